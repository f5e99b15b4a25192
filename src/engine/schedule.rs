//! What falls due when, if everything is paid as planned.

use rust_decimal::Decimal;

use crate::case::Plan;
use crate::dates::{Date, DayCount, add_months, days_between};
use crate::money::{AnnualRate, Yuan};

/// One due date of the plan, exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instalment {
    /// First day of its period.
    pub from: Date,
    /// The due date: the day after the period's last.
    pub due: Date,
    /// Principal in it.
    pub principal: Yuan,
    /// Interest in it.
    pub interest: Yuan,
    /// What a yearly rate is divided by for each day of the period: 365 or 360, or twelve times the days of a month's
    /// period, in which every day bears its share of a twelfth.
    pub year_days: Decimal,
}

/// The plan of a loan of `principal` paid out on `from`, at `rate` a year.
///
/// Equal instalments count every full month as a twelfth of a year; a first period that is no month is counted by
/// days, so that the first instalment differs and the parts of principal stay as they are.
pub fn schedule(
    principal: Yuan,
    rate: AnnualRate,
    from: Date,
    plan: Plan,
    day_count: DayCount,
) -> Vec<Instalment> {
    let year = Decimal::from(day_count.days_in_year());
    match plan {
        Plan::Bullet { due } => {
            let interest = rate.interest(principal, days_between(from, due), year);
            vec![Instalment { from, due, principal, interest, year_days: year }]
        }
        Plan::EqualInstalments { first_due, count } => {
            let mut start = from;
            let mut left = principal;
            let later = left_after_each(principal, rate, count);
            (0..)
                .zip(later)
                .map(|(index, left_after)| {
                    let due = add_months(first_due, index);
                    let days = days_between(start, due);
                    let is_month = index > 0 || first_due == add_months(from, 1);
                    let year_days = if is_month { Decimal::from(12 * days) } else { year };
                    let interest = rate.interest(left, days, year_days);
                    let row =
                        Instalment { from: start, due, principal: left - left_after, interest, year_days };
                    (left, start) = (left_after, due);
                    row
                })
                .collect()
        }
    }
}

/// The principal left after each of `count` equal instalments: `P·(1 − v^(n−k)) / (1 − v^n)` with `v = 1 / (1+i)`.
/// Counted from the end, where rounding shrinks, and not from the start, where it grows with the interest.
fn left_after_each(principal: Yuan, rate: AnnualRate, count: u32) -> Vec<Yuan> {
    let monthly = rate.fraction() / Decimal::from(12);
    let discount = Decimal::ONE / (Decimal::ONE + monthly);
    let part = |left: Decimal, of: Decimal| Yuan::new(principal.exact() * left / of);
    if rate == AnnualRate::ZERO {
        return (1..=count).map(|paid| part(Decimal::from(count - paid), Decimal::from(count))).collect();
    }
    let mut paid_off = vec![Decimal::ZERO];
    let mut factor = Decimal::ONE;
    for _ in 0..count {
        factor *= discount;
        paid_off.push(Decimal::ONE - factor);
    }
    let whole = paid_off[paid_off.len() - 1];
    paid_off.iter().rev().skip(1).map(|left| part(*left, whole)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::day;
    use rust_decimal_macros::dec;

    fn monthly(principal: Decimal, percent: Decimal, count: u32) -> Vec<Instalment> {
        let plan = Plan::EqualInstalments { first_due: day(2024, 2, 29), count };
        schedule(
            Yuan::new(principal),
            AnnualRate::from_percent(percent),
            day(2024, 1, 29),
            plan,
            DayCount::Actual365,
        )
    }

    #[test]
    fn equal_instalments_are_equal_and_clear_the_loan() {
        let rows = monthly(dec!(1_200_000), dec!(10), 12);
        for row in &rows {
            assert_eq!((row.principal + row.interest).to_fen().exact(), dec!(105499.06));
        }
        assert_eq!(rows.iter().map(|row| row.principal).sum::<Yuan>(), Yuan::new(dec!(1_200_000)));
        assert_eq!(rows.iter().map(|row| row.interest).sum::<Yuan>().to_fen().exact(), dec!(65988.78));
    }

    #[test]
    fn without_interest_the_principal_is_divided() {
        let rows = monthly(dec!(900), dec!(0), 3);
        assert!(rows.iter().all(|row| row.principal.exact() == dec!(300) && row.interest.is_zero()));
    }

    #[test]
    fn a_steep_plan_keeps_its_digits() {
        let rows = monthly(dec!(100_000), dec!(2606), 57);
        // The last instalment's principal is the level instalment less its own interest.
        let last = rows[56].principal.exact();
        assert_eq!(last.round_dp(2), dec!(68470.84));
    }

    #[test]
    fn the_longest_loan_at_the_highest_rate_stays_in_range() {
        let rows = monthly(dec!(10_000_000_000), dec!(5000), 600);
        let total = rows.iter().map(|row| row.principal).sum::<Yuan>();
        assert_eq!(total.to_fen(), Yuan::LARGEST.to_fen());
    }
}
