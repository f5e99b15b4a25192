//! Who holds a claim on any day, and whom the borrower must pay: two questions with two answers until the notice
//! arrives.
//!
//! Sales form a tree: each is made by the holder whom another sale made, and a holder who sells twice has two branches.
//! The claim follows the sales; the payee follows those of which the borrower was told, at each branch the first.

use super::Doubt;
use crate::case::Lender;
use crate::case::transfer::{Assignment, BuyerKind, Notice, NoticeBy, Party};
use crate::dates::Date;
use crate::law::assignment::ASSIGN_NEWSPAPER;

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
pub(super) fn title(holder: Party, from: Date, sales: &[(usize, &Assignment)], lender: Lender) -> Title {
    let tree = Tree::new(holder, sales, lender);
    let mut days = vec![from];
    days.extend(tree.events().map(|(day, _)| day).filter(|day| *day > from));
    days.sort_unstable();
    days.dedup();
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

/// The time of one holder: the first, or the buyer of the sale in this place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Holding {
    First,
    After(usize),
}

struct Tree<'a> {
    holder: Party,
    sales: &'a [(usize, &'a Assignment)],
    /// Whose holding each sale sold; `None` where the seller never held the claim.
    links: Vec<Option<Holding>>,
    lender: Lender,
}

impl<'a> Tree<'a> {
    fn new(holder: Party, sales: &'a [(usize, &'a Assignment)], lender: Lender) -> Self {
        let mut links: Vec<Option<Holding>> = Vec::new();
        let (mut owner, mut holding) = (holder, Holding::First);
        for (place, (_, sale)) in sales.iter().enumerate() {
            if sale.seller == owner {
                links.push(Some(holding));
                (owner, holding) = (sale.buyer, Holding::After(place));
            } else {
                let earlier = (0..place).rev().find(|earlier| sales[*earlier].1.seller == sale.seller);
                links.push(earlier.and_then(|earlier| links[earlier]));
            }
        }
        Self { holder, sales, links, lender }
    }

    fn sale(&self, place: usize) -> &'a Assignment {
        self.sales[place].1
    }

    fn events(&self) -> impl Iterator<Item = (Date, Event)> {
        self.sales.iter().flat_map(|(index, sale)| {
            let sold = (sale.date, Event::Sold(*index));
            let notice = sale.notice.map(|notice| (takes_effect(sale, notice), Event::Notified(*index)));
            let withdrawn = sale.withdrawn.map(|withdrawn| {
                let event =
                    if withdrawn.buyer_agrees { Event::Withdrawn } else { Event::WithdrawnWithoutConsent };
                (withdrawn.arrived, event(*index))
            });
            let revoked = sale.undone.and_then(|undone| undone.notice_revoked);
            let revoked = revoked.map(|day| (day, Event::Revoked(*index)));
            [Some(sold), notice, withdrawn, revoked].into_iter().flatten()
        })
    }

    fn sold_by(&self, holding: Holding) -> impl Iterator<Item = usize> {
        (0..self.sales.len()).filter(move |place| self.links[*place] == Some(holding))
    }

    fn held_by(&self, holding: Holding) -> Party {
        match holding {
            Holding::First => self.holder,
            Holding::After(place) => self.sale(place).buyer,
        }
    }

    /// The notice of a sale that stands on `day`, and since when.
    fn notice(&self, place: usize, day: Date) -> Option<(Date, Notice)> {
        let sale = self.sale(place);
        let arrived = takes_effect(sale, sale.notice?);
        let withdrawn = sale.withdrawn.filter(|withdrawn| withdrawn.buyer_agrees).map(|gone| gone.arrived);
        let revoked = sale.undone.and_then(|undone| undone.notice_revoked);
        let gone = [withdrawn, revoked].into_iter().flatten().any(|gone| gone <= day);
        (arrived <= day && !gone).then_some((arrived, sale.notice?))
    }

    /// Since when, on `day`, the borrower has known of a sale in good form: by its own notice, or by proof of a sale
    /// that rests on it.
    fn told(&self, place: usize, day: Date) -> Option<Date> {
        let own = self.notice(place, day).filter(|(_, notice)| self.doubt(place, *notice).is_none());
        own.map(|(since, _)| since).into_iter().chain(self.told_by_later_sale(place, day)).min()
    }

    fn told_by_later_sale(&self, place: usize, day: Date) -> Option<Date> {
        let proven = |notice: &Notice| notice.proof_shown || notice.by == NoticeBy::Suit;
        let by = |next| {
            let own = self.notice(next, day).filter(|(_, notice)| proven(notice)).map(|(since, _)| since);
            own.into_iter().chain(self.told_by_later_sale(next, day)).min()
        };
        self.sold_by(Holding::After(place)).filter_map(by).min()
    }

    /// Why a notice may not count.
    fn doubt(&self, place: usize, notice: Notice) -> Option<Doubt> {
        let sale = self.sale(place);
        match (notice.by, self.links[place]) {
            (_, None) => Some(Doubt::MissingLink),
            (NoticeBy::Suit, _) => None,
            (NoticeBy::Newspaper, _) => {
                (!self.newspaper_counts(sale, notice.arrived)).then_some(Doubt::Newspaper)
            }
            _ if notice.proof_shown => None,
            (NoticeBy::Buyer, _) => Some(Doubt::BuyerWithoutProof),
            // A seller whom the borrower does not know as the creditor is nobody.
            (NoticeBy::Seller | NoticeBy::Both, Some(Holding::After(before))) => {
                self.told(before, notice.arrived).is_none().then_some(Doubt::MissingLink)
            }
            (NoticeBy::Seller | NoticeBy::Both, Some(Holding::First)) => None,
        }
    }

    /// The rule on the press was for banks' bad loans bought by the national companies, while it was in force.
    fn newspaper_counts(&self, sale: &Assignment, arrived: Date) -> bool {
        sale.buyer_kind == BuyerKind::NationalAmc
            && self.lender == Lender::Bank
            && ASSIGN_NEWSPAPER.in_force_on(arrived)
    }

    fn owner(&self, day: Date) -> Owner {
        let mut holding = Holding::First;
        loop {
            let sold = self.sold_by(holding).filter(|place| {
                let sale = self.sale(*place);
                sale.undone.is_none() && sale.date <= day
            });
            let sold: Vec<usize> = sold.collect();
            let told = || sold.iter().filter_map(|place| Some((self.told(*place, day)?, *place)));
            let first = told().min();
            let tied =
                first.is_some_and(|(since, _)| told().filter(|(other, _)| *other == since).count() > 1);
            holding = match (sold.as_slice(), first) {
                ([], _) => return Owner::One(self.held_by(holding)),
                ([only], _) => Holding::After(*only),
                (_, Some((_, first))) if !tied => Holding::After(first),
                ([one, other, ..], _) => {
                    return Owner::Disputed(self.sale(*one).buyer, self.sale(*other).buyer);
                }
            };
        }
    }

    /// Whom to pay, and the sales that lead there.
    fn payee(&self, day: Date) -> (Payee, Vec<usize>) {
        let (mut holding, mut path) = (Holding::First, Vec::new());
        let payee = loop {
            let known = || self.sold_by(holding).filter_map(|place| Some((self.told(place, day)?, place)));
            let Some((since, first)) = known().min() else { break self.doubted(holding, day) };
            if let Some((_, other)) = known().find(|(other, place)| *other == since && *place != first) {
                let (one, other) = (self.sale(first).buyer, self.sale(other).buyer);
                break Payee::Unclear(one, other, Doubt::SameDay);
            }
            path.push(first);
            holding = Holding::After(first);
        };
        let revoked = |place: &&usize| {
            let undone = self.sale(**place).undone;
            undone.and_then(|undone| undone.notice_revoked).is_some_and(|revoked| revoked <= day)
        };
        match (payee, path.iter().find(revoked)) {
            (Payee::One(payee), Some(undone)) => {
                (Payee::Unclear(payee, self.sale(*undone).seller, Doubt::UndoneBelow), path)
            }
            _ => (payee, path),
        }
    }

    /// The last holder of whom the borrower knows, unless a notice in doubtful form says otherwise.
    fn doubted(&self, holding: Holding, day: Date) -> Payee {
        let payee = self.held_by(holding);
        let without_link = (0..self.sales.len()).filter(|place| self.links[*place].is_none());
        let doubtful = self.sold_by(holding).chain(without_link).find_map(|place| {
            let (_, notice) = self.notice(place, day)?;
            Some((self.sale(place).buyer, self.doubt(place, notice)?))
        });
        doubtful.map_or(Payee::One(payee), |(buyer, doubt)| Payee::Unclear(payee, buyer, doubt))
    }
}

/// A notice of a sale that is still to come takes effect with it.
fn takes_effect(sale: &Assignment, notice: Notice) -> Date {
    notice.arrived.max(sale.date)
}
