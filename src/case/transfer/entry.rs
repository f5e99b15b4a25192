//! What happened to a debt as typed, and the names of its fields.

use std::fmt;

use super::{BatchLoan, BatchSeller, BuyerKind, Contact, NoticeBy, Paper, PayerRole};
use crate::case::choice;
use crate::case::file::RateEntry;
use crate::dates::Date;
use crate::typed;

choice! {
    /// A question answered; left out: not known.
    YesNo {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
    }
}

/// Sales, mandates, payments by others and whom the borrower paid, as typed. See [`Transfer`](super::Transfer). People
/// and companies are told apart by their names; an empty name is the lender.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TransferEntry {
    /// Who turned to the borrower; left out: not told.
    pub contact: Option<Contact>,
    /// What that one has shown.
    pub shown: Vec<Paper>,
    /// Sales.
    pub assignments: Vec<AssignmentEntry>,
    /// Mandates to collect.
    pub mandates: Vec<MandateEntry>,
    /// Payments by others.
    pub paid_for_borrower: Vec<PaidForBorrowerEntry>,
    /// Whom the borrower paid.
    pub paid_to: Vec<PaidToEntry>,
}

impl TransferEntry {
    /// Whom the borrower says to have paid on `date`, by name; `None` where it is not told.
    pub fn paid_to_on(&self, date: Date) -> Option<&str> {
        let told = |row: &PaidToEntry| typed::date(&row.from).ok().filter(|from| *from <= date);
        let rows = self.paid_to.iter().filter_map(|row| Some((told(row)?, row.to.as_str())));
        // Of one day the last counts, as in the facts.
        rows.max_by_key(|(from, _)| *from).map(|(_, to)| to)
    }

    /// Notes whom the borrower paid on `date`, and as long as nothing else is told: by name, or that it is not told.
    pub fn pay_to(&mut self, date: Date, to: Option<&str>) {
        self.paid_to.retain(|row| typed::date(&row.from) != Ok(date));
        let from = date.to_string();
        self.paid_to.extend(to.map(|to| PaidToEntry { from, to: to.to_owned() }));
    }

    /// Everybody beside the lender who is named in it, each once.
    pub fn names(&self) -> Vec<String> {
        let sales = self.assignments.iter().flat_map(|sale| [&sale.seller, &sale.buyer]);
        let mandates = self.mandates.iter().flat_map(|mandate| [&mandate.creditor, &mandate.agent]);
        let payers = self.paid_for_borrower.iter().map(|paid| &paid.payer);
        let paid = self.paid_to.iter().map(|paid| &paid.to);
        let mut names: Vec<String> = Vec::new();
        for name in sales.chain(mandates).chain(payers).chain(paid) {
            let name = name.trim();
            if !name.is_empty() && !names.iter().any(|known| known == name) {
                names.push(name.to_owned());
            }
        }
        names
    }
}

/// A sale as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AssignmentEntry {
    /// The day; empty: that of the notice at the latest, or the day asked for.
    pub date: String,
    /// Who sold.
    pub seller: String,
    /// Who bought.
    pub buyer: String,
    /// What the buyer is.
    pub buyer_kind: BuyerKind,
    /// How much of the claim; empty: all of it.
    pub part: String,
    /// The price.
    pub price: String,
    /// The day on which the notice arrived; empty: none did.
    pub notice_date: String,
    /// Who gave it.
    pub notice_by: NoticeBy,
    /// Whether proof came with it.
    pub proof_shown: Option<YesNo>,
    /// The day on which the notice was taken back; empty: it was not.
    pub withdrawn: String,
    /// Whether the buyer agreed to that.
    pub buyer_agreed: Option<YesNo>,
    /// Whether the transfer was found void, or was avoided.
    pub undone: Option<YesNo>,
    /// The day on which its notice was lawfully revoked; empty: it was not.
    pub notice_revoked: String,
    /// Who sold in a batch; left out: not in a batch.
    pub batch_seller: Option<BatchSeller>,
    /// What kind of loan it was.
    pub batch_loan: BatchLoan,
    /// Whether it was classed as non-performing.
    pub non_performing: Option<YesNo>,
}

/// A mandate as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MandateEntry {
    /// The first day.
    pub from: String,
    /// The last day; empty: it goes on.
    pub to: String,
    /// Whose claim is collected.
    pub creditor: String,
    /// Who collects.
    pub agent: String,
    /// Whether authority to receive was shown.
    pub may_receive: Option<YesNo>,
}

/// A payment by somebody else as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PaidForBorrowerEntry {
    /// The day.
    pub date: String,
    /// Who paid.
    pub payer: String,
    /// In what place.
    pub role: PayerRole,
    /// How much in all.
    pub amount: String,
    /// Of it, principal.
    pub principal: String,
    /// The rate that the payer's own contract sets for the time after.
    pub rate: RateEntry,
    /// The day on which the borrower was told; empty: nobody told.
    pub told: String,
}

/// From which day on the borrower paid whom, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PaidToEntry {
    /// The first day.
    pub from: String,
    /// Whom.
    pub to: String,
}

/// A list of the section `transfer`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TransferList {
    /// Sales.
    Assignments,
    /// Mandates.
    Mandates,
    /// Payments by others.
    PaidForBorrower,
    /// Whom the borrower paid.
    PaidTo,
}

/// A place to fill in. Its `Display` is the path within the section `transfer`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TransferField {
    /// A list.
    List(TransferList),
    /// A member of a row, by the row's place and the member's name.
    Row(TransferList, usize, &'static str),
}

impl fmt::Display for TransferField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = |list| match list {
            TransferList::Assignments => "assignments",
            TransferList::Mandates => "mandates",
            TransferList::PaidForBorrower => "paid_for_borrower",
            TransferList::PaidTo => "paid_to",
        };
        match *self {
            Self::List(list) => f.write_str(name(list)),
            Self::Row(list, index, member) => write!(f, "{}[{index}].{member}", name(list)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::day;

    #[test]
    fn whom_the_borrower_paid_holds_until_something_else_is_told() {
        let mut entry = TransferEntry::default();
        assert_eq!(entry.paid_to_on(day(2024, 6, 10)), None);
        entry.pay_to(day(2024, 6, 10), Some("甲"));
        entry.pay_to(day(2024, 5, 1), Some(""));
        assert_eq!(entry.paid_to_on(day(2024, 4, 30)), None);
        assert_eq!(entry.paid_to_on(day(2024, 6, 9)), Some(""));
        assert_eq!(entry.paid_to_on(day(2024, 8, 1)), Some("甲"));
        entry.pay_to(day(2024, 6, 10), Some("乙"));
        assert_eq!((entry.paid_to_on(day(2024, 6, 10)), entry.paid_to.len()), (Some("乙"), 2));
        entry.pay_to(day(2024, 6, 10), None);
        assert_eq!(entry.paid_to_on(day(2024, 8, 1)), Some(""));
    }

    #[test]
    fn everybody_is_named_once_and_the_lender_never() {
        let sale = |seller: &str, buyer: &str| AssignmentEntry {
            seller: seller.into(),
            buyer: buyer.into(),
            ..AssignmentEntry::default()
        };
        let mandate = MandateEntry { agent: "丙".into(), creditor: "乙".into(), ..MandateEntry::default() };
        let entry = TransferEntry {
            assignments: vec![sale("", "甲"), sale("甲 ", "乙")],
            mandates: vec![mandate],
            ..TransferEntry::default()
        };
        assert_eq!(entry.names(), ["甲", "乙", "丙"]);
    }
}
