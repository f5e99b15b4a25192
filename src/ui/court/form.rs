//! The questions: first where it stands, then only what matters there.

use leptos::prelude::*;

use super::Told;
use super::acts::events;
use crate::case::field::{Field, Place};
use crate::case::loan_days::{LoanDays, loan_days};
use crate::case::suit::Stage;
use crate::case::time::DueKind;
use crate::language::Text;
use crate::text::court as words;
use crate::text::form as form_words;
use crate::ui::element::{El, el};
use crate::ui::fields::{Takes, text_field, tiles, unfolding};
use crate::ui::section::Section;
use crate::ui::store::Store;

/// The stages before a judgment.
const BEFORE: [Stage; 3] = [Stage::Nothing, Stage::Papers, Stage::PaymentOrder];

/// Everything the reader is asked.
pub(super) fn questions(part: Section<Told>) -> El {
    let papers = field(
        part,
        place("received", "papers"),
        Takes::Date,
        words::PAPERS_RECEIVED,
        Some(words::RECEIVED_HELP),
        |told| &mut told.court.received.papers,
    );
    let order = field(
        part,
        place("received", "payment_order"),
        Takes::Date,
        words::ORDER_RECEIVED,
        Some(words::RECEIVED_HELP),
        |told| &mut told.court.received.payment_order,
    );
    form()
        .child(stage(part, Stage::ALL))
        .child(during(part, &[Stage::Papers], papers))
        .child(during(part, &[Stage::PaymentOrder], order))
        .child(during(part, &[Stage::Papers], filed(part)))
        .child(during(part, &BEFORE, due(part)))
        .child(during(part, &BEFORE, events(part)))
        .child(during(part, &BEFORE, money(part)))
        .child(during(part, &BEFORE, more(part)))
}

/// A form that is never sent: pressing Enter must not leave the page.
pub(in crate::ui) fn form() -> El {
    el("form").class("questions").attr("autocomplete", "off").on("submit", |event| event.prevent_default())
}

/// Questions that are asked at some stages only.
pub(in crate::ui) fn during(part: Section<Told>, stages: &[Stage], questions: El) -> El {
    let stages = stages.to_vec();
    let hidden = move || part.with(|told| !stages.contains(&told.court.stage));
    el("div").class("part").flag("hidden", Signal::derive(hidden)).child(questions)
}

/// Asks how far it has come.
pub(in crate::ui) fn stage(part: Section<Told>, stages: &[Stage]) -> El {
    let choices = stages.iter().map(|stage| {
        let (name, help) = words::stage(*stage);
        (stage.code(), name, Some(help))
    });
    let store = part.store();
    let chosen = part.chosen(|told| told.court.stage.code());
    tiles(store, "stage", words::STAGE, choices, chosen, move |code| {
        part.change(|told| told.court.stage = Stage::from_code(code).unwrap_or_default());
    })
}

/// Where an amount, a day or a name of the section on the court is kept.
pub(in crate::ui) type Of = fn(&mut Told) -> &mut String;

/// A field of the section on the court.
pub(in crate::ui) fn field(
    part: Section<Told>,
    place: Place,
    takes: Takes,
    label: Text,
    help: Option<Text>,
    of: Of,
) -> El {
    text_field(part.slot(Field::Court(place), move |told| Some(of(told))), takes, label, help)
}

/// A place in it.
pub(in crate::ui) const fn place(list: &'static str, member: &'static str) -> Place {
    Place { list, row: None, member }
}

fn filed(part: Section<Told>) -> El {
    text_field(part.store().slot(Field::FilingDate), Takes::Date, words::FILED, Some(words::FILED_HELP))
}

/// When the claim fell due.
fn due(part: Section<Told>) -> El {
    let store = part.store();
    let choices = DueKind::ALL.iter().map(|kind| (kind.code(), words::due_kind(*kind), None));
    let chosen = part.chosen(|told| told.time.due_kind.code());
    let kinds = tiles(store, "due-kind", words::DUE_KIND, choices, chosen, move |code| {
        part.change(|told| told.time.due_kind = DueKind::from_code(code).unwrap_or_default());
    });
    let known = move || {
        let due = of_loan(store).due.map(|(_, date)| date);
        due.map_or_else(String::new, |due| words::due_known(store.language(), due))
    };
    let slot = part.slot(Field::Time(place("due", "")), |told| Some(&mut told.time.due));
    el("div")
        .class("part")
        .child(el("p").class("help").live_text(Signal::derive(known)))
        .child(kinds)
        .child(text_field(slot, Takes::Date, words::DUE, Some(words::DUE_HELP)))
}

/// What the other tool knows of the loan's days.
pub(super) fn of_loan(store: Store) -> LoanDays {
    store.debt(|debt| loan_days(debt, store.today).unwrap_or_default())
}

/// The sums of the suit.
fn money(part: Section<Told>) -> El {
    el("div")
        .class("pair")
        .child(field(
            part,
            place("suit", "claim"),
            Takes::Amount,
            words::CLAIM,
            Some(words::CLAIM_HELP),
            |told| &mut told.court.suit.claim,
        ))
        .child(field(
            part,
            place("suit", "awarded"),
            Takes::Amount,
            words::AWARDED,
            Some(words::AWARDED_HELP),
            |told| &mut told.court.suit.awarded,
        ))
}

fn more(part: Section<Told>) -> El {
    let store = part.store();
    unfolding(store, words::MORE, |case, debt| !case.as_of.is_empty() || !debt.called_in.is_empty())
        .child(text_field(
            store.slot(Field::CalledIn),
            Takes::Date,
            form_words::CALLED_IN,
            Some(words::CALLED_IN_HELP),
        ))
        .child(as_of(store))
}

/// The day to compute for.
pub(in crate::ui) fn as_of(store: Store) -> El {
    text_field(store.slot(Field::AsOf), Takes::Date, form_words::AS_OF, Some(form_words::AS_OF_HELP))
}
