//! The tool "Another day, another reading: how much?".

mod form;
mod result;

use leptos::prelude::*;

use super::answer::{announcement, answer, dock};
use super::frame::frame;
use super::route::Page;
use super::store::{Outcome, Store};
use crate::case::file::DebtEntry;
use crate::case::read;
use crate::dates::Date;
use crate::engine::growth::{Point, growth};
use crate::engine::scenarios::{Scenario, scenarios};
use crate::engine::{Assessment, Refusal, assess};
use crate::text::{format, readings as words, result as result_words};

/// The debt as it stands, on later days, and under other readings.
struct Found {
    today: Assessment,
    later: Vec<Point>,
    readings: Vec<Scenario>,
}

/// The tool of `page`, as [`owe::app`](super::owe::app).
pub fn app(page: Page, today: Date) -> AnyView {
    let store = Store::new(page, today);
    let outcome = store.outcome(found);
    let card = answer(store, outcome, result::shows(store));
    let said = announcement(store, outcome, move |found| match found {
        Some(found) => {
            let lawful = found.today.lawful_total();
            words::announcement(store.language(), lawful, &found.later, found.readings.len())
        }
        None => store.say(words::LOAN_MISSING).to_owned(),
    });
    let dock = dock(store, outcome, store.say(result_words::LAWFUL), move |found| match found {
        Some(found) => format::money(found.today.lawful_total()),
        None => store.say(words::LOAN_MISSING).to_owned(),
    });
    frame(store, form::questions(store), vec![card], [said, dock])
}

/// `None` where the debt itself is not filled in, or an answer about it is not known: its fields are another tool's.
fn found(debt: &DebtEntry, as_of: Date) -> Outcome<Option<Found>> {
    if !debt.unknown.is_empty() {
        return Outcome::Ready(None);
    }
    let Ok(loan) = read::debt(debt, as_of) else { return Outcome::Ready(None) };
    let computed = || -> Result<Found, Refusal> {
        let today = assess(&loan, as_of)?;
        Ok(Found { later: growth(&today)?, readings: scenarios(&today), today })
    };
    match computed() {
        Ok(found) => Outcome::Ready(Some(found)),
        Err(refusal) => Outcome::Refused(refusal),
    }
}
