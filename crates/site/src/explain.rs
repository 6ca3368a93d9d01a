//! A deadline in sentences: which rule, from when, what was passed over, and why the last day is the last.

use crate::locale::Translator;
use almanac::{DayKind, Deadline, Skip, Step};
use jiff::civil::Date;

/// The reckoning of a deadline, a sentence a step.
pub fn sentences(t: &Translator, deadline: &Deadline) -> Vec<String> {
    let explanation = deadline.explain();
    let mut told = Vec::new();
    let mut days_off: Vec<Skip> = Vec::new();
    for step in &explanation.steps {
        if let Step::Skipped(skip) = step {
            days_off.push(skip.clone());
            continue;
        }
        if matches!(step, Step::Paused(_) | Step::Extended(_) | Step::Rolled(_) | Step::Ends { .. }) {
            told.extend(skipped(t, &std::mem::take(&mut days_off)));
        }
        told.push(step_in_words(t, step, &explanation.article));
    }
    told
}

fn step_in_words(t: &Translator, step: &Step, article: &str) -> String {
    let sentence = match step {
        Step::Started { at } => t.say("explain-started").with("moment", t.moment(*at)),
        Step::DayOneNotCounted { date } => t.say("explain-day-one").with("date", t.date(*date)),
        Step::Counted { span } => {
            t.say("explain-counted").with("span", t.span(*span)).with("article", article)
        }
        Step::Skipped(skip) => t.say("explain-skipped").with("dates", t.date(skip.date)),
        Step::MakeUp(date) => t.say("explain-make-up").with("date", t.date(*date)),
        Step::Rolled(skip) => {
            t.say("explain-rolled").with("date", t.date(skip.date)).with("name", day_off(t, skip))
        }
        Step::Paused(pause) => match pause.until {
            Some(until) => t
                .say("explain-paused")
                .with("from", t.moment(pause.from))
                .with("until", t.moment(until))
                .with("rule", &pause.rule),
            None => t.say("explain-pausing").with("from", t.moment(pause.from)).with("rule", &pause.rule),
        },
        Step::Extended(extension) => {
            t.say("explain-extended").with("span", t.span(extension.span)).with("rule", &extension.rule)
        }
        Step::Ends { day, time, .. } => t.say("explain-ends").with("end", t.end(*day, *time)),
        Step::Provisional => t.say("explain-provisional"),
    };
    sentence.to_string()
}

/// Weekends in one sentence, each holiday in one.
fn skipped(t: &Translator, days: &[Skip]) -> Vec<String> {
    let weekends: Vec<Date> =
        days.iter().filter(|skip| skip.why == DayKind::Weekend).map(|skip| skip.date).collect();
    let mut told = Vec::new();
    if !weekends.is_empty() {
        told.push(t.say("explain-weekends").with("dates", ranges(t, &weekends)).to_string());
    }
    let mut holidays: Vec<(String, Vec<Date>)> = Vec::new();
    for skip in days.iter().filter(|skip| skip.why != DayKind::Weekend) {
        let name = day_off(t, skip);
        match holidays.last_mut() {
            Some((known, dates)) if *known == name => dates.push(skip.date),
            _ => holidays.push((name, vec![skip.date])),
        }
    }
    for (name, dates) in holidays {
        let sentence = t.say("explain-holiday").with("name", name).with("dates", ranges(t, &dates));
        told.push(sentence.to_string());
    }
    told
}

fn day_off(t: &Translator, skip: &Skip) -> String {
    skip.name.clone().unwrap_or_else(|| t.say("explain-weekend").to_string())
}

/// Dates with neighbours joined to a range.
fn ranges(t: &Translator, dates: &[Date]) -> String {
    let mut runs: Vec<(Date, Date)> = Vec::new();
    for date in dates {
        match runs.last_mut() {
            Some((_, last)) if last.tomorrow().ok() == Some(*date) => *last = *date,
            _ => runs.push((*date, *date)),
        }
    }
    let told: Vec<String> = runs
        .into_iter()
        .map(|(first, last)| {
            if first == last {
                return t.date(first);
            }
            t.say("explain-range").with("first", t.date(first)).with("last", t.date(last)).to_string()
        })
        .collect();
    told.join(&t.say("explain-and").to_string())
}
