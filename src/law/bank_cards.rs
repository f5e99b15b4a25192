//! Credit cards: rates, late fees, what a payment pays first.
//!
//! The rules, the numbers and the series stand in `bank_cards.toml`.

pub use super::records::bank_cards::*;
use crate::dates::{Date, day};
use crate::money::{QuotedRate, RatePeriod, RateSign};

/// Cards are computed from this day; the uniform rates and late fees before it were not read.
pub const CARDS_BEGIN: Date = day(2017, 1, 1);

/// What many cards charge on what is overdrawn, where the reader does not say.
pub const USUAL: QuotedRate = a_day(USUAL_RATE);

/// The most that a card could charge on `date` by the supervisors' rule; `None` where the parties were free.
///
/// ```
/// use qingzhang::{dates::day, law::bank_cards::most_on};
/// assert_eq!(most_on(day(2020, 12, 31)).map(|rate| rate.value.to_string()).as_deref(), Some("0.05"));
/// assert!(most_on(day(2021, 1, 1)).is_none());
/// ```
pub fn most_on(date: Date) -> Option<QuotedRate> {
    CARD_BAND.in_force_on(date).then_some(a_day(CARD_MOST))
}

const fn a_day(percent: rust_decimal::Decimal) -> QuotedRate {
    QuotedRate { value: percent, sign: RateSign::Percent, period: RatePeriod::Day }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::DayCount;
    use rust_decimal_macros::dec;

    #[test]
    fn the_usual_rate_is_the_old_limit_and_18_25_per_cent_a_year() {
        assert_eq!((USUAL_RATE, CARD_MOST), (dec!(0.05), dec!(0.05)));
        assert_eq!(USUAL.annual(DayCount::Actual365).percent(), dec!(18.25));
        // 下限为上限的0.7倍.
        assert_eq!(CARD_LEAST, CARD_MOST * dec!(0.7));
    }

    #[test]
    fn the_limit_holds_from_2017_to_2020() {
        assert_eq!(most_on(CARDS_BEGIN), Some(a_day(CARD_MOST)));
        assert_eq!((most_on(day(2016, 12, 31)), most_on(day(2021, 1, 1))), (None, None));
    }
}
