//! Fields: label above, unit inside at the right, what the value means beneath, what is wrong below that; and the parts
//! in which they unfold. They know where their text is kept (a [`Slot`]) and nothing of what it is for.

use std::rc::Rc;

use leptos::ev::Event;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::InputEvent;

use super::element::{El, el};
use super::store::{Slot, Store};
use crate::case::field::Field;
use crate::case::file::{CaseFile, DebtEntry, LONGEST_TEXT, RateUnit};
use crate::case::read;
use crate::language::Text;
use crate::text::{form, format, problem};
use crate::typed;

/// What kind of text a field takes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Takes {
    Amount,
    /// An amount, or a percentage of the principal.
    AmountOrPart,
    Rate,
    Date,
    Count,
    /// A name, or other words.
    Words,
}

/// A field's identity in the page: the path in the case file, without what ids cannot hold.
pub(super) fn id(field: Field) -> String {
    field.to_string().replace(['[', ']', '.'], "-")
}

/// A text field for one value of the case.
pub(super) fn text_field(slot: Slot, takes: Takes, label: Text, help: Option<Text>) -> El {
    let (store, text) = (slot.store, slot.text);
    let meaning = Signal::derive(move || match takes {
        Takes::Amount => typed::amount(&text.get()).ok().map(format::capital),
        Takes::Date => typed::date(&text.get()).ok().map(|day| format::date(store.language(), day)),
        _ => None,
    });
    let has_unit = matches!(takes, Takes::Amount | Takes::AmountOrPart);
    let unit = has_unit.then(|| el("span").class("unit").text(store.say(form::AMOUNT_UNIT)));
    framed(slot, label, help, meaning, el("div").child(input(slot, takes)).children(unit))
}

/// A rate: its number, its unit, and what it comes to in other units. A text that names its unit decides it. `chosen`
/// is the unit's name, `choose` writes it.
pub(super) fn rate_field(
    slot: Slot,
    chosen: Signal<String>,
    choose: impl Fn(RateUnit) + 'static,
    label: Text,
    help: Text,
) -> El {
    let (store, text) = (slot.store, slot.text);
    let named = move || RateUnit::named_in(&text.get());
    let unit = Signal::derive(move || named().map_or_else(|| chosen.get(), |unit| unit.code().to_owned()));
    let day_count = store.chosen(|debt| debt.day_count.code());
    let meaning = Signal::derive(move || {
        let unit = RateUnit::from_code(&unit.get())?;
        let quoted = read::quoted_rate(&text.get(), unit).ok()?;
        let day_count = crate::case::file::DayCountEntry::from_code(&day_count.get())?;
        Some(form::rate_meaning(store.language(), quoted, read::day_count(day_count)))
    });
    let options = RateUnit::ALL.iter().map(|unit| (unit.code(), form::rate_unit(*unit)));
    let select = select(store, options.collect(), unit, move |code| {
        choose(RateUnit::from_code(code).unwrap_or_default());
    });
    let select = select
        .class("unit")
        .flag("disabled", Signal::derive(move || named().is_some()))
        .attr("name", format!("{}-unit", id(slot.field)))
        .attr("aria-label", format!("{} · {}", store.say(label), store.say(form::RATE_UNIT)));
    framed(slot, label, Some(help), meaning, el("div").child(input(slot, Takes::Rate)).child(select))
}

/// A rate of the debt.
pub(super) fn debt_rate(store: Store, field: Field, label: Text, help: Text) -> El {
    let chosen = store.chosen(move |debt| debt.rate(field).unit.code());
    let choose = move |unit| store.change(|debt| debt.rate_mut(field).unit = unit);
    rate_field(store.slot(field), chosen, choose, label, help)
}

/// The frame of a field around the box with its control.
fn framed(
    slot: Slot,
    label: Text,
    help: Option<Text>,
    // What the value comes to, in other words; takes the place of the help.
    meaning: Signal<Option<String>>,
    control: El,
) -> El {
    let store = slot.store;
    let id = id(slot.field);
    let beneath =
        move || meaning.get().or_else(|| help.map(|help| store.say(help).to_owned())).unwrap_or_default();
    let wrong =
        move || slot.problem().map_or_else(String::new, |reason| problem::reason(store.language(), reason));
    el("div")
        .live_attr(
            "class",
            Signal::derive(move || {
                Some(if slot.problem().is_some() { "field wrong" } else { "field" }.to_owned())
            }),
        )
        .child(el("label").attr("for", id.clone()).text(store.say(label)))
        .child(control.class("box"))
        .child(el("p").class("help").attr("id", format!("{id}-help")).live_text(Signal::derive(beneath)))
        .child(
            el("p")
                .class("problem")
                .attr("id", format!("{id}-problem"))
                .attr("aria-live", "polite")
                .live_text(Signal::derive(wrong)),
        )
}

/// The input itself. The state holds the raw text; an input method's unfinished words are left alone.
fn input(slot: Slot, takes: Takes) -> El {
    let id = id(slot.field);
    let typed = move |event: Event| {
        let composing = event.dyn_ref::<InputEvent>().is_some_and(InputEvent::is_composing);
        if !composing {
            slot.take(event_target_value(&event));
        }
    };
    let (mode, example) = match takes {
        Takes::Date => ("numeric", slot.store.say(form::DATE_EXAMPLE)),
        // A blank one, by which the style sheet knows that the field is empty.
        Takes::AmountOrPart | Takes::Words => ("text", " "),
        Takes::Amount | Takes::Rate | Takes::Count => ("decimal", " "),
    };
    el("input")
        .attr("type", "text")
        .attr("id", id.clone())
        .attr("name", id.clone())
        .attr("inputmode", mode)
        .attr("placeholder", example)
        .attr("autocomplete", "off")
        .attr("maxlength", LONGEST_TEXT.to_string())
        .attr("spellcheck", "false")
        .attr("aria-describedby", format!("{id}-help {id}-problem"))
        .live_attr("aria-invalid", Signal::derive(move || slot.problem().map(|_| "true".to_owned())))
        .value(slot.text.into())
        .on("input", typed)
        .on("compositionend", move |event| slot.take(event_target_value(&event)))
        .on("change", move |_| slot.leave())
}

/// A list to choose from: names with their words, the name chosen, and what choosing does.
pub(super) fn select(
    store: Store,
    options: Vec<(&'static str, Text)>,
    chosen: Signal<String>,
    choose: impl Fn(&str) + 'static,
) -> El {
    select_of(store, options, chosen, Box::new(choose))
}

/// One piece of code for all lists.
#[inline(never)]
fn select_of(
    store: Store,
    options: Vec<(&'static str, Text)>,
    chosen: Signal<String>,
    choose: Box<dyn Fn(&str)>,
) -> El {
    let first = options.first().map(|(code, _)| *code);
    let options = options.into_iter().map(|(code, words)| {
        let option = el("option").attr("value", code).text(store.say(words));
        if first == Some(code) { option.attr("selected", "") } else { option }
    });
    let changed = move |event| choose(&event_target_value(&event));
    // The options first: a value that is none of them cannot be set.
    el("select").children(options).value(chosen).on("change", changed)
}

/// One of a few choices: its name in case files, its words and a word of help.
pub(super) type Choice = (&'static str, Text, Option<Text>);

/// A choice of a few, as tiles over radio buttons.
pub(super) fn tiles(
    store: Store,
    name: &'static str,
    label: Text,
    choices: impl Iterator<Item = Choice>,
    chosen: Signal<String>,
    choose: impl Fn(&'static str) + 'static,
) -> El {
    tiles_of(store, name, label, choices.collect(), chosen, Rc::new(choose))
}

/// One piece of code for all tiles.
#[inline(never)]
fn tiles_of(
    store: Store,
    name: &'static str,
    label: Text,
    choices: Vec<Choice>,
    chosen: Signal<String>,
    choose: Rc<dyn Fn(&'static str)>,
) -> El {
    let tile = move |(code, words, help): Choice| {
        let radio = el("input").attr("type", "radio").attr("name", name).attr("value", code);
        let radio = if chosen.get_untracked() == code { radio.attr("checked", "") } else { radio };
        let choose = choose.clone();
        el("label")
            .class("tile")
            .child(
                radio
                    .checked(Signal::derive(move || chosen.get() == code))
                    .on("change", move |_| choose(code)),
            )
            .child(el("span").text(store.say(words)))
            .children(help.map(|help| el("small").text(store.say(help))))
    };
    el("fieldset")
        .class("tiles")
        .attr("id", name)
        .child(el("legend").text(store.say(label)))
        .child(el("div").class("grid").children(choices.into_iter().map(tile)))
}

/// A part that unfolds. It stands open where a case comes that has something in it.
pub(super) fn unfolding(store: Store, title: Text, filled: fn(&CaseFile, &DebtEntry) -> bool) -> El {
    el("details")
        .class("more")
        .flag("open", store.once_filled(filled))
        .child(el("summary").text(store.say(title)))
}
