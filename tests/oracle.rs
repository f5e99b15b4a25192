//! A second computation of every amount, with other arithmetic and another algorithm, agrees with the engine.
//!
//! The engine cuts a debt's life into slices and computes in decimals of 28 digits. Here every single day from the
//! contract to the day asked for is walked, amounts are exact fractions, and the table of the LPR, the rules, the plan
//! and the order of payments are written anew from the semantics alone. Ten thousand random debts are compared: each
//! amount to a thousand-millionth of a yuan, and each amount shown to the fen.
//!
//! `ORACLE_SEED` takes another seed, `PROPTEST_CASES` more cases. A failure prints the smallest debt as a case file.

mod common;
#[path = "oracle/law.rs"]
mod law;
#[path = "oracle/walk.rs"]
mod walk;

use std::env;

use common::{Facts, facts};
use num_bigint::BigInt;
use num_traits::Signed;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};
use qingzhang::case::file::CaseFile;
use qingzhang::case::read;
use qingzhang::engine::ledger::Ledger;
use qingzhang::engine::{Assessment, Item, Line, assess};
use qingzhang::money::Yuan;
use walk::{Left, walk};

const CASES: u32 = 10_000;

/// An exact amount beside the engine's: both as whole numbers of the same unit.
struct Pair {
    exact: BigInt,
    engine: BigInt,
    yuan: BigInt,
}

impl Pair {
    fn new(exact: &BigInt, unit: &BigInt, engine: Yuan) -> Self {
        let decimal = engine.exact();
        let scale = BigInt::from(10).pow(decimal.scale());
        Self { exact: exact * &scale, engine: unit * decimal.mantissa(), yuan: unit * scale }
    }

    /// Within a thousand-millionth of a yuan.
    fn is_close(&self) -> bool {
        (&self.exact - &self.engine).abs() * 1_000_000_000 <= self.yuan
    }

    /// Whether the engine's amount is the exact one rounded half up to the fen, or either where that is too close to
    /// half a fen to tell.
    fn is_rounded(&self) -> bool {
        let fen = |exact: &BigInt| (exact * 200 + &self.yuan) / (&self.yuan * 2);
        let little = &self.yuan / 1_000_000_000;
        let shown = (&self.engine * 100) / &self.yuan;
        // Amounts owed are never below zero, so that division rounds down.
        let above: BigInt = &self.exact + &little;
        let below: BigInt = &self.exact - &little;
        shown == fen(&above) || shown == fen(&below.max(BigInt::ZERO))
    }
}

type Check = Result<(), TestCaseError>;

fn close(what: &str, exact: &BigInt, unit: &BigInt, engine: Yuan) -> Check {
    let pair = Pair::new(exact, unit, engine);
    let message = || format!("{what}: {} by the engine, exactly {}", engine.exact(), in_yuan(exact, unit));
    if pair.is_close() { Ok(()) } else { Err(TestCaseError::fail(message())) }
}

fn rounded(what: &str, exact: &BigInt, unit: &BigInt, shown: Yuan) -> Check {
    let pair = Pair::new(exact, unit, shown);
    let message = || format!("{what}: {} shown, exactly {}", shown.exact(), in_yuan(exact, unit));
    if pair.is_rounded() { Ok(()) } else { Err(TestCaseError::fail(message())) }
}

/// Twelve decimals, cut off.
fn in_yuan(exact: &BigInt, unit: &BigInt) -> String {
    let digits = format!("{:013}", exact * 1_000_000_000_000_i64 / unit);
    let (whole, decimals) = digits.split_at(digits.len() - 12);
    format!("{whole}.{decimals}")
}

fn compare_ledger(name: &str, exact: &Left, engine: &Ledger) -> Check {
    let charges = &exact.penalties + &exact.fees;
    for (what, exact_amount, amount) in [
        ("principal", &exact.principal, engine.principal),
        ("overdue principal", &exact.overdue_principal, engine.overdue_principal),
        ("term interest", &exact.term_interest, engine.term_interest),
        ("overdue interest", &exact.overdue_interest, engine.overdue_interest),
        ("compound interest", &exact.compound, engine.compound_interest.left()),
        ("charges", &charges, engine.charges_left(|_| true)),
        ("refund", &exact.refund, engine.refund),
    ] {
        close(&format!("{name} {what}"), exact_amount, &exact.unit, amount)?;
    }
    Ok(())
}

fn compare_lines(name: &str, exact: &Left, assessment: &Assessment, shown: fn(&Line) -> Yuan) -> Check {
    for (item, amount) in [
        (Item::Principal, &exact.principal),
        (Item::TermInterest, &exact.term_interest),
        (Item::OverdueInterest, &exact.overdue_interest),
        (Item::CompoundInterest, &exact.compound),
        (Item::Penalty, &exact.penalties),
        (Item::Fees, &exact.fees),
    ] {
        let shown = assessment.line(item).map_or(Yuan::ZERO, shown);
        rounded(&format!("{name} {item:?}"), amount, &exact.unit, shown)?;
    }
    Ok(())
}

fn compare(facts: &Facts) -> Check {
    let debt = read::debt(&facts.entry(), facts.as_of).map_err(refused)?;
    let assessment = assess(&debt, facts.as_of).map_err(refused)?;
    let (claimed, lawful) = (walk(facts, false), walk(facts, true));
    compare_ledger("claimed", &claimed, &assessment.claimed)?;
    compare_ledger("lawful", &lawful, &assessment.lawful)?;
    compare_lines("claimed", &claimed, &assessment, |line| line.claimed)?;
    compare_lines("lawful", &lawful, &assessment, |line| line.lawful)?;
    rounded("claimed tomorrow", &claimed.tomorrow, &claimed.unit, assessment.claimed_tomorrow)?;
    rounded("lawful tomorrow", &lawful.tomorrow, &lawful.unit, assessment.lawful_tomorrow)
}

fn refused(reason: impl std::fmt::Debug) -> TestCaseError {
    TestCaseError::fail(format!("refused: {reason:?}"))
}

fn case_file(facts: &Facts) -> String {
    let as_of = facts.as_of.to_string();
    CaseFile { as_of, debts: vec![facts.entry()], ..CaseFile::default() }.to_text()
}

#[test]
fn the_engine_agrees_with_a_second_computation() {
    let seed: u64 = env::var("ORACLE_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(1);
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let cases = Config::default().cases.max(CASES);
    let config = Config { cases, max_global_rejects: cases, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &bytes));
    match runner.run(&facts(), |facts| compare(&facts)) {
        Ok(()) => {}
        Err(TestError::Fail(reason, facts)) => panic!("seed {seed}: {reason}\n{}", case_file(&facts)),
        Err(aborted) => panic!("seed {seed}: {aborted}"),
    }
}
