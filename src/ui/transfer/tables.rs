//! The tables: who held the claim when, which payments counted, what changed.

use super::Found;
use super::answer::amounts;
use super::basis::{Open, basis};
use crate::case::transfer::Assignment;
use crate::dates::Date;
use crate::engine::transfer::{Collector, DefenceKind, Event, Paid, Right, Sale, Title, Verdict};
use crate::explain::transfer::{Change, RECORD, WITH_SALE};
use crate::language::Text;
use crate::law::citation::Rule;
use crate::text::format;
use crate::text::transfer::{answer as words, change as changed, paid as said, party};
use crate::ui::cited::place;
use crate::ui::element::{El, el};
use crate::ui::store::Store;

/// A table with a heading row and rows of cells.
pub(in crate::ui) fn table(
    store: Store,
    caption: Text,
    heads: &[Text],
    bodies: impl IntoIterator<Item = El>,
) -> El {
    let heads = heads.iter().map(|head| el("th").attr("scope", "col").text(store.say(*head)));
    el("table")
        .class("words")
        .child(el("caption").class("unseen").text(store.say(caption)))
        .child(el("thead").child(el("tr").children(heads)))
        .children(bodies)
}

pub(in crate::ui) fn heading(text: impl Into<String>) -> El {
    el("th").attr("scope", "row").text(text)
}

/// What must not be broken into lines.
pub(in crate::ui) fn day(text: impl Into<String>) -> El {
    el("span").class("whole").text(text)
}

pub(in crate::ui) fn cell(text: impl Into<String>) -> El {
    el("td").text(text)
}

/// Who held a claim when, and whom to pay.
pub(super) fn standings(store: Store, found: &Found, title: &Title) -> El {
    let (language, names) = (store.language(), &found.told.story.names);
    let rows = title.standings.iter().map(|standing| {
        let first = if standing.from == Date::MIN {
            store.say(words::AT_FIRST).to_owned()
        } else {
            format::iso(standing.from)
        };
        let happened = standing
            .events
            .iter()
            .map(|event| el("span").class("small").text(store.say(words::event(*event))));
        el("tr")
            .child(heading("").child(day(first)).children(happened))
            .child(cell(words::owner(language, names, standing.owner)))
            .child(cell(words::payee(language, names, standing.payee)))
    });
    table(store, words::WHO_WHEN, &[words::SINCE, words::OWNER, words::PAYEE], [el("tbody").children(rows)])
}

/// Who may ask for the money; none where that goes without saying.
pub(super) fn collectors(store: Store, found: &Found) -> Option<El> {
    let (language, names) = (store.language(), &found.told.story.names);
    if found.told.story.mandates.is_empty() && found.told.story.paid_for_borrower.is_empty() {
        return None;
    }
    let row = |collector: &Collector| {
        let creditor =
            (collector.who != collector.creditor).then(|| party(language, names, collector.creditor));
        let text = words::collector(language, creditor.as_deref(), collector.may);
        el("tr").child(heading(party(language, names, collector.who))).child(cell(text))
    };
    let rows = el("tbody").children(found.ownership.collectors.iter().map(row));
    let table =
        el("table").class("words").child(el("caption").class("unseen").text(store.say(words::COLLECTORS)));
    Some(el("div").child(el("h2").text(store.say(words::COLLECTORS))).child(table.child(rows)))
}

/// What the reader's payments did; none where nothing was paid.
pub(super) fn payments(store: Store, found: &Found, open: Open) -> Option<El> {
    let payments = &found.ownership.payments;
    if payments.is_empty() {
        return None;
    }
    let row = |paid: &Paid| {
        let verdict = paid.why.verdict();
        let class = if verdict == Verdict::Discharges { "tag counts" } else { "tag" };
        let to = paid.to.map(|to| format!(" → {}", party(store.language(), &found.told.story.names, to)));
        let verdict = el("td")
            .child(el("span").class(class).text(store.say(said::verdict(verdict))))
            .text(" ")
            .text(said::why(store.language(), paid.why))
            .children(
                paid.why.rule().map(|rule| el("span").class("small").text(" ").child(place(store, rule))),
            );
        el("tr")
            .child(
                heading("")
                    .child(day(format::iso(paid.payment.date)))
                    .text(" ")
                    .child(day(format::money(paid.payment.amount)))
                    .children(to.map(|to| el("span").class("small").text(to))),
            )
            .child(verdict)
    };
    let cited: Vec<&'static Rule> = payments.iter().filter_map(|paid| paid.why.rule()).collect();
    let rows = payments.iter().map(row);
    Some(
        el("div")
            .child(el("h2").text(store.say(said::PAID)))
            .child(table(store, said::PAID, &[said::PAYMENT, said::COUNTS], [el("tbody").children(rows)]))
            .children((!cited.is_empty()).then(|| basis(store, open, "paid", &cited))),
    )
}

/// Before and after the last sale; none where nothing was sold.
pub(super) fn changes(store: Store, found: &Found, open: Open) -> Option<El> {
    let (sale, facts) = found.ownership.sales.last().zip(found.told.story.assignments.last())?;
    let row = |change: Change| {
        let [before, now] = sides(store, found, change, sale, facts);
        let tag = match changed::tag(change) {
            // Before the notice only the creditor is another one; while it is in doubt, so is the rest.
            changed::CHANGED if change != Change::Creditor && facts.notice.is_none() => changed::SAME,
            changed::CHANGED if change != Change::Creditor && !sale.notice_is_sure => words::UNCLEAR,
            tag => tag,
        };
        let class = if tag == changed::SAME { "tag counts" } else { "tag" };
        let name = el("th")
            .attr("scope", "rowgroup")
            .attr("colspan", "2")
            .text(store.say(changed::change(change)))
            .text(" ")
            .child(el("span").class(class).text(store.say(tag)));
        let rule = change.rule().map(|rule| el("span").class("small").child(place(store, rule)));
        let way = matches!(change, Change::Amount | Change::Interest).then(|| amounts(store));
        // The name stands over both sides: beside them it would not fit on a phone.
        el("tbody")
            .child(el("tr").class("over").child(name))
            .child(el("tr").child(cell(before)).child(cell(now).text(" ").children(way).children(rule)))
    };
    let heads = [changed::BEFORE, changed::NOW];
    let rows = Change::ALL.into_iter().map(row);
    let mut cited: Vec<&'static Rule> = Change::ALL.into_iter().filter_map(Change::rule).collect();
    cited.extend(RECORD.iter().chain(&WITH_SALE));
    cited.extend(found.ownership.rights.iter().map(|right| right.rule()));
    cited.extend(changed::USUAL_DEFENCES.map(DefenceKind::rule));
    let defences = changed::USUAL_DEFENCES.map(|kind| el("li").text(store.say(changed::defence(kind))));
    let rights = |right: &Right| el("li").text(store.say(changed::right(*right)));
    Some(
        el("div")
            .child(el("h2").text(store.say(changed::CHANGES)))
            .child(table(store, changed::CHANGES, &heads, rows))
            .child(el("h3").text(store.say(changed::DEFENCES)))
            .child(el("ul").children(defences))
            .child(el("h3").text(store.say(changed::RIGHTS)))
            .child(el("ul").children(found.ownership.rights.iter().map(rights)))
            .child(basis(store, open, "changes", &cited)),
    )
}

/// Both sides of a change.
fn sides(store: Store, found: &Found, change: Change, sale: &Sale, facts: &Assignment) -> [String; 2] {
    let (language, names) = (store.language(), &found.told.story.names);
    let say = |text: Text| store.say(text).to_owned();
    let seller = party(language, names, facts.seller);
    let sold = |title: &&Title| {
        let mut events = title.standings.iter().flat_map(|standing| &standing.events);
        events.any(|event| *event == Event::Sold(sale.index))
    };
    let title = found.ownership.titles.iter().rev().find(sold);
    let now = title.and_then(|title| title.on(found.ownership.as_of));
    match change {
        Change::Creditor => {
            [seller, now.map_or_else(String::new, |now| words::owner(language, names, now.owner))]
        }
        Change::Payee => {
            [seller, now.map_or_else(String::new, |now| words::payee(language, names, now.payee))]
        }
        Change::Notice => {
            let notice =
                facts.notice.map(|notice| changed::notice(language, notice.arrived, sale.notice_is_sure));
            [say(changed::NONE), notice.unwrap_or_else(|| say(changed::NO_NOTICE))]
        }
        Change::Amount => [say(changed::AS_BEFORE), say(changed::NOT_MORE)],
        Change::Interest => [say(changed::BY_CONTRACT), say(changed::SEE_VIEWS)],
        Change::Defences => [say(changed::AGAINST_LENDER), say(changed::AGAINST_BUYER)],
        Change::Limitation => {
            let anew = sale
                .limitation_restarts
                .map(|from| changed::restarts(language, from, sale.limitation_ends, sale.notice_is_sure));
            [say(changed::RUNS), anew.unwrap_or_else(|| say(changed::RUNS_ON))]
        }
        Change::CreditRecord => [say(changed::REPORTED), say(changed::STAYS_REPORTED)],
        Change::Price => ["—".to_owned(), say(changed::NO_MATTER)],
    }
}
