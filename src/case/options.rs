//! What a borrower could do about a debt, as far as each way is on the table.

pub mod entry;
pub(super) mod json;
pub mod read;

use crate::dates::Date;
use crate::money::Yuan;

/// The ways to look at; paying everything the law supports at once is always one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// The day on which everything could be paid.
    pub pay_on: Date,
    /// Monthly instalments that were offered.
    pub instalments: Option<InstalmentOffer>,
    /// A single sum that was offered.
    pub settlement: Option<SettlementOffer>,
    /// A suit, as it may go.
    pub suit: Option<Suit>,
}

/// The same amount every month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InstalmentOffer {
    /// The day of the first.
    pub first: Date,
    /// How many.
    pub count: u32,
    /// How much each.
    pub amount: Yuan,
    /// Whether it is agreed in writing that nothing is owed after the last.
    pub rest_waived: bool,
}

/// One sum for all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SettlementOffer {
    /// The day of payment.
    pub on: Date,
    /// How much.
    pub amount: Yuan,
    /// Whether it is agreed in writing that nothing is owed after it.
    pub rest_waived: bool,
}

/// A suit for the whole claim and its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suit {
    /// The day on which it is filed.
    pub filed: Date,
    /// The day on which the time ends that the judgment sets for payment.
    pub pay_by: Date,
    /// The day of payment.
    pub paid: Date,
    /// Whether the fee is halved: summary procedure, mediation or withdrawal.
    pub fee_halved: bool,
    /// Whether property is preserved.
    pub preserved: bool,
    /// Whether the court has to enforce.
    pub enforced: bool,
}
