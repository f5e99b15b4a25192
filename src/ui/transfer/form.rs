//! The questions: who asks, then only what matters for that.

use leptos::prelude::*;

use super::rows::{Row, Story, answered, chosen, field, labelled, names, party, slot, typed};
use crate::case::Lender;
use crate::case::field::{Column, Field};
use crate::case::file::{DebtEntry, PaymentEntry};
use crate::case::transfer::entry::{AssignmentEntry, MandateEntry, PaidForBorrowerEntry, TransferEntry};
use crate::case::transfer::{BatchLoan, BatchSeller, BuyerKind, Contact, NoticeBy, PayerRole};
use crate::language::Text;
use crate::text::form as words;
use crate::text::transfer::form;
use crate::typed;
use crate::ui::element::{El, el};
use crate::ui::fields::{Takes, id, rate_field, select, text_field, tiles, unfolding};
use crate::ui::list::List;
use crate::ui::rows::{adding, growing, remove, remove_at};
use crate::ui::store::Store;

/// Everything the reader is asked.
pub(super) fn questions(story: Story) -> El {
    let store = story.store();
    el("form")
        .class("questions")
        .attr("autocomplete", "off")
        // A form that is never sent: pressing Enter must not leave the page.
        .on("submit", |event| event.prevent_default())
        .child(contact(story))
        .child(block(story, form::SALES, SALES, form::sale_row, form::ADD_SALE, sale))
        .child(block(story, form::MANDATES, MANDATES, form::mandate_row, form::ADD_MANDATE, mandate))
        .child(block(story, form::PAYERS, PAYERS, form::payer_row, form::ADD_PAYER, payer))
        .child(payments(story))
        .child(also(story))
        .child(more(store))
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

/// A list of the story: one row stands ready where the one who asks makes it the first thing to tell.
#[derive(Clone, Copy)]
struct Kind {
    shown: fn(&TransferEntry) -> usize,
    add: fn(&mut TransferEntry) -> usize,
    remove: fn(&mut TransferEntry, usize),
    first: fn(usize) -> String,
}

fn shown<R: Row>(entry: &TransferEntry, contact: Contact) -> usize {
    R::all(entry).len().max(usize::from(entry.contact == Some(contact)))
}

fn added<R: Row>(entry: &mut TransferEntry, shown: usize) -> usize {
    R::all_mut(entry).resize_with(shown + 1, R::default);
    shown
}

fn removed<R: Row>(entry: &mut TransferEntry, index: usize) {
    // A row that was never written stands in the form only.
    if index < R::all(entry).len() {
        R::all_mut(entry).remove(index);
    }
}

fn shown_sales(entry: &TransferEntry) -> usize {
    shown::<AssignmentEntry>(entry, Contact::Buyer)
}

fn shown_mandates(entry: &TransferEntry) -> usize {
    shown::<MandateEntry>(entry, Contact::Collector)
}

fn shown_payers(entry: &TransferEntry) -> usize {
    shown::<PaidForBorrowerEntry>(entry, Contact::Payer)
}

const SALES: Kind = Kind {
    shown: shown_sales,
    add: |entry| added::<AssignmentEntry>(entry, shown_sales(entry)),
    remove: removed::<AssignmentEntry>,
    first: |index| id(field::<AssignmentEntry>(index, "buyer")),
};
const MANDATES: Kind = Kind {
    shown: shown_mandates,
    add: |entry| added::<MandateEntry>(entry, shown_mandates(entry)),
    remove: removed::<MandateEntry>,
    first: |index| id(field::<MandateEntry>(index, "agent")),
};
const PAYERS: Kind = Kind {
    shown: shown_payers,
    add: |entry| added::<PaidForBorrowerEntry>(entry, shown_payers(entry)),
    remove: removed::<PaidForBorrowerEntry>,
    first: |index| id(field::<PaidForBorrowerEntry>(index, "payer")),
};

/// A list with its heading, there while it has rows.
fn block(
    story: Story,
    title: Text,
    kind: Kind,
    name: fn(crate::language::Language, usize) -> String,
    adds: Text,
    row: fn(Story, usize) -> Vec<El>,
) -> El {
    let Kind { shown, add, remove, first } = kind;
    let list = List { section: story, count: shown, add, remove, name, first, adds };
    let rows = story.rows(shown);
    let part = el("section")
        .class("block")
        .flag("hidden", Signal::derive(move || rows.get() == 0))
        .child(el("h2").text(story.store().say(title)));
    list.inside(part, row)
}

/// The ways to what else may have happened.
fn also(story: Story) -> El {
    let store = story.store();
    let way = |kind: Kind, words: Text| {
        let rows = story.rows(kind.shown);
        let press = move |_| {
            story.change(|entry| {
                (kind.add)(entry);
            });
            request_animation_frame(move || crate::ui::unfinished::focus(&(kind.first)(0)));
        };
        el("button")
            .class("quiet")
            .attr("type", "button")
            .flag("hidden", Signal::derive(move || rows.get() > 0))
            .on("click", press)
            .text(store.say(words))
    };
    el("fieldset").child(el("legend").text(store.say(form::ALSO))).child(
        el("div")
            .class("buttons")
            .child(way(SALES, form::ALSO_SOLD))
            .child(way(MANDATES, form::ALSO_COLLECTED))
            .child(way(PAYERS, form::ALSO_PAID)),
    )
}

fn sale(story: Story, index: usize) -> Vec<El> {
    type Sale = AssignmentEntry;
    let store = story.store();
    let text =
        |member, text, takes, label, help| typed::<Sale>(story, index, (member, text), takes, label, help);
    let has_notice = Signal::derive(move || {
        story.with(|entry| entry.assignments.get(index).is_some_and(|sale| !sale.notice_date.is_empty()))
    });
    let by = NoticeBy::ALL.iter().map(|by| (by.code(), form::notice_by(*by))).collect();
    let by = chosen::<Sale>(
        story,
        index,
        "notice_by",
        form::NOTICE_BY,
        by,
        |sale| sale.notice_by.code(),
        |sale, code| {
            sale.notice_by = NoticeBy::from_code(code).unwrap_or_default();
        },
    );
    let proof = answered::<Sale>(
        story,
        index,
        ("proof_shown", |sale| &mut sale.proof_shown),
        |sale| sale.proof_shown,
        form::PROOF,
    );
    let kinds = BuyerKind::ALL.iter().map(|kind| (kind.code(), form::buyer_kind(*kind))).collect();
    let kind = chosen::<Sale>(
        story,
        index,
        "buyer_kind",
        form::BUYER_KIND,
        kinds,
        |sale| sale.buyer_kind.code(),
        |sale, code| {
            sale.buyer_kind = BuyerKind::from_code(code).unwrap_or_default();
        },
    );
    let proof = proof.child(el("p").class("help").text(store.say(form::PROOF_HELP)));
    vec![
        text("buyer", |sale| &mut sale.buyer, Takes::Words, form::BUYER, Some(form::NAME_HELP)),
        text(
            "notice_date",
            |sale| &mut sale.notice_date,
            Takes::Date,
            form::NOTICE_DATE,
            Some(form::NOTICE_DATE_HELP),
        ),
        el("div")
            .class("stack")
            .flag("hidden", Signal::derive(move || !has_notice.get()))
            .child(by)
            .child(proof),
        text("date", |sale| &mut sale.date, Takes::Date, form::SALE_DATE, Some(form::SALE_DATE_HELP)),
        kind,
        sale_more(story, index),
    ]
}

fn sale_more(story: Story, index: usize) -> El {
    type Sale = AssignmentEntry;
    let text =
        |member, text, takes, label, help| typed::<Sale>(story, index, (member, text), takes, label, help);
    let seller = party(
        story,
        names(story),
        id(field::<Sale>(index, "seller")),
        form::SELLER,
        None,
        move |entry| Some(entry.assignments.get(index).map(|sale| sale.seller.clone()).unwrap_or_default()),
        move |entry, name| {
            if let Some(sale) = entry.assignments.get_mut(index) {
                name.unwrap_or_default().clone_into(&mut sale.seller);
            }
        },
    );
    let sellers = BatchSeller::ALL.iter().map(|seller| (seller.code(), form::batch_seller(*seller)));
    // Its own "not known" would say that there was a batch.
    let sellers = std::iter::once(("", form::NO_BATCH)).chain(sellers).collect();
    let batch = chosen::<Sale>(
        story,
        index,
        "batch_seller",
        form::BATCH_SELLER,
        sellers,
        |sale| sale.batch_seller.map_or("", BatchSeller::code),
        |sale, code| sale.batch_seller = BatchSeller::from_code(code),
    );
    let loans = BatchLoan::ALL.iter().map(|loan| (loan.code(), form::batch_loan(*loan))).collect();
    let loan = chosen::<Sale>(
        story,
        index,
        "batch_loan",
        form::BATCH_LOAN,
        loans,
        |sale| sale.batch_loan.code(),
        |sale, code| {
            sale.batch_loan = BatchLoan::from_code(code).unwrap_or_default();
        },
    );
    let answer = |member, answer, read, label| answered::<Sale>(story, index, (member, answer), read, label);
    let agreed =
        answer("buyer_agreed", |sale| &mut sale.buyer_agreed, |sale| sale.buyer_agreed, form::BUYER_AGREED);
    let undone = answer("undone", |sale| &mut sale.undone, |sale| sale.undone, form::UNDONE);
    let bad = answer(
        "non_performing",
        |sale| &mut sale.non_performing,
        |sale| sale.non_performing,
        form::NON_PERFORMING,
    );
    folded(story, form::SALE_MORE, move |entry| {
        entry.assignments.get(index).is_some_and(|sale| {
            let texts = [&sale.seller, &sale.part, &sale.price, &sale.withdrawn, &sale.notice_revoked];
            // What is sold on is told with its seller.
            index > 0
                || sale.undone.is_some()
                || sale.batch_seller.is_some()
                || texts.iter().any(|text| !text.is_empty())
        })
    })
    .child(seller)
    .child(text("part", |sale| &mut sale.part, Takes::Amount, form::PART, None))
    .child(text("price", |sale| &mut sale.price, Takes::Amount, form::PRICE, Some(form::PRICE_HELP)))
    .child(text("withdrawn", |sale| &mut sale.withdrawn, Takes::Date, form::WITHDRAWN, None))
    .child(agreed)
    .child(undone)
    .child(text("notice_revoked", |sale| &mut sale.notice_revoked, Takes::Date, form::NOTICE_REVOKED, None))
    .child(batch)
    .child(loan)
    .child(bad)
}

/// A part of a row that unfolds, open from the start where something stands in it.
fn folded(story: Story, title: Text, filled: impl Fn(&TransferEntry) -> bool) -> El {
    let part = el("details").class("more").child(el("summary").text(story.store().say(title)));
    if untrack(|| story.with(filled)) { part.attr("open", "") } else { part }
}

fn mandate(story: Story, index: usize) -> Vec<El> {
    type Mandate = MandateEntry;
    let text =
        |member, text, takes, label, help| typed::<Mandate>(story, index, (member, text), takes, label, help);
    let creditor = party(
        story,
        names(story),
        id(field::<Mandate>(index, "creditor")),
        form::CREDITOR,
        None,
        move |entry| {
            Some(entry.mandates.get(index).map(|mandate| mandate.creditor.clone()).unwrap_or_default())
        },
        move |entry, name| {
            if let Some(mandate) = entry.mandates.get_mut(index) {
                name.unwrap_or_default().clone_into(&mut mandate.creditor);
            }
        },
    );
    vec![
        text("agent", |mandate| &mut mandate.agent, Takes::Words, form::AGENT, Some(form::NAME_HELP)),
        text("from", |mandate| &mut mandate.from, Takes::Date, form::MANDATE_FROM, Some(form::ROUGHLY)),
        creditor,
        answered::<Mandate>(
            story,
            index,
            ("may_receive", |mandate| &mut mandate.may_receive),
            |mandate| mandate.may_receive,
            form::MAY_RECEIVE,
        ),
        text("to", |mandate| &mut mandate.to, Takes::Date, form::MANDATE_TO, None),
    ]
}

fn payer(story: Story, index: usize) -> Vec<El> {
    type Paid = PaidForBorrowerEntry;
    let text =
        |member, text, takes, label, help| typed::<Paid>(story, index, (member, text), takes, label, help);
    let roles = PayerRole::ALL.iter().map(|role| (role.code(), form::role(*role))).collect();
    let role = chosen::<Paid>(
        story,
        index,
        "role",
        form::ROLE,
        roles,
        |paid| paid.role.code(),
        |paid, code| {
            paid.role = PayerRole::from_code(code).unwrap_or_default();
        },
    );
    let rate = rate_field(
        slot::<Paid>(story, index, "rate.value", |paid| &mut paid.rate.value),
        story.chosen(move |entry| {
            entry.paid_for_borrower.get(index).map(|paid| paid.rate.unit).unwrap_or_default().code()
        }),
        move |unit| {
            story.change(|entry| {
                if let Some(paid) = entry.paid_for_borrower.get_mut(index) {
                    paid.rate.unit = unit;
                }
            });
        },
        form::PAYER_RATE,
        form::PAYER_RATE_HELP,
    );
    let more = folded(story, form::PAYER_MORE, move |entry| {
        let row = entry.paid_for_borrower.get(index);
        row.is_some_and(|paid| !paid.principal.is_empty() || !paid.rate.value.is_empty())
    })
    .child(text("principal", |paid| &mut paid.principal, Takes::Amount, form::PAID_PRINCIPAL, None))
    .child(rate);
    vec![
        text("payer", |paid| &mut paid.payer, Takes::Words, form::PAYER, Some(form::NAME_HELP)),
        role,
        text("date", |paid| &mut paid.date, Takes::Date, form::PAID_DATE, None),
        text("amount", |paid| &mut paid.amount, Takes::Amount, form::PAID_AMOUNT, None),
        text("told", |paid| &mut paid.told, Takes::Date, form::TOLD, None),
        more,
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
fn paid_to(story: Story, names: Signal<Vec<String>>, index: usize) -> El {
    let store = story.store();
    let day = move |debt: &DebtEntry| debt.payments.get(index).and_then(|paid| typed::date(&paid.date).ok());
    party(
        story,
        names,
        format!("payments-{index}-to"),
        form::PAID_TO,
        Some(form::NOT_TOLD),
        move |entry| Some(entry.paid_to_on(store.debt(day)?)?.to_owned()),
        move |entry, name| {
            if let Some(day) = store.debt_now(day) {
                entry.pay_to(day, name);
            }
        },
    )
}

/// Who lent, and the day looked at.
fn more(store: Store) -> El {
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
