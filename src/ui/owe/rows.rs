//! What was paid and what was charged, row by row.

use super::paste::paste;
use crate::case::ChargeKind;
use crate::case::field::{Column, Field};
use crate::case::file::{ChargeEntry, PaymentEntry};
use crate::text::form;
use crate::ui::element::{El, el};
use crate::ui::fields::{Takes, id, select, text_field, unfolding};
use crate::ui::rows::{adding, growing, remove, remove_at};
use crate::ui::store::Store;

/// What was paid.
pub(super) fn payments(store: Store) -> El {
    let date = |index| id(Field::Payment(index, Column::Date));
    let row = move |index| {
        let name = form::payment_row(store.language(), index + 1);
        el("div")
            .attr("aria-label", name.clone())
            .child(text_field(store.slot(Field::Payment(index, Column::Date)), Takes::Date, form::DATE, None))
            .child(text_field(
                store.slot(Field::Payment(index, Column::Amount)),
                Takes::Amount,
                form::AMOUNT,
                None,
            ))
            .child(remove(store, &name, date, move || {
                let mut next = 0;
                store.move_rows(|debt| next = remove_at(&mut debt.payments, index));
                next
            }))
    };
    let add = move || {
        let rows = store.debt_now(|debt| debt.payments.len()).max(1) + 1;
        store.change(|debt| debt.payments.resize(rows, PaymentEntry::default()));
        rows - 1
    };
    let part = unfolding(store, form::PAYMENTS, |_, debt| !debt.payments.is_empty());
    growing(part, store.rows(|debt| debt.payments.len()), row)
        .child(adding(store, form::ADD_PAYMENT, date, add))
        .child(paste(store))
}

/// Penalties and fees.
pub(super) fn charges(store: Store) -> El {
    let row = move |index| {
        let name = form::charge_row(store.language(), index + 1);
        el("div")
            .attr("aria-label", name.clone())
            .child(kind(store, index))
            .child(text_field(
                store.slot(Field::Charge(index, Column::Amount)),
                Takes::AmountOrPart,
                form::AMOUNT,
                None,
            ))
            .child(text_field(
                store.slot(Field::Charge(index, Column::Date)),
                Takes::Date,
                form::CHARGE_DATE,
                None,
            ))
            .child(remove(store, &name, kind_id, move || {
                let mut next = 0;
                store.move_rows(|debt| next = remove_at(&mut debt.charges, index));
                next
            }))
    };
    let add = move || {
        let rows = store.debt_now(|debt| debt.charges.len()).max(1) + 1;
        store.change(|debt| debt.charges.resize(rows, ChargeEntry::default()));
        rows - 1
    };
    let part = unfolding(store, form::CHARGES, |_, debt| !debt.charges.is_empty())
        .child(el("p").class("help").text(store.say(form::CHARGES_HELP)));
    growing(part, store.rows(|debt| debt.charges.len()), row).child(adding(
        store,
        form::ADD_CHARGE,
        kind_id,
        add,
    ))
}

fn kind_id(index: usize) -> String {
    format!("charges-{index}-kind")
}

/// What a charge is for.
fn kind(store: Store, index: usize) -> El {
    let chosen = store.chosen(move |debt| {
        debt.charges.get(index).map_or(ChargeKind::default(), |charge| charge.kind).code()
    });
    let options = ChargeKind::ALL.iter().map(|kind| (kind.code(), form::charge_kind(*kind)));
    let choose = move |code: &str| {
        store.change(|debt| {
            if index == debt.charges.len() {
                debt.charges.push(ChargeEntry::default());
            }
            if let Some(charge) = debt.charges.get_mut(index) {
                charge.kind = ChargeKind::from_code(code).unwrap_or_default();
            }
        });
    };
    let id = kind_id(index);
    let select =
        select(store, options.collect(), chosen, choose).attr("id", id.clone()).attr("name", id.clone());
    el("div")
        .class("field")
        .child(el("label").attr("for", id).text(store.say(form::CHARGE_KIND)))
        .child(el("div").class("box").child(select))
}
