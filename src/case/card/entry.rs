//! A card as typed, and the names of its fields.

use std::fmt;

use super::{Booking, Compounding, EntryKind, Method, Term};
use crate::case::choice;

/// The section `card` of a debt: with it, the debt is a credit card, and of the debt's own fields only the name, the
/// rate, the payments, the demand, the day of the suit and the days in a year count. See [`Card`](super::Card).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CardEntry {
    /// The statements.
    pub statements: Vec<StatementEntry>,
    /// What the first one prints of before.
    pub carried: CarriedEntry,
    /// What was posted.
    pub entries: Vec<PostedEntry>,
    /// Instalment plans.
    pub instalments: Vec<InstalmentEntry>,
    /// What bears interest.
    pub method: Method,
    /// Interest on interest.
    pub compounding: Compounding,
    /// How the bank books payments.
    pub booking: Booking,
    /// The late fee.
    pub late_fee: LateFeeEntry,
    /// The part of the principal that a minimum payment asks, such as `"10%"`, which it is where nothing is typed.
    pub minimum_part: String,
    /// Terms that were not pointed out.
    pub not_pointed_out: Vec<Term>,
    /// The bank's demands.
    pub demands: Vec<DemandedEntry>,
}

/// A statement as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StatementEntry {
    /// 账单日.
    pub closing: String,
    /// 到期还款日.
    pub due: String,
    /// The balance that it prints; empty: not told.
    pub balance: String,
    /// The minimum payment that it prints; empty: by the terms.
    pub minimum: String,
}

/// What the first statement prints of before, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CarriedEntry {
    /// Principal.
    pub principal: String,
    /// Interest.
    pub interest: String,
    /// Late fees.
    pub late_fees: String,
    /// Other fees.
    pub fees: String,
    /// The day from which the principal bears interest; empty: the statement's day.
    pub since: String,
}

/// A purchase, cash advance or fee as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PostedEntry {
    /// What.
    pub kind: EntryKind,
    /// 记账日.
    pub posted: String,
    /// How much.
    pub amount: String,
}

choice! {
    /// When the fee of an instalment plan is charged.
    #[derive(Default)]
    FeeCharged {
        /// So much with every part.
        #[default]
        EachPart = "each_part",
        /// All of it on the first day.
        AtOnce = "at_once",
    }
}

/// An instalment plan as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InstalmentEntry {
    /// The first day.
    pub from: String,
    /// How much is spread.
    pub amount: String,
    /// In how many parts.
    pub count: String,
    /// The day of the first part; empty: a month after the first day.
    pub first_posted: String,
    /// The fee: an amount, or a part of the whole amount such as `"0.6%"`; empty: none.
    pub fee: String,
    /// When it is charged.
    pub fee_charged: FeeCharged,
    /// The day on which all that was left was asked for; empty: it was not.
    pub accelerated: String,
}

/// The late fee as typed; without a part there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LateFeeEntry {
    /// The part of the unpaid minimum, such as `"5%"`.
    pub part: String,
    /// At least so much; empty: no floor.
    pub least: String,
    /// The last due date after which it was charged; empty: it still is.
    pub last_due: String,
}

/// A demand of the bank as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DemandedEntry {
    /// The day on which it reached the holder.
    pub date: String,
}

/// A place to fill in about a card. Its `Display` is the path within the section `card`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CardField {
    /// A field or a list.
    At(&'static str),
    /// A field of a row: the list, the row's place in it, the column.
    Row(&'static str, usize, &'static str),
}

impl fmt::Display for CardField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::At(name) => f.write_str(name),
            Self::Row(list, index, column) => write!(f, "{list}[{index}].{column}"),
        }
    }
}
