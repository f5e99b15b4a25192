//! What was promised beside the plan: fees, the lender's own table, repayment before time.

use super::{PROMISE, Promised};
use crate::case::field::{Field, Place};
use crate::case::file::{DebtEntry, PaymentEntry};
use crate::case::promise::entry::{EarlyEntry, FeeEntry, PromiseEntry};
use crate::case::promise::{EarlyInterest, FeeKind, FeeTime};
use crate::language::Text;
use crate::text::{form, total};
use crate::ui::element::{El, el};
use crate::ui::fields::{Takes, id, select, text_field, tiles, unfolding};
use crate::ui::rows::{adding, growing, remove, remove_at};
use crate::ui::store::{Slot, Store};

const fn place(list: &'static str, row: Option<usize>, member: &'static str) -> Field {
    Field::Promise(Place { list, row, member })
}

/// What stands in the case. A part that opens where it is filled in looks here.
fn told(debt: &DebtEntry) -> PromiseEntry {
    (PROMISE.read)(&debt.sections).unwrap_or_default()
}

/// The row, made where it is the next one.
fn row_of<T: Default>(rows: &mut Vec<T>, index: usize) -> Option<&mut T> {
    if index == rows.len() {
        rows.push(T::default());
    }
    rows.get_mut(index)
}

/// Fees of the term.
pub(super) fn fees(store: Store, promise: Promised) -> El {
    let row = move |index| {
        let name = form::charge_row(store.language(), index + 1);
        let amount = promise.slot(place("fees", Some(index), "amount"), move |entry| {
            row_of(&mut entry.fees, index).map(|fee| &mut fee.amount)
        });
        el("div")
            .attr("aria-label", name.clone())
            .child(kind(store, promise, index))
            .child(time(store, promise, index))
            .child(text_field(amount, Takes::AmountOrPart, total::FEE_AMOUNT, None))
            .child(remove(store, &name, kind_id, move || {
                let mut next = 0;
                promise.move_rows(|entry| next = remove_at(&mut entry.fees, index));
                next
            }))
    };
    let add = move || {
        let rows = promise.with(|entry| entry.fees.len()).max(1) + 1;
        promise.change(|entry| entry.fees.resize(rows, FeeEntry::default()));
        rows - 1
    };
    let part = unfolding(store, total::FEES, |_, debt| !told(debt).fees.is_empty())
        .child(el("p").class("help").text(store.say(total::FEES_HELP)));
    growing(part, promise.rows(|entry| entry.fees.len().max(1)), row).child(adding(
        store,
        total::ADD_FEE,
        kind_id,
        add,
    ))
}

fn kind_id(index: usize) -> String {
    id(place("fees", Some(index), "kind"))
}

fn kind(store: Store, promise: Promised, index: usize) -> El {
    let chosen =
        promise.chosen(move |entry| entry.fees.get(index).map_or(FeeKind::default(), |fee| fee.kind).code());
    let options = FeeKind::ALL.iter().map(|kind| (kind.code(), total::fee_kind(*kind))).collect();
    let select = select(store, options, chosen, move |code| {
        promise.change(|entry| {
            if let Some(fee) = row_of(&mut entry.fees, index) {
                fee.kind = FeeKind::from_code(code).unwrap_or_default();
            }
        });
    });
    labelled(store, kind_id(index), form::CHARGE_KIND, select)
}

fn time(store: Store, promise: Promised, index: usize) -> El {
    let chosen =
        promise.chosen(move |entry| entry.fees.get(index).map_or(FeeTime::default(), |fee| fee.time).code());
    let options = FeeTime::ALL.iter().map(|time| (time.code(), total::fee_time(*time))).collect();
    let select = select(store, options, chosen, move |code| {
        promise.change(|entry| {
            if let Some(fee) = row_of(&mut entry.fees, index) {
                fee.time = FeeTime::from_code(code).unwrap_or_default();
            }
        });
    });
    labelled(store, id(place("fees", Some(index), "time")), total::FEE_TIME, select)
}

/// A list to choose from under its label.
fn labelled(store: Store, id: String, label: Text, select: El) -> El {
    el("div")
        .class("field")
        .child(el("label").attr("for", id.clone()).text(store.say(label)))
        .child(el("div").class("box").child(select.attr("id", id.clone()).attr("name", id)))
}

/// The lender's own table.
pub(super) fn table(store: Store, promise: Promised) -> El {
    let row = move |index| {
        let name = total::table_row(store.language(), index + 1);
        let slot = |member, find: fn(&mut PaymentEntry) -> &mut String| {
            promise.slot(place("rows", Some(index), member), move |entry: &mut PromiseEntry| {
                row_of(&mut entry.rows, index).map(find)
            })
        };
        el("div")
            .attr("aria-label", name.clone())
            .child(text_field(slot("date", |row| &mut row.date), Takes::Date, form::DATE, None))
            .child(text_field(slot("amount", |row| &mut row.amount), Takes::Amount, form::AMOUNT, None))
            .child(remove(store, &name, date_id, move || {
                let mut next = 0;
                promise.move_rows(|entry| next = remove_at(&mut entry.rows, index));
                next
            }))
    };
    let add = move || {
        let rows = promise.with(|entry| entry.rows.len()).max(1) + 1;
        promise.change(|entry| entry.rows.resize(rows, PaymentEntry::default()));
        rows - 1
    };
    let part = unfolding(store, total::TABLE, |_, debt| !told(debt).rows.is_empty())
        .child(el("p").class("help").text(store.say(total::TABLE_HELP)));
    growing(part, promise.rows(|entry| entry.rows.len().max(1)), row).child(adding(
        store,
        total::ADD_ROW,
        date_id,
        add,
    ))
}

fn date_id(index: usize) -> String {
    id(place("rows", Some(index), "date"))
}

/// Repayment before time.
pub(super) fn early(store: Store, promise: Promised) -> El {
    let slot = |member, find: fn(&mut EarlyEntry) -> &mut String| -> Slot {
        promise
            .slot(place("early", None, member), move |entry: &mut PromiseEntry| Some(find(&mut entry.early)))
    };
    let choices = EarlyInterest::ALL.iter().map(|each| {
        let (words, help) = total::early_interest(*each);
        (each.code(), words, Some(help))
    });
    let chosen = promise.chosen(|entry| entry.early.interest.code());
    let choose = move |code| {
        promise.change(|entry| {
            entry.early.interest = EarlyInterest::from_code(code).unwrap_or_default();
        });
    };
    unfolding(store, total::EARLY, |_, debt| told(debt).early != EarlyEntry::default())
        .child(text_field(
            slot("date", |early| &mut early.date),
            Takes::Date,
            total::EARLY_DATE,
            Some(total::EARLY_DATE_HELP),
        ))
        .child(tiles(store, "early-interest", total::EARLY_INTEREST, choices, chosen, choose))
        .child(text_field(
            slot("fee", |early| &mut early.fee),
            Takes::AmountOrPart,
            total::EARLY_FEE,
            Some(total::EARLY_FEE_HELP),
        ))
}
