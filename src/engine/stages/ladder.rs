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

/// The rules in force on `as_of` that bind whoever collects by the measure.
pub(super) fn limits(measure: Measure, lender: Lender, as_of: Date) -> Vec<&'static Rule> {
    let everyone: &[&Rule] = match measure {
        Measure::Nothing => &[],
        Measure::MessagesAndCalls => &[&PEACE_OF_LIFE, &HARASSMENT, &PUBLISHING_DATA, &REPUTATION],
        Measure::Letter => &[&PEACE_OF_LIFE, &PUBLISHING_DATA, &REPUTATION],
        Measure::VisitsOrAgency => &[&PEACE_OF_LIFE, &FILMING_PRIVATE, &HARASSMENT, &ENTRUSTED_DATA],
        Measure::SuitOrSale => &[
            &LIMITATION_COURT_SILENT,
            &LIMITATION_FIRST_INSTANCE,
            &LIVING_NEEDS,
            &PUBLIC_LISTS,
            &NOTICE,
            &DEFENCES,
        ],
    };
    let licensed: &[&Rule] = match measure {
        Measure::Nothing | Measure::SuitOrSale => &[],
        Measure::MessagesAndCalls => &[&HOURS, &CONTACTS],
        Measure::Letter => &[&CONTACTS],
        Measure::VisitsOrAgency => &[&VISITS, &CONTACTS],
    };
    let own: &[&Rule] = match (lender, measure) {
        (_, Measure::Nothing | Measure::SuitOrSale) | (Lender::Unlicensed | Lender::P2p, _) => &[],
        (Lender::Bank, Measure::MessagesAndCalls) => {
            &[&SELF_REGULATION, &COLLECTION_CALLS_GUIDE, &COLLECTION_ONLINE_LOANS]
        }
        (Lender::Bank, _) => &[&SELF_REGULATION, &COLLECTION_NO_FEES_GUIDE, &COLLECTION_ONLINE_LOANS],
        (Lender::ConsumerFinance, _) => &[&COLLECTION_CONSUMER_FINANCE],
        (Lender::MicroLoan, _) => &[&MICRO_LOAN],
    };
    let licensed = if lender.is_licensed() { licensed } else { &[] };
    [everyone, licensed, own].concat().into_iter().filter(|rule| rule.in_force_on(as_of)).collect()
}
