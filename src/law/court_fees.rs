//! 诉讼费用交纳办法: what courts charge, by the amount claimed, enforced or secured. Exact; shown to the fen.

use rust_decimal::Decimal;
use rust_decimal_macros::dec;

pub use super::records::court_fees::*;
use crate::money::Yuan;

/// What is charged on a part of an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Charge {
    /// So many yuan for the whole part.
    Fixed(Decimal),
    /// So many per cent of the part.
    Percent(Decimal),
}

/// A part of an amount: from where the one before it ends, up to so many yuan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bracket {
    /// Where it ends; the largest number where it does not.
    pub up_to: Decimal,
    /// What is charged on it.
    pub charge: Charge,
}

/// Every scale by its name in the table.
pub static SCALES: [(&str, &[Bracket]); 3] =
    [("acceptance", ACCEPTANCE), ("enforcement", ENFORCEMENT), ("preservation", PRESERVATION)];

// The scales ACCEPTANCE, ENFORCEMENT and PRESERVATION of `court_fees.csv`, checked when the program is built.
include!(concat!(env!("OUT_DIR"), "/court_fees.rs"));

/// A part of an amount and what is charged on it, exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// The part that lies in the bracket.
    pub amount: Yuan,
    /// How it is charged.
    pub charge: Charge,
    /// What is charged.
    pub fee: Yuan,
}

/// What a scale is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// Hearing a claim; halves and thirds are taken of it.
    Acceptance,
    /// Enforcing.
    Enforcement,
    /// Securing property, before the most that it may cost.
    Preservation,
}

/// What is charged on `amount`, part by part; the first bracket counts for any amount, however small.
pub fn parts(amount: Yuan, scale: Scale) -> impl Iterator<Item = Part> {
    let brackets = match scale {
        Scale::Acceptance => ACCEPTANCE,
        Scale::Enforcement => ENFORCEMENT,
        Scale::Preservation => PRESERVATION,
    };
    let mut reached = Decimal::ZERO;
    let part = move |bracket: &Bracket| {
        let part = (amount.exact().min(bracket.up_to) - reached).max(Decimal::ZERO);
        let first = reached.is_zero();
        reached = bracket.up_to;
        let fee = match bracket.charge {
            Charge::Fixed(yuan) => yuan,
            Charge::Percent(percent) => part * percent / Decimal::ONE_HUNDRED,
        };
        let part = Part { amount: Yuan::new(part), charge: bracket.charge, fee: Yuan::new(fee) };
        (first || part.amount.is_positive()).then_some(part)
    };
    brackets.iter().map_while(part)
}

fn by_parts(amount: Yuan, scale: Scale) -> Yuan {
    parts(amount, scale).map(|part| part.fee).sum()
}

/// The fee for a claim of money in the first instance, in full (案件受理费).
///
/// ```
/// use qingzhang::{law::court_fees::acceptance, money::Yuan};
/// use rust_decimal_macros::dec;
/// assert_eq!(acceptance(Yuan::new(dec!(500_000))), Yuan::new(dec!(8_800)));
/// ```
pub fn acceptance(claim: Yuan) -> Yuan {
    by_parts(claim, Scale::Acceptance)
}

/// The same where it is halved: summary procedure, mediation or withdrawal. Halved once, never twice.
pub fn acceptance_halved(claim: Yuan) -> Yuan {
    Yuan::new(acceptance(claim).exact() / HALVED_PARTS)
}

/// The fee for a payment order (支付令): a third of the acceptance fee.
pub fn payment_order(claim: Yuan) -> Yuan {
    Yuan::new(acceptance(claim).exact() / PAYMENT_ORDER_PARTS)
}

/// The fee for enforcement; the debtor bears it.
pub fn enforcement(amount: Yuan) -> Yuan {
    by_parts(amount, Scale::Enforcement)
}

/// The fee for preservation of property (保全); the applicant bears it and may claim it in the suit.
pub fn preservation(amount: Yuan) -> Yuan {
    by_parts(amount, Scale::Preservation).min(PRESERVATION_MOST)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn yuan(amount: Decimal) -> Yuan {
        Yuan::new(amount)
    }

    #[test]
    fn published_and_worked_fees() {
        for (claim, fee) in [
            (dec!(9_000), dec!(50)),
            (dec!(55_017), dec!(1175.425)),
            (dec!(88_000), dec!(2_000)),
            (dec!(300_000), dec!(5_800)),
            (dec!(500_000), dec!(8_800)),
        ] {
            assert_eq!(acceptance(yuan(claim)), yuan(fee));
        }
        assert_eq!(acceptance_halved(yuan(dec!(88_000))), yuan(dec!(1_000)));
        assert_eq!(payment_order(yuan(dec!(88_000))).to_fen(), yuan(dec!(666.67)));
    }

    #[test]
    fn the_published_quick_table_at_and_around_every_edge() {
        let quick = [
            (dec!(10_000), dec!(0.025), dec!(-200)),
            (dec!(100_000), dec!(0.02), dec!(300)),
            (dec!(200_000), dec!(0.015), dec!(1_300)),
            (dec!(500_000), dec!(0.01), dec!(3_800)),
            (dec!(1_000_000), dec!(0.009), dec!(4_800)),
            (dec!(2_000_000), dec!(0.008), dec!(6_800)),
            (dec!(5_000_000), dec!(0.007), dec!(11_800)),
            (dec!(10_000_000), dec!(0.006), dec!(21_800)),
            (dec!(20_000_000), dec!(0.005), dec!(41_800)),
        ];
        for (edge, rate, constant) in quick {
            for claim in [edge, edge + dec!(0.01), edge + dec!(1234.56)] {
                assert_eq!(
                    acceptance(yuan(claim)).exact().normalize(),
                    (claim * rate + constant).normalize(),
                    "{claim}"
                );
            }
        }
    }

    #[test]
    fn the_published_enforcement_table_at_every_edge() {
        for (edge, rate, constant) in [
            (dec!(10_000), dec!(0.015), dec!(-100)),
            (dec!(500_000), dec!(0.01), dec!(2_400)),
            (dec!(5_000_000), dec!(0.005), dec!(27_400)),
            (dec!(10_000_000), dec!(0.001), dec!(67_400)),
        ] {
            for amount in [edge, edge + dec!(999.99)] {
                let expected = (amount * rate + constant).normalize();
                assert_eq!(enforcement(yuan(amount)).exact().normalize(), expected, "{amount}");
            }
        }
        assert_eq!(enforcement(yuan(dec!(3))), yuan(dec!(50)));
    }

    #[test]
    fn a_fee_is_told_part_by_part() {
        // 50 on the first 10,000 and 2.5 % of the other 45,017.37.
        let fees = |amount| {
            parts(yuan(amount), Scale::Acceptance)
                .map(|part| (part.amount.exact(), part.fee.exact()))
                .collect::<Vec<_>>()
        };
        assert_eq!(fees(dec!(55_017.37)), [(dec!(10_000), dec!(50)), (dec!(45_017.37), dec!(1125.43425))]);
        assert_eq!(fees(dec!(0)), [(dec!(0), dec!(50))]);
    }

    #[test]
    fn preservation_of_50_000_is_520_and_not_the_4_930_that_is_published() {
        assert_eq!(preservation(yuan(dec!(50_000))), yuan(dec!(520)));
        assert_ne!(preservation(yuan(dec!(50_000))), yuan(dec!(4_930)));
        assert_eq!(preservation(yuan(dec!(1_000))), yuan(dec!(30)));
        assert_eq!(preservation(yuan(dec!(896_000))), yuan(dec!(5_000)));
        assert_eq!(preservation(Yuan::LARGEST), yuan(dec!(5_000)));
    }
}
