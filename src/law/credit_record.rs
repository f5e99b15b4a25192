//! 征信: how long a credit record keeps what went wrong, and the one-off repair of 2025–2026.
//!
//! The rules and numbers stand in `credit_record.toml`; the days of the repair, which its rule names in words, here.

pub use super::records::credit_record::*;
use crate::dates::{Date, day};

/// Overdue entries that arose from this day on could be repaired ([`CREDIT_REPAIR`]).
pub const REPAIR_ENTRIES_FROM: Date = day(2020, 1, 1);

/// The last day on which such an entry may have arisen.
pub const REPAIR_ENTRIES_TO: Date = day(2025, 12, 31);

/// The last day on which it had to be paid in full.
pub const REPAIR_PAID_BY: Date = day(2026, 3, 31);

/// Entries paid by this day were hidden from [`REPAIR_FIRST_HIDDEN`] on.
pub const REPAIR_FIRST_PAID_BY: Date = day(2025, 11, 30);

/// The first day on which entries were hidden; those paid later, by the end of the month after the payment.
pub const REPAIR_FIRST_HIDDEN: Date = day(2026, 1, 1);
