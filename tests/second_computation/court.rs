//! Fees by the published quick tables, and judgments day by day.

use num_rational::BigRational;
use num_traits::Zero;
use proptest::prelude::*;
use qingzhang::case::suit::Judgment;
use qingzhang::dates::{Date, DayCount};
use qingzhang::engine::court::courses;
use qingzhang::engine::court::late_performance::{FirstDay, performance};
use qingzhang::law::court_fees;
use qingzhang::money::{RatePeriod, Yuan};

use crate::judgments::{claim, judgment, yuan};
use crate::{cases, exact, fen, fraction, is_close, ratio};

/// The published quick table for acceptance (A4): up to so many yuan, so many thousandths, plus so many yuan.
const ACCEPTANCE: [(i64, i64, i64); 9] = [
    (100_000, 25, -200),
    (200_000, 20, 300),
    (500_000, 15, 1_300),
    (1_000_000, 10, 3_800),
    (2_000_000, 9, 4_800),
    (5_000_000, 8, 6_800),
    (10_000_000, 7, 11_800),
    (20_000_000, 6, 21_800),
    (i64::MAX, 5, 41_800),
];

/// The same for enforcement (A5).
const ENFORCEMENT: [(i64, i64, i64); 4] =
    [(500_000, 15, -100), (5_000_000, 10, 2_400), (10_000_000, 5, 27_400), (i64::MAX, 1, 67_400)];

fn quick(amount: &BigRational, table: &[(i64, i64, i64)]) -> BigRational {
    if *amount <= ratio(10_000, 1) {
        return ratio(50, 1);
    }
    let (_, thousandths, more) =
        table.iter().find(|(up_to, _, _)| *amount <= ratio(*up_to, 1)).expect("a row for every amount");
    amount * ratio(*thousandths, 1_000) + ratio(*more, 1)
}

/// 30 up to 1,000; 1 % and 20 more up to 100,000; 0.5 % and 520 more up to 5,000.
fn preservation(amount: &BigRational) -> BigRational {
    let fee = if *amount <= ratio(1_000, 1) {
        ratio(30, 1)
    } else if *amount <= ratio(100_000, 1) {
        amount / ratio(100, 1) + ratio(20, 1)
    } else {
        amount / ratio(200, 1) + ratio(520, 1)
    };
    fee.min(ratio(5_000, 1))
}

/// What is left of a judgment: costs, interest, other money, principal, the doubled part, and what was overpaid.
struct Days {
    costs: BigRational,
    interest: BigRational,
    shares: Vec<(Date, BigRational, BigRational)>,
    doubled: BigRational,
    refund: BigRational,
}

fn take(from: &mut BigRational, money: &mut BigRational) {
    let part = if *from < *money { from.clone() } else { money.clone() };
    *from -= &part;
    *money -= part;
}

impl Days {
    fn pay(&mut self, amount: Yuan) {
        let mut money = exact(amount);
        take(&mut self.costs, &mut money);
        take(&mut self.interest, &mut money);
        for (_, principal, other) in &mut self.shares {
            take(other, &mut money);
            take(principal, &mut money);
        }
        take(&mut self.doubled, &mut money);
        self.refund += money;
    }

    fn a_day(&mut self, judgment: &Judgment, first_day: FirstDay, today: Date) {
        if let Some(running) = judgment.running.filter(|running| running.from <= today) {
            let year = if judgment.day_count == DayCount::Actual365 { 365 } else { 360 };
            let percent = fraction(running.rate.value) / ratio(100, 1);
            let a_day = match running.rate.period {
                RatePeriod::Day => percent,
                RatePeriod::Month => percent * ratio(12, year),
                RatePeriod::Year => percent / ratio(year, 1),
            };
            for (_, principal, _) in &self.shares {
                self.interest += principal * &a_day;
            }
        }
        if judgment.stays.iter().any(|stay| (stay.from..stay.to).contains(&today)) {
            return;
        }
        for (ends, principal, other) in &self.shares {
            let is_late = if first_day == FirstDay::OfExpiry { today >= *ends } else { today > *ends };
            if is_late {
                self.doubled += (principal + other) * ratio(175, 1_000_000);
            }
        }
    }
}

fn day_by_day(judgment: &Judgment, first_day: FirstDay, as_of: Date) -> Days {
    let shares = judgment.shares.iter().map(|share| (share.ends, exact(share.principal), exact(share.other)));
    let mut days = Days {
        costs: exact(judgment.costs),
        interest: exact(judgment.interest),
        shares: shares.collect(),
        doubled: BigRational::zero(),
        refund: BigRational::zero(),
    };
    let mut today = Date::from_ymd_opt(2023, 1, 1).expect("a day");
    loop {
        for payment in judgment.payments.iter().filter(|payment| payment.date == today) {
            days.pay(payment.amount);
        }
        if today >= as_of {
            return days;
        }
        days.a_day(judgment, first_day, today);
        today = today.succ_opt().expect("a next day");
    }
}

proptest! {
    #![proptest_config(cases(2_000))]

    #[test]
    fn fees_are_those_of_the_quick_tables(claim in claim()) {
        let sum = exact(yuan(claim));
        let full = quick(&sum, &ACCEPTANCE);
        prop_assert_eq!(exact(court_fees::acceptance(yuan(claim))), full.clone());
        prop_assert_eq!(exact(court_fees::enforcement(yuan(claim))), quick(&sum, &ENFORCEMENT));
        prop_assert_eq!(exact(court_fees::preservation(yuan(claim))), preservation(&sum));
        let charged: Vec<_> = courses(yuan(claim), yuan(claim)).iter().map(|course| fen(&exact(course.charged))).collect();
        let (half, third) = (fen(&(&full / ratio(2, 1))), fen(&(&full / ratio(3, 1))));
        prop_assert_eq!(charged, vec![third, half.clone(), half.clone(), fen(&full), half.clone(), half]);
    }
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn a_judgment_walked_day_by_day_comes_to_the_same((judgment, as_of) in judgment(), after in any::<bool>()) {
        let first_day = if after { FirstDay::AfterExpiry } else { FirstDay::OfExpiry };
        let engine = performance(&judgment, first_day, as_of);
        let days = day_by_day(&judgment, first_day, as_of);
        let sum = |of: fn(&(Date, BigRational, BigRational)) -> &BigRational| -> BigRational {
            days.shares.iter().map(of).sum()
        };
        for (one, other) in [
            (exact(engine.costs), days.costs.clone()),
            (exact(engine.interest), days.interest.clone()),
            (exact(engine.other), sum(|share| &share.2)),
            (exact(engine.principal), sum(|share| &share.1)),
            (exact(engine.doubled), days.doubled.clone()),
            (exact(engine.refund), days.refund.clone()),
        ] {
            prop_assert!(is_close(&one, &other), "{one} {other}");
        }
    }
}
