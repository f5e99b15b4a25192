//! Rules for case files that somebody broke on purpose: every file is computed or refused, whatever stands in it.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use qingzhang::case::file::{CaseFile, DebtEntry, FileError};
use qingzhang::dates::{DayCount, add_months, days_between};
use qingzhang::explain::report::report;
use qingzhang::language::Language;
use qingzhang::money::{RatePeriod, RateSign, Yuan};
use qingzhang::text::problem;
use qingzhang::typed;
use rust_decimal::Decimal;
use serde_json::Value;

use crate::cases;
use crate::common::{Facts, facts, ymd};

/// Reads a file and, where it is a case, computes it: every outcome has words, and what was read can be written.
fn survives(text: &str) -> Result<(), TestCaseError> {
    match CaseFile::parse(text) {
        Err(error) => {
            prop_assert!(Language::ALL.iter().all(|language| !problem::file(*language, &error).is_empty()));
        }
        Ok(case) => {
            prop_assert_eq!(CaseFile::parse(&case.to_text()), Ok(case.clone()));
            if let Ok(report) = report(&case, ymd(2026, 11, 24)) {
                prop_assert!(serde_json::to_string(&report).is_ok());
            }
        }
    }
    Ok(())
}

/// A case file with every member that the format has.
fn full(facts: &Facts) -> Value {
    let case = CaseFile { debts: vec![facts.entry()], ..CaseFile::default() };
    serde_json::from_str(&case.to_text()).expect("JSON")
}

/// What does not belong where it is put.
fn odd_value() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => select(vec![
            "null", "true", "[]", "{}", "\"\"", "-0", "0.0", "-1", "1e400", "1E-400", "99999999999999999999999999999999",
            "0.00000000000000000000000000000000001", "\"9999-12-31\"", "\"0000-01-01\"", "\"2024-02-30\"", "\"1969-12-31\"",
            "\"100亿\"", "\"0.01\"", "\"1e9\"", "\"-5\"", "\"5000\"", "\"600\"", "\"601\"", "\"\\u0000\"", "\"\\ud83d\\ude00\"",
            "\"9999999999.99\"", "\"100%\"", "\"1000%\"", "\"0.00000001\"", "{\"$serde_json::private::Number\":\"12\"}",
            "{\"$serde_json::private::Number\":\"not a number\"}", "[[[[[[]]]]]]", "{\"value\":{\"value\":\"1\"}}",
        ]).prop_map(str::to_owned),
        1 => (1_usize..200).prop_map(|depth| format!("{}{}", "[".repeat(depth), "]".repeat(depth))),
        1 => (1_usize..200).prop_map(|depth| format!("{}1{}", "{\"debts\":".repeat(depth), "}".repeat(depth))),
        1 => (1_usize..5_000).prop_map(|digits| "9".repeat(digits)),
        1 => (1_usize..5_000).prop_map(|length| format!("\"{}\"", "千".repeat(length))),
        1 => any::<String>().prop_map(|text| Value::String(text).to_string()),
    ]
}

/// The paths of everything in a tree.
fn paths(tree: &Value, here: &str, found: &mut Vec<String>) {
    found.push(here.to_owned());
    match tree {
        Value::Object(members) => {
            for (name, member) in members {
                paths(member, &format!("{here}/{name}"), found);
            }
        }
        Value::Array(list) => {
            for (index, item) in list.iter().enumerate() {
                paths(item, &format!("{here}/{index}"), found);
            }
        }
        _ => {}
    }
}

/// Stands for an odd value until the tree is text, so that what no tree can hold may be put in.
fn mark(index: usize) -> Value {
    Value::String(format!("\u{1}{index}\u{1}"))
}

/// Puts odd values in the place of some of the tree's.
fn replaced(mut tree: Value, changes: &[(Index, String)]) -> String {
    for (index, (place, _)) in changes.iter().enumerate() {
        let mut found = Vec::new();
        paths(&tree, "", &mut found);
        *tree.pointer_mut(place.get::<String>(&found)).expect("a path of the tree") = mark(index);
    }
    let mut text = tree.to_string();
    for (index, (_, odd)) in changes.iter().enumerate() {
        text = text.replace(&mark(index).to_string(), odd);
    }
    text
}

fn swapped(mut tree: Value, one: Index, other: Index) -> Value {
    let mut found = Vec::new();
    paths(&tree, "", &mut found);
    let (one, other) = (one.get(&found).clone(), other.get(&found).clone());
    let value = |path: &str| tree.pointer(path).cloned().expect("a path of the tree");
    let (first, second) = (value(&one), value(&other));
    for (path, value) in [(&one, second), (&other, first)] {
        // The one may have stood inside the other.
        if let Some(place) = tree.pointer_mut(path) {
            *place = value;
        }
    }
    tree
}

/// Words and signs of the format in any order.
fn tokens() -> impl Strategy<Value = String> {
    let token = select(vec![
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\"",
        "\\",
        "\"version\"",
        "1",
        "\"debts\"",
        "\"lender\"",
        "\"unlicensed\"",
        "\"rate\"",
        "{\"value\":\"2\"}",
        "\"payments\"",
        "\"2022-03-01\"",
        "null",
        "-",
        "e",
        ".",
        " ",
        "\n",
        "\"as_of\"",
        "\u{feff}",
        "{\"version\":1,\"debts\":[",
        "{\"principal\":\"1\"}",
        "]}",
        "{\"version\":1,\"debts\":[{}]}",
    ]);
    vec(token, 0..40).prop_map(|tokens| tokens.concat())
}

proptest! {
    #![proptest_config(cases(1_500))]

    #[test]
    fn any_bytes_are_a_case_or_refused(bytes in vec(any::<u8>(), 0..600), tokens in tokens()) {
        survives(&String::from_utf8_lossy(&bytes))?;
        survives(&tokens)?;
    }

    #[test]
    fn a_file_with_odd_values_in_it_is_computed_or_refused(
        facts in facts(),
        changes in vec((any::<Index>(), odd_value()), 1..5),
    ) {
        survives(&replaced(full(&facts), &changes))?;
    }

    #[test]
    fn a_file_with_values_in_each_other_s_place_is_computed_or_refused(
        facts in facts(),
        swaps in vec((any::<Index>(), any::<Index>()), 1..4),
    ) {
        let swap = |tree, (one, other)| swapped(tree, one, other);
        survives(&swaps.into_iter().fold(full(&facts), swap).to_string())?;
    }

    #[test]
    fn a_name_that_stands_twice_never_breaks_a_file(facts in facts(), place in any::<Index>(), odd in odd_value()) {
        let text = full(&facts).to_string();
        let names: Vec<&str> = text.split('"').filter(|word| word.chars().all(|c| c.is_ascii_lowercase() || c == '_')).collect();
        let name = place.get(&names);
        survives(&text.replacen('{', &format!("{{\"{name}\":{odd},"), 2))?;
    }
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn a_rate_that_is_read_can_be_computed_with(digits in "[0-9]{0,7}[.]?[0-9]{0,9}", days in 0_i64..20_000) {
        for (sign, period) in [
            (RateSign::Percent, RatePeriod::Year),
            (RateSign::PerMille, RatePeriod::Month),
            (RateSign::PerTenThousand, RatePeriod::Day),
        ] {
            let Ok(rate) = typed::rate(&digits, sign, period) else { continue };
            for day_count in [DayCount::Actual365, DayCount::Actual360] {
                let year = Decimal::from(day_count.days_in_year());
                prop_assert!(rate.annual(day_count).interest(Yuan::LARGEST, days, year) >= Yuan::ZERO);
            }
        }
    }

    #[test]
    fn the_end_of_the_calendar_is_no_edge(year in 9_990_i32..=9_999, month in 1_u32..=12, months in 0_u32..=700) {
        let text = format!("{year}-{month}-28");
        let date = typed::date(&text).map_err(|reason| TestCaseError::fail(format!("{reason:?}")))?;
        prop_assert!(days_between(date, add_months(date, months)) >= 0);
        let entry = DebtEntry { contract_date: text.clone(), due_date: text, ..DebtEntry::default() };
        let case = CaseFile { debts: vec![entry], ..CaseFile::default() };
        prop_assert!(report(&case, ymd(2026, 11, 24)).is_err());
    }
}

#[test]
fn deep_files_are_refused_and_not_followed_down() {
    for (open, close) in [("[", "]"), ("{\"debts\":", "}")] {
        let deep = format!("{}1{}", open.repeat(50_000), close.repeat(50_000));
        for text in [deep.clone(), format!("{{\"version\":1,\"debts\":[{{\"rate\":{deep}}}]}}")] {
            assert!(matches!(CaseFile::parse(&text), Err(FileError::Malformed { .. })));
        }
    }
}
