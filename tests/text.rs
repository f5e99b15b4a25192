//! Both languages say the same: the same figures in every sentence of a result.

use qingzhang::case::file::DebtEntry;
use qingzhang::case::pack::entry::{PackEntry, PackField};
use qingzhang::case::pack::read::pack as read_pack;
use qingzhang::case::promise::read::loan;
use qingzhang::case::{Demand, read};
use qingzhang::dates::{Date, add_months, day};
use qingzhang::engine::options::{Prospect, options};
use qingzhang::engine::pack::pack;
use qingzhang::engine::repayment::repayment;
use qingzhang::engine::{Assessment, assess};
use qingzhang::explain::{Side, figure, promise};
use qingzhang::language::Language;
use qingzhang::law::reference_rates::RELEASES;
use qingzhang::text::total::answer;
use qingzhang::text::{citation, headline, options as options_words, pack as pack_words, reasons, result};

/// Cases that between them bring out every sentence.
const CASES: [&str; 5] = [
    r#"{"lender":"unlicensed","contract_date":"2022-03-01","principal":"50000","received":"45000","rate":{"value":"24"},
        "due_date":"2022-09-01","overdue_rate":{"value":"36.5"},"charges":[{"amount":"3000"}],"demand":{"total":"90000"}}"#,
    r#"{"lender":"p2p","contract_date":"2018-06-01","principal":"100000","rate":{"value":"30"},"due_date":"2019-06-01",
        "payments":[{"date":"2019-01-01","amount":"20000"},{"date":"2021-01-01","amount":"5000"}]}"#,
    r#"{"lender":"bank","contract_date":"2024-01-15","principal":"12000","rate":{"value":"36"},
        "repayment":"equal_instalments","instalments":"12","charges":[{"kind":"service_fee","amount":"10%"}]}"#,
    r#"{"lender":"unlicensed","contract_date":"2023-01-01","principal":"1000","due_date":"2023-06-01",
        "payments":[{"date":"2023-05-01","amount":"1500"}]}"#,
    r#"{"lender":"unlicensed","contract_date":"2026-11-01","principal":"1000","rate":{"value":"20"},
        "due_date":"2026-12-01","demand":{"principal":"100"}}"#,
];

fn assessed(debt: &str, as_of: Date) -> Assessment {
    let debt = DebtEntry::from_json(debt).expect("a debt");
    assess(&read::debt(&debt, as_of).expect("a debt"), as_of).expect("a result")
}

fn assessments() -> Vec<Assessment> {
    CASES.into_iter().map(assessment).collect()
}

/// A debt as of the day of [`CASES`].
fn assessment(debt: &str) -> Assessment {
    assessed(debt, day(2026, 11, 24))
}

/// Amounts and rates in a sentence, in order of size; days and counts of years are written differently.
fn figures(text: &str) -> Vec<String> {
    let mut found: Vec<String> = text
        .split(|c: char| !c.is_ascii_digit() && c != '.' && c != ',' && c != '%')
        .map(|part| part.trim_matches(['.', ',']).to_owned())
        .filter(|part| part.contains('.') || part.contains('%'))
        .collect();
    found.sort();
    found
}

fn assert_same(say: impl Fn(Language) -> String) {
    let [zh, en] = Language::ALL.map(say);
    assert!(!zh.is_empty() && !en.is_empty());
    assert_eq!(figures(&zh), figures(&en), "{zh} / {en}");
}

#[test]
fn every_sentence_of_a_result_has_the_same_figures_in_both_languages() {
    for assessment in assessments() {
        assert_same(|language| headline::headline(language, &assessment));
        assert_same(|language| result::announcement(language, &assessment));
        assert_same(|language| result::as_of(language, &assessment));
        assert_same(|language| result::small_print(language, &assessment));
        assert_same(|language| result::refund(language, assessment.lawful.refund));
        if result::lower(Language::Zh, &assessment).is_some() {
            assert_same(|language| result::lower(language, &assessment).expect("in both"));
        }
        assert_eq!(
            result::if_sued(Language::Zh, &assessment).is_some(),
            result::if_sued(Language::En, &assessment).is_some()
        );
    }
}

#[test]
fn every_explanation_has_the_same_figures_in_both_languages() {
    for assessment in assessments() {
        for line in &assessment.lines {
            assert_same(|language| reasons::sentence(language, &assessment, line));
            for side in [Side::Claimed, Side::Lawful] {
                let figure = figure(&assessment, line.item, side);
                for segment in &figure.segments {
                    assert_same(|language| reasons::formula(language, segment));
                    assert_same(|language| reasons::cause(language, segment.cause));
                }
                for room in figure.rooms {
                    assert_same(|language| reasons::room(language, room));
                }
                for rule in &figure.rules {
                    assert_same(|language| citation::place(language, rule));
                    assert_same(|language| citation::standing(language, rule));
                }
            }
        }
        for paid in &assessment.lawful.allocations {
            assert_same(|language| reasons::payment(language, paid));
        }
    }
}

#[test]
fn nobody_is_said_to_claim_what_only_the_contract_says() {
    for assessment in assessments() {
        let debt = &assessment.debt;
        for language in Language::ALL {
            let said = |text: &str| ["对方", "claim", "They", "their"].iter().any(|word| text.contains(word));
            let lines = assessment.lines.iter();
            let mut texts: Vec<String> =
                lines.map(|line| reasons::sentence(language, &assessment, line)).collect();
            texts.push(headline::headline(language, &assessment));
            texts.push(result::announcement(language, &assessment));
            texts.push(result::claimed(&assessment).get(language).to_lowercase());
            if debt.demand == Demand::default() {
                assert!(!texts.iter().any(|text| said(text)), "{texts:?}");
            } else {
                assert!(texts.iter().rev().take(2).all(|text| said(text)), "{texts:?}");
            }
        }
    }
}

#[test]
fn a_lower_ceiling_is_told_only_where_it_takes_something_off() {
    // 24 % and four times the LPR of 3.45 %, which is 13.8 %: a rate of 12 % is below both, one of 36 % above both.
    let bank = |rate: &str| {
        assessment(&format!(
            r#"{{"lender":"bank","contract_date":"2024-01-15","principal":"12000","rate":{{"value":"{rate}"}},
                "due_date":"2025-01-15"}}"#
        ))
    };
    assert_eq!(result::lower(Language::En, &bank("12")), None);
    assert!(result::lower(Language::En, &bank("36")).expect("a lower total").contains("13.8%"));
}

#[test]
fn a_rate_that_was_not_filled_in_is_told() {
    let without =
        r#"{"lender":"unlicensed","contract_date":"2023-01-01","principal":"1000","due_date":"2023-06-01"}"#;
    let with = without.replace(r#""principal""#, r#""rate":{"value":"12"},"principal""#);
    let [zh, en] = Language::ALL.map(|it| result::no_rate(&assessment(without)).expect("told").get(it));
    assert!(zh.contains("没有算利息") && zh.contains("年化利率"), "{zh}");
    assert!(en.contains("no interest") && en.contains("annualised rate"), "{en}");
    assert_eq!(result::no_rate(&assessment(&with)), None);
}

#[test]
fn a_penalty_that_falls_due_tomorrow_is_not_said_to_come_every_day() {
    // From the due date on 50,000 × 36.5 % ÷ 365 = 50 a day, and once the penalty of 3,000.
    let due_today = assessment(
        r#"{"lender":"unlicensed","contract_date":"2026-05-24","principal":"50000","rate":{"value":"12"},
            "due_date":"2026-11-24","overdue_rate":{"value":"36.5"},"charges":[{"amount":"3000"}]}"#,
    );
    let [zh, en] = Language::ALL.map(|language| result::small_print(language, &due_today));
    assert!(zh.contains("再过一天，按合同多 3,050.00 元") && !zh.contains("每天"), "{zh}");
    assert!(en.contains("Another day adds 3,050.00 yuan by the contract") && !en.contains("a day"), "{en}");
}

#[test]
fn the_steps_of_every_figure_add_up_to_it() {
    for assessment in assessments() {
        for line in &assessment.lines {
            for side in [Side::Claimed, Side::Lawful] {
                let figure = figure(&assessment, line.item, side);
                assert_eq!(
                    figure.steps.iter().map(|step| step.amount).sum::<qingzhang::money::Yuan>(),
                    figure.amount
                );
            }
        }
    }
}

#[test]
fn a_rate_that_is_only_the_last_known_is_said_to_be_so() {
    // Two months after the last release that the table knows, whichever that is by now.
    let contract = add_months(RELEASES.last().expect("a release").date, 2);
    let due = add_months(contract, 1);
    let last = assessed(
        &format!(
            r#"{{"lender":"unlicensed","contract_date":"{contract}","principal":"1000","rate":{{"value":"20"}},
            "due_date":"{due}"}}"#
        ),
        contract,
    );
    assert!(last.rests_on_last_known_rate());
    assert!(result::small_print(Language::Zh, &last).contains("最后知道的"));
    assert!(result::small_print(Language::En, &last).contains("the last one known here"));
}

/// Loans that between them bring out every sentence of what a loan costs in all.
const LOANS: [&str; 6] = [
    r#"{"principal":"10000","received":"9500","repayment":"flat_rate","instalments":"12",
        "rate":{"value":"0.6","unit":"percent_per_month"},"overdue_rate":{"value":"0.05","unit":"percent_per_day"},
        "charges":[{"kind":"penalty","amount":"300"},{"kind":"service_fee","amount":"w"}],
        "promise":{"fees":[{"time":"each_period","amount":"20"},{"kind":"membership","amount":"99"}],
            "early":{"date":"2025-01-10","fee":"1%"}}}"#,
    r#"{"lender":"unlicensed","contract_date":"2024-01-31","principal":"1000","received":"700","due_date":"2024-02-07"}"#,
    r#"{"lender":"bank","contract_date":"2024-01-31","principal":"12000","repayment":"equal_principal",
        "instalments":"12","rate":{"value":"12"},"called_in":"2024-04-10",
        "promise":{"early":{"date":"2024-04-10","interest":"whole_term","fee":"300"}}}"#,
    r#"{"lender":"p2p","contract_date":"2014-05-01","principal":"1000","rate":{"value":"18"},"due_date":"2015-05-01"}"#,
    r#"{"contract_date":"2024-01-31","principal":"1000","rate":{"value":"60"},
        "promise":{"rows":[{"date":"2024-03-01","amount":"500"},{"date":"2024-06-01","amount":"502"}]}}"#,
    r#"{"contract_date":"2024-01-31","principal":"1000",
        "promise":{"rows":[{"date":"2024-03-01","amount":"500"},{"date":"2024-06-01","amount":"400"}],
            "early":{"date":"2024-03-01","interest":"whole_term"}}}"#,
];

#[test]
fn what_a_loan_costs_has_the_same_figures_in_both_languages() {
    for debt in LOANS {
        let entry = DebtEntry::from_json(debt).expect("a debt");
        let loan = loan(&entry, day(2024, 6, 30)).expect("a loan");
        let found = repayment(&loan.debt, &loan.promise).expect("a repayment");
        let (compared, causes) = (promise::compared(&loan.debt, &found), promise::causes(&loan.debt, &found));
        assert_same(|language| answer::headline(language, compared, &causes));
        assert_same(|language| answer::announcement(language, &found));
        let [zh, en] = Language::ALL.map(|language| answer::taken(language, &loan, &found));
        assert_eq!(zh.len(), en.len());
        for (zh, en) in zh.iter().zip(&en) {
            assert_eq!(figures(zh), figures(en));
        }
        for cap in &found.caps {
            assert_same(|language| answer::cap(language, &cap.ceiling));
            assert_same(|language| answer::cap_says(language, Some(true), cap));
        }
        if let Some(forms) = found.quoted {
            assert_same(|language| answer::forms(language, &forms));
        }
        if let Some(estimate) = found.estimate {
            assert_same(|language| answer::estimate(language, estimate));
        }
        if let Some(early) = &found.early {
            assert_same(|language| answer::early(language, early));
            assert_same(|language| answer::early_cost(language, early).unwrap_or_else(|| "0.0".into()));
        }
        if let Some(called) = found.called_in {
            let (due, interest, not_owed) = (called.principal, called.interest, called.not_owed);
            assert_same(|language| answer::called_in(language, called.date, due, interest, not_owed));
        }
        for cost in found.default_costs {
            assert_same(|language| answer::default_cost(language, cost).1);
        }
    }
}

#[test]
fn the_headline_says_why_a_loan_is_dearer_than_its_rate() {
    let said = |language| {
        let entry = DebtEntry::from_json(LOANS[0]).expect("a debt");
        let loan = loan(&entry, day(2024, 6, 30)).expect("a loan");
        let found = repayment(&loan.debt, &loan.promise).expect("a repayment");
        answer::headline(
            language,
            promise::compared(&loan.debt, &found),
            &promise::causes(&loan.debt, &found),
        )
    };
    // 500 were kept back, 99 of them for the membership; 20 a month are 240.
    for part in ["7.2%", "401.00", "砍头息", "等本等息", "240.00"] {
        assert!(said(Language::Zh).contains(part) && said(Language::En).contains(part), "{part}");
    }
}

/// The first case of [`CASES`] with an offer of `sum` that waives the rest or not, instalments and a suit.
fn ways(sum: &str, waived: &str) -> (Assessment, Vec<Prospect>) {
    let offers = format!(
        r#","options":{{"settlement":{{"amount":"{sum}","rest_waived":"{waived}"}},
            "instalments":{{"first":"2026-12-24","count":"6","amount":"9000"}},
            "suit":{{"pay_by":"2027-03-01","paid":"2027-04-10","preserved":"yes","enforced":"yes"}}}}}}"#
    );
    let text = CASES[0].strip_suffix('}').expect("an object").to_owned() + &offers;
    let as_of = day(2026, 11, 24);
    let entry = DebtEntry::from_json(&text).expect("a debt");
    let debt = read::debt(&entry, as_of).expect("a debt");
    let given = entry.sections.read_options("").expect("a section");
    let given =
        qingzhang::case::options::read::options(&given, &debt, as_of).expect("options").expect("some");
    (assess(&debt, as_of).expect("a result"), options(&debt, &given, as_of).expect("ways"))
}

#[test]
fn every_sentence_of_a_way_has_the_same_figures_in_both_languages() {
    for (sum, waived) in [("40000", "no"), ("40000", "yes"), ("89000", "yes")] {
        let (today, ways) = ways(sum, waived);
        assert_eq!(ways.len(), 4);
        assert_same(|language| options_words::headline(language, &today, &ways));
        assert_same(|language| options_words::headline(language, &today, &ways[..1]));
        assert_same(|language| options_words::announcement(language, &ways));
        assert_same(|language| options_words::waiting(language, &today).expect("it grows"));
        for way in &ways {
            for risk in &way.risks {
                assert_same(|language| options_words::risk(language, *risk));
                assert_same(|language| options_words::tag(language, *risk));
            }
            for theirs in [true, false] {
                let said = |language| options_words::discount(language, way, theirs);
                assert_eq!(said(Language::Zh).is_some(), said(Language::En).is_some());
                if said(Language::Zh).is_some() {
                    assert_same(|language| said(language).expect("in both"));
                }
            }
            assert_same(|language| options_words::payment(language, &way.outflows[0], way.outflows.len()));
        }
    }
}

#[test]
fn nobody_is_said_to_ask_for_what_only_the_contract_says() {
    let (_, ways) = ways("40000", "yes");
    let settle = &ways[2];
    let [zh, en] = Language::ALL.map(|it| options_words::discount(it, settle, false).expect("a discount"));
    assert!(!zh.contains("对方") && !en.contains("they"), "{zh} / {en}");
}

#[test]
fn every_sentence_about_a_pack_has_the_same_figures_in_both_languages() {
    let mut dear = PackEntry::example();
    dear.text_mut(PackField::Price).replace_range(.., "1000000");
    for entry in [PackEntry::example(), dear] {
        let result = pack(&read_pack(&entry).expect("a pack"));
        assert_same(|language| pack_words::price_is_not_debt(language, &result));
        assert_same(|language| pack_words::beside_return(language, result.annual));
        assert_same(|language| pack_words::payback(language, &result));
        assert_same(|language| pack_words::announcement(language, &result));
    }
}
