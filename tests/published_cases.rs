//! Figures that courts and others printed, and the worked examples: `tests/cases/*.json`, one rule a case.

use std::fs;
use std::path::Path;

use qingzhang::case::file::DebtEntry;
use qingzhang::case::read;
use qingzhang::dates::Date;
use qingzhang::engine::{Assessment, Item, assess};
use qingzhang::money::Yuan;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "rule, source and convention are for the people who check the cases")]
struct Case {
    id: String,
    rule: String,
    source: String,
    convention: String,
    as_of: String,
    debt: serde_json::Value,
    expect: Expect,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Expect {
    claimed: Amounts,
    lawful: Amounts,
    ceilings: Option<Vec<String>>,
    allocations: Option<Vec<(String, String)>>,
    plan: Option<Plan>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Amounts {
    principal: Option<String>,
    term_interest: Option<String>,
    overdue_interest: Option<String>,
    compound_interest: Option<String>,
    fees: Option<String>,
    after_default: Option<String>,
    total: Option<String>,
    tomorrow: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Plan {
    instalment: String,
    interest: String,
    /// On what is owed, per cent a year to two decimals.
    true_rate: Option<String>,
}

fn shown(amount: Yuan) -> String {
    amount.to_fen().exact().to_string()
}

/// Checks every figure that the case prints, and counts them.
fn check(case: &Case, assessment: &Assessment) -> usize {
    let mut checked = 0;
    let mut equal = |what: &str, expected: &Option<String>, found: Yuan| {
        if let Some(expected) = expected {
            let expected = expected.parse().map(Yuan::new).expect("an amount");
            assert_eq!(shown(found), shown(expected), "{}: {what}", case.id);
            checked += 1;
        }
    };
    let lawful = |item| assessment.line(item).map_or(Yuan::ZERO, |line| line.lawful);
    let claimed = |item| assessment.line(item).map_or(Yuan::ZERO, |line| line.claimed);
    let after = [Item::OverdueInterest, Item::Penalty, Item::Fees];
    let expect = &case.expect;
    equal("lawful principal", &expect.lawful.principal, lawful(Item::Principal));
    equal("lawful term interest", &expect.lawful.term_interest, lawful(Item::TermInterest));
    equal("lawful overdue interest", &expect.lawful.overdue_interest, lawful(Item::OverdueInterest));
    equal("lawful compound interest", &expect.lawful.compound_interest, lawful(Item::CompoundInterest));
    equal("lawful fees", &expect.lawful.fees, lawful(Item::Fees));
    equal("lawful after default", &expect.lawful.after_default, after.iter().map(|item| lawful(*item)).sum());
    equal("lawful total", &expect.lawful.total, assessment.lawful_total());
    equal("lawful tomorrow", &expect.lawful.tomorrow, assessment.lawful_tomorrow);
    equal("claimed principal", &expect.claimed.principal, claimed(Item::Principal));
    equal("claimed term interest", &expect.claimed.term_interest, claimed(Item::TermInterest));
    equal("claimed overdue interest", &expect.claimed.overdue_interest, claimed(Item::OverdueInterest));
    equal("claimed compound interest", &expect.claimed.compound_interest, claimed(Item::CompoundInterest));
    equal("claimed fees", &expect.claimed.fees, claimed(Item::Fees));
    equal(
        "claimed after default",
        &expect.claimed.after_default,
        after.iter().map(|item| claimed(*item)).sum(),
    );
    equal("claimed total", &expect.claimed.total, assessment.claimed_total());
    equal("claimed tomorrow", &expect.claimed.tomorrow, assessment.claimed_tomorrow);
    if let Some(plan) = &expect.plan {
        let rows = &assessment.claimed.plan;
        equal("instalment", &Some(plan.instalment.clone()), rows[0].principal + rows[0].interest);
        equal(
            "interest of the plan",
            &Some(plan.interest.clone()),
            rows.iter().map(|row| row.interest).sum(),
        );
    }
    if let Some(rate) = expect.plan.as_ref().and_then(|plan| plan.true_rate.as_ref()) {
        assert_eq!(
            &assessment.claimed.term_rate.percent().round_dp(2).to_string(),
            rate,
            "{}: true rate",
            case.id
        );
        checked += 1;
    }
    if let Some(ceilings) = &expect.ceilings {
        let found: Vec<String> =
            assessment.ceilings.iter().map(|ceiling| ceiling.rate.percent().to_string()).collect();
        assert_eq!(&found, ceilings, "{}: ceilings", case.id);
        checked += 1;
    }
    if let Some(allocations) = &expect.allocations {
        let found: Vec<(String, String)> = assessment
            .lawful
            .allocations
            .iter()
            .map(|paid| (shown(paid.interest), shown(paid.principal)))
            .collect();
        assert_eq!(&found, allocations, "{}: where the payments went", case.id);
        checked += 1;
    }
    checked
}

#[test]
fn every_published_figure_comes_out_to_the_fen() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut cases = 0;
    for entry in fs::read_dir(folder).expect("tests/cases") {
        let path = entry.expect("a file").path();
        let text = fs::read_to_string(&path).expect("readable");
        let found: Vec<Case> =
            serde_json::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        for case in found {
            let as_of: Date = case.as_of.parse().expect("a date");
            let entry =
                DebtEntry::from_json(&case.debt.to_string()).unwrap_or_else(|e| panic!("{}: {e:?}", case.id));
            let debt = read::debt(&entry, as_of).unwrap_or_else(|e| panic!("{}: {e:?}", case.id));
            let assessment = assess(&debt, as_of).unwrap_or_else(|e| panic!("{}: {e:?}", case.id));
            assert!(check(&case, &assessment) > 0, "{}: nothing is checked", case.id);
            cases += 1;
        }
    }
    assert!(cases >= 16);
}
