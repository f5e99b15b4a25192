//! What is owed on a card at a moment, and where a payment goes.

use super::beside::{Beside, Billed, FeeKind};
use super::pools::{Pools, settle};
use super::terms::Terms;
use crate::case::card::Booking;
use crate::dates::Date;
use crate::law::bank_cards::ORDER_CHANGES_AFTER;
use crate::money::Yuan;

/// What a payment pays first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Interest and fees, then principal.
    InterestFirst,
    /// Principal, then interest and fees.
    PrincipalFirst,
}

impl Order {
    /// The order of a payment so many days overdue.
    pub fn of(booking: Booking, overdue_days: i64) -> Self {
        if booking == Booking::ByRule && overdue_days > i64::from(ORDER_CHANGES_AFTER) {
            Self::PrincipalFirst
        } else {
            Self::InterestFirst
        }
    }
}

/// Where one payment went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allocation {
    /// The day.
    pub date: Date,
    /// How much was paid.
    pub amount: Yuan,
    /// How many days the minimum payment was overdue by the statements; 0: not overdue.
    pub overdue_days: i64,
    /// What it paid first.
    pub order: Order,
    /// To interest.
    pub interest: Yuan,
    /// To interest on interest.
    pub compound_interest: Yuan,
    /// To late fees.
    pub late_fees: Yuan,
    /// To other fees.
    pub fees: Yuan,
    /// To principal.
    pub principal: Yuan,
    /// Beyond everything owed by then; it pays what is posted later.
    pub surplus: Yuan,
    /// Principal left after it, without parts of instalments that are still to be posted.
    pub principal_left: Yuan,
}

/// The running state of a ledger. All amounts are exact and none is ever negative.
#[derive(Clone, Debug)]
pub(super) struct Balance {
    pub(super) pools: Pools,
    pub(super) interest: Billed,
    pub(super) beside: Beside,
    /// Paid beyond everything owed.
    pub(super) credit: Yuan,
    /// Of the last statement, not paid yet.
    pub(super) statement_left: Yuan,
    /// Principal that the minimum payments asked for and that is not paid.
    pub(super) asked_principal: Yuan,
    pub(super) allocations: Vec<Allocation>,
}

impl Balance {
    pub(super) fn new(terms: &Terms) -> Self {
        Self {
            pools: Pools::new(terms.method),
            interest: Billed::default(),
            beside: Beside::new(terms.ceiling.is_some()),
            credit: Yuan::ZERO,
            statement_left: Yuan::ZERO,
            asked_principal: Yuan::ZERO,
            allocations: Vec::new(),
        }
    }

    /// What a statement that closes now prints.
    pub(super) fn close(&mut self) -> Yuan {
        self.pools.close();
        self.interest.bill();
        self.beside.compound.bill();
        let balance = self.pools.on_statement() + self.beside_principal();
        self.statement_left = balance;
        balance
    }

    /// Interest and fees on the last statement, with fees that arose since.
    pub(super) fn beside_principal(&self) -> Yuan {
        self.interest.billed + self.beside.compound.billed + self.beside.fees_left()
    }

    /// What was paid in advance pays what has arisen since, in the order in which a ceiling makes room for it: however
    /// the days are cut, the same is paid.
    pub(super) fn use_credit(&mut self) {
        let mut credit = std::mem::take(&mut self.credit);
        self.interest.pay_all(&mut credit);
        self.beside.compound.pay_all(&mut credit);
        self.beside.pay_fees(|_| true, &mut credit);
        let principal = self.pools.pay(&mut credit);
        self.asked_principal = (self.asked_principal - principal).or_zero();
        self.credit = credit;
    }

    pub(super) fn pay(&mut self, date: Date, amount: Yuan, order: Order, overdue_days: i64) {
        self.statement_left = (self.statement_left - amount).or_zero();
        let allocation = self.allocate(date, amount, order, overdue_days);
        self.credit += allocation.surplus;
        self.allocations.push(allocation);
    }

    fn allocate(&mut self, date: Date, amount: Yuan, order: Order, overdue_days: i64) -> Allocation {
        let mut left = amount;
        let mut principal = Yuan::ZERO;
        if order == Order::PrincipalFirst {
            principal = self.pools.pay(&mut left);
        }
        let mut interest = settle(&mut self.interest.billed, &mut left);
        let mut compound_interest = settle(&mut self.beside.compound.billed, &mut left);
        let late_fees = self.beside.pay_fees(|kind| kind == FeeKind::Late, &mut left);
        let fees = self.beside.pay_fees(|kind| kind == FeeKind::Other, &mut left);
        if order == Order::InterestFirst {
            principal = self.pools.pay(&mut left);
        }
        // Interest since the last statement is not asked for before the next one; it is owed all the same.
        interest += self.interest.pay_all(&mut left);
        compound_interest += self.beside.compound.pay_all(&mut left);
        self.asked_principal = (self.asked_principal - principal).or_zero();
        Allocation {
            date,
            amount,
            overdue_days,
            order,
            interest,
            compound_interest,
            late_fees,
            fees,
            principal,
            surplus: left,
            principal_left: self.pools.total(),
        }
    }
}
