//! Choosing a sentence where it is needed: beside every text box it fits, and in sets above the form of an act and
//! under the acts of a case. What it writes is shown to be read; nothing is sent by it.

use super::shelf::{self, Entry, Whose};
use crate::App;
use crate::desk::clocks::strip;
use crate::desk::inputs::Inputs;
use crate::desk::sentence::{self, Free, Sentence};
use crate::desk::{Offer, Scene, fields};
use crate::form::{Choice, Group};
use crate::locale::Translator;
use crate::naming;
use crate::pages::work::form::FieldView;
use crate::problem::Problem;
use crate::session::Staff;
use casework::{ActKind, Policy};
use ledger::CaseFile;
use std::collections::BTreeMap;

/// Before the name of a text box: the list beside it.
const BESIDE: &str = "pick-";
/// The field of a set: all of the form.
pub const ALL: &str = "set";
/// Sets shown under the acts of a case at most.
const SHOWN: usize = 8;

/// What was chosen in a form: which sentence, and for which field of it.
pub struct Chosen {
    field: String,
    id: String,
}

/// Takes what belongs to the choosing out of a form; `Some` if a sentence is to be filled in.
pub fn taken(inputs: &mut Inputs) -> Option<Chosen> {
    let field = inputs.take("fill");
    let names: Vec<String> =
        inputs.names().filter(|name| name.starts_with(BESIDE)).map(str::to_owned).collect();
    let picked: BTreeMap<String, String> =
        names.into_iter().filter_map(|name| Some((name.clone(), inputs.take(&name)?))).collect();
    let field = field?;
    let id = picked.get(&format!("{BESIDE}{field}")).cloned().unwrap_or_default();
    Some(Chosen { field, id })
}

/// A set under the acts of a case.
#[derive(Clone, Debug)]
pub struct SetLink {
    /// The act in words.
    pub act: String,
    /// Its name.
    pub name: String,
    /// The form, filled.
    pub href: String,
}

/// The sentences of somebody, and what a case puts into their free places.
pub struct Picking {
    entries: Vec<Entry>,
    places: BTreeMap<&'static str, String>,
}

impl Picking {
    /// Before there is a case.
    ///
    /// # Errors
    /// The store's.
    pub async fn without_case(app: &App, staff: &Staff) -> Result<Self, Problem> {
        let mut entries = shelf::all(app, staff).await?;
        entries.retain(|entry| !entry.sentence.retired);
        Ok(Self { entries, places: BTreeMap::new() })
    }

    /// On a case.
    ///
    /// # Errors
    /// The store's.
    pub async fn on(app: &App, staff: &Staff, file: &CaseFile) -> Result<Self, Problem> {
        let places = places(&staff.visitor.t, app.policy(), file, app.now());
        Ok(Self { places, ..Self::without_case(app, staff).await? })
    }

    /// The text with its free places filled; those the case says nothing of stay to be seen.
    fn said(&self, t: &Translator, text: &str) -> String {
        let place = |name: &str| {
            let known = self.places.get(name).filter(|value| !value.is_empty());
            let blank = || t.say("sentence-blank").with("name", t.name("free", name)).to_string();
            Some(known.cloned().unwrap_or_else(blank))
        };
        sentence::rewrite(text, place).unwrap_or_else(|_| text.to_owned())
    }

    /// Puts lists beside the text boxes of an act's form.
    pub fn dress(&self, t: &Translator, act: ActKind, views: &mut [FieldView]) {
        for view in views.iter_mut().filter(|view| view.widget == "long") {
            let name = view.name;
            view.picks = self.grouped(t, |one| Some(self.said(t, one.text_for(act, name)?)));
        }
    }

    /// The sets of an act, each with all it writes.
    pub fn sets(&self, t: &Translator, act: ActKind) -> Vec<Group> {
        self.grouped(t, |one| {
            let of_act = one.is_set() && one.act == Some(act);
            let all = one.fills.iter().map(|(name, text)| (name, self.said(t, text)));
            of_act.then(|| serde_json::to_string(&all.collect::<BTreeMap<_, _>>()).ok())?
        })
    }

    fn grouped(&self, t: &Translator, written: impl Fn(&Sentence) -> Option<String>) -> Vec<Group> {
        let group = |whose: &Whose| {
            let of_shelf = self.entries.iter().filter(|entry| entry.whose == *whose);
            let choice = |entry: &Entry| {
                let text = written(&entry.sentence)?;
                Some(Choice::new(&entry.id, &*entry.sentence.name, false).hinted(text))
            };
            Group { label: t.name("whose", whose.code()), choices: of_shelf.filter_map(choice).collect() }
        };
        Whose::ALL.iter().map(group).filter(|group| !group.choices.is_empty()).collect()
    }

    /// Fills in what was chosen and gives its name; `None` if it does not belong there. Words go under what stands.
    pub fn fill(
        &self,
        t: &Translator,
        policy: &Policy,
        act: ActKind,
        chosen: &Chosen,
        inputs: &mut Inputs,
    ) -> Option<String> {
        let entry = self.entries.iter().find(|entry| entry.id == chosen.id)?;
        let one = &entry.sentence;
        if chosen.field != ALL {
            let text = self.said(t, one.text_for(act, &chosen.field)?);
            put(inputs, &chosen.field, &text, true);
            return Some(one.name.clone());
        }
        if !one.is_set() || one.act != Some(act) {
            return None;
        }
        let known = fields(act, &Scene::bare(policy, None));
        for field in known.iter().filter(|field| one.fills.contains_key(field.name)) {
            let text = self.said(t, one.fills.get(field.name).map_or("", String::as_str));
            put(inputs, field.name, &text, sentence::is_words(field));
        }
        Some(one.name.clone())
    }

    /// The sets that belong to acts that can be done now.
    pub fn under_acts(&self, t: &Translator, offers: &[Offer], base: &str, query: &str) -> Vec<SetLink> {
        let join = if query.is_empty() { '?' } else { '&' };
        let open = offers.iter().filter(|offer| offer.allowed.is_ok());
        let of_act = |offer: &Offer| {
            let (act, code) = (t.name("act", offer.act.code()), offer.act.code());
            let sets = self.sets(t, offer.act).into_iter().flat_map(|group| group.choices);
            let link = move |choice: Choice| SetLink {
                act: act.clone(),
                name: choice.label,
                href: format!("{base}/{code}{query}{join}{ALL}={}", choice.value),
            };
            sets.map(link).collect::<Vec<_>>()
        };
        open.flat_map(of_act).take(SHOWN).collect()
    }
}

impl Chosen {
    /// The set an address names.
    pub fn set(id: &str) -> Self {
        Self { field: ALL.to_owned(), id: id.to_owned() }
    }
}

fn put(inputs: &mut Inputs, name: &str, text: &str, is_words: bool) {
    let written = if is_words { sentence::under(inputs.one(name), text) } else { text.to_owned() };
    inputs.take(name);
    inputs.add(name, written);
}

/// What the page of this case shows to all its readers.
fn places(
    t: &Translator,
    policy: &Policy,
    file: &CaseFile,
    now: jiff::Timestamp,
) -> BTreeMap<&'static str, String> {
    let case = &file.case;
    let of = |free: Free| match free {
        Free::Number => case.number.as_ref().map(ToString::to_string),
        Free::Title => (!file.matter_erased()).then(|| file.matter().title),
        Free::Unit => case.unit().map(|id| naming::unit(t, policy, id)),
        Free::Due => strip(t, policy, case, now).into_iter().next().map(|clock| clock.ends),
        Free::Category => case.category.as_ref().map(|code| naming::category(t, policy, code)),
    };
    Free::ALL.iter().map(|free| (free.code(), of(*free).unwrap_or_default())).collect()
}
