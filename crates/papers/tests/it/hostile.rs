//! Whatever people write stays text: it is not read as markup, breaks no template, leaves no page.

use crate::looks::words;
use crate::support::press;
use papers::{Paper, PaperKind, Press, PressFault, Section};

const MARKUP: &str = "#panic(\"x\") $x^2$ *bold* _it_ `raw` <label> @ref \\ \\u{41} // c /* d */ = h - l + n #let a = 1; [b] {c} \"q\" 'r' ~ --- https://a.example/#b";

fn sample(press: &Press, kind: PaperKind) -> Paper {
    press.templates().sample(kind).unwrap()
}

/// The paper with this text in every field that holds free text.
fn stuffed(press: &Press, kind: PaperKind, text: &str) -> Paper {
    let mut paper = sample(press, kind);
    for field in [
        &mut paper.matter,
        &mut paper.demand,
        &mut paper.facts,
        &mut paper.reasons,
        &mut paper.opinion,
        &mut paper.outcome,
        &mut paper.guidance,
        &mut paper.addressee,
        &mut paper.requester,
        &mut paper.unit,
        &mut paper.place,
        &mut paper.contact.address,
    ] {
        text.clone_into(field);
    }
    paper.basis = vec![text.to_owned(), text.to_owned()];
    paper.enclosures = vec![text.to_owned(), text.to_owned()];
    paper.copies = vec![text.to_owned()];
    paper.sections = vec![Section { heading: "甲".to_owned(), text: text.to_owned() }];
    for person in &mut paper.people {
        text.clone_into(&mut person.unit);
    }
    if let Some(service) = &mut paper.service {
        service.papers = vec![text.to_owned()];
        text.clone_into(&mut service.recipient);
    }
    paper
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn markup_is_printed_as_it_was_written() {
    let press = press("national");
    for kind in PaperKind::ALL {
        let printed = press.print(&stuffed(&press, *kind, MARKUP));
        let printed = printed.unwrap_or_else(|fault| panic!("{kind}: {fault}"));
        assert!(words(&printed).contains(&squeezed(MARKUP)), "{kind}: {}", words(&printed));
    }
}

#[test]
fn a_head_and_a_number_are_text_too() {
    let press = press("national");
    let mut paper = sample(&press, PaperKind::TransferLetter);
    for field in [&mut paper.office, &mut paper.title, &mut paper.number, &mut paper.case_number] {
        "#(1+1)$*".clone_into(field);
    }
    let words = words(&press.print(&paper).unwrap());
    assert!(words.matches("#(1+1)$*").count() >= 4, "{words}");
}

/// One paper of each way to lay out a page, and those with tables of their own.
const LAYOUTS: [PaperKind; 6] = [
    PaperKind::HandlingOpinion,
    PaperKind::TransferLetter,
    PaperKind::HearingRecord,
    PaperKind::ProofOfService,
    PaperKind::MediationAgreement,
    PaperKind::VisitSlip,
];

#[test]
fn nothing_leaves_the_page_however_long_the_line() {
    let press = press("national");
    let runs =
        ["x".repeat(400), "。".repeat(200), "（".repeat(200), "甲”“".repeat(90), "\u{a0}甲".repeat(150)];
    for run in runs {
        for kind in LAYOUTS {
            let printed = press.print(&stuffed(&press, kind, &run));
            assert!(printed.is_ok(), "{kind}, {run:.3}…: {printed:?}");
        }
    }
}

#[test]
fn nothing_leaves_the_page_however_much_there_is_of_it() {
    let press = press("national");
    let much = "甲乙丙丁，戊己庚辛。".repeat(80);
    for kind in PaperKind::ALL {
        let printed = press.print(&stuffed(&press, *kind, &much));
        assert!(printed.is_ok(), "{kind}: {printed:?}");
    }
}

#[test]
fn fifty_thousand_characters_are_printed_and_five_hundred_thousand_are_refused() {
    let press = press("national");
    let mut paper = sample(&press, PaperKind::HandlingOpinion);
    paper.facts = "本机关经调查核实，认定事实清楚，证据确凿。".repeat(2_500);
    let long = press.print(&paper).unwrap();
    assert!(long.pages > 80 && long.pages < 110, "{} pages", long.pages);
    paper.facts = "长".repeat(500_000);
    assert!(matches!(press.print(&paper), Err(PressFault::TooLong(many)) if many > 500_000));
}

#[test]
fn direction_marks_cannot_turn_words_round() {
    let press = press("national");
    let mut paper = sample(&press, PaperKind::TransferLetter);
    paper.demand = "补偿\u{202e}元0005\u{202c}给\u{2067}申请人\u{2069}".to_owned();
    let turned = press.print(&paper).unwrap();
    paper.demand = "补偿元0005给申请人".to_owned();
    assert_eq!(turned.digest, press.print(&paper).unwrap().digest);
}

#[test]
fn signs_no_font_has_are_named_and_never_printed_as_boxes() {
    let press = press("national");
    let mut paper = sample(&press, PaperKind::AcceptanceNotice);
    paper.matter = "家里漏水😭，房东说 مرحبا 不管，འ".to_owned();
    let Err(PressFault::Missing(missing)) = press.print(&paper) else { panic!("printed") };
    for sign in ['😭', 'م', 'འ'] {
        assert!(missing.contains(&sign), "{missing:?}");
    }
    assert!(!missing.contains(&'漏'), "{missing:?}");
    paper.matter = "龘䶮𠮷（生僻字）".to_owned();
    assert!(press.print(&paper).is_ok());
}
