//! What may be asked after the due date: agreed rates, what holds where nothing was agreed, and the ceiling over all.
//!
//! The rules, the numbers and the series stand in `overdue_interest.toml`. Which day's LPR is "of that time" in
//! [`LPR_FROM_DEFAULT`] varies in practice; the page takes the day of default.

pub use super::records::overdue_interest::*;
