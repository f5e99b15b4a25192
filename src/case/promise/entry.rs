//! The section `promise` of a debt as typed.

use super::{EarlyInterest, FeeKind, FeeTime};
use crate::case::file::PaymentEntry;

/// What was promised as typed. See [`Promise`](super::Promise).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PromiseEntry {
    /// Fees of the term.
    pub fees: Vec<FeeEntry>,
    /// The lender's own table of payments; empty: the debt's plan holds.
    pub rows: Vec<PaymentEntry>,
    /// Repayment of everything before time; nothing typed: none.
    pub early: EarlyEntry,
}

/// A fee of the term as typed: an amount, or a part of the principal such as `"0.5%"`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FeeEntry {
    /// What for.
    pub kind: FeeKind,
    /// When it is paid.
    pub time: FeeTime,
    /// How much, each time.
    pub amount: String,
}

/// Repayment before time as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EarlyEntry {
    /// The day.
    pub date: String,
    /// The interest asked.
    pub interest: EarlyInterest,
    /// The fee for it, an amount or a part of the principal; empty: none.
    pub fee: String,
}
