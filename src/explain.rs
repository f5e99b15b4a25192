//! Why a figure is what it is, as data: steps that add up, dated segments, rules. No words: they are the text
//! floor's, so both languages tell the same story from the same numbers.

pub mod court;
pub mod options;
pub mod pack;
pub mod promise;
pub mod report;
pub mod rules;
pub mod transfer;

use rust_decimal::Decimal;

use crate::case::ChargeKind;
use crate::dates::{Date, days_between};
use crate::engine::assessment::of_kind;
use crate::engine::ledger::{Accrual, Cause, Ledger, Slice};
use crate::engine::{Assessment, Item};
use crate::law::citation::Rule;
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

/// What a ceiling leaves beside interest, to the fen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// For fees of the term, or for what is asked after default: each has a ceiling of its own.
    pub in_term: bool,
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
    /// For compound interest, penalties and fees under a ceiling: its room.
    pub rooms: Vec<Room>,
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
    let (rooms, rules) = match side {
        Side::Lawful => (rooms(ledger, item), rules::of_line(assessment, item)),
        Side::Claimed => (Vec::new(), Vec::new()),
    };
    Figure { item, side, amount, steps, segments, rooms, rules }
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
        Item::CompoundInterest => {
            let compound = ledger.compound_interest;
            add(StepKind::Accrued, segments.iter().map(|segment| segment.amount).sum());
            add(StepKind::AboveCeiling, less(compound.asked - compound.allowed));
            add(StepKind::InterestPaid, less(compound.paid));
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

fn accruals(ledger: &Ledger, item: Item) -> impl Iterator<Item = (&Slice, Accrual)> {
    ledger.slices.iter().filter_map(move |slice| match item {
        Item::TermInterest => slice.term.map(|accrual| (slice, accrual)),
        Item::OverdueInterest => slice.overdue.map(|accrual| (slice, accrual)),
        Item::CompoundInterest => slice.compound.map(|accrual| (slice, accrual)),
        Item::Principal | Item::Penalty | Item::Fees | Item::Unexplained => None,
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

fn rooms(ledger: &Ledger, item: Item) -> Vec<Room> {
    let of_line = || ledger.charges.iter().filter(|charge| of_kind(item, charge.kind));
    let in_term = of_line().any(|charge| charge.kind.belongs_to_term());
    let after_default =
        item == Item::CompoundInterest || of_line().any(|charge| !charge.kind.belongs_to_term());
    let room = |in_term, left: Option<Yuan>, interest| {
        let interest: Yuan = accruals(ledger, interest).map(|(_, accrual)| accrual.interest).sum();
        Some(Room { in_term, ceiling: (left? + interest).to_fen(), interest: interest.to_fen() })
    };
    let rooms = [
        if in_term { room(true, ledger.room_in_term, Item::TermInterest) } else { None },
        if after_default { room(false, ledger.room_after_default, Item::OverdueInterest) } else { None },
    ];
    rooms.into_iter().flatten().collect()
}
