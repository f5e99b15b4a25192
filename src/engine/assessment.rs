//! Claimed against lawful, line by line.

use super::Refusal;
use super::ledger::{Cause, Ledger, Terms, ledger, ledger_and_tomorrow};
use super::regime::{Ceiling, OverdueOrigin, RateSource, ceilings, lower_ceiling};
use crate::case::{ChargeKind, Debt, Demand};
use crate::dates::Date;
use crate::money::Yuan;

/// A line of the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Item {
    /// Principal.
    Principal,
    /// Interest of the term.
    TermInterest,
    /// Interest since the due date.
    OverdueInterest,
    /// Interest on unpaid interest.
    CompoundInterest,
    /// Penalties.
    Penalty,
    /// Fees.
    Fees,
    /// Where the collector names only a total: what it has more (or less) than the contract explains.
    Unexplained,
}

impl Item {
    /// Every line, in the order of the page.
    pub const ALL: [Self; 7] = [
        Self::Principal,
        Self::TermInterest,
        Self::OverdueInterest,
        Self::CompoundInterest,
        Self::Penalty,
        Self::Fees,
        Self::Unexplained,
    ];
}

/// Why the law supports less than is claimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference {
    /// Part of the principal never arrived.
    Withheld,
    /// By the rules, more of what was paid went to principal.
    MoreRepaid,
    /// The rate is above the ceiling.
    RateAboveCeiling,
    /// The overdue rate is more than half above the contract rate.
    PenaltyRateTooHigh,
    /// Overdue interest, compound interest, penalties and fees together are above the ceiling.
    TotalAboveCeiling,
    /// A charge for default, and nothing was in default yet.
    NoDefault,
    /// Interest on unpaid interest, by a lender that may not count it.
    CompoundByUnlicensed,
    /// The balance that bears interest is smaller.
    SmallerBalance,
    /// The contract as told does not explain the figure.
    NotInContract,
}

/// One line, to the fen: `claimed` = `supported` + `over_ceiling` + `unproven`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Which.
    pub item: Item,
    /// What is claimed: the collector's figure, or else the contract's.
    pub claimed: Yuan,
    /// What the contract as told comes to.
    pub contract: Yuan,
    /// The most that the rules support.
    pub lawful: Yuan,
    /// Of the claim, supported.
    pub supported: Yuan,
    /// Of the claim, in the contract but above what the rules support.
    pub over_ceiling: Yuan,
    /// Of the claim, not explained by the contract.
    pub unproven: Yuan,
    /// Why the law supports less.
    pub differences: Vec<Difference>,
}

/// A debt on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// The debt.
    pub debt: Debt,
    /// The day; not counted.
    pub as_of: Date,
    /// The day of the suit that the rules look at.
    pub filing: Date,
    /// The ceilings over the debt's life.
    pub ceilings: Vec<Ceiling>,
    /// By the paper.
    pub claimed: Ledger,
    /// By the rules.
    pub lawful: Ledger,
    /// The lines, as shown.
    pub lines: Vec<Line>,
    /// What one more day adds to the claim, to the fen.
    pub claimed_tomorrow: Yuan,
    /// What one more day adds to what the law supports, to the fen.
    pub lawful_tomorrow: Yuan,
    /// For licensed lenders: the total under the lower ceiling that some courts apply, and that ceiling.
    pub lower: Option<(Yuan, Ceiling)>,
}

impl Assessment {
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

    /// Whether a figure rests on an LPR that is only the last one known.
    pub fn rests_on_last_known_rate(&self) -> bool {
        let ceilings = self.ceilings.iter().filter_map(|ceiling| ceiling.origin.reference());
        let silent = self.lawful.slices.iter().filter_map(|slice| match slice.overdue?.cause {
            Cause::Overdue(OverdueOrigin::SilentLpr(lpr)) => Some(lpr),
            _ => None,
        });
        ceilings.chain(silent).any(|lpr| matches!(lpr.source, RateSource::LastKnown(_)))
    }
}

/// Looks at a debt on `as_of`. Where no suit was filed, the rules that ask for its day take `as_of`.
///
/// # Errors
/// Says why no figure can be given.
pub fn assess(debt: &Debt, as_of: Date) -> Result<Assessment, Refusal> {
    if as_of < debt.contract_date {
        return Err(Refusal::BeforeContract);
    }
    let filing = debt.filing_date.unwrap_or(as_of);
    let ceilings = ceilings(debt, filing)?;
    let terms = Terms::Lawful(&ceilings);
    let (claimed, claimed_adds) = ledger_and_tomorrow(debt, Terms::Claimed, filing, as_of);
    let (lawful, lawful_adds) = ledger_and_tomorrow(debt, terms, filing, as_of);
    let lower = lower_ceiling(debt)
        .map(|lower| (lawful_total(&ledger(debt, Terms::Lawful(&[lower]), filing, as_of)), lower));
    Ok(Assessment {
        as_of,
        filing,
        lines: lines(debt, &claimed, &lawful),
        claimed_tomorrow: claimed_adds.to_fen(),
        lawful_tomorrow: lawful_adds.to_fen(),
        lower,
        debt: debt.clone(),
        ceilings,
        claimed,
        lawful,
    })
}

fn lines(debt: &Debt, claimed: &Ledger, lawful: &Ledger) -> Vec<Line> {
    let mut lines: Vec<Line> = Item::ALL
        .into_iter()
        .map(|item| {
            let contract = amount(item, claimed);
            line(item, demanded(item, &debt.demand).unwrap_or(contract), contract, amount(item, lawful))
        })
        .collect();
    if let Some(total) = debt.demand.total {
        let explained: Yuan = lines.iter().map(|line| line.claimed).sum();
        lines.retain(|line| line.item != Item::Unexplained);
        lines.push(line(Item::Unexplained, total.to_fen() - explained, Yuan::ZERO, Yuan::ZERO));
    }
    for line in &mut lines {
        line.differences = differences(line, debt, claimed, lawful);
    }
    // A charge that was paid off stays on the page: the reader typed it and looks for it.
    let has_charge = |item| claimed.charges.iter().any(|charge| of_kind(item, charge.kind));
    let says_something =
        |line: &Line| !line.claimed.is_zero() || !line.lawful.is_zero() || has_charge(line.item);
    lines.retain(|line| line.item == Item::Principal || says_something(line));
    lines
}

/// Whether charges of a kind stand on the line.
pub fn of_kind(item: Item, kind: ChargeKind) -> bool {
    match item {
        Item::Penalty => kind == ChargeKind::Penalty,
        Item::Fees => kind != ChargeKind::Penalty,
        Item::Principal
        | Item::TermInterest
        | Item::OverdueInterest
        | Item::CompoundInterest
        | Item::Unexplained => false,
    }
}

fn line(item: Item, claimed: Yuan, contract: Yuan, lawful: Yuan) -> Line {
    let claimed = claimed.to_fen();
    let supported = claimed.min(lawful);
    let over_ceiling = (claimed.min(contract) - supported).or_zero();
    let unproven = claimed - supported - over_ceiling;
    Line { item, claimed, contract, lawful, supported, over_ceiling, unproven, differences: Vec::new() }
}

/// The sum of a ledger's lines as shown.
pub fn lawful_total(ledger: &Ledger) -> Yuan {
    Item::ALL.into_iter().map(|item| amount(item, ledger)).sum()
}

/// What a ledger leaves on the line, to the fen.
fn amount(item: Item, ledger: &Ledger) -> Yuan {
    let exact = match item {
        Item::Principal => ledger.principal,
        Item::TermInterest => ledger.term_interest,
        Item::OverdueInterest => ledger.overdue_interest,
        Item::CompoundInterest => ledger.compound_interest.left(),
        Item::Penalty | Item::Fees => ledger.charges_left(|kind| of_kind(item, kind)),
        Item::Unexplained => Yuan::ZERO,
    };
    exact.to_fen()
}

fn demanded(item: Item, demand: &Demand) -> Option<Yuan> {
    match item {
        Item::Principal => demand.principal,
        Item::TermInterest => demand.interest,
        Item::OverdueInterest => demand.overdue_interest,
        Item::CompoundInterest => demand.compound_interest,
        Item::Penalty => demand.penalty,
        Item::Fees => demand.fees,
        Item::Unexplained => None,
    }
}

fn differences(line: &Line, debt: &Debt, claimed: &Ledger, lawful: &Ledger) -> Vec<Difference> {
    let mut found = Vec::new();
    if line.over_ceiling.is_positive() {
        match line.item {
            Item::Principal => {
                if debt.received < debt.principal {
                    found.push(Difference::Withheld);
                }
                if repaid(lawful).to_fen() > repaid(claimed).to_fen() {
                    found.push(Difference::MoreRepaid);
                }
            }
            Item::TermInterest | Item::OverdueInterest => {
                found.extend(interest_differences(line.item, claimed, lawful));
            }
            Item::CompoundInterest if !debt.lender.is_licensed() => {
                found.push(Difference::CompoundByUnlicensed);
            }
            Item::Penalty | Item::Fees if is_early(line.item, lawful) => found.push(Difference::NoDefault),
            Item::CompoundInterest | Item::Penalty | Item::Fees => {
                found.push(Difference::TotalAboveCeiling);
            }
            Item::Unexplained => {}
        }
    }
    if line.unproven.is_positive() {
        found.push(Difference::NotInContract);
    }
    found
}

fn interest_differences(item: Item, claimed: &Ledger, lawful: &Ledger) -> Vec<Difference> {
    let causes = lawful.slices.iter().filter_map(|slice| {
        Some(if item == Item::TermInterest { slice.term? } else { slice.overdue? }.cause)
    });
    let causes: Vec<Cause> = causes.collect();
    let mut found = Vec::new();
    if causes.iter().any(|cause| matches!(cause, Cause::Ceiling(_))) {
        found.push(Difference::RateAboveCeiling);
    }
    if causes.contains(&Cause::Overdue(OverdueOrigin::HeldToPenaltyRate)) {
        found.push(Difference::PenaltyRateTooHigh);
    }
    if lawful.principal < claimed.principal || lawful.lent < claimed.lent {
        found.push(Difference::SmallerBalance);
    }
    found
}

/// Whether the line's charges are all for default, and there is none.
fn is_early(item: Item, lawful: &Ledger) -> bool {
    let mut charges = lawful.charges.iter().filter(|charge| of_kind(item, charge.kind));
    lawful.default_since.is_none() && charges.all(|charge| !charge.kind.belongs_to_term())
}

fn repaid(ledger: &Ledger) -> Yuan {
    ledger.allocations.iter().map(|allocation| allocation.principal).sum()
}

#[cfg(test)]
mod tests;
