//! An asset pack as typed, and the names of its fields. It is about no debt of the reader's and stands in no case file.

use std::fmt;

use super::Curve;

/// A pack as typed. See [`Pack`](super::Pack).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PackEntry {
    /// How many loans.
    pub loans: String,
    /// Their outstanding principal.
    pub principal: String,
    /// Principal, interest and charges outstanding.
    pub outstanding: String,
    /// The price.
    pub price: String,
    /// Of the principal, collected in all, per cent.
    pub recovery: String,
    /// Over how many months.
    pub months: String,
    /// How it spreads over them.
    pub curve: Curve,
    /// Of what is collected, kept by collectors, per cent; empty: nothing.
    pub commission: String,
    /// What a loan costs a month to hold; empty: nothing.
    pub servicing: String,
    /// Spent once beside the price; empty: nothing.
    pub at_once: String,
}

impl PackEntry {
    /// An example of round figures. Its price is the published average of the first quarter of 2025
    /// ([`NPL_PRICE`](crate::law::bad_loan_sales::NPL_PRICE)); the rest is made up.
    pub fn example() -> Self {
        let text = str::to_owned;
        Self {
            loans: text("1000"),
            principal: text("10000000"),
            outstanding: text("16800000"),
            price: text("690000"),
            recovery: text("14.4"),
            months: text("24"),
            curve: Curve::Even,
            commission: text("30"),
            servicing: text("2"),
            at_once: String::new(),
        }
    }
}

/// A place to fill in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PackField {
    /// How many loans.
    Loans,
    /// Outstanding principal.
    Principal,
    /// All that is outstanding.
    Outstanding,
    /// The price.
    Price,
    /// What is collected.
    Recovery,
    /// Over how many months.
    Months,
    /// What collectors keep.
    Commission,
    /// What a loan costs a month.
    Servicing,
    /// Spent once.
    AtOnce,
}

impl fmt::Display for PackField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Loans => "loans",
            Self::Principal => "principal",
            Self::Outstanding => "outstanding",
            Self::Price => "price",
            Self::Recovery => "recovery",
            Self::Months => "months",
            Self::Commission => "commission",
            Self::Servicing => "servicing",
            Self::AtOnce => "at_once",
        })
    }
}

impl PackEntry {
    /// The text of a field.
    pub fn text_mut(&mut self, field: PackField) -> &mut String {
        match field {
            PackField::Loans => &mut self.loans,
            PackField::Principal => &mut self.principal,
            PackField::Outstanding => &mut self.outstanding,
            PackField::Price => &mut self.price,
            PackField::Recovery => &mut self.recovery,
            PackField::Months => &mut self.months,
            PackField::Commission => &mut self.commission,
            PackField::Servicing => &mut self.servicing,
            PackField::AtOnce => &mut self.at_once,
        }
    }
}
