//! The true cost of a loan a year beside the quoted rate and the caps, and which fee counts.

use rust_decimal::Decimal;

use super::table::{Row, Table};
use crate::case::promise::{FeeKind, Promise};
use crate::case::{ChargeKind, Debt, InstalmentKind, Plan};
use crate::dates::{Date, DayCount};
use crate::engine::Refusal;
use crate::engine::annual_cost::{compounded, daily_cost, period_rate, rule_of_thumb};
use crate::engine::regime::{Ceiling, CeilingOrigin, ceilings, lower_ceiling};
use crate::law::citation::Rule;
use crate::law::interest_caps::TWENTY_FOUR;
use crate::law::records::annual_cost::{
    ALL_IN_COST_ITEMS, ANNUAL_RATE_FORMULA, ANNUAL_RATE_IRR, COST_DISCLOSURE, MEMBERSHIP_FEES,
};
use crate::money::{AnnualRate, QuotedRate, RatePeriod, Yuan};

/// A true cost in the forms in which it is quoted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TrueCost {
    /// Per period, simple within it: for months the internal rate of return times twelve, as judgments print it; for a
    /// single repayment the simple rate.
    pub nominal: AnnualRate,
    /// The monthly rate with interest on interest over a year, where every period is a month.
    pub effective: Option<AnnualRate>,
    /// By days with interest on interest over 365 (XIRR).
    pub by_days: Option<AnnualRate>,
}

/// The true cost by what is counted; `None` where no more is paid than arrived, or the cost is beyond all bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Costs {
    /// Interest alone, with what was taken out beforehand.
    pub interest: Option<TrueCost>,
    /// The whole cost as officially defined (综合融资成本): with every fee directly related to the loan.
    pub official: Option<TrueCost>,
    /// With the doubtful fees too.
    pub with_doubtful: Option<TrueCost>,
}

/// Whether a fee counts into the whole cost as officially defined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counts {
    /// It is directly related to the loan and the borrower bears it.
    Yes,
    /// Only if the loan was tied to it; no rule says so in terms.
    IfTied,
}

/// Whether a fee counts.
pub const fn counts(kind: FeeKind) -> Counts {
    match kind {
        FeeKind::Service | FeeKind::Guarantee | FeeKind::Insurance => Counts::Yes,
        FeeKind::Membership => Counts::IfTied,
    }
}

/// The rules by which a fee counts or not.
pub fn rules_of_counting(counts: Counts) -> [&'static Rule; 2] {
    match counts {
        Counts::Yes => [&ANNUAL_RATE_FORMULA, &ALL_IN_COST_ITEMS],
        Counts::IfTied => [&MEMBERSHIP_FEES, &ALL_IN_COST_ITEMS],
    }
}

/// The rules behind the true cost: how it is worked out, how courts print it, what is disclosed.
pub fn rules_of_costs() -> [&'static Rule; 3] {
    [&ANNUAL_RATE_FORMULA, &ANNUAL_RATE_IRR, &COST_DISCLOSURE]
}

/// Which fees are counted.
pub(super) type Counted = fn(FeeKind) -> bool;

/// As officially defined.
pub(super) const OFFICIALLY: Counted = |kind| matches!(counts(kind), Counts::Yes);

/// The fees that are counted.
pub(super) fn counted(fees: &[(FeeKind, Yuan)], which: Counted) -> Yuan {
    fees.iter().filter(|(kind, _)| which(*kind)).map(|(_, amount)| *amount).sum()
}

pub(super) fn costs(debt: &Debt, table: &Table, at_payout: &[(FeeKind, Yuan)], withheld: Yuan) -> Costs {
    let with = |which: Counted| {
        let received = debt.principal - withheld - counted(at_payout, which);
        true_cost(received, debt.contract_date, &payments(&table.rows, which), table.monthly)
    };
    let has = |which: Counted| {
        let mut fees = at_payout.iter().chain(table.rows.iter().flat_map(|row| &row.fees));
        fees.any(|(kind, _)| which(*kind))
    };
    // The rates are most of the work: what differs in no fee is not worked out again.
    let official = with(OFFICIALLY);
    let interest = if has(OFFICIALLY) { with(|_| false) } else { official };
    let with_doubtful = if has(|kind| !OFFICIALLY(kind)) { with(|_| true) } else { official };
    Costs { interest, official, with_doubtful }
}

/// What is paid in some rows, with the fees that are counted.
pub(super) fn payments(rows: &[Row], which: Counted) -> Vec<Paid> {
    let paid = |row: &Row| Paid {
        date: row.due,
        years: row.years,
        amount: row.principal + row.interest + counted(&row.fees, which),
    };
    rows.iter().map(paid).collect()
}

/// A payment: its day, the years since the one before it, and how much.
#[derive(Clone, Copy, Debug)]
pub(super) struct Paid {
    pub(super) date: Date,
    pub(super) years: Decimal,
    pub(super) amount: Yuan,
}

pub(super) fn true_cost(received: Yuan, payout: Date, payments: &[Paid], monthly: bool) -> Option<TrueCost> {
    let by_periods: Vec<(Decimal, Yuan)> = payments.iter().map(|paid| (paid.years, paid.amount)).collect();
    let by_days: Vec<(Date, Yuan)> = payments.iter().map(|paid| (paid.date, paid.amount)).collect();
    let nominal = period_rate(received, &by_periods)?;
    Some(TrueCost {
        nominal,
        effective: monthly.then(|| compounded(nominal.fraction() / Decimal::from(12), 12)),
        by_days: daily_cost(received, payout, &by_days).map(|cost| cost.effective),
    })
}

/// What a cap is for the loan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Courts support no more.
    Binding,
    /// A court may cut the excess if the borrower asks.
    IfAsked,
    /// Some courts go down to it.
    SomeCourts,
    /// No longer a cap for such a loan: for comparison.
    NoLonger,
}

/// A cap beside the whole cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cap {
    /// The rate and the rule it comes from.
    pub ceiling: Ceiling,
    /// What it is for this loan.
    pub standing: Standing,
    /// How much the whole cost is above it, a year; zero where it is not; `None` where there is no cost.
    pub above: Option<AnnualRate>,
}

/// The caps of the contract's day, as seen when the loan is made.
///
/// # Errors
/// Where they need an LPR that does not exist.
pub fn caps(debt: &Debt, official: Option<TrueCost>) -> Result<Vec<Cap>, Refusal> {
    let made = debt.contract_date;
    let standing = if debt.lender.is_licensed() { Standing::IfAsked } else { Standing::Binding };
    let mut found: Vec<(Ceiling, Standing)> =
        ceilings(debt, made)?.into_iter().take(1).map(|ceiling| (ceiling, standing)).collect();
    found.extend(lower_ceiling(debt).into_iter().map(|ceiling| (ceiling, Standing::SomeCourts)));
    if matches!(found[0].0.origin, CeilingOrigin::LprAtContract(_)) {
        let former = Ceiling {
            from: made,
            rate: TWENTY_FOUR,
            voluntary: TWENTY_FOUR,
            origin: CeilingOrigin::Private24,
        };
        found.push((former, Standing::NoLonger));
    }
    let cap = |(ceiling, standing): (Ceiling, Standing)| Cap {
        ceiling,
        standing,
        above: official.map(|cost| cost.nominal.above(ceiling.rate)),
    };
    Ok(found.into_iter().map(cap).collect())
}

/// What default would cost. Not part of the whole cost: the rules want it listed apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DefaultCost {
    /// The rate after the due date.
    OverdueRate(RateForms),
    /// A penalty or fee after default.
    Charge(ChargeKind, Yuan),
    /// The fee for repayment before time.
    EarlyFee(Yuan),
}

/// What default, or repayment before time, would cost by the contract.
pub fn default_costs(debt: &Debt, promise: &Promise) -> Vec<DefaultCost> {
    let rate = debt.overdue_rate.map(|rate| DefaultCost::OverdueRate(rate_forms(rate, debt.day_count)));
    let charges = debt.charges.iter().filter(|charge| !charge.kind.belongs_to_term());
    let early = promise.early.map(|early| early.fee).filter(|fee| fee.is_positive());
    rate.into_iter()
        .chain(charges.map(|charge| DefaultCost::Charge(charge.kind, charge.amount)))
        .chain(early.map(DefaultCost::EarlyFee))
        .collect()
}

/// One rate in all its forms, as fractions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateForms {
    /// As quoted.
    pub quoted: QuotedRate,
    /// A year, days counted as the contract counts them.
    pub year: AnnualRate,
    /// A year, days counted over 365.
    pub year_365: AnnualRate,
    /// A year, days counted over 360.
    pub year_360: AnnualRate,
    /// A month: a twelfth of the year.
    pub month: AnnualRate,
    /// A day.
    pub day: AnnualRate,
    /// A year with interest on interest, period by period as quoted.
    pub compounded: AnnualRate,
}

/// A quoted rate for a year, a month and a day, simple and compounded.
pub fn rate_forms(quoted: QuotedRate, day_count: DayCount) -> RateForms {
    let year = quoted.annual(day_count);
    let part = |parts: u32| AnnualRate::from_fraction(year.fraction() / Decimal::from(parts));
    let periods = match quoted.period {
        RatePeriod::Year => 1,
        RatePeriod::Month => 12,
        RatePeriod::Day => day_count.days_in_year(),
    };
    RateForms {
        quoted,
        year,
        year_365: quoted.annual(DayCount::Actual365),
        year_360: quoted.annual(DayCount::Actual360),
        month: part(12),
        day: part(day_count.days_in_year()),
        compounded: compounded(part(periods).fraction(), periods),
    }
}

/// The rule of thumb for what is charged on the first principal over monthly instalments: flat interest and fees.
pub(super) fn estimate(debt: &Debt, table: &Table, at_payout: &[(FeeKind, Yuan)]) -> Option<AnnualRate> {
    let Plan::Instalments { kind: InstalmentKind::Flat, count, .. } = debt.plan else { return None };
    let fees = table.fees() + at_payout.iter().map(|(_, amount)| *amount).sum();
    Some(rule_of_thumb((table.interest() + fees).exact() / debt.principal.exact(), count))
}
