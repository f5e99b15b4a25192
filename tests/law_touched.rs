//! A rule that the program computes with is touched by a test: a published or worked case whose explanation cites it,
//! or a test that names it beside a figure. And what a rule says that it is used for is true.
//!
//! A list of all keys proves nothing here: only tests that assert something and name a few rules count.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use qingzhang::case::file::DebtEntry;
use qingzhang::case::read;
use qingzhang::dates::Date;
use qingzhang::engine::assess;
use qingzhang::explain::{Side, figure};
use qingzhang::law::citation::Use;
use qingzhang::law::rule;
use toml::{Table, Value};

/// A test that names more rules than this is a list.
const FEW: usize = 8;

/// The tools that there are: what these uses say is checked.
const TOOLS: [Use; 3] = [Use::Owe, Use::Total, Use::Transfer];

/// A rule's record: its module, the constants of itself and of its numbers, and the series that answer with it.
struct Record {
    key: String,
    module: String,
    constants: Vec<String>,
    series: Vec<String>,
}

fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn text_of<'a>(table: &'a Table, field: &str) -> Option<&'a str> {
    table.get(field).and_then(Value::as_str)
}

fn tables<'a>(table: &'a Table, field: &str) -> impl Iterator<Item = &'a Table> {
    table.get(field).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_table)
}

fn constant_of(key: &str) -> String {
    key.to_ascii_uppercase().replace('-', "_")
}

/// Every rule of every subject's file.
fn records() -> Vec<Record> {
    let mut records = Vec::new();
    for path in files(&root("src/law"), "toml") {
        let file: Table = fs::read_to_string(&path).expect("readable").parse().expect("TOML");
        for rule in tables(&file, "rule") {
            let key = text_of(rule, "key").expect("a key").to_owned();
            let own = text_of(rule, "name").map_or_else(|| constant_of(&key), str::to_owned);
            let numbers =
                tables(rule, "values").filter_map(|value| text_of(value, "name")).map(str::to_owned);
            let constants = std::iter::once(own).chain(numbers).collect();
            let answers =
                |series: &&Table| tables(series, "span").any(|span| text_of(span, "rule") == Some(&key));
            let series = tables(&file, "series").filter(answers);
            let series = series.map(|series| constant_of(text_of(series, "key").expect("a key"))).collect();
            records.push(Record { module: stem(&path), constants, series, key });
        }
    }
    records
}

/// The files of a folder and below that end so.
fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            if !path.ends_with("node_modules") {
                found.extend(files(&path, extension));
            }
        } else if path.extension().is_some_and(|of| of == extension) {
            found.push(path);
        }
    }
    found
}

fn stem(path: &Path) -> String {
    path.file_stem().and_then(|stem| stem.to_str()).expect("a name").to_owned()
}

fn words(code: &str) -> BTreeSet<&str> {
    code.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').collect()
}

/// The code without its comments, which may name anything.
fn without_comments(text: &str) -> String {
    text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

/// The program's code, file by file, without tests, and without what makes pages and tables of all rules.
fn program() -> Vec<(String, String)> {
    let left_out = |path: &Path| ["bin", "build"].iter().any(|part| path.starts_with(root("src").join(part)));
    files(&root("src"), "rs")
        .into_iter()
        .filter(|path| !left_out(path))
        .map(|path| {
            let text = without_comments(&fs::read_to_string(&path).expect("readable"));
            (stem(&path), text.split("#[cfg(test)]").next().unwrap_or_default().to_owned())
        })
        .collect()
}

/// A file with tests: all of it, where modules are named, and the body of each test.
struct Tests {
    file: String,
    bodies: Vec<String>,
}

/// The tests of the floors and of this folder.
fn tests() -> Vec<Tests> {
    let all = files(&root("src"), "rs").into_iter().chain(files(&root("tests"), "rs"));
    all.map(|path| {
        let code = without_comments(&fs::read_to_string(&path).expect("readable"));
        let bodies = code.split("#[test]").skip(1).map(str::to_owned).collect();
        // The file's name comes first: within `court_fees.rs` its rules are named without it.
        Tests { file: format!("{}\n{code}", stem(&path)), bodies }
    })
    .collect()
}

/// Whether the code names the rule: by its key, or by one of its constants in a file that names its module.
fn names(modules: &BTreeSet<&str>, code: &str, words: &BTreeSet<&str>, record: &Record) -> bool {
    let by_constant = || record.constants.iter().any(|name| words.contains(name.as_str()));
    code.contains(&format!("\"{}\"", record.key)) || modules.contains(record.module.as_str()) && by_constant()
}

/// The rules that the explanations of the published and worked cases cite.
fn cited_by_cases() -> BTreeSet<&'static str> {
    let mut cited = BTreeSet::new();
    for path in files(&root("tests/cases"), "json") {
        let text = fs::read_to_string(&path).expect("readable");
        let cases: Vec<serde_json::Value> = serde_json::from_str(&text).expect("cases");
        for case in cases {
            let as_of: Date = case["as_of"].as_str().expect("a day").parse().expect("a day");
            let entry = DebtEntry::from_json(&case["debt"].to_string()).expect("a debt");
            let assessment = assess(&read::debt(&entry, as_of).expect("a debt"), as_of).expect("a result");
            for line in &assessment.lines {
                let rules = figure(&assessment, line.item, Side::Lawful).rules;
                cited.extend(rules.iter().map(|rule| rule.key));
            }
        }
    }
    cited
}

/// The rules that a test names, few at a time, and asserts something of.
fn named_by<'a>(tests: &[Tests], records: &'a [Record]) -> BTreeSet<&'a str> {
    let mut named = BTreeSet::new();
    for Tests { file, bodies } in tests {
        let modules = words(file);
        for body in bodies.iter().filter(|body| body.contains("assert")) {
            let words = words(body);
            let found = records.iter().filter(|record| names(&modules, body, &words, record));
            let found: Vec<&str> = found.map(|record| record.key.as_str()).collect();
            if found.len() <= FEW {
                named.extend(found);
            }
        }
    }
    named
}

/// The rules that the program names, itself or by a series, and where.
fn computed_with(records: &[Record]) -> BTreeMap<&str, Vec<String>> {
    let mut computed: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (file, code) in program() {
        let code = format!("{file}\n{code}");
        let words = words(&code);
        let by_series = |record: &Record| {
            words.contains(record.module.as_str())
                && record.series.iter().any(|series| words.contains(series.as_str()))
        };
        for record in
            records.iter().filter(|record| names(&words, &code, &words, record) || by_series(record))
        {
            computed.entry(&record.key).or_default().push(file.clone());
        }
    }
    computed
}

#[test]
fn every_rule_that_the_program_computes_with_is_touched_by_a_test() {
    let records = records();
    let (cited, named) = (cited_by_cases(), named_by(&tests(), &records));
    let computed = computed_with(&records);
    let untouched: Vec<_> =
        computed.iter().filter(|(key, _)| !cited.contains(*key) && !named.contains(*key)).collect();
    assert!(
        untouched.is_empty(),
        "no test touches these rules (add a case to tests/cases that cites them, or a test that names them beside a \
         figure): {untouched:?}"
    );
}

#[test]
fn a_list_of_all_rules_touches_none_and_a_test_of_one_touches_it() {
    let records = records();
    let named = |body: &str| {
        let file = "use law::overdue_interest::SILENT_2015;".to_owned();
        named_by(&[Tests { file, bodies: vec![body.to_owned()] }], &records)
    };
    let asserted = |record: &Record| format!("assert!(\"{}\")", record.key);
    let list: String = records.iter().map(asserted).collect();
    assert_eq!(named(&list), BTreeSet::new());
    assert_eq!(named("assert_eq!(SILENT_2015, six)"), BTreeSet::from(["overdue-silent-2015"]));
    assert_eq!(named("SILENT_2015"), BTreeSet::new());
}

#[test]
fn what_a_rule_says_that_it_is_used_for_is_true() {
    let records = records();
    let (cited, named) = (cited_by_cases(), named_by(&tests(), &records));
    let computed = computed_with(&records);
    let mut wrong = Vec::new();
    for record in &records {
        let key = record.key.as_str();
        let says = rule(key).expect("a rule").details().used_for.iter().any(|used| TOOLS.contains(used));
        if says && !computed.contains_key(key) && !named.contains(key) {
            wrong.push(format!("{key} says that a tool uses it, but none computes with it"));
        }
        if !says && cited.contains(key) {
            wrong.push(format!("{key} is cited in a result, but does not say so in its used_for"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
