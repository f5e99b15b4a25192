//! The tables of reference rates: the LPR, and the central bank's benchmark lending rates before it.

use std::fmt::Write as _;

use chrono::{Datelike, NaiveDate};

use super::rows::{Refusal, Row, check_days, date, date_code, hundredths, rate_code, rows, sureness_code};

/// The LPR as an array of `Release`, or the line and the reason why the table is not right.
pub(crate) fn reference_rates(text: &str, today: NaiveDate) -> Result<String, Refusal> {
    array(text, "date,one_year,over_five_years,sureness,checked,note", |row, previous| {
        release(row, previous, today)
    })
}

/// The benchmark rates as an array of `Benchmark`.
pub(crate) fn benchmark_rates(text: &str, today: NaiveDate) -> Result<String, Refusal> {
    let header = "date,six_months,one_year,sureness,three_years,three_years_sureness,checked,note";
    array(text, header, |row, previous| benchmark(row, previous, today))
}

/// The code of every row between brackets; `code_of` is told what it made of the row before.
fn array<T: Copy>(
    text: &str,
    header: &str,
    code_of: impl Fn(&Row, Option<T>) -> Result<(T, String), String>,
) -> Result<String, Refusal> {
    let mut code = String::from("&[\n");
    let mut previous = None;
    for row in rows(text, header)? {
        let (made, of_row) = code_of(&row, previous).map_err(|reason| Refusal::new(row.line, reason))?;
        writeln!(code, "    {of_row},").expect("a String can be written");
        previous = Some(made);
    }
    code.push(']');
    Ok(code)
}

/// A day, and the rates of one year and over five years in hundredths of a per cent.
type Released = (NaiveDate, [u32; 2]);

/// No release has moved a rate by more than a quarter of a per cent: twice that is a slip of the pen.
const MOST_MOVED: u32 = 50;

fn release(row: &Row, previous: Option<Released>, today: NaiveDate) -> Result<(Released, String), String> {
    let [day, one_year, over_five_years, sureness, checked, note] = row.cells[..] else {
        return Err("six columns are needed".into());
    };
    let (day, checked) = (date(day)?, date(checked)?);
    let day_before = previous.map(|(day, _)| day);
    later(day, day_before)?;
    if day_before.is_some_and(|previous| (day - previous).num_days() > 45) {
        return Err(format!("more than 45 days without a release before {day}: a row is missing"));
    }
    check_days(day, checked, today)?;
    if day.day() < 20 {
        return Err(format!("{day} is before the 20th, the earliest day of a release"));
    }
    if day.weekday().number_from_monday() > 5 && note.is_empty() {
        return Err(format!("{day} falls on a weekend and no note says why"));
    }
    let rates = [hundredths(one_year)?, hundredths(over_five_years)?];
    if rates[0] > rates[1] {
        return Err(format!(
            "one year at {one_year} above five years at {over_five_years}: are they swapped?"
        ));
    }
    let moved =
        |before: [u32; 2]| rates.iter().zip(before).any(|(rate, was)| rate.abs_diff(was) > MOST_MOVED);
    if note.is_empty() && previous.is_some_and(|(_, before)| moved(before)) {
        return Err("a rate moves by more than 0.50 at once and no note says why".to_owned());
    }
    let code = format!(
        "Release {{ date: {}, one_year: {}, over_five_years: {}, sureness: {}, checked: {} }}",
        date_code(day),
        rate_code(one_year)?,
        rate_code(over_five_years)?,
        sureness_code(sureness)?,
        date_code(checked)
    );
    Ok(((day, rates), code))
}

fn benchmark(
    row: &Row,
    previous: Option<NaiveDate>,
    today: NaiveDate,
) -> Result<(NaiveDate, String), String> {
    let [day, six_months, one_year, sureness, three_years, three_years_sureness, checked, _] = row.cells[..]
    else {
        return Err("eight columns are needed".into());
    };
    let (day, checked) = (date(day)?, date(checked)?);
    later(day, previous)?;
    check_days(day, checked, today)?;
    let three_years = match (three_years, three_years_sureness) {
        ("", "") => "None".to_owned(),
        ("", _) | (_, "") => return Err("a rate and its sureness come together".to_owned()),
        (rate, sureness) => format!("Some(({}, {}))", rate_code(rate)?, sureness_code(sureness)?),
    };
    let code = format!(
        "Benchmark {{ date: {}, six_months: {}, one_year: {}, sureness: {}, three_years: {three_years}, checked: {} }}",
        date_code(day),
        rate_code(six_months)?,
        rate_code(one_year)?,
        sureness_code(sureness)?,
        date_code(checked)
    );
    Ok((day, code))
}

fn later(day: NaiveDate, previous: Option<NaiveDate>) -> Result<(), String> {
    match previous {
        Some(previous) if day <= previous => Err(format!("{day} does not come after the row before it")),
        _ => Ok(()),
    }
}
