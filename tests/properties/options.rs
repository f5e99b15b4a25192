//! Rules for what a borrower could do, and for what a buyer of bad loans makes of them.

use std::fmt::Debug;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use qingzhang::case::options::{Options, SettlementOffer, Suit};
use qingzhang::case::pack::Pack;
use qingzhang::case::read;
use qingzhang::dates::day;
use qingzhang::engine::assess;
use qingzhang::engine::options::{OutflowKind, Risk, options};
use qingzhang::engine::pack::{Return, pack};
use qingzhang::law::court_fees::acceptance;
use qingzhang::money::Yuan;
use rust_decimal::Decimal;

use crate::cases;
use crate::common::{days_after, facts};

fn failed(reason: impl Debug) -> TestCaseError {
    TestCaseError::fail(format!("{reason:?}"))
}

fn fen(fen: i64) -> Yuan {
    Yuan::new(Decimal::new(fen, 2))
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn a_settlement_pays_leaves_and_overpays_the_lawful_debt_and_nothing_else(
        facts in facts(),
        amount in 1_i64..200_000_000,
    ) {
        // Before 2020-08-20 a payment may go to interest that is only voluntary.
        prop_assume!(facts.as_of >= day(2020, 8, 20));
        let debt = read::debt(&facts.entry(), facts.as_of).map_err(failed)?;
        let offer = SettlementOffer { on: facts.as_of, amount: fen(amount), rest_waived: false };
        let given = Options { pay_on: facts.as_of, instalments: None, settlement: Some(offer), suit: None };
        let ways = options(&debt, &given, facts.as_of).map_err(failed)?;
        let lawful = assess(&debt, facts.as_of).map_err(failed)?.lawful.total();
        let settled = &ways[1];
        let gap = settled.left + settled.total() - settled.beyond - lawful;
        prop_assert!(gap.exact().abs() <= Decimal::new(2, 2), "{:?} of {:?}: {:?}", gap, lawful, settled);
        let discount = settled.discount_percent.unwrap_or_default();
        prop_assert!((Decimal::ZERO..=Decimal::ONE_HUNDRED).contains(&discount));
        let open = settled.risks.contains(&Risk::RestStaysOwed(settled.left));
        prop_assert_eq!(open, settled.left.is_positive());
    }

    #[test]
    fn a_suit_paid_in_time_costs_the_debt_and_a_part_of_the_fee(facts in facts(), later in 0_u64..700) {
        let debt = read::debt(&facts.entry(), facts.as_of).map_err(failed)?;
        let paid = days_after(facts.as_of, later);
        let filed = debt.filing_date.unwrap_or(facts.as_of);
        let suit =
            Suit { filed, pay_by: paid, paid, fee_halved: false, preserved: false, enforced: false };
        let given = Options { pay_on: facts.as_of, instalments: None, settlement: None, suit: Some(suit) };
        let ways = options(&debt, &given, facts.as_of).map_err(failed)?;
        let of = |kind| -> Yuan {
            ways[1].outflows.iter().filter(|outflow| outflow.kind == kind).map(|outflow| outflow.amount).sum()
        };
        let more = ways[1].risks.iter().find_map(|risk| match risk {
            Risk::MoreCourtFee(more) => Some(*more),
            _ => None,
        });
        let claimed = assess(&debt, filed).map_err(failed)?.claimed_total();
        prop_assert_eq!(of(OutflowKind::CourtFee) + more.unwrap_or_default(), acceptance(claimed).to_fen());
        prop_assert_eq!(of(OutflowKind::LatePerformance) + of(OutflowKind::EnforcementFee), Yuan::ZERO);
        prop_assert_eq!(ways[1].total(), of(OutflowKind::Debt) + of(OutflowKind::CourtFee));
    }

    #[test]
    fn at_the_return_found_the_months_are_worth_what_was_spent(
        price in 1_i64..1_000_000_000,
        recoveries in vec(0_i64..200_000_000, 1..60),
        commission in 0_i64..60,
    ) {
        let bought = Pack {
            loans: 100,
            principal: fen(5_000_000_000),
            outstanding: fen(9_000_000_000),
            price: fen(price),
            recoveries: recoveries.into_iter().map(fen).collect(),
            commission: Decimal::new(commission, 2),
            servicing: Yuan::ZERO,
            at_once: Yuan::ZERO,
        };
        let result = pack(&bought);
        prop_assert_eq!(result.payback_month.is_some(), result.profit >= Yuan::ZERO);
        match result.annual {
            Return::Loss => prop_assert!(result.profit < Yuan::ZERO),
            Return::NoSingleRate => prop_assert!(result.profit >= Yuan::ZERO),
            Return::Rate(cost) => {
                // Carried forward month by month, nothing is left over at the end.
                let monthly = Decimal::ONE + cost.nominal.fraction() / Decimal::from(12);
                let (mut invested, mut grown) = (fen(price).exact(), Decimal::ONE);
                for month in &result.net {
                    // Beyond 28 digits nothing can be followed.
                    let next = invested.checked_mul(monthly).zip(grown.checked_mul(monthly));
                    let Some((next, grew)) = next else { return Ok(()) };
                    (invested, grown) = (next - month.exact(), grew);
                }
                prop_assert!(invested.abs() <= grown * Decimal::new(1, 4), "{} after {}", invested, grown);
            }
        }
    }
}
