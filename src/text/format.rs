//! Numbers, rates and days as people read them.

use chrono::Datelike;
use rust_decimal::{Decimal, RoundingStrategy};

use crate::dates::Date;
use crate::language::Language;
use crate::money::{AnnualRate, Yuan};

/// Yuan to the fen with thousands grouped: `55,017.37`. Both languages write it so.
pub fn yuan(amount: Yuan) -> String {
    grouped(&amount.to_fen().exact().to_string())
}

/// As [`yuan`], with the sign of the currency: `¥55,017.37`.
pub fn money(amount: Yuan) -> String {
    let text = yuan(amount);
    match text.strip_prefix('−') {
        Some(digits) => format!("−¥{digits}"),
        None => format!("¥{text}"),
    }
}

fn grouped(number: &str) -> String {
    let (sign, digits) = number.strip_prefix('-').map_or(("", number), |digits| ("−", digits));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let mut text = String::from(sign);
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push('.');
        text.push_str(fraction);
    }
    text
}

/// A yearly rate in per cent, to four decimals: `14.8%`.
pub fn percent(rate: AnnualRate) -> String {
    format!("{}%", decimals(rate.percent(), 4))
}

/// A number without idle zeros, rounded to at most `most` decimals.
pub fn decimals(value: Decimal, most: u32) -> String {
    let rounded = value.round_dp_with_strategy(most, RoundingStrategy::MidpointAwayFromZero).normalize();
    grouped(&rounded.to_string())
}

/// A day in a sentence: `2022年3月1日`, `1 March 2022`.
pub fn date(language: Language, date: Date) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let (year, month, day) = (date.year(), date.month(), date.day());
    match language {
        Language::Zh => format!("{year}年{month}月{day}日"),
        Language::En => format!("{day} {} {year}", MONTHS[date.month0() as usize]),
    }
}

/// A day in a table: `2022-03-01`.
pub fn iso(date: Date) -> String {
    date.to_string()
}

/// An amount in the capital numerals of Chinese contracts: `伍万元整`, `壹拾元零伍分`.
pub fn capital(amount: Yuan) -> String {
    let fen = amount.to_fen().exact();
    let whole = fen.trunc();
    let cents = ((fen - whole) * Decimal::ONE_HUNDRED).trunc();
    let mut text = capital_whole(&whole.normalize().to_string());
    if !text.is_empty() {
        text.push('元');
    }
    let cents = format!("{:0>2}", cents.normalize().to_string());
    let mut parts = cents.chars().map(capital_digit);
    let has_yuan = !text.is_empty();
    let rest = match (parts.next().flatten(), parts.next().flatten()) {
        (None, None) if has_yuan => "整".to_owned(),
        (None, None) => "零元整".to_owned(),
        (Some(jiao), None) => format!("{jiao}角整"),
        (None, Some(fen)) if has_yuan => format!("零{fen}分"),
        (None, Some(fen)) => format!("{fen}分"),
        (Some(jiao), Some(fen)) => format!("{jiao}角{fen}分"),
    };
    text + &rest
}

fn capital_digit(digit: char) -> Option<char> {
    let digits = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'];
    digit.to_digit(10).filter(|value| *value > 0).map(|value| digits[value as usize])
}

/// The whole yuan, in groups of four digits (万, 亿), with one 零 for a gap.
fn capital_whole(digits: &str) -> String {
    const PLACES: [&str; 4] = ["", "拾", "佰", "仟"];
    const GROUPS: [&str; 4] = ["", "万", "亿", "万亿"];
    let mut text = String::new();
    let mut gap = false;
    let length = digits.len();
    let mut group_has_digit = false;
    for (index, digit) in digits.chars().enumerate() {
        let place = length - 1 - index;
        match capital_digit(digit) {
            Some(numeral) => {
                if gap && !text.is_empty() {
                    text.push('零');
                }
                gap = false;
                group_has_digit = true;
                text.push(numeral);
                text.push_str(PLACES[place % 4]);
            }
            None => gap = true,
        }
        if place.is_multiple_of(4) {
            if group_has_digit {
                text.push_str(GROUPS[(place / 4).min(3)]);
            }
            group_has_digit = false;
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::day;
    use rust_decimal_macros::dec;

    #[test]
    fn thousands_are_grouped() {
        for (amount, text) in [
            (dec!(0), "0.00"),
            (dec!(999.999), "1,000.00"),
            (dec!(55017.37), "55,017.37"),
            (dec!(-1234567.5), "−1,234,567.50"),
        ] {
            assert_eq!(yuan(Yuan::new(amount)), text);
        }
        assert_eq!(money(Yuan::new(dec!(-3))), "−¥3.00");
    }

    #[test]
    fn days_follow_each_language() {
        assert_eq!(date(Language::Zh, day(2022, 3, 1)), "2022年3月1日");
        assert_eq!(date(Language::En, day(2022, 3, 1)), "1 March 2022");
    }

    #[test]
    fn capital_numerals_as_on_a_contract() {
        for (amount, text) in [
            (dec!(0), "零元整"),
            (dec!(0.05), "伍分"),
            (dec!(50000), "伍万元整"),
            (dec!(10.05), "壹拾元零伍分"),
            (dec!(1200.5), "壹仟贰佰元伍角整"),
            (dec!(100203.04), "壹拾万零贰佰零叁元零肆分"),
            (dec!(10000005), "壹仟万零伍元整"),
            (dec!(300000000), "叁亿元整"),
            (dec!(10000000000), "壹佰亿元整"),
            (dec!(55017.37), "伍万伍仟零壹拾柒元叁角柒分"),
        ] {
            assert_eq!(capital(Yuan::new(amount)), text);
        }
    }
}
