//! The sections on what became of a debt and what could be done about it.

use qingzhang::case::transfer::entry::YesNo;
use qingzhang::case::transfer::{BatchLoan, BatchSeller, BuyerKind, Contact, NoticeBy, Paper, PayerRole};
use serde_json::{Value, json};

use super::Place;

pub(crate) fn places() -> Vec<Place> {
    vec![
        ("transfer", |value| json!({ "transfer": value })),
        ("assignment", |value| json!({ "transfer": { "assignments": [value] } })),
        ("mandate", |value| json!({ "transfer": { "mandates": [value] } })),
        ("paid_for_borrower", |value| json!({ "transfer": { "paid_for_borrower": [value] } })),
        ("paid_to", |value| json!({ "transfer": { "paid_to": [value] } })),
        ("options", |value| json!({ "options": value })),
        ("instalment_offer", |value| json!({ "options": { "instalments": value } })),
        ("settlement", |value| json!({ "options": { "settlement": value } })),
        ("possible_suit", |value| json!({ "options": { "suit": value } })),
    ]
}

/// Every member of the section `transfer`.
pub(crate) fn transfer() -> Value {
    json!({
        "contact": "buyer", "shown": ["balance_by_line"],
        "assignments": [{
            "date": "a", "seller": "a", "buyer": "a", "buyer_kind": "other", "part": "1", "price": "1",
            "notice_date": "a", "notice_by": "suit", "proof_shown": "yes", "withdrawn": "a", "buyer_agreed": "no",
            "undone": "yes", "notice_revoked": "a", "batch_seller": "other", "batch_loan": "card",
            "non_performing": "yes",
        }],
        "mandates": [{ "from": "a", "to": "a", "creditor": "a", "agent": "a", "may_receive": "yes" }],
        "paid_for_borrower": [{
            "date": "a", "payer": "a", "role": "insurer", "amount": "1", "principal": "1",
            "rate": { "value": "1" }, "told": "a",
        }],
        "paid_to": [{ "from": "a", "to": "a" }],
    })
}

/// Every member of the section `options`.
pub(crate) fn options() -> Value {
    json!({
        "pay_on": "a", "instalments": { "first": "a", "count": "1", "amount": "1", "rest_waived": "yes" },
        "settlement": { "date": "a", "amount": "1", "rest_waived": "no" },
        "suit": {
            "filed": "a", "pay_by": "a", "paid": "a", "fee_halved": "yes", "preserved": "yes", "enforced": "yes",
        },
    })
}

/// What is written of the sections of a debt, with the names of their definitions.
pub(crate) fn written(debt: &Value) -> [(&Value, &'static str); 9] {
    let (transfer, options) = (&debt["transfer"], &debt["options"]);
    [
        (transfer, "transfer"),
        (&transfer["assignments"][0], "assignment"),
        (&transfer["mandates"][0], "mandate"),
        (&transfer["paid_for_borrower"][0], "paid_for_borrower"),
        (&transfer["paid_to"][0], "paid_to"),
        (options, "options"),
        (&options["instalments"], "instalment_offer"),
        (&options["settlement"], "settlement"),
        (&options["suit"], "possible_suit"),
    ]
}

#[test]
fn the_choices_of_a_story_are_those_of_the_program() {
    let schema = super::schema();
    let codes = |codes: Vec<&str>| json!(codes);
    let choice = |of: &str, member: &str| schema["$defs"][of]["properties"][member]["enum"].clone();
    let shown = &schema["$defs"]["transfer"]["properties"]["shown"]["items"];
    assert_eq!(shown["enum"], codes(Paper::ALL.iter().map(|each| each.code()).collect()));
    for (written, program) in [
        (choice("transfer", "contact"), codes(Contact::ALL.iter().map(|each| each.code()).collect())),
        (choice("assignment", "buyer_kind"), codes(BuyerKind::ALL.iter().map(|each| each.code()).collect())),
        (choice("assignment", "notice_by"), codes(NoticeBy::ALL.iter().map(|each| each.code()).collect())),
        (
            choice("assignment", "batch_seller"),
            codes(BatchSeller::ALL.iter().map(|each| each.code()).collect()),
        ),
        (choice("assignment", "batch_loan"), codes(BatchLoan::ALL.iter().map(|each| each.code()).collect())),
        (choice("assignment", "undone"), codes(YesNo::ALL.iter().map(|each| each.code()).collect())),
        (choice("settlement", "rest_waived"), codes(YesNo::ALL.iter().map(|each| each.code()).collect())),
        (choice("paid_for_borrower", "role"), codes(PayerRole::ALL.iter().map(|each| each.code()).collect())),
    ] {
        assert_eq!(written, program);
    }
}
