//! The result: the lawful total in large figures, the claim beside it, why they differ, and the lines.

use leptos::prelude::*;

use super::bar::bar;
use super::why::why;
use crate::engine::ledger::Allocation;
use crate::engine::{Assessment, Item, Line};
use crate::money::Yuan;
use crate::text::{format, headline, reasons, result};
use crate::ui::element::{El, el};
use crate::ui::store::Store;

/// What the reader has unfolded; it stays so while they type.
#[derive(Clone, Copy)]
struct Unfolded {
    lines: RwSignal<Vec<Item>>,
    payments: RwSignal<bool>,
}

/// Shows the result.
pub(super) fn shows(store: Store) -> impl Fn(&Assessment) -> El + Send + Sync + 'static {
    let unfolded = Unfolded { lines: RwSignal::new(Vec::new()), payments: RwSignal::new(false) };
    move |assessment| ready(store, assessment, unfolded)
}

fn ready(store: Store, assessment: &Assessment, unfolded: Unfolded) -> El {
    el("div")
        .child(el("p").class("as-of").text(result::as_of(store.language(), assessment)))
        .child(totals(store, assessment))
        .child(el("p").class("note").text(headline::headline(store.language(), assessment)))
        .child(asides(store, assessment))
        .children(bar(store, assessment))
        .child(lines(store, assessment, unfolded.lines))
        .children(payments(store, assessment, unfolded.payments))
        .child(el("p").class("small").text(result::small_print(store.language(), assessment)))
}

fn totals(store: Store, assessment: &Assessment) -> El {
    let (claimed, lawful) = (assessment.claimed_total(), assessment.lawful_total());
    let beside = |words: &str, amount: Yuan| {
        el("div").child(el("dt").text(words)).child(el("dd").text(format::money(amount)))
    };
    el("div")
        .class("totals")
        .child(el("p").class("total").child(el("small").text("¥")).text(format::yuan(lawful)))
        .child(
            el("dl")
                .child(beside(store.say(result::claimed(assessment)), claimed))
                .child(beside(store.say(result::DIFFERENCE), (claimed - lawful).or_zero())),
        )
}

/// What else the reader should know beside the total.
fn asides(store: Store, assessment: &Assessment) -> El {
    let language = store.language();
    let ledger = &assessment.lawful;
    let asides = [
        result::no_rate(assessment).map(|text| store.say(text).to_owned()),
        result::flat_rate(language, assessment),
        (!ledger.refund.to_fen().is_zero()).then(|| result::refund(language, ledger.refund)),
        (ledger.overdue_principal < ledger.principal)
            .then(|| result::due_by_now(language, ledger.overdue_principal)),
        result::lower(language, assessment),
        result::if_sued(language, assessment),
    ];
    el("div").children(asides.into_iter().flatten().map(|text| el("p").class("aside").text(text)))
}

fn lines(store: Store, assessment: &Assessment, open: RwSignal<Vec<Item>>) -> El {
    let head = |text: &str| el("th").attr("scope", "col").text(text);
    let heads = el("tr")
        .child(head(store.say(result::LINE)))
        .child(head(store.say(result::claimed_lines(assessment))))
        .child(head(store.say(result::LAWFUL_COLUMN)))
        .child(el("td"));
    let total = el("tr")
        .child(el("th").attr("scope", "row").text(store.say(result::TOTAL)))
        .child(el("td").text(format::yuan(assessment.claimed_total())))
        .child(el("td").text(format::yuan(assessment.lawful_total())))
        .child(el("td"));
    let table = el("table")
        .class("lines")
        .child(el("caption").class("unseen").text(store.say(result::LINES)))
        .child(el("thead").child(heads))
        .children(assessment.lines.iter().map(|line| row(store, assessment, line, open)))
        .child(el("tfoot").child(total));
    // Amounts stay whole: where billions do not fit on a phone, the table scrolls. Its buttons take the keyboard there.
    el("div").class("scroll").child(table)
}

/// A line and, where it is open, its explanation under it.
fn row(store: Store, assessment: &Assessment, line: &Line, open: RwSignal<Vec<Item>>) -> El {
    let item = line.item;
    let is_open = open.with(|open| open.contains(&item));
    let toggle = move |_| {
        open.update(|open| match open.iter().position(|known| *known == item) {
            Some(index) => drop(open.remove(index)),
            None => open.push(item),
        });
    };
    let name = store.say(result::item(item, line.claimed < Yuan::ZERO));
    let button = el("button")
        .class("why")
        .attr("type", "button")
        .attr("aria-expanded", if is_open { "true" } else { "false" })
        .attr("aria-label", format!("{} · {name}", store.say(result::WHY)))
        .on("click", toggle)
        .text(if is_open { "−" } else { "?" });
    let tags = line
        .differences
        .iter()
        .map(|difference| el("span").class("tag").text(store.say(reasons::difference(*difference))));
    // A row of their own: beside the figures they would not fit on a phone.
    let tags = (!line.differences.is_empty())
        .then(|| el("tr").class("tags").child(el("td").attr("colspan", "4").children(tags)));
    let heading = el("th").attr("scope", "row").text(name);
    // After the figures, since it asks about them; not in the heading, which would be read out with it at every figure.
    let ask = el("td").child(button);
    let figures = [line.claimed, line.lawful].map(|amount| el("td").text(format::yuan(amount)));
    let explanation = is_open.then(|| {
        el("tr").class("reasons").child(el("td").attr("colspan", "4").child(why(store, assessment, line)))
    });
    el("tbody")
        .child(el("tr").child(heading).children(figures).child(ask))
        .children(tags)
        .children(explanation)
}

/// Where each payment went; written only while it is unfolded, since there may be hundreds.
fn payments(store: Store, assessment: &Assessment, open: RwSignal<bool>) -> Option<El> {
    let allocations = &assessment.lawful.allocations;
    let row = |paid: &Allocation| {
        el("tr")
            .child(el("th").attr("scope", "row").text(format::iso(paid.date)))
            .child(el("td").text(format::yuan(paid.amount)))
            .child(el("td").text(reasons::payment(store.language(), paid)))
    };
    let words = store.say(result::PAYMENTS);
    let table = || {
        el("table")
            .class("payments")
            .child(el("caption").class("unseen").text(words))
            .child(el("tbody").children(allocations.iter().map(row)))
    };
    (!allocations.is_empty()).then(|| {
        let part = el("details").class("more").on("toggle", move |event| {
            open.set(event_target::<leptos::web_sys::Element>(&event).has_attribute("open"));
        });
        part.child(el("summary").text(words)).children(open.get().then(table))
    })
}
