//! Bars of parts, told apart by pattern as well as by colour. A table beside them says the same in figures.

use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::money::Yuan;

/// Width of the drawing; the page stretches it.
const WIDTH: u32 = 600;

/// The patterns, and nothing that comes from outside.
const PATTERNS: &str = "<defs><pattern id=\"hatch\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\" \
    patternTransform=\"rotate(45)\"><rect class=\"ground\" width=\"8\" height=\"8\"/><rect class=\"ink\" width=\"3\" \
    height=\"8\"/></pattern><pattern id=\"dots\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><rect \
    class=\"ground\" width=\"8\" height=\"8\"/><circle class=\"ink\" cx=\"4\" cy=\"4\" r=\"1.6\"/></pattern></defs>";

/// What the bars of a page are filled with; once, before the first.
pub(super) fn patterns() -> AnyView {
    svg("bar patterns", "0 0 1 1", PATTERNS.to_owned())
}

/// A bar of parts, each a class and an amount; `whole` is as much as the full width.
pub(super) fn drawing(parts: &[(&'static str, Yuan)], whole: Yuan) -> AnyView {
    let mut left = Decimal::ZERO;
    let mut shapes = String::new();
    for (class, amount) in parts {
        let width = amount.exact() * Decimal::from(WIDTH) / whole.exact();
        let (x, wide) = (left.round_dp(2), width.round_dp(2));
        left += width;
        shapes += &format!("<rect class=\"{class}\" x=\"{x}\" height=\"22\" width=\"{wide}\"/>");
    }
    svg("bar", "0 0 600 22", shapes)
}

fn svg(class: &'static str, view_box: &'static str, shapes: String) -> AnyView {
    leptos::svg::svg()
        .attr("class", class)
        .attr("viewBox", view_box)
        .attr("preserveAspectRatio", "none")
        .attr("aria-hidden", "true")
        .inner_html(shapes)
        .into_any()
}
