//! The answer: whom a payment counts with, who held the claim when, and what to ask for first.

use super::{doubt, party};
use crate::case::transfer::{Paper, Party};
use crate::dates::Date;
use crate::engine::transfer::{Event, MayCollect, Owner, Payee, PilotFinding, Standing, Title};
use crate::language::{Language, Text};
use crate::text::format;

/// Before anything is answered.
pub const BEGIN: Text = Text::new(
    "先答第一个问题：谁来找你要钱。名字、日子不知道就留空，随时可以补。",
    "Begin with the first question: who asks you for money. Leave empty what you do not know; add it whenever you like.",
);
/// What always holds.
pub const STILL_OWED: Text = Text::new(
    "债还是要还，但卖来卖去不会多出一分钱。",
    "The debt must still be repaid; selling it adds nothing to it.",
);
/// Before the way to what may be asked.
pub const HOW_MUCH: Text =
    Text::new("能要多少、利息怎么算：", "How much may be asked, and what interest runs:");
/// Over the drawing.
pub const WHO_WHEN: Text =
    Text::new("哪段时间谁是债主，钱还给谁", "Who held the claim when, and whom to pay");
/// Which band is which.
pub const BANDS: Text = Text::new(
    "上面一条：谁是债主。下面一条：钱还给谁才算数。竖线是转让或通知，虚线是今天。",
    "Upper band: who holds the claim. Lower band: with whom a payment counts. Lines: a sale or a notice; dashes: today.",
);
/// Column.
pub const SINCE: Text = Text::new("从哪天起", "Since");
/// Column.
pub const OWNER: Text = Text::new("债主", "Creditor");
/// Column.
pub const PAYEE: Text = Text::new("还给谁", "Whom to pay");
/// Where the day of the loan is not known.
pub const AT_FIRST: Text = Text::new("起初", "At first");
/// Where it is not clear whom to pay.
pub const UNCLEAR: Text = Text::new("说不准", "Unclear");
/// Opens the rules.
pub const BASIS: Text = Text::new("依据", "The rules");
/// Who may ask.
pub const COLLECTORS: Text = Text::new("谁能来要钱", "Who may ask for the money");
/// What to ask for.
pub const PAPERS: Text = Text::new("付钱以前，先请对方出示", "Before paying, ask them to show");
/// Below the list.
pub const PAPERS_NOTE: Text = Text::new(
    "看到一样勾一样。没标规定的只是稳妥的做法，不是对方的法定义务。",
    "Tick what you have seen. Where no rule stands beside it, it is prudent and no legal duty of theirs.",
);
/// Not in it.
pub const NOT_COUNTED: Text = Text::new(
    "没有计入：诉讼费、律师费，还有要看证据的事：通知到没到、凭证真不真，由法院认定。这里讲规则，不能代替律师。",
    "Not counted: court and lawyers' fees, and what depends on evidence: whether a notice came and a paper is real is for \
     the court to find. This page tells the rules; it is no lawyer.",
);
/// Days before the article on whom to pay.
pub const EARLIER: Text = Text::new(
    "2023年12月5日以前没有读到写明还给谁的条文，那以前的日子按同样的道理看，仅供参考。",
    "Before 5 December 2023 no article was read that says whom to pay; earlier days are looked at in the same way, for \
     orientation only.",
);
/// Where a day of sale was not told.
pub const NO_SALE_DATE: Text = Text::new(
    "没填哪天卖的：有通知的，先当作通知那天卖的；没有通知的，当作今天。真正卖的日子可能更早。",
    "Where no day of sale is filled in, the day of the notice is taken, or today without one. It may have been earlier.",
);
/// A section of the file that cannot be read.
pub const BROKEN: Text = Text::new(
    "这个文件里关于转让的部分读不了，这里先当作没填；你一填，就会换成新填的。",
    "The part of this file about the sale cannot be read and counts as empty here; what you fill in will replace it.",
);

/// The day looked at, above the answer.
pub fn as_of(language: Language, day: Date) -> String {
    let day = format::date(language, day);
    match language {
        Language::Zh => format!("到{day}"),
        Language::En => format!("On {day}"),
    }
}

/// What belongs to somebody who paid for the reader.
pub fn to_payer(language: Language, payer: &str) -> String {
    match language {
        Language::Zh => format!("{payer}替你还掉的那部分，还给{payer}。"),
        Language::En => format!("What {payer} paid for you is owed to {payer}."),
    }
}

/// The plain sentence on a claim: whom a payment counts with, and since when.
pub fn lead(language: Language, names: &[String], title: &Title, now: &Standing) -> String {
    let name = |who| party(language, names, who);
    let sold = title.standings.iter().any(|standing| standing.events.iter().any(is_sale));
    match now.payee {
        Payee::One(payee) => {
            let payee = name(payee);
            match (language, now.told.is_empty(), sold) {
                (Language::Zh, true, false) => format!("债没有卖，钱还给{payee}才算数。"),
                (Language::En, true, false) => {
                    format!("The debt was not sold: a payment counts with {payee}.")
                }
                (Language::Zh, true, true) => {
                    format!("现在还给{payee}仍然算数：转让通知还没有到你手里，或者已经收回。")
                }
                (Language::En, true, true) => format!(
                    "A payment still counts with {payee}: no notice of the sale has reached you, or it was taken back."
                ),
                (Language::Zh, false, _) => {
                    format!("从{}起，钱还给{payee}才算数。", format::date(language, since(title, now)))
                }
                (Language::En, false, _) => {
                    format!(
                        "Since {} a payment counts with {payee}.",
                        format::date(language, since(title, now))
                    )
                }
            }
        }
        Payee::Unclear(one, other, why) => {
            let (one, other, why) = (name(one), name(other), doubt(why).get(language));
            match language {
                Language::Zh => format!("现在说不准该还给{one}还是{other}：{why}。先别付，先看凭证。"),
                Language::En => format!(
                    "It is not clear whether to pay {one} or {other}: {why}. Ask for proof before you pay anybody."
                ),
            }
        }
    }
}

/// The first day from which the one to be paid now has been so without a break.
fn since(title: &Title, now: &Standing) -> Date {
    let last_other =
        title.standings.iter().rposition(|standing| standing.from <= now.from && standing.payee != now.payee);
    let first = last_other.map_or(0, |place| place + 1);
    title.standings.get(first).map_or(now.from, |standing| standing.from)
}

fn is_sale(event: &Event) -> bool {
    matches!(event, Event::Sold(_))
}

/// Over the sentence of a claim that was split: the rest, or a part.
pub const fn of_part(first: bool) -> Text {
    if first {
        Text::new("没卖掉的那部分：", "What was not sold: ")
    } else {
        Text::new("卖掉的那部分：", "The part that was sold: ")
    }
}

/// Who holds the claim.
pub fn owner(language: Language, names: &[String], owner: Owner) -> String {
    match owner {
        Owner::One(one) => party(language, names, one),
        Owner::Disputed(one, other) => either(language, names, [one, other]),
    }
}

/// Whom to pay.
pub fn payee(language: Language, names: &[String], payee: Payee) -> String {
    match payee {
        Payee::One(one) => party(language, names, one),
        Payee::Unclear(one, other, _) => {
            let gap = Text::new("：", ": ").get(language);
            UNCLEAR.get(language).to_owned() + gap + &either(language, names, [one, other])
        }
    }
}

fn either(language: Language, names: &[String], parties: [Party; 2]) -> String {
    let [one, other] = parties.map(|who| party(language, names, who));
    match language {
        Language::Zh => format!("{one}或者{other}"),
        Language::En => format!("{one} or {other}"),
    }
}

/// What happened.
pub const fn event(event: Event) -> Text {
    match event {
        Event::Sold(_) => Text::new("转让", "sold"),
        Event::Notified(_) => Text::new("通知到了", "notice arrived"),
        Event::Withdrawn(_) => Text::new("通知收回，买家同意", "notice taken back, the buyer agreeing"),
        Event::WithdrawnWithoutConsent(_) => {
            Text::new("通知收回，买家没同意：不算", "notice taken back without the buyer: no effect")
        }
        Event::Revoked(_) => Text::new("通知被依法撤销", "notice lawfully revoked"),
    }
}

/// Whether somebody may ask for the money, and for whom.
pub fn collector(language: Language, creditor: Option<&str>, may: MayCollect) -> String {
    let may = match may {
        MayCollect::Yes => Text::new("可以来要", "may ask"),
        MayCollect::Unclear => Text::new("说不准：先要凭证", "unclear: ask for proof first"),
        MayCollect::No => Text::new(
            "没有理由要：它替的那家已经不是该收钱的",
            "no reason to ask: not for the one to be paid",
        ),
    };
    let may = may.get(language);
    match (language, creditor) {
        (_, None) => may.to_owned(),
        (Language::Zh, Some(creditor)) => format!("替{creditor}：{may}"),
        (Language::En, Some(creditor)) => format!("for {creditor}: {may}"),
    }
}

/// Something to ask for.
pub const fn paper(paper: Paper) -> Text {
    match paper {
        Paper::ProofOfTransfer => Text::new(
            "转让协议或卖家的确认，写明卖家、买家和你这笔债",
            "The sale agreement or the seller's confirmation, naming seller, buyer and your debt",
        ),
        Paper::SellersConfirmation => Text::new(
            "卖家亲口确认：打它的官方客服，不用短信里的号码",
            "The seller's own word: call its official line, not a number from a message",
        ),
        Paper::NoticeAndArrival => {
            Text::new("通知怎么发的、哪天到的", "How the notice was sent and when it arrived")
        }
        Paper::MissingLinks => Text::new(
            "从出借方到它，中间每一次转让的凭证",
            "Proof of every sale between the lender and this buyer",
        ),
        Paper::OtherNotice => {
            Text::new("另一个买家的通知，哪天到的", "The other buyer's notice and when it came")
        }
        Paper::BalanceByLine => Text::new(
            "欠多少的明细：本金、利息、违约金、费用分开列",
            "The balance line by line: principal, interest, penalties and fees apart",
        ),
        Paper::PaymentsCredited => Text::new("你还过的每一笔都已经扣掉", "Every payment of yours, taken off"),
        Paper::AccountInOwnName => {
            Text::new("收款账户的户名就是债主自己", "An account in the creditor's own name")
        }
        Paper::AgentsAuthority => Text::new(
            "委托书：替谁催、催哪一笔、能不能收款",
            "Its written authority: for whom, which debt, and whether it may receive money",
        ),
        Paper::BatchListing => Text::new(
            "成批转让的：在登记中心的公告和编号",
            "For a batch: its listing at the registration centre",
        ),
        Paper::DataPassedOn => Text::new(
            "你的哪些个人信息给了谁、为什么",
            "Which of your personal data were passed on, to whom and what for",
        ),
        Paper::ProofOfPayment => {
            Text::new("替你还款的付款凭证：哪天、多少", "The slip of its payment: the day and the amount")
        }
        Paper::PayersContract => Text::new(
            "担保合同或者保险单，写着你的名字",
            "The contract of guarantee or the policy, with your name",
        ),
        Paper::WhoTheyAre => {
            Text::new("它是谁、替谁要、是哪一笔债", "Who they are, for whom they ask, and which debt")
        }
    }
}

/// What the pilot for batches says of a sale; said after `first`.
pub const fn pilot(finding: PilotFinding) -> Text {
    match finding {
        PilotFinding::NoPilotThen => Text::new("那天还没有这个试点", "there was no pilot on that day"),
        PilotFinding::SellerNotYet => Text::new("这类卖家那时还不在试点里", "such sellers came in later"),
        PilotFinding::SellerNotCovered => Text::new("这类卖家不在试点里", "such sellers are not in it"),
        PilotFinding::RegionOpen => {
            Text::new("地方银行只有部分地区在试点里", "of regional banks only those of some places are in it")
        }
        PilotFinding::BuyerNotCovered => Text::new("这类买家不能在试点里买", "such buyers may not buy in it"),
        PilotFinding::SecuredLoan => Text::new("有抵押的贷款不在试点里", "secured loans are not in it"),
        PilotFinding::Performing => {
            Text::new("还没算不良的贷款不在试点里", "loans not yet classed as bad are not in it")
        }
        PilotFinding::SoldOn => Text::new("试点里的买家不能再转手", "buyers in it may not sell on"),
        PilotFinding::SellerUnknown => Text::new("不知道卖家是谁", "the seller is not known"),
        PilotFinding::BuyerUnknown => Text::new("不知道买家是哪一种", "the kind of buyer is not known"),
        PilotFinding::LoanUnknown => {
            Text::new("不知道是哪种贷款、算没算不良", "the kind or class of the loan is not known")
        }
    }
}

/// Whether the pilot for batches covers a sale.
pub const fn pilot_covers(covers: Option<bool>) -> Text {
    match covers {
        Some(true) => Text::new("成批转让：在银行的试点以内", "Sold in a batch: within the banks' pilot"),
        Some(false) => Text::new(
            "成批转让：不在银行的试点以内（不等于普通的转让无效）",
            "Sold in a batch: outside the banks' pilot (which does not make an ordinary sale void)",
        ),
        None => Text::new(
            "成批转让：在不在银行的试点以内还不清楚",
            "Sold in a batch: whether the banks' pilot covers it is open",
        ),
    }
}

/// Heading of the first steps.
pub const FIRST_STEPS: Text = Text::new("先做这几步", "First steps");
