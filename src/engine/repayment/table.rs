//! The rows of a promised table, to the fen.

use rust_decimal::Decimal;

use super::dated_fees;
use crate::case::promise::{Fee, FeeKind, FeeTime, Promise};
use crate::case::{Debt, InstalmentKind, Payment, Plan};
use crate::dates::{Date, days_between};
use crate::engine::schedule::{Instalment, schedule};
use crate::money::{AnnualRate, Yuan};

/// Where the rows come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// Worked out from the debt's plan.
    Plan,
    /// The payments are the lender's; interest at the agreed rate by days, and the rest principal.
    RowsAtRate,
    /// The payments are the lender's and no rate was named: each holds principal in the same proportion.
    RowsInProportion,
}

/// A row as shown: what is paid on a day, and of what it is made up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// First day of its period.
    pub from: Date,
    /// The due date.
    pub due: Date,
    /// Principal.
    pub principal: Yuan,
    /// Interest.
    pub interest: Yuan,
    /// Fees, by what they are for.
    pub fees: Vec<(FeeKind, Yuan)>,
    /// Principal left after it.
    pub left: Yuan,
    /// The period as a part of a year: a twelfth for a month, else by days.
    pub years: Decimal,
}

impl Row {
    /// The fees together.
    pub fn fees_total(&self) -> Yuan {
        self.fees.iter().map(|(_, amount)| *amount).sum()
    }

    /// What is paid.
    pub fn amount(&self) -> Yuan {
        self.principal + self.interest + self.fees_total()
    }
}

/// The rows and what they add up to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Where the rows come from.
    pub source: Source,
    /// The rows.
    pub rows: Vec<Row>,
    /// Whether every period is a month.
    pub monthly: bool,
    /// By how much rounding makes the last row's payment differ from the exact plan's.
    pub rounding: Yuan,
}

impl Table {
    /// The principal in the rows; less than the loan's where the lender's own rows do not clear it.
    pub fn principal(&self) -> Yuan {
        self.rows.iter().map(|row| row.principal).sum()
    }

    /// The interest in all.
    pub fn interest(&self) -> Yuan {
        self.rows.iter().map(|row| row.interest).sum()
    }

    /// The fees in the rows.
    pub fn fees(&self) -> Yuan {
        self.rows.iter().map(Row::fees_total).sum()
    }

    /// Everything in the rows.
    pub fn total(&self) -> Yuan {
        self.rows.iter().map(Row::amount).sum()
    }
}

pub(super) fn table(debt: &Debt, promise: &Promise, fees: &[Fee]) -> Table {
    let rate = debt.term_rate.map(|rate| rate.annual(debt.day_count));
    let mut table = match (promise.rows.as_slice(), rate) {
        ([], rate) => from_plan(debt, rate.unwrap_or(AnnualRate::ZERO)),
        (rows, Some(rate)) => at_rate(debt, rows, rate),
        (rows, None) => in_proportion(debt, rows),
    };
    add_fees(&mut table, debt, fees);
    table
}

fn add_fees(table: &mut Table, debt: &Debt, fees: &[Fee]) {
    for row in &mut table.rows {
        let each = fees.iter().filter(|fee| fee.time == FeeTime::EachPeriod);
        row.fees.extend(each.map(|fee| (fee.kind, fee.amount.to_fen())));
    }
    for fee in dated_fees(debt) {
        // Paid with the next row, or with the last where it falls due after all of them.
        let place =
            table.rows.partition_point(|row| row.due < fee.date).min(table.rows.len().saturating_sub(1));
        if let Some(row) = table.rows.get_mut(place) {
            row.fees.push((FeeKind::Service, fee.amount.to_fen()));
        }
    }
    if let Some(last) = table.rows.last_mut() {
        let at_end = fees.iter().filter(|fee| fee.time == FeeTime::AtEnd);
        last.fees.extend(at_end.map(|fee| (fee.kind, fee.amount.to_fen())));
    }
}

fn from_plan(debt: &Debt, rate: AnnualRate) -> Table {
    let plan = debt.plan.as_agreed();
    let kind = match plan {
        Plan::Bullet { .. } => None,
        Plan::Instalments { kind, .. } => Some(kind),
    };
    let exact = match kind {
        Some(InstalmentKind::Flat) => flat(debt, plan, rate),
        _ => schedule(debt.principal, rate, debt.contract_date, plan, debt.day_count),
    };
    let monthly = exact.iter().all(|row| row.by_month);
    let (rows, rounding) = rounded(debt.principal.to_fen(), &exact, kind == Some(InstalmentKind::Equal));
    Table { source: Source::Plan, rows, monthly, rounding }
}

/// 等本等息 as lenders print it: the same principal and the same interest on the first principal in every row.
fn flat(debt: &Debt, plan: Plan, rate: AnnualRate) -> Vec<Instalment> {
    // Without a rate, the plan's dates and equal parts of principal.
    let mut rows = schedule(debt.principal, AnnualRate::ZERO, debt.contract_date, plan, debt.day_count);
    for row in &mut rows {
        row.interest = rate.interest(debt.principal, days_between(row.from, row.due), row.year_days);
    }
    rows
}

/// Rounds every row; the last takes what is left. `level`: the payment is rounded, and of it the interest, so that
/// equal instalments are equal.
fn rounded(principal: Yuan, exact: &[Instalment], level: bool) -> (Vec<Row>, Yuan) {
    let mut left = principal;
    let mut interest_left = exact.iter().map(|row| row.interest).sum::<Yuan>().to_fen();
    let mut rows = Vec::with_capacity(exact.len());
    let mut rounding = Yuan::ZERO;
    for (index, row) in exact.iter().enumerate() {
        let payment = (row.principal + row.interest).to_fen();
        let is_last = index + 1 == exact.len();
        let interest = if is_last { interest_left } else { row.interest.to_fen().min(interest_left) };
        let part = if level { payment - row.interest.to_fen() } else { row.principal.to_fen() };
        let part = if is_last { left } else { part.min(left) };
        left -= part;
        interest_left -= interest;
        if is_last {
            rounding = part + interest - payment;
        }
        let years = Decimal::from(days_between(row.from, row.due)) / row.year_days;
        rows.push(Row {
            from: row.from,
            due: row.due,
            principal: part,
            interest,
            fees: Vec::new(),
            left,
            years,
        });
    }
    (rows, rounding)
}

fn row_of(debt: &Debt, from: Date, payment: &Payment) -> Row {
    let year = Decimal::from(debt.day_count.days_in_year());
    Row {
        from,
        due: payment.date,
        principal: Yuan::ZERO,
        interest: Yuan::ZERO,
        fees: Vec::new(),
        left: Yuan::ZERO,
        years: Decimal::from(days_between(from, payment.date)) / year,
    }
}

/// The lender's payments split at the agreed rate: interest so far first, then principal; what the payments hold beyond
/// both is interest too.
fn at_rate(debt: &Debt, payments: &[Payment], rate: AnnualRate) -> Table {
    let year = Decimal::from(debt.day_count.days_in_year());
    let (mut left, mut unpaid, mut from) = (debt.principal.to_fen(), Yuan::ZERO, debt.contract_date);
    let mut rows = Vec::with_capacity(payments.len());
    for payment in payments {
        unpaid += rate.interest(left, days_between(from, payment.date), year);
        let paid = payment.amount.to_fen();
        let principal = (paid - unpaid.to_fen()).or_zero().min(left);
        let interest = paid - principal;
        unpaid = (unpaid - interest).or_zero();
        left -= principal;
        rows.push(Row { principal, interest, left, ..row_of(debt, from, payment) });
        from = payment.date;
    }
    Table { source: Source::RowsAtRate, rows, monthly: false, rounding: Yuan::ZERO }
}

fn in_proportion(debt: &Debt, payments: &[Payment]) -> Table {
    let total: Yuan = payments.iter().map(|payment| payment.amount).sum();
    let loan = debt.principal.to_fen();
    let clears = loan.min(total);
    let (mut left, mut to_clear, mut from) = (loan, clears, debt.contract_date);
    let mut rows = Vec::with_capacity(payments.len());
    for (index, payment) in payments.iter().enumerate() {
        let paid = payment.amount.to_fen();
        let share = Yuan::new(clears.exact() * paid.exact() / total.exact()).to_fen();
        let is_last = index + 1 == payments.len();
        let principal = if is_last { to_clear } else { share.min(to_clear) }.min(paid);
        to_clear -= principal;
        left -= principal;
        rows.push(Row { principal, interest: paid - principal, left, ..row_of(debt, from, payment) });
        from = payment.date;
    }
    Table { source: Source::RowsInProportion, rows, monthly: false, rounding: Yuan::ZERO }
}
