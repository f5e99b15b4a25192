//! Later days and other readings: the words of the tool that shows them.

use rust_decimal::Decimal;

use crate::case::PaymentOrder;
use crate::engine::growth::Point;
use crate::engine::regime::Reference;
use crate::engine::scenarios::Reading;
use crate::language::{Language, Text};
use crate::money::Yuan;
use crate::text::{format, result};

/// What payments pay first.
pub const ORDER: Text = Text::new("还的钱先抵什么？", "What do payments pay first?");
/// Help for it.
pub const ORDER_HELP: Text = Text::new(
    "合同没写，就按法定顺序。你和对方另有约定的，按约定。",
    "If the contract does not say, the order of the law applies; what you have agreed goes before it.",
);

/// An order of payment.
pub const fn order(order: PaymentOrder) -> Text {
    match order {
        PaymentOrder::Statutory => Text::new(
            "先利息，再违约金和费用，后本金（法定）",
            "Interest, then charges, then principal (the law's)",
        ),
        PaymentOrder::PrincipalFirst => Text::new("先本金", "Principal first"),
        PaymentOrder::ChargesFirst => {
            Text::new("先违约金和费用，再利息，后本金", "Charges, then interest, then principal")
        }
    }
}

/// The days, in a drawing and a table.
pub const GROWTH: Text =
    Text::new("不还、也没别的事，会变成多少？", "What does it grow to if nothing happens?");
/// Above the column of days.
pub const DAY: Text = Text::new("到哪一天", "On");
/// Above what the contract comes to.
pub const CONTRACT: Text = Text::new("按合同算", "By the contract");
/// In the legend: what the contract comes to beyond it.
pub const BEYOND: Text = Text::new("合同上多出来的", "More, by the contract");
/// Below the table.
pub const GROWTH_NOTE: Text = Text::new(
    "按今天知道的规则和利率往后推；以后有新规定，会不一样。诉讼费、迟延履行利息没有计入。",
    "Carried on with the rules and rates known today; new ones would change it. Court fees and late-performance interest are not counted.",
);

/// How long after the first day.
pub fn after(language: Language, months: u32) -> String {
    match (language, months) {
        (Language::Zh, 0) => "算到的这一天".into(),
        (Language::En, 0) => "The day computed for".into(),
        (Language::Zh, 12 | 24) => format!("过 {} 年", months / 12),
        (Language::En, 12) => "After 1 year".into(),
        (Language::En, 24) => "After 2 years".into(),
        (Language::Zh, _) => format!("过 {months} 个月"),
        (Language::En, 1) => "After 1 month".into(),
        (Language::En, _) => format!("After {months} months"),
    }
}

/// What a year of waiting adds, in a sentence.
pub fn a_year_adds(language: Language, points: &[Point]) -> Option<String> {
    let first = points.first()?;
    let later = points.iter().find(|point| point.months == 12)?;
    let [lawful, contract] = [later.lawful - first.lawful, later.claimed - first.claimed].map(format::money);
    Some(match language {
        Language::Zh => format!("再过一年，法律支持的多 {lawful}，按合同算多 {contract}。"),
        Language::En => {
            format!("Another year adds {lawful} to what the law supports and {contract} by the contract.")
        }
    })
}

/// Above the readings.
pub const READINGS: Text = Text::new("换个判法，是多少？", "How else might a court read it?");
/// Above their names.
pub const READING: Text = Text::new("哪种判法", "Reading");
/// Above what they come to.
pub const TOTAL: Text = Text::new("合计", "In all");
/// Before them.
pub const READINGS_NOTE: Text = Text::new(
    "这些不是规则本身，是有的法院、有的情形下的算法。哪一种适用，由法院定。",
    "These are not the rule itself but how some courts, or some cases, have it. Which one applies is for the court.",
);
/// Where there are none.
pub const NO_OTHERS: Text = Text::new(
    "这笔债没有别的常见判法会算出不同的数。",
    "No other common reading comes to another figure for this debt.",
);
/// The first row: as shown by the other tool.
pub const AS_SHOWN: Text = Text::new("这里默认的算法", "As computed here");

/// A reading by its name.
pub fn reading(language: Language, reading: Reading) -> String {
    let text = |text: Text| text.get(language).to_owned();
    match reading {
        Reading::LowerCeiling(ceiling) => {
            let rate = format::percent(ceiling.rate);
            match language {
                Language::Zh => format!("有的法院对持牌机构也按四倍 LPR（年 {rate}）封顶"),
                Language::En => {
                    format!("Some courts hold licensed lenders, too, to four times the LPR ({rate} a year)")
                }
            }
        }
        Reading::NoReductionAsked => text(Text::new(
            "你没有请法院调低超过年 24% 的部分",
            "Nobody asks the court to cut what is above 24% a year",
        )),
        Reading::LprOfFiling(Reference { rate, .. }) => {
            let rate = format::percent(rate);
            match language {
                Language::Zh => format!("没约定利率的，逾期后按起诉时的一年期 LPR（{rate}）算"),
                Language::En => {
                    format!("With no rate agreed, overdue interest at the one-year LPR of the suit ({rate})")
                }
            }
        }
        Reading::PenaltyReduced => text(Text::new(
            "你请法院调低违约金：把逾期利息当作损失，违约金只留它的 30%",
            "You ask the court to reduce the penalty: overdue interest counts as the loss, and 30% of it is left as penalty",
        )),
        Reading::Order(paid) => {
            let first = order(paid).get(language);
            match language {
                Language::Zh => format!("约定了还款抵充顺序：{first}"),
                Language::En => format!("Another order of payment was agreed: {first}"),
            }
        }
    }
}

/// The difference, with its sign.
pub fn difference(from: Yuan, to: Yuan) -> String {
    let more = to - from;
    if more.exact() < Decimal::ZERO {
        format!("−{}", format::yuan(from - to))
    } else {
        format!("+{}", format::yuan(more))
    }
}

/// Where the debt itself is not filled in.
pub const NO_LOAN: Text = Text::new(
    "先在“我到底欠多少”填这笔债，这里就有数字。那里选了“不清楚”的，也要补上。",
    "Fill in the debt under “What do I owe?” first; the figures then appear here. What was left open there must be filled in, too.",
);
/// The way there.
pub const TO_LOAN: Text = Text::new("去填这笔债", "Fill in the debt");
/// The way there, to change it.
pub const CHANGE_LOAN: Text = Text::new("改这笔债", "Change the debt");
/// In the dock, before there is a debt.
pub const LOAN_MISSING: Text = Text::new("先填这笔债", "Fill in the debt");

/// For screen readers.
pub fn announcement(language: Language, lawful: Yuan, points: &[Point], readings: usize) -> String {
    let now = format::yuan(lawful);
    let year = a_year_adds(language, points).unwrap_or_default();
    match language {
        Language::Zh => format!("{}{now}元。{year}另有{readings}种判法。", result::LAWFUL.get(language)),
        Language::En => {
            format!("{} {now} yuan. {year} Other readings: {readings}.", result::LAWFUL.get(language))
        }
    }
}
