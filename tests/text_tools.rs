//! What the tools on collectors and stages say: the same figures in both languages, and those of the law.

use std::collections::BTreeSet;

use qingzhang::case::contacts::{Collector, Contacts, Deed};
use qingzhang::case::file::DebtEntry;
use qingzhang::case::time::CreditFacts;
use qingzhang::case::{Lender, pasted, read};
use qingzhang::dates::{Date, day};
use qingzhang::engine::assess;
use qingzhang::engine::conduct::{Finding, Verdict, conduct};
use qingzhang::engine::credit_clock::credit_clock;
use qingzhang::engine::growth::growth;
use qingzhang::engine::scenarios::scenarios;
use qingzhang::engine::stages::{rungs, stages};
use qingzhang::language::{Language, Text};
use qingzhang::law::citation::Use;
use qingzhang::law::collection_conduct::{ATTEMPTS_A_DAY, CALLS_A_DAY, NIGHT_BEGINS, NIGHT_ENDS};
use qingzhang::law::complaint_channels::{COMPLAINT_ANSWER, COMPLAINT_ANSWER_MOST};
use qingzhang::law::rules;
use qingzhang::text::collection::{self, advice, deeds};
use qingzhang::text::stages as words;
use qingzhang::text::{pasted as said, readings};

const TODAY: Date = day(2026, 11, 24);

/// The numbers in a text, each once; 22:00 is 22.
fn figures(text: &str) -> BTreeSet<String> {
    let text = text.replace(":00", "");
    text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

fn assert_same(say: impl Fn(Language) -> String) {
    let [zh, en] = Language::ALL.map(say);
    assert!(!zh.trim().is_empty() && !en.trim().is_empty(), "{zh} / {en}");
    assert_eq!(figures(&zh), figures(&en), "{zh} / {en}");
}

fn assert_same_text(text: Text) {
    assert_same(|language| text.get(language).to_owned());
}

fn findings(collector: Collector, lender: Option<Lender>) -> Vec<Finding> {
    let contacts = Contacts { collector, deeds: Deed::ALL.to_vec(), ..Contacts::default() };
    conduct(&contacts, lender, TODAY).findings
}

#[test]
fn every_deed_and_verdict_says_the_same_in_both_languages() {
    for deed in Deed::ALL {
        assert_same_text(deeds::deed(*deed));
        assert_same_text(deeds::reason(*deed));
    }
    for collector in Collector::ALL {
        for lender in [None, Some(Lender::Bank), Some(Lender::Unlicensed)] {
            for finding in findings(*collector, lender) {
                assert_same_text(collection::grounds(&finding, *collector, lender));
            }
        }
    }
}

#[test]
fn every_deed_can_be_chosen_once() {
    let chosen: Vec<Deed> = deeds::GROUPS.iter().flat_map(|(_, deeds)| deeds.iter().copied()).collect();
    assert_eq!(chosen.len(), Deed::ALL.len());
    assert!(Deed::ALL.iter().all(|deed| chosen.contains(deed)));
}

#[test]
fn the_words_have_the_numbers_of_the_law() {
    let says = |deed| figures(deeds::deed(deed).zh);
    assert_eq!(says(Deed::AtNight), BTreeSet::from([NIGHT_BEGINS, NIGHT_ENDS].map(|hour| hour.to_string())));
    assert_eq!(says(Deed::ManyCalls), BTreeSet::from([CALLS_A_DAY.to_string()]));
    assert_eq!(says(Deed::ManyAttempts), BTreeSet::from([ATTEMPTS_A_DAY.to_string()]));
    let complain = advice::step(Language::Zh, qingzhang::engine::conduct::Step::Complain);
    let days = [COMPLAINT_ANSWER, COMPLAINT_ANSWER_MOST].map(|days| days.to_string());
    assert_eq!(figures(&complain), BTreeSet::from(days));
}

#[test]
fn advice_says_the_same_in_both_languages() {
    for collector in Collector::ALL {
        let contacts = Contacts { collector: *collector, deeds: Deed::ALL.to_vec(), ..Contacts::default() };
        for taken in conduct(&contacts, None, TODAY).advice {
            assert_same(|language| advice::step(language, taken.step));
        }
    }
}

#[test]
fn a_standard_is_never_called_law() {
    let night = |collector| {
        let finding = findings(collector, None).into_iter().find(|finding| finding.deed == Deed::AtNight);
        finding.expect("a finding")
    };
    let bank = night(Collector::Bank);
    assert_eq!(bank.verdict, Verdict::Banned);
    let [zh, en] = Language::ALL.map(|it| collection::grounds(&bank, Collector::Bank, None).get(it));
    assert!(
        zh.contains("推荐标准，不是法律") && en.contains("recommended standard and not law"),
        "{zh} {en}"
    );
    let private = night(Collector::Private);
    assert!(collection::grounds(&private, Collector::Private, None).zh.contains("管不到这一家"));
}

#[test]
fn stages_say_the_same_in_both_languages() {
    for days in [0, 1, 30, 61, 95, 121, 181, 271, 400] {
        let since = TODAY - chrono::Days::new(days);
        let stages = stages(Some(Lender::Bank), Some(since), TODAY);
        assert_same(|language| words::days(language, &stages));
        assert_same(|language| words::next(language, stages.bucket, words::bucket));
        assert_same(|language| words::next(language, stages.card_classes, words::class));
        assert_same_text(words::advice(stages.ladder.now.is));
    }
    for (rung, _) in rungs(None, TODAY) {
        assert_same_text(words::measure(rung.is));
        assert_same(|language| words::rung_days(language, rung.first_day, Some(rung.first_day + 29), None));
    }
}

#[test]
fn the_credit_record_says_the_same_in_both_languages() {
    for ended in [None, Some(day(2024, 5, 10)), Some(day(2019, 5, 10)), Some(day(2026, 1, 5))] {
        let facts = CreditFacts { ended, ..CreditFacts::default() };
        let clock = credit_clock(&facts, Some(day(2018, 1, 1)), TODAY).expect("a clock");
        let dates = |text: String| text.replace(['年', '月', '日'], " ");
        let years = |text: String| {
            figures(&dates(text)).into_iter().filter(|part| part.len() == 4).collect::<Vec<_>>()
        };
        let [zh, en] = Language::ALL.map(|language| years(words::retention(language, &clock)));
        assert_eq!(zh, en);
        let [zh, en] = Language::ALL.map(|language| years(words::repair(language, &clock)));
        assert_eq!(zh, en);
    }
}

#[test]
fn the_rules_say_that_they_are_used_for_what_these_tools_cite() {
    let cited: BTreeSet<&str> = qingzhang::engine::conduct::cited().iter().map(|rule| rule.key).collect();
    let say_so = rules().filter(|rule| rule.details().used_for.contains(&Use::Collection));
    assert_eq!(say_so.map(|rule| rule.key).collect::<BTreeSet<_>>(), cited);
    for rule in qingzhang::engine::stages::cited() {
        assert!(rule.details().used_for.contains(&Use::Stages), "{}", rule.key);
    }
}

#[test]
fn a_pasted_text_is_told_of_in_both_languages_alike() {
    let text = "日期,金额\n2023-01-10,600\n2023-02-30,1\n2023-03-01,\n2023-03-02,x\n,1\n2023-03-03,0\n2023-03-04,收入\n";
    let read = pasted::pasted(text);
    assert!(read.as_ref().is_ok_and(|read| read.left_out.len() == 6));
    let rows = "2023-01-10,600\n".to_owned() + &"2023-03-01,\n".repeat(20);
    for result in [read, pasted::pasted(&rows), pasted::pasted(""), Err(pasted::PasteError::TooLong)] {
        assert_same(|language| said::told(language, &result).join(" "));
    }
}

#[test]
fn later_days_and_other_readings_are_told_of_in_both_languages_alike() {
    let debt = r#"{"lender":"bank","contract_date":"2022-01-01","principal":"10000","rate":{"value":"30"},"due_date":"2023-01-01",
        "charges":[{"kind":"penalty","amount":"900","date":"2023-01-02"}],"payments":[{"date":"2023-02-10","amount":"300"}]}"#;
    let debt = read::debt(&DebtEntry::from_json(debt).expect("an entry"), TODAY).expect("a debt");
    let today = assess(&debt, TODAY).expect("a result");
    let later = growth(&today).expect("later days");
    assert_same(|language| readings::a_year_adds(language, &later).expect("a year"));
    for point in &later {
        assert_same(|language| readings::after(language, point.months));
    }
    let others = scenarios(&today);
    assert!(others.len() > 2);
    for other in others {
        assert_same(|language| readings::reading(language, other.reading));
    }
}
