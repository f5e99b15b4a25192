//! The first card: what the stage means and the day or the sum that counts now; and what stands beside every answer.

use super::clock::folded;
use crate::case::suit::Stage;
use crate::dates::next_day;
use crate::engine::clock::Span;
use crate::engine::court::{Answer, Deadline, Step};
use crate::explain::court::{ENFORCED, REAL_OR_FAKE};
use crate::language::Text;
use crate::text::court::answer as words;
use crate::text::court::clock::{self, Which};
use crate::text::court::judgment;
use crate::text::format;
use crate::ui::cited::rules;
use crate::ui::element::{El, el};
use crate::ui::route::Route;
use crate::ui::store::Store;

/// What counts now.
enum Counts<'a> {
    /// A day by which to act.
    By(&'a Deadline),
    /// A clock and its span of today.
    Clock(Which, Span),
    /// A judgment's sum.
    Sum(&'a crate::engine::court::JudgmentDebt),
}

fn counts(found: &Answer) -> Option<Counts<'_>> {
    let limitation = found.limitation.as_ref().and_then(|time| time.today.span);
    let enforcement = found.enforcement.as_ref().and_then(|time| time.today.span);
    match (&found.deadline, &found.judgment) {
        (Some(deadline), _) if deadline.days_left >= 0 => Some(Counts::By(deadline)),
        (_, Some(debt)) => Some(Counts::Sum(debt)),
        (Some(deadline), None) => Some(Counts::By(deadline)),
        (None, None) => limitation
            .map(|span| Counts::Clock(Which::Limitation, span))
            .or(enforcement.map(|span| Counts::Clock(Which::Enforcement, span))),
    }
}

/// Whether the first card says where the clock stands.
pub(super) fn tells_clock(found: &Answer) -> bool {
    matches!(counts(found), Some(Counts::Clock(..)))
}

/// The words above the figure, and the figure.
fn large(store: Store, found: &Answer) -> Option<(String, String)> {
    match counts(found)? {
        Counts::By(deadline) => {
            let date = format::date(store.language(), deadline.last_day);
            Some((store.say(words::step(deadline.step)).to_owned(), date))
        }
        Counts::Clock(which, span) => {
            let date = clock::last_day(Some(span))?;
            Some((
                store.say(clock::last_day_label(which, span.kind)).to_owned(),
                format::date(store.language(), date),
            ))
        }
        Counts::Sum(debt) => Some((store.say(judgment::TOTAL).to_owned(), format::money(debt.left.total()))),
    }
}

/// In the line at the bottom of a phone's screen.
pub(super) fn figure(store: Store, found: &Answer) -> String {
    large(store, found).map_or_else(|| "—".to_owned(), |(_, figure)| figure)
}

/// The answer in a sentence.
pub(super) fn sentence(store: Store, found: &Answer) -> String {
    let language = store.language();
    match counts(found) {
        Some(Counts::By(deadline)) => words::by_day(language, deadline),
        Some(Counts::Clock(which, span)) => clock::state(language, which, Some(span), found.as_of),
        Some(Counts::Sum(debt)) => judgment::headline(language, debt.left.total(), debt.tomorrow),
        None => store.say(words::meaning(found.stage)).to_owned(),
    }
}

/// Everything that is answered, each part on a card.
pub(super) fn all(store: Store, found: &Answer) -> El {
    let parts = [
        Some(first(store, found)),
        super::judgment::judgment(store, found),
        Some(super::clock::clock(store, found)),
        super::costs::costs(store, found),
        enforced(store, found),
    ];
    let card = |content: El| el("section").class("card").child(content);
    el("div").class("cards").children(parts.into_iter().flatten().map(card))
}

/// The first card.
fn first(store: Store, found: &Answer) -> El {
    let figure = large(store, found).map(|(label, figure)| {
        el("div").child(el("p").class("as-of").text(label)).child(el("p").class("total").text(figure))
    });
    let said = counts(found).map(|_| el("p").class("note").text(sentence(store, found)));
    el("div")
        .children(figure)
        .children(said)
        .child(el("p").text(store.say(words::meaning(found.stage))))
        .children(Step::after(found.stage).map(|step| days(store, found, step)))
}

/// The day by which to act, how, and by which rules.
fn days(store: Store, found: &Answer, step: Step) -> El {
    let language = store.language();
    let mut said: Vec<String> = Vec::new();
    match &found.deadline {
        None => said.push(words::without_day(language, step)),
        Some(deadline) => {
            // Where something else stands above, the day is told here.
            if !matches!(counts(found), Some(Counts::By(_))) {
                said.push(words::by_day(language, deadline));
            }
            said.extend(words::weekend(language, deadline));
            if step == Step::Appeal {
                let last_day = deadline.monday.unwrap_or(deadline.last_day);
                said.push(words::takes_effect(language, next_day(last_day)));
            }
        }
    }
    said.extend([words::how(step), words::PAPER_PREVAILS].map(|text| store.say(text).to_owned()));
    el("div").children(said.into_iter().map(|text| el("p").text(text))).child(folded(
        store,
        Vec::new(),
        &step.rules(),
    ))
}

/// What binds in enforcement.
fn enforced(store: Store, found: &Answer) -> Option<El> {
    matches!(found.stage, Stage::Judgment | Stage::Enforcement).then(|| {
        let heading = el("h2").text(store.say(words::ENFORCED));
        el("div").child(heading).child(rules(store, &ENFORCED))
    })
}

/// The ways to explainers.
pub(super) fn read_on(store: Store, ways: &[(&'static str, Text)]) -> El {
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
