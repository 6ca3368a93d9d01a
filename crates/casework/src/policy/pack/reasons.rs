//! `reasons.toml`, `script.toml`, `answers.toml`: the wording that people see.

use super::code::{CATEGORY, ID};
use super::row::Row;
use super::table::{File, Keyed, Table};
use crate::policy::model::{Article, Names, Reason};

/// The sorts of coded reasons.
#[derive(Default)]
pub(super) struct Reasons<'a> {
    pub grounds: Table<'a, Reason>,
    pub send_back: Table<'a, Reason>,
    pub rating: Table<'a, Reason>,
    pub emergency: Table<'a, Reason>,
    pub legal_routes: Table<'a, Reason>,
    pub referrals: Table<'a, Reason>,
    pub terminations: Table<'a, Reason>,
    pub obstacles: Table<'a, Reason>,
    pub conversions: Table<'a, Reason>,
}

impl Keyed for Reason {
    fn key(&self) -> String {
        self.id.to_string()
    }
}

impl Keyed for Article {
    fn key(&self) -> String {
        self.id.to_string()
    }
}

impl Reasons<'_> {
    pub fn over(self, below: Self) -> Self {
        Self {
            grounds: self.grounds.over(below.grounds),
            send_back: self.send_back.over(below.send_back),
            rating: self.rating.over(below.rating),
            emergency: self.emergency.over(below.emergency),
            legal_routes: self.legal_routes.over(below.legal_routes),
            referrals: self.referrals.over(below.referrals),
            terminations: self.terminations.over(below.terminations),
            obstacles: self.obstacles.over(below.obstacles),
            conversions: self.conversions.over(below.conversions),
        }
    }
}

pub(super) fn read(mut file: File<'_>) -> Reasons<'_> {
    let reasons = Reasons {
        grounds: file.table("ground", ground),
        send_back: file.table("send_back", reason),
        rating: file.table("rating", reason),
        emergency: file.table("emergency", reason),
        legal_routes: file.table("legal_route", ground),
        referrals: file.table("referral", ground),
        terminations: file.table("termination", ground),
        obstacles: file.table("obstacle", reason),
        conversions: file.table("conversion", reason),
    };
    file.finish();
    reasons
}

/// A ground is what a citizen is turned away with: it needs its source and the way on.
fn ground(row: &mut Row<'_>) -> Option<Reason> {
    for key in ["guidance", "article"] {
        if !row.has(key) {
            row.at.fault(
                format!("{key} is missing"),
                "what a ground of not admitting rests on, and where to go instead",
            );
        }
    }
    reason(row)
}

pub(super) fn reason(row: &mut Row<'_>) -> Option<Reason> {
    let id = row.shaped("id", &ID);
    let names = row.names();
    let guidance = row.names_if_any("guidance").unwrap_or_default();
    let article = row.text_if_any("article").map_or_else(String::new, |text| text.value.to_owned());
    Some(Reason { id: id?.value.into(), names: names?, guidance, article })
}

pub(super) fn articles(mut file: File<'_>) -> Table<'_, Article> {
    let table = file.table("article", article);
    file.finish();
    table
}

fn article(row: &mut Row<'_>) -> Option<Article> {
    let id = row.shaped("id", &ID);
    let category = row.shaped("category", &CATEGORY);
    let question = row.names_at("question");
    let answer = row.names_at("answer");
    let source = row.names_at("source");
    let checked = row.parsed("checked", "a date such as 2026-01-31");
    Some(Article {
        id: id?.value.into(),
        question: question?,
        answer: answer?,
        category: category?.value.into(),
        source: source?,
        checked: checked?.value,
    })
}

/// The questions of the follow-up call; `None` if the pack leaves them to the pack below.
pub(super) fn script(file: File<'_>) -> Option<Vec<Names>> {
    let File::Open(mut root) = file else { return None };
    let questions = root.rows("question").into_iter().filter_map(|mut row| {
        let names = row.names();
        row.finish();
        names
    });
    let questions: Vec<Names> = questions.collect();
    root.finish();
    Some(questions)
}
