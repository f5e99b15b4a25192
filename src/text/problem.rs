//! What is wrong with a field and how to mend it. Never "invalid": say what to type.

use crate::case::field::Reason;
use crate::case::file::FileError;
use crate::engine::Refusal;
use crate::language::Language;
use crate::money::Yuan;
use crate::text::format;
use crate::typed::{HIGHEST_RATE_PERCENT, Unreadable};

/// The sentence beside the field.
pub fn reason(language: Language, reason: Reason) -> String {
    let date = |date| format::date(language, date);
    match (language, reason) {
        (_, Reason::Unreadable(why)) => unreadable(language, why),
        (Language::Zh, Reason::Missing) => "还没填。".into(),
        (Language::En, Reason::Missing) => "Still to fill in.".into(),
        (Language::Zh, Reason::AbovePrincipal) => "到手的钱不会比合同上写的多，请核对这两个数。".into(),
        (Language::En, Reason::AbovePrincipal) => {
            "What arrived cannot be more than the amount on paper: check the two.".into()
        }
        (Language::Zh, Reason::AboveWhole) => "这一部分不会超过它的整体，请核对这两个数。".into(),
        (Language::En, Reason::AboveWhole) => {
            "This part cannot be more than its whole: check the two.".into()
        }
        (Language::Zh, Reason::NotAfterContract { contract }) => {
            format!("到期日应当晚于合同日期（{}），请核对。", date(contract))
        }
        (Language::En, Reason::NotAfterContract { contract }) => {
            format!("The due date should come after the contract ({}): check the two.", date(contract))
        }
        (Language::Zh, Reason::BeforeContract { contract }) => {
            format!("这一天早于合同日期（{}），请核对。", date(contract))
        }
        (Language::En, Reason::BeforeContract { contract }) => {
            format!("This day is before the contract ({}): check the two.", date(contract))
        }
        (Language::Zh, Reason::AfterAsOf { as_of }) => {
            format!("这一天晚于计算日（{}）。只能填那天之前已经发生的事。", date(as_of))
        }
        (Language::En, Reason::AfterAsOf { as_of }) => {
            format!(
                "This day is after the day we compute for ({}). Fill in what had happened by then.",
                date(as_of)
            )
        }
        (Language::Zh, Reason::BeforeData { begins }) => {
            format!("{}之前适用另一套规定，这里还没有它的数据，所以不给数字。", date(begins))
        }
        (Language::En, Reason::BeforeData { begins }) => {
            format!(
                "Before {} other rules held that are not in our data yet, so no figure is given.",
                date(begins)
            )
        }
        (Language::Zh, Reason::AfterData { ends }) => {
            format!("这里的规定只核对到能用至{}，之后的日子不给数字。请用更新的版本。", date(ends))
        }
        (Language::En, Reason::AfterData { ends }) => {
            format!(
                "The rules here are good until {}; no figure is given for later days. Use a newer version.",
                date(ends)
            )
        }
        (Language::Zh, Reason::TooFarAway { latest }) => {
            format!("最晚可以填{}，请看看年份对不对。", date(latest))
        }
        (Language::En, Reason::TooFarAway { latest }) => {
            format!("The latest day that can be filled in is {}: check the year.", date(latest))
        }
        (Language::Zh, Reason::EndsBeforeItBegins { begins }) => {
            format!("结束的日子不会早于开始（{}），请核对。", date(begins))
        }
        (Language::En, Reason::EndsBeforeItBegins { begins }) => {
            format!("This cannot end before it began ({}): check the two.", date(begins))
        }
        (Language::Zh, Reason::TooMany { most }) => format!("最多 {most} 行。"),
        (Language::En, Reason::TooMany { most }) => format!("At most {most} rows."),
    }
}

fn unreadable(language: Language, why: Unreadable) -> String {
    let largest = format::yuan(Yuan::LARGEST);
    let text = match (language, why) {
        (Language::Zh, Unreadable::NotANumber) => "请填一个数，例如 12000、12,000.50 或 1.2万。",
        (Language::En, Unreadable::NotANumber) => "Type a number, such as 12000, 12,000.50 or 1.2万.",
        (Language::Zh, Unreadable::Negative) => "请填正数，不带减号。",
        (Language::En, Unreadable::Negative) => "Type a positive number, without a minus sign.",
        (Language::Zh, Unreadable::UnclearGrouping) => {
            "逗号只用来分千位，例如 12,000；小数请用点，例如 1.20。"
        }
        (Language::En, Unreadable::UnclearGrouping) => {
            "Commas group thousands, as in 12,000; use a point for decimals, as in 1.20."
        }
        (Language::Zh, Unreadable::TooLarge) => {
            return format!("这里最多填 {largest} 元，请看看是不是多按了几位。");
        }
        (Language::En, Unreadable::TooLarge) => {
            return format!("The most that can be filled in is {largest} yuan: perhaps a digit too many.");
        }
        (Language::Zh, Unreadable::FinerThanFen) => "钱最多到分，小数点后请留两位。",
        (Language::En, Unreadable::FinerThanFen) => "Amounts go to the fen: type at most two decimals.",
        (Language::Zh, Unreadable::Zero) => "请填大于 0 的数；没有的话就留空。",
        (Language::En, Unreadable::Zero) => "Type a number above 0, or leave it empty if there is none.",
        (Language::Zh, Unreadable::RateTooHigh) => {
            return format!("折成一年超过 {HIGHEST_RATE_PERCENT}%，请看看数字和单位（年、月、日）对不对。");
        }
        (Language::En, Unreadable::RateTooHigh) => {
            return format!(
                "That is above {HIGHEST_RATE_PERCENT}% a year: check the number and its unit (year, month, day)."
            );
        }
        (Language::Zh, Unreadable::OtherSign) => "数字后面的符号和右边选的单位不一样，请改成同一个。",
        (Language::En, Unreadable::OtherSign) => {
            "The sign after the number differs from the unit chosen beside it."
        }
        (Language::Zh, Unreadable::NotADate) => "请填日期，例如 2022-03-01 或 20220301。",
        (Language::En, Unreadable::NotADate) => "Type a date, such as 2022-03-01 or 20220301.",
        (Language::Zh, Unreadable::NoSuchDay) => "日历上没有这一天，请核对月和日。",
        (Language::En, Unreadable::NoSuchDay) => "There is no such day in the calendar: check month and day.",
        (Language::Zh, Unreadable::NotACount { largest }) => return format!("请填 1 到 {largest} 的整数。"),
        (Language::En, Unreadable::NotACount { largest }) => {
            return format!("Type a whole number from 1 to {largest}.");
        }
        (Language::Zh, Unreadable::TooLong) => "太长了，请只填数字或日期。",
        (Language::En, Unreadable::TooLong) => "Too long: type only the number or the date.",
    };
    text.to_owned()
}

/// Why the law's data gives no figure.
pub fn refusal(language: Language, refusal: Refusal) -> String {
    match (language, refusal) {
        (Language::Zh, Refusal::NoRule { day, reason }) => {
            format!("规则要看{}那天：{}所以不给数字。", format::date(language, day), reason.zh)
        }
        (Language::En, Refusal::NoRule { day, reason }) => {
            format!("The rules look at {}: {} So no figure is given.", format::date(language, day), reason.en)
        }
        (Language::Zh, Refusal::BeforeContract) => "计算日早于合同日期，那时还没有这笔债。".into(),
        (Language::En, Refusal::BeforeContract) => {
            "The day to compute for is before the contract: there was no debt then.".into()
        }
    }
}

/// Why a file cannot be opened.
pub fn file(language: Language, error: &FileError) -> String {
    match (language, error) {
        (Language::Zh, FileError::TooLarge) => "这个文件太大，不像是这里存的。请选从本页保存的文件。".into(),
        (Language::En, FileError::TooLarge) => {
            "This file is too large to be one of ours. Choose a file saved from this page.".into()
        }
        (Language::Zh, FileError::TooManyDebts) => "这个文件里的债务太多，打不开。".into(),
        (Language::En, FileError::TooManyDebts) => "This file holds more debts than can be opened.".into(),
        (Language::Zh, FileError::TooManyRows) => "这个文件里的还款或费用行数太多，打不开。".into(),
        (Language::En, FileError::TooManyRows) => {
            "This file holds more payments or charges than can be opened.".into()
        }
        (Language::Zh, FileError::Newer { version }) => {
            format!("这个文件是更新的版本（第 {version} 版）存的。请先刷新到最新版再打开。")
        }
        (Language::En, FileError::Newer { version }) => {
            format!(
                "This file was saved by a newer version (format {version}). Reload the page to update, then open it."
            )
        }
        (Language::Zh, FileError::Malformed { path, message }) => {
            let at = if path.is_empty() { String::new() } else { format!("（{path}）") };
            format!("这不是本页保存的文件，或者内容被改动过{at}。现在填的内容没有变。详情：{message}")
        }
        (Language::En, FileError::Malformed { path, message }) => {
            let at = if path.is_empty() { String::new() } else { format!(" ({path})") };
            format!(
                "This is no file of this page, or it was changed{at}. What you have filled in is untouched. Detail: {message}"
            )
        }
    }
}
