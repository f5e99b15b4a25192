//! A case as typed: the one format that is kept in the tab, saved, opened and evaluated.
//!
//! Every amount, rate and date is the text that a person typed (`"1.2万"`, `"2022-03-01"`), so that nothing is lost on
//! the way and no number passes through floating point. Empty texts may be left out.

use serde::{Deserialize, Serialize};

use super::field::{Column, DemandLine, Field};
use super::{ChargeKind, Lender, choice};

/// The version that this program writes.
pub const VERSION: u32 = 1;

/// A larger file is refused unread.
pub const LARGEST_FILE: usize = 8 * 1024 * 1024;

/// More debts are refused.
pub const MOST_DEBTS: usize = 10_000;

/// A case: one or more debts, looked at on one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseFile {
    /// [`VERSION`].
    pub version: u32,
    /// The day for which to compute; empty: today.
    #[serde(default, skip_serializing_if = "String::is_empty")]
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
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct DebtEntry {
    /// What the reader calls the debt.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Who lent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lender: Option<Lender>,
    /// The day of the contract.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_date: String,
    /// Principal on paper.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub principal: String,
    /// What arrived; empty: all of it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub received: String,
    /// The rate of the term; an empty value: none agreed.
    #[serde(skip_serializing_if = "RateEntry::is_blank")]
    pub rate: RateEntry,
    /// How it is to be repaid.
    pub repayment: Repayment,
    /// Due date of a single repayment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub due_date: String,
    /// Due date of the first instalment; empty: a month after the contract.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub first_due_date: String,
    /// How many instalments.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub instalments: String,
    /// The rate after the due date; an empty value: none agreed.
    #[serde(skip_serializing_if = "RateEntry::is_blank")]
    pub overdue_rate: RateEntry,
    /// Penalties and fees.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub charges: Vec<ChargeEntry>,
    /// What was paid.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub payments: Vec<PaymentEntry>,
    /// What the collector demands.
    #[serde(skip_serializing_if = "DemandEntry::is_blank")]
    pub demand: DemandEntry,
    /// The day of the suit; empty: none filed.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub filing_date: String,
    /// Days in a year.
    pub day_count: DayCountEntry,
}

/// Both ways to reach the text of a field: one list of where each is kept.
macro_rules! reach {
    ($self:ident, $field:ident, $($mutable:tt)?) => {
        match $field {
            Field::ContractDate => Some(&$($mutable)? $self.contract_date),
            Field::Principal => Some(&$($mutable)? $self.principal),
            Field::Received => Some(&$($mutable)? $self.received),
            Field::Rate => Some(&$($mutable)? $self.rate.value),
            Field::DueDate => Some(&$($mutable)? $self.due_date),
            Field::FirstDueDate => Some(&$($mutable)? $self.first_due_date),
            Field::Instalments => Some(&$($mutable)? $self.instalments),
            Field::OverdueRate => Some(&$($mutable)? $self.overdue_rate.value),
            Field::FilingDate => Some(&$($mutable)? $self.filing_date),
            Field::Demand(line) => Some(match line {
                DemandLine::Principal => &$($mutable)? $self.demand.principal,
                DemandLine::Interest => &$($mutable)? $self.demand.interest,
                DemandLine::OverdueInterest => &$($mutable)? $self.demand.overdue_interest,
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
                self.payments.push(PaymentEntry::default())
            }
            Field::Charge(index, _) if index == self.charges.len() => {
                self.charges.push(ChargeEntry::default())
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
}

/// A rate as typed and as chosen beside the field.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RateEntry {
    /// The number.
    pub value: String,
    /// The sign and the time.
    pub unit: RateUnit,
}

impl RateEntry {
    fn is_blank(&self) -> bool {
        *self == Self::default()
    }
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

choice! {
    /// How the loan is to be repaid.
    #[derive(Default)]
    Repayment {
        /// Everything on one day.
        #[default]
        Bullet = "bullet",
        /// The same amount every month.
        EqualInstalments = "equal_instalments",
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
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ChargeEntry {
    /// What for.
    pub kind: ChargeKind,
    /// How much.
    pub amount: String,
    /// The day; empty: from default (for the term's fees: from the contract).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub date: String,
}

/// A payment as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PaymentEntry {
    /// The day.
    pub date: String,
    /// How much.
    pub amount: String,
}

/// The collector's demand as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct DemandEntry {
    /// Principal.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub principal: String,
    /// Interest of the term.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub interest: String,
    /// Interest since the due date.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub overdue_interest: String,
    /// Penalties.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub penalty: String,
    /// Fees.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub fees: String,
    /// The total, where they say no more.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub total: String,
}

impl DemandEntry {
    fn is_blank(&self) -> bool {
        *self == Self::default()
    }
}

/// Why a file is no case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileError {
    /// Larger than [`LARGEST_FILE`].
    TooLarge,
    /// More debts than [`MOST_DEBTS`].
    TooManyDebts,
    /// Made by a newer version of the page.
    Newer {
        /// Its version.
        version: u32,
    },
    /// Not a case file: where, and what the parser says.
    Malformed {
        /// Path to the field, empty where the file as a whole is broken.
        path: String,
        /// The parser's words (English), with line and column.
        message: String,
    },
}

impl CaseFile {
    /// Reads a case file.
    ///
    /// # Errors
    /// Says why the text is none; see [`FileError`].
    pub fn parse(text: &str) -> Result<Self, FileError> {
        #[derive(Deserialize)]
        struct Versioned {
            version: u32,
        }
        if text.len() > LARGEST_FILE {
            return Err(FileError::TooLarge);
        }
        // The version first: a newer file may well have fields that this program does not know.
        let Versioned { version } = deserialize(text)?;
        if version > VERSION {
            return Err(FileError::Newer { version });
        }
        if version < VERSION {
            let message = format!("there is no version {version}");
            return Err(FileError::Malformed { path: "version".into(), message });
        }
        let case: Self = deserialize(text)?;
        if case.debts.len() > MOST_DEBTS {
            return Err(FileError::TooManyDebts);
        }
        Ok(case)
    }

    /// The file's text.
    pub fn to_text(&self) -> String {
        serde_json::to_string_pretty(self).expect("texts and lists always serialise")
    }
}

fn deserialize<'text, T: Deserialize<'text>>(text: &'text str) -> Result<T, FileError> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let path = error.path().to_string();
        let path = if path == "." { String::new() } else { path };
        FileError::Malformed { path, message: error.into_inner().to_string() }
    })?;
    // What follows the closing brace is no part of a case.
    match reader.end() {
        Ok(()) => Ok(value),
        Err(error) => Err(FileError::Malformed { path: String::new(), message: error.to_string() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_can_be_read() {
        let mut case = CaseFile::default();
        case.debts[0].principal = "1.2万".into();
        case.debts[0].payments.push(PaymentEntry { date: "2024-01-05".into(), amount: "600".into() });
        assert_eq!(CaseFile::parse(&case.to_text()), Ok(case));
    }

    #[test]
    fn a_broken_file_is_refused_with_its_place() {
        let malformed = |text: &str| match CaseFile::parse(text) {
            Err(FileError::Malformed { path, .. }) => path,
            other => panic!("{text}: {other:?}"),
        };
        assert_eq!(malformed(""), "");
        assert_eq!(malformed(r#"{"version":1,"debts":[]} x"#), "");
        assert_eq!(malformed(r#"{"version":1,"debts":[{"principal":50000.5}]}"#), "debts[0].principal");
        assert_eq!(malformed(r#"{"version":1,"debts":[{"lender":"uncle"}]}"#), "debts[0].lender");
        assert_eq!(malformed(r#"{"version":1,"debts":[{},{"shoe":"x"}]}"#), "debts[1].shoe");
        assert_eq!(malformed(r#"{"version":0,"debts":[]}"#), "version");
        malformed(&"[".repeat(100_000));
        malformed(&r#"{"version":1,"debts":"#.repeat(100_000));
    }

    #[test]
    fn a_newer_file_is_refused_as_newer() {
        let text = r#"{"version":7,"debts":[],"something":"new"}"#;
        assert_eq!(CaseFile::parse(text), Err(FileError::Newer { version: 7 }));
    }
}
