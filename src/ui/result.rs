//! The result: the lawful total in large figures, the claim beside it, why they differ, and the lines.

use std::time::Duration;

use leptos::prelude::*;

use super::bar::bar;
use super::element::{El, el};
use super::store::{Outcome, Store, follow};
use super::unfinished::unfinished;
use super::why::why;
use crate::case::field::Reason;
use crate::engine::ledger::Allocation;
use crate::engine::{Assessment, Item, Line};
use crate::money::Yuan;
use crate::text::{format, headline, problem, reasons, result};

/// How long nothing must change before the result is announced.
const PAUSE: Duration = Duration::from_millis(600);

/// What the reader has unfolded; it stays so while they type.
#[derive(Clone, Copy)]
struct Unfolded {
    lines: RwSignal<Vec<Item>>,
    payments: RwSignal<bool>,
}

/// The result as it stands.
pub(super) fn result_card(store: Store) -> El {
    let unfolded = Unfolded { lines: RwSignal::new(Vec::new()), payments: RwSignal::new(false) };
    let result = move || {
        store.outcome.with(|outcome| match outcome {
            Outcome::Unfinished(problems) => unfinished(store, &store.told(problems)),
            Outcome::Refused(refusal) => {
                el("p").class("note").text(problem::refusal(store.language, *refusal))
            }
            Outcome::Ready(assessment) => ready(store, assessment, unfolded),
        })
    };
    el("section")
        .class("card result")
        .attr("id", "result")
        .attr("aria-labelledby", "result-heading")
        .child(el("h2").class("unseen").attr("id", "result-heading").text(store.say(result::RESULT)))
        .live(result)
}

/// The total at the bottom of a phone's screen; tapping it goes to the result.
pub(super) fn dock(store: Store) -> El {
    let total = move || {
        store.outcome.with(|outcome| match outcome {
            Outcome::Ready(assessment) => format::money(assessment.lawful_total()),
            Outcome::Unfinished(problems) => {
                let told = store.told(problems);
                let missing = told.iter().filter(|problem| problem.reason == Reason::Missing).count();
                result::unfinished(store.language, missing, told.len() - missing)
            }
            Outcome::Refused(_) => "—".to_owned(),
        })
    };
    el("a")
        .class("dock")
        .attr("href", "#result")
        .child(el("span").text(store.say(result::LAWFUL)))
        .child(el("strong").live_text(Signal::derive(total)))
}

/// One short sentence for screen readers, said politely once the reader has stopped typing: the result, or once that
/// there is none any more.
pub(super) fn announcement(store: Store) -> El {
    let words = RwSignal::new(String::new());
    let gone = store.say(result::GONE);
    let text = move || {
        store.outcome.with(|outcome| match outcome {
            Outcome::Ready(assessment) => Some(result::announcement(store.language, assessment)),
            Outcome::Refused(refusal) => Some(problem::refusal(store.language, *refusal)),
            // In the middle of a word nothing is said.
            Outcome::Unfinished(problems) => (store.told(problems) == *problems).then(|| gone.to_owned()),
        })
    };
    let mut announce = debounce(PAUSE, move |text: Option<String>| {
        let nothing_was_there = words.with_untracked(String::is_empty);
        if let Some(text) = text.filter(|text| !nothing_was_there || text != gone) {
            words.set(text);
        }
    });
    follow(Box::new(move || announce(text())));
    el("output").class("unseen").attr("aria-live", "polite").live_text(words.into())
}

fn ready(store: Store, assessment: &Assessment, unfolded: Unfolded) -> El {
    el("div")
        .child(el("p").class("as-of").text(result::as_of(store.language, assessment)))
        .child(totals(store, assessment))
        .child(el("p").class("note").text(headline::headline(store.language, assessment)))
        .child(asides(store, assessment))
        .children(bar(store, assessment))
        .child(lines(store, assessment, unfolded.lines))
        .children(payments(store, assessment, unfolded.payments))
        .child(el("p").class("small").text(result::small_print(store.language, assessment)))
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
    let language = store.language;
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
            .child(el("td").text(reasons::payment(store.language, paid)))
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
