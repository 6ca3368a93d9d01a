//! Cookies in and out. Few, HTTP-only, and never readable by another site's form.

use axum::http::{HeaderMap, HeaderValue, header};

/// How long a cookie lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Life {
    /// Until the browser closes.
    Visit,
    /// That many seconds.
    Seconds(i64),
    /// Not at all: takes the cookie away.
    Over,
}

/// The value of a cookie that came with the request.
pub(crate) fn read<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(known, value)| (known == name).then_some(value))
}

/// A `Set-Cookie` line; `None` if the value could break out of it.
pub(crate) fn write(name: &str, value: &str, life: Life, secure: bool) -> Option<HeaderValue> {
    let fits = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    if !value.chars().all(fits) {
        return None;
    }
    let age = match life {
        Life::Visit => String::new(),
        Life::Seconds(seconds) => format!("; Max-Age={seconds}"),
        Life::Over => "; Max-Age=0".to_owned(),
    };
    let secure = if secure { "; Secure" } else { "" };
    HeaderValue::from_str(&format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{age}{secure}")).ok()
}
