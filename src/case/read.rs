//! From what was typed to a debt whose facts fit together, or the problems field by field.

use rust_decimal::Decimal;

use super::field::{Column, DemandLine, Field, Problem, Reason};
use super::file::{
    ChargeEntry, Compound, DayCountEntry, DebtEntry, PaymentEntry, RateEntry, RateUnit, Repayment,
};
use super::{Charge, Debt, Demand, InstalmentKind, Lender, Payment, Plan};
use crate::dates::{Date, DayCount, add_months};
use crate::law::DATA_ENDS;
use crate::money::{QuotedRate, RatePeriod, RateSign, Yuan};
use crate::typed::{self, Unreadable};

/// More instalments than any loan has.
pub const MOST_INSTALMENTS: u32 = 600;
/// More payments than the page takes.
pub const MOST_PAYMENTS: usize = 5_000;
/// More charges than any contract names.
pub const MOST_CHARGES: usize = 200;
/// A loan runs no longer than this.
const LONGEST_LOAN_MONTHS: u32 = 50 * 12;

/// The day for which to compute: what was typed, or today.
///
/// # Errors
/// The problem with the text, or that the day lies after [`DATA_ENDS`].
pub fn as_of(text: &str, today: Date) -> Result<Date, Problem> {
    let problem = |reason| Problem { field: Field::AsOf, reason };
    let date = if text.trim().is_empty() {
        today
    } else {
        typed::date(text).map_err(|reason| problem(Reason::Unreadable(reason)))?
    };
    if date > DATA_ENDS { Err(problem(Reason::AfterData { ends: DATA_ENDS })) } else { Ok(date) }
}

/// Reads a debt as typed, looked at on `as_of`.
///
/// # Errors
/// Every problem found, in the order of the form. Fields still to be filled in are [`Reason::Missing`].
pub fn debt(entry: &DebtEntry, as_of: Date) -> Result<Debt, Vec<Problem>> {
    let mut reader = Reader::new(as_of);
    match reader.debt(entry) {
        Some(debt) => reader.finish(debt),
        None => Err(reader.problems),
    }
}

/// What is told of a debt of which the rest need not be filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beginnings {
    /// Who lent.
    pub lender: Option<Lender>,
    /// The day of the contract.
    pub contract_date: Option<Date>,
    /// What was paid, earliest first.
    pub payments: Vec<Payment>,
}

/// Reads what a debt as typed, looked at on `as_of`, says of its lender, its day and its payments. A day that is wrong is
/// left to the tool that asks for it: it counts as not told.
///
/// # Errors
/// Every problem found with the payments.
pub fn beginnings(entry: &DebtEntry, as_of: Date) -> Result<Beginnings, Vec<Problem>> {
    let contract_date = typed::date(&entry.contract_date).ok().filter(|date| *date <= as_of);
    let mut reader = Reader::new(as_of);
    let payments = reader.payments(&entry.payments, contract_date);
    reader.finish(Beginnings { lender: entry.lender, contract_date, payments })
}

/// Collects problems while reading, so that the reader of the page sees all of them at once.
pub(super) struct Reader {
    as_of: Date,
    problems: Vec<Problem>,
}

impl Reader {
    pub(super) fn new(as_of: Date) -> Self {
        Self { as_of, problems: Vec::new() }
    }

    /// What was read, if nothing was wrong with it.
    pub(super) fn finish<T>(self, read: T) -> Result<T, Vec<Problem>> {
        if self.problems.is_empty() { Ok(read) } else { Err(self.problems) }
    }

    fn debt(&mut self, entry: &DebtEntry) -> Option<Debt> {
        if entry.lender.is_none() {
            self.report(Field::Lender, Reason::Missing);
        }
        let principal = self.required(Field::Principal, &entry.principal, typed::positive_amount);
        let received = self.received(entry, principal);
        let contract_date = self.contract_date(entry);
        let called_in = self.called_in(entry, contract_date);
        let plan = self.plan(entry, contract_date, called_in);
        let term_rate = self.rate(Field::Rate, &entry.rate);
        let overdue_rate = self.rate(Field::OverdueRate, &entry.overdue_rate);
        let charges = self.charges(&entry.charges, principal, contract_date);
        let payments = self.payments(&entry.payments, contract_date);
        let demand = self.demand(entry);
        let filing_date = self.filing_date(entry, contract_date);
        let newer_lpr = self.optional(Field::NewerLpr, &entry.newer_lpr, |text| {
            typed::rate(text, RateSign::Percent, RatePeriod::Year)
        });
        let principal = principal?;
        Some(Debt {
            lender: entry.lender?,
            contract_date: contract_date?,
            principal,
            received: received.unwrap_or(principal),
            term_rate,
            plan: plan?,
            overdue_rate,
            compound: entry.compound == Compound::UnpaidInterest,
            charges,
            payments,
            payment_order: entry.payment_order,
            demand,
            filing_date,
            day_count: day_count(entry.day_count),
            newer_lpr: newer_lpr.map(|rate| rate.annual(DayCount::Actual365)),
        })
    }

    pub(super) fn report(&mut self, field: Field, reason: Reason) {
        self.problems.push(Problem { field, reason });
    }

    /// The value of a text, `None` where it is blank or wrong (and then reported).
    pub(super) fn optional<T>(
        &mut self,
        field: Field,
        text: &str,
        read: impl FnOnce(&str) -> Result<T, Unreadable>,
    ) -> Option<T> {
        if text.trim().is_empty() {
            return None;
        }
        read(text).map_err(|reason| self.report(field, Reason::Unreadable(reason))).ok()
    }

    pub(super) fn required<T>(
        &mut self,
        field: Field,
        text: &str,
        read: impl FnOnce(&str) -> Result<T, Unreadable>,
    ) -> Option<T> {
        if text.trim().is_empty() {
            self.report(field, Reason::Missing);
        }
        self.optional(field, text, read)
    }

    /// Passes the value on where it is right, reports it otherwise.
    pub(super) fn accept<T>(&mut self, field: Field, value: T, wrong: Option<Reason>) -> Option<T> {
        match wrong {
            None => Some(value),
            Some(reason) => {
                self.report(field, reason);
                None
            }
        }
    }

    fn received(&mut self, entry: &DebtEntry, principal: Option<Yuan>) -> Option<Yuan> {
        let received = self.optional(Field::Received, &entry.received, typed::positive_amount)?;
        let above = principal.is_some_and(|principal| received > principal);
        self.accept(Field::Received, received, above.then_some(Reason::AbovePrincipal))
    }

    fn contract_date(&mut self, entry: &DebtEntry) -> Option<Date> {
        let date = self.required(Field::ContractDate, &entry.contract_date, typed::date)?;
        let begins = entry.lender.map(Lender::data_begins);
        let wrong = match begins {
            Some(begins) if date < begins => Some(Reason::BeforeData { begins }),
            _ if date > self.as_of => Some(Reason::AfterAsOf { as_of: self.as_of }),
            _ => None,
        };
        self.accept(Field::ContractDate, date, wrong)
    }

    pub(super) fn called_in(&mut self, entry: &DebtEntry, contract: Option<Date>) -> Option<Date> {
        let date = self.optional(Field::CalledIn, &entry.called_in, typed::date)?;
        let date = self.happened(Field::CalledIn, date, contract)?;
        self.due(Field::CalledIn, date, contract)
    }

    pub(super) fn plan(
        &mut self,
        entry: &DebtEntry,
        contract: Option<Date>,
        called_in: Option<Date>,
    ) -> Option<Plan> {
        let kind = match entry.repayment {
            Repayment::Bullet => {
                let due = self.required(Field::DueDate, &entry.due_date, typed::date)?;
                return Some(Plan::Bullet { due: self.due(Field::DueDate, due, contract)?, called_in });
            }
            Repayment::EqualInstalments => InstalmentKind::Equal,
            Repayment::EqualPrincipal => InstalmentKind::EqualPrincipal,
            Repayment::InterestFirst => InstalmentKind::InterestFirst,
            Repayment::Flat => InstalmentKind::Flat,
        };
        let count = self
            .required(Field::Instalments, &entry.instalments, |text| typed::count(text, MOST_INSTALMENTS));
        let typed = self.optional(Field::FirstDueDate, &entry.first_due_date, typed::date);
        let first_due = match typed {
            Some(date) => self.due(Field::FirstDueDate, date, contract)?,
            None => add_months(contract?, 1),
        };
        Some(Plan::Instalments { kind, first_due, count: count?, called_in })
    }

    pub(super) fn due(&mut self, field: Field, due: Date, contract: Option<Date>) -> Option<Date> {
        let wrong = contract.and_then(|contract| {
            let latest = add_months(contract, LONGEST_LOAN_MONTHS);
            if due <= contract {
                Some(Reason::NotAfterContract { contract })
            } else {
                (due > latest).then_some(Reason::TooFarAway { latest })
            }
        });
        self.accept(field, due, wrong)
    }

    pub(super) fn rate(&mut self, field: Field, entry: &RateEntry) -> Option<QuotedRate> {
        self.optional(field, &entry.value, |text| quoted_rate(text, entry.unit))
    }

    /// A day on which something happened: from the contract to the day for which we compute.
    pub(super) fn happened(&mut self, field: Field, date: Date, contract: Option<Date>) -> Option<Date> {
        let wrong = match contract {
            Some(contract) if date < contract => Some(Reason::BeforeContract { contract }),
            _ if date > self.as_of => Some(Reason::AfterAsOf { as_of: self.as_of }),
            _ => None,
        };
        self.accept(field, date, wrong)
    }

    fn charges(
        &mut self,
        entries: &[ChargeEntry],
        principal: Option<Yuan>,
        contract: Option<Date>,
    ) -> Vec<Charge> {
        let mut charges = Vec::new();
        if entries.len() > MOST_CHARGES {
            self.report(Field::Charges, Reason::TooMany { most: MOST_CHARGES });
            return charges;
        }
        for (index, entry) in entries.iter().enumerate() {
            // A row that nobody has touched yet is no charge.
            if entry.amount.trim().is_empty() && entry.date.trim().is_empty() {
                continue;
            }
            let amount = self.required(Field::Charge(index, Column::Amount), &entry.amount, |text| {
                charge_amount(text, principal)
            });
            let field = Field::Charge(index, Column::Date);
            let date = self.optional(field, &entry.date, typed::date);
            let date = date.and_then(|date| self.happened(field, date, contract));
            charges.extend(amount.map(|amount| Charge { kind: entry.kind, amount, date }));
        }
        charges
    }

    pub(super) fn payments(&mut self, entries: &[PaymentEntry], contract: Option<Date>) -> Vec<Payment> {
        if entries.len() > MOST_PAYMENTS {
            self.report(Field::Payments, Reason::TooMany { most: MOST_PAYMENTS });
            return Vec::new();
        }
        let field = |index, column| Field::Payment(index, column);
        self.dated_amounts(entries, &field, &|reader, field, date| reader.happened(field, date, contract))
    }

    /// Rows of a day and an amount, earliest first; rows that nobody has touched yet are none.
    pub(super) fn dated_amounts(
        &mut self,
        entries: &[PaymentEntry],
        field: &dyn Fn(usize, Column) -> Field,
        accept: &dyn Fn(&mut Self, Field, Date) -> Option<Date>,
    ) -> Vec<Payment> {
        let mut payments = Vec::new();
        for (index, entry) in entries.iter().enumerate() {
            if entry.amount.trim().is_empty() && entry.date.trim().is_empty() {
                continue;
            }
            let date = self.required(field(index, Column::Date), &entry.date, typed::date);
            let date = date.and_then(|date| accept(self, field(index, Column::Date), date));
            let amount = self.required(field(index, Column::Amount), &entry.amount, typed::positive_amount);
            if let Some((date, amount)) = date.zip(amount) {
                // Rows of one day stay in the order in which they stand.
                let place = payments.partition_point(|earlier: &Payment| earlier.date <= date);
                payments.insert(place, Payment { date, amount });
            }
        }
        payments
    }

    pub(super) fn demand(&mut self, entry: &DebtEntry) -> Demand {
        let entry = &entry.demand;
        let mut line = |line, text: &str| self.optional(Field::Demand(line), text, typed::amount);
        Demand {
            principal: line(DemandLine::Principal, &entry.principal),
            interest: line(DemandLine::Interest, &entry.interest),
            overdue_interest: line(DemandLine::OverdueInterest, &entry.overdue_interest),
            compound_interest: line(DemandLine::CompoundInterest, &entry.compound_interest),
            penalty: line(DemandLine::Penalty, &entry.penalty),
            fees: line(DemandLine::Fees, &entry.fees),
            total: line(DemandLine::Total, &entry.total),
        }
    }

    pub(super) fn filing_date(&mut self, entry: &DebtEntry, contract: Option<Date>) -> Option<Date> {
        let date = self.optional(Field::FilingDate, &entry.filing_date, typed::date)?;
        let wrong = match contract {
            Some(contract) if date < contract => Some(Reason::BeforeContract { contract }),
            _ if date > DATA_ENDS => Some(Reason::AfterData { ends: DATA_ENDS }),
            _ => None,
        };
        self.accept(Field::FilingDate, date, wrong)
    }
}

/// A rate in the unit chosen beside it, or in its own.
///
/// # Errors
/// As [`typed::rate`].
pub fn quoted_rate(text: &str, unit: RateUnit) -> Result<QuotedRate, Unreadable> {
    let (sign, period) = unit.sign_and_period();
    typed::rate(text, sign, period)
}

/// The day count as chosen.
pub const fn day_count(entry: DayCountEntry) -> DayCount {
    match entry {
        DayCountEntry::Actual365 => DayCount::Actual365,
        DayCountEntry::Actual360 => DayCount::Actual360,
    }
}

/// An amount, or a part of the principal such as `10%`.
pub(super) fn charge_amount(text: &str, principal: Option<Yuan>) -> Result<Yuan, Unreadable> {
    if !text.trim_end().ends_with(['%', '％']) {
        return typed::positive_amount(text);
    }
    let part = typed::percentage(text)?;
    // Without a readable principal the debt is refused anyway; the part itself is right.
    Ok(Yuan::new(principal.map_or(Decimal::ZERO, Yuan::exact) * part))
}
