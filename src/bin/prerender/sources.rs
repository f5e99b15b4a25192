//! The page of sources: every rule by subject, and the table of the LPR, made from the law's own data.

use crate::article::source;
use qingzhang::{
    language::{Language, Text},
    law::{
        SUBJECTS, Subject,
        reference_rates::{RELEASES, Release},
    },
    text::{citation, format, site},
    ui::{Page, Route},
};

/// The whole page.
pub(crate) fn html(page: Page) -> String {
    let say = |text: Text| text.get(page.language);
    let subjects: String = SUBJECTS.iter().map(|subject| section(page.language, subject)).collect();
    let jump =
        |subject: &Subject| format!("<li><a href=\"#{}\">{}</a></li>", subject.key, say(subject.title));
    let jumps = SUBJECTS.iter().map(jump).collect::<Vec<_>>().concat();
    let up = "../".repeat(page.depth());
    format!(
        "<article>\n<h1>{title}</h1>\n<p>{lead}</p>\n<ul>{jumps}<li><a href=\"#lpr\">{table}</a></li></ul>\n{subjects}\
         <h2 id=\"lpr\">{table}</h2>\n{releases}\n<p>{open} <a href=\"{up}data/law.json\">law.json</a> · \
         <a href=\"{up}data/rules.csv\">rules.csv</a> · <a href=\"{up}data/lpr.csv\">lpr.csv</a></p>\n</article>",
        title = say(Route::Sources.title()),
        lead = say(site::SOURCES_LEAD),
        table = say(site::LPR_TABLE),
        releases = releases(page.language),
        open = say(site::OPEN_DATA),
    )
}

fn section(language: Language, subject: &Subject) -> String {
    let rules: String = subject.rules.iter().map(|rule| source(language, rule)).collect();
    let (key, title) = (subject.key, subject.title.get(language));
    format!("<h2 id=\"{key}\">{title}</h2>\n<ul class=\"sources\">\n{rules}</ul>\n")
}

/// Newest first.
fn releases(language: Language) -> String {
    let heads =
        site::LPR_COLUMNS.map(|head| format!("<th scope=\"col\">{}</th>", head.get(language))).concat();
    let row = |release: &Release| {
        format!(
            "<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td><td>{}</td></tr>\n",
            format::iso(release.date),
            release.one_year.percent(),
            release.over_five_years.percent(),
            citation::sureness(release.sureness).get(language)
        )
    };
    let rows = RELEASES.iter().rev().map(row).collect::<Vec<_>>().concat();
    format!("<table><thead><tr>{heads}</tr></thead><tbody>\n{rows}</tbody></table>")
}
