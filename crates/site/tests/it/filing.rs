//! What filing offers beside its questions: a subject by the words written, files, a place.

use crate::journey::number_of;
use crate::world::{Browser, World, world};
use casework::CaseId;

/// Begins a request about a dark lamp, up to the question what it is about.
async fn begun(world: &World) -> Browser {
    let mut browser = world.browser();
    browser.post("/file", &[("kind", "help")]).await.is(200);
    browser
}

async fn sent(world: &World, browser: &mut Browser) -> CaseId {
    let check = browser.post("/file/you", &[("identity", "anonymous")]).await;
    let receipt = browser.post("/file/send", &[("key", &check.is(200).hidden("key"))]).await;
    world.app.ledger.store().find(&number_of(&receipt)).await.unwrap().unwrap()
}

#[tokio::test]
async fn a_subject_is_suggested_with_the_words_it_was_found_by_and_can_be_left_open() {
    let world = world().await;
    let mut browser = begun(&world).await;
    let about = browser.post("/file/matter", &[("text", "The street lamps are dark since May.")]).await;
    about.is(200).says("value=\"030501\"").says("street lamp").says("value=\"\" checked");
    browser.post("/file/about", &[("category", "030501")]).await.is(200);
    browser.get("/file/about").await.says("value=\"030501\" checked");
    browser.post("/file/place", &[]).await.is(200);
    let case = sent(&world, &mut browser).await;
    let case = world.app.ledger.case(case).await.unwrap().unwrap();
    assert_eq!(case.category.unwrap().as_str(), "030501");
}

#[tokio::test]
async fn without_a_fitting_word_nothing_is_asked_and_the_office_finds_out() {
    let world = world().await;
    let mut browser = begun(&world).await;
    let place = browser.post("/file/matter", &[("text", "Qwertz uiop.")]).await;
    assert_eq!(place.at, "GET /file/place");
    place.says("href=\"/file/matter\"");
    assert_eq!(browser.get("/file/about").await.at, "GET /file/place");
    browser.post("/file/about", &[("category", "030501")]).await.is(200);
    browser.post("/file/about", &[("category", "no-such")]).await.is(200);
    browser.post("/file/place", &[]).await.is(200);
    let case = sent(&world, &mut browser).await;
    assert_eq!(world.app.ledger.case(case).await.unwrap().unwrap().category, None);
}

#[tokio::test]
async fn whoever_had_to_call_first_files_an_urgent_matter() {
    let world = world().await;
    let mut browser = world.browser();
    let dial = browser.post("/file", &[("kind", "danger")]).await;
    assert_eq!(dial.at, "GET /file/danger");
    dial.says("tel:110").says("tel:119");
    browser.post("/file/danger", &[]).await.is(200);
    browser.post("/file", &[("kind", "help")]).await.is(200);
    browser.post("/file/matter", &[("text", "Qwertz uiop.")]).await.is(200);
    browser.post("/file/place", &[]).await.is(200);
    let case = sent(&world, &mut browser).await;
    let case = world.app.ledger.case(case).await.unwrap().unwrap();
    assert_eq!(case.urgency, casework::case::act::Urgency::Urgent);
}

const LAMP: &str = "SECRET WORDS: the street lamp before my door is dark.";

/// Files about a lamp in a street, up to the last look.
async fn about_a_lamp(world: &World, category: &str) -> Browser {
    let mut browser = begun(world).await;
    browser.post("/file/matter", &[("text", LAMP)]).await.is(200);
    browser.post("/file/about", &[("category", category)]).await.is(200);
    browser.post("/file/place", &[("area", "999901001"), ("place", "SECRET HOUSE 5")]).await.is(200);
    browser
}

#[tokio::test]
async fn what_others_reported_in_the_street_can_be_followed_without_a_word_of_theirs() {
    let world = world().await;
    let mut first = about_a_lamp(&world, "030501").await;
    first.post("/file/you", &[("identity", "anonymous")]).await.is(200).hides("/follow/");
    let case = sent(&world, &mut first).await;
    let mut second = about_a_lamp(&world, "030501").await;
    let check = second.post("/file/you", &[("identity", "anonymous")]).await;
    check.is(200).says("附近已经有人反映过");
    let address = check.body.split("href=\"/follow/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let page = second.get(&format!("/follow/{address}")).await;
    page.is(200).says("路灯不亮").says("河滨街道").says("已收到").hides("SECRET").hides("RX999900");
    let feed = second.get(&format!("/follow/{address}/feed")).await;
    feed.is(200).says("<feed xmlns=\"http://www.w3.org/2005/Atom\"").says("已收到").hides("SECRET");
    crate::journey::dispatched(&world, case).await;
    second.get(&format!("/follow/{address}/feed")).await.says("正在办理").says("已收到");
}

#[tokio::test]
async fn what_is_confidential_elsewhere_or_open_to_nobody_is_not_offered() {
    let world = world().await;
    let mut secret = about_a_lamp(&world, "030501").await;
    let you = [("identity", "named"), ("phone", "13800000000"), ("confidential", "1")];
    let check = secret.post("/file/you", &you).await;
    secret.post("/file/send", &[("key", &check.hidden("key"))]).await.is(200);
    let mut second = about_a_lamp(&world, "030501").await;
    second.post("/file/you", &[("identity", "anonymous")]).await.is(200).hides("/follow/");
    sent(&world, &mut second).await;
    let mut third = about_a_lamp(&world, "030501").await;
    third.post("/file/place", &[("area", "999902001")]).await.is(200);
    third.post("/file/you", &[("identity", "anonymous")]).await.is(200).hides("/follow/");
}

#[tokio::test]
async fn a_code_cannot_be_made_up_or_changed() {
    let world = world().await;
    let mut browser = about_a_lamp(&world, "").await;
    let check = browser.post("/file/you", &[("identity", "anonymous")]).await;
    let receipt = browser.post("/file/send", &[("key", &check.hidden("key"))]).await;
    let track = browser.get(&format!("/track/{}", number_of(&receipt))).await;
    let code = track.body.split("href=\"/follow/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    browser.get(&format!("/follow/{code}")).await.is(200).hides("SECRET").hides("路灯");
    let last = if code.ends_with('0') { "1" } else { "0" };
    for wrong in [format!("{}{last}", &code[..code.len() - 1]), code[..32].to_owned(), "x".repeat(48)] {
        browser.get(&format!("/follow/{wrong}")).await.is(404);
        browser.get(&format!("/follow/{wrong}/feed")).await.is(404);
    }
}
