//! The claim as one bar: supported, over the cap, not in the contract; told apart by pattern as well as by colour.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::element::{El, el};
use super::store::Store;
use crate::engine::{Assessment, Line};
use crate::language::Text;
use crate::money::Yuan;
use crate::text::{format, result};

/// Width of the drawing; the page stretches it.
const WIDTH: u32 = 600;

/// The patterns, and nothing that comes from outside.
const PATTERNS: &str = "<defs><pattern id=\"hatch\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\" \
    patternTransform=\"rotate(45)\"><rect class=\"ground\" width=\"8\" height=\"8\"/><rect class=\"ink\" width=\"3\" \
    height=\"8\"/></pattern><pattern id=\"dots\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><rect \
    class=\"ground\" width=\"8\" height=\"8\"/><circle class=\"ink\" cx=\"4\" cy=\"4\" r=\"1.6\"/></pattern></defs>";

/// The bar and its legend. It is drawn from the table below it, and the legend says the same in words.
pub(super) fn bar(store: Store, assessment: &Assessment) -> Option<El> {
    let sum = |part: fn(&Line) -> Yuan| assessment.lines.iter().map(part).sum::<Yuan>().or_zero();
    let parts: [(&'static str, Yuan, Text); 3] = [
        ("supported", sum(|line| line.supported), result::SUPPORTED),
        ("over", sum(|line| line.over_ceiling), result::OVER),
        ("unproven", sum(|line| line.unproven), result::UNPROVEN),
    ];
    let total: Yuan = parts.iter().map(|part| part.1).sum();
    if !total.is_positive() {
        return None;
    }
    let share = |amount: Yuan, of: u32| amount.exact() * Decimal::from(of) / total.exact();
    let mut left = Decimal::ZERO;
    let shapes = parts.map(|(class, amount, _)| {
        let width = share(amount, WIDTH);
        let (x, wide) = (left.round_dp(2), width.round_dp(2));
        left += width;
        format!("<rect class=\"{class}\" x=\"{x}\" height=\"22\" width=\"{wide}\"/>")
    });
    let drawing = leptos::svg::svg()
        .attr("class", "bar")
        .attr("viewBox", format!("0 0 {WIDTH} 22"))
        .attr("preserveAspectRatio", "none")
        .attr("aria-hidden", "true")
        .inner_html(PATTERNS.to_owned() + &shapes.concat());
    let words = parts.iter().filter(|part| part.1.is_positive()).map(|(class, amount, words)| {
        let percent = format::decimals(share(*amount, 100), 0);
        el("li").child(el("i").class(class)).text(format!("{} {percent}%", store.say(*words)))
    });
    Some(el("div").view(drawing.into_any()).child(el("ul").class("legend").children(words)))
}
