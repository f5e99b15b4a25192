//! What to do first, by who asks; and the warning before any act that starts limitation anew.

use crate::case::transfer::Contact;
use crate::language::Text;

/// The warning.
pub const WARNING: Text = Text::new(
    "先别付一元，别签字，也别在电话里认数：只要还一点、签一张催款单、求宽限几天，诉讼时效就重新算三年；已经过了的，\
     同意还了就不能再拿它当理由。",
    "Do not pay even one yuan, sign, or confirm an amount by phone before that: a small payment, a signed dun or a request \
     for a few more days starts limitation (诉讼时效, three years) anew; where it has run out, agreeing to pay loses you that \
     defence.",
);
/// So that nobody reads it as advice against paying.
pub const NOT_AGAINST_PAYING: Text = Text::new(
    "这不是劝你不还，是先弄清还给谁、还多少。",
    "This is not advice against paying: first find out whom, and how much.",
);

/// The answer before anything is told but who asks.
pub const fn first(contact: Contact) -> Text {
    match contact {
        Contact::Lender => {
            Text::new("债主没有变，钱照旧还给它。", "The creditor has not changed: pay it as before.")
        }
        Contact::Buyer => Text::new(
            "转让通知到你手里以前，还给出借方算数；通知到了以后，还给买家才算数。",
            "Until a notice of the sale reaches you, a payment counts with the lender; from then on it counts with the buyer.",
        ),
        Contact::Collector => Text::new(
            "替人催收不是买了债：债主没有变，钱还给债主才算数。",
            "Collecting is not buying: the creditor is the same, and a payment counts with the creditor.",
        ),
        Contact::Payer => Text::new(
            "真替你还了的，它还掉的那部分还给它；剩下的还给出借方。",
            "What it really paid for you is owed to it; the rest is still owed to the lender.",
        ),
        Contact::Unknown => Text::new(
            "不知道是谁来要，就先不付：付错了人，债还在。",
            "While you do not know who asks, pay nobody: paid to the wrong one, the debt is still there.",
        ),
    }
}

/// The steps.
pub const fn steps(contact: Contact) -> [Text; 3] {
    match contact {
        Contact::Lender => [
            Text::new(
                "付以前，看看账户还是不是原来的。",
                "Before you pay, see that the account is still the old one.",
            ),
            Text::new(
                "它说债已经卖了，就改选“说买下了这笔债的公司”。",
                "If it says that the debt was sold, choose “One that says it bought the debt”.",
            ),
            Text::new(
                "要的数对不对，先一项一项核对。",
                "Check what it asks for, line by line, before you pay.",
            ),
        ],
        Contact::Buyer => [
            Text::new(
                "打原来出借方的官方客服，问是不是卖了、卖给了谁；不用短信里的号码。",
                "Call the lender's official line, not a number from a message: was it sold, and to whom?",
            ),
            Text::new(
                "请来要钱的出示下面清单上的东西，看到以前先不付。",
                "Ask for what the list below names, and do not pay before.",
            ),
            Text::new(
                "付的时候只付到买家自己名下的账户，留好凭证。",
                "When you pay, pay only into the buyer's own account and keep the slip.",
            ),
        ],
        Contact::Collector => [
            Text::new(
                "问清它替谁催：出借方，还是已经买下债的公司。",
                "Ask for whom it collects: the lender, or a firm that bought the debt.",
            ),
            Text::new(
                "看委托书；没写可以收款的，钱只付给债主自己。",
                "See its written authority; unless that says it may receive money, pay only the creditor itself.",
            ),
            Text::new(
                "打债主的官方客服核对：是不是委托了它、账户是哪个。",
                "Check with the creditor's official line: did it engage them, and which account?",
            ),
        ],
        Contact::Payer => [
            Text::new(
                "真替你还了的，可以在它还的范围里向你要，但不能比你当时该还的多。",
                "Who really paid for you may ask for what it paid, but not for more than you owed then.",
            ),
            Text::new(
                "向原来的出借方核对：收到了多少、还剩多少。",
                "Ask the lender how much it received and what is left.",
            ),
            Text::new(
                "别两边都付：它还掉的那部分，就不再欠出借方了。",
                "Do not pay both: what it paid is no longer owed to the lender.",
            ),
        ],
        Contact::Unknown => [
            Text::new(
                "先问清：你是谁、替谁要、是哪一笔债。说不清的，不用往下谈。",
                "Ask first: who are you, for whom, and which debt? If they cannot say, there is nothing to discuss.",
            ),
            Text::new(
                "打原来出借方的官方客服，问债还在不在它那里、委托了谁。",
                "Call the lender's official line: does it still hold the debt, and whom did it engage?",
            ),
            Text::new(
                "知道了再回来改选；威胁、堵门，打 110。",
                "Come back and choose when you know. Threats or a blocked door: call 110.",
            ),
        ],
    }
}
