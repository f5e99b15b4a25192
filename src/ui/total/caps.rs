//! The true rate beside the caps that the law sets for such a loan.

use rust_decimal::Decimal;

use super::result::{basis, part};
use super::{Found, chart};
use crate::engine::repayment::Cap;
use crate::explain::promise::of_caps;
use crate::text::total::answer as words;
use crate::ui::element::{El, el};
use crate::ui::store::Store;

/// The caps as lines over the rates, each with what it is and how far the true rate is above it.
pub(super) fn caps(store: Store, found: &Found) -> El {
    let (whose, caps) = shown(found);
    let item = |(index, cap): (usize, &Cap)| {
        let whose = whose.map(|whose| whose[index]);
        el("li")
            .child(el("i").class(chart::line(index)))
            .child(el("strong").text(words::cap(store.language(), &cap.ceiling)))
            .child(el("p").text(words::cap_says(store.language(), whose, cap)))
    };
    let limits: Vec<Decimal> = caps.iter().map(|cap| cap.ceiling.rate.percent()).collect();
    part(store, words::CAPS)
        .child(chart::of_rates(store, &found.repayment, &limits))
        .child(el("ul").class("facts").children(caps.iter().enumerate().map(item)))
        .child(basis(store, &of_caps(&caps)))
}

/// The caps that are shown. Where no lender was told: that of licensed lenders and that of all others, and whether each
/// is the former.
fn shown(found: &Found) -> (Option<[bool; 2]>, Vec<Cap>) {
    let caps = &found.repayment.caps;
    match (found.loan.no_lender, caps.first()) {
        (true, Some(licensed)) => {
            (Some([true, false]), [Some(*licensed), found.unlicensed].into_iter().flatten().collect())
        }
        _ => (None, caps.clone()),
    }
}
