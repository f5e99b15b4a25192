//! Where limitation and the time to apply for enforcement stand, in sentences.

use crate::case::time::Act;
use crate::dates::{Date, days_between};
use crate::engine::clock::{Began, Doubt, Span, SpanKind};
use crate::engine::{enforcement_time, limitation};
use crate::language::{Language, Text};
use crate::text::{court::acts::act, format};

/// Which clock.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// 诉讼时效.
    Limitation,
    /// 申请执行时效.
    Enforcement,
}

impl Which {
    /// Its name.
    pub const fn title(self) -> Text {
        match self {
            Self::Limitation => Text::new("诉讼时效走到哪了", "Limitation (诉讼时效)"),
            Self::Enforcement => {
                Text::new("申请执行的期间走到哪了", "Time to apply for enforcement (申请执行时效)")
            }
        }
    }
}

/// Before its day is known.
pub const WAITING: Text = Text::new(
    "填上“最后一笔该在哪天还”，就能看到时效走到哪一天。一般三年，催款送到、还款、承诺都从头算。",
    "Fill in the day on which the last payment was due to see until when limitation runs: three years as a rule, and demands that arrive, payments and promises start them anew.",
);
/// Before the judgment's day is known.
pub const WAITING_JUDGMENT: Text = Text::new(
    "填上判决要求最晚哪天还，就能看到对方申请执行的期间，一般二年。",
    "Fill in the last day to pay under the judgment to see how long they can apply for enforcement: two years as a rule.",
);
/// Where the data has no rule for the day.
pub const NO_DATA: Text = Text::new(
    "那一天的时效规定，本站没有数据，不给日子。",
    "This site has no rule on limitation for that day, so no day is given.",
);
/// A debt past limitation.
pub const DEBT_STAYS: Text = Text::new(
    "时效满了，债还在：对方仍可以合法地要，自愿还的要不回来，征信记录也不会因此消失。时效只是打官司时的一条抗辩，用不用由你决定。",
    "The debt still exists: they may still ask for it in lawful ways, what you pay stays paid, and the credit record does not clear. Limitation is only a defence in a suit; whether to use it is up to you.",
);
/// While it runs.
pub const NO_ADVICE: Text = Text::new(
    "这是告诉你时间走到哪，不是劝你拖：拖着，利息可能照算，征信记录也在。",
    "This tells where the time stands; it is no advice to wait: interest may go on, and so does the credit record.",
);
/// While a suit goes on and its day is not known.
pub const FILED_DECIDES: Text = Text::new(
    "时效满没满，看对方起诉那天，不看今天。那天写在起诉状或受理通知书上，也可以打 12368 问；填在问题里。",
    "Whether time had run out is judged on the day they sued, not today. It stands on the complaint or the court's notice, or ask 12368; fill it in among the questions.",
);

/// While a suit goes on that was brought in time.
pub const SUED_IN_TIME: Text = Text::new(
    "按填的这些，对方起诉那天时效还没有满，这一条抗辩用不上。",
    "By what you filled in, limitation had not run out on the day they sued: this defence does not help.",
);

/// Where the clock stands, in a sentence.
pub fn state(language: Language, which: Which, span: Option<Span>, as_of: Date) -> String {
    let kind = span.map(|span| span.kind);
    let text = match (which, kind) {
        (_, Some(SpanKind::Runs { last_day: Some(last_day) })) => {
            return runs(language, which, last_day, as_of);
        }
        (Which::Limitation, Some(SpanKind::Expired { last_day })) => return expired(language, last_day),
        (Which::Enforcement, Some(SpanKind::Expired { last_day })) => return too_late(language, last_day),
        (Which::Limitation, None) => {
            Text::new("还没到期，时效还没有开始。", "It is not due yet, so limitation has not begun.")
        }
        (Which::Enforcement, None) => Text::new(
            "判决给的还款时间还没过，期间还没有开始。",
            "The judgment's time to pay is not over, so the time has not begun.",
        ),
        (_, Some(SpanKind::StandsStill)) => Text::new(
            "程序还在进行，时间停着；结束以后从头算。",
            "A procedure goes on and time stands still; it starts anew when that ends.",
        ),
        (_, Some(SpanKind::TimeGiven)) => Text::new(
            "约好了新的还款日，还没到；到那天从头算。",
            "A new day to pay was agreed and has not come; time starts anew then.",
        ),
        (_, Some(SpanKind::Suspended | SpanKind::Runs { .. })) => Text::new(
            "有障碍没消除，时间停着，现在说不出最后一天。",
            "An obstacle lasts and time stands still; no last day can be named now.",
        ),
        (_, Some(SpanKind::Closed)) => Text::new(
            "已经有判决，不再看诉讼时效，看申请执行的期间。",
            "There is a judgment: what counts is the time to apply for enforcement.",
        ),
        (_, Some(SpanKind::Open)) => Text::new(
            "上次执行没找到财产，以后发现财产，对方随时可以再申请，没有期限。",
            "The last enforcement found nothing: when property turns up they may apply again at any time.",
        ),
    };
    text.get(language).to_owned()
}

fn runs(language: Language, which: Which, last_day: Date, as_of: Date) -> String {
    let (date, days) = (format::date(language, last_day), days_between(as_of, last_day));
    match (language, which) {
        (Language::Zh, Which::Limitation) => {
            format!("对方在{date}（含当天，还有 {days} 天）以前起诉，时效都没有满，你没有时效抗辩。")
        }
        (Language::Zh, Which::Enforcement) => {
            format!("对方在{date}（含当天，还有 {days} 天）以前申请执行，都不算迟。")
        }
        (Language::En, Which::Limitation) => format!(
            "A suit up to and on {date} ({days} days from now) is in time: until then you have no defence of limitation."
        ),
        (Language::En, Which::Enforcement) => {
            format!("An application for enforcement up to and on {date} ({days} days from now) is in time.")
        }
    }
}

fn expired(language: Language, last_day: Date) -> String {
    let date = format::date(language, last_day);
    match language {
        Language::Zh => format!(
            "按填的这些，时效在{date}满了。以后才起诉的，你可以提出时效抗辩；法院不会主动看，也不会提醒，要你自己在一审提出。"
        ),
        Language::En => format!(
            "By what you filled in, limitation ended on {date}. Against a suit after that day you have a defence; the court does not \
             look at it or hint at it by itself: you must raise it yourself, in the first instance."
        ),
    }
}

fn too_late(language: Language, last_day: Date) -> String {
    let date = format::date(language, last_day);
    match language {
        Language::Zh => format!(
            "按填的这些，申请执行的期间在{date}满了。对方再申请，法院仍会受理；你提出异议、异议成立，才不执行。钱仍然欠着。"
        ),
        Language::En => format!(
            "By what you filled in, the time to apply ended on {date}. A court still accepts an application, and refuses to enforce \
             only if you object and are right. The money is still owed."
        ),
    }
}

/// The day that matters most: the last one, while it runs or once it is over.
pub fn last_day(span: Option<Span>) -> Option<Date> {
    match span?.kind {
        SpanKind::Runs { last_day } => last_day,
        SpanKind::Expired { last_day } => Some(last_day),
        _ => None,
    }
}

/// Above that day.
pub const fn last_day_label(which: Which, kind: SpanKind) -> Text {
    match (which, kind) {
        (Which::Limitation, SpanKind::Expired { .. }) => Text::new("时效满于", "Limitation ended on"),
        (Which::Limitation, _) => Text::new("时效走到", "Limitation runs until"),
        (Which::Enforcement, SpanKind::Expired { .. }) => {
            Text::new("申请执行的期间满于", "The time to enforce ended on")
        }
        (Which::Enforcement, _) => Text::new("申请执行到", "They can enforce until"),
    }
}

/// What began a span, in a table.
pub fn began(language: Language, span: &Span, acts: &[Act]) -> String {
    let name = |index: usize| acts.get(index).map_or("", |done| act(done.kind).get(language));
    let (before, after) = match (language, span.began) {
        (Language::Zh, Began::Start) => ("", "到期，开始算"),
        (Language::En, Began::Start) => ("", "Due: time begins"),
        (_, Began::Act(index)) => (name(index), ""),
        (Language::Zh, Began::EndOf(index)) => (name(index), "：结束，或约定的日子到了"),
        (Language::En, Began::EndOf(index)) => (name(index), ": it ended, or its day to pay came"),
        (Language::Zh, Began::Waiver(index)) => (name(index), "：放弃了抗辩"),
        (Language::En, Began::Waiver(index)) => (name(index), ": the defence was given up"),
        (Language::Zh, Began::Obstacle(_)) => ("", "出现障碍"),
        (Language::En, Began::Obstacle(_)) => ("", "An obstacle"),
        (Language::Zh, Began::ObstacleGone(_)) => ("", "障碍消除"),
        (Language::En, Began::ObstacleGone(_)) => ("", "The obstacle was gone"),
        (Language::Zh, Began::TimeUp) => ("", "最后一天过了"),
        (Language::En, Began::TimeUp) => ("", "The last day passed"),
    };
    format!("{before}{after}")
}

/// What holds during a span, in a table.
pub fn holds(language: Language, kind: SpanKind) -> String {
    let text = match (language, kind) {
        (Language::Zh, SpanKind::Runs { last_day: Some(last_day) }) => {
            return format!("走到 {}", format::iso(last_day));
        }
        (Language::En, SpanKind::Runs { last_day: Some(last_day) }) => {
            return format!("runs until {}", format::iso(last_day));
        }
        (Language::Zh, SpanKind::Runs { last_day: None }) => "在走",
        (Language::En, SpanKind::Runs { last_day: None }) => "runs",
        (Language::Zh, SpanKind::StandsStill) => "停着，等程序结束",
        (Language::En, SpanKind::StandsStill) => "stands still",
        (Language::Zh, SpanKind::TimeGiven) => "等约定的还款日",
        (Language::En, SpanKind::TimeGiven) => "waits for the day agreed",
        (Language::Zh, SpanKind::Suspended) => "因障碍停着",
        (Language::En, SpanKind::Suspended) => "suspended",
        (Language::Zh, SpanKind::Expired { .. }) => "已满，可以抗辩",
        (Language::En, SpanKind::Expired { .. }) => "over: there is a defence",
        (Language::Zh, SpanKind::Closed) => "改看申请执行的期间",
        (Language::En, SpanKind::Closed) => "another time counts",
        (Language::Zh, SpanKind::Open) => "没有期限",
        (Language::En, SpanKind::Open) => "at any time",
    };
    text.to_owned()
}

/// Columns of the table.
pub const HEADS: [Text; 3] =
    [Text::new("哪天起", "From"), Text::new("因为", "Because"), Text::new("时间", "Time")];
/// The table's name.
pub const TABLE: Text = Text::new("每一次重新开始", "Every start of the time");
/// Spans that are left out of the table.
pub fn left_out(language: Language, count: usize) -> String {
    match language {
        Language::Zh => format!("更早的 {count} 段没有列出。"),
        Language::En => format!("{count} earlier ones are not shown."),
    }
}
/// The explainer on time limits.
pub const TIME_LIMITS: Text =
    Text::new("债过了多久，就不用还了？", "After how long need a debt not be repaid?");
/// Marks the day looked at.
pub const TODAY: Text = Text::new("今天", "today");

/// What the patterns of the line mean, in the order in which they are drawn.
pub const LEGEND: [Text; 3] =
    [Text::new("时间在走", "time runs"), Text::new("停着", "stands still"), Text::new("已满", "over")];

/// Above readings that differ.
pub const READINGS: Text = Text::new("有几处说不准，分开看", "Some of it is open: each reading by itself");
/// The column with the answer of a reading.
pub const THEN: Text = Text::new("今天的结果", "Today");

/// What a reading decides of a doubt.
pub fn reading(language: Language, doubt: Doubt, counts: bool) -> Option<&'static str> {
    let text = match (doubt, counts) {
        (Doubt::Proof, true) => Text::new("对方说的催款有证据", "their demands can be proved"),
        (Doubt::Proof, false) => Text::new("对方说的催款没有证据", "their demands cannot be proved"),
        (Doubt::DisputedEffect, true) => Text::new("看法不一的事算数", "what courts differ on counts"),
        (Doubt::DisputedEffect, false) => Text::new("看法不一的事不算", "what courts differ on does not"),
        (Doubt::CalledDue, true) => Text::new("从提前到期那天算", "from the day it was called due"),
        (Doubt::CalledDue, false) => Text::new("从最后一期算", "from the last instalment"),
        (Doubt::AfterObstacle, true) => Text::new("障碍后给满六个月", "six months after the obstacle"),
        (Doubt::AfterObstacle, false) => Text::new("障碍后接着算", "the rest after the obstacle"),
        (Doubt::DayOfRest | Doubt::TwentyYears, _) => return None,
    };
    Some(text.get(language))
}

/// The reading that is shown above.
pub const PRUDENT: Text = Text::new("上面按这个算", "shown above");

/// What to know beside limitation.
pub const fn limitation_note(note: limitation::Note) -> Option<Text> {
    use limitation::Note;
    Some(match note {
        Note::HolidaysNotComputed => HOLIDAYS,
        Note::LastDayIsWeekend => WEEKEND,
        Note::BeforeCivilCode => Text::new(
            "有一段在 2021 年以前，这里按民法典的规则算。",
            "Part of the time was before 2021; it is counted by the rules of the Civil Code.",
        ),
        Note::TwoYearRule => Text::new(
            "2017 年 10 月以前是二年，那时没满的改为三年。",
            "Before October 2017 it was two years; what had not run out by then became three.",
        ),
        Note::RaiseItInThisSuit => Text::new(
            "案子正在审：如果起诉以前时效已经满了，要在一审提出，二审再提就晚了。",
            "A suit goes on: if time had run out before it, say so in the first instance; on appeal it is too late.",
        ),
        Note::PaidAfterExpiryStaysPaid => {
            Text::new("时效满了以后还的钱，要不回来。", "What you paid after time had run out stays paid.")
        }
        Note::TwentyYearsPassed => Text::new(
            "到期已经超过二十年，一再重新开始的还保不保护，看法不一。",
            "More than twenty years have passed since it fell due; whether a claim started anew again and again is still \
             protected is disputed.",
        ),
        // The sentence on time that has run out says so.
        Note::DefenceMustBeRaised => return None,
    })
}

/// What to know beside the time to apply for enforcement.
pub const fn enforcement_note(note: enforcement_time::Note) -> Option<Text> {
    use enforcement_time::Note;
    Some(match note {
        Note::HolidaysNotComputed => HOLIDAYS,
        Note::LastDayIsWeekend => WEEKEND,
        Note::NoTimeToPerform => Text::new(
            "没填最晚哪天还，从判决生效那天算。",
            "No last day to pay is filled in: counted from the day on which the judgment took effect.",
        ),
        Note::DutyGoesOn => Text::new(
            "执行过、没还清的，钱仍然欠着；以后发现财产，可以再执行。",
            "What enforcement leaves unpaid stays owed, and can be enforced again when property is found.",
        ),
        // The sentence on time that has run out says so.
        Note::MustObject => return None,
    })
}

const HOLIDAYS: Text = Text::new(
    "最后一天遇到节假日会顺延，这里没有放假安排，没有算。",
    "Where the last day is a public holiday it moves on; holidays are not computed here.",
);
const WEEKEND: Text = Text::new(
    "这一天是周末，一般顺延到下一个工作日。",
    "That day is at a weekend; it usually moves to the next working day.",
);
