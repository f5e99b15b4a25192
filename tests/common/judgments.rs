//! Random judgments and sums sued for.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use qingzhang::case::Payment;
use qingzhang::case::suit::{AwardedInterest, Judgment, Share, Stay};
use qingzhang::dates::{Date, DayCount};
use qingzhang::money::{QuotedRate, RatePeriod, RateSign, Yuan};
use rust_decimal::Decimal;

use crate::common::{days_after, ymd};

pub(crate) fn yuan(fen: i64) -> Yuan {
    Yuan::new(Decimal::new(fen, 2))
}

fn day(days: u64) -> Date {
    days_after(ymd(2023, 1, 1), days)
}

fn some_fen() -> impl Strategy<Value = i64> {
    prop_oneof![1 => Just(0_i64), 2 => 1_i64..100_000, 2 => 1_i64..100_000_000]
}

fn running() -> impl Strategy<Value = Option<AwardedInterest>> {
    let rate = (1_i64..3_600, any::<bool>(), 0_u64..700);
    option::weighted(0.7, rate).prop_map(|rate| {
        rate.map(|(value, yearly, from)| {
            let (value, period) = if yearly {
                (Decimal::new(value, 2), RatePeriod::Year)
            } else {
                (Decimal::new(value, 4), RatePeriod::Day)
            };
            AwardedInterest { rate: QuotedRate { value, sign: RateSign::Percent, period }, from: day(from) }
        })
    })
}

/// A judgment of 2023 or 2024 with payments and stays, and a day up to the end of 2026 for which to compute.
pub(crate) fn judgment() -> impl Strategy<Value = (Judgment, Date)> {
    let shares = vec((0_u64..700, some_fen(), prop_oneof![Just(0_i64), some_fen()]), 1..4);
    let payments = vec((0_u64..1_400, 1_i64..20_000_000), 0..6);
    let stays = vec(0_u64..1_400, 0..5);
    let sums = (some_fen(), some_fen(), running(), any::<bool>(), 0_u64..1_400);
    (shares, payments, stays, sums).prop_map(
        |(mut shares, mut payments, mut stays, (costs, interest, running, actual_360, as_of))| {
            shares.sort_unstable();
            payments.sort_unstable();
            stays.sort_unstable();
            stays.dedup();
            let share = |(ends, principal, other)| Share {
                ends: day(ends),
                principal: yuan(principal),
                other: yuan(other),
            };
            let judgment = Judgment {
                shares: shares.into_iter().map(share).collect(),
                costs: yuan(costs),
                interest: yuan(interest),
                running,
                payments: payments
                    .into_iter()
                    .map(|(date, fen)| Payment { date: day(date), amount: yuan(fen) })
                    .collect(),
                stays: stays
                    .chunks_exact(2)
                    .map(|pair| Stay { from: day(pair[0]), to: day(pair[1]) })
                    .collect(),
                day_count: if actual_360 { DayCount::Actual360 } else { DayCount::Actual365 },
            };
            (judgment, day(as_of))
        },
    )
}

/// Up to two thousand million yuan, more of it small.
pub(crate) fn claim() -> impl Strategy<Value = i64> {
    prop_oneof![3 => 1_i64..10_000_000, 2 => 1_i64..1_000_000_000, 1 => 1_i64..200_000_000_000]
}
