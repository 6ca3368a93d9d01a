//! A refusal in words, the same on every page and in the API: what happened, what to do, which rule.

use crate::locale::Translator;
use casework::Refusal;

/// The words of a refusal and its source.
pub fn words(t: &Translator, refusal: &Refusal) -> (String, String) {
    let code = refusal.code.code();
    let say = |key: String| {
        t.say(&key)
            .with("act", t.name("act", refusal.act.code()))
            .with("state", refusal.state.map(|state| t.name("state", state.code())).unwrap_or_default())
            .with("about", refusal.about.clone().unwrap_or_default())
            .with("rule", refusal.rule.clone().unwrap_or_default())
            .to_string()
    };
    (say(format!("refusal-{code}")), say(format!("refusal-source-{code}")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use casework::{ActKind, RefusalCode, StateKind};
    use std::path::Path;
    use std::sync::Arc;
    use wording::Wording;

    fn wording() -> Arc<Wording> {
        let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
        let read = |tag: &'static str| {
            let folders = ["public", "office"].map(|face| locales.join(tag).join(face));
            let entries = folders.map(|folder| folder.read_dir().unwrap());
            let files = entries.into_iter().flatten().map(|entry| entry.unwrap().path());
            files.map(move |path| (tag, path.display().to_string(), std::fs::read_to_string(&path).unwrap()))
        };
        let files: Vec<_> = read("zh-CN").chain(read("en")).collect();
        let sources = files.iter().map(|(tag, name, text)| (*tag, name.as_str(), text.clone()));
        Arc::new(Wording::load(sources).unwrap())
    }

    #[test]
    fn nothing_is_left_unfilled_in_any_refusal() {
        let wording = wording();
        for lang in ["zh-CN", "en"] {
            let t = Translator::new(wording.clone(), lang);
            for code in RefusalCode::ALL {
                let refusal = Refusal {
                    code: *code,
                    act: ActKind::AskExtension,
                    state: Some(StateKind::Handling),
                    rule: Some("R-15".to_owned()),
                    about: Some("2026-11-20".to_owned()),
                };
                let (text, source) = words(&t, &refusal);
                for said in [text, source] {
                    assert!(
                        !said.is_empty() && !said.contains(['{', '⟦', '$']),
                        "{lang} {}: {said}",
                        code.code()
                    );
                }
            }
        }
    }
}
