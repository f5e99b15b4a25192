//! Where limitation or the time to apply for enforcement stands: the line, its table, the readings, what to know.

use super::line::line;
use super::restarts::restarts;
use super::result::{read_on, tells_clock};
use crate::case::suit::Stage;
use crate::case::time::Act;
use crate::dates::Date;
use crate::engine::clock::{Doubt, Scenario, Span, SpanKind, Today, at};
use crate::engine::court::Prospect;
use crate::language::Text;
use crate::law::citation::Rule;
use crate::text::court::clock::{self as words, Which};
use crate::text::court::costs::HOW;
use crate::ui::cited::{place, rules};
use crate::ui::element::{El, el};
use crate::ui::store::Store;

/// Of a long story the latest spans are shown.
const MOST_SPANS: usize = 12;

/// What both clocks say.
pub(in crate::ui) struct Shown<'a> {
    pub(in crate::ui) which: Which,
    pub(in crate::ui) acts: &'a [Act],
    pub(in crate::ui) scenarios: &'a [Scenario],
    pub(in crate::ui) today: &'a Today,
    pub(in crate::ui) as_of: Date,
    /// Whether the first card says where it stands.
    pub(in crate::ui) told: bool,
    /// What a suit that goes on makes of it.
    pub(in crate::ui) of_suit: Option<Text>,
}

/// Where limitation stands.
pub(super) fn limitation(store: Store, found: &Prospect) -> El {
    let which = Which::Limitation;
    let Some(time) = &found.limitation else {
        let words = if found.due_known { words::NO_DATA } else { words::WAITING };
        return waiting(store, which, words);
    };
    let (acts, scenarios, today) = (&time.acts, &time.scenarios, &time.today);
    let kind = today.span.map(|span| span.kind);
    let of_suit = match kind {
        _ if found.filing_unknown => Some(words::FILED_DECIDES),
        Some(SpanKind::StandsStill) if found.stage == Stage::Papers => Some(words::SUED_IN_TIME),
        _ => None,
    };
    let (as_of, told) = (found.as_of, tells_clock(found));
    let shown = Shown { which, acts, scenarios, today, as_of, told, of_suit };
    let expired = matches!(kind, Some(SpanKind::Expired { .. }));
    let mut notes: Vec<Text> = time.notes.iter().filter_map(|note| words::limitation_note(*note)).collect();
    notes.push(if expired { words::DEBT_STAYS } else { words::NO_ADVICE });
    card(store, &shown, Some(restarts(store, &time.restarts, expired)), notes, &time.rules)
}

fn heading(store: Store, which: Which) -> El {
    el("h2").text(store.say(which.title()))
}

/// Before its day is known.
pub(in crate::ui) fn waiting(store: Store, which: Which, words: Text) -> El {
    el("div").child(heading(store, which)).child(el("p").text(store.say(words)))
}

/// The clock with its line and table.
pub(in crate::ui) fn card(
    store: Store,
    shown: &Shown,
    restarts: Option<El>,
    notes: Vec<Text>,
    rested_on: &[&'static Rule],
) -> El {
    let spans = shown.scenarios.first().map_or(&[][..], |scenario| &scenario.spans);
    let skipped = spans.len().saturating_sub(MOST_SPANS);
    let numbered: Vec<(usize, Span)> =
        spans.iter().enumerate().skip(skipped).map(|(index, span)| (index + 1, *span)).collect();
    let left_out =
        (skipped > 0).then(|| el("p").class("small").text(words::left_out(store.language(), skipped)));
    let mut cited: Vec<&'static Rule> = Vec::new();
    for rule in rested_on.iter().copied().chain(numbered.iter().map(|(_, span)| span.rule)) {
        if !cited.contains(&rule) {
            cited.push(rule);
        }
    }
    // Where the first card says it already, it is not said again.
    let state =
        (!shown.told).then(|| words::state(store.language(), shown.which, shown.today.span, shown.as_of));
    el("div")
        .child(heading(store, shown.which))
        .children(state.map(|state| el("p").text(state)))
        .children(shown.of_suit.map(|words| el("p").class("note").text(store.say(words))))
        .children(readings(store, shown))
        .children(line(store, &numbered, shown.today.span, shown.as_of))
        .children((!numbered.is_empty()).then(|| table(store, &numbered, shown.acts)))
        .children(left_out)
        .children(restarts)
        .children(notes.into_iter().map(|note| el("p").class("aside").text(store.say(note))))
        .child(folded(store, Vec::new(), &cited))
        .child(read_on(store, &[("time-limits", words::TIME_LIMITS)]))
}

/// How something comes about, and the rules that it rests on, folded.
pub(in crate::ui) fn folded(store: Store, how: Vec<El>, cited: &[&'static Rule]) -> El {
    el("details")
        .class("more")
        .child(el("summary").text(store.say(HOW)))
        .children(how)
        .child(rules(store, cited))
}

fn head(store: Store, words: Text) -> El {
    el("th").attr("scope", "col").text(store.say(words))
}

/// Every span with the number that it has in the line.
fn table(store: Store, spans: &[(usize, Span)], acts: &[Act]) -> El {
    let row = |(number, span): &(usize, Span)| {
        el("tr")
            .child(el("td").text(number.to_string()))
            .child(el("th").attr("scope", "row").text(span.from.to_string()))
            .child(
                el("td")
                    .text(words::began(store.language(), span, acts))
                    .text(" ")
                    .child(place(store, span.rule)),
            )
            .child(el("td").text(words::holds(store.language(), span.kind)))
    };
    let heads = el("tr").child(el("td")).children(words::HEADS.map(|words| head(store, words)));
    let table = el("table")
        .class("spans")
        .child(el("caption").class("unseen").text(store.say(words::TABLE)))
        .child(el("thead").child(heads))
        .child(el("tbody").children(spans.iter().map(row)));
    el("div").class("scroll").child(table)
}

/// Readings that come to something else today, side by side; the one shown above first.
fn readings(store: Store, shown: &Shown) -> Option<El> {
    let doubts: Vec<Doubt> = shown.today.depends_on.clone();
    let mut told: Vec<(String, String)> = Vec::new();
    for scenario in shown.scenarios {
        let mut decided = String::new();
        for doubt in &doubts {
            if let Some(words) = words::reading(store.language(), *doubt, scenario.reading.counts(*doubt)) {
                decided.push_str(if decided.is_empty() { "" } else { " · " });
                decided.push_str(words);
            }
        }
        let then = at(&scenario.spans, shown.as_of)
            .map_or("—".to_owned(), |span| words::holds(store.language(), span.kind));
        if !decided.is_empty() && !told.iter().any(|(_, earlier)| *earlier == then) {
            told.push((decided, then));
        }
    }
    if told.len() < 2 {
        return None;
    }
    let row = |(index, (decided, then)): (usize, (String, String))| {
        let shown_above = (index == 0).then(|| el("span").class("tag").text(store.say(words::PRUDENT)));
        el("tr")
            .child(el("th").attr("scope", "row").text(decided).text(" ").children(shown_above))
            .child(el("td").text(then))
    };
    let table = el("table")
        .class("spans")
        .child(el("caption").text(store.say(words::READINGS)))
        .child(el("tbody").children(told.into_iter().enumerate().map(row)));
    Some(table)
}
