//! The questions about a judgment.

use crate::case::field::{Column, Field, Place};
use crate::case::file::{PaymentEntry, RateUnit};
use crate::case::suit::Stage;
use crate::case::suit::entry::ShareEntry;
use crate::text::court as words;
use crate::text::court::judgment as ordered;
use crate::text::form;
use crate::ui::court::Told;
use crate::ui::court::acts::since;
use crate::ui::court::form::{Of, as_of, during, field, form as questions_form, place, stage};
use crate::ui::element::{El, el};
use crate::ui::fields::{Takes, rate_field, text_field, unfolding};
use crate::ui::list::List;
use crate::ui::section::Section;

/// Everything the reader is asked.
pub(super) fn questions(part: Section<Told>) -> El {
    let received = field(
        part,
        place("received", "judgment"),
        Takes::Date,
        words::JUDGMENT_RECEIVED,
        Some(words::RECEIVED_HELP),
        |told| &mut told.court.received.judgment,
    );
    // Whoever comes here without having told the stage has a judgment.
    let not_enforced = [Stage::Nothing, Stage::Papers, Stage::PaymentOrder, Stage::Judgment];
    questions_form()
        .child(stage(part, &[Stage::Judgment, Stage::Enforcement]))
        .child(during(part, &not_enforced, received))
        .child(ordered_money(part))
        .child(since(part))
        .child(as_of(part.store()))
}

/// What the judgment orders.
fn ordered_money(part: Section<Told>) -> El {
    let shares = List {
        section: part,
        count: |told: &Told| told.court.judgment.shares.len().max(1),
        add: |told| {
            let rows = told.court.judgment.shares.len().max(1) + 1;
            told.court.judgment.shares.resize(rows, ShareEntry::default());
            rows - 1
        },
        remove: |told, row| drop_row(&mut told.court.judgment.shares, row),
        name: ordered::share_row,
        first: |row| format!("court-judgment-shares-{row}--ends"),
        adds: ordered::ADD_SHARE,
    };
    let heading = el("h2").text(part.store().say(ordered::FORM));
    el("div")
        .class("part")
        .child(shares.inside(el("div").child(heading), share))
        .child(in_judgment(part))
        .child(payments(part))
}

fn drop_row<T>(rows: &mut Vec<T>, row: usize) {
    // A row that was never written stands in the form only.
    if row < rows.len() {
        rows.remove(row);
    }
}

fn share(section: Section<Told>, row: usize) -> Vec<El> {
    let field = |member, takes, label, help, of: fn(&mut ShareEntry) -> &mut String| {
        let place = Place { list: "judgment.shares", row: Some(row), member };
        let slot = section.slot(Field::Court(place), move |told| {
            // The first row stands ready before it is written.
            if row == told.court.judgment.shares.len() {
                told.court.judgment.shares.push(ShareEntry::default());
            }
            told.court.judgment.shares.get_mut(row).map(of)
        });
        text_field(slot, takes, label, help)
    };
    vec![
        field("ends", Takes::Date, ordered::ENDS, Some(ordered::ENDS_HELP), |share| &mut share.ends),
        field("principal", Takes::Amount, ordered::PRINCIPAL, None, |share| &mut share.principal),
        field("other", Takes::Amount, ordered::OTHER, None, |share| &mut share.other),
    ]
}

/// Interest and costs that the judgment awards.
fn in_judgment(part: Section<Told>) -> El {
    let amount =
        |member, label, help, of: Of| field(part, place("judgment", member), Takes::Amount, label, help, of);
    let slot = part.slot(Field::Court(place("judgment", "interest_rate.value")), |told| {
        Some(&mut told.court.judgment.interest_rate.value)
    });
    let unit = part.chosen(|told| told.court.judgment.interest_rate.unit.code());
    let choose = move |unit: RateUnit| part.change(|told| told.court.judgment.interest_rate.unit = unit);
    unfolding(part.store(), ordered::MORE, |_, debt| !debt.sections.court.is_empty())
        .child(amount("interest", ordered::INTEREST, Some(ordered::INTEREST_HELP), |told| {
            &mut told.court.judgment.interest
        }))
        .child(amount("costs", ordered::COSTS, None, |told| &mut told.court.judgment.costs))
        .child(rate_field(slot, unit, choose, ordered::RATE, ordered::RATE_HELP))
        .child(field(part, place("judgment", "interest_from"), Takes::Date, ordered::FROM, None, |told| {
            &mut told.court.judgment.interest_from
        }))
}

fn payments(part: Section<Told>) -> El {
    let list = List {
        section: part,
        count: |told: &Told| told.court.judgment.payments.len(),
        add: |told| {
            told.court.judgment.payments.push(PaymentEntry::default());
            told.court.judgment.payments.len() - 1
        },
        remove: |told, row| drop_row(&mut told.court.judgment.payments, row),
        name: form::payment_row,
        first: |row| format!("court-judgment-payments-{row}--date"),
        adds: form::ADD_PAYMENT,
    };
    let part = unfolding(part.store(), ordered::PAYMENTS, |_, debt| !debt.sections.court.is_empty());
    list.inside(part, payment)
}

fn payment(section: Section<Told>, row: usize) -> Vec<El> {
    let field = |column: Column, takes, label| {
        let place = Place { list: "judgment.payments", row: Some(row), member: column.name() };
        let slot = section.slot(Field::Court(place), move |told| {
            told.court.judgment.payments.get_mut(row).map(|payment| match column {
                Column::Date => &mut payment.date,
                Column::Amount => &mut payment.amount,
            })
        });
        text_field(slot, takes, label, None)
    };
    vec![field(Column::Date, Takes::Date, form::DATE), field(Column::Amount, Takes::Amount, form::AMOUNT)]
}
