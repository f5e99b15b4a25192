//! What is owed at a moment, and where a payment goes: costs, interest, other charges, principal (Civil Code 561),
//! unless another order was agreed.

use rust_decimal::Decimal;

use super::entries::{Allocation, ChargeBalance, CompoundBalance};
use super::{Accrual, Slice};
use crate::case::{Charge, ChargeKind, Payment, PaymentOrder};
use crate::dates::Date;
use crate::law::interest_caps::LPR_CAP_BEGINS;
use crate::money::Yuan;

/// What a payment pays, one after the other.
#[derive(Clone, Copy)]
enum Bucket {
    Costs,
    Interest,
    Charges,
    Principal,
    FeesAtEnd,
}

const fn buckets(order: PaymentOrder) -> [Bucket; 5] {
    use Bucket::{Charges, Costs, FeesAtEnd, Interest, Principal};
    match order {
        PaymentOrder::Statutory => [Costs, Interest, Charges, Principal, FeesAtEnd],
        PaymentOrder::PrincipalFirst => [Principal, Costs, Interest, Charges, FeesAtEnd],
        PaymentOrder::ChargesFirst => [Costs, Charges, Interest, Principal, FeesAtEnd],
    }
}

/// The running state of a ledger. All amounts are exact and none is ever negative.
#[derive(Clone, Debug)]
pub(super) struct Balance {
    order: PaymentOrder,
    lent: Yuan,
    principal: Yuan,
    planned_later: Yuan,
    default_since: Option<Date>,
    term_interest: Yuan,
    /// Of the interest of the term, fallen due.
    interest_due: Yuan,
    overdue_interest: Yuan,
    compound: CompoundBalance,
    voluntary: Yuan,
    charges: Vec<ChargeBalance>,
    room_after_default: Option<Yuan>,
    room_in_term: Option<Yuan>,
    surplus: Yuan,
    allocations: Vec<Allocation>,
}

impl Balance {
    pub(super) fn new(lent: Yuan, has_ceiling: bool, order: PaymentOrder) -> Self {
        let room = has_ceiling.then_some(Yuan::ZERO);
        Self {
            order,
            lent,
            principal: lent,
            planned_later: lent,
            default_since: None,
            term_interest: Yuan::ZERO,
            interest_due: Yuan::ZERO,
            overdue_interest: Yuan::ZERO,
            compound: CompoundBalance::default(),
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

    pub(super) fn interest_due(&self) -> Yuan {
        self.interest_due
    }

    pub(super) fn overdue_interest(&self) -> Yuan {
        self.overdue_interest
    }

    pub(super) fn compound_interest(&self) -> CompoundBalance {
        self.compound
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

    pub(super) fn take_allocations(&mut self) -> Vec<Allocation> {
        std::mem::take(&mut self.allocations)
    }

    /// Everything that is left, exact.
    pub(super) fn total(&self) -> Yuan {
        let charges: Yuan = self.charges.iter().map(ChargeBalance::left).sum();
        self.principal + self.term_interest + self.overdue_interest + self.compound.left() + charges
    }

    /// Principal planned for later days; what is left beyond it is overdue.
    pub(super) fn set_not_due(&mut self, planned_later: Yuan) {
        self.planned_later = planned_later;
    }

    /// A due date ends, that of the plan's instalment number `instalments`. What is unpaid then is in default, but for
    /// a fen an instalment: who pays every instalment to the fen is in time, though the exact sums have more digits.
    /// Principal paid ahead makes up for interest not paid yet.
    pub(super) fn end_due_date(&mut self, day: Date, instalments: usize) {
        self.interest_due = self.term_interest;
        let arrears = self.principal + self.term_interest - self.planned_later;
        if arrears.exact() > Decimal::from(instalments) / Decimal::ONE_HUNDRED {
            self.default_since.get_or_insert(day);
        }
    }

    /// Adds a charge; money paid in advance pays it at once.
    pub(super) fn charge_arises(&mut self, charge: Charge, since: Date) {
        self.charges.push(ChargeBalance {
            kind: charge.kind,
            since,
            at_end: charge.date.is_none() && charge.kind.belongs_to_term(),
            asked: charge.amount,
            allowed: Yuan::ZERO,
            paid: Yuan::ZERO,
        });
        self.allow_charges();
        let mut surplus = self.surplus;
        self.pay_charges(&mut surplus, |_| true);
        self.surplus = surplus;
    }

    /// Adds a slice's interest, and the room that a ceiling leaves above it.
    pub(super) fn accrue(&mut self, slice: &Slice) {
        if let Some(accrual) = &slice.term {
            self.term_interest += accrual.interest;
            self.voluntary += accrual.voluntary;
            widen(&mut self.room_in_term, accrual);
        }
        if let Some(accrual) = &slice.overdue {
            self.overdue_interest += accrual.interest;
            self.voluntary += accrual.voluntary;
            widen(&mut self.room_after_default, accrual);
        }
        if let Some(accrual) = &slice.compound {
            self.compound.asked += accrual.interest;
        }
    }

    /// What was paid stays allowed. The room left under the ceiling goes to compound interest, then to the charges in
    /// the order in which they arose.
    pub(super) fn allow_charges(&mut self) {
        if self.charges.is_empty() && self.compound.asked.is_zero() {
            return;
        }
        let paid = |in_term: bool| -> Yuan {
            let charges = self.charges.iter().filter(|charge| charge.kind.belongs_to_term() == in_term);
            charges.map(|charge| charge.paid).sum()
        };
        let mut in_term = self.room_in_term.map(|room| room - paid(true));
        let mut after_default = self.room_after_default.map(|room| room - paid(false) - self.compound.paid);
        self.compound.allowed = allowed(&mut after_default, self.compound.asked, self.compound.paid);
        for charge in &mut self.charges {
            let room = if charge.kind.belongs_to_term() { &mut in_term } else { &mut after_default };
            charge.allowed = allowed(room, charge.asked, charge.paid);
        }
    }

    fn pay_charges(&mut self, left: &mut Yuan, of: impl Fn(&ChargeBalance) -> bool) -> Yuan {
        let mut paid = Yuan::ZERO;
        for charge in self.charges.iter_mut().filter(|charge| of(charge)) {
            let mut owed = charge.left();
            let part = settle(&mut owed, left);
            charge.paid += part;
            paid += part;
        }
        paid
    }

    fn pay_interest(&mut self, left: &mut Yuan) -> Yuan {
        let term = settle(&mut self.term_interest, left);
        self.interest_due = (self.interest_due - term).or_zero();
        let overdue = settle(&mut self.overdue_interest, left);
        let mut owed = self.compound.left();
        let compound = settle(&mut owed, left);
        self.compound.paid += compound;
        term + overdue + compound
    }

    /// Takes a payment in its order.
    pub(super) fn pay(&mut self, payment: Payment) {
        self.allow_charges();
        let mut left = payment.amount;
        let mut paid = Allocation::nothing(payment);
        let is_cost = |charge: &ChargeBalance| charge.kind == ChargeKind::CollectionFee;
        for bucket in buckets(self.order) {
            match bucket {
                Bucket::Costs => paid.costs += self.pay_charges(&mut left, is_cost),
                Bucket::Interest => {
                    paid.interest += self.pay_interest(&mut left);
                    if payment.date < LPR_CAP_BEGINS {
                        paid.voluntary += settle(&mut self.voluntary, &mut left);
                    }
                }
                Bucket::Charges => {
                    paid.charges += self.pay_charges(&mut left, |charge| !is_cost(charge) && !charge.at_end);
                }
                Bucket::Principal => paid.principal += settle(&mut self.principal, &mut left),
                Bucket::FeesAtEnd => paid.charges += self.pay_charges(&mut left, |charge| charge.at_end),
            }
        }
        self.surplus += left;
        self.allocations.push(Allocation { surplus: left, principal_left: self.principal, ..paid });
    }
}

/// What is allowed by now of an amount asked: what was paid of it, and of the rest as much as there is room for.
fn allowed(room: &mut Option<Yuan>, asked: Yuan, paid: Yuan) -> Yuan {
    let Some(room) = room else { return asked };
    let more = (asked - paid).min(*room).or_zero();
    *room -= more;
    paid + more
}

/// Adds what a ceiling comes to above the interest counted.
fn widen(room: &mut Option<Yuan>, accrual: &Accrual) {
    if let (Some(room), Some(most)) = (room, accrual.most) {
        *room += most - accrual.interest;
    }
}

/// Pays what is `owed` out of what is `left`, and says how much that was.
fn settle(owed: &mut Yuan, left: &mut Yuan) -> Yuan {
    let part = (*owed).min(*left);
    *owed -= part;
    *left -= part;
    part
}
