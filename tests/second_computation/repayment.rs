//! Promised tables from formulas, and true costs put back into their payments.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{One, Signed, Zero};
use proptest::prelude::*;
use qingzhang::case::promise::Promise;
use qingzhang::case::{Debt, InstalmentKind, Plan, read};
use qingzhang::dates::{Date, days_between};
use qingzhang::engine::repayment::{Repayment, Table, repayment};

use crate::common::{Facts, facts};
use crate::{cases, exact, fen, fraction, ratio};

fn debt(facts: &Facts) -> Debt {
    read::debt(&facts.entry(), facts.as_of).expect("a debt")
}

fn promised(debt: &Debt) -> Repayment {
    repayment(debt, &Promise::default()).expect("a repayment")
}

/// A row's principal and interest, exact, from the formulas of its kind.
fn exact_rows(debt: &Debt, table: &Table) -> Vec<(BigRational, BigRational)> {
    let principal = exact(debt.principal);
    let year = i64::from(debt.day_count.days_in_year());
    let rate =
        debt.term_rate.map_or(BigRational::zero(), |rate| fraction(rate.annual(debt.day_count).fraction()));
    let months = |index: usize, from: Date, due: Date| {
        if index > 0 || table.monthly { ratio(1, 12) } else { ratio(days_between(from, due), year) }
    };
    let (kind, count) = match debt.plan {
        Plan::Bullet { due, .. } => {
            let interest = &principal * rate * ratio(days_between(debt.contract_date, due), year);
            return vec![(principal, interest)];
        }
        Plan::Instalments { kind, count, .. } => (kind, count),
    };
    let monthly = &rate / ratio(12, 1);
    // P·i / (1 − (1 + i)^−n), and what of it is principal in each month of a loan without a broken first period.
    let growth = BigRational::one() + &monthly;
    let level = if monthly.is_zero() {
        &principal / ratio(count.into(), 1)
    } else {
        let grown = growth.pow(i32::try_from(count).expect("few"));
        &principal * &monthly * &grown / (grown - BigRational::one())
    };
    let mut left = principal.clone();
    table
        .rows
        .iter()
        .enumerate()
        .map(|(index, row)| {
            let is_last = index + 1 == table.rows.len();
            let part = match kind {
                InstalmentKind::Equal => &level - &left * &monthly,
                InstalmentKind::InterestFirst if !is_last => BigRational::zero(),
                InstalmentKind::InterestFirst => principal.clone(),
                InstalmentKind::EqualPrincipal | InstalmentKind::Flat => &principal / ratio(count.into(), 1),
            };
            let bearing = if kind == InstalmentKind::Flat { &principal } else { &left };
            let interest = bearing * &rate * months(index, row.from, row.due);
            left -= &part;
            (part, interest)
        })
        .collect()
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn rows_are_the_formula_s_rounded_and_the_last_takes_the_rest(facts in facts()) {
        let debt = debt(&facts);
        let table = promised(&debt).table;
        let level = matches!(debt.plan, Plan::Instalments { kind: InstalmentKind::Equal, .. });
        let rows = exact_rows(&debt, &table);
        let whole: BigInt = fen(&exact(debt.principal));
        let (mut left, mut interest_left) = (whole, fen(&rows.iter().map(|row| row.1.clone()).sum()));
        for (index, (shown, (principal, interest))) in table.rows.iter().zip(&rows).enumerate() {
            let is_last = index + 1 == rows.len();
            let asked = if level { fen(&(principal + interest)) - fen(interest) } else { fen(principal) };
            let part = if is_last { left.clone() } else { asked.min(left.clone()) };
            let bears = if is_last { interest_left.clone() } else { fen(interest).min(interest_left.clone()) };
            left -= &part;
            interest_left -= &bears;
            let shown = [shown.principal, shown.interest, shown.left].map(|amount| fen(&exact(amount)));
            prop_assert_eq!(shown, [part, bears, left.clone()], "row {}", index);
        }
        prop_assert!(left.is_zero() && interest_left.is_zero());
    }

    #[test]
    fn at_the_true_cost_the_payments_are_worth_what_arrived(facts in facts()) {
        let debt = debt(&facts);
        let result = promised(&debt);
        prop_assume!(result.costs.official.is_some());
        let cost = result.costs.official.expect("a cost");
        let rate = fraction(cost.nominal.fraction().round_dp(20));
        let year = i64::from(debt.day_count.days_in_year());
        let mut factor = BigRational::one();
        let mut worth = BigRational::zero();
        for (index, row) in result.table.rows.iter().enumerate() {
            let is_month = matches!(debt.plan, Plan::Instalments { .. }) && (index > 0 || result.table.monthly);
            let years = if is_month { ratio(1, 12) } else { ratio(days_between(row.from, row.due), year) };
            // Kept to forty digits: the fractions would grow without end.
            factor = rounded(&(factor / (BigRational::one() + &rate * years)));
            worth += exact(row.amount()) * &factor;
        }
        let at_payout: BigRational = result.at_payout.iter().map(|(_, amount)| exact(*amount)).sum();
        let arrived = exact(debt.principal) - exact(result.withheld) - at_payout;
        prop_assert!((&worth - &arrived).abs() <= ratio(1, 1_000_000), "{worth} {arrived}");
    }
}

fn rounded(value: &BigRational) -> BigRational {
    let unit = BigInt::from(10).pow(40);
    BigRational::new((value * BigRational::from(unit.clone())).round().to_integer(), unit)
}
