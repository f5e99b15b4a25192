//! Letters filled in with the reader's numbers, to be copied.

use leptos::prelude::*;

use super::Found;
use crate::case::Demand;
use crate::explain::options::Letter;
use crate::language::Language;
use crate::text::letters::{self as words, Facts};
use crate::ui::cited::rules;
use crate::ui::element::{El, el};
use crate::ui::store::{Outcome, Store};

/// Every letter, folded.
pub(super) fn letters(store: Store, outcome: Memo<Outcome<Option<Found>>>) -> El {
    let facts = Signal::derive(move || {
        let name = store.debt(|debt| debt.name.clone());
        let found = outcome.with(|outcome| match outcome {
            Outcome::Ready(Some(found)) => Some(of_found(found)),
            _ => None,
        });
        Facts { name, ..found.unwrap_or_default() }
    });
    el("section")
        .class("card below")
        .attr("aria-labelledby", "letters-heading")
        .child(el("h2").attr("id", "letters-heading").text(store.say(words::LETTERS)))
        .child(el("p").class("help").text(store.say(words::LETTERS_HELP)))
        .children(Letter::ALL.into_iter().map(|letter| one(store, letter, facts)))
}

fn of_found(found: &Found) -> Facts {
    let (today, given) = (&found.today, &found.given);
    let debt = &today.debt;
    Facts {
        name: String::new(),
        today: Some(today.as_of),
        loan: Some((debt.contract_date, debt.principal, debt.received)),
        demanded: (debt.demand != Demand::default()).then(|| today.claimed_total()),
        lawful: Some(today.lawful_total()),
        instalments: given.instalments.map(|offer| (offer.count, offer.amount, offer.first)),
        settlement: given.settlement.map(|offer| (offer.amount, offer.on)),
    }
}

fn one(store: Store, letter: Letter, facts: Signal<Facts>) -> El {
    // Each language by itself: a Chinese module then carries no English letters.
    let chinese = Signal::derive(move || facts.with(|facts| words::body(letter, Language::Zh, facts)));
    let english = (store.language() == Language::En)
        .then(|| Signal::derive(move || facts.with(|facts| words::body(letter, Language::En, facts))));
    let place = Letter::ALL.iter().position(|each| *each == letter).unwrap_or_default();
    let id = format!("letter-{place}");
    let name = store.say(words::title(letter));
    let warning = if letter.agrees_to_pay() { "alert" } else { "aside" };
    let heading = |words| english.map(|_| el("h3").text(store.say(words)));
    let copy = el("button")
        .class("quiet")
        .attr("type", "button")
        .attr("data-copies", id.clone())
        .attr("aria-label", format!("{} · {name}", store.say(words::COPY)))
        .text(store.say(words::COPY));
    el("details")
        .class("more")
        .child(el("summary").text(name))
        .child(el("p").class(warning).text(store.say(words::warning(letter))))
        .children(heading(words::TO_SEND))
        .child(
            el("p").class("letter").attr("id", id).attr("lang", Language::Zh.html_lang()).live_text(chinese),
        )
        .child(copy)
        .children(heading(words::TO_READ))
        .children(english.map(|english| el("p").class("letter").live_text(english)))
        .child(rules(store, &letter.rules()))
}
