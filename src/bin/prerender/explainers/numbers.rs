//! `{{key}}`: a number of the law, as its data have it, in the habit of the language.

use qingzhang::{
    language::Language,
    law::{
        LAST_CHECKED, SUBJECTS,
        citation::{Unit, Value},
        interest_caps::LPR_MULTIPLE,
        reference_rates::{RELEASES, Release},
    },
    text::format,
};

/// What stands for `key`, which is `rule-key.VALUE_NAME` or one of four names.
pub(crate) fn number(language: Language, key: &str) -> Result<String, String> {
    let latest = || RELEASES.last().ok_or_else(|| "there is no release of the LPR".to_owned());
    let percent = |release: &Release| format::percent(release.one_year);
    match key {
        "lpr-1y" => latest().map(percent),
        "lpr-1y-date" => Ok(format::date(language, latest()?.date)),
        "private-cap-now" => Ok(format::percent(latest()?.one_year.times(LPR_MULTIPLE))),
        "rules-checked" => Ok(format::date(language, LAST_CHECKED)),
        _ => value(key).map(shown),
    }
}

fn shown(value: &Value) -> String {
    let number = format::decimals(value.amount, 6);
    match value.unit {
        Unit::PercentAYear | Unit::PercentADay | Unit::Percent => format!("{number}%"),
        _ => number,
    }
}

/// The number that `rule-key.VALUE_NAME` names.
fn value(key: &str) -> Result<&'static Value, String> {
    let (rule, name) = key.split_once('.').ok_or_else(|| {
        format!(
            "`{key}` is no number: rule-key.VALUE_NAME, lpr-1y, lpr-1y-date, private-cap-now, rules-checked"
        )
    })?;
    let of_rule: Vec<&Value> = of(rule).collect();
    of_rule.iter().copied().find(|value| value.name == name).ok_or_else(|| {
        let names: Vec<&str> = of_rule.iter().map(|value| value.name).collect();
        format!("the rule `{rule}` has no number `{name}`; it has: [{}]", names.join(", "))
    })
}

/// The numbers that the rule called `rule` fixes.
pub(crate) fn of(rule: &str) -> impl Iterator<Item = &'static Value> {
    SUBJECTS.iter().flat_map(|subject| subject.values).filter(move |value| value.rule.key == rule)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stand_as_the_law_has_them() {
        for (key, shown) in [
            ("limitation-three-years.THREE_YEARS", "3"),
            ("private-cap-2015.TWENTY_FOUR", "24%"),
            ("illegal-lending.ILLEGAL_LENDING_SUM", "2,000,000"),
        ] {
            assert_eq!(number(Language::Zh, key).as_deref(), Ok(shown));
        }
        let (lpr, cap) = (number(Language::En, "lpr-1y"), number(Language::En, "private-cap-now"));
        let percent = |text: Result<String, String>| {
            text.expect("a rate").trim_end_matches('%').parse::<rust_decimal::Decimal>().expect("a number")
        };
        assert_eq!(percent(cap), percent(lpr) * rust_decimal::Decimal::from(4));
    }

    #[test]
    fn a_number_that_is_not_there_is_refused_with_those_that_are() {
        let refused = |key| number(Language::En, key).expect_err("a reason");
        assert!(refused("private-cap.NINE").contains("it has: [LPR_MULTIPLE]"));
        assert!(refused("nothing").contains("is no number"));
    }
}
