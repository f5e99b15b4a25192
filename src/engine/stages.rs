//! How long a debt is overdue, and where that puts it: in the collectors' buckets, in the banks' five classes, on the
//! schedule of credit cards (which is another one), and on the usual ladder of collection with the limits of each rung.

mod ladder;
#[cfg(test)]
mod tests;

use rust_decimal::Decimal;

use super::schedule::{schedule, true_rate};
use crate::case::{Debt, Lender};
use crate::dates::{Date, days_between};
use crate::language::Text;
use crate::law::citation::Rule;
use crate::law::records::loan_classes::{
    BUCKET_DAYS, CARD_CLASSES, CARD_DOUBTFUL_TO, CARD_SPECIAL_MENTION_TO, CARD_SUBSTANDARD_TO,
    CLASS_DOUBTFUL, CLASS_SPECIAL_MENTION, CLASS_SUBSTANDARD, DOUBTFUL_AFTER, FIVE_CLASSES, LOAN_CLASSES,
    LOSS_AFTER, M_BUCKETS, SUBSTANDARD_AFTER, TECHNICAL_DELAY,
};
use crate::law::series::Answer;
use crate::money::{AnnualRate, Yuan};

pub use ladder::Measure;

/// What collectors call the time overdue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bucket {
    /// M0: not overdue.
    M0,
    /// M1: the first thirty days.
    M1,
    /// M2.
    M2,
    /// M3.
    M3,
    /// M4.
    M4,
    /// M5.
    M5,
    /// M6.
    M6,
    /// M6+: more.
    MoreThanM6,
}

/// A class of loans; the last three are non-performing (不良).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// 正常.
    Normal,
    /// 关注.
    SpecialMention,
    /// 次级.
    Substandard,
    /// 可疑.
    Doubtful,
    /// 损失.
    Loss,
}

impl Class {
    /// Whether it is non-performing.
    pub const fn is_bad(self) -> bool {
        matches!(self, Self::Substandard | Self::Doubtful | Self::Loss)
    }
}

/// A rung of a schedule by days overdue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rung<T> {
    /// The first day overdue that stands on it.
    pub first_day: i64,
    /// What it is.
    pub is: T,
    /// The rule.
    pub rule: &'static Rule,
}

/// Where a schedule stands, and what comes next if nothing is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position<T> {
    /// The rung.
    pub now: Rung<T>,
    /// The next.
    pub next: Option<Rung<T>>,
    /// In how many days the next is reached.
    pub in_days: Option<i64>,
}

/// Whether a schedule is made for the lender.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Applies {
    /// It is.
    Yes,
    /// The lender is supervised, but the rule was not read to bind it; many follow it.
    Perhaps,
    /// The lender is none that classes loans.
    No,
}

/// The five classes, or why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FiveClasses {
    /// At least this class: the lender may put it lower for other reasons.
    AtLeast(Position<Class>),
    /// No rule that the data knows.
    Refused(Text),
}

/// Where a debt stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stages {
    /// The due date that was missed; `None` where nothing is overdue.
    pub overdue_since: Option<Date>,
    /// Days overdue; the day after the due date is the first.
    pub days: i64,
    /// What collectors call it.
    pub bucket: Position<Bucket>,
    /// The five classes of loans other than by credit card.
    pub classes: FiveClasses,
    /// Whether they are made for the lender.
    pub classes_apply: Applies,
    /// Up to seven days late for technical reasons need not lower the class.
    pub may_be_technical: bool,
    /// The classes of credit cards, by a schedule of their own.
    pub card_classes: Position<Class>,
    /// What usually happens; no rule, and lenders differ.
    pub ladder: Position<Measure>,
    /// What binds the collector on this rung.
    pub limits: Vec<&'static Rule>,
    /// What binds the collector on the next rung.
    pub next_limits: Vec<&'static Rule>,
}

/// Where a debt overdue since a due date stands on `as_of`. Where the lender is not known, what binds licensed ones is
/// shown with the rest.
pub fn stages(lender: Option<Lender>, overdue_since: Option<Date>, as_of: Date) -> Stages {
    let overdue_since = overdue_since.filter(|due| *due < as_of);
    let days = overdue_since.map_or(0, |due| days_between(due, as_of));
    let ladder = position(&ladder::LADDER, days);
    Stages {
        overdue_since,
        days,
        bucket: position(&BUCKETS, days),
        classes: five_classes(days, as_of),
        classes_apply: match lender {
            Some(Lender::Bank) => Applies::Yes,
            Some(Lender::ConsumerFinance | Lender::MicroLoan) | None => Applies::Perhaps,
            Some(Lender::Unlicensed | Lender::P2p) => Applies::No,
        },
        may_be_technical: (1..=i64::from(TECHNICAL_DELAY)).contains(&days),
        card_classes: position(&CARD, days),
        limits: ladder::limits(ladder.now.is, lender, as_of),
        next_limits: ladder.next.map_or_else(Vec::new, |next| ladder::limits(next.is, lender, as_of)),
        ladder,
    }
}

/// Every rung of the usual ladder, with what binds the collector on it.
pub fn rungs(lender: Option<Lender>, as_of: Date) -> Vec<(Rung<Measure>, Vec<&'static Rule>)> {
    ladder::LADDER.iter().map(|rung| (*rung, ladder::limits(rung.is, lender, as_of))).collect()
}

/// Every rule that a stage can cite: a page that shows stages carries their words.
pub fn cited() -> Vec<&'static Rule> {
    let mut cited: Vec<&'static Rule> = Vec::new();
    let schedules = CLASSES.iter().chain(&CARD).map(|rung| rung.rule);
    let limits = ladder::LIMITS.iter().flat_map(|(rules, ..)| rules.iter().copied());
    for rule in schedules.chain([BUCKETS[0].rule, ladder::LADDER[0].rule]).chain(limits) {
        if !cited.contains(&rule) {
            cited.push(rule);
        }
    }
    cited
}

fn five_classes(days: i64, as_of: Date) -> FiveClasses {
    match LOAN_CLASSES.on(as_of).map(|span| span.answer) {
        Some(Answer::Rule(_)) => FiveClasses::AtLeast(position(&CLASSES, days)),
        Some(Answer::Refused(why)) => FiveClasses::Refused(why),
        None => FiveClasses::Refused(Text::new("数据从1991年开始。", "The data begins in 1991.")),
    }
}

/// The due date of the first instalment that the payments do not cover, if the oldest is always filled first, each by
/// what the contract makes it come to without interest for being late; `None` where all that fell due is covered. What is
/// missing by less than a yuan for each instalment is not counted: lenders round instalments, and people what they type.
pub fn oldest_unpaid(debt: &Debt, as_of: Date) -> Option<Date> {
    let agreed = debt.term_rate.map_or(AnnualRate::ZERO, |rate| rate.annual(debt.day_count));
    let rate = true_rate(agreed, debt.plan);
    let paid: Yuan =
        debt.payments.iter().filter(|payment| payment.date <= as_of).map(|payment| payment.amount).sum();
    let little = Yuan::new(Decimal::ONE);
    let mut due = Yuan::ZERO;
    schedule(debt.principal, rate, debt.contract_date, debt.plan, debt.day_count)
        .into_iter()
        .take_while(|row| row.due < as_of)
        .find(|row| {
            due = due + row.principal + row.interest - little;
            paid <= due.to_fen()
        })
        .map(|row| row.due)
}

fn position<T: Copy>(schedule: &[Rung<T>], days: i64) -> Position<T> {
    let above = schedule.partition_point(|rung| rung.first_day <= days).max(1);
    let next = schedule.get(above).copied();
    Position { now: schedule[above - 1], next, in_days: next.map(|next| next.first_day - days) }
}

const fn rung<T>(first_day: i64, is: T, rule: &'static Rule) -> Rung<T> {
    Rung { first_day, is, rule }
}

/// The first day after so many.
const fn after(days: u32) -> i64 {
    days as i64 + 1
}

const BUCKETS: [Rung<Bucket>; 8] = [
    rung(0, Bucket::M0, &M_BUCKETS),
    rung(1, Bucket::M1, &M_BUCKETS),
    rung(after(BUCKET_DAYS), Bucket::M2, &M_BUCKETS),
    rung(after(2 * BUCKET_DAYS), Bucket::M3, &M_BUCKETS),
    rung(after(3 * BUCKET_DAYS), Bucket::M4, &M_BUCKETS),
    rung(after(4 * BUCKET_DAYS), Bucket::M5, &M_BUCKETS),
    rung(after(5 * BUCKET_DAYS), Bucket::M6, &M_BUCKETS),
    rung(after(6 * BUCKET_DAYS), Bucket::MoreThanM6, &M_BUCKETS),
];

const CLASSES: [Rung<Class>; 5] = [
    rung(0, Class::Normal, &FIVE_CLASSES),
    rung(1, Class::SpecialMention, &CLASS_SPECIAL_MENTION),
    rung(after(SUBSTANDARD_AFTER), Class::Substandard, &CLASS_SUBSTANDARD),
    rung(after(DOUBTFUL_AFTER), Class::Doubtful, &CLASS_DOUBTFUL),
    rung(after(LOSS_AFTER), Class::Loss, &CLASS_DOUBTFUL),
];

const CARD: [Rung<Class>; 5] = [
    rung(0, Class::Normal, &CARD_CLASSES),
    rung(1, Class::SpecialMention, &CARD_CLASSES),
    rung(after(CARD_SPECIAL_MENTION_TO), Class::Substandard, &CARD_CLASSES),
    rung(after(CARD_SUBSTANDARD_TO), Class::Doubtful, &CARD_CLASSES),
    rung(after(CARD_DOUBTFUL_TO), Class::Loss, &CARD_CLASSES),
];
