//! What a program's token may do. A closed list: the site maps each address of its API to one of them.

/// A part of what the owner of a token may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// Read cases and queues.
    CasesRead,
    /// Register cases and act on them.
    CasesAct,
    /// Read figures.
    FiguresRead,
}

impl Scope {
    /// Every scope.
    pub const ALL: [Self; 3] = [Self::CasesRead, Self::CasesAct, Self::FiguresRead];

    /// As stored and sent.
    pub fn code(self) -> &'static str {
        match self {
            Self::CasesRead => "cases:read",
            Self::CasesAct => "cases:act",
            Self::FiguresRead => "figures:read",
        }
    }

    /// As stored and sent.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scope| scope.code() == code)
    }
}
