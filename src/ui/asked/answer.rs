//! The answer: the most that may be asked, in large; then what it rests on.

use super::Found;
use super::money::{recourses, views};
use super::moved::{defences, moved};
use crate::engine::transfer::{Amounts, Balance, Premise, Recourse, RecourseInterest};
use crate::language::Text;
use crate::money::Yuan;
use crate::text::format;
use crate::text::site::SOLD_MORE;
use crate::text::tools::TRANSFER_TITLE;
use crate::text::transfer::{answer, change, money as words};
use crate::ui::element::{El, el};
use crate::ui::route::Route;
use crate::ui::store::Store;
use crate::ui::tool::Tool;
use crate::ui::transfer::basis::Open;

/// The most that may be asked, and by whom: the buyer, or else who paid for the borrower; of a part, what moved.
fn most(figures: &Amounts) -> Option<(Text, Yuan)> {
    if !figures.scenarios.is_empty() {
        return Some((words::BUYER_AT_MOST, Balance::of(&figures.at_most).total()));
    }
    let part = figures.moved.iter().flatten().find_map(|moved| moved.part);
    let payers = (!figures.recourses.is_empty())
        .then(|| (words::PAYER_AT_MOST, figures.recourses.iter().map(asks_back).sum()));
    part.map(|part| (words::PART_MOVED, part)).or(payers)
}

/// The most that one who paid may ask back, of all views.
fn asks_back(recourse: &Recourse) -> Yuan {
    let views = recourse.views.iter().map(RecourseInterest::total);
    views.max().unwrap_or(recourse.recoverable)
}

/// In the line at the bottom of a phone's screen.
pub(super) fn short(found: Option<&Found>) -> String {
    let most = found.and_then(|found| most(found.figures.as_ref()?));
    most.map_or_else(|| "—".to_owned(), |(_, amount)| format::money(amount))
}

/// The answer in a sentence.
pub(super) fn sentence(store: Store, found: Option<&Found>) -> String {
    let Some(found) = found else { return store.say(words::MEND).to_owned() };
    match &found.figures {
        _ if found.is_bare() => store.say(words::BEGIN).to_owned(),
        None => store.say(words::NO_FIGURES).to_owned(),
        Some(figures) => most(figures).map_or_else(String::new, |(label, amount)| {
            format!("{} {}", store.say(label), format::money(amount))
        }),
    }
}

/// The cards of the answer.
pub(super) fn shows(store: Store, found: Option<&Found>, open: Open) -> El {
    let whom =
        |text| el("p").text(store.say(text)).text(" ").child(way(store, Tool::Transfer, TRANSFER_TITLE));
    let Some(found) = found else { return el("div").child(whom(words::MEND)) };
    let article = el("a").attr("href", store.page.link(Route::Article("sold"))).text(store.say(SOLD_MORE));
    let first = first(store, found)
        .child(whom(words::WHOM))
        .child(el("p").child(article))
        .child(el("p").class("small").text(store.say(words::NOT_COUNTED)));
    let more = [
        moved(store, found),
        views(store, found, open),
        recourses(store, found, open),
        defences(store, found, open),
    ];
    let more = more.into_iter().flatten().map(|part| part.class("card"));
    el("div").class("cards").child(first.class("card")).children(more)
}

fn way(store: Store, tool: Tool, text: Text) -> El {
    el("a").attr("href", store.page.link(Route::Tool(tool))).text(store.say(text))
}

/// The most that may be asked, or what is still needed for it.
fn first(store: Store, found: &Found) -> El {
    let language = store.language();
    let broken = found.told.broken.then(|| el("p").class("aside").text(store.say(answer::BROKEN)));
    let card =
        el("div").child(el("p").class("as-of").text(answer::as_of(language, found.as_of))).children(broken);
    let card = if found.is_bare() { card.child(el("p").text(store.say(words::BEGIN))) } else { card };
    let Some(figures) = &found.figures else {
        let fill_in = way(store, Tool::Owe, words::FILL_IN);
        return card.child(el("p").class("note").text(store.say(words::NO_FIGURES)).text(" ").child(fill_in));
    };
    let large = most(figures).map(|(label, amount)| {
        el("div")
            .child(el("p").text(store.say(label)))
            .child(el("p").class("total").text(format::money(amount)))
    });
    let part = figures.moved.iter().flatten().any(|moved| moved.part.is_some());
    card.children(large)
        .children(of_views(store, figures))
        .children(part.then(|| el("p").class("note").text(store.say(words::PART_ONLY))))
        .child(el("p").child(way(store, Tool::Owe, words::LINES)))
}

/// What the most rests on, and how much less it may be.
fn of_views(store: Store, figures: &Amounts) -> Option<El> {
    let totals = figures.scenarios.iter().filter(|view| view.premise != Premise::Missing);
    let best = totals.map(|view| view.balance.total()).min()?;
    let [most, least] = [&figures.at_most, &figures.at_least].map(|ledger| Balance::of(ledger).total());
    let apart = (best < most).then(|| el("p").text(words::apart(store.language(), best)));
    let said = el("p").text(change::today(store.language(), most, least));
    Some(el("div").class("note").child(said).children(apart))
}
