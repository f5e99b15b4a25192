//! What moved with every sale and for what price, what the pilot for batches says of it, and what may still be said against
//! the claim.

use super::Found;
use crate::case::transfer::Assignment;
use crate::engine::transfer::{Defence, pilot};
use crate::law::citation::Rule;
use crate::text::format;
use crate::text::transfer::{answer, change, money as words, party};
use crate::ui::cited::place;
use crate::ui::element::{El, el};
use crate::ui::store::Store;
use crate::ui::transfer::basis::{Open, basis};
use crate::ui::transfer::tables::{cell, day, heading, table};

/// Every sale; none where nothing was sold.
pub(super) fn moved(store: Store, found: &Found) -> Option<El> {
    let (language, story) = (store.language(), &found.told.story);
    if story.assignments.is_empty() {
        return None;
    }
    let buyer = |sale: &Assignment| party(language, &story.names, sale.buyer);
    let row = |(index, sale): (usize, &Assignment)| {
        let moved = found.figures.as_ref().and_then(|figures| *figures.moved.get(index)?);
        let percent = moved.and_then(|moved| moved.price_percent);
        let price =
            sale.price.map_or_else(|| "—".to_owned(), |price| change::price(language, price, percent));
        el("tr")
            .child(
                heading("")
                    .child(day(format::iso(sale.date)))
                    .child(el("span").class("small").text(format!(" → {}", buyer(sale)))),
            )
            .child(
                el("td")
                    .child(day(moved.map_or_else(|| "—".to_owned(), |moved| format::money(moved.total())))),
            )
            .child(cell(price))
    };
    let rows = el("tbody").children(story.assignments.iter().enumerate().map(row));
    let untold = story.assignments.iter().any(|sale| !sale.date_told);
    let batches = story.assignments.iter().filter_map(|sale| batch(store, sale, &buyer(sale)));
    Some(
        el("div")
            .child(el("h2").text(store.say(words::MOVED)))
            .child(table(store, words::MOVED, &[words::SALE, words::BY_LAW, words::PRICE], [rows]))
            .children(untold.then(|| el("p").class("aside").text(store.say(answer::NO_SALE_DATE))))
            .child(el("p").class("small").text(store.say(words::PRICE_NOTE)))
            .children(batches),
    )
}

/// What the banks' pilot for batches says of a sale.
fn batch(store: Store, sale: &Assignment, buyer: &str) -> Option<El> {
    let pilot = pilot(sale)?;
    let findings = pilot.findings.iter().map(|finding| {
        el("li").text(store.say(answer::pilot(*finding))).text(" ").child(place(store, finding.rule()))
    });
    let covers = store.say(answer::pilot_covers(pilot.covers()));
    Some(el("div").child(el("p").text(format!("→ {buyer} · {covers}"))).child(el("ul").children(findings)))
}

/// What may still be said against a buyer, with what it is worth; none without figures.
pub(super) fn defences(store: Store, found: &Found, open: Open) -> Option<El> {
    let figures = found.figures.as_ref().filter(|_| !found.told.story.assignments.is_empty())?;
    let item = |defence: &Defence| {
        // No sentence, so that both languages write it alike.
        let amount = defence.amount.map(|amount| el("strong").text(format!(" {}", format::money(amount))));
        el("li").text(store.say(change::defence(defence.kind))).children(amount)
    };
    let cited: Vec<&'static Rule> = figures.defences.iter().flat_map(|defence| defence.rules).collect();
    Some(
        el("div")
            .child(el("h2").text(store.say(change::DEFENCES)))
            .child(el("ul").children(figures.defences.iter().map(item)))
            .child(basis(store, open, "defences", &cited)),
    )
}
