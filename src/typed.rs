//! Reading what people type: amounts, rates, dates and counts, with Chinese input methods' full-width digits and
//! separators, 万 and 元. A text that can be read two ways is refused with the reason, never guessed.

mod rate;
mod time;

use rust_decimal::Decimal;

use crate::dates::Date;
use crate::money::Yuan;
pub use rate::{HIGHEST_RATE_PERCENT, rate, rate_unit};
pub use time::time;

/// Why a typed text could not be read. The page turns each into a sentence that says what to type instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// Not a number at all, or one with something odd in it.
    NotANumber,
    /// Below zero.
    Negative,
    /// Commas that do not stand at thousands: `1,20`.
    UnclearGrouping,
    /// More than the page accepts ([`Yuan::LARGEST`]).
    TooLarge,
    /// Finer than a fen.
    FinerThanFen,
    /// Zero where zero says nothing.
    Zero,
    /// Not a rate in any form the page knows, or one that could mean two.
    NotARate,
    /// A rate or a part with more decimals than anyone quotes.
    TooManyDecimals {
        /// The most accepted.
        most: u32,
    },
    /// A rate above [`HIGHEST_RATE_PERCENT`] a year.
    RateTooHigh,
    /// A sign (%, ‰) other than the one chosen beside the field.
    OtherSign,
    /// Not a date in any form the page knows.
    NotADate,
    /// A date that no calendar has, such as 30 February.
    NoSuchDay,
    /// Not a time of day in any form the page knows, or one that could mean two.
    NotATime,
    /// Not a whole number from 1 to the given largest.
    NotACount {
        /// The largest accepted.
        largest: u32,
    },
    /// Longer than any number or date.
    TooLong,
}

/// No number or date needs more characters.
const LONGEST: usize = 40;

/// With 15 digits before the point, 27 in all: a `Decimal` holds 28.
const MOST_DECIMALS: usize = 12;

/// Half-width, without spaces: `１２，０００。５０ 元` becomes `12,000.50元`.
fn plain(text: &str) -> Result<String, Unreadable> {
    if text.chars().nth(LONGEST).is_some() {
        return Err(Unreadable::TooLong);
    }
    Ok(text.chars().filter(|c| !c.is_whitespace()).map(half_width).collect())
}

/// The half-width twin of a full-width character; Chinese punctuation as the sign it stands for in numbers.
fn half_width(c: char) -> char {
    match c {
        '。' => '.',
        '、' => ',',
        '￥' => '¥',
        '−' | '–' | '—' => '-',
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        _ => c,
    }
}

/// An unsigned decimal number with optional thousands separators.
fn number(text: &str) -> Result<Decimal, Unreadable> {
    if let Some(rest) = text.strip_prefix('-') {
        return number(rest).and(Err(Unreadable::Negative));
    }
    let text = text.strip_prefix('+').unwrap_or(text);
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(fraction) || !whole.bytes().all(|byte| byte.is_ascii_digit() || byte == b',') {
        return Err(Unreadable::NotANumber);
    }
    let groups: Vec<&str> = whole.split(',').collect();
    let well_grouped =
        groups[0].len() <= 3 && !groups[0].is_empty() && groups[1..].iter().all(|g| g.len() == 3);
    if groups.len() > 1 && !well_grouped {
        return Err(Unreadable::UnclearGrouping);
    }
    let whole = groups.concat();
    if whole.is_empty() && fraction.is_empty() {
        return Err(Unreadable::NotANumber);
    }
    if whole.trim_start_matches('0').len() > 15 {
        return Err(Unreadable::TooLarge);
    }
    if fraction.len() > MOST_DECIMALS {
        return Err(Unreadable::TooManyDecimals { most: 12 });
    }
    let digits = format!("0{whole}{fraction}").parse().map_err(|_| Unreadable::NotANumber)?;
    let scale = u32::try_from(fraction.len()).map_err(|_| Unreadable::TooLarge)?;
    Decimal::try_from_i128_with_scale(digits, scale).map_err(|_| Unreadable::TooLarge)
}

/// Words and signs that may stand around an amount without changing it.
const MONEY_WORDS: [&str; 8] = ["人民币", "rmb", "cny", "¥", "元整", "元", "块钱", "块"];

/// Multipliers people type after a number.
const MULTIPLIERS: [(&str, u64); 6] =
    [("亿", 100_000_000), ("万", 10_000), ("w", 10_000), ("千", 1_000), ("k", 1_000), ("百", 100)];

/// An amount of yuan: `50000`, `5万`, `1.2万元`, `１２,０００.５０`, `¥12,000`. Zero is an amount.
///
/// # Errors
/// Says why the text is no amount; see [`Unreadable`].
///
/// ```
/// use qingzhang::typed::amount;
/// assert_eq!(amount("1.2万元")?, amount("１２，０００。００")?);
/// assert!(amount("1,20").is_err());
/// # Ok::<(), qingzhang::typed::Unreadable>(())
/// ```
pub fn amount(text: &str) -> Result<Yuan, Unreadable> {
    let mut text = plain(text)?.to_ascii_lowercase();
    let minus = if text.starts_with('-') { text.remove(0).to_string() } else { String::new() };
    for word in MONEY_WORDS {
        text = text.strip_prefix(word).unwrap_or(&text).to_owned();
        text = text.strip_suffix(word).unwrap_or(&text).to_owned();
    }
    let (digits, factor) = MULTIPLIERS
        .iter()
        .find_map(|(word, factor)| text.strip_suffix(word).map(|digits| (digits, *factor)))
        .unwrap_or((&text, 1));
    let value = number(&format!("{minus}{digits}")).map_err(|wrong| match wrong {
        Unreadable::TooManyDecimals { .. } => Unreadable::FinerThanFen,
        wrong => wrong,
    })?;
    // At most 15 digits before the point times 10^8: far from overflow.
    let value = (value * Decimal::from(factor)).normalize();
    if value > Yuan::LARGEST.exact() {
        return Err(Unreadable::TooLarge);
    }
    if value.scale() > 2 {
        return Err(Unreadable::FinerThanFen);
    }
    Ok(Yuan::new(value))
}

/// An amount above zero.
///
/// # Errors
/// As [`amount`], and [`Unreadable::Zero`].
pub fn positive_amount(text: &str) -> Result<Yuan, Unreadable> {
    match amount(text)? {
        amount if amount.is_zero() => Err(Unreadable::Zero),
        amount => Ok(amount),
    }
}

/// A part of a whole, typed as a percentage: `10%` is 0.1.
///
/// # Errors
/// Says why the text is no percentage, or that it is zero or above 1000 %.
pub fn percentage(text: &str) -> Result<Decimal, Unreadable> {
    let text = plain(text)?;
    let digits = text.strip_suffix('%').ok_or(Unreadable::NotANumber)?;
    let value = number(digits)?.normalize();
    if value.is_zero() {
        return Err(Unreadable::Zero);
    }
    if value.scale() > 6 {
        return Err(Unreadable::TooManyDecimals { most: 6 });
    }
    if value > Decimal::ONE_THOUSAND {
        return Err(Unreadable::RateTooHigh);
    }
    Ok(value / Decimal::ONE_HUNDRED)
}

/// A day: `2022-03-01`, `2022/3/1`, `2022.3.1`, `20220301`, `2022年3月1日`, also in full-width digits.
///
/// # Errors
/// [`Unreadable::NotADate`], or [`Unreadable::NoSuchDay`] for 2023-02-29.
pub fn date(text: &str) -> Result<Date, Unreadable> {
    let text = plain(text)?;
    let parts: Vec<String> = if text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        vec![text[..4].to_owned(), text[4..6].to_owned(), text[6..].to_owned()]
    } else {
        let text = text.strip_suffix(['日', '号']).unwrap_or(&text);
        text.split(['-', '/', '.', '年', '月']).map(str::to_owned).collect()
    };
    let [year, month, day] = parts.as_slice() else { return Err(Unreadable::NotADate) };
    let read = |part: &str, longest: usize| {
        let digits = (1..=longest).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        if digits { part.parse::<u32>().map_err(|_| Unreadable::NotADate) } else { Err(Unreadable::NotADate) }
    };
    if year.len() != 4 {
        return Err(Unreadable::NotADate);
    }
    let (year, month, day) = (read(year, 4)?, read(month, 2)?, read(day, 2)?);
    i32::try_from(year)
        .ok()
        .and_then(|year| Date::from_ymd_opt(year, month, day))
        .ok_or(Unreadable::NoSuchDay)
}

/// A whole number from 1 to `largest`; 期 and 个月 may follow.
///
/// # Errors
/// [`Unreadable::NotACount`].
pub fn count(text: &str, largest: u32) -> Result<u32, Unreadable> {
    let text = plain(text)?;
    let digits = text.trim_end_matches(['期', '个', '月']);
    let whole = digits.bytes().all(|byte| byte.is_ascii_digit());
    match digits.parse::<u32>() {
        Ok(count) if whole && (1..=largest).contains(&count) => Ok(count),
        _ => Err(Unreadable::NotACount { largest }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::day;
    use rust_decimal_macros::dec;

    fn yuan(text: &str) -> Result<Decimal, Unreadable> {
        amount(text).map(Yuan::exact)
    }

    #[test]
    fn amounts_as_people_type_them() {
        for (text, value) in [
            ("50000", dec!(50000)),
            ("50,000.5", dec!(50000.5)),
            ("１２,０００.５０", dec!(12000.5)),
            ("１２，０００。５０元", dec!(12000.5)),
            ("1万", dec!(10000)),
            ("1.2万元", dec!(12000)),
            ("12、000", dec!(12000)),
            ("¥ 3 000", dec!(3000)),
            ("￥3000", dec!(3000)),
            ("人民币5千元整", dec!(5000)),
            ("2w", dec!(20000)),
            ("0", dec!(0)),
            (".5", dec!(0.5)),
            ("007", dec!(7)),
            ("1.000000000000", dec!(1)),
            ("100亿", dec!(10_000_000_000)),
        ] {
            assert_eq!(yuan(text), Ok(value), "{text}");
        }
    }

    #[test]
    fn amounts_that_cannot_be_read_say_why() {
        for (text, reason) in [
            ("abc", Unreadable::NotANumber),
            ("1e5", Unreadable::NotANumber),
            ("1.2.3", Unreadable::NotANumber),
            ("", Unreadable::NotANumber),
            (".", Unreadable::NotANumber),
            ("万", Unreadable::NotANumber),
            ("1万2", Unreadable::NotANumber),
            ("两万三千四百五十元", Unreadable::NotANumber),
            ("1,2x", Unreadable::NotANumber),
            ("-500", Unreadable::Negative),
            ("－５００元", Unreadable::Negative),
            ("−500", Unreadable::Negative),
            ("—500", Unreadable::Negative),
            ("1,20", Unreadable::UnclearGrouping),
            ("1234,567", Unreadable::UnclearGrouping),
            (",123", Unreadable::UnclearGrouping),
            ("123456789012345678901234567890", Unreadable::TooLarge),
            ("10000000001", Unreadable::TooLarge),
            ("200亿", Unreadable::TooLarge),
            ("1.005", Unreadable::FinerThanFen),
            ("1.0000000000001", Unreadable::FinerThanFen),
            ("1.0000000000000", Unreadable::FinerThanFen),
        ] {
            assert_eq!(yuan(text), Err(reason), "{text}");
        }
        assert_eq!(positive_amount("0"), Err(Unreadable::Zero));
    }

    #[test]
    fn a_text_has_forty_characters_at_most() {
        assert_eq!(yuan(&"0".repeat(40)), Ok(dec!(0)));
        assert_eq!(yuan(&"９".repeat(40)), Err(Unreadable::TooLarge));
        for longer in [41, 10_000_000] {
            assert_eq!(yuan(&"0".repeat(longer)), Err(Unreadable::TooLong));
        }
    }

    #[test]
    fn a_part_is_a_percentage() {
        assert_eq!(percentage("10%"), Ok(dec!(0.1)));
        assert_eq!(percentage("0.123456%"), Ok(dec!(0.00123456)));
        assert_eq!(percentage("1000%"), Ok(dec!(10)));
        assert_eq!(percentage("10"), Err(Unreadable::NotANumber));
        assert_eq!(percentage("0%"), Err(Unreadable::Zero));
        assert_eq!(percentage("1001%"), Err(Unreadable::RateTooHigh));
        assert_eq!(percentage("999999999999999%"), Err(Unreadable::RateTooHigh));
        assert_eq!(percentage("0.1234567%"), Err(Unreadable::TooManyDecimals { most: 6 }));
        assert_eq!(percentage("0.0000000000001%"), Err(Unreadable::TooManyDecimals { most: 12 }));
    }

    #[test]
    fn dates_in_the_usual_forms() {
        for text in [
            "2022-03-01",
            "2022-3-1",
            "2022/3/1",
            "2022.3.1",
            "20220301",
            "2022年3月1日",
            "２０２２－０３－０１",
        ] {
            assert_eq!(date(text), Ok(day(2022, 3, 1)), "{text}");
        }
        assert_eq!(date("2023-02-29"), Err(Unreadable::NoSuchDay));
        assert_eq!(date("22-3-1"), Err(Unreadable::NotADate));
        assert_eq!(date("昨天"), Err(Unreadable::NotADate));
        assert_eq!(date("2022-03"), Err(Unreadable::NotADate));
        assert_eq!(date("123"), Err(Unreadable::NotADate));
        assert_eq!(date("2022-+3-1"), Err(Unreadable::NotADate));
        assert_eq!(date("2022-003-1"), Err(Unreadable::NotADate));
    }

    #[test]
    fn counts_are_whole_and_bounded() {
        assert_eq!(count("12期", 600), Ok(12));
        assert_eq!(count("24个月", 600), Ok(24));
        for text in ["0", "601", "1.5", "-3", "+3", "", "期"] {
            assert_eq!(count(text, 600), Err(Unreadable::NotACount { largest: 600 }), "{text}");
        }
    }
}
