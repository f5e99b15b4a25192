//! The frame of every tool: which debt is looked at, questions beside the answers, and what can be done with the case.

use leptos::prelude::*;

use super::debts::{another, debts};
use super::element::{El, el};
use super::keep::keep;
use super::store::Store;

/// The tool as a whole. `said` is what stands outside the columns: the announcement and the dock.
pub(super) fn frame(store: Store, questions: El, answers: Vec<El>, said: [El; 2]) -> AnyView {
    let answers = el("div").class("answers").children(answers);
    let [announcement, dock] = said;
    let parts: Vec<AnyView> = [
        keep(store),
        debts(store),
        el("div").class("columns").child(el("div").child(questions).child(another(store))).child(answers),
        announcement,
        dock,
    ]
    .map(El::into_view)
    .into();
    parts.into_any()
}
