//! A note into which the interest of an earlier one was written as principal (利息计入本金): how much of it is principal
//! by law, and what the whole may come to when its time is up. Private lending, art. 27 of the rules in force.

use crate::dates::{Date, days_between};
use crate::money::{AnnualRate, Yuan};

use rust_decimal::Decimal;

/// The law's year.
const YEAR: Decimal = Decimal::from_parts(365, 0, 0, false, 0);

/// One note of a row in which each was written over the one before it, with its interest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Note {
    /// The day on which it was written.
    pub date: Date,
    /// The principal that stands on it; of the first note, what really arrived.
    pub principal: Yuan,
    /// Its rate.
    pub rate: AnnualRate,
}

/// What such a row of notes may come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RolledUp {
    /// Of each note, the principal by law.
    pub principal: Vec<Yuan>,
    /// Principal of the last note and its interest until it falls due, each within the cap.
    pub before_ceiling: Yuan,
    /// The first principal and simple interest on it at the cap over the whole time.
    pub ceiling: Yuan,
}

impl RolledUp {
    /// The most that can be asked when the last note falls due.
    pub fn at_most(&self) -> Yuan {
        self.before_ceiling.min(self.ceiling)
    }
}

/// The row of `notes`, earliest first, the last of which falls due on `due`; `cap` is four times the one-year LPR when
/// the contract was made. Interest above the cap is no principal of the next note. `None` without a note or where the
/// days are not in order.
///
/// ```
/// use qingzhang::{dates::day, engine::rolled_note::{Note, rolled_up}, money::{AnnualRate, Yuan}};
/// use rust_decimal_macros::dec;
/// let note = |date, principal| Note {
///     date, principal: Yuan::new(principal), rate: AnnualRate::from_percent(dec!(24)),
/// };
/// // A year at 24 %, written over for 12,400; the cap is 14.6 %.
/// let notes = [note(day(2023, 1, 1), dec!(10_000)), note(day(2024, 1, 1), dec!(12_400))];
/// let row = rolled_up(&notes, day(2024, 12, 31), AnnualRate::from_percent(dec!(14.6))).expect("two notes");
/// assert_eq!(row.principal[1], Yuan::new(dec!(11_460)));
/// assert_eq!(row.at_most(), Yuan::new(dec!(12_920))); // and not 11,460 with a year of 14.6 %
/// ```
pub fn rolled_up(notes: &[Note], due: Date, cap: AnnualRate) -> Option<RolledUp> {
    let first = notes.first()?;
    let ends: Vec<Date> = notes[1..].iter().map(|note| note.date).chain([due]).collect();
    let mut principal = Vec::new();
    let mut with_interest = Yuan::ZERO;
    for (index, (note, end)) in notes.iter().zip(&ends).enumerate() {
        let days = u32::try_from(days_between(note.date, *end)).ok()?;
        // The note may stand for less than the one before it came to, where part of it was paid.
        let by_law = if index == 0 { note.principal } else { note.principal.min(with_interest) };
        with_interest = by_law + note.rate.min(cap).interest(by_law, i64::from(days), YEAR);
        principal.push(by_law);
    }
    let days = days_between(first.date, due);
    let ceiling = first.principal + cap.interest(first.principal, days, YEAR);
    Some(RolledUp { principal, before_ceiling: with_interest, ceiling })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::day;
    use rust_decimal_macros::dec;

    fn note(date: Date, principal: Decimal, percent: Decimal) -> Note {
        Note { date, principal: Yuan::new(principal), rate: AnnualRate::from_percent(percent) }
    }

    #[test]
    fn within_the_cap_interest_may_become_principal() {
        // 365 days at 10 %, then 365 more: 11,000 and its interest, 12,100, below 10,000 + 2 × 1,460.
        let notes =
            [note(day(2022, 1, 1), dec!(10_000), dec!(10)), note(day(2023, 1, 1), dec!(11_000), dec!(10))];
        let row = rolled_up(&notes, day(2024, 1, 1), AnnualRate::from_percent(dec!(14.6))).expect("in order");
        assert_eq!(row.principal, [Yuan::new(dec!(10_000)), Yuan::new(dec!(11_000))]);
        assert_eq!((row.at_most(), row.ceiling), (Yuan::new(dec!(12_100)), Yuan::new(dec!(12_920))));
    }

    #[test]
    fn the_whole_stays_under_simple_interest_at_the_cap() {
        // At 14.6 % itself the second year's interest on interest is above the ceiling.
        let notes = [
            note(day(2022, 1, 1), dec!(10_000), dec!(14.6)),
            note(day(2023, 1, 1), dec!(11_460), dec!(14.6)),
        ];
        let row = rolled_up(&notes, day(2024, 1, 1), AnnualRate::from_percent(dec!(14.6))).expect("in order");
        assert_eq!(row.before_ceiling, Yuan::new(dec!(13_133.16)));
        assert_eq!(row.at_most(), Yuan::new(dec!(12_920)));
    }

    #[test]
    fn a_note_for_less_after_a_payment_stands_for_what_it_says() {
        let notes =
            [note(day(2022, 1, 1), dec!(10_000), dec!(10)), note(day(2023, 1, 1), dec!(9_000), dec!(10))];
        let row = rolled_up(&notes, day(2024, 1, 1), AnnualRate::from_percent(dec!(14.6))).expect("in order");
        assert_eq!(row.at_most(), Yuan::new(dec!(9_900)));
    }

    #[test]
    fn no_row_without_notes_or_out_of_order() {
        assert_eq!(rolled_up(&[], day(2024, 1, 1), AnnualRate::ZERO), None);
        let notes = [note(day(2022, 1, 1), dec!(1), dec!(1))];
        assert_eq!(rolled_up(&notes, day(2021, 1, 1), AnnualRate::ZERO), None);
    }
}
