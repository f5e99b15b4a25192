//! `evaluate`, run as a counselor runs it: a file in, figures out, or a sentence that names the field.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

const CASE: &str = r#"{
  "version": 1, "as_of": "2023-09-01",
  "debts": [{
    "lender": "unlicensed", "contract_date": "2022-03-01", "principal": "5万", "received": 45000,
    "rate": { "value": "2", "unit": "percent_per_month" }, "due_date": "2022-09-01",
    "overdue_rate": { "value": "0.1", "unit": "percent_per_day" }
  }]
}"#;

fn evaluate(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_evaluate"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("evaluate starts");
    child.stdin.take().expect("piped").write_all(input.as_bytes()).expect("it reads its input");
    child.wait_with_output().expect("it ends")
}

fn results(output: &Output) -> Value {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("JSON")
}

#[test]
fn a_case_from_standard_input() {
    let results = results(&evaluate(&[], CASE));
    assert_eq!(results["lawful_total"], "55017.37");
    assert_eq!(results["claimed_total"], "74299.32");
    let line = &results["debts"][0]["lines"][2];
    assert_eq!(line["line"], "overdue_interest");
    assert_eq!(line["why_lawful"]["segments"][0]["percent_per_year"], "14.8");
    assert_eq!(line["why_lawful"]["rules"][0], "overdue-agreed");
    assert_eq!(line["why_lawful"]["rules"][1], "private-cap");
}

#[test]
fn what_became_of_a_debt_and_what_could_be_done() {
    let sections = r#""payments": [{ "date": "2023-05-01", "amount": "1000" }, { "date": "2023-08-01", "amount": "1000" }],
        "transfer": {
            "assignments": [{
                "date": "2023-06-01", "buyer": "甲公司", "buyer_kind": "other", "price": "2000",
                "notice_date": "2023-07-01", "proof_shown": "yes"
            }],
            "paid_to": [{ "from": "2023-07-15" }]
        },
        "options": { "settlement": { "amount": "3万", "rest_waived": "yes" } }, "overdue_rate""#;
    let results = results(&evaluate(&[], &CASE.replace("\"overdue_rate\"", sections)));
    let transfer = &results["debts"][0]["transfer"];
    let standings = transfer["titles"][0].as_array().expect("standings");
    let of = |index: usize, what: &str| &standings[index][what][0];
    assert_eq!((of(1, "owner"), of(1, "payee")), (&json!("甲公司"), &json!("lender")));
    assert_eq!((of(2, "owner"), of(2, "payee")), (&json!("甲公司"), &json!("甲公司")));
    let why = |index: usize| &transfer["payments"][index]["why"];
    assert_eq!((why(0), why(1)), (&json!("creditor"), &json!("seller_after_notice")));
    // 55,017.37 less the first 1,000; the second did not count.
    assert_eq!(transfer["at_most"]["total"], "54017.37");
    assert_eq!(transfer["views_after_sale"].as_array().map(Vec::len), Some(4));
    let ways = results["debts"][0]["options"].as_array().expect("ways");
    assert_eq!(ways.iter().map(|way| &way["choice"]).collect::<Vec<_>>(), ["pay_now", "settle"]);

    let wrong = r#""transfer": { "assignments": [{ "date": "2023-06-01" }] }, "overdue_rate""#;
    let output = evaluate(&[], &CASE.replace("\"overdue_rate\"", wrong));
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    let named = told.contains("debts[0].transfer.assignments[0].buyer: ");
    assert!(output.status.code() == Some(1) && named, "{told}");
}

#[test]
fn the_clocks_of_a_debt() {
    // Due 2022-09-01, asked for by a message that is only claimed.
    let section = r#""time": {
        "acts": [{ "kind": "message", "date": "2023-03-01" }],
        "credit": { "entry_amount": "50000" }
    }, "overdue_rate""#;
    let results = results(&evaluate(&[], &CASE.replace("\"overdue_rate\"", section)));
    let time = &results["debts"][0]["time"];
    let stages = &time["stages"];
    assert_eq!((&stages["days_overdue"], &stages["bucket"]["now"]), (&json!(365), &json!("M6+")));
    assert_eq!(stages["class_at_least"]["now"], "loss");
    assert_eq!(stages["classes_apply"], "no");
    let limitation = &time["limitation"];
    assert_eq!((&limitation["certain"], &limitation["depends_on"]), (&json!(true), &json!(["proof"])));
    assert_eq!(limitation["today"]["last_day"], "2026-03-01");
    assert_eq!(limitation["readings"][1]["spans"][0]["last_day"], "2025-09-01");
    assert_eq!(limitation["today"]["rule"], "limitation-demand");
    assert_eq!(time["credit_record"]["five_years"], "not_started");
    assert_eq!(time["credit_record"]["repair"], "not_issued");

    let wrong =
        CASE.replace("\"overdue_rate\"", r#""time": { "acts": [{ "kind": "call" }] }, "overdue_rate""#);
    let output = evaluate(&[], &wrong);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.code() == Some(1) && told.contains("debts[0].time.acts[0].date: "), "{told}");
}

#[test]
fn a_credit_card() {
    // The published example: 1,000 for 24 days and 900 for 12 days at 0.05 % a day.
    let card = r#"{ "version": 1, "as_of": "2024-05-05", "debts": [{
        "name": "卡", "payments": [{ "date": "2024-04-23", "amount": "100" }],
        "card": {
            "statements": [{ "closing": "2024-04-05", "due": "2024-04-23", "balance": "1000", "minimum": "100" }],
            "entries": [{ "posted": "2024-03-30", "amount": "1000" }]
        }
    }]}"#;
    let results = results(&evaluate(&[], card));
    assert_eq!(results["lawful_total"], "917.40");
    let debt = &results["debts"][0];
    assert_eq!(debt["lines"][1]["line"], "interest");
    assert_eq!(debt["lines"][1]["lawful"], "17.40");
    assert_eq!(debt["lawful"]["statements"][0]["paid_in_full"], false);
    assert_eq!(debt["other_readings"][2]["reading"], "unpaid_balance");
    assert_eq!(debt["other_readings"][2]["difference"], "-1.20");
    assert_eq!(debt["other_readings"][0]["rules"][0], "card-reduction");
    assert_eq!(debt["criminal_line"]["amount_reached"], false);
    assert_eq!(debt["criminal_line"]["rules"], json!(["card-fraud-amount", "card-fraud-demands"]));
    for (wrong, field) in [
        (
            card.replace("\"due\": \"2024-04-23\"", "\"due\": \"2024-04-05\""),
            "debts[0].card.statements[0].due: ",
        ),
        (card.replace("\"2024-03-30\"", "\"\""), "debts[0].card.entries[0].posted: "),
        (card.replace("\"2024-03-30\"", "\"2016-12-31\""), "debts[0].card.entries[0].posted: "),
        (card.replace("\"minimum\"", "\"minimal\""), "debts[0].card.statements[0].minimal"),
    ] {
        let output = evaluate(&[], &wrong);
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.code() == Some(1) && told.contains(field), "{field}: {told}");
    }
}

#[test]
fn the_same_case_from_a_file() {
    let path = std::env::temp_dir().join(format!("qingzhang-evaluate-{}.json", std::process::id()));
    std::fs::write(&path, CASE).expect("a temporary file");
    let from_file = results(&evaluate(&[path.to_str().expect("a plain path")], ""));
    std::fs::remove_file(&path).expect("it was there");
    assert_eq!(from_file, results(&evaluate(&["-"], CASE)));
}

#[test]
fn what_is_wrong_is_named_in_both_languages_and_the_exit_code_says_so() {
    for (input, field) in [
        (CASE.replace("5万", "five"), "debts[0].principal"),
        (CASE.replace("\"2022-09-01\"", "\"2021-09-01\""), "debts[0].due_date"),
        (CASE.replace("unlicensed", "uncle"), "debts[0].lender"),
        (CASE.replace("\"due_date\"", "\"dew_date\""), "debts[0].dew_date"),
        (CASE.replace("2023-09-01", "9999-01-01"), "as_of"),
        (CASE.replace("\"version\": 1", "\"version\": 2"), ""),
        ("nonsense".to_owned(), ""),
    ] {
        let output = evaluate(&[], &input);
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{told}");
        assert!(output.stdout.is_empty(), "a figure beside an error");
        assert!(told.contains(field) && told.contains(" / "), "{field}: {told}");
    }
}

#[test]
fn a_file_that_is_not_there() {
    let output = evaluate(&["no/such/file.json"], "");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("no/such/file.json"));
}

#[test]
fn an_unknown_lender_gives_a_range_and_says_what_would_narrow_it() {
    let case = r#"{"version":1,"as_of":"2023-01-01","debts":[{"contract_date":"2022-01-01","principal":"10000",
        "due_date":"2023-01-01","unknown":["lender","rate"]}]}"#;
    let results = results(&evaluate(&[], case));
    assert_eq!(results["lawful_total"], Value::Null);
    let debt = &results["debts"][0];
    assert_eq!(debt["lawful_total_at_least"], "10000.00");
    assert_eq!(debt["lawful_total_at_most"], "12400.00");
    assert_eq!(debt["narrowing"][0], json!({ "answer": "rate", "range_left": "880.00" }));
}

#[test]
fn other_readings_stand_beside_the_result() {
    let case = r#"{"version":1,"as_of":"2023-01-01","debts":[{"lender":"bank","contract_date":"2022-01-01",
        "principal":"10000","rate":{"value":"30"},"due_date":"2023-01-01"}]}"#;
    let results = results(&evaluate(&[], case));
    assert_eq!(results["lawful_total"], "12400.00");
    let readings = results["debts"][0]["other_readings"].as_array().expect("a list");
    let found: Vec<_> = readings.iter().map(|found| (&found["reading"], &found["lawful_total"])).collect();
    assert_eq!(
        found,
        [(&json!("lower_ceiling"), &json!("11520.00")), (&json!("no_reduction_asked"), &json!("13000.00"))]
    );
}

#[test]
fn the_promise_the_courses_of_a_suit_and_a_judgment_s_debt() {
    let sections = r#""due_date": "2022-09-01",
        "promise": {
            "fees": [{ "kind": "guarantee_fee", "amount": "2%" }],
            "early": { "date": "2022-06-01", "fee": "500" }
        },
        "court": {
            "suit": { "claim": "74299.32", "awarded": "55017.37", "procedure": "summary", "enforced": "55017.37" },
            "judgment": { "shares": [{ "ends": "2023-06-01", "principal": "45000" }], "costs": "500" }
        },"#;
    let results = results(&evaluate(&[], &CASE.replace("\"due_date\": \"2022-09-01\",", sections)));
    let debt = &results["debts"][0];
    // 5,000 of 50,000 did not arrive: the fee of 1,000, and 4,000 that stand for interest; 184 days at 24 % on paper.
    let promise = &debt["promise"];
    assert_eq!((&promise["interest"], &promise["withheld"]), (&"6049.32".into(), &"4000.00".into()));
    assert_eq!(promise["price"], "11049.32");
    // 11,049.32 ÷ 45,000 × 365 ÷ 184 against 14.8 %.
    assert_eq!(promise["costs"]["official"]["per_period"], "48.7078");
    assert_eq!(
        (&promise["caps"][0]["standing"], &promise["caps"][0]["official_cost_above"]),
        (&"binding".into(), &"33.9078".into())
    );
    // 92 of 184 days.
    assert_eq!(
        (&promise["early"]["interest"], &promise["early"]["total"]),
        (&"3024.66".into(), &"53524.66".into())
    );
    assert_eq!(promise["early"]["rules"][0], "early-repayment-private");
    // 74,299.32 × 2.5 % − 200 = 1,657.483: a third, halves, in full.
    let fees: Vec<_> =
        debt["if_sued"]["courses"].as_array().expect("courses").iter().map(|course| &course["fee"]).collect();
    assert_eq!(fees, ["552.49", "828.74", "828.74", "1657.48", "828.74", "828.74"]);
    // 55,017.37 ÷ 74,299.32 of 828.74; 55,017.37 × 1.5 % − 100.
    let suit = &debt["suit"]["fees"];
    assert_eq!((&suit[0]["debtor"], &suit[1]["charged"]), (&"613.67".into(), &"725.26".into()));
    assert_eq!(
        (&suit[0]["notes"][1], &suit[1]["rules"][0]),
        (&"halved_once".into(), &"court-fee-applications".into())
    );
    // 92 days of 7.875.
    let judgment = &debt["judgment"];
    assert_eq!((&judgment["late_performance"], &judgment["tomorrow"]), (&"724.50".into(), &"7.88".into()));
    assert_eq!(
        (&judgment["total"], &judgment["total_counted_from_the_day_after"]),
        (&"46224.50".into(), &"46216.63".into())
    );
}

#[test]
fn a_loan_called_in_is_overdue_as_a_whole() {
    let instalments = CASE.replace(
        "\"due_date\": \"2022-09-01\",",
        "\"repayment\": \"equal_principal\", \"instalments\": 24, \"called_in\": \"2022-06-11\",",
    );
    let results = results(&evaluate(&[], &instalments));
    let debt = &results["debts"][0];
    assert_eq!(
        (&debt["overdue_principal"], &debt["in_default_since"]),
        (&"45000.00".into(), &"2022-04-01".into())
    );
    // Three times 2,083.33 fell due before; 10 of 30 days at 2 % a month on what is left.
    let called = &debt["promise"]["called_in"];
    assert_eq!((&called["principal"], &called["interest"]), (&"43750.01".into(), &"291.67".into()));
    assert_eq!(called["rules"][0], "called-in");
}

/// The results of the first debt of `CASE` with sections of its own.
fn debt_with(sections: &str) -> Value {
    let due = "\"due_date\": \"2022-09-01\",";
    let case = CASE.replace(due, &format!("{due} {sections},"));
    results(&evaluate(&[], &case))["debts"][0].take()
}

fn cites(figure: &Value, rules: &[&str]) {
    assert_eq!(figure["rules"], json!(rules), "{figure}");
}

#[test]
fn the_price_of_a_loan_cites_what_counts_as_its_cost() {
    let debt = debt_with(
        r#""promise": { "fees": [{ "kind": "guarantee_fee", "amount": "2%" }, { "kind": "membership", "amount": "100" }] }"#,
    );
    let promise = &debt["promise"];
    cites(&promise["at_payout"][0], &["annual-rate-formula", "all-in-cost-items"]);
    cites(&promise["at_payout"][1], &["membership-fees", "all-in-cost-items"]);
    cites(&promise["costs"], &["annual-rate-formula", "annual-rate-irr", "cost-disclosure"]);
    assert_eq!(promise["costs"]["official"]["per_period"], "48.1599");
}

#[test]
fn a_payment_order_that_ends_is_borne_by_the_creditor() {
    let debt = debt_with(r#""court": { "suit": { "claim": "74299.32", "payment_order": "ended" } }"#);
    let order = &debt["suit"]["fees"][0];
    // A third of 1,657.48.
    assert_eq!((&order["charged"], &order["creditor"]), (&json!("552.49"), &json!("552.49")));
    cites(order, &["court-fee-applications", "court-fee-bearers", "payment-order-objection"]);
}

#[test]
fn a_small_claim_and_its_enforcement_cite_their_articles() {
    let debt = debt_with(
        r#""court": { "suit": { "claim": "9000", "awarded": "9000", "procedure": "small_claims", "enforced": "9000" } }"#,
    );
    let fees = &debt["suit"]["fees"];
    assert_eq!((&fees[0]["charged"], &fees[1]["charged"]), (&json!("25.00"), &json!("50.00")));
    let small = fees[0]["rules"].as_array().expect("rules");
    assert!(
        small.contains(&json!("court-fee-acceptance")) && small.contains(&json!("small-claims")),
        "{small:?}"
    );
    cites(&fees[1], &["court-fee-applications", "court-fee-bearers", "court-fee-prepaid"]);
}

#[test]
fn an_appeal_pays_on_what_is_contested() {
    let debt = debt_with(
        r#""court": { "suit": { "claim": "88000", "awarded": "88000", "procedure": "ordinary",
            "appeal": { "by": "debtor", "contested": "9000", "won": "0" } } }"#,
    );
    let appeal = &debt["suit"]["fees"][1];
    assert_eq!(appeal["charged"], "50.00");
    assert!(appeal["rules"].as_array().expect("rules").contains(&json!("court-fee-appeal")), "{appeal}");
}

#[test]
fn an_order_that_turns_into_a_suit_gives_its_fee_back() {
    let debt = debt_with(
        r#""court": { "suit": { "claim": "88000", "awarded": "88000", "procedure": "ordinary", "payment_order": "turned_into_suit" } }"#,
    );
    let mut fees = debt["suit"]["fees"].as_array().expect("fees").iter();
    let cited = json!("court-fee-failed-order");
    assert!(fees.any(|fee| fee["rules"].as_array().is_some_and(|rules| rules.contains(&cited))));
    assert_eq!(debt["suit"]["fees"][0]["full"], "2000.00");
}

#[test]
fn what_is_late_after_a_judgment_cites_its_law_and_its_end() {
    let debt = debt_with(
        r#""court": { "judgment": { "shares": [{ "ends": "2023-06-01", "principal": "45000" }], "costs": "500",
            "payments": [{ "date": "2023-07-01", "amount": "100" }] } }"#,
    );
    cites(
        &debt["judgment"],
        &["late-performance", "late-performance-law", "late-performance-end", "payment-order"],
    );
    assert_eq!(debt["judgment"]["late_performance"], "724.50");
}

#[test]
fn repaying_early_cites_the_civil_code_for_licensed_lenders() {
    let case = r#"{"version":1,"as_of":"2023-09-01","debts":[{"lender":"bank","contract_date":"2022-03-01","principal":"50000",
        "rate":{"value":"24"},"due_date":"2022-09-01","promise":{"early":{"date":"2022-06-01"}}}]}"#;
    let results = results(&evaluate(&[], case));
    let early = &results["debts"][0]["promise"]["early"];
    // 92 days at 24 %.
    assert_eq!(early["interest"], "3024.66");
    cites(early, &["early-repayment"]);
}
