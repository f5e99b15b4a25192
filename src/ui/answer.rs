//! What every tool's answer has: its card, the line at the bottom of a phone's screen, and a sentence said aloud.

use std::time::Duration;

use leptos::prelude::*;

use super::element::{El, el};
use super::store::{Outcome, Store, follow};
use super::unfinished::unfinished;
use crate::case::field::Reason;
use crate::text::{problem, result};

/// How long nothing must change before the answer is announced.
const PAUSE: Duration = Duration::from_millis(600);

/// The answer as it stands: `ready` shows it; before that, what is missing or why there is none.
pub(super) fn answer<T: Send + Sync + 'static>(
    store: Store,
    outcome: Memo<Outcome<T>>,
    ready: impl Fn(&T) -> El + Send + Sync + 'static,
) -> El {
    let shown = move || {
        outcome.with(|outcome| match outcome {
            Outcome::Unfinished(problems) => unfinished(store, &store.told(problems)),
            Outcome::Refused(refusal) => {
                el("p").class("note").text(problem::refusal(store.language(), *refusal))
            }
            Outcome::Ready(found) => ready(found),
        })
    };
    el("section")
        .class("card result")
        .attr("id", "result")
        .attr("aria-labelledby", "result-heading")
        .child(el("h2").class("unseen").attr("id", "result-heading").text(store.say(result::RESULT)))
        .live(shown)
}

/// The figure that matters most, named by `words`, at the bottom of a phone's screen; tapping it goes to the result.
pub(super) fn dock<T: Send + Sync + 'static>(
    store: Store,
    outcome: Memo<Outcome<T>>,
    words: &'static str,
    figure: impl Fn(&T) -> String + Send + Sync + 'static,
) -> El {
    let shown = move || {
        outcome.with(|outcome| match outcome {
            Outcome::Ready(found) => figure(found),
            Outcome::Unfinished(problems) => {
                let told = store.told(problems);
                let missing = told.iter().filter(|problem| problem.reason == Reason::Missing).count();
                result::unfinished(store.language(), missing, told.len() - missing)
            }
            Outcome::Refused(_) => "—".to_owned(),
        })
    };
    el("a")
        .class("dock")
        .attr("href", "#result")
        .child(el("span").text(words))
        .child(el("strong").live_text(Signal::derive(shown)))
}

/// One short sentence for screen readers, said politely once the reader has stopped typing: the answer, or once that
/// there is none any more.
pub(super) fn announcement<T: Send + Sync + 'static>(
    store: Store,
    outcome: Memo<Outcome<T>>,
    sentence: impl Fn(&T) -> String + 'static,
) -> El {
    let words = RwSignal::new(String::new());
    let gone = store.say(result::GONE);
    let text = move || {
        outcome.with(|outcome| match outcome {
            Outcome::Ready(found) => Some(sentence(found)),
            Outcome::Refused(refusal) => Some(problem::refusal(store.language(), *refusal)),
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
