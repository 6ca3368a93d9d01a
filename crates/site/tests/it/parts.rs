//! The parts pages are put together from: gallery, help of each page, glossary, what a demonstration says of itself.

use crate::office::office;
use crate::routes::routes;
use crate::world::world;
use axum::body::Body;
use axum::http::{Request, header};
use std::fmt::Write as _;
use std::path::Path;

#[tokio::test]
async fn every_part_is_shown_by_day_and_by_night_in_both_languages() {
    let world = world().await;
    let mut browser = world.browser();
    for lang in ["zh-CN", "en"] {
        browser.lang = lang;
        let list = browser.get("/parts").await;
        list.is(200).hides("⟦");
        let links = list.body.split("href=\"/parts/").skip(1).filter_map(|rest| rest.split('"').next());
        let parts: Vec<String> = links.map(str::to_owned).collect();
        assert!(parts.len() >= 25, "{parts:?}");
        for part in parts {
            for (look, class) in [("day", " day\""), ("night", " night\"")] {
                let shown = browser.get(&format!("/parts/{part}?{look}")).await;
                shown.is(200).hides("⟦").says(class).says("/static/gallery.");
                let examples = shown.body.split("class=\"examples").nth(1).unwrap();
                assert!(examples.len() > 300, "{part} shows nothing");
            }
        }
    }
    browser.get("/parts/nothing").await.is(404);
}

#[tokio::test]
async fn an_office_at_work_has_no_gallery_and_no_demonstration_line() {
    let world = world().await;
    let said = |lang| world.app.wording.say(lang, "shell-demo", &[]);
    let mut shown = world.browser();
    shown.lang = "en";
    shown.get("/").await.says(&said("en"));
    let world = world.restarted_with(|settings| settings.demo = None);
    let mut browser = world.browser();
    for path in ["/parts", "/parts/button"] {
        browser.get(path).await.is(404);
    }
    for lang in ["zh-CN", "en"] {
        browser.lang = lang;
        browser.get("/").await.is(200).hides("demo-line");
        browser.get("/nowhere").await.is(404).hides("demo-line");
    }
}

#[tokio::test]
async fn the_demonstration_says_so_in_every_language_and_on_the_workbench() {
    let office = office().await;
    let wording = office.world.app.wording.clone();
    let mut browser = office.world.browser();
    for lang in wording.languages() {
        let shown = browser.get(&format!("/?lang={lang}")).await;
        shown.says("class=\"demo-line\"").says(&wording.say(lang, "shell-demo", &[]));
    }
    office.browser("agent").await.get("/work").await.says("class=\"demo-line\"");
}

/// Addresses that show no page of their own, and why.
const NO_PAGE: &[(&str, &str)] = &[
    ("/.well-known", "a file"),
    ("/answers/feed", "for programs"),
    ("/follow/{code}/feed", "for programs"),
    ("/results/feed", "for programs"),
    ("/work/board/stream", "renews a part of a page"),
    ("/work/calls/stream", "renews a part of a page"),
    ("/work/intake/units", "renews a part of a page"),
    ("/work/live", "renews a part of a page"),
    ("/work/unit/stream", "renews a part of a page"),
    ("/work/wall/stream", "renews a part of a page"),
    ("/api", "for programs"),
    ("/budgets/{year}/{file}", "a file"),
    ("/hall", "read from across the hall: it says only whom it calls"),
    ("/health", "for programs"),
    ("/log/", "for programs"),
    ("/receipt/{number}/receipt.json", "a file"),
    ("/results/{month}/pdf", "a file"),
    ("/sign-in/with/back", "leads on"),
    ("/static", "a file"),
    ("/track/{number}/file", "a file"),
    ("/track/{number}/paper", "a file"),
    ("/work/budget/{id}/files", "a file"),
    ("/work/bulletins/{id}/docx", "a file"),
    ("/work/bulletins/{id}/pdf", "a file"),
    ("/work/files", "a file"),
    ("/work/hall/slip", "a slip of paper"),
    ("/work/paper", "a file"),
    ("/work/q/{queue}/c/{number}/reveal", "leads back to the case"),
];

#[tokio::test]
async fn every_page_has_its_two_lines_of_help() {
    let wording = world().await.app.wording.clone();
    let mut table = String::from(
        "# Addresses without two lines of help, each with its reason. UPDATE_DOCS=1 rewrites; MISSING wants help-… in locales/.\n",
    );
    for (_, address) in routes().into_iter().filter(|(method, _)| *method == "GET") {
        let key = address.trim_start_matches('/').replace(['{', '}', '*'], "").replace(['/', '.'], "-");
        let key = if key.is_empty() { "help-home".to_owned() } else { format!("help-{key}") };
        let has = |lang: &str| wording.has(lang, &key) && wording.has(lang, &format!("{key}-next"));
        if has("zh-CN") && has("en") {
            continue;
        }
        let is_file =
            address.rsplit('/').next().is_some_and(|last| last.contains('.') && !last.contains('{'));
        let known = NO_PAGE.iter().find(|(begin, _)| address.starts_with(begin)).map(|(_, why)| *why);
        let why = known.or(is_file.then_some("a file")).unwrap_or("MISSING");
        let _ = writeln!(table, "{address:<52} {why}");
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/output/without_help.txt");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, &table).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(table, committed, "write help for the page, or look at the list and run with UPDATE_DOCS=1");
    assert!(!table.contains(" MISSING\n"), "{table}");
}

#[tokio::test]
async fn help_leads_to_the_words_it_uses() {
    let office = office().await;
    let mut browser = office.world.browser();
    browser.lang = "en";
    browser.get("/track").await.says("<aside class=\"help\"").says("href=\"/words#code\">query code</a>");
    browser.lang = "zh-CN";
    browser.get("/track").await.says("href=\"/words#code\">查询码</a>");
    browser.get("/words").await.says("<div id=\"code\"><dt>查询码</dt>");
    let mut staff = office.browser("agent").await;
    staff.lang = "zh-CN";
    let desk = staff.get("/work/me").await;
    desk.says("<details class=\"help\">").says("href=\"/work/glossary\"");
    staff
        .get("/work/glossary")
        .await
        .is(200)
        .hides("⟦")
        .says("<div id=\"send-back\"><dt>退单 <small>send back</small></dt>");
}

#[tokio::test]
async fn words_are_explained_in_every_language() {
    let world = world().await;
    let mut browser = world.browser();
    for lang in world.app.wording.languages() {
        let shown = browser.get(&format!("/words?lang={lang}")).await;
        shown.is(200).hides("⟦").says(&format!("<html lang=\"{lang}\""));
    }
}

#[tokio::test]
async fn tables_are_sent_with_their_roles_and_the_names_of_their_columns() {
    let office = office().await;
    let mut browser = office.browser("supervisor").await;
    browser.lang = "en";
    let shown = browser.get("/work/indicators").await;
    let name = office.world.app.wording.say("en", "indicator-head-value", &[]);
    assert!(shown.sent.contains("<table role=\"table\" class=\"figures\">"), "{}", shown.sent);
    assert!(shown.sent.contains(&format!("<td role=\"cell\" data-name=\"{name}\"")), "{}", shown.sent);
    shown.says("<table class=\"figures\">").hides("data-name");
}

#[tokio::test]
async fn open_pages_are_compressed_and_those_with_a_secret_are_not() {
    let world = world().await;
    let ask =
        |path: &str| Request::get(path).header(header::ACCEPT_ENCODING, "gzip").body(Body::empty()).unwrap();
    let mut browser = world.browser();
    for (path, gzip) in
        [("/", true), ("/static/site.css", true), ("/track", false), ("/file", false), ("/sign-in", false)]
    {
        let shown = browser.raw(ask(path)).await;
        assert_eq!(shown.headers.get(header::CONTENT_ENCODING).is_some(), gzip, "{path}");
    }
}
