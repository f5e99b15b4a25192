//! What all the tables share: refusals with their line, cells, days, rates and words for how sure we are.

use chrono::{Datelike, NaiveDate};

/// Why a file is not right, and where.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    /// Counted from 1.
    pub(crate) line: usize,
    /// What is wrong, for the person who wrote the line.
    pub(crate) reason: String,
}

impl Refusal {
    pub(crate) fn new(line: usize, reason: impl Into<String>) -> Self {
        Self { line, reason: reason.into() }
    }
}

/// The bytes of a file as text, without the mark that some programs set before UTF-8.
pub(crate) fn text(bytes: &[u8]) -> Result<&str, Refusal> {
    match str::from_utf8(bytes) {
        Ok(text) => Ok(text.trim_start_matches('\u{feff}')),
        Err(error) => {
            let line = bytes[..error.valid_up_to()].split(|byte| *byte == b'\n').count();
            Err(Refusal::new(line, "this is not UTF-8: save the file with that encoding"))
        }
    }
}

/// A row of a table: its line, and its cells without the space around them.
pub(crate) struct Row<'a> {
    pub(crate) line: usize,
    pub(crate) cells: Vec<&'a str>,
}

/// The rows below `header`, without comments and empty lines. The last cell may hold commas.
pub(crate) fn rows<'a>(text: &'a str, header: &str) -> Result<Vec<Row<'a>>, Refusal> {
    let columns = header.split(',').count();
    let lines =
        text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'));
    let mut lines = lines.map(|(index, line)| (index + 1, line));
    let (line, first) = lines.next().unwrap_or((1, ""));
    if first.trim() != header {
        return Err(Refusal::new(line, format!("the header must be `{header}`")));
    }
    let mut rows = Vec::new();
    for (line, text) in lines {
        let cells: Vec<&str> = text.splitn(columns, ',').map(str::trim).collect();
        if cells.len() != columns {
            return Err(Refusal::new(line, format!("{columns} columns are needed (the last may be empty)")));
        }
        rows.push(Row { line, cells });
    }
    Ok(rows)
}

/// A day written as 2026-08-20.
pub(crate) fn date(text: &str) -> Result<NaiveDate, String> {
    text.parse().map_err(|_| format!("`{text}` is no date (write 2026-08-20)"))
}

/// The day as a constant of the program.
pub(crate) fn date_code(date: NaiveDate) -> String {
    format!("day({}, {}, {})", date.year(), date.month(), date.day())
}

/// `3.45` as a constant: a rate between 0.01 and 30 per cent with two decimals.
pub(crate) fn rate_code(text: &str) -> Result<String, String> {
    hundredths(text)?;
    Ok(format!("AnnualRate::from_percent(dec!({text}))"))
}

/// The same rate in hundredths of a per cent.
pub(crate) fn hundredths(text: &str) -> Result<u32, String> {
    let wrong = || format!("`{text}` is no rate from 0.01 to 30.00 (write 3.45)");
    let (whole, fraction) = text.split_once('.').ok_or_else(wrong)?;
    if fraction.len() != 2 {
        return Err(wrong());
    }
    let value = format!("{whole}{fraction}").parse().map_err(|_| wrong())?;
    if !(1..=3000).contains(&value) {
        return Err(wrong());
    }
    Ok(value)
}

/// How sure we are, as a constant of the program.
pub(crate) fn sureness_code(text: &str) -> Result<&'static str, String> {
    match text {
        "text" => Ok("Sureness::Text"),
        "secondary" => Ok("Sureness::Secondary"),
        "unverified" => Ok("Sureness::Unverified"),
        other => Err(format!("`{other}` is no sureness: text, secondary or unverified")),
    }
}

/// Refuses a value that was checked before it was there, or after the day of the build.
pub(crate) fn check_days(from: NaiveDate, checked: NaiveDate, today: NaiveDate) -> Result<(), String> {
    if from > checked {
        return Err(format!("it begins on {from} but was checked on {checked}, before it"));
    }
    if checked > today {
        return Err(format!("it was checked on {checked}, which is in the future"));
    }
    Ok(())
}
