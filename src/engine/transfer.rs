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

use super::Refusal;
use super::ledger::Ledger;
use super::regime::ceilings;
use crate::case::transfer::{Party, Transfer};
use crate::case::{Debt, Lender, Payment};
use crate::dates::{Date, add_months};
use crate::law::assignment::ASSIGN_DATA;
use crate::law::limitation::years_from;

pub use amount::{Balance, Moved, Premise, Scenario, View};
pub use checklist::{Asked, Defence, DefenceKind, Right, first_asks};
pub use collectors::{Collector, MayCollect};
pub use discharge::{Paid, Verdict, Why};
pub use pilot::{Pilot, PilotFinding, pilot};
pub use recourse::{Recourse, RecourseBasis, RecourseInterest, RecourseView};
pub use title::{Event, Owner, Payee, Standing, Title};

/// Why it is not clear whom to pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// Only the buyer told, and showed no proof.
    BuyerWithoutProof,
    /// Nobody knows who told, and no proof was shown.
    SenderUnknown,
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
    /// The day from which limitation runs anew if it had not run out: that on which the notice reached the borrower.
    pub limitation_restarts: Option<Date>,
    /// The last day of that new time, if nothing starts it anew or stops it.
    pub limitation_ends: Option<Date>,
    /// Whether nothing was in doubt about that notice.
    pub notice_is_sure: bool,
    /// Whether whoever passed the borrower's data on had to tell the borrower.
    pub data_duty: bool,
    /// What to ask the buyer to show.
    pub asks: Vec<Asked>,
}

/// Who holds a debt and whom to pay: what can be said without its figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ownership {
    /// The day for which it holds.
    pub as_of: Date,
    /// The history of the claim, then of each part that was split off.
    pub titles: Vec<Title>,
    /// Who may ask for the money on that day.
    pub collectors: Vec<Collector>,
    /// Every payment, whom it reached and what it did.
    pub payments: Vec<Paid>,
    /// Every sale.
    pub sales: Vec<Sale>,
    /// What else went with the claim, or came with the sale.
    pub rights: Vec<Right>,
}

impl Ownership {
    /// Who holds the claim on `date`, and whom to pay: of the whole, then of each part split off by then.
    pub fn standings_on(&self, date: Date) -> impl Iterator<Item = &Standing> {
        self.titles.iter().filter_map(move |title| title.on(date))
    }
}

/// What a debt that was sold, or paid by somebody else, comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amounts {
    /// What moved with every sale; `None` for a sale before the contract.
    pub moved: Vec<Option<Moved>>,
    /// What the rules support at most: payments that may not have counted are left out.
    pub at_most: Ledger,
    /// The same where every payment counts that may have counted.
    pub at_least: Ledger,
    /// What may be asked after the sale, in the views that courts have taken. None of them is the answer. Empty where
    /// nothing was sold, or only a part.
    pub scenarios: Vec<Scenario>,
    /// The claims of those who paid for the borrower.
    pub recourses: Vec<Recourse>,
    /// What the borrower may still say against the claim.
    pub defences: Vec<Defence>,
}

/// Looks at who holds a debt, on `as_of`, as far as `lender` and the day on which it began are known.
pub fn ownership(
    lender: Option<Lender>,
    begins: Option<Date>,
    payments: &[Payment],
    transfer: &Transfer,
    as_of: Date,
) -> Ownership {
    // Where the day of the contract is not known, the lender was there before everything else that is told.
    let titles = titles(lender, begins.unwrap_or(Date::MIN), transfer);
    Ownership {
        as_of,
        payments: discharge::payments(payments, transfer, &titles),
        sales: (0..transfer.assignments.len()).map(|index| sale(transfer, &titles, index)).collect(),
        rights: checklist::rights(transfer),
        collectors: collectors::collectors(transfer, &titles, as_of),
        titles,
    }
}

/// The views that courts have taken of interest after the sale, and whether what each rests on is there, as far as `lender`
/// and the day on which the debt began are known. Empty where nothing was sold, or only a part.
pub fn views(
    lender: Option<Lender>,
    begins: Option<Date>,
    transfer: &Transfer,
    as_of: Date,
) -> Vec<(View, Premise)> {
    amount::views(lender, begins.unwrap_or(Date::MIN), transfer, as_of)
}

/// Looks at what a debt comes to after what became of it, on `as_of`.
///
/// # Errors
/// Says why no figure can be given.
pub fn amounts(debt: &Debt, transfer: &Transfer, as_of: Date) -> Result<Amounts, Refusal> {
    if as_of < debt.contract_date {
        return Err(Refusal::BeforeContract);
    }
    let filing = debt.filing_date.unwrap_or(as_of);
    let ceilings = ceilings(debt, filing)?;
    let titles = titles(Some(debt.lender), debt.contract_date, transfer);
    let payments = discharge::payments(&debt.payments, transfer, &titles);
    let books = amount::Books::new(debt, transfer, &payments, &ceilings, filing);
    Ok(Amounts {
        moved: transfer.assignments.iter().map(|sale| books.moved(sale)).collect(),
        at_most: books.at_most(as_of),
        at_least: books.at_least(as_of),
        scenarios: amount::scenarios(&books, as_of),
        recourses: recourse::recourses(&books, &payments, as_of),
        defences: checklist::defences(&books, &payments, as_of),
    })
}

/// The history of the whole, then of each part that was split off.
fn titles(lender: Option<Lender>, begins: Date, transfer: &Transfer) -> Vec<Title> {
    let sales: Vec<_> = transfer.assignments.iter().enumerate().collect();
    let parts = || sales.iter().filter(|(_, sale)| sale.part.is_some());
    // Who only ever bought a part can only sell that part on.
    let of_part = |seller: Party| {
        let bought_whole = sales.iter().any(|(_, sale)| sale.part.is_none() && sale.buyer == seller);
        parts().any(|(_, sale)| sale.buyer == seller) && !bought_whole
    };
    let whole: Vec<_> =
        sales.iter().copied().filter(|(_, sale)| sale.part.is_none() && !of_part(sale.seller)).collect();
    let mut titles = vec![title::title(Party::Lender, begins, &whole, lender)];
    for (index, part) in parts() {
        let mut chain = vec![(*index, *part)];
        chain.extend(sales.iter().copied().filter(|(_, sale)| {
            sale.part.is_none() && sale.date >= part.date && of_part(sale.seller) && sale.seller == part.buyer
        }));
        titles.push(title::title(part.seller, part.date, &chain, lender));
    }
    titles
}

fn sale(transfer: &Transfer, titles: &[Title], index: usize) -> Sale {
    let assignment = &transfer.assignments[index];
    let restarts = assignment.notice.map(|notice| notice.arrived.max(assignment.date));
    Sale {
        index,
        notice_is_sure: titles.iter().any(|title| title.told_surely(index)),
        limitation_restarts: restarts,
        limitation_ends: restarts.and_then(|day| Some(add_months(day, 12 * years_from(day)?))),
        data_duty: ASSIGN_DATA.in_force_on(assignment.date),
        asks: checklist::asks(transfer, titles, index),
    }
}

#[cfg(test)]
mod tests;
