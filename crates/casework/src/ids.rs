//! Names of things: each kind of identifier is its own type, so that one cannot stand in for another.

use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! text_id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The identifier as written in the pack or the directory.
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// The identifier as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }
    )+};
}

text_id! {
    /// A handling unit 承办单位, as coded in the pack.
    UnitId,
    /// A post such as "head of that bureau" (never a person's name).
    PostId,
    /// An account of the office, or a technical actor.
    ActorId,
    /// A category code of two, four or six digits.
    CategoryCode,
    /// An administrative division code (GB/T 2260, or a street's nine digits).
    AreaCode,
    /// A coded ground or reason of the pack.
    ReasonId,
    /// A published question-and-answer article of the pack.
    ArticleId,
    /// The office that keeps the case, by its six-digit area code.
    OfficeId,
}

/// A case inside one store. Never shown to people; they see the [`crate::CaseNumber`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CaseId(pub i64);

impl fmt::Display for CaseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Where a paper lies in the vault: 128 random bits, meaningless outside it.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Handle(pub [u8; 16]);

impl fmt::Debug for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

impl std::str::FromStr for Handle {
    type Err = hex::FromHexError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut bytes = [0; 16];
        hex::decode_to_slice(text, &mut bytes)?;
        Ok(Self(bytes))
    }
}

impl Serialize for Handle {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Handle {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// What someone is in the office. `Requester`, `Importer`, `Link` and `System` are not accounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// 诉求人, known by the query code of the case.
    Requester,
    /// 坐席: takes calls and writes cases.
    Agent,
    /// 派单员: checks, dispatches, settles what is sent back.
    Dispatcher,
    /// 承办员 of a unit.
    UnitHandler,
    /// 审核人 of a unit: approves replies.
    UnitApprover,
    /// 回访员.
    FollowUp,
    /// 督办员.
    Supervisor,
    /// 复查复核员: complaints about the hotline itself, and what is to be reviewed.
    Reviewer,
    /// 分析员: figures, no cases.
    Analyst,
    /// 财务: figures for the budget, no cases.
    Finance,
    /// 发布员: what is published, no cases.
    Publisher,
    /// 政策包管理员: local rules, no cases.
    PackAdministrator,
    /// 安全管理员: accounts, no cases.
    SecurityAdministrator,
    /// 审计员: who looked at what, no cases.
    Auditor,
    /// The importer of past messages.
    Importer,
    /// 对接: brings in what the superior office sent and did, and does nothing of its own.
    Link,
    /// The office's own clockwork.
    System,
}

impl Role {
    /// Every role, in the order of a case's way.
    pub const ALL: [Self; 17] = [
        Self::Requester,
        Self::Agent,
        Self::Dispatcher,
        Self::UnitHandler,
        Self::UnitApprover,
        Self::FollowUp,
        Self::Supervisor,
        Self::Reviewer,
        Self::Analyst,
        Self::Finance,
        Self::Publisher,
        Self::PackAdministrator,
        Self::SecurityAdministrator,
        Self::Auditor,
        Self::Importer,
        Self::Link,
        Self::System,
    ];

    /// The role as written in packs, facts and addresses.
    pub fn code(self) -> &'static str {
        match self {
            Self::Requester => "requester",
            Self::Agent => "agent",
            Self::Dispatcher => "dispatcher",
            Self::UnitHandler => "unit_handler",
            Self::UnitApprover => "unit_approver",
            Self::FollowUp => "follow_up",
            Self::Supervisor => "supervisor",
            Self::Reviewer => "reviewer",
            Self::Analyst => "analyst",
            Self::Finance => "finance",
            Self::Publisher => "publisher",
            Self::PackAdministrator => "pack_administrator",
            Self::SecurityAdministrator => "security_administrator",
            Self::Auditor => "auditor",
            Self::Importer => "importer",
            Self::Link => "link",
            Self::System => "system",
        }
    }

    /// The role of that code, if there is one.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }

    /// Whether the role acts for one unit and needs one.
    pub fn is_of_unit(self) -> bool {
        matches!(self, Self::UnitHandler | Self::UnitApprover)
    }

    /// Whether a person can sign in with it.
    pub fn is_held(self) -> bool {
        !matches!(self, Self::Requester | Self::Importer | Self::Link | Self::System)
    }

    /// Whether it stands apart from all cases: it does no act on any and reads none.
    pub fn is_apart(self) -> bool {
        matches!(
            self,
            Self::Analyst
                | Self::Finance
                | Self::Publisher
                | Self::PackAdministrator
                | Self::SecurityAdministrator
                | Self::Auditor
        )
    }

    /// The first two of these roles that one account may not hold, if there are any.
    ///
    /// Who writes the rules, who says who may sign in and who checks both are three people 三员分立. Who
    /// works for a unit works nowhere else: at a desk they would read what may never reach their unit.
    pub fn cannot_hold_together(roles: &[Self]) -> Option<(Self, Self)> {
        let keeps = |role: Self| {
            matches!(role, Self::PackAdministrator | Self::SecurityAdministrator | Self::Auditor)
        };
        let clash = |one: Self, other: Self| {
            one != other && (keeps(one) && keeps(other) || one.is_of_unit() != other.is_of_unit())
        };
        roles.iter().enumerate().find_map(|(at, one)| {
            let other = roles[at..].iter().find(|other| clash(*one, **other))?;
            Some((*one, *other))
        })
    }
}

/// Who does an act: an account (or technical actor), in one role, for one unit if it is a unit's role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Actor {
    /// The account.
    pub id: ActorId,
    /// The role it acts in.
    pub role: Role,
    /// The unit it acts for; `None` for the hotline's own desks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<UnitId>,
}

impl Actor {
    /// An actor of the hotline itself.
    pub fn of_desk(id: &str, role: Role) -> Self {
        Self { id: id.into(), role, unit: None }
    }

    /// An actor of a handling unit.
    pub fn of_unit(id: &str, role: Role, unit: &str) -> Self {
        Self { id: id.into(), role, unit: Some(unit.into()) }
    }

    /// The requester, known by the query code.
    pub fn requester() -> Self {
        Self::of_desk("requester", Role::Requester)
    }

    /// The office's own clockwork.
    pub fn system() -> Self {
        Self::of_desk("system", Role::System)
    }
}
