//! The tool "Has the collector crossed a line?".

mod deeds;
mod form;
mod log;
mod result;

use leptos::prelude::*;

use super::answer::{announcement, answer, dock};
use super::frame::frame;
use super::route::Page;
use super::section::{Form, Section};
use super::store::{Outcome, Store};
use crate::case::Lender;
use crate::case::contacts::entry::ContactsEntry;
use crate::case::contacts::{Contacts, read};
use crate::case::file::DebtEntry;
use crate::case::sections::Sections;
use crate::dates::Date;
use crate::engine::conduct::{Conduct, Verdict, conduct};
use crate::text::collection as words;

/// The part of the debt that this tool looks at.
static CONTACTS: Form<ContactsEntry> =
    Form { read: |sections| sections.read_contacts(""), write: Sections::write_contacts };

/// The answer, and what it was asked of.
struct Answer {
    as_of: Date,
    lender: Option<Lender>,
    /// Whether what stands in the file cannot be read.
    broken: bool,
    /// The log as typed, for its words.
    entry: ContactsEntry,
    contacts: Contacts,
    conduct: Conduct,
}

/// The tool of `page`, as [`owe::app`](super::owe::app).
pub fn app(page: Page, today: Date) -> AnyView {
    let store = Store::new(page, today);
    let section = Section::new(store, &CONTACTS);
    let outcome = store.outcome(judged);
    frame(
        store,
        form::questions(store, section),
        vec![answer(store, outcome, result::shows(store))],
        [
            announcement(store, outcome, move |found| words::summary(store.language(), &found.conduct)),
            dock(store, outcome, store.say(words::DOCK), move |found| {
                words::items(store.language(), found.conduct.count(Verdict::Banned))
            }),
        ],
    )
}

fn judged(debt: &DebtEntry, as_of: Date) -> Outcome<Answer> {
    let entry = debt.sections.read_contacts("");
    let broken = entry.is_err();
    let entry = entry.unwrap_or_default();
    match read::contacts(&entry, as_of) {
        Err(problems) => Outcome::Unfinished(problems),
        Ok(contacts) => {
            let conduct = conduct(&contacts, debt.lender, as_of);
            Outcome::Ready(Answer { as_of, lender: debt.lender, broken, entry, contacts, conduct })
        }
    }
}
