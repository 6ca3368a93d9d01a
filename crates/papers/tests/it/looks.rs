//! Every kind renders for every pack: A4, its words can be read out again, nothing runs off the page.

use crate::support::{pack_ids, press};
use lopdf::{Document, Object};
use papers::{PaperKind, Printed};
use std::collections::BTreeSet;

/// Width and height of every page in points.
pub fn sizes(pdf: &Document) -> Vec<(f32, f32)> {
    let size = |page| {
        let media = pdf.get_dictionary(page).unwrap().get(b"MediaBox").and_then(Object::as_array).unwrap();
        let side = |at: usize| media[at].as_float().unwrap();
        (side(2) - side(0), side(3) - side(1))
    };
    pdf.get_pages().into_values().map(size).collect()
}

/// The words of a paper without the breaks of its lines.
pub fn words(printed: &Printed) -> String {
    let pdf = Document::load_mem(&printed.pdf).unwrap();
    let pages: Vec<u32> = pdf.get_pages().into_keys().collect();
    let text = pdf.extract_text(&pages).unwrap();
    text.chars().filter(|c| !c.is_whitespace() && *c != '\u{200b}').collect()
}

#[test]
fn every_kind_renders_for_every_pack() {
    let packs = pack_ids();
    assert!(packs.len() >= 2, "{packs:?}");
    let mut seen = BTreeSet::new();
    for pack in packs {
        let press = press(&pack);
        if !seen.insert(press.fingerprint().to_owned()) {
            continue;
        }
        for kind in PaperKind::ALL {
            let paper =
                press.templates().sample(*kind).unwrap_or_else(|fault| panic!("{pack} {kind}: {fault}"));
            let printed = press.print(&paper).unwrap_or_else(|fault| panic!("{pack} {kind}: {fault}"));
            let pdf = Document::load_mem(&printed.pdf).unwrap();
            let sizes = sizes(&pdf);
            assert_eq!(sizes.len(), printed.pages, "{pack} {kind}");
            for (width, height) in sizes {
                let is_a4 = (width - 595.28).abs() < 0.1 && (height - 841.89).abs() < 0.1;
                assert!(is_a4, "{pack} {kind}: {width} × {height}");
            }
            let words = words(&printed);
            for expected in [&paper.office, &press.templates().names().name(*kind).zh] {
                assert!(words.contains(expected.as_str()), "{pack} {kind}: no {expected} in {words}");
            }
        }
    }
}

/// What a citizen can act on must stand on the paper, whatever a template looks like.
#[test]
fn an_opinion_says_all_that_the_law_wants_of_it() {
    let mut seen = BTreeSet::new();
    for pack in pack_ids() {
        let press = press(&pack);
        if !seen.insert(press.fingerprint().to_owned()) {
            continue;
        }
        for kind in [PaperKind::HandlingOpinion, PaperKind::SimpleOpinion, PaperKind::ReviewOpinion] {
            let mut paper = press.templates().sample(kind).unwrap();
            paper.copies.clear();
            let words = words(&press.print(&paper).unwrap());
            let remedy = paper.remedy.clone().unwrap();
            let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
            let mut expected = vec![paper.number.clone(), paper.matter.clone(), paper.demand.clone()];
            expected.extend([paper.outcome.clone(), remedy.office, remedy.days.to_string()]);
            for text in [&paper.facts, &paper.reasons, &paper.opinion] {
                expected.extend(lines(text));
            }
            expected.extend(paper.basis.iter().cloned());
            for expected in expected {
                assert!(words.contains(&expected), "{pack} {kind}: no {expected} in {words}");
            }
        }
    }
}

#[test]
fn numbers_are_made_of_the_word_of_place_and_paper() {
    for pack in pack_ids() {
        let press = press(&pack);
        let names = press.templates().names();
        let numbers: BTreeSet<String> =
            PaperKind::ALL.iter().map(|kind| names.number(*kind, 2026, "12")).collect();
        assert_eq!(numbers.len(), PaperKind::ALL.len(), "each kind counts for itself");
        assert!(numbers.iter().all(|number| number.ends_with("〔2026〕12号")), "{numbers:?}");
    }
}

#[test]
fn codes_lead_back_to_their_kind() {
    for kind in PaperKind::ALL {
        assert_eq!(PaperKind::from_code(kind.code()), Some(*kind));
    }
    assert_eq!(PaperKind::from_code("warrant"), None);
}
