//! The rules behind what a borrower could do, and behind the letters that go with it.

use crate::law::assignment::{DEFENCES, NOTICE};
use crate::law::bank_cards::CARD_HARDSHIP_PLAN;
use crate::law::citation::Rule;
use crate::law::collection_conduct::HOURS;
use crate::law::complaint_channels::COMPLAINT_TIMES;
use crate::law::court_fees::{ACCEPTANCE_FEE, APPLICATION_FEES, BEARERS};
use crate::law::credit_record::CREDIT_RETENTION;
use crate::law::late_performance::LATE_PERFORMANCE;
use crate::law::limitation::{ACKNOWLEDGING, LIMITATION_AFTER_EXPIRY, LIMITATION_INTERRUPTED};
use crate::law::suit_and_enforcement::{DUTY_GOES_ON, LIVING_NEEDS, PUBLIC_LISTS};

use crate::engine::options::{Prospect, Risk};

/// Every rule that a way or a letter can cite: a page that shows them carries their words.
pub static CITED: [&Rule; 16] = [
    &ACKNOWLEDGING,
    &LIMITATION_INTERRUPTED,
    &LIMITATION_AFTER_EXPIRY,
    &CREDIT_RETENTION,
    &ACCEPTANCE_FEE,
    &BEARERS,
    &APPLICATION_FEES,
    &LATE_PERFORMANCE,
    &PUBLIC_LISTS,
    &LIVING_NEEDS,
    &DUTY_GOES_ON,
    &NOTICE,
    &DEFENCES,
    &CARD_HARDSHIP_PLAN,
    &HOURS,
    &COMPLAINT_TIMES,
];

/// The rules that a way rests on, each once.
pub fn of_way(prospect: &Prospect) -> Vec<&'static Rule> {
    let money = prospect.outflows.iter().filter_map(|outflow| outflow.kind.rule());
    let risks = prospect.risks.iter().filter_map(|risk| risk.rule());
    // What enforcement must leave belongs to what it may take.
    let left = prospect.risks.contains(&Risk::Enforcement).then_some(&LIVING_NEEDS);
    let mut rules: Vec<&'static Rule> = Vec::new();
    for rule in money.chain(risks).chain(left) {
        if !rules.iter().any(|known| known.key == rule.key) {
            rules.push(rule);
        }
    }
    rules
}

/// A letter that a borrower could send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letter {
    /// To whoever claims: what exactly is claimed, and how it was computed.
    Breakdown,
    /// To the creditor: instalments.
    Plan,
    /// To the creditor: one sum for all.
    Settlement,
    /// To a buyer of the debt: proof of the sale.
    Proof,
    /// About how it is collected.
    Complaint,
}

impl Letter {
    /// Every letter, in the order of the page.
    pub const ALL: [Self; 5] = [Self::Breakdown, Self::Plan, Self::Settlement, Self::Proof, Self::Complaint];

    /// Whether sending it agrees to pay, so that the time to sue starts anew.
    pub const fn agrees_to_pay(self) -> bool {
        matches!(self, Self::Plan | Self::Settlement)
    }

    /// The rules behind it.
    pub fn rules(self) -> Vec<&'static Rule> {
        match self {
            Self::Breakdown => vec![&LIMITATION_INTERRUPTED],
            Self::Plan => vec![&ACKNOWLEDGING, &LIMITATION_AFTER_EXPIRY, &CARD_HARDSHIP_PLAN],
            Self::Settlement => vec![&ACKNOWLEDGING, &LIMITATION_AFTER_EXPIRY],
            Self::Proof => vec![&NOTICE, &DEFENCES],
            Self::Complaint => vec![&HOURS, &COMPLAINT_TIMES],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::day;
    use crate::engine::options::OutflowKind;
    use crate::law::complaint_channels::COMPLAINT_ANSWER;
    use crate::money::Yuan;

    fn is_listed(rule: &Rule) -> bool {
        CITED.iter().any(|cited| cited.key == rule.key)
    }

    #[test]
    fn the_page_carries_the_words_of_every_rule_that_a_way_or_a_letter_cites() {
        let (on, amount) = (day(2023, 9, 1), Yuan::ZERO);
        let risks = [
            Risk::LimitationRestarts(on),
            Risk::LimitationStops(on),
            Risk::RecordFrom(on),
            Risk::RestStaysOwed(amount),
            Risk::BeyondLawful(amount),
            Risk::MoreCourtFee(amount),
            Risk::PreservationFee(amount),
            Risk::Enforcement,
            Risk::DutyGoesOn,
        ];
        let kinds = [
            OutflowKind::Debt,
            OutflowKind::CourtFee,
            OutflowKind::EnforcementFee,
            OutflowKind::LatePerformance,
        ];
        assert!(risks.iter().filter_map(|risk| risk.rule()).all(is_listed));
        assert!(kinds.iter().filter_map(|kind| kind.rule()).all(is_listed));
        assert!(Letter::ALL.into_iter().flat_map(Letter::rules).all(is_listed));
        assert!(is_listed(&LIVING_NEEDS));
    }

    #[test]
    fn what_agrees_to_pay_cites_that_limitation_starts_anew() {
        for letter in Letter::ALL {
            let cites = letter.rules().iter().any(|rule| rule.key == ACKNOWLEDGING.key);
            assert_eq!(cites, letter.agrees_to_pay());
        }
        // A plan is a right of nobody: the article is about cards.
        assert_eq!(CARD_HARDSHIP_PLAN.article, "70");
    }

    #[test]
    fn a_complaint_is_answered_in_fifteen_days() {
        assert_eq!((COMPLAINT_ANSWER, COMPLAINT_TIMES.key), (15, "complaint-times"));
    }
}
