//! Keeps what was read until all of it is there, checks what concerns more than one record, and has it written.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDate;
use serde::Deserialize;
use toml::Spanned;

use super::code;
use super::instruments::{Instrument, Instruments, check_words, line_of, parse};
use super::rows::Refusal;
use super::rules::{Rule, RuleRow};
use super::series::{Series, SeriesRow};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SubjectFile {
    subject: SubjectRow,
    #[serde(default)]
    rule: Vec<Spanned<RuleRow>>,
    #[serde(default)]
    series: Vec<Spanned<SeriesRow>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SubjectRow {
    order: Spanned<u32>,
    zh: Spanned<String>,
    en: String,
}

/// A file of rules.
pub(crate) struct Subject {
    /// The file's name without its ending: the module's.
    pub(crate) module: String,
    order: u32,
    pub(crate) title: [String; 2],
    pub(crate) rules: Vec<Rule>,
    pub(crate) series: Vec<Series>,
}

impl Subject {
    /// Its name in addresses.
    pub(crate) fn key(&self) -> String {
        self.module.replace('_', "-")
    }
}

/// All that was read so far.
pub(crate) struct Law {
    today: NaiveDate,
    pub(crate) instruments: BTreeMap<String, Instrument>,
    pub(crate) subjects: Vec<Subject>,
    keys: HashSet<String>,
}

impl Law {
    /// Nothing yet, for a build on `today`.
    pub(crate) fn new(today: NaiveDate) -> Self {
        Self { today, instruments: BTreeMap::new(), subjects: Vec::new(), keys: HashSet::new() }
    }

    /// Reads `instruments.toml`.
    pub(crate) fn read_instruments(&mut self, text: &str) -> Result<(), Refusal> {
        for row in parse::<Instruments>(text)?.instrument {
            let (key, instrument) = Instrument::read(text, row, self.today)?;
            if self.instruments.contains_key(&key) {
                return Err(Refusal::new(instrument.line, format!("`{key}` is there twice")));
            }
            self.instruments.insert(key, instrument);
        }
        Ok(())
    }

    /// Reads the file of the subject `module`.
    pub(crate) fn read_subject(&mut self, module: &str, text: &str) -> Result<(), Refusal> {
        let file: SubjectFile = parse(text)?;
        let order = *file.subject.order.get_ref();
        if let Some(other) = self.subjects.iter().find(|subject| subject.order == order) {
            let reason = format!("the order {order} is taken by {}.toml", other.module);
            return Err(Refusal::new(line_of(text, &file.subject.order), reason));
        }
        check_words(file.subject.zh.get_ref(), &file.subject.en)
            .map_err(|reason| Refusal::new(line_of(text, &file.subject.zh), reason))?;
        let title = [file.subject.zh.into_inner(), file.subject.en];
        let mut names = HashSet::new();
        let mut new_name = |name: &str, line| {
            if names.insert(name.to_owned()) {
                return Ok(());
            }
            Err(Refusal::new(line, format!("the name `{name}` is there twice")))
        };
        let (mut rules, mut all_series) = (Vec::new(), Vec::new());
        for row in file.rule {
            let rule = Rule::read(text, row, &self.instruments, self.today)?;
            if !self.keys.insert(rule.key.clone()) {
                return Err(Refusal::new(rule.line, format!("the key `{}` is there twice", rule.key)));
            }
            new_name(&rule.name, rule.line)?;
            rule.values.iter().try_for_each(|value| new_name(&value.name, rule.line))?;
            rules.push(rule);
        }
        if rules.is_empty() {
            return Err(Refusal::new(1, "a subject needs a rule"));
        }
        for row in file.series {
            let series = Series::read(text, row)?;
            new_name(&series.name, series.line)?;
            all_series.push(series);
        }
        self.subjects.push(Subject { module: module.to_owned(), order, title, rules, series: all_series });
        Ok(())
    }

    /// The whole as code, once every instrument is cited and every series cites rules that are in force; otherwise the
    /// file and why it is refused.
    pub(crate) fn finish(mut self) -> Result<String, (String, Refusal)> {
        self.subjects.sort_by_key(|subject| subject.order);
        let rules: HashMap<&str, (&str, &Rule)> = self
            .subjects
            .iter()
            .flat_map(|subject| {
                subject.rules.iter().map(|rule| (rule.key.as_str(), (subject.module.as_str(), rule)))
            })
            .collect();
        let cited: HashSet<&str> = rules.values().map(|(_, rule)| rule.instrument.as_str()).collect();
        if let Some((key, idle)) = self.instruments.iter().find(|(key, _)| !cited.contains(key.as_str())) {
            return Err(("instruments".into(), Refusal::new(idle.line, format!("no rule cites `{key}`"))));
        }
        for subject in &self.subjects {
            for series in &subject.series {
                series.check(&rules).map_err(|refusal| (subject.module.clone(), refusal))?;
            }
        }
        Ok(code::write(&self, &rules))
    }
}
