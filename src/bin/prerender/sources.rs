//! The page of sources: every rule by subject with its numbers and what it is used for, which rule held when, the
//! tables of rates and the instruments, all made from the law's own data.

use std::collections::BTreeMap;

use qingzhang::{
    language::{Language, Text},
    law::{
        SUBJECTS, Subject,
        benchmark_rates::{Benchmark, CHANGES},
        citation::{Instrument, Rule, Sureness},
        reference_rates::{RELEASES, Release},
        rules,
        series::{Answer, Series},
    },
    text::{citation, format, site, sources},
    ui::{Page, Route},
};

/// The whole page. The list of subjects filters without a script: an address such as `#subject-limitation` shows that
/// subject alone, the address of a rule shows all of them. A browser that does not know how jumps there instead.
pub(crate) fn html(page: Page) -> String {
    let language = page.language;
    let say = |text: Text| text.get(language);
    let mut sections: Vec<(String, Text, String)> = SUBJECTS
        .iter()
        .map(|subject| (format!("subject-{}", subject.key), subject.title, of_subject(language, subject)))
        .collect();
    let benchmarks =
        format!("{}<p class=\"small\">{}</p>\n", benchmarks(language), say(sources::UNVERIFIED_NOTE));
    sections.extend([
        ("lpr".to_owned(), site::LPR_TABLE, releases(language)),
        ("benchmark".to_owned(), sources::BENCHMARK_TABLE, benchmarks),
    ]);
    let jump =
        |(key, title, _): &(String, Text, String)| format!("<li><a href=\"#{key}\">{}</a></li>", say(*title));
    let changes = page.link(Route::Changes);
    let jumps: String = sections.iter().map(jump).collect();
    // The instruments stand on the page of changes, by the day of their publication.
    let instruments = say(sources::INSTRUMENTS);
    let jumps = format!("{jumps}<li><a href=\"{changes}#instruments\">{instruments}</a></li>");
    let all: String =
        sections.iter().map(|(key, title, content)| section(language, key, *title, content)).collect();
    let up = "../".repeat(page.depth());
    let files =
        crate::open_data::NAMES.map(|name| format!("<a href=\"{up}data/{name}\">{name}</a>")).join(" · ");
    format!(
        "<article>\n<h1>{title}</h1>\n<p>{lead}</p>\n{sureness}<p>{open} {files}</p>\n\
         <nav id=\"subjects\" aria-label=\"{label}\"><p class=\"small\">{hint}</p><ul class=\"chips\">{jumps}</ul></nav>\n\
         <div class=\"subjects\">\n{all}</div>\n</article>",
        title = say(site::SOURCES_TITLE),
        lead = say(site::SOURCES_LEAD),
        sureness = sureness(language),
        open = say(site::OPEN_DATA),
        label = say(sources::SUBJECTS),
        hint = say(sources::FILTER),
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

/// A section of the page. It can be folded away, and a link to one of its rows still opens it.
fn section(language: Language, key: &str, title: Text, content: &str) -> String {
    let (title, all) = (title.get(language), sources::ALL_SUBJECTS.get(language));
    format!(
        "<details class=\"subject\" id=\"{key}\" open><summary><h2>{title}</h2></summary>\n\
         <p class=\"all\"><a href=\"#subjects\">{all}</a></p>\n{content}</details>\n"
    )
}

/// A subject's rules and series.
fn of_subject(language: Language, subject: &Subject) -> String {
    let rules: String = subject.rules.iter().map(|rule| row(language, subject, rule)).collect();
    let series: String = subject.series.iter().map(|series| timeline(language, series)).collect();
    let heading = match series.as_str() {
        "" => String::new(),
        _ => format!("<h3>{}</h3>\n", sources::SERIES.get(language)),
    };
    format!("<ul class=\"sources\">\n{rules}</ul>\n{heading}{series}")
}

/// A rule with its numbers, its use and where it was read.
fn row(language: Language, subject: &Subject, rule: &Rule) -> String {
    let values = subject.values.iter().filter(|value| value.rule == rule);
    let values: Vec<String> = values.map(|value| sources::value(language, value)).collect();
    let uses = rule.details().used_for.iter().map(|used| sources::used_for(*used).get(language));
    let between = match language {
        Language::Zh => "、",
        Language::En => ", ",
    };
    let numbers = match values.as_slice() {
        [] => String::new(),
        values => format!("{} · ", values.join(" · ")),
    };
    format!(
        "<li id=\"{key}\">{}<p class=\"small\">{numbers}{}{} · <a href=\"#{key}\">#{key}</a></p></li>\n",
        record(language, rule),
        sources::USED_FOR.get(language),
        uses.collect::<Vec<_>>().join(between),
        key = rule.key,
    )
}

/// What a rule is, where it stands, since when, what it says, and what must be known beside it.
pub(crate) fn record(language: Language, rule: &Rule) -> String {
    let caveat = rule.details().caveat.map_or(String::new(), |caveat| {
        let (note, caveat) = (sources::CAVEAT.get(language), caveat.get(language));
        format!("<p class=\"small\">{note}{caveat}</p>")
    });
    format!(
        "<span class=\"kind\">{kind}</span> <cite>{place}</cite> \
         <span class=\"small\">{standing}</span><p>{says}</p>{caveat}",
        kind = citation::kind(rule.kind).get(language),
        place = citation::place(language, rule),
        standing = citation::standing(language, rule),
        says = rule.details().says.get(language),
    )
}

/// Which rule held when.
fn timeline(language: Language, series: &Series) -> String {
    let spans = series.spans.iter().map(|span| {
        let what = match span.answer {
            Answer::Rule(rule) => {
                format!("<a href=\"#{}\">{}</a>", rule.key, citation::place(language, rule))
            }
            Answer::Refused(reason) => reason.get(language).to_owned(),
        };
        format!("<tr><th scope=\"row\">{}</th><td>{what}</td></tr>\n", sources::days(language, span))
    });
    let spans = spans.collect::<Vec<_>>().concat();
    let title = series.title.get(language);
    format!("<table class=\"changes\"><caption>{title}</caption><tbody>\n{spans}</tbody></table>\n")
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
pub(crate) fn instruments(language: Language) -> String {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_its_place_and_every_link_its_target() {
        for language in Language::ALL {
            let html = html(Page { route: Route::Sources, language });
            let ids: Vec<&str> =
                html.split(" id=\"").skip(1).filter_map(|part| part.split('"').next()).collect();
            for rule in rules() {
                assert_eq!(ids.iter().filter(|id| **id == rule.key).count(), 1, "{}", rule.key);
            }
            for link in html.split("href=\"#").skip(1).filter_map(|part| part.split('"').next()) {
                assert_eq!(ids.iter().filter(|id| **id == link).count(), 1, "{link}");
            }
        }
    }
}
