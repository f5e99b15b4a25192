//! Answers that the reader does not know, and what is known instead.

use super::field::{Field, Problem, Reason};
use super::file::DebtEntry;
use super::{Debt, Lender, choice, read};
use crate::dates::{Date, add_months};
use crate::money::Yuan;
use crate::typed::{self, Unreadable};

choice! {
    /// A question that may stay open.
    UnknownAnswer {
        /// Who lent.
        Lender = "lender",
        /// When the contract was made: only the month or the year is known.
        ContractDate = "contract_date",
        /// How much arrived: only the least is known.
        Received = "received",
        /// The rate of the term.
        Rate = "rate",
        /// The rate after the due date.
        OverdueRate = "overdue_rate",
    }
}

/// An answer that the reader does not know, between its bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unknown {
    /// Who lent.
    Lender,
    /// The rate of the term: none to any.
    TermRate,
    /// The rate after the due date: none to any.
    OverdueRate,
    /// The day of the contract: one of these, both included.
    ContractDate {
        /// The earliest.
        from: Date,
        /// The latest.
        to: Date,
    },
    /// How much arrived: from so much to all that is on paper.
    Received {
        /// The least.
        least: Yuan,
    },
}

impl Unknown {
    /// Which question it leaves open.
    pub const fn answer(self) -> UnknownAnswer {
        match self {
            Self::Lender => UnknownAnswer::Lender,
            Self::TermRate => UnknownAnswer::Rate,
            Self::OverdueRate => UnknownAnswer::OverdueRate,
            Self::ContractDate { .. } => UnknownAnswer::ContractDate,
            Self::Received { .. } => UnknownAnswer::Received,
        }
    }
}

/// Reads a debt of which some answers are unknown: the debt with a possible answer in each place, and what is open. A
/// month or a year stands in the place of the contract's day, the least that arrived in the place of what arrived.
///
/// # Errors
/// As [`read::debt`].
pub fn debt(entry: &DebtEntry, as_of: Date) -> Result<(Debt, Vec<Unknown>), Vec<Problem>> {
    let mut told = entry.clone();
    let mut unknown = Vec::new();
    let mut problems = Vec::new();
    for answer in UnknownAnswer::ALL.iter().filter(|answer| entry.unknown.contains(answer)) {
        match leave_open(*answer, &mut told, as_of) {
            Ok(open) => unknown.push(open),
            Err(problem) => problems.push(problem),
        }
    }
    match read::debt(&told, as_of) {
        Ok(debt) if problems.is_empty() => Ok((debt, unknown)),
        read => Err([problems, read.err().unwrap_or_default()].concat()),
    }
}

/// Puts a possible answer in its place and says what is open.
fn leave_open(answer: UnknownAnswer, told: &mut DebtEntry, as_of: Date) -> Result<Unknown, Problem> {
    let unreadable = |field| move |reason| Problem { field, reason: Reason::Unreadable(reason) };
    match answer {
        UnknownAnswer::Lender => {
            told.lender = Some(Lender::Unlicensed);
            Ok(Unknown::Lender)
        }
        UnknownAnswer::Rate => {
            told.rate.value.clear();
            Ok(Unknown::TermRate)
        }
        UnknownAnswer::OverdueRate => {
            told.overdue_rate.value.clear();
            Ok(Unknown::OverdueRate)
        }
        UnknownAnswer::Received => {
            let least = typed::positive_amount(&told.received).map_err(unreadable(Field::Received))?;
            told.received.clear();
            Ok(Unknown::Received { least })
        }
        UnknownAnswer::ContractDate => {
            let (from, to) = days_of(&told.contract_date).map_err(unreadable(Field::ContractDate))?;
            told.contract_date = from.to_string();
            Ok(Unknown::ContractDate { from, to: to.min(as_of).max(from) })
        }
    }
}

/// The first and last day of a year, a month or a day.
fn days_of(text: &str) -> Result<(Date, Date), Unreadable> {
    let text = text.trim();
    let shortened = text.trim_end_matches(['年', '月']);
    let last = |first: Date, months| add_months(first, months).pred_opt().unwrap_or(first);
    if let Ok(first) = typed::date(&format!("{shortened}-01-01")) {
        return Ok((first, last(first, 12)));
    }
    if let Ok(first) = typed::date(&format!("{shortened}-01")) {
        return Ok((first, last(first, 1)));
    }
    typed::date(text).map(|day| (day, day))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::day;

    #[test]
    fn a_year_a_month_or_a_day() {
        let march = (day(2022, 3, 1), day(2022, 3, 31));
        for text in ["2022-03", "2022/3", "2022年3月", " 2022.03 "] {
            assert_eq!(days_of(text), Ok(march), "{text}");
        }
        assert_eq!(days_of("2022"), Ok((day(2022, 1, 1), day(2022, 12, 31))));
        assert_eq!(days_of("2022年"), Ok((day(2022, 1, 1), day(2022, 12, 31))));
        assert_eq!(days_of("20220301"), Ok((day(2022, 3, 1), day(2022, 3, 1))));
        assert_eq!(days_of("2022-13"), Err(Unreadable::NotADate));
        assert!(days_of("").is_err());
    }

    #[test]
    fn an_open_debt_has_a_possible_answer_in_each_place() {
        let entry = DebtEntry {
            contract_date: "2022-03".into(),
            principal: "10000".into(),
            received: "8000".into(),
            due_date: "2023-01-01".into(),
            unknown: vec![UnknownAnswer::Received, UnknownAnswer::Lender, UnknownAnswer::ContractDate],
            ..DebtEntry::default()
        };
        let (debt, unknown) = debt(&entry, day(2023, 1, 1)).expect("a debt");
        assert_eq!((debt.contract_date, debt.received), (day(2022, 3, 1), debt.principal));
        let to = day(2022, 3, 31);
        assert_eq!(unknown[..2], [Unknown::Lender, Unknown::ContractDate { from: day(2022, 3, 1), to }]);
    }

    #[test]
    fn what_cannot_be_read_is_told_by_its_field() {
        let entry = DebtEntry { unknown: vec![UnknownAnswer::Received], ..DebtEntry::default() };
        let problems = debt(&entry, day(2023, 1, 1)).expect_err("nothing is filled in");
        assert!(problems.iter().any(|problem| problem.field == Field::Received));
        assert!(problems.iter().any(|problem| problem.field == Field::Lender));
    }
}
