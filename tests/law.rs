//! The law's data as a whole: every rule cited properly, every table without a gap, every day answered or refused.

use std::collections::HashSet;

use chrono::Datelike;
use qingzhang::dates::{Date, add_months, day, is_weekend, next_day};
use qingzhang::law::citation::Kind;
use qingzhang::law::interest_caps::{PRIVATE_2015, PRIVATE_2020, PRIVATE_2021};
use qingzhang::law::reference_rates::{RELEASES, lpr_on};
use qingzhang::law::{DATA_ENDS, PRIVATE_LENDING_BEGINS, rule, rules};

/// The day on which this version of the data was last worked on.
const TODAY: Date = day(2026, 11, 24);

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
        for text in [rule.says, rule.instrument.title, rule.instrument.short] {
            assert!(!text.zh.is_empty() && !text.en.is_empty(), "{}", rule.key);
        }
        assert!(!rule.read_in.is_empty(), "{}: where was it read?", rule.key);
        let is_text = matches!(rule.instrument.kind, Kind::Law | Kind::JudicialInterpretation);
        assert!(!is_text || !rule.article.is_empty(), "{}: which article?", rule.key);
    }
}

#[test]
fn citation_dates_are_possible() {
    for rule in rules() {
        assert!(rule.instrument.published <= rule.from, "{}: in force before it was published", rule.key);
        assert!(rule.to.is_none_or(|to| rule.from <= to), "{}: ends before it begins", rule.key);
        assert!(rule.checked <= TODAY && rule.from <= TODAY, "{}: a date in the future", rule.key);
        assert!(rule.from <= rule.checked, "{}: checked before it was in force", rule.key);
    }
}

#[test]
fn the_private_cap_is_one_rule_on_every_day() {
    let mut date = PRIVATE_LENDING_BEGINS;
    while date <= TODAY {
        let in_force = [&PRIVATE_2015, &PRIVATE_2020, &PRIVATE_2021]
            .iter()
            .filter(|rule| rule.in_force_on(date))
            .count();
        assert_eq!(in_force, 1, "{date}");
        date = next_day(date);
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
