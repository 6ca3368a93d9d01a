//! What came of checking a receipt, and how to say it.

use crate::app::App;
use crate::locale::Translator;
use crate::problem::Problem;
use casework::Policy;
use jiff::Timestamp;
use translog::checkpoint::HeadFault;
use translog::receipt::ReceiptFault;
use translog::{LogVerifier, Receipt, SignedHead};

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Verdict {
    /// It holds, and the log has only grown since.
    Holds { number: String, at: i64, then: u64, now: u64, witnesses: usize },
    /// It cannot be read as a receipt.
    Unreadable,
    /// It is of another log.
    Foreign,
    /// Something in it was changed after it was given out, or it was never given out by this office.
    Altered,
    /// Nothing is recorded at that place.
    NotThere,
    /// It holds, but the log is not the one it was given from: the office must explain itself.
    Rewritten { number: String },
    /// This site has no key to check with.
    NoKey,
}

/// For the template.
pub(super) struct Shown {
    pub tone: &'static str,
    pub sign: &'static str,
    pub headline: String,
    pub lines: Vec<String>,
}

/// Checks a receipt against the log's key and against the log as it stands.
pub(super) async fn judge(app: &App, receipt: &Receipt) -> Result<Verdict, Problem> {
    let Some(verifier) = &app.settings.log else { return Ok(Verdict::NoKey) };
    let number = receipt.opening.number.clone();
    let then = match receipt.check(verifier) {
        Ok(signed) => signed.head.size,
        Err(ReceiptFault::Head(HeadFault::Origin)) => return Ok(Verdict::Foreign),
        Err(_) => return Ok(Verdict::Altered),
    };
    match grown(app, verifier, receipt, then).await? {
        Some(now) => {
            let witnesses = now.witnesses.len();
            Ok(Verdict::Holds { number, at: receipt.opening.at, then, now: now.head.size, witnesses })
        }
        None => Ok(Verdict::Rewritten { number }),
    }
}

/// Today's head, if the log has only grown since the receipt.
async fn grown(
    app: &App,
    verifier: &LogVerifier,
    receipt: &Receipt,
    then: u64,
) -> Result<Option<SignedHead>, Problem> {
    let Some(note) = app.ledger.checkpoint().await? else { return Ok(None) };
    let Ok(now) = verifier.open(&note) else { return Ok(None) };
    let Some(proof) = app.ledger.prove_growth(then, now.head.size).await? else { return Ok(None) };
    Ok(receipt.check_growth(verifier, &note, &proof).ok())
}

impl Verdict {
    fn key(&self) -> &'static str {
        match self {
            Self::Holds { .. } => "verify-holds",
            Self::Unreadable => "verify-unreadable",
            Self::Foreign => "verify-foreign",
            Self::Altered => "verify-altered",
            Self::NotThere => "verify-not-there",
            Self::Rewritten { .. } => "verify-rewritten",
            Self::NoKey => "verify-no-key",
        }
    }

    pub(super) fn show(&self, t: &Translator, policy: &Policy) -> Shown {
        let key = self.key();
        let (tone, sign) = match self {
            Self::Holds { .. } => ("", "✓"),
            _ => ("late", "!"),
        };
        let lines = match self {
            Self::Holds { number, at, then, now, witnesses } => {
                let at = Timestamp::from_microsecond(*at).unwrap_or_default();
                let count = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
                let moment = t.moment(policy.local(at));
                let recorded = t.say("verify-recorded").with("number", number).with("moment", moment);
                let grew = t.say("verify-grown").with("then", count(*then)).with("now", count(*now));
                let mut lines = vec![recorded.to_string(), grew.to_string()];
                if *witnesses > 0 {
                    lines.push(t.say("verify-witnessed").with("count", *witnesses).to_string());
                }
                lines
            }
            Self::Rewritten { number } => {
                vec![t.say("verify-rewritten-more").with("number", number).to_string()]
            }
            _ => vec![t.say(&format!("{key}-more")).to_string()],
        };
        Shown { tone, sign, headline: t.say(key).to_string(), lines }
    }
}
