//! The debt that the ways are measured on, as it was filled in elsewhere.

use leptos::prelude::*;

use super::Found;
use crate::text::{format, options as words, result};
use crate::ui::element::{El, el};
use crate::ui::route::Route;
use crate::ui::store::{Outcome, Store};
use crate::ui::tool::Tool;

/// What is owed, or that it is not filled in; and the way to the tool that asks for it.
pub(super) fn loan(store: Store, outcome: Memo<Outcome<Option<Found>>>) -> El {
    let words = move || {
        outcome.with(|outcome| match outcome {
            Outcome::Ready(Some(found)) => known(store, found),
            Outcome::Ready(None) => {
                el("div").child(el("p").text(store.say(words::NO_LOAN))).child(way(store, words::TO_LOAN))
            }
            Outcome::Unfinished(_) | Outcome::Refused(_) => el("div").child(way(store, words::CHANGE_LOAN)),
        })
    };
    el("section")
        .class("note")
        .attr("aria-labelledby", "loan-heading")
        .child(el("h2").attr("id", "loan-heading").text(store.say(words::LOAN)))
        .live(words)
}

fn known(store: Store, found: &Found) -> El {
    let today = &found.today;
    let beside = |words: &str, amount| {
        el("div").child(el("dt").text(words)).child(el("dd").text(format::money(amount)))
    };
    let sums = el("dl")
        .class("steps")
        .child(beside(store.say(result::LAWFUL), today.lawful_total()))
        .child(beside(store.say(result::claimed(today)), today.claimed_total()));
    el("div").child(sums).child(way(store, words::CHANGE_LOAN))
}

fn way(store: Store, text: crate::language::Text) -> El {
    let address = store.page.link(Route::Tool(Tool::Owe));
    el("p").child(el("a").attr("href", address).text(store.say(text)))
}
