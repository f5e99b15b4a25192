//! The debt on later days, as bars and as a table, and under other readings.

use leptos::prelude::*;

use super::Found;
use crate::engine::growth::Point;
use crate::engine::scenarios::{Reading, Scenario};
use crate::explain::rules::of_reading;
use crate::language::Text;
use crate::money::Yuan;
use crate::text::{format, readings as words, result};
use crate::ui::cited::rules;
use crate::ui::drawing::{PATTERNS, drawing, key, stacked};
use crate::ui::element::{El, el};
use crate::ui::route::Route;
use crate::ui::store::Store;
use crate::ui::tool::Tool;

/// The readings whose rules are unfolded; they stay so while the reader types.
type Open = RwSignal<Vec<Reading>>;

/// Shows the figures, or the way to the debt that they need.
pub(super) fn shows(store: Store) -> impl Fn(&Option<Found>) -> El + Send + Sync + 'static {
    let open = RwSignal::new(Vec::new());
    move |found| match found {
        Some(found) => ready(store, found, open),
        None => el("div")
            .child(el("p").class("note").text(store.say(words::NO_LOAN)))
            .child(way(store, words::TO_LOAN)),
    }
}

fn way(store: Store, text: Text) -> El {
    let address = store.page.link(Route::Tool(Tool::Owe));
    el("p").child(el("a").attr("href", address).text(store.say(text)))
}

fn ready(store: Store, found: &Found, open: Open) -> El {
    let Found { today, later, readings } = found;
    let language = store.language();
    let lawful = today.lawful_total();
    let last_known = if today.rests_on_last_known_rate() { store.say(result::LAST_KNOWN) } else { "" };
    el("div")
        .child(el("p").class("as-of").text(result::as_of(language, today)))
        .child(el("p").class("total").child(el("small").text("¥")).text(format::yuan(lawful)))
        .child(way(store, words::CHANGE_LOAN))
        .child(el("h2").text(store.say(words::GROWTH)))
        .children(words::a_year_adds(language, later).map(|text| el("p").text(text)))
        .child(chart(store, later))
        .child(days(store, later))
        .child(el("p").class("small").text(store.say(words::GROWTH_NOTE)).text(last_known))
        .child(el("h2").text(store.say(words::READINGS)))
        .child(others(store, lawful, readings, open))
}

/// A bar for each day on one scale. The table says the same in figures.
fn chart(store: Store, points: &[Point]) -> El {
    let supported = |point: &Point| point.claimed.min(point.lawful);
    let longest = points
        .iter()
        .map(|point| point.claimed)
        .fold(Yuan::ZERO, |most, each| if each > most { each } else { most });
    if !longest.is_positive() {
        return el("div");
    }
    let bar = |point: &Point| {
        let parts = [("supported", supported(point)), ("over", point.claimed - supported(point))];
        el("li")
            .child(el("span").text(words::after(store.language(), point.months)))
            .child(el("span").text(format::money(supported(point))))
            .view(stacked(&parts, longest))
    };
    let legend = [("supported", result::SUPPORTED), ("over", words::BEYOND)];
    let legend = legend.map(|(class, text)| key(class, store.say(text).to_owned()));
    el("div")
        .attr("aria-hidden", "true")
        .view(drawing("bar patterns", 1, PATTERNS.to_owned()))
        .child(el("ul").class("bars").children(points.iter().map(bar)))
        .child(el("ul").class("legend").children(legend))
}

fn table(store: Store, caption: Text, heads: [Text; 3], bodies: impl IntoIterator<Item = El>) -> El {
    let heads = heads.map(|head| el("th").attr("scope", "col").text(store.say(head)));
    let table = el("table")
        .class("lines")
        .child(el("caption").class("unseen").text(store.say(caption)))
        .child(el("thead").child(el("tr").children(heads)))
        .children(bodies);
    el("div").class("scroll").child(table)
}

fn days(store: Store, points: &[Point]) -> El {
    let row = |point: &Point| {
        el("tr")
            .child(
                el("th")
                    .attr("scope", "row")
                    .text(format::iso(point.date))
                    .child(el("small").class("after").text(words::after(store.language(), point.months))),
            )
            .child(el("td").text(format::yuan(point.lawful)))
            .child(el("td").text(format::yuan(point.claimed)))
    };
    let body = el("tbody").children(points.iter().map(row));
    table(store, words::GROWTH, [words::DAY, result::LAWFUL, words::CONTRACT], [body])
}

/// The readings beside the one that is taken, each with the rules it rests on.
fn others(store: Store, lawful: Yuan, readings: &[Scenario], open: Open) -> El {
    if readings.is_empty() {
        return el("p").text(store.say(words::NO_OTHERS));
    }
    let shown = el("tbody").child(
        el("tr")
            .child(el("th").attr("scope", "row").text(store.say(words::AS_SHOWN)))
            .child(el("td").text(format::yuan(lawful)))
            .child(el("td").text("—")),
    );
    let bodies =
        std::iter::once(shown).chain(readings.iter().map(|other| reading(store, lawful, *other, open)));
    let heads = [words::READING, words::TOTAL, result::DIFFERENCE];
    el("div").child(el("p").text(store.say(words::READINGS_NOTE))).child(table(
        store,
        words::READINGS,
        heads,
        bodies.collect::<Vec<_>>(),
    ))
}

fn reading(store: Store, lawful: Yuan, scenario: Scenario, open: Open) -> El {
    let Scenario { reading, total } = scenario;
    let toggled = move |event| {
        let is_open = event_target::<leptos::web_sys::Element>(&event).has_attribute("open");
        // Nothing else follows it.
        open.update_untracked(|open| {
            open.retain(|other| *other != reading);
            open.extend(is_open.then_some(reading));
        });
    };
    let basis = el("details").class("more").on("toggle", toggled);
    let basis =
        if open.with_untracked(|open| open.contains(&reading)) { basis.attr("open", "") } else { basis };
    let basis =
        basis.child(el("summary").text(store.say(result::WHY))).child(rules(store, &of_reading(reading)));
    let figures = el("tr")
        .child(el("th").attr("scope", "row").text(words::reading(store.language(), reading)))
        .child(el("td").text(format::yuan(total)))
        .child(el("td").text(words::difference(lawful, total)));
    let why = el("tr").class("reasons").child(el("td").attr("colspan", "3").child(basis));
    el("tbody").child(figures).child(why)
}
