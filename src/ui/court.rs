//! The tool "Will they sue me?": what being sued adds, the dates that matter, and where limitation stands.

mod acts;
mod clock;
mod costs;
mod form;
mod judgment;
mod line;
mod restarts;
mod result;
mod told;

use leptos::prelude::*;

use super::answer::{announcement, answer, dock};
use super::frame::frame;
use super::route::Page;
use super::section::{Form, Section};
use super::store::Store;
use crate::case::sections::Sections;
use crate::case::suit::entry::CourtEntry;
use crate::case::time::entry::TimeEntry;
use crate::dates::Date;
use crate::text::court as words;

/// What the questions write to. A handle.
#[derive(Clone, Copy)]
struct Parts {
    store: Store,
    court: Section<CourtEntry>,
    time: Section<TimeEntry>,
}

/// Rows at the end that nobody has filled in stand in the form only.
fn drop_empty<T: Default + PartialEq>(rows: &mut Vec<T>) {
    while rows.last().is_some_and(|row| *row == T::default()) {
        rows.pop();
    }
}

static COURT: Form<CourtEntry> = Form {
    read: |sections: &Sections| sections.read_court(""),
    write: |sections, entry| {
        let mut entry = entry.clone();
        drop_empty(&mut entry.judgment.shares);
        drop_empty(&mut entry.judgment.payments);
        sections.write_court(&entry);
    },
};

static TIME: Form<TimeEntry> = Form {
    read: |sections: &Sections| sections.read_time(""),
    write: |sections, entry| {
        let mut entry = entry.clone();
        drop_empty(&mut entry.acts);
        drop_empty(&mut entry.judgment.acts);
        sections.write_time(&entry);
    },
};

/// The tool of `page`, the same tree for the prerender and for the browser. `today` is the reader's.
pub fn app(page: Page, today: Date) -> AnyView {
    let store = Store::new(page, today).naming(words::field);
    let parts = Parts { store, court: Section::new(store, &COURT), time: Section::new(store, &TIME) };
    let outcome = store.outcome(told::answered);
    let card = answer(store, outcome, move |found| result::all(store, found));
    frame(
        store,
        form::questions(&parts),
        vec![card, result::fake(store)],
        [
            announcement(store, outcome, move |found| result::sentence(store, found)),
            dock(store, outcome, store.say(words::answer::DOCK), move |found| result::figure(store, found)),
        ],
    )
}
