//! A drawing of who holds the claim and who only collects, with the same in a sentence.

use leptos::prelude::*;

use crate::explain::pack::WHO_HOLDS;
use crate::language::Text;
use crate::text::pack as words;
use crate::ui::cited::rules;
use crate::ui::element::{El, el};
use crate::ui::store::Store;

/// The drawing, the sentence and the rules.
pub(super) fn who(store: Store) -> El {
    el("section")
        .class("card below")
        .attr("aria-labelledby", "who-heading")
        .child(el("h2").attr("id", "who-heading").text(store.say(words::WHO)))
        .view(drawing(store))
        .child(el("p").text(store.say(words::WHO_TEXT)))
        .child(rules(store, &WHO_HOLDS))
}

/// A box with one or two lines in it, `top` from above.
fn place(class: &str, top: u32, lines: &[&str]) -> String {
    let mut shapes =
        format!("<rect class=\"{class}\" x=\"10\" y=\"{top}\" width=\"250\" height=\"48\" rx=\"10\"/>");
    let first = if lines.len() == 1 { top + 29 } else { top + 20 };
    for (y, line) in (first..).step_by(19).zip(lines) {
        shapes += &text(135, y, "middle", line);
    }
    shapes
}

fn text(x: u32, y: u32, anchor: &str, words: &str) -> String {
    format!("<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\">{words}</text>")
}

/// An arrow down from a box to the next, and what passes along it.
fn down(top: u32, words: &str) -> String {
    let (end, head) = (top + 38, top + 31);
    format!(
        "<path d=\"M40 {top}V{end}M35 {head}L40 {end}L45 {head}\"/>{}",
        text(56, top + 25, "start", words)
    )
}

fn drawing(store: Store) -> AnyView {
    let say = |text: Text| store.say(text);
    let shapes = [
        place("", 2, &[say(words::SELLER)]),
        down(50, say(words::SELLS)),
        place("holder", 90, &[say(words::HOLDER), say(words::HOLDER_NOTE)]),
        down(138, say(words::MANDATES)),
        place("collector", 178, &[say(words::COLLECTOR)]),
        down(226, say(words::ASKS)),
        place("", 266, &[say(words::BORROWER)]),
        // From the borrower past the collector to the holder.
        "<path d=\"M260 290H300V114H260M267 109L260 114L267 119\"/>".to_owned(),
        text(306, 206, "start", say(words::PAYS)),
    ];
    // The sentence beneath says it all.
    leptos::svg::svg()
        .attr("class", "who")
        .attr("viewBox", "0 0 340 318")
        .attr("aria-hidden", "true")
        .inner_html(shapes.concat())
        .into_any()
}
