//! Drawings from the same figures as the table beside them: bars whose parts are told apart by pattern as well as by
//! colour.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::element::{El, el};
use super::store::Store;
use crate::language::Text;
use crate::money::Yuan;
use crate::text::format;

/// Width of a drawing; the page stretches it.
pub(super) const WIDTH: u32 = 600;

/// The patterns, and nothing that comes from outside. They stand in the first drawing of a page, and hold for all of it.
pub(super) const PATTERNS: &str = "<defs><pattern id=\"hatch\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\" \
    patternTransform=\"rotate(45)\"><rect class=\"ground\" width=\"8\" height=\"8\"/><rect class=\"ink\" width=\"3\" \
    height=\"8\"/></pattern><pattern id=\"dots\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><rect \
    class=\"ground\" width=\"8\" height=\"8\"/><circle class=\"ink\" cx=\"4\" cy=\"4\" r=\"1.6\"/></pattern></defs>";

/// A drawing of `shapes`, as high as `height` where it is [`WIDTH`] wide. What it shows is said beside it.
pub(super) fn drawing(class: &'static str, height: u32, shapes: String) -> AnyView {
    leptos::svg::svg()
        .attr("class", class)
        .attr("viewBox", format!("0 0 {WIDTH} {height}"))
        .attr("preserveAspectRatio", "none")
        .attr("aria-hidden", "true")
        .inner_html(shapes)
        .into_any()
}

/// A rectangle whose class says how it is filled; from its left, top, width and height.
pub(super) fn block(class: &str, [x, y, wide, high]: [Decimal; 4]) -> String {
    let [x, y, wide, high] = [x, y, wide, high].map(|length| length.round_dp(2).normalize());
    format!("<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{wide}\" height=\"{high}\"/>")
}

/// The parts of a whole as one bar with its legend: by the class that fills them, their amount and their name.
pub(super) fn shares(store: Store, parts: &[(&'static str, Yuan, Text)]) -> El {
    const HEIGHT: u32 = 22;
    let total: Decimal = parts.iter().map(|part| part.1.exact()).sum();
    // Nothing at all has no parts.
    let total = if total.is_zero() { Decimal::ONE } else { total };
    let share = |amount: Yuan, of: u32| amount.exact() * Decimal::from(of) / total;
    let mut left = Decimal::ZERO;
    let mut shapes = PATTERNS.to_owned();
    for (class, amount, _) in parts {
        let width = share(*amount, WIDTH);
        shapes += &block(class, [left, Decimal::ZERO, width, Decimal::from(HEIGHT)]);
        left += width;
    }
    let words = parts.iter().filter(|part| part.1.is_positive()).map(|(class, amount, words)| {
        let percent = format::decimals(share(*amount, 100), 0);
        key(class, format!("{} {percent}%", store.say(*words)))
    });
    el("div").view(drawing("bar", HEIGHT, shapes)).child(el("ul").class("legend").children(words))
}

/// A bar of parts; `whole` is as much as the full width.
pub(super) fn stacked(parts: &[(&'static str, Yuan)], whole: Yuan) -> AnyView {
    const HEIGHT: u32 = 22;
    let mut left = Decimal::ZERO;
    let mut shapes = String::new();
    for (class, amount) in parts {
        let width = amount.exact() * Decimal::from(WIDTH) / whole.exact();
        shapes += &block(class, [left, Decimal::ZERO, width, Decimal::from(HEIGHT)]);
        left += width;
    }
    drawing("bar", HEIGHT, shapes)
}

/// An entry of a legend.
pub(super) fn key(class: &'static str, words: String) -> El {
    el("li").child(el("i").class(class)).text(words)
}
