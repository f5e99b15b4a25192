//! A second computation of every amount of a credit card, with other arithmetic and another algorithm, agrees with the
//! engine.
//!
//! The engine cuts a card's life into slices and computes in decimals. Here every single day is walked, amounts are
//! exact fractions, everything posted is remembered by itself, and the rules are written anew. `ORACLE_SEED` takes
//! another seed, `PROPTEST_CASES` more cases.

#[path = "common/card.rs"]
mod facts;
#[path = "oracle_card/walk.rs"]
mod walk;

use std::env;

use facts::{CardFacts, card_facts};
use num_bigint::BigInt;
use num_traits::Signed;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};
use qingzhang::engine::card::{CardAssessment, FeeKind, Item, Ledger, Scenario, assess};
use qingzhang::money::Yuan;
use walk::{Left, Rules, walk};

const CASES: u32 = 5_000;

type Check = Result<(), TestCaseError>;

/// Within a thousand-millionth of a yuan.
fn close(what: &str, exact: &BigInt, unit: &BigInt, engine: Yuan) -> Check {
    within(what, exact, unit, engine, 1_000_000_000)
}

/// Within half a fen and a thousand-millionth.
fn shown(what: &str, exact: &BigInt, unit: &BigInt, engine: Yuan) -> Check {
    within(what, exact, unit, engine, 199)
}

fn within(what: &str, exact: &BigInt, unit: &BigInt, engine: Yuan, part_of_a_yuan: i64) -> Check {
    let decimal = engine.exact();
    let scale = BigInt::from(10).pow(decimal.scale());
    let gap: BigInt = exact * &scale - unit * decimal.mantissa();
    if gap.abs() * part_of_a_yuan <= unit * &scale {
        return Ok(());
    }
    let exactly = exact * 1_000_000_000_000_i64 / unit;
    Err(TestCaseError::fail(format!(
        "{what}: {decimal} by the engine, exactly {exactly} millionths of a millionth"
    )))
}

fn compare_ledger(name: &str, exact: &Left, engine: &Ledger) -> Check {
    let unit = &exact.unit;
    for (what, exact, engine) in [
        ("principal", &exact.principal, engine.principal),
        ("interest", &exact.interest, engine.interest),
        ("interest on interest", &exact.compound, engine.compound_interest),
        ("late fees", &exact.late_fees, engine.fees_left(FeeKind::Late)),
        ("fees", &exact.fees, engine.fees_left(FeeKind::Other)),
        ("credit", &exact.credit, engine.credit),
    ] {
        close(&format!("{name} {what}"), exact, unit, engine)?;
    }
    assert_eq!(exact.minimums.len(), engine.statements.len());
    for (index, statement) in engine.statements.iter().enumerate() {
        close(&format!("{name} balance {index}"), &exact.balances[index], unit, statement.balance)?;
        close(&format!("{name} minimum {index}"), &exact.minimums[index], unit, statement.minimum)?;
    }
    assert_eq!(exact.paid_principal.len(), engine.allocations.len());
    for ((principal, overdue), allocation) in exact.paid_principal.iter().zip(&engine.allocations) {
        close(
            &format!("{name} paid to principal on {}", allocation.date),
            principal,
            unit,
            allocation.principal,
        )?;
        if *overdue != allocation.overdue_days {
            return Err(TestCaseError::fail(format!(
                "{overdue} days overdue, not {}",
                allocation.overdue_days
            )));
        }
    }
    if exact.overdue_since == engine.overdue_since {
        Ok(())
    } else {
        Err(TestCaseError::fail(format!("{name}: overdue since {:?}", exact.overdue_since)))
    }
}

fn compare_lines(claimed: &Left, lawful: &Left, assessment: &CardAssessment) -> Check {
    for (item, of) in [
        (Item::Principal, (|left| &left.principal) as fn(&Left) -> &BigInt),
        (Item::Interest, |left| &left.interest),
        (Item::CompoundInterest, |left| &left.compound),
        (Item::LateFees, |left| &left.late_fees),
        (Item::Fees, |left| &left.fees),
    ] {
        let line = assessment.line(item);
        let (by_terms, by_law) = line.map_or((Yuan::ZERO, Yuan::ZERO), |line| (line.claimed, line.lawful));
        shown(&format!("claimed {item:?}"), of(claimed), &claimed.unit, by_terms)?;
        shown(&format!("lawful {item:?}"), of(lawful), &lawful.unit, by_law)?;
    }
    Ok(())
}

/// A total is the sum of five amounts as shown.
fn compare_scenarios(facts: &CardFacts, claimed: &Left, assessment: &CardAssessment) -> Check {
    for total in &assessment.scenarios {
        let rules = match total.scenario {
            Scenario::WithoutRequest => Rules { ceiling: None, ..Rules::LAWFUL },
            Scenario::OtherMethod(_) => Rules { other_method: true, ..Rules::LAWFUL },
            Scenario::FourTimesLpr(_) => continue,
        };
        let [exact, _] = walk(facts, rules, Some(claimed));
        within(&format!("{:?}", total.scenario), &exact.total(), &exact.unit, total.total, 39)?;
    }
    Ok(())
}

fn compare(facts: &CardFacts) -> Check {
    let card = facts.card();
    let assessment =
        assess(&card, facts.as_of).map_err(|refusal| TestCaseError::fail(format!("refused: {refusal:?}")))?;
    let [claimed, claimed_then] = walk(facts, Rules::CLAIMED, None);
    let [lawful, lawful_then] = walk(facts, Rules::LAWFUL, Some(&claimed_then));
    compare_ledger("claimed", &claimed, &assessment.claimed)?;
    compare_ledger("lawful", &lawful, &assessment.lawful)?;
    compare_lines(&claimed, &lawful, &assessment)?;
    compare_scenarios(facts, &claimed_then, &assessment)?;
    for (what, today, then, engine) in [
        ("claimed tomorrow", &claimed, &claimed_then, assessment.claimed_tomorrow),
        ("lawful tomorrow", &lawful, &lawful_then, assessment.lawful_tomorrow),
    ] {
        let adds = then.total() * &today.unit - today.total() * &then.unit;
        shown(what, &adds, &(&today.unit * &then.unit), engine)?;
    }
    Ok(())
}

#[test]
fn the_engine_agrees_with_a_second_computation_of_cards() {
    let seed: u64 = env::var("ORACLE_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(1);
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let cases = Config::default().cases.max(CASES);
    let config = Config { cases, max_global_rejects: cases, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &bytes));
    match runner.run(&card_facts(), |facts| compare(&facts)) {
        Ok(()) => {}
        Err(TestError::Fail(reason, facts)) => panic!("seed {seed}: {reason}\n{facts:#?}"),
        Err(aborted) => panic!("seed {seed}: {aborted}"),
    }
}
