//! Times of day as people type them.

use super::{Unreadable, plain};
use crate::dates::TimeOfDay;

/// Words around a time that name a half of the day, and whether it is the second.
const HALVES: [(&str, bool); 9] = [
    ("凌晨", false),
    ("早上", false),
    ("上午", false),
    ("中午", true),
    ("下午", true),
    ("傍晚", true),
    ("晚上", true),
    ("am", false),
    ("pm", true),
];

/// A time of day: `22:40`, `2240`, `22点40分`, `晚上10点半`, `10:40 pm`, also in full-width digits.
///
/// # Errors
/// [`Unreadable::NotATime`], also for one that could mean two, such as `晚上12点`.
///
/// ```
/// use qingzhang::typed::time;
/// assert_eq!(time("晚上10点40分")?, time("22:40")?);
/// assert!(time("晚上12点").is_err());
/// # Ok::<(), qingzhang::typed::Unreadable>(())
/// ```
pub fn time(text: &str) -> Result<TimeOfDay, Unreadable> {
    let text = plain(text)?.to_ascii_lowercase();
    let (text, second_half) = without_half(&text);
    let (hour, minute) = digits(text).ok_or(Unreadable::NotATime)?;
    let hour = match second_half {
        Some(true) if (1..=11).contains(&hour) => hour + 12,
        // Twelve with such a word means noon to some and midnight to others; 13 and more name their half themselves.
        Some(_) if hour == 12 || hour == 0 => return Err(Unreadable::NotATime),
        _ => hour,
    };
    if hour < 24 && minute < 60 { Ok(TimeOfDay { hour, minute }) } else { Err(Unreadable::NotATime) }
}

fn without_half(text: &str) -> (&str, Option<bool>) {
    for (word, second) in HALVES {
        if let Some(rest) = text.strip_prefix(word).or_else(|| text.strip_suffix(word)) {
            return (rest, Some(second));
        }
    }
    (text, None)
}

/// Hour and minute, not yet held against the clock.
fn digits(text: &str) -> Option<(u32, u32)> {
    let number = |part: &str| {
        let short = (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        if short { part.parse().ok() } else { None }
    };
    if text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some((number(&text[..2])?, number(&text[2..])?));
    }
    let text = text.strip_suffix('分').unwrap_or(text);
    let (hour, minute) = text.split_once([':', '.', '点', '时'])?;
    let minute = match minute {
        // 22点 is said of the full hour; "22:" is unfinished.
        "" if text.ends_with(['点', '时']) => 0,
        "半" => 30,
        minute => number(minute)?,
    };
    Some((number(hour)?, minute))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_in_the_usual_forms() {
        let at = |hour, minute| Ok(TimeOfDay { hour, minute });
        for (text, expected) in [
            ("22:40", at(22, 40)),
            ("２２：４０", at(22, 40)),
            ("2240", at(22, 40)),
            ("22点40分", at(22, 40)),
            ("22时40", at(22, 40)),
            ("晚上10点40", at(22, 40)),
            ("10:40 PM", at(22, 40)),
            ("22.40", at(22, 40)),
            ("晚上22点", at(22, 0)),
            ("早上7点半", at(7, 30)),
            ("7:05", at(7, 5)),
            ("0:00", at(0, 0)),
            ("中午1点", at(13, 0)),
        ] {
            assert_eq!(time(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_time_or_could_be_two_is_refused() {
        for text in
            ["", "夜里", "24:00", "22:60", "22:", "22", "晚上12点", "12:00 am", "早上0点", "1:2:3", "-1:00"]
        {
            assert_eq!(time(text), Err(Unreadable::NotATime), "{text}");
        }
        assert_eq!(time(&"2".repeat(1_000)), Err(Unreadable::TooLong));
    }
}
