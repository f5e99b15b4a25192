//! Where a debt stands, and what usually comes next.

use crate::case::field::Field;
use crate::case::time::read::{ENDED as ENDED_FIELD, ENTRY_AMOUNT, OVERDUE_SINCE};
use crate::dates::Date;
use crate::engine::credit_clock::{CreditClock, Repair, Retention};
use crate::engine::stages::{Applies, Bucket, Class, Measure, Position, Stages};
use crate::language::{Language, Text};
use crate::text::{format, problem};

/// A field by its label.
pub fn field(language: Language, field: Field) -> String {
    match field {
        OVERDUE_SINCE => SINCE.get(language).to_owned(),
        ENDED_FIELD => ENDED.get(language).to_owned(),
        ENTRY_AMOUNT => ENTRY.get(language).to_owned(),
        field => problem::field(language, field),
    }
}

/// Since when?
pub const SINCE: Text =
    Text::new("最早没还清的那一期，哪天到期？", "Due date of the oldest instalment not paid");
/// Help for it.
pub const SINCE_HELP: Text = Text::new(
    "记不清就在下面填大约多少天；在“我欠多少”里填过借款和还款的，可以留空",
    "Not sure? Give the rough number of days below; leave empty if the loan and payments stand in “What I owe”",
);
/// Or how many days.
pub const DAYS: Text = Text::new("或者：逾期多少天", "Or: days overdue");
/// How many are taken.
pub const MOST_DAYS: u32 = 20_000;
/// The record.
pub const RECORD: Text =
    Text::new("已经还清了，或者想看征信", "Paid already, or asking about the credit record");
/// The day of the end.
pub const ENDED: Text = Text::new("哪天还清的？", "Paid in full on");
/// Help for it.
pub const ENDED_HELP: Text = Text::new("没还清就留空", "Leave empty if it is not");
/// The amount.
pub const ENTRY: Text = Text::new("那一笔逾期记录是多少钱？", "Amount of the overdue entry");
/// Help for it.
pub const ENTRY_HELP: Text = Text::new(
    "看信用报告；只用来看2025年底那次一次性修复",
    "From the credit report; only for the one-off repair of 2025",
);
/// The day comes from the loan.
pub const FROM_LOAN: Text = Text::new(
    "这一天来自“我欠多少”里填的借款和还款。",
    "The day comes from the loan and payments in “What I owe”.",
);
/// Leads there.
pub const TO_LOAN: Text = Text::new("去那里填写或核对", "Fill in or check there");
/// The caption of the schedules.
pub const SCHEDULES: Text = Text::new("同样的天数，三种说法", "The same days in three languages");
/// Why they are three.
pub const SCHEDULES_NOTE: Text = Text::new(
    "三张表是给不同的人用的：M几是催收行业的叫法，五级分类和信用卡分类是放贷机构的账务分类。哪一格都不改变你欠多少。",
    "The three are made for different people: the M-buckets are the collectors' words, the classes are how lenders keep their books. \
     None of them changes what you owe.",
);
/// The columns of the schedules.
pub const SCHEDULE_COLUMNS: [Text; 3] =
    [Text::new("谁的说法", "Whose words"), Text::new("现在", "Now"), Text::new("下一格", "Next")];
/// Before what to do on this rung.
pub const DO: Text = Text::new("这一步能做什么：", "What you can do now: ");
/// The collectors' words.
pub const BUCKETS: Text = Text::new("催收行业（M几）", "Collectors (M-buckets)");
/// The five classes.
pub const CLASSES: Text = Text::new("贷款五级分类，至少", "Five classes of loans, at least");
/// The classes of cards.
pub const CARDS: Text = Text::new("信用卡分类（是信用卡才看）", "Credit cards only");
/// The ladder.
pub const LADDER: Text = Text::new("通常会怎么走，界限在哪里", "What usually happens, and the limits");
/// What it is.
pub const LADDER_NOTE: Text = Text::new(
    "步子是行业习惯，不是规定，各家差别很大，也可能更早、更晚或跳过；界限是规定。",
    "The steps are usage and no rule: lenders differ widely, and a step may come earlier, later or never. The limits are rules.",
);
/// The columns of the ladder.
pub const LADDER_COLUMNS: [Text; 2] =
    [Text::new("逾期天数", "Days overdue"), Text::new("通常会发生什么", "What usually happens")];
/// The mark of today.
pub const HERE: Text = Text::new("你在这里", "You are here");
/// Where all of it is over.
pub const PAID: Text = Text::new("已经还清，不再逾期。", "Paid in full: not overdue any more.");
/// Opens the limits.
pub const LIMITS: Text =
    Text::new("这一步的界限：规定怎么说", "The limits on this step, and what the rules say");
/// Opens the rules.
pub const RULES: Text = Text::new("依据：规定怎么说", "The rules and what they say");
/// Opens the rules on crimes.
pub const LIMITS_OF_CRIME: Text = Text::new("依据：刑法和司法解释怎么说", "What the criminal rules say");
/// The credit record.
pub const CREDIT: Text = Text::new("征信", "The credit record");
/// No crime.
pub const NO_CRIME: Text = Text::new(
    "单纯还不上钱是民事违约，不是犯罪，逾期多久都一样。信用卡恶意透支是另一回事：要有非法占有的目的、两次有效催收、之后超过三个月不还，\
     并且本金5万元以上，缺一不可。",
    "Being unable to pay is a breach of contract and no crime, however long it lasts. Malicious overdraft of a credit card is another \
     matter: it needs the intent to keep the money, two effective demands, no repayment for more than three months after, and \
     50,000 yuan of principal or more, all of them.",
);
/// Its title.
pub const CRIME: Text = Text::new("会坐牢吗？", "Will I go to jail?");
/// Technical delay.
pub const TECHNICAL: Text = Text::new(
    "因为操作或技术原因短期逾期（7天以内），可以不下调分类；大多数机构也有宽限。尽快补上并打客服说明。",
    "A short delay (up to 7 days) for technical reasons need not lower the class, and most lenders allow some grace. Pay it soon and \
     tell their hotline why.",
);
/// What is not told.
pub const SMALL_PRINT: Text = Text::new(
    "天数从到期日第二天起算。没有计入：机构的宽限期、你和对方另外的约定、机构自己更严的内部分类。被起诉后的时限看“会被起诉吗”。",
    "Days count from the day after the due date. Not counted: the lender's days of grace, other agreements, stricter classes of the \
     lender's own. For the time limits once sued, see “If they sue”.",
);
/// In the dock.
pub const DOCK: Text = Text::new("现在", "Now");
/// The words of a classes' schedule that is none for this lender.
pub const NOT_FOR_LENDER: Text = Text::new("这类出借人不做分类", "Lenders of this kind keep no classes");
/// The words of a lender that may follow it.
pub const PERHAPS: Text = Text::new("（参照；是否适用没有读到）", " (by analogy; not read to bind it)");
/// Nothing further.
pub const LAST: Text = Text::new("没有下一格", "None");
/// A part of the file that cannot be read.
pub const BROKEN: Text = Text::new(
    "这个案件里关于时间的部分读不出来，先当作没有。在这里重新填写以前，原来的内容不会动。",
    "What this case says of its times cannot be read and counts as empty. Until you fill it in anew, it is left as it is.",
);

/// What collectors call it.
pub const fn bucket(bucket: Bucket) -> Text {
    match bucket {
        Bucket::M0 => Text::new("M0（没有逾期）", "M0 (not overdue)"),
        Bucket::M1 => Text::new("M1", "M1"),
        Bucket::M2 => Text::new("M2", "M2"),
        Bucket::M3 => Text::new("M3", "M3"),
        Bucket::M4 => Text::new("M4", "M4"),
        Bucket::M5 => Text::new("M5", "M5"),
        Bucket::M6 => Text::new("M6", "M6"),
        Bucket::MoreThanM6 => Text::new("M6+", "M6+"),
    }
}

/// A class.
pub const fn class(class: Class) -> Text {
    match class {
        Class::Normal => Text::new("正常", "normal (正常)"),
        Class::SpecialMention => Text::new("关注", "special mention (关注)"),
        Class::Substandard => Text::new("次级（不良）", "substandard (次级), non-performing"),
        Class::Doubtful => Text::new("可疑（不良）", "doubtful (可疑), non-performing"),
        Class::Loss => Text::new("损失（不良）", "loss (损失), non-performing"),
    }
}

/// A rung of the ladder.
pub const fn measure(measure: Measure) -> Text {
    match measure {
        Measure::Nothing => Text::new("没有逾期", "Not overdue"),
        Measure::MessagesAndCalls => Text::new(
            "短信、App 提醒，电话（人工和机器人）；罚息开始计",
            "Messages, reminders in the app, calls by people and robots; penalty interest begins",
        ),
        Measure::Letter => {
            Text::new("律师函、催告函，电话更密", "Lawyers' letters and formal demands, more calls")
        }
        Measure::VisitsOrAgency => {
            Text::new("上门，或者交给外包催收公司", "Visits, or an outside collection agency")
        }
        Measure::SuitOrSale => Text::new(
            "起诉、申请支付令，或者把债打包卖掉；也可能拖很久不动",
            "A suit or a payment order, or a sale of the debt in a pack; or nothing for a long time",
        ),
    }
}

/// What to do on a rung.
pub const fn advice(measure: Measure) -> Text {
    match measure {
        Measure::Nothing => Text::new(
            "还没到期：觉得还不上，现在就联系客服谈，比逾期以后好谈。",
            "Not due yet: if you cannot pay, talk to the lender now; it is easier before than after.",
        ),
        Measure::MessagesAndCalls => Text::new(
            "接一次电话，说明情况和打算，要求书面方案；核对金额；记下每次联系。",
            "Answer once, say how things stand and what you intend, ask for a plan in writing; check the amount; log every contact.",
        ),
        Measure::Letter => Text::new(
            "律师函不是判决。核对是谁发的、替谁发、金额怎么算；可以书面谈分期，先看清签了会怎样。",
            "A lawyer's letter is no judgment. Check who sends it, for whom, and how the sum is made up; you may offer a plan in writing, \
             but see first what signing does.",
        ),
        Measure::VisitsOrAgency => Text::new(
            "外包只是替人催，债没有换人：先看委托书，钱还给原来那家。可以不开门。",
            "An agency only collects; the debt has not changed hands: ask for its mandate, pay the lender. You need not open the door.",
        ),
        Measure::SuitOrSale => Text::new(
            "收到法院文书不要不理，看清期限；债被卖了，先看转让通知再付款。",
            "Never ignore a court's papers, and mind their time limits; if the debt was sold, see the notice of transfer before you pay.",
        ),
    }
}

/// How long it is overdue.
pub fn overdue(language: Language, stages: &Stages, as_of: Date) -> String {
    let Some(since) = stages.overdue_since else {
        return Text::new("没有逾期。", "Not overdue.").get(language).to_owned();
    };
    let [since, as_of] = [since, as_of].map(|day| format::date(language, day));
    let days = stages.days;
    match language {
        Language::Zh => format!("{since}到期没还，到{as_of}逾期 {days} 天。"),
        Language::En => format!("Due on {since} and not paid: {days} days overdue on {as_of}."),
    }
}

/// So many days, in the dock.
pub fn days(language: Language, stages: &Stages) -> String {
    let bucket = bucket(stages.bucket.now.is).get(language);
    match (language, stages.days) {
        (_, 0) => bucket.to_owned(),
        (Language::Zh, days) => format!("{days} 天 · {bucket}"),
        (Language::En, days) => format!("{days} days · {bucket}"),
    }
}

/// The next rung of a schedule, and in how many days it comes if nothing is paid.
pub fn next<T: Copy>(language: Language, position: Position<T>, name: fn(T) -> Text) -> String {
    let Some((next, days)) = position.next.zip(position.in_days) else {
        return LAST.get(language).to_owned();
    };
    let name = name(next.is).get(language);
    match language {
        Language::Zh => format!("{name}，还有 {days} 天"),
        Language::En => format!("{name}, in {days} days"),
    }
}

/// The class now, and how far the schedule is made for the lender.
pub fn class_now(language: Language, now: Class, applies: Applies) -> String {
    let perhaps = if applies == Applies::Perhaps { PERHAPS.get(language) } else { "" };
    format!("{}{perhaps}", class(now).get(language))
}

/// From which to which day of being overdue, and from which date.
pub fn rung_days(language: Language, first_day: i64, last_day: Option<i64>, from: Option<Date>) -> String {
    let date = from.map_or_else(String::new, |date| format!(" · {}", format::iso(date)));
    let days = match (language, last_day) {
        (Language::Zh, Some(0)) => "到期以前".to_owned(),
        (Language::En, Some(0)) => "before the due date".to_owned(),
        (Language::Zh, Some(last)) => format!("第 {first_day}–{last} 天"),
        (Language::En, Some(last)) => format!("days {first_day}–{last}"),
        (Language::Zh, None) => format!("第 {first_day} 天起"),
        (Language::En, None) => format!("from day {first_day}"),
    };
    days + &date
}

/// Where the five years stand.
pub fn retention(language: Language, clock: &CreditClock) -> String {
    let date = |day| format::date(language, day);
    match (language, clock.retention) {
        (Language::Zh, Retention::NotStarted) => {
            "五年还没有开始算：不良记录保存五年，从还清（不良行为终止）那天起算。拖着不还，记录一直在；还清了，才开始倒数。".to_owned()
        }
        (Language::En, Retention::NotStarted) => {
            "The five years have not begun: a bad entry is kept for five years from the day on which the debt is paid in full. While it \
             is unpaid the entry stays; once it is paid the years count down."
                .to_owned()
        }
        (Language::Zh, Retention::Runs { last_day }) => {
            format!("五年从还清那天起算，到{}为止，之后应当删除。", date(last_day))
        }
        (Language::En, Retention::Runs { last_day }) => {
            format!("The five years run from the day of payment to {}; then the entry must be deleted.", date(last_day))
        }
        (Language::Zh, Retention::Over { last_day }) => {
            format!("五年到{}已经满了，记录应当已经删除；还在的，可以提出异议。", date(last_day))
        }
        (Language::En, Retention::Over { last_day }) => {
            format!("The five years ended on {}: the entry must be gone, and if it is not, you may object.", date(last_day))
        }
    }
}

/// What the repair did.
pub fn repair(language: Language, clock: &CreditClock) -> String {
    let date = |day| format::date(language, day);
    match (language, clock.repair) {
        (Language::Zh, Repair::Hidden { from }) => {
            format!("2025年底的一次性修复：符合条件，最晚从{}起不再展示。自动、免费，不用找人。", date(from))
        }
        (Language::En, Repair::Hidden { from }) => {
            format!("The one-off repair of 2025: the conditions are met, hidden from {} at the latest, automatically and free.", date(from))
        }
        (Language::Zh, Repair::NotIssued) => "那时还没有一次性修复的政策。".to_owned(),
        (Language::En, Repair::NotIssued) => "There was no one-off repair then.".to_owned(),
        (Language::Zh, Repair::NotMet) => {
            "2025年底的一次性修复用不上：条件没有满足，还款的窗口已经关闭。收费“修复征信”的，都不可信。".to_owned()
        }
        (Language::En, Repair::NotMet) => {
            "The one-off repair of 2025 does not apply: a condition is not met and the window is closed. Nobody who sells “credit repair” \
             is to be trusted."
                .to_owned()
        }
        (Language::Zh, Repair::StillOpen { pay_by }) => {
            format!("2025年底的一次性修复：在{}以前还清，记录就不再展示。", date(pay_by))
        }
        (Language::En, Repair::StillOpen { pay_by }) => {
            format!("The one-off repair of 2025: paid in full by {}, the entry is hidden.", date(pay_by))
        }
        (Language::Zh, Repair::Unknown) => {
            "2025年底的一次性修复是否用得上，要看那笔记录的金额和产生的日子。".to_owned()
        }
        (Language::En, Repair::Unknown) => {
            "Whether the one-off repair of 2025 applies depends on the amount of the entry and the day on which it arose.".to_owned()
        }
    }
}
