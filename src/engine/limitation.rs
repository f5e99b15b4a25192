//! 诉讼时效: when a claim's time began, what started it anew, where it stands, and what would start it again.
//!
//! Time that has run out is a defence and no more: the debt survives, the court is silent about it, and agreeing to pay
//! gives it up.

mod acts;
#[cfg(test)]
mod tests;

use super::clock::{self, AfterObstacle, Began, Clock, Doubt, Event, Reading, Scenario, SpanKind, Today};
use crate::case::time::{Act, ActKind, DueKind, Obstacle, ObstacleKind, Outcome, Proof, TimeFacts};
use crate::case::{Debt, Lender, Payment, Plan};
use crate::dates::{Date, add_months, in_order, is_weekend};
use crate::law::citation::Rule;
use crate::law::limitation::{
    COUNTING_DAYS, LIMITATION, LIMITATION_ACCELERATION, LIMITATION_AFTER_EXPIRY, LIMITATION_AFTER_WAIVER,
    LIMITATION_CHANGE, LIMITATION_COURT_SILENT, LIMITATION_FIRST_INSTANCE, LIMITATION_INSTALMENTS,
    LIMITATION_NO_AGREEMENT, LIMITATION_NO_DATE, LIMITATION_OUTER_BOUND, LIMITATION_SUSPENDED,
    LIMITATION_SUSPENDED_BEFORE_2017, LIMITATION_TWO_YEARS, THREE_YEARS, THREE_YEARS_BEGIN, TWENTY_YEARS,
    years_from,
};

use super::schedule::schedule;
use crate::money::AnnualRate;

pub use acts::{IfNow, Restart};

/// When the claim fell due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// On an agreed day.
    Agreed(Date),
    /// In instalments of one debt, the last on this day.
    LastInstalment(Date),
    /// No day was agreed: at the end of the grace that the first demand left, or on the debtor's clear refusal.
    OnDemand(Date),
}

impl From<(DueKind, Date)> for Due {
    fn from((kind, date): (DueKind, Date)) -> Self {
        match kind {
            DueKind::OneDay => Self::Agreed(date),
            DueKind::LastInstalment => Self::LastInstalment(date),
            DueKind::OnDemand => Self::OnDemand(date),
        }
    }
}

impl Due {
    /// The day from which time runs.
    pub const fn date(self) -> Date {
        match self {
            Self::Agreed(date) | Self::LastInstalment(date) | Self::OnDemand(date) => date,
        }
    }

    fn rule(self) -> &'static Rule {
        match self {
            Self::Agreed(_) => &LIMITATION,
            Self::LastInstalment(_) => &LIMITATION_INSTALMENTS,
            Self::OnDemand(_) => &LIMITATION_NO_DATE,
        }
    }
}

/// Who the creditor is, as far as limitation asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Creditor {
    /// A bank, for a credit card.
    CardBank,
    /// Another financial institution.
    Licensed,
    /// Anyone else.
    Unlicensed,
}

/// The facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// When it fell due.
    pub due: Due,
    /// The day from which the whole was due early, if that was done.
    pub called_due: Option<Date>,
    /// Who the creditor is.
    pub creditor: Creditor,
    /// What was done, payments included, in any order.
    pub acts: Vec<Act>,
    /// What stood in the way.
    pub obstacles: Vec<Obstacle>,
}

/// What a reader must know beside the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// Where the last day is a day of rest, the next working day is the last: there is no table of public holidays here,
    /// so that this is not computed.
    HolidaysNotComputed,
    /// The last day is a Saturday or Sunday.
    LastDayIsWeekend,
    /// Part of the time was before 2021: its rules are taken to be those of the Civil Code.
    BeforeCivilCode,
    /// The two-year rule counts, or its change to three years.
    TwoYearRule,
    /// The debt survives; the defence must be raised, in the first instance, and the court does not hint at it.
    DefenceMustBeRaised,
    /// A suit goes on: if the time had run out before it, the defence must be raised in its first instance.
    RaiseItInThisSuit,
    /// What was paid after time had run out cannot be claimed back.
    PaidAfterExpiryStaysPaid,
    /// Twenty years after the breach the courts protect no longer, however often time was started anew.
    TwentyYearsPassed,
}

/// Where limitation stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limitation {
    /// The acts, earliest first: the timeline names them by their place here.
    pub acts: Vec<Act>,
    /// The obstacles, earliest first, likewise.
    pub obstacles: Vec<Obstacle>,
    /// The readings that differ.
    pub scenarios: Vec<Scenario>,
    /// The answer for the day.
    pub today: Today,
    /// The last day of the twenty years.
    pub outer_bound: Date,
    /// What would start time anew if done now.
    pub restarts: Vec<Restart>,
    /// What to know beside it.
    pub notes: Vec<Note>,
    /// The rules of the answer, beside those of the spans.
    pub rules: Vec<&'static Rule>,
}

/// The acts that a debt's own payments are: each is a part payment that nobody disputes.
pub fn payments_as_acts(payments: &[Payment]) -> impl Iterator<Item = Act> {
    payments.iter().map(|payment| Act {
        kind: ActKind::PartPayment,
        date: payment.date,
        until: None,
        outcome: None,
        proof: Proof::Proven,
    })
}

/// What of a loan limitation looks at beside the day on which it fell due.
#[derive(Clone, Copy, Debug, Default)]
pub struct Loan<'a> {
    /// Who lent; `None` where that is not told: then what only a licensed lender may do is in doubt.
    pub lender: Option<Lender>,
    /// The day on which the whole was called due.
    pub called_due: Option<Date>,
    /// What was paid.
    pub payments: &'a [Payment],
    /// The day of the suit.
    pub filing_date: Option<Date>,
}

/// The claim that a debt is, with what was done about it.
pub fn claim(debt: &Debt, facts: &TimeFacts) -> Claim {
    let loan = Loan {
        lender: Some(debt.lender),
        called_due: debt.plan.called_in(),
        payments: &debt.payments,
        filing_date: debt.filing_date,
    };
    claim_of(facts.due.map_or_else(|| due(debt), Due::from), loan, facts)
}

fn due(debt: &Debt) -> Due {
    // Of the plan only the days are looked at, and they do not depend on the rate.
    let rows =
        schedule(debt.principal, AnnualRate::ZERO, debt.contract_date, debt.plan.as_agreed(), debt.day_count);
    match debt.plan {
        Plan::Bullet { due, .. } => Due::Agreed(due),
        Plan::Instalments { first_due, .. } => {
            Due::LastInstalment(rows.last().map_or(first_due, |row| row.due))
        }
    }
}

/// The claim that fell due on `due`, with what was done about it, where no more of the loan is told.
pub fn claim_of(due: Due, loan: Loan, facts: &TimeFacts) -> Claim {
    let licensed = loan.lender.is_some_and(Lender::is_licensed);
    let acts = facts.acts.iter().copied();
    Claim {
        due,
        called_due: loan.called_due,
        creditor: if licensed { Creditor::Licensed } else { Creditor::Unlicensed },
        acts: acts.chain(payments_as_acts(loan.payments)).chain(suit(loan.filing_date, facts)).collect(),
        obstacles: facts.obstacles.clone(),
    }
}

/// The suit of which the debt itself tells, by its day or its judgment, where no act does.
fn suit(filed: Option<Date>, facts: &TimeFacts) -> Option<Act> {
    let suit =
        |date, until, outcome| Some(Act { kind: ActKind::Suit, date, until, outcome, proof: Proof::Proven });
    match &facts.judgment {
        Some(judgment) if !facts.acts.iter().any(|act| act.outcome == Some(Outcome::Awarded)) => {
            let effective = judgment.effective;
            let date = filed.map_or(effective, |filed| filed.min(effective));
            suit(date, Some(effective), Some(Outcome::Awarded))
        }
        None if !facts.acts.iter().any(|act| act.kind == ActKind::Suit) => suit(filed?, None, None),
        _ => None,
    }
}

/// Where limitation of a claim stands on `as_of`; `None` where the data does not go back to the day from which it runs.
pub fn limitation(claim: &Claim, as_of: Date) -> Option<Limitation> {
    let acts = in_order(&claim.acts, |act| act.date);
    let obstacles = in_order(&claim.obstacles, |obstacle| obstacle.from);
    let walk = |reading: Reading| timeline(claim, &acts, &obstacles, reading, as_of);
    let (scenarios, mut today) = clock::read(walk, as_of)?;
    let outer_bound = add_months(claim.due.date(), 12 * TWENTY_YEARS);
    let expired = matches!(today.span.map(|span| span.kind), Some(SpanKind::Expired { .. }));
    if as_of > outer_bound && !expired {
        today.depends_on.push(Doubt::TwentyYears);
        today.same_kind = false;
    }
    let notes = notes(claim, &acts, &scenarios, &today, as_of);
    let rules = rules(claim, &today, &notes);
    let restarts = acts::restarts(claim.creditor, today.span.map(|span| span.kind));
    Some(Limitation { acts, obstacles, scenarios, today, outer_bound, restarts, notes, rules })
}

fn timeline(
    claim: &Claim,
    acts: &[Act],
    obstacles: &[Obstacle],
    reading: Reading,
    as_of: Date,
) -> Option<Vec<clock::Span>> {
    let events: Vec<Event> = acts
        .iter()
        .enumerate()
        .filter(|(_, act)| act.date <= as_of && (reading.counts(Doubt::Proof) || act.proof == Proof::Proven))
        .filter_map(|(index, act)| acts::event(index, act, claim.creditor, reading))
        .collect();
    let counts =
        |obstacle: &Obstacle| reading.counts(Doubt::DisputedEffect) || obstacle.kind != ObstacleKind::Other;
    let obstacles: Vec<Option<Obstacle>> =
        obstacles.iter().map(|obstacle| Some(*obstacle).filter(counts)).collect();
    let clock = Clock {
        years: years_from,
        longer: Some((THREE_YEARS_BEGIN, THREE_YEARS)),
        after_obstacle,
        obstacles: &obstacles,
        events: &events,
        expiry: &LIMITATION,
    };
    match claim.called_due.filter(|_| reading.counts(Doubt::CalledDue)) {
        Some(date) => clock::walk(&clock, date, &LIMITATION_ACCELERATION),
        None => clock::walk(&clock, claim.due.date(), claim.due.rule()),
    }
}

fn after_obstacle(gone: Date) -> (AfterObstacle, &'static Rule) {
    if gone < THREE_YEARS_BEGIN {
        (AfterObstacle::RestRunsOn, &LIMITATION_SUSPENDED_BEFORE_2017)
    } else {
        (AfterObstacle::SixMonths, &LIMITATION_SUSPENDED)
    }
}

fn notes(claim: &Claim, acts: &[Act], scenarios: &[Scenario], today: &Today, as_of: Date) -> Vec<Note> {
    let kind = today.span.map(|span| span.kind);
    let last_day = match kind {
        Some(SpanKind::Runs { last_day }) => last_day,
        Some(SpanKind::Expired { last_day }) => Some(last_day),
        _ => None,
    };
    // In the reading in which nothing gives the defence up, the day of such a payment is one after the last.
    let over_on = |date: Date| {
        scenarios.iter().any(|scenario| {
            clock::at(&scenario.spans, date).is_some_and(|span| matches!(span.kind, SpanKind::Expired { .. }))
        })
    };
    let paid_late =
        acts.iter().any(|act| act.kind == ActKind::PartPayment && act.date <= as_of && over_on(act.date));
    let suit_pending = acts.iter().any(|act| {
        act.kind == ActKind::Suit && act.date <= as_of && act.until.is_none_or(|until| until > as_of)
    });
    let starts = claim.called_due.map_or(claim.due.date(), |date| date.min(claim.due.date()));
    let expired = matches!(kind, Some(SpanKind::Expired { .. }));
    [
        (Note::HolidaysNotComputed, last_day.is_some()),
        (Note::LastDayIsWeekend, last_day.is_some_and(is_weekend)),
        (Note::BeforeCivilCode, starts < LIMITATION.from),
        (Note::TwoYearRule, starts < THREE_YEARS_BEGIN),
        (Note::DefenceMustBeRaised, expired && !suit_pending),
        (Note::RaiseItInThisSuit, suit_pending),
        (Note::PaidAfterExpiryStaysPaid, paid_late),
        (Note::TwentyYearsPassed, today.depends_on.contains(&Doubt::TwentyYears)),
    ]
    .into_iter()
    .filter_map(|(note, holds)| holds.then_some(note))
    .collect()
}

fn rules(claim: &Claim, today: &Today, notes: &[Note]) -> Vec<&'static Rule> {
    let mut rules: Vec<&'static Rule> = vec![&LIMITATION, &COUNTING_DAYS, &LIMITATION_NO_AGREEMENT];
    if today.span.is_none_or(|span| span.began == Began::Start) {
        rules.push(claim.due.rule());
    }
    if today.span.is_some_and(|span| matches!(span.began, Began::Waiver(_))) {
        rules.push(&LIMITATION_AFTER_WAIVER);
    }
    for note in notes {
        match note {
            Note::TwoYearRule => rules.extend([&LIMITATION_TWO_YEARS, &LIMITATION_CHANGE]),
            Note::DefenceMustBeRaised | Note::RaiseItInThisSuit => {
                rules.extend([&LIMITATION_COURT_SILENT, &LIMITATION_FIRST_INSTANCE]);
            }
            Note::PaidAfterExpiryStaysPaid => rules.push(&LIMITATION_AFTER_EXPIRY),
            Note::TwentyYearsPassed => rules.push(&LIMITATION_OUTER_BOUND),
            Note::HolidaysNotComputed | Note::LastDayIsWeekend | Note::BeforeCivilCode => {}
        }
    }
    let mut seen = Vec::new();
    rules.retain(|rule| {
        let new = !seen.contains(&rule.key);
        seen.push(rule.key);
        new
    });
    rules
}
