//! The claim as one bar: supported, over the cap, not in the contract; told apart by pattern as well as by colour.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::store::Store;
use crate::engine::Assessment;
use crate::money::Yuan;
use crate::text::{format, result};

const WIDTH: u32 = 600;

/// The bar and its legend. It is drawn from the table below it, and says the same in words.
pub(super) fn bar(store: Store, assessment: &Assessment) -> AnyView {
    let sum = |part: fn(&crate::engine::Line) -> Yuan| -> Yuan {
        assessment.lines.iter().map(part).sum::<Yuan>().or_zero()
    };
    let parts = [
        ("supported", sum(|line| line.supported), result::SUPPORTED),
        ("over", sum(|line| line.over_ceiling), result::OVER),
        ("unproven", sum(|line| line.unproven), result::UNPROVEN),
    ];
    let total: Yuan = parts.iter().map(|part| part.1).sum();
    if !total.is_positive() {
        return ().into_any();
    }
    let share = |amount: Yuan, of: u32| amount.exact() * Decimal::from(of) / total.exact();
    let mut left = Decimal::ZERO;
    let shapes = parts
        .iter()
        .map(|(class, amount, _)| {
            let (x, width) = (left, share(*amount, WIDTH));
            left += width;
            view! {
                <rect class=*class x=x.round_dp(2).to_string() y="0" height="22" width=width.round_dp(2).to_string()/>
            }
        })
        .collect_view();
    let words = |(class, amount, words): &(&'static str, Yuan, crate::language::Text)| {
        let text = format!("{} {}%", store.say(*words), format::decimals(share(*amount, 100), 0));
        amount.is_positive().then(|| view! { <li><i class=*class></i>{text}</li> })
    };
    view! {
        <svg class="bar" viewBox=format!("0 0 {WIDTH} 22") preserveAspectRatio="none" aria-hidden="true">
            <defs>
                <pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <rect class="ground" width="8" height="8"/>
                    <rect class="ink" width="3" height="8"/>
                </pattern>
                <pattern id="dots" width="8" height="8" patternUnits="userSpaceOnUse">
                    <rect class="ground" width="8" height="8"/>
                    <circle class="ink" cx="4" cy="4" r="1.6"/>
                </pattern>
            </defs>
            {shapes}
        </svg>
        <ul class="legend">{parts.iter().map(words).collect_view()}</ul>
    }
    .into_any()
}
