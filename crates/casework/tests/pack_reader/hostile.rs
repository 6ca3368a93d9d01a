//! Whatever the bytes are, the reader ends, does not panic, and says something of use.

use crate::sample::{Sample, lines};
use casework::policy::{PackFiles, read};
use proptest::prelude::*;

#[test]
fn bytes_that_are_not_text_are_named_with_their_place() {
    let faults = Sample::sound().and("town/units.toml", b"a = 1\nb = \xff".as_slice()).read().unwrap_err();
    assert_eq!(lines(&faults[..1]), "packs/town/units.toml:2:5: bytes that are not text; expected UTF-8");
}

#[test]
fn a_nul_is_named_with_its_place() {
    let faults = Sample::sound().with("base/limits.toml", "art. 2", "a\u{0}b").read().unwrap_err();
    assert_eq!((faults[0].line, faults[0].column), (15, 13), "{}", lines(&faults));
}

#[test]
fn a_byte_order_mark_and_other_line_ends_do_no_harm() {
    let mut sample = Sample::sound();
    for bytes in sample.0.values_mut() {
        let text = String::from_utf8(bytes.clone()).unwrap().replace('\n', "\r\n");
        *bytes = format!("\u{feff}{text}").into_bytes();
    }
    let plain = Sample::sound().newest();
    assert_eq!(casework::policy::diff(&plain, &sample.newest()), []);
}

#[test]
fn lines_are_counted_alike_with_other_line_ends() {
    let sample = Sample::sound().with("town/units.toml", "kind = \"street\"", "kind = \"village\"");
    let units = String::from_utf8(sample.0["packs/town/units.toml"].clone()).unwrap();
    let faults = sample.and("town/units.toml", units.replace('\n', "\r\n")).read().unwrap_err();
    assert_eq!((faults[0].line, faults[0].column), (10, 8), "{}", lines(&faults));
}

#[test]
fn a_huge_file_is_refused_unread() {
    let faults = Sample::sound().and("town/units.toml", vec![b'#'; 3 << 20]).read().unwrap_err();
    assert_eq!(
        lines(&faults[..1]),
        "packs/town/units.toml:1:1: the file has 3145728 bytes; expected at most 2097152"
    );
}

#[test]
fn depth_is_refused_and_not_followed() {
    for (open, close) in [("[", "]"), ("{a=", "}")] {
        let deep = format!("unit = {}{}", open.repeat(100_000), close.repeat(100_000));
        let faults = Sample::sound().and("town/units.toml", deep).read().unwrap_err();
        assert!(lines(&faults).contains("units.toml:1:"), "{}", lines(&faults));
    }
    let deep = format!("{} = 1", vec!["a"; 100_000].join("."));
    assert!(Sample::sound().and("town/units.toml", deep).read().is_err());
}

#[test]
fn a_hundred_thousand_faults_are_cut_short() {
    let rows = "[[unit]]\nkind = 1\n".repeat(100_000);
    let faults = Sample::sound().and("town/units.toml", rows).read().unwrap_err();
    assert_eq!(faults.len(), 1000);
    let one_line = format!("unit = [{}]", "{kind=1},".repeat(50_000));
    let faults = Sample::sound().and("town/units.toml", one_line).read().unwrap_err();
    assert_eq!(faults.len(), 1000);
}

#[test]
fn files_in_the_wrong_place_are_named() {
    for file in
        ["town/limit.toml", "town/calendar/2027.toml", "town/versions/2020-07-01/pack.toml", "town/a/b.csv"]
    {
        let faults = Sample::sound().and(file, "").read().unwrap_err();
        assert!(lines(&faults).contains(&format!("{file}:1:1: not a file of a pack")), "{}", lines(&faults));
    }
    assert!(Sample::sound().and("town/README.md", "").and("town/tests/a.case", "").read().is_ok());
}

#[test]
fn a_pack_that_is_not_there_is_said_to_be_missing() {
    let faults = read(&Sample::sound().files(), "village").unwrap_err();
    assert_eq!(
        lines(&faults),
        "village/pack.toml:1:1: there is no pack \"village\"; expected one of base, town"
    );
    assert!(read(&PackFiles::default(), "").is_err());
    assert!(read(&Sample::sound().without("town/pack.toml").files(), "town").is_err());
}

#[test]
fn a_circle_of_packs_is_named() {
    let faults = Sample::sound().with("base/pack.toml", "id = \"base\"", "id = \"base\"\nextends = \"town\"");
    let faults = faults.read().unwrap_err();
    assert_eq!(
        lines(&faults),
        "packs/base/pack.toml:2:11: extends \"town\" goes round in a circle, or too deep; expected a pack below"
    );
}

#[test]
fn a_broken_neighbour_is_not_our_concern() {
    assert!(Sample::sound().and("other/pack.toml", "id = ").and("other/x.toml", "").read().is_ok());
}

fn sample_path() -> impl Strategy<Value = String> {
    prop::sample::select(Sample::sound().0.into_keys().collect::<Vec<_>>())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn garbage_never_panics(path in sample_path(), bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let mut sample = Sample::sound();
        sample.0.insert(path, bytes);
        if let Err(faults) = sample.read() {
            prop_assert!(!faults.is_empty());
        }
    }

    #[test]
    fn a_file_with_a_piece_cut_out_or_doubled_never_panics(
        path in sample_path(), from in 0.0..1.0f64, length in 0usize..60, doubled: bool,
    ) {
        let mut sample = Sample::sound();
        let bytes = sample.0.remove(&path).unwrap_or_default();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "a place in a small file")]
        let from = (bytes.len() as f64 * from) as usize;
        let to = (from + length).min(bytes.len());
        let middle = if doubled { bytes[from..to].repeat(2) } else { Vec::new() };
        sample.0.insert(path, [&bytes[..from], &middle, &bytes[to..]].concat());
        if let Err(faults) = sample.read() {
            prop_assert!(faults.iter().all(|fault| fault.line > 0 && fault.column > 0));
        }
    }

    #[test]
    fn words_of_the_format_in_any_order_never_panic(
        path in sample_path(),
        words in prop::collection::vec(prop::sample::select(vec![
            "[[", "]]", "[", "]", "{", "}", "=", ",", "\n", "\"", "\"\"\"", "'", "limit", "unit", "id", "span", "hours",
            "1", "-1", "2020-01-01", "17:00", "true", "zh", "parent", "\u{feff}", "\r", "号", ".", "#", "0x", "1e9", "_",
        ]), 0..60),
    ) {
        let mut sample = Sample::sound();
        sample.0.insert(path, words.concat().into_bytes());
        let _ = sample.read();
    }
}
