//! The walk along a debt's timeline, from cut to cut.

use rust_decimal::Decimal;

use super::balance::Balance;
use super::{Accrual, Cause, Ledger, Slice, Terms};
use crate::case::{Charge, Debt, InstalmentKind, Plan};
use crate::dates::{Date, DayCount, days_between, next_day};
use crate::engine::regime::{
    AfterSale, Ceiling, CeilingOrigin, OverdueOrigin, most_penalty_interest, overdue_rate,
};
use crate::engine::schedule::{Instalment, schedule, true_rate};
use crate::law::interest_caps::LPR_CAP_BEGINS;
use crate::money::{AnnualRate, Yuan};

/// What a yearly rate is divided by for a day: one that was agreed, and one of the law.
#[derive(Clone, Copy)]
struct Year {
    agreed: Decimal,
    of_law: Decimal,
}

impl Year {
    const fn of(days: Decimal) -> Self {
        Self { agreed: days, of_law: days }
    }
}

pub(super) struct Walk<'a> {
    debt: &'a Debt,
    lawful: bool,
    ceilings: &'a [Ceiling],
    filing: Date,
    term_rate: AnnualRate,
    plan: Vec<Instalment>,
    /// How many rows of the plan have fallen due.
    fallen_due: usize,
    /// How many payments have been made.
    paid: usize,
    /// Principal planned for later days.
    not_due: Yuan,
    /// Charges that have not arisen yet.
    to_come: Vec<Charge>,
    balance: Balance,
    slices: Vec<Slice>,
}

impl<'a> Walk<'a> {
    pub(super) fn new(debt: &'a Debt, terms: Terms<'a>, filing: Date) -> Self {
        let (lawful, lent, ceilings) = match terms {
            Terms::Claimed => (false, debt.principal, [].as_slice()),
            Terms::Lawful(ceilings) => (true, debt.received, ceilings),
        };
        let agreed = debt.term_rate.map_or(AnnualRate::ZERO, |rate| rate.annual(debt.day_count));
        let term_rate = true_rate(agreed, debt.plan);
        // A ceiling cuts interest; when which part of the principal falls due stays as agreed.
        let plan = schedule(lent, term_rate, debt.contract_date, debt.plan, debt.day_count);
        let balance = Balance::new(lent, !ceilings.is_empty(), debt.payment_order);
        let to_come = debt.charges.clone();
        Self {
            debt,
            lawful,
            ceilings,
            filing,
            term_rate,
            plan,
            fallen_due: 0,
            paid: 0,
            not_due: lent,
            to_come,
            balance,
            slices: Vec::new(),
        }
    }

    pub(super) fn run(mut self, as_of: Date) -> Ledger {
        self.walk(as_of);
        self.ledger()
    }

    /// The ledger, and what one more day adds to what is left, exact.
    pub(super) fn run_with_tomorrow(mut self, as_of: Date) -> (Ledger, Yuan) {
        self.walk(as_of);
        let today = self.ledger();
        let tomorrow = next_day(as_of);
        self.accrue(as_of, tomorrow);
        self.events(tomorrow);
        self.balance.allow_charges();
        let adds = self.balance.total() - today.total();
        (today, adds)
    }

    fn walk(&mut self, as_of: Date) {
        let cuts = self.cuts(as_of);
        self.slices.reserve_exact(cuts.len());
        for (index, &today) in cuts.iter().enumerate() {
            self.events(today);
            if let Some(&next) = cuts.get(index + 1) {
                self.accrue(today, next);
            }
        }
    }

    /// What happens on a day, before it bears interest.
    fn events(&mut self, today: Date) {
        while let Some(row) = self.plan.get(self.fallen_due).filter(|row| row.due <= today) {
            self.not_due -= row.principal;
            self.fallen_due += 1;
        }
        // What is left beyond the principal planned for later days is overdue: a payment in advance counts
        // against the next instalments first.
        self.balance.set_not_due(self.not_due);
        self.charges_arise(today);
        while let Some(payment) = self.debt.payments.get(self.paid).filter(|payment| payment.date <= today) {
            self.balance.pay(*payment);
            self.paid += 1;
        }
    }

    /// The days on which something happens, from the contract to `as_of`.
    fn cuts(&self, as_of: Date) -> Vec<Date> {
        let debt = self.debt;
        // The rate of a contract that names none changes with the rules, whatever caps it.
        let days = [debt.contract_date, LPR_CAP_BEGINS, as_of]
            .into_iter()
            .chain(self.plan.iter().map(|row| row.due))
            .chain(debt.payments.iter().map(|payment| payment.date))
            .chain(debt.charges.iter().filter_map(|charge| charge.date))
            .chain(self.ceilings.iter().map(|ceiling| ceiling.from));
        let mut cuts: Vec<Date> = Vec::new();
        for day in days.filter(|day| (debt.contract_date..=as_of).contains(day)) {
            // The lists are in order each, so that little has to move; sorting code would weigh more on the phone.
            let place = cuts.partition_point(|cut| *cut < day);
            if cuts.get(place) != Some(&day) {
                cuts.insert(place, day);
            }
        }
        cuts
    }

    /// Charges up to `today`, in the order in which they arose; those without a day arise with the contract (the term's)
    /// or with default.
    fn charges_arise(&mut self, today: Date) {
        if self.to_come.is_empty() {
            return;
        }
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
        let due_by_now = self.fallen_due;
        if due_by_now > 0 && self.plan[due_by_now - 1].due == from {
            self.balance.end_due_date(from, due_by_now);
        }
        let slice = Slice {
            from,
            to,
            term: self.term_accrual(from, to),
            overdue: self.overdue_accrual(from, to),
            compound: self.compound_accrual(from, to),
        };
        self.balance.accrue(&slice);
        self.slices.push(slice);
    }

    fn term_accrual(&self, from: Date, to: Date) -> Option<Accrual> {
        let principal = Some(self.balance.not_due()).filter(|principal| principal.is_positive())?;
        let row = self.plan.get(self.fallen_due)?;
        // In a month's period a year of the law is twelve months too.
        let year = if row.by_month { Year::of(row.year_days) } else { self.year() };
        Some(self.accrual(principal, (self.term_rate, self.term_cause()), year, from, to))
    }

    fn term_cause(&self) -> Cause {
        match self.debt.plan {
            Plan::Instalments { kind: InstalmentKind::Flat, .. } => Cause::TermFlat,
            Plan::Instalments { .. } | Plan::Bullet { .. } => Cause::TermAgreed,
        }
    }

    fn overdue_accrual(&self, from: Date, to: Date) -> Option<Accrual> {
        let principal = Some(self.balance.overdue()).filter(|principal| principal.is_positive())?;
        let rate = self.rate_after_default(from)?;
        Some(self.accrual(principal, rate, self.year(), from, to))
    }

    /// The ceiling over the whole is kept by the balance: compound interest takes the room that is left under it.
    fn compound_accrual(&self, from: Date, to: Date) -> Option<Accrual> {
        let ended = |ceiling: &Ceiling| {
            matches!(ceiling.origin, CeilingOrigin::AfterSale(AfterSale::Nothing | AfterSale::TermRate))
        };
        let counted = self.debt.compound
            && (!self.lawful || self.debt.lender.is_licensed())
            && !self.ceiling_on(from).is_some_and(ended);
        let interest = Some(self.balance.interest_due()).filter(|due| counted && due.is_positive())?;
        let (rate, cause) = self.rate_after_default(from)?;
        let Year { agreed, .. } = self.year();
        Some(Accrual::uncapped(interest, rate, cause, agreed, days_between(from, to)))
    }

    /// The rate after default and why, before any ceiling; `None` before default.
    fn rate_after_default(&self, from: Date) -> Option<(AnnualRate, Cause)> {
        let default = self.balance.default_since()?;
        let (rate, origin) = overdue_rate(self.debt, from, default, self.filing);
        let most = most_penalty_interest(self.debt).filter(|most| self.lawful && *most < rate);
        Some(match (origin, most) {
            (OverdueOrigin::Agreed, Some(most)) => (most, Cause::Overdue(OverdueOrigin::HeldToPenaltyRate)),
            _ => (rate, Cause::Overdue(origin)),
        })
    }

    fn year(&self) -> Year {
        Year {
            agreed: Decimal::from(self.debt.day_count.days_in_year()),
            of_law: Decimal::from(DayCount::Actual365.days_in_year()),
        }
    }

    fn accrual(
        &self,
        principal: Yuan,
        (rate, cause): (AnnualRate, Cause),
        year: Year,
        from: Date,
        to: Date,
    ) -> Accrual {
        let days = days_between(from, to);
        let uncapped = Accrual::uncapped(principal, rate, cause, year.agreed, days);
        let Some(ceiling) = self.ceiling_on(from) else { return uncapped };
        let at = |rate: AnnualRate| rate.interest(principal, days, year.of_law);
        let (asked, most) = (uncapped.interest, at(ceiling.rate));
        let voluntary = asked.min(at(ceiling.voluntary)) - asked.min(most);
        let accrual = Accrual { most: Some(most), voluntary, ..uncapped };
        if asked <= most {
            return accrual;
        }
        let cause = Cause::Ceiling(ceiling.origin);
        Accrual { applied: ceiling.rate, cause, year_days: year.of_law, interest: most, ..accrual }
    }

    fn ceiling_on(&self, date: Date) -> Option<&Ceiling> {
        self.ceilings.iter().rev().find(|ceiling| ceiling.from <= date)
    }

    /// What the walk has come to; its record moves out of it.
    fn ledger(&mut self) -> Ledger {
        let balance = &mut self.balance;
        balance.allow_charges();
        Ledger {
            lent: balance.lent(),
            term_rate: self.term_rate,
            plan: self.plan.clone(),
            slices: std::mem::take(&mut self.slices),
            principal: balance.principal(),
            overdue_principal: balance.overdue(),
            term_interest: balance.term_interest(),
            overdue_interest: balance.overdue_interest(),
            compound_interest: balance.compound_interest(),
            default_since: balance.default_since(),
            charges: balance.charges(),
            room_after_default: balance.room_after_default(),
            room_in_term: balance.room_in_term(),
            refund: balance.refund(),
            allocations: balance.take_allocations(),
        }
    }
}
