//! The tool "My debt was sold: what now?".

mod answer;
mod form;
mod line;
mod money;
mod papers;
mod rows;
mod tables;

use leptos::prelude::*;

use super::answer::{announcement, answer, dock};
use super::frame::frame;
use super::route::Page;
use super::section::{Form, Section};
use super::store::{Outcome, Store};
use crate::case::file::DebtEntry;
use crate::case::read::{beginnings, debt as read_debt};
use crate::case::sections::Sections;
use crate::case::transfer::entry::TransferEntry;
use crate::case::transfer::read::transfer as read_transfer;
use crate::case::transfer::{Contact, Transfer};
use crate::dates::Date;
use crate::engine::transfer::{self as engine, Ownership};
use crate::text::transfer::{answer as words, form as questions};

/// How the part of the debt is kept.
static FORM: Form<TransferEntry> =
    Form { read: |sections| sections.read_transfer(""), write: Sections::write_transfer };

/// What became of the debt, as far as it is told.
struct Found {
    contact: Option<Contact>,
    story: Transfer,
    ownership: Ownership,
    /// With the loan's own figures, where they are filled in and the law's data has an answer.
    figures: Option<engine::Outcome>,
    /// Whether the part of the file cannot be read.
    broken: bool,
}

impl Found {
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
    let read = debt.sections.read_transfer("");
    let broken = read.is_err();
    let entry = read.unwrap_or_default();
    let known = beginnings(debt, as_of);
    let contract = known.as_ref().ok().and_then(|known| known.contract_date);
    let (known, story) = match (known, read_transfer(&entry, contract, as_of)) {
        (Ok(known), Ok(story)) => (known, story),
        (known, story) => {
            let problems = [story.err(), known.err()].into_iter().flatten().flatten();
            return Outcome::Unfinished(problems.collect());
        }
    };
    let figures = read_debt(debt, as_of).ok();
    let figures = figures.and_then(|debt| engine::transfer(&debt, &story, as_of).ok());
    let ownership = engine::ownership(known.lender, known.contract_date, &known.payments, &story, as_of);
    Outcome::Ready(Found { contact: entry.contact, story, ownership, figures, broken })
}
