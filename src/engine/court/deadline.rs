//! The day by which a debtor answers what a court sent, counted from the day on which the paper arrived.

use chrono::{Datelike, Days};

use crate::case::suit::{Court, Stage};
use crate::dates::{Date, days_between, is_weekend};
use crate::law::citation::Rule;
use crate::law::limitation::COUNTING_DAYS_IN_COURT;
use crate::law::suit_and_enforcement::{
    ANSWER_DAYS, APPEAL_DAYS, JUDGMENT_EFFECTIVE, PAYMENT_ORDER_NOT_OBJECTION, PAYMENT_ORDER_OBJECTION,
    PAYMENT_ORDER_OBJECTION_DAYS, PAYMENT_ORDER_PROCEDURE, SUIT_ANSWER, SUIT_APPEAL, SUIT_DEFAULT_JUDGMENT,
    SUIT_JURISDICTION,
};

/// What is to be done by then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// 答辩: answer the complaint.
    Answer,
    /// 书面异议: object to a payment order, or pay.
    Objection,
    /// 上诉: appeal against a judgment of the first instance.
    Appeal,
}

impl Step {
    /// The step that comes next; `None` where nothing came from a court, or no such time runs any more.
    pub const fn after(stage: Stage) -> Option<Self> {
        match stage {
            Stage::Papers => Some(Self::Answer),
            Stage::PaymentOrder => Some(Self::Objection),
            Stage::Judgment => Some(Self::Appeal),
            Stage::Nothing | Stage::Enforcement => None,
        }
    }

    /// How many days there are for it.
    pub const fn days(self) -> u32 {
        match self {
            Self::Answer => ANSWER_DAYS,
            Self::Objection => PAYMENT_ORDER_OBJECTION_DAYS,
            Self::Appeal => APPEAL_DAYS,
        }
    }

    /// The rules of the step and of how its days are counted.
    pub fn rules(self) -> Vec<&'static Rule> {
        match self {
            Self::Answer => {
                vec![&SUIT_ANSWER, &SUIT_JURISDICTION, &SUIT_DEFAULT_JUDGMENT, &COUNTING_DAYS_IN_COURT]
            }
            Self::Objection => vec![
                &PAYMENT_ORDER_PROCEDURE,
                &PAYMENT_ORDER_OBJECTION,
                &PAYMENT_ORDER_NOT_OBJECTION,
                &COUNTING_DAYS_IN_COURT,
            ],
            Self::Appeal => vec![&SUIT_APPEAL, &JUDGMENT_EFFECTIVE, &COUNTING_DAYS_IN_COURT],
        }
    }
}

/// A day by which something is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// What.
    pub step: Step,
    /// The day on which the paper arrived.
    pub received: Date,
    /// The last day as counted, which still counts.
    pub last_day: Date,
    /// Where that is a Saturday or Sunday: the Monday after it. Public holidays are not known here, and neither are the
    /// weekends on which people work for them.
    pub monday: Option<Date>,
    /// Days from the day looked at until the last one; negative where it has passed.
    pub days_left: i64,
}

/// The next day by which the debtor answers the court, looked at on `as_of`; `None` where the day on which the paper
/// arrived is not known.
pub fn deadline(court: &Court, as_of: Date) -> Option<Deadline> {
    let step = Step::after(court.stage)?;
    let received = match step {
        Step::Answer => court.received.papers,
        Step::Objection => court.received.payment_order,
        Step::Appeal => court.received.judgment,
    }?;
    // The day on which the paper arrived is not counted (Civil Procedure Law, art. 85).
    let last_day = later(received, step.days());
    let monday = is_weekend(last_day).then(|| later(last_day, 8 - last_day.weekday().number_from_monday()));
    Some(Deadline { step, received, last_day, monday, days_left: days_between(as_of, last_day) })
}

fn later(date: Date, days: u32) -> Date {
    date.checked_add_days(Days::new(days.into())).unwrap_or(Date::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::suit::Received;
    use crate::dates::day;

    fn court(stage: Stage, received: Date) -> Court {
        let day = Some(received);
        Court {
            stage,
            received: Received { papers: day, payment_order: day, judgment: day },
            ..Court::default()
        }
    }

    fn last_day(stage: Stage, received: Date) -> Option<(Step, Date, Option<Date>)> {
        deadline(&court(stage, received), received).map(|found| (found.step, found.last_day, found.monday))
    }

    #[test]
    fn fifteen_days_of_which_the_day_of_receipt_is_none() {
        // Received on Monday 2 November 2026: the fifteenth day after it is Tuesday the 17th.
        let received = day(2026, 11, 2);
        assert_eq!((ANSWER_DAYS, PAYMENT_ORDER_OBJECTION_DAYS, APPEAL_DAYS), (15, 15, 15));
        assert_eq!(last_day(Stage::Papers, received), Some((Step::Answer, day(2026, 11, 17), None)));
        assert_eq!(last_day(Stage::PaymentOrder, received), Some((Step::Objection, day(2026, 11, 17), None)));
        assert_eq!(last_day(Stage::Judgment, received), Some((Step::Appeal, day(2026, 11, 17), None)));
        assert_eq!(last_day(Stage::Nothing, received), None);
        assert_eq!(last_day(Stage::Enforcement, received), None);
    }

    #[test]
    fn a_last_day_at_the_weekend_is_followed_by_a_monday() {
        // 6 November 2026 and fifteen days is Saturday the 21st, 7 November and fifteen days Sunday the 22nd.
        let monday = Some(day(2026, 11, 23));
        assert_eq!(
            last_day(Stage::Papers, day(2026, 11, 6)),
            Some((Step::Answer, day(2026, 11, 21), monday))
        );
        assert_eq!(
            last_day(Stage::Papers, day(2026, 11, 7)),
            Some((Step::Answer, day(2026, 11, 22), monday))
        );
    }

    #[test]
    fn days_left_go_below_nothing_when_the_day_has_passed() {
        let left =
            |as_of| deadline(&court(Stage::Papers, day(2026, 11, 2)), as_of).map(|found| found.days_left);
        assert_eq!(left(day(2026, 11, 10)), Some(7));
        assert_eq!(left(day(2026, 11, 17)), Some(0));
        assert_eq!(left(day(2026, 11, 20)), Some(-3));
        assert_eq!(deadline(&Court { stage: Stage::Papers, ..Court::default() }, day(2026, 11, 2)), None);
    }

    fn keys(step: Step) -> Vec<&'static str> {
        step.rules().iter().map(|rule| rule.key).collect()
    }

    #[test]
    fn an_answer_rests_on_its_articles() {
        let of_answer =
            ["suit-answer", "suit-jurisdiction", "suit-default-judgment", "counting-days-in-court"];
        assert_eq!(keys(Step::Answer), of_answer);
    }

    #[test]
    fn an_objection_and_an_appeal_rest_on_theirs() {
        let of_order = ["payment-order-procedure", "payment-order-objection", "payment-order-not-objection"];
        assert_eq!(keys(Step::Objection)[..3], of_order);
        assert_eq!(keys(Step::Appeal)[..2], ["suit-appeal", "judgment-effective"]);
    }
}
