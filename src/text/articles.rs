//! The words around the explainers: sources, ways on, and the list of them all.

use crate::language::{Language, Text};

/// The list of all explainers, in the menu.
pub const NAME: Text = Text::new("知识", "Read");

/// Its title.
pub const TITLE: Text = Text::new("想弄明白什么？", "What would you like to know?");

/// Below the title.
pub const LEAD: Text = Text::new(
    "债卖了、被催、被起诉、上征信：每一篇先给答案，再讲依据；每句讲规定的话都能点开看出处。",
    "Sold debts, collectors, suits, credit records: each page gives the answer first and then its grounds, and every \
     statement of a rule opens to its source.",
);

/// The field that filters the list.
pub const SEARCH: Text = Text::new("找一找：标题和小标题", "Search titles and headings");

/// Below the field, how many are left; `#` stands for the number.
pub const FOUND: Text = Text::new("找到 # 篇", "Pages found: #");

/// Below the field, when none is left.
pub const NOTHING_FOUND: Text = Text::new("没有找到，换个词试试。", "Nothing found: try another word.");

/// Opens an explainer's headings in the list.
pub const QUESTIONS: Text = Text::new("里面讲什么", "What it covers");

/// What is looked up rather than read.
pub const TO_LOOK_UP: Text = Text::new("查一查", "To look up");

/// The link card below an explainer.
pub const IN_MY_CASE: Text = Text::new("在我的情况里呢？", "And in my case?");

/// Other explainers on the same matter.
pub const READ_ON: Text = Text::new("接着看", "Read on");

/// The way back to the list.
pub const ALL: Text = Text::new("全部文章", "All pages");

/// Above the rules that an explainer cites.
pub const SOURCES_NOTE: Text = Text::new(
    "每条写明是什么、出自哪里、从哪天起、我们有多大把握。推荐标准、行业自律和实践做法不是法律。",
    "Each says what it is, where it stands, since when, and how sure we are. A recommended standard, self-regulation or \
     practice is not law.",
);

/// When the text was last checked: `核对于 2026年11月24日`.
pub fn checked(language: Language, day: &str) -> String {
    match language {
        Language::Zh => format!("本页核对于 {day}"),
        Language::En => format!("This page was checked on {day}"),
    }
}

/// The name of a citation's button for those who hear it.
pub fn source(language: Language, number: usize) -> String {
    match language {
        Language::Zh => format!("依据 {number}"),
        Language::En => format!("Source {number}"),
    }
}
