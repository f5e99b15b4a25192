//! The story as a drawing: above who held the claim, below whom to pay, from the first day to today.

use leptos::prelude::*;

use crate::case::transfer::Party;
use crate::dates::{Date, days_between};
use crate::engine::transfer::{Owner, Paid, Payee, Standing, Title, Verdict};
use crate::text::format;

/// Width of the drawing in its own units.
const WIDTH: i64 = 600;
/// No stretch of time is drawn narrower, so that its day can be read below it.
const LEAST: i64 = 110;
/// Room that a day takes.
const DAY: i64 = 126;
/// How many patterns there are; further parties begin anew.
const PATTERNS: usize = 4;

/// What cannot come from outside: a pattern for each party after the lender, and one for "not clear".
const DEFS: &str = "<defs><pattern id=\"w2\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><rect class=\"ground\" \
    width=\"8\" height=\"8\"/><circle class=\"ink\" cx=\"4\" cy=\"4\" r=\"2\"/></pattern><pattern id=\"w3\" width=\"8\" \
    height=\"8\" patternUnits=\"userSpaceOnUse\"><rect class=\"ground\" width=\"8\" height=\"8\"/><rect class=\"ink\" \
    width=\"8\" height=\"3\"/></pattern><pattern id=\"wu\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\" \
    patternTransform=\"rotate(45)\"><rect class=\"doubt\" width=\"8\" height=\"8\"/><rect class=\"stripe\" width=\"3\" \
    height=\"8\"/></pattern></defs>";

/// The class by which somebody's stretches are drawn.
pub(super) const fn class(party: Party) -> &'static str {
    match party {
        Party::Lender => "w0",
        Party::Named(index) => match index % PATTERNS {
            0 => "w1",
            1 => "w2",
            2 => "w3",
            _ => "w4",
        },
    }
}

const fn owner_class(owner: Owner) -> &'static str {
    match owner {
        Owner::One(party) => class(party),
        Owner::Disputed(..) => "wu",
    }
}

const fn payee_class(payee: Payee) -> &'static str {
    match payee {
        Payee::One(party) => class(party),
        Payee::Unclear(..) => "wu",
    }
}

/// How long each standing is drawn: by its days, and never too narrow for its day to be read.
fn widths(title: &Title, as_of: Date) -> Vec<i64> {
    let standings = &title.standings;
    let count = i64::try_from(standings.len()).unwrap_or(1).max(1);
    let least = LEAST.min(WIDTH / count);
    let days = |(place, standing): (usize, &Standing)| {
        // What lies before the first day that is known has no length.
        let end = standings.get(place + 1).map_or(as_of, |next| next.from);
        if standing.from == Date::MIN { 0 } else { days_between(standing.from, end).max(0) }
    };
    let days: Vec<i64> = standings.iter().enumerate().map(days).collect();
    let (all, free) = (days.iter().sum::<i64>(), WIDTH - least * count);
    days.iter().map(|days| least + if all > 0 { free * days / all } else { free / count }).collect()
}

/// The drawing of a claim. The table below it says the same in words.
pub(super) fn line(title: &Title, payments: &[Paid], as_of: Date) -> AnyView {
    let mut shapes = DEFS.to_owned();
    let mut left = 0;
    let widths = widths(title, as_of);
    for (place, (standing, width)) in title.standings.iter().zip(&widths).enumerate() {
        for (class, y) in [(owner_class(standing.owner), 6), (payee_class(standing.payee), 44)] {
            shapes.push_str(&format!(
                "<rect class=\"{class}\" x=\"{left}\" y=\"{y}\" width=\"{width}\" height=\"30\"/>"
            ));
        }
        if place > 0 {
            shapes.push_str(&format!("<path class=\"tick\" d=\"M{left} 0V84\"/>"));
        }
        if standing.from != Date::MIN {
            // Days of neighbours stand on two levels.
            let (x, y) = (left.min(WIDTH - DAY), if place % 2 == 0 { 106 } else { 134 });
            shapes.push_str(&format!("<text x=\"{x}\" y=\"{y}\">{}</text>", format::iso(standing.from)));
        }
        left += width;
    }
    shapes.push_str(&format!("<path class=\"today\" d=\"M{} 0V84\"/>", WIDTH - 2));
    for paid in payments {
        if let Some(x) = place_of(title, &widths, paid.payment.date, as_of) {
            shapes.push_str(&mark(x, paid.why.verdict()));
        }
    }
    let drawing = leptos::svg::svg()
        .attr("class", "when")
        .attr("viewBox", format!("0 0 {WIDTH} 140"))
        .attr("aria-hidden", "true")
        .inner_html(shapes);
    drawing.into_any()
}

/// Where a day stands in the drawing; `None` outside it.
fn place_of(title: &Title, widths: &[i64], day: Date, as_of: Date) -> Option<i64> {
    let place = title.standings.iter().rposition(|standing| standing.from <= day)?;
    let standing = title.standings.get(place)?;
    let left: i64 = widths.get(..place)?.iter().sum();
    let width = *widths.get(place)?;
    let end = title.standings.get(place + 1).map_or(as_of, |next| next.from);
    let part = if standing.from == Date::MIN {
        width / 2
    } else {
        width * days_between(standing.from, day) / days_between(standing.from, end).max(1)
    };
    // Marks stay inside their stretch.
    Some(left + part.clamp(12, (width - 12).max(12)))
}

/// A payment on the lower band: filled where it counts, crossed out where it does not, empty where that is unclear.
fn mark(x: i64, verdict: Verdict) -> String {
    let (class, cross) = match verdict {
        Verdict::Discharges => ("counts", String::new()),
        Verdict::Depends => ("unclear", String::new()),
        Verdict::DoesNot => ("not", format!("<path class=\"tick\" d=\"M{} 53l12 12m0-12l-12 12\"/>", x - 6)),
    };
    format!("<circle class=\"paid {class}\" cx=\"{x}\" cy=\"59\" r=\"9\"/>{cross}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::transfer::{Assignment, BuyerKind, Notice, NoticeBy, Transfer};
    use crate::dates::day;
    use crate::engine::transfer::ownership;

    /// Sold on 10 May 2024, told on 2 June, looked at on 24 November 2026.
    fn title(begins: Option<Date>) -> Title {
        let notice = Notice { arrived: day(2024, 6, 2), by: NoticeBy::Seller, proof_shown: true };
        let sale = Assignment {
            date: day(2024, 5, 10),
            date_told: true,
            seller: Party::Lender,
            buyer: Party::Named(0),
            buyer_kind: BuyerKind::Other,
            part: None,
            price: None,
            notice: Some(notice),
            withdrawn: None,
            undone: None,
            batch: None,
        };
        let story = Transfer { assignments: vec![sale], ..Transfer::default() };
        ownership(None, begins, &[], &story, day(2026, 11, 24)).titles.remove(0)
    }

    #[test]
    fn every_stretch_of_time_is_wide_enough_to_be_read_and_all_fit() {
        let found = widths(&title(Some(day(2022, 3, 1))), day(2026, 11, 24));
        // 801, 23 and 905 of 1,729 days share the 270 that the least widths leave.
        assert_eq!(found, [110 + 125, 110 + 3, 110 + 141]);
    }

    #[test]
    fn what_lies_before_the_first_known_day_has_the_least_width() {
        let title = title(None);
        assert_eq!(title.standings[0].from, Date::MIN);
        assert_eq!(widths(&title, day(2026, 11, 24))[0], LEAST);
    }

    #[test]
    fn a_payment_stands_inside_the_stretch_of_its_day() {
        let title = title(Some(day(2022, 3, 1)));
        let as_of = day(2026, 11, 24);
        let widths = widths(&title, as_of);
        let place = |day| place_of(&title, &widths, day, as_of);
        assert_eq!(place(day(2022, 2, 28)), None);
        assert_eq!(place(day(2022, 3, 1)), Some(12));
        // Between the sale and the notice, which begin at 235 and at 348.
        let found = place(day(2024, 5, 20)).expect("a place");
        assert!((235..348).contains(&found), "{found}");
    }
}
