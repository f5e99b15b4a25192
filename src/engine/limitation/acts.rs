//! What each act does to limitation, and by which rule.

use crate::case::time::{Act, ActKind, Outcome};
use crate::engine::clock::{Doubt, Effect, Event, Reading, SpanKind};
use crate::law::assignment::LIMITATION_RESTARTS;
use crate::law::citation::Rule;
use crate::law::limitation::{
    ACKNOWLEDGING, LIMITATION_AFTER_EXPIRY, LIMITATION_CARDS, LIMITATION_DEMAND, LIMITATION_INTERRUPTED,
    LIMITATION_JOINT_DEBTORS, LIMITATION_LIKE_SUIT, LIMITATION_MEDIATION, LIMITATION_PART_AFTER_EXPIRY,
    LIMITATION_POLICE, LIMITATION_SUIT, LIMITATION_WITHDRAWN_SUIT,
};

use super::Creditor;

/// The act as the clock sees it; `None` where it does nothing in this reading.
pub(super) fn event(index: usize, act: &Act, creditor: Creditor, reading: Reading) -> Option<Event> {
    let gives_up = match late(act.kind) {
        Late::GivesUp(rule) => Some(rule),
        Late::Disputed(rule) if reading.counts(Doubt::DisputedEffect) => Some(rule),
        Late::Disputed(_) | Late::Nothing => None,
    };
    let effect = effect(act);
    // A procedure that led to an award has done so whatever one thinks of its effect on time.
    let disputed = disputed(act, creditor).filter(|_| !matches!(effect, Effect::Closes { .. }));
    if disputed.is_some() && !reading.counts(Doubt::DisputedEffect) {
        return None;
    }
    let rule = disputed.unwrap_or_else(|| rule(act.kind, creditor));
    Some(Event { date: act.date, act: index, effect, rule, late: gives_up })
}

fn effect(act: &Act) -> Effect {
    let until = act.until.map(|until| until.max(act.date));
    if act.kind.opens_procedure() {
        let decides = matches!(
            act.kind,
            ActKind::Suit | ActKind::Arbitration | ActKind::PaymentOrder | ActKind::Mediation
        );
        return match until {
            Some(on) if decides && act.outcome == Some(Outcome::Awarded) => Effect::Closes { on },
            until => Effect::Pauses { until },
        };
    }
    match until {
        Some(until) if act.kind.may_give_time() => Effect::GivesTime { until },
        _ => Effect::Restarts,
    }
}

/// The rule that leaves it open whether the act interrupts; `None` where that is clear.
fn disputed(act: &Act, creditor: Creditor) -> Option<&'static Rule> {
    let failed =
        matches!(act.outcome, Some(Outcome::Withdrawn | Outcome::NotAccepted)) && act.until.is_some();
    match act.kind {
        // A report on which no case is opened interrupts all the same (Limitation Provisions, art. 13).
        ActKind::PoliceReport | ActKind::Mediation => None,
        kind if kind.opens_procedure() && failed => Some(&LIMITATION_WITHDRAWN_SUIT),
        // The rule speaks of financial institutions, and of debtors who cannot be found.
        ActKind::AccountDebit if creditor == Creditor::Unlicensed => Some(&LIMITATION_DEMAND),
        ActKind::PressNotice => Some(&LIMITATION_DEMAND),
        _ => None,
    }
}

/// The rule by which an act interrupts.
fn rule(kind: ActKind, creditor: Creditor) -> &'static Rule {
    let card = creditor == Creditor::CardBank;
    match kind {
        ActKind::Message | ActKind::AccountDebit | ActKind::PoliceReport if card => &LIMITATION_CARDS,
        ActKind::WrittenDemand
        | ActKind::Message
        | ActKind::AccountDebit
        | ActKind::PressNotice
        | ActKind::SignedDun => &LIMITATION_DEMAND,
        ActKind::Call | ActKind::Acknowledgement | ActKind::NewAgreement | ActKind::Arbitration => {
            &LIMITATION_INTERRUPTED
        }
        ActKind::TransferNotice => &LIMITATION_RESTARTS,
        ActKind::PartPayment | ActKind::RequestForTime | ActKind::InstalmentPlan | ActKind::Security => {
            &ACKNOWLEDGING
        }
        ActKind::JointDebtor => &LIMITATION_JOINT_DEBTORS,
        ActKind::Suit => &LIMITATION_SUIT,
        ActKind::PaymentOrder
        | ActKind::Preservation
        | ActKind::BankruptcyClaim
        | ActKind::SetOff
        | ActKind::Enforcement => &LIMITATION_LIKE_SUIT,
        ActKind::Mediation => &LIMITATION_MEDIATION,
        ActKind::PoliceReport => &LIMITATION_POLICE,
    }
}

/// What an act does after time has run out.
enum Late {
    /// Nothing: the debtor keeps the defence.
    Nothing,
    /// The debtor gives up the defence.
    GivesUp(&'static Rule),
    /// Courts see it differently, or it depends on the words.
    Disputed(&'static Rule),
}

fn late(kind: ActKind) -> Late {
    match kind {
        ActKind::Acknowledgement | ActKind::InstalmentPlan | ActKind::NewAgreement | ActKind::Security => {
            Late::GivesUp(&LIMITATION_AFTER_EXPIRY)
        }
        ActKind::SignedDun | ActKind::RequestForTime => Late::Disputed(&LIMITATION_AFTER_EXPIRY),
        ActKind::PartPayment => Late::Disputed(&LIMITATION_PART_AFTER_EXPIRY),
        _ => Late::Nothing,
    }
}

/// What an act would do if it were done now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IfNow {
    /// Time starts anew.
    StartsAnew,
    /// Time stands still until the procedure ends, and then starts anew.
    StandsStill,
    /// The defence is given up.
    GivesUpDefence,
    /// Whether it does is seen differently.
    Disputed,
    /// Nothing.
    Nothing,
}

/// An act and what it would do now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Restart {
    /// The act.
    pub kind: ActKind,
    /// What it would do.
    pub if_now: IfNow,
    /// The rule.
    pub rule: &'static Rule,
}

/// What every act would do now; nothing where another clock has taken the place of this one, or time has not begun.
pub(super) fn restarts(creditor: Creditor, now: Option<SpanKind>) -> Vec<Restart> {
    let of = |kind: ActKind| {
        let running = rule(kind, creditor);
        let (if_now, rule) = match now {
            Some(SpanKind::Expired { .. }) => match late(kind) {
                Late::GivesUp(rule) => (IfNow::GivesUpDefence, rule),
                Late::Disputed(rule) => (IfNow::Disputed, rule),
                Late::Nothing => (IfNow::Nothing, &LIMITATION_AFTER_EXPIRY),
            },
            Some(_) if kind.opens_procedure() => (IfNow::StandsStill, running),
            _ if kind == ActKind::PressNotice
                || (kind == ActKind::AccountDebit && creditor == Creditor::Unlicensed) =>
            {
                (IfNow::Disputed, running)
            }
            _ => (IfNow::StartsAnew, running),
        };
        Restart { kind, if_now, rule }
    };
    match now {
        None | Some(SpanKind::Closed | SpanKind::Open) => Vec::new(),
        Some(_) => ActKind::ALL.iter().map(|kind| of(*kind)).collect(),
    }
}
