//! What the program says on the terminal, in the language of whoever sits there.

use crate::config::OutboundUnfit;
use crate::embedded;
use crate::packs::BrokenPack;
use anyhow::{Result, anyhow};
use channels::import::{MapFault, TableFault};
use channels::mail::{Refusal, Unfit};
use channels::texts::TextUnfit;
use ledger::{Failure, StoreFault};
use papers::PressFault;
use std::ffi::OsString;
use std::io::Write as _;
use std::sync::Arc;
use wording::{Arg, Wording};

/// A voice in one language.
#[derive(Clone)]
pub struct Speech {
    wording: Arc<Wording>,
    lang: String,
}

impl Speech {
    /// Reads the sentences, and chooses the language: `--lang`, else the locale of the terminal.
    pub fn load(args: impl Iterator<Item = OsString>) -> Result<Self> {
        let files = embedded::locales();
        let sources = files.iter().map(|(lang, file, text)| (lang.as_str(), file.as_str(), text.clone()));
        let wording = Wording::load(sources).map_err(|faults| {
            let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
            anyhow!("{}", lines.join("\n"))
        })?;
        let wanted = chosen(args).unwrap_or_else(terminal);
        let lang = wording.negotiate(&wanted).to_owned();
        Ok(Self { wording: Arc::new(wording), lang })
    }

    /// The sentences of every language.
    pub fn wording(&self) -> &Arc<Wording> {
        &self.wording
    }

    /// The language spoken.
    pub fn lang(&self) -> &str {
        &self.lang
    }

    /// The sentence `key`.
    pub fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.wording.say(&self.lang, key, args)
    }

    /// The sentence if the language, or the one it falls back to, has it.
    pub fn say_if_any(&self, key: &str) -> Option<String> {
        let known = self.wording.has(&self.lang, key) || self.wording.has(wording::HOME, key);
        known.then(|| self.say(key, &[]))
    }

    /// The name of a coded thing.
    pub fn name(&self, noun: &str, code: &str) -> String {
        self.wording.name(&self.lang, noun, code)
    }

    /// Says the sentence on standard output.
    pub fn tell(&self, key: &str, args: &[(&str, Arg)]) -> Result<()> {
        self.line(&self.say(key, args))
    }

    /// Says the sentence beside what a command answers, on standard error.
    pub fn aside(&self, key: &str, args: &[(&str, Arg)]) {
        let _nobody_listens = writeln!(std::io::stderr().lock(), "{}", self.say(key, args));
    }

    /// Writes a line on standard output. Whoever stopped listening is not missed.
    #[expect(clippy::unused_self, reason = "whoever may speak has a voice")]
    pub fn line(&self, text: &str) -> Result<()> {
        match writeln!(std::io::stdout().lock(), "{text}") {
            Err(fault) if fault.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
            written => Ok(written?),
        }
    }

    /// What went wrong and what to do, as far as we know.
    pub fn fault(&self, fault: &anyhow::Error) -> String {
        if let Some(fault) = fault.chain().find_map(|cause| cause.downcast_ref::<PressFault>()) {
            return self.paper_fault(fault);
        }
        if let Some(unfit) = fault.chain().find_map(|cause| cause.downcast_ref::<OutboundUnfit>()) {
            return self.unfit(unfit);
        }
        let key = fault.chain().find_map(known).unwrap_or("cli-fault");
        self.say(key, &[("cause", Arg::from(format!("{fault:#}")))])
    }
}

/// Mail.
impl Speech {
    /// What is wrong with the settings by which messages leave, and what to write.
    pub fn unfit(&self, unfit: &OutboundUnfit) -> String {
        match unfit {
            OutboundUnfit::Mail(unfit) => self.mail_unfit(unfit),
            OutboundUnfit::Texts(unfit) => self.text_unfit(unfit),
        }
    }

    fn text_unfit(&self, unfit: &TextUnfit) -> String {
        let args: Vec<(&str, Arg)> = match unfit {
            TextUnfit::Url(url) => vec![("url", url.as_str().into())],
            TextUnfit::Open(host) => vec![("host", host.as_str().into())],
            TextUnfit::File { path, cause } => {
                vec![("path", path.display().to_string().into()), ("cause", cause.to_string().into())]
            }
            TextUnfit::Certificates(cause) => vec![("cause", cause.as_str().into())],
            TextUnfit::NoUrl | TextUnfit::Body | TextUnfit::Secret | TextUnfit::Answer => Vec::new(),
        };
        self.say(&format!("cli-sms-unfit-{}", unfit.code()), &args)
    }

    fn mail_unfit(&self, unfit: &Unfit) -> String {
        let args: Vec<(&str, Arg)> = match unfit {
            Unfit::Open(host) => vec![("host", host.as_str().into())],
            Unfit::File { path, cause } => {
                vec![("path", path.display().to_string().into()), ("cause", cause.to_string().into())]
            }
            Unfit::Certificates(cause) => vec![("cause", cause.as_str().into())],
            Unfit::NoHost | Unfit::Sender | Unfit::HalfSignIn => Vec::new(),
        };
        self.say(&format!("cli-mail-unfit-{}", unfit.code()), &args)
    }

    /// Where the mail server stopped a letter, in its own words, and what to do. For whoever gave the address.
    pub fn refusal(&self, refusal: &Refusal, place: &str) -> String {
        let code = refusal.code.map(|code| format!("{code} ")).unwrap_or_default();
        let words = format!("{code}{}", refusal.words);
        let args = [("place", place.into()), ("words", words.into())];
        self.say(&format!("cli-mail-refused-{}", refusal.step.code()), &args)
    }
}

/// Official papers.
impl Speech {
    /// Why a paper cannot be printed, and what to do.
    pub fn paper_fault(&self, fault: &PressFault) -> String {
        let lacks = |fields: &[&str]| -> String {
            let names: Vec<String> = fields.iter().map(|field| self.name("paper-field", field)).collect();
            names.join(", ")
        };
        match fault {
            PressFault::NoFont => self.say("paper-fault-no-font", &[]),
            PressFault::UnreadableFont(place) => {
                self.say("paper-fault-unreadable-font", &[("place", (place + 1).into())])
            }
            PressFault::NoTemplate(file) => {
                self.say("paper-fault-no-template", &[("file", file.as_str().into())])
            }
            PressFault::Template(_) => {
                self.say("paper-fault-template", &[("cause", fault.to_string().into())])
            }
            PressFault::Lacks(fields) => self.say("paper-fault-lacks", &[("fields", lacks(fields).into())]),
            PressFault::Missing(missing) => {
                self.say("paper-fault-missing", &[("characters", papers::characters(missing).into())])
            }
            PressFault::Beyond(page) => self.say("paper-fault-beyond", &[("page", (*page).into())]),
            PressFault::TooLong(many) => self.say(
                "paper-fault-too-long",
                &[("count", (*many).into()), ("most", papers::MOST_CHARACTERS.into())],
            ),
            PressFault::CodeTooLong => self.say("paper-fault-code-too-long", &[]),
        }
    }
}

/// The sentence for a cause we know the remedy of.
fn known(cause: &(dyn std::error::Error + 'static)) -> Option<&'static str> {
    if let Some(fault) = cause.downcast_ref::<StoreFault>() {
        return Some(store_key(fault));
    }
    if let Some(Failure::Fault(fault)) = cause.downcast_ref::<Failure>() {
        return Some(store_key(fault));
    }
    if cause.is::<MapFault>() || cause.is::<TableFault>() {
        return Some("cli-fault-import");
    }
    cause.is::<BrokenPack>().then_some("cli-fault-pack")
}

fn store_key(fault: &StoreFault) -> &'static str {
    match fault {
        StoreFault::Unavailable(_) => "cli-fault-unavailable",
        StoreFault::Conflict => "cli-fault-conflict",
        StoreFault::Broken(_) => "cli-fault-broken",
    }
}

fn chosen(args: impl Iterator<Item = OsString>) -> Option<String> {
    let args: Vec<String> = args.map(|arg| arg.to_string_lossy().into_owned()).collect();
    let joined = args.iter().find_map(|arg| arg.strip_prefix("--lang=").map(str::to_owned));
    let place = args.iter().position(|arg| arg == "--lang");
    joined.or_else(|| args.get(place? + 1).cloned())
}

/// `zh_CN.UTF-8` as a language tag; English for the terminal that says nothing.
fn terminal() -> String {
    let named = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok().filter(|v| !v.is_empty()));
    let tag = named.unwrap_or_default();
    let tag = tag.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    if tag.is_empty() || tag == "C" || tag == "POSIX" { "en".to_owned() } else { tag }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_font_people_learn_what_to_install_and_what_to_set() {
        for lang in ["en", "zh-CN"] {
            let speech = Speech::load(["--lang", lang].iter().map(OsString::from)).unwrap();
            let said = speech.fault(&anyhow!(PressFault::NoFont).context("printing"));
            assert!(said.contains("fonts-noto-cjk") && said.contains("[papers] fonts"), "{said}");
        }
    }

    #[test]
    fn every_field_a_paper_may_lack_has_a_name() {
        for lang in ["en", "zh-CN"] {
            let speech = Speech::load(["--lang", lang].iter().map(OsString::from)).unwrap();
            for kind in papers::PaperKind::ALL {
                let said = speech.paper_fault(&PressFault::Lacks(papers::needed(*kind).to_vec()));
                assert!(!said.contains('⟦') && !speech.name("paper", kind.code()).contains('⟦'), "{said}");
            }
        }
    }
}
