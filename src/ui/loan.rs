//! Questions about the loan that more than one tool asks.

use leptos::prelude::*;

use super::element::{El, el};
use super::fields::{Takes, text_field, tiles};
use super::store::Store;
use crate::case::Lender;
use crate::case::field::Field;
use crate::case::file::{DayCountEntry, Repayment};
use crate::case::unknown::UnknownAnswer;
use crate::text::{form, unknown};

/// Who lent; "I don't know" is an answer.
pub(super) fn lender(store: Store) -> El {
    const NOT_SURE: &str = "unknown";
    let choices = Lender::ALL.iter().map(|lender| {
        let (words, help) = form::lender(*lender);
        (lender.code(), words, Some(help))
    });
    let choices = choices.chain([(NOT_SURE, unknown::NOT_SURE, Some(unknown::NOT_SURE_HELP))]);
    let chosen = store.chosen(|debt| match debt.lender {
        _ if debt.unknown.contains(&UnknownAnswer::Lender) => NOT_SURE,
        lender => lender.map_or("", Lender::code),
    });
    tiles(store, "lender", form::LENDER, choices, chosen, move |code| {
        leave_open(store, UnknownAnswer::Lender, code == NOT_SURE);
        store.change(|debt| debt.lender = Lender::from_code(code));
    })
}

/// Leaves a question open, or closes it.
pub(super) fn leave_open(store: Store, answer: UnknownAnswer, open: bool) {
    store.change(|debt| {
        debt.unknown.retain(|other| *other != answer);
        if open {
            debt.unknown.push(answer);
        }
    });
}

/// How it is to be repaid.
pub(super) fn repayment(store: Store) -> El {
    let choices = Repayment::ALL
        .iter()
        .map(|each| (each.code(), form::repayment(*each), Some(form::repayment_help(*each))));
    let chosen = store.chosen(|debt| debt.repayment.code());
    tiles(store, "repayment", form::REPAYMENT, choices, chosen, move |code| {
        store.change(|debt| debt.repayment = Repayment::from_code(code).unwrap_or_default());
    })
    .child(el("p").class("help").text(store.say(form::REPAYMENT_HELP)))
}

/// Whether it is not all on one day.
pub(super) fn by_instalments(store: Store) -> Signal<bool> {
    let chosen = store.chosen(|debt| debt.repayment.code());
    Signal::derive(move || chosen.get() != Repayment::Bullet.code())
}

/// How many instalments, and when the first falls due.
pub(super) fn instalments(store: Store) -> El {
    let chosen = by_instalments(store);
    el("div")
        .class("pair")
        .flag("hidden", Signal::derive(move || !chosen.get()))
        .child(text_field(store.slot(Field::Instalments), Takes::Count, form::INSTALMENTS, None))
        .child(text_field(
            store.slot(Field::FirstDueDate),
            Takes::Date,
            form::FIRST_DUE_DATE,
            Some(form::FIRST_DUE_DATE_HELP),
        ))
}

/// Days in a year.
pub(super) fn day_count(store: Store) -> El {
    let choices = DayCountEntry::ALL.iter().map(|each| (each.code(), form::day_count(*each), None));
    let chosen = store.chosen(|debt| debt.day_count.code());
    tiles(store, "day-count", form::DAY_COUNT, choices, chosen, move |code| {
        store.change(|debt| debt.day_count = DayCountEntry::from_code(code).unwrap_or_default());
    })
}
