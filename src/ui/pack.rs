//! The tool "How are debts bundled and sold?".

mod chart;
mod form;
mod result;
mod who;

use leptos::prelude::*;

use super::answer::{announcement, answer, dock};
use super::frame::around;
use super::keep::keep;
use super::route::Page;
use super::store::{Outcome, Store};
use crate::case::pack::Pack;
use crate::case::pack::entry::PackEntry;
use crate::case::pack::read;
use crate::dates::Date;
use crate::engine::pack::{PackResult, pack};
use crate::text::pack as words;

/// A pack and what it brings.
struct Found {
    pack: Pack,
    result: PackResult,
}

/// The tool of `page`. The pack is an example and no debt of the reader's, so it is not kept with the case.
pub fn app(page: Page, today: Date) -> AnyView {
    let store = Store::new(page, today).naming(words::field);
    let entry = RwSignal::new(PackEntry::example());
    let outcome = store.outcome_of(move || match entry.with(read::pack) {
        Ok(given) => Outcome::Ready(Found { result: pack(&given), pack: given }),
        Err(problems) => Outcome::Unfinished(problems),
    });
    let card = answer(store, outcome, result::shows(store));
    let said =
        announcement(store, outcome, move |found| words::announcement(store.language(), &found.result));
    let dock = dock(store, outcome, store.say(words::DOCK), move |found| {
        words::annual(store.language(), found.result.annual)
    });
    around(vec![keep(store)], form::questions(store, entry), vec![card], [who::who(store), said, dock])
}
