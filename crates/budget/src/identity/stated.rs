//! What the text states: against the tables (S5), and by itself where the tables are not in the file.

use super::grid::Grids;
use super::{Check, Identity, Side, Subject};
use crate::book::{Book, Code, Column, Figure, Kind};
use crate::money::Fen;
use crate::prose::{Role, Stated, Topic, WORDING};
use std::collections::BTreeMap;

/// Economic classes of basic spending.
const BASIC: [&str; 4] = ["301", "302", "303", "310"];
/// 事业运行: where an office has institutions, its 机关运行经费 is not all of 公用经费.
const INSTITUTIONS: &str = "2010350";

pub(super) fn checks(book: &Book, grids: &Grids<'_>, checks: &mut Vec<Check>) {
    let all: Vec<&Stated> = book.stated.iter().filter(|stated| stated.is_amount()).collect();
    for stated in &all {
        checks.extend(against_table(stated, book, grids));
    }
    lists(book, checks);
    let facts = Facts::of(&all);
    facts.repeated(&all, checks);
    facts.roles(checks);
    facts.classes(checks);
    facts.contributions(&all, checks);
}

/// S5: the table's figure, rounded as the text rounds.
fn against_table(stated: &Stated, book: &Book, grids: &Grids<'_>) -> Option<Check> {
    let whole = stated.part_of.and_then(|part| book.stated.get(part.whole)).map(|whole| &whole.topic);
    let is_fiscal = matches!(whole, Some(Topic::Role(Role::FiscalSpending | Role::General)));
    let (kind, figure) = table_figure(&stated.topic, is_fiscal, grids)?;
    let subject = Subject::text(Identity::S5, &[kind], stated.subject.clone());
    subject.check(Side::stated([stated]), Side::of([Some(figure)]), Fen(stated.step().0 / 2))
}

/// Where the tables say what a text is about.
fn table_figure<'a>(topic: &Topic, is_fiscal: bool, grids: &Grids<'a>) -> Option<(Kind, &'a Figure)> {
    let (kind, column) = match topic {
        Topic::Named => return None,
        Topic::Code(code) => {
            let of_function = if is_fiscal { Kind::General } else { Kind::Spending };
            let kind = if code.digits() >= "300" { Kind::Basic } else { of_function };
            return Some((kind, grids.at(kind, Some(code), Column::Total)?));
        }
        Topic::Role(role) => place(*role)?,
    };
    Some((kind, grids.at(kind, None, column)?))
}

fn place(role: Role) -> Option<(Kind, Column)> {
    Some(match role {
        Role::Income => (Kind::Income, Column::Total),
        Role::Spending => (Kind::Spending, Column::Total),
        Role::FiscalIncome => (Kind::FiscalBalance, Column::Total),
        Role::FiscalSpending => (Kind::FiscalBalanceOut, Column::Total),
        Role::General => (Kind::General, Column::Total),
        Role::Fund => (Kind::Fund, Column::Total),
        Role::StateCapital => (Kind::StateCapital, Column::Total),
        Role::Basic => (Kind::Spending, Column::Basic),
        Role::Project => (Kind::Spending, Column::Project),
        Role::People => (Kind::Basic, Column::People),
        Role::Public => (Kind::Basic, Column::Public),
        Role::ThreePublic => (Kind::ThreePublic, Column::Total),
        Role::Abroad => (Kind::ThreePublic, Column::Abroad),
        Role::Reception => (Kind::ThreePublic, Column::Reception),
        Role::Vehicles => (Kind::ThreePublic, Column::Vehicles),
        Role::Purchase => (Kind::ThreePublic, Column::Purchase),
        Role::Running => (Kind::ThreePublic, Column::Running),
        Role::Office => (Kind::ThreePublic, Column::Office),
        _ => return None,
    })
}

/// Lists of parts: each is its whole, unless it says that it is open.
fn lists(book: &Book, checks: &mut Vec<Check>) {
    let mut lists: BTreeMap<usize, Vec<&Stated>> = BTreeMap::new();
    for stated in &book.stated {
        if let Some(part) = stated.part_of {
            lists.entry(part.whole).or_default().push(stated);
        }
    }
    for (whole, parts) in lists {
        let Some(whole) = book.stated.get(whole) else { continue };
        let identity = match parts.first().map(|part| &part.topic) {
            Some(Topic::Code(code)) if code.digits() >= "300" => Identity::H9,
            Some(Topic::Code(code)) if code.level() == 1 => Identity::H2,
            Some(Topic::Code(_)) => Identity::H3,
            Some(Topic::Role(_)) => Identity::H13,
            _ => Identity::H16,
        };
        checks.extend(sum(identity, &whole.subject, whole, &parts));
    }
}

/// A stated whole and its stated parts, each rounded as it is printed.
fn sum(identity: Identity, about: &str, whole: &Stated, parts: &[&Stated]) -> Option<Check> {
    let steps: i64 = parts.iter().map(|part| part.step().0).sum();
    let subject = Subject::text(identity, &[], about);
    subject.check(
        Side::stated([whole]),
        Side::stated(parts.iter().copied()),
        Fen(steps.midpoint(whole.step().0)),
    )
}

/// What the text states first about each topic.
struct Facts<'a> {
    topics: BTreeMap<&'a Topic, &'a Stated>,
}

impl<'a> Facts<'a> {
    fn of(all: &[&'a Stated]) -> Self {
        let mut topics = BTreeMap::new();
        for stated in all.iter().filter(|stated| stated.topic != Topic::Named) {
            topics.entry(&stated.topic).or_insert(*stated);
        }
        Self { topics }
    }

    fn role(&self, role: Role) -> Option<&'a Stated> {
        self.topics.get(&Topic::Role(role)).copied()
    }

    fn code(&self, digits: &str) -> Option<&'a Stated> {
        self.topics.get(&Topic::Code(Code::new(digits)?)).copied()
    }

    /// Whole and parts, if the text states all of them.
    fn check(identity: Identity, whole: Option<&Stated>, parts: &[Option<&Stated>]) -> Option<Check> {
        let parts: Option<Vec<&Stated>> = parts.iter().copied().collect();
        let (whole, parts) = (whole?, parts?);
        sum(identity, &whole.subject, whole, &parts)
    }

    /// What is stated again is stated alike.
    fn repeated(&self, all: &[&Stated], checks: &mut Vec<Check>) {
        for again in all {
            if let Some(first) = self.topics.get(&again.topic).filter(|first| first.place != again.place) {
                checks.extend(sum(Identity::S5, &again.subject, first, &[again]));
            }
        }
    }

    fn roles(&self, checks: &mut Vec<Check>) {
        let role = |role| self.role(role);
        let sums: [(Identity, Role, &[Role]); 9] = [
            (Identity::H1, Role::Income, &[Role::Spending]),
            (Identity::H7, Role::FiscalIncome, &[Role::FiscalSpending]),
            (Identity::H7, Role::FiscalSpending, &[Role::General]),
            (Identity::H4, Role::Spending, &[Role::Basic, Role::Project]),
            (Identity::H11, Role::Basic, &[Role::People, Role::Public]),
            (Identity::H13, Role::ThreePublic, &[Role::Abroad, Role::Vehicles, Role::Reception]),
            (
                Identity::H13,
                Role::ThreePublic,
                &[Role::Abroad, Role::Purchase, Role::Running, Role::Reception],
            ),
            (Identity::H13, Role::Vehicles, &[Role::Purchase, Role::Running]),
            (Identity::H15, Role::Procurement, &[Role::Goods, Role::Works, Role::Services]),
        ];
        for (identity, whole, parts) in sums {
            let parts: Vec<_> = parts.iter().map(|part| role(*part)).collect();
            checks.extend(Self::check(identity, role(whole), &parts));
        }
    }

    fn classes(&self, checks: &mut Vec<Check>) {
        let code = |digits| self.code(digits);
        let people = Self::check(Identity::H10, self.role(Role::People), &["301", "303"].map(code));
        let public = Self::check(Identity::H10, self.role(Role::Public), &["302", "310"].map(code));
        checks.extend(people.into_iter().chain(public));
        let basic: Vec<_> = BASIC.into_iter().filter_map(code).map(Some).collect();
        if basic.len() > 1 {
            checks.extend(Self::check(Identity::H8, self.role(Role::Basic), &basic));
        }
        if code(INSTITUTIONS).is_none() {
            checks.extend(Self::check(Identity::H14, self.role(Role::Office), &[code("302")]));
        }
        let functions = || {
            self.topics.iter().filter_map(|(topic, stated)| match topic {
                Topic::Code(code) if code.digits() < "300" => Some((code, *stated)),
                _ => None,
            })
        };
        let classes: Vec<_> = functions().filter(|(code, _)| code.level() == 1).collect();
        let tops: Vec<_> = classes.iter().map(|(_, stated)| Some(*stated)).collect();
        if tops.len() > 1 {
            checks.extend(Self::check(Identity::H2, self.role(Role::Spending), &tops));
        }
        for (class, whole) in classes {
            let is_item = |code: &Code| code.level() == 3 && code.digits().starts_with(class.digits());
            let items: Vec<_> =
                functions().filter(|(code, _)| is_item(code)).map(|(_, stated)| Some(stated)).collect();
            if !items.is_empty() {
                checks.extend(Self::check(Identity::H3, Some(whole), &items));
            }
        }
    }

    /// S1 in the text: pensions and health by function, and by what they are made of.
    fn contributions(&self, all: &[&'a Stated], checks: &mut Vec<Check>) {
        let table = &WORDING.contributions;
        let (mut wholes, mut every) = (Vec::new(), Vec::new());
        for class in &table.classes {
            let named = |name: &String| all.iter().find(|stated| stated.subject == *name).copied();
            let parts = class
                .codes
                .iter()
                .filter_map(|code| self.code(code))
                .chain(class.names.iter().filter_map(named));
            let parts: Vec<&Stated> = parts.collect();
            let Some(whole) = self.code(&class.code).filter(|_| parts.len() > 1) else { return };
            checks.extend(sum(Identity::S1, &class.code, whole, &parts));
            wholes.push(whole);
            every.extend(parts);
        }
        every.extend(self.code(&table.shared));
        let steps: i64 = wholes.iter().chain(&every).map(|stated| stated.step().0).sum();
        let subject = Subject::text(Identity::S1, &[], table.shared.clone());
        checks.extend(subject.check(Side::stated(wholes), Side::stated(every), Fen(steps / 2)));
    }
}
