//! The questions.

use leptos::prelude::*;

use super::rows::{charges, payments};
use super::unknown::{or_not_sure, set};
use crate::case::Lender;
use crate::case::field::{DemandLine, Field};
use crate::case::file::{DayCountEntry, DemandEntry, Repayment};
use crate::case::unknown::UnknownAnswer;
use crate::text::{form, unknown};
use crate::ui::element::{El, el};
use crate::ui::fields::{Takes, debt_rate, text_field, tiles, unfolding};
use crate::ui::store::Store;

/// Everything the reader is asked.
pub(super) fn questions(store: Store) -> El {
    let field = |field, takes, label, help| text_field(store.slot(field), takes, label, help);
    el("form")
        .class("questions")
        // Or going back would bring old choices, which would pass for what was done before the module came.
        .attr("autocomplete", "off")
        // A form that is never sent: pressing Enter must not leave the page.
        .on("submit", |event| event.prevent_default())
        .child(lender(store))
        .child(
            unfolding(store, form::LENDER_UNSURE, |_, _| false)
                .child(el("p").class("help").text(store.say(form::LENDER_HELP))),
        )
        .child(field(
            Field::Demand(DemandLine::Total),
            Takes::Amount,
            form::demand_line(DemandLine::Total),
            Some(form::DEMAND_TOTAL_HELP),
        ))
        .child(
            el("div")
                .class("pair")
                .child(field(Field::Principal, Takes::Amount, form::PRINCIPAL, None))
                .child(or_not_sure(
                    store,
                    UnknownAnswer::Received,
                    field(Field::Received, Takes::Amount, form::RECEIVED, Some(form::RECEIVED_HELP)),
                )),
        )
        .child(or_not_sure(
            store,
            UnknownAnswer::ContractDate,
            field(Field::ContractDate, Takes::Date, form::CONTRACT_DATE, Some(form::CONTRACT_DATE_HELP)),
        ))
        .child(repayment(store))
        .child(el("div").flag("hidden", by_instalments(store)).child(field(
            Field::DueDate,
            Takes::Date,
            form::DUE_DATE,
            None,
        )))
        .child(instalments(store))
        .child(or_not_sure(
            store,
            UnknownAnswer::Rate,
            debt_rate(store, Field::Rate, form::RATE, form::RATE_HELP),
        ))
        .child(or_not_sure(
            store,
            UnknownAnswer::OverdueRate,
            debt_rate(store, Field::OverdueRate, form::OVERDUE_RATE, form::OVERDUE_RATE_HELP),
        ))
        .child(payments(store))
        .child(charges(store))
        .child(demand(store))
        .child(more(store))
}

fn lender(store: Store) -> El {
    const NOT_SURE: &str = "unknown";
    let choices = Lender::ALL.iter().map(|lender| {
        let (words, help) = form::lender(*lender);
        (lender.code(), words, Some(help))
    });
    let choices = choices.chain([(NOT_SURE, unknown::NOT_SURE, Some(unknown::NOT_SURE_HELP))]);
    let chosen = store.chosen(|debt| match debt.lender {
        _ if debt.unknown.contains(&UnknownAnswer::Lender) => NOT_SURE,
        lender => lender.map_or("", Lender::code),
    });
    tiles(store, "lender", form::LENDER, choices, chosen, move |code| {
        set(store, UnknownAnswer::Lender, code == NOT_SURE);
        store.change(|debt| debt.lender = Lender::from_code(code));
    })
}

fn repayment(store: Store) -> El {
    let choices = Repayment::ALL
        .iter()
        .map(|each| (each.code(), form::repayment(*each), Some(form::repayment_help(*each))));
    let chosen = store.chosen(|debt| debt.repayment.code());
    tiles(store, "repayment", form::REPAYMENT, choices, chosen, move |code| {
        store.change(|debt| debt.repayment = Repayment::from_code(code).unwrap_or_default());
    })
    .child(el("p").class("help").text(store.say(form::REPAYMENT_HELP)))
}

fn by_instalments(store: Store) -> Signal<bool> {
    let chosen = store.chosen(|debt| debt.repayment.code());
    Signal::derive(move || chosen.get() != Repayment::Bullet.code())
}

fn instalments(store: Store) -> El {
    let chosen = by_instalments(store);
    el("div")
        .class("pair")
        .flag("hidden", Signal::derive(move || !chosen.get()))
        .child(text_field(store.slot(Field::Instalments), Takes::Count, form::INSTALMENTS, None))
        .child(text_field(
            store.slot(Field::FirstDueDate),
            Takes::Date,
            form::FIRST_DUE_DATE,
            Some(form::FIRST_DUE_DATE_HELP),
        ))
}

fn demand(store: Store) -> El {
    let lines = DemandLine::ALL.into_iter().filter(|line| *line != DemandLine::Total);
    let lines = lines.map(move |line| {
        text_field(store.slot(Field::Demand(line)), Takes::Amount, form::demand_line(line), None)
    });
    unfolding(store, form::DEMAND, |_, debt| {
        // The total stands above.
        let demand = &debt.demand;
        *demand != DemandEntry { total: demand.total.clone(), ..DemandEntry::default() }
    })
    .child(el("p").class("help").text(store.say(form::DEMAND_HELP)))
    .child(el("div").class("pairs").children(lines))
}

fn more(store: Store) -> El {
    let choices = DayCountEntry::ALL.iter().map(|each| (each.code(), form::day_count(*each), None));
    let chosen = store.chosen(|debt| debt.day_count.code());
    let day_count = tiles(store, "day-count", form::DAY_COUNT, choices, chosen, move |code| {
        store.change(|debt| debt.day_count = DayCountEntry::from_code(code).unwrap_or_default());
    });
    unfolding(store, form::MORE, |case, debt| {
        let chosen = debt.day_count != DayCountEntry::default();
        chosen || [&debt.filing_date, &debt.newer_lpr, &case.as_of].iter().any(|text| !text.is_empty())
    })
    .child(text_field(
        store.slot(Field::FilingDate),
        Takes::Date,
        form::FILING_DATE,
        Some(form::FILING_DATE_HELP),
    ))
    .child(text_field(store.slot(Field::AsOf), Takes::Date, form::AS_OF, Some(form::AS_OF_HELP)))
    .child(text_field(store.slot(Field::NewerLpr), Takes::Rate, form::NEWER_LPR, None))
    .child(day_count)
}
