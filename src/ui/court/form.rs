//! The questions: first where it stands, then only what matters there.

use leptos::prelude::*;

use super::Parts;
use super::acts::{events, since};
use crate::case::field::{Column, Field, Place};
use crate::case::file::{PaymentEntry, RateUnit};
use crate::case::loan_days::{LoanDays, loan_days};
use crate::case::suit::entry::{CourtEntry, PreservationFee, ShareEntry};
use crate::case::suit::{Procedure, Stage};
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
pub(super) fn questions(parts: &Parts) -> El {
    let before = [Stage::Nothing, Stage::Papers, Stage::PaymentOrder];
    let judged = [Stage::Judgment, Stage::Enforcement];
    el("form")
        .class("questions")
        .attr("autocomplete", "off")
        // A form that is never sent: pressing Enter must not leave the page.
        .on("submit", |event| event.prevent_default())
        .child(stage(parts))
        .child(received(parts, Stage::Papers, "papers", words::PAPERS_RECEIVED, |court| {
            &mut court.received.papers
        }))
        .child(received(parts, Stage::PaymentOrder, "payment_order", words::ORDER_RECEIVED, |court| {
            &mut court.received.payment_order
        }))
        .child(received(parts, Stage::Judgment, "judgment", words::JUDGMENT_RECEIVED, |court| {
            &mut court.received.judgment
        }))
        .child(during(parts, &[Stage::Papers], filed(parts)))
        .child(during(parts, &before, due(parts)))
        .child(during(parts, &before, events(parts)))
        .child(during(parts, &before, money(parts)))
        .child(during(parts, &judged, judgment(parts)))
        .child(during(parts, &judged, since(parts)))
        .child(more(parts))
}

/// Questions that are asked at some stages only.
fn during(parts: &Parts, stages: &[Stage], questions: El) -> El {
    let (stages, court) = (stages.to_vec(), parts.court);
    let hidden = move || court.with(|court| !stages.contains(&court.stage));
    el("div").class("part").flag("hidden", Signal::derive(hidden)).child(questions)
}

fn stage(parts: &Parts) -> El {
    let choices = Stage::ALL.iter().map(|stage| {
        let (name, help) = words::stage(*stage);
        (stage.code(), name, Some(help))
    });
    let (store, court) = (parts.store, parts.court);
    let chosen = court.chosen(|court| court.stage.code());
    tiles(store, "stage", words::STAGE, choices, chosen, move |code| {
        court.change(|court| court.stage = Stage::from_code(code).unwrap_or_default());
    })
}

/// Where an amount, a day or a name of the section on the court is kept.
type Of = fn(&mut CourtEntry) -> &mut String;

fn field(parts: &Parts, place: Place, takes: Takes, label: Text, help: Option<Text>, of: Of) -> El {
    text_field(parts.court.slot(Field::Court(place), move |court| Some(of(court))), takes, label, help)
}

const fn place(list: &'static str, member: &'static str) -> Place {
    Place { list, row: None, member }
}

fn received(parts: &Parts, stage: Stage, member: &'static str, label: Text, of: Of) -> El {
    let help = Some(words::RECEIVED_HELP);
    during(parts, &[stage], field(parts, place("received", member), Takes::Date, label, help, of))
}

fn filed(parts: &Parts) -> El {
    text_field(parts.store.slot(Field::FilingDate), Takes::Date, words::FILED, Some(words::FILED_HELP))
}

/// When the claim fell due.
fn due(parts: &Parts) -> El {
    let (store, time) = (parts.store, parts.time);
    let choices = DueKind::ALL.iter().map(|kind| (kind.code(), words::due_kind(*kind), None));
    let chosen = time.chosen(|time| time.due_kind.code());
    let kinds = tiles(store, "due-kind", words::DUE_KIND, choices, chosen, move |code| {
        time.change(|time| time.due_kind = DueKind::from_code(code).unwrap_or_default());
    });
    let known = move || {
        let due = of_loan(store).due.map(|(_, date)| date);
        due.map_or_else(String::new, |due| words::due_known(store.language(), due))
    };
    let slot = time.slot(Field::Time(place("due", "")), |time| Some(&mut time.due));
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
fn money(parts: &Parts) -> El {
    el("div")
        .class("pair")
        .child(field(
            parts,
            place("suit", "claim"),
            Takes::Amount,
            words::CLAIM,
            Some(words::CLAIM_HELP),
            |court| &mut court.suit.claim,
        ))
        .child(field(
            parts,
            place("suit", "awarded"),
            Takes::Amount,
            words::AWARDED,
            Some(words::AWARDED_HELP),
            |court| &mut court.suit.awarded,
        ))
}

fn judgment(parts: &Parts) -> El {
    let shares = List {
        section: parts.court,
        count: |court: &CourtEntry| court.judgment.shares.len().max(1),
        add: |court| {
            let rows = court.judgment.shares.len().max(1) + 1;
            court.judgment.shares.resize(rows, ShareEntry::default());
            rows - 1
        },
        remove: |court, row| drop_row(&mut court.judgment.shares, row),
        name: ordered::share_row,
        first: |row| format!("court-judgment-shares-{row}--ends"),
        adds: ordered::ADD_SHARE,
    };
    let heading = el("h2").text(parts.store.say(ordered::FORM));
    el("div")
        .class("part")
        .child(shares.inside(el("div").child(heading), share))
        .child(in_judgment(parts))
        .child(payments(parts))
}

fn drop_row<T>(rows: &mut Vec<T>, row: usize) {
    // A row that was never written stands in the form only.
    if row < rows.len() {
        rows.remove(row);
    }
}

fn share(section: Section<CourtEntry>, row: usize) -> Vec<El> {
    let field = |member, takes, label, help, of: fn(&mut ShareEntry) -> &mut String| {
        let place = Place { list: "judgment.shares", row: Some(row), member };
        let slot = section.slot(Field::Court(place), move |court| {
            // The first row stands ready before it is written.
            if row == court.judgment.shares.len() {
                court.judgment.shares.push(ShareEntry::default());
            }
            court.judgment.shares.get_mut(row).map(of)
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
fn in_judgment(parts: &Parts) -> El {
    let amount =
        |member, label, help, of: Of| field(parts, place("judgment", member), Takes::Amount, label, help, of);
    let court = parts.court;
    let slot = court.slot(Field::Court(place("judgment", "interest_rate.value")), |court| {
        Some(&mut court.judgment.interest_rate.value)
    });
    let unit = court.chosen(|court| court.judgment.interest_rate.unit.code());
    let choose = move |unit: RateUnit| court.change(|court| court.judgment.interest_rate.unit = unit);
    unfolding(parts.store, ordered::MORE, |_, debt| debt.sections.court.contains("interest"))
        .child(amount("interest", ordered::INTEREST, Some(ordered::INTEREST_HELP), |court| {
            &mut court.judgment.interest
        }))
        .child(amount("costs", ordered::COSTS, None, |court| &mut court.judgment.costs))
        .child(rate_field(slot, unit, choose, ordered::RATE, ordered::RATE_HELP))
        .child(field(parts, place("judgment", "interest_from"), Takes::Date, ordered::FROM, None, |court| {
            &mut court.judgment.interest_from
        }))
}

fn payments(parts: &Parts) -> El {
    let list = List {
        section: parts.court,
        count: |court: &CourtEntry| court.judgment.payments.len(),
        add: |court| {
            court.judgment.payments.push(PaymentEntry::default());
            court.judgment.payments.len() - 1
        },
        remove: |court, row| drop_row(&mut court.judgment.payments, row),
        name: form::payment_row,
        first: |row| format!("court-judgment-payments-{row}--date"),
        adds: form::ADD_PAYMENT,
    };
    let part = unfolding(parts.store, ordered::PAYMENTS, |_, debt| debt.sections.court.contains("payments"));
    list.inside(part, payment)
}

fn payment(section: Section<CourtEntry>, row: usize) -> Vec<El> {
    let field = |column: Column, takes, label| {
        let place = Place { list: "judgment.payments", row: Some(row), member: column.name() };
        let slot = section.slot(Field::Court(place), move |court| {
            court.judgment.payments.get_mut(row).map(|payment| match column {
                Column::Date => &mut payment.date,
                Column::Amount => &mut payment.amount,
            })
        });
        text_field(slot, takes, label, None)
    };
    vec![field(Column::Date, Takes::Date, form::DATE), field(Column::Amount, Takes::Amount, form::AMOUNT)]
}

fn more(parts: &Parts) -> El {
    let (store, court) = (parts.store, parts.court);
    let procedures =
        Procedure::ALL.iter().map(|procedure| (procedure.code(), words::procedure(*procedure), None));
    let chosen = court.chosen(|court| court.suit.procedure.code());
    let procedure = tiles(store, "procedure", words::PROCEDURE, procedures, chosen, move |code| {
        court.change(|court| court.suit.procedure = Procedure::from_code(code).unwrap_or_default());
    });
    let answers =
        PreservationFee::ALL.iter().map(|answer| (answer.code(), words::preservation_fee(*answer), None));
    let chosen = court.chosen(|court| court.suit.preservation_fee.code());
    let claimed = tiles(store, "preservation-fee", words::PRESERVATION_FEE, answers, chosen, move |code| {
        court.change(|court| {
            court.suit.preservation_fee = PreservationFee::from_code(code).unwrap_or_default();
        });
    });
    let preserved = field(
        parts,
        place("suit", "preserved"),
        Takes::Amount,
        words::PRESERVED,
        Some(words::PRESERVED_HELP),
        |court| &mut court.suit.preserved,
    );
    let called_in =
        text_field(store.slot(Field::CalledIn), Takes::Date, form::CALLED_IN, Some(words::CALLED_IN_HELP));
    let before = [Stage::Nothing, Stage::Papers, Stage::PaymentOrder];
    unfolding(store, words::MORE, |case, debt| !case.as_of.is_empty() || !debt.called_in.is_empty())
        .child(during(
            parts,
            &before,
            el("div").class("part").child(procedure).child(preserved).child(claimed).child(called_in),
        ))
        .child(text_field(store.slot(Field::AsOf), Takes::Date, form::AS_OF, Some(form::AS_OF_HELP)))
}
