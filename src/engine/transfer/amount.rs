//! What the claim amounts to: on the day of a sale, and afterwards in each view that courts have taken.

use rust_decimal::Decimal;

use super::discharge::{Paid, Verdict, Why};
use crate::case::transfer::{Assignment, BuyerKind, Transfer};
use crate::case::{Debt, Lender, Payment};
use crate::dates::{Date, DayCount};
use crate::engine::ledger::{Ledger, Terms, ledger};
use crate::engine::regime::{AfterSale, Ceiling, CeilingOrigin, Reference, reference};
use crate::law::assignment::{
    AFTER_SALE_FOUR_TIMES, AFTER_SALE_GOES_ON, AFTER_SALE_NO_PENALTY, AFTER_SALE_NOTHING,
};
use crate::law::citation::Rule;
use crate::law::interest_caps::{LPR_CAP_BEGINS, LPR_MULTIPLE};
use crate::money::{AnnualRate, Yuan};

/// A claim line by line, each to the fen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Balance {
    /// Principal.
    pub principal: Yuan,
    /// Interest of the term.
    pub term_interest: Yuan,
    /// Interest since the due date.
    pub overdue_interest: Yuan,
    /// Interest on unpaid interest.
    pub compound_interest: Yuan,
    /// Penalties and fees.
    pub charges: Yuan,
}

impl Balance {
    /// What a ledger leaves.
    pub fn of(ledger: &Ledger) -> Self {
        Self {
            principal: ledger.principal.to_fen(),
            term_interest: ledger.term_interest.to_fen(),
            overdue_interest: ledger.overdue_interest.to_fen(),
            compound_interest: ledger.compound_interest.left().to_fen(),
            charges: ledger.charges_left(|_| true).to_fen(),
        }
    }

    /// The sum of the lines.
    pub fn total(&self) -> Yuan {
        self.principal + self.term_interest + self.overdue_interest + self.compound_interest + self.charges
    }
}

/// What moved with a sale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moved {
    /// The claim on the day of the sale, as far as the rules support it.
    pub whole: Balance,
    /// Where only a part was sold: that part, up to the whole.
    pub part: Option<Yuan>,
    /// The price as a part of what moved, in per cent; `None` without a price or a claim.
    pub price_percent: Option<Decimal>,
}

impl Moved {
    /// How much moved.
    pub fn total(&self) -> Yuan {
        self.part.unwrap_or_else(|| self.whole.total())
    }
}

/// A debt with those of its payments that counted, and the rules that cap it.
pub(super) struct Books<'a> {
    pub(super) debt: &'a Debt,
    pub(super) transfer: &'a Transfer,
    pub(super) ceilings: &'a [Ceiling],
    pub(super) filing: Date,
    surely: Debt,
    maybe: Debt,
}

impl<'a> Books<'a> {
    pub(super) fn new(
        debt: &'a Debt,
        transfer: &'a Transfer,
        payments: &[Paid],
        ceilings: &'a [Ceiling],
        filing: Date,
    ) -> Self {
        let with = |counts: fn(&Why) -> bool| {
            let counted = payments.iter().filter(|paid| paid.why != Why::Recourse && counts(&paid.why));
            let mut all: Vec<Payment> = counted.map(|paid| paid.payment).collect();
            for paid in &transfer.paid_for_borrower {
                let place = all.partition_point(|earlier| earlier.date <= paid.date);
                all.insert(place, Payment { date: paid.date, amount: paid.amount });
            }
            Debt { payments: all, ..debt.clone() }
        };
        Self {
            surely: with(|why| why.verdict() == Verdict::Discharges || *why == Why::NotTold),
            maybe: with(|why| why.verdict() != Verdict::DoesNot),
            debt,
            transfer,
            ceilings,
            filing,
        }
    }

    /// The lawful ledger without payments that may not have counted. A payment of which it is not told whom it reached
    /// is taken to have reached the right one: that is what a total without a transfer takes too.
    pub(super) fn at_most(&self, as_of: Date) -> Ledger {
        ledger(&self.surely, Terms::Lawful(self.ceilings), self.filing, as_of)
    }

    pub(super) fn at_least(&self, as_of: Date) -> Ledger {
        ledger(&self.maybe, Terms::Lawful(self.ceilings), self.filing, as_of)
    }

    pub(super) fn moved(&self, sale: &Assignment) -> Option<Moved> {
        if sale.date < self.debt.contract_date {
            return None;
        }
        let whole = Balance::of(&self.at_most(sale.date));
        let part = sale.part.map(|part| part.to_fen().min(whole.total()));
        let all = part.unwrap_or_else(|| whole.total());
        let price_percent = sale
            .price
            .filter(|_| all.is_positive())
            .map(|price| (price.exact() * Decimal::ONE_HUNDRED / all.exact()).round_dp(2));
        Some(Moved { whole, part, price_percent })
    }

    /// The LPR that caps private lending under this contract.
    fn lpr(&self) -> Option<Reference> {
        let contract = self.debt.contract_date;
        reference(self.debt, if contract >= LPR_CAP_BEGINS { contract } else { self.filing })
    }
}

/// What courts have let run after a sale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// Everything goes on as in the contract; the buyer may add nothing.
    GoesOn,
    /// Nothing accrues from the sale.
    Nothing,
    /// Interest goes on, penalty rates and penalties do not.
    NoPenalty,
    /// Everything goes on up to four times the LPR.
    FourTimesLpr,
}

impl View {
    /// Every view, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::GoesOn, Self::Nothing, Self::NoPenalty, Self::FourTimesLpr];

    /// The record that says who held so.
    pub fn rule(self) -> &'static Rule {
        match self {
            Self::GoesOn => &AFTER_SALE_GOES_ON,
            Self::Nothing => &AFTER_SALE_NOTHING,
            Self::NoPenalty => &AFTER_SALE_NO_PENALTY,
            Self::FourTimesLpr => &AFTER_SALE_FOUR_TIMES,
        }
    }

    /// Whether what it rests on is there, as far as lender and buyer are known.
    fn premise(self, lender: Option<Lender>, buyer: BuyerKind) -> Premise {
        if self == Self::GoesOn { Premise::Met } else { premise(lender, buyer) }
    }
}

/// Whether what a view rests on is there: a financial institution that sold to one who is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Premise {
    /// It is.
    Met,
    /// Not known, or itself unsettled (local asset management companies).
    Open,
    /// It is not.
    Missing,
}

/// What may be asked in one view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// The view.
    pub view: View,
    /// Whether its premise is met.
    pub premise: Premise,
    /// The day of the sale from which it departs.
    pub from: Date,
    /// The ledger on the day asked for.
    pub ledger: Ledger,
    /// What it leaves.
    pub balance: Balance,
}

/// The sale from which the views depart: the first of the whole that was not undone; of several, the first whose buyer
/// may be no financial institution.
#[inline(never)]
fn decisive(lender: Option<Lender>, begins: Date, transfer: &Transfer, as_of: Date) -> Option<&Assignment> {
    let standing = |sale: &&Assignment| {
        sale.part.is_none() && sale.undone.is_none() && (begins..=as_of).contains(&sale.date)
    };
    let split = transfer.assignments.iter().any(|sale| sale.part.is_some() && sale.undone.is_none());
    let sales = || transfer.assignments.iter().filter(standing);
    let outside = sales().find(|sale| premise(lender, sale.buyer_kind) != Premise::Missing);
    outside.or_else(|| sales().next()).filter(|_| !split)
}

/// Every view, and whether what it rests on is there.
pub(super) fn views(
    lender: Option<Lender>,
    begins: Date,
    transfer: &Transfer,
    as_of: Date,
) -> Vec<(View, Premise)> {
    let Some(sale) = decisive(lender, begins, transfer, as_of) else { return Vec::new() };
    View::ALL.map(|view| (view, view.premise(lender, sale.buyer_kind))).into()
}

/// What may be asked in every view. Without an LPR there is no view that rests on one.
pub(super) fn scenarios(books: &Books<'_>, as_of: Date) -> Vec<Scenario> {
    let debt = books.debt;
    let sale = decisive(Some(debt.lender), debt.contract_date, books.transfer, as_of);
    let Some(sale) = sale else { return Vec::new() };
    View::ALL.into_iter().filter_map(|view| scenario(books, view, sale, as_of)).collect()
}

fn scenario(books: &Books<'_>, view: View, sale: &Assignment, as_of: Date) -> Option<Scenario> {
    // As a rate of the calendar's year, which ceilings are.
    let year = Decimal::from(books.debt.day_count.days_in_year());
    let calendar = Decimal::from(DayCount::Actual365.days_in_year()) / year;
    let term_rate = books.at_most(sale.date).term_rate.times(calendar);
    let limit = match view {
        View::GoesOn => None,
        View::Nothing => Some((AnnualRate::ZERO, AfterSale::Nothing)),
        View::NoPenalty => Some((term_rate, AfterSale::TermRate)),
        View::FourTimesLpr => {
            let lpr = books.lpr()?;
            Some((lpr.rate.times(LPR_MULTIPLE), AfterSale::FourTimesLpr(lpr)))
        }
    };
    let mut ceilings = books.ceilings.to_vec();
    if let Some((rate, origin)) = limit {
        limit_from(&mut ceilings, sale.date, rate, origin);
    }
    let mut debt = books.surely.clone();
    if matches!(view, View::Nothing | View::NoPenalty) {
        debt.charges.retain(|charge| charge.date.is_none_or(|date| date <= sale.date));
    }
    let ledger = ledger(&debt, Terms::Lawful(&ceilings), books.filing, as_of);
    let premise = view.premise(Some(books.debt.lender), sale.buyer_kind);
    Some(Scenario { view, premise, from: sale.date, balance: Balance::of(&ledger), ledger })
}

/// Lowers every ceiling to `rate` from `day` on.
fn limit_from(ceilings: &mut Vec<Ceiling>, day: Date, rate: AnnualRate, origin: AfterSale) {
    let place = ceilings.partition_point(|ceiling| ceiling.from <= day);
    let running = place.checked_sub(1).and_then(|last| ceilings.get(last)).copied();
    if let Some(running) = running.filter(|running| running.from < day) {
        ceilings.insert(place, Ceiling { from: day, ..running });
    }
    for ceiling in ceilings.iter_mut().filter(|ceiling| ceiling.from >= day) {
        // A view that ends interest on interest says so even where it lowers no rate.
        let keeps = matches!(origin, AfterSale::FourTimesLpr(_)) && rate >= ceiling.rate;
        let origin = if keeps { ceiling.origin } else { CeilingOrigin::AfterSale(origin) };
        let (rate, voluntary) = (ceiling.rate.min(rate), ceiling.voluntary.min(rate));
        *ceiling = Ceiling { rate, voluntary, origin, ..*ceiling };
    }
}

/// Whether a financial institution sold to one who is none.
fn premise(lender: Option<Lender>, buyer: BuyerKind) -> Premise {
    match buyer {
        _ if lender.is_some_and(|lender| !lender.is_licensed()) => Premise::Missing,
        BuyerKind::Other if lender.is_some() => Premise::Met,
        BuyerKind::Other | BuyerKind::Unknown | BuyerKind::LocalAmc => Premise::Open,
        BuyerKind::NationalAmc | BuyerKind::BankInvestment | BuyerKind::Licensed => Premise::Missing,
    }
}
