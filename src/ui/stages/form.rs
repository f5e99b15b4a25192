//! The questions.

use chrono::Days;
use leptos::prelude::*;

use crate::case::Lender;
use crate::case::field::{Field, Place};
use crate::case::read::as_of;
use crate::case::time::entry::TimeEntry;
use crate::case::time::read::{ENDED, ENTRY_AMOUNT, OVERDUE_SINCE};
use crate::dates::{Date, days_between};
use crate::text::{form, format, stages as words};
use crate::typed::{self, Unreadable};
use crate::ui::element::{El, el};
use crate::ui::fields::{Takes, text_field, tiles, unfolding};
use crate::ui::section::Section;
use crate::ui::store::{Slot, Store, follow};

/// How many days overdue: no place in the case, which keeps the day from which they count.
pub(super) const DAYS_OVERDUE: Field = Field::Time(Place { list: "days_overdue", row: None, member: "" });

/// The number that was typed; nothing where nothing was.
pub(super) fn read_days(text: &str) -> Result<Option<u32>, Unreadable> {
    match text.trim() {
        "" | "0" => Ok(None),
        text => typed::count(text.trim_end_matches('天'), words::MOST_DAYS).map(Some),
    }
}

/// The days overdue as the reader knows them. They and the due date that was missed are two ways to say the same: each
/// follows the other.
pub(super) fn days(store: Store, section: Section<TimeEntry>) -> Slot {
    let replaced = Trigger::new();
    let today = move || store.case.with_untracked(|case| as_of(&case.as_of, store.today)).ok();
    let since = move || section.with(|entry| typed::date(&entry.overdue_since).ok());
    let counted = move || -> Option<i64> { Some(days_between(untrack(since)?, today()?)) };
    let read = move || counted().filter(|days| *days > 0).map_or_else(String::new, |days| days.to_string());
    let write = move |text: String| {
        let due = |days| today()?.checked_sub_days(Days::new(u64::from(days)));
        let typed = read_days(&text).ok();
        let date = typed.map(|days| days.and_then(due).map_or_else(String::new, format::iso));
        if let Some(date) = date {
            section.move_rows(|entry| entry.overdue_since = date);
        }
    };
    let slot = Slot::new(store, DAYS_OVERDUE, replaced, Box::new(read), Box::new(write));
    let last: RwSignal<Option<Date>> = RwSignal::new(None);
    follow(Box::new(move || {
        let day = since();
        // A number that cannot be read stays to be mended.
        if last.get_untracked() != day {
            last.set(day);
            replaced.notify();
        }
    }));
    slot
}

/// Everything the reader is asked.
pub(super) fn questions(store: Store, section: Section<TimeEntry>, days: Slot) -> El {
    let since = section.slot(OVERDUE_SINCE, |entry| Some(&mut entry.overdue_since));
    let ended = section.slot(ENDED, |entry| Some(&mut entry.credit.ended));
    let amount = section.slot(ENTRY_AMOUNT, |entry| Some(&mut entry.credit.entry_amount));
    el("form")
        .class("questions")
        .attr("autocomplete", "off")
        .on("submit", |event| event.prevent_default())
        .child(lender(store))
        .child(
            el("div")
                .class("pair")
                .child(text_field(since, Takes::Date, words::SINCE, Some(words::SINCE_HELP)))
                .child(text_field(days, Takes::Count, words::DAYS, None)),
        )
        .child(
            unfolding(store, words::RECORD, |_, debt| debt.sections.time.contains("\"credit\""))
                .child(text_field(ended, Takes::Date, words::ENDED, Some(words::ENDED_HELP)))
                .child(text_field(amount, Takes::Amount, words::ENTRY, Some(words::ENTRY_HELP))),
        )
        .child(unfolding(store, form::AS_OF, |case, _| !case.as_of.is_empty()).child(text_field(
            store.slot(Field::AsOf),
            Takes::Date,
            form::AS_OF,
            None,
        )))
}

fn lender(store: Store) -> El {
    let choices = Lender::ALL.iter().map(|lender| (lender.code(), form::lender(*lender).0, None));
    let chosen = store.chosen(|debt| debt.lender.map_or("", Lender::code));
    tiles(store, "lender", form::LENDER, choices, chosen, move |code| {
        store.change(|debt| debt.lender = Lender::from_code(code));
    })
}
