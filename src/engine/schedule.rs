//! What falls due when, if everything is paid as planned.

use std::iter;

use rust_decimal::Decimal;

use super::annual_cost::monthly_cost;
use crate::case::{InstalmentKind, Plan};
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
    /// Whether the period is a month, a twelfth of a year.
    pub by_month: bool,
}

/// The plan of a loan of `principal` paid out on `from`, at `rate` a year.
///
/// Instalments count every full month as a twelfth of a year; a first period that is no month is counted by days, so
/// that the first instalment differs and the parts of principal stay as they are. For instalments of equal principal
/// and equal interest, `rate` is the [`true_rate`]. Where the lender called the loan in, everything left falls due on
/// that day, with interest up to it.
pub fn schedule(
    principal: Yuan,
    rate: AnnualRate,
    from: Date,
    plan: Plan,
    day_count: DayCount,
) -> Vec<Instalment> {
    let rows = agreed(principal, rate, from, plan, day_count);
    match plan.called_in() {
        Some(day) => called_in(principal, rows, day),
        None => rows,
    }
}

/// The rows up to `day`, on which everything left falls due; unchanged where nothing is left by then.
fn called_in(principal: Yuan, mut rows: Vec<Instalment>, day: Date) -> Vec<Instalment> {
    let running = rows.partition_point(|row| row.due < day);
    let Some(row) = rows.get(running) else { return rows };
    // Taken away one by one, as a ledger does, so that nothing remains in the last digit.
    let principal = rows[..running].iter().fold(principal, |left, row| left - row.principal);
    let whole = Decimal::from(days_between(row.from, row.due));
    let interest = Yuan::new(row.interest.exact() * Decimal::from(days_between(row.from, day)) / whole);
    let last = Instalment { due: day, principal, interest, ..*row };
    rows.truncate(running);
    rows.push(last);
    rows
}

fn agreed(principal: Yuan, rate: AnnualRate, from: Date, plan: Plan, day_count: DayCount) -> Vec<Instalment> {
    let year = Decimal::from(day_count.days_in_year());
    match plan {
        Plan::Bullet { due, .. } => {
            let interest = rate.interest(principal, days_between(from, due), year);
            vec![Instalment { from, due, principal, interest, year_days: year, by_month: false }]
        }
        Plan::Instalments { kind, first_due, count, .. } => {
            let monthly = first_due == add_months(from, 1);
            let mut start = from;
            let mut left = principal;
            let later = left_after_each(principal, rate, kind, count);
            (0..)
                .zip(later)
                .map(|(index, left_after)| {
                    // Counted from the contract where the first falls a month after it: the 31st comes back after February.
                    let due =
                        if monthly { add_months(from, index + 1) } else { add_months(first_due, index) };
                    let days = days_between(start, due);
                    let is_month = index > 0 || monthly;
                    let year_days = if is_month { Decimal::from(12 * days) } else { year };
                    let interest = rate.interest(left, days, year_days);
                    let row = Instalment {
                        from: start,
                        due,
                        principal: left - left_after,
                        interest,
                        year_days,
                        by_month: is_month,
                    };
                    (left, start) = (left_after, due);
                    row
                })
                .collect()
        }
    }
}

/// The principal left after each of `count` instalments.
fn left_after_each(principal: Yuan, rate: AnnualRate, kind: InstalmentKind, count: u32) -> Vec<Yuan> {
    let part = |left: Decimal, of: Decimal| Yuan::new(principal.exact() * left / of);
    match kind {
        InstalmentKind::InterestFirst => {
            (1..=count).map(|paid| if paid == count { Yuan::ZERO } else { principal }).collect()
        }
        InstalmentKind::Equal | InstalmentKind::Flat if rate != AnnualRate::ZERO => {
            let left = annuity_left(rate.fraction() / Decimal::from(12), count);
            left[1..].iter().map(|share| part(*share, left[0])).collect()
        }
        _ => (1..=count).map(|paid| part(Decimal::from(count - paid), Decimal::from(count))).collect(),
    }
}

/// Of an annuity of `count` payments at `monthly`, `1 − v^(n−k)` with `v = 1 / (1+i)` before the first and after each:
/// what is left is in proportion to it. Counted from the end, where rounding shrinks, and not from the start, where it
/// grows with the interest.
fn annuity_left(monthly: Decimal, count: u32) -> Vec<Decimal> {
    let discount = Decimal::ONE / (Decimal::ONE + monthly);
    let factors = iter::successors(Some(discount), |factor| Some(*factor * discount)).take(count as usize);
    let mut left: Vec<Decimal> =
        iter::once(Decimal::ZERO).chain(factors.map(|factor| Decimal::ONE - factor)).collect();
    left.reverse();
    left
}

/// The yearly rate of the term on what is still owed.
///
/// That is the rate as agreed, except for instalments of equal principal and equal interest (等本等息): there interest
/// is charged on principal that was paid back long ago, and the true rate is the one at which the instalments are
/// worth the loan, per month times twelve.
pub fn true_rate(agreed: AnnualRate, plan: Plan) -> AnnualRate {
    match plan {
        Plan::Instalments { kind: InstalmentKind::Flat, count, .. } => {
            let count_decimal = Decimal::from(count);
            let level = Decimal::ONE / count_decimal + agreed.fraction() / Decimal::from(12);
            let payments = vec![Yuan::new(level); count as usize];
            monthly_cost(Yuan::new(Decimal::ONE), &payments).map_or(agreed, |cost| cost.nominal)
        }
        Plan::Instalments { .. } | Plan::Bullet { .. } => agreed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::day;
    use rust_decimal_macros::dec;

    fn monthly(principal: Decimal, percent: Decimal, count: u32) -> Vec<Instalment> {
        of_kind(InstalmentKind::Equal, principal, percent, count)
    }

    fn of_kind(kind: InstalmentKind, principal: Decimal, percent: Decimal, count: u32) -> Vec<Instalment> {
        let plan = Plan::Instalments { kind, first_due: day(2024, 2, 29), count, called_in: None };
        schedule(
            Yuan::new(principal),
            true_rate(AnnualRate::from_percent(percent), plan),
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
    fn equal_principal_and_interest_first() {
        let rows = of_kind(InstalmentKind::EqualPrincipal, dec!(12000), dec!(12), 12);
        assert!(rows.iter().all(|row| row.principal.exact() == dec!(1000)));
        assert_eq!(rows.iter().map(|row| row.interest).sum::<Yuan>().exact(), dec!(780));
        let rows = of_kind(InstalmentKind::InterestFirst, dec!(12000), dec!(12), 12);
        assert_eq!(rows.iter().map(|row| row.interest).sum::<Yuan>().exact(), dec!(1440));
        assert_eq!((rows[10].principal, rows[11].principal.exact()), (Yuan::ZERO, dec!(12000)));
    }

    #[test]
    fn a_flat_rate_stands_for_almost_twice_the_true_one() {
        // 0.6 % a month of the whole principal for twelve months is 13.03 % a year on what is owed.
        let plan = Plan::Instalments {
            kind: InstalmentKind::Flat,
            first_due: day(2024, 2, 29),
            count: 12,
            called_in: None,
        };
        let rate = true_rate(AnnualRate::from_percent(dec!(7.2)), plan);
        assert_eq!(rate.percent().round_dp(2), dec!(13.03));
        let rows = of_kind(InstalmentKind::Flat, dec!(10000), dec!(7.2), 12);
        for row in &rows {
            assert_eq!((row.principal + row.interest).to_fen().exact(), dec!(893.33));
        }
        assert_eq!(rows.iter().map(|row| row.interest).sum::<Yuan>().to_fen().exact(), dec!(720.00));
    }

    #[test]
    fn a_loan_called_in_falls_due_at_once_with_interest_to_that_day() {
        let plan = |called_in| Plan::Instalments {
            kind: InstalmentKind::EqualPrincipal,
            first_due: day(2024, 2, 29),
            count: 12,
            called_in,
        };
        let rows = |called_in| {
            schedule(
                Yuan::new(dec!(12000)),
                AnnualRate::from_percent(dec!(12)),
                day(2024, 1, 29),
                plan(called_in),
                DayCount::Actual365,
            )
        };
        // Two instalments by 29 March; 10 of the 31 days to 29 April on 10,000 at 1 % a month.
        let called = rows(Some(day(2024, 4, 8)));
        assert_eq!(called[..2], rows(None)[..2]);
        assert_eq!(
            (called.len(), called[2].due, called[2].principal),
            (3, day(2024, 4, 8), Yuan::new(dec!(10000)))
        );
        assert_eq!(called[2].interest.to_fen().exact(), dec!(32.26));
        // On a due date: that instalment, and all the rest of the principal with it.
        let on_due = rows(Some(day(2024, 3, 29)));
        assert_eq!(
            (on_due.len(), on_due[1].principal.exact(), on_due[1].interest.exact()),
            (2, dec!(11000), dec!(110))
        );
        assert_eq!(rows(Some(day(2025, 2, 1))), rows(None));
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
