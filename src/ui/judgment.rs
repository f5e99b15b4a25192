//! The tool "After a judgment": what it comes to today, what a further day adds, until when it can be enforced.

mod form;
mod result;
mod sum;
mod told;

use leptos::prelude::*;

use super::answer::{announcement, answer, dock};
use super::court::FORM;
use super::frame::frame;
use super::route::Page;
use super::section::Section;
use super::store::Store;
use crate::dates::Date;
use crate::text::court as words;

/// The tool of `page`, the same tree for the prerender and for the browser. `today` is the reader's.
pub fn app(page: Page, today: Date) -> AnyView {
    let store = Store::new(page, today).naming(words::field);
    let outcome = store.outcome(told::answered);
    let card = answer(store, outcome, move |found| result::all(store, found));
    frame(
        store,
        form::questions(Section::new(store, &FORM)),
        vec![card],
        [
            announcement(store, outcome, move |found| result::sentence(store, found)),
            dock(store, outcome, store.say(words::answer::DOCK), move |found| result::figure(store, found)),
        ],
    )
}
