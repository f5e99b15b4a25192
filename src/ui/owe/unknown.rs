//! "I don't know": the boxes beside the questions, and the range that is shown instead of a figure.

use leptos::prelude::*;

use crate::case::unknown::UnknownAnswer;
use crate::engine::range::Range;
use crate::text::unknown;
use crate::ui::element::{El, el};
use crate::ui::loan::leave_open;
use crate::ui::store::{Store, steady};

/// The box beside `question`.
pub(super) fn or_not_sure(store: Store, answer: UnknownAnswer, question: El) -> El {
    let open = steady(move || store.debt(|debt| debt.unknown.contains(&answer)));
    let name = format!("unknown-{}", answer.code());
    let tick = el("input")
        .attr("type", "checkbox")
        .attr("name", name)
        .checked(open.into())
        .on("change", move |_| leave_open(store, answer, !open.get_untracked()));
    let still = move || {
        let words = unknown::still(answer).filter(|_| open.get());
        words.map(|words| store.say(words).to_owned()).unwrap_or_default()
    };
    el("div")
        .child(question)
        .child(el("label").class("unsure").child(tick).text(" ").text(store.say(unknown::NOT_SURE)))
        .child(el("p").class("help").attr("role", "status").live_text(Signal::derive(still)))
}

/// The range, and what would narrow it.
pub(super) fn shown(store: Store, range: &Range) -> El {
    let language = store.language();
    let narrowing = unknown::narrowing(language, range).into_iter().map(|text| el("li").text(text));
    el("div")
        .child(el("p").class("as-of").text(store.say(unknown::BETWEEN)))
        .child(el("p").class("total range").text(unknown::range(language, range)))
        .child(el("ol").class("note").children(narrowing))
        .child(el("p").class("small").text(store.say(unknown::NOT_COUNTED)))
}
