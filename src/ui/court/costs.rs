//! What a suit adds: the fees one by one, who bears them, and the courses side by side.

use super::clock::folded;
use crate::engine::court::{Costs, Course, Fee, FeeKind, Prospect};
use crate::language::Text;
use crate::law::court_fees::{Scale, parts};
use crate::text::court::costs as words;
use crate::text::format;
use crate::ui::element::{El, el};
use crate::ui::route::Route;
use crate::ui::store::Store;
use crate::ui::tool::Tool;

/// What a suit adds.
pub(super) fn costs(store: Store, found: &Prospect) -> El {
    let card = el("div").child(el("h2").text(store.say(words::TITLE))).child(loan(store, found));
    let Some(Costs { suit, fees: all, courses: each }) = &found.costs else {
        return card.child(el("p").text(store.say(words::WAITING)));
    };
    let headline = words::headline(store.language(), suit.claim, suit.awarded, all.debtor());
    let beside = [words::BORNE, words::SUPPOSED].map(|text| el("p").class("aside").text(store.say(text)));
    card.child(el("p").class("note").text(headline))
        .child(fees(store, &all.fees))
        .children(beside)
        .child(courses(store, each))
        .child(el("p").class("small").text(store.say(words::NOT_COUNTED)))
}

/// What the loan comes to, and the way to where it is filled in.
fn loan(store: Store, found: &Prospect) -> El {
    let way = if found.loan.is_some() { words::OWE_BACK } else { words::OWE_WAY };
    let sums = found.loan.map(|loan| words::loan(store.language(), loan.claimed, loan.lawful));
    el("p")
        .class("small")
        .children(sums.map(|sums| el("span").text(sums).text(" ")))
        .child(el("a").attr("href", store.page.link(Route::Tool(Tool::Owe))).text(store.say(way)))
}

fn head(store: Store, words: Text) -> El {
    el("th").attr("scope", "col").text(store.say(words))
}

/// A table of names, what the court charges, and the debtor's part.
fn table(store: Store, caption: Text, first: El, body: Vec<El>) -> El {
    let heads = el("tr").child(first).child(head(store, words::CHARGED)).child(head(store, words::YOURS));
    el("table")
        .class("lines")
        .child(el("caption").text(store.say(caption)))
        .child(el("thead").child(heads))
        .children(body)
}

/// Fees one by one, each with how it comes about.
pub(in crate::ui) fn fees(store: Store, fees: &[Fee]) -> El {
    let body = fees.iter().map(|fee| {
        let figures = [fee.charged, fee.debtor].map(|amount| el("td").text(format::yuan(amount)));
        let name = el("th").attr("scope", "row").text(store.say(words::fee(fee.kind)));
        let why = el("tr").class("reasons").child(el("td").attr("colspan", "3").child(why(store, fee)));
        el("tbody").child(el("tr").child(name).children(figures)).child(why)
    });
    table(store, words::FEES, el("td"), body.collect())
}

/// How a fee comes about: part by part, who bears it, and the rules.
fn why(store: Store, fee: &Fee) -> El {
    let scale = match fee.kind {
        FeeKind::PaymentOrder | FeeKind::Acceptance | FeeKind::Appeal => Scale::Acceptance,
        FeeKind::Preservation => Scale::Preservation,
        FeeKind::Enforcement => Scale::Enforcement,
    };
    let formulas = parts(fee.measured_on, scale)
        .map(|part| el("p").class("formula").text(words::part(store.language(), &part)));
    let notes = fee.notes.iter().map(|note| el("span").text(store.say(words::note(*note))).text(" "));
    let borne = el("p").children(notes).text(words::bearer(store.language(), fee.bearer));
    let how = formulas.chain([borne]).collect();
    folded(store, how, &fee.rules)
}

fn courses(store: Store, courses: &[Course]) -> El {
    let rows = courses.iter().map(|course| {
        el("tr")
            .child(el("th").attr("scope", "row").text(store.say(words::course(course))))
            .children([course.charged, course.debtor].map(|amount| el("td").text(format::yuan(amount))))
    });
    let body = el("tbody").children(rows);
    el("div")
        .child(table(store, words::COURSES, head(store, words::COURSE), vec![body]))
        .child(el("p").class("small").text(store.say(words::SMALL_CLAIMS)))
}
