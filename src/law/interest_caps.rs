//! How much interest a court supports at most: by lender, by the date of the contract and by the date of the suit.
//!
//! The rules, the numbers and the series stand in `interest_caps.toml`.

use super::benchmark_rates::{Tier, benchmark_on};
use super::citation::Rule;
pub use super::records::interest_caps::*;
use super::reference_rates::lpr_on;
use super::series::Answer;
use crate::dates::{Date, day};
use crate::language::Text;
use crate::money::AnnualRate;

/// From this day private lending is capped at a multiple of the LPR.
pub const LPR_CAP_BEGINS: Date = day(2020, 8, 20);

/// The most that is supported for private lending under the rule of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PrivateCap {
    /// A year.
    pub rate: AnnualRate,
    /// The rule.
    pub rule: &'static Rule,
}

/// The cap on private lending (民间借贷) for a contract of `date` under the rule of that day. Before 2015-09-01 it
/// depends on how long the loan ran: `tier` is the bank rate of the same kind.
///
/// Contracts made before 2020-08-20 and sued on after it change caps on that day: [`PRIVATE_TRANSITION`].
///
/// ```
/// use qingzhang::{dates::day, law::{benchmark_rates::Tier, interest_caps::private_cap_on}};
/// let percent = |date| private_cap_on(date, Tier::OneYear).map(|cap| cap.rate.percent().to_string());
/// assert_eq!(percent(day(2013, 5, 1)).as_deref(), Ok("24")); // four times 6.00 %
/// assert_eq!(percent(day(2018, 6, 1)).as_deref(), Ok("24"));
/// assert_eq!(percent(day(2022, 9, 1)).as_deref(), Ok("14.6")); // four times 3.65 %
/// assert!(percent(day(1991, 8, 12)).is_err());
/// ```
///
/// # Errors
/// Why there is none: before 1991-08-13, or where a table lacks the rate.
pub fn private_cap_on(date: Date, tier: Tier) -> Result<PrivateCap, Text> {
    let rule = match PRIVATE_CAP.on(date).map(|span| span.answer) {
        Some(Answer::Rule(rule)) => rule,
        Some(Answer::Refused(reason)) => return Err(reason),
        None => return Err(NO_RATE),
    };
    let rate = if rule == &PRIVATE_1991 {
        let (rate, _) = benchmark_on(date).and_then(|row| row.rate(tier)).ok_or(NO_RATE)?;
        rate.times(BENCHMARK_MULTIPLE)
    } else if rule == &PRIVATE_2015 {
        TWENTY_FOUR
    } else {
        lpr_on(date).ok_or(NO_RATE)?.release.one_year.times(LPR_MULTIPLE)
    };
    Ok(PrivateCap { rate, rule })
}

/// The reason where the rule is known and the rate is not.
pub const NO_RATE: Text = Text::new(
    "这一天、这种期限的参考利率不在表里。",
    "The reference rate of this day and length of loan is not in the table.",
);
