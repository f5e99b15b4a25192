//! Names of what the reader fills in, and what can be wrong with it. No words: they are the text floor's.

use std::fmt;

use crate::dates::Date;
use crate::typed::Unreadable;

/// A column of a payment or charge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Column {
    /// The day.
    Date,
    /// The amount.
    Amount,
}

/// A line of the collector's demand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DemandLine {
    /// Principal.
    Principal,
    /// Interest of the term.
    Interest,
    /// Interest since the due date.
    OverdueInterest,
    /// Interest on unpaid interest.
    CompoundInterest,
    /// Penalties.
    Penalty,
    /// Fees.
    Fees,
    /// All in one.
    Total,
}

impl DemandLine {
    /// Every line, in the order of the page.
    pub const ALL: [Self; 7] = [
        Self::Principal,
        Self::Interest,
        Self::OverdueInterest,
        Self::CompoundInterest,
        Self::Penalty,
        Self::Fees,
        Self::Total,
    ];

    /// Its name in the case file.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Principal => "principal",
            Self::Interest => "interest",
            Self::OverdueInterest => "overdue_interest",
            Self::CompoundInterest => "compound_interest",
            Self::Penalty => "penalty",
            Self::Fees => "fees",
            Self::Total => "total",
        }
    }
}

/// A place to fill in. Its `Display` is the path in the case file, such as `payments[0].amount`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// The day for which to compute.
    AsOf,
    /// Who lent.
    Lender,
    /// The contract's day.
    ContractDate,
    /// Principal on paper.
    Principal,
    /// What arrived.
    Received,
    /// The rate of the term.
    Rate,
    /// How it is to be repaid.
    Repayment,
    /// The due date of a single repayment.
    DueDate,
    /// The due date of the first instalment.
    FirstDueDate,
    /// The number of instalments.
    Instalments,
    /// The rate after the due date.
    OverdueRate,
    /// The charges as a list.
    Charges,
    /// A charge, by its place in the list.
    Charge(usize, Column),
    /// The payments as a list.
    Payments,
    /// A payment, by its place in the list.
    Payment(usize, Column),
    /// A line of the demand.
    Demand(DemandLine),
    /// The day of the suit.
    FilingDate,
    /// The LPR that the reader looked up.
    NewerLpr,
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let column = |column: Column| match column {
            Column::Date => "date",
            Column::Amount => "amount",
        };
        match self {
            Self::AsOf => f.write_str("as_of"),
            Self::Lender => f.write_str("lender"),
            Self::ContractDate => f.write_str("contract_date"),
            Self::Principal => f.write_str("principal"),
            Self::Received => f.write_str("received"),
            Self::Rate => f.write_str("rate.value"),
            Self::Repayment => f.write_str("repayment"),
            Self::DueDate => f.write_str("due_date"),
            Self::FirstDueDate => f.write_str("first_due_date"),
            Self::Instalments => f.write_str("instalments"),
            Self::OverdueRate => f.write_str("overdue_rate.value"),
            Self::Charges => f.write_str("charges"),
            Self::Charge(index, name) => write!(f, "charges[{index}].{}", column(*name)),
            Self::Payments => f.write_str("payments"),
            Self::Payment(index, name) => write!(f, "payments[{index}].{}", column(*name)),
            Self::Demand(line) => write!(f, "demand.{}", line.name()),
            Self::FilingDate => f.write_str("filing_date"),
            Self::NewerLpr => f.write_str("newer_lpr"),
        }
    }
}

/// What is wrong with a field, with the facts needed to mend it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Needed and not filled in yet.
    Missing,
    /// Filled in, but not readable.
    Unreadable(Unreadable),
    /// More arrived than the paper says.
    AbovePrincipal,
    /// Not after the day of the contract.
    NotAfterContract {
        /// That day.
        contract: Date,
    },
    /// Before the day of the contract.
    BeforeContract {
        /// That day.
        contract: Date,
    },
    /// After the day for which we compute.
    AfterAsOf {
        /// That day.
        as_of: Date,
    },
    /// Before the first day for which we have the rules.
    BeforeData {
        /// The first day.
        begins: Date,
    },
    /// After the last day for which we answer.
    AfterData {
        /// The last day.
        ends: Date,
    },
    /// Further away than any loan runs.
    TooFarAway {
        /// The last day accepted.
        latest: Date,
    },
    /// More rows than the page takes.
    TooMany {
        /// The most it takes.
        most: usize,
    },
}

/// A field and what is wrong with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where.
    pub field: Field,
    /// What.
    pub reason: Reason,
}
