//! Signing in with the office's identity provider, and linking it to an account. An identity opens only the
//! account it was linked to by its owner; it never makes one, and never gives a role.

use super::{complete, go_on, within};
use crate::diary;
use crate::gate::By;
use crate::oidc::{self, Oidc, OidcFault, Proof, Round};
use crate::page::Page;
use crate::problem::{Problem, in_query};
use crate::session::Staff;
use crate::show::{see_other, show};
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use ledger::StoreFault;
use ledger::audit::AuditKind;
use ledger::credential::Identity;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "pages/sign_in/with.html")]
struct HaltPage {
    page: Page,
    lead: String,
    help: String,
    linking: bool,
}

#[derive(Template)]
#[template(path = "pages/sign_in/leave.html")]
struct LeavePage {
    page: Page,
    name: String,
    address: String,
}

/// What the link on the sign-in page sends.
#[derive(Default, Deserialize)]
pub(crate) struct Wish {
    #[serde(default)]
    back: String,
}

/// What the provider sends back by the browser (RFC 6749 §4.1.2, RFC 9207).
#[derive(Default, Deserialize)]
pub(crate) struct Returned {
    #[serde(default)]
    code: String,
    #[serde(default)]
    state: String,
    #[serde(default)]
    error: String,
    iss: Option<String>,
}

/// Why it ends here, and the key of its words.
#[derive(Clone, Copy)]
enum Halt {
    Down,
    Failed,
    Unlinked,
    Taken,
}

impl Halt {
    fn parts(self) -> (&'static str, StatusCode) {
        match self {
            Self::Down => ("down", StatusCode::SERVICE_UNAVAILABLE),
            Self::Failed => ("failed", StatusCode::UNPROCESSABLE_ENTITY),
            Self::Unlinked => ("unlinked", StatusCode::FORBIDDEN),
            Self::Taken => ("taken", StatusCode::CONFLICT),
        }
    }
}

/// What the provider is called; `None` if there is none.
pub(crate) fn name(visitor: &Visitor) -> Option<String> {
    let oidc = visitor.app.settings.oidc.as_ref()?;
    let name = oidc.name(visitor.t.lang());
    Some(if name.is_empty() { visitor.t.say("oidc-name").to_string() } else { name.to_owned() })
}

/// The button on the sign-in page: its name and address.
pub(super) fn button(visitor: &Visitor, back: &str) -> Option<(String, String)> {
    name(visitor).map(|name| (name, format!("/sign-in/with?back={}", in_query(back))))
}

fn provider(visitor: &Visitor) -> Result<Oidc, Problem> {
    visitor.app.throttles.address.take(&visitor.address, visitor.app.now()).map_err(Problem::TooMany)?;
    visitor.app.settings.oidc.clone().ok_or(Problem::NotFound)
}

/// `GET /sign-in/with`: on to the provider.
pub(crate) async fn begin(
    visitor: Visitor,
    asked: Result<Query<Wish>, QueryRejection>,
) -> Result<Response, Problem> {
    let oidc = provider(&visitor)?;
    let back = within(&asked.map(|Query(wish)| wish.back).unwrap_or_default());
    match oidc::begin(&visitor.app, &oidc, &back, None).await? {
        Ok((address, line)) => Ok(with_cookie(see_other(&address)?, line)),
        Err(fault) => halted(&visitor, &fault, false),
    }
}

/// A page with the way to the provider, for somebody signed in who links it. A link, because a form of ours
/// leads nowhere else (`form-action 'self'`).
pub(crate) async fn leave_for(staff: &Staff, oidc: &Oidc) -> Result<Response, Problem> {
    let visitor = &staff.visitor;
    let session = staff.session().map(str::to_owned);
    match oidc::begin(&visitor.app, oidc, "/work/me", session).await? {
        Ok((address, line)) => {
            let name = name(visitor).unwrap_or_default();
            let page = visitor.page(visitor.t.say("oidc-link-title").with("name", name.as_str()));
            Ok(with_cookie(show(&LeavePage { page, name, address })?, line))
        }
        Err(fault) => halted(visitor, &fault, true),
    }
}

/// `GET /sign-in/with/back`: back from the provider. Whoever began nothing here begins now.
pub(crate) async fn return_from(
    visitor: Visitor,
    staff: Result<Staff, Problem>,
    sent: Result<Query<Returned>, QueryRejection>,
) -> Result<Response, Problem> {
    let oidc = provider(&visitor)?;
    let begin = || Problem::SignIn { back: "/work".to_owned() };
    let round = oidc::take(&visitor).await?.ok_or_else(begin)?;
    let returned = sent.map(|Query(returned)| returned).unwrap_or_default();
    let done = match proof(&visitor, &oidc, &round, returned).await {
        Ok(proof) if round.links.is_some() => link(&visitor, &oidc, &round, staff.ok(), proof).await,
        Ok(proof) => enter(&visitor, &oidc, &round, proof).await,
        Err(fault) => {
            if let OidcFault::Untrue(_) = fault {
                diary::stranger(&visitor.app, AuditKind::SignInFailed, diary::OIDC).await?;
            }
            halted(&visitor, &fault, round.links.is_some())
        }
    };
    Ok(with_cookie(done?, oidc::over(&visitor.app)))
}

async fn proof(
    visitor: &Visitor,
    oidc: &Oidc,
    round: &Round,
    returned: Returned,
) -> Result<Proof, OidcFault> {
    let untrue = |what: &str| Err(OidcFault::Untrue(what.to_owned()));
    if returned.state != round.state {
        return untrue("another state");
    }
    if returned.iss.is_some_and(|issuer| issuer != oidc.issuer()) {
        return untrue("another issuer");
    }
    if !returned.error.is_empty() || returned.code.is_empty() {
        return untrue("the provider refused");
    }
    oidc.proof(returned.code, round, &oidc::address(&visitor.app), visitor.app.now()).await
}

/// Signs the linked account in.
async fn enter(visitor: &Visitor, oidc: &Oidc, round: &Round, proof: Proof) -> Result<Response, Problem> {
    let (app, store) = (&visitor.app, visitor.app.ledger.store());
    let Some(id) = store.identity(oidc.issuer(), &proof.subject).await? else {
        diary::stranger(app, AuditKind::SignInFailed, diary::OIDC).await?;
        return halt(visitor, Halt::Unlinked, false);
    };
    let Some(account) = store.account(&id).await?.filter(|account| account.active) else {
        diary::own(app, &id, AuditKind::SignInFailed, diary::OIDC).await?;
        return halt(visitor, Halt::Unlinked, false);
    };
    if proof.factor_done {
        complete(visitor, &account, &round.back, By::ProviderAlone).await
    } else {
        go_on(visitor, &account, &round.back, By::Provider).await
    }
}

/// Links the identity to the account whose session began it, and to no other.
async fn link(
    visitor: &Visitor,
    oidc: &Oidc,
    round: &Round,
    staff: Option<Staff>,
    proof: Proof,
) -> Result<Response, Problem> {
    let began = |staff: &Staff| staff.session().is_some() && staff.session() == round.links.as_deref();
    let Some(staff) = staff.filter(began) else { return halt(visitor, Halt::Failed, true) };
    let (issuer, account) = (oidc.issuer().to_owned(), staff.account.id.clone());
    let identity = Identity { issuer, subject: proof.subject, account };
    match visitor.app.ledger.store().save_identity(&identity).await {
        Ok(()) => {
            diary::of(&visitor.app, &staff.actor, AuditKind::IdentityLinked, &staff.account.id).await?;
            see_other("/work/me")
        }
        Err(StoreFault::Conflict) => halt(visitor, Halt::Taken, true),
        Err(fault) => Err(fault.into()),
    }
}

/// What a fault looks like to whoever wanted to sign in; its cause is for the log.
fn halted(visitor: &Visitor, fault: &OidcFault, linking: bool) -> Result<Response, Problem> {
    tracing::warn!(%fault, "nobody came in by the identity provider");
    match fault {
        OidcFault::Down(_) | OidcFault::Unfit(_) => halt(visitor, Halt::Down, linking),
        OidcFault::Untrue(_) => halt(visitor, Halt::Failed, linking),
    }
}

fn halt(visitor: &Visitor, halt: Halt, linking: bool) -> Result<Response, Problem> {
    let ((key, status), name) = (halt.parts(), name(visitor).unwrap_or_default());
    let told =
        |part: &str| visitor.t.say(&format!("oidc-{key}{part}")).with("name", name.as_str()).to_string();
    let page = HaltPage { page: visitor.page(told("")), lead: told("-lead"), help: told("-help"), linking };
    Ok((status, show(&page)?).into_response())
}

fn with_cookie(mut response: Response, line: Option<HeaderValue>) -> Response {
    if let Some(line) = line {
        response.headers_mut().append(header::SET_COOKIE, line);
    }
    response
}
