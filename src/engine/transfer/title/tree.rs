//! The tree of the sales of a claim: each is made by the holder whom another sale made, and a holder who sells twice has
//! two branches. The claim follows the sales; the payee follows those of which the borrower was told, at each branch the
//! first.

use super::super::Doubt;
use super::{Event, Owner, Payee};
use crate::case::Lender;
use crate::case::transfer::{Assignment, BuyerKind, Notice, NoticeBy, Party};
use crate::dates::Date;
use crate::law::assignment::ASSIGN_NEWSPAPER;

/// The time of one holder: the first, or the buyer of the sale in this place.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Holding {
    First,
    After(usize),
}

pub(super) struct Tree<'a> {
    holder: Party,
    sales: &'a [(usize, &'a Assignment)],
    /// Whose holding each sale sold; `None` where the seller never held the claim.
    pub(super) links: Vec<Option<Holding>>,
    lender: Option<Lender>,
}

impl<'a> Tree<'a> {
    pub(super) fn new(holder: Party, sales: &'a [(usize, &'a Assignment)], lender: Option<Lender>) -> Self {
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

    pub(super) fn events(&self) -> impl Iterator<Item = (Date, Event)> {
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

    /// Whether what the sale sold came from `holding`, directly or through other sales.
    fn rests_on(&self, place: usize, holding: Holding) -> bool {
        match self.links[place] {
            Some(from) if from == holding => true,
            Some(Holding::After(before)) => self.rests_on(before, holding),
            Some(Holding::First) | None => false,
        }
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
            (NoticeBy::Unknown, _) => Some(Doubt::SenderUnknown),
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
            && self.lender == Some(Lender::Bank)
            && ASSIGN_NEWSPAPER.in_force_on(arrived)
    }

    pub(super) fn owner(&self, day: Date) -> Owner {
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
    pub(super) fn payee(&self, day: Date) -> (Payee, Vec<usize>) {
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
        let doubtful = (0..self.sales.len()).find_map(|place| {
            let (_, notice) = self.notice(place, day)?;
            let concerns = self.links[place].is_none() || self.rests_on(place, holding);
            Some((self.sale(place).buyer, self.doubt(place, notice)?)).filter(|_| concerns)
        });
        doubtful.map_or(Payee::One(payee), |(buyer, doubt)| Payee::Unclear(payee, buyer, doubt))
    }
}

/// A notice of a sale that is still to come takes effect with it.
fn takes_effect(sale: &Assignment, notice: Notice) -> Date {
    notice.arrived.max(sale.date)
}
