//! The questions.

use leptos::prelude::*;

use super::{deeds, log};
use crate::case::Lender;
use crate::case::contacts::Collector;
use crate::case::contacts::entry::ContactsEntry;
use crate::case::field::Field;
use crate::text::{collection as words, form};
use crate::ui::element::{El, el};
use crate::ui::fields::{Takes, text_field, tiles, unfolding};
use crate::ui::section::Section;
use crate::ui::store::Store;

/// Everything the reader is asked.
pub(super) fn questions(store: Store, section: Section<ContactsEntry>) -> El {
    el("form")
        .class("questions")
        .attr("autocomplete", "off")
        .on("submit", |event| event.prevent_default())
        .child(collector(store, section))
        .child(behind(store, section))
        .child(deeds::happened(store, section))
        .child(log::contacts(store, section))
        .child(unfolding(store, form::AS_OF, |case, _| !case.as_of.is_empty()).child(text_field(
            store.slot(Field::AsOf),
            Takes::Date,
            form::AS_OF,
            None,
        )))
}

fn collector(store: Store, section: Section<ContactsEntry>) -> El {
    let choices = Collector::ALL.iter().map(|collector| {
        let (words, help) = words::collector(*collector);
        (collector.code(), words, help)
    });
    let chosen = section.chosen(|entry| entry.collector.code());
    tiles(store, "collector", words::COLLECTOR, choices, chosen, move |code| {
        section.change(|entry| entry.collector = Collector::from_code(code).unwrap_or_default());
    })
}

/// Who lent: asked where another one collects.
fn behind(store: Store, section: Section<ContactsEntry>) -> El {
    let choices = Lender::ALL.iter().map(|lender| (lender.code(), form::lender(*lender).0, None));
    let chosen = store.chosen(|debt| debt.lender.map_or("", Lender::code));
    let asked = move || section.with(|entry| matches!(entry.collector, Collector::Agency | Collector::Buyer));
    let lenders = tiles(store, "lender", words::BEHIND, choices, chosen, move |code| {
        store.change(|debt| debt.lender = Lender::from_code(code));
    });
    el("div").flag("hidden", Signal::derive(move || !asked())).child(lenders)
}
