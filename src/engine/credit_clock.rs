//! The credit record: five years from the end of the bad conduct, and the one-off repair of 2025–2026.

use chrono::Datelike;

use crate::case::time::CreditFacts;
use crate::dates::{Date, add_months};
use crate::law::citation::Rule;
use crate::law::credit_record::{
    CREDIT_REPAIR, CREDIT_RETENTION, CREDIT_RETENTION_TIME, REPAIR_ENTRIES_FROM, REPAIR_ENTRIES_TO,
    REPAIR_FIRST_HIDDEN, REPAIR_FIRST_PAID_BY, REPAIR_MOST, REPAIR_PAID_BY, RETENTION_YEARS,
};
use crate::law::series::Answer;

/// Where the five years stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retention {
    /// What is unpaid has not ended: they have not begun.
    NotStarted,
    /// They run.
    Runs {
        /// Their last day.
        last_day: Date,
    },
    /// They are over: the entry must have been deleted, and if it was not, one may object.
    Over {
        /// Their last day.
        last_day: Date,
    },
}

/// A condition of the repair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// The overdue entry arose in the time that the notice names.
    AroseInTime,
    /// It is not above the amount that the notice names.
    SmallEnough,
    /// It was paid in full by the day that the notice names.
    PaidInTime,
}

/// Whether a condition is met; `None` where the facts do not say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Met {
    /// Which.
    pub condition: Condition,
    /// Whether.
    pub met: Option<bool>,
}

/// What the repair did for the entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repair {
    /// Every condition was met: it is hidden.
    Hidden {
        /// That day, on which it is hidden at the latest.
        from: Date,
    },
    /// The notice was not yet issued.
    NotIssued,
    /// A condition was not met, and none can be made up for: the window is closed.
    NotMet,
    /// A condition is not met yet, and the window is open.
    StillOpen {
        /// The last day to pay in full.
        pay_by: Date,
    },
    /// The facts do not say.
    Unknown,
}

/// The credit record on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreditClock {
    /// The five years.
    pub retention: Retention,
    /// The repair.
    pub repair: Repair,
    /// Its conditions.
    pub conditions: [Met; 3],
    /// The rules.
    pub rules: [&'static Rule; 2],
}

/// The credit record on `as_of` of a debt overdue since `overdue_since`; `None` where it ended before there were rules.
///
/// Whether a lender reports to a credit bureau at all is not asked here: many small ones do not.
pub fn credit_clock(facts: &CreditFacts, overdue_since: Option<Date>, as_of: Date) -> Option<CreditClock> {
    let ended = facts.ended.filter(|ended| *ended <= as_of);
    if let Some(ended) = ended
        && !matches!(CREDIT_RETENTION_TIME.on(ended)?.answer, Answer::Rule(_))
    {
        return None;
    }
    let conditions = conditions(facts, overdue_since, ended, as_of);
    Some(CreditClock {
        retention: retention(ended, as_of),
        repair: repair(conditions, ended, as_of),
        conditions,
        rules: [&CREDIT_RETENTION, &CREDIT_REPAIR],
    })
}

fn retention(ended: Option<Date>, as_of: Date) -> Retention {
    match ended.map(|ended| add_months(ended, 12 * RETENTION_YEARS)) {
        None => Retention::NotStarted,
        Some(last_day) if as_of <= last_day => Retention::Runs { last_day },
        Some(last_day) => Retention::Over { last_day },
    }
}

fn conditions(
    facts: &CreditFacts,
    overdue_since: Option<Date>,
    ended: Option<Date>,
    as_of: Date,
) -> [Met; 3] {
    let arose = facts.entry_arose.or(overdue_since);
    let in_time = |date: Date| REPAIR_ENTRIES_FROM <= date && date <= REPAIR_ENTRIES_TO;
    let paid = match ended {
        Some(ended) => Some(ended <= REPAIR_PAID_BY),
        None if as_of > REPAIR_PAID_BY => Some(false),
        None => None,
    };
    [
        Met { condition: Condition::AroseInTime, met: arose.map(in_time) },
        Met {
            condition: Condition::SmallEnough,
            met: facts.entry_amount.map(|amount| amount <= REPAIR_MOST),
        },
        Met { condition: Condition::PaidInTime, met: paid },
    ]
}

fn repair(conditions: [Met; 3], ended: Option<Date>, as_of: Date) -> Repair {
    if as_of < CREDIT_REPAIR.from {
        return Repair::NotIssued;
    }
    let failed = conditions.iter().any(|each| each.met == Some(false));
    let others_met = conditions[..2].iter().all(|each| each.met == Some(true));
    match (failed, others_met, ended) {
        (true, ..) => Repair::NotMet,
        (false, true, Some(ended)) => Repair::Hidden { from: hidden_from(ended) },
        // After the window an unpaid debt has failed.
        (false, true, None) => Repair::StillOpen { pay_by: REPAIR_PAID_BY },
        _ => Repair::Unknown,
    }
}

/// From when an entry paid on the day is hidden at the latest: the end of the month after.
fn hidden_from(paid: Date) -> Date {
    if paid <= REPAIR_FIRST_PAID_BY {
        return REPAIR_FIRST_HIDDEN;
    }
    let first_of_month = paid.with_day(1).unwrap_or(paid);
    let after_next = add_months(first_of_month, 2);
    after_next.pred_opt().unwrap_or(after_next)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::day;
    use crate::money::Yuan;
    use rust_decimal_macros::dec;

    fn facts(ended: Option<Date>, amount: rust_decimal::Decimal) -> CreditFacts {
        CreditFacts { ended, entry_arose: None, entry_amount: Some(Yuan::new(amount)) }
    }

    fn of(facts: &CreditFacts, as_of: Date) -> CreditClock {
        credit_clock(facts, Some(day(2023, 5, 10)), as_of).expect("there is a rule")
    }

    #[test]
    fn the_five_years_begin_when_the_debt_ends() {
        let unpaid = facts(None, dec!(8000));
        let clock = of(&unpaid, day(2026, 11, 24));
        assert_eq!(clock.retention, Retention::NotStarted);
        assert_eq!(clock.rules.map(|rule| rule.key), ["credit-retention", "credit-repair"]);
        let paid = facts(Some(day(2024, 2, 29)), dec!(8000));
        assert_eq!(of(&paid, day(2024, 2, 28)).retention, Retention::NotStarted);
        let last_day = day(2029, 2, 28);
        assert_eq!(of(&paid, last_day).retention, Retention::Runs { last_day });
        assert_eq!(of(&paid, day(2029, 3, 1)).retention, Retention::Over { last_day });
    }

    #[test]
    fn the_repair_hides_small_entries_that_were_paid_in_time() {
        let of = |paid, amount| of(&facts(paid, amount), day(2026, 11, 24)).repair;
        // Paid by the end of November 2025: from New Year on; later: by the end of the month after.
        assert_eq!(of(Some(day(2025, 11, 30)), dec!(10000)), Repair::Hidden { from: day(2026, 1, 1) });
        assert_eq!(of(Some(day(2025, 12, 1)), dec!(10000)), Repair::Hidden { from: day(2026, 1, 31) });
        assert_eq!(of(Some(day(2026, 1, 31)), dec!(10000)), Repair::Hidden { from: day(2026, 2, 28) });
        assert_eq!(of(Some(day(2026, 3, 31)), dec!(10000)), Repair::Hidden { from: day(2026, 4, 30) });
        assert_eq!(of(Some(day(2026, 4, 1)), dec!(10000)), Repair::NotMet);
        assert_eq!(of(Some(day(2026, 3, 31)), dec!(10000.01)), Repair::NotMet);
        assert_eq!(of(None, dec!(10000)), Repair::NotMet);
    }

    #[test]
    fn before_the_notice_there_was_no_repair() {
        let small = facts(None, dec!(500));
        assert_eq!(of(&small, day(2025, 12, 21)).repair, Repair::NotIssued);
        assert_eq!(of(&small, day(2025, 12, 22)).repair, Repair::StillOpen { pay_by: day(2026, 3, 31) });
    }

    #[test]
    fn while_the_window_was_open_one_could_still_pay_and_what_is_unknown_is_said() {
        let open = of(&facts(None, dec!(500)), day(2026, 3, 31));
        assert_eq!(open.repair, Repair::StillOpen { pay_by: day(2026, 3, 31) });
        let unknown = CreditFacts { ended: Some(day(2026, 1, 5)), ..CreditFacts::default() };
        let clock = of(&unknown, day(2026, 11, 24));
        assert_eq!(clock.repair, Repair::Unknown);
        assert_eq!(clock.conditions[1], Met { condition: Condition::SmallEnough, met: None });
    }

    #[test]
    fn entries_from_outside_the_years_of_the_notice_are_not_hidden() {
        let arose = |date| CreditFacts { entry_arose: Some(date), ..facts(Some(day(2026, 1, 5)), dec!(1)) };
        for (date, repair) in [
            (day(2019, 12, 31), Repair::NotMet),
            (day(2020, 1, 1), Repair::Hidden { from: day(2026, 2, 28) }),
            (day(2025, 12, 31), Repair::Hidden { from: day(2026, 2, 28) }),
            (day(2026, 1, 1), Repair::NotMet),
        ] {
            assert_eq!(of(&arose(date), day(2026, 11, 24)).repair, repair, "{date}");
        }
    }

    #[test]
    fn before_the_regulation_there_is_no_answer() {
        let ended = facts(Some(day(2013, 3, 14)), dec!(1));
        assert_eq!(credit_clock(&ended, None, day(2026, 1, 1)), None);
    }
}
