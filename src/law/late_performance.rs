//! Interest for not performing a judgment in time, beside the interest that the judgment itself awards.

use rust_decimal::Decimal;
use rust_decimal_macros::dec;

use super::citation::{Rule, Sureness};
use super::instruments::LATE_PERFORMANCE_INTERPRETATION;
use crate::dates::{Date, day, days_between};
use crate::language::Text;
use crate::money::Yuan;

/// The first day of the rule; what was late before followed another one.
pub const BEGINS: Date = day(2014, 8, 1);

/// 日万分之一点七五: 0.0175 % a day.
pub const DAILY_RATE: Decimal = dec!(0.000175);

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

/// The rule.
pub static LATE_PERFORMANCE: Rule = Rule {
    key: "late-performance",
    instrument: &LATE_PERFORMANCE_INTERPRETATION,
    article: "1, 2, 4",
    says: Text::new(
        "判决规定的期限过了还没还的，除判决里的利息外，还要按没还的本金等（不含利息）每天万分之一点七五加付。钱不够时先还判决确定的钱，再还这部分。",
        "Whoever has not paid when the judgment's time ends owes, beside the interest that the judgment awards, 0.0175% a \
         day of the unpaid money other than that interest. Where the money does not reach, the judgment's money is paid \
         first and this part after it.",
    ),
    from: BEGINS,
    to: None,
    sureness: Sureness::Text,
    read_in: "LawRefBook/Laws 司法解释/",
    checked: day(2026, 11, 24),
};

#[cfg(test)]
mod tests {
    use super::*;

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
