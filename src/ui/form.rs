//! The questions.

use leptos::prelude::*;

use super::fields::{RateField, Takes, TextField, Tiles};
use super::rows::{Charges, Payments};
use super::store::Store;
use crate::case::Lender;
use crate::case::field::{DemandLine, Field};
use crate::case::file::{DayCountEntry, Repayment};
use crate::text::form;

/// Everything the reader is asked.
#[component]
pub(super) fn Form(store: Store) -> impl IntoView {
    // A form that is never sent: pressing Enter must not leave the page.
    view! {
        <form class="questions" on:submit=|event| event.prevent_default()>
            <LenderTiles store/>
            <div class="pair">
                <TextField store field=Field::Principal label=form::PRINCIPAL takes=Takes::Amount/>
                <TextField
                    store
                    field=Field::Received
                    label=form::RECEIVED
                    takes=Takes::Amount
                    help=form::RECEIVED_HELP
                />
            </div>
            <TextField
                store
                field=Field::ContractDate
                label=form::CONTRACT_DATE
                takes=Takes::Date
                help=form::CONTRACT_DATE_HELP
            />
            <Plan store/>
            <RateField
                store
                field=Field::Rate
                label=form::RATE
                help=form::RATE_HELP
                rate=|debt| &mut debt.rate
            />
            <RateField
                store
                field=Field::OverdueRate
                label=form::OVERDUE_RATE
                help=form::OVERDUE_RATE_HELP
                rate=|debt| &mut debt.overdue_rate
            />
            <Payments store/>
            <Charges store/>
            <Demand store/>
            <More store/>
        </form>
    }
}

#[component]
fn LenderTiles(store: Store) -> impl IntoView {
    let choices = Lender::ALL.iter().map(|&lender| {
        let (words, help) = form::lender(lender);
        (lender.code(), words, Some(help))
    });
    let chosen = store.debt(|debt| debt.lender.map(Lender::code));
    view! {
        <Tiles
            store
            name="lender"
            label=form::LENDER
            choices=choices.collect()
            chosen
            choose=|debt, code| debt.lender = Lender::from_code(code)
        />
    }
}

#[component]
fn Plan(store: Store) -> impl IntoView {
    let choices =
        Repayment::ALL.iter().map(|&repayment| (repayment.code(), form::repayment(repayment), None));
    let chosen = store.debt(|debt| Some(debt.repayment.code()));
    let instalments = move || chosen.get() == Some(Repayment::EqualInstalments.code());
    view! {
        <Tiles
            store
            name="repayment"
            label=form::REPAYMENT
            choices=choices.collect()
            chosen
            choose=|debt, code| debt.repayment = Repayment::from_code(code).unwrap_or_default()
        />
        <div hidden=instalments>
            <TextField store field=Field::DueDate label=form::DUE_DATE takes=Takes::Date/>
        </div>
        <div class="pair" hidden=move || !instalments()>
            <TextField store field=Field::Instalments label=form::INSTALMENTS takes=Takes::Count/>
            <TextField
                store
                field=Field::FirstDueDate
                label=form::FIRST_DUE_DATE
                takes=Takes::Date
                help=form::FIRST_DUE_DATE_HELP
            />
        </div>
    }
}

#[component]
fn Demand(store: Store) -> impl IntoView {
    let field = move |line: DemandLine| {
        view! { <TextField store field=Field::Demand(line) label=form::demand_line(line) takes=Takes::Amount/> }
    };
    view! {
        <details class="more">
            <summary>{store.say(form::DEMAND)}</summary>
            <p class="help">{store.say(form::DEMAND_HELP)}</p>
            <div class="pairs">{DemandLine::ALL.map(field).collect_view()}</div>
        </details>
    }
}

#[component]
fn More(store: Store) -> impl IntoView {
    let choices =
        DayCountEntry::ALL.iter().map(|&day_count| (day_count.code(), form::day_count(day_count), None));
    let chosen = store.debt(|debt| Some(debt.day_count.code()));
    view! {
        <details class="more">
            <summary>{store.say(form::MORE)}</summary>
            <TextField
                store
                field=Field::FilingDate
                label=form::FILING_DATE
                takes=Takes::Date
                help=form::FILING_DATE_HELP
            />
            <TextField store field=Field::AsOf label=form::AS_OF takes=Takes::Date help=form::AS_OF_HELP/>
            <Tiles
                store
                name="day-count"
                label=form::DAY_COUNT
                choices=choices.collect()
                chosen
                choose=|debt, code| debt.day_count = DayCountEntry::from_code(code).unwrap_or_default()
            />
        </details>
    }
}
