//! A series: one question, and for every day since it begins exactly one rule or a reason why there is none.

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use super::instruments::{check_key, check_words, day_of, line_of, name_of};
use super::rows::Refusal;
use super::rules::Rule;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SeriesRow {
    key: Spanned<String>,
    zh: Spanned<String>,
    en: String,
    span: Vec<Spanned<SpanRow>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SpanRow {
    from: Spanned<Datetime>,
    to: Option<Spanned<Datetime>>,
    rule: Option<String>,
    refused_zh: Option<String>,
    refused_en: Option<String>,
}

/// What holds over some days.
pub(crate) enum Answer {
    /// The rule of this key.
    Rule(String),
    /// No rule, for this reason.
    Refused([String; 2]),
}

/// Some days of a series.
pub(crate) struct Span {
    line: usize,
    pub(crate) from: NaiveDate,
    pub(crate) to: Option<NaiveDate>,
    pub(crate) answer: Answer,
}

/// A series, as it was read.
pub(crate) struct Series {
    pub(crate) line: usize,
    pub(crate) key: String,
    pub(crate) name: String,
    pub(crate) title: [String; 2],
    pub(crate) spans: Vec<Span>,
}

/// Every series answers from this day on.
fn begins() -> NaiveDate {
    NaiveDate::from_ymd_opt(1991, 1, 1).expect("a day")
}

impl Series {
    /// The series of a record, without a gap or an overlap.
    pub(crate) fn read(text: &str, row: Spanned<SeriesRow>) -> Result<Self, Refusal> {
        let line = line_of(text, &row);
        let row = row.into_inner();
        let key = row.key.into_inner();
        check_key(&key).map_err(|reason| Refusal::new(line, reason))?;
        check_words(row.zh.get_ref(), &row.en)
            .map_err(|reason| Refusal::new(line_of(text, &row.zh), reason))?;
        let mut spans: Vec<Span> = Vec::new();
        for part in row.span {
            let span = Span::read(text, part)?;
            let due = spans.last().map_or(Some(begins()), |last| last.to.and_then(|to| to.succ_opt()));
            match due {
                Some(due) if span.from == due => spans.push(span),
                Some(due) if span.from > due => {
                    let reason = format!("a gap: nothing is said of {due}; it goes on only at {}", span.from);
                    return Err(Refusal::new(span.line, reason));
                }
                _ => {
                    return Err(Refusal::new(
                        span.line,
                        format!("an overlap: {} has two answers", span.from),
                    ));
                }
            }
        }
        match spans.last() {
            None => return Err(Refusal::new(line, "a series needs a span")),
            Some(last) if last.to.is_some() => {
                return Err(Refusal::new(last.line, "a gap: the series ends; its last span has no `to`"));
            }
            Some(_) => {}
        }
        Ok(Self { line, name: name_of(&key), key, title: [row.zh.into_inner(), row.en], spans })
    }

    /// Refuses a rule that does not exist, or that is not in force on all days of its span.
    pub(crate) fn check(&self, rules: &HashMap<&str, (&str, &Rule)>) -> Result<(), Refusal> {
        for span in &self.spans {
            let Answer::Rule(key) = &span.answer else { continue };
            let Some((_, rule)) = rules.get(key.as_str()) else {
                return Err(Refusal::new(span.line, format!("no rule is called `{key}`")));
            };
            let lasts = rule.to.is_none_or(|end| span.to.is_some_and(|to| to <= end));
            if rule.from > span.from || !lasts {
                let end = rule.to.map_or("on".to_owned(), |to| format!("to {to}"));
                let reason = format!("`{key}` is in force from {} {end}, not on all these days", rule.from);
                return Err(Refusal::new(span.line, reason));
            }
        }
        Ok(())
    }
}

impl Span {
    fn read(text: &str, part: Spanned<SpanRow>) -> Result<Self, Refusal> {
        let line = line_of(text, &part);
        let row = part.into_inner();
        let from = day_of(text, &row.from)?;
        let to = row.to.as_ref().map(|to| day_of(text, to)).transpose()?;
        if to.is_some_and(|to| to < from) {
            return Err(Refusal::new(line, format!("the span ends before it begins on {from}")));
        }
        let answer = match (row.rule, row.refused_zh, row.refused_en) {
            (Some(key), None, None) => Answer::Rule(key),
            (None, Some(zh), Some(en)) => {
                check_words(&zh, &en).map_err(|reason| Refusal::new(line, reason))?;
                Answer::Refused([zh, en])
            }
            _ => {
                let reason = "a span needs a rule, or a reason in both languages why there is none";
                return Err(Refusal::new(line, reason));
            }
        };
        Ok(Self { line, from, to, answer })
    }
}
