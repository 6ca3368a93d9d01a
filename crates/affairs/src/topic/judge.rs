//! When a topic may open, close and be answered.

use super::{Plan, Point, Step, Topic, TopicFault, is_blank};
use casework::policy::Policy;
use casework::{Actor, Right, access};
use jiff::Timestamp;
use jiff::civil::Date;

/// Who wants something of a topic, and when.
#[derive(Clone, Copy, Debug)]
pub struct Desk<'a> {
    /// The rules.
    pub policy: &'a Policy,
    /// Who.
    pub by: &'a Actor,
    /// Now.
    pub at: Timestamp,
}

impl Desk<'_> {
    /// Writes a topic. It may still be incomplete.
    ///
    /// # Errors
    /// Not theirs to do, or no title.
    pub fn draft(&self, plan: Plan) -> Result<Step, TopicFault> {
        self.may_manage()?;
        titled(&plan)?;
        Ok(Step::Drafted { day: self.today(), plan })
    }

    /// Writes it anew.
    ///
    /// # Errors
    /// It is public, or has no title.
    pub fn amend(&self, topic: &Topic, plan: Plan) -> Result<Step, TopicFault> {
        self.may_manage()?;
        if topic.is_public() {
            return Err(TopicFault::PublicAlready);
        }
        titled(&plan)?;
        Ok(Step::Amended { plan })
    }

    /// Makes it public. Purpose, way and period must be there: they are what is made public.
    ///
    /// # Errors
    /// Something is missing, or the period is odd.
    pub fn publish(&self, topic: &Topic) -> Result<Step, TopicFault> {
        self.may_manage()?;
        if topic.is_public() {
            return Err(TopicFault::PublicAlready);
        }
        titled(&topic.plan)?;
        if is_blank(&topic.plan.purpose) {
            return Err(TopicFault::PurposeMissing);
        }
        if is_blank(&topic.plan.way) {
            return Err(TopicFault::WayMissing);
        }
        let (from, through) = topic.plan.period.ok_or(TopicFault::PeriodMissing)?;
        if from < self.today() || through < from {
            return Err(TopicFault::PeriodOdd);
        }
        Ok(Step::Published)
    }

    /// Closes it, after the last day of its period and not before.
    ///
    /// # Errors
    /// Not public, closed, or its period still runs.
    pub fn close(&self, topic: &Topic) -> Result<Step, TopicFault> {
        self.may_manage()?;
        if !topic.is_public() {
            return Err(TopicFault::NotPublic);
        }
        if topic.closed_at.is_some() {
            return Err(TopicFault::ClosedAlready);
        }
        if topic.is_over(self.today()) { Ok(Step::Closed) } else { Err(TopicFault::StillOpen) }
    }

    /// Answers everybody together. `unscreened` is how much of what people wrote nobody has settled yet.
    ///
    /// # Errors
    /// Not closed, answered, something unscreened, or a point without words or reasons.
    pub fn answer(&self, topic: &Topic, points: Vec<Point>, unscreened: usize) -> Result<Step, TopicFault> {
        self.may_manage()?;
        if topic.closed_at.is_none() {
            return Err(TopicFault::NotClosed);
        }
        if topic.answer.is_some() {
            return Err(TopicFault::ResultAlready);
        }
        if unscreened > 0 {
            return Err(TopicFault::NotScreened);
        }
        if points.is_empty() {
            return Err(TopicFault::NoPoints);
        }
        if points.iter().any(|point| is_blank(&point.words) || is_blank(&point.reasons)) {
            return Err(TopicFault::ReasonsMissing);
        }
        Ok(Step::Answered { points })
    }

    fn may_manage(&self) -> Result<(), TopicFault> {
        let may = access::has(self.policy, self.by.role, Right::ManageTopics);
        if may { Ok(()) } else { Err(TopicFault::MayNotManage) }
    }

    fn today(&self) -> Date {
        self.policy.local(self.at).date()
    }
}

fn titled(plan: &Plan) -> Result<(), TopicFault> {
    if is_blank(&plan.title) { Err(TopicFault::TitleMissing) } else { Ok(()) }
}
