//! The table of court fees: parts of an amount and what is charged on each.

use std::fmt::Write as _;

use super::rows::{Refusal, Row, rows};

/// The scales that the program knows.
const SCALES: [&str; 3] = ["acceptance", "enforcement", "preservation"];

/// One constant of brackets for each scale, or the line and the reason why the table is not right.
pub(crate) fn court_fees(text: &str) -> Result<String, Refusal> {
    let rows = rows(text, "scale,above,up_to,fixed,percent")?;
    let last = rows.last().map_or(1, |row| row.line);
    if let Some(row) = rows.iter().find(|row| !SCALES.contains(&row.cells[0])) {
        let reason = format!("`{}` is no scale: {}", row.cells[0], SCALES.join(", "));
        return Err(Refusal::new(row.line, reason));
    }
    let mut code = String::new();
    for scale in SCALES {
        let name = scale.to_ascii_uppercase();
        writeln!(code, "const {name}: &[Bracket] = &[").expect("a String can be written");
        let mut reached = Some("0".to_owned());
        for row in rows.iter().filter(|row| row.cells[0] == scale) {
            let of_row = bracket(row, &mut reached).map_err(|reason| Refusal::new(row.line, reason))?;
            writeln!(code, "    {of_row},").expect("a String can be written");
        }
        if reached.is_some() {
            return Err(Refusal::new(last, format!("a gap: the scale `{scale}` has no row without end")));
        }
        code += "];\n";
    }
    Ok(code)
}

/// A row that begins where the one before it ended; `reached` moves to its own end, `None` when it is open.
fn bracket(row: &Row, reached: &mut Option<String>) -> Result<String, String> {
    let [_, above, up_to, fixed, percent] = row.cells[..] else {
        return Err("five columns are needed".into());
    };
    match reached {
        Some(reached) if reached == above => {}
        Some(reached) => return Err(format!("it begins above {above}, the row before it ends at {reached}")),
        None => return Err("it comes after a row without end".into()),
    }
    let from = whole(above)?;
    let end = match up_to {
        "" => "Decimal::MAX".to_owned(),
        up_to if whole(up_to)? > from => format!("dec!({up_to})"),
        up_to => return Err(format!("it ends at {up_to}, which is not above {above}")),
    };
    *reached = Some(up_to).filter(|up_to| !up_to.is_empty()).map(str::to_owned);
    let charge = match (fixed, percent) {
        ("", percent) => format!("Charge::Percent(dec!({}))", small(percent)?),
        (fixed, "") => format!("Charge::Fixed(dec!({}))", whole(fixed)?),
        _ => return Err("either `fixed` or `percent` is needed, not both".into()),
    };
    Ok(format!("Bracket {{ up_to: {end}, charge: {charge} }}"))
}

fn whole(text: &str) -> Result<u64, String> {
    text.parse().map_err(|_| format!("`{text}` is no whole number of yuan"))
}

/// A percentage above nothing and up to 10, with at most two decimals.
fn small(text: &str) -> Result<&str, String> {
    let wrong = || format!("`{text}` is no percentage from 0.01 to 10");
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let hundredths: u64 = format!("{whole}{fraction:0<2}").parse().map_err(|_| wrong())?;
    if fraction.len() > 2 || !(1..=1000).contains(&hundredths) {
        return Err(wrong());
    }
    Ok(text)
}
