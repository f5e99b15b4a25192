//! The published schema of the case file says what the reader of case files accepts, no more and no less.

#[path = "case_schema/card.rs"]
mod card;
#[path = "case_schema/story.rs"]
mod story;

use std::collections::BTreeSet;
use std::fs;

use qingzhang::case::contacts::{Addressee, Channel, Collector, Deed};
use qingzhang::case::file::{CaseFile, Compound, DayCountEntry, LONGEST_TEXT, RateUnit, Repayment};
use qingzhang::case::promise::{EarlyInterest, FeeKind, FeeTime};
use qingzhang::case::suit::entry::PreservationFee;
use qingzhang::case::suit::{Ending, OrderOutcome, Party, Procedure, Stage};
use qingzhang::case::time::{ActKind, DueKind, ObstacleKind, Outcome, Proof};
use qingzhang::case::unknown::UnknownAnswer;
use qingzhang::case::{ChargeKind, Lender, PaymentOrder};
use serde_json::{Value, json};

fn schema() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/public/root/case.schema.json");
    serde_json::from_str(&fs::read_to_string(path).expect("the schema")).expect("JSON")
}

fn accepted(debt: &Value) -> bool {
    let case = CaseFile::parse(&json!({ "version": 1, "debts": [debt] }).to_string());
    case.is_ok_and(|case| case.debts[0].sections.entries("debts[0]").is_ok())
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
        ("promise", |value| json!({ "promise": value })),
        ("term_fee", |value| json!({ "promise": { "fees": [value] } })),
        ("payment", |value| json!({ "promise": { "rows": [value] } })),
        ("early", |value| json!({ "promise": { "early": value } })),
        ("court", |value| json!({ "court": value })),
        ("suit", |value| json!({ "court": { "suit": value } })),
        ("appeal", |value| json!({ "court": { "suit": { "appeal": value } } })),
        ("received", |value| json!({ "court": { "received": value } })),
        ("judgment_debt", |value| json!({ "court": { "judgment": value } })),
        ("share", |value| json!({ "court": { "judgment": { "shares": [value] } } })),
        ("payment", |value| json!({ "court": { "judgment": { "payments": [value] } } })),
        ("stay", |value| json!({ "court": { "judgment": { "stays": [value] } } })),
        ("time", |value| json!({ "time": value })),
        ("act", |value| json!({ "time": { "acts": [value] } })),
        ("act", |value| json!({ "time": { "judgment": { "acts": [value] } } })),
        ("obstacle", |value| json!({ "time": { "obstacles": [value] } })),
        ("judgment", |value| json!({ "time": { "judgment": value } })),
        ("credit", |value| json!({ "time": { "credit": value } })),
        ("contacts", |value| json!({ "contacts": value })),
        ("contact", |value| json!({ "contacts": { "log": [value] } })),
    ]
}

#[test]
fn every_member_that_the_schema_names_is_read_and_no_other() {
    let schema = schema();
    for (name, place) in places().into_iter().chain(story::places()).chain(card::places()) {
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
    let promise = json!({
        "fees": [{ "kind": "insurance", "time": "at_end", "amount": "1" }], "rows": [{ "date": "a", "amount": "1" }],
        "early": { "date": "a", "interest": "whole_term", "fee": "1" },
    });
    let court = json!({
        "stage": "papers", "received": { "papers": "a", "payment_order": "a", "judgment": "a" },
        "suit": {
            "claim": "1", "awarded": "1", "procedure": "summary", "ending": "mediation", "payment_order": "ended",
            "preserved": "1", "preservation_fee": "claimed", "enforced": "1",
            "appeal": { "by": "debtor", "contested": "1", "won": "1", "ending": "withdrawal" },
        },
        "judgment": {
            "shares": [{ "ends": "a", "principal": "1", "other": "1" }], "costs": "1", "interest": "1",
            "interest_rate": { "value": "1" }, "interest_from": "a", "payments": [{ "date": "a", "amount": "1" }],
            "stays": [{ "from": "a", "to": "a" }],
        },
    });
    let time = json!({
        "due": "a", "due_kind": "on_demand", "overdue_since": "a",
        "acts": [{ "kind": "suit", "date": "a", "until": "a", "outcome": "ended", "proof": "proven" }],
        "obstacles": [{ "kind": "other", "from": "a", "to": "a" }],
        "judgment": { "effective": "a", "perform_by": "a", "acts": [{}], "obstacles": [{}] },
        "credit": { "ended": "a", "entry_arose": "a", "entry_amount": "1" },
    });
    let contacts = json!({
        "collector": "agency", "deeds": ["at_night"],
        "log": [{ "date": "a", "time": "a", "channel": "visit", "to": "work", "said": "a" }],
    });
    let full = json!({ "version": 1, "as_of": "2024-01-01", "debts": [{
        "name": "a", "lender": "bank", "contract_date": "a", "principal": "a", "received": "a",
        "rate": { "value": "1", "unit": "percent_per_day" }, "repayment": "equal_instalments", "due_date": "a",
        "first_due_date": "a", "instalments": "a", "overdue_rate": { "value": "2" },
        "compound": "unpaid_interest", "payment_order": "principal_first", "newer_lpr": "3", "unknown": ["lender"],
        "charges": [{ "kind": "other", "amount": "1", "date": "a" }], "payments": [{ "date": "a", "amount": "1" }],
        "demand": { "principal": "1", "interest": "1", "overdue_interest": "1", "compound_interest": "1", "penalty": "1", "fees": "1", "total": "1" },
        "filing_date": "a", "day_count": "actual/360", "called_in": "a",
        "promise": promise, "court": court, "transfer": story::transfer(), "options": story::options(),
        "time": time, "contacts": contacts, "card": card::card(),
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
    let (promise, suit, judgment) = (&debt["promise"], &debt["court"]["suit"], &debt["court"]["judgment"]);
    for (written, name) in [
        (&debt["charges"][0], "charge"),
        (promise, "promise"),
        (&promise["fees"][0], "term_fee"),
        (&promise["early"], "early"),
        (&debt["court"], "court"),
        (&debt["court"]["received"], "received"),
        (suit, "suit"),
        (&suit["appeal"], "appeal"),
        (judgment, "judgment_debt"),
        (&judgment["shares"][0], "share"),
        (&judgment["stays"][0], "stay"),
        (&debt["time"], "time"),
        (&debt["time"]["acts"][0], "act"),
        (&debt["time"]["obstacles"][0], "obstacle"),
        (&debt["time"]["judgment"], "judgment"),
        (&debt["time"]["credit"], "credit"),
        (&debt["contacts"], "contacts"),
        (&debt["contacts"]["log"][0], "contact"),
    ] {
        assert_eq!(members(written), members(&schema["$defs"][name]["properties"]), "{name}");
    }
    for (written, name) in story::written(debt).into_iter().chain(card::written(debt)) {
        assert_eq!(members(written), members(&schema["$defs"][name]["properties"]), "{name}");
    }
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
    let deeds = &schema["$defs"]["contacts"]["properties"]["deeds"]["items"];
    assert_eq!(deeds["enum"], codes(Deed::ALL.iter().map(|each| each.code()).collect()));
    let unknown = &debt["unknown"]["items"];
    assert_eq!(unknown["enum"], codes(UnknownAnswer::ALL.iter().map(|each| each.code()).collect()));
    let unit = &schema["$defs"]["rate"]["properties"]["unit"];
    assert_eq!(unit["enum"], codes(RateUnit::ALL.iter().map(|each| each.code()).collect()));
    assert_eq!(unit["default"], RateUnit::default().code());
    let kind = &schema["$defs"]["charge"]["properties"]["kind"];
    assert_eq!(kind["enum"], codes(ChargeKind::ALL.iter().map(|each| each.code()).collect()));
    let choice = |of: &str, member: &str| schema["$defs"][of]["properties"][member]["enum"].clone();
    for (written, program) in [
        (choice("term_fee", "kind"), codes(FeeKind::ALL.iter().map(|each| each.code()).collect())),
        (choice("term_fee", "time"), codes(FeeTime::ALL.iter().map(|each| each.code()).collect())),
        (choice("early", "interest"), codes(EarlyInterest::ALL.iter().map(|each| each.code()).collect())),
        (choice("court", "stage"), codes(Stage::ALL.iter().map(|each| each.code()).collect())),
        (choice("time", "due_kind"), codes(DueKind::ALL.iter().map(|each| each.code()).collect())),
        (choice("suit", "procedure"), codes(Procedure::ALL.iter().map(|each| each.code()).collect())),
        (choice("suit", "ending"), codes(Ending::ALL.iter().map(|each| each.code()).collect())),
        (choice("suit", "payment_order"), codes(OrderOutcome::ALL.iter().map(|each| each.code()).collect())),
        (
            choice("suit", "preservation_fee"),
            codes(PreservationFee::ALL.iter().map(|each| each.code()).collect()),
        ),
        (choice("appeal", "by"), codes(Party::ALL.iter().map(|each| each.code()).collect())),
        (choice("act", "kind"), codes(ActKind::ALL.iter().map(|each| each.code()).collect())),
        (choice("act", "outcome"), codes(Outcome::ALL.iter().map(|each| each.code()).collect())),
        (choice("act", "proof"), codes(Proof::ALL.iter().map(|each| each.code()).collect())),
        (choice("obstacle", "kind"), codes(ObstacleKind::ALL.iter().map(|each| each.code()).collect())),
        (choice("contacts", "collector"), codes(Collector::ALL.iter().map(|each| each.code()).collect())),
        (choice("contact", "channel"), codes(Channel::ALL.iter().map(|each| each.code()).collect())),
        (choice("contact", "to"), codes(Addressee::ALL.iter().map(|each| each.code()).collect())),
        (choice("appeal", "ending"), codes(Ending::ALL.iter().map(|each| each.code()).collect())),
    ] {
        assert_eq!(written, program);
    }
}
