//! The page of changes: when rules began and ended and when reference rates moved, from the law's own dates.

use chrono::Datelike;
use qingzhang::{
    dates::{Date, next_day},
    language::{Language, Text},
    law::{
        benchmark_rates::CHANGES,
        citation::{Kind, Rule},
        instruments,
        reference_rates::{RELEASES, Release},
        rules,
    },
    text::{citation, format, site, sources},
    ui::Page,
};

/// The whole page, a table for each year.
pub(crate) fn html(page: Page) -> String {
    let language = page.language;
    let mut changes = of_rules(page);
    changes.extend(of_rates(language));
    changes.extend(of_benchmarks(language));
    // Newest first; what happened on one day stays in the order of the data.
    changes.sort_by_key(|(date, _)| std::cmp::Reverse(*date));
    let years: Vec<&[(Date, String)]> =
        changes.chunk_by(|(one, _), (other, _)| one.year() == other.year()).collect();
    let jump = |year: &&[(Date, String)]| {
        let year = year[0].0.year();
        format!("<li><a href=\"#y{year}\">{year}</a></li>")
    };
    let jumps: String = years.iter().map(jump).collect();
    let tables: String = years.iter().map(|year| table(year)).collect();
    format!(
        "<article>\n<h1>{}</h1>\n<p>{}</p>\n<p class=\"small\">{}</p>\n<ul class=\"chips\">{jumps}</ul>\n{tables}</article>",
        site::CHANGES_TITLE.get(language),
        site::CHANGES_LEAD.get(language),
        sources::THIS_VERSION_NOTE.get(language),
    )
}

/// The changes of one year.
fn table(changes: &[(Date, String)]) -> String {
    let row = |(date, what): &(Date, String)| {
        format!("<tr><th scope=\"row\">{}</th><td>{what}</td></tr>\n", format::iso(*date))
    };
    let rows: String = changes.iter().map(row).collect();
    let year = changes[0].0.year();
    format!("<h2 id=\"y{year}\">{year}</h2>\n<table class=\"changes\"><tbody>\n{rows}</tbody></table>\n")
}

/// Each rule's first day, and the day after its last.
fn of_rules(page: Page) -> Vec<(Date, String)> {
    let language = page.language;
    let said = |rule: &Rule, what: Text| {
        format!(
            "{} · <a href=\"{}\">{}</a> <span class=\"small\">{}</span>",
            what.get(language),
            page.link_to_rule(rule),
            citation::place(language, rule),
            rule.details().says.get(language)
        )
    };
    rules()
        .filter(|rule| has_a_first_day(rule))
        .flat_map(|rule| {
            let begins =
                if rule.instrument.restates { sources::BEGINS_IN_THIS_VERSION } else { site::BEGINS };
            let ends = rule.to.map(|last| (next_day(last), said(rule, site::ENDS)));
            std::iter::once((rule.from, said(rule, begins))).chain(ends)
        })
        .collect()
}

/// Practice, figures and telephone lines have a day on which they were noted, and none on which they changed.
fn has_a_first_day(rule: &Rule) -> bool {
    let noted = [&instruments::HOTLINES, &instruments::NPL_STATISTICS, &instruments::P2P_STATEMENTS];
    !matches!(rule.kind, Kind::Practice | Kind::Unsettled) && !noted.contains(&rule.instrument)
}

fn of_benchmarks(language: Language) -> Vec<(Date, String)> {
    CHANGES
        .windows(2)
        .map(|pair| (pair[1].date, sources::benchmark_changed(language, &pair[0], &pair[1])))
        .collect()
}

fn of_rates(language: Language) -> Vec<(Date, String)> {
    let moved = |pair: &&[Release]| {
        (pair[0].one_year, pair[0].over_five_years) != (pair[1].one_year, pair[1].over_five_years)
    };
    RELEASES
        .windows(2)
        .filter(moved)
        .map(|pair| (pair[1].date, site::lpr_changed(language, &pair[0], &pair[1])))
        .collect()
}
