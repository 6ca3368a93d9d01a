//! What the rules ask of a policy: which limit, which unit, which version.

use super::Names;
use super::model::{Policy, Route, UnitKind};
use crate::case::act::RequestKind;
use crate::case::clock::ClockKind;
use crate::ids::{AreaCode, CategoryCode, UnitId};
use almanac::Limit;
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;

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

    /// The limit that sets `clock` for a request of `kind` in `category`.
    pub fn limit(
        &self,
        clock: ClockKind,
        kind: RequestKind,
        category: Option<&CategoryCode>,
    ) -> Option<&Limit> {
        let flags = category.and_then(|code| self.categories.get(code)).map_or(&[][..], |c| &c.flags[..]);
        self.limits
            .iter()
            .find(|rule| {
                rule.clock == clock
                    && (rule.kinds.is_empty() || rule.kinds.contains(&kind))
                    && rule.flag.as_ref().is_none_or(|flag| flags.contains(flag))
            })
            .map(|rule| &rule.limit)
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
