//! What must hold for every debt and every text, whatever the figures: each test is named like the rule it checks.
//!
//! Random debts come from the oracle's generator, extreme ones from the bounds of what the page accepts, and texts
//! from nowhere in particular. Seeds are fixed; `PROPTEST_RNG_SEED` and `PROPTEST_CASES` take others and more.

#[path = "common/card.rs"]
mod card_facts;
#[path = "properties/cards.rs"]
mod cards;
#[path = "properties/case_files.rs"]
mod case_files;
#[path = "clocks/claims.rs"]
mod claims;
mod common;
#[path = "properties/court.rs"]
mod court;
#[path = "properties/debts.rs"]
mod debts;
#[path = "common/judgments.rs"]
mod judgments;
#[path = "properties/options.rs"]
mod options;
#[path = "properties/repayment.rs"]
mod repayment;
#[path = "properties/texts.rs"]
mod texts;
#[path = "properties/time.rs"]
mod time;
#[path = "properties/transfer.rs"]
mod transfer;

use proptest::test_runner::{Config, RngSeed};

/// `cases` random cases, the same every time unless the environment says otherwise.
fn cases(cases: u32) -> Config {
    let default = Config::default();
    let rng_seed = match default.rng_seed {
        RngSeed::Random => RngSeed::Fixed(20_200_820),
        fixed @ RngSeed::Fixed(_) => fixed,
    };
    let cases = if std::env::var_os("PROPTEST_CASES").is_some() { default.cases } else { cases };
    Config { cases, rng_seed, max_global_rejects: cases * 2, failure_persistence: None, ..default }
}
