//! What the rules ask of a policy: which limit, which unit, which version.

use super::Names;
use super::model::{LimitRule, Policy, Route, UnitKind};
use crate::case::Case;
use crate::case::act::{Instance, Procedure, RequestKind, Track};
use crate::case::clock::{Clock, ClockKind};
use crate::case::state::{Desk, Owner};
use crate::ids::{AreaCode, CategoryCode, UnitId};
use almanac::{Limit, Span};
use jiff::Timestamp;
use jiff::civil::{DateTime, Time};
use jiff::tz::Offset;

/// What a limit may depend on.
#[derive(Clone, Copy, Debug)]
pub struct Situation<'a> {
    /// Under which rules the case runs.
    pub track: Track,
    /// What sort of request.
    pub kind: RequestKind,
    /// Its category, if known.
    pub category: Option<&'a CategoryCode>,
    /// The procedure it was admitted to.
    pub procedure: Option<Procedure>,
    /// Which instance has it.
    pub instance: Instance,
}

impl<'a> Situation<'a> {
    /// Before anything happened to it.
    pub fn new(track: Track, kind: RequestKind, category: Option<&'a CategoryCode>) -> Self {
        Self { track, kind, category, procedure: None, instance: Instance::First }
    }

    /// Of the hotline.
    pub fn of_hotline(kind: RequestKind, category: Option<&'a CategoryCode>) -> Self {
        Self::new(Track::Hotline, kind, category)
    }

    /// As the case stands.
    pub fn of(case: &'a Case) -> Self {
        Self {
            procedure: case.petition.admitted.map(|(_, procedure)| procedure),
            instance: case.petition.instance,
            ..Self::new(case.track, case.kind, case.category.as_ref())
        }
    }
}

impl Policy {
    /// The local civil time of an instant.
    pub fn local(&self, at: Timestamp) -> DateTime {
        let offset = Offset::from_hours(self.office.utc_offset_hours).unwrap_or(Offset::UTC);
        offset.to_datetime(at)
    }

    /// The instant of a local civil time.
    pub fn instant(&self, local: DateTime) -> Timestamp {
        let offset = Offset::from_hours(self.office.utc_offset_hours).unwrap_or(Offset::UTC);
        offset.to_timestamp(local).unwrap_or(Timestamp::MAX)
    }

    /// The limit that sets `clock` in that situation. Rows for its track come before rows for any.
    pub fn limit(&self, clock: ClockKind, on: &Situation<'_>) -> Option<&Limit> {
        let flags = on.category.and_then(|code| self.categories.get(code)).map_or(&[][..], |c| &c.flags[..]);
        let fits = |rule: &&LimitRule| {
            rule.clock == clock
                && (rule.kinds.is_empty() || rule.kinds.contains(&on.kind))
                && rule.flag.as_ref().is_none_or(|flag| flags.contains(flag))
                && rule.procedure.is_none_or(|procedure| on.procedure == Some(procedure))
                && rule.instance.is_none_or(|instance| on.instance == instance)
        };
        let of_track = |track: Option<Track>| {
            self.limits.iter().filter(move |rule| rule.track == track).find(fits).map(|rule| &rule.limit)
        };
        of_track(Some(on.track)).or_else(|| of_track(None))
    }

    /// The body above that reviews what `body` said: its superior, the unit above it, or the office's own
    /// reviewers; above those, the office's superior. `None` if the pack names nobody.
    pub fn superior_of(&self, body: &Owner) -> Option<Owner> {
        match body {
            Owner::Desk(_) => {
                let above = self.office.superior.as_ref().filter(|unit| self.units.contains_key(*unit));
                above.cloned().map(Owner::Unit)
            }
            Owner::Unit(unit) => {
                let unit = self.units.get(unit)?;
                let above = unit.superior.clone().or_else(|| unit.parent.clone());
                let office = (unit.kind != UnitKind::Superior).then_some(Owner::Desk(Desk::Review));
                above.map(Owner::Unit).or(office)
            }
        }
    }

    /// From when a yellow card 黄牌 is due for a clock: some working days before its last day, at midnight.
    /// `None` for clocks that are paused, counted in hours, too short for it, or shown no cards at all.
    pub fn warns_from(&self, clock: &Clock) -> Option<Timestamp> {
        let counts = matches!(clock.deadline.limit.span, Span::WorkingDays(_) | Span::CalendarDays(_));
        if !clock.is_running() || !counts || !clock.kind.is_carded() {
            return None;
        }
        let mut day = clock.deadline.last_day();
        for _ in 0..self.procedure.yellow_card_days {
            day = day.yesterday().ok()?;
            while !self.calendar.day(day).kind.is_workday() {
                day = day.yesterday().ok()?;
            }
        }
        let from = self.instant(day.to_datetime(Time::midnight()));
        (from > clock.started).then_some(from)
    }

    /// Whether `unit` is `above` or lies below it.
    pub fn is_same_or_below(&self, unit: &UnitId, above: &UnitId) -> bool {
        self.line_up(unit).any(|id| id == above)
    }

    /// The unit and everything above it, nearest first. Ends at the root, or at a loop.
    pub fn line_up<'a>(&'a self, unit: &'a UnitId) -> impl Iterator<Item = &'a UnitId> {
        std::iter::successors(Some(unit), |id| self.units.get(*id)?.parent.as_ref()).take(16)
    }

    /// Units a case could go to, best first, each with the reason. Codes are matched longest first.
    pub fn suggest(&self, category: &CategoryCode, area: Option<&AreaCode>) -> Vec<(UnitId, Names)> {
        let mut routes: Vec<&Route> =
            self.routes.iter().filter(|r| category.as_str().starts_with(r.category.as_str())).collect();
        routes.sort_by_key(|r| std::cmp::Reverse(r.category.as_str().len()));
        let mut units: Vec<(UnitId, Names)> = Vec::new();
        for route in routes {
            let unit = route.unit.clone().or_else(|| area.and_then(|a| self.unit_of(a)));
            if let Some(unit) = unit.filter(|u| units.iter().all(|(known, _)| known != u)) {
                units.push((unit, route.basis.clone()));
            }
        }
        units
    }

    /// The unit below the hotline that answers for a place: the one whose area is the longest prefix.
    pub fn unit_of(&self, area: &AreaCode) -> Option<UnitId> {
        self.units
            .values()
            .filter(|u| u.kind == UnitKind::District || u.kind == UnitKind::Street && u.parent.is_none())
            .filter(|u| u.area.as_ref().is_some_and(|a| area.as_str().starts_with(a.as_str())))
            .max_by_key(|u| u.area.as_ref().map(|a| a.as_str().len()))
            .map(|u| u.id.clone())
    }
}

/// The dated versions of one office's rules, oldest first.
#[derive(Clone, Debug)]
pub struct PolicyBook {
    versions: Vec<Policy>,
}

impl PolicyBook {
    /// A book of at least one version; `None` if empty.
    pub fn new(mut versions: Vec<Policy>) -> Option<Self> {
        versions.sort_by_key(|policy| policy.effective);
        (!versions.is_empty()).then_some(Self { versions })
    }

    /// The version that holds at an instant: the newest in effect, the oldest before any is.
    pub fn at(&self, at: Timestamp) -> &Policy {
        self.versions
            .iter()
            .rev()
            .find(|policy| policy.effective <= policy.local(at).date())
            .unwrap_or(&self.versions[0])
    }

    /// The newest version.
    pub fn newest(&self) -> &Policy {
        &self.versions[self.versions.len() - 1]
    }

    /// Every version, oldest first.
    pub fn versions(&self) -> &[Policy] {
        &self.versions
    }
}
