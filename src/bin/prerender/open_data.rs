//! The law's data for other tools: the same records as on the page of sources, as JSON with its schema and as CSV.
//! Everything is in the order of the data, so that the same data always makes the same files.

mod tables;

use qingzhang::{
    language::Text,
    law::{
        LAST_CHECKED, SUBJECTS, Subject,
        benchmark_rates::{Benchmark, CHANGES},
        citation::{Rule, Sureness, Unit, Use},
        court_fees::{Bracket, Charge, SCALES},
        reference_rates::{RELEASES, Release},
        series::{Answer, Series},
    },
    text::citation,
};
use serde_json::{Value, json};

/// The files in the order in which they are linked.
pub(crate) const NAMES: [&str; 10] = [
    "law.json",
    "law.schema.json",
    "rules.csv",
    "values.csv",
    "series.csv",
    "lpr.csv",
    "benchmark.csv",
    "court-fees.csv",
    "instruments.csv",
    "datapackage.json",
];

/// The contents of the file of each name.
pub(crate) fn files() -> [(&'static str, String); 10] {
    let contents = [
        format!("{:#}\n", law()),
        include_str!("law.schema.json").to_owned(),
        tables::rules(),
        tables::values(),
        tables::series(),
        tables::lpr(),
        tables::benchmark(),
        tables::court_fees(),
        tables::instruments(),
        include_str!("datapackage.json").to_owned(),
    ];
    let mut contents = contents.into_iter();
    NAMES.map(|name| (name, contents.next().unwrap_or_default()))
}

/// All of it.
fn law() -> Value {
    let all = |of: fn(&Subject) -> Vec<Value>| SUBJECTS.iter().flat_map(of).collect::<Vec<_>>();
    json!({
        "about": "清账 Qingzhang, law data: rules and values with their sources. Free to reuse.",
        "last_checked": LAST_CHECKED.to_string(),
        "subjects": all(|subject| vec![json!({ "key": subject.key, "title": both(subject.title) })]),
        "rules": all(|subject| subject.rules.iter().map(|rule| record(subject, rule)).collect()),
        "series": all(|subject| subject.series.iter().map(|series| timeline(series)).collect()),
        "lpr": RELEASES.iter().map(release).collect::<Vec<_>>(),
        "benchmark_rates": CHANGES.iter().map(benchmark).collect::<Vec<_>>(),
        "court_fees": SCALES.map(|(name, brackets)| json!({
            "scale": name,
            "brackets": brackets.iter().map(bracket).collect::<Vec<_>>(),
        })),
    })
}

fn both(text: Text) -> Value {
    json!({ "zh": text.zh, "en": text.en })
}

fn record(subject: &Subject, rule: &Rule) -> Value {
    let values = subject.values.iter().filter(|value| value.rule == rule).map(|value| {
        json!({
            "name": value.name,
            "says": both(value.says),
            "unit": unit(value.unit),
            "amount": value.amount.to_string(),
        })
    });
    json!({
        "key": rule.key,
        "subject": subject.key,
        "kind": both(citation::kind(rule.kind)),
        "instrument": both(rule.instrument.details().title),
        "number": rule.instrument.details().number,
        "published": rule.instrument.published.to_string(),
        "instrument_note": rule.instrument.details().note.map(both),
        "restates": rule.instrument.restates,
        "article": rule.article,
        "says": both(rule.details().says),
        "caveat": rule.details().caveat.map(both),
        "from": rule.from.to_string(),
        "to": rule.to.map(|to| to.to_string()),
        "sureness": sureness(rule.sureness),
        "read_in": rule.details().read_in,
        "checked": rule.checked.to_string(),
        "used_for": rule.details().used_for.iter().map(|used| used_for(*used)).collect::<Vec<_>>(),
        "values": values.collect::<Vec<_>>(),
    })
}

fn timeline(series: &Series) -> Value {
    let spans = series.spans.iter().map(|span| {
        let (rule, refused) = match span.answer {
            Answer::Rule(rule) => (Some(rule.key), None),
            Answer::Refused(reason) => (None, Some(both(reason))),
        };
        let (from, to) = (span.from.to_string(), span.to.map(|to| to.to_string()));
        json!({ "from": from, "to": to, "rule": rule, "refused": refused })
    });
    json!({ "key": series.key, "title": both(series.title), "spans": spans.collect::<Vec<_>>() })
}

fn release(release: &Release) -> Value {
    json!({
        "date": release.date.to_string(),
        "one_year_percent": release.one_year.percent().to_string(),
        "over_five_years_percent": release.over_five_years.percent().to_string(),
        "sureness": sureness(release.sureness),
        "checked": release.checked.to_string(),
    })
}

fn benchmark(change: &Benchmark) -> Value {
    json!({
        "from": change.date.to_string(),
        "to_six_months_percent": change.six_months.percent().to_string(),
        "to_one_year_percent": change.one_year.percent().to_string(),
        "sureness": sureness(change.sureness),
        "to_three_years_percent": change.three_years.map(|(rate, _)| rate.percent().to_string()),
        "to_three_years_sureness": change.three_years.map(|(_, sure)| sureness(sure)),
        "checked": change.checked.to_string(),
    })
}

fn bracket(bracket: &Bracket) -> Value {
    let (fixed, percent) = match bracket.charge {
        Charge::Fixed(yuan) => (Some(yuan.to_string()), None),
        Charge::Percent(percent) => (None, Some(percent.to_string())),
    };
    let open = bracket.up_to == rust_decimal::Decimal::MAX;
    let up_to = if open { None } else { Some(bracket.up_to.to_string()) };
    json!({ "up_to_yuan": up_to, "fixed_yuan": fixed, "percent": percent })
}

const fn sureness(sureness: Sureness) -> &'static str {
    match sureness {
        Sureness::Text => "text",
        Sureness::Secondary => "secondary",
        Sureness::Unverified => "unverified",
    }
}

const fn used_for(used: Use) -> &'static str {
    match used {
        Use::Owe => "owe",
        Use::Total => "total",
        Use::Transfer => "transfer",
        Use::Court => "court",
        Use::Collection => "collection",
        Use::Stages => "stages",
        Use::Options => "options",
        Use::Article => "article",
        Use::Listed => "listed",
    }
}

const fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::PercentAYear => "percent-a-year",
        Unit::PercentADay => "percent-a-day",
        Unit::Percent => "percent",
        Unit::TimesLpr => "times-lpr",
        Unit::TimesBenchmark => "times-benchmark",
        Unit::Times => "times",
        Unit::Days => "days",
        Unit::Years => "years",
        Unit::Yuan => "yuan",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether `value` is what `schema` allows; the schema uses these words of JSON Schema only.
    fn check(value: &Value, schema: &Value, root: &Value, place: &str) {
        if let Some(target) = schema["$ref"].as_str() {
            return check(value, &root["$defs"][target.trim_start_matches("#/$defs/")], root, place);
        }
        if let Some(choices) = schema["oneOf"].as_array() {
            let choice = choices.iter().find(|choice| (choice["type"] == "null") == value.is_null());
            return check(value, choice.unwrap_or(&Value::Null), root, place);
        }
        if let Some(words) = schema["enum"].as_array() {
            assert!(words.contains(value), "{place}: {value}");
            return;
        }
        match schema["type"].as_str() {
            Some("boolean") => assert!(value.is_boolean(), "{place}: {value}"),
            Some("null") => assert!(value.is_null(), "{place}: {value}"),
            Some("string") => {
                let text = value.as_str().unwrap_or_else(|| panic!("{place}: {value}"));
                if schema["format"] == "date" {
                    assert!(text.parse::<qingzhang::dates::Date>().is_ok(), "{place}: {text}");
                }
            }
            Some("array") => {
                for (index, item) in value.as_array().expect(place).iter().enumerate() {
                    check(item, &schema["items"], root, &format!("{place}[{index}]"));
                }
            }
            Some("object") => {
                let (members, properties) =
                    (value.as_object().expect(place), schema["properties"].as_object().expect(place));
                assert_eq!(schema["additionalProperties"], false, "{place}");
                let names = |of: &serde_json::Map<String, Value>| of.keys().cloned().collect::<Vec<_>>();
                let required: Vec<&str> =
                    schema["required"].as_array().expect(place).iter().filter_map(Value::as_str).collect();
                assert_eq!(names(members).len(), required.len(), "{place}");
                for (name, member) in members {
                    assert!(required.contains(&name.as_str()), "{place}.{name} is not required");
                    check(member, &properties[name], root, &format!("{place}.{name}"));
                }
            }
            other => panic!("{place}: a schema of type {other:?}"),
        }
    }

    #[test]
    fn the_data_is_what_its_schema_says() {
        let schema: Value = serde_json::from_str(include_str!("law.schema.json")).expect("a schema");
        check(&law(), &schema, &schema, "law");
    }

    #[test]
    fn every_table_is_described_column_by_column() {
        let package: Value = serde_json::from_str(include_str!("datapackage.json")).expect("JSON");
        let described: Vec<(String, String)> = package["resources"]
            .as_array()
            .expect("resources")
            .iter()
            .map(|table| {
                let fields = table["schema"]["fields"].as_array().expect("fields");
                let names: Vec<&str> = fields.iter().filter_map(|field| field["name"].as_str()).collect();
                (table["path"].as_str().expect("a path").to_owned(), names.join(","))
            })
            .collect();
        let tables: Vec<(String, String)> = files()
            .into_iter()
            .filter(|(name, _)| name.ends_with("csv"))
            .map(|(name, text)| (name.to_owned(), text.lines().next().unwrap_or_default().to_owned()))
            .collect();
        assert_eq!(described, tables);
    }

    #[test]
    fn every_row_of_every_table_has_the_columns_of_its_head() {
        // A quoted cell holds no quote and no line break, so that its ends can be counted.
        for (name, text) in files().into_iter().filter(|(name, _)| name.ends_with("csv")) {
            let columns = |line: &str| {
                line.split('"').step_by(2).map(|outside| outside.matches(',').count()).sum::<usize>()
            };
            let mut lines = text.lines();
            let head = columns(lines.next().expect("a head"));
            assert!(lines.clone().count() >= 18, "{name}");
            assert!(lines.all(|line| columns(line) == head), "{name}");
        }
    }
}
