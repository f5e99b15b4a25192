//! Rates as people say them: a number in the unit chosen beside it, or with its unit in the text, such as `2分`,
//! `万分之五`, `月息2%` and `年化24%`. What could mean two units is refused.

use rust_decimal::Decimal;

use super::{Unreadable, number, plain};
use crate::dates::DayCount;
use crate::money::{QuotedRate, RatePeriod, RateSign};

/// Rates above this many per cent a year are taken for typing errors.
pub const HIGHEST_RATE_PERCENT: u32 = 5_000;

/// More decimals are no rate that anyone quotes, and would leave the exact range.
const MOST_DECIMALS: u32 = 8;

/// A rate's number, and what its text says of sign and time.
struct Said {
    digits: String,
    sign: Option<RateSign>,
    period: Option<RatePeriod>,
}

/// A rate of `sign` per `period`, which stand beside the field, unless the text names a time of its own.
///
/// # Errors
/// Says why the text is no rate. Zero is refused: no interest is said by leaving the field empty.
pub fn rate(text: &str, sign: RateSign, period: RatePeriod) -> Result<QuotedRate, Unreadable> {
    let said = said(&plain(text)?).ok_or(Unreadable::NotARate)?;
    let value = number(&said.digits).map_err(as_of_rates)?.normalize();
    let (sign, period) = match (said.sign, said.period) {
        (Some(sign), Some(period)) => (sign, period),
        (Some(said), None) if said != sign => return Err(Unreadable::OtherSign),
        _ => (sign, period),
    };
    if value.is_zero() {
        return Err(Unreadable::Zero);
    }
    if value.scale() > MOST_DECIMALS {
        return Err(Unreadable::TooManyDecimals { most: MOST_DECIMALS });
    }
    let rate = QuotedRate { value, sign, period };
    // At most 15 digits before the point and 8 behind it: far from overflow.
    if rate.annual(DayCount::Actual365).percent() > Decimal::from(HIGHEST_RATE_PERCENT) {
        return Err(Unreadable::RateTooHigh);
    }
    Ok(rate)
}

/// The unit that a text itself names; `None` where it is left to the choice beside the field.
pub fn rate_unit(text: &str) -> Option<(RateSign, RatePeriod)> {
    let said = said(&plain(text).ok()?)?;
    Some((said.sign?, said.period?))
}

/// What is wrong with a number, where it should have been a rate.
fn as_of_rates(wrong: Unreadable) -> Unreadable {
    match wrong {
        Unreadable::NotANumber | Unreadable::UnclearGrouping => Unreadable::NotARate,
        Unreadable::TooLarge => Unreadable::RateTooHigh,
        Unreadable::TooManyDecimals { .. } => Unreadable::TooManyDecimals { most: MOST_DECIMALS },
        wrong => wrong,
    }
}

fn said(text: &str) -> Option<Said> {
    let text: String = text.chars().map(numeral).collect();
    let (period, text) = named_period(&text);
    let (sign, digits) = named_sign(text)?;
    // 分 and 厘 by themselves are for a month: with a year or a day the old books mean ten times more or less.
    let by_month = text.contains(['分', '厘']) && !text.contains('之');
    let period = match (sign, period) {
        (_, None) if by_month => Some(RatePeriod::Month),
        (_, Some(RatePeriod::Year | RatePeriod::Day)) if by_month => return None,
        (Some(RateSign::PerTenThousand), None) => Some(RatePeriod::Day),
        // No such units are offered; and 日息5 may be five per cent or five in ten thousand.
        (Some(RateSign::PerTenThousand), Some(RatePeriod::Year | RatePeriod::Month))
        | (Some(RateSign::PerMille), Some(RatePeriod::Year))
        | (None, Some(RatePeriod::Day)) => return None,
        (_, period) => period,
    };
    Some(Said { digits, sign: sign.or(period.map(|_| RateSign::Percent)), period })
}

/// The time that stands before the number (`月息2%`) or behind it (`2%/月`), and the rest.
fn named_period(text: &str) -> (Option<RatePeriod>, &str) {
    let periods = [
        ('年', RatePeriod::Year),
        ('月', RatePeriod::Month),
        ('日', RatePeriod::Day),
        ('天', RatePeriod::Day),
    ];
    for (word, period) in periods {
        let before = text.trim_start_matches('每').strip_prefix(word);
        let before = before.map(|rest| rest.trim_start_matches(['化', '利', '率', '息', ':']));
        let behind = text.strip_suffix(word).and_then(|rest| rest.strip_suffix(['/', '每']));
        if let Some(rest) = before.or(behind) {
            return (Some(period), rest);
        }
    }
    (None, text)
}

/// The sign that a text names, and its number.
fn named_sign(text: &str) -> Option<(Option<RateSign>, String)> {
    let (sign, digits) = if let Some((whole, digits)) = text.split_once('之') {
        let sign = match whole {
            "百分" => RateSign::Percent,
            "千分" => RateSign::PerMille,
            "万分" => RateSign::PerTenThousand,
            _ => return None,
        };
        (sign, digits)
    } else if let Some(digits) = text.strip_prefix('万') {
        (RateSign::PerTenThousand, digits)
    } else if let Some((whole, tenths)) = text.split_once('分') {
        return Some((Some(RateSign::Percent), with_tenths(whole, tenths.trim_end_matches('厘'))?));
    } else if let Some((whole, tenths)) = text.split_once('厘') {
        return Some((Some(RateSign::PerMille), with_tenths(whole, tenths)?));
    } else if let Some(digits) = text.strip_suffix('%') {
        (RateSign::Percent, digits)
    } else if let Some(digits) = text.strip_suffix('‰') {
        (RateSign::PerMille, digits)
    } else if let Some(digits) = text.strip_suffix('‱') {
        (RateSign::PerTenThousand, digits)
    } else {
        return Some((None, text.to_owned()));
    };
    Some((Some(sign), digits.to_owned()))
}

/// `1分5`, `1分5厘` and `1分半` are 1.5; behind the point stands one digit only.
fn with_tenths(whole: &str, tenths: &str) -> Option<String> {
    let tenths = if tenths == "半" { "5" } else { tenths };
    let one_digit = tenths.len() == 1 && tenths.bytes().all(|byte| byte.is_ascii_digit());
    match tenths {
        "" => Some(whole.to_owned()),
        _ if one_digit && !whole.contains('.') => Some(format!("{whole}.{tenths}")),
        _ => None,
    }
}

/// Chinese numerals from nought to nine as digits. 十 is left: no rate with it is read.
fn numeral(c: char) -> char {
    match c {
        '零' | '〇' => '0',
        '一' => '1',
        '二' | '两' => '2',
        '三' => '3',
        '四' => '4',
        '五' => '5',
        '六' => '6',
        '七' => '7',
        '八' => '8',
        '九' => '9',
        '点' => '.',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use RatePeriod::{Day, Month, Year};
    use RateSign::{PerMille, PerTenThousand, Percent};
    use rust_decimal_macros::dec;

    #[test]
    fn rates_keep_the_form_they_were_quoted_in() {
        for (text, chosen) in [("２％", (Percent, Month)), ("2", (PerMille, Day)), ("2‰", (PerMille, Month))]
        {
            let (sign, period) = chosen;
            assert_eq!(rate(text, sign, period), Ok(QuotedRate { value: dec!(2), sign, period }), "{text}");
            assert_eq!(rate_unit(text), None, "{text}");
        }
    }

    #[test]
    fn rates_as_people_say_them_bring_their_own_unit() {
        for (text, value, sign, period) in [
            ("2分", dec!(2), Percent, Month),
            ("两分", dec!(2), Percent, Month),
            ("八分", dec!(8), Percent, Month),
            ("1分5", dec!(1.5), Percent, Month),
            ("月息一分半", dec!(1.5), Percent, Month),
            ("1分5厘", dec!(1.5), Percent, Month),
            ("2厘", dec!(2), PerMille, Month),
            ("2厘5", dec!(2.5), PerMille, Month),
            ("月息三厘", dec!(3), PerMille, Month),
            ("七厘四", dec!(7.4), PerMille, Month),
            ("万5", dec!(5), PerTenThousand, Day),
            ("万分之五", dec!(5), PerTenThousand, Day),
            ("5‱", dec!(5), PerTenThousand, Day),
            ("日息万五", dec!(5), PerTenThousand, Day),
            ("日千分之一", dec!(1), PerMille, Day),
            ("每天0.05%", dec!(0.05), Percent, Day),
            ("月息2%", dec!(2), Percent, Month),
            ("月利率：2", dec!(2), Percent, Month),
            ("2%/月", dec!(2), Percent, Month),
            ("年化24%", dec!(24), Percent, Year),
            ("年利率百分之二点五", dec!(2.5), Percent, Year),
            ("月利率百分之零点九", dec!(0.9), Percent, Month),
            ("月利率百分之〇点六", dec!(0.6), Percent, Month),
        ] {
            assert_eq!(rate(text, PerMille, Month), Ok(QuotedRate { value, sign, period }), "{text}");
            assert_eq!(rate_unit(text), Some((sign, period)), "{text}");
        }
    }

    #[test]
    fn what_could_mean_two_rates_is_refused() {
        // 千分之一 says neither day nor month; 年息2分 is 20 % by the old books and 2 % a month by others.
        assert_eq!(rate("千分之一", Percent, Year), Err(Unreadable::OtherSign));
        assert_eq!(rate("5%", PerTenThousand, Day), Err(Unreadable::OtherSign));
        for text in
            ["年息2分", "日息2厘", "日息5", "1分15", "1.5分5", "年化5‰", "月万5", "万5%", "十分", "分"]
        {
            assert_eq!(rate(text, Percent, Month), Err(Unreadable::NotARate), "{text}");
        }
    }

    #[test]
    fn rates_that_cannot_be_read_say_why_in_terms_of_rates() {
        for (text, reason) in [
            ("", Unreadable::NotARate),
            ("abc", Unreadable::NotARate),
            ("1,5", Unreadable::NotARate),
            ("5000元", Unreadable::NotARate),
            ("0", Unreadable::Zero),
            ("-1", Unreadable::Negative),
            ("5000.01", Unreadable::RateTooHigh),
            ("10,000", Unreadable::RateTooHigh),
            ("12345678901234567", Unreadable::RateTooHigh),
            ("0.123456789", Unreadable::TooManyDecimals { most: 8 }),
            ("0.1234567890123", Unreadable::TooManyDecimals { most: 8 }),
        ] {
            assert_eq!(rate(text, Percent, Year), Err(reason), "{text}");
        }
        for text in ["0.12345678", "5000"] {
            assert!(rate(text, Percent, Year).is_ok(), "{text}");
        }
        assert_eq!(rate("999999999999999.12345678", PerTenThousand, Day), Err(Unreadable::RateTooHigh));
    }
}
