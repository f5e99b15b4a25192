//! What a ledger says of payments, charges and interest on interest.

use crate::case::{ChargeKind, Payment};
use crate::dates::Date;
use crate::money::Yuan;

/// Where one payment went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allocation {
    /// The day.
    pub date: Date,
    /// How much was paid.
    pub amount: Yuan,
    /// To the costs of collecting.
    pub costs: Yuan,
    /// To interest of the term, since the due date and on unpaid interest.
    pub interest: Yuan,
    /// To interest between the enforceable rate and 36 %, paid in the time when that stayed paid.
    pub voluntary: Yuan,
    /// To penalties and other fees.
    pub charges: Yuan,
    /// To principal.
    pub principal: Yuan,
    /// Beyond everything owed.
    pub surplus: Yuan,
    /// Principal left after it.
    pub principal_left: Yuan,
}

impl Allocation {
    pub(super) const fn nothing(payment: Payment) -> Self {
        Self {
            date: payment.date,
            amount: payment.amount,
            costs: Yuan::ZERO,
            interest: Yuan::ZERO,
            voluntary: Yuan::ZERO,
            charges: Yuan::ZERO,
            principal: Yuan::ZERO,
            surplus: Yuan::ZERO,
            principal_left: Yuan::ZERO,
        }
    }
}

/// Interest on unpaid interest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CompoundBalance {
    /// How much the paper asks.
    pub asked: Yuan,
    /// How much of it the ceiling allows so far.
    pub allowed: Yuan,
    /// How much of it was paid.
    pub paid: Yuan,
}

impl CompoundBalance {
    /// What is left to pay.
    pub fn left(&self) -> Yuan {
        (self.allowed - self.paid).or_zero()
    }
}

/// A charge that has arisen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChargeBalance {
    /// What for.
    pub kind: ChargeKind,
    /// Since when.
    pub since: Date,
    /// Whether it is paid last of all: a fee of the term without a day of its own, so that who pays the instalments in
    /// time is in time.
    pub at_end: bool,
    /// How much the paper asks.
    pub asked: Yuan,
    /// How much of it the ceiling allows so far.
    pub allowed: Yuan,
    /// How much of it was paid.
    pub paid: Yuan,
}

impl ChargeBalance {
    /// What is left to pay.
    pub fn left(&self) -> Yuan {
        // Exact amounts have 28 digits: the last of them may leave a trace below zero.
        (self.allowed - self.paid).or_zero()
    }
}
