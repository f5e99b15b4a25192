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
use crate::law::citation::Rule;
use crate::law::late_performance::{
    LATE_PERFORMANCE, LATE_PERFORMANCE_END, LATE_PERFORMANCE_LAW, doubled_part,
};
use crate::law::payment_allocation::STATUTORY_ORDER;
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

/// The rules behind a judgment's debt.
pub fn rules_of_performance(judgment: &Judgment) -> Vec<&'static Rule> {
    let mut rules: Vec<&'static Rule> = vec![&LATE_PERFORMANCE, &LATE_PERFORMANCE_LAW, &LATE_PERFORMANCE_END];
    if !judgment.payments.is_empty() {
        rules.push(&STATUTORY_ORDER);
    }
    rules
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
        let mut cut = |date: Date| {
            if let Err(place) = cuts.binary_search(&date)
                && date <= as_of
            {
                cuts.insert(place, date);
            }
        };
        judgment.shares.iter().for_each(|share| cut(self.late_from(share)));
        judgment.running.iter().for_each(|running| cut(running.from));
        judgment.payments.iter().for_each(|payment| cut(payment.date));
        judgment.stays.iter().for_each(|stay| [stay.from, stay.to].into_iter().for_each(&mut cut));
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
mod tests;
