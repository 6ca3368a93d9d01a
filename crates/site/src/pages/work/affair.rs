//! What the pages of the office's affairs share: steps that are offered as forms, what was typed into them, and
//! why one was not taken. A step that is refused says why beside what was typed.

use crate::App;
use crate::form::{Choice, Sent};
use crate::locale::Translator;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::see_other;
use crate::stepping::{Typed, refused};
use affairs::AffairFault;
use affairs::answer::{Found, Trace, find_in};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use casework::policy::Policy;
use ledger::Key;
use ledger::affairs::{AffairFailure, Stepped};
use serde::de::DeserializeOwned;
use std::fmt::Display;

/// A field of a step.
#[derive(Clone, Debug)]
pub struct Ask {
    /// Its name.
    pub name: &'static str,
    /// Its label.
    pub label: String,
    /// A hint; may be empty.
    pub hint: String,
    /// `line`, `text`, `date`, `time`, `number`, `select`, `radio`, `checks`.
    pub widget: &'static str,
    /// What was typed.
    pub value: String,
    /// For closed lists.
    pub choices: Vec<Choice>,
    /// Whether an empty answer is refused.
    pub required: bool,
}

impl Ask {
    /// Whether anything of its list is chosen already.
    pub fn has_chosen(&self) -> bool {
        self.choices.iter().any(|choice| choice.chosen)
    }
}

/// A step that can be taken now.
#[derive(Clone, Debug)]
pub struct Offer {
    /// Its code, sent as `step`.
    pub step: &'static str,
    /// What it is called, on its button too.
    pub title: String,
    /// What it does; may be empty.
    pub help: String,
    /// Where it is sent.
    pub action: String,
    /// Once under this key.
    pub key: String,
    /// What it asks for.
    pub fields: Vec<Ask>,
    /// Whether it is what is usually done next.
    pub primary: bool,
}

/// Makes offers of one page.
pub struct Offers<'a> {
    /// The reader's language.
    pub t: &'a Translator,
    /// `hall`, `reception`, `meeting`: wording keys begin with it.
    pub noun: &'static str,
    /// Where steps are sent.
    pub action: &'a str,
    /// What was typed into the one that was refused.
    pub typed: &'a Typed,
}

impl Offers<'_> {
    /// A step with these fields.
    ///
    /// # Errors
    /// No randomness.
    pub fn offer(&self, step: &'static str, fields: Vec<Ask>) -> Result<Offer, Problem> {
        let (t, noun) = (self.t, self.noun);
        let word = step.replace('_', "-");
        let help = format!("{noun}-do-{word}-help");
        Ok(Offer {
            step,
            title: t.say(&format!("{noun}-do-{word}")).to_string(),
            help: if t.has(&help) { t.say(&help).to_string() } else { String::new() },
            action: self.action.to_owned(),
            key: Key::random()?.as_str().to_owned(),
            fields,
            primary: false,
        })
    }

    /// A field that keeps what was typed.
    pub fn ask(&self, name: &'static str, widget: &'static str, required: bool) -> Ask {
        let word = name.replace('_', "-");
        let hint = format!("affair-{word}-hint");
        let t = self.t;
        Ask {
            name,
            label: t.say(&format!("affair-{word}")).to_string(),
            hint: if t.has(&hint) { t.say(&hint).to_string() } else { String::new() },
            widget,
            value: if widget == "text" { self.typed.text(name) } else { self.typed.one(name) },
            choices: Vec::new(),
            required,
        }
    }

    /// A closed list.
    pub fn pick<'c>(
        &self,
        name: &'static str,
        widget: &'static str,
        choices: impl IntoIterator<Item = (&'c str, String)>,
    ) -> Ask {
        let chosen = self.typed.all(name);
        let choice = |(code, label): (&str, String)| {
            Choice::new(code, label, chosen.iter().any(|known| known == code))
        };
        let choices = choices.into_iter().map(choice).collect();
        let hint = self.ask(name, widget, false).hint;
        let hint = if widget == "select" { String::new() } else { hint };
        Ask { hint, choices, ..self.ask(name, widget, widget != "checks") }
    }
}

impl Ask {
    /// Filled in, unless something was typed.
    #[must_use]
    pub fn filled(mut self, value: impl Display) -> Self {
        if self.value.is_empty() {
            self.value = value.to_string();
        }
        self
    }

    /// Explained.
    #[must_use]
    pub fn hinted(mut self, hint: impl Display) -> Self {
        self.hint = hint.to_string();
        self
    }

    /// May be left out.
    #[must_use]
    pub fn optional(mut self) -> Self {
        self.required = false;
        self
    }
}

impl Offer {
    /// What is usually done next.
    #[must_use]
    pub fn first(mut self) -> Self {
        self.primary = true;
        self
    }
}

/// The units of the pack by code and name.
pub fn units<'a>(t: &'a Translator, policy: &'a Policy) -> impl Iterator<Item = (&'a str, String)> {
    policy.units.values().map(|unit| (unit.id.as_str(), unit.names.of(t.lang()).to_owned()))
}

/// What in the words of a step points to a person: under which label it was written, and where it stands there.
pub struct Pointing {
    /// The label of its field.
    pub label: String,
    /// What was found.
    pub found: Found,
}

impl Pointing {
    /// The first in texts that come with the keys of their labels; `known` is what the office knows of who asked.
    pub fn first<'a>(
        t: &Translator,
        texts: impl IntoIterator<Item = (&'a str, String)>,
        known: &[String],
    ) -> Option<Self> {
        texts.into_iter().find_map(|(key, text)| {
            let found = find_in(&text, known)?;
            Some(Self { label: t.say(key).to_string(), found })
        })
    }
}

/// As [`refused`]; where a step is refused for what was found in its words, it is said what and where.
///
/// # Errors
/// What is no matter of rules.
pub fn refused_pointing<F: AffairFault + From<Trace>>(
    t: &Translator,
    noun: &str,
    tried: Result<Stepped, AffairFailure<F>>,
    pointing: Option<&Pointing>,
) -> Result<Option<String>, Problem> {
    let is_why = |found: &Found| matches!(&tried, Err(AffairFailure::Refused(fault)) if *fault == F::from(found.trace));
    let place = pointing.filter(|pointing| is_why(&pointing.found)).map(|pointing| {
        let said = t.say("affair-found").with("field", &*pointing.label).with("line", pointing.found.line);
        said.with("words", &*pointing.found.words).to_string()
    });
    let fault = refused(t, noun, tried)?;
    Ok(fault.map(|fault| place.map_or_else(|| fault.clone(), |place| format!("{fault} {place}"))))
}

/// What of the office goes step by step, each step a form on its own page.
pub trait InSteps: Sized + Send + Sync {
    /// What names it in its address.
    type Place: DeserializeOwned + Send + Sync;

    /// Found at its place by who may know of it.
    fn at(
        app: &App,
        staff: &Staff,
        place: &Self::Place,
    ) -> impl Future<Output = Result<Self, Problem>> + Send;

    /// Whether this person may take any step, where that asks for more than reading.
    ///
    /// # Errors
    /// The right that is missing.
    fn may_step(_staff: &Staff) -> Result<(), Problem> {
        Ok(())
    }

    /// `None` if the step was taken, else why not, in words.
    fn take(
        &self,
        app: &App,
        staff: &Staff,
        typed: &Typed,
    ) -> impl Future<Output = Result<Option<String>, Problem>> + Send;

    /// Where the reader goes once it was taken.
    fn after(&self, typed: &Typed) -> String;

    /// Its page, with what was typed and why that was not taken.
    fn shown(
        &self,
        app: &App,
        staff: &Staff,
        typed: &Typed,
        fault: String,
    ) -> impl Future<Output = Result<Response, Problem>> + Send;
}

/// `GET` of what goes step by step.
pub async fn show_one<M: InSteps>(
    State(app): State<App>,
    staff: Staff,
    Path(place): Path<M::Place>,
) -> Result<Response, Problem> {
    M::at(&app, &staff, &place).await?.shown(&app, &staff, &Typed::default(), String::new()).await
}

/// `POST` of what goes step by step: on to where it leads, or the page again with the fault and what was typed.
pub async fn take_step<M: InSteps>(
    State(app): State<App>,
    staff: Staff,
    Path(place): Path<M::Place>,
    Sent(typed): Sent<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    M::may_step(&staff)?;
    let (one, typed) = (M::at(&app, &staff, &place).await?, Typed(typed));
    let fault = match typed.too_long(&staff.visitor.t) {
        Some(fault) => Some(fault),
        None => one.take(&app, &staff, &typed).await?,
    };
    let Some(fault) = fault else { return see_other(&one.after(&typed)) };
    let shown = M::at(&app, &staff, &place).await?.shown(&app, &staff, &typed, fault).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, shown).into_response())
}
