//! Lists that grow: payments and charges.

use leptos::prelude::*;

use super::element::{El, el};
use super::fields::{Takes, select, text_field, unfolding};
use super::store::Store;
use crate::case::ChargeKind;
use crate::case::field::{Column, Field};
use crate::case::file::{ChargeEntry, DebtEntry, PaymentEntry};
use crate::language::Text;
use crate::text::form;

/// What was paid.
pub(super) fn payments(store: Store) -> El {
    let row = move |index| {
        el("div")
            .attr("aria-label", form::payment_row(store.language, index + 1))
            .child(text_field(store, Field::Payment(index, Column::Date), Takes::Date, form::DATE, None))
            .child(text_field(
                store,
                Field::Payment(index, Column::Amount),
                Takes::Amount,
                form::AMOUNT,
                None,
            ))
            .child(remove(store, move |debt| remove_at(&mut debt.payments, index)))
    };
    let add = |debt: &mut DebtEntry| {
        let rows = debt.payments.len().max(1) + 1;
        debt.payments.resize(rows, PaymentEntry::default());
    };
    growing(
        unfolding(store, form::PAYMENTS, |case| !case.debts[0].payments.is_empty()),
        store,
        |debt| debt.payments.len(),
        row,
    )
    .child(adding(store, form::ADD_PAYMENT, add))
}

/// Penalties and fees.
pub(super) fn charges(store: Store) -> El {
    let row = move |index| {
        el("div")
            .attr("aria-label", form::charge_row(store.language, index + 1))
            .child(kind(store, index))
            .child(text_field(
                store,
                Field::Charge(index, Column::Amount),
                Takes::AmountOrPart,
                form::AMOUNT,
                None,
            ))
            .child(text_field(
                store,
                Field::Charge(index, Column::Date),
                Takes::Date,
                form::CHARGE_DATE,
                None,
            ))
            .child(remove(store, move |debt| remove_at(&mut debt.charges, index)))
    };
    let add = |debt: &mut DebtEntry| {
        let rows = debt.charges.len().max(1) + 1;
        debt.charges.resize(rows, ChargeEntry::default());
    };
    let part = unfolding(store, form::CHARGES, |case| !case.debts[0].charges.is_empty())
        .child(el("p").class("help").text(store.say(form::CHARGES_HELP)));
    growing(part, store, |debt| debt.charges.len(), row).child(adding(store, form::ADD_CHARGE, add))
}

/// The rows inside `part`. One empty row stands ready, so that the first needs no button.
fn growing(
    part: El,
    store: Store,
    count: fn(&DebtEntry) -> usize,
    row: impl Fn(usize) -> El + Send + Sync + 'static,
) -> El {
    let rows = store.rows(count);
    part.live(move || {
        el("div").children((0..rows.get()).map(|index| row(index).class("row").attr("role", "group")))
    })
}

fn adding(store: Store, words: Text, add: fn(&mut DebtEntry)) -> El {
    el("button")
        .class("quiet")
        .attr("type", "button")
        .on("click", move |_| store.change(add))
        .text(store.say(words))
}

fn remove(store: Store, remove: impl Fn(&mut DebtEntry) + 'static) -> El {
    el("button")
        .class("quiet remove")
        .attr("type", "button")
        .attr("aria-label", store.say(form::REMOVE))
        .on("click", move |_| store.move_rows(&remove))
        .text("×")
}

/// A row that was never written stands in the form only.
fn remove_at<T>(rows: &mut Vec<T>, index: usize) {
    if index < rows.len() {
        rows.remove(index);
    }
}

/// What a charge is for.
fn kind(store: Store, index: usize) -> El {
    let chosen = store.chosen(move |debt| {
        debt.charges.get(index).map_or(ChargeKind::default(), |charge| charge.kind).code()
    });
    let options = ChargeKind::ALL.iter().map(|kind| (kind.code(), form::charge_kind(*kind)));
    let choose = move |debt: &mut DebtEntry, code: &str| {
        if index == debt.charges.len() {
            debt.charges.push(ChargeEntry::default());
        }
        if let Some(charge) = debt.charges.get_mut(index) {
            charge.kind = ChargeKind::from_code(code).unwrap_or_default();
        }
    };
    let id = format!("charges-{index}-kind");
    let select =
        select(store, options.collect(), chosen, choose).attr("id", id.clone()).attr("name", id.clone());
    el("div")
        .class("field")
        .child(el("label").attr("for", id).text(store.say(form::CHARGE_KIND)))
        .child(el("div").class("box").child(select))
}
