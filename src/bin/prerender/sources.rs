//! The page of sources: how sure we are, the subjects, the open data, the tables of rates and the instruments, all made
//! from the law's own data.

use std::collections::BTreeMap;

use qingzhang::{
    language::{Language, Text},
    law::{
        SUBJECTS, Subject,
        benchmark_rates::{Benchmark, CHANGES},
        citation::{Instrument, Sureness},
        reference_rates::{RELEASES, Release},
        rules,
    },
    text::{citation, format, site, sources},
    ui::{Page, Route},
};

/// The whole page.
pub(crate) fn html(page: Page) -> String {
    let language = page.language;
    let say = |text: Text| text.get(language);
    let subject = |subject: &Subject| {
        let (address, title) = (page.link(Route::Subject(subject.key)), say(subject.title));
        format!(
            "<li><a href=\"{address}\">{title} <span class=\"small\">{}</span></a></li>\n",
            subject.rules.len()
        )
    };
    let subjects: String = SUBJECTS.iter().map(subject).collect();
    let up = "../".repeat(page.depth());
    let files =
        crate::open_data::NAMES.map(|name| format!("<a href=\"{up}data/{name}\">{name}</a>")).join(" · ");
    format!(
        "<article>\n<h1>{title}</h1>\n<p>{lead}</p>\n{sureness}<h2>{label}</h2>\n<ul class=\"chips\">\n{subjects}</ul>\n\
         <h2>{tables}</h2>\n<ul>\n<li><a href=\"#lpr\">{lpr}</a></li>\n<li><a href=\"#benchmark\">{benchmark}</a></li>\n\
         <li><a href=\"#instruments\">{instruments}</a></li>\n</ul>\n<p>{open} {files}</p>\n\
         <h2 id=\"lpr\">{lpr}</h2>\n{releases}\n<h2 id=\"benchmark\">{benchmark}</h2>\n{benchmarks}\n\
         <p class=\"small\">{unverified}</p>\n<h2 id=\"instruments\">{instruments}</h2>\n{cited}</article>",
        title = say(site::SOURCES_TITLE),
        lead = say(site::SOURCES_LEAD),
        sureness = sureness(language),
        label = say(sources::SUBJECTS),
        tables = say(sources::TABLES),
        lpr = say(site::LPR_TABLE),
        benchmark = say(sources::BENCHMARK_TABLE),
        instruments = say(sources::INSTRUMENTS),
        open = say(site::OPEN_DATA),
        releases = releases(language),
        benchmarks = benchmarks(language),
        unverified = say(sources::UNVERIFIED_NOTE),
        cited = instruments(language),
    )
}

/// What the words for how sure we are mean, and how many rules there are of each.
fn sureness(language: Language) -> String {
    let row = |sureness: Sureness| {
        let count = rules().filter(|rule| rule.sureness == sureness).count();
        let (word, meaning) = (citation::sureness(sureness), sources::meaning(sureness));
        let count = sources::count(language, count);
        format!("<li><strong>{}</strong> {count} {}</li>\n", word.get(language), meaning.get(language))
    };
    let rows = [Sureness::Text, Sureness::Secondary, Sureness::Unverified].map(row).concat();
    format!("<ul>\n{rows}</ul>\n<p>{}</p>\n", sources::NOT_OFFICIAL.get(language))
}

fn table(language: Language, columns: &[Text], rows: &[String]) -> String {
    let head = |head: &Text| format!("<th scope=\"col\">{}</th>", head.get(language));
    let heads: String = columns.iter().map(head).collect();
    format!("<table><thead><tr>{heads}</tr></thead><tbody>\n{}</tbody></table>", rows.concat())
}

/// Newest first.
fn releases(language: Language) -> String {
    let row = |release: &Release| {
        format!(
            "<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td><td>{}</td></tr>\n",
            format::iso(release.date),
            release.one_year.percent(),
            release.over_five_years.percent(),
            citation::sureness(release.sureness).get(language)
        )
    };
    table(language, &site::LPR_COLUMNS, &RELEASES.iter().rev().map(row).collect::<Vec<_>>())
}

/// Newest first.
fn benchmarks(language: Language) -> String {
    let row = |change: &Benchmark| {
        let three_years = change.three_years.map_or(String::new(), |(rate, sureness)| {
            let mark = if sureness == Sureness::Unverified { sources::UNVERIFIED_MARK } else { "" };
            format!("{}{mark}", rate.percent())
        });
        format!(
            "<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td><td>{three_years}</td></tr>\n",
            format::iso(change.date),
            change.six_months.percent(),
            change.one_year.percent(),
        )
    };
    table(language, &sources::BENCHMARK_COLUMNS, &CHANGES.iter().rev().map(row).collect::<Vec<_>>())
}

/// Every instrument once, in the order of publication.
pub(crate) fn cited_instruments() -> Vec<&'static Instrument> {
    let all: BTreeMap<_, _> = rules()
        .map(|rule| ((rule.instrument.published, rule.instrument.details().title.zh), rule.instrument))
        .collect();
    all.into_values().collect()
}

/// Every instrument once, newest first.
fn instruments(language: Language) -> String {
    let row = |instrument: &&Instrument| {
        let note = instrument
            .details()
            .note
            .map_or(String::new(), |note| format!("<p class=\"small\">{}</p>", note.get(language)));
        format!(
            "<li><span class=\"kind\">{}</span> <cite>{}</cite> <span class=\"small\">{}</span>{note}</li>\n",
            citation::kind(instrument.kind).get(language),
            instrument.details().title.get(language),
            sources::published(language, instrument)
        )
    };
    let rows: String = cited_instruments().iter().rev().map(row).collect();
    format!("<ul class=\"sources\">\n{rows}</ul>\n")
}
