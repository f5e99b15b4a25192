//! From what happened to a debt as typed to facts that fit together.

use super::entry::{
    AssignmentEntry, MandateEntry, PaidForBorrowerEntry, PaidToEntry, TransferEntry, TransferField,
    TransferList, YesNo,
};
use super::{
    Assignment, BatchSale, Mandate, Notice, PaidForBorrower, PaidTo, Party, Transfer, Undone, Withdrawal,
};
use crate::case::field::{Field, Problem, Reason};
use crate::case::read::{MOST_PAYMENTS, Reader, quoted_rate};
use crate::dates::Date;
use crate::typed::{self, Unreadable};

/// More rows than any list of a debt's story has; of whom the borrower paid there may be one a payment.
pub const MOST_ROWS: usize = 30;

/// Reads the section of a debt of `contract`, where that day is known, looked at on `as_of`.
///
/// # Errors
/// Every problem found, in the order of the section.
pub fn transfer(
    entry: &TransferEntry,
    contract: Option<Date>,
    as_of: Date,
) -> Result<Transfer, Vec<Problem>> {
    let mut reader = TransferReader {
        reader: Reader::new(as_of),
        contract,
        as_of,
        names: Vec::new(),
        at: (TransferList::PaidTo, 0),
    };
    let (sales, mandates) = (&entry.assignments, &entry.mandates);
    let (payers, paid_to) = (&entry.paid_for_borrower, &entry.paid_to);
    let assignments =
        reader.rows(TransferList::Assignments, sales, TransferReader::assignment, |sale| sale.date);
    // Mandates stay in the order in which they stand.
    let mandates = reader.rows(TransferList::Mandates, mandates, TransferReader::mandate, |_| Date::MIN);
    let paid_for_borrower =
        reader
            .rows(TransferList::PaidForBorrower, payers, TransferReader::paid_for_borrower, |paid| paid.date);
    let paid_to = reader.rows(TransferList::PaidTo, paid_to, TransferReader::paid_to, |paid| paid.from);
    let names = reader.names;
    reader.reader.finish(Transfer { names, assignments, mandates, paid_for_borrower, paid_to })
}

struct TransferReader {
    reader: Reader,
    contract: Option<Date>,
    as_of: Date,
    names: Vec<String>,
    /// The row that is being read.
    at: (TransferList, usize),
}

impl TransferReader {
    fn rows<E: Default + PartialEq, T>(
        &mut self,
        list: TransferList,
        entries: &[E],
        read: fn(&mut Self, &E) -> Option<T>,
        day: fn(&T) -> Date,
    ) -> Vec<T> {
        let most = if list == TransferList::PaidTo { MOST_PAYMENTS } else { MOST_ROWS };
        if entries.len() > most {
            let field = Field::Transfer(TransferField::List(list));
            self.reader.report(field, Reason::TooMany { most });
            return Vec::new();
        }
        let mut rows: Vec<T> = Vec::new();
        for (index, entry) in entries.iter().enumerate() {
            // A row that nobody has touched yet tells nothing.
            if *entry == E::default() {
                continue;
            }
            self.at = (list, index);
            if let Some(row) = read(self, entry) {
                // Earliest first; rows of one day stay in the order in which they stand.
                let place = rows.partition_point(|earlier| day(earlier) <= day(&row));
                rows.insert(place, row);
            }
        }
        rows
    }

    fn field(&self, member: &'static str) -> Field {
        Field::Transfer(TransferField::Row(self.at.0, self.at.1, member))
    }

    fn optional<T>(
        &mut self,
        member: &'static str,
        text: &str,
        read: impl FnOnce(&str) -> Result<T, Unreadable>,
    ) -> Option<T> {
        self.reader.optional(self.field(member), text, read)
    }

    fn needed(&mut self, member: &'static str, text: &str) {
        if text.trim().is_empty() {
            self.reader.report(self.field(member), Reason::Missing);
        }
    }

    /// A day on which something happened, `None` where it is blank or wrong (and then reported).
    fn happened(&mut self, member: &'static str, text: &str) -> Option<Date> {
        let date = self.optional(member, text, typed::date)?;
        self.reader.happened(self.field(member), date, self.contract)
    }

    /// The one of that name; the lender where there is none.
    fn party(&mut self, name: &str) -> Party {
        let name = name.trim();
        if name.is_empty() {
            return Party::Lender;
        }
        let known = self.names.iter().position(|known| known == name);
        Party::Named(known.unwrap_or_else(|| {
            self.names.push(name.to_owned());
            self.names.len() - 1
        }))
    }

    fn somebody_else(&mut self, member: &'static str, name: &str) -> Party {
        self.needed(member, name);
        self.party(name)
    }

    fn assignment(&mut self, entry: &AssignmentEntry) -> Option<Assignment> {
        let date = self.happened("date", &entry.date);
        let seller = self.party(&entry.seller);
        let buyer = self.somebody_else("buyer", &entry.buyer);
        let part = self.optional("part", &entry.part, typed::positive_amount);
        let price = self.optional("price", &entry.price, typed::positive_amount);
        let arrived = self.happened("notice_date", &entry.notice_date);
        let withdrawn = self.happened("withdrawn", &entry.withdrawn);
        let notice_revoked = self.happened("notice_revoked", &entry.notice_revoked);
        let yes = |answer| answer == Some(YesNo::Yes);
        let notice = |arrived| Notice { arrived, by: entry.notice_by, proof_shown: yes(entry.proof_shown) };
        let withdrawal = |arrived| Withdrawal { arrived, buyer_agrees: yes(entry.buyer_agreed) };
        let batch = |seller| BatchSale {
            seller,
            loan: entry.batch_loan,
            non_performing: entry.non_performing.map(|answer| answer == YesNo::Yes),
        };
        let date_told = !entry.date.trim().is_empty();
        if date_told && date.is_none() {
            return None;
        }
        Some(Assignment {
            // What nobody told was done when the notice came, or at least by now.
            date: date.or(arrived).unwrap_or(self.as_of),
            date_told,
            seller,
            buyer,
            buyer_kind: entry.buyer_kind,
            part,
            price,
            notice: arrived.map(notice),
            withdrawn: withdrawn.map(withdrawal),
            undone: yes(entry.undone).then_some(Undone { notice_revoked }),
            batch: entry.batch_seller.map(batch),
        })
    }

    fn mandate(&mut self, entry: &MandateEntry) -> Option<Mandate> {
        self.needed("from", &entry.from);
        let from = self.happened("from", &entry.from);
        let to = self.optional("to", &entry.to, typed::date);
        let early = from.filter(|from| to.is_some_and(|to| to < *from));
        if let Some(begins) = early {
            self.reader.report(self.field("to"), Reason::EndsBeforeItBegins { begins });
        }
        let creditor = self.party(&entry.creditor);
        let agent = self.somebody_else("agent", &entry.agent);
        Some(Mandate { from: from?, to, creditor, agent, may_receive: entry.may_receive == Some(YesNo::Yes) })
    }

    fn paid_for_borrower(&mut self, entry: &PaidForBorrowerEntry) -> Option<PaidForBorrower> {
        self.needed("date", &entry.date);
        let date = self.happened("date", &entry.date);
        let payer = self.somebody_else("payer", &entry.payer);
        self.needed("amount", &entry.amount);
        let amount = self.optional("amount", &entry.amount, typed::positive_amount);
        let principal = self.optional("principal", &entry.principal, typed::amount);
        let rate = self.optional("rate.value", &entry.rate.value, |text| quoted_rate(text, entry.rate.unit));
        let told = self.happened("told", &entry.told);
        Some(PaidForBorrower { date: date?, payer, role: entry.role, amount: amount?, principal, rate, told })
    }

    fn paid_to(&mut self, entry: &PaidToEntry) -> Option<PaidTo> {
        self.needed("from", &entry.from);
        let from = self.happened("from", &entry.from);
        let to = self.party(&entry.to);
        Some(PaidTo { from: from?, to })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::transfer::entry::PaidToEntry;
    use crate::dates::day;

    fn read(sale: AssignmentEntry) -> Result<Transfer, Vec<Problem>> {
        let entry = TransferEntry { assignments: vec![sale], ..TransferEntry::default() };
        transfer(&entry, Some(day(2023, 1, 1)), day(2026, 11, 24))
    }

    fn to(buyer: &str) -> AssignmentEntry {
        AssignmentEntry { buyer: buyer.into(), ..AssignmentEntry::default() }
    }

    #[test]
    fn a_sale_of_which_nobody_told_the_day_was_made_when_its_notice_came_or_by_now() {
        let sold = |sale| read(sale).expect("a story").assignments[0];
        let told = AssignmentEntry { notice_date: "20240602".into(), ..to("甲") };
        assert_eq!((sold(told.clone()).date, sold(told.clone()).date_told), (day(2024, 6, 2), false));
        assert_eq!((sold(to("甲")).date, sold(to("甲")).date_told), (day(2026, 11, 24), false));
        let dated = AssignmentEntry { date: "20240510".into(), ..told };
        assert_eq!((sold(dated.clone()).date, sold(dated).date_told), (day(2024, 5, 10), true));
    }

    #[test]
    fn a_day_that_cannot_be_read_is_no_day_that_nobody_told() {
        let wrong = AssignmentEntry { date: "2024-02-30".into(), ..to("甲") };
        assert_eq!(read(wrong).expect_err("no such day").len(), 1);
    }

    #[test]
    fn a_row_that_nobody_has_touched_tells_nothing() {
        assert_eq!(read(AssignmentEntry::default()), Ok(Transfer::default()));
        let touched = AssignmentEntry { price: "100".into(), ..AssignmentEntry::default() };
        let field = Field::Transfer(TransferField::Row(TransferList::Assignments, 0, "buyer"));
        assert_eq!(read(touched), Err(vec![Problem { field, reason: Reason::Missing }]));
    }

    #[test]
    fn before_the_contract_is_known_no_day_is_too_early() {
        let paid_to = vec![PaidToEntry { from: "20200101".into(), to: String::new() }];
        let entry = TransferEntry { paid_to, ..TransferEntry::default() };
        let as_of = day(2026, 11, 24);
        assert_eq!(transfer(&entry, None, as_of).expect("a story").paid_to.len(), 1);
        assert!(transfer(&entry, Some(day(2023, 1, 1)), as_of).is_err());
    }
}
