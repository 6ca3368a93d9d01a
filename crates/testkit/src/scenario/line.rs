//! Lines of a story, read into what they are before anything is played.

use super::words::Word;
use super::{ScenarioFault, fault};
use casework::case::refusal::RefusalCode;
use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Time};
use std::collections::VecDeque;

/// A line that says something, with its number from 1.
#[derive(Clone, Debug)]
pub(super) enum Line {
    /// Who did what when, on which case of the story.
    Act { line: usize, at: DateTime, case: i64, who: String, words: Words },
    /// What must hold after the act above.
    Then { line: usize, words: Words },
    /// The act above must be refused.
    Refused { line: usize, code: RefusalCode, about: Option<String> },
}

/// Words still to be understood, and the text between quotation marks.
#[derive(Clone, Debug)]
pub(super) struct Words {
    line: usize,
    left: VecDeque<String>,
    text: Option<String>,
}

const HEADINGS: [&str; 6] = ["标题", "政策", "说明", "title", "policy", "about"];

/// The rest of a heading line, if it is one of these.
pub(super) fn heading<'t>(line: &'t str, names: &[&str]) -> Option<&'t str> {
    let (name, rest) = line.split_once([':', '：'])?;
    names.contains(&name.trim()).then(|| rest.trim())
}

pub(super) fn read(text: &str) -> Result<Vec<Line>, ScenarioFault> {
    let mut lines = Vec::new();
    for (place, raw) in text.lines().enumerate() {
        let line = place + 1;
        let said = if raw.trim_start().starts_with('#') { "" } else { raw };
        if said.trim().is_empty() || heading(said, &HEADINGS).is_some() {
            continue;
        }
        if said.starts_with([' ', '\t', '\u{3000}']) {
            for part in said.split(['；', ';']) {
                lines.push(expectation(line, part, lines.is_empty())?);
            }
        } else {
            lines.push(act(line, said)?);
        }
    }
    Ok(lines)
}

fn act(line: usize, said: &str) -> Result<Line, ScenarioFault> {
    let mut words = Words::of(line, said)?;
    let at = words.moment()?;
    let case = match words.peek().and_then(|word| word.strip_prefix('#')).map(str::parse) {
        Some(Ok(case)) => {
            words.next("工单")?;
            case
        }
        _ => 1,
    };
    let who = words.next("人员")?;
    Ok(Line::Act { line, at, case, who, words })
}

fn expectation(line: usize, said: &str, first: bool) -> Result<Line, ScenarioFault> {
    if first {
        return Err(fault(line, "缩进的行上方没有动作", "先写一个动作"));
    }
    let mut words = Words::of(line, said)?;
    let skipped = words.take("则") || words.take("且") || words.take("then") || words.take("and");
    if !skipped && (words.take("拒绝") || words.take("refused")) {
        let code = words.next("不能办理的理由代码")?;
        let known = RefusalCode::from_code(&code);
        let code =
            known.ok_or_else(|| fault(line, format!("没有理由代码「{code}」"), "RefusalCode 中的代码"))?;
        let mut about = None;
        if words.take("关于") || words.take("about") {
            about = Some(words.text().map_or_else(|| words.next("所涉代码或日期"), Ok)?);
        }
        words.end()?;
        return Ok(Line::Refused { line, code, about });
    }
    Ok(Line::Then { line, words })
}

impl Words {
    fn of(line: usize, said: &str) -> Result<Self, ScenarioFault> {
        let mut text = None;
        let mut rest = said.to_owned();
        if let Some((before, quoted)) = said.split_once('「') {
            let (inside, after) =
                quoted.split_once('」').ok_or_else(|| fault(line, "「没有对应的」", "「文字」"))?;
            text = Some(inside.to_owned());
            rest = format!("{before} {after}");
        }
        Ok(Self { line, left: rest.split_whitespace().map(str::to_owned).collect(), text })
    }

    /// The text between quotation marks.
    pub(super) fn text(&mut self) -> Option<String> {
        self.text.take()
    }

    pub(super) fn peek(&self) -> Option<&str> {
        self.left.front().map(String::as_str)
    }

    /// The next word; `expected` says what it should have been.
    pub(super) fn next(&mut self, expected: &str) -> Result<String, ScenarioFault> {
        self.left.pop_front().ok_or_else(|| fault(self.line, "这一行到此为止", expected))
    }

    /// Takes the word if it comes next.
    pub(super) fn take(&mut self, word: &str) -> bool {
        let comes = self.peek() == Some(word);
        if comes {
            self.left.pop_front();
        }
        comes
    }

    /// Takes what follows a keyword, wherever it stands on the line.
    pub(super) fn after(&mut self, names: &[&str]) -> Option<String> {
        let place = self.left.iter().position(|word| names.contains(&word.as_str()))?;
        self.left.remove(place);
        self.left.remove(place)
    }

    /// Takes a word, wherever it stands on the line.
    pub(super) fn mark(&mut self, names: &[&str]) -> bool {
        let place = self.left.iter().position(|word| names.contains(&word.as_str()));
        place.is_some_and(|place| self.left.remove(place).is_some())
    }

    /// Takes the first word of a closed list, wherever it stands on the line.
    pub(super) fn find<W: Word>(&mut self) -> Option<W> {
        let place = self.left.iter().position(|word| W::of(word).is_some())?;
        self.left.remove(place).and_then(|word| W::of(&word))
    }

    /// The next word, of a closed list.
    pub(super) fn word<W: Word>(&mut self) -> Result<W, ScenarioFault> {
        let word = self.next(W::LIST)?;
        W::of(&word).ok_or_else(|| fault(self.line, format!("「{word}」"), W::LIST))
    }

    /// A day and a time; `24:00` is the end of the day.
    pub(super) fn moment(&mut self) -> Result<DateTime, ScenarioFault> {
        let (day, time) = (self.next("日期")?, self.next("时间")?);
        let shown = || fault(self.line, format!("{day} {time}"), "日期和时间，例如 2026-11-13 09:00");
        let date: Date = day.parse().map_err(|_| shown())?;
        if time == "24:00" {
            return date.checked_add(1.day()).map(|next| next.at(0, 0, 0, 0)).map_err(|_| shown());
        }
        let time = Time::strptime("%H:%M", &time).map_err(|_| shown())?;
        Ok(date.to_datetime(time))
    }

    /// Nothing may be left over.
    pub(super) fn end(&mut self) -> Result<(), ScenarioFault> {
        match self.left.pop_front() {
            None if self.text.is_none() => Ok(()),
            None => Err(fault(self.line, "多出一段「文字」", "这个动作不带文字")),
            Some(word) => Err(fault(self.line, format!("多出「{word}」"), "到此为止")),
        }
    }

    pub(super) fn line(&self) -> usize {
        self.line
    }
}
