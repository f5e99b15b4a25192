//! The tool "What are my options?".

mod form;
mod letters;
mod loan;
mod result;

use leptos::prelude::*;

use super::answer::{announcement, answer, dock};
use super::frame::frame;
use super::route::Page;
use super::section::Section;
use super::store::{Outcome, Store};
use crate::case::file::DebtEntry;
use crate::case::options::Options;
use crate::case::read;
use crate::case::sections::Sections;
use crate::dates::Date;
use crate::engine::options::{Prospect, options};
use crate::engine::{Assessment, Refusal, assess};
use crate::text::{format, options as words, result as result_words};

static FORM: super::section::Form<crate::case::options::entry::OptionsEntry> =
    super::section::Form { read: |sections| sections.read_options(""), write: Sections::write_options };

/// The debt as it stands, and the ways that are on the table.
struct Found {
    today: Assessment,
    given: Options,
    ways: Vec<Prospect>,
}

/// The tool of `page`, the same tree for the prerender and for the browser. `today` is the reader's; the prerendered
/// page is empty, so there it does not matter.
pub fn app(page: Page, today: Date) -> AnyView {
    let store = Store::new(page, today).naming(words::field);
    let section = Section::new(store, &FORM);
    let outcome = store.outcome(found);
    let card = answer(store, outcome, result::shows(store));
    let said = announcement(store, outcome, move |found| match found {
        Some(found) => words::announcement(store.language(), &found.ways),
        None => store.say(words::LOAN_MISSING).to_owned(),
    });
    let dock = dock(store, outcome, store.say(result_words::LAWFUL), move |found| match found {
        Some(found) => format::money(found.today.lawful_total()),
        None => store.say(words::LOAN_MISSING).to_owned(),
    });
    frame(
        store,
        form::questions(store, section, outcome),
        vec![card],
        [letters::letters(store, outcome), said, dock],
    )
}

/// `None` where the debt itself is not filled in, or an answer about it is not known: its fields are another tool's.
fn found(debt: &DebtEntry, as_of: Date) -> Outcome<Option<Found>> {
    if !debt.unknown.is_empty() {
        return Outcome::Ready(None);
    }
    let Ok(loan) = read::debt(debt, as_of) else { return Outcome::Ready(None) };
    let entry = debt.sections.read_options("").unwrap_or_default();
    let given = match crate::case::options::read::options(&entry, &loan, as_of) {
        Err(problems) => return Outcome::Unfinished(problems),
        Ok(given) => {
            given.unwrap_or(Options { pay_on: as_of, instalments: None, settlement: None, suit: None })
        }
    };
    let computed = || -> Result<Found, Refusal> {
        Ok(Found { today: assess(&loan, as_of)?, ways: options(&loan, &given, as_of)?, given })
    };
    match computed() {
        Ok(found) => Outcome::Ready(Some(found)),
        Err(refusal) => Outcome::Refused(refusal),
    }
}
