//! Dated values and rules, each with its source. This floor knows nothing of loans, languages or pages.
//!
//! One file a subject. A value that changes over time is a function of a date; a date outside the data has no value.

pub mod assignment;
pub mod citation;
pub mod collection_conduct;
pub mod court_fees;
pub mod instruments;
pub mod interest_caps;
pub mod late_performance;
pub mod overdue_interest;
pub mod payment_allocation;
pub mod reference_rates;

use crate::dates::{Date, day};
use crate::language::Text;
use citation::Rule;

/// Nothing is computed for a day after this one: by then the rules must have been read again.
pub const DATA_ENDS: Date = day(2027, 12, 31);

/// Contracts with unlicensed lenders are computed from this day; what held before (four times the bank rate of the
/// same kind) needs tables that are not here yet.
pub const PRIVATE_LENDING_BEGINS: Date = day(2015, 9, 1);

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
}

/// Every rule that the app computes with or states, by subject.
pub static SUBJECTS: &[Subject] = &[
    Subject {
        key: "reference-rates",
        title: Text::new("参考利率", "Reference rates"),
        rules: &[&reference_rates::ONE_YEAR_LPR],
    },
    Subject {
        key: "interest-caps",
        title: Text::new("利息上限", "Caps on interest"),
        rules: &[
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
        ],
    },
    Subject {
        key: "overdue-interest",
        title: Text::new("逾期以后", "After the due date"),
        rules: &[
            &overdue_interest::AGREED_2015,
            &overdue_interest::SIX_PER_CENT_2015,
            &overdue_interest::AGREED,
            &overdue_interest::TERM_RATE_GOES_ON,
            &overdue_interest::LPR_FROM_DEFAULT,
            &overdue_interest::TOTAL_2015,
            &overdue_interest::TOTAL,
            &overdue_interest::LICENSED_AGREED,
            &overdue_interest::DAY_COUNT,
        ],
    },
    Subject {
        key: "payment-allocation",
        title: Text::new("还的钱先抵什么", "What a payment pays first"),
        rules: &[&payment_allocation::STATUTORY_ORDER],
    },
    Subject {
        key: "assignment",
        title: Text::new("债权转让和诉讼时效", "Assignment and limitation"),
        rules: &[
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
        ],
    },
    Subject {
        key: "court",
        title: Text::new("诉讼费和执行", "Court fees and enforcement"),
        rules: &[
            &court_fees::ACCEPTANCE_FEE,
            &court_fees::HALVES,
            &court_fees::HALVED_ONCE,
            &court_fees::APPLICATION_FEES,
            &court_fees::BEARERS,
            &late_performance::LATE_PERFORMANCE,
        ],
    },
    Subject {
        key: "collection-conduct",
        title: Text::new("催收的界限", "Limits on collection"),
        rules: &[
            &collection_conduct::PEACE_OF_LIFE,
            &collection_conduct::PUBLISHING_DATA,
            &collection_conduct::HARASSMENT,
            &collection_conduct::HOURS,
            &collection_conduct::CONTACTS,
            &collection_conduct::VISITS,
            &collection_conduct::SELF_REGULATION,
            &collection_conduct::MICRO_LOAN,
            &collection_conduct::ILLEGAL_DEBT_CRIME,
        ],
    },
];

/// Every rule.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    SUBJECTS.iter().flat_map(|subject| subject.rules.iter().copied())
}

/// The rule cited as `key`.
pub fn rule(key: &str) -> Option<&'static Rule> {
    rules().find(|rule| rule.key == key)
}
