//! From the judgment as typed to the answer, as far as each part is told.

use crate::case::file::DebtEntry;
use crate::case::loan_days::loan_days;
use crate::case::read;
use crate::case::suit::Stage;
use crate::case::suit::entry::{JudgmentDebtEntry, SuitEntry};
use crate::case::suit::read::court;
use crate::dates::Date;
use crate::engine::court::{Judged, judged};
use crate::ui::court::told::{only_missing, time};
use crate::ui::store::Outcome;

/// What can be said of the judgment, or what is to be mended first.
pub(super) fn answered(debt: &DebtEntry, as_of: Date) -> Outcome<Judged> {
    let mut entry = debt.sections.read_court("").unwrap_or_default();
    // Whoever comes here without having told the stage has a judgment.
    if entry.stage != Stage::Enforcement {
        entry.stage = Stage::Judgment;
    }
    // A suit without its sum says nothing here.
    if entry.suit.claim.trim().is_empty() {
        entry.suit = SuitEntry::default();
    }
    let contract = loan_days(debt, as_of).ok().and_then(|days| days.contract);
    let day_count = read::day_count(debt.day_count);
    let told = court(&entry, contract, day_count, as_of).or_else(|problems| {
        if !only_missing(&problems) {
            return Err(problems);
        }
        entry.judgment = JudgmentDebtEntry::default();
        court(&entry, contract, day_count, as_of)
    });
    let time = time(&debt.sections.read_time("").unwrap_or_default(), contract, as_of);
    match (told, time) {
        (Ok(told), Ok(time)) => Outcome::Ready(judged(&told, &time, as_of)),
        (told, time) => {
            let problems = [told.err(), time.err()];
            Outcome::Unfinished(problems.into_iter().flatten().flatten().collect())
        }
    }
}
