//! `[sms]`: the gateway text messages are handed to, if `[work] sms` is "http".

use axum::http::{HeaderValue, Request, header};
use channels::texts::{Door, Gateway, TextFormat, TextSettings, TextUnfit};
use serde::Deserialize;
use site::outbound::{Outbound, PATIENCE, Reach};
use std::path::PathBuf;
use tokio::runtime::Handle;
use url::Url;

/// Stands in the header for the secret.
const SECRET: &str = "{secret}";

/// In which form the gateway takes a message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Form {
    #[default]
    Json,
    Form,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Sms {
    /// The address that takes a POST.
    pub url: String,
    /// Whether it may lie in a private network.
    pub private: bool,
    /// In which form it takes a message.
    pub format: Form,
    /// What is posted, an object of JSON: `{phone}`, `{text}`, `{id}` and `{secret}` in its texts are put in.
    pub body: String,
    /// What the header Authorization says, with `{secret}` put in; empty: there is none.
    pub authorization: String,
    /// A file that holds nothing but the secret.
    pub secret_file: PathBuf,
    /// Where in its answer (a JSON pointer) the gateway says whether it took the message; empty: its status says so.
    pub answer_at: String,
    /// What stands there if it did.
    pub answer_taken: Vec<String>,
    /// What stands there if it never will.
    pub answer_never: Vec<String>,
}

impl Default for Sms {
    fn default() -> Self {
        Self {
            url: String::new(),
            private: false,
            format: Form::Json,
            body: r#"{"phone": "{phone}", "text": "{text}", "id": "{id}"}"#.to_owned(),
            authorization: String::new(),
            secret_file: PathBuf::new(),
            answer_at: String::new(),
            answer_taken: Vec::new(),
            answer_never: Vec::new(),
        }
    }
}

impl Sms {
    /// The way to the gateway.
    pub fn gateway(&self) -> Result<Gateway, TextUnfit> {
        let secret = self.secret()?;
        let door = self.door(&secret)?;
        let settings = TextSettings {
            format: match self.format {
                Form::Json => TextFormat::Json,
                Form::Form => TextFormat::Form,
            },
            body: self.body.clone(),
            secret,
            answer_at: self.answer_at.clone(),
            answer_taken: self.answer_taken.clone(),
            answer_never: self.answer_never.clone(),
        };
        Gateway::new(&settings, Box::new(door))
    }

    fn secret(&self) -> Result<String, TextUnfit> {
        let path = &self.secret_file;
        if path.as_os_str().is_empty() {
            return Ok(String::new());
        }
        let read = std::fs::read_to_string(path);
        let read = read.map_err(|cause| TextUnfit::File { path: path.clone(), cause })?;
        Ok(read.trim().to_owned())
    }

    fn door(&self, secret: &str) -> Result<Way, TextUnfit> {
        if self.url.is_empty() {
            return Err(TextUnfit::NoUrl);
        }
        let url = Url::parse(&self.url).ok().filter(Url::has_host);
        let url = url.ok_or_else(|| TextUnfit::Url(self.url.clone()))?;
        let reach = Reach::of(&url, self.private);
        if url.scheme() != "https" && reach != Reach::Loopback {
            return Err(TextUnfit::Open(url.host_str().unwrap_or_default().to_owned()));
        }
        let outbound =
            Outbound::new(reach, PATIENCE).map_err(|fault| TextUnfit::Certificates(fault.to_string()))?;
        Ok(Way { outbound, url, authorization: self.authorization(secret)? })
    }

    fn authorization(&self, secret: &str) -> Result<Option<HeaderValue>, TextUnfit> {
        if self.authorization.is_empty() {
            return Ok(None);
        }
        if secret.is_empty() && self.authorization.contains(SECRET) {
            return Err(TextUnfit::Secret);
        }
        let said = HeaderValue::from_str(&self.authorization.replace(SECRET, secret));
        let mut said = said.map_err(|_| TextUnfit::Secret)?;
        said.set_sensitive(true);
        Ok(Some(said))
    }
}

/// The way over the network.
struct Way {
    outbound: Outbound,
    url: Url,
    authorization: Option<HeaderValue>,
}

impl Door for Way {
    fn post(&self, content_type: &'static str, body: Vec<u8>) -> Result<(u16, Vec<u8>), String> {
        let mut asked = Request::post(self.url.as_str()).header(header::CONTENT_TYPE, content_type);
        if let Some(authorization) = &self.authorization {
            asked = asked.header(header::AUTHORIZATION, authorization);
        }
        let asked = asked.body(body).map_err(|fault| fault.to_string())?;
        let answer =
            Handle::current().block_on(self.outbound.ask(asked)).map_err(|fault| fault.to_string())?;
        Ok((answer.status().as_u16(), answer.into_body()))
    }

    fn place(&self) -> String {
        let port = self.url.port().map(|port| format!(":{port}")).unwrap_or_default();
        format!("{}{port}", self.url.host_str().unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(lines: &str) -> Sms {
        toml::from_str(lines).unwrap()
    }

    #[test]
    fn what_is_set_up_wrongly_stops_the_start_and_says_why() {
        let sound = "url = 'https://sms.example/send'";
        assert!(told(sound).gateway().is_ok());
        assert!(told("url = 'http://127.0.0.1:8080/send'").gateway().is_ok());
        for (lines, code) in [
            ("", "no-url"),
            ("url = 'sms.example'", "url"),
            ("url = 'data:,x'", "url"),
            ("url = 'http://sms.example/send'", "open"),
            (&format!("{sound}\nbody = 'phone={{phone}}'"), "body"),
            (&format!("{sound}\nbody = '{{\"to\": \"{{phone}}\"}}'"), "body"),
            (&format!("{sound}\nbody = '[\"{{phone}}\", \"{{text}}\"]'"), "body"),
            (
                &format!("{sound}\nformat = 'form'\nbody = '{{\"a\": {{\"to\": \"{{phone}} {{text}}\"}}}}'"),
                "body",
            ),
            (
                &format!(
                    "{sound}\nbody = '{{\"to\": \"{{phone}}\", \"say\": \"{{text}}\", \"key\": \"{{secret}}\"}}'"
                ),
                "secret",
            ),
            (&format!("{sound}\nauthorization = 'Bearer {{secret}}'"), "secret"),
            (&format!("{sound}\nanswer_at = '/code'"), "answer"),
            (&format!("{sound}\nanswer_at = 'code'\nanswer_taken = ['0']"), "answer"),
            (&format!("{sound}\nanswer_taken = ['0']"), "answer"),
            (&format!("{sound}\nanswer_at = '/code'\nanswer_taken = ['0']\nanswer_never = ['0']"), "answer"),
            (&format!("{sound}\nsecret_file = '/no/such'"), "file"),
        ] {
            assert_eq!(told(lines).gateway().unwrap_err().code(), code, "{lines}");
        }
        assert!(toml::from_str::<Sms>("secret = 'typed'").is_err(), "a secret belongs in a file");
    }

    #[test]
    fn the_secret_is_never_printed() {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), "from a file\n").unwrap();
        let lines = "url = 'https://sms.example/send'\nauthorization = 'Bearer {secret}'";
        let sms = told(&format!("{lines}\nsecret_file = '{}'", file.path().display()));
        assert!(!format!("{sms:?} {:?}", sms.gateway()).contains("from a file"));
        assert_eq!(sms.gateway().unwrap().place(), "sms.example");
    }
}
