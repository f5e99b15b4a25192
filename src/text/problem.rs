//! What is wrong with a field and how to mend it. Never "invalid": say what to type.

use crate::case::field::{Column, DemandLine, Field, Place, Reason};
use crate::case::file::{FileError, LONGEST_TEXT};
use crate::engine::Refusal;
use crate::language::{Language, Text};
use crate::money::Yuan;
use crate::text::{debts, form, format, options, pack};
use crate::typed::{HIGHEST_RATE_PERCENT, Unreadable};

/// A field by its label; one in a list by its row as well, as in `第 3 笔还款：日期`.
pub fn field(language: Language, field: Field) -> String {
    let row = match field {
        Field::Payment(index, _) => form::payment_row(language, index + 1),
        Field::Charge(index, _) => form::charge_row(language, index + 1),
        Field::Demand(line) if line != DemandLine::Total => form::DEMAND.get(language).to_owned(),
        Field::Contacts(Place { row: Some(row), .. }) => form::contact_row(language, row + 1),
        _ => return label(field).get(language).to_owned(),
    };
    let gap = Text::new("：", ": ");
    row + gap.get(language) + label(field).get(language)
}

fn label(field: Field) -> Text {
    match field {
        Field::Name => debts::NAME,
        Field::Lender => form::LENDER,
        Field::ContractDate => form::CONTRACT_DATE,
        Field::Principal => form::PRINCIPAL,
        Field::Received => form::RECEIVED,
        Field::Rate => form::RATE,
        Field::Repayment => form::REPAYMENT,
        Field::DueDate => form::DUE_DATE,
        Field::FirstDueDate => form::FIRST_DUE_DATE,
        Field::Instalments => form::INSTALMENTS,
        Field::OverdueRate => form::OVERDUE_RATE,
        Field::Payment(_, Column::Date) | Field::Contacts(Place { member: "date", .. }) => form::DATE,
        Field::Charge(_, Column::Date) => form::CHARGE_DATE,
        Field::Payment(_, Column::Amount) | Field::Charge(_, Column::Amount) => form::AMOUNT,
        Field::Charges => form::CHARGES,
        Field::Payments => form::PAYMENTS,
        Field::Demand(line) => form::demand_line(line),
        Field::FilingDate => form::FILING_DATE,
        Field::NewerLpr => form::NEWER_LPR,
        Field::Card(_) => form::CARD,
        Field::CalledIn => form::CALLED_IN,
        Field::Promise(_) => form::PROMISE,
        Field::Court(_) => form::COURT,
        Field::Transfer(_) => form::TRANSFER,
        Field::Options(field) => options::label(field),
        Field::Time(_) => form::TIME,
        Field::Contacts(Place { member: "time", .. }) => form::TIME_OF_DAY,
        Field::Contacts(_) => form::CONTACTS,
        Field::Pack(field) => pack::label(field),
        Field::AsOf => form::AS_OF,
    }
}

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
            format!("到期日应当晚于借款日期（{}），请核对。", date(contract))
        }
        (Language::En, Reason::NotAfterContract { contract }) => {
            format!(
                "The due date should come after the date of the loan ({}): check the two.",
                date(contract)
            )
        }
        (Language::Zh, Reason::BeforeContract { contract }) => {
            format!("这一天早于借款日期（{}），请核对。", date(contract))
        }
        (Language::En, Reason::BeforeContract { contract }) => {
            format!("This day is before the date of the loan ({}): check the two.", date(contract))
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
        (Language::Zh, Reason::NotAfter { day }) => format!("这一天应当晚于{}，请核对。", date(day)),
        (Language::En, Reason::NotAfter { day }) => {
            format!("This day should come after {}: check the two.", date(day))
        }
        (Language::Zh, Reason::NotBefore { day }) => format!("这一天应当早于{}，请核对。", date(day)),
        (Language::En, Reason::NotBefore { day }) => {
            format!("This day should come before {}: check the two.", date(day))
        }
        (Language::Zh, Reason::AbovePercent { most }) => format!("这里最多 {most}%，请看看数字和单位。"),
        (Language::En, Reason::AbovePercent { most }) => {
            format!("At most {most}% here: check the number and its unit.")
        }
        (Language::Zh, Reason::TooMany { most }) => format!("最多 {most} 行。"),
        (Language::En, Reason::TooMany { most }) => format!("At most {most} rows."),
    }
}

/// What to type instead of a text that cannot be read.
pub fn unreadable(language: Language, why: Unreadable) -> String {
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
        (Language::Zh, Unreadable::OtherSign) => {
            "这里的符号和右边选的单位不一样：请改右边，或写明是每天还是每月，例如 日千分之一、月息2%。"
        }
        (Language::En, Unreadable::OtherSign) => {
            "This sign differs from the unit beside it: choose that one, or name the time, such as 日千分之一 (0.1% a day)."
        }
        (Language::Zh, Unreadable::NotARate) => "请填利率，例如 24、2分、万分之五、月息2%、年化24%。",
        (Language::En, Unreadable::NotARate) => {
            "Type a rate, such as 24, 1.5, 2分 (2% a month) or 万分之五 (0.05% a day)."
        }
        (Language::Zh, Unreadable::TooManyDecimals { most }) => return format!("小数最多 {most} 位。"),
        (Language::En, Unreadable::TooManyDecimals { most }) => return format!("At most {most} decimals."),
        (Language::Zh, Unreadable::NotADate) => "请填日期，例如 20220301 或 2022年3月1日。",
        (Language::En, Unreadable::NotADate) => "Type a date, such as 20220301 or 2022-03-01.",
        (Language::Zh, Unreadable::NoSuchDay) => "日历上没有这一天，请核对月和日。",
        (Language::En, Unreadable::NoSuchDay) => "There is no such day in the calendar: check month and day.",
        (Language::Zh, Unreadable::NotATime) => "请填时间，例如 22:40 或 晚上10点40分。",
        (Language::En, Unreadable::NotATime) => "Type a time, such as 22:40 or 10:40 pm.",
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
        (Language::Zh, Refusal::BeforeContract) => "计算日早于借款日期，那时还没有这笔债。".into(),
        (Language::En, Refusal::BeforeContract) => {
            "The day to compute for is before the date of the loan: there was no debt then.".into()
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
        (Language::Zh, FileError::TextTooLong { path }) => {
            format!(
                "这个文件里有一处文字超过 {LONGEST_TEXT} 个字（{}），打不开。现在填的内容没有变。",
                short(path)
            )
        }
        (Language::En, FileError::TextTooLong { path }) => {
            format!(
                "This file holds a text of more than {LONGEST_TEXT} characters ({}) and cannot be opened. What you have \
                 filled in is untouched.",
                short(path)
            )
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
            let at = if path.is_empty() { String::new() } else { format!("（{}）", short(path)) };
            format!("这不是本页保存的文件，或者内容被改动过{at}。现在填的内容没有变。详情：{message}")
        }
        (Language::En, FileError::Malformed { path, message }) => {
            let at = if path.is_empty() { String::new() } else { format!(" ({})", short(path)) };
            format!(
                "This is no file of this page, or it was changed{at}. What you have filled in is untouched. Detail: {message}"
            )
        }
    }
}

/// A path as long as ours are; a hostile file's names may be longer than a screen.
fn short(path: &str) -> String {
    const LONGEST: usize = 40;
    match path.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &path[..end]),
        None => path.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hostile_name_does_not_fill_the_screen() {
        for path in ["鞋".repeat(10_000), "x".repeat(10_000)] {
            for language in Language::ALL {
                let too_long = FileError::TextTooLong { path: path.clone() };
                let malformed = FileError::Malformed { path: path.clone(), message: "no such choice".into() };
                assert!(file(language, &too_long).chars().count() < 250);
                assert!(file(language, &malformed).chars().count() < 250);
            }
        }
    }

    #[test]
    fn a_field_in_a_list_is_named_by_its_row() {
        let date = Field::Payment(2, Column::Date);
        assert_eq!(field(Language::Zh, date), "第 3 笔还款：日期");
        assert_eq!(field(Language::En, date), "Payment 3: Date");
        assert_eq!(field(Language::Zh, Field::DueDate), "到期日");
    }

    #[test]
    fn our_own_paths_are_shown_whole() {
        let path = "debts[9999].payments[4999].amount";
        let error = FileError::Malformed { path: path.into(), message: String::new() };
        assert!(file(Language::Zh, &error).contains(&format!("（{path}）")));
    }
}
