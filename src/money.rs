//! Exact yuan and rates. Nothing here is ever a floating-point number; the one rounding is [`Yuan::to_fen`].

use std::iter::Sum;
use std::ops::{Add, AddAssign, Sub, SubAssign};

use rust_decimal::{Decimal, RoundingStrategy};

use crate::dates::DayCount;

/// An amount of renminbi, in yuan, exact to 28 digits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Yuan(Decimal);

impl Yuan {
    /// ¥0.
    pub const ZERO: Self = Self(Decimal::ZERO);
    /// The largest amount the page accepts: ten thousand million yuan (一百亿). Beyond it lies a typing error, and
    /// below it no product of amount, rate and days can leave the exact range.
    pub const LARGEST: Self = Self(Decimal::from_parts(0x540B_E400, 2, 0, false, 0));

    /// `amount` in yuan.
    pub const fn new(amount: Decimal) -> Self {
        Self(amount)
    }

    /// The exact number of yuan.
    pub const fn exact(self) -> Decimal {
        self.0
    }

    /// As shown to people: rounded half up to the fen (¥0.01).
    #[must_use]
    pub fn to_fen(self) -> Self {
        // A half fen that came out of thirds may lack its last digit: 36,197.475 is then 36,197.474999… by a hair.
        let half_up = RoundingStrategy::MidpointAwayFromZero;
        let mut fen = self.0.round_dp_with_strategy(12, half_up).round_dp_with_strategy(2, half_up);
        fen.rescale(2);
        // Decimals know a zero below zero, which would be shown as -0.00.
        Self(if fen.is_zero() { Decimal::new(0, 2) } else { fen })
    }

    /// The smaller of the two.
    #[must_use]
    pub fn min(self, other: Self) -> Self {
        Self(self.0.min(other.0))
    }

    /// This amount, or nothing where it is negative.
    #[must_use]
    pub fn or_zero(self) -> Self {
        Self(self.0.max(Decimal::ZERO))
    }

    /// Whether it is more than nothing.
    pub fn is_positive(self) -> bool {
        self.0 > Decimal::ZERO
    }

    /// Whether it is nothing.
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }
}

impl Add for Yuan {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

// One addition for all four: each would carry its own copy of the decimal's code to the phone.
impl Sub for Yuan {
    type Output = Self;
    #[allow(clippy::suspicious_arithmetic_impl, reason = "a difference is a sum")]
    fn sub(self, other: Self) -> Self {
        self + Self(-other.0)
    }
}

impl AddAssign for Yuan {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl SubAssign for Yuan {
    fn sub_assign(&mut self, other: Self) {
        *self = *self - other;
    }
}

impl Sum for Yuan {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

/// The sign after a quoted number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RateSign {
    /// % (百分之), per hundred.
    #[default]
    Percent,
    /// ‰ (千分之), per thousand.
    PerMille,
    /// ‱ (万分之), per ten thousand.
    PerTenThousand,
}

/// The time a quoted rate is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RatePeriod {
    /// A year.
    #[default]
    Year,
    /// A month: a twelfth of a year.
    Month,
    /// A day: one of the days in a year of the [`DayCount`] in use.
    Day,
}

/// A rate as it was quoted: "2 % a month", "万分之五 a day".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuotedRate {
    /// The number before the sign.
    pub value: Decimal,
    /// The sign.
    pub sign: RateSign,
    /// The time it is for.
    pub period: RatePeriod,
}

impl QuotedRate {
    /// The same rate for a year. 0.05 % a day is 18.25 % a year of 365 days and 18 % of 360.
    pub fn annual(self, day_count: DayCount) -> AnnualRate {
        let scale = match self.sign {
            RateSign::Percent => Decimal::ONE_HUNDRED,
            RateSign::PerMille => Decimal::ONE_THOUSAND,
            RateSign::PerTenThousand => Decimal::from(10_000),
        };
        let periods = match self.period {
            RatePeriod::Year => 1,
            RatePeriod::Month => 12,
            RatePeriod::Day => day_count.days_in_year(),
        };
        AnnualRate(self.value * Decimal::from(periods) / scale)
    }
}

/// A yearly rate as a fraction: 14.8 % is 0.148. Simple, never compounded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct AnnualRate(Decimal);

impl AnnualRate {
    /// No interest.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// `percent` hundredths: `from_percent(dec!(14.8))` is 14.8 %. For constants, which have few decimals.
    ///
    /// # Panics
    /// With more than 26 decimals.
    pub const fn from_percent(percent: Decimal) -> Self {
        let mut parts = percent.unpack();
        parts.scale += 2;
        Self(Decimal::from_parts(parts.lo, parts.mid, parts.hi, parts.negative, parts.scale))
    }

    /// `fraction` of one: 0.148 is 14.8 %.
    pub const fn from_fraction(fraction: Decimal) -> Self {
        Self(fraction)
    }

    /// The fraction.
    pub const fn fraction(self) -> Decimal {
        self.0
    }

    /// In hundredths: 14.8 for 14.8 %.
    pub fn percent(self) -> Decimal {
        (self.0 * Decimal::ONE_HUNDRED).normalize()
    }

    /// `factor` times the rate.
    #[must_use]
    pub fn times(self, factor: Decimal) -> Self {
        Self(self.0 * factor)
    }

    /// The smaller of the two.
    #[must_use]
    pub fn min(self, other: Self) -> Self {
        Self(self.0.min(other.0))
    }

    /// How much this rate is above `other`; zero where it is not.
    #[must_use]
    pub fn above(self, other: Self) -> Self {
        Self((self.0 - other.0).max(Decimal::ZERO))
    }

    /// Simple interest on `principal` for `days` of a year of `year` days.
    pub fn interest(self, principal: Yuan, days: i64, year: Decimal) -> Yuan {
        // Multiplied first and divided once, so that what comes out even stays exact.
        Yuan(principal.0 * self.0 * Decimal::from(days) / year)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal_macros::dec;

    #[test]
    fn half_a_fen_rounds_up() {
        assert_eq!(Yuan::new(dec!(1.005)).to_fen().exact(), dec!(1.01));
        assert_eq!(Yuan::new(dec!(1.004999)).to_fen().exact(), dec!(1.00));
        let third = Decimal::ONE / dec!(3);
        assert_eq!(Yuan::new(third * dec!(1.515)).to_fen().exact(), dec!(0.51)); // 0.505
        assert_eq!(Yuan::new(dec!(7)).to_fen().exact().to_string(), "7.00");
        for nothing in
            [Yuan::ZERO - Yuan::ZERO, Yuan::new(dec!(-0.001)), Yuan::new(dec!(3)) - Yuan::new(dec!(3))]
        {
            assert_eq!(nothing.to_fen().exact().to_string(), "0.00");
        }
    }

    #[test]
    fn the_largest_amount_is_ten_thousand_million() {
        assert_eq!(Yuan::LARGEST.exact(), dec!(10_000_000_000));
    }

    #[test]
    fn quoted_rates_become_yearly_ones() {
        let rate = |value, sign, period| QuotedRate { value, sign, period };
        let monthly = rate(dec!(2), RateSign::Percent, RatePeriod::Month);
        assert_eq!(monthly.annual(DayCount::Actual365).percent(), dec!(24));
        let daily = rate(dec!(5), RateSign::PerTenThousand, RatePeriod::Day);
        assert_eq!(daily.annual(DayCount::Actual365).percent(), dec!(18.25));
        assert_eq!(daily.annual(DayCount::Actual360).percent(), dec!(18));
        let yearly = rate(dec!(36), RateSign::PerMille, RatePeriod::Year);
        assert_eq!(yearly.annual(DayCount::Actual360).percent(), dec!(3.6));
    }
}
