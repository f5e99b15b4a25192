//! Random claims.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use qingzhang::case::time::{Act, ActKind, Obstacle, ObstacleKind, Outcome, Proof};
use qingzhang::dates::{Date, day};
use qingzhang::engine::limitation::{Claim, Creditor, Due};

pub(crate) fn later(date: Date, days: i64) -> Date {
    date + chrono::Days::new(u64::try_from(days).unwrap_or_default())
}

/// A claim with a few acts and obstacles around its time, and a day to look at it after the change of 2017.
pub(crate) fn claims() -> impl Strategy<Value = (Claim, Date)> {
    let act = (
        select(ActKind::ALL),
        -300_i64..3000,
        proptest::option::of(0_i64..900),
        proptest::option::of(select(Outcome::ALL)),
        select(Proof::ALL),
    );
    let obstacle = (select(ObstacleKind::ALL), -100_i64..2500, proptest::option::weighted(0.9, 0_i64..500));
    let creditors = select(vec![Creditor::CardBank, Creditor::Licensed, Creditor::Unlicensed]);
    let early = proptest::option::of(1_i64..400);
    (0_i64..6000, early, creditors, vec(act, 0..8), vec(obstacle, 0..3), 0_i64..4000).prop_map(
        |(due, early, creditor, acts, obstacles, days)| {
            let first = day(2008, 1, 1);
            let due = later(first, due + 400);
            let from = due - chrono::Days::new(400);
            let acts = acts.into_iter().map(|(kind, date, until, outcome, proof)| {
                let date = later(from, date + 400);
                Act { kind, date, until: until.map(|days| later(date, days)), outcome, proof }
            });
            let obstacles = obstacles.into_iter().map(|(kind, date, days)| {
                let begins = later(from, date + 400);
                Obstacle { kind, from: begins, to: days.map(|days| later(begins, days)) }
            });
            let claim = Claim {
                due: Due::Agreed(due),
                called_due: early
                    .map(|days| due - chrono::Days::new(u64::try_from(days).unwrap_or_default())),
                creditor,
                acts: acts.collect(),
                obstacles: obstacles.collect(),
            };
            (claim, later(due, days).max(day(2017, 10, 1)))
        },
    )
}
