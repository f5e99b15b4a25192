//! One debt's timeline, walked once: what accrues in every slice, where every payment goes, what is left.
//!
//! A slice runs from one event to the next. In it, principal that is not due yet bears the term rate and principal
//! that is overdue bears the overdue rate; unpaid interest bears none.

mod balance;

use rust_decimal::Decimal;

use super::regime::{Ceiling, CeilingOrigin, OverdueOrigin, overdue_rate, rule_changes};
use super::schedule::{Instalment, schedule, true_rate};
use crate::case::{Charge, ChargeKind, Debt, InstalmentKind, Plan};
use crate::dates::{Date, days_between};
use crate::money::{AnnualRate, Yuan};

use balance::Balance;
pub use balance::{Allocation, ChargeBalance};

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
    /// The yearly rate before any ceiling.
    pub agreed: AnnualRate,
    /// The yearly rate counted.
    pub applied: AnnualRate,
    /// Why it is that rate.
    pub cause: Cause,
    /// What the rate is divided by for a day.
    pub year_days: Decimal,
    /// The interest, exact.
    pub interest: Yuan,
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
}

impl Slice {
    /// How many days.
    pub fn days(&self) -> i64 {
        days_between(self.from, self.to)
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
        self.principal + self.term_interest + self.overdue_interest + self.charges_left(|_| true)
    }
}

/// Walks the debt's timeline to `as_of`, which is not counted; `filing` is the day of the suit.
pub fn ledger(debt: &Debt, terms: Terms<'_>, filing: Date, as_of: Date) -> Ledger {
    Walk::new(debt, terms, filing).run(as_of)
}

struct Walk<'a> {
    debt: &'a Debt,
    ceilings: &'a [Ceiling],
    filing: Date,
    term_rate: AnnualRate,
    plan: Vec<Instalment>,
    /// Charges that have not arisen yet.
    to_come: Vec<Charge>,
    balance: Balance,
    slices: Vec<Slice>,
}

impl<'a> Walk<'a> {
    fn new(debt: &'a Debt, terms: Terms<'a>, filing: Date) -> Self {
        let (lent, ceilings) = match terms {
            Terms::Claimed => (debt.principal, [].as_slice()),
            Terms::Lawful(ceilings) => (debt.received, ceilings),
        };
        let agreed = debt.term_rate.map_or(AnnualRate::ZERO, |rate| rate.annual(debt.day_count));
        let term_rate = true_rate(agreed, debt.plan);
        // A ceiling cuts interest; when which part of the principal falls due stays as agreed.
        let plan = schedule(lent, term_rate, debt.contract_date, debt.plan, debt.day_count);
        let balance = Balance::new(lent, !ceilings.is_empty());
        let to_come = debt.charges.clone();
        Self { debt, ceilings, filing, term_rate, plan, to_come, balance, slices: Vec::new() }
    }

    fn run(mut self, as_of: Date) -> Ledger {
        let cuts = self.cuts(as_of);
        let mut payments = self.debt.payments.iter().peekable();
        let mut falls_due = self.plan.clone().into_iter().peekable();
        let mut not_due = self.balance.lent();
        for (index, &today) in cuts.iter().enumerate() {
            while let Some(row) = falls_due.next_if(|row| row.due <= today) {
                not_due -= row.principal;
            }
            // What is left beyond the principal planned for later days is overdue: a payment in advance counts
            // against the next instalments first.
            self.balance.set_not_due(not_due);
            self.charges_arise(today);
            while let Some(payment) = payments.next_if(|payment| payment.date <= today) {
                self.balance.pay(*payment);
            }
            if let Some(&next) = cuts.get(index + 1) {
                self.accrue(today, next);
            }
        }
        self.finish()
    }

    /// The days on which something happens, from the contract to `as_of`.
    fn cuts(&self, as_of: Date) -> Vec<Date> {
        let debt = self.debt;
        let mut cuts = vec![debt.contract_date, as_of];
        cuts.extend(self.plan.iter().map(|row| row.due));
        cuts.extend(debt.payments.iter().map(|payment| payment.date));
        cuts.extend(debt.charges.iter().filter_map(|charge| charge.date));
        cuts.extend(self.ceilings.iter().map(|ceiling| ceiling.from));
        cuts.extend(rule_changes());
        cuts.retain(|date| (debt.contract_date..=as_of).contains(date));
        cuts.sort();
        cuts.dedup();
        cuts
    }

    /// Charges up to `today`, in the order in which they arose; those without a day arise with the contract (the term's)
    /// or with default.
    fn charges_arise(&mut self, today: Date) {
        let contract = self.debt.contract_date;
        let default = self.balance.default_since();
        let since = |charge: &Charge| {
            let undated = if charge.kind.belongs_to_term() { Some(contract) } else { default };
            charge.date.or(undated).filter(|since| *since <= today)
        };
        let mut arisen: Vec<(Date, Charge)> = Vec::new();
        self.to_come.retain(|charge| {
            if let Some(since) = since(charge) {
                let place = arisen.partition_point(|(earlier, _)| *earlier <= since);
                arisen.insert(place, (since, *charge));
            }
            since(charge).is_none()
        });
        for (since, charge) in arisen {
            self.balance.charge_arises(charge, since);
        }
    }

    fn accrue(&mut self, from: Date, to: Date) {
        // What is still unpaid when a due date ends is in default: a payment on the day itself was in time.
        let interest_due = self.plan.binary_search_by_key(&from, |row| row.due).is_ok();
        self.balance.note_default(from, interest_due);
        let term = self.term_accrual(from, to);
        let overdue = self.overdue_accrual(from, to);
        let ceiling = self.ceiling_on(from).copied();
        let days = days_between(from, to);
        if let Some(accrual) = &term {
            self.balance.accrue_term(accrual, ceiling.as_ref(), days);
        }
        if let Some(accrual) = &overdue {
            self.balance.accrue_overdue(accrual, ceiling.as_ref(), days);
        }
        self.slices.push(Slice { from, to, term, overdue });
    }

    fn term_accrual(&self, from: Date, to: Date) -> Option<Accrual> {
        let principal = self.balance.not_due();
        let row = self.plan.get(self.plan.partition_point(|row| row.due <= from))?;
        principal
            .is_positive()
            .then(|| self.accrual(principal, self.term_rate, self.term_cause(), row.year_days, from, to))
    }

    fn term_cause(&self) -> Cause {
        match self.debt.plan {
            Plan::Instalments { kind: InstalmentKind::Flat, .. } => Cause::TermFlat,
            Plan::Instalments { .. } | Plan::Bullet { .. } => Cause::TermAgreed,
        }
    }

    fn overdue_accrual(&self, from: Date, to: Date) -> Option<Accrual> {
        let principal = self.balance.overdue();
        let default = self.balance.default_since()?;
        let (rate, origin) = overdue_rate(self.debt, self.term_rate, from, default, self.filing);
        let year_days = Decimal::from(self.debt.day_count.days_in_year());
        principal
            .is_positive()
            .then(|| self.accrual(principal, rate, Cause::Overdue(origin), year_days, from, to))
    }

    fn accrual(
        &self,
        principal: Yuan,
        agreed: AnnualRate,
        cause: Cause,
        year_days: Decimal,
        from: Date,
        to: Date,
    ) -> Accrual {
        let (applied, cause) = match self.ceiling_on(from) {
            Some(ceiling) if ceiling.rate < agreed => (ceiling.rate, Cause::Ceiling(ceiling.origin)),
            _ => (agreed, cause),
        };
        let interest = applied.interest(principal, days_between(from, to), year_days);
        Accrual { principal, agreed, applied, cause, year_days, interest }
    }

    fn ceiling_on(&self, date: Date) -> Option<&Ceiling> {
        self.ceilings.iter().rev().find(|ceiling| ceiling.from <= date)
    }

    fn finish(self) -> Ledger {
        let mut balance = self.balance;
        balance.allow_charges();
        Ledger {
            lent: balance.lent(),
            term_rate: self.term_rate,
            plan: self.plan,
            slices: self.slices,
            principal: balance.principal(),
            overdue_principal: balance.overdue(),
            term_interest: balance.term_interest(),
            overdue_interest: balance.overdue_interest(),
            charges: balance.charges(),
            room_after_default: balance.room_after_default(),
            room_in_term: balance.room_in_term(),
            refund: balance.refund(),
            allocations: balance.into_allocations(),
        }
    }
}
