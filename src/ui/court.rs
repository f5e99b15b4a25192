//! The tool "Will they sue me?": what being sued adds, the dates that matter, and where limitation stands. What comes
//! after a judgment is another page's ([`judgment`](super::judgment)), which shares the parts below.

pub(super) mod acts;
pub(super) mod clock;
pub(super) mod costs;
pub(super) mod form;
mod line;
mod restarts;
pub(super) mod result;
pub(super) mod told;

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

/// What the questions write to: two parts of the debt, held as one.
#[derive(Clone, Debug, Default)]
pub(super) struct Told {
    pub(super) court: CourtEntry,
    pub(super) time: TimeEntry,
}

/// Rows at the end that nobody has filled in stand in the form only.
fn drop_empty<T: Default + PartialEq>(rows: &mut Vec<T>) {
    while rows.last().is_some_and(|row| *row == T::default()) {
        rows.pop();
    }
}

/// How they are kept.
pub(super) static FORM: Form<Told> = Form {
    read: |sections: &Sections| {
        Ok(Told {
            court: sections.read_court("").unwrap_or_default(),
            time: sections.read_time("").unwrap_or_default(),
        })
    },
    write: |sections, told| {
        let Told { mut court, mut time } = told.clone();
        drop_empty(&mut court.judgment.shares);
        drop_empty(&mut court.judgment.payments);
        drop_empty(&mut time.acts);
        drop_empty(&mut time.judgment.acts);
        // A part that is broken in the file is only written over once the reader fills it in anew.
        if court != CourtEntry::default() || sections.read_court("").is_ok() {
            sections.write_court(&court);
        }
        if time != TimeEntry::default() || sections.read_time("").is_ok() {
            sections.write_time(&time);
        }
    },
};

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

/// How to tell a real summons from a false one. It is the same whatever is filled in, so it stands in the page and not in
/// the module.
pub fn real_or_fake(page: Page, today: Date) -> AnyView {
    result::fake(Store::new(page, today)).into_view()
}
