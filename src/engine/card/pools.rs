//! The principal of a card by what it bears: interest, none yet, or none unless a due date passes unpaid.

use crate::case::card::Method;
use crate::dates::Date;
use crate::money::Yuan;

/// Something posted, as far as it is not paid.
#[derive(Clone, Copy, Debug)]
struct Lot {
    since: Date,
    left: Yuan,
}

/// Principal in its interest-free time during one slice.
#[derive(Clone, Copy, Debug)]
struct Free {
    from: Date,
    /// Not on a statement yet.
    open: Yuan,
    /// On the last statement, whose due date has not passed.
    billed: Yuan,
}

/// All principal but the parts of instalments that are still to be posted. No amount is ever negative.
#[derive(Clone, Debug)]
pub(super) struct Pools {
    method: Method,
    bearing: Yuan,
    billed: Vec<Lot>,
    open: Vec<Lot>,
    /// One a slice.
    free: Vec<Free>,
    /// The first slice that may hold something free.
    first: usize,
}

impl Pools {
    pub(super) fn new(method: Method) -> Self {
        Self { method, bearing: Yuan::ZERO, billed: Vec::new(), open: Vec::new(), free: Vec::new(), first: 0 }
    }

    /// What bears interest now.
    pub(super) fn bearing(&self) -> Yuan {
        self.bearing
    }

    /// What stands on the last statement.
    pub(super) fn on_statement(&self) -> Yuan {
        self.bearing + left(&self.billed)
    }

    pub(super) fn total(&self) -> Yuan {
        self.on_statement() + left(&self.open)
    }

    /// Posts what is free of interest if its statement is paid in full in time.
    pub(super) fn post(&mut self, since: Date, amount: Yuan) {
        self.open.push(Lot { since, left: amount });
    }

    /// Posts what bears interest from the start.
    pub(super) fn post_bearing(&mut self, amount: Yuan) {
        self.bearing += amount;
    }

    /// Puts on the statement of today what was posted on `since` and not listed.
    pub(super) fn carry(&mut self, since: Date, amount: Yuan) {
        self.billed.insert(0, Lot { since, left: amount });
        for free in self.slices_since(since) {
            free.billed += amount;
        }
    }

    /// Remembers a slice from `from`.
    pub(super) fn pass(&mut self, from: Date) {
        self.free.push(Free { from, open: left(&self.open), billed: left(&self.billed) });
    }

    /// A statement closes: what was posted stands on it.
    pub(super) fn close(&mut self) {
        self.billed.append(&mut self.open);
        for free in &mut self.free[self.first..] {
            free.billed += free.open;
            free.open = Yuan::ZERO;
        }
    }

    /// The due date of the last statement has passed. Where it was not paid in full, gives the slices in which more
    /// principal bears interest after all, and how much more.
    pub(super) fn end_grace(&mut self, in_full: bool) -> Vec<(usize, Yuan)> {
        self.bearing += left(&self.billed);
        self.billed.clear();
        let mut found = Vec::new();
        for (index, free) in self.free.iter_mut().enumerate().skip(self.first) {
            if free.billed.is_positive() && !in_full {
                found.push((index, free.billed));
            }
            free.billed = Yuan::ZERO;
        }
        while self.free.get(self.first).is_some_and(|free| free.open.is_zero()) {
            self.first += 1;
        }
        found
    }

    /// Pays principal out of what is `left`: what is on a statement before what is not, the older before the newer.
    pub(super) fn pay(&mut self, left: &mut Yuan) -> Yuan {
        let mut paid = settle(&mut self.bearing, left);
        // What was paid in time is as if it had not been on the statement, where only the unpaid part bears interest.
        let keeps = self.method == Method::FullBalance;
        paid += self.pay_lots(true, keeps, left);
        // What was paid before the statement is not on it.
        paid + self.pay_lots(false, false, left)
    }

    fn pay_lots(&mut self, billed: bool, keeps: bool, left: &mut Yuan) -> Yuan {
        let mut lots = std::mem::take(if billed { &mut self.billed } else { &mut self.open });
        let mut paid = Yuan::ZERO;
        for lot in &mut lots {
            let part = settle(&mut lot.left, left);
            paid += part;
            if part.is_positive() && !keeps {
                for free in self.slices_since(lot.since) {
                    let place = if billed { &mut free.billed } else { &mut free.open };
                    *place = (*place - part).or_zero();
                }
            }
        }
        lots.retain(|lot| lot.left.is_positive());
        *(if billed { &mut self.billed } else { &mut self.open }) = lots;
        paid
    }

    fn slices_since(&mut self, since: Date) -> &mut [Free] {
        let first = self.first + self.free[self.first..].partition_point(|free| free.from < since);
        &mut self.free[first..]
    }
}

fn left(lots: &[Lot]) -> Yuan {
    lots.iter().map(|lot| lot.left).sum()
}

/// Pays what is `owed` out of what is `left`, and says how much that was.
pub(super) fn settle(owed: &mut Yuan, left: &mut Yuan) -> Yuan {
    let part = (*owed).min(*left);
    *owed -= part;
    *left -= part;
    part
}
