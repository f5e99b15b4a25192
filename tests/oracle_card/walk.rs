//! The walk: one ledger of a card, day after day.
//!
//! Every amount is a whole number of a unit so small that no division of the card leaves a remainder; each division
//! checks that it does not. Everything posted is remembered by itself with the payments it got, and what it bears is
//! added up only when its due date has passed.

use chrono::{Datelike, NaiveDate};
use num_bigint::BigInt;
use num_traits::{Signed, Zero};
use qingzhang::case::card::{Booking, Compounding, EntryKind, Method, Term};

use crate::facts::{CardFacts, later, months_later};

/// Which ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Rules {
    pub(crate) lawful: bool,
    /// A year, in ten-thousandths.
    pub(crate) ceiling: Option<i64>,
    pub(crate) other_method: bool,
}

impl Rules {
    pub(crate) const CLAIMED: Self = Self { lawful: false, ceiling: None, other_method: false };
    pub(crate) const LAWFUL: Self = Self { lawful: true, ceiling: Some(2_400), other_method: false };
}

/// What is left, in units.
#[derive(Clone, Debug)]
pub(crate) struct Left {
    pub(crate) unit: BigInt,
    pub(crate) principal: BigInt,
    pub(crate) interest: BigInt,
    pub(crate) compound: BigInt,
    pub(crate) late_fees: BigInt,
    pub(crate) fees: BigInt,
    pub(crate) credit: BigInt,
    pub(crate) minimums: Vec<BigInt>,
    pub(crate) balances: Vec<BigInt>,
    pub(crate) overdue_since: Option<NaiveDate>,
    /// Of each payment: to principal, and days overdue.
    pub(crate) paid_principal: Vec<(BigInt, i64)>,
}

impl Left {
    pub(crate) fn total(&self) -> BigInt {
        &self.principal + &self.interest + &self.compound + &self.late_fees + &self.fees
    }
}

fn exactly(amount: &BigInt, divisor: &BigInt) -> BigInt {
    let quotient = amount / divisor;
    assert_eq!(&quotient * divisor, *amount, "the unit is too coarse");
    quotient
}

/// Takes up to `owed` out of `money`.
fn take(owed: &mut BigInt, money: &mut BigInt) -> BigInt {
    let part = owed.clone().min(money.clone());
    *owed -= &part;
    *money -= &part;
    part
}

/// Something posted that may still turn out to be free of interest.
struct Item {
    since: NaiveDate,
    left: BigInt,
    /// What was left when its statement closed.
    billed: Option<BigInt>,
    /// Payments after that.
    paid: Vec<(NaiveDate, BigInt)>,
}

struct Fee {
    late: bool,
    since: NaiveDate,
    waiting: BigInt,
    left: BigInt,
}

struct Month {
    closing: NaiveDate,
    due: NaiveDate,
    printed: Option<i64>,
}

struct Walk<'a> {
    facts: &'a CardFacts,
    rules: Rules,
    paper: Option<&'a Left>,
    /// Units a yuan.
    unit: BigInt,
    /// What a rate for a day is divided by.
    day: BigInt,
    months: Vec<Month>,
    closed: usize,
    bearing: BigInt,
    items: Vec<Item>,
    spread: Vec<BigInt>,
    billed_interest: BigInt,
    new_interest: BigInt,
    billed_compound: BigInt,
    new_compound: BigInt,
    waiting_compound: BigInt,
    fees: Vec<Fee>,
    room: BigInt,
    credit: BigInt,
    statement_left: BigInt,
    asked: BigInt,
    minimum_left: BigInt,
    past_due: BigInt,
    left: Left,
}

/// Walks to the day computed for and a day further: what is left on the two days. The ledger of the rules takes the
/// minimum payments from that of the `paper`.
pub(crate) fn walk(facts: &CardFacts, rules: Rules, paper: Option<&Left>) -> [Left; 2] {
    let as_of = facts.as_of;
    let mut walk = Walk::new(facts, rules, paper, later(as_of, 1));
    let begins = facts.entries.iter().map(|entry| entry.0);
    let begins = begins.chain(facts.plans.iter().map(|plan| plan.from)).chain(facts.carried_since);
    let begins = begins.chain(facts.payments.iter().map(|payment| payment.0)).chain([walk.months[0].closing]);
    let mut today = begins.min().expect("a day");
    loop {
        walk.happens(today);
        if today == as_of {
            let then = later(today, 1);
            let left = walk.finish();
            walk.a_day(today);
            walk.happens(then);
            return [left, walk.finish()];
        }
        walk.a_day(today);
        today = later(today, 1);
    }
}

impl<'a> Walk<'a> {
    fn new(facts: &'a CardFacts, rules: Rules, paper: Option<&'a Left>, as_of: NaiveDate) -> Self {
        let mut months: Vec<Month> =
            facts.statements.iter().map(|&(closing, due, printed)| Month { closing, due, printed }).collect();
        let (last_closing, last_due, _) = facts.statements[facts.statements.len() - 1];
        for month in 1..60 {
            let (closing, due) = (months_later(last_closing, month), months_later(last_due, month));
            months.push(Month { closing, due, printed: None });
        }
        months.retain(|month| month.closing <= as_of);
        let year = if facts.actual_360 { 360 } else { 365 };
        let day = BigInt::from(1_000_000_i64 * year);
        let mut unit = BigInt::from(100);
        for plan in &facts.plans {
            unit *= plan.count;
        }
        let levels = u32::try_from(months.len() + facts.payments.len()).expect("few") + 4;
        let a_month = BigInt::from(100 * 1_000);
        unit *= day.pow(levels) * a_month.pow(u32::try_from(months.len()).expect("few") + 2);
        let none = BigInt::zero;
        let left = Left {
            unit: unit.clone(),
            principal: none(),
            interest: none(),
            compound: none(),
            late_fees: none(),
            fees: none(),
            credit: none(),
            minimums: Vec::new(),
            balances: Vec::new(),
            overdue_since: None,
            paid_principal: Vec::new(),
        };
        Self {
            facts,
            rules,
            paper,
            unit,
            day,
            months,
            closed: 0,
            bearing: none(),
            items: Vec::new(),
            spread: vec![none(); facts.plans.len()],
            billed_interest: none(),
            new_interest: none(),
            billed_compound: none(),
            new_compound: none(),
            waiting_compound: none(),
            fees: Vec::new(),
            room: none(),
            credit: none(),
            statement_left: none(),
            asked: none(),
            minimum_left: none(),
            past_due: none(),
            left,
        }
    }

    fn fen(&self, fen: i64) -> BigInt {
        exactly(&(&self.unit * fen), &100.into())
    }

    fn hidden(&self, term: Term) -> bool {
        self.rules.lawful && self.facts.hidden.contains(&term)
    }

    fn only_unpaid(&self) -> bool {
        let agreed = self.facts.method == Method::UnpaidBalance || self.hidden(Term::FullBalance);
        agreed != self.rules.other_method
    }

    /// For a day, over `self.day`.
    fn rate(&self, today: NaiveDate) -> i64 {
        let year = if self.facts.actual_360 { 360 } else { 365 };
        let mut rate = self.facts.rate.unwrap_or(500);
        let limited = (2017..=2020).contains(&today.year());
        if self.rules.lawful && limited {
            rate = rate.min(500);
        }
        (rate * year).min(self.ceiling().unwrap_or(i64::MAX))
    }

    fn ceiling(&self) -> Option<i64> {
        self.rules.ceiling.map(|ceiling| ceiling * 100)
    }

    fn happens(&mut self, today: NaiveDate) {
        self.use_credit(today);
        self.due_date_passed(today);
        self.posted(today);
        self.give_room();
        self.use_credit(today);
        for (index, &(date, amount)) in self.facts.payments.iter().enumerate() {
            if date == today {
                self.paid(today, index, amount);
            }
        }
        if self.months.get(self.closed).is_some_and(|month| month.closing == today) {
            self.closes(today);
        }
    }

    /// Where there is credit, only what came since is unpaid.
    fn use_credit(&mut self, today: NaiveDate) {
        let mut credit = std::mem::take(&mut self.credit);
        take(&mut self.new_compound, &mut credit);
        for fee in &mut self.fees {
            take(&mut fee.left, &mut credit);
        }
        let principal = self.pay_principal(today, &mut credit);
        self.asked = (&self.asked - &principal).max(BigInt::zero());
        self.credit = credit;
    }

    fn due_date_passed(&mut self, today: NaiveDate) {
        let Some(month) = self.closed.checked_sub(1).map(|index| &self.months[index]) else { return };
        let due = month.due;
        if later(due, 1) != today {
            return;
        }
        if let Some(late) = self.facts.late {
            let base = self.minimum_left.clone().min(self.statement_left.clone());
            let charged = late.last_due.is_none_or(|last| due <= last) && !self.hidden(Term::LateFee);
            if base.is_positive() && charged {
                let waiting = exactly(&(base * late.part), &1_000.into()).max(self.fen(late.least));
                self.fees.push(Fee { late: true, since: today, waiting, left: BigInt::zero() });
            }
        }
        let unpaid = self.statement_left.is_positive();
        let (billed, open): (Vec<Item>, Vec<Item>) =
            std::mem::take(&mut self.items).into_iter().partition(|item| item.billed.is_some());
        self.items = open;
        for item in billed {
            if unpaid {
                self.bears_after_all(&item, due);
            }
            self.bearing += item.left;
        }
        if self.minimum_left.is_positive() {
            self.past_due.clone_from(&self.minimum_left);
            self.left.overdue_since.get_or_insert(due);
        }
    }

    fn bears_after_all(&mut self, item: &Item, due: NaiveDate) {
        let mut day = item.since;
        while day <= due {
            let mut principal = item.billed.clone().expect("on a statement");
            if self.only_unpaid() {
                principal.clone_from(&item.left);
            } else {
                for (_, amount) in item.paid.iter().filter(|(paid, _)| *paid <= day) {
                    principal -= amount;
                }
            }
            self.interest_of_a_day(&principal, day);
            day = later(day, 1);
        }
    }

    fn interest_of_a_day(&mut self, principal: &BigInt, day: NaiveDate) {
        if principal.is_zero() {
            return;
        }
        let rate = self.rate(day);
        self.new_interest += exactly(&(principal * rate), &self.day);
        if let Some(ceiling) = self.ceiling() {
            self.room += exactly(&(principal * (ceiling - rate)), &self.day);
        }
    }

    fn posted(&mut self, today: NaiveDate) {
        for index in 0..self.facts.plans.len() {
            self.posted_parts(index, today);
        }
        for &(posted, kind, amount) in &self.facts.entries {
            if posted == today {
                let amount = self.fen(amount);
                match kind {
                    EntryKind::Purchase => self.item(today, amount),
                    EntryKind::CashAdvance => self.bearing += amount,
                    EntryKind::Fee => self.fee(today, amount),
                }
            }
        }
    }

    fn posted_parts(&mut self, index: usize, today: NaiveDate) {
        let plan = self.facts.plans[index];
        if plan.from == today {
            self.spread[index] = self.fen(plan.amount);
            if plan.at_once {
                self.fee(today, self.fen(plan.fee));
            }
        }
        if plan.accelerated.is_some_and(|asked| asked <= today) {
            let rest = std::mem::take(&mut self.spread[index]);
            self.asked += &rest;
            self.item(today, rest);
        } else if (0..plan.count).any(|month| months_later(plan.first_posted, month) == today) {
            let part = exactly(&self.fen(plan.amount), &plan.count.into());
            self.spread[index] -= &part;
            self.asked += &part;
            self.item(today, part);
            if !plan.at_once {
                self.fee(today, self.fen(plan.fee));
            }
        }
    }

    fn item(&mut self, since: NaiveDate, left: BigInt) {
        self.items.push(Item { since, left, billed: None, paid: Vec::new() });
    }

    fn fee(&mut self, since: NaiveDate, waiting: BigInt) {
        if !self.hidden(Term::Fees) {
            self.fees.push(Fee { late: false, since, waiting, left: BigInt::zero() });
        }
    }

    /// What waits for room gets it.
    fn give_room(&mut self) {
        let mut room = self.room.clone();
        let without_end = self.rules.ceiling.is_none();
        let mut give = |waiting: &mut BigInt| {
            if without_end { std::mem::take(waiting) } else { take(waiting, &mut room) }
        };
        self.new_compound += give(&mut self.waiting_compound);
        for fee in &mut self.fees {
            fee.left += give(&mut fee.waiting);
        }
        self.room = room;
    }

    fn paid(&mut self, today: NaiveDate, index: usize, amount: i64) {
        let overdue = self.left.overdue_since.map_or(0, |since| (today - since).num_days());
        let by_rule = self.facts.booking == Booking::ByRule || self.rules.lawful;
        let amount = self.fen(amount);
        let none = BigInt::zero();
        self.statement_left = (&self.statement_left - &amount).max(none.clone());
        let (surplus, principal) = self.allocate(today, amount.clone(), by_rule && overdue >= 91);
        self.credit += surplus;
        assert_eq!(self.left.paid_principal.len(), index);
        self.left.paid_principal.push((principal, overdue));
        self.minimum_left = (&self.minimum_left - &amount).max(none.clone());
        self.past_due = (&self.past_due - &amount).max(none);
        if self.past_due.is_zero() {
            self.left.overdue_since = None;
        }
    }

    /// What is not used, and what went to principal.
    fn allocate(&mut self, today: NaiveDate, mut money: BigInt, principal_first: bool) -> (BigInt, BigInt) {
        let mut principal = BigInt::zero();
        if principal_first {
            principal = self.pay_principal(today, &mut money);
        }
        take(&mut self.billed_interest, &mut money);
        take(&mut self.billed_compound, &mut money);
        for late in [true, false] {
            for fee in self.fees.iter_mut().filter(|fee| fee.late == late) {
                take(&mut fee.left, &mut money);
            }
        }
        if !principal_first {
            principal = self.pay_principal(today, &mut money);
        }
        take(&mut self.new_interest, &mut money);
        take(&mut self.new_compound, &mut money);
        self.asked = (&self.asked - &principal).max(BigInt::zero());
        (money, principal)
    }

    fn pay_principal(&mut self, today: NaiveDate, money: &mut BigInt) -> BigInt {
        let mut paid = take(&mut self.bearing, money);
        for billed in [true, false] {
            for item in self.items.iter_mut().filter(|item| item.billed.is_some() == billed) {
                let part = take(&mut item.left, money);
                paid += &part;
                item.paid.push((today, part));
            }
        }
        paid
    }

    fn closes(&mut self, today: NaiveDate) {
        if self.closed == 0 {
            self.carried(today);
        }
        for item in self.items.iter_mut().filter(|item| item.billed.is_none()) {
            item.billed = Some(item.left.clone());
            item.paid.clear();
        }
        self.billed_interest += std::mem::take(&mut self.new_interest);
        self.billed_compound += std::mem::take(&mut self.new_compound);
        let principal = &self.bearing + self.items.iter().map(|item| &item.left).sum::<BigInt>();
        let beside = &self.billed_interest
            + &self.billed_compound
            + self.fees.iter().map(|fee| &fee.left).sum::<BigInt>();
        self.statement_left = &principal + &beside;
        self.left.balances.push(self.statement_left.clone());
        let not_asked = (&principal - &self.asked).max(BigInt::zero());
        self.asked =
            self.asked.clone().min(principal) + exactly(&(not_asked * self.facts.minimum_part), &100.into());
        let minimum = match self.paper {
            Some(paper) => exactly(&(&paper.minimums[self.closed] * &self.unit), &paper.unit),
            None => self.months[self.closed].printed.map_or(&self.asked + beside, |fen| self.fen(fen)),
        };
        self.minimum_left.clone_from(&minimum);
        self.left.minimums.push(minimum);
        self.closed += 1;
    }

    fn carried(&mut self, today: NaiveDate) {
        let [principal, interest, late, other] = self.facts.carried;
        if interest > 0 {
            self.bearing += self.fen(principal);
        } else {
            let since = self.facts.carried_since.unwrap_or(today);
            self.items.insert(0, Item { since, left: self.fen(principal), billed: None, paid: Vec::new() });
        }
        self.billed_interest += self.fen(interest);
        for (is_late, fen, hidden) in [(true, late, Term::LateFee), (false, other, Term::Fees)] {
            if !self.hidden(hidden) {
                let left = self.fen(fen);
                self.fees.push(Fee { late: is_late, since: today, waiting: BigInt::zero(), left });
            }
        }
    }

    fn a_day(&mut self, today: NaiveDate) {
        let bears = self.unpaid_that_bears();
        if bears.is_positive() {
            self.waiting_compound += exactly(&(bears * self.rate(today)), &self.day);
        }
        self.interest_of_a_day(&self.bearing.clone(), today);
        if let Some(ceiling) = self.ceiling() {
            let spread: BigInt = self.spread.iter().sum();
            self.room += exactly(&(spread * ceiling), &self.day);
        }
        self.give_room();
    }

    fn unpaid_that_bears(&self) -> BigInt {
        let Some(month) = self.closed.checked_sub(1).map(|index| &self.months[index]) else {
            return BigInt::zero();
        };
        let agreed = self.facts.compounding;
        if agreed == Compounding::None || self.hidden(Term::Compounding) {
            return BigInt::zero();
        }
        let mut bears = &self.billed_interest + &self.billed_compound;
        if agreed == Compounding::MonthlyWithFees && !self.rules.lawful {
            bears += self
                .fees
                .iter()
                .filter(|fee| fee.since <= month.closing)
                .map(|fee| &fee.left)
                .sum::<BigInt>();
        }
        bears
    }

    fn finish(&self) -> Left {
        let fees =
            |late| self.fees.iter().filter(|fee| fee.late == late).map(|fee| &fee.left).sum::<BigInt>();
        Left {
            principal: &self.bearing
                + self.items.iter().map(|item| &item.left).sum::<BigInt>()
                + self.spread.iter().sum::<BigInt>(),
            interest: &self.billed_interest + &self.new_interest,
            compound: &self.billed_compound + &self.new_compound,
            late_fees: fees(true),
            fees: fees(false),
            credit: self.credit.clone(),
            ..self.left.clone()
        }
    }
}
