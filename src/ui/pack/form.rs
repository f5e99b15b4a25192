//! The figures of a pack.

use leptos::prelude::*;

use crate::case::field::Field;
use crate::case::pack::Curve;
use crate::case::pack::entry::{PackEntry, PackField};
use crate::text::pack as words;
use crate::ui::element::{El, el};
use crate::ui::fields::{Takes, text_field, tiles};
use crate::ui::store::{Slot, Store, steady_name};

/// Everything that can be changed about the pack.
pub(super) fn questions(store: Store, entry: RwSignal<PackEntry>) -> El {
    let replaced = Trigger::new();
    let field = move |field: PackField, takes, help| {
        let read = move || entry.with_untracked(|entry| entry.clone().text_mut(field).clone());
        let write = move |text| entry.update(|entry| *entry.text_mut(field) = text);
        let slot = Slot::new(store, Field::Pack(field), replaced, Box::new(read), Box::new(write));
        text_field(slot, takes, words::label(field), help)
    };
    let pair = |fields: [El; 2]| el("div").class("pair").children(fields);
    let reset = move |_| {
        entry.set(PackEntry::example());
        replaced.notify();
    };
    el("form")
        .class("questions")
        .attr("autocomplete", "off")
        // A form that is never sent: pressing Enter must not leave the page.
        .on("submit", |event| event.prevent_default())
        .child(el("p").class("note").text(store.say(words::EXAMPLE)))
        .child(pair([
            field(PackField::Loans, Takes::Count, None),
            field(PackField::Price, Takes::Amount, None),
        ]))
        .child(pair([
            field(PackField::Principal, Takes::Amount, None),
            field(PackField::Outstanding, Takes::Amount, None),
        ]))
        .child(pair([
            field(PackField::Recovery, Takes::Rate, None),
            field(PackField::Months, Takes::Count, None),
        ]))
        .child(curve(store, entry))
        .child(field(PackField::Commission, Takes::Rate, Some(words::OR_NOTHING)))
        .child(pair([
            field(PackField::Servicing, Takes::Amount, Some(words::OR_NOTHING)),
            field(PackField::AtOnce, Takes::Amount, Some(words::OR_NOTHING)),
        ]))
        .child(
            el("button")
                .class("quiet")
                .attr("type", "button")
                .on("click", reset)
                .text(store.say(words::RESET)),
        )
}

fn curve(store: Store, entry: RwSignal<PackEntry>) -> El {
    let choices = Curve::ALL.iter().map(|curve| (curve.code(), words::curve(*curve), None));
    let chosen = steady_name(Box::new(move || entry.with(|entry| entry.curve.code())));
    tiles(store, "pack-curve", words::CURVE, choices, chosen, move |code| {
        entry.update(|entry| entry.curve = Curve::from_code(code).unwrap_or_default());
    })
}
