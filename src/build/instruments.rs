//! The record of an instrument, and what any record of the law may hold.

use chrono::NaiveDate;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::value::Datetime;

use super::rows::{Refusal, date};

/// The position of a part of the file, as a line counted from 1.
pub(crate) fn line_of<T>(text: &str, part: &Spanned<T>) -> usize {
    line_at(text, part.span().start)
}

fn line_at(text: &str, byte: usize) -> usize {
    text.get(..byte).unwrap_or(text).matches('\n').count() + 1
}

/// Reads TOML; what is no TOML, an unknown field or a missing one is told with its line.
pub(crate) fn parse<T: DeserializeOwned>(text: &str) -> Result<T, Refusal> {
    toml::from_str(text).map_err(|error: toml::de::Error| {
        Refusal::new(error.span().map_or(1, |span| line_at(text, span.start)), error.message())
    })
}

/// The day of a TOML date without a time.
pub(crate) fn day_of(text: &str, written: &Spanned<Datetime>) -> Result<NaiveDate, Refusal> {
    date(&written.get_ref().to_string()).map_err(|reason| Refusal::new(line_of(text, written), reason))
}

/// Refuses a text that is missing in a language: Chinese without a Chinese character, English with one or without a
/// letter, either of them with what cannot stand in HTML as it is.
pub(crate) fn check_words(zh: &str, en: &str) -> Result<(), String> {
    let chinese = |text: &str| text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
    if zh.trim().is_empty() || !(chinese(zh) || zh == en) {
        return Err(format!("`{zh}` is not Chinese"));
    }
    if chinese(en) || !en.chars().any(|c| c.is_ascii_alphabetic()) {
        return Err(format!("`{en}` is not English"));
    }
    match [zh, en].iter().find(|text| text.contains(['<', '>', '&', '"', '\n'])) {
        Some(text) => Err(format!("`{text}` holds a character that HTML does not take as it is")),
        None => Ok(()),
    }
}

/// Small letters, digits and hyphens.
pub(crate) fn check_key(key: &str) -> Result<(), String> {
    let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if key.starts_with(|c: char| c.is_ascii_lowercase()) && key.chars().all(good) {
        return Ok(());
    }
    Err(format!("`{key}` is no key: small letters, digits and hyphens"))
}

/// The key as the name of a constant.
pub(crate) fn name_of(key: &str) -> String {
    key.to_ascii_uppercase().replace('-', "_")
}

/// What an instrument may be, and the constant of each.
const KINDS: [(&str, &str); 10] = [
    ("law", "Kind::Law"),
    ("administrative-regulation", "Kind::AdministrativeRegulation"),
    ("judicial-interpretation", "Kind::JudicialInterpretation"),
    ("judicial-policy", "Kind::JudicialPolicy"),
    ("departmental-rule", "Kind::DepartmentalRule"),
    ("official-release", "Kind::OfficialRelease"),
    ("recommended-standard", "Kind::RecommendedStandard"),
    ("self-regulation", "Kind::SelfRegulation"),
    ("practice", "Kind::Practice"),
    ("unsettled", "Kind::Unsettled"),
];

/// The constant of a kind.
pub(crate) fn kind_code(kind: &str) -> Result<&'static str, String> {
    look_up(&KINDS, kind, "kind")
}

/// The constant of a word in a table of words.
pub(crate) fn look_up(
    table: &[(&str, &'static str)],
    word: &str,
    what: &str,
) -> Result<&'static str, String> {
    let known = || table.iter().map(|(word, _)| *word).collect::<Vec<_>>().join(", ");
    let found = table.iter().find(|(known, _)| *known == word);
    found.map(|(_, code)| *code).ok_or_else(|| format!("`{word}` is no {what}: {}", known()))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Instruments {
    pub(crate) instrument: Vec<Spanned<InstrumentRow>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct InstrumentRow {
    key: Spanned<String>,
    zh: String,
    en: String,
    short_zh: String,
    short_en: String,
    number: Option<String>,
    note_zh: Option<String>,
    note_en: Option<String>,
    #[serde(default)]
    restates: bool,
    kind: Spanned<String>,
    published: Spanned<Datetime>,
}

/// A law, interpretation, rule or standard, as it was read.
pub(crate) struct Instrument {
    pub(crate) line: usize,
    pub(crate) title: [String; 2],
    pub(crate) short: [String; 2],
    pub(crate) number: Option<String>,
    pub(crate) note: Option<[String; 2]>,
    pub(crate) restates: bool,
    pub(crate) kind: &'static str,
    pub(crate) published: NaiveDate,
}

impl Instrument {
    /// The key and the instrument of a record.
    pub(crate) fn read(
        text: &str,
        row: Spanned<InstrumentRow>,
        today: NaiveDate,
    ) -> Result<(String, Self), Refusal> {
        let line = line_of(text, &row);
        let row = row.into_inner();
        let here = |reason| Refusal::new(line, reason);
        let at = |part: &Spanned<String>, reason| Refusal::new(line_of(text, part), reason);
        check_key(row.key.get_ref()).map_err(|reason| at(&row.key, reason))?;
        let kind = kind_code(row.kind.get_ref()).map_err(|reason| at(&row.kind, reason))?;
        check_words(&row.zh, &row.en).map_err(here)?;
        check_words(&row.short_zh, &row.short_en).map_err(here)?;
        let note = match (row.note_zh, row.note_en) {
            (None, None) => None,
            (zh, en) => Some([zh.unwrap_or_default(), en.unwrap_or_default()]),
        };
        note.iter().try_for_each(|[zh, en]| check_words(zh, en)).map_err(here)?;
        let published = day_of(text, &row.published)?;
        if published > today {
            let reason = format!("published on {published}, which is in the future");
            return Err(Refusal::new(line_of(text, &row.published), reason));
        }
        let (title, short) = ([row.zh, row.en], [row.short_zh, row.short_en]);
        let (number, restates) = (row.number, row.restates);
        let instrument = Self { line, title, short, number, note, restates, kind, published };
        Ok((row.key.into_inner(), instrument))
    }
}
