//! The ways that are on the table as typed, and the names of their fields.

use std::fmt;

use crate::case::transfer::entry::YesNo;

/// What a borrower could do, as typed. See [`Options`](super::Options).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OptionsEntry {
    /// The day on which everything could be paid; empty: the day for which to compute.
    pub pay_on: String,
    /// Instalments that were offered; without an amount there are none.
    pub instalments: InstalmentOfferEntry,
    /// A sum that was offered; without an amount there is none.
    pub settlement: SettlementEntry,
    /// A suit; without a day of payment it is not looked at.
    pub suit: SuitEntry,
}

/// Instalments as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InstalmentOfferEntry {
    /// The day of the first.
    pub first: String,
    /// How many.
    pub count: String,
    /// How much each.
    pub amount: String,
    /// Whether the rest is waived in writing.
    pub rest_waived: Option<YesNo>,
}

/// A sum as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SettlementEntry {
    /// The day; empty: the day for which to compute.
    pub date: String,
    /// How much.
    pub amount: String,
    /// Whether the rest is waived in writing.
    pub rest_waived: Option<YesNo>,
}

/// A suit as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SuitEntry {
    /// The day on which it is filed; empty: that of the debt, or the day for which to compute.
    pub filed: String,
    /// The day on which the judgment's time ends.
    pub pay_by: String,
    /// The day of payment.
    pub paid: String,
    /// Whether the fee is halved.
    pub fee_halved: Option<YesNo>,
    /// Whether property is preserved.
    pub preserved: Option<YesNo>,
    /// Whether the court enforces.
    pub enforced: Option<YesNo>,
}

/// A place to fill in. Its `Display` is the path within the section `options`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OptionsField {
    /// The day on which everything could be paid.
    PayOn,
    /// The first instalment.
    First,
    /// How many instalments.
    Count,
    /// How much each.
    Instalment,
    /// The day of the settlement.
    SettleOn,
    /// Its sum.
    Settlement,
    /// The day on which suit is filed.
    Filed,
    /// The day on which the judgment's time ends.
    PayBy,
    /// The day of payment.
    Paid,
}

impl fmt::Display for OptionsField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::PayOn => "pay_on",
            Self::First => "instalments.first",
            Self::Count => "instalments.count",
            Self::Instalment => "instalments.amount",
            Self::SettleOn => "settlement.date",
            Self::Settlement => "settlement.amount",
            Self::Filed => "suit.filed",
            Self::PayBy => "suit.pay_by",
            Self::Paid => "suit.paid",
        })
    }
}
