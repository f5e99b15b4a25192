//! Rules for credit cards.

use std::fmt::Debug;

use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::TestCaseError;
use qingzhang::case::Payment;
use qingzhang::case::card::{Card, Method};
use qingzhang::dates::Date;
use qingzhang::engine::card::{Allocation, CardAssessment, Fee, Ledger, Order, Scenario, assess};
use qingzhang::money::Yuan;
use rust_decimal::Decimal;

use crate::card_facts::{CardFacts, card_facts, fen};
use crate::cases;

fn assessed(card: &Card, as_of: Date) -> Result<CardAssessment, TestCaseError> {
    assess(card, as_of).map_err(failed)
}

fn failed(reason: impl Debug) -> TestCaseError {
    TestCaseError::fail(format!("{reason:?}"))
}

/// What decimals of 28 digits may lose in a case: a thousand-millionth of a yuan.
fn at_most(less: Yuan, more: Yuan) -> bool {
    less <= more + Yuan::new(Decimal::new(1, 9))
}

/// What is owed; money paid in advance counts against it.
fn owed(ledger: &Ledger) -> Yuan {
    ledger.total() - ledger.credit
}

fn both(assessment: &CardAssessment) -> [&Ledger; 2] {
    [&assessment.claimed, &assessment.lawful]
}

fn orders(ledger: &Ledger) -> Vec<Order> {
    ledger.allocations.iter().map(|allocation| allocation.order).collect()
}

/// A payment more, in its place.
fn with_payment(facts: &CardFacts, date: Date, amount: Yuan) -> Card {
    let mut card = facts.card();
    let place = card.payments.partition_point(|earlier| earlier.date <= date);
    card.payments.insert(place, Payment { date, amount });
    card
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn the_law_never_supports_more_than_the_terms(facts in card_facts()) {
        let assessment = assessed(&facts.card(), facts.as_of)?;
        prop_assert!(at_most(owed(&assessment.lawful), owed(&assessment.claimed)));
    }

    #[test]
    fn slices_tile_the_time_and_their_interest_is_what_was_owed(facts in card_facts()) {
        let card = facts.card();
        let assessment = assessed(&card, facts.as_of)?;
        for ledger in both(&assessment) {
            let mut reached = card.begins().expect("a statement");
            for slice in &ledger.slices {
                prop_assert_eq!(slice.from, reached);
                prop_assert!(slice.from < slice.to && slice.applied <= slice.agreed);
                reached = slice.to;
            }
            prop_assert_eq!(reached, facts.as_of);
        }
    }

    #[test]
    fn lines_add_up_and_the_rules_explain_the_difference(facts in card_facts(), asked in proptest::option::of(0_i64..2_000_000)) {
        let mut card = facts.card();
        card.asked.interest = asked.map(fen);
        card.asked.total = asked.map(|asked| fen(2 * asked));
        let assessment = assessed(&card, facts.as_of)?;
        for line in &assessment.lines {
            prop_assert_eq!(line.claimed, line.supported + line.over + line.unproven);
            prop_assert_eq!(line.contract - line.cuts.iter().map(|(_, amount)| *amount).sum::<Yuan>(), line.lawful);
            prop_assert_eq!(line.difference(), line.claimed - line.lawful);
        }
        if let Some(asked) = asked {
            prop_assert_eq!(assessment.claimed_total(), fen(2 * asked));
        }
    }

    #[test]
    fn every_payment_goes_somewhere_and_nothing_is_negative(facts in card_facts()) {
        let assessment = assessed(&facts.card(), facts.as_of)?;
        for ledger in both(&assessment) {
            for paid in &ledger.allocations {
                let Allocation { interest, compound_interest, late_fees, fees, principal, surplus, .. } = *paid;
                let parts = [interest, compound_interest, late_fees, fees, principal, surplus];
                let sum = parts.into_iter().sum::<Yuan>();
                prop_assert!(at_most(sum, paid.amount) && at_most(paid.amount, sum));
                prop_assert!(parts.into_iter().all(|part| part >= Yuan::ZERO));
            }
            let left = [ledger.principal, ledger.spread, ledger.interest, ledger.compound_interest, ledger.credit];
            prop_assert!(left.into_iter().chain(ledger.fees.iter().map(Fee::left)).all(|left| left >= Yuan::ZERO));
            prop_assert!(ledger.fees.iter().all(|fee| fee.paid <= fee.allowed && fee.allowed <= fee.asked));
        }
    }

    #[test]
    fn a_payment_today_takes_off_what_it_is(facts in card_facts(), amount in 1_i64..5_000_000) {
        let today = assessed(&facts.card(), facts.as_of)?;
        prop_assume!(facts.statements.iter().all(|statement| statement.0 != facts.as_of));
        let paid = assessed(&with_payment(&facts, facts.as_of, fen(amount)), facts.as_of)?;
        for (without, with) in both(&today).into_iter().zip(both(&paid)) {
            prop_assert!(at_most(owed(with) + fen(amount), owed(without)) && at_most(owed(without), owed(with) + fen(amount)));
        }
    }

    /// Unless it makes good what is overdue and so changes what later payments pay first: that is the rule's own doing.
    #[test]
    fn paying_more_never_raises_what_is_owed(facts in card_facts(), which in any::<Index>(), more in 1_i64..500_000) {
        prop_assume!(!facts.payments.is_empty());
        let before = facts.card();
        let mut after = before.clone();
        let place = which.index(after.payments.len());
        after.payments[place].amount += fen(more);
        let (before, after) = (assessed(&before, facts.as_of)?, assessed(&after, facts.as_of)?);
        for (before, after) in both(&before).into_iter().zip(both(&after)) {
            prop_assume!(orders(before) == orders(after));
            prop_assert!(at_most(owed(after), owed(before)), "{:?} and {:?}", owed(before), owed(after));
        }
    }

    #[test]
    fn scenarios_stand_in_their_order(facts in card_facts()) {
        let assessment = assessed(&facts.card(), facts.as_of)?;
        let total = |of: &dyn Fn(Scenario) -> bool| {
            assessment.scenarios.iter().find(|total| of(total.scenario)).map(|total| total.total)
        };
        // Five lines, each rounded.
        let rounding = fen(5);
        let lawful = assessment.lawful_total() - assessment.lawful.credit.to_fen();
        if let Some(without) = total(&|scenario| scenario == Scenario::WithoutRequest) {
            prop_assert!(without + rounding >= lawful);
        }
        if let Some(other) = total(&|scenario| matches!(scenario, Scenario::OtherMethod(Method::FullBalance))) {
            prop_assert!(other + rounding >= lawful);
        }
    }

    #[test]
    fn the_largest_card_at_the_dearest_terms_is_computed(facts in card_facts(), years in 1_i32..=8) {
        use chrono::Datelike;
        let mut card = facts.card();
        card.rate = Some(qingzhang::case::card::HIGHEST_RATE);
        card.carried.principal = Yuan::LARGEST;
        card.late_fee = Some(qingzhang::case::card::LateFee {
            part: qingzhang::case::card::HIGHEST_LATE_FEE,
            least: fen(1),
            last_due: None,
        });
        card.minimum_part = Decimal::ONE;
        card.compounding = qingzhang::case::card::Compounding::MonthlyWithFees;
        let as_of = facts.as_of.with_year((facts.as_of.year() + years).min(2027)).unwrap_or(facts.as_of);
        let assessment = assessed(&card, as_of)?;
        prop_assert!(assessment.claimed_total() > Yuan::ZERO);
    }
}
