//! Who holds a claim on any day, and whom the borrower must pay: two questions with two answers until the notice
//! arrives.

mod tree;

use super::Doubt;
use crate::case::Lender;
use crate::case::transfer::{Assignment, Party};
use crate::dates::Date;

use tree::Tree;

/// Who holds the claim, between the parties to its sales.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// This one.
    One(Party),
    /// Sold to both, and the borrower was not told of one before the other.
    Disputed(Party, Party),
}

/// Whom a payment must reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payee {
    /// This one.
    One(Party),
    /// The first or the second.
    Unclear(Party, Party, Doubt),
}

/// What changed, with the place of the assignment in the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Sold.
    Sold(usize),
    /// A notice arrived.
    Notified(usize),
    /// A notice was taken back with the buyer's consent.
    Withdrawn(usize),
    /// A notice was taken back without it: nothing changes.
    WithdrawnWithoutConsent(usize),
    /// The notice of a transfer that was undone was lawfully revoked.
    Revoked(usize),
}

/// What holds from one day on, until the next one's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The first day.
    pub from: Date,
    /// Who holds the claim.
    pub owner: Owner,
    /// Whom to pay.
    pub payee: Payee,
    /// The sales, by their place in the case, that lead from the first holder to the payee.
    pub told: Vec<usize>,
    /// What happened on that day; nothing where the claim begins.
    pub events: Vec<Event>,
}

/// The history of a claim, or of a part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Title {
    /// The standings, earliest first.
    pub standings: Vec<Standing>,
    /// Sales by somebody who, as told, never held the claim.
    pub missing_links: Vec<usize>,
    /// Sales by one holder who sold more than once, each with every other.
    pub rivals: Vec<(usize, usize)>,
}

impl Title {
    /// What holds on `date`; `None` before it begins.
    pub fn on(&self, date: Date) -> Option<&Standing> {
        self.standings.iter().rev().find(|standing| standing.from <= date)
    }

    /// What held when `date` began.
    pub(super) fn before(&self, date: Date) -> Option<&Standing> {
        self.standings.iter().rev().find(|standing| standing.from < date)
    }

    /// Whether `party` was the one to pay on an earlier day.
    pub(super) fn was_payee(&self, party: Party, date: Date) -> bool {
        self.standings.iter().any(|standing| standing.from < date && standing.payee == Payee::One(party))
    }

    /// Whether the seller of the sale sold the claim to somebody else too.
    pub(super) fn has_rival(&self, sale: usize) -> bool {
        self.rivals.iter().any(|(one, _)| *one == sale)
    }

    /// Whether the notice of the sale was in good form on the day on which it arrived.
    pub(super) fn told_surely(&self, sale: usize) -> bool {
        let arrived = |standing: &&Standing| standing.events.contains(&Event::Notified(sale));
        self.standings.iter().find(arrived).is_some_and(|standing| standing.told.contains(&sale))
    }
}

/// The history of what `holder` has on `from`, through `sales`, earliest first, each with its place in the case.
pub(super) fn title(
    holder: Party,
    from: Date,
    sales: &[(usize, &Assignment)],
    lender: Option<Lender>,
) -> Title {
    let tree = Tree::new(holder, sales, lender);
    let mut days = vec![from];
    for day in tree.events().map(|(day, _)| day).filter(|day| *day > from) {
        if let Err(place) = days.binary_search(&day) {
            days.insert(place, day);
        }
    }
    let in_case = |place: usize| sales[place].0;
    let standing = |day: Date| {
        let (payee, told) = tree.payee(day);
        let events = tree.events().filter(|(on, _)| *on == day).map(|(_, event)| event).collect();
        let told = told.into_iter().map(in_case).collect();
        Standing { from: day, owner: tree.owner(day), payee, told, events }
    };
    let places = || 0..sales.len();
    let linked = |place: &usize| tree.links[*place].is_some();
    let mut rivals = Vec::new();
    for one in places().filter(linked) {
        let from_one = places().filter(|other| *other != one && tree.links[*other] == tree.links[one]);
        rivals.extend(from_one.map(|other| (in_case(one), in_case(other))));
    }
    let missing_links = places().filter(|place| !linked(place)).map(in_case).collect();
    Title { standings: days.into_iter().map(standing).collect(), missing_links, rivals }
}
