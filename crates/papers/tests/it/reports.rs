//! Reports: the same bytes again, wide pages, charts, hostile words.

use crate::looks::{sizes, words};
use crate::support::press;
use lopdf::Document;
use papers::PressFault;
use papers::report::{Block, Chart, Column, Report, Section, Table};

const BAR: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 34" font-size="13"><text x="0" y="13" fill="#111">市容环境</text><rect x="0" y="18" width="200" height="9" fill="#1f5a96"/></svg>"##;

fn monthly() -> Report {
    let table = Table {
        caption: "按类别".into(),
        columns: vec![Column::words("类别", 3), Column::numbers("件数", 1)],
        rows: (0..60).map(|n| vec![format!("类别{n}"), n.to_string()]).collect(),
    };
    let chart = Chart { caption: "按类别".into(), alt: "市容环境12件".into(), svg: BAR.into() };
    let blocks =
        vec![Block::paragraph("本月受理12件。\n办结10件。"), Block::Chart(chart), Block::Table(table)];
    Report {
        masthead: "热线月报".into(),
        title: "2026年10月热线运行情况".into(),
        lines: vec!["某市热线办公室".into(), "2026年11月3日".into()],
        sections: vec![Section { heading: "一、总体情况".into(), blocks }],
        foot: vec!["数据截至2026年11月3日9时。".into()],
        office: "某市热线办公室".into(),
        date: "2026-11-03".parse().unwrap(),
        is_wide: false,
        lang: "zh".into(),
    }
}

#[test]
fn the_same_report_is_the_same_bytes() {
    let (first, second) = (press("national"), press("national"));
    let printed = first.print_report(&monthly()).unwrap();
    assert_eq!(second.print_report(&monthly()).unwrap(), printed);
    let mut other = monthly();
    other.foot = vec!["数据截至2026年11月3日10时。".into()];
    assert_ne!(first.print_report(&other).unwrap().digest, printed.digest);
}

#[test]
fn its_words_can_be_read_out_and_a_table_goes_on_over_pages() {
    let printed = press("national").print_report(&monthly()).unwrap();
    assert!(printed.pages >= 2);
    let said = words(&printed);
    for expected in ["热线月报", "2026年10月热线运行情况", "本月受理12件", "类别59", "数据截至"]
    {
        assert!(said.contains(expected), "no {expected} in {said}");
    }
    assert_eq!(said.matches("件数").count(), printed.pages, "the head of the table on each page: {said}");
}

#[test]
fn a_form_lies_on_its_side() {
    let report = Report { is_wide: true, masthead: String::new(), ..monthly() };
    let printed = press("national").print_report(&report).unwrap();
    let pages = sizes(&Document::load_mem(&printed.pdf).unwrap());
    assert!(pages.iter().all(|(width, height)| width > height), "{pages:?}");
}

#[test]
fn a_chart_changes_the_page_and_what_is_no_chart_is_a_fault() {
    let press = press("national");
    let mut report = monthly();
    let before = press.print_report(&report).unwrap().digest;
    let Block::Chart(chart) = &mut report.sections[0].blocks[1] else { unreachable!() };
    chart.svg = chart.svg.replace("width=\"200\"", "width=\"300\"");
    assert_ne!(press.print_report(&report).unwrap().digest, before);
    let Block::Chart(chart) = &mut report.sections[0].blocks[1] else { unreachable!() };
    chart.svg = "no chart".into();
    assert!(matches!(press.print_report(&report), Err(PressFault::Template(_))));
}

#[test]
fn words_are_values_and_a_report_has_a_title() {
    let press = press("national");
    let mut report = monthly();
    report.sections[0].blocks.push(Block::note("#panic(\"x\") $1/0$ *粗* \u{202e}甲"));
    let said = words(&press.print_report(&report).unwrap());
    assert!(said.contains("#panic(\"x\")$1/0$*粗*甲"), "{said}");
    report.title = " ".into();
    assert_eq!(press.print_report(&report), Err(PressFault::Lacks(vec!["title"])));
    report.title = "简报🌞".into();
    assert!(matches!(press.print_report(&report), Err(PressFault::Missing(_))));
}
