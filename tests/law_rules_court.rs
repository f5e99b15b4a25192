//! The rules behind the fees of a suit, a judgment's debt and the costs of a promised loan. Figures by hand.

use qingzhang::case::promise::FeeKind as LoanFee;
use qingzhang::case::suit::{Appeal, Ending, Judgment, OrderOutcome, Party, Procedure, Share, Suit};
use qingzhang::dates::{DayCount, day};
use qingzhang::engine::court::late_performance::{FirstDay, performance, rules_of_performance};
use qingzhang::engine::court::{Fee, court_fees};
use qingzhang::engine::repayment::{Counts, counts, rules_of_costs, rules_of_counting};
use qingzhang::law::citation::Rule;
use qingzhang::money::Yuan;
use rust_decimal::Decimal;
use rust_decimal_macros::dec;

fn suit(claim: Decimal, procedure: Procedure) -> Suit {
    let claim = Yuan::new(claim);
    Suit {
        claim,
        awarded: claim,
        procedure,
        ending: Ending::Judgment,
        payment_order: None,
        preservation: None,
        appeal: None,
        enforced: None,
    }
}

fn keys(rules: &[&'static Rule]) -> Vec<&'static str> {
    rules.iter().map(|rule| rule.key).collect()
}

fn rests_on(fee: &Fee, rules: &[&str]) -> bool {
    rules.iter().all(|key| keys(&fee.rules).contains(key))
}

#[test]
fn a_payment_order_that_became_a_suit_costs_the_acceptance_fee_once() {
    // 88,000 × 2.5 % − 200.
    let order = Some(OrderOutcome::TurnedIntoSuit);
    let fees = court_fees(&Suit { payment_order: order, ..suit(dec!(88_000), Procedure::Ordinary) }).fees;
    assert_eq!(fees.iter().map(|fee| fee.charged).sum::<Yuan>(), Yuan::new(dec!(2_000)));
    let acceptance = fees.last().expect("a fee");
    assert!(
        rests_on(acceptance, &["court-fee-acceptance", "court-fee-prepaid"]),
        "{:?}",
        keys(&acceptance.rules)
    );
    assert!(fees.iter().any(|fee| rests_on(fee, &["payment-order-objection", "court-fee-failed-order"])));
}

#[test]
fn an_appeal_costs_the_fee_of_what_is_contested() {
    // 38,000 × 2.5 % − 200.
    let contested = Yuan::new(dec!(38_000));
    let appeal = Appeal { by: Party::Debtor, contested, won: Yuan::ZERO, ending: Ending::Judgment };
    let fees = court_fees(&Suit { appeal: Some(appeal), ..suit(dec!(88_000), Procedure::Ordinary) }).fees;
    assert_eq!(fees[1].charged, Yuan::new(dec!(750)));
    assert!(rests_on(&fees[1], &["court-fee-appeal"]));
}

#[test]
fn a_small_claim_costs_half() {
    let fees = court_fees(&suit(dec!(9_000), Procedure::SmallClaims)).fees;
    assert_eq!(fees[0].charged, Yuan::new(dec!(25)));
    assert!(rests_on(&fees[0], &["small-claims"]));
}

#[test]
fn a_judgment_not_performed_bears_a_doubled_part_until_it_is_paid() {
    // 45,000 × 0.0175 % × 92 days.
    let share = Share { ends: day(2023, 6, 1), principal: Yuan::new(dec!(45_000)), other: Yuan::ZERO };
    let judgment = Judgment {
        shares: vec![share],
        costs: Yuan::ZERO,
        interest: Yuan::ZERO,
        running: None,
        payments: Vec::new(),
        stays: Vec::new(),
        day_count: DayCount::Actual365,
    };
    let rules = keys(&rules_of_performance(&judgment));
    assert_eq!(rules, ["late-performance", "late-performance-law", "late-performance-end"]);
    let owed = performance(&judgment, FirstDay::OfExpiry, day(2023, 9, 1));
    assert_eq!(owed.total().to_fen(), Yuan::new(dec!(45_724.50)));
}

#[test]
fn a_guarantee_fee_counts_into_the_whole_cost_and_a_membership_only_if_it_was_tied() {
    assert_eq!((counts(LoanFee::Guarantee), counts(LoanFee::Membership)), (Counts::Yes, Counts::IfTied));
    assert_eq!(keys(&rules_of_counting(Counts::Yes)), ["annual-rate-formula", "all-in-cost-items"]);
    assert_eq!(keys(&rules_of_counting(Counts::IfTied)), ["membership-fees", "all-in-cost-items"]);
    assert_eq!(keys(&rules_of_costs()), ["annual-rate-formula", "annual-rate-irr", "cost-disclosure"]);
}
