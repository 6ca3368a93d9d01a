//! Signing in by an identity provider (`OpenID` Connect Core 1.0, authorization code with PKCE, RFC 7636).
//! The provider says who somebody is there; who that is here, and what they may do, stays our own.

mod known;
mod round;
mod settings;

pub(crate) use round::{Round, address, begin, over, take};
pub use settings::{Hidden, OidcSettings};

use crate::outbound::{Outbound, OutboundFault, Reach};
use axum::http::{Request, Response};
use jiff::{SignedDuration, Timestamp};
use known::Known;
use ledger::dice;
use openidconnect::core::{
    CoreAuthenticationFlow, CoreClient, CoreClientAuthMethod, CoreIdToken, CoreIdTokenVerifier,
    CoreJwsSigningAlgorithm, CoreProviderMetadata,
};
use openidconnect::{
    AsyncHttpClient, AuthType, AuthorizationCode, ClaimsVerificationError, ClientId, ClientSecret, CsrfToken,
    IdTokenVerifier, IssuerUrl, Nonce, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RequestTokenError,
    TokenResponse as _,
};
use std::pin::Pin;
use std::sync::Arc;
use std::time::SystemTime;
use thiserror::Error;
use tokio::sync::Mutex;
use url::Url;

/// What the provider may sign with: its own private keys, never the shared secret, never nothing.
const SIGNED_WITH: [CoreJwsSigningAlgorithm; 9] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
];
/// How far the provider's clock may be ahead of ours.
const AHEAD: SignedDuration = SignedDuration::from_mins(5);
/// `OpenID` Connect Core 1.0 §2: `sub` has at most 255 ASCII characters.
const LONGEST_SUBJECT: usize = 255;
/// Keys older than this are fetched anew when a signature does not fit them, in seconds.
const KEYS_MAY_BE_OLD: i64 = 60;

/// Why nobody can sign in, or this one cannot.
#[derive(Debug, Error)]
pub enum OidcFault {
    /// The provider does not answer, or answers what cannot be read.
    #[error("the identity provider cannot be used now: {0}")]
    Down(String),
    /// What came back does not prove who somebody is.
    #[error("not proved: {0}")]
    Untrue(String),
    /// The configuration is wrong.
    #[error("[oidc] {0}")]
    Unfit(String),
}

/// The identity provider of the office. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Oidc(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    settings: OidcSettings,
    issuer: IssuerUrl,
    reach: Reach,
    outbound: Outbound,
    memory: Mutex<Known>,
}

/// Who somebody is at the provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Proof {
    /// `sub`: theirs for ever, unlike a name or an address.
    pub subject: String,
    /// Whether the provider asked for a second factor that counts here.
    pub factor_done: bool,
}

/// Where the browser is sent, and the secrets its return is checked by.
pub(crate) struct Asked {
    pub address: String,
    pub state: String,
    pub nonce: String,
    pub verifier: String,
}

impl Oidc {
    /// A provider. Nothing is asked of it yet.
    ///
    /// # Errors
    /// [`OidcFault::Unfit`]: the issuer is no https address, the client id is missing, or this machine has no
    /// certificates to check others by.
    pub fn new(settings: OidcSettings) -> Result<Self, OidcFault> {
        let issuer = IssuerUrl::new(settings.issuer.clone());
        let issuer = issuer.map_err(|_| OidcFault::Unfit("issuer: not an address".to_owned()))?;
        let reach = Reach::of(issuer.url(), settings.allow_private);
        if !is_safe(issuer.url(), reach) {
            return Err(OidcFault::Unfit("issuer: must begin with https://".to_owned()));
        }
        if settings.client_id.is_empty() {
            return Err(OidcFault::Unfit("client_id: missing".to_owned()));
        }
        let outbound = Outbound::new(reach, settings.patience);
        let outbound = outbound.map_err(|fault| OidcFault::Unfit(fault.to_string()))?;
        Ok(Self(Arc::new(Inner { settings, issuer, reach, outbound, memory: Mutex::default() })))
    }

    /// The issuer, as identities are kept by.
    pub(crate) fn issuer(&self) -> &str {
        &self.0.settings.issuer
    }

    /// What the provider is called in that language; empty: it has no name of its own.
    pub(crate) fn name(&self, lang: &str) -> &str {
        let OidcSettings { name_zh, name_en, .. } = &self.0.settings;
        if lang.starts_with("zh") { name_zh } else { name_en }
    }

    /// Draws the secrets of one sign-in and gives the provider's page for it.
    pub(crate) async fn ask(&self, back: &str, now: Timestamp) -> Result<Asked, OidcFault> {
        let metadata = self.known(now, known::KEPT).await?;
        if !is_safe(metadata.authorization_endpoint().url(), self.0.reach) {
            return Err(OidcFault::Down("its sign-in page is not encrypted".to_owned()));
        }
        let client = CoreClient::from_provider_metadata((*metadata).clone(), self.client_id(), None)
            .set_redirect_uri(redirect(back)?);
        let [state, nonce, verifier] = [drawn()?, drawn()?, drawn()?];
        let challenge =
            PkceCodeChallenge::from_code_verifier_sha256(&PkceCodeVerifier::new(verifier.clone()));
        let (sent, bound) = (CsrfToken::new(state.clone()), Nonce::new(nonce.clone()));
        let flow = CoreAuthenticationFlow::AuthorizationCode;
        let asked = client.authorize_url(flow, || sent, || bound);
        let (address, _, _) = asked.set_pkce_challenge(challenge).url();
        Ok(Asked { address: address.to_string(), state, nonce, verifier })
    }

    /// Redeems a code and judges the token it is worth.
    pub(crate) async fn proof(
        &self,
        code: String,
        round: &Round,
        back: &str,
        now: Timestamp,
    ) -> Result<Proof, OidcFault> {
        let metadata = self.known(now, known::KEPT).await?;
        let token = self.redeem(&metadata, code, round, back).await?;
        match self.judge(&metadata, &token, &round.nonce, now) {
            Err(ClaimsVerificationError::SignatureVerification(_)) => {
                let metadata = self.known(now, KEYS_MAY_BE_OLD).await?;
                self.judge(&metadata, &token, &round.nonce, now)
            }
            judged => judged,
        }
        .map_err(|fault| OidcFault::Untrue(fault.to_string()))
    }

    async fn redeem(
        &self,
        metadata: &CoreProviderMetadata,
        code: String,
        round: &Round,
        back: &str,
    ) -> Result<CoreIdToken, OidcFault> {
        let secret = self.0.settings.client_secret.as_ref().map(|hidden| ClientSecret::new(hidden.0.clone()));
        let client = CoreClient::from_provider_metadata(metadata.clone(), self.client_id(), secret)
            .set_redirect_uri(redirect(back)?)
            .set_auth_type(auth_type(metadata));
        let unusable = |fault: &dyn std::error::Error| OidcFault::Down(fault.to_string());
        let asked = client.exchange_code(AuthorizationCode::new(code)).map_err(|fault| unusable(&fault))?;
        let asked = asked.set_pkce_verifier(PkceCodeVerifier::new(round.verifier.clone()));
        let answer = asked.request_async(&self.0.outbound).await.map_err(|fault| match fault {
            RequestTokenError::ServerResponse(told) => OidcFault::Untrue(told.error().to_string()),
            RequestTokenError::Request(fault) => OidcFault::Down(fault.to_string()),
            RequestTokenError::Parse(fault, _) => OidcFault::Untrue(fault.inner().to_string()),
            RequestTokenError::Other(fault) => OidcFault::Untrue(fault),
        })?;
        answer.id_token().cloned().ok_or_else(|| OidcFault::Untrue("no id token".to_owned()))
    }

    fn judge(
        &self,
        metadata: &CoreProviderMetadata,
        token: &CoreIdToken,
        nonce: &str,
        now: Timestamp,
    ) -> Result<Proof, ClaimsVerificationError> {
        let latest = SystemTime::from(now.checked_add(AHEAD).unwrap_or(now));
        let verifier: CoreIdTokenVerifier<'_> = IdTokenVerifier::new_public_client(
            self.client_id(),
            self.0.issuer.clone(),
            metadata.jwks().clone(),
        );
        let verifier = verifier
            .set_allowed_algs(SIGNED_WITH)
            .set_time_fn(move || SystemTime::from(now).into())
            .set_issue_time_verifier_fn(move |issued| {
                if SystemTime::from(issued) > latest {
                    Err("issued in the future".to_owned())
                } else {
                    Ok(())
                }
            });
        let claims = token.claims(&verifier, &Nonce::new(nonce.to_owned()))?;
        let subject = claims.subject().as_str();
        if subject.is_empty() || subject.len() > LONGEST_SUBJECT {
            return Err(ClaimsVerificationError::InvalidSubject("its length".to_owned()));
        }
        let done = &self.0.settings.second_factor_done;
        let methods = claims.auth_method_refs().map(Vec::as_slice).unwrap_or_default();
        let factor_done = methods.iter().any(|method| done.iter().any(|known| known == &**method));
        Ok(Proof { subject: subject.to_owned(), factor_done })
    }

    fn client_id(&self) -> ClientId {
        ClientId::new(self.0.settings.client_id.clone())
    }
}

impl<'c> AsyncHttpClient<'c> for Outbound {
    type Error = OutboundFault;
    type Future = Pin<Box<dyn Future<Output = Result<Response<Vec<u8>>, OutboundFault>> + Send + 'c>>;

    fn call(&'c self, request: Request<Vec<u8>>) -> Self::Future {
        Box::pin(self.ask(request))
    }
}

/// https, or a provider on this machine.
fn is_safe(url: &Url, reach: Reach) -> bool {
    url.scheme() == "https" || (url.scheme() == "http" && reach == Reach::Loopback)
}

fn redirect(back: &str) -> Result<RedirectUrl, OidcFault> {
    RedirectUrl::new(back.to_owned())
        .map_err(|_| OidcFault::Down("[listen] public_url: not an address".to_owned()))
}

fn drawn() -> Result<String, OidcFault> {
    let bytes = dice::bytes::<32>().map_err(|fault| OidcFault::Down(fault.to_string()))?;
    Ok(hex::encode(bytes))
}

/// How the secret is sent: as the provider says, in the header if it does not.
fn auth_type(metadata: &CoreProviderMetadata) -> AuthType {
    let known = metadata.token_endpoint_auth_methods_supported();
    let takes = |method: CoreClientAuthMethod| known.is_none_or(|known| known.contains(&method));
    let in_body =
        !takes(CoreClientAuthMethod::ClientSecretBasic) && takes(CoreClientAuthMethod::ClientSecretPost);
    if in_body { AuthType::RequestBody } else { AuthType::BasicAuth }
}
