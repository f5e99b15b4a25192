//! Rules that a figure or a verdict rests on.

use super::element::{El, el};
use super::store::Store;
use crate::language::Language;
use crate::law::citation::Rule;
use crate::text::{citation, reasons};

/// The rules, each once, in the order in which they decide.
pub(super) fn rules(store: Store, rules: &[&'static Rule]) -> El {
    el("ul")
        .class("rules")
        .attr("aria-label", store.say(reasons::RULES))
        .children(rules.iter().map(|rule| cited(store, rule)))
}

/// Where a rule stands, as a way to it in the list of sources.
pub(super) fn place(store: Store, rule: &'static Rule) -> El {
    let address = store.page.link_to_rule(rule);
    el("cite").child(el("a").attr("href", address).text(citation::place(store.language(), rule)))
}

/// Where the rules stand, in a line.
pub(super) fn places(store: Store, rules: &'static [&'static Rule]) -> impl Iterator<Item = El> {
    rules.iter().map(move |rule| {
        let kind = el("span").class("kind").text(store.say(citation::kind(rule.kind)));
        el("span").class("small place").child(kind).text(" ").child(place(store, rule))
    })
}

/// A rule: its kind, where it stands, since when and how sure, and what it says.
fn cited(store: Store, rule: &'static Rule) -> El {
    let language = store.language();
    el("li")
        .child(el("span").class("kind").text(store.say(citation::kind(rule.kind))))
        .text(" ")
        .child(place(store, rule))
        .text(" ")
        .child(el("span").class("small").text(citation::standing(language, rule)))
        .child(el("p").text(says(language, rule)))
}

/// What a rule says. Its words stand in the page, in its language alone, so that the module need not carry them.
#[cfg(feature = "csr")]
fn says(_: Language, rule: &Rule) -> String {
    let found = leptos::prelude::document().get_element_by_id(&format!("says-{}", rule.key));
    found.and_then(|words| words.text_content()).unwrap_or_default()
}

/// What a rule says.
#[cfg(not(feature = "csr"))]
fn says(language: Language, rule: &Rule) -> String {
    rule.details().says.get(language).to_owned()
}
