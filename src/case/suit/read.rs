//! From a suit and a judgment as typed to facts that fit together.

use super::entry::{AppealEntry, CourtEntry, JudgmentDebtEntry, PreservationFee, ReceivedEntry, SuitEntry};
use super::{Appeal, AwardedInterest, Court, Judgment, Preservation, Received, Share, Stay, Suit};
use crate::case::Payment;
use crate::case::field::{Column, Field, Place, Problem, Reason};
use crate::case::read::{MOST_INSTALMENTS, MOST_PAYMENTS, Reader, quoted_rate};
use crate::dates::{Date, DayCount, add_months};
use crate::law::late_performance::BEGINS;
use crate::money::Yuan;
use crate::typed::{self, Unreadable};

/// More stays than any enforcement has.
pub const MOST_STAYS: usize = 100;
/// No judgment gives more time.
const LONGEST_TIME_MONTHS: u32 = 50 * 12;

/// Reads the section of a debt of `contract` (where that day is known), looked at on `as_of`.
///
/// # Errors
/// Every problem found, in the order of the section.
pub fn court(
    entry: &CourtEntry,
    contract: Option<Date>,
    day_count: DayCount,
    as_of: Date,
) -> Result<Court, Vec<Problem>> {
    let mut reader = CourtReader { reader: Reader::new(as_of), contract, day_count, as_of };
    let received = reader.received(&entry.received);
    let suit = if entry.suit == SuitEntry::default() { None } else { reader.suit(&entry.suit) };
    let judgment =
        if entry.judgment == JudgmentDebtEntry::default() { None } else { reader.judgment(&entry.judgment) };
    reader.reader.finish(Court { stage: entry.stage, received, suit, judgment })
}

/// Reads what is told of the time before a judgment, as [`court`] does; the judgment itself is left out.
///
/// # Errors
/// Every problem found there, in the order of the section.
pub fn before_judgment(
    entry: &CourtEntry,
    contract: Option<Date>,
    as_of: Date,
) -> Result<Court, Vec<Problem>> {
    let day_count = DayCount::default();
    let mut reader = CourtReader { reader: Reader::new(as_of), contract, day_count, as_of };
    let received = reader.received(&entry.received);
    let suit = if entry.suit == SuitEntry::default() { None } else { reader.suit(&entry.suit) };
    reader.reader.finish(Court { stage: entry.stage, received, suit, judgment: None })
}

struct CourtReader {
    reader: Reader,
    contract: Option<Date>,
    day_count: DayCount,
    as_of: Date,
}

const fn of_suit(name: &'static str) -> Field {
    Field::Court(Place { list: "suit", row: None, member: name })
}

const fn of_judgment(name: &'static str) -> Field {
    Field::Court(Place { list: "judgment", row: None, member: name })
}

const fn in_row(list: &'static str, row: usize, name: &'static str) -> Field {
    Field::Court(Place { list, row: Some(row), member: name })
}

impl CourtReader {
    fn received(&mut self, entry: &ReceivedEntry) -> Received {
        let mut day = |name, text: &str| {
            let field = Field::Court(Place { list: "received", row: None, member: name });
            let date = self.reader.optional(field, text, typed::date)?;
            self.reader.happened(field, date, self.contract)
        };
        Received {
            papers: day("papers", &entry.papers),
            payment_order: day("payment_order", &entry.payment_order),
            judgment: day("judgment", &entry.judgment),
        }
    }

    /// An amount that may not be above another.
    fn part_of(&mut self, field: Field, text: &str, whole: Option<Yuan>) -> Option<Yuan> {
        let part = self.reader.optional(field, text, typed::amount)?;
        let wrong = whole.filter(|whole| part > *whole).map(|_| Reason::AboveWhole);
        self.reader.accept(field, part, wrong)
    }

    fn suit(&mut self, entry: &SuitEntry) -> Option<Suit> {
        let claim = self.reader.required(of_suit("claim"), &entry.claim, typed::positive_amount);
        let awarded = self.part_of(of_suit("awarded"), &entry.awarded, claim);
        let preserved = self.reader.optional(of_suit("preserved"), &entry.preserved, typed::positive_amount);
        let appeal = self.appeal(&entry.appeal, claim);
        let enforced = self.reader.optional(of_suit("enforced"), &entry.enforced, typed::positive_amount);
        let claim = claim?;
        Some(Suit {
            claim,
            awarded: awarded.unwrap_or(claim),
            procedure: entry.procedure,
            ending: entry.ending,
            payment_order: entry.payment_order,
            preservation: preserved.map(|amount| Preservation {
                amount,
                claimed: entry.preservation_fee == PreservationFee::Claimed,
            }),
            appeal,
            enforced,
        })
    }

    fn appeal(&mut self, entry: &AppealEntry, claim: Option<Yuan>) -> Option<Appeal> {
        if *entry == AppealEntry::default() {
            return None;
        }
        if entry.by.is_none() {
            self.reader.report(of_suit("appeal.by"), Reason::Missing);
        }
        let field = of_suit("appeal.contested");
        let contested = self.reader.required(field, &entry.contested, typed::positive_amount);
        let above = contested.zip(claim).is_some_and(|(contested, claim)| contested > claim);
        let contested = self.reader.accept(field, contested, above.then_some(Reason::AboveWhole)).flatten();
        let won = self.part_of(of_suit("appeal.won"), &entry.won, contested);
        Some(Appeal {
            by: entry.by?,
            contested: contested?,
            won: won.unwrap_or(Yuan::ZERO),
            ending: entry.ending,
        })
    }

    fn few_enough(&mut self, list: &'static str, count: usize, most: usize) -> bool {
        if count > most {
            self.reader.report(of_judgment(list), Reason::TooMany { most });
        }
        count <= most
    }

    fn judgment(&mut self, entry: &JudgmentDebtEntry) -> Option<Judgment> {
        let shares = self.shares(entry);
        let mut sum = |name, text: &str| {
            self.reader.optional(of_judgment(name), text, typed::amount).unwrap_or(Yuan::ZERO)
        };
        let (costs, interest) = (sum("costs", &entry.costs), sum("interest", &entry.interest));
        let running = self.running(entry);
        let payments = self.payments(entry);
        let stays = self.stays(entry);
        let day_count = self.day_count;
        (!shares.is_empty()).then_some(Judgment {
            shares,
            costs,
            interest,
            running,
            payments,
            stays,
            day_count,
        })
    }

    fn running(&mut self, entry: &JudgmentDebtEntry) -> Option<AwardedInterest> {
        let unit = entry.interest_rate.unit;
        let read = |text: &str| quoted_rate(text, unit);
        let rate = self.reader.optional(of_judgment("interest_rate.value"), &entry.interest_rate.value, read);
        let field = of_judgment("interest_from");
        let from = self.reader.optional(field, &entry.interest_from, typed::date);
        let from = from.and_then(|from| self.reader.happened(field, from, self.contract));
        if rate.is_some() && entry.interest_from.trim().is_empty() {
            self.reader.report(field, Reason::Missing);
        }
        Some(AwardedInterest { rate: rate?, from: from? })
    }

    fn shares(&mut self, entry: &JudgmentDebtEntry) -> Vec<Share> {
        let mut shares: Vec<Share> = Vec::new();
        if !self.few_enough("shares", entry.shares.len(), MOST_INSTALMENTS as usize) {
            return shares;
        }
        if entry.shares.is_empty() {
            self.reader.report(of_judgment("shares"), Reason::Missing);
        }
        for (index, entry) in entry.shares.iter().enumerate() {
            let field = |name| in_row("judgment.shares", index, name);
            let ends = self.reader.required(field("ends"), &entry.ends, typed::date);
            let ends = ends.and_then(|ends| self.performance_ends(field("ends"), ends));
            let principal = self.reader.required(field("principal"), &entry.principal, typed::amount);
            let other =
                self.reader.optional(field("other"), &entry.other, typed::amount).unwrap_or(Yuan::ZERO);
            if let Some((ends, principal)) = ends.zip(principal) {
                let place = shares.partition_point(|earlier| earlier.ends <= ends);
                shares.insert(place, Share { ends, principal, other });
            }
        }
        shares
    }

    /// The time to perform may still run; delay before 2014-08-01 followed rules that the data does not have.
    fn performance_ends(&mut self, field: Field, ends: Date) -> Option<Date> {
        let latest = add_months(self.contract.unwrap_or(self.as_of), LONGEST_TIME_MONTHS);
        let wrong = if ends < BEGINS {
            Some(Reason::BeforeData { begins: BEGINS })
        } else if let Some(contract) = self.contract.filter(|contract| ends < *contract) {
            Some(Reason::BeforeContract { contract })
        } else {
            (ends > latest).then_some(Reason::TooFarAway { latest })
        };
        self.reader.accept(field, ends, wrong)
    }

    fn payments(&mut self, entry: &JudgmentDebtEntry) -> Vec<Payment> {
        if !self.few_enough("payments", entry.payments.len(), MOST_PAYMENTS) {
            return Vec::new();
        }
        let field = |index, column: Column| in_row("judgment.payments", index, column.name());
        let contract = self.contract;
        let accept = |reader: &mut Reader, field, date| reader.happened(field, date, contract);
        self.reader.dated_amounts(&entry.payments, &field, &accept)
    }

    fn stays(&mut self, entry: &JudgmentDebtEntry) -> Vec<Stay> {
        let mut stays = Vec::new();
        if !self.few_enough("stays", entry.stays.len(), MOST_STAYS) {
            return stays;
        }
        for (index, entry) in entry.stays.iter().enumerate() {
            let field = |name| in_row("judgment.stays", index, name);
            let mut day = |name, text: &str, read: fn(&str) -> Result<Date, Unreadable>| {
                let date = self.reader.optional(field(name), text, read)?;
                self.reader.happened(field(name), date, self.contract)
            };
            let (from, to) = (day("from", &entry.from, typed::date), day("to", &entry.to, typed::date));
            if entry.from.trim().is_empty() {
                self.reader.report(field("from"), Reason::Missing);
            }
            let wrong = from.zip(to).filter(|(from, to)| to < from);
            if let Some((begins, _)) = wrong {
                self.reader.report(field("to"), Reason::EndsBeforeItBegins { begins });
            }
            // One that is not over lasts on the day for which we compute.
            stays.extend(from.map(|from| Stay { from, to: to.unwrap_or(self.as_of) }));
        }
        stays
    }
}

#[cfg(test)]
mod tests;
