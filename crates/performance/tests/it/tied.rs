//! The lists of a month are of exactly the facts they name, whatever comes after.

use crate::office::{Office, office};
use affairs::AffairId;
use affairs::appraisal::{Appraisal, Counted, Step, Yardstick};
use budget::appraisal::Counts;
use casework::policy::appraisal::AppraisalRules;
use jiff::Timestamp;
use jiff::civil::date;
use ledger::Key;
use ledger::affairs::AffairFile;
use performance::units::{counted_at_head, follows};
use std::sync::Arc;

const INDICATOR: &str = "RESOLVE_REAL";

impl Office {
    /// November, measured by whether matters were really solved.
    async fn november(&self) -> AffairId {
        let reference =
            ["", "01", "02", "03"].map(|code| (code.to_owned(), Counts { good_milli: 8000, of: 10 }));
        let yardstick = Yardstick { indicator: INDICATOR.into(), version: 1, reference: reference.into() };
        let (indicators, decisive) = (vec![INDICATOR.to_owned()], INDICATOR.to_owned());
        let rules = AppraisalRules { indicators, decisive, minimum_cases: 1, ..AppraisalRules::default() };
        let (month, until, yardsticks) = (date(2026, 11, 1), Timestamp::UNIX_EPOCH, vec![yardstick]);
        let opened = Step::Opened { month, rules, until, yardsticks };
        self.begin::<Appraisal>(&Key::random().unwrap(), opened).await
    }

    async fn month(&self, id: AffairId) -> AffairFile<Appraisal> {
        self.ledger.affair(id).await.unwrap().unwrap()
    }
}

#[tokio::test]
async fn what_is_published_of_a_month_follows_from_the_facts_it_names() {
    let office = office();
    office.cases(12).await;
    let id = office.november().await;
    let month = office.month(id).await.affair;
    let untied = counted_at_head(&office.ledger, &month).await.unwrap();
    assert_eq!(untied.head, None, "the log has no head yet");
    office.integrate().await;
    let still = counted_at_head(&office.ledger, &month).await.unwrap();
    let size = still.head.as_ref().unwrap().size;
    assert_eq!(still.lists, untied.lists);
    let rows = &still.lists[0].ranking.rows;
    let counted: u32 = rows.iter().map(|row| row.counted.counts.of).sum();
    assert_eq!(counted, 4, "four were replied to: {rows:?}");
    office.cases(12).await;
    office.clock.set(still.as_of);
    let waiting = counted_at_head(&office.ledger, &month).await.unwrap();
    assert_eq!(waiting, still, "by views and by facts alike, without those that wait");
    let Counted { as_of, head, lists } = still.clone();
    office.step::<Appraisal>(id, "boss", Step::Published { as_of, head, lists }).await;
    (0..24).for_each(|_| office.later());
    office.integrate().await;
    let file = office.month(id).await;
    assert_eq!(follows(&office.ledger, &file).await.unwrap(), Some(true));
    let more = counted_at_head(&office.ledger, &month).await.unwrap();
    assert!(more.head.unwrap().size > size, "the log went on");
    assert_ne!(more.lists, still.lists, "the cases went on");
    let mut altered = file.clone();
    let published = Arc::make_mut(&mut altered.affair).published.as_mut().unwrap();
    published.lists[0].ranking.rows[0].counted.counts.good_milli = 0;
    assert_eq!(follows(&office.ledger, &altered).await.unwrap(), Some(false));
    let mut unknown = file;
    let published = Arc::make_mut(&mut unknown.affair).published.as_mut().unwrap();
    published.head.as_mut().unwrap().root = "AAAA".into();
    assert_eq!(follows(&office.ledger, &unknown).await.unwrap(), None);
}
