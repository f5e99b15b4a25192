//! The tool "What do I owe today?".

mod bar;
mod form;
mod paste;
mod result;
mod rows;
mod unknown;
mod why;

use leptos::prelude::*;

use super::answer::{announcement, answer, dock};
use super::element::{El, el};
use super::frame::frame;
use super::route::{Page, Route};
use super::store::{Outcome, Store, follow};
use super::sums::hand_on;
use super::tool::Tool;
use crate::case::file::DebtEntry;
use crate::case::read;
use crate::case::unknown::debt as read_open;
use crate::dates::Date;
use crate::engine::court::LoanSums;
use crate::engine::range::{Range, range};
use crate::engine::{Assessment, assess};
use crate::money::Yuan;
use crate::text::{debts, format, result as words, site, unknown as open};

/// The tool of `page`, the same tree for the prerender and for the browser. `today` is the reader's; the prerendered
/// page is empty, so there it does not matter.
pub fn app(page: Page, today: Date) -> AnyView {
    let store = Store::new(page, today);
    let outcome = store.outcome(found);
    let figures = result::shows(store);
    let card = answer(store, outcome, move |found| match found {
        Found::Figures(assessment) => figures(assessment),
        Found::Range(range) => unknown::shown(store, range),
    });
    let sentence = move |found: &Found| match found {
        Found::Figures(assessment) => words::announcement(store.language(), assessment),
        Found::Range(range) => open::announcement(store.language(), range),
    };
    let in_short = move |found: &Found| match found {
        Found::Figures(assessment) => format::money(assessment.lawful_total()),
        Found::Range(range) => open::range(store.language(), range),
    };
    hand_on(store, move || {
        outcome.with_untracked(|outcome| match outcome {
            Outcome::Ready(Found::Figures(found)) => {
                Some(LoanSums { claimed: found.claimed_total(), lawful: found.lawful_total() })
            }
            _ => None,
        })
    });
    frame(
        store,
        form::questions(store),
        vec![card, all(store, outcome), further(store), sold(store)],
        [announcement(store, outcome, sentence), dock(store, outcome, store.say(words::LAWFUL), in_short)],
    )
}

/// What can be said of the debt.
enum Found {
    /// Everything needed was told.
    Figures(Box<Assessment>),
    /// Some answers are not known.
    Range(Range),
}

fn found(debt: &DebtEntry, as_of: Date) -> Outcome<Found> {
    let refused = |refusal| Outcome::Refused(refusal);
    if debt.unknown.is_empty() {
        return match read::debt(debt, as_of) {
            Err(problems) => Outcome::Unfinished(problems),
            Ok(debt) => assess(&debt, as_of)
                .map_or_else(refused, |found| Outcome::Ready(Found::Figures(Box::new(found)))),
        };
    }
    match read_open(debt, as_of) {
        Err(problems) => Outcome::Unfinished(problems),
        Ok((debt, unknown)) => {
            range(&debt, &unknown, as_of).map_or_else(refused, |range| Outcome::Ready(Found::Range(range)))
        }
    }
}

/// The way to later days and other readings.
fn further(store: Store) -> El {
    let readings = Tool::Readings;
    let way = el("a").attr("href", store.page.link(Route::Tool(readings))).text(store.say(readings.title()));
    el("section").class("card sold").child(el("p").child(way)).child(el("p").text(store.say(readings.lead())))
}

fn sold(store: Store) -> El {
    let way = el("a").attr("href", store.page.link(Route::Article("sold"))).text(store.say(site::SOLD_MORE));
    el("section")
        .class("card sold")
        .child(el("h2").text(store.say(site::SOLD_QUESTION)))
        .child(el("p").text(store.say(site::SOLD_ANSWER)))
        .child(el("p").child(way))
}

/// The sum over all debts of the case, once there are two. The others are computed when the reader turns to another
/// debt, and not at every key.
fn all(store: Store, outcome: Memo<Outcome<Found>>) -> El {
    let others = RwSignal::new(Sum::default());
    follow(Box::new(move || {
        store.replaced.track();
        others.set(Sum::of_others(store));
    }));
    let words = move || {
        let count = store.case.with(|case| case.debts.len());
        if count < 2 {
            return String::new();
        }
        let mut sum = others.get();
        outcome.with(|outcome| sum.add(outcome));
        debts::sum(store.language(), count, sum.lawful, sum.claimed, sum.open)
    };
    el("p").class("others").attr("role", "status").live_text(Signal::derive(words))
}

/// What several debts come to.
#[derive(Clone, Copy, Default)]
struct Sum {
    lawful: Yuan,
    claimed: Yuan,
    /// How many have no figure.
    open: usize,
}

impl Sum {
    fn of_others(store: Store) -> Self {
        let mut sum = Self::default();
        let here = store.place.get_untracked();
        store.case.with_untracked(|case| {
            let Ok(as_of) = read::as_of(&case.as_of, store.today) else { return };
            for (place, debt) in case.debts.iter().enumerate() {
                if place != here {
                    sum.add(&found(debt, as_of));
                }
            }
        });
        sum
    }

    fn add(&mut self, outcome: &Outcome<Found>) {
        match outcome {
            Outcome::Ready(Found::Figures(found)) => {
                self.lawful += found.lawful_total();
                self.claimed += found.claimed_total();
            }
            Outcome::Ready(Found::Range(_)) | Outcome::Unfinished(_) | Outcome::Refused(_) => self.open += 1,
        }
    }
}
