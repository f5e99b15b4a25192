//! Everything at once, before the plan's end: because the borrower wants to, or because the lender calls it in.

use rust_decimal::Decimal;

use super::cost::{OFFICIALLY, Paid, TrueCost, counted, payments, true_cost};
use super::table::{Row, Table};
use crate::case::Debt;
use crate::case::promise::{EarlyInterest, EarlyRepayment};
use crate::dates::{Date, days_between};
use crate::law::citation::Rule;
use crate::law::records::interest_caps::{CALLED_IN, EARLY_REPAYMENT, EARLY_REPAYMENT_PRIVATE};
use crate::money::Yuan;

/// Repayment of everything on a day, to the fen; the rows up to that day are taken as paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payoff {
    /// The day.
    pub date: Date,
    /// The interest asked.
    pub basis: EarlyInterest,
    /// Principal.
    pub principal: Yuan,
    /// Interest of the running period, or more where agreed.
    pub interest: Yuan,
    /// Fees of the running period by the same measure.
    pub fees: Yuan,
    /// The fee agreed for repayment before time.
    pub early_fee: Yuan,
    /// What is saved against going on to the end.
    pub saved: Yuan,
    /// The true cost if it ends so.
    pub cost: Option<TrueCost>,
    /// The rules.
    pub rules: Vec<&'static Rule>,
}

impl Payoff {
    /// What is to be paid on the day.
    pub fn total(&self) -> Yuan {
        self.principal + self.interest + self.fees + self.early_fee
    }
}

/// A loan called in, to the fen; the rows before the day are taken as paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CalledIn {
    /// The day.
    pub date: Date,
    /// Principal that falls due on it.
    pub principal: Yuan,
    /// Interest up to it.
    pub interest: Yuan,
    /// Interest of the plan that is then not owed as such; from that day the overdue rate runs on the principal.
    pub not_owed: Yuan,
    /// The rule.
    pub rule: &'static Rule,
}

/// The rows after those that are due by `day`, unless all are.
fn running(table: &Table, paid: impl Fn(&Row) -> bool) -> Option<&[Row]> {
    let rows = &table.rows[table.rows.partition_point(paid)..];
    if rows.is_empty() { None } else { Some(rows) }
}

/// The part of a row's period that lies before `day`.
fn part_before(row: &Row, day: Date) -> Decimal {
    let whole = days_between(row.from, row.due);
    if whole <= 0 {
        return Decimal::ONE;
    }
    Decimal::from(days_between(row.from, day).clamp(0, whole)) / Decimal::from(whole)
}

fn share(amount: Yuan, part: Decimal) -> Yuan {
    Yuan::new(amount.exact() * part).to_fen()
}

/// The payoff of a loan of which `received` arrived less the counted fees; `None` where everything was due by then.
pub(super) fn payoff(debt: &Debt, table: &Table, early: EarlyRepayment, received: Yuan) -> Option<Payoff> {
    let rows = running(table, |row| row.due <= early.date)?;
    let before = &table.rows[..table.rows.len() - rows.len()];
    let row = &rows[0];
    let elapsed = part_before(row, early.date);
    let (asked, part) = match early.interest {
        EarlyInterest::ActualDays => (&rows[..1], elapsed),
        EarlyInterest::WholePeriod => (&rows[..1], Decimal::ONE),
        EarlyInterest::WholeTerm => (rows, Decimal::ONE),
    };
    let asked = |of: &dyn Fn(&Row) -> Yuan| share(asked.iter().map(of).sum(), part);
    let payoff = Payoff {
        date: early.date,
        basis: early.interest,
        principal: row.principal + row.left,
        interest: asked(&|row| row.interest),
        fees: asked(&Row::fees_total),
        early_fee: early.fee.to_fen(),
        saved: Yuan::ZERO,
        cost: None,
        rules: if debt.lender.is_licensed() {
            vec![&EARLY_REPAYMENT]
        } else {
            vec![&EARLY_REPAYMENT_PRIVATE, &EARLY_REPAYMENT]
        },
    };
    let uncounted = payoff.fees - asked(&|row| counted(&row.fees, OFFICIALLY));
    let mut paid = payments(before, OFFICIALLY);
    paid.push(Paid { date: early.date, years: row.years * elapsed, amount: payoff.total() - uncounted });
    Some(Payoff {
        saved: rows.iter().map(Row::amount).sum::<Yuan>() - payoff.total(),
        cost: true_cost(received, debt.contract_date, &paid, false),
        ..payoff
    })
}

/// What falls due when the lender calls the loan in; `None` where it did not, or everything was due by then.
pub(super) fn called_in(debt: &Debt, table: &Table) -> Option<CalledIn> {
    let date = debt.plan.called_in()?;
    let rows = running(table, |row| row.due < date)?;
    let row = &rows[0];
    let interest = share(row.interest, part_before(row, date));
    Some(CalledIn {
        date,
        principal: row.principal + row.left,
        interest,
        not_owed: rows.iter().map(|row| row.interest).sum::<Yuan>() - interest,
        rule: &CALLED_IN,
    })
}
