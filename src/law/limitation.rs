//! 诉讼时效: how long a claim can be enforced against a debtor who raises it, and what starts the time anew.

pub use super::records::limitation::*;
use super::series::Answer;
use crate::dates::{Date, add_months, day};

/// From this day the general period is three years, and so is every one that had not run out by then.
pub const THREE_YEARS_BEGIN: Date = day(2017, 10, 1);

/// The length of the general limitation period, in years, of a claim whose time starts to run on `date`; `None` where
/// the data does not go back so far. Time that began under the two-year rule and had not run out on 2017-10-01 became
/// three years ([`LIMITATION_CHANGE`]).
///
/// ```
/// use qingzhang::{dates::day, law::limitation::years_from};
/// assert_eq!(years_from(day(2014, 6, 1)), Some(2));
/// assert_eq!(years_from(day(2015, 9, 30)), Some(2)); // over on 2017-09-30
/// assert_eq!(years_from(day(2015, 10, 1)), Some(3)); // not yet over on 2017-10-01
/// assert_eq!(years_from(day(2024, 6, 1)), Some(3));
/// ```
pub fn years_from(date: Date) -> Option<u32> {
    let two_years = |date| match LIMITATION_LENGTH.on(date)?.answer {
        Answer::Rule(rule) => Some(rule == &LIMITATION_TWO_YEARS),
        Answer::Refused(_) => None,
    };
    // The first day is not counted (Civil Code, art. 201): two years end on the same day two years later.
    let ran_out = two_years(date)? && two_years(add_months(date, 12 * TWO_YEARS))?;
    Some(if ran_out { TWO_YEARS } else { THREE_YEARS })
}
