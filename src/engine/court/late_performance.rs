//! A judgment's debt over time: the interest that it awards, the doubled part for being late (法释〔2014〕8号), and where
//! each payment goes.
//!
//! The doubled part is 0.0175 % a day of the unpaid money other than interest, on each share from the end of its own
//! time, and itself bears nothing. A payment goes to the judgment's own debt first and to the doubled part last
//! (art. 4); within the judgment's debt to costs, interest, other money and principal (Civil Code 561).

use rust_decimal::Decimal;

use crate::case::Payment;
use crate::case::suit::{Judgment, Share};
use crate::dates::{Date, days_between, next_day};
use crate::law::late_performance::doubled_part;
use crate::money::{AnnualRate, Yuan};

/// Which day is the first that counts. The text says "from the day on which the time ends"; practice mostly takes the
/// day after, and then counts the day of payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FirstDay {
    /// The day on which the time to perform ends: the more that can be asked.
    OfExpiry,
    /// The day after it.
    AfterExpiry,
}

/// The time between two events: `from` counts, `to` does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slice {
    /// First day.
    pub from: Date,
    /// The day after the last.
    pub to: Date,
    /// Principal that bears the awarded interest.
    pub principal: Yuan,
    /// The awarded interest, exact.
    pub interest: Yuan,
    /// Money whose time is over and that bears the doubled part; nothing while enforcement is stayed.
    pub late: Yuan,
    /// The doubled part, exact.
    pub doubled: Yuan,
}

/// Where a payment went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allocation {
    /// The day.
    pub date: Date,
    /// How much was paid.
    pub amount: Yuan,
    /// To the court costs.
    pub costs: Yuan,
    /// To the interest that the judgment awards.
    pub interest: Yuan,
    /// To penalties and other money.
    pub other: Yuan,
    /// To principal.
    pub principal: Yuan,
    /// To the doubled part.
    pub doubled: Yuan,
    /// Beyond everything owed.
    pub surplus: Yuan,
}

/// What is left of a judgment's debt on a day, exact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Performance {
    /// The slices, without gap or overlap.
    pub slices: Vec<Slice>,
    /// Where the payments went.
    pub allocations: Vec<Allocation>,
    /// Court costs left.
    pub costs: Yuan,
    /// Awarded interest left.
    pub interest: Yuan,
    /// Penalties and other money left.
    pub other: Yuan,
    /// Principal left.
    pub principal: Yuan,
    /// The doubled part left.
    pub doubled: Yuan,
    /// Paid beyond everything owed.
    pub refund: Yuan,
}

impl Performance {
    /// The lines as shown: costs, interest, other money, principal, the doubled part.
    pub fn lines(&self) -> [Yuan; 5] {
        [self.costs, self.interest, self.other, self.principal, self.doubled].map(Yuan::to_fen)
    }

    /// The sum of the lines as shown.
    pub fn total(&self) -> Yuan {
        self.lines().into_iter().sum()
    }
}

/// A judgment's debt on `as_of`, which is not counted.
pub fn performance(judgment: &Judgment, first_day: FirstDay, as_of: Date) -> Performance {
    let mut walk = Walk {
        judgment,
        first_day,
        shares: judgment.shares.clone(),
        left: Performance {
            slices: Vec::new(),
            allocations: Vec::new(),
            costs: judgment.costs,
            interest: judgment.interest,
            other: Yuan::ZERO,
            principal: Yuan::ZERO,
            doubled: Yuan::ZERO,
            refund: Yuan::ZERO,
        },
    };
    let cuts = walk.cuts(as_of);
    let mut payments = judgment.payments.iter().filter(|payment| payment.date <= as_of).peekable();
    for (index, &today) in cuts.iter().enumerate() {
        while let Some(payment) = payments.next_if(|payment| payment.date <= today) {
            walk.pay(*payment);
        }
        if let Some(&next) = cuts.get(index + 1) {
            walk.accrue(today, next);
        }
    }
    let mut left = walk.left;
    left.other = walk.shares.iter().map(|share| share.other).sum();
    left.principal = walk.shares.iter().map(|share| share.principal).sum();
    left
}

/// What one more day adds, to the fen.
pub fn tomorrow(judgment: &Judgment, first_day: FirstDay, as_of: Date) -> Yuan {
    let today = performance(judgment, first_day, as_of);
    let next = performance(judgment, first_day, next_day(as_of));
    let running = |performance: &Performance| performance.interest + performance.doubled;
    // A payment of tomorrow itself is none of it.
    let paid: Yuan =
        next.allocations[today.allocations.len()..].iter().map(|paid| paid.interest + paid.doubled).sum();
    (running(&next) + paid - running(&today)).to_fen()
}

struct Walk<'a> {
    judgment: &'a Judgment,
    first_day: FirstDay,
    /// What is left of each share.
    shares: Vec<Share>,
    left: Performance,
}

impl Walk<'_> {
    /// The first day on which a share is late.
    fn late_from(&self, share: &Share) -> Date {
        match self.first_day {
            FirstDay::OfExpiry => share.ends,
            FirstDay::AfterExpiry => next_day(share.ends),
        }
    }

    /// The days on which something happens, up to `as_of`.
    fn cuts(&self, as_of: Date) -> Vec<Date> {
        let judgment = self.judgment;
        let mut cuts = vec![as_of];
        cuts.extend(judgment.shares.iter().map(|share| self.late_from(share)));
        cuts.extend(judgment.running.map(|running| running.from));
        cuts.extend(judgment.payments.iter().map(|payment| payment.date));
        cuts.extend(judgment.stays.iter().flat_map(|stay| [stay.from, stay.to]));
        cuts.retain(|date| *date <= as_of);
        cuts.sort();
        cuts.dedup();
        cuts
    }

    fn accrue(&mut self, from: Date, to: Date) {
        let principal: Yuan = self.shares.iter().map(|share| share.principal).sum();
        let year = Decimal::from(self.judgment.day_count.days_in_year());
        let rate = match self.judgment.running {
            Some(running) if running.from <= from => running.rate.annual(self.judgment.day_count),
            _ => AnnualRate::ZERO,
        };
        let interest = rate.interest(principal, days_between(from, to), year);
        let stayed = self.judgment.stays.iter().any(|stay| stay.from <= from && from < stay.to);
        let is_late = |share: &&Share| !stayed && self.late_from(share) <= from;
        let late = self.shares.iter().filter(is_late).map(|share| share.principal + share.other).sum();
        let doubled = doubled_part(late, from, to);
        self.left.interest += interest;
        self.left.doubled += doubled;
        self.left.slices.push(Slice { from, to, principal, interest, late, doubled });
    }

    fn pay(&mut self, payment: Payment) {
        let mut rest = payment.amount;
        let costs = settle(&mut self.left.costs, &mut rest);
        let interest = settle(&mut self.left.interest, &mut rest);
        // The share that fell due first is paid first (Civil Code 560).
        let (mut other, mut principal) = (Yuan::ZERO, Yuan::ZERO);
        for share in &mut self.shares {
            other += settle(&mut share.other, &mut rest);
            principal += settle(&mut share.principal, &mut rest);
        }
        let doubled = settle(&mut self.left.doubled, &mut rest);
        self.left.refund += rest;
        self.left.allocations.push(Allocation {
            date: payment.date,
            amount: payment.amount,
            costs,
            interest,
            other,
            principal,
            doubled,
            surplus: rest,
        });
    }
}

/// Pays what is `owed` out of what is `left`, and says how much that was.
fn settle(owed: &mut Yuan, left: &mut Yuan) -> Yuan {
    let part = (*owed).min(*left);
    *owed -= part;
    *left -= part;
    part
}

#[cfg(test)]
mod tests {
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
        assert_eq!(
            left.lines().map(Yuan::exact),
            [dec!(0), dec!(14_400), dec!(0), dec!(200_000), dec!(6_300)]
        );
        assert_eq!(tomorrow(&judgment, FirstDay::OfExpiry, day(2024, 6, 29)), yuan(dec!(115)));
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
        assert_eq!(
            (after.principal, after.interest, after.doubled),
            (Yuan::ZERO, Yuan::ZERO, yuan(dec!(200)))
        );
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
    }

    #[test]
    fn days_of_a_stay_do_not_count() {
        let mut judgment = judgment(dec!(10_000), day(2024, 1, 1));
        judgment.running = Some(awarded(dec!(3.65), RateSign::Percent, RatePeriod::Year, day(2024, 1, 1)));
        judgment.stays = vec![Stay { from: day(2024, 1, 11), to: day(2024, 1, 21) }];
        let left = left(&judgment, day(2024, 1, 31));
        // The awarded interest goes on: 30 days; the doubled part 20.
        assert_eq!((left.interest.exact(), left.doubled.exact()), (dec!(30), dec!(35)));
    }
}
