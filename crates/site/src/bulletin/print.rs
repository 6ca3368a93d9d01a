//! A bulletin on paper and as a document: the same words, the same charts, the same tables.

use super::{Issue, Sheet};
use crate::App;
use crate::bulletin::sheet::{Drawing, Figure, Part};
use crate::locale::Translator;
use crate::problem::Problem;
use budget::target::Decimal;
use charts::{Dress, Mark};
use documents::write;
use papers::PressFault;
use papers::report::{Block, Chart, Column, Report, Section, Table};
use std::sync::Arc;

/// A bulletin as PDF.
pub(crate) async fn pdf(app: &App, t: &Translator, issue: &Issue) -> Result<Vec<u8>, Problem> {
    let no_press = || Problem::Unprintable(PressFault::NoFont.to_string());
    let press = app.settings.press.as_ref().map(Arc::clone).ok_or_else(no_press)?;
    let report = report(t, app.policy().office.names.of(t.lang()), issue);
    let printed = tokio::task::spawn_blocking(move || press.print_report(&report)).await;
    let printed = printed.map_err(|fault| Problem::Fault(fault.to_string()))?;
    Ok(printed.map_err(|fault| Problem::Unprintable(fault.to_string()))?.pdf)
}

/// A bulletin as a text document.
pub(crate) fn docx(t: &Translator, issue: &Issue) -> Result<Vec<u8>, Problem> {
    let mut parts = vec![
        write::Part::Paragraph(issue.period.clone()),
        write::Part::Heading(t.say("bulletin-summary").to_string()),
        write::Part::Paragraph(issue.words.clone()),
        write::Part::Paragraph(issue.sheet.compared.clone()),
        write::Part::Heading(t.say("bulletin-figures").to_string()),
        write::Part::Table(sheet(t.say("bulletin-figures").to_string(), &figures(t, &issue.sheet))),
    ];
    for part in &issue.sheet.parts {
        parts.push(write::Part::Heading(part.heading.clone()));
        parts.extend(drawn(part).map(write::Part::Chart));
        if part.rows.is_empty() {
            parts.push(write::Part::Paragraph(part.empty.clone()));
        } else {
            parts.push(write::Part::Table(sheet(part.heading.clone(), &table(t, part))));
        }
        parts.extend(part.notes.iter().cloned().map(write::Part::Paragraph));
    }
    parts.extend(foot(t, issue).into_iter().map(write::Part::Paragraph));
    parts.retain(|part| *part != write::Part::Paragraph(String::new()));
    let document = write::Bulletin { title: issue.title.clone(), parts };
    write::docx(&document).map_err(|fault| Problem::Fault(fault.to_string()))
}

/// The chart above a table, as text documents draw it.
fn drawn(part: &Part) -> Option<write::Chart> {
    let (words, marks, shape) = match &part.drawing {
        Drawing::Bars(bars) => (&bars.words, &bars.marks, write::Shape::Bars),
        Drawing::Line(line) => (&line.words, &line.marks, write::Shape::Line),
        Drawing::None => return None,
    };
    let point = |mark: &Mark| (mark.label.clone(), mark.value.map(number));
    Some(write::Chart {
        name: words.title.clone(),
        label: part.column.clone(),
        unit: words.unit.clone(),
        shape,
        points: marks.iter().map(point).collect(),
    })
}

/// Thousandths as a number, without places it does not need.
fn number(milli: i64) -> Decimal {
    if milli % 1000 == 0 {
        Decimal { units: milli / 1000, scale: 0 }
    } else {
        Decimal { units: milli, scale: 3 }
    }
}

fn sheet(name: String, table: &Table) -> write::Sheet {
    let head = table.columns.iter().map(|column| column.name.clone()).collect();
    let row = |row: &Vec<String>| row.iter().cloned().map(write::Value::Text).collect();
    write::Sheet { name, head, rows: table.rows.iter().map(row).collect() }
}

fn report(t: &Translator, office: &str, issue: &Issue) -> Report {
    let summary = Section {
        heading: t.say("bulletin-summary").to_string(),
        blocks: [&issue.words, &issue.sheet.compared]
            .into_iter()
            .filter(|text| !text.is_empty())
            .map(|text| Block::paragraph(text.as_str()))
            .collect(),
    };
    let indicators = Section {
        heading: t.say("bulletin-figures").to_string(),
        blocks: vec![Block::Table(figures(t, &issue.sheet))],
    };
    let parts = issue.sheet.parts.iter().map(|part| section(t, part));
    Report {
        masthead: t.name("bulletin-masthead", &issue.kind_code),
        title: issue.title.clone(),
        lines: vec![format!("{office}  {}", t.date_long(issue.date)), issue.period.clone()],
        sections: [summary, indicators].into_iter().chain(parts).collect(),
        foot: foot(t, issue),
        office: office.to_owned(),
        date: issue.date,
        is_wide: false,
        lang: t.lang().split('-').next().unwrap_or_default().to_owned(),
    }
}

fn foot(t: &Translator, issue: &Issue) -> Vec<String> {
    let mut foot = vec![t.say("bulletin-frozen").with("moment", &*issue.sheet.as_of).to_string()];
    if !issue.corrects.is_empty() {
        foot.push(
            t.say("bulletin-corrects").with("nth", issue.nth).with("reason", &*issue.corrects).to_string(),
        );
    }
    if !issue.checkpoint.is_empty() {
        let lines: Vec<&str> = issue.checkpoint.lines().take(3).collect();
        foot.push(t.say("bulletin-checkpoint").with("checkpoint", lines.join(" ")).to_string());
    }
    foot
}

fn section(t: &Translator, part: &Part) -> Section {
    let svg = part.drawing.svg(Dress::Print);
    let chart = Chart { caption: String::new(), alt: part.heading.clone(), svg };
    let chart = (!chart.svg.is_empty()).then_some(Block::Chart(chart));
    let note = part.notes.iter().map(|note| Block::note(note.as_str()));
    let table = if part.rows.is_empty() {
        Block::paragraph(part.empty.as_str())
    } else {
        Block::Table(table(t, part))
    };
    Section { heading: part.heading.clone(), blocks: chart.into_iter().chain([table]).chain(note).collect() }
}

fn table(t: &Translator, part: &Part) -> Table {
    let row = |row: &super::Row| vec![row.label.clone(), row.cases.clone(), row.share.clone()];
    Table {
        caption: String::new(),
        columns: vec![
            Column::words(&*part.column, 3),
            Column::numbers(t.say("bulletin-head-cases"), 1),
            Column::numbers(t.say("bulletin-head-share"), 1),
        ],
        rows: part.rows.iter().map(row).collect(),
    }
}

fn figures(t: &Translator, sheet: &Sheet) -> Table {
    let row = |figure: &Figure| {
        let Figure { name, numerator, denominator, value, change, target, .. } = figure;
        [name, numerator, denominator, value, change, target].map(Clone::clone).to_vec()
    };
    let head = |word: &str| t.say(&format!("indicator-head-{word}")).to_string();
    Table {
        caption: String::new(),
        columns: vec![
            Column::words(head("name"), 4),
            Column::numbers(head("numerator"), 2),
            Column::numbers(head("denominator"), 2),
            Column::numbers(head("value"), 2),
            Column::words(t.say("bulletin-head-change"), 3),
            Column::words(head("target"), 2),
        ],
        rows: sheet.figures.iter().map(row).collect(),
    }
}
