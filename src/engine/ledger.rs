//! One debt's timeline, walked once: what accrues in every slice, where every payment goes, what is left.
//!
//! A slice runs from one event to the next. In it, principal that is not due yet bears the term rate and principal
//! that is overdue bears the overdue rate; unpaid interest bears none.

mod balance;
mod entries;
mod walk;

use rust_decimal::Decimal;

use super::regime::{Ceiling, CeilingOrigin, OverdueOrigin};
use super::schedule::Instalment;
use crate::case::{ChargeKind, Debt};
use crate::dates::Date;
use crate::money::{AnnualRate, Yuan};

pub use entries::{Allocation, ChargeBalance, CompoundBalance};

/// Whose arithmetic a ledger is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Terms<'a> {
    /// The paper: face principal, rates as agreed, every charge.
    Claimed,
    /// The rules: what arrived, rates and charges under these ceilings.
    Lawful(&'a [Ceiling]),
}

/// Why interest runs at the rate it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// As agreed for the term.
    TermAgreed,
    /// The true rate of instalments of equal principal and equal interest.
    TermFlat,
    /// After the due date.
    Overdue(OverdueOrigin),
    /// Cut to the ceiling.
    Ceiling(CeilingOrigin),
}

/// Interest on one balance over one slice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accrual {
    /// The balance that bears it.
    pub principal: Yuan,
    /// The yearly rate counted.
    pub applied: AnnualRate,
    /// Why it is that rate.
    pub cause: Cause,
    /// What the rate is divided by for a day.
    pub year_days: Decimal,
    /// The interest, exact.
    pub interest: Yuan,
    /// What the ceiling comes to over the slice; `None`: no ceiling.
    pub most: Option<Yuan>,
    /// Of what the ceiling cuts off, interest that stays paid where it was paid of the borrower's own will.
    pub voluntary: Yuan,
}

/// The time between two events: `from` counts, `to` does not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slice {
    /// First day.
    pub from: Date,
    /// The day after the last.
    pub to: Date,
    /// On principal not due yet, if any.
    pub term: Option<Accrual>,
    /// On overdue principal, if any.
    pub overdue: Option<Accrual>,
    /// On unpaid interest of the term that has fallen due, where the contract counts that; before any ceiling.
    pub compound: Option<Accrual>,
}

impl Accrual {
    fn uncapped(principal: Yuan, rate: AnnualRate, cause: Cause, year_days: Decimal, days: i64) -> Self {
        let interest = rate.interest(principal, days, year_days);
        Self { principal, applied: rate, cause, year_days, interest, most: None, voluntary: Yuan::ZERO }
    }
}

/// A ledger up to, and not counting, one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ledger {
    /// What was lent.
    pub lent: Yuan,
    /// The yearly rate of the term on what is owed, before any ceiling.
    pub term_rate: AnnualRate,
    /// The plan, with interest at that rate.
    pub plan: Vec<Instalment>,
    /// The slices; they tile the time from the contract to the day without gap or overlap.
    pub slices: Vec<Slice>,
    /// Where each payment went.
    pub allocations: Vec<Allocation>,
    /// Principal left.
    pub principal: Yuan,
    /// Of it, overdue.
    pub overdue_principal: Yuan,
    /// Interest of the term, accrued and not paid.
    pub term_interest: Yuan,
    /// Interest since the due date, accrued and not paid.
    pub overdue_interest: Yuan,
    /// Interest on unpaid interest (复利).
    pub compound_interest: CompoundBalance,
    /// The first day of default.
    pub default_since: Option<Date>,
    /// Every charge that has arisen.
    pub charges: Vec<ChargeBalance>,
    /// What the ceiling leaves for charges after default, beside overdue interest; `None`: no ceiling.
    pub room_after_default: Option<Yuan>,
    /// What the ceiling leaves for charges of the term, beside its interest; `None`: no ceiling.
    pub room_in_term: Option<Yuan>,
    /// Paid beyond everything owed.
    pub refund: Yuan,
}

impl Ledger {
    /// What is left of the charges of one group.
    pub fn charges_left(&self, of: impl Fn(ChargeKind) -> bool) -> Yuan {
        self.charges.iter().filter(|charge| of(charge.kind)).map(ChargeBalance::left).sum()
    }

    /// Everything that is left, exact.
    pub fn total(&self) -> Yuan {
        self.principal
            + self.term_interest
            + self.overdue_interest
            + self.compound_interest.left()
            + self.charges_left(|_| true)
    }
}

/// Walks the debt's timeline to `as_of`, which is not counted; `filing` is the day of the suit.
pub fn ledger(debt: &Debt, terms: Terms<'_>, filing: Date, as_of: Date) -> Ledger {
    walk::Walk::new(debt, terms, filing).run(as_of)
}

/// The same, and what one more day adds to what is left, exact: one walk for both.
pub fn ledger_and_tomorrow(debt: &Debt, terms: Terms<'_>, filing: Date, as_of: Date) -> (Ledger, Yuan) {
    walk::Walk::new(debt, terms, filing).run_with_tomorrow(as_of)
}
