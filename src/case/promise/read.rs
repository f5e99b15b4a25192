//! From what was promised as typed to facts that fit the debt.

use super::entry::{EarlyEntry, PromiseEntry};
use super::{EarlyRepayment, Fee, Promise};
use crate::case::field::{Column, Field, Place, Problem, Reason};
use crate::case::read::{MOST_CHARGES, MOST_INSTALMENTS, Reader, charge_amount};
use crate::case::{Debt, Payment};
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
            let amount = self.reader.required(field, &entry.amount, |text| charge_amount(text, principal));
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
            r#"{"fees":[{"kind":"insurance"}],"rows":[{"date":"2022-03-01","amount":"1"}],"early":{"fee":"1"}}"#,
        )
        .expect_err("problems");
        let expected = [
            ("promise.fees[0].amount", Reason::Missing),
            ("promise.rows[0].date", Reason::NotAfterContract { contract: day(2022, 3, 1) }),
            ("promise.early.date", Reason::Missing),
        ];
        let expected: Vec<(String, Reason)> =
            expected.into_iter().map(|(field, reason)| (field.to_owned(), reason)).collect();
        assert_eq!(problems, expected);
    }
}
