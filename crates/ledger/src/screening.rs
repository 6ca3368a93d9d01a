//! 查重: what a submission may repeat, looked for among the newest cases of its category and those of its contact.
//!
//! What was compared once is kept by its paper, as pairs of signs and in memory only: a paper never changes, so a desk
//! does not open the same two hundred papers for each case of a category. One that was erased since may still be
//! found; whoever shows what was found looks into the vault, where it is gone.

use crate::door::Ledger;
use crate::fault::StoreFault;
use casework::personal::{Matter, Requester};
use casework::screening::{Asked, Earlier, Likely, screen};
use casework::{CaseId, CategoryCode, Handle};
use keyring::BlindField;
use moka::sync::Cache;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// So many of the newest cases are read.
const NEWEST: u32 = 200;
/// So many cases of one contact are read.
const OF_CONTACT: usize = 50;

/// Pairs of signs kept: some tens of megabytes.
const KEPT: u64 = 4_000_000;

/// What was asked in the papers compared last.
#[derive(Clone)]
pub(crate) struct Compared(Cache<Handle, Arc<Asked>>);

impl Default for Compared {
    fn default() -> Self {
        let weight = |_: &Handle, asked: &Arc<Asked>| u32::try_from(asked.pairs()).unwrap_or(u32::MAX);
        Self(Cache::builder().weigher(weight).max_capacity(KEPT).build())
    }
}

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
    /// the reader may not know of, and those erased.
    ///
    /// # Errors
    /// The store's, or a paper does not open.
    pub async fn screen(&self, submitted: &Submitted) -> Result<Vec<Likely>, StoreFault> {
        let same_contact = self.of_contact(&submitted.requester).await?;
        let mut found = self.store().newest_asked(submitted.category.as_ref(), NEWEST).await?;
        let met: HashSet<CaseId> = found.iter().map(|(case, _)| *case).collect();
        let more: Vec<CaseId> = same_contact.iter().filter(|case| !met.contains(case)).copied().collect();
        found.extend(self.store().rows(&more).await?.into_values().map(|row| (row.case, row.matter)));
        found.retain(|(case, _)| Some(*case) != submitted.case);
        let asked = self.asked(found.iter().map(|(_, matter)| *matter)).await?;
        let earlier = found.iter().filter_map(|(case, matter)| {
            let asked = asked.get(matter)?.clone();
            Some(Earlier { case: *case, asked, same_contact: same_contact.contains(case) })
        });
        Ok(screen(&in_one(&submitted.matter), earlier))
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

    async fn asked(
        &self,
        matters: impl Iterator<Item = Handle>,
    ) -> Result<HashMap<Handle, Arc<Asked>>, StoreFault> {
        let (mut asked, mut unknown) = (HashMap::new(), Vec::new());
        for handle in matters {
            match self.compared().0.get(&handle) {
                Some(known) => drop(asked.insert(handle, known)),
                None => unknown.push(handle),
            }
        }
        for (handle, paper) in self.papers(&unknown).await? {
            let Ok(matter) = serde_json::from_str::<Matter>(&paper.body) else { continue };
            let read = Arc::new(in_one(&matter));
            self.compared().0.insert(handle, read.clone());
            asked.insert(handle, read);
        }
        Ok(asked)
    }
}

fn in_one(matter: &Matter) -> Asked {
    Asked::of(&format!("{} {}", matter.title, matter.text))
}
