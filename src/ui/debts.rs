//! Several debts in one case: which one is looked at, a new one, one less.

use leptos::prelude::*;

use super::element::{El, el};
use super::fields::{Takes, text_field};
use super::store::{Store, steady};
use crate::case::field::Field;
use crate::case::file::DebtEntry;
use crate::text::debts;

/// The debts by name, once there are two.
pub(super) fn debts(store: Store) -> El {
    let count = steady(move || store.case.with(|case| case.debts.len()));
    let several = Signal::derive(move || count.get() > 1);
    let remove = button(store.say(debts::REMOVE), move || {
        let place = store.place.get_untracked();
        // First look at another one: the last has nothing after it.
        store.look_at(place.saturating_sub(1));
        store.case.update(|case| drop(case.debts.remove(place)));
        store.look_at(place.saturating_sub(1));
    });
    el("div")
        .class("debts")
        .live(move || {
            let tabs = (0..count.get()).filter(|_| several.get()).map(|place| tab(store, place));
            el("div")
                .class("buttons")
                .attr("role", "group")
                .attr("aria-label", store.say(debts::DEBTS))
                .children(tabs)
        })
        .child(el("div").flag("hidden", Signal::derive(move || !several.get())).child(text_field(
            store.slot(Field::Name),
            Takes::Words,
            debts::NAME,
            Some(debts::NAME_HELP),
        )))
        .child(remove.flag("hidden", Signal::derive(move || !several.get())))
}

/// Adds a debt and looks at it.
pub(super) fn another(store: Store) -> El {
    button(store.say(debts::ADD), move || {
        store.case.update(|case| case.debts.push(DebtEntry::default()));
        store.look_at(store.case.with_untracked(|case| case.debts.len() - 1));
    })
}

fn tab(store: Store, place: usize) -> El {
    let name = move || {
        store
            .case
            .with(|case| case.debts.get(place).map(|debt| debts::name(store.language(), place, &debt.name)))
    };
    let pressed = move || Some((store.place.get() == place).to_string());
    button("", move || store.look_at(place))
        .live_attr("aria-pressed", Signal::derive(pressed))
        .live_text(Signal::derive(move || name().unwrap_or_default()))
}

fn button(words: &'static str, press: impl Fn() + 'static) -> El {
    el("button").class("quiet").attr("type", "button").on("click", move |_| press()).text(words)
}
