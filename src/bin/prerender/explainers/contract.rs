//! What holds for every explainer: its length, the same structure in both languages, and that nothing is called law
//! that is none.

use super::Explainer;
use super::markdown::{Kind as BlockKind, Rendered};
use super::marks::plain;
use super::sentences::{Sentence, sentences};
use super::source::{Problem, Source};
use qingzhang::{
    language::Language,
    law::citation::{Kind, Rule},
};

/// Characters in Chinese, words in English.
const LENGTH: std::ops::RangeInclusive<usize> = 600..=1500;
/// Those that may be longer, because they are looked up and not read through.
const LONGER: [&str; 2] = ["myths", "glossary"];
const LONGEST: usize = 6000;

/// The words of which one must stand beside a citation of this kind, in its block or in the heading above.
const fn told_apart_by(kind: Kind, language: Language) -> &'static [&'static str] {
    match (kind, language) {
        (Kind::RecommendedStandard, Language::Zh) => &["标准"],
        (Kind::RecommendedStandard, Language::En) => &["standard"],
        (Kind::SelfRegulation, Language::Zh) => &["自律", "协会", "公约", "银登中心"],
        (Kind::SelfRegulation, Language::En) => {
            &["elf-regulat", "association", "convention", "registration centre"]
        }
        _ => &[],
    }
}

/// What says that something is law; not to be said of a rule that is none.
const CALLS_IT_LAW: [&str; 9] =
    ["法律规定", "法律要求", "法律禁止", "法定", "违法", "the law ", "by law", "illegal", "unlawful"];
/// What says that it is none.
const DENIES_IT: [&str; 12] = [
    "不是法律规定",
    "不是法定",
    "不等于违法",
    "不一定违法",
    "不算违法",
    "没有法律规定",
    "法律规定不同",
    "not the law ",
    "not required by law",
    "not illegal",
    "not unlawful",
    "not by law",
];

/// What is wrong with an explainer by itself.
pub(super) fn broken(source: &Source, rendered: &Rendered) -> Vec<Problem> {
    let mut problems = Vec::new();
    let length = length(source.language, rendered);
    let longest = if LONGER.contains(&source.slug) { LONGEST } else { *LENGTH.end() };
    if length < *LENGTH.start() || length > longest {
        let what = format!("{length} characters or words, and not {} to {longest}", LENGTH.start());
        problems.push(source.problem(0, what));
    }
    let mut heading = String::new();
    for block in &rendered.blocks {
        if block.kind == BlockKind::Heading {
            heading = plain(&block.text);
        }
        let around = format!("{heading} {}", plain(&block.text));
        for sentence in sentences(&block.text, &rendered.marked.cited) {
            let wrong = called_law(&sentence).or_else(|| not_told_apart(source.language, &sentence, &around));
            problems.extend(wrong.map(|what| source.problem(block.line, what)));
        }
    }
    problems
}

/// A sentence that calls law what none of its rules is.
fn called_law(sentence: &Sentence) -> Option<String> {
    let none = |rule: &&Rule| {
        matches!(
            rule.kind,
            Kind::RecommendedStandard | Kind::SelfRegulation | Kind::Practice | Kind::Unsettled
        )
    };
    if sentence.rules.is_empty() || !sentence.rules.iter().all(none) {
        return None;
    }
    let words = DENIES_IT.iter().fold(sentence.words.clone(), |words, denial| words.replace(denial, " "));
    let called = CALLS_IT_LAW.iter().find(|called| words.contains(**called))?;
    Some(format!("`{}` is said of `{}`, which is no law", called.trim(), sentence.rules[0].key))
}

/// A citation of a standard or of self-regulation whose words do not say so.
fn not_told_apart(language: Language, sentence: &Sentence, around: &str) -> Option<String> {
    let bare = |rule: &&&Rule| {
        let words = told_apart_by(rule.kind, language);
        !words.is_empty() && !words.iter().any(|word| around.contains(word))
    };
    let rule = sentence.rules.iter().find(bare)?;
    let words = told_apart_by(rule.kind, language).join(", ");
    Some(format!("`{}` is cited without saying what it is: {words}", rule.key))
}

fn length(language: Language, rendered: &Rendered) -> usize {
    let texts = rendered.blocks.iter().map(|block| plain(&block.text));
    texts
        .map(|text| match language {
            Language::Zh => text.chars().filter(|c| matches!(c, '\u{4E00}'..='\u{9FFF}')).count(),
            Language::En => text.split_whitespace().count(),
        })
        .sum()
}

/// How an explainer differs from its twin in the other language. Only the Chinese one is told of, which comes first.
pub(super) fn differences(explainer: &Explainer, twin: Option<&Explainer>) -> Vec<Problem> {
    let source = &explainer.source;
    let Some(twin) = twin else { return vec![source.problem(0, "it is not there in the other language")] };
    if source.language != Language::Zh {
        return Vec::new();
    }
    let (own, other) = (&explainer.rendered, &twin.rendered);
    let sorted = |of: &[String]| {
        let mut sorted = of.to_vec();
        sorted.sort();
        sorted
    };
    let headings = |of: &Rendered| {
        let line = |heading: &super::markdown::Heading| {
            let name = if heading.named { format!(" #{}", heading.id) } else { String::new() };
            format!("{}{name}", heading.level)
        };
        of.headings.iter().map(line).collect::<Vec<_>>()
    };
    let compared = [
        ("headings", headings(own), headings(other)),
        ("citations", own.marked.citations.clone(), other.marked.citations.clone()),
        ("numbers", sorted(&own.marked.numbers), sorted(&other.marked.numbers)),
        ("drawings", own.drawings.clone(), other.drawings.clone()),
        ("heads", head(source), head(&twin.source)),
    ];
    let unlike = compared.into_iter().filter(|(_, own, other)| own != other);
    unlike.map(|(what, own, other)| source.problem(0, unlike_at(what, &own, &other))).collect()
}

fn head(source: &Source) -> Vec<String> {
    vec![source.tool.clone(), source.tested.to_string(), source.order.to_string()]
}

/// Where two lists part.
fn unlike_at(what: &str, own: &[String], other: &[String]) -> String {
    let place = own.iter().zip(other).take_while(|(one, other)| one == other).count();
    let at = |of: &[String]| of.get(place).map_or("nothing", String::as_str).to_owned();
    format!(
        "other {what} than in English, from number {}: `{}` here, `{}` there",
        place + 1,
        at(own),
        at(other)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::explainers::explainer;

    fn read(language: Language, body: &str) -> Explainer {
        let head = "---\ntitle: a\nname: a\ndescription: a\ntool: owe\ntested: 2026-11-24\n---\n";
        explainer(Source::read(language, "sold", &format!("{head}{body}\n")).expect("a source"))
            .expect("an explainer")
    }

    fn said(of: Vec<Problem>) -> String {
        of.into_iter().map(|problem| problem.what).collect()
    }

    #[test]
    fn what_is_no_law_is_not_called_so() {
        let broken = |body| {
            let Explainer { source, rendered, .. } = read(Language::Zh, body);
            said(broken(&source, &rendered).into_iter().skip(1).collect())
        };
        assert!(broken("法律规定夜里不催收[[collection-hours]]。").contains("which is no law"));
        assert!(broken("夜里不催收[[collection-hours]]。").contains("without saying what it is: 标准"));
        assert_eq!(broken("国家推荐性标准：夜里不催收[[collection-hours]]，越过不等于违法。"), "");
        assert_eq!(broken("## 国家推荐性标准\n\n夜里不催收[[collection-hours]]。"), "");
        assert_eq!(broken("法律规定不得侵扰[[peace-of-life]]。"), "");
    }

    #[test]
    fn an_explainer_is_neither_too_short_nor_too_long() {
        for (count, right) in [(599, false), (600, true), (1500, true), (1501, false)] {
            let Explainer { source, rendered, .. } = read(Language::Zh, &"债".repeat(count));
            assert_eq!(broken(&source, &rendered).is_empty(), right, "{count}");
        }
    }

    #[test]
    fn both_languages_have_the_same_structure() {
        let compare = |zh, en| said(differences(&read(Language::Zh, zh), Some(&read(Language::En, en))));
        let zh = "答[[private-cap]]。\n\n## 问？\n\n{{private-cap.LPR_MULTIPLE}} 倍。";
        assert_eq!(
            compare(zh, "Yes [[private-cap]].\n\n## What?\n\n{{private-cap.LPR_MULTIPLE}} times."),
            ""
        );
        for (en, part) in [
            ("Yes [[private-cap]].\n\n### What?\n\n{{private-cap.LPR_MULTIPLE}} times.", "headings"),
            ("Yes [[assign-allowed]].\n\n## What?\n\n{{private-cap.LPR_MULTIPLE}} times.", "citations"),
            ("Yes [[private-cap]].\n\n## What?\n\nFour times.", "numbers"),
        ] {
            assert!(compare(zh, en).starts_with(&format!("other {part}")), "{en}");
        }
        assert!(said(differences(&read(Language::Zh, zh), None)).contains("other language"));
    }
}
