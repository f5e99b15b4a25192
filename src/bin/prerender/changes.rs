//! The page of changes: when rules began and ended and when the LPR moved, from the law's own dates.

use qingzhang::{
    dates::{Date, next_day},
    language::Language,
    law::{
        citation::{Kind, Rule},
        instruments,
        reference_rates::{RELEASES, Release},
        rules,
    },
    text::{citation, format, site},
    ui::{Page, Route},
};

/// The whole page.
pub(crate) fn html(page: Page) -> String {
    let sources = page.link_to(Page { route: Route::Sources, ..page });
    let mut changes = of_rules(page.language, &sources);
    changes.extend(of_rates(page.language));
    // Newest first; what happened on one day stays in the order of the data.
    changes.sort_by_key(|(date, _)| std::cmp::Reverse(*date));
    let rows: Vec<String> = changes
        .iter()
        .map(|(date, what)| {
            format!("<tr><th scope=\"row\">{}</th><td>{what}</td></tr>\n", format::iso(*date))
        })
        .collect();
    format!(
        "<article>\n<h1>{}</h1>\n<p>{}</p>\n<table class=\"changes\"><tbody>\n{}</tbody></table>\n</article>",
        Route::Changes.title().get(page.language),
        site::CHANGES_LEAD.get(page.language),
        rows.concat()
    )
}

/// Each rule's first day, and the day after its last.
fn of_rules(language: Language, sources: &str) -> Vec<(Date, String)> {
    let said = |rule: &Rule, what: &str| {
        format!(
            "{what} · <a href=\"{sources}#{}\">{}</a> <span class=\"small\">{}</span>",
            rule.key,
            citation::place(language, rule),
            rule.says.get(language)
        )
    };
    // Practice and telephone lines have a day on which they were noted, and none on which they changed.
    let dated = |rule: &&Rule| {
        !matches!(rule.kind, Kind::Practice | Kind::Unsettled) && rule.instrument != &instruments::HOTLINES
    };
    rules()
        .filter(dated)
        .flat_map(|rule| {
            let begins = (rule.from, said(rule, site::BEGINS.get(language)));
            let ends = rule.to.map(|last| (next_day(last), said(rule, site::ENDS.get(language))));
            std::iter::once(begins).chain(ends)
        })
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
