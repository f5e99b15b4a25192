//! How debts are bundled and sold.

use rust_decimal::Decimal;

use crate::case::field::Field;
use crate::case::pack::Curve;
use crate::case::pack::entry::PackField;
use crate::engine::pack::{PackResult, Ratio, Return};
use crate::language::{Language, Text};
use crate::text::{format, problem};

/// Above the fields.
pub const EXAMPLE: Text = Text::new(
    "下面是一个例子，不是真实的包。价格用的是2025年一季度公布的平均（未偿本息的 4.1%），其余的数是假设；可以改成你知道的数。",
    "Below is an example, not a real pack. The price is the average published for the first quarter of 2025 (4.1% of what is \
     outstanding); the other figures are made up. Put in what you know.",
);
/// Puts the example back.
pub const RESET: Text = Text::new("恢复例子", "Back to the example");

/// A field by its label.
pub fn field(language: Language, field: Field) -> String {
    match field {
        Field::Pack(field) => label(field).get(language).to_owned(),
        field => problem::field(language, field),
    }
}

/// A field's label.
pub const fn label(field: PackField) -> Text {
    match field {
        PackField::Loans => Text::new("包里有多少笔贷款", "Loans in the pack"),
        PackField::Principal => Text::new("未偿本金一共", "Principal outstanding in all"),
        PackField::Outstanding => Text::new("未偿本息一共", "Principal, interest and charges outstanding"),
        PackField::Price => Text::new("整包的价格", "Price of the pack"),
        PackField::Recovery => Text::new("能收回本金的百分之几（%）", "Collected, % of the principal"),
        PackField::Months => Text::new("分几个月收", "Over how many months"),
        PackField::Commission => {
            Text::new("催收公司拿走收回的百分之几（%）", "Collectors keep, % of what is collected")
        }
        PackField::Servicing => Text::new("每笔每月的管理成本", "Holding cost, a loan and month"),
        PackField::AtOnce => Text::new("买包时的一次性费用", "Spent once when buying"),
    }
}
/// Beneath what may be left out.
pub const OR_NOTHING: Text = Text::new("不填就是没有", "Empty: none");
/// How it spreads.
pub const CURVE: Text = Text::new("回款的快慢", "How it comes in");

/// A curve.
pub const fn curve(curve: Curve) -> Text {
    match curve {
        Curve::Even => Text::new("每月一样多", "The same every month"),
        Curve::Falling => Text::new("先多后少", "Most at first"),
    }
}

/// Over the large figure.
pub const RETURN: Text = Text::new("买家的年回报（按复利）", "The buyer's yearly return (compounded)");
/// In the dock.
pub const DOCK: Text = Text::new("买家的年回报", "The buyer's return");

/// The return.
pub fn annual(language: Language, annual: Return) -> String {
    match (annual, language) {
        (Return::Rate(cost), _) => format!("{}%", format::decimals(cost.effective.percent(), 2)),
        (Return::Loss, Language::Zh) => "亏本".into(),
        (Return::Loss, Language::En) => "A loss".into(),
        (Return::NoSingleRate, Language::Zh) => "算不出单一的回报率".into(),
        (Return::NoSingleRate, Language::En) => "No single rate".into(),
    }
}

/// Why there is no rate, or the other way in which it is quoted.
pub fn beside_return(language: Language, annual: Return) -> String {
    match (annual, language) {
        (Return::Rate(cost), Language::Zh) => {
            format!("不计复利（月回报乘以 12）是 {}%。", format::decimals(cost.nominal.percent(), 2))
        }
        (Return::Rate(cost), Language::En) => {
            format!(
                "Without compounding (monthly times 12): {}%.",
                format::decimals(cost.nominal.percent(), 2)
            )
        }
        (Return::Loss, Language::Zh) => "收回的钱扣掉成本，不够付的价款。".into(),
        (Return::Loss, Language::En) => "After costs, less comes back than was paid.".into(),
        (Return::NoSingleRate, Language::Zh) => {
            "有的月份成本比收回的多，几个利率都可能说得通，所以不给。".into()
        }
        (Return::NoSingleRate, Language::En) => {
            "In some month the costs exceed what comes back: several rates would fit, so none is given."
                .into()
        }
    }
}

/// The plain sentence.
pub fn price_is_not_debt(language: Language, result: &PackResult) -> String {
    let average = result.average_loan.map(|(price, outstanding)| [price, outstanding].map(format::yuan));
    match (language, average) {
        (Language::Zh, Some([price, outstanding])) => format!(
            "价格不是你的债。这个包里平均一笔还欠 {outstanding} 元，买家只花了 {price} 元；欠的人要还的，仍然是法律支持的那个数：不会因为买得便宜就少，也不会因为转了手就多。便宜只说明有谈的余地，不是打折的权利。"
        ),
        (Language::En, Some([price, outstanding])) => format!(
            "The price is not your debt. In this pack {outstanding} yuan are outstanding on the average loan, and the buyer paid \
             {price} yuan. What the borrower owes is still what the law supports: no less because it was cheap, no more because it \
             changed hands. A low price leaves room to negotiate; it gives no right to a discount."
        ),
        (Language::Zh, None) => "价格不是你的债。".into(),
        (Language::En, None) => "The price is not your debt.".into(),
    }
}

/// Why.
pub const WHY_NOT: Text = Text::new("依据", "What this rests on");

/// The table of the pack.
pub const ACCOUNT: Text = Text::new("买家这笔账，单位：元", "The buyer's account, in yuan");
/// A head.
pub const ITEM: Text = Text::new("项目", "Item");
/// A head.
pub const AMOUNT: Text = Text::new("金额", "Amount");
/// A line.
pub const PRICE: Text = Text::new("价款和一次性费用", "Price, and what is spent once");
/// A line.
pub const RECOVERED: Text = Text::new("从借款人那里收回", "Collected from borrowers");
/// A line.
pub const COST: Text = Text::new("催收佣金和管理成本", "Commission and holding cost");
/// A line.
pub const NET: Text = Text::new("剩下", "Left of it");
/// A line.
pub const PROFIT: Text = Text::new("减去花掉的，赚或亏", "Less what was spent: gain or loss");

/// How long until the money is back.
pub fn payback(language: Language, result: &PackResult) -> String {
    match (language, result.payback_month) {
        (Language::Zh, Some(month)) => format!("到第 {month} 个月，花掉的钱全部收回。"),
        (Language::En, Some(month)) => format!("All that was spent is back by the end of month {month}."),
        (Language::Zh, None) => "在这段时间里，花掉的钱收不回来。".into(),
        (Language::En, None) => "Within these months what was spent does not come back.".into(),
    }
}

/// Over the chart.
pub const CHART: Text = Text::new(
    "逐月累计剩下的钱，和花掉的钱（横线）",
    "What is left, added up by month; the line is what was spent",
);
/// The months.
pub const MONTHS: Text = Text::new("逐月的数", "Month by month");
/// Heads of the months.
pub const MONTH: Text = Text::new("月", "Month");
/// A head.
pub const COLLECTED: Text = Text::new("收回", "Collected");
/// A head.
pub const LEFT: Text = Text::new("剩下", "Left");
/// A head.
pub const SO_FAR: Text = Text::new("累计", "So far");

/// Ratios beside what was published.
pub const REFERENCES: Text = Text::new("和公布的、内部的数比一比", "Beside published and internal figures");
/// A head.
pub const RATIO: Text = Text::new("比率", "Ratio");
/// A head.
pub const HERE: Text = Text::new("这个包", "This pack");
/// A head.
pub const PUBLISHED: Text = Text::new("参考", "Reference");

/// A ratio.
pub const fn ratio(ratio: Ratio) -> Text {
    match ratio {
        Ratio::PriceToOutstanding => Text::new("价格 ÷ 未偿本息", "Price ÷ all outstanding"),
        Ratio::PriceToPrincipal => Text::new("价格 ÷ 未偿本金", "Price ÷ principal"),
        Ratio::RecoveryToPrincipal => Text::new("收回 ÷ 未偿本金", "Collected ÷ principal"),
        Ratio::CostToRecovery => Text::new("成本 ÷ 收回", "Costs ÷ collected"),
    }
}

/// What the reference is, in a few words.
pub const fn reference(ratio: Ratio) -> Text {
    match ratio {
        Ratio::PriceToOutstanding | Ratio::PriceToPrincipal => Text::new(
            "参考：2025年一季度批量成交平均",
            "reference: average of batches, first quarter of 2025",
        ),
        Ratio::RecoveryToPrincipal => Text::new(
            "参考：有的机构的内部目标，不低于",
            "reference: an internal target of some lenders, at least",
        ),
        Ratio::CostToRecovery => Text::new(
            "参考：有的机构的内部目标，不超过",
            "reference: an internal target of some lenders, at most",
        ),
    }
}

/// Below the references.
pub const REFERENCES_NOTE: Text = Text::new(
    "前两个是登记中心的统计，只读到媒体转述；第二个在统计里叫“本金回收率”，其实是卖方靠卖价收回的，不是买家后来收到的。后两个是行业内部目标，没有公开文件，未核实，也不是市场真能做到的。",
    "The first two are the registry's statistics, read in press reports only; the second is called “principal recovery” there, but \
     it is what the price gives the seller, not what the buyer later collects. The last two are targets from within the trade, \
     without a public document, unverified, and not what the market reaches.",
);

/// A percentage that may be missing.
pub fn percent(value: Option<Decimal>) -> String {
    value.map_or_else(|| "—".to_owned(), |value| format!("{}%", format::decimals(value, 2)))
}

/// The drawing.
pub const WHO: Text = Text::new("债在谁手里，谁只是来催", "Who holds the claim, and who only collects");
/// In the drawing.
pub const SELLER: Text = Text::new("放贷机构（卖方）", "Lender (the seller)");
/// In the drawing.
pub const SELLS: Text = Text::new("卖出一包债权，收价款", "sells a pack of claims for a price");
/// In the drawing.
pub const HOLDER: Text = Text::new("买家：债权人", "Buyer: the creditor");
/// In the drawing.
pub const HOLDER_NOTE: Text =
    Text::new("资产管理公司等；也可能由信托持有", "asset manager, or a trust for it");
/// In the drawing.
pub const MANDATES: Text = Text::new("委托催收，付佣金", "pays a commission to collect");
/// In the drawing.
pub const COLLECTOR: Text = Text::new("催收公司：只催，不是债权人", "Collector: only collects");
/// In the drawing.
pub const ASKS: Text = Text::new("催你还", "asks you to pay");
/// In the drawing.
pub const BORROWER: Text = Text::new("借款人", "Borrower");
/// In the drawing.
pub const PAYS: Text = Text::new("还款", "pays");
/// What the drawing says.
pub const WHO_TEXT: Text = Text::new(
    "放贷机构把一包债权卖给买家，买家成了债权人；买家可以委托催收公司，催收公司只是代为催收，债不是它的。还款还给债权人：收到转让通知以前还给原来的，是算数的；收到以后，还给买家，或者买家书面写明的账户。",
    "The lender sells a pack of claims; the buyer becomes the creditor. The buyer may engage a collector, who only collects and does \
     not own the debt. Pay the creditor: what is paid to the lender before the notice of the sale arrives counts; after it, pay the \
     buyer, or the account that the buyer names in writing.",
);

/// Not counted.
pub const NOT_COUNTED: Text = Text::new(
    "没有计入：买家借钱买包的利息、税、诉讼和执行的费用、收不到的风险。真实的包差别很大，这里只说明道理。",
    "Not counted: interest on money the buyer borrowed, taxes, costs of suits and enforcement, the risk that nothing comes in. Real \
     packs differ widely; this only shows how it works.",
);

/// Said aloud.
pub fn announcement(language: Language, result: &PackResult) -> String {
    let said = annual(language, result.annual);
    match language {
        Language::Zh => format!("买家的年回报：{said}"),
        Language::En => format!("The buyer's yearly return: {said}"),
    }
}
