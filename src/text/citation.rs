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

/// `民法典 第561条`, `Civil Code, art. 561`.
pub fn place(language: Language, rule: &Rule) -> String {
    let short = rule.instrument.short.get(language);
    match (language, rule.article) {
        (_, "") => short.to_owned(),
        (Language::Zh, article) => format!("{short} 第{article}条"),
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
