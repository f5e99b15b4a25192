//! Pure functions from a case and the law to results. No words, no clock, no browser.
//!
//! Each debt has one timeline, cut wherever a rate, a rule or a balance changes, and two ledgers over it: what is
//! *claimed* (the paper) and what is *lawful* (the most that the rules support).

pub mod annual_cost;
pub mod assessment;
pub mod card;
pub mod clock;
pub mod conduct;
pub mod court;
pub mod credit_clock;
pub mod enforcement_time;
pub mod growth;
pub mod ledger;
pub mod limitation;
pub mod options;
pub mod pack;
pub mod range;
pub mod regime;
pub mod repayment;
pub mod rolled_note;
pub mod scenarios;
pub mod schedule;
pub mod several_debts;
pub mod stages;
pub mod transfer;

use crate::dates::Date;
use crate::language::Text;

pub use assessment::{Assessment, Item, Line, assess};

/// Why no figure is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The law's data has no rule or no rate for a day that the rules look at.
    NoRule {
        /// That day.
        day: Date,
        /// Why.
        reason: Text,
    },
    /// The day for which to compute lies before the contract.
    BeforeContract,
}
