//! Subscribing by e-mail and text message: the address says yes itself, hears once of each thing, and is gone when it
//! ends; whoever asks learns nothing of an address.

use crate::answers;
use crate::bulletins::{newsroom, released};
use crate::journey::{dispatched, file, number_of, replied};
use crate::office::office;
use crate::world::{Browser, Shown, World, multipart, post, world};
use axum::http::header;
use casework::case::act::{Answers, Satisfaction};
use casework::{Act, Actor, Role};
use ledger::store::Outcome;
use ledger::subscription::{Contact, Standing, Subscription, Wanted};
use site::subscribing::{Herald, Words};

const HOME: &str = "http://localhost";
const EVA: &str = "eva@example.org";

/// What leaves the office now, carried by a process that has just started.
pub async fn letters(world: &World) -> Vec<Words> {
    let ledger = &world.app.ledger;
    let herald = Herald::new(ledger.clone(), world.app.wording.clone(), HOME.to_owned());
    herald.gather().await.unwrap();
    let mut letters = Vec::new();
    for mut one in ledger.claim_letters(60).await.unwrap() {
        letters.extend(herald.words(&mut one).await.unwrap());
        ledger.letter_left(&one).await.unwrap();
    }
    letters
}

async fn one_letter(world: &World) -> Words {
    let mut letters = letters(world).await;
    assert_eq!(letters.len(), 1, "{letters:?}");
    letters.remove(0)
}

async fn kept(world: &World) -> Vec<Subscription> {
    world.app.ledger.store().subscriptions(&Wanted::All(String::new()), 99).await.unwrap()
}

/// Walks the pages up to the one after the letter was asked for.
pub async fn ask(browser: &mut Browser, topic: &[(&str, &str)], contact: &str) -> Shown {
    assert_eq!(browser.post("/subscribe", topic).await.is(200).at, "GET /subscribe/where");
    let check = browser.post("/subscribe/where", &[("contact", contact)]).await;
    assert_eq!(check.is(200).says(contact.trim()).at, "GET /subscribe/check");
    browser.post("/subscribe/check", &[]).await
}

fn path(words: &Words) -> String {
    words.leave.strip_prefix(HOME).unwrap().to_owned()
}

/// Subscribes by e-mail, and says yes.
async fn subscribed(world: &World, topic: &[(&str, &str)]) -> Browser {
    let mut browser = world.browser();
    ask(&mut browser, topic, EVA).await.is(200);
    let letter = one_letter(world).await;
    browser.post(&format!("{}/confirm", path(&letter)), &[]).await.is(200).says("以后会发消息给您");
    browser
}

#[tokio::test]
async fn an_address_says_yes_itself_and_hears_of_a_month_once_until_it_ends_it() {
    let office = newsroom().await;
    let world = &office.world;
    let mut browser = world.browser();
    browser.get("/results").await.is(200).says("href=\"/subscribe?topic=results\"");
    browser.get("/subscribe?topic=results").await.is(200).says("value=\"results\" checked");
    browser.post("/subscribe", &[("topic", "rubbish")]).await.is(422).says("请选一项");
    browser.post("/subscribe", &[("topic", "results")]).await.is(200);
    for odd in ["", "eva", "eva@example", "021-60000000", "12345"] {
        browser.post("/subscribe/where", &[("contact", odd)]).await.is(422).says("请填写电子邮箱");
    }
    ask(&mut browser, &[("topic", "results")], " Eva@Example.org ").await.is(200).says("我们发出了一封邮件");
    let letter = one_letter(world).await;
    assert_eq!(letter.contact, Contact::Email(EVA.to_owned()));
    assert!(letter.text.contains(&letter.leave) && letter.language == "zh-CN", "{letter:?}");
    assert_eq!(letters(world).await, [], "it has left");
    browser.get(&path(&letter)).await.is(200).says("您要接收这些消息吗");
    assert_eq!(kept(world).await[0].standing, Standing::Asked, "looking is not saying yes");
    browser.post(&format!("{}/confirm", path(&letter)), &[]).await.is(200).says("以后会发消息给您");

    released(&office).await;
    let news = one_letter(world).await;
    assert!(news.text.contains("http://localhost/results/2026-"), "{}", news.text);
    assert!(news.text.contains("结束消息") && news.leave != letter.leave, "{}", news.text);
    assert_eq!(letters(world).await, [], "told once, by whatever process");

    let mut stranger = world.browser();
    stranger.get(&path(&news)).await.is(200).says("结束这些消息").hides(EVA);
    assert_eq!(kept(world).await.len(), 1, "a scanner that opens every link ends nothing");
    let gone = stranger.post(&path(&news), &[]).await;
    gone.is(200).says("不会再有消息");
    assert_eq!(kept(world).await, [], "the address is gone");
    let again = stranger.post(&path(&letter), &[]).await;
    assert_eq!(again.body.replace(&path(&letter), ""), gone.body.replace(&path(&news), ""), "same words");
}

#[tokio::test]
async fn whoever_asks_does_not_learn_whether_an_address_was_there() {
    let world = world().await;
    subscribed(&world, &[("topic", "answers")]).await;
    let mut bodies = Vec::new();
    for address in [EVA, "nobody@example.org"] {
        let shown = ask(&mut world.browser(), &[("topic", "answers")], address).await;
        bodies.push(shown.is(200).body.clone());
    }
    assert_eq!(bodies[0], bodies[1]);
    assert_eq!(one_letter(&world).await.contact, Contact::Email("nobody@example.org".into()));
    world.wait(11 * 60);
    ask(&mut world.browser(), &[("topic", "answers")], EVA).await.is(200);
    let letter = one_letter(&world).await;
    assert!(letter.text.contains("您已经在接收"), "{}", letter.text);
    assert_eq!(kept(&world).await.iter().filter(|one| one.standing == Standing::Active).count(), 1);
}

#[tokio::test]
async fn nobody_floods_an_address_with_letters() {
    let world = world().await;
    let mut written = 0;
    for topic in ["answers", "results", "answers", "results", "answers", "results"] {
        let shown = ask(&mut world.browser(), &[("topic", topic)], EVA).await;
        shown.is(200).says("我们发出了一封邮件");
        world.wait(11 * 60);
        written += letters(&world).await.len();
    }
    assert!((3..=4).contains(&written), "{written} letters within an hour");
}

fn code_in(words: &Words) -> String {
    let runs = words.text.split(|sign: char| !sign.is_ascii_digit());
    runs.filter(|run| run.len() == 6).map(str::to_owned).next().unwrap()
}

#[tokio::test]
async fn a_code_is_tried_five_times_and_no_more() {
    let world = world().await;
    let mut browser = world.browser();
    let topic = [("topic", "results")];
    ask(&mut browser, &topic, "+86 139 1234 7701").await.is(200).says("六位数字");
    let letter = one_letter(&world).await;
    assert_eq!(letter.contact, Contact::Mobile("13912347701".into()));
    let code = code_in(&letter);
    let wrong = if code == "000000" { "000001" } else { "000000" };
    for _ in 0..5 {
        browser.post("/subscribe/sent", &[("code", wrong)]).await.is(422).says("数字不对");
    }
    browser.post("/subscribe/sent", &[("code", &code)]).await.is(422).says("数字不对");
    world.wait(11 * 60);
    ask(&mut browser, &topic, "13912347701").await.is(200);
    let code = code_in(&one_letter(&world).await);
    world.browser().post("/subscribe/sent", &[("code", &code)]).await.is(200).says("您想知道哪方面的消息");
    let spaced = format!("{} {}", &code[..3], &code[3..]);
    browser.post("/subscribe/sent", &[("code", &spaced)]).await.is(200).says("以后会发消息给您");
    assert_eq!(kept(&world).await[0].standing, Standing::Active);
}

#[tokio::test]
async fn an_address_that_says_nothing_is_gone_after_a_day() {
    let world = world().await;
    ask(&mut world.browser(), &[("topic", "results")], EVA).await.is(200);
    let letter = one_letter(&world).await;
    world.later(23);
    world.app.ledger.retain(false, |_| {}).await.unwrap();
    assert_eq!(kept(&world).await.len(), 1);
    world.later(1);
    let late = world.browser().post(&format!("{}/confirm", path(&letter)), &[]).await;
    late.is(200).says("不会再有消息");
    world.app.ledger.retain(true, |_| {}).await.unwrap();
    assert_eq!(kept(&world).await.len(), 1, "only looked at");
    world.app.ledger.retain(false, |_| {}).await.unwrap();
    assert_eq!(kept(&world).await, []);
}

#[tokio::test]
async fn a_followed_matter_is_told_of_until_it_is_over() {
    let world = world().await;
    let mut browser = world.browser();
    let number = number_of(&file(&mut browser, "complaint", "SECRET lamp").await);
    let track = browser.get(&format!("/track/{number}")).await;
    let code = track.body.split("href=\"/follow/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    browser.get(&format!("/follow/{code}")).await.is(200).says(&format!("/subscribe?matter={code}"));
    browser.get(&format!("/subscribe?matter={code}")).await.is(200).says("value=\"matter\" checked");
    let made_up = format!("{}x", &code[..code.len() - 1]);
    browser.post("/subscribe", &[("topic", "matter"), ("matter", &made_up)]).await.is(422);
    subscribed(&world, &[("topic", "matter"), ("matter", &code)]).await;
    assert_eq!(letters(&world).await, [], "nothing has happened");
    let case = world.case_of(&number).await;
    dispatched(&world, case).await;
    let letter = one_letter(&world).await;
    assert!(letter.text.contains("正在办理") && !letter.text.contains("SECRET"), "{}", letter.text);
    assert!(!letter.text.contains(&number), "{}", letter.text);
    assert_eq!(letters(&world).await, []);
    replied(&world, case).await;
    assert!(one_letter(&world).await.text.contains("已答复"));
    let desk = Actor::of_desk("f-1", Role::FollowUp);
    world
        .act(case, &desk, |e| Act::RecordFollowUp {
            answers: Some(Answers { solved: true, satisfied: Satisfaction::Satisfied, reason: None }),
            note: e.note("").unwrap(),
        })
        .await;
    assert_eq!(letters(&world).await, [], "whoever follows hears of stages alone");
    world.act(case, &desk, |e| Act::Close { note: e.note("").unwrap() }).await;
    let last = one_letter(&world).await;
    assert!(last.text.contains("最后一条消息") && last.text.contains("已办结"), "{}", last.text);
    assert_eq!(kept(&world).await, [], "the address went with the last message");
    browser.get(&format!("/follow/{code}")).await.is(200).hides("/subscribe?matter=");
}

#[tokio::test]
async fn answers_are_told_together_and_at_most_once_a_day() {
    let office = office().await;
    let world = &office.world;
    office.colleague("publisher", Role::Publisher).await;
    subscribed(world, &[("topic", "answers")]).await;
    world.wait(60);
    answers::published(&office, "1").await;
    let letter = one_letter(world).await;
    assert!(letter.text.contains("http://localhost/answers\n"), "{}", letter.text);
    world.wait(60);
    answers::published(&office, "2").await;
    world.wait(60);
    answers::published(&office, "3").await;
    assert_eq!(letters(world).await, [], "not twice a day");
    world.later(24);
    one_letter(world).await;
    world.later(24);
    assert_eq!(letters(world).await, [], "nothing new");
}

#[tokio::test]
async fn a_year_is_offered_once_and_ends_without_an_answer() {
    let world = world().await;
    subscribed(&world, &[("topic", "results")]).await;
    world.later(24 * 336);
    let offer = one_letter(&world).await;
    assert!(offer.text.contains("再接收一年"), "{}", offer.text);
    assert_eq!(letters(&world).await, []);
    let before = kept(&world).await[0].expires_at;
    world.browser().get(&path(&offer)).await.is(200).says("再接收一年");
    world.browser().post(&format!("{}/renew", path(&offer)), &[]).await.is(200);
    assert!(kept(&world).await[0].expires_at > before);
    world.later(24 * 366);
    assert_eq!(letters(&world).await, []);
    assert_eq!(kept(&world).await, []);
}

#[tokio::test]
async fn addresses_open_after_the_keys_were_changed() {
    let world = world().await;
    subscribed(&world, &[("topic", "results")]).await;
    let ledger = &world.app.ledger;
    let old = ledger.smith().keys().ring().current();
    ledger.smith().keys().add().unwrap();
    assert!(ledger.key_use().await.unwrap()[&old] > 0);
    assert_eq!(ledger.rotate(|_| true).await.unwrap().subscriptions, 1);
    assert_eq!(ledger.key_use().await.unwrap()[&old], 0);
    ledger.smith().keys().forget(old).unwrap();
    let recipient = ledger.recipient(&kept(&world).await[0]).unwrap();
    assert_eq!(recipient.contact, Contact::Email(EVA.into()));
}

#[tokio::test]
async fn an_office_that_sends_nothing_offers_its_feeds_instead() {
    let world = world().await.restarted_with(|settings| settings.sends = site::Sends::Nothing);
    let mut browser = world.browser();
    browser.get("/results").await.is(200).hides("/subscribe");
    browser.get("/subscribe").await.is(200).says("/results/feed").hides("<form method=\"post\"");
    browser.post("/subscribe", &[("topic", "results")]).await.is(404);
}

#[tokio::test]
async fn a_mail_program_ends_it_by_itself_without_a_session() {
    let world = world().await;
    let one_click = [("List-Unsubscribe", "One-Click")];
    for topic in ["results", "answers"] {
        ask(&mut world.browser(), &[("topic", topic)], EVA).await.is(200);
        let address = path(&one_letter(&world).await);
        world.browser().post(&format!("{address}/confirm"), &[]).await.is(200);
        assert_eq!(kept(&world).await[0].standing, Standing::Active);
        let mut request = match topic {
            "results" => post(&address, &one_click),
            _ => multipart(&address, &one_click, &[]),
        };
        assert!(
            !request.headers().contains_key(header::COOKIE)
                && !request.headers().contains_key(header::ORIGIN)
        );
        request.headers_mut().insert(header::USER_AGENT, "a mail program".parse().unwrap());
        let shown = world.browser().raw(request).await;
        assert_eq!(shown.is(200).headers.get(header::LOCATION), None, "no other page is asked for");
        assert_eq!(kept(&world).await, [], "{topic}");
    }
}

#[tokio::test]
async fn an_office_without_text_messages_offers_mail_alone() {
    let world = world().await.restarted_with(|settings| settings.sends = site::Sends::Mail);
    let mut browser = world.browser();
    browser.get("/results").await.is(200).says("用邮件接收消息").hides("短信");
    browser.post("/subscribe", &[("topic", "results")]).await.is(200).says("电子邮箱").hides("手机");
    browser
        .post("/subscribe/where", &[("contact", "13912347701")])
        .await
        .is(422)
        .says("请填写电子邮箱")
        .hides("手机");
    browser.get("/subscribe/check").await.is(200).hides("13912347701");
    browser.post("/subscribe/where", &[("contact", EVA)]).await.is(200).says(EVA);
    assert_eq!(letters(&world).await, []);
}

#[tokio::test]
async fn a_requester_reads_that_a_notice_did_not_arrive() {
    let world = world().await;
    let mut browser = world.browser();
    let number = number_of(&file(&mut browser, "complaint", "lamp").await);
    let track = format!("/track/{number}");
    browser.get(&track).await.is(200).says("等待发出");
    let store = world.app.ledger.store();
    for row in store.claim_notices(world.app.ledger.now(), 60, 9).await.unwrap() {
        store.settle_notice(row.id, row.caused_at, Outcome::Never("recipient 550".into())).await.unwrap();
    }
    browser.get(&track).await.is(200).says("没有送达").hides("等待发出").hides("550");
}
