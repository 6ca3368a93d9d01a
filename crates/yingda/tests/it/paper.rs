//! Official papers on the command line: samples of every pack, fonts that are missing, templates that are broken.

use crate::support::{Desk, workspace};
use std::path::Path;

/// The packs of the repository, copied to where they may be spoilt.
fn packs(desk: &Desk) {
    fn copy(from: &Path, to: &Path) {
        std::fs::create_dir_all(to).unwrap();
        for entry in std::fs::read_dir(from).unwrap() {
            let path = entry.unwrap().path();
            let target = to.join(path.file_name().unwrap());
            if path.is_dir() {
                copy(&path, &target);
            } else {
                std::fs::write(target, std::fs::read(path).unwrap()).unwrap();
            }
        }
    }
    copy(&workspace().join("packs"), &desk.path("packs"));
}

#[test]
fn every_paper_of_a_pack_is_printed_to_be_looked_at() {
    let desk = Desk::new();
    let said = desk.well(&["paper", "sample", "--out", "papers"]);
    assert!(said.contains("handling-opinion.pdf") && said.contains("Handling opinion"), "{said}");
    let files: Vec<_> =
        std::fs::read_dir(desk.path("papers")).unwrap().map(|file| file.unwrap().path()).collect();
    assert_eq!(files.len(), 17, "{files:?}");
    for file in files {
        assert!(std::fs::read(&file).unwrap().starts_with(b"%PDF-"), "{}", file.display());
    }
    let again = desk.well(&["--lang", "zh-CN", "paper", "sample", "--kind", "visit-slip", "--out", "again"]);
    assert!(again.contains("来访登记单"), "{again}");
    let slip = |folder: &str| std::fs::read(desk.path(folder).join("visit-slip.pdf")).unwrap();
    assert!(slip("papers") == slip("again"), "two runs of the program print other bytes");
    let unknown = desk.run(&["paper", "sample", "--kind", "warrant", "--out", "x"]);
    assert!(
        !unknown.well && unknown.err.contains("visit-slip") && !desk.path("x").exists(),
        "{}",
        unknown.err
    );
}

#[test]
fn the_pack_decides_how_a_paper_is_numbered_and_looks() {
    let desk = Desk::new();
    packs(&desk);
    let print = |out: &str| {
        desk.well(&["--pack-dir", "packs", "paper", "sample", "--kind", "visit-slip", "--out", out]);
        std::fs::read(desk.path(out).join("visit-slip.pdf")).unwrap()
    };
    let before = print("before");
    let template = desk.path("packs/national/papers/visit-slip.typ");
    let text = std::fs::read_to_string(&template).unwrap();
    std::fs::write(&template, text + "\n#par(\"改\")\n").unwrap();
    assert!(print("after") != before);
}

#[test]
fn a_broken_template_is_a_fault_of_the_pack_with_its_line() {
    let desk = Desk::new();
    packs(&desk);
    let template = desk.path("packs/national/papers/advice-letter.typ");
    let text = std::fs::read_to_string(&template).unwrap();
    std::fs::write(&template, text.replace("#foot()", "#foot(")).unwrap();
    let line = std::fs::read_to_string(&template).unwrap().lines().count();
    let checked = desk.run(&["--pack-dir", "packs", "pack", "check", "national"]);
    let place = format!("national/papers/advice-letter.typ:{line}:");
    assert!(!checked.well && checked.out.contains(&place), "{place} is not in {}", checked.out);
    std::fs::write(desk.path("packs/national/papers/papers.toml"), "plaec = 1\n").unwrap();
    let checked = desk.run(&["--pack-dir", "packs", "pack", "check", "national"]);
    assert!(checked.out.contains("national/papers/papers.toml:1:1:"), "{}", checked.out);
    let printed = desk.run(&["--pack-dir", "packs", "paper", "sample", "--out", "papers"]);
    assert!(!printed.well && printed.err.contains("papers.toml:1:1:"), "{}", printed.err);
}

#[test]
fn fonts_that_are_named_are_used_and_those_that_are_none_are_said() {
    let desk = Desk::new();
    desk.well(&["migrate"]);
    assert!(desk.run(&["doctor"]).out.contains("Official papers can be printed"));
    desk.write("yingda.toml", "[papers]\nfonts = [\"missing.ttf\"]\n");
    let missing = desk.run(&["paper", "sample", "--out", "papers"]);
    assert!(!missing.well && missing.err.contains("missing.ttf"), "{}", missing.err);
    desk.write("missing.ttf", "not a font");
    let junk = desk.run(&["paper", "sample", "--out", "papers"]);
    assert!(!junk.well && junk.err.contains(".otf"), "{}", junk.err);
    let doctor = desk.run(&["doctor"]);
    assert!(doctor.out.contains("✗ Official papers cannot be printed"), "{}", doctor.out);
}
