//! Amounts side by side: the views of interest after a sale, and what somebody who paid may ask back.

use super::Found;
use crate::engine::transfer::{Premise, Recourse, Scenario, View, views as views_of};
use crate::explain::transfer::BY_ANALOGY;
use crate::language::Text;
use crate::law::citation::Rule;
use crate::money::Yuan;
use crate::text::format;
use crate::text::transfer::{money as words, party};
use crate::ui::element::{El, el};
use crate::ui::store::Store;
use crate::ui::transfer::basis::{Open, basis};

/// The views that courts have taken of interest after the sale; none where nothing was sold as a whole.
pub(super) fn views(store: Store, found: &Found, open: Open) -> Option<El> {
    let loan = &found.told.loan;
    let views = views_of(loan.lender, loan.contract_date, &found.told.story, found.as_of);
    if views.is_empty() {
        return None;
    }
    let figures = found.figures.as_ref();
    let total = |view: View| {
        let of_view = |scenario: &&Scenario| scenario.view == view;
        figures?.scenarios.iter().find(of_view).map(|scenario| scenario.balance.total())
    };
    let row = |(view, premise): &(View, Premise)| {
        let premise = (*view != View::GoesOn)
            .then(|| el("span").class("small").text(store.say(words::premise(*premise))));
        el("tr")
            .child(el("th").attr("scope", "row").text(store.say(words::view(*view))).children(premise))
            .children(
                figures.map(|_| el("td").text(total(*view).map_or_else(|| "—".to_owned(), format::money))),
            )
    };
    let head = |text: Text| el("th").attr("scope", "col").text(store.say(text));
    let heads = el("tr").child(head(words::VIEW)).children(figures.map(|_| head(words::COMES_TO)));
    let table = el("table")
        .class("words views")
        .child(el("caption").class("unseen").text(store.say(words::VIEWS)))
        .child(el("thead").child(heads))
        .child(el("tbody").children(views.iter().map(row)));
    let cited: Vec<&'static Rule> = views.iter().map(|(view, _)| view.rule()).chain(BY_ANALOGY).collect();
    Some(
        el("div")
            .child(el("h2").text(store.say(words::VIEWS)))
            .child(el("p").text(store.say(words::VIEWS_LEAD)))
            .child(table)
            .child(basis(store, open, "views", &cited)),
    )
}

/// What those who paid for the reader may ask back; none without figures.
pub(super) fn recourses(store: Store, found: &Found, open: Open) -> Option<El> {
    let recourses = &found.figures.as_ref()?.recourses;
    if recourses.is_empty() {
        return None;
    }
    let cited: Vec<&'static Rule> =
        recourses.iter().flat_map(|recourse| recourse.rules.iter().copied()).collect();
    Some(
        el("div")
            .child(el("h2").text(store.say(words::RECOURSE)))
            .children(recourses.iter().map(|recourse| table(store, found, recourse)))
            .child(basis(store, open, "recourse", &cited)),
    )
}

fn table(store: Store, found: &Found, recourse: &Recourse) -> El {
    let language = store.language();
    let row = |text: String, amount: Yuan| {
        el("tr").child(el("th").attr("scope", "row").text(text)).child(el("td").text(format::money(amount)))
    };
    let paid = found.told.story.paid_for_borrower.get(recourse.index).map(|paid| {
        let name = party(language, &found.told.story.names, paid.payer);
        words::paid_for_you(language, &name, paid.date, paid.amount)
    });
    let [untold, told] = words::paid_again(recourse);
    let lines = [(words::RECOVERABLE, recourse.recoverable), (words::BEYOND, recourse.beyond), untold, told];
    let lines =
        lines.into_iter().filter(|(text, amount)| *text == words::RECOVERABLE || amount.is_positive());
    let views = recourse.views.iter().map(|each| {
        let text = words::recourse_view(language, each.view, each.rate, recourse.interest_from);
        row(text, each.total())
    });
    let unsure = (!recourse.basis.sure).then(|| el("p").class("aside").text(store.say(words::NOT_SURE)));
    el("div")
        .children(paid.map(|paid| el("p").text(paid)))
        .child(
            el("table").class("words views").child(
                el("tbody")
                    .children(lines.map(|(text, amount)| row(store.say(text).to_owned(), amount)))
                    .children(views),
            ),
        )
        .children(unsure)
}
