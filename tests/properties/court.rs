//! Rules for suits and judgments.

use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use qingzhang::case::Payment;
use qingzhang::case::suit::{Appeal, Ending, OrderOutcome, Party, Preservation, Procedure, Suit};
use qingzhang::engine::court::late_performance::{FirstDay, Performance, performance};
use qingzhang::engine::court::{courses, court_fees};
use qingzhang::money::Yuan;
use rust_decimal::Decimal;

use crate::cases;
use crate::common::days_after;
use crate::judgments::{claim, judgment, yuan};

fn ending() -> impl Strategy<Value = Ending> {
    select(Ending::ALL)
}

fn appeal(claim: i64) -> impl Strategy<Value = Option<Appeal>> {
    let contested = 1..=claim;
    let appeal = contested.prop_flat_map(|contested| (Just(contested), 0..=contested));
    let whole = (appeal, ending(), select(Party::ALL));
    option::of(whole).prop_map(|appeal| {
        appeal.map(|((contested, won), ending, by)| Appeal {
            by,
            contested: yuan(contested),
            won: yuan(won),
            ending,
        })
    })
}

/// A suit of any course.
fn suit() -> impl Strategy<Value = Suit> {
    claim().prop_flat_map(|claim| {
        let order = option::of(select(OrderOutcome::ALL));
        let preservation = option::of((claim_or_less(claim), any::<bool>()));
        let course = (select(Procedure::ALL), ending(), order);
        (0..=claim, course, preservation, appeal(claim), option::of(1..=claim)).prop_map(
            move |(awarded, (procedure, ending, payment_order), preservation, appeal, enforced)| Suit {
                claim: yuan(claim),
                awarded: yuan(awarded),
                procedure,
                ending,
                payment_order,
                preservation: preservation.map(|(fen, claimed)| Preservation { amount: yuan(fen), claimed }),
                appeal,
                enforced: enforced.map(yuan),
            },
        )
    })
}

fn claim_or_less(claim: i64) -> impl Strategy<Value = i64> {
    1..=claim
}

/// What decimals of 28 digits may lose.
fn little() -> Yuan {
    Yuan::new(Decimal::new(1, 9))
}

/// Everything that is left, exact, less what was overpaid.
fn total(left: &Performance) -> Yuan {
    left.costs + left.interest + left.other + left.principal + left.doubled - left.refund
}

proptest! {
    #![proptest_config(cases(2_000))]

    #[test]
    fn every_fee_is_borne_in_full_by_the_two_sides(suit in suit()) {
        let fees = court_fees(&suit);
        for fee in &fees.fees {
            prop_assert_eq!(fee.debtor + fee.creditor, fee.charged);
            prop_assert!(fee.debtor >= Yuan::ZERO && fee.creditor >= Yuan::ZERO);
            prop_assert!(fee.charged.is_positive() && fee.charged <= fee.full);
            prop_assert_eq!((fee.charged, fee.debtor), (fee.charged.to_fen(), fee.debtor.to_fen()));
            prop_assert!(!fee.rules.is_empty());
        }
        let charged: Yuan = fees.fees.iter().map(|fee| fee.charged).sum();
        prop_assert_eq!(fees.debtor() + fees.creditor(), charged);
    }

    #[test]
    fn the_debtor_bears_no_more_where_the_court_grants_less(suit in suit(), part in 0_i64..=1_000) {
        let awarded = Yuan::new(suit.awarded.exact() * Decimal::new(part, 3)).to_fen();
        let less = Suit { awarded, ..suit };
        prop_assert!(court_fees(&less).debtor() <= court_fees(&suit).debtor());
    }

    #[test]
    fn a_higher_claim_never_costs_less(one in claim(), other in claim()) {
        let all = |claim: i64| courses(yuan(claim), yuan(claim));
        let (less, more) = (all(one.min(other)), all(one.max(other)));
        for (less, more) in less.iter().zip(&more) {
            prop_assert!(less.charged <= more.charged && less.debtor <= more.debtor);
        }
    }
}

proptest! {
    #![proptest_config(cases(600))]

    #[test]
    fn a_judgment_s_payments_are_whole_and_nothing_is_negative((judgment, as_of) in judgment()) {
        let left = performance(&judgment, FirstDay::OfExpiry, as_of);
        for paid in &left.allocations {
            let parts = [paid.costs, paid.interest, paid.other, paid.principal, paid.doubled, paid.surplus];
            prop_assert!(parts.iter().all(|part| *part >= Yuan::ZERO), "{:?}", paid);
            prop_assert_eq!(parts.into_iter().sum::<Yuan>(), paid.amount);
            // The doubled part comes last: nothing goes to it while anything else is left.
            prop_assert!(paid.doubled.is_zero() || left_after(&judgment, paid.date) <= little());
        }
        prop_assert!(left.lines().iter().all(|line| *line >= Yuan::ZERO));
        prop_assert!(left.refund.is_zero() || left.total().is_zero());
    }

    #[test]
    fn slices_tile_the_time_to_the_day((judgment, as_of) in judgment()) {
        let slices = performance(&judgment, FirstDay::AfterExpiry, as_of).slices;
        prop_assert!(slices.windows(2).all(|pair| pair[0].to == pair[1].from));
        prop_assert!(slices.iter().all(|slice| slice.from < slice.to));
        prop_assert!(slices.last().is_none_or(|slice| slice.to == as_of));
    }

    #[test]
    fn counting_from_the_day_after_never_makes_it_more((judgment, as_of) in judgment()) {
        let of = |first_day| total(&performance(&judgment, first_day, as_of));
        prop_assert!(of(FirstDay::AfterExpiry) <= of(FirstDay::OfExpiry) + little());
    }

    #[test]
    fn paying_more_never_raises_what_a_judgment_leaves((judgment, as_of) in judgment(), days in 0_u64..1_000, fen in 1_i64..10_000_000) {
        let mut more = judgment.clone();
        let date = days_after(judgment.shares[0].ends, days);
        let place = more.payments.partition_point(|payment| payment.date <= date);
        more.payments.insert(place, Payment { date, amount: yuan(fen) });
        let of = |judgment| total(&performance(judgment, FirstDay::OfExpiry, as_of));
        prop_assert!(of(&more) <= of(&judgment) + little());
    }

    #[test]
    fn what_is_left_of_the_doubled_part_alone_stands_still((judgment, as_of) in judgment(), days in 1_u64..1_000) {
        let as_of = as_of.max(judgment.shares[0].ends);
        let mut paid = judgment;
        paid.payments = Vec::new();
        paid.payments.push(Payment { date: as_of, amount: left_after(&paid, as_of).to_fen() + yuan(1) });
        let of = |as_of| total(&performance(&paid, FirstDay::OfExpiry, as_of));
        prop_assert_eq!(of(as_of), of(days_after(as_of, days)));
    }
}

/// What is left of the judgment's own debt when a day's payments are made.
fn left_after(judgment: &qingzhang::case::suit::Judgment, day: qingzhang::dates::Date) -> Yuan {
    let left = performance(judgment, FirstDay::OfExpiry, day);
    left.costs + left.interest + left.other + left.principal
}
