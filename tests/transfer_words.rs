//! What the tool on sold debts says: the same figures and days in both languages, and the plain sentence that the facts
//! call for.

use qingzhang::case::file::DebtEntry;
use qingzhang::case::read::{beginnings, debt as read_debt};
use qingzhang::case::transfer::Party;
use qingzhang::case::transfer::read::transfer as read_transfer;
use qingzhang::dates::{Date, day};
use qingzhang::engine::transfer::{Amounts, Ownership, Right, Why, amounts, ownership};
use qingzhang::language::Language;
use qingzhang::law::assignment::{AFTER_SALE_NOTHING, ASSIGN_DATA_GROUNDS, ASSIGN_MORTGAGE, HAINAN_MINUTES};
use qingzhang::law::citation::Kind;
use qingzhang::law::credit_record::{CREDIT_SOLD_LOANS, RETENTION_YEARS};
use qingzhang::money::Yuan;
use qingzhang::text::transfer::{answer, change, form, money, paid, party};
use rust_decimal_macros::dec;

const TODAY: Date = day(2026, 11, 24);

/// Sold on 10 May 2024, the notice arrived on 2 June.
const SOLD: &str = r#""assignments":[{"buyer":"甲资产","date":"20240510","notice_date":"20240602","notice_by":"seller",
    "buyer_kind":"other","price":"5000"}]"#;

fn entry(more: &str) -> DebtEntry {
    DebtEntry::from_json(&format!("{{{more}}}")).expect("a debt")
}

/// Who holds the debt, and the names in its story.
fn told(debt: &DebtEntry) -> (Ownership, Vec<String>) {
    let known = beginnings(debt, TODAY).expect("payments");
    let sections = debt.sections.read_transfer("").expect("a story");
    let story = read_transfer(&sections, known.contract_date, TODAY).expect("a story");
    (ownership(known.lender, known.contract_date, &known.payments, &story, TODAY), story.names)
}

fn with_figures(story: &str) -> Amounts {
    let debt = entry(&format!(
        r#""lender":"bank","contract_date":"2023-01-01","principal":"100000","rate":{{"value":"12"}},"due_date":"2024-01-01",
        "overdue_rate":{{"value":"18"}},"transfer":{{{story}}}"#
    ));
    let sections = debt.sections.read_transfer("").expect("a story");
    let facts = read_debt(&debt, TODAY).expect("a debt");
    let story = read_transfer(&sections, Some(facts.contract_date), TODAY).expect("a story");
    amounts(&facts, &story, TODAY).expect("figures")
}

/// The plain sentence on the whole claim.
fn lead(language: Language, story: &str) -> String {
    let (found, names) = told(&entry(&format!(r#""transfer":{{{story}}}"#)));
    answer::lead(language, &names, &found.titles[0], found.titles[0].on(TODAY).expect("a standing"))
}

/// Amounts and rates in a sentence; days are written differently.
fn figures(text: &str) -> Vec<String> {
    let parts = text.split(|c: char| !c.is_ascii_digit() && c != '.' && c != ',' && c != '%');
    let parts = parts.map(|part| part.trim_matches(['.', ',']).to_owned());
    parts.filter(|part| part.contains('.') || part.contains('%')).collect()
}

#[test]
fn the_sentence_says_whom_a_payment_counts_with_and_since_when() {
    assert_eq!(lead(Language::Zh, SOLD), "从2024年6月2日起，钱还给甲资产才算数。");
    assert_eq!(lead(Language::En, SOLD), "Since 2 June 2024 a payment counts with 甲资产.");
    let untold = r#""assignments":[{"buyer":"甲资产","date":"20240510"}]"#;
    assert!(lead(Language::Zh, untold).contains("还给出借方仍然算数"));
    assert!(lead(Language::En, untold).contains("still counts with the lender"));
    let alone = SOLD.replace("seller", "buyer");
    assert!(lead(Language::Zh, &alone).contains("先别付"), "{}", lead(Language::Zh, &alone));
    assert!(lead(Language::En, &alone).contains("before you pay anybody"));
    assert_eq!(lead(Language::Zh, ""), "债没有卖，钱还给出借方才算数。");
}

#[test]
fn the_day_is_the_first_since_when_the_same_one_is_to_be_paid() {
    // A second sale of which nobody told changes nothing for whoever pays.
    let again = SOLD.replace("}]", r#"},{"seller":"甲资产","buyer":"乙公司","date":"20250101"}]"#);
    assert_eq!(lead(Language::Zh, &again), "从2024年6月2日起，钱还给甲资产才算数。");
}

#[test]
fn who_told_is_not_known_until_it_is_said() {
    let unknown = SOLD.replace(r#""notice_by":"seller","#, "");
    assert!(lead(Language::Zh, &unknown).contains("不清楚是谁通知的"));
    assert!(lead(Language::En, &unknown).contains("not known who told you"));
}

#[test]
fn a_payment_after_the_notice_to_the_old_creditor_does_not_count_against_this_debt() {
    let debt = format!(
        r#""payments":[{{"date":"20240520","amount":"2000"}},{{"date":"20240610","amount":"2000"}}],
        "transfer":{{{SOLD},"paid_to":[{{"from":"20240520","to":""}}]}}"#
    );
    let (found, _) = told(&entry(&debt));
    let said: Vec<&str> =
        found.payments.iter().map(|paid| paid::verdict(paid.why.verdict()).get(Language::Zh)).collect();
    assert_eq!(said, ["算数", "不能抵这笔债"]);
    let why = found.payments[1].why;
    assert_eq!(why, Why::SellerAfterNotice);
    assert!(paid::why(Language::En, why).contains("claim this back"));
}

#[test]
fn both_languages_have_the_same_figures() {
    let outcome = with_figures(&format!(
        r#"{SOLD},"paid_for_borrower":[{{"payer":"担保","date":"20240301","amount":"20000","rate":{{"value":"10"}}}}]"#
    ));
    let moved = outcome.moved[0].expect("a claim");
    let found = told(&entry(&format!(r#""transfer":{{{SOLD}}}"#))).0;
    let sale = &found.sales[0];
    let restarts = sale.limitation_restarts.expect("a notice");
    let recourse = &outcome.recourses[0];
    let said = |language: Language| {
        let mut said = vec![
            money::apart(language, moved.total()),
            change::today(language, outcome.at_most.total(), outcome.at_least.total()),
            change::price(language, Yuan::new(dec!(5000)), moved.price_percent),
            change::restarts(language, restarts, sale.limitation_ends, true),
            money::paid_for_you(language, "担保", day(2024, 3, 1), Yuan::new(dec!(20000))),
        ];
        let views = recourse.views.iter();
        said.extend(
            views.map(|view| money::recourse_view(language, view.view, view.rate, recourse.interest_from)),
        );
        said
    };
    for (zh, en) in said(Language::Zh).into_iter().zip(said(Language::En)) {
        assert_eq!(figures(&zh), figures(&en), "{zh} / {en}");
    }
    assert_eq!(recourse.views.len(), 2);
}

#[test]
fn three_years_run_anew_from_the_day_of_the_notice() {
    let (found, _) = told(&entry(&format!(r#""transfer":{{{SOLD}}}"#)));
    let sale = &found.sales[0];
    let said =
        |language| change::restarts(language, day(2024, 6, 2), sale.limitation_ends, sale.notice_is_sure);
    assert!(said(Language::Zh).contains("2024年6月2日") && said(Language::Zh).contains("2027年6月2日"));
    assert!(said(Language::En).contains("2 June 2024") && said(Language::En).contains("2 June 2027"));
}

#[test]
fn a_name_is_shown_as_it_was_typed() {
    let names = ["<b>甲</b>".to_owned()];
    assert_eq!(party(Language::Zh, &names, Party::Named(0)), "<b>甲</b>");
    assert_eq!(party(Language::En, &names, Party::Lender), "the lender");
    // A place that no name has is no reason to panic.
    assert_eq!(party(Language::En, &names, Party::Named(7)), "");
}

#[test]
fn a_field_of_the_story_is_named_by_its_row() {
    let debt = entry(r#""transfer":{"assignments":[{"price":"1"}]}"#);
    let sections = debt.sections.read_transfer("").expect("a story");
    let problems = read_transfer(&sections, None, TODAY).expect_err("no buyer");
    assert_eq!(form::field(Language::Zh, problems[0].field), "第 1 次转让：买家叫什么");
    assert_eq!(form::field(Language::En, problems[0].field), "Sale 1: Name of the buyer");
}

#[test]
fn what_is_said_of_the_record_and_of_what_goes_with_a_sale_is_what_the_rules_say() {
    assert!(change::STAYS_REPORTED.zh.contains("资产处置信息"));
    assert!(CREDIT_SOLD_LOANS.details().says.zh.contains("资产处置信息"));
    assert!(change::STAYS_REPORTED.zh.contains("五年") && change::STAYS_REPORTED.en.contains("five years"));
    assert_eq!(RETENTION_YEARS, 5);
    assert!(ASSIGN_MORTGAGE.details().says.zh.contains("抵押权一起转让"));
    assert!(change::right(Right::Accessory).zh.contains("抵押"));
    // Whether consent is needed depends on the ground: nothing is promised.
    assert!(ASSIGN_DATA_GROUNDS.details().says.zh.contains("本人同意"));
    assert!(!change::right(Right::Data).zh.contains("同意"));
}

#[test]
fn the_view_that_nothing_accrues_leans_on_minutes_for_others() {
    assert_eq!(AFTER_SALE_NOTHING.kind, Kind::Unsettled);
    assert!(HAINAN_MINUTES.details().says.zh.contains("国有企业"));
    assert!(HAINAN_MINUTES.details().caveat.is_some_and(|caveat| caveat.zh.contains("不是消费贷款的规则")));
}
