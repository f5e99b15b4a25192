//! Writes what was read as the module that `src/law/records.rs` includes.

use std::collections::HashMap;
use std::fmt::Write as _;

use chrono::NaiveDate;

use super::instruments::{Instrument, name_of};
use super::records::{Law, Subject};
use super::rows::date_code;
use super::rules::Rule;
use super::series::{Answer, Series};
use super::values::Value;

/// The whole module: the instruments, a module for each subject, and the list of the subjects.
pub(crate) fn write(law: &Law, rules: &HashMap<&str, (&str, &Rule)>) -> String {
    let mut code =
        String::from("/// Every instrument that is cited anywhere, once.\npub mod instruments {\n");
    code += "use super::*;\n";
    for (key, instrument) in &law.instruments {
        code += &of_instrument(key, instrument);
    }
    code += "}\n";
    let mut list = String::new();
    let mut checked = None;
    for subject in &law.subjects {
        code += &of_subject(subject, law, rules);
        let (module, key) = (&subject.module, subject.key());
        let title = words(&subject.title);
        writeln!(
            list,
            "Subject {{ key: {key:?}, title: {title}, rules: {module}::RULES, values: {module}::VALUES, \
             series: {module}::SERIES }},"
        )
        .expect("a String can be written");
        checked = checked.max(subject.rules.iter().map(|rule| rule.checked).max());
    }
    let checked = date_code(checked.unwrap_or_default());
    code += &details(law);
    format!(
        "{code}/// The day on which a rule was last checked.\npub const LAST_CHECKED: Date = {checked};\n\
         /// Every subject, in the order in which it is shown.\npub static SUBJECTS: &[Subject] = &[\n{list}];\n"
    )
}

fn words([zh, en]: &[String; 2]) -> String {
    format!("Text::new({zh:?}, {en:?})")
}

fn optional_words(text: Option<&[String; 2]>) -> String {
    text.map_or("None".into(), |text| format!("Some({})", words(text)))
}

fn optional_date(date: Option<NaiveDate>) -> String {
    date.map_or("None".into(), |date| format!("Some({})", date_code(date)))
}

fn of_instrument(key: &str, instrument: &Instrument) -> String {
    format!(
        "#[doc = {:?}]\npub static {}: Instrument = Instrument {{ key: {key:?}, short: {}, restates: {}, kind: {}, \
         published: {} }};\n",
        instrument.title[1],
        name_of(key),
        words(&instrument.short),
        instrument.restates,
        instrument.kind,
        date_code(instrument.published)
    )
}

fn of_subject(subject: &Subject, law: &Law, rules: &HashMap<&str, (&str, &Rule)>) -> String {
    let module = &subject.module;
    let mut code = format!("#[doc = {:?}]\npub mod {module} {{\nuse super::*;\n", subject.title[1]);
    let (mut names, mut values, mut list) = (String::new(), String::new(), String::new());
    for rule in &subject.rules {
        code += &of_rule(subject, rule, &law.instruments[&rule.instrument]);
        names += &format!("&{}, ", rule.name);
        for value in &rule.values {
            code += &constant(value);
            let says = words(&value.says);
            values += &format!(
                "Value {{ name: {:?}, says: {says}, rule: &{}, unit: Unit::{}, amount: dec!({}) }}, ",
                value.name, rule.name, value.unit, value.amount
            );
        }
    }
    for series in &subject.series {
        code += &of_series(series, rules);
        list += &format!("&{}, ", series.name);
    }
    code += &format!("pub(super) static RULES: &[&Rule] = &[{names}];\n");
    code += &format!("pub(super) static VALUES: &[Value] = &[{values}];\n");
    code + &format!("pub(super) static SERIES: &[&Series] = &[{list}];\n}}\n")
}

fn of_rule(subject: &Subject, rule: &Rule, instrument: &Instrument) -> String {
    format!(
        "#[doc = {:?}]\npub static {}: Rule = Rule {{ key: {:?}, subject: {:?}, instrument: &instruments::{}, kind: {}, \
         article: {:?}, from: {}, to: {}, sureness: {}, checked: {} }};\n",
        format!("{} ({})", rule.says[1], instrument.short[1]),
        rule.name,
        rule.key,
        subject.key(),
        name_of(&rule.instrument),
        rule.kind,
        rule.article,
        date_code(rule.from),
        optional_date(rule.to),
        rule.sureness,
        date_code(rule.checked)
    )
}

/// What only pages about the law itself show, by key: tools that cite the rules do not carry it.
fn details(law: &Law) -> String {
    let (mut instruments, mut rules) = (String::new(), String::new());
    for (key, instrument) in &law.instruments {
        let (title, note) = (words(&instrument.title), optional_words(instrument.note.as_ref()));
        instruments += &format!(
            "({key:?}, InstrumentDetails {{ title: {title}, number: {:?}, note: {note} }}),\n",
            instrument.number
        );
    }
    for rule in law.subjects.iter().flat_map(|subject| &subject.rules) {
        let (says, caveat) = (words(&rule.says), optional_words(rule.caveat.as_ref()));
        let uses = rule.used_for.join(", ");
        rules += &format!(
            "({:?}, RuleDetails {{ says: {says}, caveat: {caveat}, read_in: {:?}, used_for: &[{uses}] }}),\n",
            rule.key, rule.read_in
        );
    }
    format!(
        "/// By the key of the instrument.\npub(super) static INSTRUMENT_DETAILS: &[(&str, InstrumentDetails)] = \
         &[\n{instruments}];\n/// By the key of the rule.\npub(super) static RULE_DETAILS: &[(&str, RuleDetails)] = \
         &[\n{rules}];\n"
    )
}

/// The value as a constant of the type that its unit stands for.
fn constant(value: &Value) -> String {
    let amount = &value.amount;
    let (kind, code) = match value.unit {
        "PercentAYear" => ("AnnualRate", format!("AnnualRate::from_percent(dec!({amount}))")),
        "Yuan" => ("Yuan", format!("Yuan::new(dec!({amount}))")),
        "Days" | "Years" => ("u32", amount.clone()),
        _ => ("Decimal", format!("dec!({amount})")),
    };
    format!("#[doc = {:?}]\npub const {}: {kind} = {code};\n", value.says[1], value.name)
}

fn of_series(series: &Series, rules: &HashMap<&str, (&str, &Rule)>) -> String {
    let mut spans = String::new();
    for span in &series.spans {
        let answer = match &span.answer {
            Answer::Rule(key) => {
                let (module, rule) = rules[key.as_str()];
                format!("Answer::Rule(&super::{module}::{})", rule.name)
            }
            Answer::Refused(reason) => format!("Answer::Refused({})", words(reason)),
        };
        let (from, to) = (date_code(span.from), optional_date(span.to));
        spans += &format!("Span {{ from: {from}, to: {to}, answer: {answer} }},\n");
    }
    let (title, name) = (&series.title, &series.name);
    format!(
        "#[doc = {:?}]\npub static {name}: Series = Series {{ key: {:?}, title: {}, spans: &[\n{spans}] }};\n",
        title[1],
        series.key,
        words(title)
    )
}
