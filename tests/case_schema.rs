//! The published schema of the case file says what the reader of case files accepts, no more and no less.

use std::collections::BTreeSet;
use std::fs;

use qingzhang::case::file::{CaseFile, Compound, DayCountEntry, LONGEST_TEXT, RateUnit, Repayment};
use qingzhang::case::unknown::UnknownAnswer;
use qingzhang::case::{ChargeKind, Lender, PaymentOrder};
use serde_json::{Value, json};

fn schema() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/public/root/case.schema.json");
    serde_json::from_str(&fs::read_to_string(path).expect("the schema")).expect("JSON")
}

fn accepted(debt: &Value) -> bool {
    CaseFile::parse(&json!({ "version": 1, "debts": [debt] }).to_string()).is_ok()
}

/// A value that the property's own schema allows.
fn example(property: &Value) -> Value {
    match property["$ref"].as_str() {
        Some("#/$defs/typed") => json!("1"),
        Some(_) => json!({}),
        None if property["type"] == "array" => json!([]),
        None => property["enum"][0].clone(),
    }
}

/// An object of the schema, and a debt that holds it.
type Place = (&'static str, fn(Value) -> Value);

fn places() -> Vec<Place> {
    vec![
        ("debt", |value| value),
        ("rate", |value| json!({ "rate": value })),
        ("rate", |value| json!({ "overdue_rate": value })),
        ("charge", |value| json!({ "charges": [value] })),
        ("payment", |value| json!({ "payments": [value] })),
        ("demand", |value| json!({ "demand": value })),
    ]
}

#[test]
fn every_member_that_the_schema_names_is_read_and_no_other() {
    let schema = schema();
    for (name, place) in places() {
        let definition = &schema["$defs"][name];
        assert_eq!(definition["additionalProperties"], false, "{name}");
        for (member, property) in definition["properties"].as_object().expect("properties") {
            assert!(accepted(&place(json!({ member: example(property) }))), "{name}.{member}");
            assert!(!accepted(&place(json!({ member: true }))), "{name}.{member} takes anything");
        }
        assert!(!accepted(&place(json!({ "another": "1" }))), "{name} takes members that it does not name");
    }
}

#[test]
fn texts_are_as_long_as_the_schema_says() {
    assert_eq!(schema()["$defs"]["typed"]["maxLength"], LONGEST_TEXT);
}

#[test]
fn every_member_that_is_written_is_in_the_schema() {
    let full = json!({ "version": 1, "as_of": "2024-01-01", "debts": [{
        "name": "a", "lender": "bank", "contract_date": "a", "principal": "a", "received": "a",
        "rate": { "value": "1", "unit": "percent_per_day" }, "repayment": "equal_instalments", "due_date": "a",
        "first_due_date": "a", "instalments": "a", "overdue_rate": { "value": "2" },
        "compound": "unpaid_interest", "payment_order": "principal_first", "newer_lpr": "3", "unknown": ["lender"],
        "charges": [{ "kind": "other", "amount": "1", "date": "a" }], "payments": [{ "date": "a", "amount": "1" }],
        "demand": { "principal": "1", "interest": "1", "overdue_interest": "1", "compound_interest": "1", "penalty": "1", "fees": "1", "total": "1" },
        "filing_date": "a", "day_count": "actual/360",
    }]});
    let case = CaseFile::parse(&full.to_string()).expect("a case");
    let written: Value = serde_json::from_str(&case.to_text()).expect("JSON");
    let members =
        |value: &Value| value.as_object().expect("an object").keys().cloned().collect::<BTreeSet<_>>();
    let schema = schema();
    let debt = &written["debts"][0];
    assert_eq!(members(&written), members(&schema["properties"]));
    assert_eq!(members(debt), members(&schema["$defs"]["debt"]["properties"]));
    assert_eq!(members(&debt["demand"]), members(&schema["$defs"]["demand"]["properties"]));
    assert_eq!(members(&debt["charges"][0]), members(&schema["$defs"]["charge"]["properties"]));
}

#[test]
fn the_choices_are_those_of_the_program() {
    let schema = schema();
    let debt = &schema["$defs"]["debt"]["properties"];
    let codes = |codes: Vec<&str>| json!(codes);
    assert_eq!(debt["lender"]["enum"], codes(Lender::ALL.iter().map(|each| each.code()).collect()));
    assert_eq!(debt["repayment"]["enum"], codes(Repayment::ALL.iter().map(|each| each.code()).collect()));
    assert_eq!(debt["day_count"]["enum"], codes(DayCountEntry::ALL.iter().map(|each| each.code()).collect()));
    assert_eq!(debt["compound"]["enum"], codes(Compound::ALL.iter().map(|each| each.code()).collect()));
    assert_eq!(
        debt["payment_order"]["enum"],
        codes(PaymentOrder::ALL.iter().map(|each| each.code()).collect())
    );
    let unknown = &debt["unknown"]["items"];
    assert_eq!(unknown["enum"], codes(UnknownAnswer::ALL.iter().map(|each| each.code()).collect()));
    let unit = &schema["$defs"]["rate"]["properties"]["unit"];
    assert_eq!(unit["enum"], codes(RateUnit::ALL.iter().map(|each| each.code()).collect()));
    assert_eq!(unit["default"], RateUnit::default().code());
    let kind = &schema["$defs"]["charge"]["properties"]["kind"];
    assert_eq!(kind["enum"], codes(ChargeKind::ALL.iter().map(|each| each.code()).collect()));
}
