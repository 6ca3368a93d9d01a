//! A letter in words, in the subscriber's language. Each has a link of its own that ends the subscription.

use super::{Herald, name, path};
use crate::app::App;
use crate::locale::Translator;
use ledger::StoreFault;
use ledger::subscription::{Contact, Letter, LetterKind, Subscription, TopicKind};

/// A letter in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// Identity of the letter.
    pub id: i64,
    /// What it is for, by code.
    pub kind: &'static str,
    /// Where it goes.
    pub contact: Contact,
    /// Language tag.
    pub language: String,
    /// What the office is called in that language.
    pub office: String,
    /// One line.
    pub subject: String,
    /// What is said.
    pub text: String,
    /// Address that ends the subscription by a POST without a body.
    pub leave: String,
}

/// What the sentences of a letter are filled with.
struct Filling {
    office: String,
    topic: String,
    address: String,
    link: String,
    code: Option<String>,
}

impl Herald {
    /// The letter that subscription is owed; `None` if there is none, or it changed meanwhile.
    ///
    /// # Errors
    /// The store's; the address does not open.
    pub async fn words(&self, one: &mut Subscription) -> Result<Option<Words>, StoreFault> {
        let Some(letter) = one.letter.clone() else { return Ok(None) };
        let (app, ledger) = (&self.app, &self.app.ledger);
        let recipient = ledger.recipient(one)?;
        let language = app.wording.negotiate(&recipient.language).to_owned();
        let t = Translator::new(app.wording.clone(), language.as_str());
        let code = ledger.draw_code(one, &recipient).await?;
        let is_mobile = matches!(recipient.contact, Contact::Mobile(_));
        if letter.kind == LetterKind::Confirm && is_mobile && code.is_none() {
            return Ok(None);
        }
        let home = &app.settings.public_url;
        let filling = Filling {
            office: app.policy().office.names.of(&language).to_owned(),
            topic: name(app, &t, &one.topic).await?,
            address: format!("{home}{}", address(app, one, &letter)),
            link: format!("{home}/subscription/{}", ledger.draw_link(one).await?),
            code,
        };
        let kind = letter.kind.code();
        let subject = t.say("subscription-subject").with("office", filling.office.as_str());
        Ok(Some(Words {
            id: letter.id,
            kind,
            contact: recipient.contact,
            subject: subject.with("topic", filling.topic.as_str()).to_string(),
            text: text(app, &t, one, &letter, &filling),
            leave: filling.link,
            office: filling.office,
            language,
        }))
    }
}

/// Where what is new is read.
fn address(app: &App, one: &Subscription, letter: &Letter) -> String {
    let path = path(app, &one.topic);
    if one.topic.kind() == TopicKind::Results && !letter.about.is_empty() {
        return format!("{path}/{}", letter.about);
    }
    path
}

fn text(app: &App, t: &Translator, one: &Subscription, letter: &Letter, filling: &Filling) -> String {
    let key = match (letter.kind, &filling.code, one.topic.kind()) {
        (LetterKind::Confirm, None, _) => "subscription-letter-confirm",
        (LetterKind::Confirm, Some(_), _) => "subscription-letter-code",
        (LetterKind::Known, ..) => "subscription-letter-known",
        (LetterKind::Renew, ..) => "subscription-letter-renew",
        (LetterKind::Last, ..) => "subscription-letter-last",
        (LetterKind::News, _, TopicKind::Matter) => "subscription-letter-matter",
        (LetterKind::News, _, TopicKind::Results | TopicKind::Answers) => "subscription-letter-news",
    };
    let stage = match one.topic.kind() {
        TopicKind::Matter if !letter.about.is_empty() => t.name("follow", &letter.about),
        _ => String::new(),
    };
    let day = t.date_long(app.policy().local(one.expires_at).date());
    let said = t.say(key).with("office", filling.office.as_str()).with("topic", filling.topic.as_str());
    let said = said.with("address", filling.address.as_str()).with("link", filling.link.as_str());
    let said =
        said.with("code", filling.code.clone().unwrap_or_default()).with("stage", stage).with("day", day);
    let leave = t.say("subscription-leave").with("link", filling.link.as_str()).to_string();
    match letter.kind {
        LetterKind::Confirm | LetterKind::Last => said.to_string(),
        _ => format!("{said}\n{leave}"),
    }
}
