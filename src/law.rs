//! Dated values and rules, each with its source. This floor knows nothing of loans, languages or pages.
//!
//! What a lawyer reads and edits are the files beside this one: `instruments.toml`, a `.toml` for each subject (rules,
//! the numbers they fix, and series of rules over time) and tables as `.csv`. The build checks them and turns them into
//! the constants of [`records`]. A value that changes over time is a function of a date; a date outside the data has
//! no value.

pub mod bank_cards;
pub mod benchmark_rates;
pub mod citation;
pub mod court_fees;
pub mod credit_record;
pub mod criminal_law;
pub mod interest_caps;
pub mod late_performance;
pub mod limitation;
pub mod overdue_interest;
#[allow(unused_imports, clippy::wildcard_imports, clippy::doc_markdown, reason = "written by the build")]
pub mod records;
pub mod reference_rates;
pub mod series;

pub use records::{
    LAST_CHECKED, SUBJECTS, assignment, bad_loan_sales, collection_conduct, complaint_channels, instruments,
    payment_allocation, suit_and_enforcement,
};

use crate::dates::{Date, day};
use crate::language::Text;
use citation::{Rule, Value};
use series::Series;

/// Nothing is computed for a day after this one: by then the rules must have been read again.
pub const DATA_ENDS: Date = day(2027, 12, 31);

/// Contracts with unlicensed lenders are computed from this day, on which courts got their first written cap.
pub const PRIVATE_LENDING_BEGINS: Date = day(1991, 8, 13);

/// Contracts with licensed lenders are computed from this day, on which banks' penalty interest took its present form.
pub const LICENSED_LENDING_BEGINS: Date = day(2004, 1, 1);

/// The rules of one subject.
pub struct Subject {
    /// Its name in addresses.
    pub key: &'static str,
    /// Its title.
    pub title: Text,
    /// Its rules, in the order in which they are shown.
    pub rules: &'static [&'static Rule],
    /// The numbers that its rules fix.
    pub values: &'static [Value],
    /// Its series.
    pub series: &'static [&'static Series],
}

/// Every rule.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    SUBJECTS.iter().flat_map(|subject| subject.rules.iter().copied())
}

/// The rule cited as `key`.
pub fn rule(key: &str) -> Option<&'static Rule> {
    rules().find(|rule| rule.key == key)
}
