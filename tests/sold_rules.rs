//! What a case file says of a sold debt comes out with the rule that it rests on.

use qingzhang::case::file::CaseFile;
use qingzhang::case::pack::Pack;
use qingzhang::dates::day;
use qingzhang::engine::pack::pack;
use qingzhang::explain::report::report;
use qingzhang::law::bad_loan_sales::{NPL_PRICE, NPL_RECOVERY, NPL_TARGETS};
use qingzhang::money::Yuan;
use rust_decimal::Decimal;
use serde_json::{Value, json};

/// The results of a bank loan of 50,000 at 18 %, due on 2023-03-01, with sections of its own.
fn debt(sections: &str) -> Value {
    let case = format!(
        r#"{{"version":1,"as_of":"2026-03-01","debts":[{{"lender":"bank","contract_date":"2020-03-01","principal":"50000",
            "rate":{{"value":"18"}},"due_date":"2023-03-01",{sections}}}]}}"#
    );
    let case = CaseFile::parse(&case).expect("a case file");
    let report = report(&case, day(2026, 3, 1)).expect("figures");
    serde_json::to_value(report).expect("JSON")["debts"][0].take()
}

const TWO_BUYERS: &str = r#"
    "payments": [{ "date": "2024-06-01", "amount": "1000" }, { "date": "2024-08-01", "amount": "100" },
                 { "date": "2024-10-01", "amount": "200" }, { "date": "2025-02-01", "amount": "500" }],
    "transfer": {
        "assignments": [
            { "date": "2024-05-01", "seller": "", "buyer": "甲", "notice_date": "2024-07-01", "notice_by": "newspaper" },
            { "date": "2024-08-01", "seller": "甲", "buyer": "乙", "notice_date": "2024-09-01", "notice_by": "buyer" },
            { "date": "2024-09-15", "seller": "甲", "buyer": "丙", "notice_date": "2024-12-01", "notice_by": "suit" }],
        "paid_to": [{ "from": "2024-06-01", "to": "" }, { "from": "2024-10-01", "to": "乙" }, { "from": "2025-02-01", "to": "丙" }]
    }"#;

#[test]
fn whom_a_payment_discharges() {
    let payments = debt(TWO_BUYERS)["transfer"]["payments"].take();
    let found = |index: usize| {
        let payment = &payments[index];
        [&payment["verdict"], &payment["rule"]].map(|text| text.as_str().unwrap_or_default().to_owned())
    };
    assert_eq!(found(0), ["discharges", "assign-payee"]);
    assert_eq!(found(1), ["depends", "assign-newspaper"]);
    assert_eq!(found(2), ["depends", "assign-notice"]);
    assert_eq!(found(3), ["discharges", "assign-two-buyers"]);
}

#[test]
fn a_buyer_s_own_notice_without_proof_leaves_it_open() {
    let sold = debt(
        r#""payments": [{ "date": "2024-10-01", "amount": "200" }],
        "transfer": { "assignments": [{ "date": "2024-08-01", "seller": "", "buyer": "乙", "notice_date": "2024-09-01",
            "notice_by": "buyer" }], "paid_to": [{ "from": "2024-10-01", "to": "" }] }"#,
    );
    let payment = &sold["transfer"]["payments"][0];
    assert_eq!(
        (&payment["verdict"], &payment["rule"]),
        (&json!("depends"), &json!("assign-notice-by-buyer"))
    );
}

#[test]
fn who_was_told_of_a_sale_that_is_undone_may_go_by_the_notice_unless_it_is_revoked_and_the_buyer_sold_on() {
    let undone = |more: &str, to: &str| {
        debt(&format!(
            r#""payments": [{{ "date": "2024-12-01", "amount": "200" }}],
            "transfer": {{ "assignments": [{{ "date": "2024-08-01", "seller": "", "buyer": "乙", "notice_date": "2024-09-01",
                "notice_by": "seller", "undone": "yes"{more}], "paid_to": [{{ "from": "2024-10-01", "to": "{to}" }}] }}"#
        ))["transfer"]["payments"][0]
            .take()
    };
    let told = undone(" }", "乙");
    assert_eq!((&told["verdict"], &told["rule"]), (&json!("discharges"), &json!("assign-payee")));
    let sold_on = undone(
        r#", "notice_revoked": "2024-11-15" }, { "date": "2024-10-01", "seller": "乙", "buyer": "丙", "notice_date": "2024-11-01",
            "proof_shown": "yes" }"#,
        "丙",
    );
    assert_eq!((&sold_on["verdict"], &sold_on["rule"]), (&json!("depends"), &json!("assign-void-later")));
}

#[test]
fn the_four_views_after_a_sale_stand_side_by_side() {
    let views = debt(TWO_BUYERS)["transfer"]["views_after_sale"].take();
    let rules: Vec<_> = views.as_array().expect("views").iter().map(|view| &view["rule"]).collect();
    assert_eq!(
        rules,
        ["after-sale-goes-on", "after-sale-nothing", "after-sale-no-penalty", "after-sale-four-times"]
    );
}

#[test]
fn what_the_borrower_may_still_say() {
    let defences = debt(TWO_BUYERS)["transfer"]["defences"].take();
    let of = |what: &str| {
        let all = defences.as_array().expect("defences");
        all.iter().find(|each| each["what"] == what).unwrap_or(&Value::Null).clone()
    };
    assert_eq!(of("paid")["amount"], "1500.00");
    assert_eq!(of("limitation")["rules"], json!(["assign-defences", "assign-limitation"]));
    assert_eq!(of("set_off")["rules"], json!(["assign-defences", "assign-set-off"]));
    let costs = &of("costs_of_missing_notice")["rules"];
    assert_eq!(costs, &json!(["assign-defences", "assign-suit-as-notice"]));
}

#[test]
fn what_else_goes_with_the_claim() {
    let guaranteed = TWO_BUYERS.replace(
        r#""paid_to""#,
        r#""paid_for_borrower": [{ "date": "2023-06-01", "payer": "保", "amount": "1000" }], "paid_to""#,
    );
    let rights = debt(&guaranteed)["transfer"]["rights"].take();
    let pairs: Vec<_> =
        rights.as_array().expect("rights").iter().map(|right| (&right["what"], &right["rules"][0])).collect();
    for (what, rule) in [
        ("accessory", "assign-accessory"),
        ("guarantor_to_be_told", "assign-guarantor"),
        ("costs_of_transfer", "assign-costs"),
        ("seller_may_be_joined", "assign-assignor-joined"),
        ("data", "assign-data"),
    ] {
        assert!(pairs.contains(&(&json!(what), &json!(rule))), "{what}: {pairs:?}");
    }
}

#[test]
fn who_paid_for_the_borrower_may_ask_for_what_was_owed() {
    let paid = debt(
        r#""transfer": { "paid_for_borrower": [
            { "date": "2023-06-01", "payer": "保", "role": "guarantor", "amount": "1000", "rate": { "value": "20" } },
            { "date": "2023-06-02", "payer": "险", "role": "insurer", "amount": "1000" },
            { "date": "2023-06-03", "payer": "金", "role": "reserve_fund", "amount": "1000" },
            { "date": "2023-06-04", "payer": "房", "role": "security_provider", "amount": "1000" }] }"#,
    );
    let recourses = &paid["transfer"]["recourses"];
    let first = |index: usize| &recourses[index]["rules"][0];
    assert_eq!(
        [first(0), first(1), first(2), first(3)],
        ["guarantor-recourse", "insurer-subrogation", "third-party-performance", "security-recourse"]
    );
    assert_eq!(recourses[0]["recoverable"], "1000.00");
}

#[test]
fn recourse_is_limited_to_what_was_owed_and_its_interest_is_not_settled() {
    let paid = debt(
        r#""transfer": { "paid_for_borrower": [{ "date": "2023-03-01", "payer": "保", "amount": "90000",
            "rate": { "value": "20" } }] }"#,
    );
    let recourse = &paid["transfer"]["recourses"][0];
    // 50,000 and 1,095 days at 18 %.
    assert_eq!(
        (&recourse["recoverable"], &recourse["beyond_what_was_owed"]),
        (&json!("77000.00"), &json!("13000.00"))
    );
    let rules = recourse["rules"].as_array().expect("rules");
    for rule in ["recourse-limit", "recourse-interest-lpr", "recourse-interest-agreed"] {
        assert!(rules.contains(&json!(rule)), "{rule}");
    }
}

#[test]
fn the_banks_pilot_covers_what_it_names_in_its_time() {
    let pilot = |date: &str, seller: &str| {
        let sale = format!(
            r#""transfer": {{ "assignments": [{{ "date": "{date}", "seller": "", "buyer": "甲", "buyer_kind": "local_amc",
                "batch_seller": "{seller}", "batch_loan": "consumer", "non_performing": "yes" }}] }}"#
        );
        debt(&sale)["transfer"]["sales"][0].take()
    };
    let early = pilot("2021-05-01", "national_bank");
    assert_eq!((&early["pilot"]["covered"], &early["pilot"]["rule"]), (&json!(true), &json!("npl-pilot")));
    let rule = |date, seller| pilot(date, seller)["pilot"]["rule"].take();
    assert_eq!(rule("2024-05-01", "finance_company"), "npl-widening");
    assert_eq!(rule("2026-02-01", "national_bank"), "npl-extension");
    assert_eq!(
        early["ask_for"].as_array().expect("asks").iter().filter(|ask| ask["rule"] == "npl-buyers").count(),
        1
    );
}

#[test]
fn a_seller_outside_the_pilot_sells_under_the_civil_code() {
    let sold = debt(
        r#""transfer": { "assignments": [{ "date": "2024-02-01", "seller": "", "buyer": "丙", "buyer_kind": "other",
            "batch_seller": "other", "batch_loan": "consumer", "non_performing": "yes" }] }"#,
    );
    let pilot = &sold["transfer"]["sales"][0]["pilot"];
    assert_eq!(pilot["covered"], false, "{pilot}");
    assert!(pilot.to_string().contains("npl-not-others"), "{pilot}");
}

#[test]
fn ways_out_name_the_rule_behind_each_risk() {
    let ways = debt(
        r#""options": { "pay_on": "2026-04-01", "instalments": { "first": "2026-04-01", "count": "12", "amount": "5000" },
            "settlement": { "amount": "3万", "rest_waived": "no" },
            "suit": { "filed": "2026-04-01", "pay_by": "2026-12-01", "paid": "2027-06-01", "enforced": "yes" } }"#,
    )["options"]
        .take();
    let risks = |way: usize| -> Vec<String> {
        let all = ways[way]["risks"].as_array().expect("risks");
        all.iter().filter_map(|risk| risk["rule"].as_str()).map(str::to_owned).collect()
    };
    assert!(risks(0).contains(&"credit-retention".into()));
    assert!(risks(1).contains(&"limitation-acknowledging".into()));
    for rule in ["limitation-interrupted", "public-lists", "duty-goes-on"] {
        assert!(risks(3).contains(&rule.into()), "{rule}: {:?}", risks(3));
    }
}

#[test]
fn a_pack_stands_beside_published_ratios_with_their_sources() {
    let yuan = |amount: u32| Yuan::new(Decimal::from(amount));
    let result = pack(&Pack {
        loans: 1_000,
        principal: yuan(10_000_000),
        outstanding: yuan(16_000_000),
        price: yuan(690_000),
        recoveries: vec![yuan(100_000); 12],
        commission: Decimal::new(3, 1),
        servicing: Yuan::ZERO,
        at_once: Yuan::ZERO,
    });
    let found: Vec<_> = result.references.iter().map(|each| (each.rule, each.here)).collect();
    let percent = |hundredths| Some(Decimal::new(hundredths, 2));
    assert_eq!(
        found,
        [
            (&NPL_PRICE, percent(431)),
            (&NPL_RECOVERY, percent(690)),
            (&NPL_TARGETS, percent(1200)),
            (&NPL_TARGETS, percent(3000))
        ]
    );
}
