//! 民法典第560条: which of several debts to one creditor a payment pays, where it does not pay them all.
//!
//! What the debtor says when paying decides. Where nothing was said: what is due first; of that, what has no security
//! or the least; then what weighs heaviest; then what fell due first; and what is alike in all of this, in proportion.

use std::cmp::{Ordering, Reverse};

use crate::dates::Date;
use crate::money::{AnnualRate, Yuan};

/// One of the debts on the day of the payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// What is owed on it by then.
    pub owed: Yuan,
    /// The day on which it falls or fell due.
    pub due: Date,
    /// How much of it is secured by a pledge, mortgage or guarantor.
    pub secured: Yuan,
    /// How heavily it weighs: what it costs a year now.
    pub burden: AnnualRate,
}

/// What a payment of `amount` on `day` pays of each claim, in their order; `designated` is the place of the one that
/// the debtor named. What is left when all are paid is nobody's.
///
/// ```
/// use qingzhang::{dates::day, engine::several_debts::{Claim, shares}, money::{AnnualRate, Yuan}};
/// use rust_decimal_macros::dec;
/// let claim = |due, percent| Claim {
///     owed: Yuan::new(dec!(1000)), due, secured: Yuan::ZERO, burden: AnnualRate::from_percent(percent),
/// };
/// let claims = [claim(day(2024, 3, 1), dec!(12)), claim(day(2024, 5, 1), dec!(24))];
/// let paid = shares(&claims, Yuan::new(dec!(1200)), day(2024, 6, 1), None);
/// assert_eq!(paid, [Yuan::new(dec!(200)), Yuan::new(dec!(1000))]); // both due: the heavier one first
/// ```
pub fn shares(claims: &[Claim], amount: Yuan, day: Date, designated: Option<usize>) -> Vec<Yuan> {
    let mut paid = vec![Yuan::ZERO; claims.len()];
    let mut left = amount;
    if let Some((index, claim)) = designated.and_then(|index| Some((index, claims.get(index)?))) {
        paid[index] = claim.owed.min(left);
        left -= paid[index];
    }
    let mut order: Vec<usize> = (0..claims.len()).filter(|index| Some(*index) != designated).collect();
    order.sort_by(|one, other| rank(&claims[*one], &claims[*other], day));
    for equals in order.chunk_by(|one, other| rank(&claims[*one], &claims[*other], day).is_eq()) {
        left -= pay_in_proportion(claims, equals, left, &mut paid);
    }
    paid
}

/// Which of two claims is paid first.
fn rank(one: &Claim, other: &Claim, day: Date) -> Ordering {
    let key = |claim: &Claim| (claim.due > day, claim.secured, Reverse(claim.burden), claim.due);
    key(one).cmp(&key(other))
}

/// Pays claims of one rank, each by its part of what they come to, and says how much that was.
fn pay_in_proportion(claims: &[Claim], equals: &[usize], left: Yuan, paid: &mut [Yuan]) -> Yuan {
    let total: Yuan = equals.iter().map(|index| claims[*index].owed).sum();
    let part = left.min(total);
    if !total.is_positive() {
        return Yuan::ZERO;
    }
    for index in equals {
        let share = part.exact() * (claims[*index].owed.exact() / total.exact());
        paid[*index] = if part == total { claims[*index].owed } else { Yuan::new(share) };
    }
    part
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::day;
    use rust_decimal::Decimal;
    use rust_decimal_macros::dec;

    const TODAY: Date = day(2024, 6, 1);

    fn claim(owed: Decimal) -> Claim {
        Claim {
            owed: Yuan::new(owed),
            due: day(2024, 3, 1),
            secured: Yuan::ZERO,
            burden: AnnualRate::from_percent(dec!(12)),
        }
    }

    fn paid(claims: &[Claim], amount: Decimal, designated: Option<usize>) -> Vec<Decimal> {
        let shares = shares(claims, Yuan::new(amount), TODAY, designated);
        shares.into_iter().map(|share| share.to_fen().exact().normalize()).collect()
    }

    #[test]
    fn what_the_debtor_names_is_paid_first() {
        let later = Claim { due: day(2025, 1, 1), ..claim(dec!(1000)) };
        assert_eq!(paid(&[claim(dec!(500)), later], dec!(1200), Some(1)), [dec!(200), dec!(1000)]);
    }

    #[test]
    fn what_is_due_comes_before_what_is_not() {
        let heavier_but_later =
            Claim { due: day(2024, 6, 2), burden: AnnualRate::from_percent(dec!(24)), ..claim(dec!(1000)) };
        assert_eq!(paid(&[heavier_but_later, claim(dec!(500))], dec!(600), None), [dec!(100), dec!(500)]);
        let due_today = Claim { due: TODAY, ..heavier_but_later };
        assert_eq!(paid(&[due_today, claim(dec!(500))], dec!(600), None), [dec!(600), dec!(0)]);
    }

    #[test]
    fn then_the_least_secured_then_the_heaviest_then_the_oldest() {
        let secured = Claim { secured: Yuan::new(dec!(1)), ..claim(dec!(100)) };
        assert_eq!(paid(&[secured, claim(dec!(100))], dec!(100), None), [dec!(0), dec!(100)]);
        let heavy = Claim { burden: AnnualRate::from_percent(dec!(15)), ..claim(dec!(100)) };
        assert_eq!(paid(&[claim(dec!(100)), heavy], dec!(100), None), [dec!(0), dec!(100)]);
        let older = Claim { due: day(2024, 2, 1), ..claim(dec!(100)) };
        assert_eq!(paid(&[claim(dec!(100)), older], dec!(100), None), [dec!(0), dec!(100)]);
    }

    #[test]
    fn what_is_alike_is_paid_in_proportion() {
        let claims = [claim(dec!(300)), claim(dec!(100)), claim(dec!(0))];
        assert_eq!(paid(&claims, dec!(200), None), [dec!(150), dec!(50), dec!(0)]);
        assert_eq!(paid(&claims, dec!(900), None), [dec!(300), dec!(100), dec!(0)]);
    }
}
