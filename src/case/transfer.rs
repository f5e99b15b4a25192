//! What happened to a debt after it was made: who bought it, who only collects, who paid it for the borrower, and whom
//! the borrower paid.

pub mod entry;
pub(super) mod json;
mod member;
pub mod read;

use super::choice;
use crate::dates::Date;
use crate::money::{QuotedRate, Yuan};

/// Someone in the story of a debt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Party {
    /// The lender of the contract.
    Lender,
    /// Somebody else, by the place in [`Transfer::names`].
    Named(usize),
}

choice! {
    /// Who turns to the borrower about the debt, as far as the borrower can tell.
    Contact {
        /// The lender of the contract.
        Lender = "lender",
        /// Somebody who says that they bought the debt.
        Buyer = "buyer",
        /// Somebody who says that they collect for the creditor.
        Collector = "collector",
        /// Somebody who says that they paid for the borrower.
        Payer = "payer",
        /// Not known.
        Unknown = "unknown",
    }
}

choice! {
    /// Something to be shown before anything is paid.
    Paper {
        /// The agreement, or the seller's confirmation, naming seller, buyer and this debt.
        ProofOfTransfer = "proof_of_transfer",
        /// Confirmation from the seller by a channel found independently.
        SellersConfirmation = "sellers_confirmation",
        /// How the notice was sent and when it arrived.
        NoticeAndArrival = "notice_and_arrival",
        /// Every transfer between the lender and this buyer.
        MissingLinks = "missing_links",
        /// The other buyer's notice and when it arrived.
        OtherNotice = "other_notice",
        /// What is owed, line by line; of a sale, on its day.
        BalanceByLine = "balance_by_line",
        /// That every payment was taken off.
        PaymentsCredited = "payments_credited",
        /// An account in the creditor's own name.
        AccountInOwnName = "account_in_own_name",
        /// Authority to collect and to receive, where an agent asks.
        AgentsAuthority = "agents_authority",
        /// For batches of banks: the listing in the registration centre.
        BatchListing = "batch_listing",
        /// Which data were passed on, to whom and for what.
        DataPassedOn = "data_passed_on",
        /// The slip of what somebody paid for the borrower, with its day.
        ProofOfPayment = "proof_of_payment",
        /// The contract under which they paid: the guarantee or the policy.
        PayersContract = "payers_contract",
        /// Who they are, and for whom they ask.
        WhoTheyAre = "who_they_are",
    }
}

choice! {
    /// What a buyer is. Some courts let interest after the sale depend on it.
    #[derive(Default)]
    BuyerKind {
        /// Not known.
        #[default]
        Unknown = "unknown",
        /// One of the national asset management companies (全国性金融资产管理公司).
        NationalAmc = "national_amc",
        /// A local asset management company (地方资产管理公司).
        LocalAmc = "local_amc",
        /// A bank's investment company (金融资产投资公司).
        BankInvestment = "bank_investment",
        /// Another licensed financial institution.
        Licensed = "licensed",
        /// Any other company or a person.
        Other = "other",
    }
}

choice! {
    /// Who gave the notice of a transfer, and how.
    #[derive(Default)]
    NoticeBy {
        /// Not known.
        #[default]
        Unknown = "unknown",
        /// The seller.
        Seller = "seller",
        /// The buyer alone.
        Buyer = "buyer",
        /// Both.
        Both = "both",
        /// A court served the buyer's complaint (起诉状副本送达).
        Suit = "suit",
        /// An announcement in the press (公告).
        Newspaper = "newspaper",
    }
}

/// A notice of a transfer that reached the borrower.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The day on which it arrived.
    pub arrived: Date,
    /// Who gave it.
    pub by: NoticeBy,
    /// Whether proof of the transfer came with it: the agreement, or the seller's confirmation.
    pub proof_shown: bool,
}

/// A notice that was taken back (CC 546).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Withdrawal {
    /// The day on which the borrower heard of it.
    pub arrived: Date,
    /// Whether the buyer agrees.
    pub buyer_agrees: bool,
}

/// A transfer that was found never to have come about, or void, or was avoided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Undone {
    /// The day on which the notice was lawfully revoked too (通知被依法撤销), if it was.
    pub notice_revoked: Option<Date>,
}

choice! {
    /// Who sells in a batch, as far as the pilot tells sellers apart.
    #[derive(Default)]
    BatchSeller {
        /// Not known.
        #[default]
        Unknown = "unknown",
        /// One of the six state banks or the twelve joint-stock banks.
        NationalBank = "national_bank",
        /// A city, rural or other regional bank.
        RegionalBank = "regional_bank",
        /// A policy or development bank.
        PolicyBank = "policy_bank",
        /// A trust, consumer-finance, car-finance or leasing company.
        FinanceCompany = "finance_company",
        /// A micro-loan company, a guarantor, a platform or anybody else.
        Other = "other",
    }
}

choice! {
    /// What kind of loan is sold.
    #[derive(Default)]
    BatchLoan {
        /// Not known.
        #[default]
        Unknown = "unknown",
        /// A personal consumer loan on credit.
        Consumer = "consumer",
        /// A credit card overdraft.
        Card = "card",
        /// A personal business loan on credit.
        Business = "business",
        /// A mortgage, a car loan or another secured loan.
        Secured = "secured",
    }
}

/// A sale in a batch, as far as it is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BatchSale {
    /// Who sells.
    pub seller: BatchSeller,
    /// What kind of loan.
    pub loan: BatchLoan,
    /// Whether it was classed as non-performing by then; `None` where it is not known.
    pub non_performing: Option<bool>,
}

/// A sale of the claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Assignment {
    /// The day of the transfer between seller and buyer, or the last on which it can have been.
    pub date: Date,
    /// Whether that day was told. Without it the day of the notice is taken, and without a notice the day asked for.
    pub date_told: bool,
    /// Who sells.
    pub seller: Party,
    /// Who buys.
    pub buyer: Party,
    /// What the buyer is.
    pub buyer_kind: BuyerKind,
    /// How much of the claim; `None`: all of it.
    pub part: Option<Yuan>,
    /// The price, where it is known. It changes nothing of what is owed.
    pub price: Option<Yuan>,
    /// The first notice that reached the borrower; `None` where none did.
    pub notice: Option<Notice>,
    /// Where the notice was taken back.
    pub withdrawn: Option<Withdrawal>,
    /// Where the transfer was undone.
    pub undone: Option<Undone>,
    /// Where it was part of a batch.
    pub batch: Option<BatchSale>,
}

/// Collection handed to somebody else (委托催收): the claim stays where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mandate {
    /// The first day.
    pub from: Date,
    /// The last day; `None` while it goes on.
    pub to: Option<Date>,
    /// Whose claim is collected.
    pub creditor: Party,
    /// Who collects.
    pub agent: Party,
    /// Whether written authority to receive money was shown.
    pub may_receive: bool,
}

impl Mandate {
    /// Whether it runs on `date`.
    pub fn runs_on(&self, date: Date) -> bool {
        self.from <= date && self.to.is_none_or(|last| date <= last)
    }
}

choice! {
    /// In what place somebody paid for the borrower.
    #[derive(Default)]
    PayerRole {
        /// A guarantor (保证人、融资担保公司).
        #[default]
        Guarantor = "guarantor",
        /// Somebody whose property secures the debt.
        SecurityProvider = "security_provider",
        /// An insurer of the loan (信用保证保险).
        Insurer = "insurer",
        /// A platform's reserve fund (风险准备金).
        ReserveFund = "reserve_fund",
        /// Anybody else.
        Other = "other",
    }
}

/// A payment that somebody made to the creditor for the borrower (代偿).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PaidForBorrower {
    /// The day.
    pub date: Date,
    /// Who paid.
    pub payer: Party,
    /// In what place.
    pub role: PayerRole,
    /// How much in all.
    pub amount: Yuan,
    /// Of it, principal; `None`: what the statutory order leaves for principal.
    pub principal: Option<Yuan>,
    /// The rate that the payer's own contract with the borrower sets for the time after; `None` where it sets none.
    pub rate: Option<QuotedRate>,
    /// The day on which the borrower was told; `None` where nobody told.
    pub told: Option<Date>,
}

/// From which day on the borrower paid whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PaidTo {
    /// The first day.
    pub from: Date,
    /// Whom.
    pub to: Party,
}

/// What happened to a debt, each list earliest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Transfer {
    /// The names of those other than the lender.
    pub names: Vec<String>,
    /// Sales.
    pub assignments: Vec<Assignment>,
    /// Mandates to collect.
    pub mandates: Vec<Mandate>,
    /// Payments by others.
    pub paid_for_borrower: Vec<PaidForBorrower>,
    /// Whom the borrower paid. Before the first entry it was the lender, until the borrower first heard of somebody
    /// else; from then on it is not told.
    pub paid_to: Vec<PaidTo>,
}

impl Transfer {
    /// Whom the borrower paid on `date`; `None` where it is not told.
    pub fn paid_on(&self, date: Date) -> Option<Party> {
        let told = self.paid_to.iter().rev().find(|paid| paid.from <= date).map(|paid| paid.to);
        let heard = self.first_heard().is_some_and(|first| first <= date);
        told.or((!heard).then_some(Party::Lender))
    }

    /// The first day on which the borrower heard of anybody beside the lender.
    fn first_heard(&self) -> Option<Date> {
        let notices = self.assignments.iter().filter_map(|sale| Some(sale.notice?.arrived));
        let mandates = self.mandates.iter().map(|mandate| mandate.from);
        let payers = self.paid_for_borrower.iter().filter_map(|paid| paid.told);
        notices.chain(mandates).chain(payers).min()
    }
}
