//! The same paper is the same bytes: now, later, from another press, after other papers.

use crate::support::{fonts, layers, press};
use papers::{PaperKind, Press, Templates};
use std::time::Duration;

#[test]
fn the_same_paper_is_the_same_bytes() {
    let first = press("national");
    let before: Vec<_> = PaperKind::ALL
        .iter()
        .map(|kind| first.print(&first.templates().sample(*kind).unwrap()).unwrap())
        .collect();
    std::thread::sleep(Duration::from_millis(1200));
    let second = press("national");
    assert_eq!(first.fingerprint(), second.fingerprint());
    for (kind, before) in PaperKind::ALL.iter().zip(&before).rev() {
        let paper = second.templates().sample(*kind).unwrap();
        assert_eq!(second.print(&paper).unwrap(), *before, "{kind}");
        assert_eq!(first.print(&paper).unwrap(), *before, "{kind}");
    }
}

#[test]
fn a_paper_that_was_kept_as_json_prints_the_same_again() {
    let press = press("national");
    for kind in PaperKind::ALL {
        let paper = press.templates().sample(*kind).unwrap();
        let kept = serde_json::to_string(&paper).unwrap();
        let again: papers::Paper = serde_json::from_str(&kept).unwrap();
        assert_eq!(again, paper);
        assert_eq!(press.print(&again).unwrap().digest, press.print(&paper).unwrap().digest, "{kind}");
    }
}

#[test]
fn papers_that_differ_in_one_letter_differ_in_bytes() {
    let press = press("national");
    let mut paper = press.templates().sample(PaperKind::TransferLetter).unwrap();
    let before = press.print(&paper).unwrap().digest;
    paper.demand.push('甲');
    assert_ne!(press.print(&paper).unwrap().digest, before);
}

#[test]
fn the_fingerprint_follows_fonts_and_templates_and_not_where_they_lie() {
    let base = press("national").fingerprint().to_owned();
    let with = |change: &dyn Fn(&mut crate::support::Layer)| {
        let mut layers = layers("national");
        change(&mut layers[0]);
        Press::new(fonts(), Templates::stack(layers).unwrap()).unwrap().fingerprint().to_owned()
    };
    assert_eq!(with(&|layer| layer.get_mut("frame.typ").unwrap().path = "elsewhere".to_owned()), base);
    assert_ne!(with(&|layer| layer.get_mut("frame.typ").unwrap().text.push_str("// more\n")), base);
    let fewer = fonts()[..1].to_vec();
    let fewer = Press::new(fewer, Templates::stack(layers("national")).unwrap()).unwrap();
    assert_ne!(fewer.fingerprint(), base);
    assert_eq!(fewer.fonts().len(), 1);
    assert_eq!(fewer.fonts()[0].digest.len(), 64);
    assert!(fewer.fonts()[0].families.iter().any(|family| family.contains("Serif")));
}
