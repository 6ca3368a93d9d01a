//! 查重: what a submission may repeat, looked for among the newest cases of its category and those of its contact.

use crate::door::Ledger;
use crate::fault::StoreFault;
use crate::projection::CaseRow;
use casework::personal::{Matter, Requester};
use casework::screening::{Earlier, Likely, screen};
use casework::{CaseId, CategoryCode, Handle};
use keyring::BlindField;
use std::collections::{HashMap, HashSet};

/// So many of the newest cases are read.
const NEWEST: u32 = 200;
/// So many cases of one contact are read.
const OF_CONTACT: usize = 50;

/// What was submitted, as far as it is known.
#[derive(Clone, Debug, Default)]
pub struct Submitted {
    /// What is asked.
    pub matter: Matter,
    /// Who asks; blank if anonymous.
    pub requester: Requester,
    /// Its category, once somebody chose one.
    pub category: Option<CategoryCode>,
    /// The case it has become, if it is one: no case repeats itself.
    pub case: Option<CaseId>,
}

impl Ledger {
    /// Earlier cases that a submission may repeat, the likeliest first. Whoever shows them must leave out those
    /// the reader may not know of.
    ///
    /// # Errors
    /// The store's, or a paper does not open.
    pub async fn screen(&self, submitted: &Submitted) -> Result<Vec<Likely>, StoreFault> {
        let same_contact = self.of_contact(&submitted.requester).await?;
        let mut rows = self.store().newest(submitted.category.as_ref(), NEWEST).await?;
        let met: HashSet<CaseId> = rows.iter().map(|row| row.case).collect();
        let more: Vec<CaseId> = same_contact.iter().filter(|case| !met.contains(case)).copied().collect();
        rows.extend(self.store().rows(&more).await?.into_values());
        rows.retain(|row| Some(row.case) != submitted.case);
        let asked = self.asked(&rows).await?;
        let earlier = rows.iter().filter_map(|row| {
            let asked = asked.get(&row.matter)?.clone();
            Some(Earlier { case: row.case, asked, same_contact: same_contact.contains(&row.case) })
        });
        Ok(screen(&words(&submitted.matter), earlier))
    }

    async fn of_contact(&self, requester: &Requester) -> Result<HashSet<CaseId>, StoreFault> {
        let mut cases = Vec::new();
        for (field, typed) in [(BlindField::Phone, &requester.phone), (BlindField::Email, &requester.email)] {
            if !typed.is_empty() {
                cases.extend(self.cases_of_contact(field, typed).await?);
            }
        }
        cases.sort_unstable();
        cases.dedup();
        Ok(cases.into_iter().rev().take(OF_CONTACT).collect())
    }

    async fn asked(&self, rows: &[CaseRow]) -> Result<HashMap<Handle, String>, StoreFault> {
        let handles: Vec<Handle> = rows.iter().map(|row| row.matter).collect();
        let papers = self.papers(&handles).await?;
        let read = |(handle, paper): (Handle, crate::envelope::Paper)| {
            let matter: Matter = serde_json::from_str(&paper.body).ok()?;
            Some((handle, words(&matter)))
        };
        Ok(papers.into_iter().filter_map(read).collect())
    }
}

fn words(matter: &Matter) -> String {
    format!("{} {}", matter.title, matter.text)
}
