//! What to do now and later about what collectors did.

use super::{Finding, Verdict, Who};
use crate::case::Lender;
use crate::case::contacts::{Collector, Deed};
use crate::law::citation::Rule;
use crate::law::collection_conduct::{
    DATA_DAMAGES, DATA_DELETION, DATA_REPORT, HARASSMENT, ONLINE_TAKEDOWN, PERSONALITY_REMEDIES, POLICE_ORDER,
};
use crate::law::complaint_channels::{
    COMPLAINT_TIMES, LINE_110, LINE_12321, LINE_12345, LINE_12348, LINE_12377, LINE_12378, LINE_NIFA,
};
use crate::law::suit_and_enforcement::INJUNCTION;

/// A step that can be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Now: call the police.
    Call110,
    /// Now: write down day, time, number and words.
    WriteDown,
    /// Now: keep messages, calls and pictures.
    KeepProof,
    /// Now: ask who they are and for whom they collect.
    AskWho,
    /// Now: say once, in writing, what must stop.
    SayStop,
    /// Now: tell family and friends what they owe (nothing) and may do.
    TellOthers,
    /// Now: nobody need be let in.
    KeepDoorShut,
    /// Now: ask the court or the police themselves.
    AskCourt,
    /// Now: pay nothing there before it is clear.
    PayNothingThere,
    /// Later: complain to the lender.
    Complain,
    /// Later: the supervisor's line.
    Line12378,
    /// Later: the local government's line.
    Line12345,
    /// Later: the association's site.
    Association,
    /// Later: the line for spam.
    Line12321,
    /// Later: the line for content online.
    Line12377,
    /// Later: report to the police.
    Report,
    /// Later: have data deleted.
    DeleteData,
    /// Later: a court.
    Court,
    /// Later: free legal advice.
    Lawyer,
}

/// When a step is to be taken, and on what it rests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// The step.
    pub step: Step,
    /// Whether it can wait.
    pub later: bool,
    /// The rules.
    pub rules: &'static [&'static Rule],
}

/// Every rule that advice alone can cite, beside those of findings.
pub(super) static CITED: [&Rule; 14] = [
    &ONLINE_TAKEDOWN,
    &PERSONALITY_REMEDIES,
    &DATA_REPORT,
    &COMPLAINT_TIMES,
    &LINE_110,
    &LINE_12321,
    &LINE_12345,
    &LINE_12348,
    &LINE_12377,
    &LINE_12378,
    &LINE_NIFA,
    &POLICE_ORDER,
    &INJUNCTION,
    &DATA_DAMAGES,
];

/// What to do about the findings, now and later; nothing where all of it is allowed.
pub(super) fn advice(findings: &[Finding], who: Who) -> Vec<Advice> {
    let wrong: Vec<Deed> = findings
        .iter()
        .filter(|finding| finding.verdict != Verdict::Allowed)
        .map(|finding| finding.deed)
        .collect();
    if wrong.is_empty() {
        return Vec::new();
    }
    let any = |deeds: &[Deed]| wrong.iter().any(|deed| deeds.contains(deed));
    let (licensed, local) = complaints(who);
    let steps = [
        (any(&DANGER), Step::Call110, false),
        (true, Step::WriteDown, false),
        (true, Step::KeepProof, false),
        (who.collector != Collector::Private, Step::AskWho, false),
        (any(&TO_BE_STOPPED), Step::SayStop, false),
        (any(&OTHERS), Step::TellOthers, false),
        (any(&AT_THE_DOOR), Step::KeepDoorShut, false),
        (any(&[Deed::Posed, Deed::ForgedPaper, Deed::SaidJail]), Step::AskCourt, false),
        (any(&ABOUT_MONEY), Step::PayNothingThere, false),
        (licensed || local, Step::Complain, true),
        (licensed, Step::Line12378, true),
        (local, Step::Line12345, true),
        (licensed || local, Step::Association, true),
        (any(&[Deed::Bombed]), Step::Line12321, true),
        (any(&[Deed::Published]), Step::Line12377, true),
        (any(&FOR_THE_POLICE), Step::Report, true),
        (any(&ABOUT_DATA), Step::DeleteData, true),
        (any(&FOR_A_COURT), Step::Court, true),
        (true, Step::Lawyer, true),
    ];
    let taken = steps.into_iter().filter(|(taken, ..)| *taken);
    taken.map(|(_, step, later)| Advice { step, later, rules: rules(step) }).collect()
}

/// On what a step rests.
static RULES: [(Step, &[&Rule]); 11] = [
    (Step::Call110, &[&LINE_110]),
    (Step::Complain, &[&COMPLAINT_TIMES]),
    (Step::Line12378, &[&LINE_12378]),
    (Step::Line12345, &[&LINE_12345]),
    (Step::Association, &[&LINE_NIFA]),
    (Step::Line12321, &[&LINE_12321]),
    (Step::Line12377, &[&ONLINE_TAKEDOWN, &LINE_12377]),
    (Step::Report, &[&HARASSMENT, &POLICE_ORDER]),
    (Step::DeleteData, &[&DATA_DELETION, &DATA_REPORT]),
    (Step::Court, &[&PERSONALITY_REMEDIES, &INJUNCTION, &DATA_DAMAGES]),
    (Step::Lawyer, &[&LINE_12348]),
];

fn rules(step: Step) -> &'static [&'static Rule] {
    RULES.iter().find(|(of, _)| *of == step).map_or(&[], |(_, rules)| rules)
}

/// Whether complaints go to the line for licensed institutions, and whether to the local government. Where it is not
/// known who lent, to both.
fn complaints(who: Who) -> (bool, bool) {
    let lender = match who.collector {
        Collector::Private => return (false, false),
        Collector::Bank | Collector::ConsumerFinance | Collector::MicroLoan => who.own(),
        Collector::Agency | Collector::Buyer | Collector::Unknown => who.lender,
    };
    match lender {
        Some(Lender::Bank | Lender::ConsumerFinance) => (true, false),
        Some(Lender::MicroLoan) => (false, true),
        Some(Lender::Unlicensed | Lender::P2p) => (false, false),
        None => (true, true),
    }
}

const DANGER: [Deed; 4] = [Deed::Threatened, Deed::Blackmailed, Deed::Entered, Deed::UsedForce];
const TO_BE_STOPPED: [Deed; 8] = [
    Deed::AtNight,
    Deed::ManyCalls,
    Deed::ManyAttempts,
    Deed::Bombed,
    Deed::AskedOthers,
    Deed::ToldOthers,
    Deed::PressedOthers,
    Deed::CameOften,
];
const OTHERS: [Deed; 3] = [Deed::AskedOthers, Deed::ToldOthers, Deed::PressedOthers];
const AT_THE_DOOR: [Deed; 4] = [Deed::CameAlone, Deed::CameOften, Deed::Entered, Deed::Filmed];
const ABOUT_MONEY: [Deed; 5] =
    [Deed::Posed, Deed::ForgedPaper, Deed::AskedFees, Deed::OtherAccount, Deed::Blackmailed];
const ABOUT_DATA: [Deed; 3] = [Deed::HaveData, Deed::ToldOthers, Deed::Published];
const FOR_THE_POLICE: [Deed; 9] = [
    Deed::Bombed,
    Deed::Published,
    Deed::Insulted,
    Deed::Threatened,
    Deed::Blackmailed,
    Deed::Posed,
    Deed::ForgedPaper,
    Deed::Entered,
    Deed::UsedForce,
];
const FOR_A_COURT: [Deed; 8] = [
    Deed::Bombed,
    Deed::ToldOthers,
    Deed::Published,
    Deed::Insulted,
    Deed::Threatened,
    Deed::Entered,
    Deed::Filmed,
    Deed::UsedForce,
];
