//! Second computations of what a suit adds and of a promised table, with other arithmetic and other algorithms, agree
//! with the engine.
//!
//! A judgment is walked day after day in exact fractions. Court fees come from the quick tables that courts publish
//! instead of the scales part by part. Instalments come from the annuity formula, the rows are rounded in whole fen, and
//! a true cost is put back into the payments to see whether they are worth what arrived.

mod common;
#[path = "second_computation/court.rs"]
mod court;
#[path = "common/judgments.rs"]
mod judgments;
#[path = "second_computation/repayment.rs"]
mod repayment;

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::Signed;
use proptest::test_runner::{Config, RngSeed};
use qingzhang::money::Yuan;
use rust_decimal::Decimal;

fn cases(cases: u32) -> Config {
    Config { cases, rng_seed: RngSeed::Fixed(20_140_801), failure_persistence: None, ..Config::default() }
}

fn fraction(decimal: Decimal) -> BigRational {
    BigRational::new(decimal.mantissa().into(), BigInt::from(10).pow(decimal.scale()))
}

fn exact(amount: Yuan) -> BigRational {
    fraction(amount.exact())
}

fn ratio(numerator: i64, denominator: i64) -> BigRational {
    BigRational::new(numerator.into(), denominator.into())
}

/// Within a thousand-millionth of a yuan.
fn is_close(one: &BigRational, other: &BigRational) -> bool {
    (one - other).abs() <= ratio(1, 1_000_000_000)
}

/// Whole fen, half up.
fn fen(amount: &BigRational) -> BigInt {
    (amount * ratio(100, 1) + ratio(1, 2)).floor().to_integer()
}
