//! By which rules a card's ledger counts, from the card's own terms to the most that the law supports.

use rust_decimal::Decimal;

use crate::case::card::{Booking, Card, Compounding, Method, Term};
use crate::dates::{Date, next_day};
use crate::law::bank_cards::{CARD_BAND, USUAL, most_on};
use crate::money::AnnualRate;

/// What a ledger counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// The yearly rate of the card's terms.
    pub agreed: AnnualRate,
    /// Days in a year.
    pub year_days: Decimal,
    /// Whether the supervisors' limit on rates is kept.
    pub band: bool,
    /// What bears interest.
    pub method: Method,
    /// What bears interest beside principal.
    pub compounding: Compounding,
    /// How payments are booked.
    pub booking: Booking,
    /// Whether the late fee counts.
    pub late_fee: bool,
    /// Whether other fees count.
    pub fees: bool,
    /// The most a year that interest and everything beside it may come to.
    pub ceiling: Option<AnnualRate>,
}

/// Why interest runs at the rate it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RateCause {
    /// As the terms say.
    Agreed,
    /// As most cards charge: the reader did not say.
    Usual,
    /// Cut to the supervisors' limit.
    Band,
    /// Cut to the ceiling.
    Ceiling,
}

impl Terms {
    /// The card's own terms.
    pub fn of_contract(card: &Card) -> Self {
        Self {
            agreed: card.rate.unwrap_or(USUAL).annual(card.day_count),
            year_days: Decimal::from(card.day_count.days_in_year()),
            band: false,
            method: card.method,
            compounding: card.compounding,
            booking: card.booking,
            late_fee: true,
            fees: true,
            ceiling: None,
        }
    }

    /// Under the supervisors' limit on rates.
    #[must_use]
    pub fn within_band(self) -> Self {
        Self { band: true, ..self }
    }

    /// Without interest on fees.
    #[must_use]
    pub fn without_interest_on_fees(self) -> Self {
        let compounding = match self.compounding {
            Compounding::MonthlyWithFees => Compounding::Monthly,
            other => other,
        };
        Self { compounding, ..self }
    }

    /// Without the terms that were not pointed out.
    #[must_use]
    pub fn without_hidden_terms(self, card: &Card) -> Self {
        Self {
            method: if card.is_hidden(Term::FullBalance) { Method::UnpaidBalance } else { self.method },
            compounding: if card.is_hidden(Term::Compounding) { Compounding::None } else { self.compounding },
            late_fee: self.late_fee && !card.is_hidden(Term::LateFee),
            fees: self.fees && !card.is_hidden(Term::Fees),
            ..self
        }
    }

    /// With payments booked as the rule says.
    #[must_use]
    pub fn booked_by_rule(self) -> Self {
        Self { booking: Booking::ByRule, ..self }
    }

    /// Under a ceiling.
    #[must_use]
    pub fn under(self, ceiling: AnnualRate) -> Self {
        Self { ceiling: Some(ceiling), ..self }
    }

    /// The yearly rate on `date`, and why.
    pub fn rate_on(self, date: Date, card: &Card) -> (AnnualRate, RateCause) {
        let cause = if card.rate.is_some() { RateCause::Agreed } else { RateCause::Usual };
        let most = most_on(date).filter(|_| self.band).map(|most| most.annual(card.day_count));
        let limits = [(most, RateCause::Band), (self.ceiling, RateCause::Ceiling)];
        limits.into_iter().fold((self.agreed, cause), |(rate, cause), (limit, cut)| match limit {
            Some(limit) if limit < rate => (limit, cut),
            _ => (rate, cause),
        })
    }

    /// Whether unpaid interest bears interest.
    pub fn compounds(self) -> bool {
        self.compounding != Compounding::None
    }
}

/// The day on which the supervisors' limit ends.
pub(super) fn rule_changes() -> Option<Date> {
    CARD_BAND.to.map(next_day)
}
