//! Pasting payments from an export: what the reader is told of each row.

use crate::case::pasted::{LONGEST_PASTE, LeftOut, PasteError, Pasted, Why};
use crate::language::{Language, Text};
use crate::text::problem;

/// Unfolds the box.
pub const TITLE: Text = Text::new("从账单粘贴", "Paste from a statement");
/// Above the box.
pub const LABEL: Text = Text::new(
    "把银行、微信、支付宝导出的表格，或聊天里的几行字贴在这里",
    "Paste rows of an export by a bank or app, or lines of a message",
);
/// Below it.
pub const HELP: Text = Text::new(
    "每行一笔，要有日期和金额；其他列不用删。只留还这笔债的行。",
    "One payment a line, with its day and amount; other columns may stay. Keep only rows that paid this debt.",
);
/// On the button.
pub const READ: Text = Text::new("读入", "Read them");

/// How many rows that were left out are told one by one.
const MOST_TOLD: usize = 8;

/// What became of the text, one sentence each.
pub fn told(language: Language, result: &Result<Pasted, PasteError>) -> Vec<String> {
    match result {
        Ok(pasted) => read(language, pasted),
        Err(PasteError::TooLong) => vec![too_long(language)],
        Err(PasteError::NothingFound) => {
            let text = Text::new(
                "没有找到既有日期又有金额的行。每行写成“2023-01-10 600”也可以。",
                "No line has both a day and an amount. A line such as “2023-01-10 600” will do.",
            );
            vec![text.get(language).to_owned()]
        }
    }
}

fn too_long(language: Language) -> String {
    let most = LONGEST_PASTE / (1024 * 1024);
    match language {
        Language::Zh => format!("太长了，最多 {most} MB。请只贴还这笔债的行。"),
        Language::En => format!("Too long: {most} MB at most. Paste only the rows that paid this debt."),
    }
}

fn read(language: Language, pasted: &Pasted) -> Vec<String> {
    let Pasted { payments, left_out, columns: [date, amount] } = pasted;
    let count = payments.len();
    let first = match language {
        Language::Zh => {
            format!("读入 {count} 笔：日期取第 {date} 列，金额取第 {amount} 列。请核对下面的行。")
        }
        Language::En => format!(
            "{count} read: days from column {date}, amounts from column {amount}. Please check the rows below."
        ),
    };
    let mut sentences = vec![first];
    sentences.extend(left_out.iter().take(MOST_TOLD).map(|row| left(language, *row)));
    let more = left_out.len().saturating_sub(MOST_TOLD);
    if more > 0 {
        sentences.push(match language {
            Language::Zh => format!("还有 {more} 行没有读入。"),
            Language::En => format!("{more} more lines were left out."),
        });
    }
    sentences
}

fn left(language: Language, row: LeftOut) -> String {
    let why = why(language, row.why);
    match language {
        Language::Zh => format!("第 {} 行没有读入：{why}", row.line),
        Language::En => format!("Line {} was left out: {why}", row.line),
    }
}

fn why(language: Language, why: Why) -> String {
    let text = match why {
        Why::Date(reason) | Why::Amount(reason) => return problem::unreadable(language, reason),
        Why::NoDate => Text::new("没有日期。", "it has no day."),
        Why::NoAmount => Text::new("没有金额。", "it has no amount."),
        Why::CameIn => Text::new("是收进来的钱。", "money that came in."),
        Why::Nothing => Text::new("金额是 0。", "the amount is 0."),
        Why::TooMany => Text::new("太多了，后面的都没有读。", "too many; nothing after it was read."),
    };
    text.get(language).to_owned()
}
