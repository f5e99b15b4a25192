//! What is still missing or to be mended: each a way to its field.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;

use super::element::{El, el};
use super::fields::id;
use super::store::Store;
use crate::case::field::{Field, Problem, Reason};
use crate::text::{problem, result};

/// What is wrong, or where nothing is, what is missing.
pub(super) fn unfinished(store: Store, problems: &[Problem]) -> El {
    let (missing, wrong): (Vec<&Problem>, Vec<&Problem>) =
        problems.iter().partition(|problem| problem.reason == Reason::Missing);
    let (words, shown) = if wrong.is_empty() { (result::WAITING, missing) } else { (result::TO_MEND, wrong) };
    let items = shown.into_iter().map(|problem| {
        let item = el("li").child(way(store, problem.field));
        match problem.reason {
            Reason::Missing => item,
            reason => item.text(" ").text(problem::reason(store.language(), reason)),
        }
    });
    el("div")
        .child(el("p").class("note").text(store.say(words)))
        .child(el("ul").class("waiting").children(items))
}

fn way(store: Store, field: Field) -> El {
    let id = id(field);
    el("a").attr("href", format!("#{id}")).text((store.name)(store.language(), field)).on(
        "click",
        move |event| {
            event.prevent_default();
            focus(&id);
        },
    )
}

/// Leads the reader to the control of that name, unfolding the part in which it stands.
pub(super) fn focus(name: &str) {
    let Ok(Some(control)) = document().query_selector(&format!("[name='{name}']")) else { return };
    if let Ok(Some(part)) = control.closest("details") {
        // Refused only for names that are no attribute's.
        _ = part.set_attribute("open", "");
    }
    // An element that cannot take the focus leaves it where it is.
    _ = control.unchecked_ref::<HtmlElement>().focus();
}
