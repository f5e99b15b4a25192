//! The law's data as a whole: every rule cited properly, every table without a gap, every day answered or refused.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use chrono::Datelike;
use qingzhang::dates::{Date, add_months, day, is_weekend, next_day};
use qingzhang::law::benchmark_rates::Tier;
use qingzhang::law::citation::{Kind, Sureness, Use};
use qingzhang::law::interest_caps::{
    LPR_CAP_BEGINS, PRIVATE_1991, PRIVATE_2020, TWENTY_FOUR, private_cap_on,
};
use qingzhang::law::reference_rates::{RELEASES, lpr_on};
use qingzhang::law::series::{Answer, Series};
use qingzhang::law::{
    DATA_ENDS, LAST_CHECKED, LICENSED_LENDING_BEGINS, PRIVATE_LENDING_BEGINS, SUBJECTS, court_fees,
    late_performance, overdue_interest, records, rule, rules,
};
use rust_decimal_macros::dec;

#[test]
fn every_rule_has_a_key_of_its_own_and_is_found_by_it() {
    let keys: HashSet<&str> = rules().map(|rule| rule.key).collect();
    assert_eq!(keys.len(), rules().count());
    for each in rules() {
        assert_eq!(rule(each.key), Some(each));
        assert!(
            each.key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'),
            "{}",
            each.key
        );
    }
}

#[test]
fn every_rule_says_where_it_stands_and_what_it_says_in_both_languages() {
    for rule in rules() {
        for text in [rule.details().says, rule.instrument.details().title, rule.instrument.short] {
            assert!(!text.zh.is_empty() && !text.en.is_empty(), "{}", rule.key);
        }
        assert!(!rule.details().read_in.is_empty(), "{}: where was it read?", rule.key);
        let is_text = matches!(rule.instrument.kind, Kind::Law | Kind::JudicialInterpretation);
        assert!(!is_text || !rule.article.is_empty(), "{}: which article?", rule.key);
    }
}

#[test]
fn citation_dates_are_possible() {
    for rule in rules() {
        assert!(rule.instrument.published <= rule.from, "{}: in force before it was published", rule.key);
        assert!(rule.to.is_none_or(|to| rule.from <= to), "{}: ends before it begins", rule.key);
        assert!(rule.from <= rule.checked, "{}: checked before it was in force", rule.key);
        assert!(rule.checked <= LAST_CHECKED, "{}: checked after the last check", rule.key);
    }
}

/// Every series of every subject.
fn all_series() -> impl Iterator<Item = &'static Series> {
    SUBJECTS.iter().flat_map(|subject| subject.series.iter().copied())
}

#[test]
fn every_series_answers_every_day_since_1991_with_one_rule_in_force_or_a_reason() {
    assert!(all_series().count() >= 40);
    for series in all_series() {
        let mut date = day(1991, 1, 1);
        assert!(series.on(day(1990, 12, 31)).is_none());
        while date <= DATA_ENDS {
            let spans: Vec<_> = series.spans.iter().filter(|span| span.holds_on(date)).collect();
            let [span] = spans.as_slice() else {
                panic!("{}: {} answers on {date}", series.key, spans.len())
            };
            assert_eq!(series.on(date), Some(*span), "{}: {date}", series.key);
            match span.answer {
                Answer::Rule(rule) => {
                    assert!(rule.in_force_on(date), "{}: {} on {date}", series.key, rule.key);
                }
                Answer::Refused(why) => assert!(!why.zh.is_empty() && !why.en.is_empty(), "{}", series.key),
            }
            date = next_day(date);
        }
    }
}

#[test]
fn what_came_after_every_rule_that_ended_is_said() {
    for rule in rules().filter(|rule| rule.to.is_some()) {
        let stands = |series: &Series| series.spans.iter().any(|span| span.answer == Answer::Rule(rule));
        assert!(all_series().any(stands), "{} ended, and no series says what holds since", rule.key);
    }
}

#[test]
fn the_private_cap_of_every_quarter_is_a_rate_or_a_reason() {
    let mut date = day(1991, 1, 1);
    while date <= LAST_CHECKED {
        for tier in [Tier::SixMonths, Tier::OneYear, Tier::ThreeYears] {
            match private_cap_on(date, tier) {
                Ok(cap) => {
                    assert!(cap.rule.in_force_on(date), "{date}");
                    assert!(
                        cap.rate.percent() >= dec!(12) && cap.rate.percent() <= dec!(54),
                        "{date}: {cap:?}"
                    );
                }
                Err(why) => assert!(date < day(1991, 8, 13), "{date}: {}", why.en),
            }
        }
        date = add_months(date, 3);
    }
    // What the engine takes its dates and rates from.
    assert_eq!(PRIVATE_1991.from, PRIVATE_LENDING_BEGINS);
    assert_eq!(PRIVATE_2020.from, LPR_CAP_BEGINS);
    assert_eq!(overdue_interest::LICENSED_AGREED.from, LICENSED_LENDING_BEGINS);
    assert_eq!(late_performance::LATE_PERFORMANCE.from, late_performance::BEGINS);
    assert_eq!(private_cap_on(day(2015, 8, 31), Tier::OneYear).map(|cap| cap.rate.percent()), Ok(dec!(18.4)));
    assert_eq!(private_cap_on(day(2020, 9, 21), Tier::OneYear).map(|cap| cap.rate.percent()), Ok(dec!(15.4)));
}

#[test]
fn every_number_is_that_of_its_constant() {
    let values: Vec<_> = SUBJECTS.iter().flat_map(|subject| subject.values).collect();
    let of = |name: &str| values.iter().find(|value| value.name == name).map(|value| value.amount);
    assert_eq!(of("TWENTY_FOUR"), Some(TWENTY_FOUR.percent()));
    assert_eq!(of("DOUBLED_PERCENT_A_DAY"), Some(dec!(0.0175)));
    assert_eq!(late_performance::DAILY_RATE, dec!(0.000175));
    assert_eq!(of("CARD_MOST"), Some(records::bank_cards::CARD_MOST));
    assert_eq!(of("PRESERVATION_MOST"), Some(court_fees::PRESERVATION_MOST.exact()));
}

#[test]
fn articles_cite_the_rules_that_say_so_and_every_rule_stands_in_one_subject() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/content");
    let mut cited = HashSet::new();
    for language in ["zh", "en"] {
        for entry in fs::read_dir(folder.join(language)).expect("articles") {
            let path = entry.expect("an entry").path();
            if path.extension().is_none_or(|extension| extension != "md") {
                continue;
            }
            let text = fs::read_to_string(path).expect("readable");
            for part in text.split("[[").skip(1) {
                let key = part.split("]]").next().unwrap_or_default().trim_end_matches("|then");
                cited.insert(rule(key).unwrap_or_else(|| panic!("no rule is called `{key}`")).key);
            }
        }
    }
    for each in rules() {
        assert_eq!(
            each.details().used_for.contains(&Use::Article),
            cited.contains(each.key),
            "{}: article",
            each.key
        );
        let at = SUBJECTS.iter().filter(|subject| subject.rules.contains(&each)).map(|subject| subject.key);
        assert_eq!(at.collect::<Vec<_>>(), [each.subject], "{}", each.key);
    }
}

#[test]
fn a_standard_is_never_called_law_and_an_unverified_rule_says_what_is_unverified() {
    for rule in rules() {
        assert!(rule.sureness != Sureness::Unverified || rule.details().caveat.is_some(), "{}", rule.key);
        let number = rule.instrument.details().number.unwrap_or_default();
        assert!(!number.starts_with("GB/T") || rule.kind == Kind::RecommendedStandard, "{}", rule.key);
        assert!(!number.starts_with("法发") || rule.kind == Kind::JudicialPolicy, "{}", rule.key);
        assert!(!number.starts_with("法释") || rule.kind == Kind::JudicialInterpretation, "{}", rule.key);
    }
}

#[test]
fn every_day_since_the_first_release_has_an_lpr_and_none_before() {
    let first = RELEASES.first().expect("a release").date;
    assert_eq!(first, day(2019, 8, 20));
    assert!(lpr_on(day(2019, 8, 19)).is_none());
    let mut date = first;
    while date <= DATA_ENDS {
        let lpr = lpr_on(date).expect("every day since the first release");
        assert!(lpr.release.date <= date);
        // One is released every month: an older one than that is only the last one known.
        if add_months(lpr.release.date, 2) <= date {
            assert!(lpr.last_known_only, "{date} is silently given the release of {}", lpr.release.date);
        }
        date = next_day(date);
    }
}

#[test]
fn one_release_a_month_on_the_twentieth_or_the_next_working_day() {
    for pair in RELEASES.windows(2) {
        let months = |date: Date| date.year() * 12 + i32::try_from(date.month()).expect("twelve months");
        assert_eq!(months(pair[1].date), months(pair[0].date) + 1, "after {}", pair[0].date);
    }
    for release in RELEASES {
        assert!((20..=25).contains(&release.date.day()), "{}", release.date);
        assert!(release.one_year <= release.over_five_years, "{}", release.date);
        // The two weekend days on which people worked in exchange for a holiday.
        let worked = [day(2021, 2, 20), day(2026, 9, 20)].contains(&release.date);
        assert!(!is_weekend(release.date) || worked, "{}", release.date);
    }
}

#[test]
fn figures_that_judgments_print() {
    let one_year = |date| lpr_on(date).expect("a release").release.one_year.percent().to_string();
    assert_eq!(one_year(day(2020, 9, 21)), "3.85");
    assert_eq!(one_year(day(2022, 9, 1)), "3.65");
    assert_eq!(one_year(day(2023, 7, 1)), "3.55");
    assert_eq!(one_year(day(2024, 1, 10)), "3.45");
}
