//! A judgment's debt: the questions and the sum.

use crate::dates::days_between;
use crate::engine::court::late_performance::{Allocation, Slice};
use crate::language::{Language, Text};
use crate::law::late_performance::DOUBLED_PERCENT_A_DAY;
use crate::money::Yuan;
use crate::text::format;

/// The part of the form.
pub const FORM: Text = Text::new("判决要你还什么", "What the judgment orders");
/// The last day to pay.
pub const ENDS: Text = Text::new("最晚哪天还", "Last day to pay");
/// Beneath it.
pub const ENDS_HELP: Text = Text::new(
    "“判决生效后十日内”：从生效第二天数十天",
    "“Within ten days of taking effect”: ten days, from the day after",
);
/// Principal.
pub const PRINCIPAL: Text = Text::new("本金", "Principal");
/// Other money.
pub const OTHER: Text = Text::new("违约金等（不是利息）", "Penalties and the like (no interest)");
/// Adds a share.
pub const ADD_SHARE: Text = Text::new("分几次还的，再加一次", "Paid in several parts: add one");
/// Interest as a sum.
pub const INTEREST: Text = Text::new("算好的利息", "Interest as a sum");
/// Beneath it.
pub const INTEREST_HELP: Text = Text::new("判决里直接写了数的", "Where the judgment names the figure");
/// Court costs.
pub const COSTS: Text = Text::new("由你承担的诉讼费", "Court costs that you bear");
/// The running rate.
pub const RATE: Text = Text::new("继续计算的利率", "Rate that goes on until payment");
/// Beneath it.
pub const RATE_HELP: Text =
    Text::new("判决写“按年利率…计算至付清”的；没有就空着", "Where it says so; leave it empty otherwise");
/// Its first day.
pub const FROM: Text = Text::new("从哪天起算", "From which day");
/// Payments on it.
pub const PAYMENTS: Text = Text::new("判决以后还的钱", "Paid since the judgment");
/// More of the judgment.
pub const MORE: Text = Text::new("判决里的利息、诉讼费", "Interest and costs in the judgment");

/// A share, by its row.
pub fn share_row(language: Language, number: usize) -> String {
    match language {
        Language::Zh => format!("第 {number} 次"),
        Language::En => format!("Part {number}"),
    }
}

/// The card's title.
pub const TITLE: Text = Text::new("判决的钱，今天多少", "What the judgment comes to today");
/// Before its figures are known.
pub const WAITING: Text = Text::new(
    "填上最晚哪天还、本金多少，就能算出今天一共多少、晚一天多多少。",
    "Fill in the last day to pay and the principal to see today's total and what a further day adds.",
);

/// Above the total.
pub const TOTAL: Text = Text::new("判决的钱，到今天一共", "The judgment, as of today");

/// The total and what tomorrow adds.
pub fn headline(language: Language, total: Yuan, tomorrow: Yuan) -> String {
    let [total, tomorrow] = [total, tomorrow].map(format::money);
    match language {
        Language::Zh => format!("今天一共 {total}，晚一天多 {tomorrow}。"),
        Language::En => format!("Today's total is {total}; a further day adds {tomorrow}."),
    }
}

/// The lines of the sum, in the order in which payments pay them.
pub const LINES: [Text; 5] = [
    COSTS,
    Text::new("判决确定的利息", "Interest that the judgment awards"),
    OTHER,
    PRINCIPAL,
    Text::new("迟延履行加的利息（加倍部分）", "Interest for late performance (加倍部分)"),
];
/// The order, in a sentence.
pub const ORDER: Text = Text::new(
    "钱不够时，先抵判决确定的钱（诉讼费、利息、违约金、本金），最后才抵迟延履行加的利息；加的利息本身不再生息。",
    "Where the money does not reach, it pays the judgment's own debt first (costs, interest, penalties, principal) and interest for late \
     performance last; that interest bears none itself.",
);
/// Paid beyond everything.
pub fn refund(language: Language, amount: Yuan) -> String {
    let amount = format::money(amount);
    match language {
        Language::Zh => format!("多还了 {amount}，可以要回来。"),
        Language::En => format!("You paid {amount} too much and may ask for it back."),
    }
}
/// The other first day.
pub fn day_after(language: Language, total: Yuan) -> String {
    let total = format::money(total);
    match language {
        Language::Zh => format!("从最后一天的第二天起算的，一共 {total}：头一天算不算，规定没写清。"),
        Language::En => format!(
            "Counted from the day after the last day it is {total}: the rule does not say whether that day counts."
        ),
    }
}

/// The doubled part of a time: `50,000.00 × 0.0175% × 40 = 350.00`.
pub fn formula(slice: &Slice) -> String {
    format!(
        "{} × {}% × {} = {}",
        format::yuan(slice.late),
        format::decimals(DOUBLED_PERCENT_A_DAY, 4),
        days_between(slice.from, slice.to),
        format::yuan(slice.doubled)
    )
}
/// What the formula's parts are.
pub const LEGEND: Text = Text::new(
    "没还的本金和违约金等 × 每天加付的百分比 × 天数；判决里的利息不算在内。",
    "Unpaid principal and penalties × per cent added a day × days; interest in the judgment is left out.",
);

/// Where a payment went.
pub fn payment(language: Language, paid: &Allocation) -> String {
    let parts = [paid.costs, paid.interest, paid.other, paid.principal, paid.doubled];
    let parts = parts.iter().zip(LINES).filter(|(amount, _)| amount.to_fen().is_positive());
    let gap = if language == Language::Zh { "，" } else { "; " };
    let parts: Vec<String> =
        parts.map(|(amount, line)| format!("{} {}", line.get(language), format::yuan(*amount))).collect();
    parts.join(gap)
}
