//! A bundle of bad loans (资产包) as a buyer sees it: what is in it, what it costs, and what comes back.

use rust_decimal::Decimal;

use crate::money::Yuan;

/// An asset pack. Months are counted from the day on which the price is paid; the first entry of a list is the first
/// month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pack {
    /// How many loans.
    pub loans: u32,
    /// Their principal that is outstanding (未偿本金).
    pub principal: Yuan,
    /// Principal, interest and charges that are outstanding (未偿本息).
    pub outstanding: Yuan,
    /// The price of the pack.
    pub price: Yuan,
    /// What is collected from borrowers, month by month.
    pub recoveries: Vec<Yuan>,
    /// What collectors keep of it, as a fraction: 0.3 for 30 %.
    pub commission: Decimal,
    /// What a loan costs a month to hold and service, while the list of recoveries lasts.
    pub servicing: Yuan,
    /// Spent once beside the price: due diligence, notices, registration.
    pub at_once: Yuan,
}
