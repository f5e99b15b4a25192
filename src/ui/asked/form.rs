//! The questions: of each sale and of each one who paid for the borrower, only what amounts depend on. One of each can be
//! told here; who sold to whom after that, and what else happened, is told on the page on whom to pay.

use leptos::prelude::*;

use crate::case::field::Field;
use crate::case::transfer::entry::{TransferEntry, TransferField, TransferList};
use crate::case::transfer::{BatchLoan, BatchSeller, BuyerKind, Contact, PayerRole};
use crate::language::{Language, Text};
use crate::text::form as words;
use crate::text::transfer::form;
use crate::ui::element::{El, el};
use crate::ui::fields::{Takes, id, text_field};
use crate::ui::transfer::form::form as unsent;
use crate::ui::transfer::lists::{Kind, also, kind, shown};
use crate::ui::transfer::rows::{Row, Story};

kind!(SALES: Assignments, "buyer", is_sold);
kind!(PAYERS: PaidForBorrower, "payer", |entry| entry.contact == Some(Contact::Payer));

/// Whoever comes here and has told nothing of somebody who paid has a debt that was sold.
fn is_sold(entry: &TransferEntry) -> bool {
    entry.paid_for_borrower.is_empty() && entry.contact != Some(Contact::Payer)
}

/// Everything the reader is asked.
pub(super) fn questions(story: Story) -> El {
    let as_of = story.store().slot(Field::AsOf);
    unsent()
        .child(block(story, SALES, form::SALES, form::sale_row, sale))
        .child(block(story, PAYERS, form::PAYERS, form::payer_row, payer))
        .child(also(story, [(SALES, form::ALSO_SOLD), (PAYERS, form::ALSO_PAID)]))
        .child(text_field(as_of, Takes::Date, words::AS_OF, Some(form::AS_OF_HELP)))
}

/// Whether `field` is among them.
pub(super) fn asks(field: Field) -> bool {
    let Field::Transfer(TransferField::Row(list, _, member)) = field else { return field == Field::AsOf };
    match list {
        TransferList::Assignments => matches!(member, "buyer" | "date" | "part" | "price"),
        TransferList::PaidForBorrower => true,
        TransferList::Mandates | TransferList::PaidTo => false,
    }
}

/// The rows of a list with its heading, there while there are any.
fn block(
    story: Story,
    kind: Kind,
    title: Text,
    name: fn(Language, usize) -> String,
    row: fn(Story, usize) -> Vec<El>,
) -> El {
    let rows = story.rows(kind.shown);
    let shown = move |index: usize| {
        el("div")
            .class("row")
            .attr("role", "group")
            .attr("aria-label", name(story.store().language(), index + 1))
            .children(row(story, index))
    };
    el("section")
        .class("block")
        .flag("hidden", Signal::derive(move || rows.get() == 0))
        .child(el("h2").text(story.store().say(title)))
        .live(move || el("div").children((0..rows.get()).map(shown)))
}

fn sale(story: Story, index: usize) -> Vec<El> {
    let row = Row { story, list: TransferList::Assignments, index };
    let kinds = BuyerKind::ALL.iter().map(|kind| (kind.code(), form::buyer_kind(*kind))).collect();
    let sellers = BatchSeller::ALL.iter().map(|seller| (seller.code(), form::batch_seller(*seller)));
    // Its own "not known" would say that there was a batch.
    let sellers = std::iter::once(("", form::NO_BATCH)).chain(sellers).collect();
    let loans = BatchLoan::ALL.iter().map(|loan| (loan.code(), form::batch_loan(*loan))).collect();
    let no_batch = Signal::derive(move || {
        story.with(|entry| entry.assignments.get(index).is_none_or(|sale| sale.batch_seller.is_none()))
    });
    vec![
        row.text("buyer", Takes::Words, form::BUYER, Some(form::NAME_HELP)),
        row.text("date", Takes::Date, form::SALE_DATE, Some(form::SALE_DATE_HELP)),
        row.choice("buyer_kind", form::BUYER_KIND, kinds),
        row.text("price", Takes::Amount, form::PRICE, Some(form::PRICE_HELP)),
        row.text("part", Takes::Amount, form::PART, None),
        row.choice("batch_seller", form::BATCH_SELLER, sellers),
        el("div")
            .class("stack")
            .flag("hidden", no_batch)
            .child(row.choice("batch_loan", form::BATCH_LOAN, loans))
            .child(row.answer("non_performing", form::NON_PERFORMING)),
    ]
}

fn payer(story: Story, index: usize) -> Vec<El> {
    let row = Row { story, list: TransferList::PaidForBorrower, index };
    let roles = PayerRole::ALL.iter().map(|role| (role.code(), form::role(*role))).collect();
    vec![
        row.text("payer", Takes::Words, form::PAYER, Some(form::NAME_HELP)),
        row.choice("role", form::ROLE, roles),
        row.text("date", Takes::Date, form::PAID_DATE, None),
        row.text("amount", Takes::Amount, form::PAID_AMOUNT, None),
        row.text("told", Takes::Date, form::TOLD, None),
        row.text("principal", Takes::Amount, form::PAID_PRINCIPAL, None),
        row.rate(form::PAYER_RATE, form::PAYER_RATE_HELP),
    ]
}
