//! Roughly which browser a session was opened in: enough for its owner to recognise it, and no more. No
//! address, no version, no fingerprint is kept.

use crate::locale::Translator;
use axum::http::{HeaderMap, header};

/// Sign in the header → family. The first that fits counts, because every browser claims to be several.
const BROWSERS: [(&str, &str); 9] = [
    ("MicroMessenger", "wechat"),
    ("Edg", "edge"),
    ("OPR/", "opera"),
    ("Firefox/", "firefox"),
    ("FxiOS/", "firefox"),
    ("CriOS/", "chrome"),
    ("Chrome/", "chrome"),
    ("Safari/", "safari"),
    ("curl/", "program"),
];
const SYSTEMS: [(&str, &str); 7] = [
    ("HarmonyOS", "harmony"),
    ("OpenHarmony", "harmony"),
    ("Android", "android"),
    ("iPhone", "ios"),
    ("Windows", "windows"),
    ("Mac OS X", "mac"),
    ("Linux", "linux"),
];
const OTHER: &str = "other";

/// The code that is kept, such as `firefox-linux`.
pub(crate) fn of(headers: &HeaderMap) -> String {
    let agent = headers.get(header::USER_AGENT).and_then(|agent| agent.to_str().ok()).unwrap_or_default();
    let find = |table: &[(&str, &'static str)]| {
        table.iter().find(|(sign, _)| agent.contains(sign)).map_or(OTHER, |(_, family)| family)
    };
    format!("{}-{}", find(&BROWSERS), find(&SYSTEMS))
}

/// The code in words.
pub(crate) fn words(t: &Translator, code: &str) -> String {
    let (browser, system) = code.split_once('-').unwrap_or((OTHER, OTHER));
    let known = |noun: &str, code: &str| {
        let key = format!("{noun}-{code}");
        t.say(if t.has(&key) { &key } else { "device-other" }).to_string()
    };
    t.say("device-words")
        .with("browser", known("device-browser", browser))
        .with("system", known("device-system", system))
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn families_are_told_apart_and_nothing_more_is_kept() {
        let code = |agent: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::USER_AGENT, agent.parse().unwrap());
            of(&headers)
        };
        let edge = "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/131.0 Safari/537.36 Edg/131.0";
        assert_eq!(code(edge), "edge-windows");
        assert_eq!(
            code("Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0"),
            "firefox-linux"
        );
        assert_eq!(code("<script>"), "other-other");
        assert_eq!(of(&HeaderMap::new()), "other-other");
    }
}
