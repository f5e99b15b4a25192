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
use super::element::{El, el};
use super::frame::frame;
use super::route::Page;
use super::section::{Form, Section};
use super::store::{Outcome, Store};
use crate::case::sections::Sections;
use crate::case::suit::entry::CourtEntry;
use crate::case::time::entry::TimeEntry;
use crate::dates::Date;
use crate::engine::court::Answer;
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
    let first = answer(store, outcome, move |found| result::first(store, found));
    frame(
        store,
        form::questions(&parts),
        vec![first, cards(store, outcome), result::fake(store)],
        [
            announcement(store, outcome, move |found| result::sentence(store, found)),
            dock(store, outcome, store.say(words::answer::DOCK), move |found| result::figure(store, found)),
        ],
    )
}

/// What follows the first card: the clock, the costs, the judgment.
fn cards(store: Store, outcome: Memo<Outcome<Answer>>) -> El {
    let card = |content: El| el("section").class("card").child(content);
    let shown = move || {
        outcome.with(|outcome| {
            let parts: Vec<Option<El>> = match outcome {
                Outcome::Ready(found) => vec![
                    judgment::judgment(store, found),
                    Some(clock::clock(store, found)),
                    costs::costs(store, found),
                    result::enforced(store, found),
                ],
                Outcome::Unfinished(_) | Outcome::Refused(_) => Vec::new(),
            };
            el("div").class("cards").children(parts.into_iter().flatten().map(card))
        })
    };
    el("div").live(shown)
}
