//! The questions: who asks, then only what matters for that.

use leptos::prelude::*;

use super::lists::{Kind, also, block, kind, shown};
use super::rows::{Row, Story, labelled, names, party};
use crate::case::Lender;
use crate::case::field::{Column, Field};
use crate::case::file::{DebtEntry, PaymentEntry};
use crate::case::transfer::entry::{AssignmentEntry, TransferField, TransferList};
use crate::case::transfer::{Contact, NoticeBy};
use crate::text::form as words;
use crate::text::transfer::form;
use crate::typed;
use crate::ui::element::{El, el};
use crate::ui::fields::{Takes, id, select, text_field, tiles, unfolding};
use crate::ui::rows::{adding, growing, remove, remove_at};
use crate::ui::store::Store;

kind!(SALES: Assignments, "buyer", |entry| entry.contact == Some(Contact::Buyer));
kind!(MANDATES: Mandates, "agent", |entry| entry.contact == Some(Contact::Collector));
kind!(PAYERS: PaidForBorrower, "payer", |entry| entry.contact == Some(Contact::Payer));

/// A form that is never sent: pressing Enter must not leave the page.
pub(in crate::ui) fn form() -> El {
    el("form").class("questions").attr("autocomplete", "off").on("submit", |event| event.prevent_default())
}

/// Everything the reader is asked.
pub(super) fn questions(story: Story) -> El {
    let ways = [(SALES, form::ALSO_SOLD), (MANDATES, form::ALSO_COLLECTED), (PAYERS, form::ALSO_PAID)];
    form()
        .child(contact(story))
        .child(block(story, form::SALES, SALES, form::sale_row, form::ADD_SALE, sale))
        .child(block(story, form::MANDATES, MANDATES, form::mandate_row, form::ADD_MANDATE, mandate))
        .child(block(story, form::PAYERS, PAYERS, form::payer_row, form::ADD_PAYER, payer))
        .child(payments(story))
        .child(also(story, ways))
        .child(more(story.store()))
}

fn contact(story: Story) -> El {
    let choices = Contact::ALL.iter().map(|contact| {
        let (words, help) = form::contact(*contact);
        (contact.code(), words, Some(help))
    });
    let chosen = story.chosen(|entry| entry.contact.map_or("", Contact::code));
    tiles(story.store(), "contact", form::CONTACT, choices, chosen, move |code| {
        story.change(|entry| entry.contact = Contact::from_code(code));
    })
}

fn sale(story: Story, index: usize) -> Vec<El> {
    let row = Row { story, list: TransferList::Assignments, index };
    let untold = Signal::derive(move || {
        story.with(|entry| entry.assignments.get(index).is_none_or(|sale| sale.notice_date.is_empty()))
    });
    let by = NoticeBy::ALL.iter().map(|by| (by.code(), form::notice_by(*by))).collect();
    let proof = row
        .answer("proof_shown", form::PROOF)
        .child(el("p").class("help").text(story.store().say(form::PROOF_HELP)));
    vec![
        row.text("buyer", Takes::Words, form::BUYER, Some(form::NAME_HELP)),
        row.text("notice_date", Takes::Date, form::NOTICE_DATE, Some(form::NOTICE_DATE_HELP)),
        el("div")
            .class("stack")
            .flag("hidden", untold)
            .child(row.choice("notice_by", form::NOTICE_BY, by))
            .child(proof),
        row.text("date", Takes::Date, form::SALE_DATE, Some(form::SALE_DATE_HELP)),
        sale_more(row),
    ]
}

/// What is less usual about a sale. What is sold on is told with its seller.
fn sale_more(row: Row) -> El {
    let filled = |sale: &AssignmentEntry| {
        let texts = [&sale.seller, &sale.part, &sale.withdrawn, &sale.notice_revoked];
        sale.undone.is_some() || texts.iter().any(|text| !text.is_empty())
    };
    let is_filled = untrack(|| row.story.with(|entry| entry.assignments.get(row.index).is_some_and(filled)));
    let parts = vec![
        row.somebody("seller", form::SELLER),
        row.text("part", Takes::Amount, form::PART, None),
        row.text("withdrawn", Takes::Date, form::WITHDRAWN, None),
        row.answer("buyer_agreed", form::BUYER_AGREED),
        row.answer("undone", form::UNDONE),
        row.text("notice_revoked", Takes::Date, form::NOTICE_REVOKED, None),
    ];
    row.folded(form::SALE_MORE, row.index > 0 || is_filled, parts)
}

fn mandate(story: Story, index: usize) -> Vec<El> {
    let row = Row { story, list: TransferList::Mandates, index };
    vec![
        row.text("agent", Takes::Words, form::AGENT, Some(form::NAME_HELP)),
        row.text("from", Takes::Date, form::MANDATE_FROM, Some(form::ROUGHLY)),
        row.somebody("creditor", form::CREDITOR),
        row.answer("may_receive", form::MAY_RECEIVE),
        row.text("to", Takes::Date, form::MANDATE_TO, None),
    ]
}

fn payer(story: Story, index: usize) -> Vec<El> {
    let row = Row { story, list: TransferList::PaidForBorrower, index };
    vec![
        row.text("payer", Takes::Words, form::PAYER, Some(form::NAME_HELP)),
        row.text("date", Takes::Date, form::PAID_DATE, None),
        row.text("amount", Takes::Amount, form::PAID_AMOUNT, None),
        row.text("told", Takes::Date, form::TOLD, None),
    ]
}

/// What the reader paid, and whom: the payments are the debt's own.
fn payments(story: Story) -> El {
    let store = story.store();
    // One list for all of them: there may be hundreds.
    let names = names(story);
    let date = |index| id(Field::Payment(index, Column::Date));
    let row = move |index| {
        let name = words::payment_row(store.language(), index + 1);
        el("div")
            .attr("aria-label", name.clone())
            .child(text_field(
                store.slot(Field::Payment(index, Column::Date)),
                Takes::Date,
                words::DATE,
                None,
            ))
            .child(text_field(
                store.slot(Field::Payment(index, Column::Amount)),
                Takes::Amount,
                words::AMOUNT,
                None,
            ))
            .child(paid_to(story, names, index))
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
    let part = unfolding(store, form::PAYMENTS, |_, debt| !debt.payments.is_empty())
        .child(el("p").class("help").text(store.say(form::PAYMENTS_HELP)));
    growing(part, store.rows(|debt| debt.payments.len()), row).child(adding(
        store,
        words::ADD_PAYMENT,
        date,
        add,
    ))
}

/// Whom a payment reached: kept by its day, and holding until another one says otherwise.
fn paid_to(story: Story, names: ReadSignal<Vec<String>>, index: usize) -> El {
    let store = story.store();
    let day = move |debt: &DebtEntry| debt.payments.get(index).and_then(|paid| typed::date(&paid.date).ok());
    party(
        story,
        names,
        format!("payments-{index}-to"),
        form::PAID_TO,
        Some(form::NOT_TOLD),
        Box::new(move |entry| Some(entry.paid_to_on(store.debt(day)?)?.to_owned())),
        Box::new(move |entry, name| {
            if let Some(day) = store.debt_now(day) {
                entry.pay_to(day, name);
            }
        }),
    )
}

/// Who lent, and the day looked at.
pub(in crate::ui) fn more(store: Store) -> El {
    let lenders = Lender::ALL.iter().map(|lender| (lender.code(), words::lender(*lender).0));
    let lenders = std::iter::once(("", form::UNSURE)).chain(lenders).collect();
    let now = store.chosen(|debt| debt.lender.map_or("", Lender::code));
    let lender = select(store, lenders, now, move |code| {
        store.change(|debt| debt.lender = Lender::from_code(code));
    });
    unfolding(store, form::MORE, |case, debt| debt.lender.is_some() || !case.as_of.is_empty())
        .child(labelled(store, &id(Field::Lender), words::LENDER, lender))
        .child(text_field(store.slot(Field::AsOf), Takes::Date, words::AS_OF, Some(form::AS_OF_HELP)))
}
