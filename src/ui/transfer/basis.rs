//! The rules behind something, folded, on the pages about a sale.

use leptos::prelude::*;

use crate::law::citation::Rule;
use crate::text::transfer::answer as words;
use crate::ui::cited::rules;
use crate::ui::element::{El, el};
use crate::ui::store::Store;

/// The parts that the reader has unfolded, by name; they stay so while they type.
pub(in crate::ui) type Open = RwSignal<Vec<&'static str>>;

/// The rules behind something, folded.
pub(in crate::ui) fn basis(store: Store, open: Open, name: &'static str, cited: &[&'static Rule]) -> El {
    let toggled = move |event| {
        let is_open = event_target::<leptos::web_sys::Element>(&event).has_attribute("open");
        // Nothing else follows it.
        open.update_untracked(|open| {
            open.retain(|other| *other != name);
            open.extend(is_open.then_some(name));
        });
    };
    let part = el("details").class("more").on("toggle", toggled);
    let part = if open.with_untracked(|open| open.contains(&name)) { part.attr("open", "") } else { part };
    let mut once: Vec<&'static Rule> = Vec::new();
    for rule in cited {
        if !once.contains(rule) {
            once.push(rule);
        }
    }
    part.child(el("summary").text(store.say(words::BASIS))).child(rules(store, &once))
}
