//! The frame of every tool: which debt is looked at, and questions beside the answers.

use leptos::prelude::*;

use super::debts::{another, debts};
use super::element::{El, el};
use super::keep::keep;
use super::store::Store;

/// A tool about a debt. `below` is what stands outside the columns: more cards, the announcement and the dock.
pub(super) fn frame(
    store: Store,
    questions: El,
    answers: Vec<El>,
    below: impl IntoIterator<Item = El>,
) -> AnyView {
    let questions = el("div").child(questions).child(another(store));
    around(vec![keep(store), debts(store)], questions, answers, below)
}

/// The columns, with what stands above and below them.
pub(super) fn around(
    mut parts: Vec<El>,
    questions: El,
    answers: Vec<El>,
    below: impl IntoIterator<Item = El>,
) -> AnyView {
    let answers = el("div").class("answers").children(answers);
    parts.push(el("div").class("columns").child(questions).child(answers));
    parts.extend(below);
    let parts: Vec<AnyView> = parts.into_iter().map(El::into_view).collect();
    parts.into_any()
}
