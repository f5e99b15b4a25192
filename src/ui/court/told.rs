//! From the debt as typed to the answer, as far as each part is told.

use crate::case::field::{Problem, Reason};
use crate::case::file::DebtEntry;
use crate::case::loan_days::{LoanDays, loan_days};
use crate::case::suit::Court;
use crate::case::suit::entry::{CourtEntry, SuitEntry};
use crate::case::suit::read::before_judgment;
use crate::case::time::TimeFacts;
use crate::case::time::entry::TimeEntry;
use crate::case::time::read::time as read_time;
use crate::dates::Date;
use crate::engine::court::{LoanSums, Prospect, prospect};
use crate::engine::limitation::{Claim, Due, Loan, claim_of};
use crate::money::Yuan;
use crate::ui::store::Outcome;
use crate::ui::sums::handed;

/// What can be said before a judgment, or what is to be mended first. What is not filled in only leaves its own part out.
pub(super) fn answered(debt: &DebtEntry, as_of: Date) -> Outcome<Prospect> {
    let sums = handed().and_then(|handed| handed.of(debt, as_of));
    let entry = debt.sections.read_court("").unwrap_or_default();
    let time_entry = debt.sections.read_time("").unwrap_or_default();
    let days = loan_days(debt, as_of);
    let contract = days.as_ref().ok().and_then(|days| days.contract);
    let court = court(entry, contract, sums, as_of);
    let time = time(&time_entry, contract, as_of);
    match (days, court, time) {
        (Ok(days), Ok(court), Ok(time)) => {
            let claim = claimed(debt, &days, &time);
            Outcome::Ready(prospect(&court, claim.as_ref(), sums, as_of))
        }
        (days, court, time) => {
            let problems = [days.err(), court.err(), time.err()];
            Outcome::Unfinished(problems.into_iter().flatten().flatten().collect())
        }
    }
}

/// Whether everything that is wrong is only still to be filled in.
pub(in crate::ui) fn only_missing(problems: &[Problem]) -> bool {
    problems.iter().all(|problem| problem.reason == Reason::Missing)
}

/// The suit's sums are the loan's where they are not told; a suit without its sum counts as not begun.
fn court(
    mut entry: CourtEntry,
    contract: Option<Date>,
    loan: Option<LoanSums>,
    as_of: Date,
) -> Result<Court, Vec<Problem>> {
    if let Some(loan) = loan.filter(|_| entry.suit != SuitEntry::default()) {
        fill_in(&mut entry.suit, loan);
    }
    before_judgment(&entry, contract, as_of).or_else(|problems| {
        if !only_missing(&problems) {
            return Err(problems);
        }
        entry.suit = SuitEntry::default();
        before_judgment(&entry, contract, as_of)
    })
}

fn fill_in(suit: &mut SuitEntry, loan: LoanSums) {
    let text = |amount: Yuan| amount.to_fen().exact().to_string();
    if suit.claim.trim().is_empty() {
        suit.claim = text(loan.claimed);
    }
    // A claim that cannot be read is told as such, and what the law supports of it does not matter then.
    if let (true, Ok(claim)) = (suit.awarded.trim().is_empty(), crate::typed::amount(&suit.claim)) {
        suit.awarded = text(loan.lawful.min(claim));
    }
}

/// Events that are not finished count as not begun.
pub(in crate::ui) fn time(
    entry: &TimeEntry,
    contract: Option<Date>,
    as_of: Date,
) -> Result<TimeFacts, Vec<Problem>> {
    read_time(entry, contract, as_of).or_else(|problems| {
        if !only_missing(&problems) {
            return Err(problems);
        }
        let mut entry = entry.clone();
        for acts in [&mut entry.acts, &mut entry.judgment.acts] {
            acts.retain(|act| act.kind.is_some() && !act.date.trim().is_empty());
        }
        entry.obstacles.retain(|obstacle| obstacle.kind.is_some() && !obstacle.from.trim().is_empty());
        read_time(&entry, contract, as_of)
    })
}

/// The loan as limitation sees it; `None` where it is not known when it fell due.
fn claimed(debt: &DebtEntry, days: &LoanDays, time: &TimeFacts) -> Option<Claim> {
    let due = Due::from(time.due.or(days.due)?);
    let loan = Loan {
        lender: debt.lender,
        called_due: days.called_in,
        payments: &days.payments,
        filing_date: days.filing_date,
    };
    Some(claim_of(due, loan, time))
}
