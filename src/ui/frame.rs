//! The frame of every tool: which debt is looked at, and questions beside the answers.

use leptos::prelude::*;

use super::debts::{another, debts};
use super::element::{El, el};
use super::keep::keep;
use super::store::Store;

/// A tool about a debt. `said` is what stands outside the columns: the announcement and the dock.
pub(super) fn frame(store: Store, questions: El, answers: Vec<El>, said: [El; 2]) -> AnyView {
    let questions = el("div").child(questions).child(another(store));
    around(vec![keep(store), debts(store)], questions, answers, said)
}

/// A tool about no debt of the reader's; the case is kept all the same.
pub(super) fn frame_without_debts(store: Store, questions: El, answers: Vec<El>, said: [El; 2]) -> AnyView {
    around(vec![keep(store)], questions, answers, said)
}

fn around(mut parts: Vec<El>, questions: El, answers: Vec<El>, said: [El; 2]) -> AnyView {
    let answers = el("div").class("answers").children(answers);
    parts.push(el("div").class("columns").child(questions).child(answers));
    parts.extend(said);
    let parts: Vec<AnyView> = parts.into_iter().map(El::into_view).collect();
    parts.into_any()
}
