//! The indicators of a month, each a page of its own: in a city each lists hundreds of units.

use crate::locale::Translator;
use crate::problem::Problem;
use affairs::appraisal::Appraisal;

/// What units are compared by in a month, and which of it a page shows.
pub(crate) struct Indicators<'a> {
    all: Vec<&'a str>,
    /// The one shown; none where the month has none.
    pub shown: Option<&'a str>,
}

/// The page of an indicator.
pub(crate) struct Tab {
    /// Where it is.
    pub href: String,
    /// What it is called.
    pub name: String,
    /// Whether it is the one shown.
    pub is_here: bool,
}

impl<'a> Indicators<'a> {
    /// Those of a month, the decisive one first; it is shown unless another is wanted.
    ///
    /// # Errors
    /// [`Problem::NotFound`] if the wanted one is not among them.
    pub fn of(appraisal: &'a Appraisal, wanted: Option<&str>) -> Result<Self, Problem> {
        let mut all: Vec<&str> = appraisal.yardsticks.iter().map(|one| one.indicator.as_str()).collect();
        all.sort_by_key(|indicator| *indicator != appraisal.rules.decisive);
        let shown = match wanted {
            None => all.first(),
            Some(wanted) => Some(all.iter().find(|known| **known == wanted).ok_or(Problem::NotFound)?),
        };
        let shown = shown.copied();
        Ok(Self { all, shown })
    }

    /// The pages under the address of the month; the first one is at that address.
    pub fn tabs(&self, t: &Translator, month: &str) -> Vec<Tab> {
        let tab = |(nth, indicator): (usize, &&str)| Tab {
            href: if nth == 0 { month.to_owned() } else { format!("{month}/{indicator}") },
            name: t.name("indicator", indicator),
            is_here: self.shown == Some(*indicator),
        };
        self.all.iter().enumerate().map(tab).collect()
    }

    /// The title of the page: the first indicator's is the month's.
    pub fn title(&self, t: &Translator, month: String) -> String {
        match self.shown {
            Some(shown) if self.all.first() != Some(&shown) => t
                .say("appraisal-in")
                .with("title", month)
                .with("indicator", t.name("indicator", shown))
                .to_string(),
            _ => month,
        }
    }
}
