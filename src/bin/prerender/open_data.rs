//! The law's data for other tools: the same records as on the page of sources, as JSON and as CSV.

use qingzhang::{
    language::{Language, Text},
    law::{
        SUBJECTS,
        citation::{Rule, Sureness},
        reference_rates::RELEASES,
    },
    text::citation,
};
use serde_json::{Value, json};

/// Each file by its name.
pub(crate) fn files() -> [(&'static str, String); 3] {
    [("law.json", law_json()), ("rules.csv", rules_csv()), ("lpr.csv", lpr_csv())]
}

fn law_json() -> String {
    let rules =
        SUBJECTS.iter().flat_map(|subject| subject.rules.iter().map(|rule| record(subject.key, rule)));
    let releases = RELEASES.iter().map(|release| {
        json!({
            "date": release.date.to_string(),
            "one_year_percent": release.one_year.percent().to_string(),
            "over_five_years_percent": release.over_five_years.percent().to_string(),
            "sureness": sureness(release.sureness),
            "checked": release.checked.to_string(),
        })
    });
    let data = json!({
        "about": "清账 Qingzhang, law data: rules and values with their sources. Free to reuse.",
        "rules": rules.collect::<Vec<_>>(),
        "lpr": releases.collect::<Vec<_>>(),
    });
    format!("{data:#}\n")
}

fn both(text: Text) -> Value {
    json!({ "zh": text.zh, "en": text.en })
}

fn record(subject: &str, rule: &Rule) -> Value {
    json!({
        "key": rule.key,
        "subject": subject,
        "kind": both(citation::kind(rule.instrument.kind)),
        "instrument": both(rule.instrument.title),
        "number": rule.instrument.number,
        "published": rule.instrument.published.to_string(),
        "article": rule.article,
        "says": both(rule.says),
        "from": rule.from.to_string(),
        "to": rule.to.map(|to| to.to_string()),
        "sureness": sureness(rule.sureness),
        "read_in": rule.read_in,
        "checked": rule.checked.to_string(),
    })
}

const fn sureness(sureness: Sureness) -> &'static str {
    match sureness {
        Sureness::Text => "text",
        Sureness::Secondary => "secondary",
        Sureness::Unverified => "unverified",
    }
}

/// A cell: in quotes, since Chinese and English sentences hold commas.
fn cell(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

fn rules_csv() -> String {
    let mut text = String::from(
        "key,subject,kind,instrument,number,published,article,says_zh,says_en,from,to,sureness,checked\n",
    );
    for subject in SUBJECTS {
        for rule in subject.rules {
            let cells = [
                rule.key,
                subject.key,
                citation::kind(rule.instrument.kind).get(Language::En),
                rule.instrument.title.zh,
                rule.instrument.number.unwrap_or_default(),
                &rule.instrument.published.to_string(),
                rule.article,
                rule.says.zh,
                rule.says.en,
                &rule.from.to_string(),
                &rule.to.map(|to| to.to_string()).unwrap_or_default(),
                sureness(rule.sureness),
                &rule.checked.to_string(),
            ];
            text += &(cells.map(cell).join(",") + "\n");
        }
    }
    text
}

fn lpr_csv() -> String {
    let mut text = String::from("date,one_year_percent,over_five_years_percent,sureness,checked\n");
    for release in RELEASES {
        text += &format!(
            "{},{},{},{},{}\n",
            release.date,
            release.one_year.percent(),
            release.over_five_years.percent(),
            sureness(release.sureness),
            release.checked
        );
    }
    text
}
