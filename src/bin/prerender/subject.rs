//! The page of a subject: its rules with their numbers and what they are used for, and which of them held when.

use crate::pages::Written;
use qingzhang::{
    language::Language,
    law::{
        Subject,
        citation::Rule,
        series::{Answer, Series},
    },
    text::{citation, site, sources},
    ui::{Page, Route},
};

/// The page with its words.
pub(crate) fn written(language: Language, subject: &Subject) -> Written {
    let page = Page { route: Route::Subject(subject.key), language };
    Written {
        page,
        title: format!("{} · {}", subject.title.get(language), site::SOURCES_NAME.get(language)),
        description: sources::about(language, subject),
        main: html(page, subject),
        data: None,
    }
}

fn html(page: Page, subject: &Subject) -> String {
    let language = page.language;
    let rules: String = subject.rules.iter().map(|rule| row(page, subject, rule)).collect();
    let series: String = subject.series.iter().map(|series| timeline(page, series)).collect();
    let heading = match series.as_str() {
        "" => String::new(),
        _ => format!("<h2>{}</h2>\n", sources::SERIES.get(language)),
    };
    format!(
        "<article>\n<p><a href=\"{index}\">{all}</a></p>\n<h1>{title}</h1>\n<p>{about}</p>\n\
         <p class=\"small\">{not_official}</p>\n<ul class=\"sources\">\n{rules}</ul>\n{heading}{series}</article>",
        index = page.link(Route::Sources),
        all = sources::ALL_SUBJECTS.get(language),
        title = subject.title.get(language),
        about = sources::about(language, subject),
        not_official = sources::NOT_OFFICIAL.get(language),
    )
}

/// A rule with its numbers, its use and where it was read.
fn row(page: Page, subject: &Subject, rule: &Rule) -> String {
    let language = page.language;
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
        record(page, rule),
        sources::USED_FOR.get(language),
        uses.collect::<Vec<_>>().join(between),
        key = rule.key,
    )
}

/// What a rule is, where it stands, since when, what it says, and what must be known beside it. Where it stands links to
/// its place among the rules of its subject, except from there.
pub(crate) fn record(page: Page, rule: &Rule) -> String {
    let language = page.language;
    let place = citation::place(language, rule);
    let place = match page.route {
        Route::Subject(_) => place,
        _ => linked(page, rule, &place),
    };
    let caveat = rule.details().caveat.map_or(String::new(), |caveat| {
        let (note, caveat) = (sources::CAVEAT.get(language), caveat.get(language));
        format!("<p class=\"small\">{note}{caveat}</p>")
    });
    format!(
        "<span class=\"kind\">{kind}</span> <cite>{place}</cite> \
         <span class=\"small\">{standing}</span><p>{says}</p>{caveat}",
        kind = citation::kind(rule.kind).get(language),
        standing = citation::standing(language, rule),
        says = rule.details().says.get(language),
    )
}

/// Which rule held when.
fn timeline(page: Page, series: &Series) -> String {
    let language = page.language;
    let spans = series.spans.iter().map(|span| {
        let what = match span.answer {
            Answer::Rule(rule) => linked(page, rule, &citation::place(language, rule)),
            Answer::Refused(reason) => reason.get(language).to_owned(),
        };
        format!("<tr><th scope=\"row\">{}</th><td>{what}</td></tr>\n", sources::days(language, span))
    });
    let spans = spans.collect::<Vec<_>>().concat();
    let title = series.title.get(language);
    format!("<table class=\"changes\"><caption>{title}</caption><tbody>\n{spans}</tbody></table>\n")
}

/// `words` as a link to the rule.
fn linked(page: Page, rule: &Rule, words: &str) -> String {
    format!("<a href=\"{}\">{words}</a>", page.link_to_rule(rule))
}

#[cfg(test)]
mod tests {
    use super::*;
    use qingzhang::law::{SUBJECTS, rules};

    #[test]
    fn every_rule_has_its_one_place_and_every_link_its_target() {
        for language in Language::ALL {
            let pages: Vec<Written> = SUBJECTS.iter().map(|subject| written(language, subject)).collect();
            let places: Vec<String> = pages
                .iter()
                .flat_map(|written| {
                    let ids = written.main.split(" id=\"").skip(1).filter_map(|part| part.split('"').next());
                    ids.map(|id| format!("../../{}#{id}", written.page.path()))
                })
                .collect();
            let changes = Page { route: Route::Changes, language };
            for rule in rules() {
                let address = changes.link_to_rule(rule);
                assert_eq!(places.iter().filter(|place| **place == address).count(), 1, "{address}");
            }
            for written in pages {
                for link in written.main.split("href=\"").skip(1).filter_map(|part| part.split('"').next()) {
                    let own = format!("../../{}{link}", written.page.path());
                    let there = link.strip_prefix("../").map_or(own, str::to_owned);
                    assert!(places.contains(&there) || !link.contains('#'), "{link}");
                }
            }
        }
    }
}
