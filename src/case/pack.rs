//! A bundle of bad loans (资产包) as a buyer sees it: what is in it, what it costs, and what comes back.

pub mod entry;
pub mod read;

use rust_decimal::Decimal;

use super::choice;
use crate::money::Yuan;

choice! {
    /// How what is collected spreads over the months.
    #[derive(Default)]
    Curve {
        /// The same every month.
        Even = "even",
        /// Most at first, then evenly less down to the last month.
        #[default]
        Falling = "falling",
    }
}

impl Curve {
    /// `total` spread over so many months, to the fen; the months add up to it.
    pub fn spread(self, total: Yuan, months: u32) -> Vec<Yuan> {
        let weight = |month: u32| match self {
            Self::Even => 1,
            Self::Falling => months - month,
        };
        let whole = Decimal::from((0..months).map(|month| u64::from(weight(month))).sum::<u64>());
        let mut parts = Decimal::ZERO;
        let mut before = Yuan::ZERO;
        (0..months)
            .map(|month| {
                parts += Decimal::from(weight(month));
                let by_then = Yuan::new(total.exact() * parts / whole).to_fen();
                let this = by_then - before;
                before = by_then;
                this
            })
            .collect()
    }
}

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

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal_macros::dec;

    #[test]
    fn a_curve_spreads_the_whole_to_the_fen() {
        let spread = |curve: Curve| curve.spread(Yuan::new(dec!(100)), 3);
        assert_eq!(spread(Curve::Even), [dec!(33.33), dec!(33.34), dec!(33.33)].map(Yuan::new));
        // Three, two and one sixths.
        assert_eq!(spread(Curve::Falling), [dec!(50.00), dec!(33.33), dec!(16.67)].map(Yuan::new));
        assert_eq!(Curve::Even.spread(Yuan::ZERO, 2), [Yuan::ZERO; 2]);
    }
}
