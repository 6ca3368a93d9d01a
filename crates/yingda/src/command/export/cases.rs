//! One line a case.

use super::schema::{Cell, Column, Kind};
use casework::Case;
use casework::case::Ending;
use casework::case::act::Answers;
use casework::case::clock::ClockKind;
use casework::case::state::Owner;

const fn column(name: &'static str, kind: Kind, means: &'static str) -> Column {
    Column { name, kind, means }
}

pub const COLUMNS: [Column; 27] = [
    column("number", Kind::Text, "Number of the case"),
    column("kind", Kind::Text, "Kind of request, by code"),
    column("channel", Kind::Text, "How it came in, by code"),
    column("category", Kind::Text, "Category code of the pack"),
    column("urgency", Kind::Text, "How urgent, by code"),
    column("area", Kind::Text, "Division or street code; blank if confidential"),
    column("language", Kind::Text, "Language of the request"),
    column("state", Kind::Text, "State, by code"),
    column("owner", Kind::Text, "Desk or unit that must act next; a unit is blank if confidential"),
    column("unit", Kind::Text, "Unit that is accountable; blank if confidential"),
    column("received_at", Kind::Moment, "When it reached the office"),
    column("registered_at", Kind::Moment, "When it was written down"),
    column("first_dispatched_at", Kind::Moment, "When it was first sent to a unit"),
    column("first_contact_at", Kind::Moment, "When the requester was first reached"),
    column("answer_due", Kind::Moment, "When the answer is or was due"),
    column("replied_at", Kind::Moment, "When the reply was given"),
    column("closed_at", Kind::Moment, "When it was closed"),
    column("ending", Kind::Text, "How it ended, by code"),
    column("ending_reason", Kind::Text, "Ground or body of the pack, if it was declined or handed over"),
    column("outcome", Kind::Text, "Result as the unit states it, by code"),
    column("finding", Kind::Text, "Whether what was said proved true, by code"),
    column("solved", Kind::Truth, "Whether it is solved, as the requester sees it"),
    column("satisfied", Kind::Text, "How content the requester is, by code"),
    column("round", Kind::Number, "1, and one more after each reopening"),
    column("reworks", Kind::Number, "How often it was done again in this round"),
    column("returns", Kind::Number, "How often a unit sent it back and was right"),
    column("breached_clocks", Kind::Text, "Clocks with a recorded breach, by code"),
];

fn ending(case: &Case) -> (Cell, Cell) {
    let (code, reason) = match &case.ending {
        None => return (None, None),
        Some(Ending::AnsweredDirectly) => ("answered_directly", None),
        Some(Ending::HandedOver(body)) => ("handed_over", Some(body.to_string())),
        Some(Ending::Declined(ground)) => ("declined", Some(ground.to_string())),
        Some(Ending::Withdrawn) => ("withdrawn", None),
        Some(Ending::Replied) => ("replied", None),
        Some(Ending::PastReply) => ("past_reply", None),
        Some(Ending::Referred(body)) => ("referred", Some(body.to_string())),
        Some(Ending::Guided(route)) => ("guided", Some(route.to_string())),
        Some(Ending::Opined) => ("opined", None),
        Some(Ending::Mediated) => ("mediated", None),
    };
    (Some(code.to_owned()), reason)
}

/// The line of that case.
pub fn row(case: &Case) -> Vec<Cell> {
    let open = !case.confidential;
    let answers = case.rating.as_ref().or_else(|| case.answers());
    let owner = case.owner().and_then(|owner| match owner {
        Owner::Desk(desk) => Some(desk.code().to_owned()),
        Owner::Unit(unit) => open.then(|| unit.to_string()),
    });
    let (ending, ending_reason) = ending(case);
    let reply = case.reply.as_ref();
    let judged = reply.filter(|reply| reply.issued.is_some() && case.ending == Some(Ending::Replied));
    vec![
        case.number.as_ref().map(ToString::to_string),
        Some(case.kind.code().to_owned()),
        Some(case.channel.code().to_owned()),
        case.category.as_ref().map(ToString::to_string),
        Some(case.urgency.code().to_owned()),
        case.area.as_ref().filter(|_| open).map(ToString::to_string),
        Some(case.language.clone()),
        Some(case.state_kind().code().to_owned()),
        owner,
        case.unit().filter(|_| open).map(ToString::to_string),
        Some(case.received_at.to_string()),
        Some(case.registered_at.to_string()),
        case.first_dispatched_at.map(|at| at.to_string()),
        case.contacted_at.map(|at| at.to_string()),
        case.clock(ClockKind::Answer).map(|clock| clock.due.to_string()),
        reply.and_then(|reply| reply.issued).map(|(at, _)| at.to_string()),
        case.closed_at.map(|at| at.to_string()),
        ending,
        ending_reason,
        judged.map(|reply| reply.outcome.code().to_owned()),
        judged.map(|reply| reply.finding.code().to_owned()),
        answers.map(|answers: &Answers| answers.solved.to_string()),
        answers.map(|answers| answers.satisfied.code().to_owned()),
        Some(case.round.to_string()),
        Some(case.reworks.to_string()),
        Some(case.returns.len().to_string()),
        breached(case),
    ]
}

fn breached(case: &Case) -> Cell {
    let mut codes: Vec<&str> =
        case.clocks.iter().filter(|clock| clock.breached.is_some()).map(|clock| clock.kind.code()).collect();
    codes.sort_unstable();
    codes.dedup();
    Some(codes.join(" ")).filter(|codes| !codes.is_empty())
}
