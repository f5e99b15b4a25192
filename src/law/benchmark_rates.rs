//! 贷款基准利率, the People's Bank of China's benchmark lending rates before the LPR: they measure the cap of the 1991
//! opinions on private lending, four times the bank rate "of the same kind".

use rust_decimal_macros::dec;

use super::citation::Sureness;
use crate::dates::{Date, add_months, day};
use crate::money::AnnualRate;

/// For how long a loan was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tier {
    /// Up to six months.
    SixMonths,
    /// Over six months, up to one year.
    OneYear,
    /// Over one year, up to three; from 2014-11-22 up to five.
    ThreeYears,
}

impl Tier {
    /// That of a loan made on `from` and due on `to`; `None` for longer loans, whose rates are not in the table.
    ///
    /// ```
    /// use qingzhang::{dates::day, law::benchmark_rates::Tier};
    /// assert_eq!(Tier::of(day(2010, 1, 1), day(2010, 7, 1)), Some(Tier::SixMonths));
    /// assert_eq!(Tier::of(day(2010, 1, 1), day(2013, 1, 2)), None);
    /// assert_eq!(Tier::of(day(2015, 1, 1), day(2018, 1, 2)), Some(Tier::ThreeYears));
    /// ```
    pub fn of(from: Date, to: Date) -> Option<Self> {
        let longest = if from < THREE_TIERS_BEGIN { 3 } else { 5 };
        match from {
            _ if to <= add_months(from, 6) => Some(Self::SixMonths),
            _ if to <= add_months(from, 12) => Some(Self::OneYear),
            _ if to <= add_months(from, 12 * longest) => Some(Self::ThreeYears),
            _ => None,
        }
    }
}

/// From this day on loans over one year have one rate up to five years.
const THREE_TIERS_BEGIN: Date = day(2014, 11, 22);

/// The rates from a day on, until the next row's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Benchmark {
    /// The first day.
    pub date: Date,
    /// For loans up to six months.
    pub six_months: AnnualRate,
    /// For loans up to one year.
    pub one_year: AnnualRate,
    /// How we know these two.
    pub sureness: Sureness,
    /// For loans over one year up to three, where sourced.
    pub three_years: Option<(AnnualRate, Sureness)>,
    /// The day on which the row was last checked.
    pub checked: Date,
}

impl Benchmark {
    /// The rate of a tier and how we know it.
    pub fn rate(&self, tier: Tier) -> Option<(AnnualRate, Sureness)> {
        match tier {
            Tier::SixMonths => Some((self.six_months, self.sureness)),
            Tier::OneYear => Some((self.one_year, self.sureness)),
            Tier::ThreeYears => self.three_years,
        }
    }
}

/// Every change that is in `benchmark_rates.csv`, earliest first, checked when the program is built.
pub static CHANGES: &[Benchmark] = include!(concat!(env!("OUT_DIR"), "/benchmark_rates.rs"));

/// From here on the table has no known gap.
pub const TABLE_BEGINS: Date = day(1991, 1, 1);

/// The last day before the LPR.
pub const TABLE_ENDS: Date = day(2019, 8, 19);

/// The rates in force on `date`, from 1991-01-01 to 2019-08-19; `None` on other days.
///
/// ```
/// use qingzhang::{dates::day, law::benchmark_rates::{Tier, benchmark_on}};
/// let rate = |date| Some(benchmark_on(date)?.rate(Tier::OneYear)?.0.percent().to_string());
/// assert_eq!(rate(day(2008, 12, 23)).as_deref(), Some("5.31"));
/// assert_eq!(rate(day(2019, 8, 19)).as_deref(), Some("4.35"));
/// assert_eq!(rate(day(2019, 8, 20)), None);
/// ```
pub fn benchmark_on(date: Date) -> Option<Benchmark> {
    if date < TABLE_BEGINS || date > TABLE_ENDS {
        return None;
    }
    let index = CHANGES.partition_point(|change| change.date <= date).checked_sub(1)?;
    Some(CHANGES[index])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loans_up_to_five_years_have_a_rate_since_2014_11_22() {
        assert_eq!(Tier::of(day(2014, 11, 21), day(2018, 1, 1)), None);
        assert_eq!(Tier::of(day(2014, 11, 22), day(2018, 1, 1)), Some(Tier::ThreeYears));
        assert_eq!(Tier::of(day(2014, 11, 22), day(2019, 11, 22)), Some(Tier::ThreeYears));
        assert_eq!(Tier::of(day(2014, 11, 22), day(2019, 11, 23)), None);
    }

    #[test]
    fn before_1991_the_table_has_a_gap_and_gives_no_rate() {
        assert_eq!(benchmark_on(day(1990, 12, 31)), None);
        assert_eq!(benchmark_on(TABLE_BEGINS).map(|row| row.date), Some(day(1990, 8, 21)));
    }
}
