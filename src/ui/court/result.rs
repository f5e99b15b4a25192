//! The first card: what the stage means and the day that counts now; and what stands beside every answer.

use super::clock::folded;
use crate::case::suit::Stage;
use crate::engine::clock::Span;
use crate::engine::court::{Deadline, Prospect, Step};
use crate::explain::court::REAL_OR_FAKE;
use crate::language::Text;
use crate::text::court::answer as words;
use crate::text::court::clock::{self, Which};
use crate::text::{format, tools};
use crate::ui::element::{El, el};
use crate::ui::route::Route;
use crate::ui::store::Store;
use crate::ui::tool::Tool;

/// What counts now.
enum Counts<'a> {
    /// A day by which to act.
    By(&'a Deadline),
    /// A clock and its span of today.
    Clock(Span),
}

fn counts(found: &Prospect) -> Option<Counts<'_>> {
    if is_judged(found.stage) {
        return None;
    }
    match &found.deadline {
        Some(deadline) => Some(Counts::By(deadline)),
        None => found.limitation.as_ref()?.today.span.map(Counts::Clock),
    }
}

/// Whether another page has the answer.
const fn is_judged(stage: Stage) -> bool {
    matches!(stage, Stage::Judgment | Stage::Enforcement)
}

/// Whether the first card says where the clock stands.
pub(super) fn tells_clock(found: &Prospect) -> bool {
    matches!(counts(found), Some(Counts::Clock(..)))
}

/// The words above the figure, and the figure.
fn large(store: Store, found: &Prospect) -> Option<(String, String)> {
    let (words, date) = match counts(found)? {
        Counts::By(deadline) => (words::step(deadline.step), deadline.last_day),
        Counts::Clock(span) => {
            (clock::last_day_label(Which::Limitation, span.kind), clock::last_day(Some(span))?)
        }
    };
    Some((store.say(words).to_owned(), format::date(store.language(), date)))
}

/// In the line at the bottom of a phone's screen.
pub(super) fn figure(store: Store, found: &Prospect) -> String {
    large(store, found).map_or_else(|| "—".to_owned(), |(_, figure)| figure)
}

/// The answer in a sentence.
pub(super) fn sentence(store: Store, found: &Prospect) -> String {
    let language = store.language();
    match counts(found) {
        Some(Counts::By(deadline)) => words::by_day(language, deadline),
        Some(Counts::Clock(span)) => clock::state(language, Which::Limitation, Some(span), found.as_of),
        None => store.say(words::meaning(found.stage)).to_owned(),
    }
}

/// Everything that is answered, each part on a card.
pub(super) fn all(store: Store, found: &Prospect) -> El {
    let mut parts = vec![first(store, found)];
    if !is_judged(found.stage) {
        parts.extend([super::clock::limitation(store, found), super::costs::costs(store, found)]);
    }
    cards(parts)
}

/// Each part on a card.
pub(in crate::ui) fn cards(parts: Vec<El>) -> El {
    let card = |content: El| el("section").class("card").child(content);
    el("div").class("cards").children(parts.into_iter().map(card))
}

/// The figure that counts, in large.
pub(in crate::ui) fn figure_in_large((label, figure): (String, String)) -> El {
    el("div").child(el("p").class("as-of").text(label)).child(el("p").class("total").text(figure))
}

/// The first card.
fn first(store: Store, found: &Prospect) -> El {
    let figure = large(store, found).map(figure_in_large);
    let step = Step::after(found.stage).filter(|_| !is_judged(found.stage));
    let way = is_judged(found.stage).then(|| {
        let way = el("a").attr("href", store.page.link(Route::Tool(Tool::Judgment)));
        el("p").child(way.text(store.say(tools::JUDGMENT_TITLE)))
    });
    let said = counts(found).map(|_| el("p").class("note").text(sentence(store, found)));
    el("div")
        .children(figure)
        .children(said)
        .child(el("p").text(store.say(words::meaning(found.stage))))
        .children(step.map(|step| days(store, step, found.deadline.as_ref())))
        .children(way)
}

/// The day by which to act, how, and by which rules. The last day itself is said where nothing else says it.
pub(in crate::ui) fn days(store: Store, step: Step, deadline: Option<&Deadline>) -> El {
    let language = store.language();
    let mut said: Vec<String> = Vec::new();
    match deadline {
        None => said.push(words::without_day(language, step)),
        Some(deadline) => said.extend(words::weekend(language, deadline)),
    }
    said.extend([words::how(step), words::PAPER_PREVAILS].map(|text| store.say(text).to_owned()));
    el("div").children(said.into_iter().map(|text| el("p").text(text))).child(folded(
        store,
        Vec::new(),
        &step.rules(),
    ))
}

/// The ways to explainers.
pub(in crate::ui) fn read_on(store: Store, ways: &[(&'static str, Text)]) -> El {
    let way = |(name, title): &(&'static str, Text)| {
        el("li").child(el("a").attr("href", store.page.link(Route::Article(name))).text(store.say(*title)))
    };
    el("ul").class("read-on").children(ways.iter().map(way))
}

/// How to tell a real summons from a false one; the same at every stage.
pub(super) fn fake(store: Store) -> El {
    let point = |text: Text| el("li").text(store.say(text));
    el("section")
        .class("card fake")
        .child(el("h2").text(store.say(words::FAKE)))
        .child(el("ul").children(words::FAKE_POINTS.map(point)))
        .child(folded(store, Vec::new(), &REAL_OR_FAKE))
        .child(read_on(store, &[("sued", words::SUED), ("collectors", words::COLLECTORS)]))
}
