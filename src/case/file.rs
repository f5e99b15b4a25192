//! A case as typed: the one format that is kept in the tab, saved, opened and evaluated.
//!
//! Every amount, rate and date is the text that a person typed (`"1.2万"`, `"2022-03-01"`), so that nothing is lost on
//! the way and no number passes through floating point. Empty texts may be left out.

use super::field::{Column, DemandLine, Field};
use super::sections::Sections;
use super::unknown::UnknownAnswer;
use super::{ChargeKind, Lender, PaymentOrder, choice};
use crate::money::{RatePeriod, RateSign};

/// The version that this program writes.
pub const VERSION: u32 = 1;

/// A larger file is refused unread.
pub const LARGEST_FILE: usize = 8 * 1024 * 1024;

/// No text in a file may have more characters, and none in the form can: whatever the page keeps, it can open again.
pub const LONGEST_TEXT: usize = 200;

/// More debts are refused.
pub const MOST_DEBTS: usize = 10_000;

/// A case: one or more debts, looked at on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseFile {
    /// [`VERSION`].
    pub version: u32,
    /// The day for which to compute; empty: today.
    pub as_of: String,
    /// The debts.
    pub debts: Vec<DebtEntry>,
}

impl Default for CaseFile {
    fn default() -> Self {
        Self { version: VERSION, as_of: String::new(), debts: vec![DebtEntry::default()] }
    }
}

/// One debt as typed. See [`Debt`](super::Debt) for what each field means.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DebtEntry {
    /// What the reader calls the debt.
    pub name: String,
    /// Who lent.
    pub lender: Option<Lender>,
    /// The day of the contract.
    pub contract_date: String,
    /// Principal on paper.
    pub principal: String,
    /// What arrived; empty: all of it.
    pub received: String,
    /// The rate of the term; an empty value: none agreed.
    pub rate: RateEntry,
    /// How it is to be repaid.
    pub repayment: Repayment,
    /// Due date of a single repayment.
    pub due_date: String,
    /// The day on which the lender called everything in; empty: it did not.
    pub called_in: String,
    /// Due date of the first instalment; empty: a month after the contract.
    pub first_due_date: String,
    /// How many instalments.
    pub instalments: String,
    /// The rate after the due date; an empty value: none agreed.
    pub overdue_rate: RateEntry,
    /// Whether interest on unpaid interest was agreed.
    pub compound: Compound,
    /// Penalties and fees.
    pub charges: Vec<ChargeEntry>,
    /// What was paid.
    pub payments: Vec<PaymentEntry>,
    /// What payments pay first.
    pub payment_order: PaymentOrder,
    /// What the collector demands.
    pub demand: DemandEntry,
    /// The day of the suit; empty: none filed.
    pub filing_date: String,
    /// Days in a year.
    pub day_count: DayCountEntry,
    /// The one-year LPR, in per cent, where a later release is due than the page knows.
    pub newer_lpr: String,
    /// What the reader does not know.
    pub unknown: Vec<UnknownAnswer>,
    /// What only some tools look at.
    pub sections: Sections,
}

/// Both ways to reach the text of a field: one list of where each is kept.
macro_rules! reach {
    ($self:ident, $field:ident, $($mutable:tt)?) => {
        match $field {
            Field::Name => Some(&$($mutable)? $self.name),
            Field::ContractDate => Some(&$($mutable)? $self.contract_date),
            Field::Principal => Some(&$($mutable)? $self.principal),
            Field::Received => Some(&$($mutable)? $self.received),
            Field::Rate => Some(&$($mutable)? $self.rate.value),
            Field::DueDate => Some(&$($mutable)? $self.due_date),
            Field::CalledIn => Some(&$($mutable)? $self.called_in),
            Field::FirstDueDate => Some(&$($mutable)? $self.first_due_date),
            Field::Instalments => Some(&$($mutable)? $self.instalments),
            Field::OverdueRate => Some(&$($mutable)? $self.overdue_rate.value),
            Field::FilingDate => Some(&$($mutable)? $self.filing_date),
            Field::NewerLpr => Some(&$($mutable)? $self.newer_lpr),
            Field::Demand(line) => Some(match line {
                DemandLine::Principal => &$($mutable)? $self.demand.principal,
                DemandLine::Interest => &$($mutable)? $self.demand.interest,
                DemandLine::OverdueInterest => &$($mutable)? $self.demand.overdue_interest,
                DemandLine::CompoundInterest => &$($mutable)? $self.demand.compound_interest,
                DemandLine::Penalty => &$($mutable)? $self.demand.penalty,
                DemandLine::Fees => &$($mutable)? $self.demand.fees,
                DemandLine::Total => &$($mutable)? $self.demand.total,
            }),
            _ => None,
        }
    };
}

impl DebtEntry {
    /// The text of a field; empty for a row that does not exist yet and for what is chosen rather than typed.
    pub fn text(&self, field: Field) -> &str {
        let text = match field {
            Field::Payment(index, Column::Date) => self.payments.get(index).map(|row| &row.date),
            Field::Payment(index, Column::Amount) => self.payments.get(index).map(|row| &row.amount),
            Field::Charge(index, Column::Date) => self.charges.get(index).map(|row| &row.date),
            Field::Charge(index, Column::Amount) => self.charges.get(index).map(|row| &row.amount),
            _ => reach!(self, field,),
        };
        text.map_or("", String::as_str)
    }

    /// Writes the text of a field, adding the row it stands in where that is the next one.
    pub fn set_text(&mut self, field: Field, text: String) {
        match field {
            Field::Payment(index, _) if index == self.payments.len() => {
                self.payments.push(PaymentEntry::default());
            }
            Field::Charge(index, _) if index == self.charges.len() => {
                self.charges.push(ChargeEntry::default());
            }
            _ => {}
        }
        let place = match field {
            Field::Payment(index, Column::Date) => self.payments.get_mut(index).map(|row| &mut row.date),
            Field::Payment(index, Column::Amount) => self.payments.get_mut(index).map(|row| &mut row.amount),
            Field::Charge(index, Column::Date) => self.charges.get_mut(index).map(|row| &mut row.date),
            Field::Charge(index, Column::Amount) => self.charges.get_mut(index).map(|row| &mut row.amount),
            _ => reach!(self, field, mut),
        };
        if let Some(place) = place {
            *place = text;
        }
    }

    /// The rate that stands in `field`: that of the term, or that after the due date.
    pub fn rate(&self, field: Field) -> &RateEntry {
        if field == Field::OverdueRate { &self.overdue_rate } else { &self.rate }
    }

    /// The same, to be written.
    pub fn rate_mut(&mut self, field: Field) -> &mut RateEntry {
        if field == Field::OverdueRate { &mut self.overdue_rate } else { &mut self.rate }
    }
}

/// A rate as typed and as chosen beside the field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RateEntry {
    /// The number.
    pub value: String,
    /// The sign and the time, unless the text names them itself.
    pub unit: RateUnit,
}

choice! {
    /// The units in which rates are quoted.
    #[derive(Default)]
    RateUnit {
        /// % a year.
        #[default]
        PercentPerYear = "percent_per_year",
        /// % a month.
        PercentPerMonth = "percent_per_month",
        /// % a day.
        PercentPerDay = "percent_per_day",
        /// ‰ a month.
        PerMillePerMonth = "per_mille_per_month",
        /// ‰ a day.
        PerMillePerDay = "per_mille_per_day",
        /// ‱ a day (万分之几).
        PerTenThousandPerDay = "per_ten_thousand_per_day",
    }
}

impl RateUnit {
    /// Its sign and its time.
    pub const fn sign_and_period(self) -> (RateSign, RatePeriod) {
        match self {
            Self::PercentPerYear => (RateSign::Percent, RatePeriod::Year),
            Self::PercentPerMonth => (RateSign::Percent, RatePeriod::Month),
            Self::PercentPerDay => (RateSign::Percent, RatePeriod::Day),
            Self::PerMillePerMonth => (RateSign::PerMille, RatePeriod::Month),
            Self::PerMillePerDay => (RateSign::PerMille, RatePeriod::Day),
            Self::PerTenThousandPerDay => (RateSign::PerTenThousand, RatePeriod::Day),
        }
    }

    /// The unit that a rate's text names itself, such as `2分`.
    pub fn named_in(text: &str) -> Option<Self> {
        let named = crate::typed::rate_unit(text)?;
        Self::ALL.iter().copied().find(|unit| unit.sign_and_period() == named)
    }
}

choice! {
    /// How the loan is to be repaid.
    #[derive(Default)]
    Repayment {
        /// Everything on one day.
        #[default]
        Bullet = "bullet",
        /// The same amount every month, interest on what is still owed.
        EqualInstalments = "equal_instalments",
        /// The same part of principal every month, interest on what is still owed.
        EqualPrincipal = "equal_principal",
        /// Interest every month, the principal with the last.
        InterestFirst = "interest_first",
        /// The same part of principal and the same interest on the whole principal every month.
        Flat = "flat_rate",
    }
}

choice! {
    /// Whether unpaid interest bears interest (复利).
    #[derive(Default)]
    Compound {
        /// It does not, or the contract says nothing.
        #[default]
        None = "none",
        /// Interest that fell due and was not paid does.
        UnpaidInterest = "unpaid_interest",
    }
}

choice! {
    /// Days in a year.
    #[derive(Default)]
    DayCountEntry {
        /// 365.
        #[default]
        Actual365 = "actual/365",
        /// 360.
        Actual360 = "actual/360",
    }
}

/// A penalty or fee as typed: an amount, or a part of the principal such as `"10%"`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChargeEntry {
    /// What for.
    pub kind: ChargeKind,
    /// How much.
    pub amount: String,
    /// The day; empty: from default (for the term's fees: from the contract).
    pub date: String,
}

/// A payment as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PaymentEntry {
    /// The day.
    pub date: String,
    /// How much.
    pub amount: String,
}

/// The collector's demand as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DemandEntry {
    /// Principal.
    pub principal: String,
    /// Interest of the term.
    pub interest: String,
    /// Interest since the due date.
    pub overdue_interest: String,
    /// Interest on unpaid interest.
    pub compound_interest: String,
    /// Penalties.
    pub penalty: String,
    /// Fees.
    pub fees: String,
    /// The total, where they say no more.
    pub total: String,
}

/// Why a file is no case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileError {
    /// Larger than [`LARGEST_FILE`].
    TooLarge,
    /// More debts than [`MOST_DEBTS`].
    TooManyDebts,
    /// More payments or charges in a debt than [`read`](super::read) takes.
    TooManyRows,
    /// A text longer than [`LONGEST_TEXT`].
    TextTooLong {
        /// Path to it.
        path: String,
    },
    /// Made by a newer version of the page.
    Newer {
        /// Its version.
        version: u32,
    },
    /// Not a case file: where, and what the parser says.
    Malformed {
        /// Path to the field, empty where the file as a whole is broken.
        path: String,
        /// What is wrong there, in the format's own (English) words.
        message: String,
    },
}
