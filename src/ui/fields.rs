//! Fields: label above, unit inside at the right, what the value means beneath, what is wrong below that.

use leptos::prelude::*;
use leptos::web_sys::{InputEvent, wasm_bindgen::JsCast};

use super::store::Store;
use crate::case::field::Field;
use crate::case::file::{DebtEntry, RateEntry, RateUnit};
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
    Date,
    Count,
}

/// A field's identity in the page: the path in the case file, without what ids cannot hold.
fn id(field: Field) -> String {
    field.to_string().replace(['[', ']', '.'], "-")
}

/// A text field for one value of the case.
#[component]
pub(super) fn TextField(
    store: Store,
    field: Field,
    label: Text,
    #[prop(into)] takes: Takes,
    #[prop(optional)] help: Option<Text>,
) -> impl IntoView {
    let text = store.text(field);
    let meaning = Signal::derive(move || match takes {
        Takes::Amount => typed::amount(&text.get()).ok().map(format::capital),
        _ => None,
    });
    view! {
        <Field store field label meaning help>
            <Input store field takes/>
            {matches!(takes, Takes::Amount | Takes::AmountOrPart)
                .then(|| view! { <span class="unit">{store.say(form::AMOUNT_UNIT)}</span> })}
        </Field>
    }
}

/// A rate: its number, its unit, and what it comes to in other units.
#[component]
pub(super) fn RateField(
    store: Store,
    field: Field,
    label: Text,
    help: Text,
    /// Where the rate stands in the debt.
    rate: fn(&mut DebtEntry) -> &mut RateEntry,
) -> impl IntoView {
    let unit = store.debt(move |debt| rate(&mut debt.clone()).unit);
    let text = store.text(field);
    let day_count = store.debt(|debt| read::day_count(debt.day_count));
    let meaning = Signal::derive(move || {
        let quoted = read::quoted_rate(&text.get(), unit.get()).ok()?;
        Some(form::rate_meaning(store.language, quoted, day_count.get()))
    });
    let choose = move |event| {
        let chosen = RateUnit::from_code(&event_target_value(&event));
        store.change(|debt| rate(debt).unit = chosen.unwrap_or_default());
    };
    let options = RateUnit::ALL.iter().map(move |&each| {
        view! {
            <option value=each.code() selected=each == RateUnit::default()>
                {store.say(form::rate_unit(each))}
            </option>
        }
    });
    view! {
        <Field store field label meaning help=Some(help)>
            <Input store field takes=Takes::Count/>
            <select
                class="unit"
                name=format!("{}-unit", id(field))
                aria-label=format!("{} · {}", store.say(label), store.say(form::RATE_UNIT))
                prop:value=move || unit.get().code()
                on:change=choose
            >
                {options.collect_view()}
            </select>
        </Field>
    }
}

/// The frame of a field.
#[component]
fn Field(
    store: Store,
    field: Field,
    label: Text,
    /// What the value comes to, in other words; takes the place of the help.
    meaning: Signal<Option<String>>,
    help: Option<Text>,
    children: Children,
) -> impl IntoView {
    let problem = store.problem(field);
    let id = id(field);
    view! {
        <div class="field" class:wrong=move || problem.get().is_some()>
            <label for=id.clone()>{store.say(label)}</label>
            <div class="box">{children()}</div>
            <p class="help" id=format!("{id}-help")>
                {move || meaning.get().or_else(|| help.map(|help| store.say(help).to_owned()))}
            </p>
            <p class="problem" id=format!("{id}-problem")>
                {move || problem.get().map(|reason| problem::reason(store.language, reason))}
            </p>
        </div>
    }
}

/// The input itself. The state holds the raw text; an input method's unfinished words are left alone.
#[component]
fn Input(store: Store, field: Field, takes: Takes) -> impl IntoView {
    let text = store.text(field);
    let problem = store.problem(field);
    let id = id(field);
    let typed = move |event: leptos::ev::Event| {
        let composing = event.dyn_ref::<InputEvent>().is_some_and(InputEvent::is_composing);
        if !composing {
            store.set_text(field, event_target_value(&event));
        }
    };
    let (mode, placeholder) = match takes {
        Takes::Date => ("numeric", store.say(form::DATE_EXAMPLE)),
        Takes::AmountOrPart => ("text", ""),
        Takes::Amount | Takes::Count => ("decimal", ""),
    };
    view! {
        <input
            type="text"
            id=id.clone()
            name=id.clone()
            inputmode=mode
            placeholder=placeholder
            autocomplete="off"
            spellcheck="false"
            aria-describedby=format!("{id}-help {id}-problem")
            aria-invalid=move || if problem.get().is_some() { "true" } else { "false" }
            prop:value=move || text.get()
            on:input=typed
            on:compositionend=move |event| store.set_text(field, event_target_value(&event))
            on:change=move |_| store.leave(field)
        />
    }
}

/// One of a few choices: its name in case files, its words and a word of help.
pub(super) type Choice = (&'static str, Text, Option<Text>);

/// A choice of a few, as tiles over radio buttons.
#[component]
pub(super) fn Tiles(
    store: Store,
    /// The group's name in the page.
    name: &'static str,
    label: Text,
    choices: Vec<Choice>,
    /// The name of the chosen one.
    chosen: Memo<Option<&'static str>>,
    choose: fn(&mut DebtEntry, &str),
) -> impl IntoView {
    let tile = move |(code, words, help): Choice| {
        view! {
            <label class="tile">
                <input
                    type="radio"
                    name=name
                    value=code
                    checked=chosen.get_untracked() == Some(code)
                    prop:checked=move || chosen.get() == Some(code)
                    on:change=move |_| store.change(|debt| choose(debt, code))
                />
                <span>{store.say(words)}</span>
                {help.map(|help| view! { <small>{store.say(help)}</small> })}
            </label>
        }
    };
    view! {
        <fieldset class="tiles">
            <legend>{store.say(label)}</legend>
            <div class="grid">{choices.into_iter().map(tile).collect_view()}</div>
        </fieldset>
    }
}
