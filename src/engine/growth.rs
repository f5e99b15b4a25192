//! What a debt comes to if nothing is paid and nothing else happens.

use super::{Assessment, Refusal, assess};
use crate::case::{Debt, Demand};
use crate::dates::{Date, add_months};
use crate::money::Yuan;

/// After how many months one looks again.
pub const MONTHS: [u32; 6] = [0, 1, 3, 6, 12, 24];

/// What a debt comes to on a day, to the fen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// Months after the first day.
    pub months: u32,
    /// The day.
    pub date: Date,
    /// The claim.
    pub claimed: Yuan,
    /// The most that the law supports.
    pub lawful: Yuan,
}

/// The debt of `today` on later days, today's first. A total that is demanded does not grow: the contract's does, so the
/// claim here is the contract's. A day for which the law's data has no answer ends the list.
///
/// # Errors
///
/// As [`assess`], where there is not even an answer for today.
pub fn growth(today: &Assessment) -> Result<Vec<Point>, Refusal> {
    let debt = Debt { demand: Demand::default(), ..today.debt.clone() };
    let on = |months| {
        let date = add_months(today.as_of, months);
        let found = assess(&debt, date)?;
        Ok(Point { months, date, claimed: found.claimed_total(), lawful: found.lawful_total() })
    };
    let mut points = vec![on(0)?];
    points.extend(MONTHS[1..].iter().map_while(|months| on(*months).ok()));
    Ok(points)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::file::DebtEntry;
    use crate::case::read;
    use crate::dates::day;
    use rust_decimal::Decimal;
    use rust_decimal_macros::dec;

    fn points(debt: &str, as_of: Date) -> Vec<Point> {
        let debt = DebtEntry::from_json(debt).expect("an entry");
        let debt = read::debt(&debt, as_of).expect("a debt");
        growth(&assess(&debt, as_of).expect("a result")).expect("points")
    }

    #[test]
    fn a_month_adds_its_own_days_of_interest() {
        // 10,000 at 12 %, due after half a year (181 days: 595.07); after that the same rate goes on.
        let debt = r#"{"lender":"unlicensed","contract_date":"2025-01-10","principal":"10000","rate":{"value":"12"},
            "due_date":"2025-07-10","demand":{"total":"99999"}}"#;
        let found = points(debt, day(2025, 8, 10));
        let lawful: Vec<Decimal> = found.iter().map(|point| point.lawful.exact()).collect();
        // To the fen: 595.07 up to the due date, and 31, 62, 123, 215, 396 and 761 days of 10,000 × 12 % / 365.
        assert_eq!(
            lawful,
            [dec!(10696.99), dec!(10798.91), dec!(10999.45), dec!(11301.92), dec!(11896.99), dec!(13096.99)]
        );
        assert_eq!(found[4].date, day(2026, 8, 10));
        // Whatever was demanded: 12 % is below every ceiling, so the contract claims the same.
        assert!(found.iter().all(|point| point.claimed == point.lawful));
    }
}
