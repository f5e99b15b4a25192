//! The tool "Will they sue me?": its questions. Its answers stand in the modules below.

pub mod acts;
pub mod answer;
pub mod clock;
pub mod costs;
pub mod judgment;

use crate::case::field::{Field, Place};
use crate::case::suit::Stage;
use crate::case::time::{DueKind, Outcome, Proof};
use crate::language::{Language, Text};
use crate::text::{form, format, problem};

/// Asks how far it has come.
pub const STAGE: Text = Text::new("到哪一步了", "Where does it stand");

/// A stage, and a word of help.
pub const fn stage(stage: Stage) -> (Text, Text) {
    match stage {
        Stage::Nothing => (
            Text::new("还没收到法院的东西", "Nothing from a court yet"),
            Text::new("电话、短信、律师函都不算", "Calls, texts and lawyers' letters do not count"),
        ),
        Stage::Papers => (
            Text::new("收到了起诉状、传票", "I got a complaint or a summons"),
            Text::new(
                "法院当面送、邮寄，或你同意的电子送达",
                "Handed over or mailed by the court, or electronic with your consent",
            ),
        ),
        Stage::PaymentOrder => (
            Text::new("收到了支付令", "I got a payment order (支付令)"),
            Text::new("15 日内还钱，或者书面异议", "Pay or object in writing within 15 days"),
        ),
        Stage::Judgment => (
            Text::new("已经判决或者调解", "There is a judgment"),
            Text::new("判决书，或法院的调解书", "Or the court's mediation statement (调解书)"),
        ),
        Stage::Enforcement => (
            Text::new("已经在强制执行", "It is being enforced"),
            Text::new("收到执行通知，或账户被冻结", "A notice of enforcement came, or an account is frozen"),
        ),
    }
}

/// The day on which the complaint arrived.
pub const PAPERS_RECEIVED: Text = Text::new("起诉状哪天收到的", "Day on which the complaint arrived");
/// The day on which the payment order arrived.
pub const ORDER_RECEIVED: Text = Text::new("支付令哪天收到的", "Day on which the payment order arrived");
/// The day on which the judgment arrived.
pub const JUDGMENT_RECEIVED: Text = Text::new("判决书哪天收到的", "Day on which the judgment arrived");
/// Beneath these days.
pub const RECEIVED_HELP: Text =
    Text::new("你或同住家人签收的那天", "When you or someone of your household signed for it");
/// The day of the suit.
pub const FILED: Text = Text::new("对方哪天起诉的", "Day on which they sued");
/// Beneath it.
pub const FILED_HELP: Text = Text::new(
    "看起诉状或受理通知书；不知道就空着",
    "On the complaint or the court's notice; leave it empty if you do not know",
);

/// Asks how the loan was to be repaid.
pub const DUE_KIND: Text = Text::new("约定怎么还", "How it was to be repaid");

/// A way to repay, as far as limitation asks.
pub const fn due_kind(kind: DueKind) -> Text {
    match kind {
        DueKind::OneDay => Text::new("一次还清", "In one sum"),
        DueKind::LastInstalment => Text::new("分期还", "By instalments"),
        DueKind::OnDemand => Text::new("没约定哪天还", "No day was agreed"),
    }
}

/// The day from which limitation runs.
pub const DUE: Text = Text::new("最后一笔该在哪天还", "Day on which the last payment was due");
/// Beneath it.
pub const DUE_HELP: Text = Text::new(
    "分期的填最后一期，哪怕早就没还；没约定的，填对方第一次要你还时给的期限",
    "By instalments: the last one's day, even if you stopped before. No day agreed: the last day of the time they first gave \
     you",
);

/// What the other tool knows of that day.
pub fn due_known(language: Language, due: crate::dates::Date) -> String {
    let due = format::date(language, due);
    match language {
        Language::Zh => format!("按“我欠多少”里填的，是{due}；不一样才在下面填。"),
        Language::En => {
            format!("By what you filled in at “What I owe” it was {due}; fill in below only what differs.")
        }
    }
}

/// What happened since.
pub const ACTS: Text = Text::new("后来发生过什么", "What has happened since");
/// Beneath it.
pub const ACTS_HELP: Text = Text::new(
    "催款、还款、承诺、打官司：一件小事也可能让时效重新算。",
    "Demands, payments, promises, suits: even a small thing may start the time anew.",
);
/// How many payments are known from the other tool.
pub fn payments_known(language: Language, count: usize) -> String {
    match (language, count) {
        (Language::Zh, _) => format!("“我欠多少”里填的 {count} 笔还款已经算进来了。"),
        (Language::En, 1) => "The payment filled in at “What I owe” is counted already.".into(),
        (Language::En, _) => format!("The {count} payments filled in at “What I owe” are counted already."),
    }
}
/// What was done about a judgment.
pub const SINCE: Text = Text::new("判决以后发生过什么", "What has happened since the judgment");
/// Beneath it.
pub const SINCE_HELP: Text = Text::new(
    "申请执行、执行和解、再催款，都会让期间重新算。",
    "An application for enforcement, a settlement or another demand start the time anew.",
);
/// Adds one.
pub const ADD_ACT: Text = Text::new("加一件", "Add an event");
/// Asks what it was.
pub const KIND: Text = Text::new("什么事", "What happened");
/// Before one is chosen.
pub const CHOOSE: Text = Text::new("请选择", "Choose");
/// The day.
pub const DATE: Text = Text::new("哪一天", "Which day");
/// The day of its end, or of repayment.
pub const UNTIL: Text = Text::new("到哪一天", "Until which day");
/// Beneath it.
pub const UNTIL_HELP: Text =
    Text::new("案子结束那天，或新约的最后还款日", "The day it ended, or the last day to pay that it gave");
/// How a procedure ended.
pub const OUTCOME: Text = Text::new("结果怎样", "How it ended");
/// Whether there is proof.
pub const PROOF: Text = Text::new("有证据吗", "Is there proof");

/// A row of the list.
pub fn act_row(language: Language, number: usize) -> String {
    match language {
        Language::Zh => format!("第 {number} 件事"),
        Language::En => format!("Event {number}"),
    }
}

/// The end of a procedure.
pub const fn outcome(outcome: Outcome) -> Text {
    match outcome {
        Outcome::Awarded => Text::new("判了、裁决了或达成调解", "Decided or settled in court"),
        Outcome::Withdrawn => Text::new("撤回了", "Withdrawn"),
        Outcome::NotAccepted => Text::new("没受理或被驳回", "Not accepted, or dismissed"),
        Outcome::Ended => Text::new("其他方式结束", "Ended otherwise"),
        Outcome::NothingFound => Text::new("没找到财产，终结本次执行", "Ended for now: nothing was found"),
    }
}

/// Whether an act can be proved.
pub const fn proof(proof: Proof) -> Text {
    match proof {
        Proof::Proven => Text::new("有，或者我承认", "Yes, or I do not dispute it"),
        Proof::Claimed => Text::new("对方说有，没给看", "They say so and showed none"),
    }
}

/// The part on money.
pub const MONEY: Text = Text::new("打官司的钱", "The money of a suit");
/// The sum sued for.
pub const CLAIM: Text = Text::new("起诉要多少", "Sum they sue for");
/// Beneath it.
pub const CLAIM_HELP: Text = Text::new(
    "起诉状上的数；还没起诉，就填对方现在要的数",
    "As the complaint says; before a suit, what they ask for now",
);
/// What the court may grant.
pub const AWARDED: Text = Text::new("法院可能支持多少", "What the court may grant of it");
/// Beneath it.
pub const AWARDED_HELP: Text = Text::new(
    "空着就按法律最多支持的数；算不出的，按全部",
    "Empty: the most that the law supports, or all of it",
);
/// What can be filled in besides.
pub const MORE: Text = Text::new("提前到期、计算日", "Called due early, day to compute for");
/// Beneath the day on which the whole was called due.
pub const CALLED_IN_HELP: Text = Text::new("没有就空着", "Leave it empty if they did not");

/// The name of a field of this tool; of other tools' fields, theirs.
pub fn field(language: Language, field: Field) -> String {
    let (Field::Court(place) | Field::Time(place)) = field else { return problem::field(language, field) };
    let Some(label) = label(place) else { return problem::field(language, field) };
    let label = label.get(language);
    let row = match (place.row, place.list) {
        (Some(index), "judgment.payments") => form::payment_row(language, index + 1),
        (Some(index), "judgment.shares") => judgment::share_row(language, index + 1),
        (Some(index), _) => act_row(language, index + 1),
        (None, _) => return label.to_owned(),
    };
    let gap = Text::new("：", ": ");
    row + gap.get(language) + label
}

fn label(place: Place) -> Option<Text> {
    let label = match (place.list, place.member) {
        ("received", "papers") => PAPERS_RECEIVED,
        ("received", "payment_order") => ORDER_RECEIVED,
        ("received", _) => JUDGMENT_RECEIVED,
        ("due", _) => DUE,
        ("suit", "claim") => CLAIM,
        ("suit", "awarded") => AWARDED,
        ("judgment.shares", "ends") => judgment::ENDS,
        ("judgment.shares", "principal") => judgment::PRINCIPAL,
        ("judgment.shares", "other") => judgment::OTHER,
        ("judgment", "costs") => judgment::COSTS,
        ("judgment", "interest") => judgment::INTEREST,
        ("judgment", "interest_rate.value") => judgment::RATE,
        ("judgment", "interest_from") => judgment::FROM,
        ("judgment.payments", "amount") => form::AMOUNT,
        ("acts" | "judgment.acts", "kind") => KIND,
        ("acts" | "judgment.acts", "until") => UNTIL,
        ("acts" | "judgment.acts" | "judgment.payments", "date") => DATE,
        ("acts", _) => ACTS,
        ("judgment.acts", _) => SINCE,
        _ => return None,
    };
    Some(label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_named_as_it_stands_in_the_form() {
        let of = |list, row, member| Place { list, row, member };
        let named = |field_of: Field| [Language::Zh, Language::En].map(|language| field(language, field_of));
        assert_eq!(
            named(Field::Time(of("acts", Some(1), "date"))),
            ["第 2 件事：哪一天", "Event 2: Which day"]
        );
        assert_eq!(named(Field::Court(of("suit", None, "claim"))), ["起诉要多少", "Sum they sue for"]);
        assert_eq!(named(Field::DueDate), ["到期日", "Due date"]);
    }
}
