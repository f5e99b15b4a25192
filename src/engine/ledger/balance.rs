//! What is owed at a moment, and where a payment goes: costs, interest, other charges, principal (Civil Code 561).

use super::{Accrual, Ceiling};
use crate::case::{Charge, ChargeKind, Payment};
use crate::dates::Date;
use crate::law::interest_caps::LPR_CAP_BEGINS;
use crate::money::{AnnualRate, Yuan};

/// Where one payment went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allocation {
    /// The day.
    pub date: Date,
    /// How much was paid.
    pub amount: Yuan,
    /// To the costs of collecting.
    pub costs: Yuan,
    /// To interest of the term and since the due date.
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

/// A charge that has arisen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChargeBalance {
    /// What for.
    pub kind: ChargeKind,
    /// Since when.
    pub since: Date,
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

/// The running state of a ledger. All amounts are exact and none is ever negative.
#[derive(Clone, Debug)]
pub(super) struct Balance {
    lent: Yuan,
    principal: Yuan,
    planned_later: Yuan,
    default_since: Option<Date>,
    term_interest: Yuan,
    overdue_interest: Yuan,
    voluntary: Yuan,
    charges: Vec<ChargeBalance>,
    room_after_default: Option<Yuan>,
    room_in_term: Option<Yuan>,
    surplus: Yuan,
    allocations: Vec<Allocation>,
}

impl Balance {
    pub(super) fn new(lent: Yuan, has_ceiling: bool) -> Self {
        let room = has_ceiling.then_some(Yuan::ZERO);
        Self {
            lent,
            principal: lent,
            planned_later: lent,
            default_since: None,
            term_interest: Yuan::ZERO,
            overdue_interest: Yuan::ZERO,
            voluntary: Yuan::ZERO,
            charges: Vec::new(),
            room_after_default: room,
            room_in_term: room,
            surplus: Yuan::ZERO,
            allocations: Vec::new(),
        }
    }

    pub(super) fn lent(&self) -> Yuan {
        self.lent
    }

    pub(super) fn principal(&self) -> Yuan {
        self.principal
    }

    pub(super) fn not_due(&self) -> Yuan {
        self.principal.min(self.planned_later)
    }

    pub(super) fn overdue(&self) -> Yuan {
        self.principal - self.not_due()
    }

    pub(super) fn default_since(&self) -> Option<Date> {
        self.default_since
    }

    pub(super) fn term_interest(&self) -> Yuan {
        self.term_interest
    }

    pub(super) fn overdue_interest(&self) -> Yuan {
        self.overdue_interest
    }

    pub(super) fn room_after_default(&self) -> Option<Yuan> {
        self.room_after_default
    }

    pub(super) fn room_in_term(&self) -> Option<Yuan> {
        self.room_in_term
    }

    pub(super) fn refund(&self) -> Yuan {
        self.surplus
    }

    pub(super) fn charges(&self) -> Vec<ChargeBalance> {
        self.charges.clone()
    }

    pub(super) fn into_allocations(self) -> Vec<Allocation> {
        self.allocations
    }

    /// Principal planned for later days; what is left beyond it is overdue.
    pub(super) fn set_not_due(&mut self, planned_later: Yuan) {
        self.planned_later = planned_later;
    }

    /// Remembers `day` as that of the first default, if when it ends principal is overdue, or interest is unpaid on a
    /// day on which it was due.
    pub(super) fn note_default(&mut self, day: Date, interest_due: bool) {
        if self.overdue().is_positive() || (interest_due && self.term_interest.is_positive()) {
            self.default_since.get_or_insert(day);
        }
    }

    /// Adds a charge; money paid in advance pays it at once.
    pub(super) fn charge_arises(&mut self, charge: Charge, since: Date) {
        self.charges.push(ChargeBalance {
            kind: charge.kind,
            since,
            asked: charge.amount,
            allowed: Yuan::ZERO,
            paid: Yuan::ZERO,
        });
        self.allow_charges();
        let mut surplus = self.surplus;
        self.pay_charges(&mut surplus, |_| true);
        self.surplus = surplus;
    }

    /// Adds a slice's interest of the term.
    pub(super) fn accrue_term(&mut self, accrual: &Accrual, ceiling: Option<&Ceiling>, days: i64) {
        self.term_interest += accrual.interest;
        self.widen(accrual, ceiling, days, |balance| &mut balance.room_in_term);
    }

    /// Adds a slice's interest on overdue principal.
    pub(super) fn accrue_overdue(&mut self, accrual: &Accrual, ceiling: Option<&Ceiling>, days: i64) {
        self.overdue_interest += accrual.interest;
        self.widen(accrual, ceiling, days, |balance| &mut balance.room_after_default);
    }

    /// Adds the room that a ceiling leaves above the slice's interest.
    fn widen(
        &mut self,
        accrual: &Accrual,
        ceiling: Option<&Ceiling>,
        days: i64,
        room: impl FnOnce(&mut Self) -> &mut Option<Yuan>,
    ) {
        let Some(ceiling) = ceiling else { return };
        let at = |rate: AnnualRate| rate.interest(accrual.principal, days, accrual.year_days);
        if let Some(room) = room(self) {
            *room += at(ceiling.rate.above(accrual.applied));
        }
        self.voluntary += at(accrual.agreed.min(ceiling.voluntary).above(accrual.applied));
    }

    /// Charges take the room under the ceiling in the order in which they arose.
    pub(super) fn allow_charges(&mut self) {
        for in_term in [true, false] {
            let mut room = if in_term { self.room_in_term } else { self.room_after_default };
            for charge in self.charges.iter_mut().filter(|charge| charge.kind.belongs_to_term() == in_term) {
                charge.allowed = room.map_or(charge.asked, |room| charge.asked.min(room));
                room = room.map(|room| room - charge.allowed);
            }
        }
    }

    fn pay_charges(&mut self, left: &mut Yuan, of: impl Fn(ChargeKind) -> bool) -> Yuan {
        let mut paid = Yuan::ZERO;
        for charge in self.charges.iter_mut().filter(|charge| of(charge.kind)) {
            let mut owed = charge.left();
            let part = settle(&mut owed, left);
            charge.paid += part;
            paid += part;
        }
        paid
    }

    /// Takes a payment in the statutory order.
    pub(super) fn pay(&mut self, payment: Payment) {
        self.allow_charges();
        let mut left = payment.amount;
        let is_cost = |kind| kind == ChargeKind::CollectionFee;
        let costs = self.pay_charges(&mut left, is_cost);
        let interest =
            settle(&mut self.term_interest, &mut left) + settle(&mut self.overdue_interest, &mut left);
        let voluntary =
            if payment.date < LPR_CAP_BEGINS { settle(&mut self.voluntary, &mut left) } else { Yuan::ZERO };
        let charges = self.pay_charges(&mut left, |kind| !is_cost(kind));
        let principal = settle(&mut self.principal, &mut left);
        self.surplus += left;
        self.allocations.push(Allocation {
            date: payment.date,
            amount: payment.amount,
            costs,
            interest,
            voluntary,
            charges,
            principal,
            surplus: left,
            principal_left: self.principal,
        });
    }
}

/// Pays what is `owed` out of what is `left`, and says how much that was.
fn settle(owed: &mut Yuan, left: &mut Yuan) -> Yuan {
    let part = (*owed).min(*left);
    *owed -= part;
    *left -= part;
    part
}
