//! Who keeps a book, opens it to everybody, and takes it back.

use super::{BookFault, BookStanding, Particulars, PublishedBook, Step};
use budget::book::Nature;
use casework::personal::Sealed;
use casework::policy::Policy;
use casework::{Actor, Right, Role, access};

/// Who wants something.
#[derive(Clone, Copy, Debug)]
pub struct Desk<'a> {
    /// The rules.
    pub policy: &'a Policy,
    /// Who. At the office's own machine that is the clockwork.
    pub by: &'a Actor,
}

/// What was read of a file, and what a person adds to it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Read {
    /// Name of the file.
    pub file: String,
    /// SHA-256 of the file, in hexadecimal.
    pub digest: String,
    /// Into how many pieces.
    pub pieces: u32,
    /// 编制部门 as the file or a person says; may be blank.
    pub office: String,
    /// The year as the file or a person says.
    pub year: Option<i16>,
    /// Budget or final accounts.
    pub nature: Nature,
    /// Whether a person says it is the office's own.
    pub ours: bool,
    /// Figures in its tables, and what its text states.
    pub figures: u32,
    /// Rows of its goal forms.
    pub targets: u32,
    /// Places that could not be read.
    pub unread: u32,
}

impl Desk<'_> {
    /// Keeps a book.
    ///
    /// # Errors
    /// Not theirs, nothing read, or nobody says whose it is and of which year.
    pub fn import(&self, read: &Read) -> Result<Step, BookFault> {
        self.may()?;
        if read.pieces == 0 || (read.figures == 0 && read.targets == 0) {
            return Err(BookFault::NothingRead);
        }
        let office = read.office.trim();
        if office.is_empty() {
            return Err(BookFault::NoOffice);
        }
        let year = read.year.filter(|year| (1949..=2999).contains(year)).ok_or(BookFault::NoYear)?;
        let Read { file, digest, pieces, nature, ours, figures, targets, unread, .. } = read.clone();
        let office = office.to_owned();
        let kept = Particulars { file, digest, pieces, office, year, nature, ours, figures, targets, unread };
        Ok(Step::Imported(kept))
    }

    /// Opens a book to everybody.
    ///
    /// # Errors
    /// Not theirs, not the office's own, open already, or withdrawn.
    pub fn publish(&self, book: &PublishedBook) -> Result<Step, BookFault> {
        self.may()?;
        match book.standing {
            BookStanding::Kept if book.particulars.ours => Ok(Step::Published),
            BookStanding::Kept => Err(BookFault::NotOurs),
            BookStanding::Published => Err(BookFault::Published),
            BookStanding::Withdrawn => Err(BookFault::Withdrawn),
        }
    }

    /// Takes it back.
    ///
    /// # Errors
    /// Not theirs, withdrawn already, or no reason.
    pub fn withdraw(&self, book: &PublishedBook, reason: Sealed) -> Result<Step, BookFault> {
        self.may()?;
        if book.standing == BookStanding::Withdrawn {
            return Err(BookFault::Withdrawn);
        }
        if reason.blank {
            return Err(BookFault::WordsMissing);
        }
        Ok(Step::Withdrawn { reason })
    }

    fn may(&self) -> Result<(), BookFault> {
        let by_clockwork = self.by.role == Role::System;
        let may = by_clockwork || access::has(self.policy, self.by.role, Right::ManageBudget);
        if may { Ok(()) } else { Err(BookFault::MayNotManage) }
    }
}
