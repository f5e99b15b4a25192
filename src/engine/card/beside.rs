//! What is asked beside principal and its interest: interest on interest, late fees and other fees, and the room that a
//! ceiling leaves for them.
//!
//! The room grows by what interest leaves of the ceiling. Interest on interest takes it first, then fees in the order
//! in which they arose; what has found room keeps it.

use super::pools::settle;
use crate::dates::Date;
use crate::money::Yuan;

/// What a fee is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FeeKind {
    /// 违约金: the minimum payment was not met.
    Late,
    /// Any other.
    Other,
}

/// A fee that has arisen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fee {
    /// What for.
    pub kind: FeeKind,
    /// Since when.
    pub since: Date,
    /// How much the terms ask.
    pub asked: Yuan,
    /// How much of it the ceiling allows so far.
    pub allowed: Yuan,
    /// How much of it was paid.
    pub paid: Yuan,
}

impl Fee {
    /// What is left to pay.
    pub fn left(&self) -> Yuan {
        self.allowed - self.paid
    }
}

/// An amount that is billed with the next statement.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Billed {
    /// On a statement.
    pub(super) billed: Yuan,
    /// Since the last statement.
    pub(super) accrued: Yuan,
}

impl Billed {
    pub(super) fn total(self) -> Yuan {
        self.billed + self.accrued
    }

    /// A statement closes.
    pub(super) fn bill(&mut self) {
        self.billed += self.accrued;
        self.accrued = Yuan::ZERO;
    }

    pub(super) fn pay_all(&mut self, left: &mut Yuan) -> Yuan {
        settle(&mut self.billed, left) + settle(&mut self.accrued, left)
    }
}

#[derive(Clone, Debug)]
pub(super) struct Beside {
    pub(super) compound: Billed,
    /// Interest on interest that found no room yet.
    waiting: Yuan,
    pub(super) fees: Vec<Fee>,
    /// `None`: no ceiling.
    room: Option<Yuan>,
    /// All room that there was.
    widened: Yuan,
}

impl Beside {
    pub(super) fn new(has_ceiling: bool) -> Self {
        Self {
            compound: Billed::default(),
            waiting: Yuan::ZERO,
            fees: Vec::new(),
            room: has_ceiling.then_some(Yuan::ZERO),
            widened: Yuan::ZERO,
        }
    }

    /// What the ceiling left beside interest so far.
    pub(super) fn room(&self) -> Option<Yuan> {
        self.room.map(|_| self.widened)
    }

    pub(super) fn fees_left(&self) -> Yuan {
        self.fees.iter().map(Fee::left).sum()
    }

    /// Fees that stand on a statement of `closing` or before.
    pub(super) fn fees_billed(&self, closing: Date) -> Yuan {
        self.fees.iter().filter(|fee| fee.since <= closing).map(Fee::left).sum()
    }

    pub(super) fn widen(&mut self, more: Yuan) {
        if let Some(room) = &mut self.room {
            *room += more;
            self.widened += more;
        }
    }

    pub(super) fn compound_asked(&mut self, amount: Yuan) {
        self.waiting += amount;
    }

    pub(super) fn fee_arises(&mut self, kind: FeeKind, since: Date, asked: Yuan) {
        self.fees.push(Fee { kind, since, asked, allowed: Yuan::ZERO, paid: Yuan::ZERO });
    }

    /// A fee of before the first statement, whose room is not known.
    pub(super) fn fee_carried(&mut self, kind: FeeKind, since: Date, asked: Yuan) {
        if asked.is_positive() {
            self.fees.push(Fee { kind, since, asked, allowed: asked, paid: Yuan::ZERO });
        }
    }

    /// Gives the room to what waits for it.
    pub(super) fn allow(&mut self) {
        let mut room = self.room;
        let mut take = |asked: Yuan| match &mut room {
            None => asked,
            Some(room) => settle(&mut asked.clone(), room),
        };
        let part = take(self.waiting);
        self.waiting -= part;
        self.compound.accrued += part;
        for fee in self.fees.iter_mut().filter(|fee| fee.allowed < fee.asked) {
            fee.allowed += take(fee.asked - fee.allowed);
        }
        self.room = room;
    }

    pub(super) fn pay_fees(&mut self, of: impl Fn(FeeKind) -> bool, left: &mut Yuan) -> Yuan {
        let mut paid = Yuan::ZERO;
        for fee in self.fees.iter_mut().filter(|fee| of(fee.kind)) {
            let part = settle(&mut fee.left(), left);
            fee.paid += part;
            paid += part;
        }
        paid
    }
}
