//! The lists of the story: sales, mandates, payments by others.

use leptos::prelude::*;

use super::rows::Story;
use crate::case::transfer::entry::{TransferEntry, TransferList};
use crate::language::{Language, Text};
use crate::text::transfer::form;
use crate::ui::element::{El, el};
use crate::ui::list::List;
use crate::ui::unfinished::focus;

/// A list of the story, of which one row may stand ready before anything is told.
#[derive(Clone, Copy)]
pub(in crate::ui) struct Kind {
    pub(in crate::ui) shown: fn(&TransferEntry) -> usize,
    pub(in crate::ui) add: fn(&mut TransferEntry) -> usize,
    pub(in crate::ui) remove: fn(&mut TransferEntry, usize),
    pub(in crate::ui) first: fn(usize) -> String,
}

/// The list `$list`, whose rows begin with the control `$first`; a row stands ready where `$ready` says so.
macro_rules! kind {
    ($name:ident: $list:ident, $first:literal, $ready:expr) => {
        const $name: Kind = Kind {
            shown: |entry| shown(entry, TransferList::$list, $ready),
            add: |entry| {
                let rows = shown(entry, TransferList::$list, $ready);
                entry.grow(TransferList::$list, rows + 1);
                rows
            },
            remove: |entry, index| entry.remove(TransferList::$list, index),
            first: |index| id(Field::Transfer(TransferField::Row(TransferList::$list, index, $first))),
        };
    };
}
pub(in crate::ui) use kind;

/// How many rows of a list are shown.
pub(in crate::ui) fn shown(
    entry: &TransferEntry,
    list: TransferList,
    ready: fn(&TransferEntry) -> bool,
) -> usize {
    entry.rows(list).max(usize::from(ready(entry)))
}

/// A list with its heading, there while it has rows.
pub(in crate::ui) fn block(
    story: Story,
    title: Text,
    kind: Kind,
    name: fn(Language, usize) -> String,
    adds: Text,
    row: fn(Story, usize) -> Vec<El>,
) -> El {
    let Kind { shown, add, remove, first } = kind;
    let list = List { section: story, count: shown, add, remove, name, first, adds };
    let rows = story.rows(shown);
    let part = el("section")
        .class("block")
        .flag("hidden", Signal::derive(move || rows.get() == 0))
        .child(el("h2").text(story.store().say(title)));
    list.inside(part, row)
}

/// The ways to what else may have happened.
pub(in crate::ui) fn also(story: Story, ways: impl IntoIterator<Item = (Kind, Text)>) -> El {
    let store = story.store();
    let way = |(kind, words): (Kind, Text)| {
        let rows = story.rows(kind.shown);
        let press = move |_| {
            story.change(|entry| {
                (kind.add)(entry);
            });
            request_animation_frame(move || focus(&(kind.first)(0)));
        };
        el("button")
            .class("quiet")
            .attr("type", "button")
            .flag("hidden", Signal::derive(move || rows.get() > 0))
            .on("click", press)
            .text(store.say(words))
    };
    el("fieldset")
        .class("also-told")
        .child(el("legend").text(store.say(form::ALSO)))
        .child(el("div").class("buttons").children(ways.into_iter().map(way)))
}
