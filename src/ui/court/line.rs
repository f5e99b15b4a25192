//! A clock as a line: where it starts anew, today, and the day on which it runs out. Drawn from the rows of the table
//! below it, which says the same in words.

use leptos::prelude::*;

use crate::dates::{Date, add_months, days_between, subtract_months};
use crate::engine::clock::{Span, SpanKind};
use crate::language::Text;
use crate::text::court::clock::{LEGEND, TODAY, last_day};
use crate::text::format;
use crate::ui::drawing::PATTERNS;
use crate::ui::element::{El, el};
use crate::ui::store::Store;

/// The drawing's measures; the page stretches it.
const WIDTH: i64 = 360;
const MARGIN: i64 = 14;
/// Numbers closer together than this are not both written.
const CLOSEST: i64 = 15;

/// How a state is drawn.
const fn class(kind: SpanKind) -> &'static str {
    match kind {
        SpanKind::Runs { .. } => "supported",
        SpanKind::StandsStill | SpanKind::TimeGiven | SpanKind::Suspended => "unproven",
        SpanKind::Expired { .. } | SpanKind::Closed | SpanKind::Open => "over",
    }
}

/// Days on a scale.
struct Scale {
    from: Date,
    days: i64,
}

impl Scale {
    /// From the first span to a while after today and the last one's start.
    fn of(spans: &[Span], as_of: Date) -> Option<Self> {
        let (first, last) = (spans.first()?, spans.last()?);
        let from = first.from.min(subtract_months(as_of, 1));
        let to = add_months(last.from.max(as_of), 6);
        Some(Self { from, days: days_between(from, to).max(1) })
    }

    fn x(&self, date: Date) -> i64 {
        let days = days_between(self.from, date).clamp(0, self.days);
        MARGIN + days * (WIDTH - 2 * MARGIN) / self.days
    }
}

/// The line, with the number that each span has in the table. `last` is the span that holds today.
pub(super) fn line(store: Store, spans: &[(usize, Span)], today: Option<Span>, as_of: Date) -> Option<El> {
    let only: Vec<Span> = spans.iter().map(|(_, span)| *span).collect();
    let scale = Scale::of(&only, as_of)?;
    let mut shapes = String::from(PATTERNS);
    for span in &only {
        let (from, to) = (scale.x(span.from), span.to.map_or(WIDTH - MARGIN, |to| scale.x(to)));
        let (class, width) = (class(span.kind), (to - from).max(1));
        shapes += &format!("<rect class=\"{class}\" x=\"{from}\" y=\"26\" width=\"{width}\" height=\"16\"/>");
    }
    let mut written = -CLOSEST;
    for (number, span) in spans {
        let x = scale.x(span.from);
        shapes += &format!("<path class=\"tick\" d=\"M{x} 20V46\"/>");
        if x - written >= CLOSEST {
            written = x;
            shapes += &format!("<text x=\"{x}\" y=\"15\" text-anchor=\"middle\">{number}</text>");
        }
    }
    shapes += &mark(&scale, as_of, 62, store.say(TODAY));
    if let Some(date) = last_day(today) {
        shapes += &mark(&scale, date, 80, &format::iso(date));
    }
    let drawing = leptos::svg::svg()
        .attr("class", "bar line")
        .attr("viewBox", format!("0 0 {WIDTH} 86"))
        .attr("aria-hidden", "true")
        .inner_html(shapes);
    Some(el("div").view(drawing.into_any()).child(legend(store, &only)))
}

/// A day below the line, with a stroke up to it; its words stay within the drawing.
fn mark(scale: &Scale, date: Date, y: i64, words: &str) -> String {
    let x = scale.x(date);
    let anchor = match x {
        ..60 => "start",
        300.. => "end",
        _ => "middle",
    };
    let top = y - 11;
    format!(
        "<path class=\"day\" d=\"M{x} 20V{top}\"/><text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\">{words}</text>"
    )
}

/// What the patterns mean, as far as they are drawn.
fn legend(store: Store, spans: &[Span]) -> El {
    let classes: [(&'static str, Text); 3] =
        [("supported", LEGEND[0]), ("unproven", LEGEND[1]), ("over", LEGEND[2])];
    let drawn = classes.into_iter().filter(|(name, _)| spans.iter().any(|span| class(span.kind) == *name));
    el("ul")
        .class("legend")
        .children(drawn.map(|(class, words)| el("li").child(el("i").class(class)).text(store.say(words))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::day;
    use crate::engine::clock::Began;
    use crate::law::limitation::LIMITATION;

    fn span(from: Date, kind: SpanKind) -> Span {
        Span { from, to: None, kind, began: Began::Start, rule: &LIMITATION }
    }

    #[test]
    fn days_lie_on_the_line_in_their_order_and_never_beside_it() {
        let last_day = day(2027, 3, 10);
        let spans = [
            span(day(2024, 3, 10), SpanKind::Runs { last_day: Some(last_day) }),
            span(day(2027, 3, 11), SpanKind::Expired { last_day }),
        ];
        let scale = Scale::of(&spans, day(2026, 11, 24)).expect("a scale");
        let days = [Date::MIN, day(2024, 3, 10), day(2026, 11, 24), last_day, day(2027, 9, 11), Date::MAX];
        let places = days.map(|date| scale.x(date));
        // From 2024-03-10 to 2027-09-11 are 1,280 days: today is day 989, the last one day 1,095.
        assert_eq!(places, [14, 14, 14 + 989 * 332 / 1280, 14 + 1095 * 332 / 1280, 346, 346]);
    }

    #[test]
    fn what_runs_stands_still_or_is_over_is_told_apart() {
        let last_day = day(2027, 3, 10);
        assert_eq!(class(SpanKind::Runs { last_day: None }), "supported");
        assert_eq!(class(SpanKind::StandsStill), "unproven");
        assert_eq!(class(SpanKind::Expired { last_day }), "over");
    }
}
