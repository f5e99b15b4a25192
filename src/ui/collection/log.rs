//! The log: one row for each contact.

use leptos::prelude::*;

use crate::case::contacts::entry::{ContactEntry, ContactsEntry};
use crate::case::contacts::read::cell;
use crate::case::contacts::{Addressee, Channel};
use crate::case::field::Field;
use crate::language::Text;
use crate::text::{collection as words, form};
use crate::ui::element::{El, el};
use crate::ui::fields::{Choice, Takes, id, select, text_field};
use crate::ui::section::Section;
use crate::ui::store::{Slot, Store, follow};
use crate::ui::unfinished::focus;

/// A log as the reader fills it in; it stands open where there is something in it.
pub(super) fn contacts(store: Store, section: Section<ContactsEntry>) -> El {
    let rows = section.rows(|entry| entry.log.len().max(1));
    let filled = RwSignal::new(false);
    follow(Box::new(move || {
        if section.with(|entry| !entry.log.is_empty()) {
            filled.set(true);
        }
    }));
    el("details")
        .class("more")
        .flag("open", filled.into())
        .child(el("summary").text(store.say(words::LOG)))
        .child(el("p").class("help").text(store.say(words::LOG_HELP)))
        .live(move || el("div").children((0..rows.get()).map(|row| contact(store, section, row))))
        .child(add(store, section))
}

/// A row, which need not stand in the log yet.
fn row_of(entry: &mut ContactsEntry, row: usize) -> &mut ContactEntry {
    if entry.log.len() <= row {
        entry.log.resize(row + 1, ContactEntry::default());
    }
    &mut entry.log[row]
}

fn contact(store: Store, section: Section<ContactsEntry>, row: usize) -> El {
    let slot = |member, text: fn(&mut ContactEntry) -> &mut String| -> Slot {
        section.slot(cell(row, member), move |entry| Some(text(row_of(entry, row))))
    };
    let name = form::contact_row(store.language(), row + 1);
    let channel = section.chosen(move |entry| entry.log.get(row).map_or("call", |each| each.channel.code()));
    let to = section.chosen(move |entry| entry.log.get(row).map_or("debtor", |each| each.to.code()));
    let channels = Channel::ALL.iter().map(|each| (each.code(), words::channel(*each), None));
    let addressees = Addressee::ALL.iter().map(|each| (each.code(), words::addressee(*each), None));
    el("div")
        .class("row")
        .attr("role", "group")
        .attr("aria-label", name.clone())
        .child(text_field(slot("date", |row| &mut row.date), Takes::Date, form::DATE, None))
        .child(text_field(slot("time", |row| &mut row.time), Takes::Words, form::TIME_OF_DAY, None))
        .child(choice(
            store,
            cell(row, "channel"),
            words::CHANNEL,
            channels.collect(),
            channel,
            move |code| {
                section.change(|entry| {
                    row_of(entry, row).channel = Channel::from_code(code).unwrap_or_default();
                });
            },
        ))
        .child(choice(store, cell(row, "to"), words::TO, addressees.collect(), to, move |code| {
            section.change(|entry| row_of(entry, row).to = Addressee::from_code(code).unwrap_or_default());
        }))
        .child(text_field(slot("said", |row| &mut row.said), Takes::Words, words::SAID, None))
        .child(remove(store, section, row, &name))
}

/// A list to choose from, with its label.
fn choice(
    store: Store,
    field: Field,
    label: Text,
    choices: Vec<Choice>,
    chosen: Signal<String>,
    choose: impl Fn(&str) + 'static,
) -> El {
    let id = id(field);
    let options = choices.into_iter().map(|(code, words, _)| (code, words)).collect();
    let select = select(store, options, chosen, choose).attr("id", id.clone()).attr("name", id.clone());
    el("div")
        .class("field")
        .child(el("label").attr("for", id).text(store.say(label)))
        .child(el("div").class("box").child(select))
}

/// One more row, to which the reader is led.
fn add(store: Store, section: Section<ContactsEntry>) -> El {
    let press = move |_| {
        let mut row = 0;
        section.change(|entry| {
            row = entry.log.len().max(1);
            row_of(entry, row);
        });
        focus_soon(row);
    };
    el("button").class("quiet").attr("type", "button").on("click", press).text(store.say(words::ADD))
}

/// Removes the row, and leads to the one in its place.
fn remove(store: Store, section: Section<ContactsEntry>, row: usize, name: &str) -> El {
    let press = move |_| {
        section.move_rows(|entry| {
            // A row that was never written stands in the form only.
            if row < entry.log.len() {
                entry.log.remove(row);
            }
        });
        focus_soon(untrack(|| section.with(|entry| row.min(entry.log.len().saturating_sub(1)))));
    };
    el("button")
        .class("quiet remove")
        .attr("type", "button")
        .attr("aria-label", form::remove(store.language(), name))
        .on("click", press)
        .text("×")
}

/// The page has to make or move the row first.
fn focus_soon(row: usize) {
    request_animation_frame(move || focus(&id(cell(row, "date"))));
}
