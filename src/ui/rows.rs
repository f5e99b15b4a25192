//! Lists that grow.

use leptos::prelude::*;

use super::element::{El, el};
use super::store::Store;
use super::unfinished::focus;
use crate::language::Text;
use crate::text::form;

/// The rows inside `part`. One empty row stands ready, so that the first needs no button.
pub(super) fn growing(
    part: El,
    rows: ReadSignal<usize>,
    row: impl Fn(usize) -> El + Send + Sync + 'static,
) -> El {
    part.live(move || {
        el("div").children((0..rows.get()).map(|index| row(index).class("row").attr("role", "group")))
    })
}

/// Adds a row, and leads to its first control. `add` says which row it is.
pub(super) fn adding(
    store: Store,
    words: Text,
    first: fn(usize) -> String,
    add: impl Fn() -> usize + 'static,
) -> El {
    let press = move |_| focus_soon(first(add()));
    el("button").class("quiet").attr("type", "button").on("click", press).text(store.say(words))
}

/// Removes a row, and leads to the one in its place. `remove` says which that is.
pub(super) fn remove(
    store: Store,
    name: &str,
    first: fn(usize) -> String,
    remove: impl Fn() -> usize + 'static,
) -> El {
    let press = move |_| focus_soon(first(remove()));
    el("button")
        .class("quiet remove")
        .attr("type", "button")
        .attr("aria-label", form::remove(store.language(), name))
        .on("click", press)
        .text("×")
}

/// Says which row stands there now: the next one, or else the last.
pub(super) fn remove_at<T>(rows: &mut Vec<T>, index: usize) -> usize {
    // A row that was never written stands in the form only.
    if index < rows.len() {
        rows.remove(index);
    }
    index.min(rows.len().saturating_sub(1))
}

/// The page has to make or move the row first.
fn focus_soon(name: String) {
    request_animation_frame(move || focus(&name));
}
