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

/// Nothing is said beyond a millionfold a year: a rate that is so high may be higher.
pub const HIGHEST_EFFECTIVE: Decimal = Decimal::from_parts(1_000_000, 0, 0, false, 0);

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

/// The yearly rate at which payments, each so many years after the one above it (the first after payout), are worth
/// `received`: simple within a period, with interest on interest from one to the next, as instalments are computed. For
/// months it is the monthly rate times twelve, for a single repayment the simple rate.
///
/// `None` where less is paid back than was received, or the cost is above 120,000 % a year.
pub fn period_rate(received: Yuan, payments: &[(Decimal, Yuan)]) -> Option<AnnualRate> {
    let total = payments.iter().map(|(_, amount)| *amount).sum();
    let highest = Decimal::ONE_HUNDRED * Decimal::from(12);
    let rate = root(received, total, highest, |rate| Some(worth_by_periods(payments, rate)))?;
    Some(AnnualRate::from_fraction(rate))
}

/// The yearly rate, with interest on interest, of a rate for each of so many periods of a year.
pub fn compounded(rate: Decimal, periods_in_a_year: u32) -> AnnualRate {
    let grown = power(Decimal::ONE + rate, periods_in_a_year).unwrap_or(Decimal::MAX);
    AnnualRate::from_fraction((grown - Decimal::ONE).min(HIGHEST_EFFECTIVE))
}

/// The rule of thumb for a fee on the first principal that comes to `share` of it over `count` monthly instalments:
/// 24 × share ÷ (count + 1) a year. An estimate beside the true cost, never in its place.
pub fn rule_of_thumb(share: Decimal, count: u32) -> AnnualRate {
    AnnualRate::from_fraction(share * Decimal::from(24) / (Decimal::from(count) + Decimal::ONE))
}

fn cost(rate: Decimal, steps_in_a_year: u32) -> AnnualCost {
    AnnualCost {
        nominal: AnnualRate::from_fraction(rate * Decimal::from(steps_in_a_year)),
        effective: compounded(rate, steps_in_a_year),
    }
}

/// The rate per step at which what is paid, each sum after so many steps, is worth `received`.
fn rate_per_step(received: Yuan, paid: &[(u32, Yuan)]) -> Option<Decimal> {
    let total = paid.iter().map(|(_, amount)| *amount).sum();
    root(received, total, Decimal::ONE_HUNDRED, |rate| worth(paid, rate))
}

/// The rate up to `highest` at which what is paid, `total` in all, is worth `received`; `worth` gives the worth at a rate
/// and how it changes with it.
fn root(
    received: Yuan,
    total: Yuan,
    highest: Decimal,
    worth: impl Fn(Decimal) -> Option<(Decimal, Decimal)>,
) -> Option<Decimal> {
    if !received.is_positive() || total < received {
        return None;
    }
    // The worth falls as the rate rises, so the root is bracketed; Newton's steps that leave the bracket are replaced
    // by halving it.
    let (mut low, mut high) = (Decimal::ZERO, highest);
    if worth(high)?.0 > received.exact() {
        return None;
    }
    let mut rate = Decimal::new(1, 2);
    for _ in 0..MOST_STEPS {
        let (value, slope) = worth(rate)?;
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

/// What the payments are worth at payout at a rate a year, simple within each period, and how that changes with it.
fn worth_by_periods(payments: &[(Decimal, Yuan)], rate: Decimal) -> (Decimal, Decimal) {
    let (mut value, mut slope) = (Decimal::ZERO, Decimal::ZERO);
    let (mut factor, mut steepness) = (Decimal::ONE, Decimal::ZERO);
    for (years, amount) in payments {
        let discount = Decimal::ONE / (Decimal::ONE + rate * *years);
        factor *= discount;
        steepness += *years * discount;
        let now = amount.exact() * factor;
        value += now;
        slope -= now * steepness;
    }
    (value, slope)
}

/// What the payments are worth at payout at a rate per step, and how that changes with the rate. In order of time, so
/// that the discount grows from one payment to the next.
fn worth(paid: &[(u32, Yuan)], rate: Decimal) -> Option<(Decimal, Decimal)> {
    let discount = Decimal::ONE / (Decimal::ONE + rate);
    let start = (Decimal::ZERO, Decimal::ZERO, Decimal::ONE, 0);
    let sums = paid.iter().try_fold(start, |(value, slope, factor, reached), (steps, amount)| {
        let factor = factor * power(discount, steps.checked_sub(reached)?)?;
        let now = amount.exact() * factor;
        Some((value + now, slope - now * Decimal::from(*steps) * discount, factor, *steps))
    });
    sums.map(|(value, slope, ..)| (value, slope))
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
    fn periods_give_the_monthly_rate_times_twelve_and_the_simple_rate_of_a_single_repayment() {
        let month = Decimal::ONE / dec!(12);
        let rate = |received, payments: &[(Decimal, Yuan)]| {
            period_rate(Yuan::new(received), payments).expect("a rate").percent().round_dp(2)
        };
        assert_eq!(rate(dec!(20000), &[(month, Yuan::new(dec!(3933.33))); 6]), dec!(59.33));
        // 700 for a week, 1,000 back: 300 / 700 × 365 / 7.
        assert_eq!(rate(dec!(700), &[(dec!(7) / dec!(365), Yuan::new(dec!(1000)))]), dec!(2234.69));
        // 10,000 for 184 days at 24 %: 1,209.86.
        assert_eq!(rate(dec!(10000), &[(dec!(184) / dec!(365), Yuan::new(dec!(11209.86)))]), dec!(24.00));
    }

    #[test]
    fn a_day_s_rate_compounded_is_more_than_times_365() {
        // N5: 0.02 % a day is 7.57 % with interest on interest; the 7.3 % published for it is the simple rate.
        let compounded = compounded(dec!(0.0002), 365);
        assert_eq!(percent(compounded, 2), dec!(7.57));
        assert_ne!(percent(compounded, 2), dec!(7.30));
    }

    #[test]
    fn the_rule_of_thumb_is_no_true_cost() {
        // F12: a fee of 3.58 % over twelve instalments, "6.61 %".
        assert_eq!(percent(rule_of_thumb(dec!(0.0358), 12), 2), dec!(6.61));
        let level = (Decimal::ONE + dec!(0.0358)) / dec!(12);
        let cost = monthly_cost(Yuan::new(Decimal::ONE), &[Yuan::new(level); 12]).expect("a cost");
        assert_eq!(percent(cost.nominal, 2), dec!(6.54));
    }

    #[test]
    fn no_cost_is_given_above_the_highest() {
        let back = |amount| [Yuan::new(amount)];
        // A hundredfold on top of a hundred after a month is 10,000 % a month; a fen more is above it.
        let highest = monthly_cost(Yuan::new(dec!(100)), &back(dec!(10_100))).expect("a cost");
        assert_eq!(percent(highest.nominal, 6), dec!(120_000));
        assert_eq!(monthly_cost(Yuan::new(dec!(100)), &back(dec!(10_100.01))), None);
        // 137 and 330 on top of a hundred after a day, 50,005 % and 120,450 % a year.
        let after_a_day =
            |amount| period_rate(Yuan::new(dec!(100)), &[(Decimal::ONE / dec!(365), Yuan::new(amount))]);
        assert_eq!(after_a_day(dec!(237)).map(|rate| percent(rate, 6)), Some(dec!(50_005)));
        assert_eq!(after_a_day(dec!(430)), None);
        // Four times as much after a four-hundredth of a year is 120,000 % to the last digit.
        let exact = period_rate(Yuan::new(dec!(100)), &[(dec!(0.0025), Yuan::new(dec!(400)))]);
        assert_eq!(exact.map(|rate| percent(rate, 6)), Some(dec!(120_000)));
    }

    #[test]
    fn no_cost_where_less_is_paid_back() {
        assert_eq!(monthly_cost(Yuan::new(dec!(1000)), &[Yuan::new(dec!(999))]), None);
        assert_eq!(monthly_cost(Yuan::ZERO, &[Yuan::new(dec!(1))]), None);
        let free = monthly_cost(Yuan::new(dec!(1000)), &[Yuan::new(dec!(500)); 2]).expect("free");
        assert_eq!(percent(free.nominal, 10), dec!(0));
    }
}
