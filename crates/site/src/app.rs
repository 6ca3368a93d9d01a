//! What every page needs at hand.

use crate::finder::Finder;
use crate::limits::RouteLimits;
use crate::oidc::Oidc;
use crate::present::Presence;
use crate::switchboard::Switchboard;
use crate::throttle::Throttles;
use casework::Policy;
use jiff::Timestamp;
use ledger::Ledger;
use papers::Press;
use performance::units::Standings;
use serde::Deserialize;
use std::path::PathBuf;
use std::sync::Arc;
use translog::LogVerifier;
use wording::Wording;

/// The state behind every route. Cheap to clone.
#[derive(Clone)]
pub struct App {
    /// The office's book.
    pub ledger: Ledger,
    /// Every sentence.
    pub wording: Arc<Wording>,
    /// How this site is set up.
    pub settings: Arc<Settings>,
    pub(crate) throttles: Arc<Throttles>,
    pub(crate) limits: Arc<RouteLimits>,
    pub(crate) present: Arc<Presence>,
    pub(crate) finder: Arc<Finder>,
    pub(crate) standings: Standings,
}

/// How a site is set up.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// Where people reach the site, without a slash at the end. Cookies are `Secure` if it is https.
    pub public_url: String,
    /// Whether a proxy in front sets `X-Forwarded-For`; only its last entry is believed.
    pub behind_proxy: bool,
    /// How people prove who they are.
    pub accounts: Accounts,
    /// Whom to tell of a weakness: `mailto:…` or `https://…`, for `security.txt`; empty: nobody is named.
    pub security_contact: String,
    /// What looks at files before they are kept; `None`: they are judged by their kind alone.
    pub scanner: Option<crate::upload::Scanner>,
    /// Sample sign-ins to show on the sign-in page; `None` outside demonstrations.
    pub demo: Option<Vec<DemoSignIn>>,
    /// Checks the heads of the transparency log; `None`: receipts cannot be verified here.
    pub log: Option<LogVerifier>,
    /// Prints official papers; `None`: no font was found, and the pages say so.
    pub press: Option<Arc<Press>>,
    /// Who else says who somebody is; `None`: passwords alone.
    pub oidc: Option<Oidc>,
    /// The telephones; `None`: calls are written down without them.
    pub switchboard: Option<Arc<Switchboard>>,
    /// Which messages leave the office, so that one can subscribe to them.
    pub sends: Sends,
}

/// Which messages leave the office: nobody is offered what will not come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sends {
    /// None.
    #[default]
    Nothing,
    /// E-mails.
    Mail,
    /// E-mails and text messages.
    MailAndTexts,
}

impl Sends {
    /// Whether one can subscribe.
    pub fn any(self) -> bool {
        self != Self::Nothing
    }

    /// The sentence that offers it.
    pub(crate) fn offer(self) -> &'static str {
        match self {
            Self::Nothing | Self::Mail => "subscription-link-mail",
            Self::MailAndTexts => "subscription-link",
        }
    }
}

/// How people prove who they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accounts {
    /// Whether everyone needs a second factor.
    pub second_factor: SecondFactor,
    /// Minutes without a click after which a session ends.
    pub idle_minutes: i64,
    /// Hours after which a session ends in any case.
    pub session_hours: i64,
    /// Passwords known from breaches: lines `SHA1:count`, sorted.
    pub breach_file: Option<PathBuf>,
}

impl Default for Accounts {
    fn default() -> Self {
        let second_factor = SecondFactor::Required;
        Self { second_factor, idle_minutes: 30, session_hours: 12, breach_file: None }
    }
}

/// Whether everyone needs a second factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SecondFactor {
    /// Who has none sets one up when signing in.
    Required,
    /// Who has one is asked for it.
    Optional,
}

/// A sample sign-in shown in demonstrations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoSignIn {
    /// What to type as login.
    pub login: String,
    /// What to type as password.
    pub password: String,
    /// The code of the role it shows.
    pub role: String,
    /// Whose it is, as the demonstration calls them.
    pub name: String,
}

impl App {
    /// A site over a ledger.
    pub fn new(ledger: Ledger, wording: Arc<Wording>, settings: Settings) -> Self {
        Self {
            ledger,
            wording,
            settings: Arc::new(settings),
            throttles: Arc::default(),
            limits: Arc::default(),
            present: Arc::default(),
            finder: Arc::default(),
            standings: Standings::default(),
        }
    }

    /// Begins to make cases findable by their words, in the background. Must be called inside a Tokio runtime.
    pub fn begin_finding(&self) {
        self.finder.clone().begin(self.ledger.clone());
    }

    /// Now, as the office sees it.
    pub fn now(&self) -> Timestamp {
        self.ledger.now()
    }

    /// The rules that hold now.
    pub fn policy(&self) -> &Policy {
        self.ledger.book().at(self.now())
    }

    pub(crate) fn is_https(&self) -> bool {
        self.settings.public_url.starts_with("https://")
    }
}
