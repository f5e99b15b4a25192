//! From what was promised as typed to facts that fit the debt.

use super::entry::{EarlyEntry, PromiseEntry};
use super::{EarlyRepayment, Fee, Promise};
use crate::case::field::{Column, Field, Place, Problem, Reason};
use crate::case::file::{DebtEntry, Repayment};
use crate::case::read::{self, MOST_CHARGES, MOST_INSTALMENTS, Reader, charge_amount};
use crate::case::{Debt, Lender, Payment};
use crate::dates::Date;
use crate::money::Yuan;
use crate::typed;

/// Reads the section of a debt, looked at on `as_of`.
///
/// # Errors
/// Every problem found, in the order of the section.
pub fn promise(entry: &PromiseEntry, debt: &Debt, as_of: Date) -> Result<Promise, Vec<Problem>> {
    let mut reader = PromiseReader { reader: Reader::new(as_of), debt };
    let promise =
        Promise { fees: reader.fees(entry), rows: reader.rows(entry), early: reader.early(&entry.early) };
    reader.reader.finish(promise)
}

/// A loan as far as its cost goes, and what was taken for what was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loan {
    /// The loan: without payments and demands, which change nothing in what was promised.
    pub debt: Debt,
    /// What was promised beside its plan.
    pub promise: Promise,
    /// No lender was told: it is taken for a bank's, which matters for the caps alone.
    pub no_lender: bool,
    /// No date was told: it is taken to be made on the day for which we compute.
    pub no_date: bool,
    /// Something that cannot be read was left out: the section as it stands in the file, or charges told elsewhere.
    pub left_out: bool,
}

/// Reads a loan and its promise, looked at on `as_of`. What a loan costs can be told without its date and its lender.
///
/// # Errors
/// Every problem found in the debt or, where there is none, in the promise.
pub fn loan(entry: &DebtEntry, as_of: Date) -> Result<Loan, Vec<Problem>> {
    let section = entry.sections.read_promise("");
    let mut left_out = section.is_err();
    let mut section = section.unwrap_or_default();
    // Which interest is asked says nothing where nobody repays early.
    if [&section.early.date, &section.early.fee].iter().all(|text| text.trim().is_empty()) {
        section.early = EarlyEntry::default();
    }
    let mut asked = asked(entry, &section, as_of);
    let mut debt = read::debt(&asked, as_of);
    let of_charges = |problem: &Problem| matches!(problem.field, Field::Charge(..) | Field::Charges);
    if debt.as_ref().is_err_and(|problems| problems.iter().all(of_charges)) {
        left_out = true;
        asked.charges = Vec::new();
        debt = read::debt(&asked, as_of);
    }
    let debt = debt?;
    let promise = promise(&section, &debt, as_of)?;
    let no_date = entry.contract_date.trim().is_empty();
    Ok(Loan { debt, promise, no_lender: entry.lender.is_none(), no_date, left_out })
}

/// The debt without what its cost does not depend on, and with what is taken for what was left out.
fn asked(entry: &DebtEntry, section: &PromiseEntry, as_of: Date) -> DebtEntry {
    let or = |text: &String, other: &dyn Fn() -> String| {
        if text.trim().is_empty() { other() } else { text.clone() }
    };
    // The lender's own table says when the loan ends and in how many parts.
    let dates: Vec<Date> = section.rows.iter().filter_map(|row| typed::date(&row.date).ok()).collect();
    let last = || dates.iter().max().map_or_else(String::new, Date::to_string);
    let count = || if dates.is_empty() { String::new() } else { dates.len().to_string() };
    let by_instalments = entry.repayment != Repayment::Bullet;
    DebtEntry {
        lender: Some(entry.lender.unwrap_or(Lender::Bank)),
        contract_date: or(&entry.contract_date, &|| as_of.to_string()),
        principal: entry.principal.clone(),
        received: entry.received.clone(),
        rate: entry.rate.clone(),
        repayment: entry.repayment,
        due_date: if by_instalments { String::new() } else { or(&entry.due_date, &last) },
        called_in: entry.called_in.clone(),
        first_due_date: entry.first_due_date.clone(),
        instalments: or(&entry.instalments, &count),
        overdue_rate: entry.overdue_rate.clone(),
        charges: entry.charges.clone(),
        day_count: entry.day_count,
        newer_lpr: entry.newer_lpr.clone(),
        ..DebtEntry::default()
    }
}

struct PromiseReader<'a> {
    reader: Reader,
    debt: &'a Debt,
}

const fn of_promise(list: &'static str, row: Option<usize>, member: &'static str) -> Field {
    Field::Promise(Place { list, row, member })
}

impl PromiseReader<'_> {
    fn few_enough(&mut self, list: &'static str, count: usize, most: usize) -> bool {
        if count > most {
            self.reader.report(of_promise(list, None, ""), Reason::TooMany { most });
        }
        count <= most
    }

    fn fees(&mut self, entry: &PromiseEntry) -> Vec<Fee> {
        let mut fees = Vec::new();
        if !self.few_enough("fees", entry.fees.len(), MOST_CHARGES) {
            return fees;
        }
        let principal = Some(self.debt.principal);
        for (index, entry) in entry.fees.iter().enumerate() {
            let field = of_promise("fees", Some(index), "amount");
            // A row whose amount is still to come is no fee.
            let amount = self.reader.optional(field, &entry.amount, |text| charge_amount(text, principal));
            fees.extend(amount.map(|amount| Fee { kind: entry.kind, time: entry.time, amount }));
        }
        fees
    }

    fn rows(&mut self, entry: &PromiseEntry) -> Vec<Payment> {
        if !self.few_enough("rows", entry.rows.len(), MOST_INSTALMENTS as usize) {
            return Vec::new();
        }
        let field = |index, column: Column| of_promise("rows", Some(index), column.name());
        let contract = Some(self.debt.contract_date);
        let accept = |reader: &mut Reader, field, date| reader.due(field, date, contract);
        self.reader.dated_amounts(&entry.rows, &field, &accept)
    }

    fn early(&mut self, entry: &EarlyEntry) -> Option<EarlyRepayment> {
        if *entry == EarlyEntry::default() {
            return None;
        }
        let field = of_promise("early", None, "date");
        let date = self.reader.required(field, &entry.date, typed::date);
        let date = date.and_then(|date| self.reader.due(field, date, Some(self.debt.contract_date)));
        let principal = Some(self.debt.principal);
        let fee = self
            .reader
            .optional(of_promise("early", None, "fee"), &entry.fee, |text| charge_amount(text, principal));
        Some(EarlyRepayment { date: date?, interest: entry.interest, fee: fee.unwrap_or(Yuan::ZERO) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::file::CaseFile;
    use crate::case::promise::{EarlyInterest, FeeTime};
    use crate::case::read;
    use crate::dates::day;
    use rust_decimal_macros::dec;

    fn facts(promise: &str) -> Result<Promise, Vec<(String, Reason)>> {
        let file = format!(
            r#"{{"version":1,"debts":[{{
                "lender":"bank","contract_date":"2022-03-01","principal":"5万","due_date":"2022-09-01",
                "promise":{promise}
            }}]}}"#
        );
        let entry = CaseFile::parse(&file).expect("a case").debts.remove(0);
        let as_of = day(2024, 6, 1);
        let debt = read::debt(&entry, as_of).expect("a debt");
        let sections = entry.sections.entries("").expect("sections");
        super::promise(&sections.promise, &debt, as_of).map_err(|problems| {
            problems.into_iter().map(|problem| (problem.field.to_string(), problem.reason)).collect()
        })
    }

    #[test]
    fn fees_may_be_parts_of_the_principal_and_rows_stand_in_any_order() {
        let promise = facts(
            r#"{"fees":[{"amount":"0.5%","time":"each_period"}],
                "rows":[{"date":"2022-09-01","amount":"3万"},{"date":"2022-06-01","amount":"3万"}],
                "early":{"date":"2022-07-01","fee":"1%"}}"#,
        )
        .expect("facts");
        assert_eq!(
            (promise.fees[0].time, promise.fees[0].amount),
            (FeeTime::EachPeriod, Yuan::new(dec!(250)))
        );
        assert_eq!(promise.rows[0].date, day(2022, 6, 1));
        let early = promise.early.expect("early");
        assert_eq!((early.interest, early.fee), (EarlyInterest::ActualDays, Yuan::new(dec!(500))));
        assert_eq!(facts("{}"), Ok(Promise::default()));
    }

    #[test]
    fn what_is_wrong_is_told_with_its_place() {
        let problems = facts(
            r#"{"fees":[{"kind":"insurance"},{"amount":"-1"}],"rows":[{"date":"2022-03-01","amount":"1"}],"early":{"fee":"1"}}"#,
        )
        .expect_err("problems");
        let expected = [
            ("promise.fees[1].amount", Reason::Unreadable(typed::Unreadable::Negative)),
            ("promise.rows[0].date", Reason::NotAfterContract { contract: day(2022, 3, 1) }),
            ("promise.early.date", Reason::Missing),
        ];
        let expected: Vec<(String, Reason)> =
            expected.into_iter().map(|(field, reason)| (field.to_owned(), reason)).collect();
        assert_eq!(problems, expected);
    }
    fn told(debt: &str) -> Result<Loan, Vec<Problem>> {
        loan(&DebtEntry::from_json(debt).expect("a debt"), day(2024, 6, 1))
    }

    #[test]
    fn a_loan_needs_neither_date_nor_lender() {
        let loan = told(r#"{"principal":"1万","repayment":"equal_instalments","instalments":"12"}"#)
            .expect("a loan");
        assert!(loan.no_date && loan.no_lender && !loan.left_out);
        assert_eq!(loan.debt.contract_date, day(2024, 6, 1));
        let problems = told(r#"{"principal":"1万"}"#).expect_err("a problem");
        assert_eq!(problems, [Problem { field: Field::DueDate, reason: Reason::Missing }]);
    }

    #[test]
    fn the_lenders_own_table_says_when_the_loan_ends() {
        let rows = r#""promise":{"rows":[{"date":"2024-09-01","amount":"600"},{"date":"2024-08-01","amount":"600"}]}"#;
        let loan = told(&format!(r#"{{"principal":"1000",{rows}}}"#)).expect("a loan");
        assert_eq!(loan.debt.plan, crate::case::Plan::Bullet { due: day(2024, 9, 1), called_in: None });
        assert_eq!(loan.promise.rows.len(), 2);
    }

    #[test]
    fn what_this_page_does_not_ask_never_stands_in_the_way() {
        let loan = told(
            r#"{"principal":"1000","due_date":"2024-09-01","filing_date":"never","payments":[{"date":"x","amount":"y"}],
                "demand":{"total":"z"},"charges":[{"amount":"w"}],"promise":{"fees":"v"}}"#,
        );
        let loan = loan.expect("a loan");
        assert!(loan.left_out && loan.debt.charges.is_empty());
    }

    #[test]
    fn which_interest_is_asked_says_nothing_without_a_day() {
        let early = |early: &str| {
            told(&format!(r#"{{"principal":"1000","due_date":"2024-09-01","promise":{{"early":{early}}}}}"#))
        };
        assert_eq!(early(r#"{"interest":"whole_term"}"#).expect("a loan").promise.early, None);
        let problems = early(r#"{"fee":"10"}"#).expect_err("a problem");
        assert_eq!(problems[0].field.to_string(), "promise.early.date");
    }
}
