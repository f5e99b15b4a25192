//! Payments pasted from an export.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlTextAreaElement;

use crate::case::pasted::pasted;
use crate::text::pasted as words;
use crate::ui::element::{El, el};
use crate::ui::fields::unfolding;
use crate::ui::store::Store;

const BOX: &str = "pasted";

/// The box to paste into, and what became of it. What was filled in stays; the rows come after it.
pub(super) fn paste(store: Store) -> El {
    let told = RwSignal::new(Vec::new());
    let read = move |_| {
        let typed = document().get_element_by_id(BOX).map(JsCast::unchecked_into::<HtmlTextAreaElement>);
        let Some(typed) = typed else { return };
        let found = pasted(&typed.value());
        told.set(words::told(store.language(), &found));
        if let Ok(found) = found {
            store.move_rows(|debt| {
                debt.payments.retain(|row| !row.date.is_empty() || !row.amount.is_empty());
                debt.payments.extend(found.payments);
            });
            typed.set_value("");
        }
    };
    let sentences = move || {
        el("div").children(told.get().into_iter().map(|sentence| el("p").class("help").text(sentence)))
    };
    unfolding(store, words::TITLE, |_, _| false)
        .child(
            el("div")
                .class("field")
                .child(el("label").attr("for", BOX).text(store.say(words::LABEL)))
                .child(
                    el("div").class("box").child(
                        el("textarea")
                            .attr("id", BOX)
                            .attr("rows", "4")
                            .attr("spellcheck", "false")
                            .attr("aria-describedby", "pasted-help"),
                    ),
                )
                .child(el("p").class("help").attr("id", "pasted-help").text(store.say(words::HELP))),
        )
        .child(
            el("button").class("quiet").attr("type", "button").on("click", read).text(store.say(words::READ)),
        )
        .child(el("div").attr("role", "status").live(sentences))
}
