//! What happened to a debt as typed, and the names of its fields.

use std::fmt;

use super::{BatchLoan, BatchSeller, BuyerKind, NoticeBy, PayerRole};
use crate::case::choice;
use crate::case::file::RateEntry;

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
    /// Sales.
    pub assignments: Vec<AssignmentEntry>,
    /// Mandates to collect.
    pub mandates: Vec<MandateEntry>,
    /// Payments by others.
    pub paid_for_borrower: Vec<PaidForBorrowerEntry>,
    /// Whom the borrower paid.
    pub paid_to: Vec<PaidToEntry>,
}

/// A sale as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AssignmentEntry {
    /// The day.
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
