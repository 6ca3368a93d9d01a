//! Reading: cases with their papers, lists with their titles, figures.

use crate::door::Ledger;
use crate::envelope::Paper;
use crate::fault::StoreFault;
use crate::projection::CaseRow;
use crate::rights::corrections;
use crate::store::ListQuery;
use casework::personal::{Matter, PaperKind, Requester};
use casework::{Case, CaseId, CaseNumber, Handle, Recorded};
use std::collections::HashMap;

/// A case with everything that was written about it.
#[derive(Clone, Debug)]
pub struct CaseFile {
    /// The case now.
    pub case: Case,
    /// Its facts, oldest first.
    pub history: Vec<Recorded>,
    /// Its papers, as far as they are not erased.
    pub papers: HashMap<Handle, Paper>,
    /// Where it says who asks: as filed, or as corrected since; `None` if anonymous.
    pub contact: Option<Handle>,
}

impl CaseFile {
    /// What is asked; empty once erased.
    pub fn matter(&self) -> Matter {
        self.json(self.case.matter.handle).unwrap_or_default()
    }

    /// Who asks; `None` if anonymous or erased.
    pub fn requester(&self) -> Option<Requester> {
        self.json(self.contact?)
    }

    /// The text of a paper; empty if blank or erased.
    pub fn text(&self, handle: Handle) -> &str {
        self.papers.get(&handle).map_or("", |paper| &paper.body)
    }

    /// Whether something lay there that was erased; a blank never lay anywhere.
    pub fn erased(&self, handle: Handle) -> bool {
        is_erased(handle, &self.papers)
    }

    /// Whether what is asked was erased.
    pub fn matter_erased(&self) -> bool {
        self.erased(self.case.matter.handle)
    }

    /// Whether who asks was given and erased.
    pub fn requester_erased(&self) -> bool {
        self.contact.is_some_and(|handle| self.erased(handle))
    }

    fn json<T: serde::de::DeserializeOwned>(&self, handle: Handle) -> Option<T> {
        serde_json::from_str(&self.papers.get(&handle)?.body).ok()
    }
}

/// A line of a list with its title.
#[derive(Clone, Debug)]
pub struct Titled {
    /// The line.
    pub row: CaseRow,
    /// Its title; empty once erased.
    pub title: String,
    /// Whether it was erased.
    pub erased: bool,
}

impl Ledger {
    /// The case as it stands; `None` if there is no such case.
    ///
    /// # Errors
    /// The store's.
    pub async fn case(&self, id: CaseId) -> Result<Option<Case>, StoreFault> {
        let mut histories = self.store().histories(&[id]).await?;
        Ok(histories.remove(&id).and_then(|history| Case::fold(&history)))
    }

    /// The case with its facts and papers; `None` if there is no such case.
    ///
    /// # Errors
    /// The store's.
    pub async fn case_file(&self, id: CaseId) -> Result<Option<CaseFile>, StoreFault> {
        let mut histories = self.store().histories(&[id]).await?;
        let Some(history) = histories.remove(&id) else { return Ok(None) };
        let Some(case) = Case::fold(&history) else {
            return Err(StoreFault::Broken(format!("case {id} has no readable beginning")));
        };
        let mut handles: Vec<Handle> = history.iter().flat_map(|recorded| recorded.fact.handles()).collect();
        let corrections = corrections(self.store().rights_of(&[id]).await?);
        handles.extend(&corrections.papers);
        let papers = self.papers(&handles).await?;
        let contact = corrections.contact.or(case.requester.as_ref().map(|sealed| sealed.handle));
        Ok(Some(CaseFile { case, history, papers, contact }))
    }

    /// The case of a number as people write it; `None` if it is unknown or mistyped.
    ///
    /// # Errors
    /// The store's.
    pub async fn find(&self, typed: &str) -> Result<Option<CaseId>, StoreFault> {
        match typed.parse::<CaseNumber>() {
            Ok(number) => self.store().find(&number.to_string()).await,
            Err(_) => Ok(None),
        }
    }

    /// The query code of a case, for its receipt.
    ///
    /// # Errors
    /// The store's.
    pub async fn query_code(&self, id: CaseId) -> Result<Option<String>, StoreFault> {
        let codes = self.papers_of(id, PaperKind::QueryCode).await?;
        Ok(codes.into_iter().next().map(|paper| paper.body))
    }

    /// Whether someone knows the query code. Blanks, dashes and small letters do not matter.
    ///
    /// # Errors
    /// The store's.
    pub async fn knows_code(&self, id: CaseId, typed: &str) -> Result<bool, StoreFault> {
        let typed: String = typed
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .map(|c| c.to_ascii_uppercase())
            .take(32)
            .collect();
        let code = self.query_code(id).await?;
        Ok(code.is_some_and(|code| same(code.as_bytes(), typed.as_bytes())))
    }

    /// A page of a list with titles.
    ///
    /// # Errors
    /// The store's.
    pub async fn list(&self, query: &ListQuery) -> Result<Vec<Titled>, StoreFault> {
        let rows = self.store().list(query).await?;
        self.titled(rows).await
    }

    /// Titles for rows.
    ///
    /// # Errors
    /// The store's.
    pub async fn titled(&self, rows: Vec<CaseRow>) -> Result<Vec<Titled>, StoreFault> {
        let handles: Vec<Handle> = rows.iter().map(|row| row.matter).collect();
        let papers = self.papers(&handles).await?;
        let titled = |row: CaseRow| {
            let matter = papers.get(&row.matter).and_then(|p| serde_json::from_str::<Matter>(&p.body).ok());
            let erased = is_erased(row.matter, &papers);
            Titled { title: matter.map(|m| m.title).unwrap_or_default(), erased, row }
        };
        Ok(rows.into_iter().map(titled).collect())
    }

    /// Papers, opened, without the bytes of attachments. Erased ones are absent.
    ///
    /// # Errors
    /// The store's, or a paper does not open.
    pub async fn papers(&self, handles: &[Handle]) -> Result<HashMap<Handle, Paper>, StoreFault> {
        let locked = self.store().papers(handles).await?;
        locked.into_iter().map(|(handle, paper)| Ok((handle, self.smith().open(&paper)?))).collect()
    }

    /// Papers of one case of one kind, opened.
    ///
    /// # Errors
    /// The store's, or a paper does not open.
    pub async fn papers_of(&self, case: CaseId, kind: PaperKind) -> Result<Vec<Paper>, StoreFault> {
        let locked = self.store().papers_of(case, kind).await?;
        locked.iter().map(|paper| self.smith().open(paper)).collect()
    }

    /// An attachment of that case with its bytes, opened.
    ///
    /// # Errors
    /// The store's, or it does not open.
    pub async fn file(&self, case: CaseId, handle: Handle) -> Result<Option<Paper>, StoreFault> {
        let locked = self.store().file(case, handle).await?;
        locked.map(|paper| self.smith().open(&paper)).transpose()
    }
}

fn is_erased(handle: Handle, papers: &HashMap<Handle, Paper>) -> bool {
    handle != Handle::default() && !papers.contains_key(&handle)
}

/// Compares without telling by the time taken where two codes differ.
fn same(one: &[u8], other: &[u8]) -> bool {
    one.len() == other.len() && one.iter().zip(other).fold(0, |differ, (a, b)| differ | (a ^ b)) == 0
}
