//! A rule of a subject: what its record must hold, and what cannot be.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use super::instruments::{Instrument, check_key, check_words, day_of, kind_code, line_of, look_up, name_of};
use super::rows::{Refusal, check_days, sureness_code};
use super::values::{Value, ValueRow};

/// What a rule may be used for, and the constant of each.
const USES: [(&str, &str); 9] = [
    ("owe", "Use::Owe"),
    ("total", "Use::Total"),
    ("transfer", "Use::Transfer"),
    ("court", "Use::Court"),
    ("collection", "Use::Collection"),
    ("stages", "Use::Stages"),
    ("options", "Use::Options"),
    ("article", "Use::Article"),
    ("listed", "Use::Listed"),
];

/// Kinds of instruments that are cited by article.
const BY_ARTICLE: [&str; 3] = ["Kind::Law", "Kind::AdministrativeRegulation", "Kind::JudicialInterpretation"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RuleRow {
    key: Spanned<String>,
    name: Option<String>,
    instrument: Spanned<String>,
    kind: Option<Spanned<String>>,
    #[serde(default)]
    article: String,
    zh: Spanned<String>,
    en: String,
    caveat_zh: Option<Spanned<String>>,
    caveat_en: Option<String>,
    from: Spanned<Datetime>,
    to: Option<Spanned<Datetime>>,
    sureness: Spanned<String>,
    read_in: Spanned<String>,
    checked: Spanned<Datetime>,
    used_for: Spanned<Vec<String>>,
    #[serde(default)]
    values: Vec<Spanned<ValueRow>>,
}

/// A rule, as it was read.
pub(crate) struct Rule {
    pub(crate) line: usize,
    pub(crate) key: String,
    pub(crate) name: String,
    pub(crate) instrument: String,
    pub(crate) kind: &'static str,
    pub(crate) article: String,
    pub(crate) says: [String; 2],
    pub(crate) caveat: Option<[String; 2]>,
    pub(crate) from: NaiveDate,
    pub(crate) to: Option<NaiveDate>,
    pub(crate) sureness: &'static str,
    pub(crate) read_in: String,
    pub(crate) checked: NaiveDate,
    pub(crate) used_for: Vec<&'static str>,
    pub(crate) values: Vec<Value>,
}

impl Rule {
    /// The rule of a record that cites one of `instruments`, checked up to `today`.
    pub(crate) fn read(
        text: &str,
        row: Spanned<RuleRow>,
        instruments: &BTreeMap<String, Instrument>,
        today: NaiveDate,
    ) -> Result<Self, Refusal> {
        let line = line_of(text, &row);
        let row = row.into_inner();
        let at = |part: &Spanned<String>, reason: String| Refusal::new(line_of(text, part), reason);
        check_key(row.key.get_ref()).map_err(|reason| at(&row.key, reason))?;
        let named = row.instrument.get_ref();
        let instrument = instruments
            .get(named)
            .ok_or_else(|| at(&row.instrument, format!("no instrument is called `{named}`")))?;
        let kind = kind_of(text, &row, instrument)?;
        if BY_ARTICLE.contains(&instrument.kind) && row.article.is_empty() {
            return Err(at(&row.instrument, "an article is needed".into()));
        }
        check_words(row.zh.get_ref(), &row.en).map_err(|reason| at(&row.zh, reason))?;
        if row.read_in.get_ref().trim().is_empty() {
            return Err(at(&row.read_in, "where was it read?".into()));
        }
        let sureness = sureness_code(row.sureness.get_ref()).map_err(|reason| at(&row.sureness, reason))?;
        let caveat = caveat(text, &row, sureness)?;
        let (from, to) = period(text, &row, instrument)?;
        let checked = day_of(text, &row.checked)?;
        check_days(from, checked, today)
            .map_err(|reason| Refusal::new(line_of(text, &row.checked), reason))?;
        let uses = row.used_for.get_ref().iter().map(|used| look_up(&USES, used, "use"));
        let used_for = uses
            .collect::<Result<Vec<_>, _>>()
            .and_then(|uses| if uses.is_empty() { Err("what is it used for?".into()) } else { Ok(uses) })
            .map_err(|reason| Refusal::new(line_of(text, &row.used_for), reason))?;
        let values = row.values.into_iter().map(|value| {
            let line = line_of(text, &value);
            Value::read(value.into_inner()).map_err(|reason| Refusal::new(line, reason))
        });
        Ok(Self {
            line,
            name: row.name.unwrap_or_else(|| name_of(row.key.get_ref())),
            key: row.key.into_inner(),
            instrument: row.instrument.into_inner(),
            kind,
            article: row.article,
            says: [row.zh.into_inner(), row.en],
            caveat,
            from,
            to,
            sureness,
            read_in: row.read_in.into_inner(),
            checked,
            used_for,
            values: values.collect::<Result<_, _>>()?,
        })
    }
}

/// The instrument's kind, or the lesser one that the rule names: nothing makes a rule more than its instrument.
fn kind_of(text: &str, row: &RuleRow, instrument: &Instrument) -> Result<&'static str, Refusal> {
    let Some(kind) = &row.kind else { return Ok(instrument.kind) };
    let lesser = ["practice", "unsettled"].contains(&kind.get_ref().as_str());
    let code = kind_code(kind.get_ref()).and_then(|code| {
        if lesser {
            Ok(code)
        } else {
            Err("a rule can only be less than its instrument: practice, unsettled".into())
        }
    });
    code.map_err(|reason| Refusal::new(line_of(text, kind), reason))
}

/// What a reader must know beside the rule, in both languages; an unverified rule must say what is unverified.
fn caveat(text: &str, row: &RuleRow, sureness: &str) -> Result<Option<[String; 2]>, Refusal> {
    match (&row.caveat_zh, &row.caveat_en) {
        (Some(zh), Some(en)) => {
            check_words(zh.get_ref(), en).map_err(|reason| Refusal::new(line_of(text, zh), reason))?;
            Ok(Some([zh.get_ref().clone(), en.clone()]))
        }
        (None, None) if sureness == "Sureness::Unverified" => {
            let reason = "what is unverified needs a caveat that says what";
            Err(Refusal::new(line_of(text, &row.sureness), reason))
        }
        (None, None) => Ok(None),
        _ => Err(Refusal::new(line_of(text, &row.zh), "the caveat is in one language only")),
    }
}

/// The days in force: not before the instrument was published, and not ending before they begin.
fn period(
    text: &str,
    row: &RuleRow,
    instrument: &Instrument,
) -> Result<(NaiveDate, Option<NaiveDate>), Refusal> {
    let from = day_of(text, &row.from)?;
    if from < instrument.published {
        let (key, published) = (row.instrument.get_ref(), instrument.published);
        let reason = format!("in force on {from}, but `{key}` was published on {published}");
        return Err(Refusal::new(line_of(text, &row.from), reason));
    }
    let to = row.to.as_ref().map(|to| day_of(text, to)).transpose()?;
    match (to, &row.to) {
        (Some(to), Some(part)) if to < from => {
            Err(Refusal::new(line_of(text, part), format!("it ends on {to}, before it begins on {from}")))
        }
        _ => Ok((from, to)),
    }
}
