//! Days, months and how days are counted. A period always includes its first day and not its last.

use chrono::{Datelike, Months, NaiveDate};

/// A calendar day. No time of day and no time zone: the law counts days.
pub type Date = NaiveDate;

/// A time of day, to the minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeOfDay {
    /// From 0 to 23.
    pub hour: u32,
    /// From 0 to 59.
    pub minute: u32,
}

/// A day written as a constant, for the tables of the law.
///
/// # Panics
/// When there is no such day; in a constant that stops the build.
pub const fn day(year: i32, month: u32, day: u32) -> Date {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => panic!("no such day"),
    }
}

/// Days from `from` (counted) to `to` (not counted). Negative when `to` is earlier.
pub fn days_between(from: Date, to: Date) -> i64 {
    (to - from).num_days()
}

/// The same day of the month, `months` later; the last day of the month where that day does not exist.
/// Count from the first date and not from the one before, so that 31 January, 28 February is followed by 31 March.
///
/// Years beyond the calendar's end stay at its end.
pub fn add_months(date: Date, months: u32) -> Date {
    date.checked_add_months(Months::new(months)).unwrap_or(Date::MAX)
}

/// The same day of the month, `months` earlier, as [`add_months`]; years before the calendar's start stay at its start.
pub fn subtract_months(date: Date, months: u32) -> Date {
    date.checked_sub_months(Months::new(months)).unwrap_or(Date::MIN)
}

/// The day after; at the calendar's end, the same day.
pub fn next_day(date: Date) -> Date {
    date.succ_opt().unwrap_or(date)
}

/// Whether the day is a Saturday or a Sunday.
pub fn is_weekend(date: Date) -> bool {
    date.weekday().number_from_monday() > 5
}

/// What happened, in the order of its days; what happened on one day keeps its order. (`sort` weighs ten times as much in
/// a page's module.)
pub fn in_order<T: Copy>(all: &[T], day: fn(&T) -> Date) -> Vec<T> {
    let mut ordered: Vec<T> = Vec::with_capacity(all.len());
    for one in all {
        let place = ordered.partition_point(|earlier| day(earlier) <= day(one));
        ordered.insert(place, *one);
    }
    ordered
}

/// How many days make a year when a yearly rate is applied to days.
///
/// Chinese courts use both; no law chooses. The page's default is 365.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DayCount {
    /// Calendar days over 365.
    #[default]
    Actual365,
    /// Calendar days over 360, as banks quote (a higher result).
    Actual360,
}

impl DayCount {
    /// Days in a year.
    pub const fn days_in_year(self) -> u32 {
        match self {
            Self::Actual365 => 365,
            Self::Actual360 => 360,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_day_counts_and_the_last_does_not() {
        assert_eq!(days_between(day(2022, 3, 1), day(2022, 9, 1)), 184);
        assert_eq!(days_between(day(2020, 2, 28), day(2020, 3, 1)), 2);
    }

    #[test]
    fn one_day_keeps_its_order() {
        let (early, late) = (day(2020, 1, 1), day(2021, 1, 1));
        let ordered = in_order(&[(late, 1), (early, 2), (late, 3), (early, 4)], |(date, _)| *date);
        assert_eq!(ordered, [(early, 2), (early, 4), (late, 1), (late, 3)]);
    }

    #[test]
    fn months_keep_the_day_or_take_the_last() {
        assert_eq!(add_months(day(2023, 1, 31), 1), day(2023, 2, 28));
        assert_eq!(add_months(day(2024, 1, 31), 1), day(2024, 2, 29));
        assert_eq!(add_months(day(2023, 1, 31), 2), day(2023, 3, 31));
        assert_eq!(add_months(day(2023, 12, 15), 1), day(2024, 1, 15));
        assert_eq!(subtract_months(day(2023, 8, 31), 6), day(2023, 2, 28));
    }
}
