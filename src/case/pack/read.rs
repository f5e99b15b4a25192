//! From a pack as typed to figures that fit together.

use rust_decimal::Decimal;

use super::Pack;
use super::entry::{PackEntry, PackField};
use crate::case::field::{Field, Problem, Reason};
use crate::money::Yuan;
use crate::typed::{self, Unreadable};

/// The most loans in a pack.
const MOST_LOANS: u32 = 1_000_000;
/// The longest time over which one is collected: ten years.
const MOST_MONTHS: u32 = 120;

/// Reads a pack.
///
/// # Errors
/// Every problem found, in the order of the form.
pub fn pack(entry: &PackEntry) -> Result<Pack, Vec<Problem>> {
    let mut reader = PackReader { problems: Vec::new() };
    let pack = reader.pack(entry);
    pack.filter(|_| reader.problems.is_empty()).ok_or(reader.problems)
}

struct PackReader {
    problems: Vec<Problem>,
}

impl PackReader {
    fn pack(&mut self, entry: &PackEntry) -> Option<Pack> {
        let count = |most| move |text: &str| typed::count(text, most);
        let loans = self.needed(PackField::Loans, &entry.loans, count(MOST_LOANS));
        let principal = self.needed(PackField::Principal, &entry.principal, typed::positive_amount);
        let outstanding = self.needed(PackField::Outstanding, &entry.outstanding, typed::positive_amount);
        if principal.zip(outstanding).is_some_and(|(part, whole)| part > whole) {
            self.report(PackField::Principal, Reason::AboveWhole);
        }
        let price = self.needed(PackField::Price, &entry.price, typed::positive_amount);
        let recovery = self.needed(PackField::Recovery, &entry.recovery, percent);
        let months = self.needed(PackField::Months, &entry.months, count(MOST_MONTHS));
        let commission = self.or_none(PackField::Commission, &entry.commission, percent);
        if commission.is_some_and(|part| part > Decimal::ONE) {
            self.report(PackField::Commission, Reason::AbovePercent { most: 100 });
        }
        let servicing = self.or_none(PackField::Servicing, &entry.servicing, typed::amount);
        let at_once = self.or_none(PackField::AtOnce, &entry.at_once, typed::amount);
        let (principal, months) = (principal?, months?);
        let recovered = Yuan::new(principal.exact() * recovery?).to_fen();
        Some(Pack {
            loans: loans?,
            principal,
            outstanding: outstanding?,
            price: price?,
            recoveries: entry.curve.spread(recovered, months),
            commission: commission?,
            servicing: servicing?,
            at_once: at_once?,
        })
    }

    fn report(&mut self, field: PackField, reason: Reason) {
        self.problems.push(Problem { field: Field::Pack(field), reason });
    }

    fn needed<T>(
        &mut self,
        field: PackField,
        text: &str,
        read: impl Fn(&str) -> Result<T, Unreadable>,
    ) -> Option<T> {
        if text.trim().is_empty() {
            self.report(field, Reason::Missing);
            return None;
        }
        read(text).map_err(|why| self.report(field, Reason::Unreadable(why))).ok()
    }

    /// Nothing where it is left empty.
    fn or_none<T: Default>(
        &mut self,
        field: PackField,
        text: &str,
        read: impl Fn(&str) -> Result<T, Unreadable>,
    ) -> Option<T> {
        if text.trim().is_empty() { Some(T::default()) } else { self.needed(field, text, read) }
    }
}

/// A percentage, with or without its sign; nothing is a percentage, too.
fn percent(text: &str) -> Result<Decimal, Unreadable> {
    let text = text.trim().trim_end_matches(['%', '％']);
    match typed::percentage(&format!("{text}%")) {
        Err(Unreadable::Zero) => Ok(Decimal::ZERO),
        read => read,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal_macros::dec;

    #[test]
    fn the_example_is_the_published_price_over_made_up_recoveries() {
        let pack = pack(&PackEntry::example()).expect("a pack");
        assert_eq!(pack.recoveries, vec![Yuan::new(dec!(60_000)); 24]);
        assert_eq!((pack.commission, pack.at_once), (dec!(0.3), Yuan::ZERO));
    }

    #[test]
    fn what_cannot_be_is_named_by_its_field() {
        let wrong = |field: PackField, text: &str| {
            let mut entry = PackEntry::example();
            text.clone_into(entry.text_mut(field));
            pack(&entry).expect_err("a problem")
        };
        let problem = |field, reason| vec![Problem { field: Field::Pack(field), reason }];
        for (field, text, reason) in [
            (PackField::Price, "", Reason::Missing),
            (PackField::Price, "abc", Reason::Unreadable(Unreadable::NotANumber)),
            (PackField::Principal, "20000000", Reason::AboveWhole),
            (PackField::Commission, "101", Reason::AbovePercent { most: 100 }),
            (PackField::Months, "121", Reason::Unreadable(Unreadable::NotACount { largest: 120 })),
            (PackField::Loans, "0", Reason::Unreadable(Unreadable::NotACount { largest: 1_000_000 })),
        ] {
            assert_eq!(wrong(field, text), problem(field, reason), "{text}");
        }
    }
}
