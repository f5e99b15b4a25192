//! What a suit adds: the fees one by one, who bears them, and the courses side by side.

use super::clock::folded;
use crate::case::suit::Stage;
use crate::engine::court::{Answer, Costs, Course, Fee, FeeKind};
use crate::language::Text;
use crate::law::court_fees::{Scale, parts};
use crate::text::court::costs as words;
use crate::text::format;
use crate::ui::element::{El, el};
use crate::ui::route::Route;
use crate::ui::store::Store;
use crate::ui::tool::Tool;

/// What a suit adds; of a judgment, what enforcing it adds.
pub(super) fn costs(store: Store, found: &Answer) -> Option<El> {
    let judged = matches!(found.stage, Stage::Judgment | Stage::Enforcement);
    if judged && found.costs.is_none() {
        return None;
    }
    let heading = el("h2").text(store.say(words::TITLE));
    let card = el("div").child(heading).children((!judged).then(|| loan(store, found)));
    let Some(costs) = &found.costs else {
        return Some(card.child(el("p").text(store.say(words::WAITING))));
    };
    let headline = || {
        let debtor = costs.fees.debtor();
        el("p").class("note").text(words::headline(
            store.language(),
            costs.suit.claim,
            costs.suit.awarded,
            debtor,
        ))
    };
    let beside = [words::BORNE, words::SUPPOSED].map(|text| el("p").class("aside").text(store.say(text)));
    let card = card
        .children((!judged).then(headline))
        .child(fees(store, costs))
        .children((!judged).then_some(beside).into_iter().flatten())
        .children((!costs.courses.is_empty()).then(|| courses(store, &costs.courses)));
    Some(card.child(el("p").class("small").text(store.say(words::NOT_COUNTED))))
}

/// What the loan comes to, and the way to where it is filled in.
fn loan(store: Store, found: &Answer) -> El {
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

fn fees(store: Store, costs: &Costs) -> El {
    let body = costs.fees.fees.iter().map(|fee| {
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
    let mut sentences: Vec<String> =
        fee.notes.iter().map(|note| store.say(words::note(*note)).to_owned()).collect();
    sentences.push(words::bearer(store.language(), fee.bearer));
    let gap = if store.language() == crate::language::Language::Zh { "" } else { " " };
    let how = formulas.chain([el("p").text(sentences.join(gap))]).collect();
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
