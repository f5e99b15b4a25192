//! A debt that was sold, handed to a collector, or paid by somebody else for the borrower: who holds the claim, whom to
//! pay, which payments counted, what amount moved, and what may be asked afterwards.
//!
//! The claim moves as it was. What the buyer paid for it is information and enters no other figure.

mod amount;
mod checklist;
mod collectors;
mod discharge;
mod pilot;
mod recourse;
mod title;

use rust_decimal::Decimal;

use super::Refusal;
use super::ledger::Ledger;
use super::regime::ceilings;
use crate::case::Debt;
use crate::case::transfer::{Party, Transfer};
use crate::dates::Date;
use crate::law::assignment::ASSIGN_DATA;

pub use amount::{Balance, Moved, Premise, Scenario, View};
pub use checklist::{Ask, Asked, Defence, DefenceKind, Right};
pub use collectors::{Collector, MayCollect};
pub use discharge::{Paid, Verdict, Why};
pub use pilot::{Pilot, PilotFinding};
pub use recourse::{Recourse, RecourseBasis, RecourseInterest, RecourseView};
pub use title::{Event, Owner, Payee, Standing, Title};

/// Why it is not clear whom to pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// Only the buyer told, and showed no proof.
    BuyerWithoutProof,
    /// It only stood in the press.
    Newspaper,
    /// The notices of two buyers arrived on one day: the hour decides.
    SameDay,
    /// Between the one who was to be paid and the one who asks, a transfer is missing.
    MissingLink,
    /// The transfer below was undone after the buyer had sold on.
    UndoneBelow,
}

/// One sale, looked at for itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sale {
    /// Its place in the case.
    pub index: usize,
    /// What moved; `None` for a sale before the contract.
    pub moved: Option<Moved>,
    /// The price as a part of the lawful claim that moved, in per cent; `None` without a price or a claim.
    pub price_percent: Option<Decimal>,
    /// The day from which limitation runs anew if it had not run out: that on which the notice reached the borrower.
    pub limitation_restarts: Option<Date>,
    /// Whether nothing was in doubt about that notice.
    pub notice_is_sure: bool,
    /// Whether whoever passed the borrower's data on had to tell the borrower.
    pub data_duty: bool,
    /// For a sale in a batch: whether the banks' pilot covers it.
    pub pilot: Option<Pilot>,
    /// What to ask the buyer to show.
    pub asks: Vec<Asked>,
}

/// What became of a debt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The day for which it holds.
    pub as_of: Date,
    /// The history of the claim, then of each part that was split off.
    pub titles: Vec<Title>,
    /// Who may ask for the money on that day.
    pub collectors: Vec<Collector>,
    /// Every payment, whom it reached and what it did.
    pub payments: Vec<Paid>,
    /// What the rules support at most: payments that may not have counted are left out.
    pub at_most: Ledger,
    /// The same where every payment counts that may have counted.
    pub at_least: Ledger,
    /// Every sale.
    pub sales: Vec<Sale>,
    /// What may be asked after the sale, in the views that courts have taken. None of them is the answer. Empty where
    /// nothing was sold, or only a part.
    pub scenarios: Vec<Scenario>,
    /// The claims of those who paid for the borrower.
    pub recourses: Vec<Recourse>,
    /// What the borrower may still say against the claim.
    pub defences: Vec<Defence>,
    /// What else went with the claim, or came with the sale.
    pub rights: Vec<Right>,
}

impl Outcome {
    /// Who holds the claim on `date`, and whom to pay: of the whole, then of each part split off by then.
    pub fn standings_on(&self, date: Date) -> impl Iterator<Item = &Standing> {
        self.titles.iter().filter_map(move |title| title.on(date))
    }
}

/// Looks at what became of a debt, on `as_of`.
///
/// # Errors
/// Says why no figure can be given.
pub fn transfer(debt: &Debt, transfer: &Transfer, as_of: Date) -> Result<Outcome, Refusal> {
    if as_of < debt.contract_date {
        return Err(Refusal::BeforeContract);
    }
    let filing = debt.filing_date.unwrap_or(as_of);
    let ceilings = ceilings(debt, filing)?;
    let titles = titles(debt, transfer);
    let payments = discharge::payments(debt, transfer, &titles);
    let books = amount::Books::new(debt, transfer, &payments, &ceilings, filing);
    let sales = (0..transfer.assignments.len()).map(|index| sale(&books, &titles, index)).collect();
    Ok(Outcome {
        as_of,
        at_most: books.at_most(as_of),
        at_least: books.at_least(as_of),
        sales,
        scenarios: amount::scenarios(&books, as_of),
        recourses: recourse::recourses(&books, &payments, as_of),
        defences: checklist::defences(&books, &payments, as_of),
        rights: checklist::rights(transfer),
        collectors: collectors::collectors(transfer, &titles, as_of),
        titles,
        payments,
    })
}

/// The history of the whole, then of each part that was split off.
fn titles(debt: &Debt, transfer: &Transfer) -> Vec<Title> {
    let sales: Vec<_> = transfer.assignments.iter().enumerate().collect();
    let parts = || sales.iter().filter(|(_, sale)| sale.part.is_some());
    // Who only ever bought a part can only sell that part on.
    let of_part = |seller: Party| {
        let bought_whole = sales.iter().any(|(_, sale)| sale.part.is_none() && sale.buyer == seller);
        parts().any(|(_, sale)| sale.buyer == seller) && !bought_whole
    };
    let whole: Vec<_> =
        sales.iter().copied().filter(|(_, sale)| sale.part.is_none() && !of_part(sale.seller)).collect();
    let begins = debt.contract_date;
    let mut titles = vec![title::title(Party::Lender, begins, &whole, debt.lender)];
    for (index, part) in parts() {
        let mut chain = vec![(*index, *part)];
        chain.extend(sales.iter().copied().filter(|(_, sale)| {
            sale.part.is_none() && sale.date >= part.date && of_part(sale.seller) && sale.seller == part.buyer
        }));
        titles.push(title::title(part.seller, part.date, &chain, debt.lender));
    }
    titles
}

fn sale(books: &amount::Books<'_>, titles: &[Title], index: usize) -> Sale {
    let transfer = books.transfer;
    let assignment = &transfer.assignments[index];
    let moved = books.moved(assignment);
    let price_percent = assignment.price.zip(moved.as_ref()).and_then(|(price, moved)| {
        let whole = moved.total();
        whole.is_positive().then(|| (price.exact() * Decimal::ONE_HUNDRED / whole.exact()).round_dp(2))
    });
    Sale {
        index,
        moved,
        price_percent,
        notice_is_sure: titles.iter().any(|title| title.told_surely(index)),
        limitation_restarts: assignment.notice.map(|notice| notice.arrived.max(assignment.date)),
        data_duty: ASSIGN_DATA.in_force_on(assignment.date),
        pilot: assignment.batch.map(|batch| pilot::pilot(assignment, batch)),
        asks: checklist::asks(transfer, titles, index),
    }
}

#[cfg(test)]
mod tests;
