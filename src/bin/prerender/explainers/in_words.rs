//! Numbers written as words with a unit of the law behind them: `三年`, `百分之二十四`, `four times`.

use rust_decimal::Decimal;

const UNITS_ZH: [&str; 7] = ["倍", "年", "个月", "天", "日", "周", "个工作日"];
const UNITS_EN: [&str; 11] =
    ["times", "day", "days", "week", "weeks", "month", "months", "year", "years", "per", "percent"];
/// What may stand between a number and its unit.
const BETWEEN: [&str; 2] = ["working", "calendar"];
const ENGLISH: [(&str, u32); 22] = [
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("fourteen", 14),
    ("fifteen", 15),
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
    ("hundred", 100),
];

/// Each as it is said, and how much it is. One, and what comes in an order (第二天), is not among them.
pub(super) fn of(text: &str) -> Vec<(String, Decimal)> {
    let mut found = chinese(text);
    found.extend(english(text));
    found
}

fn chinese(text: &str) -> Vec<(String, Decimal)> {
    let mut found = Vec::new();
    let mut rest = text;
    let mut before = "";
    while let Some(start) = rest.find(|c| numeral(c).is_some()) {
        let skipped = &rest[..start];
        let after = rest[start..].trim_start_matches(|c| numeral(c).is_some());
        let said = &rest[start..rest.len() - after.len()];
        let per_cent = before.ends_with('百') && skipped == "分之";
        let unit = UNITS_ZH.iter().find(|unit| after.starts_with(**unit));
        let amount = amount(said);
        if amount > 1 && !skipped.ends_with('第') && (per_cent || unit.is_some()) {
            found.push((format!("{said}{}", unit.unwrap_or(&"")), Decimal::from(amount)));
        }
        before = said;
        rest = after;
    }
    found
}

const fn numeral(c: char) -> Option<u32> {
    Some(match c {
        '一' => 1,
        '二' | '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        _ => return None,
    })
}

/// `二十四` is 2 × 10 + 4.
fn amount(said: &str) -> u32 {
    let (mut sum, mut digit) = (0, 0);
    for value in said.chars().filter_map(numeral) {
        if value < 10 {
            digit = value;
        } else {
            sum += digit.max(1) * value;
            digit = 0;
        }
    }
    sum + digit
}

fn english(text: &str) -> Vec<(String, Decimal)> {
    let words: Vec<&str> =
        text.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| !word.is_empty()).collect();
    let number = |word: &str| {
        ENGLISH.iter().find(|(name, _)| word.eq_ignore_ascii_case(name)).map(|(_, amount)| *amount)
    };
    let mut found = Vec::new();
    let mut index = 0;
    while index < words.len() {
        let start = index;
        let mut sum = 0;
        while let Some(amount) = words.get(index).and_then(|word| number(word)) {
            sum += amount;
            index += 1;
        }
        if words.get(index).is_some_and(|word| BETWEEN.contains(word)) {
            index += 1;
        }
        let unit = words.get(index).filter(|word| UNITS_EN.contains(word));
        if let Some(unit) = unit.filter(|_| sum > 0) {
            found.push((format!("{} {unit}", words[start..index].join("-")), Decimal::from(sum)));
        }
        index = index.max(start + 1);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_words_are_read() {
        let read =
            |text| of(text).into_iter().map(|(_, amount)| amount.to_string()).collect::<Vec<_>>().join(" ");
        for (text, amounts) in [
            ("三年内，最长二十年", "3 20"),
            ("年百分之二十四", "24"),
            ("五日以上十五日以下", "5 15"),
            ("一年期、第二天、两个人、三倍", "3"),
            ("within fifteen working days, twenty-four per cent, a three-year term, two people", "15 24 3"),
            ("One year, a year", ""),
        ] {
            assert_eq!(read(text), amounts, "{text}");
        }
    }
}
