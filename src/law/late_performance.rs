//! Interest for not performing a judgment in time, beside the interest that the judgment itself awards.

use rust_decimal::Decimal;

pub use super::records::late_performance::*;
use crate::dates::{Date, day, days_between};
use crate::money::Yuan;

/// The first day of the rule; what was late before followed another one.
pub const BEGINS: Date = day(2014, 8, 1);

/// 日万分之一点七五: 0.0175 % a day, as a fraction.
pub const DAILY_RATE: Decimal = fraction(DOUBLED_PERCENT_A_DAY);

/// A percentage as a fraction.
const fn fraction(percent: Decimal) -> Decimal {
    crate::money::AnnualRate::from_percent(percent).fraction()
}

/// The doubled part of the interest (加倍部分债务利息) on a judgment's money, without its own interest, from the day on
/// which the time to perform ended until payment, which is not counted. Days before 2014-08-01 bear none here.
///
/// ```
/// use qingzhang::{dates::day, law::late_performance::doubled_part, money::Yuan};
/// use rust_decimal_macros::dec;
/// let interest = doubled_part(Yuan::new(dec!(200_000)), day(2024, 1, 1), day(2024, 6, 29));
/// assert_eq!(interest, Yuan::new(dec!(6_300))); // 180 days
/// ```
pub fn doubled_part(money: Yuan, from: Date, to: Date) -> Yuan {
    let days = days_between(from.max(BEGINS), to).max(0);
    Yuan::new(money.exact() * DAILY_RATE * Decimal::from(days))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal_macros::dec;

    #[test]
    fn published_180_days_on_200_000() {
        // B1: 6,300 beside the 14,400 of the agreed 0.04 % a day.
        let doubled = doubled_part(Yuan::new(dec!(200_000)), day(2024, 1, 1), day(2024, 6, 29));
        let agreed = Yuan::new(dec!(200_000) * dec!(0.0004) * dec!(180));
        assert_eq!((doubled + agreed).exact(), dec!(20_700));
    }

    #[test]
    fn nothing_before_the_rule_or_before_its_time() {
        let money = Yuan::new(dec!(1000));
        assert_eq!(doubled_part(money, day(2013, 1, 1), day(2014, 8, 1)), Yuan::ZERO);
        assert_eq!(doubled_part(money, day(2024, 2, 1), day(2024, 1, 1)), Yuan::ZERO);
        assert_eq!(doubled_part(money, day(2014, 7, 1), day(2014, 8, 11)).exact(), dec!(1.75));
    }
}
