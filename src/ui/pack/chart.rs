//! What is left month by month, against what was spent. The table of the months says the same in figures.

use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::engine::pack::PackResult;
use crate::money::Yuan;
use crate::ui::drawing::{WIDTH, drawing};

const HEIGHT: u32 = 160;

/// The sums so far, a month each.
pub(super) fn so_far(net: &[Yuan]) -> Vec<Yuan> {
    let mut sum = Yuan::ZERO;
    net.iter()
        .map(|month| {
            sum += *month;
            sum
        })
        .collect()
}

/// A column for each month, and a line at what was spent. Sums below nothing have no column.
pub(super) fn chart(result: &PackResult) -> AnyView {
    let sums = so_far(&result.net);
    let highest = sums.iter().copied().fold(result.spent, |high, sum| if sum > high { sum } else { high });
    // Above the highest there is room for the line to be seen.
    let up = |amount: Yuan| {
        let part = amount.or_zero().exact() / highest.exact();
        (part * Decimal::from(HEIGHT - 10)).round_dp(2)
    };
    let step = Decimal::from(WIDTH) / Decimal::from(sums.len().max(1));
    let wide = (step * Decimal::new(75, 2)).round_dp(2);
    let mut shapes = String::new();
    for (month, sum) in sums.iter().enumerate() {
        let x = (step * Decimal::from(month)).round_dp(2);
        let high = up(*sum);
        let y = Decimal::from(HEIGHT) - high;
        let class = if *sum >= result.spent { "supported" } else { "still" };
        shapes +=
            &format!("<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{wide}\" height=\"{high}\"/>");
    }
    let line = Decimal::from(HEIGHT) - up(result.spent);
    shapes += &format!("<path class=\"mark\" d=\"M0 {line}H{WIDTH}\"/>");
    drawing("chart-columns", HEIGHT, shapes)
}

/// How far a ratio reaches, and where the reference lies; both on a scale up to the larger of them.
pub(super) fn gauge(here: Decimal, reference: Decimal) -> AnyView {
    let scale = (if here > reference { here } else { reference }) * Decimal::new(11, 1);
    let along = |value: Decimal| (value * Decimal::from(WIDTH) / scale).round_dp(2);
    let (wide, mark) = (along(here), along(reference));
    let shapes = format!(
        "<rect class=\"supported\" y=\"4\" height=\"8\" width=\"{wide}\"/><path class=\"mark\" d=\"M{mark} 0V16\"/>"
    );
    drawing("gauge", 16, shapes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal_macros::dec;

    #[test]
    fn the_sums_so_far_end_with_the_whole() {
        let net = [dec!(3), dec!(-1), dec!(2)].map(Yuan::new);
        assert_eq!(so_far(&net), [dec!(3), dec!(2), dec!(4)].map(Yuan::new));
    }
}
