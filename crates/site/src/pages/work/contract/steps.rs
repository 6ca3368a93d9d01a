//! What may be done with a quarter now, as forms, and doing it.

use super::super::affair::{InSteps, Offer, Offers};
use super::sheet::{contested, page};
use super::{found, words};
use crate::App;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::show;
use crate::stepping::Typed;
use affairs::contract::{Capacity, ContractFault, ContractQuarter, ContractRefusal, Correction, Desk, Step};
use axum::response::Response;
use budget::attainment::{Figure, How, Measured};
use budget::contract::{Breach, Contested};
use budget::target::Decimal;
use casework::personal::Sealed;
use casework::{Right, indicators};
use ledger::Envelope;
use ledger::affairs::{AffairFile, Stepping};
use performance::quarter::computed;
use std::collections::BTreeMap;

const STEPS: [&str; 9] =
    ["compute", "enter", "happened", "drop", "tell", "appeal", "decide", "sign_appraiser", "sign_payer"];

impl InSteps for AffairFile<ContractQuarter> {
    type Place = String;

    async fn at(app: &App, staff: &Staff, place: &String) -> Result<Self, Problem> {
        found(app, staff, place).await
    }

    fn may_step(staff: &Staff) -> Result<(), Problem> {
        if staff.has(Right::ManageBudget) { Ok(()) } else { staff.need(Right::Appraise) }
    }

    async fn take(&self, app: &App, staff: &Staff, typed: &Typed) -> Result<Option<String>, Problem> {
        perform(app, staff, self, typed).await
    }

    fn after(&self, _typed: &Typed) -> String {
        format!("/work/contract/{}", self.id)
    }

    async fn shown(
        &self,
        app: &App,
        staff: &Staff,
        typed: &Typed,
        fault: String,
    ) -> Result<Response, Problem> {
        show(&page(app, staff, self, typed, fault).await?)
    }
}

async fn perform(
    app: &App,
    staff: &Staff,
    file: &AffairFile<ContractQuarter>,
    typed: &Typed,
) -> Result<Option<String>, Problem> {
    let (key, step) = (typed.key()?, typed.one("step"));
    if !STEPS.contains(&step.as_str()) {
        return Err(Problem::NotFound);
    }
    let values = if step == "compute" {
        let quarter = &file.affair;
        computed(&**app.ledger.store(), &quarter.terms, quarter.span(), app.now()).await?
    } else {
        BTreeMap::new()
    };
    let mut envelope = Envelope::new();
    let words = envelope.note(&typed.text("words"))?;
    let asked = Asked { step: &step, typed, values, words };
    let stepping = Stepping::new(&key, &staff.actor, &envelope);
    let judge = |quarter: &ContractQuarter, at| {
        asked.judge(&Desk { policy: app.ledger.book().at(at), by: &staff.actor, at }, quarter)
    };
    words::refused(&staff.visitor.t, app.ledger.step_affair(file.id, &stepping, judge).await)
}

/// What the form asked for.
struct Asked<'a> {
    step: &'a str,
    typed: &'a Typed,
    values: BTreeMap<String, Measured>,
    words: Sealed,
}

impl Asked<'_> {
    fn judge(&self, desk: &Desk<'_>, quarter: &ContractQuarter) -> Result<Step, ContractRefusal> {
        let nth = |name| self.typed.one(name).parse::<usize>().unwrap_or(usize::MAX);
        match self.step {
            "compute" => desk.compute(quarter, self.values.clone()),
            "enter" => {
                let item = self.typed.one("item");
                desk.enter(quarter, &item, self.value(quarter, &item, "value", "evidence")?)
            }
            "happened" => self.happened(desk, quarter),
            "drop" => desk.drop_incident(quarter, u32::try_from(nth("incident_nth")).unwrap_or(u32::MAX)),
            "tell" => desk.tell(quarter),
            "appeal" => desk.appeal(quarter, self.correction(quarter)?),
            "decide" => {
                let granted = self.typed.one("verdict") == "granted";
                desk.decide(quarter, nth("appeal"), granted, self.words.clone())
            }
            "sign_appraiser" => desk.sign(quarter, Capacity::Appraiser),
            _ => desk.sign(quarter, Capacity::Payer),
        }
    }

    /// A number in the unit of its item, and the paper that shows it.
    fn value(
        &self,
        quarter: &ContractQuarter,
        item: &str,
        name: &str,
        paper: &str,
    ) -> Result<Measured, ContractRefusal> {
        let known = quarter.terms.items.iter().find(|known| known.id == item);
        let known = known.ok_or(ContractFault::NoSuchItem)?;
        let number = decimal(&self.typed.one(name)).ok_or(ContractFault::ValueOdd)?;
        let how = How::Manual { evidence: self.typed.one(paper) };
        let (figure, unit) = (Figure::Value(number), known.unit.clone());
        Ok(Measured { figure, unit, as_of: quarter.span().1, how })
    }

    fn happened(&self, desk: &Desk<'_>, quarter: &ContractQuarter) -> Result<Step, ContractRefusal> {
        let chosen = self.typed.one("incident");
        let (kind, id) = chosen.split_once(':').ok_or(ContractFault::NoSuchItem)?;
        let on = self.typed.day("incident_day").ok_or(ContractFault::DayOdd)?;
        let what = Breach { id: id.to_owned(), on, evidence: self.typed.one("evidence") };
        desk.happened(quarter, kind == "veto", what)
    }

    fn correction(&self, quarter: &ContractQuarter) -> Result<Correction, ContractRefusal> {
        let chosen = self.typed.one("contested");
        let (kind, what) = chosen.split_once(':').ok_or(ContractFault::AppealAbout)?;
        let place = what.parse().unwrap_or(usize::MAX);
        let about = match kind {
            "breach" => Contested::Breach(place),
            "veto" => Contested::Veto(place),
            _ => {
                let corrected = self.value(quarter, what, "corrected", "letter")?;
                Contested::Figure { id: what.to_owned(), corrected }
            }
        };
        let asked_on = self.typed.day("letter_day").ok_or(ContractFault::DayOdd)?;
        Ok(Correction { about, asked_on, letter: self.typed.one("letter"), reason: self.words.clone() })
    }
}

/// A number as people type it: digits and at most one point, four places at most.
fn decimal(typed: &str) -> Option<Decimal> {
    let (whole, part) = typed.split_once('.').unwrap_or((typed, ""));
    let is_number = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    let fits = !whole.is_empty() && whole.len() <= 12 && part.len() <= 4;
    if !fits || !is_number(whole) || !is_number(part) {
        return None;
    }
    Some(Decimal { units: format!("{whole}{part}").parse().ok()?, scale: u8::try_from(part.len()).ok()? })
}

/// What this person may do with the quarter now.
pub(super) fn offers(
    app: &App,
    staff: &Staff,
    file: &AffairFile<ContractQuarter>,
    typed: &Typed,
) -> Result<Vec<Offer>, Problem> {
    let (t, quarter) = (&staff.visitor.t, &file.affair);
    let action = format!("/work/contract/{}", file.id);
    let offers = Offers { t, noun: "contract", action: &action, typed };
    match quarter.statement {
        None if staff.has(Right::Appraise) => gathering(app, staff, quarter, &offers),
        None => Ok(Vec::new()),
        Some(_) => told(app, staff, quarter, &offers),
    }
}

fn gathering(
    app: &App,
    staff: &Staff,
    quarter: &ContractQuarter,
    offers: &Offers<'_>,
) -> Result<Vec<Offer>, Problem> {
    let (t, terms) = (&staff.visitor.t, &quarter.terms);
    let mut all = Vec::new();
    if terms.items.iter().any(|item| indicators::find(&item.id).is_some()) {
        all.push(offers.offer("compute", Vec::new())?.first());
    }
    let by_hand = terms.items.iter().filter(|item| {
        let known = quarter.measured.get(&item.id);
        indicators::find(&item.id).is_none() || known.is_some_and(|known| known.value().is_none())
    });
    let items: Vec<(&str, String)> = by_hand
        .map(|item| (item.id.as_str(), format!("{} ({})", words::item(app, t, &item.id), item.unit)))
        .collect();
    if !items.is_empty() {
        let fields = vec![
            offers.pick("item", "select", items),
            offers.ask("value", "line", true),
            offers.ask("evidence", "line", true),
        ];
        all.push(offers.offer("enter", fields)?);
    }
    let breaches = terms
        .deductions
        .iter()
        .map(|one| (format!("breach:{}", one.id), words::known(t, "contract-deduction", &one.id)));
    let vetoes = terms.vetoes.iter().map(|one| {
        let said = t.say("contract-a-veto").with("veto", words::known(t, "contract-veto", &one.id));
        (format!("veto:{}", one.id), said.to_string())
    });
    let known: Vec<(String, String)> = breaches.chain(vetoes).collect();
    let choices = known.iter().map(|(code, said)| (code.as_str(), said.clone()));
    let fields = vec![
        offers.pick("incident", "select", choices),
        offers.ask("incident_day", "date", true),
        offers.ask("evidence", "line", true),
    ];
    all.push(offers.offer("happened", fields)?);
    let entered = entered(staff, quarter);
    if !entered.is_empty() {
        let choices = entered.iter().map(|(nth, said)| (nth.as_str(), said.clone()));
        all.push(offers.offer("drop", vec![offers.pick("incident_nth", "select", choices)])?);
    }
    all.push(offers.offer("tell", Vec::new())?);
    Ok(all)
}

/// What was entered and may still be taken back.
fn entered(staff: &Staff, quarter: &ContractQuarter) -> Vec<(String, String)> {
    let t = &staff.visitor.t;
    let all = quarter.incidents.iter().enumerate();
    let known = all.filter_map(|(nth, one)| {
        let one = one.as_ref()?;
        let noun = if one.veto { "contract-veto" } else { "contract-deduction" };
        Some((nth.to_string(), format!("{} {}", one.what.on, words::known(t, noun, &one.what.id))))
    });
    known.collect()
}

fn told(
    app: &App,
    staff: &Staff,
    quarter: &ContractQuarter,
    offers: &Offers<'_>,
) -> Result<Vec<Offer>, Problem> {
    let Some(statement) = quarter.statement.as_ref().filter(|_| quarter.signed.len() < 2) else {
        return Ok(Vec::new());
    };
    let mut all = Vec::new();
    let today = app.policy().local(app.now()).date();
    let (appraises, pays) = (staff.has(Right::Appraise), staff.has(Right::ManageBudget));
    let waiting = statement
        .appeals()
        .iter()
        .zip(&quarter.appeals)
        .enumerate()
        .filter(|(_, (appeal, said))| appeal.decision.is_none() && said.by != staff.actor.id);
    let waiting: Vec<(String, String)> = waiting
        .map(|(nth, (appeal, _))| (nth.to_string(), contested(app, staff, quarter, &appeal.about)))
        .collect();
    if !waiting.is_empty() && (appraises || pays) {
        let choices = waiting.iter().map(|(nth, said)| (nth.as_str(), said.clone()));
        let verdicts = ["granted", "refused"].map(|code| (code, offers.t.name("contract-verdict", code)));
        let fields = vec![
            offers.pick("appeal", "select", choices),
            offers.pick("verdict", "radio", verdicts),
            offers.ask("words", "text", true),
        ];
        all.push(offers.offer("decide", fields)?.first());
    }
    if appraises && quarter.signed.is_empty() {
        all.push(appealing(app, staff, quarter, offers)?);
    }
    let free = |capacity: Capacity| {
        let person = quarter.signed.iter().any(|(_, by, _)| *by == staff.actor.id);
        !person && quarter.signed.iter().all(|(known, ..)| *known != capacity)
    };
    if today > statement.appeals_until() && statement.appeals().iter().all(|one| one.decision.is_some()) {
        if appraises && free(Capacity::Appraiser) {
            all.push(offers.offer("sign_appraiser", Vec::new())?.first());
        }
        if pays && free(Capacity::Payer) {
            all.push(offers.offer("sign_payer", Vec::new())?.first());
        }
    }
    Ok(all)
}

fn appealing(
    app: &App,
    staff: &Staff,
    quarter: &ContractQuarter,
    offers: &Offers<'_>,
) -> Result<Offer, Problem> {
    let (t, observed) = (&staff.visitor.t, quarter.observed());
    let items = quarter.terms.items.iter().map(|item| {
        (format!("item:{}", item.id), format!("{} ({})", words::item(app, t, &item.id), item.unit))
    });
    let breaches = (0..observed.breaches.len())
        .map(|place| (format!("breach:{place}"), contested(app, staff, quarter, &Contested::Breach(place))));
    let vetoes = (0..observed.vetoes.len())
        .map(|place| (format!("veto:{place}"), contested(app, staff, quarter, &Contested::Veto(place))));
    let all: Vec<(String, String)> = items.chain(breaches).chain(vetoes).collect();
    let fields = vec![
        offers.pick("contested", "select", all.iter().map(|(code, said)| (code.as_str(), said.clone()))),
        offers.ask("corrected", "line", false),
        offers.ask("letter", "line", true),
        offers.ask("letter_day", "date", true),
        offers.ask("words", "text", true),
    ];
    offers.offer("appeal", fields)
}
