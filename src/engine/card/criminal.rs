//! How far the amounts and the bank's demands are from the line at which criminal law can begin to ask.
//!
//! These are only the outward conditions. Without the intent to keep the money there is no crime, and not having paid
//! as agreed does not prove it.

use crate::case::card::{Card, EntryKind};
use crate::dates::{Date, add_months, days_between, next_day};
use crate::law::criminal_law::{CARD_FRAUD_LINE, DEMANDS_APART, MONTHS_AFTER_DEMANDS};
use crate::money::Yuan;

/// The outward conditions of a malicious overdraft (恶意透支), each by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CriminalLine {
    /// What was spent, less everything that was paid, whatever the bank booked it to: without interest and fees.
    pub principal: Yuan,
    /// The amount from which it counts.
    pub line: Yuan,
    /// Whether the principal reaches it.
    pub amount_reached: bool,
    /// The day of the demand that was far enough after the first one; `None` while there were no two such.
    pub second_demand: Option<Date>,
    /// The first day that is more than three months after it.
    pub time_over_from: Option<Date>,
    /// Whether that day has come.
    pub time_over: bool,
}

impl CriminalLine {
    /// Whether all outward conditions are met. Intent is another, and a court's to judge.
    pub fn outward_conditions_met(self) -> bool {
        self.amount_reached && self.time_over
    }
}

/// Looks at the amounts and demands on `as_of`.
pub fn criminal_line(card: &Card, as_of: Date) -> CriminalLine {
    let spent = card.entries.iter().filter(|entry| entry.kind != EntryKind::Fee && entry.posted <= as_of);
    let spent: Yuan = spent.map(|entry| entry.amount).sum();
    let spread: Yuan =
        card.instalments.iter().filter(|plan| plan.from <= as_of).map(|plan| plan.amount).sum();
    let paid = card.payments.iter().filter(|payment| payment.date <= as_of);
    let paid: Yuan = paid.map(|payment| payment.amount).sum();
    let principal = (card.carried.principal + spent + spread - paid).or_zero();
    let first = card.demands.first().copied().filter(|first| *first <= as_of);
    let second_demand = first.and_then(|first| {
        let apart = |demand: &&Date| days_between(first, **demand) >= i64::from(DEMANDS_APART);
        card.demands.iter().filter(|demand| **demand <= as_of).find(apart).copied()
    });
    let time_over_from = second_demand.map(|demand| next_day(add_months(demand, MONTHS_AFTER_DEMANDS)));
    CriminalLine {
        principal,
        line: CARD_FRAUD_LINE,
        amount_reached: principal >= CARD_FRAUD_LINE,
        second_demand,
        time_over_from,
        time_over: time_over_from.is_some_and(|from| from <= as_of),
    }
}
