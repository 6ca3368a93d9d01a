//! The parts of the rules, as a comparison names them.

/// A part of the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// The office itself.
    Office,
    /// Holidays and make-up workdays.
    Calendar,
    /// A time limit.
    Limit,
    /// The order in which limits are tried; the first that fits holds.
    LimitOrder,
    /// A way to extend.
    Extension,
    /// A category.
    Category,
    /// A handling unit.
    Unit,
    /// A division or street.
    Area,
    /// Who usually handles a category.
    Route,
    /// A ground of not admitting.
    Ground,
    /// A reason for sending back.
    SendBackReason,
    /// A reason for being dissatisfied.
    RatingReason,
    /// A body for emergencies.
    EmergencyBody,
    /// A legal route to which requesters are guided.
    LegalRoute,
    /// A body outside petition work.
    Referral,
    /// A ground on which a matter ends for good.
    Termination,
    /// What stands in the way of a backlog matter.
    Obstacle,
    /// What a suggestion may turn into.
    Conversion,
    /// Who may do what.
    Grant,
    /// What a role may do besides acts on a case.
    Right,
    /// What contact details may be looked up for.
    Purpose,
    /// Rules on personal data.
    Privacy,
    /// What is required before which step.
    Procedure,
    /// A row of the target table.
    Target,
    /// A question and answer.
    Article,
    /// A question of the follow-up call.
    Script,
    /// How long a class of records is kept.
    Keep,
    /// A reason for a legal hold.
    HoldReason,
    /// What the office itself owes in time.
    Duty,
    /// Hardship aid.
    Aid,
    /// A rhythm of reception days.
    Reception,
    /// How units are appraised.
    Appraisal,
    /// The terms of the contract with the operator.
    Contract,
    /// How many bulletins a year.
    Publication,
    /// Words by which people speak of a subject.
    Example,
}

impl Section {
    /// Its code, for sentences.
    pub fn code(self) -> &'static str {
        match self {
            Self::Office => "office",
            Self::Calendar => "calendar",
            Self::Limit => "limit",
            Self::LimitOrder => "limit-order",
            Self::Extension => "extension",
            Self::Category => "category",
            Self::Unit => "unit",
            Self::Area => "area",
            Self::Route => "route",
            Self::Ground => "ground",
            Self::SendBackReason => "send-back-reason",
            Self::RatingReason => "rating-reason",
            Self::EmergencyBody => "emergency-body",
            Self::LegalRoute => "legal-route",
            Self::Referral => "referral",
            Self::Termination => "termination",
            Self::Obstacle => "obstacle",
            Self::Conversion => "conversion",
            Self::Grant => "grant",
            Self::Right => "right",
            Self::Purpose => "purpose",
            Self::Privacy => "privacy",
            Self::Procedure => "procedure",
            Self::Target => "target",
            Self::Article => "article",
            Self::Script => "script",
            Self::Keep => "keep",
            Self::HoldReason => "hold-reason",
            Self::Duty => "duty",
            Self::Aid => "aid",
            Self::Reception => "reception",
            Self::Appraisal => "appraisal",
            Self::Contract => "contract",
            Self::Publication => "publication",
            Self::Example => "example",
        }
    }
}
