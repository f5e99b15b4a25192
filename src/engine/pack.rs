//! What a buyer of an asset pack makes of it. Nothing of this changes what any borrower owes.

use rust_decimal::Decimal;

use super::annual_cost::{AnnualCost, monthly_cost};
use crate::case::pack::Pack;
use crate::law::bad_loan_sales::{
    NPL_PRICE, NPL_RECOVERY, NPL_TARGETS, RETAIL_BATCH_PRICE, RETAIL_BATCH_RECOVERY, TARGET_COST,
    TARGET_RECOVERY,
};
use crate::law::citation::Rule;
use crate::money::Yuan;

/// The buyer's yearly return.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Return {
    /// The rate at which what comes back is worth what was spent.
    Rate(AnnualCost),
    /// Less comes back than was spent.
    Loss,
    /// In some month more is spent than comes back, or nothing was paid: there is no one rate.
    NoSingleRate,
}

/// A share of a pack beside a figure that was published for others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reference {
    /// What is compared.
    pub ratio: Ratio,
    /// In the pack, in per cent to two decimals; `None` where nothing is there to divide by.
    pub here: Option<Decimal>,
    /// The published figure, in per cent.
    pub published: Decimal,
    /// Where it comes from and how sure it is.
    pub rule: &'static Rule,
}

/// What is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ratio {
    /// The price to what is outstanding.
    PriceToOutstanding,
    /// The price to the outstanding principal: what the seller's statistics call recovery of principal.
    PriceToPrincipal,
    /// What is collected from borrowers, to the outstanding principal.
    RecoveryToPrincipal,
    /// What collecting costs, to what is collected.
    CostToRecovery,
}

/// What a pack brings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackResult {
    /// Collected from borrowers in all.
    pub recovered: Yuan,
    /// Commission and servicing in all.
    pub cost: Yuan,
    /// What is left of each month's recoveries, to the fen.
    pub net: Vec<Yuan>,
    /// What is spent on the first day: the price, and what is spent once.
    pub spent: Yuan,
    /// What is left, less what was spent.
    pub profit: Yuan,
    /// What is left, times what was spent, to four decimals; `None` where nothing was spent.
    pub multiple: Option<Decimal>,
    /// The first month, counted from one, at whose end all that was spent is back.
    pub payback_month: Option<usize>,
    /// The yearly return.
    pub annual: Return,
    /// The price of the average loan, and what is outstanding on it; `None` without loans.
    pub average_loan: Option<(Yuan, Yuan)>,
    /// Beside the published figures.
    pub references: Vec<Reference>,
}

/// Computes what a pack brings.
pub fn pack(pack: &Pack) -> PackResult {
    let servicing = Yuan::new(pack.servicing.exact() * Decimal::from(pack.loans));
    let net: Vec<Yuan> = pack
        .recoveries
        .iter()
        .map(|recovered| {
            let kept = recovered.exact() * (Decimal::ONE - pack.commission);
            (Yuan::new(kept) - servicing).to_fen()
        })
        .collect();
    let recovered: Yuan = pack.recoveries.iter().copied().sum();
    let left: Yuan = net.iter().copied().sum();
    let spent = pack.price + pack.at_once;
    let cost = recovered - left;
    let each = |amount: Yuan| Yuan::new(amount.exact() / Decimal::from(pack.loans)).to_fen();
    PackResult {
        profit: (left - spent).to_fen(),
        multiple: spent.is_positive().then(|| (left.exact() / spent.exact()).round_dp(4)),
        payback_month: payback_month(spent, &net),
        annual: annual(spent, &net),
        average_loan: (pack.loans > 0).then(|| (each(pack.price), each(pack.outstanding))),
        references: references(pack, recovered, cost),
        recovered: recovered.to_fen(),
        cost: cost.to_fen(),
        spent: spent.to_fen(),
        net,
    }
}

fn payback_month(spent: Yuan, net: &[Yuan]) -> Option<usize> {
    let mut back = Yuan::ZERO;
    net.iter()
        .position(|month| {
            back += *month;
            back >= spent
        })
        .map(|index| index + 1)
}

fn annual(spent: Yuan, net: &[Yuan]) -> Return {
    let left: Yuan = net.iter().copied().sum();
    if !spent.is_positive() || net.iter().any(|month| *month < Yuan::ZERO) {
        // Where the sign changes more than once, several rates may fit.
        return if left < spent { Return::Loss } else { Return::NoSingleRate };
    }
    if left < spent {
        return Return::Loss;
    }
    monthly_cost(spent, net).map_or(Return::NoSingleRate, Return::Rate)
}

fn references(pack: &Pack, recovered: Yuan, cost: Yuan) -> Vec<Reference> {
    let percent = |part: Yuan, whole: Yuan| {
        whole.is_positive().then(|| (part.exact() * Decimal::ONE_HUNDRED / whole.exact()).round_dp(2))
    };
    let reference = |ratio, here, published, rule| Reference { ratio, here, published, rule };
    vec![
        reference(
            Ratio::PriceToOutstanding,
            percent(pack.price, pack.outstanding),
            RETAIL_BATCH_PRICE,
            &NPL_PRICE,
        ),
        reference(
            Ratio::PriceToPrincipal,
            percent(pack.price, pack.principal),
            RETAIL_BATCH_RECOVERY,
            &NPL_RECOVERY,
        ),
        reference(
            Ratio::RecoveryToPrincipal,
            percent(recovered, pack.principal),
            TARGET_RECOVERY,
            &NPL_TARGETS,
        ),
        reference(Ratio::CostToRecovery, percent(cost, recovered), TARGET_COST, &NPL_TARGETS),
    ]
}
