//! What the reader told us, and nothing we computed.
//!
//! [`file`] holds a case as typed, text by text: the one format in which the page keeps, saves and opens it and which
//! `evaluate` reads. [`read`](mod@read) turns a debt as typed into a [`Debt`], or says field by field what is wrong.

pub mod card;
pub mod contacts;
pub mod field;
pub mod file;
pub mod json;
pub mod loan_days;
pub mod options;
pub mod pack;
pub mod pasted;
pub mod promise;
pub mod read;
pub mod sections;
pub mod suit;
pub mod time;
pub mod transfer;
pub mod unknown;

use crate::dates::{Date, DayCount};
use crate::money::{AnnualRate, QuotedRate, Yuan};

/// Defines a choice of a few: each value with its name in case files and in the page's form.
macro_rules! choice {
    ($(#[$about:meta])* $name:ident { $($(#[$each:meta])* $value:ident = $code:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name {
            $($(#[$each])* $value,)+
        }

        impl $name {
            /// Every value, in the order in which the page offers them.
            pub const ALL: &[Self] = &[$(Self::$value),+];

            /// Its name in case files and in the form.
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$value => $code,)+
                }
            }

            /// The value of that name.
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.code() == code)
            }
        }
    };
}
pub(crate) use choice;

choice! {
    /// Who lent the money. The kind of lender decides which rules cap the interest.
    Lender {
        /// A person, or a firm without a lending licence.
        Unlicensed = "unlicensed",
        /// A micro-loan company (小额贷款公司), online or not.
        MicroLoan = "micro_loan",
        /// A consumer-finance company (消费金融公司).
        ConsumerFinance = "consumer_finance",
        /// A bank, other than by credit card.
        Bank = "bank",
        /// Other people, matched by a P2P platform (网络借贷信息中介).
        P2p = "p2p",
    }
}

impl Lender {
    /// Whether it is a licensed financial institution, outside the private-lending rules.
    pub const fn is_licensed(self) -> bool {
        match self {
            Self::Unlicensed | Self::P2p => false,
            Self::MicroLoan | Self::ConsumerFinance | Self::Bank => true,
        }
    }

    /// The first day of contracts that the law's data can compute for this lender.
    pub const fn data_begins(self) -> Date {
        if self.is_licensed() {
            crate::law::LICENSED_LENDING_BEGINS
        } else {
            crate::law::PRIVATE_LENDING_BEGINS
        }
    }
}

/// How monthly instalments are made up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InstalmentKind {
    /// 等额本息: the same amount every month, interest on what is still owed.
    Equal,
    /// 等额本金: the same part of principal every month, and interest on what is still owed.
    EqualPrincipal,
    /// 先息后本: interest every month, the principal with the last.
    InterestFirst,
    /// 等本等息: the same part of principal and the same interest on the whole principal every month. The quoted rate
    /// then stands for about half of the true one.
    Flat,
}

/// How the loan is to be repaid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plan {
    /// 一次性还本付息: everything on one day.
    Bullet {
        /// That day.
        due: Date,
        /// The day on which the lender called everything in (提前到期), by the contract or by a notice that arrived.
        called_in: Option<Date>,
    },
    /// In monthly instalments.
    Instalments {
        /// How each is made up.
        kind: InstalmentKind,
        /// The day of the first.
        first_due: Date,
        /// How many there are.
        count: u32,
        /// As for a single repayment.
        called_in: Option<Date>,
    },
}

impl Plan {
    /// The day on which the lender called everything in, if it did.
    pub const fn called_in(self) -> Option<Date> {
        match self {
            Self::Bullet { called_in, .. } | Self::Instalments { called_in, .. } => called_in,
        }
    }

    /// The plan as it was before it was called in.
    #[must_use]
    pub const fn as_agreed(self) -> Self {
        match self {
            Self::Bullet { due, .. } => Self::Bullet { due, called_in: None },
            Self::Instalments { kind, first_due, count, .. } => {
                Self::Instalments { kind, first_due, count, called_in: None }
            }
        }
    }
}

choice! {
    /// What a charge is for.
    #[derive(Default)]
    ChargeKind {
        /// 违约金: a penalty for default.
        #[default]
        Penalty = "penalty",
        /// 服务费、担保费 and the like, for the time of the loan.
        ServiceFee = "service_fee",
        /// 催收费: costs of collecting.
        CollectionFee = "collection_fee",
        /// Any other fee after default.
        Other = "other",
    }
}

impl ChargeKind {
    /// Whether it stands for the price of the loan's term rather than for being late.
    pub const fn belongs_to_term(self) -> bool {
        matches!(self, Self::ServiceFee)
    }
}

/// A penalty or fee that the contract names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Charge {
    /// What it is for.
    pub kind: ChargeKind,
    /// How much.
    pub amount: Yuan,
    /// The day it falls due; `None`: the day of default, or for the term's fees the day of the contract.
    pub date: Option<Date>,
}

/// Money that the reader paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Payment {
    /// The day.
    pub date: Date,
    /// How much.
    pub amount: Yuan,
}

choice! {
    /// What a payment pays first. The law's order gives way to one that was agreed.
    #[derive(Default)]
    PaymentOrder {
        /// 民法典第561条: costs of collecting, interest, charges, principal.
        #[default]
        Statutory = "statutory",
        /// Principal before anything else.
        PrincipalFirst = "principal_first",
        /// Costs, penalties and fees, then interest, then principal: as many contracts have it.
        ChargesFirst = "charges_first",
    }
}

/// What the collector demands, as far as they say: line by line, in one total, or both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Demand {
    /// Principal.
    pub principal: Option<Yuan>,
    /// Interest for the time of the loan.
    pub interest: Option<Yuan>,
    /// Interest since the due date.
    pub overdue_interest: Option<Yuan>,
    /// Interest on unpaid interest.
    pub compound_interest: Option<Yuan>,
    /// Penalties.
    pub penalty: Option<Yuan>,
    /// Fees.
    pub fees: Option<Yuan>,
    /// The total.
    pub total: Option<Yuan>,
}

/// One debt: the facts, checked to fit together by [`read`](mod@read).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Debt {
    /// Who lent.
    pub lender: Lender,
    /// The day on which the contract was made and the money arrived.
    pub contract_date: Date,
    /// The principal on paper.
    pub principal: Yuan,
    /// What really arrived.
    pub received: Yuan,
    /// The rate of the term; `None` where none was agreed.
    pub term_rate: Option<QuotedRate>,
    /// How it is to be repaid.
    pub plan: Plan,
    /// The rate after the due date; `None` where none was agreed.
    pub overdue_rate: Option<QuotedRate>,
    /// Whether the contract counts interest on unpaid interest (复利).
    pub compound: bool,
    /// Penalties and fees that the contract names.
    pub charges: Vec<Charge>,
    /// What was paid, earliest first.
    pub payments: Vec<Payment>,
    /// What payments pay first.
    pub payment_order: PaymentOrder,
    /// What the collector demands.
    pub demand: Demand,
    /// The day on which suit was filed; `None` where it was not.
    pub filing_date: Option<Date>,
    /// How days are counted into years.
    pub day_count: DayCount,
    /// The one-year LPR as the reader looked it up, for days on which a release is due that the law's data lacks.
    pub newer_lpr: Option<AnnualRate>,
}
