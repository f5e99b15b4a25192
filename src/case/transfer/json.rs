//! The section `transfer` of a debt, to and from JSON.

use super::entry::{AssignmentEntry, MandateEntry, PaidForBorrowerEntry, PaidToEntry, TransferEntry, YesNo};
use super::read::MOST_ROWS;
use super::{BatchLoan, BatchSeller, BuyerKind, Contact, NoticeBy, Paper, PayerRole};
use crate::case::file::FileError;
use crate::case::json::Object;
use crate::case::json::write::{Tree, object, rate, text};
use crate::case::read::MOST_PAYMENTS;

impl Object<'_, '_> {
    pub(in crate::case) fn transfer(&mut self, entry: &mut TransferEntry) -> Result<(), FileError> {
        self.choice("contact", &mut entry.contact, |code| Contact::from_code(code).map(Some))?;
        self.choices("shown", &mut entry.shown, Paper::from_code)?;
        let most = || (MOST_ROWS, FileError::TooManyRows);
        self.list("assignments", &mut entry.assignments, most(), Self::assignment)?;
        self.list("mandates", &mut entry.mandates, most(), Self::mandate)?;
        self.list("paid_for_borrower", &mut entry.paid_for_borrower, most(), Self::paid_for_borrower)?;
        self.list("paid_to", &mut entry.paid_to, (MOST_PAYMENTS, FileError::TooManyRows), Self::paid_to)
    }

    pub(in crate::case) fn yes_no(
        &mut self,
        name: &str,
        answer: &mut Option<YesNo>,
    ) -> Result<(), FileError> {
        self.choice(name, answer, |code| YesNo::from_code(code).map(Some))
    }

    fn assignment(&mut self, sale: &mut AssignmentEntry) -> Result<(), FileError> {
        self.texts(&mut [
            ("date", &mut sale.date),
            ("seller", &mut sale.seller),
            ("buyer", &mut sale.buyer),
            ("part", &mut sale.part),
            ("price", &mut sale.price),
            ("notice_date", &mut sale.notice_date),
            ("withdrawn", &mut sale.withdrawn),
            ("notice_revoked", &mut sale.notice_revoked),
        ])?;
        self.choice("buyer_kind", &mut sale.buyer_kind, BuyerKind::from_code)?;
        self.choice("notice_by", &mut sale.notice_by, NoticeBy::from_code)?;
        self.yes_no("proof_shown", &mut sale.proof_shown)?;
        self.yes_no("buyer_agreed", &mut sale.buyer_agreed)?;
        self.yes_no("undone", &mut sale.undone)?;
        self.choice("batch_seller", &mut sale.batch_seller, |code| BatchSeller::from_code(code).map(Some))?;
        self.choice("batch_loan", &mut sale.batch_loan, BatchLoan::from_code)?;
        self.yes_no("non_performing", &mut sale.non_performing)
    }

    fn mandate(&mut self, mandate: &mut MandateEntry) -> Result<(), FileError> {
        self.texts(&mut [
            ("from", &mut mandate.from),
            ("to", &mut mandate.to),
            ("creditor", &mut mandate.creditor),
            ("agent", &mut mandate.agent),
        ])?;
        self.yes_no("may_receive", &mut mandate.may_receive)
    }

    fn paid_for_borrower(&mut self, paid: &mut PaidForBorrowerEntry) -> Result<(), FileError> {
        self.texts(&mut [
            ("date", &mut paid.date),
            ("payer", &mut paid.payer),
            ("amount", &mut paid.amount),
            ("principal", &mut paid.principal),
            ("told", &mut paid.told),
        ])?;
        self.choice("role", &mut paid.role, PayerRole::from_code)?;
        self.part("rate", &mut paid.rate, Self::rate)
    }

    fn paid_to(&mut self, paid: &mut PaidToEntry) -> Result<(), FileError> {
        self.texts(&mut [("from", &mut paid.from), ("to", &mut paid.to)])
    }
}

/// What is written; nothing where nothing was typed.
pub(in crate::case) fn transfer(entry: &TransferEntry) -> Tree {
    object(vec![
        ("contact", text(entry.contact.map_or("", Contact::code))),
        ("shown", Tree::List(entry.shown.iter().map(|paper| text(paper.code())).collect())),
        ("assignments", Tree::List(entry.assignments.iter().map(assignment).collect())),
        ("mandates", Tree::List(entry.mandates.iter().map(mandate).collect())),
        ("paid_for_borrower", Tree::List(entry.paid_for_borrower.iter().map(paid_for_borrower).collect())),
        ("paid_to", Tree::List(entry.paid_to.iter().map(paid_to).collect())),
    ])
}

pub(in crate::case) fn yes_no(answer: Option<YesNo>) -> Tree {
    text(answer.map_or("", YesNo::code))
}

fn assignment(entry: &AssignmentEntry) -> Tree {
    object(vec![
        ("date", text(&entry.date)),
        ("seller", text(&entry.seller)),
        ("buyer", text(&entry.buyer)),
        ("buyer_kind", text(entry.buyer_kind.code())),
        ("part", text(&entry.part)),
        ("price", text(&entry.price)),
        ("notice_date", text(&entry.notice_date)),
        ("notice_by", text(entry.notice_by.code())),
        ("proof_shown", yes_no(entry.proof_shown)),
        ("withdrawn", text(&entry.withdrawn)),
        ("buyer_agreed", yes_no(entry.buyer_agreed)),
        ("undone", yes_no(entry.undone)),
        ("notice_revoked", text(&entry.notice_revoked)),
        ("batch_seller", text(entry.batch_seller.map_or("", BatchSeller::code))),
        ("batch_loan", text(entry.batch_loan.code())),
        ("non_performing", yes_no(entry.non_performing)),
    ])
}

fn mandate(entry: &MandateEntry) -> Tree {
    object(vec![
        ("from", text(&entry.from)),
        ("to", text(&entry.to)),
        ("creditor", text(&entry.creditor)),
        ("agent", text(&entry.agent)),
        ("may_receive", yes_no(entry.may_receive)),
    ])
}

fn paid_for_borrower(entry: &PaidForBorrowerEntry) -> Tree {
    object(vec![
        ("date", text(&entry.date)),
        ("payer", text(&entry.payer)),
        ("role", text(entry.role.code())),
        ("amount", text(&entry.amount)),
        ("principal", text(&entry.principal)),
        ("rate", rate(&entry.rate)),
        ("told", text(&entry.told)),
    ])
}

fn paid_to(entry: &PaidToEntry) -> Tree {
    object(vec![("from", text(&entry.from)), ("to", text(&entry.to))])
}
