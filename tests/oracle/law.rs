//! The rules of the second computation, from its own reading of the law and of the table of releases.

use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate};
use qingzhang::case::Lender;
use qingzhang::case::file::RateUnit;

use crate::common::Rate;

/// A yearly rate in tenths of a millionth of a millionth: `ONE` is 100 %.
pub(crate) type Yearly = i64;
pub(crate) const ONE: Yearly = 10_000_000_000_000;
pub(crate) const PER_CENT: Yearly = ONE / 100;

/// A day, counted from the beginning of the calendar.
pub(crate) type Day = i32;

pub(crate) fn number(date: NaiveDate) -> Day {
    date.num_days_from_ce()
}

/// 2020-08-20, the first day of the ceiling of four times the LPR.
pub(crate) static SPLIT: LazyLock<Day> = LazyLock::new(|| number(crate::common::ymd(2020, 8, 20)));

/// 2015-09-01, the first day of the ceiling of 24 %.
pub(crate) static TWENTY_FOUR_BEGINS: LazyLock<Day> =
    LazyLock::new(|| number(crate::common::ymd(2015, 9, 1)));

/// First day, bank rates up to six months, up to a year, and over a year; earliest first.
static BENCHMARKS: LazyLock<Vec<(Day, [Yearly; 3])>> = LazyLock::new(|| {
    include_str!("../../src/law/benchmark_rates.csv")
        .lines()
        .filter(|line| line.starts_with("20"))
        .map(|line| {
            let cells: Vec<&str> = line.split(',').collect();
            let date = cells[0].parse().expect("a day");
            (number(date), [per_cent(cells[1]), per_cent(cells[2]), per_cent(cells[4])])
        })
        .collect()
});

/// Day of the release and one-year LPR, earliest first.
static RELEASES: LazyLock<Vec<(Day, Yearly)>> = LazyLock::new(|| {
    include_str!("../../src/law/reference_rates.csv")
        .lines()
        .filter(|line| line.starts_with("20"))
        .map(|line| {
            let mut cells = line.split(',');
            let date = cells.next().and_then(|cell| cell.parse().ok()).expect("a day");
            (number(date), per_cent(cells.next().expect("the one-year rate")))
        })
        .collect()
});

fn per_cent(text: &str) -> Yearly {
    let (whole, hundredths) = text.split_once('.').expect("a point");
    assert_eq!(hundredths.len(), 2, "two decimals");
    format!("{whole}{hundredths}").parse::<Yearly>().expect("digits") * PER_CENT / 100
}

/// The last release on or before the day.
fn lpr(day: Day) -> Yearly {
    let release = RELEASES.iter().rev().find(|(date, _)| *date <= day);
    release.expect("no rule asks for an LPR before the first").1
}

pub(crate) fn is_private(lender: Lender) -> bool {
    matches!(lender, Lender::Unlicensed | Lender::P2p)
}

/// What the rules look at, for all days.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Regime {
    pub(crate) private: bool,
    pub(crate) contract: Day,
    pub(crate) filing: Day,
    /// Which bank rate is that of a loan of the same kind.
    pub(crate) column: usize,
}

impl Regime {
    fn made_before_split(self) -> bool {
        self.contract < *SPLIT
    }

    /// The most that the law supports for the day.
    pub(crate) fn ceiling(self, day: Day) -> Yearly {
        if !self.private {
            24 * PER_CENT
        } else if !self.made_before_split() {
            4 * lpr(self.contract)
        } else if self.contract < *TWENTY_FOUR_BEGINS
            && (day < *TWENTY_FOUR_BEGINS || self.filing < *TWENTY_FOUR_BEGINS)
        {
            let row = BENCHMARKS.iter().rev().find(|(date, _)| *date <= self.contract);
            4 * row.expect("a loan since 2005").1[self.column]
        } else if day < *SPLIT || self.filing < *SPLIT {
            24 * PER_CENT
        } else {
            4 * lpr(self.filing)
        }
    }

    /// The rate after default where the contract names none at all.
    pub(crate) fn silent(self, day: Day, default: Day) -> Yearly {
        if !self.private {
            0
        } else if self.made_before_split() && (day < *SPLIT || self.filing < *SPLIT) {
            6 * PER_CENT
        } else if self.made_before_split() && default < *SPLIT {
            lpr(self.filing)
        } else {
            lpr(default)
        }
    }

    /// Up to which rate interest for the day stays paid once paid of one's own will.
    pub(crate) fn tolerated(self, day: Day) -> Yearly {
        let in_time = *TWENTY_FOUR_BEGINS <= day && day < *SPLIT && self.filing >= *TWENTY_FOUR_BEGINS;
        if self.private && self.made_before_split() && in_time { 36 * PER_CENT } else { self.ceiling(day) }
    }
}

/// The rate for a year of so many days.
pub(crate) fn yearly(rate: Rate, year: i64) -> Yearly {
    let (sign, periods) = match rate.unit {
        RateUnit::PercentPerYear => (100, 1),
        RateUnit::PercentPerMonth => (100, 12),
        RateUnit::PercentPerDay => (100, year),
        RateUnit::PerMillePerMonth => (1_000, 12),
        RateUnit::PerMillePerDay => (1_000, year),
        RateUnit::PerTenThousandPerDay => (10_000, year),
    };
    rate.value * (ONE / sign / 10_i64.pow(rate.decimals)) * periods
}
