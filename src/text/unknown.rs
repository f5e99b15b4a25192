//! Answers that the reader does not know, and the range that follows.

use crate::case::unknown::UnknownAnswer;
use crate::engine::range::Range;
use crate::language::{Language, Text};
use crate::text::{form, format};

/// Beside a question.
pub const NOT_SURE: Text = Text::new("不清楚", "I don't know");

/// A tile of its own among the lenders.
pub const NOT_SURE_HELP: Text = Text::new("先给一个范围", "gives a range first");

/// What can still be said of an answer that is not known exactly.
pub const fn still(answer: UnknownAnswer) -> Option<Text> {
    match answer {
        UnknownAnswer::ContractDate => Some(Text::new(
            "只记得年份或月份，就填 2022 或 2022-03",
            "If you only know the year or month, fill in 2022 or 2022-03",
        )),
        UnknownAnswer::Received => {
            Some(Text::new("填至少到手多少", "Fill in the least that certainly arrived"))
        }
        UnknownAnswer::Lender | UnknownAnswer::Rate | UnknownAnswer::OverdueRate => None,
    }
}

/// The question that was left open.
const fn question(answer: UnknownAnswer) -> Text {
    match answer {
        UnknownAnswer::Lender => form::LENDER,
        UnknownAnswer::ContractDate => form::CONTRACT_DATE,
        UnknownAnswer::Received => form::RECEIVED,
        UnknownAnswer::Rate => form::RATE,
        UnknownAnswer::OverdueRate => form::OVERDUE_RATE,
    }
}

/// Before the range.
pub const BETWEEN: Text =
    Text::new("法律最多支持的数，在这两个数之间", "The most that the law supports lies between");

/// Below it.
pub const NOT_COUNTED: Text = Text::new(
    "范围按每个不清楚的答案最低和最高的情形算出。没有计入诉讼费、律师费和法院可能酌减的违约金。答案补上以后，这里会变成一个数，并且逐项说明原因。",
    "The bounds are those of the lowest and highest answer to each open question. Court and lawyers' fees and what a court \
     may cut from penalties are not counted. Once the answers are filled in, this becomes one figure with its reasons, line \
     by line.",
);

/// The range in short.
pub fn range(language: Language, range: &Range) -> String {
    let [least, most] = [range.least, range.most].map(format::money);
    match language {
        Language::Zh => format!("{least} 到 {most}"),
        Language::En => format!("{least} to {most}"),
    }
}

/// The range as a sentence, for screen readers.
pub fn announcement(language: Language, found: &Range) -> String {
    let range = range(language, found);
    match language {
        Language::Zh => format!("法律最多支持的数在 {range} 之间。"),
        Language::En => format!("The most that the law supports lies between {range}."),
    }
}

/// What each open answer would do: the first narrows the range most.
pub fn narrowing(language: Language, found: &Range) -> Vec<String> {
    let sentence = |(unknown, left): &(crate::case::unknown::Unknown, crate::money::Yuan)| {
        let (question, left) = (question(unknown.answer()).get(language), format::money(*left));
        match (language, found.narrowing.len()) {
            (Language::Zh, 1) => format!("弄清“{question}”，就能给出一个数。"),
            (Language::En, 1) => format!("Knowing “{question}” would give one figure."),
            (Language::Zh, _) => format!("先弄清“{question}”，上下相差就不超过 {left}。"),
            (Language::En, _) => {
                format!("Knowing “{question}” would leave at most {left} between the bounds.")
            }
        }
    };
    found.narrowing.iter().map(sentence).collect()
}
