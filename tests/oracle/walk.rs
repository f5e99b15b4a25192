//! The walk: one ledger, day after day from the contract.
//!
//! Every amount is a whole number of a unit so small that no division of the case leaves a remainder; each division
//! checks that it does not. Interest is counted for each day by itself; days that are alike are tallied and turned
//! into amounts before anything changes.

use num_bigint::BigInt;
use num_traits::Zero;
use qingzhang::case::file::Repayment;
use qingzhang::case::{ChargeKind, Lender, PaymentOrder};

use super::law::{Day, ONE, Regime, SPLIT, Yearly, is_private, number, yearly};
use crate::common::{Facts, Plan, Price, months_after};

/// `amount / divisor`, which must come out even.
fn exactly(amount: &BigInt, divisor: &BigInt) -> BigInt {
    assert!((amount % divisor).is_zero(), "the unit is too coarse");
    amount / divisor
}

fn greatest_common_divisor(a: i64, b: i64) -> i64 {
    if b == 0 { a } else { greatest_common_divisor(b, a % b) }
}

/// The law's yearly rates are for 365 days, whatever the contract says.
const LEGAL_YEAR: i64 = 365;

/// A monthly period or the whole term, from one due date to the next.
struct Period {
    due: Day,
    /// How many of its days make a year.
    year: i64,
    /// And how many a year of the law.
    year_of_law: i64,
}

fn periods(facts: &Facts, year: i64) -> Vec<Period> {
    let due = facts.due_dates();
    let mut from = facts.contract;
    let monthly = |from: Day, due: Day| 12 * i64::from(due - from);
    let mut periods = Vec::new();
    for (index, due) in due.into_iter().enumerate() {
        let irregular = match facts.plan {
            Plan::Bullet { .. } => true,
            Plan::Instalments { .. } => index == 0 && due != months_after(facts.contract, 1),
        };
        let (first, last) = (number(from), number(due));
        let (year, year_of_law) =
            if irregular { (year, LEGAL_YEAR) } else { (monthly(first, last), monthly(first, last)) };
        periods.push(Period { due: last, year, year_of_law });
        from = due;
    }
    periods
}

/// The level instalment as a part of what was lent: numerator and denominator.
fn level(rate: Yearly, count: u32) -> (BigInt, BigInt) {
    if rate == 0 {
        return (1.into(), count.into());
    }
    let (monthly, one) = (rate, 12 * ONE);
    let common = greatest_common_divisor(monthly, one);
    let (monthly, one) = (BigInt::from(monthly / common), BigInt::from(one / common));
    let grown = (&one + &monthly).pow(count);
    let flat = one.pow(count);
    (&monthly * &grown, &one * (grown - flat))
}

/// A charge that has arisen.
struct Raised {
    kind: ChargeKind,
    /// Paid last of all.
    at_end: bool,
    asked: BigInt,
    paid: BigInt,
}

impl Raised {
    fn of_term(&self) -> bool {
        self.kind == ChargeKind::ServiceFee
    }
}

/// What bears interest alike on every day of a tally.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Rates {
    term: Yearly,
    overdue: Yearly,
    ceiling: Yearly,
    tolerated: Yearly,
    term_year: i64,
    legal_term_year: i64,
    in_default: bool,
}

/// What is left on one day, in units.
#[derive(Clone, Debug)]
pub(crate) struct Left {
    pub(crate) unit: BigInt,
    pub(crate) principal: BigInt,
    pub(crate) overdue_principal: BigInt,
    pub(crate) term_interest: BigInt,
    pub(crate) overdue_interest: BigInt,
    pub(crate) compound: BigInt,
    pub(crate) penalties: BigInt,
    pub(crate) fees: BigInt,
    pub(crate) refund: BigInt,
    /// What one more day adds to what is owed.
    pub(crate) tomorrow: BigInt,
}

/// A ledger under way.
pub(crate) struct Walk<'a> {
    facts: &'a Facts,
    lawful: bool,
    regime: Regime,
    year: i64,
    /// How many units are a yuan.
    unit: BigInt,
    term_rate: Yearly,
    overdue_rate: Option<Yearly>,
    periods: Vec<Period>,
    /// Principal planned for each due date.
    planned: Vec<BigInt>,
    default: Option<Day>,
    raised_for_default: bool,
    due_today: bool,
    principal: BigInt,
    not_due: BigInt,
    overdue: BigInt,
    term_interest: BigInt,
    overdue_interest: BigInt,
    /// Of the term's interest, fallen due.
    interest_due: BigInt,
    compound_asked: BigInt,
    compound_paid: BigInt,
    voluntary: BigInt,
    room_in_term: BigInt,
    room_after_default: BigInt,
    /// In the order in which they arose.
    charges: Vec<Raised>,
    surplus: BigInt,
    /// The first period that has not fallen due.
    period: usize,
    tally: (Rates, i64),
}

/// The bank rate of a loan of the same kind: up to six months, up to a year, over a year.
fn column(facts: &Facts) -> usize {
    let last = facts.due_dates().into_iter().next_back().expect("a due date");
    [6, 12].iter().filter(|months| last > months_after(facts.contract, **months)).count()
}

/// The rate agreed for after the due date, or else for the term. A bank's is at most half above the contract rate.
fn overdue_rate(facts: &Facts, lawful: bool, year: i64) -> Option<Yearly> {
    let term = facts.term_rate.map(|rate| yearly(rate, year));
    let Some(agreed) = facts.overdue_rate.map(|rate| yearly(rate, year)) else { return term };
    let bound = lawful && matches!(facts.lender, Lender::Bank | Lender::ConsumerFinance);
    let most = term.filter(|_| bound).map(|term| term / 2 * 3);
    Some(most.map_or(agreed, |most| agreed.min(most)))
}

/// Walks from the contract to the day for which to compute.
pub(crate) fn walk(facts: &Facts, lawful: bool) -> Left {
    let mut walk = Walk::new(facts, lawful);
    let (contract, as_of) = (number(facts.contract), number(facts.as_of));
    for day in contract..as_of {
        walk.events(day);
        walk.accrue(day);
    }
    walk.events(as_of);
    walk.settle();
    let today = walk.left();
    walk.accrue(as_of);
    walk.events(as_of + 1);
    walk.settle();
    Left { tomorrow: walk.owed() - (today.owed()), ..today }
}

impl Left {
    fn owed(&self) -> BigInt {
        let interest = &self.term_interest + &self.overdue_interest + &self.compound;
        &self.principal + interest + &self.penalties + &self.fees
    }
}

impl<'a> Walk<'a> {
    fn new(facts: &'a Facts, lawful: bool) -> Self {
        let year = if facts.actual_360 { 360 } else { 365 };
        let regime = Regime {
            private: is_private(facts.lender),
            contract: number(facts.contract),
            filing: number(facts.filing.unwrap_or(facts.as_of)),
            column: column(facts),
        };
        let agreed = facts.term_rate.map(|rate| yearly(rate, year));
        let lent = if lawful { facts.received.unwrap_or(facts.principal) } else { facts.principal };
        let mut walk = Self {
            facts,
            lawful,
            regime,
            year,
            unit: BigInt::zero(),
            term_rate: agreed.unwrap_or(0),
            overdue_rate: overdue_rate(facts, lawful, year),
            periods: periods(facts, year),
            planned: Vec::new(),
            default: None,
            raised_for_default: false,
            due_today: false,
            principal: BigInt::zero(),
            not_due: BigInt::zero(),
            overdue: BigInt::zero(),
            term_interest: BigInt::zero(),
            overdue_interest: BigInt::zero(),
            interest_due: BigInt::zero(),
            compound_asked: BigInt::zero(),
            compound_paid: BigInt::zero(),
            voluntary: BigInt::zero(),
            room_in_term: BigInt::zero(),
            room_after_default: BigInt::zero(),
            charges: Vec::new(),
            surplus: BigInt::zero(),
            period: 0,
            tally: (Rates::default(), 0),
        };
        walk.unit = walk.smallest_unit();
        walk.principal = walk.fen(lent);
        walk.planned = walk.plan();
        walk
    }

    /// The rate with which the instalments were computed: as agreed, whatever the ceiling.
    fn plan_rate(&self) -> Yearly {
        self.term_rate
    }

    /// Without a ceiling, every rate is within it.
    fn ceiling(&self, day: Day) -> Yearly {
        if self.lawful { self.regime.ceiling(day) } else { Yearly::MAX }
    }

    /// Units a yuan: so many that fen, parts of the principal, the instalments and the interest between any two
    /// payments all are whole numbers.
    fn smallest_unit(&self) -> BigInt {
        let years = self.periods.iter().map(|period| period.year).chain([self.year, LEGAL_YEAR]);
        let years = years.fold(1, |all, year| all / greatest_common_divisor(all, year) * year);
        let a_day = BigInt::from(ONE) * years;
        let rows = u32::try_from(self.periods.len()).expect("at most 600");
        let common = greatest_common_divisor(self.plan_rate(), 12 * ONE);
        let a_month = BigInt::from(12 * ONE / common);
        let (_, level) = level(self.plan_rate(), rows);
        let payments = u32::try_from(self.facts.payments.len()).expect("few");
        BigInt::from(10_000_000_000_i64) * rows * level * a_month.pow(rows) * a_day.pow(payments + 3)
    }

    fn fen(&self, fen: i64) -> BigInt {
        exactly(&(&self.unit * fen), &100.into())
    }

    /// Interest at a yearly rate for some of the days that make a year.
    fn interest(principal: &BigInt, rate: Yearly, days: i64, year: i64) -> BigInt {
        if rate == 0 || principal.is_zero() {
            return BigInt::zero();
        }
        exactly(&(principal * rate * days), &(BigInt::from(ONE) * year))
    }

    /// The principal planned for each due date.
    fn plan(&self) -> Vec<BigInt> {
        let count = self.periods.len();
        match self.facts.plan {
            Plan::Instalments { kind: Repayment::EqualPrincipal, .. } => {
                vec![exactly(&self.principal, &count.into()); count]
            }
            Plan::Instalments { kind: Repayment::InterestFirst, .. } => {
                let mut planned = vec![BigInt::zero(); count];
                planned[count - 1].clone_from(&self.principal);
                planned
            }
            Plan::Bullet { .. } | Plan::Instalments { .. } => self.annuity(count),
        }
    }

    /// Equal instalments: what they leave beside the interest, month by month.
    fn annuity(&self, count: usize) -> Vec<BigInt> {
        let (numerator, denominator) = level(self.plan_rate(), u32::try_from(count).expect("at most 600"));
        let level = exactly(&(&self.principal * numerator), &denominator);
        let mut remaining = self.principal.clone();
        let mut planned = Vec::new();
        for row in 1..=count {
            // In the plan every period is a month; an odd first one changes its interest only.
            let interest = Self::interest(&remaining, self.plan_rate(), 1, 12);
            let part = if row == count { remaining.clone() } else { &level - interest };
            remaining -= &part;
            planned.push(part);
        }
        planned
    }

    /// What happens on a day, before the day bears interest. What is paid on its due date was never in default.
    fn events(&mut self, day: Day) {
        if self.periods.get(self.period).is_some_and(|period| period.due <= day)
            || day == self.regime.contract
        {
            self.settle();
            self.fall_due(day);
        }
        self.raise_for_default();
        self.raise_dated(day);
        self.receive(day);
    }

    fn fall_due(&mut self, day: Day) {
        while self.periods.get(self.period).is_some_and(|period| period.due <= day) {
            self.period += 1;
            self.due_today = true;
        }
        self.divide();
    }

    /// Divides the principal into what is not due and what is overdue.
    fn divide(&mut self) {
        let later: BigInt = self.planned[self.period..].iter().sum();
        self.not_due = later.min(self.principal.clone());
        self.overdue = &self.principal - &self.not_due;
    }

    fn raise_dated(&mut self, day: Day) {
        for (index, charge) in self.facts.charges.iter().enumerate() {
            let date = match charge.date {
                Some(date) => Some(number(date)),
                None => (charge.kind == ChargeKind::ServiceFee).then_some(self.regime.contract),
            };
            if date == Some(day) {
                self.raise(index);
            }
        }
    }

    /// Whoever pays on the due date itself is in time: default begins when the day passes. A fen for each instalment
    /// is forgiven, and principal paid ahead makes up for interest.
    fn look_for_default(&mut self, day: Day) {
        if !self.due_today {
            return;
        }
        self.due_today = false;
        self.interest_due.clone_from(&self.term_interest);
        let later: BigInt = self.planned[self.period..].iter().sum();
        let short = &self.principal + &self.term_interest - later;
        let forgiven = self.fen(i64::try_from(self.period).expect("at most 600"));
        if self.default.is_none() && short > forgiven {
            self.default = Some(day);
        }
    }

    /// Charges without a day arise once there is a default.
    fn raise_for_default(&mut self) {
        if self.default.is_none() || self.raised_for_default {
            return;
        }
        self.raised_for_default = true;
        for (index, charge) in self.facts.charges.iter().enumerate() {
            if charge.date.is_none() && charge.kind != ChargeKind::ServiceFee {
                self.raise(index);
            }
        }
    }

    fn raise(&mut self, index: usize) {
        self.settle();
        let charge = self.facts.charges[index];
        let asked = match charge.price {
            Price::Fen(fen) => self.fen(fen),
            Price::Part(part) => exactly(&(self.fen(self.facts.principal) * part), &100_000_000.into()),
        };
        let at_end = charge.kind == ChargeKind::ServiceFee && charge.date.is_none();
        self.charges.push(Raised { kind: charge.kind, at_end, asked, paid: BigInt::zero() });
        let surplus = std::mem::take(&mut self.surplus);
        self.surplus = self.pay_charges(surplus, |_| true);
    }

    /// What the ceiling leaves after default beside interest and what was paid of charges and compound interest.
    fn free_after_default(&self) -> BigInt {
        let paid: BigInt =
            self.charges.iter().filter(|raised| !raised.of_term()).map(|raised| &raised.paid).sum();
        &self.room_after_default - paid - &self.compound_paid
    }

    /// How much of the compound interest is allowed and not paid.
    fn compound_left(&self) -> BigInt {
        let left = &self.compound_asked - &self.compound_paid;
        if self.lawful { left.min(self.free_after_default()) } else { left }
    }

    /// How much of each charge is allowed and not paid.
    fn charges_allowed(&self) -> Vec<BigInt> {
        let paid_in_term: BigInt =
            self.charges.iter().filter(|raised| raised.of_term()).map(|raised| &raised.paid).sum();
        let after_default = self.free_after_default() - self.compound_left();
        let mut room = [after_default, &self.room_in_term - paid_in_term];
        let allow = |raised: &Raised| {
            let left = &raised.asked - &raised.paid;
            if !self.lawful {
                return left;
            }
            let room = &mut room[usize::from(raised.of_term())];
            let allowed = left.min(room.clone());
            *room -= &allowed;
            allowed
        };
        self.charges.iter().map(allow).collect()
    }

    /// Pays charges of the kinds and hands back the rest.
    fn pay_charges(&mut self, mut money: BigInt, of: impl Fn(&Raised) -> bool) -> BigInt {
        let allowed = self.charges_allowed();
        for (raised, allowed) in self.charges.iter_mut().zip(allowed) {
            if of(raised) {
                let part = allowed.min(money.clone());
                raised.paid += &part;
                money -= part;
            }
        }
        money
    }

    fn receive(&mut self, day: Day) {
        let facts = self.facts;
        for &(_, amount) in facts.payments.iter().filter(|(date, _)| number(*date) == day) {
            self.settle();
            self.pay(day, self.fen(amount));
        }
    }

    fn pay(&mut self, day: Day, mut money: BigInt) {
        money = match self.facts.payment_order {
            PaymentOrder::Statutory => {
                money = self.pay_costs(money);
                money = self.pay_interest(day, money);
                self.pay_default_charges(money)
            }
            PaymentOrder::ChargesFirst => {
                money = self.pay_costs(money);
                money = self.pay_default_charges(money);
                self.pay_interest(day, money)
            }
            PaymentOrder::PrincipalFirst => {
                money = pay(&mut self.principal, money);
                money = self.pay_costs(money);
                money = self.pay_interest(day, money);
                self.pay_default_charges(money)
            }
        };
        // What is left pays the principal, due or in advance, and last the fees that wait for it.
        money = pay(&mut self.principal, money);
        money = self.pay_charges(money, |raised| raised.at_end);
        self.surplus += money;
        self.divide();
    }

    fn pay_costs(&mut self, money: BigInt) -> BigInt {
        self.pay_charges(money, |raised| raised.kind == ChargeKind::CollectionFee)
    }

    fn pay_default_charges(&mut self, money: BigInt) -> BigInt {
        self.pay_charges(money, |raised| raised.kind != ChargeKind::CollectionFee && !raised.at_end)
    }

    fn pay_interest(&mut self, day: Day, mut money: BigInt) -> BigInt {
        let before = self.term_interest.clone();
        money = pay(&mut self.term_interest, money);
        let paid = before - &self.term_interest;
        self.interest_due = (&self.interest_due - paid).max(BigInt::zero());
        money = pay(&mut self.overdue_interest, money);
        let mut compound = self.compound_left();
        let before = compound.clone();
        money = pay(&mut compound, money);
        self.compound_paid += before - compound;
        if self.lawful && day < *SPLIT { pay(&mut self.voluntary, money) } else { money }
    }

    /// The rates of a day.
    fn rates(&self, day: Day) -> Rates {
        let overdue = self.overdue_rate.or_else(|| self.default.map(|from| self.regime.silent(day, from)));
        let period = self.periods.get(self.period);
        Rates {
            term: self.term_rate,
            overdue: overdue.unwrap_or(0),
            ceiling: self.ceiling(day),
            tolerated: self.regime.tolerated(day),
            term_year: period.map_or(1, |period| period.year),
            legal_term_year: period.map_or(1, |period| period.year_of_law),
            in_default: self.default.is_some(),
        }
    }

    /// Counts the day.
    fn accrue(&mut self, day: Day) {
        self.look_for_default(day);
        let rates = self.rates(day);
        if rates != self.tally.0 {
            self.settle();
            self.tally.0 = rates;
        }
        self.tally.1 += 1;
    }

    /// Turns the days counted into amounts.
    fn settle(&mut self) {
        let (rates, days) = self.tally;
        self.tally.1 = 0;
        if days == 0 {
            return;
        }
        let counts_compound = self.facts.compound && (!self.lawful || !self.regime.private);
        if rates.in_default && counts_compound {
            self.compound_asked += Self::interest(&self.interest_due, rates.overdue, days, self.year);
        }
        // Until default what is overdue by a fen or two bears nothing.
        let late = if rates.in_default { self.overdue.clone() } else { BigInt::zero() };
        let parts = [
            (
                &self.not_due,
                rates.term,
                (rates.term_year, rates.legal_term_year),
                &mut self.term_interest,
                &mut self.room_in_term,
            ),
            (
                &late,
                rates.overdue,
                (self.year, LEGAL_YEAR),
                &mut self.overdue_interest,
                &mut self.room_after_default,
            ),
        ];
        for (principal, agreed, (year, legal_year), interest, room) in parts {
            let asked = Self::interest(principal, agreed, days, year);
            if !self.lawful {
                *interest += asked;
                continue;
            }
            let most = Self::interest(principal, rates.ceiling, days, legal_year);
            let applied = asked.clone().min(most.clone());
            let tolerated = asked.min(Self::interest(principal, rates.tolerated, days, legal_year));
            *room += most - &applied;
            self.voluntary += (tolerated - &applied).max(BigInt::zero());
            *interest += applied;
        }
    }

    fn charges_left(&self, penalties: bool) -> BigInt {
        let allowed = self.charges_allowed();
        let of = |raised: &Raised| (raised.kind == ChargeKind::Penalty) == penalties;
        let left = self.charges.iter().zip(allowed).filter(|(raised, _)| of(raised));
        left.map(|(_, allowed)| allowed).sum()
    }

    fn left(&self) -> Left {
        Left {
            unit: self.unit.clone(),
            principal: self.principal.clone(),
            overdue_principal: self.overdue.clone(),
            term_interest: self.term_interest.clone(),
            overdue_interest: self.overdue_interest.clone(),
            compound: self.compound_left(),
            penalties: self.charges_left(true),
            fees: self.charges_left(false),
            refund: self.surplus.clone(),
            tomorrow: BigInt::zero(),
        }
    }

    fn owed(&self) -> BigInt {
        self.left().owed()
    }
}

/// Pays what it can of a debt and hands back the rest.
fn pay(debt: &mut BigInt, money: BigInt) -> BigInt {
    let part = money.clone().min(debt.clone());
    *debt -= &part;
    money - part
}
