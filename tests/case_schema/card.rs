//! The section `card`.

use qingzhang::case::card::entry::FeeCharged;
use qingzhang::case::card::{Booking, Compounding, EntryKind, Method, Term};
use serde_json::{Value, json};

use super::Place;

pub(super) fn places() -> Vec<Place> {
    vec![
        ("card", |value| json!({ "card": value })),
        ("statement", |value| json!({ "card": { "statements": [value] } })),
        ("carried", |value| json!({ "card": { "carried": value } })),
        ("posted", |value| json!({ "card": { "entries": [value] } })),
        ("instalment", |value| json!({ "card": { "instalments": [value] } })),
        ("late_fee", |value| json!({ "card": { "late_fee": value } })),
        ("demanded", |value| json!({ "card": { "demands": [value] } })),
    ]
}

/// A card with every member.
pub(super) fn card() -> Value {
    json!({
        "statements": [{ "closing": "a", "due": "a", "balance": "1", "minimum": "1" }],
        "carried": { "principal": "1", "interest": "1", "late_fees": "1", "fees": "1", "since": "a" },
        "entries": [{ "kind": "fee", "posted": "a", "amount": "1" }],
        "instalments": [{
            "from": "a", "amount": "1", "count": "1", "first_posted": "a", "fee": "1",
            "fee_charged": "at_once", "accelerated": "a",
        }],
        "method": "unpaid_balance", "compounding": "monthly", "booking": "interest_first",
        "late_fee": { "part": "5%", "least": "1", "last_due": "a" }, "minimum_part": "10%",
        "not_pointed_out": ["fees"], "demands": [{ "date": "a" }],
    })
}

/// Its objects as written, with their names in the schema.
pub(super) fn written(debt: &Value) -> Vec<(&Value, &'static str)> {
    let card = &debt["card"];
    vec![
        (card, "card"),
        (&card["statements"][0], "statement"),
        (&card["carried"], "carried"),
        (&card["entries"][0], "posted"),
        (&card["instalments"][0], "instalment"),
        (&card["late_fee"], "late_fee"),
        (&card["demands"][0], "demanded"),
    ]
}

#[test]
fn the_choices_about_cards_are_those_of_the_program() {
    let schema = super::schema();
    let of = |name: &str, member: &str| schema["$defs"][name]["properties"][member].clone();
    let codes = |codes: Vec<&str>| json!(codes);
    for (written, program) in [
        (of("card", "method")["enum"].clone(), codes(Method::ALL.iter().map(|each| each.code()).collect())),
        (
            of("card", "compounding")["enum"].clone(),
            codes(Compounding::ALL.iter().map(|each| each.code()).collect()),
        ),
        (of("card", "booking")["enum"].clone(), codes(Booking::ALL.iter().map(|each| each.code()).collect())),
        (
            of("card", "not_pointed_out")["items"]["enum"].clone(),
            codes(Term::ALL.iter().map(|each| each.code()).collect()),
        ),
        (
            of("posted", "kind")["enum"].clone(),
            codes(EntryKind::ALL.iter().map(|each| each.code()).collect()),
        ),
        (
            of("instalment", "fee_charged")["enum"].clone(),
            codes(FeeCharged::ALL.iter().map(|each| each.code()).collect()),
        ),
    ] {
        assert_eq!(written, program);
    }
}
