//! The questions.

use super::Promised;
use super::terms::{early, fees, table};
use crate::case::field::Field;
use crate::case::file::DayCountEntry;
use crate::text::{form, total};
use crate::ui::element::{El, el};
use crate::ui::fields::{Takes, debt_rate, text_field, unfolding};
use crate::ui::loan;
use crate::ui::store::Store;

/// Everything the reader is asked.
pub(super) fn questions(store: Store, promise: Promised) -> El {
    let field = |field, takes, label, help| text_field(store.slot(field), takes, label, help);
    el("form")
        .class("questions")
        // Or going back would bring old choices, which would pass for what was done before the module came.
        .attr("autocomplete", "off")
        // A form that is never sent: pressing Enter must not leave the page.
        .on("submit", |event| event.prevent_default())
        .child(
            el("div")
                .class("pair")
                .child(field(Field::Principal, Takes::Amount, form::PRINCIPAL, None))
                .child(field(Field::Received, Takes::Amount, form::RECEIVED, Some(total::RECEIVED_HELP))),
        )
        .child(loan::repayment(store))
        .child(loan::instalments(store))
        .child(
            el("div")
                .class("pair")
                .child(field(
                    Field::ContractDate,
                    Takes::Date,
                    form::CONTRACT_DATE,
                    Some(total::CONTRACT_DATE_HELP),
                ))
                .child(el("div").flag("hidden", loan::by_instalments(store)).child(field(
                    Field::DueDate,
                    Takes::Date,
                    form::DUE_DATE,
                    None,
                ))),
        )
        .child(debt_rate(store, Field::Rate, form::RATE, total::RATE_HELP))
        .child(loan::lender(store))
        .child(fees(store, promise))
        .child(table(store, promise))
        .child(early(store, promise))
        .child(more(store))
}

fn more(store: Store) -> El {
    unfolding(store, total::MORE, |case, debt| {
        let chosen = debt.day_count != DayCountEntry::default();
        let texts = [&debt.overdue_rate.value, &debt.called_in, &debt.newer_lpr, &case.as_of];
        chosen || texts.iter().any(|text| !text.is_empty())
    })
    .child(debt_rate(store, Field::OverdueRate, form::OVERDUE_RATE, form::OVERDUE_RATE_HELP))
    .child(text_field(store.slot(Field::CalledIn), Takes::Date, form::CALLED_IN, Some(total::CALLED_IN_HELP)))
    .child(text_field(store.slot(Field::AsOf), Takes::Date, form::AS_OF, Some(form::AS_OF_HELP)))
    .child(text_field(store.slot(Field::NewerLpr), Takes::Rate, form::NEWER_LPR, None))
    .child(loan::day_count(store))
}
