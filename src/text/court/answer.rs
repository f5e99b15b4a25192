//! The answer for each stage: what it means, the day that counts, and how to tell a false summons.

use crate::case::suit::Stage;
use crate::engine::court::{Deadline, Step};
use crate::language::{Language, Text};
use crate::text::format;

/// What a stage means, before anything else is filled in.
pub const fn meaning(stage: Stage) -> Text {
    match stage {
        Stage::Nothing => Text::new(
            "逾期以后，对方随时可以起诉，金额再小也可以；会不会起诉，谁也说不准。这是民事纠纷，被起诉不是坐牢。",
            "Once a loan is overdue they may sue at any time, over any sum; whether they will, nobody can know. It is a civil matter: being sued is not going to prison.",
        ),
        Stage::Papers => Text::new(
            "先查真假（见页尾），再看日子。答辩、到庭，是你说出多算的利息、还过的钱和时效的机会。",
            "First make sure that it is real (see the end), then look at the days. The answer and the hearing are your chance to speak of excessive interest, of what you paid and of limitation.",
        ),
        Stage::PaymentOrder => Text::new(
            "支付令不开庭。收到后两条路：还钱，或者书面异议；什么都不做，过期就能强制执行。",
            "A payment order comes without a hearing. Two ways: pay, or object in writing; if you do neither, it can be enforced.",
        ),
        Stage::Judgment | Stage::Enforcement => Text::new(
            "判决以后的账，在另一页：到今天多少，晚一天多多少，对方申请执行到哪一天。填过的都还在。",
            "What comes after a judgment is on another page: today's total, what a further day adds, until when it can be enforced. What \
             you filled in is kept.",
        ),
    }
}

/// What a judgment means.
pub const JUDGMENT_MEANS: Text = Text::new(
    "判决写着还多少、最晚哪天还、能不能上诉。过了那天没还，每天多一笔迟延履行的利息。",
    "The judgment says how much, by when, and whether you can appeal. After that day interest for late performance is added daily.",
);
/// What enforcement means.
pub const ENFORCEMENT_MEANS: Text = Text::new(
    "法院可以查、冻、扣，也要给你和家人留下生活必需的。财产要如实报告；没有能力还，不是犯罪。",
    "The court may search, freeze and take, and must leave what you and your family need to live. Report what you own truthfully; being unable to pay is no crime.",
);

/// What is to be done by a day.
pub const fn step(step: Step) -> Text {
    match step {
        Step::Answer => Text::new("交答辩状", "Answer in writing"),
        Step::Objection => Text::new("还钱，或书面异议", "Pay, or object in writing"),
        Step::Appeal => Text::new("上诉", "Appeal"),
    }
}

/// Before the day on which the paper arrived is known.
pub fn without_day(language: Language, step: Step) -> String {
    let (what, days) = (self::step(step).get(language), step.days());
    match language {
        Language::Zh => format!("{what}：收到后 {days} 日内，收到那天不算。填上收到的日子，就算出最后一天。"),
        Language::En => format!(
            "{what}: within {days} days of receiving it, that day not counted. Fill in the day to see the last one."
        ),
    }
}

/// The last day, in a sentence.
pub fn by_day(language: Language, deadline: &Deadline) -> String {
    let (what, date) = (step(deadline.step).get(language), format::date(language, deadline.last_day));
    let (days, left) = (deadline.step.days(), deadline.days_left);
    match (language, left) {
        (Language::Zh, 0..) => {
            format!("{what}：到{date}为止，还有 {left} 天。收到后 {days} 日，收到那天不算。")
        }
        (Language::Zh, _) => {
            format!(
                "{what}的 {days} 日在{date}过了。赶快打 12368 或承办法官电话问还能做什么；有正当理由耽误的，障碍消除后十日内可以申请顺延。"
            )
        }
        (Language::En, 0..) => {
            format!(
                "{what}: until {date}, {left} days from now. {days} days after receiving it, that day not counted."
            )
        }
        (Language::En, _) => format!(
            "{what}: the {days} days ended on {date}. Call 12368 or the judge at once and ask what is left; who was kept from it for a \
             good reason may ask for more time within ten days after that."
        ),
    }
}

/// A last day at the weekend.
pub fn weekend(language: Language, deadline: &Deadline) -> Option<String> {
    let monday = format::date(language, deadline.monday?);
    Some(match language {
        Language::Zh => {
            format!("这天是周末，一般顺延到{monday}；节假日也会顺延，这里没有算。别等到最后一天。")
        }
        Language::En => format!(
            "That day is at a weekend and usually moves to {monday}; public holidays move it too and are not computed. Do not wait for \
             the last day."
        ),
    })
}

/// How it is done, and what it costs not to.
pub const fn how(step: Step) -> Text {
    match step {
        Step::Answer => Text::new(
            "没交答辩状，到庭仍可以讲；但管辖异议过了这天不能再提。传票上的开庭一定要去，不去可以缺席判决。",
            "Without an answer you may still speak at the hearing; an objection to the court itself must come by then. Do go to the hearing: the court may decide without you.",
        ),
        Step::Objection => Text::new(
            "写明为什么不欠、或者不欠这么多。只说没钱、要延期、要换还法，不算异议；口头的也不算。异议成立，支付令失效，转入诉讼。",
            "Say in writing why you do not owe it, or not so much. To say only that you cannot pay, need time or other terms is no objection, and neither is an oral one. If it is found good, the order lapses and a suit follows.",
        ),
        Step::Appeal => Text::new(
            "一审裁定是 10 日。写明“一审终审”的小额判决、二审判决、双方签收的调解书不能上诉。",
            "For a ruling it is 10 days. No appeal lies against a small-claims judgment (一审终审), a second-instance judgment or a mediation statement that both signed for.",
        ),
    }
}

/// When a judgment that nobody appeals takes effect.
pub fn takes_effect(language: Language, date: crate::dates::Date) -> String {
    let date = format::date(language, date);
    match language {
        Language::Zh => {
            format!("双方都在这天收到、都不上诉的，{date}生效；判决说“生效后十日内还”的，从那天往后数。")
        }
        Language::En => format!(
            "If both sides received it that day and neither appeals, it takes effect on {date}; “within ten days of taking effect” counts \
             from there."
        ),
    }
}

/// The paper has the last word.
pub const PAPER_PREVAILS: Text = Text::new(
    "法院文书上写的日子和这里不同，以文书为准。",
    "Where the court's paper names another day, the paper prevails.",
);

/// What an enforcing court does.
pub const ENFORCED: Text = Text::new("执行中的规矩", "What binds in enforcement");

/// The title on false summonses.
pub const FAKE: Text = Text::new("短信里的“传票”，真的假的？", "A “summons” by text message: real or not?");
/// How to tell, point by point.
pub const FAKE_POINTS: [Text; 5] = [
    Text::new(
        "真文书当面送或邮寄，要签收；电子送达走法院的平台，要你同意，借款合同里可能约定过。一张图片不是送达。",
        "Real papers are handed over or mailed against signature; electronic service goes through the court's platform and needs consent, \
         which the loan contract may hold. A picture is no service.",
    ),
    Text::new(
        "真的写明法院、案号、承办人和法院电话。",
        "A real one names the court, the case number, the person in charge and the court's telephone.",
    ),
    Text::new(
        "自己打 12368（法院诉讼服务热线）或法院公开的电话核实；别打短信里的号码，它可以伪造。",
        "Check by dialling 12368 (the courts' service line) or the court's published number, not the one in the message: it can be forged.",
    ),
    Text::new(
        "法院不让人往个人账户打钱，也不在电话里收“撤案费”“保证金”。",
        "A court has nobody pay into a private account and takes no “withdrawal fee” or “deposit” by telephone.",
    ),
    Text::new(
        "是真的，就按日子办：不理真传票，会缺席判决。",
        "If it is real, keep its days: a real summons that is ignored leads to a judgment without you.",
    ),
];

/// The explainer on suits.
pub const SUED: Text = Text::new("被起诉了，怎么办？", "I am being sued: what do I do?");
/// The explainer on collectors.
pub const COLLECTORS: Text =
    Text::new("催收的人能做什么，不能做什么？", "What may a debt collector do, and what not?");

/// The line at the bottom of a phone's screen.
pub const DOCK: Text = Text::new("最要紧的", "What counts now");
