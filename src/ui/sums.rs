//! What a debt comes to, handed on in the tab: "What do I owe?" computes it, and a tool that only shows the sums need not
//! carry the whole computation. They hold for the loan and the day from which they were computed, and for no other.

#[cfg(feature = "csr")]
pub(super) use browser::{hand_on, handed};

use crate::case::file::DebtEntry;
use crate::dates::Date;
use crate::engine::court::LoanSums;

/// A debt's sums as the other tool left them.
#[derive(Clone)]
pub(super) struct Handed {
    of: String,
    sums: LoanSums,
}

impl Handed {
    /// The sums, where they are those of this debt on this day.
    pub(super) fn of(&self, debt: &DebtEntry, as_of: Date) -> Option<LoanSums> {
        (self.of == computed_from(debt, as_of)).then_some(self.sums)
    }

    /// In one text: each sum on a line, then from what they follow.
    #[cfg(any(feature = "csr", test))]
    fn to_text(&self) -> String {
        let [claimed, lawful] =
            [self.sums.claimed, self.sums.lawful].map(|sum| sum.to_fen().exact().to_string());
        [claimed, lawful, self.of.clone()].join("\n")
    }

    #[cfg(any(feature = "csr", test))]
    fn from_text(text: &str) -> Option<Self> {
        let mut lines = text.splitn(3, '\n');
        let mut sum = || crate::typed::amount(lines.next()?).ok();
        let sums = LoanSums { claimed: sum()?, lawful: sum()? };
        Some(Self { of: lines.next()?.to_owned(), sums })
    }
}

fn computed_from(debt: &DebtEntry, as_of: Date) -> String {
    format!("{as_of} {}", debt.loan_text())
}

/// Outside the browser nothing is handed on.
#[cfg(not(feature = "csr"))]
pub(super) fn handed() -> Option<Handed> {
    None
}

/// Outside the browser nothing is handed on.
#[cfg(not(feature = "csr"))]
pub(super) fn hand_on(_: super::store::Store, _: impl Fn() -> Option<LoanSums> + 'static) {}

#[cfg(feature = "csr")]
mod browser {
    use leptos::prelude::*;

    use super::{Handed, LoanSums, computed_from};
    use crate::case::read;
    use crate::ui::keep::{listen, tab};
    use crate::ui::store::Store;

    const KEY: &str = "qingzhang.sums";

    /// What another tool has left in this tab.
    pub(in crate::ui) fn handed() -> Option<Handed> {
        Handed::from_text(&tab()?.get_item(KEY).ok()??)
    }

    /// Leaves the sums of the debt that is looked at whenever the reader turns to another page.
    pub(in crate::ui) fn hand_on(store: Store, sums: impl Fn() -> Option<LoanSums> + 'static) {
        let handed = move || {
            let as_of = store.case.with_untracked(|case| read::as_of(&case.as_of, store.today)).ok()?;
            Some(Handed { of: store.debt_now(|debt| computed_from(debt, as_of)), sums: sums()? })
        };
        listen("pagehide", move |_| {
            let Some(tab) = tab() else { return };
            // A full store keeps older sums, which are not those of this debt any more.
            _ = match handed() {
                Some(handed) => tab.set_item(KEY, &handed.to_text()),
                None => tab.remove_item(KEY),
            };
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::day;
    use crate::money::Yuan;
    use rust_decimal_macros::dec;

    const AS_OF: Date = day(2026, 11, 24);

    #[test]
    fn sums_hold_for_their_debt_and_their_day_only() {
        let mut debt = DebtEntry { principal: "50000".into(), name: "a\nb".into(), ..DebtEntry::default() };
        let sums = LoanSums { claimed: Yuan::new(dec!(74299.32)), lawful: Yuan::new(dec!(55017.37)) };
        let handed = Handed { of: computed_from(&debt, AS_OF), sums };
        let read = Handed::from_text(&handed.to_text()).expect("sums");
        assert_eq!(read.of(&debt, AS_OF), Some(sums));
        assert_eq!(read.of(&debt, day(2026, 11, 25)), None);
        // Neither its name nor what became of it changes what the loan comes to.
        debt.name = "c".into();
        debt.sections.court = "{}".into();
        assert_eq!(read.of(&debt, AS_OF), Some(sums));
        debt.principal = "50001".into();
        assert_eq!(read.of(&debt, AS_OF), None);
    }

    #[test]
    fn what_is_none_of_ours_hands_nothing_on() {
        for text in ["", "1", "1\n2", "a\nb\nc", "-1\n2\n{}"] {
            assert!(Handed::from_text(text).is_none(), "{text}");
        }
    }
}
