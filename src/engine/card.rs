//! A credit card: what the bank's terms come to against the most that the law supports.
//!
//! One timeline and two ledgers over it. Between them stand the rules, one after the other, so that every yuan of the
//! difference has the rule that takes it off. What the courts or the banks do differently is computed beside it as a
//! [`Scenario`].
//!
//! What is counted: interest on what was overdrawn from its posting day to the day of payment, which does not count.
//! A statement paid in full by its due date bears none, cash advances always do. Interest is billed with the next
//! statement; what is billed is paid before what is not.
//!
//! Paying more never raises what is owed, but for one effect of the rule itself: a payment that makes good what was
//! long overdue turns the order of later payments back to interest first.

mod balance;
mod beside;
mod calendar;
mod criminal;
mod instalments;
mod ledger;
mod lines;
mod pools;
mod terms;
mod walk;

#[cfg(test)]
mod tests;

pub use balance::{Allocation, Order};
pub use beside::{Fee, FeeKind};
pub use criminal::{CriminalLine, criminal_line};
pub use instalments::{InstalmentCost, instalment_cost};
pub use ledger::{Issued, Ledger, Outcome, Slice};
pub use lines::{Cut, Item, Line};
pub use terms::{RateCause, Terms};
pub use walk::ledger;

use super::Refusal;
use crate::case::card::{Card, Method};
use crate::dates::{Date, next_day};
use crate::law::bank_cards::ORDER_CHANGES_AFTER;
use crate::law::interest_caps::{LPR_MULTIPLE, TWENTY_FOUR};
use crate::law::reference_rates::{LprOn, lpr_on};
use crate::money::Yuan;

/// Another way to count, which some courts or banks follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scenario {
    /// Nobody asks the court to cut the total to 24 % a year: it does not do so by itself.
    WithoutRequest,
    /// The court goes down to four times the LPR of the day of the suit.
    FourTimesLpr(LprOn),
    /// The other way to count interest after a payment of a part.
    OtherMethod(Method),
}

/// The most that the law supports in a scenario, to the fen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScenarioTotal {
    /// Which.
    pub scenario: Scenario,
    /// The total.
    pub total: Yuan,
}

/// A card on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardAssessment {
    /// The day; not counted.
    pub as_of: Date,
    /// The day of the suit that the rules look at.
    pub filing: Date,
    /// By the card's own terms.
    pub claimed: Ledger,
    /// By the rules.
    pub lawful: Ledger,
    /// The lines, as shown.
    pub lines: Vec<Line>,
    /// What one more day adds to the claim, to the fen. Where a due date ends, that day brings all interest since the
    /// posting days and the late fee.
    pub claimed_tomorrow: Yuan,
    /// What one more day adds to what the law supports, to the fen.
    pub lawful_tomorrow: Yuan,
    /// The first day on which a payment pays principal before interest and fees; `None` where nothing is overdue.
    pub principal_first_from: Option<Date>,
    /// What comes out otherwise.
    pub scenarios: Vec<ScenarioTotal>,
    /// How far the amounts and demands are from the line of a malicious overdraft.
    pub criminal_line: CriminalLine,
    /// What each instalment plan costs.
    pub instalments: Vec<InstalmentCost>,
}

impl CardAssessment {
    /// The claim: the sum of its lines as shown.
    pub fn claimed_total(&self) -> Yuan {
        self.lines.iter().map(|line| line.claimed).sum()
    }

    /// The most that the law supports: the sum of its lines as shown.
    pub fn lawful_total(&self) -> Yuan {
        self.lines.iter().map(|line| line.lawful).sum()
    }

    /// The line of `item`, if it is shown.
    pub fn line(&self, item: Item) -> Option<&Line> {
        self.lines.iter().find(|line| line.item == item)
    }
}

/// Looks at a card on `as_of`. Where no suit was filed, the scenario that asks for its day takes `as_of`.
///
/// # Errors
/// Where `as_of` lies before anything happened.
pub fn assess(card: &Card, as_of: Date) -> Result<CardAssessment, Refusal> {
    if card.begins().is_none_or(|begins| as_of < begins) {
        return Err(Refusal::BeforeContract);
    }
    let filing = card.filing_date.unwrap_or(as_of);
    let claimed = ledger(card, Terms::of_contract(card), None, as_of);
    let steps = steps(card, &claimed, as_of);
    let lawful = steps.last().map_or(&claimed, |(_, ledger)| ledger).clone();
    let tomorrow = next_day(as_of);
    let claimed_then = ledger(card, claimed.terms, None, tomorrow);
    let lawful_then = ledger(card, lawful.terms, Some(&claimed_then), tomorrow);
    Ok(CardAssessment {
        as_of,
        filing,
        lines: lines::lines(card, &claimed, &steps),
        claimed_tomorrow: (claimed_then.total() - claimed.total()).to_fen(),
        lawful_tomorrow: (lawful_then.total() - lawful.total()).to_fen(),
        principal_first_from: claimed.overdue_since.and_then(principal_first_from),
        scenarios: scenarios(card, &claimed, &lawful, filing, as_of),
        criminal_line: criminal_line(card, as_of),
        instalments: card.instalments.iter().map(instalment_cost).collect(),
        claimed,
        lawful,
    })
}

/// The first day on which the order of a payment is turned round, where the minimum payment is overdue since a due
/// date.
pub fn principal_first_from(overdue_since: Date) -> Option<Date> {
    overdue_since.checked_add_days(chrono::Days::new(u64::from(ORDER_CHANGES_AFTER) + 1))
}

/// The rules between the card's terms and what the law supports, each with the ledger that it leaves.
fn steps(card: &Card, claimed: &Ledger, as_of: Date) -> Vec<(Cut, Ledger)> {
    let mut terms = claimed.terms;
    let rules: [(Cut, Terms); 5] = [
        (Cut::RateBand, terms.within_band()),
        (Cut::FeesBearNoInterest, terms.within_band().without_interest_on_fees()),
        (Cut::NotPointedOut, lawful_without_request(card)),
        (Cut::OrderOfPayment, lawful_without_request(card).booked_by_rule()),
        (Cut::Ceiling, lawful_without_request(card).booked_by_rule().under(TWENTY_FOUR)),
    ];
    let mut steps = Vec::new();
    for (cut, next) in rules {
        if next != terms {
            steps.push((cut, ledger(card, next, Some(claimed), as_of)));
            terms = next;
        }
    }
    steps
}

/// The card's terms as far as they bind, but for the order of payments.
fn lawful_without_request(card: &Card) -> Terms {
    Terms::of_contract(card).within_band().without_interest_on_fees().without_hidden_terms(card)
}

fn scenarios(
    card: &Card,
    claimed: &Ledger,
    lawful: &Ledger,
    filing: Date,
    as_of: Date,
) -> Vec<ScenarioTotal> {
    let total = |scenario, terms| {
        let total = lines::lawful_total(&ledger(card, terms, Some(claimed), as_of));
        ScenarioTotal { scenario, total }
    };
    let other = match lawful.terms.method {
        Method::FullBalance => Method::UnpaidBalance,
        Method::UnpaidBalance => Method::FullBalance,
    };
    let mut scenarios = vec![total(Scenario::WithoutRequest, Terms { ceiling: None, ..lawful.terms })];
    scenarios.extend(lpr_on(filing).map(|lpr| {
        let ceiling = lpr.release.one_year.times(LPR_MULTIPLE);
        total(Scenario::FourTimesLpr(lpr), lawful.terms.under(ceiling))
    }));
    scenarios.push(total(Scenario::OtherMethod(other), Terms { method: other, ..lawful.terms }));
    scenarios
}
