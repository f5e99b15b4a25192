//! What a rule does to a figure, for the rules that no published or worked case brings out. Figures by hand.

use qingzhang::case::file::DebtEntry;
use qingzhang::case::read;
use qingzhang::dates::{Date, day};
use qingzhang::engine::annual_cost::monthly_cost;
use qingzhang::engine::scenarios::{Reading, scenarios};
use qingzhang::engine::{Assessment, Item, assess};
use qingzhang::explain::rules::{of_ceiling, of_reading};
use qingzhang::explain::{Side, figure};
use qingzhang::law::benchmark_rates::Tier;
use qingzhang::law::interest_caps::{BENCHMARK_MULTIPLE, VOLUNTARY_2015, private_cap_on};
use qingzhang::law::limitation::{THREE_YEARS, TWO_YEARS, years_from};
use qingzhang::law::overdue_interest::PENALTY_ABOVE_LOSS;
use qingzhang::law::reference_rates::lpr_on;
use qingzhang::law::{court_fees, rule};
use qingzhang::money::Yuan;
use rust_decimal_macros::dec;
use serde_json::{Value, json};

fn assessed(debt: &Value, as_of: Date) -> Assessment {
    let entry = DebtEntry::from_json(&debt.to_string()).expect("a debt");
    assess(&read::debt(&entry, as_of).expect("a debt"), as_of).expect("a result")
}

/// What the rules support of a line, and the keys of the rules that it rests on.
fn supported(assessment: &Assessment, item: Item) -> (String, Vec<&'static str>) {
    let figure = figure(assessment, item, Side::Lawful);
    (figure.amount.exact().to_string(), figure.rules.iter().map(|rule| rule.key).collect())
}

/// Lent on 2018-01-01 for a year, sued on and looked at on 2020-01-01: 365 days of term, 365 days after it.
fn of_2018(rate: &str, overdue_rate: &str) -> Assessment {
    let debt = json!({
        "lender": "unlicensed", "contract_date": "2018-01-01", "principal": "100000", "due_date": "2019-01-01",
        "rate": { "value": rate, "unit": "percent_per_year" },
        "overdue_rate": { "value": overdue_rate, "unit": "percent_per_year" },
        "charges": [{ "kind": "penalty", "amount": "10000" }], "filing_date": "2020-01-01"
    });
    assessed(&debt, day(2020, 1, 1))
}

#[test]
fn in_2018_interest_stops_at_24_per_cent_a_year() {
    let (interest, rules) = supported(&of_2018("30", "20"), Item::TermInterest);
    assert_eq!((interest.as_str(), rules.as_slice()), ("24000.00", ["private-cap-2015"].as_slice()));
}

#[test]
fn in_2018_an_agreed_overdue_rate_below_24_per_cent_holds() {
    let (interest, rules) = supported(&of_2018("10", "20"), Item::OverdueInterest);
    assert_eq!((interest.as_str(), rules.as_slice()), ("20000.00", ["overdue-agreed-2015"].as_slice()));
}

#[test]
fn in_2018_a_penalty_takes_the_room_that_overdue_interest_leaves_below_24_per_cent() {
    let (penalty, rules) = supported(&of_2018("10", "20"), Item::Penalty);
    assert_eq!((penalty.as_str(), rules.as_slice()), ("4000.00", ["overdue-total-2015"].as_slice()));
}

#[test]
fn in_2018_what_was_paid_of_ones_own_will_up_to_36_per_cent_stays_paid() {
    // 31 days: 2,038.36 at 24 per cent, 3,057.53 at 36: of 3,000 paid, nothing is left for the principal.
    let paid = |amount: &str| {
        let debt = json!({
            "lender": "unlicensed", "contract_date": "2018-01-01", "principal": "100000", "due_date": "2019-01-01",
            "rate": { "value": "36", "unit": "percent_per_year" }, "filing_date": "2018-02-02",
            "payments": [{ "date": "2018-02-01", "amount": amount }]
        });
        supported(&assessed(&debt, day(2018, 2, 2)), Item::Principal).0
    };
    assert_eq!(VOLUNTARY_2015.percent(), dec!(36));
    assert_eq!(rule("private-voluntary-2015").map(|rule| rule.article), Some("26(2), 31"));
    assert_eq!(paid("3000"), "100000.00");
    assert_eq!(paid("4057.53"), "99000.00");
}

#[test]
fn what_was_paid_above_the_ceiling_pays_principal() {
    // 31 days at 14.2 per cent on 20,000 are 241.21; of 600 paid, 358.79 are principal.
    let debt = json!({
        "lender": "unlicensed", "contract_date": "2023-07-01", "principal": "20000", "due_date": "2024-01-01",
        "rate": { "value": "3", "unit": "percent_per_month" }, "payments": [{ "date": "2023-08-01", "amount": "600" }]
    });
    let (principal, _) = supported(&assessed(&debt, day(2023, 8, 2)), Item::Principal);
    assert!(rule("excess-paid").is_some());
    assert_eq!(principal, "19641.21");
}

#[test]
fn a_court_may_cut_interest_and_penalty_above_the_loss_and_thirty_per_cent_of_it() {
    // 365 days at 6 per cent are 600: of a penalty of 500 beside it, 180 are left of 11,700 in all.
    let debt = json!({
        "lender": "unlicensed", "contract_date": "2022-01-01", "principal": "10000", "due_date": "2023-01-01",
        "rate": { "value": "6", "unit": "percent_per_year" }, "charges": [{ "kind": "penalty", "amount": "500" }]
    });
    assert_eq!(PENALTY_ABOVE_LOSS, dec!(30));
    let found = scenarios(&assessed(&debt, day(2024, 1, 1)));
    let reduced = found.iter().find(|scenario| scenario.reading == Reading::PenaltyReduced);
    assert_eq!(reduced.map(|scenario| scenario.total), Some(Yuan::new(dec!(11_380.00))));
    let rules: Vec<&str> = of_reading(Reading::PenaltyReduced).iter().map(|rule| rule.key).collect();
    assert_eq!(rules, ["penalty-reduction", "penalty-thirty-percent", "penalty-burden"]);
}

#[test]
fn without_an_agreed_rate_there_is_no_interest_of_the_term() {
    let debt = json!({
        "lender": "unlicensed", "contract_date": "2023-01-01", "principal": "100000", "due_date": "2024-01-01"
    });
    let (interest, rules) = supported(&assessed(&debt, day(2024, 1, 1)), Item::TermInterest);
    assert_eq!((interest.as_str(), rules.as_slice()), ("0", ["no-interest-agreed"].as_slice()));
}

#[test]
fn without_an_agreed_overdue_rate_the_rate_of_the_term_goes_on() {
    // 365 days from 2024-01-01 at 10 per cent.
    let debt = json!({
        "lender": "unlicensed", "contract_date": "2023-01-01", "principal": "100000", "due_date": "2024-01-01",
        "rate": { "value": "10", "unit": "percent_per_year" }
    });
    let (interest, rules) = supported(&assessed(&debt, day(2024, 12, 31)), Item::OverdueInterest);
    assert_eq!((interest.as_str(), rules.as_slice()), ("10000.00", ["overdue-term-rate"].as_slice()));
}

#[test]
fn a_silent_loan_due_in_the_autumn_of_2020_bears_the_lpr_of_the_day_of_default() {
    // The rule of those months names no rate; in force when the suit is filed is that of 2021. 365 days at 3.85 per cent.
    let debt = json!({
        "lender": "unlicensed", "contract_date": "2020-09-21", "principal": "100000", "due_date": "2020-11-21"
    });
    assert!(rule("overdue-silent-2020").is_some_and(|rule| rule.details().says.en.contains("names no rate")));
    let (interest, rules) = supported(&assessed(&debt, day(2021, 11, 21)), Item::OverdueInterest);
    assert_eq!((interest.as_str(), rules.as_slice()), ("3850.00", ["overdue-lpr", "lpr-1y"].as_slice()));
}

#[test]
fn some_courts_cut_a_bank_to_four_times_the_lpr_of_the_contract() {
    // 13.8 per cent (LPR of 2023-12-20) over the 366 days of the term.
    let debt = json!({
        "lender": "bank", "contract_date": "2024-01-15", "principal": "100000", "due_date": "2025-01-15",
        "rate": { "value": "24", "unit": "percent_per_year" }
    });
    let (total, ceiling) = assessed(&debt, day(2025, 1, 15)).lower.expect("courts that go lower");
    assert_eq!(total.to_fen(), Yuan::new(dec!(113_837.81)));
    assert!(of_ceiling(ceiling.origin).iter().any(|rule| rule.key == "licensed-four-times-lpr"));
}

#[test]
fn courts_count_365_or_360_days_and_the_reader_chooses() {
    let interest = |day_count: &str| {
        let debt = json!({
            "lender": "bank", "contract_date": "2023-01-01", "principal": "36500", "due_date": "2023-04-11",
            "rate": { "value": "10", "unit": "percent_per_year" }, "day_count": day_count
        });
        supported(&assessed(&debt, day(2023, 4, 11)), Item::TermInterest).0
    };
    assert_eq!(rule("day-count").map(|rule| rule.article), Some(""));
    assert_eq!((interest("actual/365").as_str(), interest("actual/360").as_str()), ("1000.00", "1013.89"));
}

#[test]
fn a_flat_fee_costs_about_twice_what_it_seems_as_the_monthly_rate_times_twelve() {
    // 1 per cent of 10,000 in each of two months: 5,100 twice. v + v² = 1 / 0.51, so 1.3304 per cent a month.
    let cost = monthly_cost(Yuan::new(dec!(10_000)), &[Yuan::new(dec!(5_100)); 2]).expect("a cost");
    assert!(rule("annual-rate-irr").is_some() && rule("flat-rate").is_some());
    assert_eq!(cost.nominal.percent().round_dp(2), dec!(15.96));
}

#[test]
fn a_release_of_the_lpr_holds_until_the_day_before_the_next() {
    let released = |date| lpr_on(date).map(|lpr| lpr.release.date);
    assert!(rule("lpr-until-next").is_some());
    assert_eq!(released(day(2023, 7, 19)), Some(day(2023, 6, 20)));
    assert_eq!(released(day(2023, 7, 20)), Some(day(2023, 7, 20)));
}

#[test]
fn before_september_2015_the_cap_was_four_times_the_bank_rate_of_the_same_length() {
    let cap = |tier| private_cap_on(day(2013, 5, 1), tier).expect("a cap");
    assert_eq!(BENCHMARK_MULTIPLE, dec!(4));
    assert_eq!(cap(Tier::OneYear).rule.key, "private-cap-1991");
    let percents = [Tier::SixMonths, Tier::OneYear, Tier::ThreeYears].map(|tier| cap(tier).rate.percent());
    assert_eq!(percents, [dec!(22.4), dec!(24), dec!(24.6)]);
}

#[test]
fn in_the_autumn_of_2020_the_cap_was_four_times_the_lpr() {
    let cap = private_cap_on(day(2020, 9, 21), Tier::OneYear).expect("a cap");
    assert_eq!((cap.rule.key, cap.rate.percent()), ("private-cap-2020", dec!(15.4)));
}

#[test]
fn a_payment_of_2018_took_the_order_of_2009() {
    // 31 days at 10 per cent are 849.32; the rest of 1,000 is principal.
    let debt = json!({
        "lender": "unlicensed", "contract_date": "2018-01-01", "principal": "100000", "due_date": "2019-01-01",
        "rate": { "value": "10", "unit": "percent_per_year" }, "filing_date": "2018-02-02",
        "payments": [{ "date": "2018-02-01", "amount": "1000" }]
    });
    let (principal, rules) = supported(&assessed(&debt, day(2018, 2, 2)), Item::Principal);
    assert_eq!((principal.as_str(), rules.as_slice()), ("99849.32", ["payment-order-2009"].as_slice()));
}

#[test]
fn limitation_was_two_years_until_october_2017_unless_it_had_not_run_out() {
    assert_eq!(rule("limitation-two-years").and_then(|rule| rule.to), Some(day(2017, 9, 30)));
    assert_eq!(rule("limitation-three-years").map(|rule| rule.article), Some("188, 192"));
    assert_eq!((TWO_YEARS, THREE_YEARS), (2, 3));
    assert_eq!(rule("limitation-three-years-2017").map(|rule| rule.from), Some(day(2017, 10, 1)));
    assert_eq!(years_from(day(2014, 6, 1)), Some(2));
    assert_eq!((years_from(day(2018, 6, 1)), years_from(day(2024, 6, 1))), (Some(3), Some(3)));
}

#[test]
fn summary_procedure_halves_the_fee() {
    assert_eq!(rule("court-fee-halves").map(|rule| rule.article), Some("15, 16"));
    let claim = Yuan::new(dec!(88_000));
    assert_eq!(court_fees::acceptance_halved(claim), Yuan::new(dec!(1_000)));
}
