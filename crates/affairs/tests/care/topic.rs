//! A topic from its draft to the answer, what people write to it, and who may let it be shown.

use crate::world::{Driven, blank, local, person, policy, text};
use affairs::contribution::{self, Contribution, ContributionFault, Proposal, Screening, Withholding};
use affairs::opinion::{self, Opinion, OpinionFault, Usefulness};
use affairs::topic::{Adoption, Conversion, Desk, Plan, Point, Topic, TopicFault};
use affairs::{Affair as _, AffairId};
use casework::{Actor, CaseId, Role};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use proptest::sample::select;

const FROM: Date = date(2026, 11, 16);
const THROUGH: Date = date(2026, 11, 30);

fn publisher() -> Actor {
    person("publisher", Role::Publisher)
}

fn boss() -> Actor {
    person("boss", Role::Supervisor)
}

fn desk(by: &Actor, at: Timestamp) -> Desk<'_> {
    Desk { policy: policy(), by, at }
}

fn plan() -> Plan {
    let (title, purpose, way) = (text("benches"), text("where to put them"), text("here or by letter"));
    Plan { title, purpose, way, period: Some((FROM, THROUGH)) }
}

fn first() -> Timestamp {
    local("2026-11-13T09:00")
}

fn published() -> Driven<Topic> {
    let by = publisher();
    let mut topic = Driven::begun(first(), &by, desk(&by, first()).draft(plan()));
    topic.does(first(), &by, desk(&by, first()).publish(&topic.now()));
    topic
}

fn answered() -> Driven<Topic> {
    let (by, later) = (publisher(), local("2026-12-01T00:00"));
    let mut topic = published();
    topic.does(later, &by, desk(&by, later).close(&topic.now()));
    topic.does(later, &by, desk(&by, later).answer(&topic.now(), vec![point()], 0));
    topic
}

fn point() -> Point {
    let (adoption, conversion) = (Adoption::Adopted, Some(Conversion::Measure));
    Point { words: text("ten benches"), adoption, conversion, reasons: text("there is money") }
}

fn received(topic: &Topic, at: Timestamp, show: bool) -> Driven<Contribution> {
    let step = contribution::receive(
        policy(),
        at,
        (AffairId(1), topic),
        (text("put one before 5 Quay Lane, Wang"), None),
        (false, show),
    );
    Driven::begun(at, &Actor::requester(), step)
}

fn screens(by: &Actor) -> contribution::Desk<'_> {
    contribution::Desk { policy: policy(), by }
}

#[test]
fn purpose_way_and_period_are_public_before_it_opens() {
    let by = publisher();
    let desk = desk(&by, first());
    let wanting = [
        (Plan { purpose: blank(), ..plan() }, TopicFault::PurposeMissing),
        (Plan { way: blank(), ..plan() }, TopicFault::WayMissing),
        (Plan { period: None, ..plan() }, TopicFault::PeriodMissing),
        (Plan { period: Some((THROUGH, FROM)), ..plan() }, TopicFault::PeriodOdd),
        (Plan { period: Some((date(2026, 11, 12), THROUGH)), ..plan() }, TopicFault::PeriodOdd),
    ];
    for (plan, fault) in wanting {
        let topic = Driven::<Topic>::begun(first(), &by, desk.draft(plan)).now();
        assert_eq!(desk.publish(&topic), Err(fault));
        assert!(!topic.takes(FROM), "nobody writes to what is not public");
    }
    let topic = published().now();
    assert!(!topic.takes(date(2026, 11, 15)), "public, and not open yet");
    assert!(topic.takes(FROM) && topic.takes(THROUGH) && !topic.takes(date(2026, 12, 1)));
}

#[test]
fn each_refusal_of_topics() {
    let (by, agent) = (publisher(), person("agent", Role::Agent));
    let (stranger, now) = (desk(&agent, first()), desk(&by, first()));
    let draft = Driven::<Topic>::begun(first(), &by, now.draft(plan())).now();
    assert_eq!(stranger.draft(plan()), Err(TopicFault::MayNotManage));
    assert_eq!(stranger.publish(&draft), Err(TopicFault::MayNotManage));
    assert_eq!(now.draft(Plan { title: blank(), ..plan() }), Err(TopicFault::TitleMissing));
    assert_eq!(now.amend(&draft, Plan { title: blank(), ..plan() }), Err(TopicFault::TitleMissing));
    assert_eq!(now.close(&draft), Err(TopicFault::NotPublic));
    let public = published().now();
    assert_eq!(now.amend(&public, plan()), Err(TopicFault::PublicAlready));
    assert_eq!(now.publish(&public), Err(TopicFault::PublicAlready));
    let last_day = desk(&by, local("2026-11-30T23:59"));
    assert_eq!(last_day.close(&public), Err(TopicFault::StillOpen), "what was promised holds");
    let later = desk(&by, local("2026-12-01T00:00"));
    assert_eq!(later.answer(&public, vec![point()], 0), Err(TopicFault::NotClosed));
    let mut topic = published();
    topic.does(later.at, &by, later.close(&topic.now()));
    assert_eq!(later.close(&topic.now()), Err(TopicFault::ClosedAlready));
    assert_eq!(later.answer(&topic.now(), vec![point()], 1), Err(TopicFault::NotScreened));
    assert_eq!(later.answer(&topic.now(), vec![], 0), Err(TopicFault::NoPoints));
    for point in [Point { reasons: blank(), ..point() }, Point { words: blank(), ..point() }] {
        assert_eq!(later.answer(&topic.now(), vec![point], 0), Err(TopicFault::ReasonsMissing));
    }
    assert_eq!(later.answer(&answered().now(), vec![point()], 0), Err(TopicFault::ResultAlready));
    assert_eq!(answered().now().status(), "answered");
}

#[test]
fn a_contribution_is_shown_only_after_two_persons_agree() {
    let (one, two) = (publisher(), boss());
    let at = local("2026-11-17T09:00");
    let mut written = received(&published().now(), at, true);
    assert_eq!(written.now().shown(), None);
    assert_eq!(screens(&two).confirm(&written.now()), Err(ContributionFault::NothingProposed));
    written.does(at, &one, screens(&one).propose(&written.now(), Screening::Show(text("put one there"))));
    assert_eq!(written.now().shown(), None, "proposed is not shown");
    assert_eq!(screens(&one).confirm(&written.now()), Err(ContributionFault::SamePerson));
    assert_eq!(screens(&one).give_back(&written.now(), text("no")), Err(ContributionFault::SamePerson));
    assert_eq!(screens(&two).give_back(&written.now(), blank()), Err(ContributionFault::WordsMissing));
    written.does(at, &two, screens(&two).give_back(&written.now(), text("the lane is still in it")));
    assert_eq!((written.now().status(), written.now().shown()), ("received", None));
    written.does(at, &one, screens(&one).propose(&written.now(), Screening::Show(text("one more bench"))));
    written.does(at, &two, screens(&two).confirm(&written.now()));
    assert_eq!(written.now().shown(), Some(&text("one more bench")), "never the words as they came");
    assert_eq!(screens(&two).confirm(&written.now()), Err(ContributionFault::ScreenedAlready));
    let again = screens(&one).propose(&written.now(), Screening::Withhold(Withholding::OffTopic));
    assert_eq!(again, Err(ContributionFault::ScreenedAlready));
    written.does(at, &one, screens(&one).award(&written.now(), text("it saved money")));
    assert_eq!(screens(&one).award(&written.now(), text("twice")), Err(ContributionFault::AwardedAlready));
}

#[test]
fn who_does_not_want_to_be_shown_is_not() {
    let (one, two) = (publisher(), boss());
    let at = local("2026-11-17T09:00");
    let mut written = received(&published().now(), at, false);
    written.does(at, &one, screens(&one).propose(&written.now(), Screening::Show(text("anyway"))));
    let proposed = written.now().proposal.map(|(proposal, _)| proposal);
    assert_eq!(proposed, Some(Proposal::Withhold(Withholding::Asked)));
    written.does(at, &two, screens(&two).confirm(&written.now()));
    assert_eq!((written.now().status(), written.now().shown()), ("withheld", None));
    assert_eq!(screens(&one).award(&written.now(), text("good")), Err(ContributionFault::NotShown));
}

#[test]
fn each_refusal_of_contributions() {
    let (one, agent) = (publisher(), person("agent", Role::Agent));
    let topic = published().now();
    let try_at = |at: &str, words| {
        contribution::receive(policy(), local(at), (AffairId(1), &topic), (words, None), (false, true))
    };
    assert_eq!(try_at("2026-11-15T23:59", text("early")), Err(ContributionFault::NotOpen));
    assert_eq!(try_at("2026-12-01T00:00", text("late")), Err(ContributionFault::NotOpen));
    assert_eq!(try_at("2026-11-16T00:00", blank()), Err(ContributionFault::WordsMissing));
    assert!(try_at("2026-11-30T23:59", text("the last minute")).is_ok());
    let at = local("2026-11-17T09:00");
    let mut written = received(&topic, at, true);
    let empty = screens(&one).propose(&written.now(), Screening::Show(blank()));
    assert_eq!(empty, Err(ContributionFault::WordsMissing));
    let stranger = screens(&agent).propose(&written.now(), Screening::Show(text("x")));
    assert_eq!(stranger, Err(ContributionFault::MayNotManage));
    assert_eq!(screens(&agent).confirm(&written.now()), Err(ContributionFault::MayNotManage));
    assert_eq!(screens(&agent).split(&written.now(), CaseId(4)), Err(ContributionFault::MayNotManage));
    written.does(at, &one, screens(&one).split(&written.now(), CaseId(4)));
    assert_eq!(screens(&one).split(&written.now(), CaseId(5)), Err(ContributionFault::SplitAlready));
    assert_eq!(written.now().cases(), [CaseId(4)]);
}

#[test]
fn an_opinion_rates_the_answer_and_needs_one() {
    let topic = published().now();
    let early = opinion::give((AffairId(1), &topic), THROUGH, Usefulness::Useful);
    assert_eq!(early, Err(OpinionFault::NoAnswer));
    let given = opinion::give((AffairId(1), &answered().now()), THROUGH, Usefulness::NotUseful);
    let opinion: Driven<Opinion> = Driven::begun(first(), &Actor::requester(), given);
    assert_eq!((opinion.now().status(), opinion.now().place()), ("not_useful", "1".to_owned()));
    assert_eq!(Usefulness::ALL.len(), 3, "useful, partly, not: no scale of marks");
}

/// What somebody may try on a contribution.
#[derive(Clone, Debug)]
enum Try {
    Show,
    Withhold,
    Confirm,
    Return,
}

proptest! {
    /// Whatever is tried by whomever in whatever order: what is shown was proposed by one and agreed to by
    /// another, and is never the paper that came in.
    #[test]
    fn nothing_is_shown_by_one_person_alone(
        tries in prop::collection::vec(
            (select(vec!["a", "b", "c"]), select(vec![Try::Show, Try::Withhold, Try::Confirm, Try::Return])),
            0..16,
        )
    ) {
        let at = local("2026-11-17T09:00");
        let mut written = received(&published().now(), at, true);
        let mut proposed = None;
        for (id, what) in tries {
            let by = person(id, Role::Publisher);
            let (desk, now) = (screens(&by), written.now());
            let step = match what {
                Try::Show => desk.propose(&now, Screening::Show(text("cleaned"))),
                Try::Withhold => desk.propose(&now, Screening::Withhold(Withholding::OffTopic)),
                Try::Confirm => desk.confirm(&now),
                Try::Return => desk.give_back(&now, text("again")),
            };
            if step.is_err() {
                continue;
            }
            match what {
                Try::Show | Try::Withhold => proposed = Some(id),
                Try::Confirm => prop_assert_ne!(proposed, Some(id)),
                Try::Return => proposed = None,
            }
            written.does(at, &by, step);
        }
        if let Some(shown) = written.now().shown() {
            prop_assert_eq!(shown, &text("cleaned"));
        }
    }
}
