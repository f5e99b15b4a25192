//! Before and after the sale, side by side.

use crate::dates::Date;
use crate::engine::transfer::{DefenceKind, Right};
use crate::explain::transfer::Change;
use crate::language::{Language, Text};
use crate::money::Yuan;
use crate::text::format;
use rust_decimal::Decimal;

/// Heading.
pub const CHANGES: Text = Text::new("卖之前和现在", "Before the sale, and now");
/// Column.
pub const BEFORE: Text = Text::new("卖之前", "Before");
/// Column.
pub const NOW: Text = Text::new("现在", "Now");
/// It changed.
pub const CHANGED: Text = Text::new("变了", "changed");
/// It did not.
pub const SAME: Text = Text::new("没变", "the same");
/// Courts differ.
pub const DIFFER: Text = Text::new("法院看法不一", "courts differ");
/// None.
pub const NONE: Text = Text::new("没有", "None");
/// The same amount goes on.
pub const AS_BEFORE: Text = Text::new("按合同和法律算的数", "What contract and law come to");
/// After the sale.
pub const NOT_MORE: Text = Text::new("同一个数，不因为卖债变多。", "The same sum: the sale adds nothing.");
/// Interest before.
pub const BY_CONTRACT: Text = Text::new("按合同，不超过上限", "By the contract, up to the cap");
/// Interest after.
pub const SEE_VIEWS: Text = Text::new("判过的有四种算法，见", "Four views have been taken:");
/// Defences before.
pub const AGAINST_LENDER: Text = Text::new("可以对出借方提", "May be raised against the lender");
/// Defences after.
pub const AGAINST_BUYER: Text = Text::new("照样可以对买家提", "May be raised against the buyer too");
/// No notice.
pub const NO_NOTICE: Text = Text::new(
    "没到你手里：转让对你还不发生效力",
    "None has reached you: the sale has no effect against you yet",
);
/// Limitation before.
pub const RUNS: Text = Text::new("一直在走", "Runs");
/// Limitation without a notice.
pub const RUNS_ON: Text = Text::new("照旧接着走", "Runs on as before");
/// The record before.
pub const REPORTED: Text =
    Text::new("有逾期记录的，由出借方报送", "What is overdue is reported by the lender");
/// The record after.
pub const STAYS_REPORTED: Text = Text::new(
    "不因为卖债消失；还清以后还保留五年。卖给资产管理公司的，列在“资产处置信息”",
    "Does not go away with the sale and is kept for five years after all is paid. Sold to an asset management company, it \
     stands under 资产处置信息 (asset disposal)",
);
/// The price.
pub const NO_MATTER: Text = Text::new(
    "跟你欠多少没有关系：不能因此少要，也不能因此多要。可以谈折扣，谈成先要书面",
    "Has nothing to do with what you owe, neither for less nor for more. A discount can be agreed on; get it in writing first",
);
/// Heading of the defences.
pub const DEFENCES: Text =
    Text::new("你对出借方的理由，对买家照样能说", "What you could say to the lender holds against the buyer");
/// Heading of the rights.
pub const RIGHTS: Text = Text::new("跟着这次转让的", "What comes with the sale");

/// What is looked at.
pub const fn change(change: Change) -> Text {
    match change {
        Change::Creditor => Text::new("债主", "Creditor"),
        Change::Payee => Text::new("还给谁", "Whom to pay"),
        Change::Notice => Text::new("通知", "Notice"),
        Change::Amount => Text::new("欠多少", "Amount"),
        Change::Interest => Text::new("利息", "Interest"),
        Change::Defences => Text::new("你的理由（抗辩）", "Your defences (抗辩)"),
        Change::Limitation => Text::new("诉讼时效", "Limitation (诉讼时效)"),
        Change::CreditRecord => Text::new("征信", "Credit record (征信)"),
        Change::Price => Text::new("买家花的钱", "The buyer's price"),
    }
}

/// Whether a sale whose notice arrived changed it, it stayed, or courts differ.
pub const fn tag(change: Change) -> Text {
    match change {
        Change::Creditor | Change::Payee | Change::Notice | Change::Limitation => CHANGED,
        Change::Interest => DIFFER,
        Change::Amount | Change::Defences | Change::CreditRecord | Change::Price => SAME,
    }
}

/// A notice that has arrived, and whether it is in doubt.
pub fn notice(language: Language, arrived: Date, sure: bool) -> String {
    let day = format::date(language, arrived);
    match (language, sure) {
        (Language::Zh, true) => format!("{day}到的"),
        (Language::En, true) => format!("Arrived on {day}"),
        (Language::Zh, false) => format!("{day}到的，算不算数说不准"),
        (Language::En, false) => format!("Arrived on {day}; whether it counts is in doubt"),
    }
}

/// Limitation that starts anew, and where it would end.
pub fn restarts(language: Language, from: Date, ends: Option<Date>, sure: bool) -> String {
    let from = format::date(language, from);
    let ends = ends.map(|day| format::date(language, day));
    let if_sure = match (language, sure) {
        (_, true) => "",
        (Language::Zh, false) => "通知算数的话，",
        (Language::En, false) => "If the notice counts: ",
    };
    match (language, ends) {
        (Language::Zh, None) => format!("{if_sure}还没过的，从{from}通知到的时候重新算"),
        (Language::En, None) => {
            format!("{if_sure}if it had not run out, it started anew on {from} with the notice")
        }
        (Language::Zh, Some(ends)) => {
            format!("{if_sure}还没过的，从{from}通知到的时候重新算，到{ends}；中间再催、再付、再签，又重新算")
        }
        (Language::En, Some(ends)) => format!(
            "{if_sure}if it had not run out, it started anew on {from} with the notice and ends on {ends}, unless a dun, a \
             payment or a signature starts it again"
        ),
    }
}

/// The lawful claim today in the view that interest goes on, which comes to most.
pub fn today(language: Language, at_most: Yuan, at_least: Yuan) -> String {
    let [most, least] = [at_most, at_least].map(format::money);
    match (language, at_most == at_least) {
        (Language::Zh, true) => format!("最多 {most}：照合同接着算利息，不因为卖债变多。"),
        (Language::En, true) => {
            format!("At most {most}, with interest going on by the contract; the sale adds nothing.")
        }
        (Language::Zh, false) => {
            format!("最多 {least} 到 {most}，要看说不准的付款算不算：照合同接着算利息，不因为卖债变多。")
        }
        (Language::En, false) => {
            format!(
                "At most {least} to {most}, as the unclear payments count or not, with interest going on by the contract; the \
                 sale adds nothing."
            )
        }
    }
}

/// The price beside the claim.
pub fn price(language: Language, price: Yuan, percent: Option<Decimal>) -> String {
    let price = format::money(price);
    let percent = percent.map(|percent| format::decimals(percent, 2));
    match (language, percent) {
        (Language::Zh, Some(percent)) => format!("{price}，是债的 {percent}%。"),
        (Language::En, Some(percent)) => format!("{price}, {percent}% of the claim. "),
        (Language::Zh, None) => format!("{price}。"),
        (Language::En, None) => format!("{price}. "),
    }
}

/// A defence.
pub const fn defence(kind: DefenceKind) -> Text {
    match kind {
        DefenceKind::Withheld => {
            Text::new("没到手的不算本金（砍头息）", "What never arrived is no principal (砍头息)")
        }
        DefenceKind::AboveCeiling => {
            Text::new("利息、违约金、费用超过上限的", "Interest, penalties and fees above the cap")
        }
        DefenceKind::Paid => Text::new("已经还过、算数的", "What you paid and counts"),
        DefenceKind::MayHavePaid => Text::new("还过、说不准的", "What you paid and is unclear"),
        DefenceKind::Limitation => {
            Text::new("诉讼时效过没过，要另看日子", "Whether limitation has run out: look at its own dates")
        }
        DefenceKind::SetOff => Text::new("卖家欠你的钱，可以抵", "What the seller owes you may be set off"),
        DefenceKind::CostsOfMissingNotice => {
            Text::new("没有通知就起诉，因此多花的钱", "Costs of being sued without a notice")
        }
    }
}

/// The defences that need no figures to be named.
pub const USUAL_DEFENCES: [DefenceKind; 5] = [
    DefenceKind::Withheld,
    DefenceKind::AboveCeiling,
    DefenceKind::Paid,
    DefenceKind::Limitation,
    DefenceKind::SetOff,
];

/// What comes with a sale.
pub const fn right(right: Right) -> Text {
    match right {
        Right::Accessory => {
            Text::new("抵押、担保一般跟着债走。", "Mortgages and guarantees go with the claim as a rule.")
        }
        Right::GuarantorToBeTold => Text::new(
            "没通知担保人的，转让对担保人不发生效力。",
            "Without notice to the guarantor the sale has no effect against the guarantor.",
        ),
        Right::CostsOfTransfer => Text::new(
            "因为卖债多出来的费用由卖家负担；“转让费”不该你出。",
            "Costs that the sale adds are the seller's: a “transfer fee” is not yours to pay.",
        ),
        Right::SellerMayBeJoined => {
            Text::new("打起官司来，法院可以把卖家一起叫来。", "In a suit the court may join the seller.")
        }
        Right::Data => Text::new(
            "把你的个人信息给买家，要告诉你给了谁、做什么用。",
            "Who passes your personal data to the buyer must tell you to whom and what for.",
        ),
        Right::Subrogation => Text::new(
            "替你还了的，在它还的范围里有债主的权利。",
            "Who paid for you has the creditor's rights within what it paid.",
        ),
    }
}
