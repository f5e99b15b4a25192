//! What somebody who paid the creditor for the borrower may ask back: what was paid, up to what the borrower owed, and
//! interest in the views that courts have taken.

use super::amount::Books;
use super::discharge::{Paid, Why};
use crate::case::transfer::{PaidForBorrower, PayerRole};
use crate::dates::{Date, days_between, next_day};
use crate::engine::ledger::Allocation;
use crate::engine::regime::{Reference, reference};
use crate::law::assignment::{
    GUARANTOR_RECOURSE, INSURER_NOTICE, INSURER_SUBROGATION, RECOURSE_INTEREST_AGREED, RECOURSE_INTEREST_LPR,
    RECOURSE_LIMIT, SECURITY_RECOURSE, THIRD_PARTY_PERFORMANCE,
};
use crate::law::citation::Rule;
use crate::money::{AnnualRate, Yuan};

/// On what the recourse rests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecourseBasis {
    /// The rule.
    pub rule: &'static Rule,
    /// Whether the place in which it was paid suffices; if not, it depends on the contracts.
    pub sure: bool,
}

/// A view of the interest on what was paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecourseView {
    /// The LPR of the day of payment, on the principal that was paid.
    LprOnPrincipal(Reference),
    /// The rate of the payer's own contract with the borrower, up to the loan's ceiling, on all that was paid.
    Agreed,
}

impl RecourseView {
    /// The record that says who held so.
    pub fn rule(self) -> &'static Rule {
        match self {
            Self::LprOnPrincipal(_) => &RECOURSE_INTEREST_LPR,
            Self::Agreed => &RECOURSE_INTEREST_AGREED,
        }
    }
}

/// What may be asked in one view, to the fen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecourseInterest {
    /// The view.
    pub view: RecourseView,
    /// The yearly rate.
    pub rate: AnnualRate,
    /// What is left of the sum that was paid.
    pub left: Yuan,
    /// Interest accrued on it and not paid.
    pub interest: Yuan,
}

impl RecourseInterest {
    /// All that may be asked.
    pub fn total(&self) -> Yuan {
        self.left + self.interest
    }
}

/// The claim of somebody who paid for the borrower. It is theirs from the day on which they paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recourse {
    /// Its place in the case.
    pub index: usize,
    /// On what it rests.
    pub basis: RecourseBasis,
    /// Of what was paid, what the borrower owed and must give back.
    pub recoverable: Yuan,
    /// Of it, principal of the loan.
    pub principal: Yuan,
    /// What was paid beyond what the borrower owed: to be asked from the creditor ([`RECOURSE_LIMIT`]).
    pub beyond: Yuan,
    /// What the borrower paid the creditor after that, though nothing was owed to it any more: before the borrower was
    /// told that somebody had paid, and from that day on. An insurer cannot ask for the first again
    /// ([`INSURER_NOTICE`]); for others that is not settled. The second can only be claimed back from the creditor.
    pub paid_again: [Yuan; 2],
    /// The first day of interest.
    pub interest_from: Date,
    /// The views of that interest; none is the answer.
    pub views: Vec<RecourseInterest>,
    /// The rules.
    pub rules: Vec<&'static Rule>,
}

/// The recourses up to `as_of`.
pub(super) fn recourses(books: &Books<'_>, payments: &[Paid], as_of: Date) -> Vec<Recourse> {
    let all = books.transfer.paid_for_borrower.iter().enumerate();
    all.filter(|(_, paid)| (books.debt.contract_date..=as_of).contains(&paid.date))
        .filter_map(|(index, paid)| recourse(books, payments, index, paid, as_of))
        .collect()
}

fn recourse(
    books: &Books<'_>,
    payments: &[Paid],
    index: usize,
    paid: &PaidForBorrower,
    as_of: Date,
) -> Option<Recourse> {
    let ledger = books.at_most(paid.date);
    let is_it = |went: &&Allocation| went.date == paid.date && went.amount == paid.amount;
    let went = ledger.allocations.iter().rev().find(is_it)?;
    // Interest that was only voluntary is nothing that the borrower had to bear.
    let beyond = (went.surplus + went.voluntary).to_fen();
    let recoverable = paid.amount.to_fen() - beyond;
    let owed_before = went.principal + ledger.principal;
    let principal = paid.principal.unwrap_or(went.principal).min(owed_before).min(recoverable).to_fen();
    let interest_from = next_day(paid.date);
    let repaid: Vec<(Date, Yuan)> = of_payer(books, payments, paid)
        .filter(|paid_back| paid_back.payment.date >= paid.date && paid_back.payment.date <= as_of)
        .map(|paid_back| (paid_back.payment.date, paid_back.payment.amount))
        .collect();
    let year = i64::from(books.debt.day_count.days_in_year());
    let view = |view, rate: AnnualRate, bears: Yuan| {
        let (left, interest) = run(recoverable, bears, rate, year, interest_from, &repaid, as_of);
        RecourseInterest { view, rate, left, interest }
    };
    let lpr = reference(books.debt, paid.date)
        .map(|lpr| view(RecourseView::LprOnPrincipal(lpr), lpr.rate, principal));
    let agreed = paid.rate.map(|rate| {
        let ceiling = books.ceilings.iter().rev().find(|ceiling| ceiling.from <= paid.date);
        let rate = rate.annual(books.debt.day_count);
        view(RecourseView::Agreed, ceiling.map_or(rate, |ceiling| rate.min(ceiling.rate)), recoverable)
    });
    let basis = basis(paid.role);
    let again = books.at_most(as_of).allocations.into_iter().filter(|other| other.date >= paid.date);
    let again: Vec<Allocation> =
        again.filter(|other| other.date > paid.date || other.amount != paid.amount).collect();
    let knew = |date: Date| paid.told.is_some_and(|told| told <= date);
    let paid_again = [false, true].map(|told| {
        let surplus = again.iter().filter(|other| knew(other.date) == told).map(|other| other.surplus);
        surplus.sum::<Yuan>().to_fen()
    });
    let views: Vec<RecourseInterest> = lpr.into_iter().chain(agreed).collect();
    let mut rules = vec![basis.rule, &RECOURSE_LIMIT];
    if paid.role == PayerRole::Insurer {
        rules.push(&INSURER_NOTICE);
    }
    rules.extend(views.iter().map(|view| view.view.rule()));
    Some(Recourse { index, basis, recoverable, principal, beyond, paid_again, interest_from, views, rules })
}

/// The borrower's payments to the payer, or to the first of several payments by the same one.
fn of_payer<'a>(
    books: &'a Books<'_>,
    payments: &'a [Paid],
    paid: &'a PaidForBorrower,
) -> impl Iterator<Item = &'a Paid> {
    let first = books.transfer.paid_for_borrower.iter().find(|other| other.payer == paid.payer);
    let is_first = first == Some(paid);
    let through = |to| {
        books.transfer.mandates.iter().any(|mandate| mandate.agent == to && mandate.creditor == paid.payer)
    };
    payments.iter().filter(move |paid_back| {
        let reached = paid_back.to.is_some_and(|to| to == paid.payer || through(to));
        is_first && paid_back.why == Why::Recourse && reached
    })
}

/// What is left of `sum`, and the interest on it at `rate`, of which only `bears` bears any. Payments go to interest
/// first (Civil Code 561), then to what bears none, which is interest too, then to the rest.
fn run(
    sum: Yuan,
    bears: Yuan,
    rate: AnnualRate,
    year: i64,
    from: Date,
    repaid: &[(Date, Yuan)],
    as_of: Date,
) -> (Yuan, Yuan) {
    let (mut bears, mut idle, mut interest) = (bears, sum - bears, Yuan::ZERO);
    let mut reached = from;
    for (day, amount) in repaid.iter().copied().chain([(as_of, Yuan::ZERO)]) {
        let days = days_between(reached, day).max(0);
        interest += rate.interest(bears, days, year.into());
        reached = reached.max(day);
        let mut left = amount;
        for owed in [&mut interest, &mut idle, &mut bears] {
            let part = (*owed).min(left);
            *owed -= part;
            left -= part;
        }
    }
    ((bears + idle).to_fen(), interest.to_fen())
}

fn basis(place: PayerRole) -> RecourseBasis {
    let (rule, sure) = match place {
        PayerRole::Guarantor => (&GUARANTOR_RECOURSE, true),
        PayerRole::SecurityProvider => (&SECURITY_RECOURSE, true),
        PayerRole::Insurer => (&INSURER_SUBROGATION, true),
        PayerRole::ReserveFund | PayerRole::Other => (&THIRD_PARTY_PERFORMANCE, false),
    };
    RecourseBasis { rule, sure }
}
