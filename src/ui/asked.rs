//! The tool "How much may the buyer ask?": what moved with a sale, what may be asked after it, and by whoever paid for the
//! borrower. What it asks of the sale is kept where the tool on whom to pay keeps it.

mod answer;
mod form;
mod money;
mod moved;

use leptos::prelude::*;

use super::answer::{announcement, answer, dock};
use super::frame::frame;
use super::route::Page;
use super::section::Section;
use super::store::{Outcome, Store};
use super::transfer::{FORM, Told};
use crate::case::file::DebtEntry;
use crate::case::read::debt as read_debt;
use crate::dates::Date;
use crate::engine::transfer::{self as engine, Amounts};
use crate::text::transfer::{form as questions, money as words};

/// What can be said of the amounts.
struct Found {
    told: Told,
    as_of: Date,
    /// With the loan's own figures, where they are filled in and the law's data has an answer.
    figures: Option<Amounts>,
}

impl Found {
    /// Whether there is no sale, and nobody who paid for the borrower.
    fn is_bare(&self) -> bool {
        self.told.story.assignments.is_empty() && self.told.story.paid_for_borrower.is_empty()
    }
}

/// The tool of `page`, the same tree for the prerender and for the browser. `today` is the reader's.
pub fn app(page: Page, today: Date) -> AnyView {
    let store = Store::new(page, today).naming(questions::field_of_amounts);
    let outcome = store.outcome(found);
    let open = RwSignal::new(Vec::new());
    let card = answer(store, outcome, move |found| answer::shows(store, found.as_ref(), open));
    frame(
        store,
        form::questions(Section::new(store, &FORM)),
        vec![card],
        [
            announcement(store, outcome, move |found| answer::sentence(store, found.as_ref())),
            dock(store, outcome, store.say(words::AT_MOST), |found| answer::short(found.as_ref())),
        ],
    )
}

/// What is found; `None` where something is to be mended that only the page on whom to pay asks for.
fn found(debt: &DebtEntry, as_of: Date) -> Outcome<Option<Found>> {
    let told = match Told::read(debt, as_of, |_| ()) {
        Ok(told) => told,
        Err(problems) => {
            let here: Vec<_> = problems.into_iter().filter(|problem| form::asks(problem.field)).collect();
            return if here.is_empty() { Outcome::Ready(None) } else { Outcome::Unfinished(here) };
        }
    };
    let figures = read_debt(debt, as_of).ok();
    let figures = figures.and_then(|debt| engine::amounts(&debt, &told.story, as_of).ok());
    Outcome::Ready(Some(Found { told, as_of, figures }))
}
