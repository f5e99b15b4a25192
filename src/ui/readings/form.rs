//! What changes the figures here; the debt itself is another tool's.

use crate::case::PaymentOrder;
use crate::case::field::Field;
use crate::text::{form, readings as words};
use crate::ui::element::{El, el};
use crate::ui::fields::{Takes, text_field, tiles};
use crate::ui::store::Store;

/// Everything the reader is asked.
pub(super) fn questions(store: Store) -> El {
    let orders = PaymentOrder::ALL.iter().map(|order| (order.code(), words::order(*order), None));
    let chosen = store.chosen(|debt| debt.payment_order.code());
    let choose = move |code: &str| {
        store.change(|debt| debt.payment_order = PaymentOrder::from_code(code).unwrap_or_default());
    };
    el("form")
        .class("questions")
        .attr("autocomplete", "off")
        // A form that is never sent: pressing Enter must not leave the page.
        .on("submit", |event| event.prevent_default())
        .child(tiles(store, "payment_order", words::ORDER, orders, chosen, choose))
        .child(el("p").class("help").text(store.say(words::ORDER_HELP)))
        .child(text_field(
            store.slot(Field::FilingDate),
            Takes::Date,
            form::FILING_DATE,
            Some(form::FILING_DATE_HELP),
        ))
        .child(text_field(store.slot(Field::AsOf), Takes::Date, form::AS_OF, Some(form::AS_OF_HELP)))
}
