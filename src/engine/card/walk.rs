//! One card's timeline, walked once: what is posted, what it bears in every slice, where payments go, what is left.
//!
//! On one day, the due date before it ends first; then things are posted, payments come in, and a statement closes.

use rust_decimal::Decimal;

use super::balance::{Balance, Order};
use super::beside::FeeKind;
use super::calendar::{cuts, part_day, statements};
use super::ledger::{Issued, Ledger, Outcome, Slice};
use super::terms::Terms;
use crate::case::card::{Card, Compounding, EntryKind, InstalmentFee, LateFee, Statement};
use crate::dates::{Date, days_between, next_day};
use crate::money::Yuan;

/// Walks the card's timeline to `as_of`, which is not counted. Which minimum payments the bank's statements asked for,
/// and so since when one is overdue, are facts of the `paper`: the ledger of the card's own terms. Without it, this
/// ledger is that one.
pub fn ledger(card: &Card, terms: Terms, paper: Option<&Ledger>, as_of: Date) -> Ledger {
    let begins = card.begins().unwrap_or(as_of).min(as_of);
    let statements = statements(card, as_of);
    let cuts = cuts(card, &statements, begins, as_of);
    let mut walk = Walk::new(card, terms, paper);
    for (index, &today) in cuts.iter().enumerate() {
        // What a ceiling allowed in the last slice comes before what is posted today.
        walk.balance.use_credit();
        walk.due_date_ends(today);
        walk.post(today);
        walk.balance.use_credit();
        walk.pay(today);
        if let Some(statement) = statements.iter().find(|statement| statement.closing == today) {
            walk.close(*statement);
        }
        if let Some(&next) = cuts.get(index + 1) {
            walk.accrue(today, next);
        }
    }
    walk.finish()
}

struct Walk<'a> {
    card: &'a Card,
    terms: Terms,
    paper: Option<&'a Ledger>,
    balance: Balance,
    /// Of each plan, what is still to be posted.
    spread: Vec<Yuan>,
    /// Of each plan, how many parts were posted, and the day of the next.
    parts_posted: Vec<u32>,
    next_part: Vec<Option<Date>>,
    slices: Vec<Slice>,
    statements: Vec<Issued>,
    /// The last minimum payment, as far as it is not paid, and what of it is past a due date.
    minimum_left: Yuan,
    past_due: Yuan,
    overdue_since: Option<Date>,
    /// The next entry and the next payment.
    entry: usize,
    payment: usize,
}

impl<'a> Walk<'a> {
    fn new(card: &'a Card, terms: Terms, paper: Option<&'a Ledger>) -> Self {
        Self {
            card,
            terms,
            paper,
            balance: Balance::new(&terms),
            spread: vec![Yuan::ZERO; card.instalments.len()],
            parts_posted: vec![0; card.instalments.len()],
            next_part: card.instalments.iter().map(|plan| part_day(plan, 0)).collect(),
            slices: Vec::new(),
            statements: Vec::new(),
            minimum_left: Yuan::ZERO,
            past_due: Yuan::ZERO,
            overdue_since: None,
            entry: 0,
            payment: 0,
        }
    }

    /// The day after a due date: what was not paid in time bears interest after all, and the late fee arises.
    fn due_date_ends(&mut self, today: Date) {
        let Some(issued) = self.statements.last_mut() else { return };
        if next_day(issued.statement.due) != today {
            return;
        }
        let statement_left = self.balance.statement_left;
        let unpaid_minimum = self.minimum_left;
        let due = issued.statement.due;
        let in_full = statement_left.is_zero();
        let terms = self.card.late_fee.filter(|_| self.terms.late_fee);
        let late_fee =
            terms.map_or(Yuan::ZERO, |terms| late_fee(terms, due, unpaid_minimum.min(statement_left)));
        issued.outcome = Some(Outcome { in_full, unpaid_minimum, late_fee });
        for (slice, principal) in self.balance.pools.end_grace(in_full) {
            self.bears(slice, principal);
        }
        if late_fee.is_positive() {
            self.balance.beside.fee_arises(FeeKind::Late, today, late_fee);
        }
        self.balance.beside.allow();
        if self.minimum_left.is_positive() {
            self.past_due = self.minimum_left;
            self.overdue_since.get_or_insert(due);
        }
    }

    /// Principal that was free of interest in a slice bears it after all.
    fn bears(&mut self, slice: usize, principal: Yuan) {
        let Some(slice) = self.slices.get_mut(slice) else { return };
        let (days, year) = (slice.days(), self.terms.year_days);
        let interest = slice.applied.interest(principal, days, year);
        slice.principal += principal;
        slice.interest += interest;
        self.balance.interest.accrued += interest;
        if let Some(ceiling) = self.terms.ceiling {
            self.balance.beside.widen(ceiling.above(slice.applied).interest(principal, days, year));
        }
    }

    fn post(&mut self, today: Date) {
        for (index, plan) in self.card.instalments.iter().enumerate() {
            if plan.from == today {
                self.spread[index] = plan.amount;
                if let InstalmentFee::AtOnce(fee) = plan.fee {
                    self.fee(today, fee);
                }
            }
            if self.next_part[index] == Some(today) {
                self.parts_posted[index] += 1;
                self.next_part[index] = part_day(plan, self.parts_posted[index]);
                // The last part takes what division left over.
                let is_last = self.parts_posted[index] == plan.count;
                let part = Yuan::new(plan.amount.exact() / Decimal::from(plan.count));
                self.post_part(index, today, if is_last { self.spread[index] } else { part });
                if let InstalmentFee::EachPart(fee) = plan.fee {
                    self.fee(today, fee);
                }
            }
            if plan.accelerated == Some(today) {
                self.post_part(index, today, self.spread[index]);
            }
        }
        while let Some(entry) = self.card.entries.get(self.entry).filter(|entry| entry.posted <= today) {
            self.entry += 1;
            match entry.kind {
                EntryKind::Purchase => self.balance.pools.post(today, entry.amount),
                EntryKind::CashAdvance => self.balance.pools.post_bearing(entry.amount),
                EntryKind::Fee => self.fee(today, entry.amount),
            }
        }
        self.balance.beside.allow();
    }

    /// A minimum payment asks for a part that was posted in full.
    fn post_part(&mut self, plan: usize, today: Date, part: Yuan) {
        self.spread[plan] -= part;
        self.balance.pools.post(today, part);
        self.balance.asked_principal += part;
    }

    fn fee(&mut self, today: Date, amount: Yuan) {
        if self.terms.fees {
            self.balance.beside.fee_arises(FeeKind::Other, today, amount);
        }
    }

    fn pay(&mut self, today: Date) {
        while let Some(payment) = self.card.payments.get(self.payment).filter(|next| next.date <= today) {
            let overdue_days = self.overdue_since.map_or(0, |since| days_between(since, today));
            self.payment += 1;
            let order = Order::of(self.terms.booking, overdue_days);
            self.balance.pay(payment.date, payment.amount, order, overdue_days);
            self.minimum_left = (self.minimum_left - payment.amount).or_zero();
            self.past_due = (self.past_due - payment.amount).or_zero();
            if self.past_due.is_zero() {
                self.overdue_since = None;
            }
        }
    }

    fn close(&mut self, statement: Statement) {
        if self.statements.is_empty() {
            self.carry(statement.closing);
        }
        let balance = self.balance.close();
        let principal = self.balance.pools.on_statement();
        let not_asked = (principal - self.balance.asked_principal).or_zero();
        self.balance.asked_principal = self.balance.asked_principal.min(principal)
            + Yuan::new(not_asked.exact() * self.card.minimum_part);
        let by_terms = self.balance.asked_principal + self.balance.beside_principal();
        let paper = self.paper.and_then(|paper| paper.statements.get(self.statements.len()));
        let minimum = paper.map_or(statement.minimum.unwrap_or(by_terms), |paper| paper.minimum);
        self.minimum_left = minimum;
        self.statements.push(Issued { statement, balance, minimum, outcome: None });
    }

    /// What the first statement prints of before: payments up to it are in that already.
    fn carry(&mut self, closing: Date) {
        let carried = self.card.carried;
        if carried.interest.is_positive() {
            // Whoever pays interest has no interest-free time.
            self.balance.pools.post_bearing(carried.principal);
        } else {
            self.balance.pools.carry(carried.since.unwrap_or(closing), carried.principal);
        }
        self.balance.interest.billed += carried.interest;
        if self.terms.late_fee {
            self.balance.beside.fee_carried(FeeKind::Late, closing, carried.late_fees);
        }
        if self.terms.fees {
            self.balance.beside.fee_carried(FeeKind::Other, closing, carried.fees);
        }
    }

    fn accrue(&mut self, from: Date, to: Date) {
        let (applied, cause) = self.terms.rate_on(from, self.card);
        let (days, year) = (days_between(from, to), self.terms.year_days);
        let principal = self.balance.pools.bearing();
        let spread: Yuan = self.spread.iter().copied().sum();
        let unpaid = self.unpaid_that_bears();
        let interest = applied.interest(principal, days, year);
        let compound_interest = applied.interest(unpaid, days, year);
        self.balance.pools.pass(from);
        self.balance.interest.accrued += interest;
        self.balance.beside.compound_asked(compound_interest);
        if let Some(ceiling) = self.terms.ceiling {
            let beside = ceiling.above(applied).interest(principal, days, year);
            self.balance.beside.widen(beside + ceiling.interest(spread, days, year));
        }
        self.balance.beside.allow();
        let agreed = self.terms.agreed;
        self.slices.push(Slice {
            from,
            to,
            principal,
            spread,
            unpaid,
            agreed,
            applied,
            cause,
            interest,
            compound_interest,
        });
    }

    /// What bears interest beside principal: what the last statement printed and is not paid.
    fn unpaid_that_bears(&self) -> Yuan {
        let Some(last) = self.statements.last().filter(|_| self.terms.compounds()) else { return Yuan::ZERO };
        let beside = &self.balance.beside;
        let fees = match self.terms.compounding {
            Compounding::MonthlyWithFees => beside.fees_billed(last.statement.closing),
            Compounding::Monthly | Compounding::None => Yuan::ZERO,
        };
        self.balance.interest.billed + beside.compound.billed + fees
    }

    fn finish(self) -> Ledger {
        let spread: Yuan = self.spread.iter().copied().sum();
        Ledger {
            terms: self.terms,
            slices: self.slices,
            statements: self.statements,
            principal: self.balance.pools.total() + spread,
            spread,
            interest: self.balance.interest.total(),
            compound_interest: self.balance.beside.compound.total(),
            room: self.balance.beside.room(),
            fees: self.balance.beside.fees,
            credit: self.balance.credit,
            overdue_since: self.overdue_since,
            allocations: self.balance.allocations,
        }
    }
}

/// The late fee after a due date.
fn late_fee(terms: LateFee, due: Date, unpaid: Yuan) -> Yuan {
    if !unpaid.is_positive() || terms.last_due.is_some_and(|last| due > last) {
        return Yuan::ZERO;
    }
    Yuan::new((unpaid.exact() * terms.part).max(terms.least.exact()))
}
