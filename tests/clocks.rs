//! A second computation of limitation, with another calendar and another algorithm, agrees with the engine.
//!
//! The engine jumps from act to act and computes last days. Here every single day from the start of time to the day
//! asked for is walked, and what the acts do is written anew from the articles. Random claims are compared reading by
//! reading: the state of the day, and the last day of the time that runs or ran out.

#[path = "clocks/claims.rs"]
mod claims;
#[path = "clocks/walk.rs"]
mod walk;

use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed};
use qingzhang::engine::clock::{Doubt, SpanKind, at};
use qingzhang::engine::limitation::limitation;

use claims::claims;
use walk::{State, walk};

fn state(kind: SpanKind) -> State {
    match kind {
        SpanKind::Runs { last_day } => State::Runs(last_day.map(walk::plain)),
        SpanKind::StandsStill => State::StandsStill,
        SpanKind::TimeGiven => State::TimeGiven,
        SpanKind::Suspended => State::Suspended,
        SpanKind::Expired { last_day } => State::Expired(walk::plain(last_day)),
        SpanKind::Closed => State::Closed,
        SpanKind::Open => State::Open,
    }
}

proptest! {
    #![proptest_config(Config {
        cases: 2000,
        rng_seed: RngSeed::Fixed(20_171_001),
        failure_persistence: None,
        ..Config::default()
    })]

    #[test]
    fn every_reading_of_every_claim_comes_to_the_same_day_by_day((claim, as_of) in claims()) {
        let limitation = limitation(&claim, as_of).expect("the data goes back so far");
        for scenario in &limitation.scenarios {
            let counts = |doubt| scenario.reading.counts(doubt);
            let start = claim.called_due.filter(|_| counts(Doubt::CalledDue)).unwrap_or(claim.due.date());
            let engine = at(&scenario.spans, as_of).map(|span| state(span.kind));
            let walked = walk(&claim, start, counts(Doubt::Proof), counts(Doubt::DisputedEffect), as_of);
            // Obstacles that go on after the day move the last day: the engine sees them coming, the walk does not.
            let over = claim.obstacles.iter().all(|obstacle| obstacle.to.is_some_and(|to| to <= as_of));
            let (engine, walked) = match (engine, walked) {
                (Some(State::Runs(_)), Some(State::Runs(_))) if !over => continue,
                both => both,
            };
            prop_assert_eq!(engine, walked, "{:?}", scenario.reading);
        }
    }
}
