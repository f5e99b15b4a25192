//! Where criminal law begins, and how far from it an unpaid debt is.
//!
//! The rules and the numbers stand in `criminal_law.toml`.

pub use super::records::criminal_law::*;

/// 超过三个月: for so many months after the second demand nothing was repaid ([`CARD_FRAUD_DEMANDS`]).
pub const MONTHS_AFTER_DEMANDS: u32 = 3;
