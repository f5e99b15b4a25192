//! Which rules cap a debt, over which days, and which rate runs after the due date.

use super::Refusal;
use crate::case::Debt;
use crate::dates::{Date, day};
use crate::law::interest_caps::{LPR_CAP_BEGINS, LPR_MULTIPLE, TWENTY_FOUR, VOLUNTARY_2015};
use crate::law::overdue_interest::SILENT_2015;
use crate::law::reference_rates::{LprOn, RELEASES, lpr_on};
use crate::money::AnnualRate;

/// Which rule a ceiling comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CeilingOrigin {
    /// Private lending, 2015-09-01 to 2020-08-19.
    Private24,
    /// Private lending: four times the LPR of the contract's day.
    LprAtContract(LprOn),
    /// Private lending made before 2020-08-20: from that day, four times the LPR of the day of the suit.
    LprAtFiling(LprOn),
    /// Licensed lenders: 24 % where the borrower asks for it.
    Licensed24,
    /// Licensed lenders before the courts that go down to four times the LPR of the contract's day.
    LicensedLpr(LprOn),
}

/// A ceiling over some days.
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
    /// The term rate goes on.
    TermRate,
    /// Nothing agreed, private lending to 2020-08-19: 6 %.
    Silent2015,
    /// Nothing agreed, private lending: the LPR of the day of default, or for older defaults of the suit.
    SilentLpr(LprOn),
    /// Nothing agreed with a licensed lender: no rule names a rate.
    None,
}

/// The ceilings of a debt, each from its day until the next one's.
///
/// # Errors
/// Where the rules need an LPR that does not exist.
pub fn ceilings(debt: &Debt, filing: Date) -> Result<Vec<Ceiling>, Refusal> {
    let from = debt.contract_date;
    let fixed = |from, rate, voluntary, origin| Ceiling { from, rate, voluntary, origin };
    if debt.lender.is_licensed() {
        return Ok(vec![fixed(from, TWENTY_FOUR, TWENTY_FOUR, CeilingOrigin::Licensed24)]);
    }
    if from >= LPR_CAP_BEGINS {
        let lpr = reference(from)?;
        return Ok(vec![four_times(from, lpr, CeilingOrigin::LprAtContract(lpr))]);
    }
    let mut ceilings = vec![fixed(from, TWENTY_FOUR, VOLUNTARY_2015, CeilingOrigin::Private24)];
    // A suit already filed by then is decided by the rule of that time.
    if filing >= LPR_CAP_BEGINS {
        let lpr = reference(filing)?;
        ceilings.push(four_times(LPR_CAP_BEGINS, lpr, CeilingOrigin::LprAtFiling(lpr)));
    }
    Ok(ceilings)
}

/// For licensed lenders: the lower ceiling that some courts apply, where the contract's day has an LPR.
pub fn lower_ceiling(debt: &Debt) -> Option<Vec<Ceiling>> {
    let lpr = lpr_on(debt.contract_date).filter(|_| debt.lender.is_licensed())?;
    Some(vec![four_times(debt.contract_date, lpr, CeilingOrigin::LicensedLpr(lpr))])
}

fn four_times(from: Date, lpr: LprOn, origin: CeilingOrigin) -> Ceiling {
    let rate = lpr.release.one_year.times(LPR_MULTIPLE);
    Ceiling { from, rate, voluntary: rate, origin }
}

fn reference(day: Date) -> Result<LprOn, Refusal> {
    lpr_on(day).ok_or(Refusal::NoReferenceRate { day })
}

/// The rate after the due date on `date`, before any ceiling, for a debt in default since `default`, whose term bears
/// `term_rate` on what is owed.
pub fn overdue_rate(
    debt: &Debt,
    term_rate: AnnualRate,
    date: Date,
    default: Date,
    filing: Date,
) -> (AnnualRate, OverdueOrigin) {
    if let Some(rate) = debt.overdue_rate {
        return (rate.annual(debt.day_count), OverdueOrigin::Agreed);
    }
    if debt.term_rate.is_some() {
        return (term_rate, OverdueOrigin::TermRate);
    }
    if debt.lender.is_licensed() {
        return (AnnualRate::ZERO, OverdueOrigin::None);
    }
    let old_contract = debt.contract_date < LPR_CAP_BEGINS;
    if old_contract && (date < LPR_CAP_BEGINS || filing < LPR_CAP_BEGINS) {
        return (SILENT_2015, OverdueOrigin::Silent2015);
    }
    let reference_day = if old_contract && default < LPR_CAP_BEGINS { filing } else { default };
    match lpr_on(reference_day) {
        Some(lpr) => (lpr.release.one_year, OverdueOrigin::SilentLpr(lpr)),
        None => (AnnualRate::ZERO, OverdueOrigin::None),
    }
}

/// The days on which a rule changes by itself.
pub fn rule_changes() -> [Date; 1] {
    [LPR_CAP_BEGINS]
}

/// The day of the last release that the app knows.
pub fn last_known_release() -> Date {
    RELEASES.last().map_or(day(2019, 8, 20), |release| release.date)
}
