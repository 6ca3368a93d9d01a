//! What is missing or broken is named, so that somebody can mend it.

use crate::support::{Layer, fonts, layers, press, templates};
use papers::{PaperKind, Press, PressFault, TemplateFile, Templates, check, needed};

fn with(name: &str, text: &str) -> Result<Templates, PressFault> {
    let mut layers = layers("national");
    let file = TemplateFile { path: format!("place/papers/{name}"), text: text.to_owned() };
    layers.push(Layer::from([(name.to_owned(), file)]));
    Templates::stack(layers)
}

fn first(fault: Result<Templates, PressFault>) -> String {
    match fault {
        Err(PressFault::Template(faults)) => faults[0].to_string(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn no_font_and_no_chinese_font_are_the_same_clear_fault() {
    let none = Press::new(Vec::new(), templates("national"));
    assert!(matches!(none, Err(PressFault::NoFont)));
    let junk = Press::new(vec![b"no font at all".to_vec()], templates("national"));
    assert!(matches!(junk, Err(PressFault::UnreadableFont(0))));
}

#[test]
fn every_template_is_sound_with_fonts_and_without() {
    let mut seen = std::collections::BTreeSet::new();
    for pack in crate::support::pack_ids() {
        if !seen.insert(press(&pack).fingerprint().to_owned()) {
            continue;
        }
        assert_eq!(check(fonts(), &templates(&pack)), [], "{pack}");
        assert_eq!(check(Vec::new(), &templates(&pack)), [], "{pack}");
    }
}

#[test]
fn a_broken_template_is_a_fault_with_file_and_line() {
    let text = "#import \"frame.typ\": *\n#show: decree\n\n#let x = (1\n";
    let faults = check(Vec::new(), &with("handling-opinion.typ", text).unwrap());
    let [PressFault::Template(faults)] = &faults[..] else { panic!("{faults:?}") };
    assert_eq!(
        (faults[0].file.as_str(), faults[0].line),
        ("place/papers/handling-opinion.typ", 4),
        "{faults:?}"
    );
    let text = "#import \"frame.typ\": *\n#show: decree\n#paper.nickname\n";
    let faults = check(fonts(), &with("advice-letter.typ", text).unwrap());
    let [PressFault::Template(faults)] = &faults[..] else { panic!("{faults:?}") };
    assert_eq!((faults[0].line, faults[0].column), (3, 8), "{faults:?}");
    assert!(faults[0].message.contains("nickname"), "{faults:?}");
}

#[test]
fn a_template_reaches_nothing_but_the_papers() {
    assert_eq!(
        first(with("visit-slip.typ", "#import \"frame.typ\": *\n#eval(paper.matter)")),
        "place/papers/visit-slip.typ:2:2: a template may not use eval"
    );
    for reach in [
        "#read(\"/etc/hostname\")",
        "#image(\"x.png\")",
        "#import \"@preview/a:1.0.0\": b",
        "#datetime.today()",
    ] {
        let faults = check(Vec::new(), &with("visit-slip.typ", reach).unwrap());
        assert!(matches!(&faults[..], [PressFault::Template(_)]), "{reach}: {faults:?}");
    }
}

#[test]
fn words_that_leave_the_paper_are_no_paper() {
    for aside in ["#place(dx: 16cm, [甲乙丙丁甲乙丙丁])", "#block(breakable: false, 60 * [#par[甲]])"]
    {
        let text = format!("#import \"frame.typ\": *\n#show: decree\n{aside}\n");
        let faults = check(fonts(), &with("visit-slip.typ", &text).unwrap());
        assert!(matches!(faults[..], [PressFault::Beyond(_)]), "{aside}: {faults:?}");
    }
}

#[test]
fn files_and_keys_nobody_knows_are_faults() {
    assert!(first(with("warrant.typ", "")).starts_with("place/papers/warrant.typ:1:1: not a file of papers"));
    assert!(
        first(with("papers.toml", "\n[paper.warrant]\nzh = \"x\""))
            .starts_with("place/papers/papers.toml:2:8: no paper")
    );
    assert!(
        first(with("papers.toml", "plaec = \"x\""))
            .starts_with("place/papers/papers.toml:1:1: unknown field")
    );
    assert!(first(with("papers.toml", "number = \"{year}\"")).contains("a number without {serial}"));
    assert!(first(with("sample.toml", "[warrant]\n")).starts_with("place/papers/sample.toml:1:1: no paper"));
    let odd = with("sample.toml", "[visit-slip]\nnickname = \"x\"").unwrap();
    assert!(matches!(odd.sample(PaperKind::VisitSlip), Err(PressFault::Template(_))));
}

#[test]
fn a_place_may_change_a_name_and_keep_the_rest() {
    let place = with("papers.toml", "place = \"甲\"\n[paper.visit-slip]\nzh = \"登记\"\n").unwrap();
    assert_eq!(place.names().name(PaperKind::VisitSlip).zh, "登记");
    assert_eq!(place.names().number(PaperKind::VisitSlip, 2030, "7"), "甲访〔2030〕7号");
    let base = templates("national");
    assert_eq!(place.names().name(PaperKind::ReviewOpinion), base.names().name(PaperKind::ReviewOpinion));
}

#[test]
fn what_a_paper_needs_is_asked_for_by_name() {
    let press = press("national");
    for kind in PaperKind::ALL {
        assert!(!needed(*kind).is_empty());
        let bare = papers::Paper::new(*kind, "", "", "2026-11-21".parse().unwrap());
        assert_eq!(bare.lacks(), needed(*kind), "a field of {kind} that nothing can fill");
        let Err(PressFault::Lacks(lacks)) = press.print(&bare) else { panic!("{kind} printed bare") };
        assert_eq!(lacks, needed(*kind));
        assert_eq!(press.templates().sample(*kind).unwrap().lacks(), Vec::<&str>::new(), "{kind}");
    }
}

#[test]
fn too_long_for_a_code_is_said() {
    let press = press("national");
    let mut paper = press.templates().sample(PaperKind::VisitSlip).unwrap();
    paper.qr = "x".repeat(4000);
    assert!(matches!(press.print(&paper), Err(PressFault::CodeTooLong)));
}
