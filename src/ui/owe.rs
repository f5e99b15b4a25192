//! The tool "What do I owe today?".

use leptos::prelude::*;

use super::element::{El, el};
use super::form::questions;
use super::keep::keep;
use super::result::{announcement, dock, result_card};
use super::route::{Page, Route};
use super::store::Store;
use crate::dates::Date;
use crate::text::site;

/// The tool of `page`, the same tree for the prerender and for the browser. `today` is the reader's; the prerendered
/// page is empty, so there it does not matter.
pub fn app(page: Page, today: Date) -> AnyView {
    let store = Store::new(page, today);
    let answers =
        el("div").class("answers").child(result_card(store)).child(sold(store, page)).child(keep(store));
    let parts: Vec<AnyView> = [
        el("h1").text(store.say(page.route.title())),
        el("p").class("lead").text(store.say(site::OWE_LEAD)),
        others(store),
        el("div").class("columns").child(questions(store)).child(answers),
        announcement(store),
        dock(store),
    ]
    .map(El::into_view)
    .into();
    parts.into_any()
}

/// What the reader must know of a case with several debts: which of them this is, and what becomes of the others.
fn others(store: Store) -> El {
    let words = move || {
        store.case.with(|case| match case.debts.as_slice() {
            [first, _, ..] => site::first_of(store.language, case.debts.len(), &first.name),
            _ => String::new(),
        })
    };
    el("p").class("others").attr("role", "status").live_text(Signal::derive(words))
}

fn sold(store: Store, page: Page) -> El {
    let sold = Page { route: Route::Sold, ..page };
    el("section")
        .class("card sold")
        .child(el("h2").text(store.say(site::SOLD_QUESTION)))
        .child(el("p").text(store.say(site::SOLD_ANSWER)))
        .child(el("p").child(el("a").attr("href", page.link_to(sold)).text(store.say(sold.route.title()))))
}
