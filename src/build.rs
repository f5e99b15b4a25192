//! Checks the law's long tables and turns them into constants, so that a broken row stops the build with file, line
//! and reason, and nothing has to be parsed on a reader's phone.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use chrono::{Datelike, NaiveDate};

const TABLE: &str = "src/law/reference_rates.csv";
const HEADER: &str = "date,one_year,over_five_years,sureness,checked,note";

fn main() {
    println!("cargo::rerun-if-changed={TABLE}");
    let text = fs::read_to_string(TABLE).unwrap_or_else(|error| panic!("{TABLE}: {error}"));
    let code = reference_rates(&text).unwrap_or_else(|(line, reason)| panic!("{TABLE}:{line}: {reason}"));
    let folder = env::var("OUT_DIR").expect("cargo names the output folder");
    fs::write(Path::new(&folder).join("reference_rates.rs"), code).expect("the output folder can be written");
}

/// The table as a Rust array of `Release`, or the line and the reason why it is not right.
pub(crate) fn reference_rates(text: &str) -> Result<String, (usize, String)> {
    let rows =
        || text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'));
    match rows().next() {
        Some((_, HEADER)) => {}
        other => {
            return Err((other.map_or(0, |(line, _)| line + 1), format!("the header must be `{HEADER}`")));
        }
    }
    let mut code = String::from("&[\n");
    let mut previous: Option<NaiveDate> = None;
    for (index, row) in rows().skip(1) {
        let date = release(row, previous, &mut code).map_err(|reason| (index + 1, reason))?;
        previous = Some(date);
    }
    code.push(']');
    Ok(code)
}

/// Writes one release and returns its day.
fn release(row: &str, previous: Option<NaiveDate>, code: &mut String) -> Result<NaiveDate, String> {
    let cells: Vec<&str> = row.splitn(6, ',').map(str::trim).collect();
    let [date, one_year, over_five_years, sureness, checked, note] = cells.as_slice() else {
        return Err("six columns are needed (the last may be empty)".into());
    };
    let day =
        |text: &str| text.parse::<NaiveDate>().map_err(|_| format!("`{text}` is no date (write 2026-08-20)"));
    let (date, checked) = (day(date)?, day(checked)?);
    if previous.is_some_and(|previous| date <= previous) {
        return Err(format!("{date} does not come after the release before it"));
    }
    if previous.is_some_and(|previous| (date - previous).num_days() > 45) {
        return Err(format!("more than 45 days without a release before {date}: a row is missing"));
    }
    if date > checked {
        return Err(format!("released on {date} but checked on {checked}, before it"));
    }
    if date.weekday().number_from_monday() > 5 && note.is_empty() {
        return Err(format!("{date} falls on a weekend and no note says why"));
    }
    let sureness = match *sureness {
        "text" => "Text",
        "secondary" => "Secondary",
        "unverified" => "Unverified",
        other => return Err(format!("`{other}` is no sureness: text, secondary or unverified")),
    };
    let (one_year, over_five_years) = (hundredths(one_year)?, hundredths(over_five_years)?);
    writeln!(
        code,
        "    Release {{ date: {}, one_year: {one_year}, over_five_years: {over_five_years}, \
         sureness: Sureness::{sureness}, checked: {} }},",
        constant(date),
        constant(checked)
    )
    .expect("a String can be written");
    Ok(date)
}

fn constant(date: NaiveDate) -> String {
    format!("day({}, {}, {})", date.year(), date.month(), date.day())
}

/// `3.45` as a constant: a rate between 0.01 and 30 per cent with two decimals.
fn hundredths(text: &str) -> Result<String, String> {
    let wrong = || format!("`{text}` is no rate (write 3.45)");
    let (whole, fraction) = text.split_once('.').ok_or_else(wrong)?;
    if fraction.len() != 2 {
        return Err(wrong());
    }
    let value: i64 = format!("{whole}{fraction}").parse().map_err(|_| wrong())?;
    if !(1..=3000).contains(&value) {
        return Err(wrong());
    }
    Ok(format!("AnnualRate::from_percent(dec!({text}))"))
}
