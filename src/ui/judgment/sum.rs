//! What a judgment comes to today: its lines, the interest for late performance day by day, where payments went.

use crate::engine::court::late_performance::{Slice, rules_of_performance};
use crate::engine::court::{Judged, JudgmentDebt};
use crate::language::Text;
use crate::money::Yuan;
use crate::text::court::judgment as words;
use crate::text::{format, result};
use crate::ui::court::clock::folded;
use crate::ui::element::{El, el};
use crate::ui::store::Store;

/// Formulas are written out up to this many, the latest.
const MOST_FORMULAS: usize = 6;

/// The sum, or what is missing for it.
pub(super) fn sum(store: Store, found: &Judged) -> El {
    let card = el("div").child(el("h2").text(store.say(words::TITLE)));
    match &found.debt {
        None => card.child(el("p").text(store.say(words::WAITING))),
        Some(debt) => told(store, debt, card),
    }
}

fn told(store: Store, debt: &JudgmentDebt, card: El) -> El {
    let language = store.language();
    let left = &debt.left;
    let total = left.total();
    let other_day =
        (debt.total_from_day_after != total).then(|| words::day_after(language, debt.total_from_day_after));
    let refund = left.refund.to_fen().is_positive().then(|| words::refund(language, left.refund));
    card.child(el("p").text(words::headline(language, total, debt.tomorrow)))
        .child(lines(store, debt))
        .children(refund.into_iter().chain(other_day).map(|text| el("p").class("aside").text(text)))
        .child(el("p").class("aside").text(store.say(words::ORDER)))
        .children(payments(store, debt))
        .child(late(store, debt))
}

fn lines(store: Store, debt: &JudgmentDebt) -> El {
    // Principal and the part for being late are always told.
    let told = |(index, (_, amount)): &(usize, (Text, Yuan))| *index > 2 || !amount.is_zero();
    let lines = words::LINES.into_iter().zip(debt.left.lines()).enumerate().filter(told);
    let rows = lines.map(|(_, (line, amount))| {
        el("tr")
            .child(el("th").attr("scope", "row").text(store.say(line)))
            .child(el("td").text(format::yuan(amount)))
    });
    let total = el("tr")
        .child(el("th").attr("scope", "row").text(store.say(result::TOTAL)))
        .child(el("td").text(format::yuan(debt.left.total())));
    el("table").class("lines").child(el("tbody").children(rows)).child(el("tfoot").child(total))
}

fn payments(store: Store, debt: &JudgmentDebt) -> Option<El> {
    let rows = debt.left.allocations.iter().map(|paid| {
        el("tr")
            .child(el("th").attr("scope", "row").text(format::iso(paid.date)))
            .child(el("td").text(format::yuan(paid.amount)))
            .child(el("td").text(words::payment(store.language(), paid)))
    });
    (!debt.left.allocations.is_empty()).then(|| {
        el("table")
            .class("payments")
            .child(el("caption").class("unseen").text(store.say(words::PAYMENTS)))
            .child(el("tbody").children(rows))
    })
}

/// How the interest for late performance comes about.
fn late(store: Store, debt: &JudgmentDebt) -> El {
    let late: Vec<&Slice> =
        debt.left.slices.iter().filter(|slice| slice.late.is_positive() && slice.from < slice.to).collect();
    let skipped = late.len().saturating_sub(MOST_FORMULAS);
    let formula = |slice: &&Slice| {
        let (from, to) = (format::iso(slice.from), format::iso(slice.to));
        el("p").class("formula").text(format!("{from} → {to}: {}", words::formula(slice)))
    };
    let legend = el("p").class("small").text(store.say(words::LEGEND));
    let how = late[skipped..].iter().map(formula).chain([legend]).collect();
    folded(store, how, &rules_of_performance(&debt.judgment))
}
