//! From a source to a book: find the tables, read their rows, place their figures.

use super::balance::Sides;
use super::coded::Reading;
use super::placing::{Draft, Frame, place};
use super::row::{Content, Line, content, lines};
use super::segment::{Region, regions};
use super::{Book, Column, Item, Kind, Nature, Table, Unread, Why};
use crate::forms::{FORMS, Form, Shape, squeezed, sums};
use crate::goals::{Reader, running};
use crate::money::{Fen, Unit};
use crate::prose::{Names, figures, paragraphs};
use crate::remark::remarks;
use crate::source::Source;
use std::collections::BTreeMap;

/// Reads a published budget. Never fails: what is not understood is in [`Book::unread`].
pub fn read(source: &Source) -> Book {
    let lines = lines(source);
    let mut book =
        Book { office: office(&lines), year: year(&lines), nature: nature(&lines), ..Book::default() };
    let regions = regions(&lines);
    for region in &regions {
        let rows = lines.get(region.lines.clone()).unwrap_or_default();
        match (&region.form, region.unit) {
            (Some(form), _) if form.shape == Shape::Goals => read_goals(&mut book, rows),
            (Some(form), Some(unit)) => read_table(&mut book, form, unit, region, &lines),
            (form, unit) => {
                let why = if form.is_none() { Why::Untitled } else { Why::Unitless };
                book.unread.extend(rows.iter().flat_map(|line| amounts(line, unit, why)));
            }
        }
    }
    let paragraphs = paragraphs(outside(&lines, &regions));
    book.stated = figures(&paragraphs, &names(&book));
    book.targets.extend(running(&paragraphs));
    let forms =
        regions.iter().filter(|region| region.form.as_ref().is_some_and(|form| form.shape == Shape::Goals));
    let forms: Vec<&[Line]> = forms.filter_map(|region| lines.get(region.lines.clone())).collect();
    book.remarks = remarks(&book, &paragraphs, &forms);
    book
}

fn read_goals(book: &mut Book, rows: &[Line]) {
    let mut reader = Reader::default();
    for line in rows {
        reader.row(line);
    }
    let (project, targets) = reader.close();
    book.projects.push(project);
    book.targets.extend(targets);
}

/// The lines that belong to no table of amounts.
fn outside<'a>(lines: &'a [Line], regions: &[Region]) -> Vec<&'a Line> {
    let mut outside: Vec<&Line> = Vec::new();
    let mut from = 0;
    let is_goals = |region: &&Region| region.form.as_ref().is_some_and(|form| form.shape == Shape::Goals);
    for region in regions.iter().filter(|region| !is_goals(region)) {
        outside.extend(lines.get(from..region.lines.start).into_iter().flatten());
        from = region.lines.end;
    }
    outside.extend(lines.get(from..).into_iter().flatten());
    outside
}

/// What the book's tables call their codes.
fn names(book: &Book) -> Names {
    let mut names =
        Names { year: book.year.unwrap_or_default(), office: squeezed(&book.office), ..Names::default() };
    for table in &book.tables {
        for row in &table.rows {
            if let Item::Code(code) = &row.item {
                let of = names.known.entry(row.name.clone()).or_default();
                let [function, economic] = of;
                let slot = if table.kind == Kind::Basic { economic } else { function };
                if slot.as_ref().is_none_or(|known| known.digits().len() > code.digits().len()) {
                    *slot = Some(code.clone());
                }
            }
        }
    }
    names
}

fn read_table(book: &mut Book, form: &Form, unit: Unit, region: &Region, lines: &[Line]) {
    let rows = lines.get(region.lines.clone()).unwrap_or_default();
    let printed: Vec<String> = rows.iter().flat_map(Line::words).map(|cell| squeezed(&cell.text)).collect();
    let columns = form.columns(&printed);
    let Some(title) = lines.get(region.title).and_then(Line::place) else { return };
    let mut reading = Reading { shape: form.shape, unit, width: columns.len(), unread: &mut book.unread };
    let add = |kind: Kind, columns: Vec<Column>, drafts: Vec<Draft>, book: &mut Book| {
        let hints = hints(book, kind, &columns);
        let frame = Frame { columns: &columns, sums: &sums(kind, &columns), hints: &hints, unit };
        let inferred =
            drafts.iter().filter(|draft| draft.is_short(columns.len())).map(|draft| draft.place.clone());
        let inferred = inferred.collect();
        let rows = place(drafts, &frame, &mut book.unread);
        book.tables.push(Table { kind, unit, columns, rows, inferred, place: title.clone() });
    };
    if form.shape != Shape::Balance {
        let drafts = rows.iter().filter_map(|line| reading.row(line)).collect();
        return add(form.kind, columns, drafts, book);
    }
    let mut sides = Sides::default();
    for line in rows {
        if line.told_apart { sides.row(line, &mut reading) } else { sides.words(line, &reading) }
    }
    sides.close(columns.len());
    let out = if form.kind == Kind::Balance { Kind::BalanceOut } else { Kind::FiscalBalanceOut };
    add(form.kind, vec![Column::Total], sides.incoming, book);
    add(out, columns, sides.outgoing, book);
}

/// What other tables say the totals of this one are.
fn hints(book: &Book, kind: Kind, columns: &[Column]) -> Vec<Option<Fen>> {
    columns.iter().map(|column| FORMS.hint(book, kind, *column)).collect()
}

/// Everything in a row that looks like an amount.
fn amounts(line: &Line, unit: Option<Unit>, why: Why) -> Vec<Unread> {
    let is_amount = |text: &str| text.contains([',', '.']) || text.len() > 4;
    let cells = line.words().into_iter().filter(|cell| {
        is_amount(&cell.text) && matches!(content(cell, unit.unwrap_or(Unit::Yuan)), Content::Amount(_))
    });
    cells.map(|cell| Unread { place: cell.place, text: cell.text, why }).collect()
}

fn office(lines: &[Line]) -> String {
    let texts = || lines.iter().flat_map(|line| &line.cells).map(|cell| squeezed(&cell.text));
    let told = FORMS.words.office.iter().find_map(|before| {
        texts().find_map(|text| {
            text.strip_prefix(before.as_str()).filter(|name| !name.is_empty()).map(str::to_owned)
        })
    });
    let chapter = || {
        let last = lines.iter().filter_map(|line| line.words().pop()).map(|cell| squeezed(&cell.text));
        let name = |text: String| {
            let after = FORMS.words.office_chapter.iter();
            after
                .filter_map(|after| text.strip_suffix(after.as_str()))
                .find(|name| !name.is_empty())
                .map(str::to_owned)
        };
        last.take(40).find_map(name)
    };
    told.or_else(chapter).unwrap_or_default()
}

/// The year most often named as the year of a department's budget.
fn year(lines: &[Line]) -> Option<i16> {
    let mut named: BTreeMap<i16, usize> = BTreeMap::new();
    for text in lines.iter().flat_map(|line| &line.cells).map(|cell| squeezed(&cell.text)) {
        for word in &FORMS.words.year_before {
            for (at, _) in text.match_indices(word.as_str()) {
                let year = text.get(at.saturating_sub(4)..at).and_then(|year| year.parse().ok());
                if let Some(year) = year {
                    *named.entry(year).or_default() += 1;
                }
            }
        }
    }
    named.into_iter().max_by_key(|(_, times)| *times).map(|(year, _)| year)
}

fn nature(lines: &[Line]) -> Nature {
    let titles = lines.iter().filter_map(Line::lone).map(|cell| squeezed(&cell.text));
    let is_accounts =
        titles.filter(|text| text.chars().count() < 40).any(|text| text.contains(&FORMS.words.accounts));
    if is_accounts { Nature::Accounts } else { Nature::Budget }
}
