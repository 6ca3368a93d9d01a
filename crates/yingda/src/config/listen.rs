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
    /// Connections in all.
    pub connections: usize,
    /// Connections of one network address; behind a proxy all come from one, and it does not hold.
    pub per_address: usize,
    /// Whom to tell of a weakness: `mailto:…` or `https://…`.
    pub security_contact: String,
}

impl Default for Listen {
    fn default() -> Self {
        let site::server::Limits { connections, per_address, .. } = site::server::Limits::default();
        Self {
            address: "127.0.0.1:12345".to_owned(),
            public_url: String::new(),
            behind_proxy: false,
            connections,
            per_address,
            security_contact: String::new(),
        }
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

    /// What the listener allows.
    pub fn limits(&self) -> site::server::Limits {
        let per_address = if self.behind_proxy { 0 } else { self.per_address };
        site::server::Limits { connections: self.connections, per_address, ..Default::default() }
    }
}
