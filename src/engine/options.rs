//! What a borrower could do, side by side: money, time and consequences. Discounts are measured on what the law
//! supports and not on what is claimed.

mod view;

use rust_decimal::Decimal;

use super::Refusal;
use crate::case::Debt;
use crate::case::options::Options;
use crate::dates::Date;
use crate::law::citation::Rule;
use crate::law::court_fees::{ACCEPTANCE_FEE, APPLICATION_FEES, BEARERS};
use crate::law::credit_record::CREDIT_RETENTION;
use crate::law::late_performance::LATE_PERFORMANCE;
use crate::law::limitation::{ACKNOWLEDGING, LIMITATION_INTERRUPTED};
use crate::law::suit_and_enforcement::{DUTY_GOES_ON, PUBLIC_LISTS};
use crate::money::Yuan;

use view::View;

/// A way to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Pay all that the law supports on one day.
    PayNow,
    /// Pay the instalments offered.
    Instalments,
    /// Pay the sum offered.
    Settle,
    /// Be sued, and pay what the judgment awards.
    BeSued,
}

/// What is paid for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutflowKind {
    /// The debt.
    Debt,
    /// The borrower's part of the court's fee, in proportion to how much of the claim is awarded.
    CourtFee,
    /// The fee for enforcement.
    EnforcementFee,
    /// Interest for paying later than the judgment says.
    LatePerformance,
}

impl OutflowKind {
    /// The rule behind it.
    pub fn rule(self) -> Option<&'static Rule> {
        match self {
            Self::Debt => None,
            Self::CourtFee => Some(&ACCEPTANCE_FEE),
            Self::EnforcementFee => Some(&APPLICATION_FEES),
            Self::LatePerformance => Some(&LATE_PERFORMANCE),
        }
    }
}

/// Money that is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outflow {
    /// The day.
    pub date: Date,
    /// What for.
    pub kind: OutflowKind,
    /// How much, to the fen.
    pub amount: Yuan,
}

/// What comes with a way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Risk {
    /// On this day the time to sue starts anew; if it has run out, the defence is lost for what is agreed to.
    LimitationRestarts(Date),
    /// On this day a suit stops the time to sue.
    LimitationStops(Date),
    /// From this day the negative record, if the debt is in one, is kept for five more years.
    RecordFrom(Date),
    /// What the law supports is not all paid, and nothing in writing waives the rest.
    RestStaysOwed(Yuan),
    /// More is paid than the law supports.
    BeyondLawful(Yuan),
    /// The court may let the borrower bear more of the fee, up to this much more.
    MoreCourtFee(Yuan),
    /// The court may let the borrower bear the fee for preservation.
    PreservationFee(Yuan),
    /// Enforcement, and public lists for those who can pay and do not.
    Enforcement,
    /// What enforcement does not reach stays owed.
    DutyGoesOn,
}

impl Risk {
    /// The rule behind it.
    pub fn rule(self) -> Option<&'static Rule> {
        match self {
            Self::LimitationRestarts(_) => Some(&ACKNOWLEDGING),
            Self::LimitationStops(_) => Some(&LIMITATION_INTERRUPTED),
            Self::RecordFrom(_) => Some(&CREDIT_RETENTION),
            Self::RestStaysOwed(_) | Self::BeyondLawful(_) => None,
            Self::MoreCourtFee(_) => Some(&BEARERS),
            Self::PreservationFee(_) => Some(&APPLICATION_FEES),
            Self::Enforcement => Some(&PUBLIC_LISTS),
            Self::DutyGoesOn => Some(&DUTY_GOES_ON),
        }
    }
}

/// A way and where it leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prospect {
    /// Which.
    pub choice: Choice,
    /// Every payment, earliest first.
    pub outflows: Vec<Outflow>,
    /// The day of the last payment.
    pub ends: Date,
    /// How many months away that is, begun ones counted.
    pub months: u32,
    /// Of what the law supports, what is left after the last payment, to the fen.
    pub left: Yuan,
    /// What is paid beyond what the law supports, to the fen.
    pub beyond: Yuan,
    /// What is claimed on the day of the last payment, if nothing of this is paid.
    pub claimed_then: Yuan,
    /// What is left as a part of everything that the law supports on this way, in per cent to two decimals.
    pub discount_percent: Option<Decimal>,
    /// What comes with it.
    pub risks: Vec<Risk>,
}

impl Prospect {
    /// All that is paid.
    pub fn total(&self) -> Yuan {
        self.outflows.iter().map(|outflow| outflow.amount).sum()
    }
}

/// Every way that is on the table, looked at from `as_of`; at most four.
///
/// # Errors
/// Says why no figure can be given.
pub fn options(debt: &Debt, options: &Options, as_of: Date) -> Result<Vec<Prospect>, Refusal> {
    let view = View { debt, as_of };
    let mut prospects = vec![view.pay_now(options.pay_on)?];
    if let Some(offer) = &options.instalments {
        prospects.push(view.instalments(offer)?);
    }
    if let Some(offer) = &options.settlement {
        prospects.push(view.settle(offer)?);
    }
    if let Some(suit) = &options.suit {
        prospects.push(view.be_sued(suit)?);
    }
    Ok(prospects)
}

#[cfg(test)]
mod tests;
