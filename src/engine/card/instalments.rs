//! 分期手续费: what the fee of an instalment plan is as a yearly cost.

use rust_decimal::Decimal;

use crate::case::card::{InstalmentFee, InstalmentPlan};
use crate::engine::annual_cost::{AnnualCost, monthly_cost};
use crate::law::interest_caps::TWENTY_FOUR;
use crate::money::{AnnualRate, Yuan};

/// The price of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InstalmentCost {
    /// All its fees.
    pub fees: Yuan,
    /// As it is advertised: the fees over the whole amount, for a year.
    pub advertised: AnnualRate,
    /// On what is still owed; a fee charged at once is taken off what was received. `None` where there is none.
    pub cost: Option<AnnualCost>,
    /// Whether the cost is above what the holder can ask to be cut to.
    pub above_ceiling: bool,
}

/// The cost of a plan in monthly parts, the first a month after it begins.
pub fn instalment_cost(plan: &InstalmentPlan) -> InstalmentCost {
    let count = Decimal::from(plan.count.max(1));
    let part = Yuan::new(plan.amount.exact() / count);
    let (fees, received, payment) = match plan.fee {
        InstalmentFee::EachPart(fee) => (Yuan::new(fee.exact() * count), plan.amount, part + fee),
        InstalmentFee::AtOnce(fee) => (fee, plan.amount - fee, part),
    };
    let payments = vec![payment; plan.count as usize];
    // What comes to nothing after division has no cost.
    let cost = if fees.is_zero() { None } else { monthly_cost(received, &payments) };
    let advertised = if plan.amount.is_zero() {
        AnnualRate::ZERO
    } else {
        AnnualRate::from_fraction(fees.exact() * Decimal::from(12) / count / plan.amount.exact())
    };
    let above_ceiling = cost.is_some_and(|cost| cost.nominal > TWENTY_FOUR);
    InstalmentCost { fees, advertised, cost, above_ceiling }
}
