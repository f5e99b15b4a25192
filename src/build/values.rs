//! The numbers that a rule fixes.

use serde::Deserialize;

use super::instruments::check_words;

/// What a number may be measured in: the word, the constant, and the most that is believed.
const UNITS: [(&str, &str, u64); 9] = [
    ("percent-a-year", "PercentAYear", 100),
    ("percent-a-day", "PercentADay", 1),
    ("percent", "Percent", 200),
    ("times-lpr", "TimesLpr", 10),
    ("times-benchmark", "TimesBenchmark", 10),
    ("times", "Times", 100),
    ("days", "Days", 10_000),
    ("years", "Years", 30),
    ("yuan", "Yuan", 100_000_000),
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ValueRow {
    name: String,
    zh: String,
    en: String,
    unit: String,
    amount: String,
}

/// A number that a rule fixes, as it was read.
pub(crate) struct Value {
    pub(crate) name: String,
    pub(crate) says: [String; 2],
    pub(crate) unit: &'static str,
    /// A decimal number as it is written.
    pub(crate) amount: String,
}

impl Value {
    /// The value of a record, or why it cannot be.
    pub(crate) fn read(row: ValueRow) -> Result<Self, String> {
        let good = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
        if !row.name.starts_with(|c: char| c.is_ascii_uppercase()) || !row.name.chars().all(good) {
            return Err(format!("`{}` is no name of a constant", row.name));
        }
        check_words(&row.zh, &row.en)?;
        let known = || UNITS.map(|(word, ..)| word).join(", ");
        let (_, unit, most) = *UNITS
            .iter()
            .find(|(word, ..)| *word == row.unit)
            .ok_or_else(|| format!("`{}` is no unit: {}", row.unit, known()))?;
        if !within(&row.amount, most, !matches!(unit, "Days" | "Years")) {
            return Err(format!("`{}` is no amount above 0 and up to {most}", row.amount));
        }
        Ok(Self { name: row.name, says: [row.zh, row.en], unit, amount: row.amount })
    }
}

/// Whether `text` is a decimal number above nothing and up to `most`, whole unless `parts` are allowed.
fn within(text: &str, most: u64, parts: bool) -> bool {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = |text: &str| text.len() <= 9 && text.chars().all(|c| c.is_ascii_digit());
    if !digits(whole) || !digits(fraction) || (text.contains('.') && (fraction.is_empty() || !parts)) {
        return false;
    }
    let something = fraction.chars().any(|c| c != '0');
    whole.parse::<u64>().is_ok_and(|whole| if something { whole < most } else { (1..=most).contains(&whole) })
}
