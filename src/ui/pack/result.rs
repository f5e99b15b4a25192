//! What a pack brings its buyer, and why that is nobody's debt.

use leptos::prelude::*;

use super::Found;
use super::chart::{chart, gauge, so_far};
use crate::engine::pack::{PackResult, Reference};
use crate::explain::pack::PRICE_IS_NOT_DEBT;
use crate::language::Text;
use crate::law::citation::Rule;
use crate::money::Yuan;
use crate::text::{format, pack as words};
use crate::ui::cited::rules;
use crate::ui::element::{El, el};
use crate::ui::store::Store;

/// Shows the result.
pub(super) fn shows(store: Store) -> impl Fn(&Found) -> El + Send + Sync + 'static {
    let open = RwSignal::new(false);
    move |found| ready(store, found, open)
}

fn ready(store: Store, found: &Found, open: RwSignal<bool>) -> El {
    let (language, result) = (store.language(), &found.result);
    el("div")
        .child(el("p").class("as-of").text(store.say(words::RETURN)))
        .child(el("p").class("total").text(words::annual(language, result.annual)))
        .child(el("p").class("aside").text(words::beside_return(language, result.annual)))
        .child(el("p").class("note").text(words::price_is_not_debt(language, result)))
        .child(
            el("details")
                .class("more")
                .child(el("summary").text(store.say(words::WHY_NOT)))
                .child(rules(store, &PRICE_IS_NOT_DEBT)),
        )
        .child(account(store, result))
        .child(el("p").class("aside").text(words::payback(language, result)))
        .child(el("p").class("small").text(store.say(words::CHART)))
        .view(chart(result))
        .child(months(store, found, open))
        .child(references(store, result))
        .child(el("p").class("small").text(store.say(words::NOT_COUNTED)))
}

fn head(store: Store, text: Text) -> El {
    el("th").attr("scope", "col").text(store.say(text))
}

fn caption(store: Store, class: &'static str, text: Text) -> El {
    el("caption").class(class).text(store.say(text))
}

fn account(store: Store, result: &PackResult) -> El {
    let row = |text: Text, amount: Yuan| {
        el("tr")
            .child(el("th").attr("scope", "row").text(store.say(text)))
            .child(el("td").text(format::yuan(amount)))
    };
    let heads = el("tr").child(head(store, words::ITEM)).child(head(store, words::AMOUNT));
    let rows = [
        row(words::PRICE, result.spent),
        row(words::RECOVERED, result.recovered),
        row(words::COST, result.cost),
        row(words::NET, result.recovered - result.cost),
    ];
    el("table")
        .child(caption(store, "unseen", words::ACCOUNT))
        .child(el("thead").child(heads))
        .child(el("tbody").children(rows))
        .child(el("tfoot").child(row(words::PROFIT, result.profit)))
}

/// The months in figures; written only while they are unfolded.
fn months(store: Store, found: &Found, open: RwSignal<bool>) -> El {
    let sums = so_far(&found.result.net);
    let table = || {
        let rows = found.pack.recoveries.iter().zip(&found.result.net).zip(&sums).enumerate();
        let rows = rows.map(|(month, ((collected, left), sum))| {
            let cells = [collected, left, sum].map(|amount| el("td").text(format::yuan(*amount)));
            el("tr").child(el("th").attr("scope", "row").text((month + 1).to_string())).children(cells)
        });
        let heads =
            [words::MONTH, words::COLLECTED, words::LEFT, words::SO_FAR].map(|text| head(store, text));
        el("table")
            .class("segments")
            .child(caption(store, "unseen", words::MONTHS))
            .child(el("thead").child(el("tr").children(heads)))
            .child(el("tbody").children(rows))
    };
    let part = el("details").class("more").on("toggle", move |event| {
        open.set(event_target::<leptos::web_sys::Element>(&event).has_attribute("open"));
    });
    part.child(el("summary").text(store.say(words::MONTHS))).children(open.get().then(table))
}

fn references(store: Store, result: &PackResult) -> El {
    let heads = [words::RATIO, words::HERE, words::PUBLISHED].map(|text| head(store, text));
    let mut cited: Vec<&'static Rule> = Vec::new();
    for reference in &result.references {
        if !cited.iter().any(|rule| rule.key == reference.rule.key) {
            cited.push(reference.rule);
        }
    }
    let table = el("table")
        .class("ratios")
        .child(caption(store, "", words::REFERENCES))
        .child(el("thead").child(el("tr").children(heads)))
        .child(el("tbody").children(result.references.iter().map(|each| reference(store, each))));
    el("div")
        .child(table)
        .child(el("p").class("small").text(store.say(words::REFERENCES_NOTE)))
        .child(rules(store, &cited))
}

/// A ratio with its gauge, and the figure to set it beside.
fn reference(store: Store, reference: &Reference) -> El {
    let name = el("th")
        .attr("scope", "row")
        .text(store.say(words::ratio(reference.ratio)))
        .child(el("small").text(store.say(words::reference(reference.ratio))));
    let name = match reference.here {
        Some(here) => name.view(gauge(here, reference.published)),
        None => name,
    };
    el("tr")
        .child(name)
        .child(el("td").text(words::percent(reference.here)))
        .child(el("td").text(words::percent(Some(reference.published))))
}
