//! The answer: whom a payment counts with, in a sentence, a drawing and tables.

use leptos::prelude::*;

use super::basis::{Open, basis};
use super::papers::papers;
use super::rows::Story;
use super::tables::{changes, collectors, payments, standings};
use super::{Found, line};
use crate::case::transfer::{Contact, Party};
use crate::dates::Date;
use crate::engine::transfer::{Payee, Title};
use crate::explain::transfer::RESTARTS;
use crate::law::assignment::PAYEE;
use crate::text::site::SOLD_MORE;
use crate::text::tools::ASKED_TITLE;
use crate::text::transfer::{advice, answer as words, party};
use crate::ui::element::{El, el};
use crate::ui::route::Route;
use crate::ui::store::Store;
use crate::ui::tool::Tool;

/// What to do first, for the one who asks.
pub(super) fn first_steps(store: Store, story: Story) -> El {
    let chosen = story.chosen(|entry| entry.contact.map_or("", Contact::code));
    let open = RwSignal::new(Vec::new());
    let steps = move || match Contact::from_code(&chosen.get()) {
        None => el("div"),
        Some(contact) => {
            let steps = advice::steps(contact).map(|step| el("li").text(store.say(step)));
            el("section")
                .class("card")
                .child(el("h2").text(store.say(words::FIRST_STEPS)))
                .child(el("ol").class("steps-first").children(steps))
                .child(el("p").class("warning").text(store.say(advice::WARNING)))
                .child(el("p").class("aside").text(store.say(advice::NOT_AGAINST_PAYING)))
                .child(basis(store, open, "steps", &RESTARTS))
        }
    };
    el("div").live(steps)
}

/// The answer in plain sentences.
pub(super) fn lead(store: Store, found: &Found) -> Vec<String> {
    let (language, names) = (store.language(), &found.told.story.names);
    if found.told.is_bare() {
        let text = found.told.contact.map_or(words::BEGIN, advice::first);
        return vec![store.say(text).to_owned()];
    }
    let titles = &found.ownership.titles;
    let sentence = |(place, title): (usize, &Title)| {
        let now = title.on(found.ownership.as_of)?;
        let of_part = if titles.len() > 1 { store.say(words::of_part(place == 0)) } else { "" };
        Some(of_part.to_owned() + &words::lead(language, names, title, now))
    };
    let mut sentences: Vec<String> = titles.iter().enumerate().filter_map(sentence).collect();
    for paid in &found.told.story.paid_for_borrower {
        let sentence = words::to_payer(language, &party(language, names, paid.payer));
        if !sentences.contains(&sentence) {
            sentences.push(sentence);
        }
    }
    sentences
}

/// Whom to pay now, in a word or two.
pub(super) fn short(store: Store, found: &Found) -> String {
    const LONGEST: usize = 14;
    let unsure =
        found.told.is_bare() && matches!(found.told.contact, None | Some(Contact::Unknown | Contact::Payer));
    let now = found.ownership.standings_on(found.ownership.as_of).next();
    match now.map(|standing| standing.payee).filter(|_| !unsure) {
        Some(Payee::One(payee)) => {
            let name = party(store.language(), &found.told.story.names, payee);
            match name.char_indices().nth(LONGEST) {
                Some((end, _)) => format!("{}…", &name[..end]),
                None => name,
            }
        }
        Some(Payee::Unclear(..)) => store.say(words::UNCLEAR).to_owned(),
        None => "—".to_owned(),
    }
}

/// The cards of the answer: the sentence with who held the claim when, then what to ask for, what changed, and the views.
pub(super) fn shows(store: Store, story: Story, found: &Found, open: Open) -> El {
    let more = [papers(store, story, found, open), changes(store, found, open)];
    let more = more.into_iter().flatten().map(|part| part.class("card"));
    el("div").class("cards").child(first(store, found, open).class("card")).children(more)
}

/// Whom a payment counts with, and since when.
fn first(store: Store, found: &Found, open: Open) -> El {
    let leads = lead(store, found).into_iter().map(|text| el("p").class("whom").text(text));
    let card = el("div")
        .child(el("p").class("as-of").text(words::as_of(store.language(), found.ownership.as_of)))
        .children(leads)
        .child(el("p").class("note").text(store.say(words::STILL_OWED)))
        .children(found.told.broken.then(|| el("p").class("aside").text(store.say(words::BROKEN))));
    let card = if found.told.is_bare() { card } else { told(store, found, open, card) };
    let article = el("a").attr("href", store.page.link(Route::Article("sold"))).text(store.say(SOLD_MORE));
    card.child(el("p").text(store.say(words::HOW_MUCH)).text(" ").child(amounts(store)))
        .child(el("p").child(article))
        .child(el("p").class("small").text(store.say(words::NOT_COUNTED)))
}

/// What there is to tell once something has happened.
fn told(store: Store, found: &Found, open: Open, card: El) -> El {
    let ownership = &found.ownership;
    let untold = found.told.story.assignments.iter().any(|sale| !sale.date_told);
    let card = ownership.titles.iter().fold(card, |card, title| {
        if title.standings.len() < 2 { card } else { card.child(history(store, found, title)) }
    });
    card.children(untold.then(|| el("p").class("aside").text(store.say(words::NO_SALE_DATE))))
        .children(is_early(found).then(|| el("p").class("aside").text(store.say(words::EARLIER))))
        .children(collectors(store, found))
        .children(payments(store, found, open))
}

/// The drawing of a claim, its legend, and the table that says the same.
fn history(store: Store, found: &Found, title: &Title) -> El {
    let names = &found.told.story.names;
    let ownership = &found.ownership;
    let parties = std::iter::once(Party::Lender).chain((0..names.len()).map(Party::Named));
    let drawn = parties.filter(|party| {
        title.standings.iter().any(|standing| drawn_as(standing.owner, standing.payee, *party))
    });
    let unclear = title.standings.iter().any(|standing| matches!(standing.payee, Payee::Unclear(..)));
    let key = |class: &'static str, text: String| el("li").child(el("i").class(class)).text(text);
    let keys = drawn.map(|who| key(line::class(who), party(store.language(), names, who)));
    let unclear = unclear.then(|| key("wu", store.say(words::UNCLEAR).to_owned()));
    el("div")
        .child(el("h2").text(store.say(words::WHO_WHEN)))
        .view(line::line(title, &ownership.payments, ownership.as_of))
        .child(el("ul").class("legend").children(keys).children(unclear))
        .child(el("p").class("small").text(store.say(words::BANDS)))
        .child(standings(store, found, title))
}

fn drawn_as(owner: crate::engine::transfer::Owner, payee: Payee, party: Party) -> bool {
    owner == crate::engine::transfer::Owner::One(party) || payee == Payee::One(party)
}

/// Whether anything that matters happened before the article on whom to pay.
fn is_early(found: &Found) -> bool {
    let before = |day: Date| day < PAYEE.from;
    let sold = found.told.story.assignments.iter().any(|sale| before(sale.date));
    let paid = found.ownership.payments.iter().any(|paid| before(paid.payment.date));
    sold || paid && !found.told.story.assignments.is_empty()
}

/// The way to what may be asked.
pub(super) fn amounts(store: Store) -> El {
    el("a").attr("href", store.page.link(Route::Tool(Tool::Asked))).text(store.say(ASKED_TITLE))
}
