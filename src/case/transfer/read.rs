//! From what happened to a debt as typed to facts that fit together.

use super::entry::{
    AssignmentEntry, MandateEntry, PaidForBorrowerEntry, PaidToEntry, TransferEntry, TransferField,
    TransferList, YesNo,
};
use super::{
    Assignment, BatchSale, Mandate, Notice, PaidForBorrower, PaidTo, Party, Transfer, Undone, Withdrawal,
};
use crate::case::field::{Field, Problem, Reason};
use crate::case::read::{Reader, quoted_rate};
use crate::dates::Date;
use crate::typed::{self, Unreadable};

/// More rows than any list of a debt's story has.
pub const MOST_ROWS: usize = 30;

/// Reads the section of a debt of `contract`, looked at on `as_of`.
///
/// # Errors
/// Every problem found, in the order of the section.
pub fn transfer(entry: &TransferEntry, contract: Date, as_of: Date) -> Result<Transfer, Vec<Problem>> {
    let mut reader = TransferReader {
        reader: Reader::new(as_of),
        contract,
        names: Vec::new(),
        at: (TransferList::PaidTo, 0),
    };
    let mut assignments =
        reader.rows(TransferList::Assignments, &entry.assignments, TransferReader::assignment);
    let mandates = reader.rows(TransferList::Mandates, &entry.mandates, TransferReader::mandate);
    let mut paid_for_borrower = reader.rows(
        TransferList::PaidForBorrower,
        &entry.paid_for_borrower,
        TransferReader::paid_for_borrower,
    );
    let mut paid_to = reader.rows(TransferList::PaidTo, &entry.paid_to, TransferReader::paid_to);
    // Earliest first; rows of one day stay in the order in which they stand.
    assignments.sort_by_key(|sale| sale.date);
    paid_for_borrower.sort_by_key(|paid| paid.date);
    paid_to.sort_by_key(|paid| paid.from);
    let names = reader.names;
    reader.reader.finish(Transfer { names, assignments, mandates, paid_for_borrower, paid_to })
}

struct TransferReader {
    reader: Reader,
    contract: Date,
    names: Vec<String>,
    /// The row that is being read.
    at: (TransferList, usize),
}

impl TransferReader {
    fn rows<E, T>(
        &mut self,
        list: TransferList,
        entries: &[E],
        read: fn(&mut Self, &E) -> Option<T>,
    ) -> Vec<T> {
        if entries.len() > MOST_ROWS {
            let field = Field::Transfer(TransferField::List(list));
            self.reader.report(field, Reason::TooMany { most: MOST_ROWS });
            return Vec::new();
        }
        let mut rows = Vec::new();
        for (index, entry) in entries.iter().enumerate() {
            self.at = (list, index);
            rows.extend(read(self, entry));
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
        self.reader.happened(self.field(member), date, Some(self.contract))
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
        self.needed("date", &entry.date);
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
        Some(Assignment {
            date: date?,
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
