//! Lists that grow: payments and charges.

use leptos::prelude::*;

use super::fields::{Takes, TextField};
use super::store::Store;
use crate::case::ChargeKind;
use crate::case::field::{Column, Field};
use crate::case::file::{ChargeEntry, PaymentEntry};
use crate::text::form;

/// What was paid.
#[component]
pub(super) fn Payments(store: Store) -> impl IntoView {
    // One empty row stands ready, so that the first payment needs no button.
    let rows = store.debt(|debt| debt.payments.len().max(1));
    let row = move |index: usize| {
        view! {
            <div class="row" role="group" aria-label=form::payment_row(store.language, index + 1)>
                <TextField
                    store
                    field=Field::Payment(index, Column::Date)
                    label=form::DATE
                    takes=Takes::Date
                />
                <TextField
                    store
                    field=Field::Payment(index, Column::Amount)
                    label=form::AMOUNT
                    takes=Takes::Amount
                />
                <Remove store index remove=|debt, index| {
                    if index < debt.payments.len() {
                        debt.payments.remove(index);
                    }
                }/>
            </div>
        }
    };
    let add = move |_| {
        store.change(|debt| {
            let rows = debt.payments.len().max(1) + 1;
            debt.payments.resize(rows, PaymentEntry::default());
        });
    };
    view! {
        <details class="more">
            <summary>{store.say(form::PAYMENTS)}</summary>
            <For each=move || 0..rows.get() key=|index| *index children=row/>
            <button type="button" class="quiet" on:click=add>{store.say(form::ADD_PAYMENT)}</button>
        </details>
    }
}

/// Penalties and fees.
#[component]
pub(super) fn Charges(store: Store) -> impl IntoView {
    let rows = store.debt(|debt| debt.charges.len().max(1));
    let row = move |index: usize| {
        view! {
            <div class="row" role="group" aria-label=form::charge_row(store.language, index + 1)>
                <Kind store index/>
                <TextField
                    store
                    field=Field::Charge(index, Column::Amount)
                    label=form::AMOUNT
                    takes=Takes::AmountOrPart
                />
                <TextField
                    store
                    field=Field::Charge(index, Column::Date)
                    label=form::CHARGE_DATE
                    takes=Takes::Date
                />
                <Remove store index remove=|debt, index| {
                    if index < debt.charges.len() {
                        debt.charges.remove(index);
                    }
                }/>
            </div>
        }
    };
    let add = move |_| {
        store.change(|debt| {
            let rows = debt.charges.len().max(1) + 1;
            debt.charges.resize(rows, ChargeEntry::default());
        });
    };
    view! {
        <details class="more">
            <summary>{store.say(form::CHARGES)}</summary>
            <p class="help">{store.say(form::CHARGES_HELP)}</p>
            <For each=move || 0..rows.get() key=|index| *index children=row/>
            <button type="button" class="quiet" on:click=add>{store.say(form::ADD_CHARGE)}</button>
        </details>
    }
}

/// What a charge is for.
#[component]
fn Kind(store: Store, index: usize) -> impl IntoView {
    let kind =
        store.debt(move |debt| debt.charges.get(index).map_or(ChargeKind::default(), |charge| charge.kind));
    let choose = move |event| {
        let chosen = ChargeKind::from_code(&event_target_value(&event));
        store.change(|debt| {
            if index == debt.charges.len() {
                debt.charges.push(ChargeEntry::default());
            }
            if let Some(charge) = debt.charges.get_mut(index) {
                charge.kind = chosen.unwrap_or_default();
            }
        });
    };
    let options = ChargeKind::ALL.iter().map(move |&each| {
        view! {
            <option value=each.code() selected=each == ChargeKind::default()>
                {store.say(form::charge_kind(each))}
            </option>
        }
    });
    let id = format!("charges-{index}-kind");
    view! {
        <div class="field">
            <label for=id.clone()>{store.say(form::CHARGE_KIND)}</label>
            <div class="box">
                <select id=id.clone() name=id.clone() prop:value=move || kind.get().code() on:change=choose>
                    {options.collect_view()}
                </select>
            </div>
        </div>
    }
}

#[component]
fn Remove(store: Store, index: usize, remove: fn(&mut crate::case::file::DebtEntry, usize)) -> impl IntoView {
    view! {
        <button
            type="button"
            class="quiet remove"
            aria-label=store.say(form::REMOVE)
            title=store.say(form::REMOVE)
            on:click=move |_| store.change(|debt| remove(debt, index))
        >
            "×"
        </button>
    }
}
