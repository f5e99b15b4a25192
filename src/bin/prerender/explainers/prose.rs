//! Numbers in prose. One that the law fixes comes by key and so cannot disagree with the law's data; typed, it is
//! refused, unless the sentence calls itself an example. Written as a word, it must be in the data of a rule that the
//! sentence cites.

use super::markdown::{Kind, Rendered};
use super::sentences::{NUMBER, Sentence, sentences};
use super::source::{Problem, Source};
use super::{in_words, numbers};
use qingzhang::law::citation::Rule;
use rust_decimal::Decimal;

/// What a digit must not stand before.
const UNITS: [&str; 22] = [
    "%",
    "％",
    "‰",
    "倍",
    "个百分点",
    "天",
    "日",
    "年",
    "个月",
    "周",
    "个工作日",
    "元",
    "万",
    "亿",
    "per cent",
    "percent",
    "times",
    "day",
    "week",
    "month",
    "year",
    "yuan",
];

/// What makes a sentence, and what follows it in its block, an example.
const EXAMPLES: [&str; 13] = [
    "例如",
    "比如",
    "譬如",
    "假如",
    "假设",
    "举例",
    "for example",
    "For example",
    "Suppose ",
    "suppose ",
    ", say",
    ": say",
    "Say",
];

/// Every number that stands as it must not.
pub(super) fn numbers_typed(source: &Source, rendered: &Rendered) -> Vec<Problem> {
    let head =
        [&source.title, &source.name, &source.description].into_iter().filter_map(|words| typed(words));
    let at_head = |number: String| Problem { file: source.file(), line: 2, what: refusal(&number) };
    let mut problems: Vec<Problem> = head.map(at_head).collect();
    for section in rendered.blocks.chunk_by(|_, next| next.kind != Kind::Heading) {
        let mut example = false;
        let (mut counted, mut cites) = (None, false);
        for block in section {
            // A list or table carries on the example of the paragraph above it.
            example &= matches!(block.kind, Kind::Item | Kind::Row);
            for sentence in sentences(&block.text, &rendered.marked.cited) {
                example |= EXAMPLES.iter().any(|word| sentence.words.contains(word));
                let wrong = if example { None } else { wrong(&sentence) };
                problems.extend(wrong.map(|what| source.problem(block.line, what)));
                cites |= !sentence.rules.is_empty();
                if sentence.words.contains(NUMBER) && block.kind != Kind::Heading {
                    counted = counted.or(Some(block.line));
                }
            }
        }
        // A list may have its source in the paragraph around it.
        let bare = counted.filter(|_| !cites);
        let what = "a number of the law stands here, and no rule is cited below this heading";
        problems.extend(bare.map(|line| source.problem(line, what)));
    }
    problems
}

/// What is wrong with the numbers of a sentence.
fn wrong(sentence: &Sentence) -> Option<String> {
    if let Some(number) = typed(&sentence.words) {
        return Some(refusal(&number));
    }
    let number = disagreeing(sentence)?;
    let keys: Vec<&str> = sentence.rules.iter().map(|rule| rule.key).collect();
    Some(format!("`{number}` is in none of the rules cited there: {}", keys.join(", ")))
}

fn refusal(number: &str) -> String {
    format!(
        "`{number}` is typed: a number of the law comes by {{{{rule-key.VALUE}}}}, an example says 例如 or for example, any other is a word"
    )
}

/// The first number in digits with a unit behind it, unless it is a date.
fn typed(words: &str) -> Option<String> {
    let mut rest = words;
    let mut before = String::new();
    while let Some(start) = rest.find(|c: char| c.is_numeric() && !is_han(c)) {
        before.push_str(&rest[..start]);
        let digits = |c: char| (c.is_numeric() && !is_han(c)) || ".,".contains(c);
        let number: String = rest[start..].chars().take_while(|c| digits(*c)).collect();
        let after = &rest[start + number.len()..];
        let unit = after.trim_start_matches([' ', '-', '余', '多']);
        let year = number.len() == 4 && (number.starts_with("19") || number.starts_with("20"));
        let day_of_a_month =
            before.trim_end().ends_with(['月', '至', '到', '—', '-']) && unit.starts_with('日');
        let date = day_of_a_month || (year && unit.starts_with('年'));
        let money = before.ends_with('¥');
        if let Some(unit) = UNITS.iter().find(|word| unit.starts_with(**word)).filter(|_| !date) {
            return Some(format!("{number} {unit}"));
        }
        if money {
            return Some(format!("¥{number}"));
        }
        before.push_str(&number);
        rest = after;
    }
    None
}

const fn is_han(c: char) -> bool {
    matches!(c, '\u{3007}' | '\u{4E00}'..='\u{9FFF}')
}

/// The first number in words that no rule cited by the sentence has.
fn disagreeing(sentence: &Sentence) -> Option<String> {
    if sentence.rules.is_empty() {
        return None;
    }
    let known: Vec<Decimal> = sentence.rules.iter().flat_map(|rule| of(rule)).collect();
    let mut said = in_words::of(&sentence.words).into_iter();
    said.find(|(_, amount)| !known.contains(amount)).map(|(words, _)| words)
}

/// Every number of a rule: those that are computed with, and those in its words.
fn of(rule: &Rule) -> Vec<Decimal> {
    let details = rule.details();
    let texts =
        [Some(details.says), details.caveat].into_iter().flatten().flat_map(|text| [text.zh, text.en]);
    let mut all: Vec<Decimal> = numbers::of(rule.key).map(|value| value.amount).collect();
    for text in texts {
        let digits = text.split(|c: char| !c.is_ascii_digit() && c != '.');
        all.extend(digits.filter_map(|part| part.parse::<Decimal>().ok()));
        all.extend(in_words::of(text).into_iter().map(|(_, amount)| amount));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::explainers::markdown::render;
    use qingzhang::language::Language;

    fn problems(body: &str) -> Vec<String> {
        let head = "---\ntitle: a\nname: a\ndescription: a\ntool: owe\ntested: 2026-11-24\n---\n";
        let source = Source::read(Language::Zh, "sold", &format!("{head}{body}\n")).expect("a source");
        let rendered = render(&source);
        assert!(rendered.problems.is_empty(), "{:?}", rendered.problems);
        numbers_typed(&source, &rendered).into_iter().map(|problem| problem.what).collect()
    }

    #[test]
    fn a_number_of_the_law_that_is_typed_is_refused() {
        for body in [
            "超过 24% 的部分。",
            "超过４倍的部分。",
            "期限是 3 年。",
            "应在 15 日内答复。",
            "拘留 5-10 天。",
            "付 5,000 元。",
            "付 ¥5。",
            "within 30 days",
            "24 per cent a year",
            "a 3-year period",
            "## 24% 是什么？",
        ] {
            assert!(problems(body).iter().any(|what| what.contains("is typed")), "{body}");
        }
    }

    #[test]
    fn dates_telephones_and_examples_may_be_typed() {
        for body in [
            "2020 年 8 月 20 日以后，打 12378。",
            "从2021年起，22:00至次日8:00。",
            "on 20 August 2020, in 2021, call 110.",
            "例如借 10,000 元，年利率 36%。一年就是 3,600 元。",
            "For example, 10,000 yuan at 36% for 2 years.",
            "假如这样算：\n\n- 第一笔 100 元；\n- 第二笔 200 元。",
        ] {
            assert!(problems(body).is_empty(), "{body}: {:?}", problems(body));
        }
        // An example ends with the list below it.
        assert_eq!(problems("例如借 100 元：\n\n- 还 50 元。\n\n一共 150 元。").len(), 1);
    }

    #[test]
    fn a_number_in_words_agrees_with_the_rule_that_is_cited() {
        // Three years (Civil Code, art. 188), four times the LPR (Private Lending Provisions, art. 25).
        for body in [
            "诉讼时效是三年[[limitation-three-years]]。",
            "limitation runs three years [[limitation-three-years]].",
            "最多四倍[[private-cap]]。",
            "最多年百分之二十四[[licensed-24]]。",
            "等两天再说。",
            "三年[[limitation-three-years]]，{{limitation-three-years.THREE_YEARS}} 年。",
        ] {
            assert!(problems(body).is_empty(), "{body}: {:?}", problems(body));
        }
        for body in
            ["诉讼时效是两年[[limitation-three-years]]。", "At most five times the LPR [[private-cap]]."]
        {
            assert_eq!(problems(body).len(), 1, "{body}");
        }
    }

    #[test]
    fn a_number_of_the_law_stands_beside_its_rule() {
        assert_eq!(problems("时效 {{limitation-three-years.THREE_YEARS}} 年。").len(), 1);
    }
}
