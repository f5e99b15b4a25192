//! Why a figure is what it is, as data: steps that add up, dated segments, rules. No words: they are the text
//! floor's, so both languages tell the same story from the same numbers.

pub mod report;

use rust_decimal::Decimal;

use crate::case::ChargeKind;
use crate::dates::{Date, days_between};
use crate::engine::assessment::of_kind;
use crate::engine::ledger::{Cause, Ledger, Slice};
use crate::engine::regime::{CeilingOrigin, OverdueOrigin};
use crate::engine::{Assessment, Item};
use crate::law::citation::Rule;
use crate::law::interest_caps::{self, LPR_CAP_BEGINS};
use crate::law::reference_rates::{LprOn, ONE_YEAR_LPR};
use crate::law::{overdue_interest, payment_allocation};
use crate::money::{AnnualRate, Yuan};

/// Whose figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// What is claimed.
    Claimed,
    /// What the rules support at most.
    Lawful,
}

/// What a step adds or takes away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepKind {
    /// Principal on paper.
    PaperPrincipal,
    /// Taken out before payout.
    Withheld,
    /// Principal repaid.
    Repaid,
    /// Interest accrued in the segments.
    Accrued,
    /// Interest paid.
    InterestPaid,
    /// A charge that the contract names.
    Charge(ChargeKind),
    /// Of the charges, above the ceiling.
    AboveCeiling,
    /// Charges paid.
    ChargesPaid,
    /// What the collector asks beyond the contract, or less than it.
    BeyondContract,
    /// What rounding each line to the fen leaves over.
    Rounding,
}

/// One step, to the fen; a figure's steps add up to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// What it is.
    pub kind: StepKind,
    /// How much; negative where it is taken away.
    pub amount: Yuan,
}

/// Interest over days on which nothing changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment {
    /// First day.
    pub from: Date,
    /// The day after the last.
    pub to: Date,
    /// What bears interest.
    pub principal: Yuan,
    /// The yearly rate.
    pub rate: AnnualRate,
    /// Days of a year that the rate is divided by.
    pub year_days: Decimal,
    /// Why it is that rate.
    pub cause: Cause,
    /// The interest, to the fen.
    pub amount: Yuan,
}

impl Segment {
    /// How many days.
    pub fn days(&self) -> i64 {
        days_between(self.from, self.to)
    }
}

/// What a ceiling leaves for penalties and fees, to the fen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// Interest at the ceiling.
    pub ceiling: Yuan,
    /// Of it, taken by interest.
    pub interest: Yuan,
}

/// A figure and why it is so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// Which line.
    pub item: Item,
    /// Whose.
    pub side: Side,
    /// As shown.
    pub amount: Yuan,
    /// What adds up to it.
    pub steps: Vec<Step>,
    /// For interest: the segments.
    pub segments: Vec<Segment>,
    /// For penalties and fees under a ceiling: its room.
    pub room: Option<Room>,
    /// The rules it rests on, each once.
    pub rules: Vec<&'static Rule>,
}

/// Explains a line of the result.
pub fn figure(assessment: &Assessment, item: Item, side: Side) -> Figure {
    let ledger = match side {
        Side::Claimed => &assessment.claimed,
        Side::Lawful => &assessment.lawful,
    };
    let line = assessment.line(item);
    let amount =
        line.map_or(Yuan::ZERO, |line| if side == Side::Claimed { line.claimed } else { line.lawful });
    let segments = segments(ledger, item);
    let mut steps = steps(assessment, ledger, item, &segments);
    if let Some(line) = line.filter(|_| side == Side::Claimed) {
        close(&mut steps, line.contract, StepKind::Rounding);
        close(&mut steps, line.claimed, StepKind::BeyondContract);
    } else {
        close(&mut steps, amount, StepKind::Rounding);
    }
    let room = if side == Side::Lawful { room(ledger, item) } else { None };
    let rules = if side == Side::Lawful { rules(assessment, item, &segments) } else { Vec::new() };
    Figure { item, side, amount, steps, segments, room, rules }
}

/// Adds a step of `kind` where the steps do not come to `amount`.
fn close(steps: &mut Vec<Step>, amount: Yuan, kind: StepKind) {
    let gap = amount - steps.iter().map(|step| step.amount).sum();
    if !gap.is_zero() {
        steps.push(Step { kind, amount: gap });
    }
}

fn steps(assessment: &Assessment, ledger: &Ledger, item: Item, segments: &[Segment]) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut add = |kind, amount: Yuan| {
        if !amount.is_zero() {
            steps.push(Step { kind, amount: amount.to_fen() });
        }
    };
    let less = |amount| Yuan::ZERO - amount;
    match item {
        Item::Principal => {
            let paper = assessment.debt.principal;
            add(StepKind::PaperPrincipal, paper);
            add(StepKind::Withheld, less(paper - ledger.lent));
            add(StepKind::Repaid, less(ledger.lent - ledger.principal));
        }
        Item::TermInterest | Item::OverdueInterest => {
            add(StepKind::Accrued, segments.iter().map(|segment| segment.amount).sum());
            add(StepKind::InterestPaid, less(interest_paid(ledger, item)));
        }
        Item::Penalty | Item::Fees => {
            let charges = || ledger.charges.iter().filter(|charge| of_kind(item, charge.kind));
            for charge in charges() {
                add(StepKind::Charge(charge.kind), charge.asked);
            }
            add(StepKind::AboveCeiling, less(charges().map(|charge| charge.asked - charge.allowed).sum()));
            add(StepKind::ChargesPaid, less(charges().map(|charge| charge.paid).sum()));
        }
        Item::Unexplained => {}
    }
    steps
}

fn accruals(ledger: &Ledger, item: Item) -> impl Iterator<Item = (&Slice, crate::engine::ledger::Accrual)> {
    ledger.slices.iter().filter_map(move |slice| match item {
        Item::TermInterest => slice.term.map(|accrual| (slice, accrual)),
        Item::OverdueInterest => slice.overdue.map(|accrual| (slice, accrual)),
        _ => None,
    })
}

/// What accrued on the line and is not left was paid.
fn interest_paid(ledger: &Ledger, item: Item) -> Yuan {
    let accrued: Yuan = accruals(ledger, item).map(|(_, accrual)| accrual.interest).sum();
    accrued - if item == Item::TermInterest { ledger.term_interest } else { ledger.overdue_interest }
}

/// The line's slices, joined where nothing changed between them.
fn segments(ledger: &Ledger, item: Item) -> Vec<Segment> {
    let mut segments: Vec<Segment> = Vec::new();
    let mut exact = Yuan::ZERO;
    for (slice, accrual) in accruals(ledger, item) {
        match segments.last_mut() {
            Some(last)
                if last.to == slice.from
                    && last.principal == accrual.principal
                    && last.rate == accrual.applied
                    && last.year_days == accrual.year_days
                    && last.cause == accrual.cause =>
            {
                exact += accrual.interest;
                last.to = slice.to;
                last.amount = exact.to_fen();
            }
            _ => {
                exact = accrual.interest;
                segments.push(Segment {
                    from: slice.from,
                    to: slice.to,
                    principal: accrual.principal,
                    rate: accrual.applied,
                    year_days: accrual.year_days,
                    cause: accrual.cause,
                    amount: exact.to_fen(),
                });
            }
        }
    }
    segments
}

fn room(ledger: &Ledger, item: Item) -> Option<Room> {
    // Fees of the term and fees after default have a ceiling each; where there are both, the reader is shown the term's.
    let in_term = ledger.charges.iter().any(|charge| charge.kind.belongs_to_term());
    let (room, interest) = match item {
        Item::Fees if in_term => (ledger.room_in_term?, Item::TermInterest),
        Item::Penalty | Item::Fees => (ledger.room_after_default?, Item::OverdueInterest),
        _ => return None,
    };
    let interest: Yuan = accruals(ledger, interest).map(|(_, accrual)| accrual.interest).sum();
    Some(Room { ceiling: (room + interest).to_fen(), interest: interest.to_fen() })
}

fn rules(assessment: &Assessment, item: Item, segments: &[Segment]) -> Vec<&'static Rule> {
    let mut rules: Vec<&'static Rule> = Vec::new();
    let debt = &assessment.debt;
    match item {
        Item::Principal => {
            if debt.received < debt.principal {
                rules.push(&interest_caps::WITHHELD_INTEREST);
            }
            if !assessment.lawful.allocations.is_empty() {
                rules.push(&payment_allocation::STATUTORY_ORDER);
            }
        }
        Item::TermInterest if debt.term_rate.is_none() => rules.push(&interest_caps::NO_INTEREST_AGREED),
        Item::TermInterest | Item::OverdueInterest => {
            let private = !debt.lender.is_licensed();
            rules.extend(segments.iter().flat_map(|segment| of_cause(segment.cause, segment.from, private)));
        }
        Item::Penalty | Item::Fees => {
            rules.extend(assessment.ceilings.iter().flat_map(|ceiling| of_total(ceiling.origin)));
        }
        Item::Unexplained => {}
    }
    let mut seen: Vec<&'static Rule> = Vec::new();
    rules.retain(|rule| {
        let new = !seen.iter().any(|known| known.key == rule.key);
        if new {
            seen.push(*rule);
        }
        new
    });
    rules
}

/// The rules behind a rate.
pub fn of_cause(cause: Cause, from: Date, private: bool) -> Vec<&'static Rule> {
    match cause {
        Cause::TermAgreed | Cause::TermFlat => Vec::new(),
        Cause::Ceiling(origin) => of_ceiling(origin),
        Cause::Overdue(OverdueOrigin::Agreed) if !private => vec![&overdue_interest::LICENSED_AGREED],
        Cause::Overdue(OverdueOrigin::Agreed) if from < LPR_CAP_BEGINS => {
            vec![&overdue_interest::AGREED_2015]
        }
        Cause::Overdue(OverdueOrigin::Agreed) => vec![&overdue_interest::AGREED],
        Cause::Overdue(OverdueOrigin::TermRate) if !private => Vec::new(),
        Cause::Overdue(OverdueOrigin::TermRate) if from < LPR_CAP_BEGINS => {
            vec![&overdue_interest::SIX_PER_CENT_2015]
        }
        Cause::Overdue(OverdueOrigin::TermRate) => vec![&overdue_interest::TERM_RATE_GOES_ON],
        Cause::Overdue(OverdueOrigin::Silent2015) => vec![&overdue_interest::SIX_PER_CENT_2015],
        Cause::Overdue(OverdueOrigin::SilentLpr(_)) => {
            vec![&overdue_interest::LPR_FROM_DEFAULT, &ONE_YEAR_LPR]
        }
        Cause::Overdue(OverdueOrigin::None) => vec![&interest_caps::NO_INTEREST_AGREED],
    }
}

/// The rules behind a ceiling.
pub fn of_ceiling(origin: CeilingOrigin) -> Vec<&'static Rule> {
    match origin {
        CeilingOrigin::Private24 => vec![&interest_caps::PRIVATE_2015],
        CeilingOrigin::LprAtContract(_) => vec![&interest_caps::PRIVATE_2021, &ONE_YEAR_LPR],
        CeilingOrigin::LprAtFiling(_) => vec![&interest_caps::PRIVATE_TRANSITION, &ONE_YEAR_LPR],
        CeilingOrigin::Licensed24 => {
            vec![&interest_caps::LICENSED_24, &interest_caps::LICENSED_OUTSIDE_PRIVATE_LENDING]
        }
        CeilingOrigin::LicensedLpr(_) => vec![&interest_caps::LICENSED_FOUR_TIMES_LPR, &ONE_YEAR_LPR],
    }
}

/// The rules behind the ceiling over interest, penalties and fees together.
fn of_total(origin: CeilingOrigin) -> Vec<&'static Rule> {
    match origin {
        CeilingOrigin::Private24 => vec![&overdue_interest::TOTAL_2015],
        CeilingOrigin::LprAtContract(_) => vec![&overdue_interest::TOTAL, &ONE_YEAR_LPR],
        CeilingOrigin::LprAtFiling(_) => {
            vec![&overdue_interest::TOTAL, &interest_caps::PRIVATE_TRANSITION, &ONE_YEAR_LPR]
        }
        CeilingOrigin::Licensed24 | CeilingOrigin::LicensedLpr(_) => of_ceiling(origin),
    }
}

/// The LPR behind a ceiling, if it rests on one.
pub fn lpr_of(origin: CeilingOrigin) -> Option<LprOn> {
    match origin {
        CeilingOrigin::LprAtContract(lpr)
        | CeilingOrigin::LprAtFiling(lpr)
        | CeilingOrigin::LicensedLpr(lpr) => Some(lpr),
        CeilingOrigin::Private24 | CeilingOrigin::Licensed24 => None,
    }
}
