//! Claimed against lawful, line by line, with what each rule takes off.

use super::beside::FeeKind;
use super::ledger::Ledger;
use crate::case::card::{Card, CardDemand};
use crate::law::bank_cards::{CARD_BAND, CARD_LATE_FEE, CARD_REPAYMENT_ORDER, CARD_TERMS};
use crate::law::citation::Rule;
use crate::law::interest_caps::LICENSED_24;
use crate::money::Yuan;

/// A line of the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Item {
    /// Principal.
    Principal,
    /// Interest on principal.
    Interest,
    /// Interest on interest.
    CompoundInterest,
    /// 违约金.
    LateFees,
    /// Other fees.
    Fees,
    /// Where the bank names only a total: what it has more (or less) than the terms explain.
    Unexplained,
}

impl Item {
    /// Every line that a ledger has, in the order of the page.
    pub const OF_LEDGER: [Self; 5] =
        [Self::Principal, Self::Interest, Self::CompoundInterest, Self::LateFees, Self::Fees];
}

/// A rule that takes something off the claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cut {
    /// The rate was above the supervisors' limit.
    RateBand,
    /// Fees bear no interest.
    FeesBearNoInterest,
    /// A term was not pointed out.
    NotPointedOut,
    /// After 90 days overdue, payments go to principal first.
    OrderOfPayment,
    /// Everything beside principal is above 24 % a year, and the court is asked to cut it.
    Ceiling,
}

impl Cut {
    /// The rule.
    pub fn rule(self) -> &'static Rule {
        match self {
            Self::RateBand => &CARD_BAND,
            Self::FeesBearNoInterest => &CARD_LATE_FEE,
            Self::NotPointedOut => &CARD_TERMS,
            Self::OrderOfPayment => &CARD_REPAYMENT_ORDER,
            Self::Ceiling => &LICENSED_24,
        }
    }
}

/// One line, to the fen: `claimed` = `supported` + `over` + `unproven`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Which.
    pub item: Item,
    /// What is claimed: the bank's figure, or else that of the terms.
    pub claimed: Yuan,
    /// What the card's terms as told come to.
    pub contract: Yuan,
    /// The most that the rules support.
    pub lawful: Yuan,
    /// Of the claim, supported.
    pub supported: Yuan,
    /// Of the claim, by the terms but above what the rules support.
    pub over: Yuan,
    /// Of the claim, not explained by the terms: such as a late fee above its term.
    pub unproven: Yuan,
    /// What each rule takes off `contract` down to `lawful`, in the order in which they are looked at; negative where
    /// it moves something to this line.
    pub cuts: Vec<(Cut, Yuan)>,
}

impl Line {
    /// What the claim has above the law; negative where it has less.
    pub fn difference(&self) -> Yuan {
        self.claimed - self.lawful
    }
}

/// The lines of the claim, given the rules between it and what is lawful with the ledger that each leaves.
pub(super) fn lines(card: &Card, claimed: &Ledger, steps: &[(Cut, Ledger)]) -> Vec<Line> {
    let mut lines: Vec<Line> = Item::OF_LEDGER
        .into_iter()
        .map(|item| {
            let contract = amount(item, claimed);
            let mut lawful = contract;
            let mut cuts = Vec::new();
            for (cut, ledger) in steps {
                let left = amount(item, ledger);
                if left != lawful {
                    cuts.push((*cut, lawful - left));
                }
                lawful = left;
            }
            line(item, asked(item, &card.asked).unwrap_or(contract), contract, lawful, cuts)
        })
        .collect();
    lines.retain(|line| {
        line.item == Item::Principal
            || !line.claimed.is_zero()
            || !line.contract.is_zero()
            || !line.lawful.is_zero()
    });
    if let Some(total) = card.asked.total {
        let explained: Yuan = lines.iter().map(|line| line.claimed).sum();
        let rest = total.to_fen() - explained;
        if !rest.is_zero() {
            lines.push(line(Item::Unexplained, rest, Yuan::ZERO, Yuan::ZERO, Vec::new()));
        }
    }
    lines
}

/// What a ledger leaves: the sum of its lines as shown.
pub(super) fn lawful_total(ledger: &Ledger) -> Yuan {
    Item::OF_LEDGER.into_iter().map(|item| amount(item, ledger)).sum()
}

fn line(item: Item, claimed: Yuan, contract: Yuan, lawful: Yuan, cuts: Vec<(Cut, Yuan)>) -> Line {
    let claimed = claimed.to_fen();
    let supported = claimed.min(lawful);
    let over = (claimed.min(contract) - supported).or_zero();
    let unproven = claimed - supported - over;
    Line { item, claimed, contract, lawful, supported, over, unproven, cuts }
}

/// What a ledger leaves on the line, to the fen.
fn amount(item: Item, ledger: &Ledger) -> Yuan {
    let exact = match item {
        Item::Principal => ledger.principal,
        Item::Interest => ledger.interest,
        Item::CompoundInterest => ledger.compound_interest,
        Item::LateFees => ledger.fees_left(FeeKind::Late),
        Item::Fees => ledger.fees_left(FeeKind::Other),
        Item::Unexplained => Yuan::ZERO,
    };
    exact.to_fen()
}

fn asked(item: Item, demand: &CardDemand) -> Option<Yuan> {
    match item {
        Item::Principal => demand.principal,
        Item::Interest => demand.interest,
        Item::CompoundInterest => demand.compound_interest,
        Item::LateFees => demand.late_fees,
        Item::Fees => demand.fees,
        Item::Unexplained => None,
    }
}
