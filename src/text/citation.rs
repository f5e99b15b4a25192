//! Kinds of rules and how sure we are, in words.

use crate::language::{Language, Text};
use crate::law::citation::{Kind, Rule, Sureness};
use crate::text::format;

/// What a rule is.
pub const fn kind(kind: Kind) -> Text {
    match kind {
        Kind::Law => Text::new("法律", "Law"),
        Kind::AdministrativeRegulation => Text::new("行政法规", "Administrative regulation"),
        Kind::JudicialInterpretation => Text::new("司法解释", "Judicial interpretation"),
        Kind::JudicialPolicy => Text::new("司法政策文件", "Judicial policy"),
        Kind::DepartmentalRule => Text::new("部门规定", "Departmental rule"),
        Kind::OfficialRelease => Text::new("官方公布", "Official release"),
        Kind::RecommendedStandard => Text::new("推荐标准（不是法律）", "Recommended standard (not law)"),
        Kind::SelfRegulation => Text::new("行业自律（不是法律）", "Self-regulation (not law)"),
        Kind::Practice => Text::new("实践做法", "Practice"),
        Kind::Unsettled => Text::new("没有定论", "Unsettled"),
    }
}

/// How we know.
pub const fn sureness(sureness: Sureness) -> Text {
    match sureness {
        Sureness::Text => Text::new("读过全文", "read in the full text"),
        Sureness::Secondary => Text::new("据转载核对", "checked in secondary sources"),
        Sureness::Unverified => Text::new("有待核实", "to be verified"),
    }
}

/// `民法典 第561条`, `Civil Code, art. 561`; an article put in later is written `253-1`: `刑法 第253条之一`.
pub fn place(language: Language, rule: &Rule) -> String {
    let short = rule.instrument.short.get(language);
    match (language, rule.article) {
        (_, "") => short.to_owned(),
        (Language::Zh, article) => match article.strip_suffix("-1") {
            Some(article) => format!("{short} 第{article}条之一"),
            None => format!("{short} 第{article}条"),
        },
        (Language::En, article) => format!("{short}, art. {article}"),
    }
}

/// After the first day of a rule that earlier laws or versions mostly had too.
const THIS_VERSION: Text = Text::new("（此版）", " (this version)");

/// Since when it holds, until when, how sure, and when it was last checked.
pub fn standing(language: Language, rule: &Rule) -> String {
    let (from, checked) = (format::iso(rule.from), format::iso(rule.checked));
    let sure = sureness(rule.sureness).get(language);
    let version = if rule.instrument.restates { THIS_VERSION.get(language) } else { "" };
    match (language, rule.to) {
        (Language::Zh, None) => format!("{from} 起{version} · {sure} · 核对于 {checked}"),
        (Language::Zh, Some(to)) => {
            format!("{from} 至 {}{version} · {sure} · 核对于 {checked}", format::iso(to))
        }
        (Language::En, None) => format!("since {from}{version} · {sure} · checked {checked}"),
        (Language::En, Some(to)) => {
            format!("{from} to {}{version} · {sure} · checked {checked}", format::iso(to))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::rule;

    #[test]
    fn articles_are_cited_as_lawyers_write_them() {
        for (key, zh, en) in [
            ("private-cap", "民间借贷规定 第25条", "Private Lending Provisions, art. 25"),
            ("selling-data-crime", "刑法 第253条之一", "Criminal Law, art. 253-1"),
            ("lpr-1y", "LPR", "LPR"),
        ] {
            let rule = rule(key).expect("a rule");
            assert_eq!(
                (place(Language::Zh, rule), place(Language::En, rule)),
                (zh.to_owned(), en.to_owned())
            );
        }
    }

    #[test]
    fn a_rule_that_earlier_versions_had_is_not_said_to_be_new() {
        let says = |key| standing(Language::Zh, rule(key).expect("a rule"));
        assert!(says("breaking-in").starts_with("2021-03-01 起（此版） · "));
        assert!(says("licensed-24").starts_with("2017-08-04 起 · "));
    }
}
