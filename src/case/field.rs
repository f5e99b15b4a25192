//! Names of what the reader fills in, and what can be wrong with it. No words: they are the text floor's.

use std::fmt;

use super::card::entry::CardField;
use super::options::entry::OptionsField;
use super::pack::entry::PackField;
use super::transfer::entry::TransferField;
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

impl Column {
    /// Its name in the case file.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::Amount => "amount",
        }
    }
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

/// A place in a section of its own, such as `rows[2].amount`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    /// The part or list of the section.
    pub list: &'static str,
    /// The row of the list; `None` where it has none, or the list as a whole.
    pub row: Option<usize>,
    /// The member of the part or row; empty: the whole.
    pub member: &'static str,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.list)?;
        if let Some(row) = self.row {
            write!(f, "[{row}]")?;
        }
        if self.member.is_empty() { Ok(()) } else { write!(f, ".{}", self.member) }
    }
}

/// A place to fill in. Its `Display` is the path in the case file, such as `payments[0].amount`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// The day for which to compute.
    AsOf,
    /// What the reader calls the debt.
    Name,
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
    /// The day on which the lender called everything in.
    CalledIn,
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
    /// In the promise.
    Promise(Place),
    /// About the card.
    Card(CardField),
    /// In the suit or the judgment.
    Court(Place),
    /// What happened to the debt.
    Transfer(TransferField),
    /// What could be done about it.
    Options(OptionsField),
    /// Among the clocks' facts.
    Time(Place),
    /// Among what collectors did.
    Contacts(Place),
    /// About an asset pack.
    Pack(PackField),
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AsOf => f.write_str("as_of"),
            Self::Name => f.write_str("name"),
            Self::Lender => f.write_str("lender"),
            Self::ContractDate => f.write_str("contract_date"),
            Self::Principal => f.write_str("principal"),
            Self::Received => f.write_str("received"),
            Self::Rate => f.write_str("rate.value"),
            Self::Repayment => f.write_str("repayment"),
            Self::DueDate => f.write_str("due_date"),
            Self::CalledIn => f.write_str("called_in"),
            Self::FirstDueDate => f.write_str("first_due_date"),
            Self::Instalments => f.write_str("instalments"),
            Self::OverdueRate => f.write_str("overdue_rate.value"),
            Self::Charges => f.write_str("charges"),
            Self::Charge(index, name) => write!(f, "charges[{index}].{}", name.name()),
            Self::Payments => f.write_str("payments"),
            Self::Payment(index, name) => write!(f, "payments[{index}].{}", name.name()),
            Self::Demand(line) => write!(f, "demand.{}", line.name()),
            Self::FilingDate => f.write_str("filing_date"),
            Self::NewerLpr => f.write_str("newer_lpr"),
            Self::Card(field) => write!(f, "card.{field}"),
            Self::Promise(place) => write!(f, "promise.{place}"),
            Self::Court(place) => write!(f, "court.{place}"),
            Self::Transfer(field) => write!(f, "transfer.{field}"),
            Self::Options(field) => write!(f, "options.{field}"),
            Self::Time(place) => write!(f, "time.{place}"),
            Self::Contacts(place) => write!(f, "contacts.{place}"),
            Self::Pack(field) => write!(f, "pack.{field}"),
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
    /// More than the whole of which it is a part.
    AboveWhole,
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
    /// Before the day on which it began.
    EndsBeforeItBegins {
        /// That day.
        begins: Date,
    },
    /// Not after a day that comes before it.
    NotAfter {
        /// That day.
        day: Date,
    },
    /// Not before a day that comes after it.
    NotBefore {
        /// That day.
        day: Date,
    },
    /// A larger part than there is.
    AbovePercent {
        /// The most, per cent.
        most: u32,
    },
    /// More rows than the page takes.
    TooMany {
        /// The most it takes.
        most: usize,
    },
}

impl Reason {
    /// Whether typing on cannot make the text right.
    pub const fn is_final(self) -> bool {
        use Unreadable::{FinerThanFen, Negative, TooLarge, TooLong};
        matches!(self, Self::Unreadable(Negative | TooLarge | FinerThanFen | TooLong))
    }
}

/// A field and what is wrong with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where.
    pub field: Field,
    /// What.
    pub reason: Reason,
}
