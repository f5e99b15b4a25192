//! Which rules cap a debt, over which days, and which rate runs after the due date.

use rust_decimal::Decimal;

use super::Refusal;
use crate::case::{Debt, Lender, Plan};
use crate::dates::{Date, add_months, day};
use crate::law::benchmark_rates::Tier;
use crate::law::interest_caps::{
    LICENSED_MOST, LPR_CAP_BEGINS, LPR_MULTIPLE, NO_RATE, PRIVATE_2015, TWENTY_FOUR, VOLUNTARY_2015,
    private_cap_on,
};
use crate::law::overdue_interest::{PENALTY_MOST, PRIVATE_OVERDUE_SILENT, SILENT_2015};
use crate::law::reference_rates::{RELEASES, lpr_on};
use crate::law::series::Answer;
use crate::money::AnnualRate;

/// How we know the LPR of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RateSource {
    /// Released on this day and in force on the other.
    Released(Date),
    /// The last release known; a later one was due by then.
    LastKnown(Date),
    /// The reader looked it up.
    Told,
}

/// The one-year LPR of a day that a rule looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The LPR.
    pub rate: AnnualRate,
    /// How we know it.
    pub source: RateSource,
}

/// Which rule a ceiling comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CeilingOrigin {
    /// Private lending, to 2015-08-31: four times the bank rate of the same kind, of the contract's day.
    Private1991,
    /// Private lending, 2015-09-01 to 2020-08-19.
    Private24,
    /// Private lending: four times the LPR of the contract's day.
    LprAtContract(Reference),
    /// Private lending made before 2020-08-20: from that day, four times the LPR of the day of the suit.
    LprAtFiling(Reference),
    /// Licensed lenders: 24 % where the borrower asks for it.
    Licensed24,
    /// Licensed lenders before the courts that go down to four times the LPR of the contract's day.
    LicensedLpr(Reference),
    /// After a sale, in the view of some courts.
    AfterSale(AfterSale),
}

/// What some courts let run after a claim was sold. Unsettled: none of these is the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AfterSale {
    /// Nothing.
    Nothing,
    /// Interest at the term's rate, but no penalty rate and no interest on interest.
    TermRate,
    /// At most four times an LPR.
    FourTimesLpr(Reference),
}

impl CeilingOrigin {
    /// The LPR behind it, if it rests on one.
    pub const fn reference(self) -> Option<Reference> {
        match self {
            Self::LprAtContract(lpr)
            | Self::LprAtFiling(lpr)
            | Self::LicensedLpr(lpr)
            | Self::AfterSale(AfterSale::FourTimesLpr(lpr)) => Some(lpr),
            Self::Private1991
            | Self::Private24
            | Self::Licensed24
            | Self::AfterSale(AfterSale::Nothing | AfterSale::TermRate) => None,
        }
    }
}

/// A ceiling over some days. It is a rate of the law and divided by the days of the calendar's year, 365, however the
/// contract counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ceiling {
    /// The first day.
    pub from: Date,
    /// The most a year.
    pub rate: AnnualRate,
    /// Up to this rate, interest paid of the borrower's own will on these days stays paid.
    pub voluntary: AnnualRate,
    /// The rule.
    pub origin: CeilingOrigin,
}

/// Where the rate after the due date comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OverdueOrigin {
    /// An agreed overdue rate.
    Agreed,
    /// An agreed overdue rate, held to half above the contract rate: the most that a bank's penalty interest may be.
    HeldToPenaltyRate,
    /// The term rate, as it was quoted, goes on.
    TermRate,
    /// Nothing agreed, private lending to 2020-08-19: 6 %.
    Silent2015,
    /// Nothing agreed, private lending: the LPR of the day of default, or for older defaults of the suit.
    SilentLpr(Reference),
    /// Nothing agreed with a licensed lender: no rule names a rate.
    None,
}

/// The ceilings of a debt, each from its day until the next one's.
///
/// # Errors
/// Where the law's data names no ceiling or no rate for a day that the rules look at.
pub fn ceilings(debt: &Debt, filing: Date) -> Result<Vec<Ceiling>, Refusal> {
    let from = debt.contract_date;
    if debt.lender.is_licensed() {
        let origin = CeilingOrigin::Licensed24;
        return Ok(vec![Ceiling { from, rate: LICENSED_MOST, voluntary: LICENSED_MOST, origin }]);
    }
    refuse_silence_without_rule(debt)?;
    if from >= LPR_CAP_BEGINS {
        let lpr = reference(debt, from).ok_or(Refusal::NoRule { day: from, reason: NO_RATE })?;
        return Ok(vec![multiple(from, lpr, CeilingOrigin::LprAtContract(lpr))]);
    }
    let mut ceilings = Vec::new();
    if from < PRIVATE_2015.from {
        ceilings.push(cap_of_1991(debt)?);
    }
    // A suit already filed by then is decided by the rule of that time.
    if filing >= PRIVATE_2015.from {
        let from = from.max(PRIVATE_2015.from);
        let origin = CeilingOrigin::Private24;
        ceilings.push(Ceiling { from, rate: TWENTY_FOUR, voluntary: VOLUNTARY_2015, origin });
    }
    if filing >= LPR_CAP_BEGINS {
        let lpr = reference(debt, filing).ok_or(Refusal::NoRule { day: filing, reason: NO_RATE })?;
        ceilings.push(multiple(LPR_CAP_BEGINS, lpr, CeilingOrigin::LprAtFiling(lpr)));
    }
    Ok(ceilings)
}

/// Where no rate at all was agreed and the loan fell due before 2015-09-01, no rule that we know says what runs then.
fn refuse_silence_without_rule(debt: &Debt) -> Result<(), Refusal> {
    let day = match debt.plan {
        Plan::Bullet { due, .. } => due,
        Plan::Instalments { first_due, .. } => first_due,
    };
    let silent = debt.term_rate.is_none() && debt.overdue_rate.is_none();
    match PRIVATE_OVERDUE_SILENT.on(day).map(|span| span.answer) {
        Some(Answer::Refused(reason)) if silent => Err(Refusal::NoRule { day, reason }),
        _ => Ok(()),
    }
}

/// The cap on private lending before 2015-09-01, four times the bank rate of a loan as long as this one.
fn cap_of_1991(debt: &Debt) -> Result<Ceiling, Refusal> {
    let from = debt.contract_date;
    let last_due = match debt.plan {
        Plan::Bullet { due, .. } => due,
        Plan::Instalments { first_due, count, .. } => add_months(first_due, count.saturating_sub(1)),
    };
    let cap = Tier::of(from, last_due).ok_or(NO_RATE).and_then(|tier| private_cap_on(from, tier));
    let rate = cap.map_err(|reason| Refusal::NoRule { day: from, reason })?.rate;
    Ok(Ceiling { from, rate, voluntary: rate, origin: CeilingOrigin::Private1991 })
}

/// For licensed lenders: the lower ceiling that some courts apply, where the contract's day has an LPR.
pub fn lower_ceiling(debt: &Debt) -> Option<Ceiling> {
    let lpr = reference(debt, debt.contract_date).filter(|_| debt.lender.is_licensed())?;
    Some(multiple(debt.contract_date, lpr, CeilingOrigin::LicensedLpr(lpr)))
}

fn multiple(from: Date, lpr: Reference, origin: CeilingOrigin) -> Ceiling {
    let rate = lpr.rate.times(LPR_MULTIPLE);
    Ceiling { from, rate, voluntary: rate, origin }
}

/// The one-year LPR of `day`; where a release is missing, what the reader looked up instead.
pub fn reference(debt: &Debt, day: Date) -> Option<Reference> {
    let lpr = lpr_on(day)?;
    let released = lpr.release.date;
    Some(match debt.newer_lpr {
        Some(rate) if lpr.last_known_only => Reference { rate, source: RateSource::Told },
        _ if lpr.last_known_only => {
            Reference { rate: lpr.release.one_year, source: RateSource::LastKnown(released) }
        }
        _ => Reference { rate: lpr.release.one_year, source: RateSource::Released(released) },
    })
}

/// The rate after the due date on `date`, before any ceiling, for a debt in default since `default`.
pub fn overdue_rate(debt: &Debt, date: Date, default: Date, filing: Date) -> (AnnualRate, OverdueOrigin) {
    if let Some(rate) = debt.overdue_rate {
        return (rate.annual(debt.day_count), OverdueOrigin::Agreed);
    }
    if let Some(rate) = debt.term_rate {
        return (rate.annual(debt.day_count), OverdueOrigin::TermRate);
    }
    if debt.lender.is_licensed() {
        return (AnnualRate::ZERO, OverdueOrigin::None);
    }
    let old_contract = debt.contract_date < LPR_CAP_BEGINS;
    if old_contract && (date < LPR_CAP_BEGINS || filing < LPR_CAP_BEGINS) {
        return (SILENT_2015, OverdueOrigin::Silent2015);
    }
    let reference_day = if old_contract && default < LPR_CAP_BEGINS { filing } else { default };
    match reference(debt, reference_day) {
        Some(lpr) => (lpr.rate, OverdueOrigin::SilentLpr(lpr)),
        None => (AnnualRate::ZERO, OverdueOrigin::None),
    }
}

/// The most that a bank's penalty interest may be: half above the contract rate. `None` for other lenders, to whom the
/// People's Bank's notice is not addressed, and where no contract rate was told.
pub fn most_penalty_interest(debt: &Debt) -> Option<AnnualRate> {
    let bound = matches!(debt.lender, Lender::Bank | Lender::ConsumerFinance);
    let contract_rate = debt.term_rate.filter(|_| bound)?.annual(debt.day_count);
    Some(contract_rate.times(Decimal::ONE + PENALTY_MOST / Decimal::ONE_HUNDRED))
}

/// The day of the last release that the app knows.
pub fn last_known_release() -> Date {
    RELEASES.last().map_or(day(2019, 8, 20), |release| release.date)
}

#[cfg(test)]
mod tests;
