//! What a loan costs in all: the questions. The answer's words stand in [`answer`].

pub mod answer;

use crate::case::field::{Field, Place};
use crate::case::promise::{EarlyInterest, FeeKind, FeeTime};
use crate::language::{Language, Text};
use crate::text::{form, problem};

/// Help for what arrived.
pub const RECEIVED_HELP: Text = Text::new(
    "先扣了利息或费用的，填真正到账的数；全额到手就留空",
    "If interest or fees were taken out first: what really came. Leave empty if all of it came",
);
/// Help for the rate.
pub const RATE_HELP: Text = Text::new(
    "照对方说的填，例如 24、2分、万5、月息2%；不知道就留空",
    "As they quote it, such as 24, 2分 or 万5; leave empty if you do not know",
);
/// Help for the day of the loan.
pub const CONTRACT_DATE_HELP: Text =
    Text::new("钱到手那天；留空：当作今天", "When the money came; empty: today");
/// Fees of the term.
pub const FEES: Text =
    Text::new("服务费、担保费、保险费、会员费", "Service, guarantee, insurance and membership fees");
/// Help for them.
pub const FEES_HELP: Text = Text::new(
    "借款时扣的、每期加收的、最后一起收的，都填在这里；权益卡也是会员费。可以填金额，也可以填本金的百分之几（例如 2%）。",
    "Taken at payout, added to every instalment or charged at the end; a benefit card is a membership. An amount, or a part of the principal such as 2%.",
);
/// When a fee is paid.
pub const FEE_TIME: Text = Text::new("什么时候收", "When");
/// How much each time.
pub const FEE_AMOUNT: Text = Text::new("每次多少", "How much each time");
/// Adds a fee.
pub const ADD_FEE: Text = Text::new("再加一项费用", "Add a fee");
/// The lender's own table.
pub const TABLE: Text = Text::new("对方给了还款表？照着填", "They gave you a table? Copy it");
/// Help for it.
pub const TABLE_HELP: Text = Text::new(
    "照 App 或合同里的还款计划逐期填：哪天还、还多少。填了就按这张表算，不再按上面的还法推算。",
    "Each day and amount as in the app or the contract. Once filled in, this table is used instead of the way of \
     repaying chosen above.",
);
/// Adds a row of it.
pub const ADD_ROW: Text = Text::new("再加一期", "Add a row");
/// Repayment before time.
pub const EARLY: Text = Text::new("想提前还清？", "Repay early?");
/// Its day.
pub const EARLY_DATE: Text = Text::new("哪天一次还清", "Day on which all is repaid");
/// Help for it.
pub const EARLY_DATE_HELP: Text =
    Text::new("那天以前的各期，当作都按时还了", "Instalments due before it count as paid");
/// Which interest is asked.
pub const EARLY_INTEREST: Text = Text::new("利息算到哪天", "Interest until when");
/// The fee for it.
pub const EARLY_FEE: Text = Text::new("提前还款的违约金", "Fee for repaying early");
/// Help for it.
pub const EARLY_FEE_HELP: Text = Text::new(
    "合同写了才填：金额，或本金的百分之几",
    "Only if the contract names one: an amount, or a part of the principal",
);
/// Less common facts.
pub const MORE: Text =
    Text::new("逾期利率、提前到期、一年按几天", "Rate after the due date, calling in, days in a year");
/// Help for the day on which it was called in.
pub const CALLED_IN_HELP: Text =
    Text::new("对方宣布全部提前到期的才填", "Only if the lender declared everything due");

/// Row `number` of the lender's table, for screen readers.
pub fn table_row(language: Language, number: usize) -> String {
    match language {
        Language::Zh => format!("第 {number} 期"),
        Language::En => format!("Row {number}"),
    }
}

/// What a fee is for.
pub const fn fee_kind(kind: FeeKind) -> Text {
    match kind {
        FeeKind::Service => Text::new("服务费", "Service fee"),
        FeeKind::Guarantee => Text::new("担保费", "Guarantee fee"),
        FeeKind::Insurance => Text::new("保险费", "Insurance"),
        FeeKind::Membership => Text::new("会员费", "Membership"),
    }
}

/// When a fee is paid.
pub const fn fee_time(time: FeeTime) -> Text {
    match time {
        FeeTime::AtPayout => Text::new("放款时", "At payout"),
        FeeTime::EachPeriod => Text::new("每一期", "With every instalment"),
        FeeTime::AtEnd => Text::new("最后一期", "With the last"),
    }
}

/// Until when interest is asked, and a word of help.
pub const fn early_interest(interest: EarlyInterest) -> (Text, Text) {
    match interest {
        EarlyInterest::ActualDays => (
            Text::new("算到还清那天", "To that day"),
            Text::new("没有另外约定，就是这样", "The rule where nothing else was agreed"),
        ),
        EarlyInterest::WholePeriod => (
            Text::new("算到那一期期末", "To the end of that period"),
            Text::new("合同这样写的", "If the contract says so"),
        ),
        EarlyInterest::WholeTerm => (
            Text::new("利息一分不少", "All interest of the plan"),
            Text::new("合同这样写的", "If the contract says so"),
        ),
    }
}

/// A field by its label, as [`problem::field`].
pub fn field(language: Language, field: Field) -> String {
    let Field::Promise(Place { list, row, member }) = field else { return problem::field(language, field) };
    let number = row.map_or(0, |row| row + 1);
    let (of, label) = match (list, member) {
        ("early", "date") => return EARLY_DATE.get(language).to_owned(),
        ("early", _) => return EARLY_FEE.get(language).to_owned(),
        ("rows", "date") => (table_row(language, number), form::DATE),
        ("rows", "amount") => (table_row(language, number), form::AMOUNT),
        ("rows", _) => return TABLE.get(language).to_owned(),
        (_, "amount") => (form::charge_row(language, number), FEE_AMOUNT),
        _ => return FEES.get(language).to_owned(),
    };
    let gap = Text::new("：", ": ");
    of + gap.get(language) + label.get(language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_of_the_promise_is_named_by_its_list_and_row() {
        let place = |list, row, member| Field::Promise(Place { list, row, member });
        for (of, zh, en) in [
            (place("fees", Some(1), "amount"), "第 2 项费用：每次多少", "Charge 2: How much each time"),
            (place("rows", Some(0), "date"), "第 1 期：日期", "Row 1: Date"),
            (place("early", None, "date"), "哪天一次还清", "Day on which all is repaid"),
            (Field::DueDate, "到期日", "Due date"),
        ] {
            assert_eq!((field(Language::Zh, of), field(Language::En, of)), (zh.to_owned(), en.to_owned()));
        }
    }
}
