//! The days of a loan, for tools that can do without the rest of it.

use super::field::Problem;
use super::file::DebtEntry;
use super::read::Reader;
use super::time::DueKind;
use super::{Payment, Plan};
use crate::dates::{Date, add_months};
use crate::typed;

/// The days of a loan, each where it is told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LoanDays {
    /// The day of the contract.
    pub contract: Option<Date>,
    /// The day on which everything was to be paid, of instalments the last one's.
    pub due: Option<(DueKind, Date)>,
    /// The day on which the lender called everything in.
    pub called_in: Option<Date>,
    /// The day of the suit.
    pub filing_date: Option<Date>,
    /// What was paid.
    pub payments: Vec<Payment>,
}

/// Reads the days of a loan of which nothing else need be told, looked at on `as_of`. What is wrong with the loan itself
/// is left to the tool that asks for it: such a day counts as not told.
///
/// # Errors
/// The problems with the days of the suit and of calling in, which are asked for without the loan too.
pub fn loan_days(entry: &DebtEntry, as_of: Date) -> Result<LoanDays, Vec<Problem>> {
    let contract = typed::date(&entry.contract_date).ok().filter(|date| *date <= as_of);
    let mut unheard = Reader::new(as_of);
    let plan = unheard.plan(entry, contract, None);
    let payments = unheard.payments(&entry.payments, contract);
    let mut reader = Reader::new(as_of);
    let called_in = reader.called_in(entry, contract);
    let filing_date = reader.filing_date(entry, contract);
    let due = plan.map(|plan| due(plan, contract));
    reader.finish(LoanDays { contract, due, called_in, filing_date, payments })
}

fn due(plan: Plan, contract: Option<Date>) -> (DueKind, Date) {
    match plan {
        Plan::Bullet { due, .. } => (DueKind::OneDay, due),
        Plan::Instalments { first_due, count, .. } => {
            // As in the schedule: a month after the contract, the day of the month is the contract's.
            let monthly = contract.filter(|contract| add_months(*contract, 1) == first_due);
            let last = monthly.map_or_else(
                || add_months(first_due, count.saturating_sub(1)),
                |contract| add_months(contract, count),
            );
            (DueKind::LastInstalment, last)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::field::{Field, Reason};
    use crate::dates::day;

    const AS_OF: Date = day(2026, 11, 24);

    fn days(debt: &str) -> Result<LoanDays, Vec<Problem>> {
        loan_days(&DebtEntry::from_json(debt).expect("a debt"), AS_OF)
    }

    #[test]
    fn nothing_told_is_nothing_known() {
        assert_eq!(days("{}"), Ok(LoanDays::default()));
    }

    #[test]
    fn the_last_instalment_falls_due_on_the_day_of_the_schedule() {
        let due = |debt: &str| days(debt).expect("days").due;
        let last = |date| Some((DueKind::LastInstalment, date));
        // A month after 31 January 2024 is 29 February; the third instalment is due on 30 April.
        let instalments = r#""repayment":"flat_rate","instalments":"3""#;
        assert_eq!(
            due(&format!(r#"{{"contract_date":"2024-01-31",{instalments}}}"#)),
            last(day(2024, 4, 30))
        );
        assert_eq!(
            due(&format!(r#"{{"first_due_date":"2024-02-29",{instalments}}}"#)),
            last(day(2024, 4, 29))
        );
        assert_eq!(due(r#"{"due_date":"2024-02-29"}"#), Some((DueKind::OneDay, day(2024, 2, 29))));
    }

    #[test]
    fn what_is_wrong_elsewhere_is_not_told_here() {
        let read = days(
            r#"{"contract_date":"some day","due_date":"soon","principal":"much",
                "payments":[{"date":"2024-05-01","amount":"100"},{"date":"then","amount":"1"}]}"#,
        )
        .expect("days");
        assert_eq!((read.contract, read.due, read.payments.len()), (None, None, 1));
        let wrong = days(r#"{"contract_date":"2024-01-01","called_in":"2023-01-01"}"#);
        let reason = Reason::BeforeContract { contract: day(2024, 1, 1) };
        assert_eq!(wrong, Err(vec![Problem { field: Field::CalledIn, reason }]));
    }
}
