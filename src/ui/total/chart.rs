//! The drawings: where the money goes, the rates under the caps, what each instalment is made of.

use rust_decimal::Decimal;

use crate::engine::repayment::{Repayment, Row};
use crate::language::Text;
use crate::money::{AnnualRate, Yuan};
use crate::text::total::answer as words;
use crate::ui::drawing::{WIDTH, block, drawing, key, shares};
use crate::ui::element::{El, el};
use crate::ui::store::Store;

/// How the parts of a bar are filled: principal, interest, fees.
const FILLS: [&str; 3] = ["supported", "over", "unproven"];

/// What the cap at `index` is drawn with, over the bars and beside its words.
pub(super) const fn line(index: usize) -> &'static str {
    if index == 0 { "line" } else { "dashes" }
}

/// All that is paid: what arrived, interest, fees.
pub(super) fn of_total(store: Store, repayment: &Repayment) -> El {
    let fees: Yuan = repayment.fees().iter().map(|(_, amount)| *amount).sum();
    let interest = (repayment.price - fees).or_zero();
    let of_interest =
        if repayment.withheld.is_positive() { words::INTEREST_AND_WITHHELD } else { words::INTEREST };
    let parts: [(&'static str, Yuan, Text); 3] = [
        (FILLS[0], repayment.received.min(repayment.total()), words::ARRIVED),
        (FILLS[1], interest, of_interest),
        (FILLS[2], fees, words::FEES),
    ];
    shares(store, &parts)
}

/// The quoted and the true rate as bars, and the caps as lines over them; nothing where there is no rate.
pub(super) fn of_rates(store: Store, repayment: &Repayment, caps: &[Decimal]) -> El {
    const HEIGHT: u32 = 62;
    const BAR: u32 = 22;
    let Some(truly) = repayment.costs.official.map(|cost| cost.nominal) else { return el("div") };
    let quoted = repayment.quoted.map(|forms| forms.year);
    let rates = [(FILLS[0], words::QUOTED, quoted), (FILLS[1], words::TRUE_RATE, Some(truly))];
    let highest = rates.iter().filter_map(|(_, _, rate)| *rate).map(AnnualRate::percent);
    let highest = highest.chain(caps.iter().copied()).fold(Decimal::ONE, Decimal::max);
    // A little room at the right, so that a line at the end is seen.
    let at = |percent: Decimal| percent * Decimal::from(WIDTH - 20) / highest;
    let mut shapes = String::new();
    for (index, (class, _, rate)) in rates.iter().enumerate() {
        let top = Decimal::from(6 + index * 28);
        let width = rate.map_or(Decimal::ZERO, |rate| at(rate.percent()));
        shapes += &block(class, [Decimal::ZERO, top, width, Decimal::from(BAR)]);
    }
    for (index, cap) in caps.iter().enumerate() {
        let x = at(*cap).round_dp(2);
        shapes += &format!(
            "<line class=\"{}\" x1=\"{x}\" x2=\"{x}\" y1=\"0\" y2=\"{HEIGHT}\" vector-effect=\"non-scaling-stroke\"/>",
            line(index)
        );
    }
    let keys = rates.into_iter().filter_map(|(class, words, rate)| {
        Some(key(class, format!("{} {}", store.say(words), words::rate(rate?))))
    });
    el("div").view(drawing("bar rates", HEIGHT, shapes)).child(el("ul").class("legend").children(keys))
}

/// Every instalment as a column; nothing where there is only one.
pub(super) fn of_rows(store: Store, rows: &[Row]) -> El {
    const HEIGHT: u32 = 140;
    let highest = rows.iter().map(Row::amount).fold(Yuan::ZERO, Yuan::max);
    if rows.len() < 2 || !highest.is_positive() {
        return el("div");
    }
    let slot = Decimal::from(WIDTH) / Decimal::from(rows.len());
    let width = slot * Decimal::new(8, 1);
    let mut shapes = String::new();
    for (index, row) in rows.iter().enumerate() {
        let mut top = Decimal::from(HEIGHT);
        for (class, amount) in FILLS.into_iter().zip([row.principal, row.interest, row.fees_total()]) {
            let high = amount.exact() * Decimal::from(HEIGHT) / highest.exact();
            top -= high;
            if amount.is_positive() {
                shapes += &block(class, [slot * Decimal::from(index), top, width, high]);
            }
        }
    }
    let of = |of: fn(&Row) -> Yuan| rows.iter().any(|row| of(row).is_positive());
    let has = [of(|row| row.principal), of(|row| row.interest), of(Row::fees_total)];
    let names = [words::PRINCIPAL, words::INTEREST, words::FEES];
    let keys = FILLS.into_iter().zip(names).zip(has).filter(|(_, has)| *has);
    let keys = keys.map(|((class, words), _)| key(class, store.say(words).to_owned()));
    el("div").view(drawing("bar rows", HEIGHT, shapes)).child(el("ul").class("legend").children(keys))
}
