//! Several debts in one case.

use crate::language::{Language, Text};
use crate::money::Yuan;
use crate::text::format;

/// Which of them is looked at.
pub const DEBTS: Text = Text::new("看哪一笔债", "Which debt");

/// What the reader calls a debt.
pub const NAME: Text = Text::new("给这笔债起个名字", "A name for this debt");

/// Beneath the name.
pub const NAME_HELP: Text = Text::new("自己认得就行，比如平台名", "Only for you, such as the platform");

/// Adds one.
pub const ADD: Text = Text::new("再加一笔债", "Add another debt");

/// Removes the one that is looked at.
pub const REMOVE: Text = Text::new("删掉这一笔", "Remove this debt");

/// A debt by its name, or by its place where it has none.
pub fn name(language: Language, place: usize, name: &str) -> String {
    match language {
        _ if !name.trim().is_empty() => name.trim().to_owned(),
        Language::Zh => format!("第 {} 笔", place + 1),
        Language::En => format!("Debt {}", place + 1),
    }
}

/// The sum over all debts, and how many have no figure yet.
pub fn sum(language: Language, debts: usize, lawful: Yuan, claimed: Yuan, open: usize) -> String {
    let [lawful, claimed] = [lawful, claimed].map(format::money);
    let left = match (language, open) {
        (_, 0) => String::new(),
        (Language::Zh, _) => format!("其中 {open} 笔还没有算出来，没有计入。"),
        (Language::En, _) => format!(" Of them {open} have no figure yet and are not counted."),
    };
    match language {
        Language::Zh => {
            format!("{debts} 笔债合计：法律最多支持 {lawful}，对方主张 {claimed}。{left}")
        }
        Language::En => {
            format!("All {debts} debts: the law supports at most {lawful}; {claimed} is claimed.{left}")
        }
    }
}
