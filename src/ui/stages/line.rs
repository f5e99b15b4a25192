//! The ladder as a line of days, with the place of today on it. The table beside it says the same in words.

use leptos::prelude::*;

use crate::engine::stages::{Measure, Rung};
use crate::law::citation::Rule;
use crate::text::stages as words;
use crate::ui::element::{El, el};
use crate::ui::store::Store;

/// Width of the drawing; the page stretches it.
const WIDTH: i64 = 600;
/// The days on it; whoever is overdue for longer stands at its end.
const DAYS: i64 = 150;

const fn at(days: i64) -> i64 {
    20 + (if days < DAYS { days } else { DAYS }) * (WIDTH - 40) / DAYS
}

/// The drawing.
pub(super) fn line(store: Store, rungs: &[(Rung<Measure>, Vec<&'static Rule>)], days: i64) -> El {
    let mut shapes = String::new();
    for (place, (rung, _)) in rungs.iter().enumerate() {
        let from = at(rung.first_day);
        let to = rungs.get(place + 1).map_or(WIDTH - 10, |(next, _)| at(next.first_day));
        let now =
            days >= rung.first_day && rungs.get(place + 1).is_none_or(|(next, _)| days < next.first_day);
        let class = if now { "here" } else { "rung" };
        let (width, middle) = ((to - from - 2).max(2), from + 4);
        shapes += &format!("<rect class=\"{class}\" x=\"{from}\" y=\"34\" width=\"{width}\" height=\"14\"/>");
        if rung.first_day > 0 {
            shapes += &format!("<text x=\"{middle}\" y=\"70\">{}</text>", rung.first_day);
        }
    }
    let you = at(days);
    shapes += &format!("<path class=\"you\" d=\"M{you} 31 l-12 -24 h24 z\"/>");
    let drawing = leptos::svg::svg()
        .attr("class", "days")
        .attr("viewBox", format!("0 0 {WIDTH} 76"))
        .attr("aria-hidden", "true")
        .inner_html(shapes);
    el("div").class("line").view(drawing.into_any()).child(
        el("p").class("small").attr("aria-hidden", "true").text(format!("▼ {}", store.say(words::HERE))),
    )
}
