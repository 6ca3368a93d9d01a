//! An identity provider on a port of its own. It holds to the standard (codes once, PKCE, the client's secret),
//! signs real tokens, and lies when told to.

use axum::Router;
use axum::extract::{RawForm, RawQuery, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit as _, Mac as _};
use ledger::{Clock as _, ManualClock};
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use site::{Hidden, Oidc, OidcSettings};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

const CLIENT: &str = "yingda";
pub const SECRET: &str = "what office and provider share";

/// How tokens are signed.
#[derive(Clone, Copy, Debug)]
pub enum Signed {
    Rightly,
    ByAnotherKey,
    NotAtAll,
    ByTheSharedSecret,
    Brokenly,
}

/// What is wrong with an answer.
#[derive(Clone, Debug)]
pub enum Mood {
    Slow,
    Long,
    Elsewhere(String),
    Fails,
    NoIdToken,
}

type Twist = Arc<dyn Fn(&mut Value) + Send + Sync>;

struct Inner {
    key: Vec<u8>,
    kid: u32,
    subject: String,
    codes: HashMap<String, HashMap<String, String>>,
    count: u32,
    twist: Twist,
    signed: Signed,
    moods: HashMap<&'static str, Mood>,
    metadata: Value,
    asked: Vec<&'static str>,
    clock: Arc<ManualClock>,
}

#[derive(Clone)]
pub struct Provider {
    pub url: String,
    inner: Arc<Mutex<Inner>>,
}

fn fresh_key() -> Vec<u8> {
    let random = SystemRandom::new();
    EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &random).unwrap().as_ref().to_vec()
}

fn pair(key: &[u8]) -> EcdsaKeyPair {
    EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, key, &SystemRandom::new()).unwrap()
}

fn fields(text: &[u8]) -> HashMap<String, String> {
    url::form_urlencoded::parse(text).into_owned().collect()
}

impl Provider {
    pub async fn start(clock: &Arc<ManualClock>) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let metadata = json!({
            "issuer": url,
            "authorization_endpoint": format!("{url}/authorize"),
            "token_endpoint": format!("{url}/token"),
            "jwks_uri": format!("{url}/jwks"),
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["ES256", "HS256", "none"],
        });
        let inner = Inner {
            key: fresh_key(),
            kid: 1,
            subject: "s-1".into(),
            codes: HashMap::new(),
            count: 0,
            twist: Arc::new(|_| {}),
            signed: Signed::Rightly,
            moods: HashMap::new(),
            metadata,
            asked: Vec::new(),
            clock: clock.clone(),
        };
        let provider = Self { url, inner: Arc::new(Mutex::new(inner)) };
        let routes = Router::new()
            .route("/.well-known/openid-configuration", get(discovery))
            .route("/jwks", get(keys))
            .route("/authorize", get(authorize))
            .route("/token", post(token))
            .with_state(provider.clone());
        tokio::spawn(async move { axum::serve(listener, routes).await.unwrap() });
        provider
    }

    /// The office's side of it.
    pub fn oidc(&self) -> Oidc {
        Oidc::new(self.settings()).unwrap()
    }

    pub fn settings(&self) -> OidcSettings {
        OidcSettings {
            issuer: self.url.clone(),
            client_id: CLIENT.into(),
            client_secret: Some(Hidden(SECRET.into())),
            name_zh: "市统一认证".into(),
            name_en: "City ID".into(),
            patience: Duration::from_millis(500),
            ..OidcSettings::default()
        }
    }

    fn with<T>(&self, change: impl FnOnce(&mut Inner) -> T) -> T {
        change(&mut self.inner.lock().unwrap())
    }

    /// Who signs in there.
    pub fn is_now(&self, subject: &str) {
        self.with(|inner| subject.clone_into(&mut inner.subject));
    }

    /// Changes the claims of tokens from now on.
    pub fn twists(&self, twist: impl Fn(&mut Value) + Send + Sync + 'static) {
        self.with(|inner| inner.twist = Arc::new(twist));
    }

    pub fn signs(&self, signed: Signed) {
        self.with(|inner| inner.signed = signed);
    }

    pub fn is_honest(&self) {
        self.twists(|_| {});
        self.signs(Signed::Rightly);
        self.with(|inner| inner.moods.clear());
    }

    pub fn mood(&self, place: &'static str, mood: Mood) {
        self.with(|inner| inner.moods.insert(place, mood));
    }

    pub fn says_of_itself(&self, name: &str, value: Value) {
        self.with(|inner| inner.metadata[name] = value);
    }

    pub fn takes_a_new_key(&self) {
        self.with(|inner| (inner.key, inner.kid) = (fresh_key(), inner.kid + 1));
    }

    /// How often a place was asked.
    pub fn asked(&self, place: &str) -> usize {
        self.with(|inner| inner.asked.iter().filter(|known| **known == place).count())
    }

    /// What a browser does there: signs in, and is sent back to that path of the office.
    pub async fn visit(&self, address: &str) -> String {
        let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        let answer = client.get(address).send().await.unwrap();
        assert_eq!(answer.status(), 303, "{}", answer.text().await.unwrap());
        let back = answer.headers()[header::LOCATION].to_str().unwrap();
        back.strip_prefix("http://localhost").unwrap().to_owned()
    }

    async fn moody(&self, place: &'static str, answer: Value) -> Response {
        let mood = self.with(|inner| {
            inner.asked.push(place);
            inner.moods.get(place).cloned()
        });
        match mood {
            None => axum::Json(answer).into_response(),
            Some(Mood::Slow) => {
                tokio::time::sleep(Duration::from_secs(30)).await;
                axum::Json(answer).into_response()
            }
            Some(Mood::Long) => {
                let mut answer = answer;
                answer["padding"] = "x".repeat(300_000).into();
                axum::Json(answer).into_response()
            }
            Some(Mood::Elsewhere(to)) => (StatusCode::FOUND, [(header::LOCATION, to)]).into_response(),
            Some(Mood::Fails) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
            Some(Mood::NoIdToken) => {
                let mut answer = answer;
                answer.as_object_mut().unwrap().remove("id_token");
                axum::Json(answer).into_response()
            }
        }
    }
}

impl Inner {
    fn token(&self, nonce: &str, issuer: &str) -> String {
        let now = self.clock.now().as_second();
        let mut claims = json!({
            "iss": issuer, "sub": self.subject, "aud": CLIENT, "nonce": nonce, "iat": now, "exp": now + 300,
        });
        (self.twist)(&mut claims);
        let alg = match self.signed {
            Signed::NotAtAll => "none",
            Signed::ByTheSharedSecret => "HS256",
            _ => "ES256",
        };
        let mut head = json!({"alg": alg, "typ": "JWT"});
        if alg == "ES256" {
            head["kid"] = self.kid.to_string().into();
        }
        let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let told = format!("{}.{}", part(&head), part(&claims));
        let by =
            |key: &[u8]| pair(key).sign(&SystemRandom::new(), told.as_bytes()).unwrap().as_ref().to_vec();
        let signature = match self.signed {
            Signed::Rightly => by(&self.key),
            Signed::ByAnotherKey => by(&fresh_key()),
            Signed::NotAtAll => Vec::new(),
            Signed::Brokenly => {
                let mut signature = by(&self.key);
                signature[10] ^= 1;
                signature
            }
            Signed::ByTheSharedSecret => {
                let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).unwrap();
                mac.update(told.as_bytes());
                mac.finalize().into_bytes().to_vec()
            }
        };
        format!("{told}.{}", URL_SAFE_NO_PAD.encode(signature))
    }
}

async fn discovery(State(provider): State<Provider>) -> Response {
    let metadata = provider.with(|inner| inner.metadata.clone());
    provider.moody("discovery", metadata).await
}

async fn keys(State(provider): State<Provider>) -> Response {
    let (key, kid) = provider.with(|inner| (inner.key.clone(), inner.kid));
    let pair = pair(&key);
    let point = pair.public_key().as_ref();
    let part = |range: std::ops::Range<usize>| URL_SAFE_NO_PAD.encode(&point[range]);
    let key = json!({
        "kty": "EC", "crv": "P-256", "use": "sig", "alg": "ES256", "kid": kid.to_string(),
        "x": part(1..33), "y": part(33..65),
    });
    provider.moody("jwks", json!({"keys": [key]})).await
}

async fn authorize(State(provider): State<Provider>, RawQuery(query): RawQuery) -> Response {
    let asked = fields(query.unwrap_or_default().as_bytes());
    let has = |name: &str, value: &str| asked.get(name).is_some_and(|known| known == value);
    let fits = has("client_id", CLIENT)
        && has("response_type", "code")
        && has("code_challenge_method", "S256")
        && has("redirect_uri", "http://localhost/sign-in/with/back")
        && asked["scope"].split(' ').any(|scope| scope == "openid")
        && asked["nonce"].len() >= 32
        && asked["state"].len() >= 32;
    if !fits {
        return (StatusCode::BAD_REQUEST, format!("{asked:?}")).into_response();
    }
    let back = provider.with(|inner| {
        inner.count += 1;
        let code = format!("code-{}", inner.count);
        let back = format!("{}?code={code}&state={}", asked["redirect_uri"], asked["state"]);
        inner.codes.insert(code, asked);
        back
    });
    (StatusCode::SEE_OTHER, [(header::LOCATION, back)]).into_response()
}

async fn token(State(provider): State<Provider>, headers: HeaderMap, RawForm(form): RawForm) -> Response {
    let sent = fields(&form);
    let shared = format!("Basic {}", STANDARD.encode(format!("{CLIENT}:{}", SECRET.replace(' ', "+"))));
    let known = headers.get(header::AUTHORIZATION).is_some_and(|told| *told == *shared);
    let answer = provider.with(|inner| {
        let asked = inner.codes.remove(sent.get("code")?)?;
        let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(sent.get("code_verifier")?));
        let fits = known
            && sent.get("grant_type")? == "authorization_code"
            && sent.get("redirect_uri")? == &asked["redirect_uri"]
            && challenge == asked["code_challenge"];
        let token = inner.token(&asked["nonce"], &provider.url);
        fits.then(|| json!({"access_token": "opaque", "token_type": "Bearer", "id_token": token}))
    });
    match answer {
        Some(answer) => provider.moody("token", answer).await,
        None => (StatusCode::BAD_REQUEST, axum::Json(json!({"error": "invalid_grant"}))).into_response(),
    }
}
