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

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal_macros::dec;

    fn yuan(amount: Decimal) -> Yuan {
        Yuan::new(amount)
    }

    /// 1,000 loans with 10 million of principal and 16.8 million outstanding, as in the first quarter of 2025.
    fn published() -> Pack {
        Pack {
            loans: 1_000,
            principal: yuan(dec!(10_000_000)),
            outstanding: yuan(dec!(16_800_000)),
            price: yuan(dec!(690_000)),
            recoveries: vec![yuan(dec!(60_000)); 24],
            commission: dec!(0.3),
            servicing: yuan(dec!(2)),
            at_once: Yuan::ZERO,
        }
    }

    #[test]
    fn the_two_published_ratios_are_one_price_over_two_balances() {
        // 4.1 % of principal with interest and 6.9 % of principal: the "recovery" is the seller's, by the price.
        let result = pack(&published());
        let ratio = |ratio| result.references.iter().find(|each| each.ratio == ratio).expect("a reference");
        assert_eq!(ratio(Ratio::PriceToPrincipal).here, Some(dec!(6.90)));
        assert_eq!(ratio(Ratio::PriceToPrincipal).published, dec!(6.9));
        assert_eq!(ratio(Ratio::PriceToOutstanding).here.map(|here| here.round_dp(1)), Some(dec!(4.1)));
        assert_eq!(ratio(Ratio::PriceToOutstanding).published, dec!(4.1));
        // What the buyer collects is another figure.
        assert_eq!(ratio(Ratio::RecoveryToPrincipal).here, Some(dec!(14.40)));
        assert_eq!(
            (ratio(Ratio::RecoveryToPrincipal).published, ratio(Ratio::CostToRecovery).published),
            (dec!(60), dec!(10))
        );
    }

    #[test]
    fn published_asking_prices_are_below_a_tenth() {
        // 1.47 million for 190 million, and 4.30 million for 44.968 million outstanding (yuhaojiang.com/redian/757763).
        for (price, outstanding, percent) in [
            (dec!(1_470_000), dec!(190_000_000), dec!(0.77)),
            (dec!(4_300_000), dec!(44_968_000), dec!(9.56)),
        ] {
            let asked = Pack { price: yuan(price), outstanding: yuan(outstanding), ..published() };
            assert_eq!(pack(&asked).references[0].here, Some(percent));
        }
    }

    #[test]
    fn commission_and_servicing_are_taken_off_every_month() {
        let result = pack(&published());
        // 60,000 less 30 % less 2,000 is 40,000 a month, 960,000 in all for 690,000.
        assert!(result.net.iter().all(|month| *month == yuan(dec!(40_000))));
        assert_eq!((result.recovered, result.cost), (yuan(dec!(1_440_000)), yuan(dec!(480_000))));
        assert_eq!((result.profit, result.multiple), (yuan(dec!(270_000)), Some(dec!(1.3913))));
        // 17 months bring 680,000, the 18th the rest.
        assert_eq!(result.payback_month, Some(18));
        assert_eq!(result.average_loan, Some((yuan(dec!(690)), yuan(dec!(16_800)))));
        let with_costs = pack(&Pack { at_once: yuan(dec!(10_000)), ..published() });
        assert_eq!((with_costs.spent, with_costs.profit), (yuan(dec!(700_000)), yuan(dec!(260_000))));
    }

    #[test]
    fn the_return_is_the_rate_that_makes_the_months_worth_what_was_spent() {
        // One payment of 112 after twelve months for 100: 12 % effective, 12 × (1.12^(1/12) − 1) = 11.3866 % nominal.
        let mut recoveries = vec![Yuan::ZERO; 11];
        recoveries.push(yuan(dec!(112)));
        let one = Pack {
            price: yuan(dec!(100)),
            recoveries,
            commission: dec!(0),
            servicing: Yuan::ZERO,
            ..published()
        };
        let Return::Rate(cost) = pack(&one).annual else { panic!("a rate") };
        assert_eq!(cost.effective.percent().round_dp(6), dec!(12));
        assert_eq!(cost.nominal.percent().round_dp(4), dec!(11.3866));
    }

    #[test]
    fn what_brings_back_what_was_spent_returns_nothing() {
        let even = pack(&Pack { price: yuan(dec!(960_000)), ..published() });
        let Return::Rate(cost) = even.annual else { panic!("a rate") };
        assert_eq!((even.profit, cost.effective.percent().round_dp(6)), (Yuan::ZERO, dec!(0)));
    }

    #[test]
    fn a_loss_has_no_rate_and_months_below_nothing_have_no_single_one() {
        let dear = Pack { price: yuan(dec!(1_000_000)), ..published() };
        assert_eq!((pack(&dear).annual, pack(&dear).payback_month), (Return::Loss, None));
        let mut gap = published();
        gap.recoveries[3] = Yuan::ZERO;
        assert_eq!(pack(&gap).annual, Return::NoSingleRate);
        // 23 months of 40,000 and one of −2,000 are 918,000.
        let at = |price| pack(&Pack { price: yuan(price), ..gap.clone() }).annual;
        assert_eq!((at(dec!(918_000)), at(dec!(918_000.01))), (Return::NoSingleRate, Return::Loss));
        let nothing = Pack { recoveries: Vec::new(), loans: 0, ..published() };
        assert_eq!((pack(&nothing).annual, pack(&nothing).average_loan), (Return::Loss, None));
    }
}
