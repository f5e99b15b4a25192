use super::*;
use crate::case::suit::{AwardedInterest, Stay};
use crate::dates::{DayCount, day};
use crate::money::{QuotedRate, RatePeriod, RateSign};
use rust_decimal_macros::dec;

fn yuan(amount: Decimal) -> Yuan {
    Yuan::new(amount)
}

fn judgment(principal: Decimal, ends: Date) -> Judgment {
    Judgment {
        shares: vec![Share { ends, principal: yuan(principal), other: Yuan::ZERO }],
        costs: Yuan::ZERO,
        interest: Yuan::ZERO,
        running: None,
        payments: Vec::new(),
        stays: Vec::new(),
        day_count: DayCount::Actual365,
    }
}

fn awarded(value: Decimal, sign: RateSign, period: RatePeriod, from: Date) -> AwardedInterest {
    AwardedInterest { rate: QuotedRate { value, sign, period }, from }
}

fn left(judgment: &Judgment, as_of: Date) -> Performance {
    performance(judgment, FirstDay::OfExpiry, as_of)
}

#[test]
fn published_180_days_on_200_000() {
    // B1: 14,400 of the awarded 0.04 % a day beside 6,300 of the doubled part.
    let mut judgment = judgment(dec!(200_000), day(2024, 1, 1));
    judgment.running = Some(awarded(dec!(0.04), RateSign::Percent, RatePeriod::Day, day(2024, 1, 1)));
    let left = left(&judgment, day(2024, 6, 29));
    assert_eq!(left.lines().map(Yuan::exact), [dec!(0), dec!(14_400), dec!(0), dec!(200_000), dec!(6_300)]);
    assert_eq!(tomorrow(&judgment, FirstDay::OfExpiry, day(2024, 6, 29)), yuan(dec!(115)));
    // What is paid tomorrow, to interest or to everything, takes nothing from what the day adds.
    for amount in [dec!(1_000), dec!(221_000)] {
        judgment.payments = vec![Payment { date: day(2024, 6, 30), amount: yuan(amount) }];
        assert_eq!(tomorrow(&judgment, FirstDay::OfExpiry, day(2024, 6, 29)), yuan(dec!(115)));
    }
}

#[test]
fn awarded_interest_runs_from_the_day_that_the_judgment_names() {
    let mut judgment = judgment(dec!(10_000), day(2024, 1, 1));
    judgment.running = Some(awarded(dec!(3.65), RateSign::Percent, RatePeriod::Year, day(2024, 1, 11)));
    let left = left(&judgment, day(2024, 1, 31));
    // 20 days of one yuan; 30 of 1.75.
    assert_eq!((left.interest.exact(), left.doubled.exact()), (dec!(20), dec!(52.5)));
}

#[test]
fn published_7_976_for_93_days_is_129_81_and_not_16_275() {
    // m.bwbk.net/changshi/9dGRlOQYxm prints the right formula and "16275 yuan".
    let left = left(&judgment(dec!(7_976), day(2024, 1, 1)), day(2024, 4, 3));
    assert_eq!(left.doubled.to_fen(), yuan(dec!(129.81)));
    assert_ne!(left.doubled.to_fen(), yuan(dec!(16_275)));
}

#[test]
fn published_twice_the_banks_rate_is_the_rule_before_2014() {
    // N11: 10,000 for a year is 638.75 more, and not twice a bank rate (4.35 % → 870).
    let left = left(&judgment(dec!(10_000), day(2023, 1, 1)), day(2024, 1, 1));
    assert_eq!(left.doubled, yuan(dec!(638.75)));
    assert_ne!(left.doubled, yuan(dec!(870)));
}

#[test]
fn interest_runs_only_where_it_is_awarded_and_bears_nothing() {
    let mut judgment = judgment(dec!(10_000), day(2024, 1, 1));
    judgment.interest = yuan(dec!(5_000));
    judgment.costs = yuan(dec!(50));
    let left = left(&judgment, day(2024, 1, 11));
    // 10,000 × 0.0175 % × 10
    assert_eq!(left.lines().map(Yuan::exact), [dec!(50), dec!(5_000), dec!(0), dec!(10_000), dec!(17.5)]);
}

#[test]
fn the_day_after_expiry_is_a_day_less() {
    let judgment = judgment(dec!(10_000), day(2024, 1, 1));
    let doubled = |first_day, as_of| performance(&judgment, first_day, as_of).doubled.exact();
    assert_eq!(doubled(FirstDay::OfExpiry, day(2024, 1, 11)), dec!(17.5));
    assert_eq!(doubled(FirstDay::AfterExpiry, day(2024, 1, 11)), dec!(15.75));
    assert_eq!(doubled(FirstDay::AfterExpiry, day(2024, 1, 2)), dec!(0));
}

#[test]
fn a_payment_goes_to_costs_interest_and_principal_before_the_doubled_part() {
    // 100 days: 10,000 at 7.3 % a year is 200.00; the doubled part is 175.00.
    let mut judgment = judgment(dec!(10_000), day(2024, 1, 1));
    judgment.costs = yuan(dec!(100));
    judgment.running = Some(awarded(dec!(7.3), RateSign::Percent, RatePeriod::Year, day(2024, 1, 1)));
    judgment.payments = vec![Payment { date: day(2024, 4, 10), amount: yuan(dec!(4_300)) }];
    let after = left(&judgment, day(2024, 4, 10));
    let paid = after.allocations[0];
    assert_eq!(
        (paid.costs.exact(), paid.interest.exact(), paid.principal.exact()),
        (dec!(100), dec!(200), dec!(4_000))
    );
    assert_eq!((paid.doubled, after.doubled), (Yuan::ZERO, yuan(dec!(175))));
    // 100 more days on 6,000: 120.00 and 105.00. Then 6,200 pays all but 200 of the doubled 280.
    judgment.payments.push(Payment { date: day(2024, 7, 19), amount: yuan(dec!(6_200)) });
    let after = left(&judgment, day(2024, 8, 1));
    assert_eq!((after.principal, after.interest, after.doubled), (Yuan::ZERO, Yuan::ZERO, yuan(dec!(200))));
    // What is left bears nothing more.
    assert_eq!(left(&judgment, day(2025, 8, 1)).total(), yuan(dec!(200)));
    // Paying 250 ends it and leaves 50.
    judgment.payments.push(Payment { date: day(2025, 8, 1), amount: yuan(dec!(250)) });
    let after = left(&judgment, day(2025, 8, 1));
    assert_eq!((after.total(), after.refund), (Yuan::ZERO, yuan(dec!(50))));
}

#[test]
fn each_share_is_late_from_its_own_day() {
    let share = |ends| Share { ends, principal: yuan(dec!(1_000)), other: yuan(dec!(100)) };
    let judgment = Judgment {
        shares: vec![share(day(2024, 1, 1)), share(day(2024, 2, 1))],
        // The first share is paid in full, with its penalty; 20 days of it were late, then 11 of nothing.
        payments: vec![Payment { date: day(2024, 1, 21), amount: yuan(dec!(1_100)) }],
        ..judgment(dec!(0), day(2024, 1, 1))
    };
    // 1,100 × 0.0175 % × 20 = 3.85, and the same on the second from February: 10 days 1.925.
    let left = left(&judgment, day(2024, 2, 11));
    assert_eq!(left.doubled.exact(), dec!(5.775));
    assert_eq!((left.principal.exact(), left.other.exact()), (dec!(1_000), dec!(100)));
    let paid = left.allocations[0];
    assert_eq!((paid.other.exact(), paid.principal.exact()), (dec!(100), dec!(1_000)));
}

#[test]
fn days_of_a_stay_do_not_count() {
    let mut judgment = judgment(dec!(10_000), day(2024, 1, 1));
    judgment.running = Some(awarded(dec!(3.65), RateSign::Percent, RatePeriod::Year, day(2024, 1, 1)));
    judgment.stays = vec![Stay { from: day(2024, 1, 11), to: day(2024, 1, 16) }];
    let left = left(&judgment, day(2024, 1, 31));
    // The awarded interest goes on: 30 days; the doubled part 25.
    assert_eq!((left.interest.exact(), left.doubled.exact()), (dec!(30), dec!(43.75)));
}
