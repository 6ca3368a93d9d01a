//! Two books side by side. No figure goes without its caveats.

use super::{code, percent, said, yuan};
use crate::speech::Speech;
use anyhow::Result;
use budget::book::Book;
use budget::compare::{Caveat, Cost, Growth, Share, costs, growth, people_share};
use budget::finding::between;
use budget::money::Fen;
use std::process::ExitCode;

pub fn run(before: &Book, after: &Book, speech: &Speech) -> Result<ExitCode> {
    let year = |book: &Book| book.year.map(|year| year.to_string()).unwrap_or_default();
    let args = [
        ("before", format!("{} {}", before.office, year(before)).into()),
        ("after", format!("{} {}", after.office, year(after)).into()),
    ];
    speech.tell("cli-budget-compared", &args)?;
    for row in growth(before, after) {
        speech.line(&grown(&row, speech))?;
    }
    for (book, share) in [(before, people_share(before)), (after, people_share(after))] {
        share.map_or(Ok(()), |share| speech.line(&shared(&year(book), &share, speech)))?;
    }
    for (book, cost) in
        [before, after].into_iter().flat_map(|book| costs(book).into_iter().map(move |c| (book, c)))
    {
        speech.line(&costly(&year(book), &cost, speech))?;
    }
    for finding in between(before, after) {
        let kind = speech.name("budget-finding", &code(finding.kind));
        let (left, right) = (said(&finding.left), said(&finding.right));
        speech.line(&format!("! {kind}\t{}\t{left} | {right}", finding.about))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn grown(row: &Growth, speech: &Speech) -> String {
    let money = |amount: Option<Fen>| amount.map(yuan).unwrap_or_default();
    let code = match &row.moved_to {
        Some(to) => format!("{} → {to}", row.code),
        None => row.code.to_string(),
    };
    let change = row.hundredths.map(percent).unwrap_or_default();
    let (before, after) = (money(row.before), money(row.after));
    format!("{code}\t{}\t{before}\t{after}\t{change}\t{}", row.name, caveats(&row.caveats, speech))
}

fn shared(year: &str, share: &Share, speech: &Speech) -> String {
    let (part, whole, hundredths) = (yuan(share.part), yuan(share.whole), percent(share.hundredths));
    let what = speech.say("budget-people-share", &[]);
    format!("{what} {year}\t{part} / {whole}\t{hundredths}\t{}", caveats(&share.caveats, speech))
}

fn costly(year: &str, cost: &Cost, speech: &Speech) -> String {
    let what = speech.say("budget-cost-each", &[]);
    let (money, each) = (yuan(cost.money), yuan(cost.each));
    let sum = format!("{money} / {} {}", cost.matters, cost.unit);
    format!("{what} {year}\t{}\t{sum}\t{each}\t{}", cost.project, caveats(&cost.caveats, speech))
}

fn caveats(caveats: &[Caveat], speech: &Speech) -> String {
    let said: Vec<String> = caveats.iter().map(|one| speech.name("budget-caveat", &code(one))).collect();
    said.join(" ")
}
