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
/// days. The last instalment clears what is left.
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
            let level = level_instalment(principal, rate, count);
            let mut left = principal;
            let mut start = from;
            (0..count)
                .map(|index| {
                    let due = add_months(first_due, index);
                    let days = days_between(start, due);
                    let is_month = index > 0 || first_due == add_months(from, 1);
                    let year_days = if is_month { Decimal::from(12 * days) } else { year };
                    let interest = rate.interest(left, days, year_days);
                    let part = if index + 1 == count { left } else { (level - interest).or_zero().min(left) };
                    let row = Instalment { from: start, due, principal: part, interest, year_days };
                    left -= part;
                    start = due;
                    row
                })
                .collect()
        }
    }
}

/// The equal monthly amount: `P·i / (1 − (1+i)^−n)`, exact to 28 digits.
fn level_instalment(principal: Yuan, rate: AnnualRate, count: u32) -> Yuan {
    let count_decimal = Decimal::from(count);
    if rate == AnnualRate::ZERO {
        return Yuan::new(principal.exact() / count_decimal);
    }
    let monthly = rate.fraction() / Decimal::from(12);
    let discount = Decimal::ONE / (Decimal::ONE + monthly);
    let remaining = (0..count).fold(Decimal::ONE, |factor, _| factor * discount);
    Yuan::new(principal.exact() * monthly / (Decimal::ONE - remaining))
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
    fn the_longest_loan_at_the_highest_rate_stays_in_range() {
        let rows = monthly(dec!(10_000_000_000), dec!(5000), 600);
        let total = rows.iter().map(|row| row.principal).sum::<Yuan>();
        assert_eq!(total.to_fen(), Yuan::LARGEST.to_fen());
    }
}
