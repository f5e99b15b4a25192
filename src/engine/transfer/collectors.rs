//! Who may ask for the money: the one to be paid, and those who collect for that one.

use super::title::{Payee, Title};
use crate::case::transfer::{Mandate, Party, Transfer};
use crate::dates::Date;

/// Whether somebody may collect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MayCollect {
    /// For the one to be paid, or as that one.
    Yes,
    /// It is not clear whom to pay.
    Unclear,
    /// For somebody who is not to be paid.
    No,
}

/// Somebody who collects or could.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Collector {
    /// Who.
    pub who: Party,
    /// For whom.
    pub creditor: Party,
    /// Whether they may.
    pub may: MayCollect,
}

/// Those who are to be paid on `date`, of the whole and of every part, and everybody with a mandate on that day.
pub(super) fn collectors(transfer: &Transfer, titles: &[Title], date: Date) -> Vec<Collector> {
    let payees: Vec<(Party, MayCollect)> = titles
        .iter()
        .filter_map(|title| title.on(date))
        .flat_map(|standing| match standing.payee {
            Payee::One(one) => vec![(one, MayCollect::Yes)],
            Payee::Unclear(one, other, _) => vec![(one, MayCollect::Unclear), (other, MayCollect::Unclear)],
        })
        .collect();
    let recourse =
        |party: Party| transfer.paid_for_borrower.iter().any(|paid| paid.payer == party && paid.date <= date);
    let may = |creditor: Party| {
        let known = payees.iter().find(|(payee, _)| *payee == creditor).map(|(_, may)| *may);
        known.unwrap_or(if recourse(creditor) { MayCollect::Yes } else { MayCollect::No })
    };
    let mut found: Vec<Collector> = Vec::new();
    let paid_for = transfer.paid_for_borrower.iter().filter(|paid| paid.date <= date).map(|paid| paid.payer);
    let agents = transfer.mandates.iter().filter(|mandate| mandate.runs_on(date));
    let themselves = payees.iter().map(|(payee, _)| *payee).chain(paid_for).map(|party| (party, party));
    for (who, creditor) in themselves.chain(agents.map(|mandate: &Mandate| (mandate.agent, mandate.creditor)))
    {
        let collector = Collector { who, creditor, may: may(creditor) };
        if !found.contains(&collector) {
            found.push(collector);
        }
    }
    found
}
