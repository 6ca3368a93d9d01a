//! One thing wrong, one fault: which file, which line, what stands there, what should. The cases are
//! in `broken.txt`.

use crate::sample::{Sample, lines};

struct Case {
    file: String,
    from: String,
    to: String,
    faults: String,
}

fn cases() -> Vec<Case> {
    let text = include_str!("broken.txt");
    let blocks = text.split("\n\n").filter(|block| block.lines().any(|line| line.starts_with("- ")));
    blocks.map(case).collect()
}

fn case(block: &str) -> Case {
    let part = |mark: &str| {
        let lines = block.lines().filter_map(|line| line.strip_prefix(mark));
        lines.collect::<Vec<_>>().join("\n")
    };
    let (from, to) = (part("- "), part("+ "));
    let from = if to.is_empty() { format!("{from}\n") } else { from };
    Case { file: block.lines().next().unwrap_or_default().to_owned(), from, to, faults: part("! ") }
}

#[test]
fn each_slip_is_named_where_it_is() {
    let cases = cases();
    assert!(cases.len() > 100, "only {} cases were read", cases.len());
    let mut wrong = Vec::new();
    for Case { file, from, to, faults } in cases {
        let found = match Sample::sound().with(&file, &from, &to).read() {
            Ok(_) => "no fault".to_owned(),
            Err(faults) => lines(&faults).replace("packs/", ""),
        };
        if found != faults {
            wrong.push(format!("{file}\n- {from}\n+ {to}\n! {found}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn all_slips_are_named_in_one_run() {
    let sample = Sample::sound()
        .with("base/limits.toml", "\"answer\"\nkinds", "\"anwser\"\nkinds")
        .with("town/units.toml", "kind = \"street\"", "kind = \"village\"")
        .with("town/answers.toml", "category = \"01\"", "category = \"09\"")
        .with("town/pack.toml", "\"TN\"", "\"T\"");
    let faults = sample.read().unwrap_err();
    let at: Vec<(&str, usize)> = faults.iter().map(|fault| (fault.file.as_str(), fault.line)).collect();
    assert_eq!(
        at,
        [
            ("packs/base/limits.toml", 3),
            ("packs/town/answers.toml", 3),
            ("packs/town/pack.toml", 9),
            ("packs/town/units.toml", 10),
        ]
    );
}
