//! Has the collector crossed a line? The questions, the verdicts and the log.

pub mod advice;
pub mod deeds;

use rust_decimal::Decimal;

use crate::case::Lender;
use crate::case::contacts::{Addressee, Channel, Collector};
use crate::dates::{Date, TimeOfDay};
use crate::engine::conduct::{Conduct, DayCount, Finding, Verdict, is_usually_banned};
use crate::language::{Language, Text};
use crate::law::citation::Kind;
use crate::law::collection_conduct::{ATTEMPTS_A_DAY, CALLS_A_DAY, VISITS_A_DAY};
use crate::text::format;

/// Who collects?
pub const COLLECTOR: Text = Text::new("谁在催你？", "Who is collecting?");
/// Who is behind an agency, or sold the debt?
pub const BEHIND: Text = Text::new("钱最早是谁借给你的？", "Who lent you the money at first?");
/// What happened?
pub const HAPPENED: Text = Text::new("发生了什么？可以选多项", "What happened? Choose all that apply");
/// The log.
pub const LOG: Text = Text::new("把每一次联系记下来", "Write down every contact");
/// How to use it.
pub const LOG_HELP: Text = Text::new(
    "记得多少写多少。夜里的、一天太多次的、找了别人的，会自动标出来；下面可以打印或导出，投诉、报警时用得上。\
     只存在这台设备上。",
    "Write what you remember. Contacts at night, too many in a day or with others are marked by themselves; below you can \
     print or export the table for a complaint or the police. It stays on this device.",
);
/// How they came.
pub const CHANNEL: Text = Text::new("怎么联系的", "How");
/// Whom they turned to.
pub const TO: Text = Text::new("找了谁", "To whom");
/// What was said.
pub const SAID: Text = Text::new("谁、什么号码、说了什么", "Who, what number, what was said");
/// One more row.
pub const ADD: Text = Text::new("再加一次联系", "Add a contact");
/// Before anything is chosen.
pub const NOTHING_YET: Text = Text::new(
    "点一下发生了什么，或者记下一次联系，判断就出现在这里。不确定是谁在催，也可以先看。",
    "Choose what happened, or write down a contact, and the answer appears here. You need not know who is collecting.",
);
/// The column of what happened.
pub const WHAT: Text = Text::new("发生了什么", "What happened");
/// The column of the verdict.
pub const ANSWER: Text = Text::new("判断", "Answer");
/// Opens the rules.
pub const RULES: Text = Text::new("依据：规定怎么说", "The rules and what they say");
/// The caption of the findings.
pub const FINDINGS: Text = Text::new("逐项判断", "Item by item");
/// What to do at once.
pub const NOW: Text = Text::new("现在做", "What to do now");
/// What can wait.
pub const LATER: Text = Text::new("之后做", "What to do later");
/// A crossed line does not cancel the debt.
pub const DEBT_STAYS: Text = Text::new(
    "对方越线，债还在，该还的数也不因此变多。投诉、报警和还债是两件事。",
    "A crossed line does not cancel the debt, nor add to it. A complaint and the debt are two matters.",
);
/// What is not looked at.
pub const LIMITS: Text = Text::new(
    "这里只按你选的和写的判断，没有看证据，也没有看你和对方另外的约定（标准允许另外约定时间）。情节轻重由公安和法院认定。推荐标准和\
     行业自律不是法律，但投诉时有用。",
    "This goes by what you chose and wrote; it has seen no proof and no other agreement (the standard lets the two of you \
     agree on other hours). How grave it is, the police and courts decide. A recommended standard and self-regulation are \
     not law, but they carry weight in a complaint.",
);
/// The caption of the log.
pub const LOGGED: Text = Text::new("催收记录", "Log of contacts");
/// The caption of the count.
pub const COUNTED: Text = Text::new("每天几次", "How many a day");
/// The time.
pub const TIME: Text = Text::new("几点", "Time");
/// In the dock.
pub const DOCK: Text = Text::new("不许的", "Banned");
/// A part of the file that cannot be read.
pub const BROKEN: Text = Text::new(
    "这个案件里的催收记录读不出来，先当作没有。在这里重新填写以前，原来的内容不会动。",
    "The log of contacts in this case cannot be read and counts as empty. Until you fill it in anew, what stands there is \
     left as it is.",
);

/// The columns of the count.
pub const COUNTS: [Text; 7] = [
    Text::new("日期", "Day"),
    Text::new("打通的电话", "Answered calls"),
    Text::new("没打通的", "Failed calls"),
    Text::new("信息和信件", "Messages, letters"),
    Text::new("上门", "Visits"),
    Text::new("找别人、公开", "Others, public"),
    Text::new("夜里（22点到8点）", "At night (22:00–8:00)"),
];

/// A kind of collector.
pub const fn collector(collector: Collector) -> (Text, Option<Text>) {
    match collector {
        Collector::Unknown => (Text::new("不清楚", "Not sure"), None),
        Collector::Bank => (Text::new("银行自己", "The bank itself"), None),
        Collector::ConsumerFinance => (Text::new("消费金融公司自己", "The consumer-finance company"), None),
        Collector::MicroLoan => (Text::new("小额贷款公司自己", "The micro-loan company"), None),
        Collector::Agency => (
            Text::new("外包的催收公司、律所", "An outside agency or law firm"),
            Some(Text::new("替别人催，债还是原来那家的", "Collects for the lender, who still owns the debt")),
        ),
        Collector::Buyer => (
            Text::new("买了债的公司", "A company that bought the debt"),
            Some(Text::new("资产管理公司等，债已经转给它", "It owns the debt now")),
        ),
        Collector::Private => (Text::new("个人或没有牌照的放贷人", "A person or unlicensed lender"), None),
    }
}

/// A way to come.
pub const fn channel(channel: Channel) -> Text {
    match channel {
        Channel::Call => Text::new("电话，接了", "A call, answered"),
        Channel::MissedCall => Text::new("电话，没接", "A call, not answered"),
        Channel::Message => Text::new("短信、微信等信息", "A message"),
        Channel::Visit => Text::new("上门", "A visit"),
        Channel::Post => Text::new("公开张贴、发到群里或网上", "Made public: a group, online, a wall"),
        Channel::Letter => Text::new("信件", "A letter"),
    }
}

/// Somebody whom they turned to.
pub const fn addressee(to: Addressee) -> Text {
    match to {
        Addressee::Debtor => Text::new("我本人", "Me"),
        Addressee::Family => Text::new("家人", "Family"),
        Addressee::Work => Text::new("单位、同事", "Work, colleagues"),
        Addressee::Others => Text::new("朋友、邻居、其他人", "Friends, neighbours, others"),
    }
}

/// A verdict.
pub const fn verdict(verdict: Verdict) -> Text {
    match verdict {
        Verdict::Banned => Text::new("不许", "Banned"),
        Verdict::Depends => Text::new("看情况", "Depends"),
        Verdict::Allowed => Text::new("可以", "Allowed"),
    }
}

/// What the verdict rests on.
pub fn grounds(finding: &Finding, collector: Collector, behind: Option<Lender>) -> Text {
    match (finding.verdict, finding.by) {
        (Verdict::Banned, Some(by)) => banned_by(by),
        (Verdict::Allowed, _) => Text::new(
            "没有规定不许，次数、时间和方式仍然有界限。",
            "No rule forbids it; number, hours and manner still have their limits.",
        ),
        _ if finding.rules.is_empty() => Text::new(
            "没有读到管住这一家的规定，所以不下结论。",
            "No rule was read that binds this collector, so there is no verdict.",
        ),
        _ if !is_usually_banned(finding.deed) => {
            Text::new("要看具体怎么做的。", "It depends on how it was done.")
        }
        _ => unbound(collector, behind),
    }
}

const fn banned_by(by: Kind) -> Text {
    match by {
        Kind::RecommendedStandard => Text::new(
            "国家标准不许。它是推荐标准，不是法律：可以据此投诉；闹到扰乱生活，才违反法律。",
            "The national standard forbids it. It is a recommended standard and not law: a ground to complain; it breaks the law \
             once it disturbs your life.",
        ),
        Kind::SelfRegulation => Text::new(
            "行业自律不许，管的是协会会员，不是法律：可以据此投诉。",
            "Self-regulation forbids it to members of the association; it is not law, but a ground to complain.",
        ),
        Kind::DepartmentalRule | Kind::OfficialRelease => Text::new(
            "监管规定不许这类机构这么做：可以向监管投诉。",
            "The supervisor's rules forbid it to lenders of this kind: a ground to complain to the supervisor.",
        ),
        _ => Text::new("法律不许，不管是谁在催。", "The law forbids it, whoever collects."),
    }
}

/// Why a deed that is usually banned depends.
const fn unbound(collector: Collector, behind: Option<Lender>) -> Text {
    match (collector, behind) {
        (Collector::Private | Collector::Agency, Some(Lender::Unlicensed | Lender::P2p))
        | (Collector::Private, _) => Text::new(
            "国家标准管的是持牌机构的催收，管不到这一家；次数多、时间长、扰乱了生活，就违反法律。",
            "The national standard is for licensed lenders and not for this one; done often or long enough to disturb your life, \
             it breaks the law.",
        ),
        (Collector::Agency, None) => Text::new(
            "要看它替谁催：替银行、消费金融或小额贷款公司催的，国家标准不许。请在上面选钱是谁借的。",
            "It depends on the lender behind it: for a bank, a consumer-finance or a micro-loan company the national standard \
             forbids it. Choose above who lent the money.",
        ),
        (Collector::Buyer, _) => Text::new(
            "国家标准对买了债的公司怎么说，没有读到；投诉时仍可以提。扰乱了生活，就违反法律。",
            "What the national standard says of companies that bought a debt was not read; name it in a complaint all the same. \
             Where it disturbs your life, it breaks the law.",
        ),
        (Collector::Unknown, _) => Text::new(
            "要看是谁在催：银行、消费金融、小额贷款公司和替它们催的，国家标准不许。先问清对方是哪一家。",
            "It depends on who collects: to banks, consumer-finance and micro-loan companies and their agents the national standard \
             forbids it. Ask first who they are.",
        ),
        _ => Text::new(
            "那一天还没有读到管住这一家的规定，或者读到的有待核实。扰乱了生活，就违反法律。",
            "For that day no verified rule was read that binds this collector. Where it disturbs your life, it breaks the law.",
        ),
    }
}

/// The verdicts in a sentence.
pub fn summary(language: Language, conduct: &Conduct) -> String {
    let [banned, depends, allowed] =
        [Verdict::Banned, Verdict::Depends, Verdict::Allowed].map(|verdict| conduct.count(verdict));
    match language {
        Language::Zh => format!("{banned} 项不许，{depends} 项看情况，{allowed} 项可以。"),
        Language::En => format!("{banned} banned, {depends} that depend, {allowed} allowed."),
    }
}

/// By the rules of which day.
pub fn as_of(language: Language, as_of: Date) -> String {
    match language {
        Language::Zh => {
            format!("按{}的规定判断；写了日期的联系，按那一天的。", format::date(language, as_of))
        }
        Language::En => {
            format!(
                "By the rules of {}; dated contacts by those of their own day.",
                format::date(language, as_of)
            )
        }
    }
}

/// How many, in the dock.
pub fn items(language: Language, count: usize) -> String {
    match language {
        Language::Zh => format!("{count} 项"),
        Language::En => count.to_string(),
    }
}

/// `22:40`.
pub fn time(time: TimeOfDay) -> String {
    format!("{:02}:{:02}", time.hour, time.minute)
}

/// The figures of a day, those above a limit marked.
pub fn counts(language: Language, day: &DayCount) -> [String; 6] {
    let above = Text::new("（超过 ", " (above ").get(language);
    let end = Text::new("）", ")").get(language);
    let marked = |count: usize, is_above: bool, most: Decimal| {
        if is_above { format!("{count}{above}{most}{end}") } else { count.to_string() }
    };
    [
        marked(day.calls, day.many_calls(), CALLS_A_DAY),
        marked(day.attempts, day.many_attempts(), ATTEMPTS_A_DAY),
        day.messages.to_string(),
        marked(day.visits, day.came_often(), VISITS_A_DAY),
        day.others.to_string(),
        day.at_night.to_string(),
    ]
}
