//! What a card comes to on a day: slices, statements, payments and what is left.

use super::balance::Allocation;
use super::beside::{Fee, FeeKind};
use super::terms::{RateCause, Terms};
use crate::case::card::Statement;
use crate::dates::{Date, days_between};
use crate::money::{AnnualRate, Yuan};

/// The time between two events: `from` counts, `to` does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slice {
    /// First day.
    pub from: Date,
    /// The day after the last.
    pub to: Date,
    /// Principal that bears interest, also where that turned out only when a due date passed.
    pub principal: Yuan,
    /// Parts of instalments still to be posted, which bear a fee instead.
    pub spread: Yuan,
    /// Unpaid interest (and fees, where the terms say so) that bears interest.
    pub unpaid: Yuan,
    /// The yearly rate of the terms.
    pub agreed: AnnualRate,
    /// The yearly rate counted.
    pub applied: AnnualRate,
    /// Why it is that rate.
    pub cause: RateCause,
    /// The interest on principal, exact.
    pub interest: Yuan,
    /// The interest on what is unpaid, exact; a ceiling may leave room for less.
    pub compound_interest: Yuan,
}

impl Slice {
    /// How many days.
    pub fn days(&self) -> i64 {
        days_between(self.from, self.to)
    }
}

/// A statement and what became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Issued {
    /// Its days and what it prints.
    pub statement: Statement,
    /// What it comes to.
    pub balance: Yuan,
    /// The minimum payment: as printed, or else by the terms.
    pub minimum: Yuan,
    /// Whether its due date has passed, and how.
    pub outcome: Option<Outcome>,
}

/// What a due date left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Whether everything on the statement was paid in time.
    pub in_full: bool,
    /// What of the minimum payment was not.
    pub unpaid_minimum: Yuan,
    /// The late fee for it.
    pub late_fee: Yuan,
}

/// A card up to, and not counting, one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ledger {
    /// By which rules.
    pub terms: Terms,
    /// The slices; they tile the time from the first day to the last without gap or overlap.
    pub slices: Vec<Slice>,
    /// The statements.
    pub statements: Vec<Issued>,
    /// Where each payment went.
    pub allocations: Vec<Allocation>,
    /// Principal left, with the parts of instalments that are still to be posted.
    pub principal: Yuan,
    /// Those parts.
    pub spread: Yuan,
    /// Interest left.
    pub interest: Yuan,
    /// Interest on interest left.
    pub compound_interest: Yuan,
    /// Every fee that has arisen.
    pub fees: Vec<Fee>,
    /// What a ceiling left so far beside interest; `None`: no ceiling.
    pub room: Option<Yuan>,
    /// Paid beyond everything that was asked by then; it pays what is posted later.
    pub credit: Yuan,
    /// The due date since which the minimum payment is unpaid, by the bank's statements.
    pub overdue_since: Option<Date>,
}

impl Ledger {
    /// What is left of the fees of a kind.
    pub fn fees_left(&self, kind: FeeKind) -> Yuan {
        self.fees.iter().filter(|fee| fee.kind == kind).map(Fee::left).sum()
    }

    /// Everything that is left, exact.
    pub fn total(&self) -> Yuan {
        let fees: Yuan = self.fees.iter().map(Fee::left).sum();
        self.principal + self.interest + self.compound_interest + fees
    }
}
