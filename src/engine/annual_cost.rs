//! The true cost of a loan a year, from the money that really moved.
//!
//! Chinese courts and papers print the rate per month times twelve; lenders' comparisons print the effective rate, with
//! interest on interest. Both come from the same internal rate of return, so both are given, side by side.

use rust_decimal::Decimal;

use crate::dates::{Date, days_between};
use crate::money::{AnnualRate, Yuan};

/// Steps enough for 28 digits from any starting point in the range.
const MOST_STEPS: usize = 200;
/// No further step changes anything that is shown.
const CLOSE_ENOUGH: Decimal = Decimal::from_parts(1, 0, 0, false, 22);

/// Nothing is said beyond a millionfold a year.
const HIGHEST_EFFECTIVE: Decimal = Decimal::from_parts(1_000_000, 0, 0, false, 0);

/// A yearly cost, in the two ways in which it is quoted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnnualCost {
    /// The rate per period times the periods in a year, as judgments print it.
    pub nominal: AnnualRate,
    /// With interest on interest over a year.
    pub effective: AnnualRate,
}

/// The yearly cost of `received`, repaid by `payments` a month apart, the first a month after payout.
///
/// `None` where less is paid back than was received, or the cost is above 10,000 % a month.
///
/// ```
/// use qingzhang::{engine::annual_cost::monthly_cost, money::Yuan};
/// use rust_decimal_macros::dec;
/// let cost = monthly_cost(Yuan::new(dec!(20000)), &[Yuan::new(dec!(3933.33)); 6]).expect("a cost");
/// assert_eq!(cost.nominal.percent().round_dp(2), dec!(59.33));
/// ```
pub fn monthly_cost(received: Yuan, payments: &[Yuan]) -> Option<AnnualCost> {
    let paid: Vec<(u32, Yuan)> = (1..).zip(payments.iter().copied()).collect();
    let monthly = rate_per_step(received, &paid)?;
    Some(cost(monthly, 12))
}

/// The yearly cost of `received` on `payout`, repaid by payments on their own days, earliest first, from the daily
/// rate.
///
/// `None` where less is paid back than was received, a payment comes before payout or before the one listed above it, or the cost is above 10,000 % a
/// day.
pub fn daily_cost(received: Yuan, payout: Date, payments: &[(Date, Yuan)]) -> Option<AnnualCost> {
    let days = |date| u32::try_from(days_between(payout, date)).ok();
    let paid: Option<Vec<(u32, Yuan)>> =
        payments.iter().map(|(date, paid)| Some((days(*date)?, *paid))).collect();
    let daily = rate_per_step(received, &paid?)?;
    Some(cost(daily, 365))
}

fn cost(rate: Decimal, steps_in_a_year: u32) -> AnnualCost {
    let grown = power(Decimal::ONE + rate, steps_in_a_year).unwrap_or(Decimal::MAX);
    AnnualCost {
        nominal: AnnualRate::from_fraction(rate * Decimal::from(steps_in_a_year)),
        effective: AnnualRate::from_fraction((grown - Decimal::ONE).min(HIGHEST_EFFECTIVE)),
    }
}

/// The rate per step at which what is paid, each sum after so many steps, is worth `received`.
fn rate_per_step(received: Yuan, paid: &[(u32, Yuan)]) -> Option<Decimal> {
    let total: Yuan = paid.iter().map(|(_, amount)| *amount).sum();
    if !received.is_positive() || total < received {
        return None;
    }
    // The worth falls as the rate rises, so the root is bracketed; Newton's steps that leave the bracket are replaced
    // by halving it.
    let (mut low, mut high) = (Decimal::ZERO, Decimal::ONE_HUNDRED);
    if worth(paid, high)?.0 > received.exact() {
        return None;
    }
    let mut rate = Decimal::new(1, 2);
    for _ in 0..MOST_STEPS {
        let (value, slope) = worth(paid, rate)?;
        let gap = value - received.exact();
        if gap > Decimal::ZERO {
            low = rate;
        } else {
            high = rate;
        }
        let newton = if slope.is_zero() { low } else { rate - gap / slope };
        let next = if low < newton && newton < high { newton } else { (low + high) / Decimal::TWO };
        if (next - rate).abs() <= CLOSE_ENOUGH {
            return Some(next);
        }
        rate = next;
    }
    Some(rate)
}

/// What the payments are worth at payout at a rate per step, and how that changes with the rate. In order of time, so
/// that the discount grows from one payment to the next.
fn worth(paid: &[(u32, Yuan)], rate: Decimal) -> Option<(Decimal, Decimal)> {
    let discount = Decimal::ONE / (Decimal::ONE + rate);
    let (mut value, mut slope) = (Decimal::ZERO, Decimal::ZERO);
    let (mut factor, mut reached) = (Decimal::ONE, 0);
    for (steps, amount) in paid {
        factor *= power(discount, steps.checked_sub(reached)?)?;
        reached = *steps;
        let now = amount.exact() * factor;
        value += now;
        slope -= now * Decimal::from(*steps) * discount;
    }
    Some((value, slope))
}

/// `base` to a whole power; `None` where it leaves the range.
fn power(base: Decimal, mut exponent: u32) -> Option<Decimal> {
    let (mut result, mut square) = (Decimal::ONE, base);
    while exponent > 0 {
        if exponent % 2 == 1 {
            result = result.checked_mul(square)?;
        }
        exponent /= 2;
        if exponent > 0 {
            square = square.checked_mul(square)?;
        }
    }
    Some(result)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::{add_months, day};
    use rust_decimal_macros::dec;

    fn percent(rate: AnnualRate, decimals: u32) -> Decimal {
        rate.percent().round_dp(decimals)
    }

    #[test]
    fn published_yearly_rates_are_the_monthly_ones_times_twelve() {
        for (received, payment, count, nominal) in [
            (dec!(20000), dec!(3933.33), 6, dec!(59.33)),
            // F11: 237.19 of interest in all on 10,000 over twelve months.
            (dec!(10000), dec!(853.0991666667), 12, dec!(4.35)),
        ] {
            let cost = monthly_cost(Yuan::new(received), &vec![Yuan::new(payment); count]).expect("a cost");
            assert_eq!(percent(cost.nominal, 2), nominal);
        }
    }

    #[test]
    fn ten_per_cent_in_monthly_instalments_is_effectively_10_47() {
        // F5.
        let payment = Yuan::new(dec!(105499.06465));
        let cost = monthly_cost(Yuan::new(dec!(1_200_000)), &[payment; 12]).expect("a cost");
        assert_eq!((percent(cost.nominal, 2), percent(cost.effective, 2)), (dec!(10.00), dec!(10.47)));
    }

    #[test]
    fn a_week_long_loan_with_a_third_withheld() {
        let cost =
            daily_cost(Yuan::new(dec!(700)), day(2024, 1, 1), &[(day(2024, 1, 8), Yuan::new(dec!(1000)))]);
        let daily = cost.expect("a cost").nominal.percent() / dec!(365);
        // (1000/700)^(1/7) − 1
        assert_eq!(daily.round_dp(4), dec!(5.2274));
    }

    #[test]
    fn interest_at_the_daily_rate_found_gives_the_payments_back() {
        let payout = day(2023, 1, 31);
        let payments: Vec<_> =
            (1..=12).map(|month| (add_months(payout, month), Yuan::new(dec!(100)))).collect();
        let cost = daily_cost(Yuan::new(dec!(1000)), payout, &payments).expect("a cost");
        let daily = cost.nominal.fraction() / dec!(365);
        let mut left = dec!(1000);
        let mut date = payout;
        for (due, paid) in payments {
            left *= power(Decimal::ONE + daily, u32::try_from(days_between(date, due)).expect("later"))
                .expect("small");
            left -= paid.exact();
            date = due;
        }
        assert!(left.abs() < dec!(0.000001), "{left}");
    }

    #[test]
    fn no_cost_where_less_is_paid_back() {
        assert_eq!(monthly_cost(Yuan::new(dec!(1000)), &[Yuan::new(dec!(999))]), None);
        assert_eq!(monthly_cost(Yuan::ZERO, &[Yuan::new(dec!(1))]), None);
        let free = monthly_cost(Yuan::new(dec!(1000)), &[Yuan::new(dec!(500)); 2]).expect("free");
        assert_eq!(percent(free.nominal, 10), dec!(0));
    }
}
