//! Whether a payment freed the borrower: it depends on whom it reached, and on which day.

use super::Doubt;
use super::title::{Event, Owner, Payee, Standing, Title};
use crate::case::Payment;
use crate::case::transfer::{Party, Transfer};
use crate::dates::Date;
use crate::law::assignment::{
    ASSIGN_NEWSPAPER, ASSIGN_NOTICE_BY_BUYER, ASSIGN_TWO_BUYERS, ASSIGN_VOID_LATER, GUARANTOR_RECOURSE,
    NOTICE, PAYEE,
};
use crate::law::citation::Rule;

/// What a payment did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// It freed the borrower of so much.
    Discharges,
    /// That depends on what can be proved, or is not settled.
    Depends,
    /// The creditor may still ask for it; it can be claimed back from whom it reached.
    DoesNot,
}

/// Why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The creditor was paid, and nothing had been sold.
    Creditor,
    /// The seller was paid before the notice arrived.
    SellerBeforeNotice,
    /// The buyer was paid after the notice arrived.
    BuyerAfterNotice,
    /// Of two buyers, the one whose notice arrived first was paid.
    FirstNotified,
    /// The seller was paid after the notice had been taken back.
    NoticeTakenBack,
    /// Somebody who collects for the one to be paid, with authority to receive.
    Agent,
    /// Somebody who had paid for the borrower: it counts against that one's recourse.
    Recourse,
    /// The seller was paid on the day on which the notice arrived: the hour decides.
    DayOfNotice,
    /// The one who holds the claim was paid, but the borrower had not been told, or had been told otherwise.
    HolderUntold,
    /// It was not clear whom to pay.
    Unclear(Doubt),
    /// Somebody who collects, whose authority to receive was not shown.
    AgentUnproven,
    /// Not told whom it reached.
    NotTold,
    /// The seller, or an earlier creditor, was paid after the notice arrived.
    SellerAfterNotice,
    /// Of two buyers, not the one whose notice arrived first.
    NotFirstNotified,
    /// Somebody who has nothing to do with the claim, as far as told.
    Stranger,
}

impl Why {
    /// What the payment did.
    pub const fn verdict(self) -> Verdict {
        match self {
            Self::Creditor
            | Self::SellerBeforeNotice
            | Self::BuyerAfterNotice
            | Self::FirstNotified
            | Self::NoticeTakenBack
            | Self::Agent
            | Self::Recourse => Verdict::Discharges,
            Self::DayOfNotice
            | Self::HolderUntold
            | Self::Unclear(_)
            | Self::AgentUnproven
            | Self::NotTold => Verdict::Depends,
            Self::SellerAfterNotice | Self::NotFirstNotified | Self::Stranger => Verdict::DoesNot,
        }
    }

    /// The rule behind it, where one is.
    pub fn rule(self) -> Option<&'static Rule> {
        match self {
            Self::SellerBeforeNotice
            | Self::BuyerAfterNotice
            | Self::SellerAfterNotice
            | Self::DayOfNotice => Some(&PAYEE),
            Self::FirstNotified | Self::NotFirstNotified => Some(&ASSIGN_TWO_BUYERS),
            Self::NoticeTakenBack | Self::HolderUntold => Some(&NOTICE),
            Self::Recourse => Some(&GUARANTOR_RECOURSE),
            Self::Unclear(doubt) => Some(doubt.rule()),
            Self::Creditor | Self::Agent | Self::AgentUnproven | Self::NotTold | Self::Stranger => None,
        }
    }
}

impl Doubt {
    /// The rule behind it.
    pub fn rule(self) -> &'static Rule {
        match self {
            Self::BuyerWithoutProof | Self::SenderUnknown => &ASSIGN_NOTICE_BY_BUYER,
            Self::Newspaper => &ASSIGN_NEWSPAPER,
            Self::SameDay => &ASSIGN_TWO_BUYERS,
            Self::MissingLink => &NOTICE,
            Self::UndoneBelow => &ASSIGN_VOID_LATER,
        }
    }
}

/// A payment, whom it reached and what it did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paid {
    /// The payment.
    pub payment: Payment,
    /// Whom it reached; `None` where it is not told.
    pub to: Option<Party>,
    /// What it did, and why.
    pub why: Why,
}

/// Every payment of the borrower.
pub(super) fn payments(payments: &[Payment], transfer: &Transfer, titles: &[Title]) -> Vec<Paid> {
    let paid = |payment: &Payment| {
        let to = transfer.paid_on(payment.date);
        Paid { payment: *payment, to, why: why(transfer, titles, payment.date, to) }
    };
    payments.iter().map(paid).collect()
}

/// What a payment to `to` on `date` does. Where the claim was split, the part that it suits best.
pub(super) fn why(transfer: &Transfer, titles: &[Title], date: Date, to: Option<Party>) -> Why {
    let Some(to) = to else { return Why::NotTold };
    let of_parts =
        titles.iter().filter_map(|title| Some(of_part(transfer, title, title.on(date)?, date, to)));
    of_parts.min_by_key(|why| why.verdict()).unwrap_or(Why::Creditor)
}

fn of_part(transfer: &Transfer, title: &Title, now: &Standing, date: Date, to: Party) -> Why {
    let for_whom =
        transfer.mandates.iter().rev().find(|mandate| mandate.agent == to && mandate.runs_on(date));
    let by_agent = |creditor: Party| for_whom.filter(|mandate| mandate.creditor == creditor);
    let before = title.before(date).map(|standing| standing.payee);
    if now.from == date && before == Some(Payee::One(to)) && now.payee != Payee::One(to) {
        return Why::DayOfNotice;
    }
    match now.payee {
        Payee::One(payee) if payee == to => return of_payee(title, now, date, to),
        Payee::One(payee) => {
            if let Some(mandate) = by_agent(payee) {
                return if mandate.may_receive { Why::Agent } else { Why::AgentUnproven };
            }
        }
        Payee::Unclear(one, other, doubt) => {
            let suits = |party| party == to || by_agent(party).is_some();
            if suits(one) || suits(other) {
                return Why::Unclear(doubt);
            }
        }
    }
    let holds = match now.owner {
        Owner::One(owner) => owner == to,
        Owner::Disputed(one, other) => one == to || other == to,
    };
    let has_recourse =
        |payer: Party| transfer.paid_for_borrower.iter().any(|paid| paid.payer == payer && paid.date <= date);
    let bought =
        transfer.assignments.iter().enumerate().any(|(index, sale)| {
            sale.buyer == to && sale.date <= date && !title.missing_links.contains(&index)
        });
    if holds {
        Why::HolderUntold
    } else if has_recourse(to) || for_whom.is_some_and(|mandate| has_recourse(mandate.creditor)) {
        Why::Recourse
    } else if title.was_payee(to, date) {
        Why::SellerAfterNotice
    } else if bought {
        Why::NotFirstNotified
    } else {
        Why::Stranger
    }
}

/// Why paying the one to be paid was right.
fn of_payee(title: &Title, now: &Standing, date: Date, to: Party) -> Why {
    let happened = title.standings.iter().filter(|standing| standing.from <= date);
    let taken_back = |event: &Event| matches!(event, Event::Withdrawn(_) | Event::Revoked(_));
    match now.told.last() {
        None if happened.flat_map(|standing| &standing.events).any(taken_back) => Why::NoticeTakenBack,
        None if now.owner == Owner::One(to) => Why::Creditor,
        None => Why::SellerBeforeNotice,
        Some(sale) if title.has_rival(*sale) => Why::FirstNotified,
        Some(_) => Why::BuyerAfterNotice,
    }
}
