//! The questions: first where it stands, then only what matters there.

use leptos::prelude::*;

use super::Told;
use super::acts::{events, since};
use crate::case::field::{Column, Field, Place};
use crate::case::file::{PaymentEntry, RateUnit};
use crate::case::loan_days::{LoanDays, loan_days};
use crate::case::suit::Stage;
use crate::case::suit::entry::ShareEntry;
use crate::case::time::DueKind;
use crate::language::Text;
use crate::text::court as words;
use crate::text::court::judgment as ordered;
use crate::text::form;
use crate::ui::element::{El, el};
use crate::ui::fields::{Takes, rate_field, text_field, tiles, unfolding};
use crate::ui::list::List;
use crate::ui::section::Section;
use crate::ui::store::Store;

/// Everything the reader is asked.
pub(super) fn questions(part: Section<Told>) -> El {
    let before = [Stage::Nothing, Stage::Papers, Stage::PaymentOrder];
    let judged = [Stage::Judgment, Stage::Enforcement];
    el("form")
        .class("questions")
        .attr("autocomplete", "off")
        // A form that is never sent: pressing Enter must not leave the page.
        .on("submit", |event| event.prevent_default())
        .child(stage(part))
        .child(received(part, Stage::Papers, "papers", words::PAPERS_RECEIVED, |told| {
            &mut told.court.received.papers
        }))
        .child(received(part, Stage::PaymentOrder, "payment_order", words::ORDER_RECEIVED, |told| {
            &mut told.court.received.payment_order
        }))
        .child(received(part, Stage::Judgment, "judgment", words::JUDGMENT_RECEIVED, |told| {
            &mut told.court.received.judgment
        }))
        .child(during(part, &[Stage::Papers], filed(part)))
        .child(during(part, &before, due(part)))
        .child(during(part, &before, events(part)))
        .child(during(part, &before, money(part)))
        .child(during(part, &judged, judgment(part)))
        .child(during(part, &judged, since(part)))
        .child(more(part))
}

/// Questions that are asked at some stages only.
fn during(part: Section<Told>, stages: &[Stage], questions: El) -> El {
    let stages = stages.to_vec();
    let hidden = move || part.with(|told| !stages.contains(&told.court.stage));
    el("div").class("part").flag("hidden", Signal::derive(hidden)).child(questions)
}

fn stage(part: Section<Told>) -> El {
    let choices = Stage::ALL.iter().map(|stage| {
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
type Of = fn(&mut Told) -> &mut String;

fn field(part: Section<Told>, place: Place, takes: Takes, label: Text, help: Option<Text>, of: Of) -> El {
    text_field(part.slot(Field::Court(place), move |told| Some(of(told))), takes, label, help)
}

const fn place(list: &'static str, member: &'static str) -> Place {
    Place { list, row: None, member }
}

fn received(part: Section<Told>, stage: Stage, member: &'static str, label: Text, of: Of) -> El {
    let help = Some(words::RECEIVED_HELP);
    during(part, &[stage], field(part, place("received", member), Takes::Date, label, help, of))
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

fn judgment(part: Section<Told>) -> El {
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

fn more(part: Section<Told>) -> El {
    let store = part.store();
    let called_in =
        text_field(store.slot(Field::CalledIn), Takes::Date, form::CALLED_IN, Some(words::CALLED_IN_HELP));
    let before = [Stage::Nothing, Stage::Papers, Stage::PaymentOrder];
    unfolding(store, words::MORE, |case, debt| !case.as_of.is_empty() || !debt.called_in.is_empty())
        .child(during(part, &before, called_in))
        .child(text_field(store.slot(Field::AsOf), Takes::Date, form::AS_OF, Some(form::AS_OF_HELP)))
}
