//! What to ask a buyer to show, what the borrower may still say, and what else comes with a sale.

use super::amount::Books;
use super::discharge::{Paid, Verdict, Why};
use super::title::Title;
use crate::case::Debt;
use crate::case::transfer::{Contact, NoticeBy, Paper, Transfer};
use crate::dates::Date;
use crate::engine::ledger::{Terms, ledger};
use crate::law::assignment::{
    ACCESSORY_RIGHTS, ASSIGN_ASSIGNOR_JOINED, ASSIGN_DATA, ASSIGN_GUARANTOR, ASSIGN_SET_OFF,
    ASSIGN_SUIT_AS_NOTICE, DEFENCES, GUARANTOR_RECOURSE, LIMITATION_RESTARTS, NOTICE, PAYEE, TRANSFER_COSTS,
};
use crate::law::bad_loan_sales::NPL_BUYERS;
use crate::law::citation::Rule;
use crate::law::interest_caps::WITHHELD_INTEREST;
use crate::law::payment_allocation::STATUTORY_ORDER;
use crate::money::Yuan;

impl Paper {
    /// The rule behind it; without one it is only prudent.
    pub fn rule(self) -> Option<&'static Rule> {
        match self {
            Self::ProofOfTransfer | Self::NoticeAndArrival | Self::MissingLinks => Some(&NOTICE),
            Self::OtherNotice => Some(&crate::law::assignment::ASSIGN_TWO_BUYERS),
            Self::PaymentsCredited => Some(&PAYEE),
            Self::BatchListing => Some(&NPL_BUYERS),
            Self::DataPassedOn => Some(&ASSIGN_DATA),
            Self::SellersConfirmation
            | Self::BalanceByLine
            | Self::AccountInOwnName
            | Self::AgentsAuthority
            | Self::ProofOfPayment
            | Self::PayersContract
            | Self::WhoTheyAre => None,
        }
    }
}

/// Something to ask for, and whether it was shown, as told; `None` where that is not told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// What.
    pub ask: Paper,
    /// Whether it was shown.
    pub shown: Option<bool>,
}

/// What to ask first of somebody who turns to the borrower, before more is told.
pub const fn first_asks(contact: Contact) -> &'static [Paper] {
    match contact {
        Contact::Lender => &[Paper::BalanceByLine, Paper::PaymentsCredited, Paper::AccountInOwnName],
        Contact::Buyer => &[
            Paper::ProofOfTransfer,
            Paper::SellersConfirmation,
            Paper::NoticeAndArrival,
            Paper::BalanceByLine,
            Paper::PaymentsCredited,
            Paper::AccountInOwnName,
            Paper::DataPassedOn,
        ],
        Contact::Collector => &[
            Paper::AgentsAuthority,
            Paper::AccountInOwnName,
            Paper::BalanceByLine,
            Paper::PaymentsCredited,
            Paper::DataPassedOn,
        ],
        Contact::Payer => &[
            Paper::ProofOfPayment,
            Paper::PayersContract,
            Paper::BalanceByLine,
            Paper::PaymentsCredited,
            Paper::AccountInOwnName,
        ],
        Contact::Unknown => &[Paper::WhoTheyAre, Paper::BalanceByLine, Paper::AccountInOwnName],
    }
}

/// What to ask about the sale in this place.
pub(super) fn asks(transfer: &Transfer, titles: &[Title], index: usize) -> Vec<Asked> {
    let sale = &transfer.assignments[index];
    let proof = sale.notice.is_some_and(|notice| {
        notice.proof_shown || matches!(notice.by, NoticeBy::Seller | NoticeBy::Both | NoticeBy::Suit)
    });
    let by_seller = sale.notice.is_some_and(|notice| matches!(notice.by, NoticeBy::Seller | NoticeBy::Both));
    let mut asks = vec![
        Asked { ask: Paper::ProofOfTransfer, shown: Some(proof) },
        Asked { ask: Paper::SellersConfirmation, shown: Some(by_seller) },
        Asked { ask: Paper::NoticeAndArrival, shown: Some(sale.notice.is_some()) },
    ];
    let mut open = |ask, needed: bool, shown| asks.extend(needed.then_some(Asked { ask, shown }));
    let missing = titles.iter().any(|title| title.missing_links.contains(&index));
    open(Paper::MissingLinks, missing, Some(false));
    let rival = |(other, one): (usize, &crate::case::transfer::Assignment)| {
        other != index && one.seller == sale.seller && one.buyer != sale.buyer && one.part.is_none()
    };
    open(Paper::OtherNotice, transfer.assignments.iter().enumerate().any(rival), None);
    open(Paper::BalanceByLine, true, None);
    open(Paper::PaymentsCredited, true, None);
    open(Paper::AccountInOwnName, true, None);
    let agents = || transfer.mandates.iter().filter(|mandate| mandate.creditor == sale.buyer);
    let authority = agents().next().map(|_| agents().all(|mandate| mandate.may_receive));
    open(Paper::AgentsAuthority, authority.is_some(), authority);
    open(Paper::BatchListing, sale.batch.is_some(), None);
    open(Paper::DataPassedOn, ASSIGN_DATA.in_force_on(sale.date), None);
    asks
}

/// What the borrower may say against any holder of the claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DefenceKind {
    /// Part of the principal never arrived.
    Withheld,
    /// Interest, penalties and fees above the ceilings.
    AboveCeiling,
    /// Payments that counted.
    Paid,
    /// Payments that may have counted.
    MayHavePaid,
    /// The time to sue may have run out: to be checked by its own dates.
    Limitation,
    /// Claims of the borrower against the seller.
    SetOff,
    /// Costs that the missing notice caused.
    CostsOfMissingNotice,
}

impl DefenceKind {
    /// The rule behind it, beside the one that it travels with the claim.
    pub fn rule(self) -> &'static Rule {
        match self {
            Self::Withheld => &WITHHELD_INTEREST,
            Self::AboveCeiling => &DEFENCES,
            Self::Paid => &STATUTORY_ORDER,
            Self::MayHavePaid => &PAYEE,
            Self::Limitation => &LIMITATION_RESTARTS,
            Self::SetOff => &ASSIGN_SET_OFF,
            Self::CostsOfMissingNotice => &ASSIGN_SUIT_AS_NOTICE,
        }
    }
}

/// A defence that travels with the claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Defence {
    /// Which.
    pub kind: DefenceKind,
    /// What it is worth, to the fen, where that follows from what was told.
    pub amount: Option<Yuan>,
    /// The rules: that it travels, and what it is.
    pub rules: [&'static Rule; 2],
}

/// Every defence that the facts show, and those that they leave open.
pub(super) fn defences(books: &Books<'_>, payments: &[Paid], as_of: Date) -> Vec<Defence> {
    let debt = books.debt;
    let sum = |verdict| {
        let counted =
            payments.iter().filter(|paid| paid.why.verdict() == verdict && paid.why != Why::Recourse);
        counted.map(|paid| paid.payment.amount).sum::<Yuan>().to_fen()
    };
    let unpaid = Debt { payments: Vec::new(), ..debt.clone() };
    let total = |terms| ledger(&unpaid, terms, books.filing, as_of).total();
    let withheld = debt.principal - debt.received;
    let above = (total(Terms::Claimed) - withheld - total(Terms::Lawful(books.ceilings))).or_zero();
    let suit = |notice: crate::case::transfer::Notice| notice.by == NoticeBy::Suit;
    let untold = books.transfer.assignments.iter().any(|sale| sale.notice.is_some_and(suit));
    let amounts = [
        (DefenceKind::Withheld, Some(withheld.to_fen())),
        (DefenceKind::AboveCeiling, Some(above.to_fen())),
        (DefenceKind::Paid, Some(sum(Verdict::Discharges))),
        (DefenceKind::MayHavePaid, Some(sum(Verdict::Depends))),
        (DefenceKind::Limitation, None),
        (DefenceKind::SetOff, None),
        (DefenceKind::CostsOfMissingNotice, None),
    ];
    let shown = amounts.into_iter().filter(|(kind, amount)| {
        amount.is_none_or(Yuan::is_positive) && (*kind != DefenceKind::CostsOfMissingNotice || untold)
    });
    shown.map(|(kind, amount)| Defence { kind, amount, rules: [&DEFENCES, kind.rule()] }).collect()
}

/// What else went with the claim, or comes with the sale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Right {
    /// Security and other accessory rights went with it.
    Accessory,
    /// The guarantor must be told, or the sale has no effect against it.
    GuarantorToBeTold,
    /// What the sale adds in costs, the seller bears.
    CostsOfTransfer,
    /// The court may join the seller.
    SellerMayBeJoined,
    /// The recipient of personal data must be named, and more.
    Data,
    /// Who paid for the borrower has the creditor's rights within what was paid.
    Subrogation,
}

impl Right {
    /// The rule behind it.
    pub fn rule(self) -> &'static Rule {
        match self {
            Self::Accessory => &ACCESSORY_RIGHTS,
            Self::GuarantorToBeTold => &ASSIGN_GUARANTOR,
            Self::CostsOfTransfer => &TRANSFER_COSTS,
            Self::SellerMayBeJoined => &ASSIGN_ASSIGNOR_JOINED,
            Self::Data => &ASSIGN_DATA,
            Self::Subrogation => &GUARANTOR_RECOURSE,
        }
    }
}

/// What comes with what happened.
pub(super) fn rights(transfer: &Transfer) -> Vec<Right> {
    let mut rights = Vec::new();
    if !transfer.assignments.is_empty() {
        rights.extend([
            Right::Accessory,
            Right::GuarantorToBeTold,
            Right::CostsOfTransfer,
            Right::SellerMayBeJoined,
        ]);
        if transfer.assignments.iter().any(|sale| ASSIGN_DATA.in_force_on(sale.date)) {
            rights.push(Right::Data);
        }
    }
    if !transfer.paid_for_borrower.is_empty() {
        rights.push(Right::Subrogation);
    }
    rights
}
