//! What the reader's payments did.

use super::doubt;
use crate::engine::transfer::{Verdict, Why};
use crate::language::{Language, Text};

/// Heading.
pub const PAID: Text = Text::new("你还的钱，算不算数", "Whether your payments count");
/// Column.
pub const PAYMENT: Text = Text::new("付款", "Payment");
/// Column.
pub const COUNTS: Text = Text::new("算不算数", "Does it count?");

/// The verdict.
pub const fn verdict(verdict: Verdict) -> Text {
    match verdict {
        Verdict::Discharges => Text::new("算数", "counts"),
        Verdict::Depends => Text::new("说不准", "unclear"),
        Verdict::DoesNot => Text::new("不能抵这笔债", "does not count against this debt"),
    }
}

/// Why.
pub fn why(language: Language, why: Why) -> String {
    let text = match why {
        Why::Creditor => Text::new("那时它就是债主。", "It was the creditor then."),
        Why::SellerBeforeNotice => Text::new(
            "通知还没到，还给原来的债主算数。",
            "The notice had not arrived: paying the old creditor counts.",
        ),
        Why::BuyerAfterNotice => {
            Text::new("通知到了以后还给买家。", "Paid to the buyer after its notice arrived.")
        }
        Why::FirstNotified => {
            Text::new("两个买家里，它的通知先到。", "Of two buyers, its notice came first.")
        }
        Why::NoticeTakenBack => {
            Text::new("通知已经收回，又该还给它。", "The notice was taken back: it was to be paid again.")
        }
        Why::Agent => Text::new(
            "它替该收钱的那家收款，有委托书。",
            "It receives for the one to be paid, and showed its authority.",
        ),
        Why::Recourse => Text::new(
            "它替你还过，这笔抵它向你要的那部分。",
            "It had paid for you: this counts against what it asks back.",
        ),
        Why::DayOfNotice => Text::new(
            "通知就在那天到，要看钱先付还是通知先到。",
            "The notice came on that day: which was first decides.",
        ),
        Why::HolderUntold => Text::new(
            "它可能就是债主，但那时通知还没到你手里：请它书面确认收到、已经抵掉。",
            "It may well hold the claim, but you had not been told then: have it confirm in writing that this was taken off.",
        ),
        Why::Unclear(reason) => {
            let reason = doubt(reason).get(language);
            return match language {
                Language::Zh => format!("那时说不准该还给谁：{reason}。"),
                Language::En => format!("It was not clear then whom to pay: {reason}."),
            };
        }
        Why::AgentUnproven => Text::new(
            "它替债主催收，但没看到可以收款的委托书：请债主确认收到。",
            "It collects for the creditor, but showed no authority to receive money: have the creditor confirm it.",
        ),
        Why::NotTold => Text::new("还没选付给了谁。", "Whom it reached is not chosen yet."),
        Why::SellerAfterNotice => Text::new(
            "通知到了以后又还给原来的债主：买家还可以要，这笔向收钱的那家要回。",
            "Paid to the old creditor after the notice: the buyer can still ask; claim this back from whom it reached.",
        ),
        Why::NotFirstNotified => Text::new(
            "它不是最先通知你的买家：这笔向它要回。",
            "It is not the buyer whose notice came first: claim this back from it.",
        ),
        Why::Stranger => Text::new(
            "按你填的，它跟这笔债没有关系：赶快向它要回；像是被骗，打 110。",
            "As far as you told, it has nothing to do with the debt: claim it back at once; if it looks like fraud, call 110.",
        ),
    };
    text.get(language).to_owned()
}
