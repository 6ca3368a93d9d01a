//! `[listen]`: where the site answers, and under which address people know it.

use serde::Deserialize;

#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Listen {
    /// Address and port.
    pub address: String,
    /// As people type it; empty: the address with http.
    pub public_url: String,
    /// Whether a proxy in front sets `X-Forwarded-For`.
    pub behind_proxy: bool,
}

impl Default for Listen {
    fn default() -> Self {
        Self { address: "127.0.0.1:12345".to_owned(), public_url: String::new(), behind_proxy: false }
    }
}

impl Listen {
    /// As people type it.
    pub fn url(&self) -> String {
        if self.public_url.is_empty() {
            format!("http://{}", self.address)
        } else {
            self.public_url.trim_end_matches('/').to_owned()
        }
    }
}
