//! What a loan costs in all if it goes as promised: the table to the fen, and the true cost beside the quoted rate.
//!
//! Every row is rounded half up as lenders print it, and the last row takes what rounding left over, so that the rows
//! add up to the principal and to the interest of the exact plan.

mod cost;
mod early;
mod table;

pub use cost::{
    Cap, Costs, Counts, DefaultCost, RateForms, Standing, TrueCost, caps, counts, default_costs, rate_forms,
    rules_of_costs, rules_of_counting,
};
pub use early::{CalledIn, Payoff};
pub use table::{Row, Source, Table};

use crate::case::promise::{Fee, FeeKind, FeeTime, Promise};
use crate::case::{Debt, Payment};
use crate::engine::Refusal;
use crate::money::{AnnualRate, Yuan};

/// A loan as promised, amounts to the fen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repayment {
    /// The rows as agreed.
    pub table: Table,
    /// What arrived.
    pub received: Yuan,
    /// Fees paid at payout, one by one.
    pub at_payout: Vec<(FeeKind, Yuan)>,
    /// Of the principal on paper, taken out beforehand and not explained by those fees: it stands for interest.
    pub withheld: Yuan,
    /// What is paid in all: the rows, the fees at payout and what was taken out beforehand beyond them, less the
    /// principal: the price of the loan.
    pub price: Yuan,
    /// The true cost, by what is counted.
    pub costs: Costs,
    /// The caps, and how far the whole cost is above each.
    pub caps: Vec<Cap>,
    /// What default would cost, which is no part of the whole cost.
    pub default_costs: Vec<DefaultCost>,
    /// The quoted rate in all its forms.
    pub quoted: Option<RateForms>,
    /// For fees and interest on the first principal over monthly instalments: the rule of thumb.
    pub estimate: Option<AnnualRate>,
    /// Where the loan was called in: what then falls due.
    pub called_in: Option<CalledIn>,
    /// Where all is repaid before time: what that comes to.
    pub early: Option<Payoff>,
}

impl Repayment {
    /// What the borrower pays in all from payout to the end: the rows, and the fees at payout that were not taken out of
    /// it.
    pub fn total(&self) -> Yuan {
        self.received + self.price
    }

    /// The fees by what they are for, each kind once with all that is paid for it.
    pub fn fees(&self) -> Vec<(FeeKind, Yuan)> {
        let all = || self.at_payout.iter().chain(self.table.rows.iter().flat_map(|row| &row.fees));
        let sum = |kind| all().filter(|(of, _)| *of == kind).map(|(_, amount)| *amount).sum();
        let kinds = FeeKind::ALL.iter().map(|kind| (*kind, sum(*kind)));
        kinds.filter(|(_, amount): &(FeeKind, Yuan)| amount.is_positive()).collect()
    }
}

/// Works out what was promised for `debt`.
///
/// # Errors
/// Where the caps need an LPR that does not exist.
pub fn repayment(debt: &Debt, promise: &Promise) -> Result<Repayment, Refusal> {
    let fees = all_fees(debt, promise);
    let table = table::table(debt, promise, &fees);
    let at_payout = fees.iter().filter(|fee| fee.time == FeeTime::AtPayout);
    let at_payout: Vec<(FeeKind, Yuan)> = at_payout.map(|fee| (fee.kind, fee.amount.to_fen())).collect();
    let of_fees: Yuan = at_payout.iter().map(|(_, amount)| *amount).sum();
    let withheld = (debt.principal - debt.received - of_fees).or_zero();
    let received = debt.principal - withheld - cost::counted(&at_payout, cost::OFFICIALLY);
    let costs = cost::costs(debt, &table, &at_payout, withheld);
    Ok(Repayment {
        price: table.total() + of_fees + withheld - debt.principal,
        caps: cost::caps(debt, costs.official)?,
        default_costs: default_costs(debt, promise),
        quoted: debt.term_rate.map(|rate| rate_forms(rate, debt.day_count)),
        estimate: cost::estimate(debt, &table, &at_payout),
        called_in: early::called_in(debt, &table),
        early: promise.early.and_then(|early| early::payoff(debt, &table, early, received)),
        table,
        received: debt.received,
        at_payout,
        withheld,
        costs,
    })
}

/// The fees of the term: those of the promise, and the debt's own charges for it.
fn all_fees(debt: &Debt, promise: &Promise) -> Vec<Fee> {
    let charges = debt.charges.iter().filter(|charge| charge.kind.belongs_to_term() && charge.date.is_none());
    let charges =
        charges.map(|charge| Fee { kind: FeeKind::Service, time: FeeTime::AtPayout, amount: charge.amount });
    promise.fees.iter().copied().chain(charges).collect()
}

/// The debt's charges of the term that fall due on a day of their own.
fn dated_fees(debt: &Debt) -> impl Iterator<Item = Payment> {
    debt.charges.iter().filter(|charge| charge.kind.belongs_to_term()).filter_map(|charge| {
        let date = charge.date?;
        Some(Payment { date, amount: charge.amount })
    })
}

#[cfg(test)]
mod tests;
