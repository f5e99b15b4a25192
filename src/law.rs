//! Dated values and rules, each with its source. This floor knows nothing of loans, languages or pages.
//!
//! One file a subject. A value that changes over time is a function of a date; a date outside the data has no value.

pub mod assignment;
pub mod citation;
pub mod collection_conduct;
pub mod instruments;
pub mod interest_caps;
pub mod overdue_interest;
pub mod payment_allocation;
pub mod reference_rates;

use crate::dates::{Date, day};
use citation::Rule;

/// Nothing is computed for a day after this one: by then the rules must have been read again.
pub const DATA_ENDS: Date = day(2027, 12, 31);

/// Contracts with unlicensed lenders are computed from this day; what held before (four times the bank rate of the
/// same kind) needs tables that are not here yet.
pub const PRIVATE_LENDING_BEGINS: Date = day(2015, 9, 1);

/// Contracts with licensed lenders are computed from this day, on which banks' penalty interest took its present form.
pub const LICENSED_LENDING_BEGINS: Date = day(2004, 1, 1);

/// Every rule that the app computes with or states.
pub static RULES: &[&Rule] = &[
    &reference_rates::ONE_YEAR_LPR,
    &interest_caps::PRIVATE_2015,
    &interest_caps::PRIVATE_2015_VOLUNTARY,
    &interest_caps::PRIVATE_2020,
    &interest_caps::PRIVATE_2021,
    &interest_caps::PRIVATE_TRANSITION,
    &interest_caps::LICENSED_OUTSIDE_PRIVATE_LENDING,
    &interest_caps::LICENSED_24,
    &interest_caps::LICENSED_FOUR_TIMES_LPR,
    &interest_caps::WITHHELD_INTEREST,
    &interest_caps::NO_INTEREST_AGREED,
    &overdue_interest::AGREED_2015,
    &overdue_interest::SIX_PER_CENT_2015,
    &overdue_interest::AGREED,
    &overdue_interest::TERM_RATE_GOES_ON,
    &overdue_interest::LPR_FROM_DEFAULT,
    &overdue_interest::TOTAL_2015,
    &overdue_interest::TOTAL,
    &overdue_interest::LICENSED_AGREED,
    &overdue_interest::DAY_COUNT,
    &payment_allocation::STATUTORY_ORDER,
    &assignment::MAY_ASSIGN,
    &assignment::NOTICE,
    &assignment::ACCESSORY_RIGHTS,
    &assignment::DEFENCES,
    &assignment::PAYEE,
    &assignment::LIMITATION,
    &assignment::LIMITATION_RESTARTS,
    &assignment::LIMITATION_INTERRUPTED,
    &assignment::ACKNOWLEDGING,
    &assignment::TRANSFER_COSTS,
    &collection_conduct::PEACE_OF_LIFE,
    &collection_conduct::PUBLISHING_DATA,
    &collection_conduct::HARASSMENT,
    &collection_conduct::HOURS,
    &collection_conduct::CONTACTS,
    &collection_conduct::VISITS,
    &collection_conduct::SELF_REGULATION,
    &collection_conduct::MICRO_LOAN,
    &collection_conduct::ILLEGAL_DEBT_CRIME,
];

/// The rule cited as `key`.
pub fn rule(key: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.key == key)
}
