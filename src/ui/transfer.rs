//! The tool "My debt was sold: what now?".

mod answer;
pub(super) mod basis;
pub(super) mod form;
mod line;
pub(super) mod lists;
mod papers;
pub(super) mod rows;
pub(super) mod tables;

use leptos::prelude::*;

use super::answer::{announcement, answer, dock};
use super::frame::frame;
use super::route::Page;
use super::section::{Form, Section};
use super::store::{Outcome, Store};
use crate::case::field::Problem;
use crate::case::file::DebtEntry;
use crate::case::read::{Beginnings, beginnings};
use crate::case::sections::Sections;
use crate::case::transfer::entry::TransferEntry;
use crate::case::transfer::read::transfer as read_transfer;
use crate::case::transfer::{Contact, Transfer};
use crate::dates::Date;
use crate::engine::transfer::{self as engine, Ownership};
use crate::text::transfer::{answer as words, form as questions};

/// How the part of the debt is kept.
pub(super) static FORM: Form<TransferEntry> =
    Form { read: |sections| sections.read_transfer(""), write: Sections::write_transfer };

/// What became of the debt, as far as it is told.
pub(super) struct Told {
    pub(super) contact: Option<Contact>,
    pub(super) story: Transfer,
    /// What is told of the loan.
    pub(super) loan: Beginnings,
    /// Whether the part of the file cannot be read.
    pub(super) broken: bool,
}

/// Who holds it, and whom to pay.
struct Found {
    told: Told,
    ownership: Ownership,
}

impl Told {
    /// Reads it, less what `leave_out` takes away.
    ///
    /// # Errors
    /// What is wrong with it, and with the debt's payments.
    pub(super) fn read(
        debt: &DebtEntry,
        as_of: Date,
        leave_out: fn(&mut TransferEntry),
    ) -> Result<Self, Vec<Problem>> {
        let read = debt.sections.read_transfer("");
        let broken = read.is_err();
        let mut entry = read.unwrap_or_default();
        leave_out(&mut entry);
        let loan = beginnings(debt, as_of);
        let contract = loan.as_ref().ok().and_then(|loan| loan.contract_date);
        match (loan, read_transfer(&entry, contract, as_of)) {
            (Ok(loan), Ok(story)) => Ok(Self { contact: entry.contact, story, loan, broken }),
            (loan, story) => Err([story.err(), loan.err()].into_iter().flatten().flatten().collect()),
        }
    }

    /// Whether nothing is told yet but who asks.
    fn is_bare(&self) -> bool {
        self.story == Transfer::default()
    }
}

/// The tool of `page`, the same tree for the prerender and for the browser. `today` is the reader's.
pub fn app(page: Page, today: Date) -> AnyView {
    let store = Store::new(page, today).naming(questions::field);
    let section = Section::new(store, &FORM);
    let outcome = store.outcome(found);
    let open = RwSignal::new(Vec::new());
    let card = answer(store, outcome, move |found| answer::shows(store, section, found, open));
    frame(
        store,
        form::questions(section),
        vec![answer::first_steps(store, section), card],
        [
            announcement(store, outcome, move |found| answer::lead(store, found).join("")),
            dock(store, outcome, store.say(words::PAYEE), move |found| answer::short(store, found)),
        ],
    )
}

fn found(debt: &DebtEntry, as_of: Date) -> Outcome<Found> {
    match Told::read(debt, as_of, without_amounts) {
        Ok(told) => {
            let Beginnings { lender, contract_date, payments } = &told.loan;
            let ownership = engine::ownership(*lender, *contract_date, payments, &told.story, as_of);
            Outcome::Ready(Found { told, ownership })
        }
        Err(problems) => Outcome::Unfinished(problems),
    }
}

/// What only the page on amounts asks for. Something wrong with it says nothing here.
fn without_amounts(entry: &mut TransferEntry) {
    for sale in &mut entry.assignments {
        sale.price.clear();
    }
    for paid in &mut entry.paid_for_borrower {
        paid.principal.clear();
        paid.rate.value.clear();
    }
}
