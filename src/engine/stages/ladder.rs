//! What collectors usually do as time passes, and the rules that bind them while they do it.

use super::{Rung, after, rung};
use crate::case::Lender;
use crate::dates::Date;
use crate::law::assignment::{DEFENCES, NOTICE};
use crate::law::citation::Rule;
use crate::law::collection_conduct::{
    COLLECTION_CALLS_GUIDE, COLLECTION_CONSUMER_FINANCE, COLLECTION_NO_FEES_GUIDE, COLLECTION_ONLINE_LOANS,
    CONTACTS, ENTRUSTED_DATA, FILMING_PRIVATE, HARASSMENT, HOURS, MICRO_LOAN, PEACE_OF_LIFE, PUBLISHING_DATA,
    REPUTATION, SELF_REGULATION, VISITS,
};
use crate::law::limitation::{LIMITATION_COURT_SILENT, LIMITATION_FIRST_INSTANCE};
use crate::law::records::loan_classes::{COLLECTION_LADDER, LETTERS_AFTER, SUIT_AFTER, VISITS_AFTER};
use crate::law::records::suit_and_enforcement::{LIVING_NEEDS, PUBLIC_LISTS};

/// What usually happens on a rung, beside what happened before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Nothing: not overdue.
    Nothing,
    /// Messages and calls.
    MessagesAndCalls,
    /// A lawyer's letter.
    Letter,
    /// Visits, or an outside agency.
    VisitsOrAgency,
    /// A suit, or a sale of the claim.
    SuitOrSale,
}

pub(super) const LADDER: [Rung<Measure>; 5] = [
    rung(0, Measure::Nothing, &COLLECTION_LADDER),
    rung(1, Measure::MessagesAndCalls, &COLLECTION_LADDER),
    rung(after(LETTERS_AFTER), Measure::Letter, &COLLECTION_LADDER),
    rung(after(VISITS_AFTER), Measure::VisitsOrAgency, &COLLECTION_LADDER),
    rung(after(SUIT_AFTER), Measure::SuitOrSale, &COLLECTION_LADDER),
];

/// Rules, the measures by which they bind, and the lenders that they bind.
type Limit = (&'static [&'static Rule], &'static [Measure], &'static [Lender]);

const LICENSED: &[Lender] = &[Lender::Bank, Lender::ConsumerFinance, Lender::MicroLoan];
/// Before a court nobody is the collector of old.
const BEFORE: &[Measure] = &[Measure::MessagesAndCalls, Measure::Letter, Measure::VisitsOrAgency];

/// What binds whom by which measure, in the order in which it is told.
pub(super) static LIMITS: [Limit; 15] = [
    (&[&PEACE_OF_LIFE], BEFORE, Lender::ALL),
    (&[&FILMING_PRIVATE], &[Measure::VisitsOrAgency], Lender::ALL),
    (&[&HARASSMENT], &[Measure::MessagesAndCalls, Measure::VisitsOrAgency], Lender::ALL),
    (&[&PUBLISHING_DATA, &REPUTATION], &[Measure::MessagesAndCalls, Measure::Letter], Lender::ALL),
    (&[&ENTRUSTED_DATA], &[Measure::VisitsOrAgency], Lender::ALL),
    (
        &[
            &LIMITATION_COURT_SILENT,
            &LIMITATION_FIRST_INSTANCE,
            &LIVING_NEEDS,
            &PUBLIC_LISTS,
            &NOTICE,
            &DEFENCES,
        ],
        &[Measure::SuitOrSale],
        Lender::ALL,
    ),
    (&[&HOURS], &[Measure::MessagesAndCalls], LICENSED),
    (&[&VISITS], &[Measure::VisitsOrAgency], LICENSED),
    (&[&CONTACTS], BEFORE, LICENSED),
    (&[&SELF_REGULATION], BEFORE, &[Lender::Bank]),
    (&[&COLLECTION_CALLS_GUIDE], &[Measure::MessagesAndCalls], &[Lender::Bank]),
    (&[&COLLECTION_NO_FEES_GUIDE], &[Measure::Letter, Measure::VisitsOrAgency], &[Lender::Bank]),
    (&[&COLLECTION_ONLINE_LOANS], BEFORE, &[Lender::Bank]),
    (&[&COLLECTION_CONSUMER_FINANCE], BEFORE, &[Lender::ConsumerFinance]),
    (&[&MICRO_LOAN], BEFORE, &[Lender::MicroLoan]),
];

/// The rules in force on `as_of` that bind whoever collects by the measure.
pub(super) fn limits(measure: Measure, lender: Option<Lender>, as_of: Date) -> Vec<&'static Rule> {
    // Of a lender that is not known: what binds all of them, and what binds every licensed one.
    let binds = |lenders: &[Lender]| {
        lender.map_or(lenders.len() >= LICENSED.len(), |lender| lenders.contains(&lender))
    };
    let binding =
        LIMITS.iter().filter(|(_, measures, lenders)| measures.contains(&measure) && binds(lenders));
    binding.flat_map(|(rules, ..)| rules.iter().copied()).filter(|rule| rule.in_force_on(as_of)).collect()
}
