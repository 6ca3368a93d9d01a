//! H18: what the text says has changed. This year less last year is the change; the change is that percentage of last
//! year; a share is that percentage of the whole.

use super::{Check, Identity, Side, Subject};
use crate::book::Book;
use crate::money::Fen;
use crate::prose::{Quantity, Relation, Role, Stated, Topic};
use crate::target::Decimal;

/// How many figures back the whole of a share may be stated.
const FAR: usize = 200;

pub(super) fn checks(book: &Book, checks: &mut Vec<Check>) {
    let all = &book.stated;
    for (at, stated) in all.iter().enumerate() {
        let before = all.get(..at).unwrap_or_default();
        match (stated.relation, stated.quantity) {
            (Relation::More | Relation::Less, Quantity::Money { .. }) => {
                checks.extend(change(stated, before));
            }
            (Relation::More | Relation::Less, Quantity::Percent(percent)) => {
                checks.extend(growth(stated, percent, before));
            }
            (Relation::Share, Quantity::Percent(percent)) => checks.extend(share(stated, percent, before)),
            _ => {}
        }
    }
    together(all, checks);
}

/// Figures of the same paragraph, the nearest first.
fn near<'a>(of: &Stated, before: &'a [Stated]) -> impl Iterator<Item = &'a Stated> {
    let paragraph = of.sentence.0;
    before.iter().rev().take_while(move |stated| stated.sentence.0 == paragraph)
}

fn signed(change: &Stated) -> Fen {
    let amount = change.money().unwrap_or_default();
    if change.relation == Relation::Less { -amount } else { amount }
}

/// This year less last year, if the text states both.
fn change(change: &Stated, before: &[Stated]) -> Option<Check> {
    let last = near(change, before).next().filter(|stated| stated.relation == Relation::LastYear)?;
    let this = near(change, before).find(|stated| stated.is_amount())?;
    let steps = this.step().0 + last.step().0 + change.step().0;
    let right =
        Side { amount: this.money()? - last.money()?, places: vec![this.place.clone(), last.place.clone()] };
    let left = Side { amount: signed(change), places: vec![change.place.clone()] };
    Subject::text(Identity::H18, &[], this.subject.clone()).check(left, right, Fen(steps / 2))
}

/// The change as a percentage of last year. Whose change it is, the arithmetic may decide among the figures of the
/// paragraph: 资产总额 …，固定资产 …，较上年减少 ….
fn growth(percent: &Stated, value: Decimal, before: &[Stated]) -> Option<Check> {
    let change = near(percent, before)
        .next()
        .filter(|near| near.relation == percent.relation && near.money().is_some())?;
    let bases = || near(percent, before).filter(|stated| stated.is_amount());
    let of = |this: &Stated| growth_of(percent, value, change, this);
    let checks = || bases().take(3).filter_map(of);
    checks().find(|check| check.holds).or_else(|| checks().next())
}

fn growth_of(percent: &Stated, value: Decimal, change: &Stated, this: &Stated) -> Option<Check> {
    let last = this.money()? - signed(change);
    let computed = part(last, value)?;
    let rounding =
        half(last, value)?.0 + change.step().0 / 2 + part(this.step() + change.step(), value)?.0 / 2;
    let left = Side { amount: change.money()?, places: vec![percent.place.clone(), change.place.clone()] };
    let right = Side { amount: computed, places: vec![this.place.clone()] };
    let check = Subject::text(Identity::H18, &[], this.subject.clone()).check(left, right, Fen(rounding));
    check.map(|check| exactly(check, half(last, value)))
}

/// A percentage is as exact as its last digit.
fn exactly(check: Check, half: Option<Fen>) -> Check {
    let difference = (check.left - check.right).abs().0;
    Check { exact: half.is_some_and(|half| difference <= half.0), ..check }
}

/// A part as a percentage of its whole: the last total before it.
fn share(percent: &Stated, value: Decimal, before: &[Stated]) -> Option<Check> {
    let this = near(percent, before).find(|stated| stated.is_amount())?;
    let is_whole = |stated: &&Stated| {
        stated.is_amount()
            && matches!(stated.topic, Topic::Role(Role::General | Role::Spending | Role::FiscalSpending))
    };
    let whole = before.iter().rev().take(FAR).find(is_whole)?;
    let rounding = half(whole.money()?, value)?.0 + this.step().0 / 2;
    let left = Side { amount: this.money()?, places: vec![percent.place.clone(), this.place.clone()] };
    let right = Side { amount: part(whole.money()?, value)?, places: vec![whole.place.clone()] };
    let check = Subject::text(Identity::H18, &[], this.subject.clone()).check(left, right, Fen(rounding));
    let digit = half(whole.money()?, value);
    check.map(|check| exactly(check, digit))
}

/// The change of all spending is that of its two parts, where one paragraph states the three.
fn together(all: &[Stated], checks: &mut Vec<Check>) {
    let is_change = |stated: &&Stated| {
        matches!(stated.relation, Relation::More | Relation::Less) && stated.money().is_some()
    };
    let changes: Vec<&Stated> = all.iter().filter(is_change).collect();
    for three in changes.windows(3) {
        let [whole, basic, project] = three else { continue };
        let topics = [whole, basic, project].map(|stated| &stated.topic);
        let roles = [Role::Spending, Role::Basic, Role::Project].map(Topic::Role);
        if topics != roles.each_ref() || whole.sentence.0 != project.sentence.0 {
            continue;
        }
        let steps = whole.step().0 + basic.step().0 + project.step().0;
        let left = Side { amount: signed(whole), places: vec![whole.place.clone()] };
        let places = vec![basic.place.clone(), project.place.clone()];
        let right = Side { amount: signed(basic) + signed(project), places };
        checks.extend(Subject::text(Identity::H18, &[], whole.subject.clone()).check(
            left,
            right,
            Fen(steps / 2),
        ));
    }
}

/// So many percent of an amount, to the nearest fen.
fn part(amount: Fen, percent: Decimal) -> Option<Fen> {
    scaled(amount, i128::from(percent.units) * 2, percent.scale)
}

/// Half of the percentage's last digit, of an amount.
fn half(amount: Fen, percent: Decimal) -> Option<Fen> {
    Some(Fen(scaled(amount, 1, percent.scale)?.abs().0 + 1))
}

/// `amount × halves / (2 · 100 · 10^scale)`.
fn scaled(amount: Fen, halves: i128, scale: u8) -> Option<Fen> {
    let divisor = 200_i128.checked_mul(10_i128.checked_pow(u32::from(scale))?)?;
    let product = i128::from(amount.0).checked_mul(halves)?;
    i64::try_from((product + divisor / 2).div_euclid(divisor)).ok().map(Fen)
}
