//! 贷款市场报价利率, the Loan Prime Rate (LPR), since 2019-08-20.
//!
//! It is released monthly, on the 20th or the next working day. The rate "of a day" is that of the last release on
//! or before it; a contract made on a release day takes the day's release.

use rust_decimal_macros::dec;

use super::citation::Sureness;
pub use super::records::reference_rates::*;
use crate::dates::{Date, add_months, day};
use crate::money::AnnualRate;

/// One release.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Release {
    /// The day of the release; in force until the next.
    pub date: Date,
    /// One year (一年期).
    pub one_year: AnnualRate,
    /// Over five years (五年期以上).
    pub over_five_years: AnnualRate,
    /// How we know this row.
    pub sureness: Sureness,
    /// The day on which the row was last checked.
    pub checked: Date,
}

/// Every release, earliest first. The table is `reference_rates.csv`, checked when the program is built.
pub static RELEASES: &[Release] = include!(concat!(env!("OUT_DIR"), "/reference_rates.rs"));

/// The one-year LPR of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LprOn {
    /// The day asked for.
    pub day: Date,
    /// The release in force on it, as far as we know.
    pub release: Release,
    /// Whether a later release was due by that day that we do not have: the figure is then the last one known.
    pub last_known_only: bool,
}

/// The release in force on `date`, or `None` before the first one.
///
/// ```
/// use qingzhang::{dates::day, law::reference_rates::lpr_on};
/// let lpr = lpr_on(day(2022, 3, 1)).expect("after 2019-08-20");
/// assert_eq!(lpr.release.one_year.percent().to_string(), "3.7");
/// assert_eq!(lpr.release.date, day(2022, 2, 21));
/// assert!(lpr_on(day(2019, 8, 19)).is_none());
/// ```
pub fn lpr_on(date: Date) -> Option<LprOn> {
    let index = RELEASES.partition_point(|release| release.date <= date).checked_sub(1)?;
    let release = RELEASES[index];
    let is_last = index + 1 == RELEASES.len();
    Some(LprOn { day: date, release, last_known_only: is_last && date >= next_due(release.date) })
}

/// The earliest day on which the release after the one of `date` can come: the 20th of the next month.
fn next_due(date: Date) -> Date {
    use chrono::Datelike;
    add_months(date, 1).with_day(20).unwrap_or(date)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_day_takes_its_own_release() {
        let rate = |date| lpr_on(date).expect("in the table").release.one_year.percent();
        assert_eq!(rate(day(2023, 6, 19)), dec!(3.65));
        assert_eq!(rate(day(2023, 6, 20)), dec!(3.55));
    }

    #[test]
    fn after_the_last_release_the_figure_is_only_the_last_known() {
        let last = RELEASES.last().expect("a release").date;
        assert!(!lpr_on(last).expect("known").last_known_only);
        assert!(lpr_on(add_months(last, 2)).expect("known").last_known_only);
        assert!(!lpr_on(day(2021, 1, 1)).expect("known").last_known_only);
    }
}
