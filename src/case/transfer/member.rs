//! The members of the story's rows, reached by list, place and name: a form can ask for them one like the other.

use super::entry::{TransferEntry, TransferList, YesNo};
use super::{BatchLoan, BatchSeller, BuyerKind, NoticeBy, PayerRole};
use crate::case::file::RateUnit;

/// A row, which comes about where it is the one after the last.
fn at<T: Default>(rows: &mut Vec<T>, index: usize) -> Option<&mut T> {
    if index == rows.len() {
        rows.push(T::default());
    }
    rows.get_mut(index)
}

impl TransferEntry {
    /// The text of a member; `None` where there is no such row or text.
    pub fn text_mut(&mut self, list: TransferList, index: usize, member: &str) -> Option<&mut String> {
        match list {
            TransferList::Assignments => {
                let row = at(&mut self.assignments, index)?;
                Some(match member {
                    "date" => &mut row.date,
                    "seller" => &mut row.seller,
                    "buyer" => &mut row.buyer,
                    "part" => &mut row.part,
                    "price" => &mut row.price,
                    "notice_date" => &mut row.notice_date,
                    "withdrawn" => &mut row.withdrawn,
                    "notice_revoked" => &mut row.notice_revoked,
                    _ => return None,
                })
            }
            TransferList::Mandates => {
                let row = at(&mut self.mandates, index)?;
                Some(match member {
                    "from" => &mut row.from,
                    "to" => &mut row.to,
                    "creditor" => &mut row.creditor,
                    "agent" => &mut row.agent,
                    _ => return None,
                })
            }
            TransferList::PaidForBorrower => {
                let row = at(&mut self.paid_for_borrower, index)?;
                Some(match member {
                    "date" => &mut row.date,
                    "payer" => &mut row.payer,
                    "amount" => &mut row.amount,
                    "principal" => &mut row.principal,
                    "rate.value" => &mut row.rate.value,
                    "told" => &mut row.told,
                    _ => return None,
                })
            }
            TransferList::PaidTo => {
                let row = at(&mut self.paid_to, index)?;
                Some(if member == "from" { &mut row.from } else { &mut row.to })
            }
        }
    }

    /// The name of what is chosen for a member; empty where nothing is.
    pub fn chosen(&self, list: TransferList, index: usize, member: &str) -> &'static str {
        let answer = |answer: Option<YesNo>| answer.map_or("", YesNo::code);
        let sale = self.assignments.get(index).filter(|_| list == TransferList::Assignments);
        let mandate = self.mandates.get(index).filter(|_| list == TransferList::Mandates);
        let paid = self.paid_for_borrower.get(index).filter(|_| list == TransferList::PaidForBorrower);
        match (member, sale, mandate, paid) {
            ("buyer_kind", Some(sale), ..) => sale.buyer_kind.code(),
            ("notice_by", Some(sale), ..) => sale.notice_by.code(),
            ("proof_shown", Some(sale), ..) => answer(sale.proof_shown),
            ("buyer_agreed", Some(sale), ..) => answer(sale.buyer_agreed),
            ("undone", Some(sale), ..) => answer(sale.undone),
            ("batch_seller", Some(sale), ..) => sale.batch_seller.map_or("", BatchSeller::code),
            ("batch_loan", Some(sale), ..) => sale.batch_loan.code(),
            ("non_performing", Some(sale), ..) => answer(sale.non_performing),
            ("may_receive", _, Some(mandate), _) => answer(mandate.may_receive),
            ("role", _, _, Some(paid)) => paid.role.code(),
            ("rate.unit", _, _, Some(paid)) => paid.rate.unit.code(),
            _ => "",
        }
    }

    /// Chooses for a member by name; a name that is none unmakes the choice.
    pub fn choose(&mut self, list: TransferList, index: usize, member: &str, code: &str) {
        match list {
            TransferList::Assignments => {
                let Some(sale) = at(&mut self.assignments, index) else { return };
                match member {
                    "buyer_kind" => sale.buyer_kind = BuyerKind::from_code(code).unwrap_or_default(),
                    "notice_by" => sale.notice_by = NoticeBy::from_code(code).unwrap_or_default(),
                    "proof_shown" => sale.proof_shown = YesNo::from_code(code),
                    "buyer_agreed" => sale.buyer_agreed = YesNo::from_code(code),
                    "undone" => sale.undone = YesNo::from_code(code),
                    "batch_seller" => sale.batch_seller = BatchSeller::from_code(code),
                    "batch_loan" => sale.batch_loan = BatchLoan::from_code(code).unwrap_or_default(),
                    "non_performing" => sale.non_performing = YesNo::from_code(code),
                    _ => {}
                }
            }
            TransferList::Mandates => {
                let Some(mandate) = at(&mut self.mandates, index) else { return };
                if member == "may_receive" {
                    mandate.may_receive = YesNo::from_code(code);
                }
            }
            TransferList::PaidForBorrower => {
                let Some(paid) = at(&mut self.paid_for_borrower, index) else { return };
                match member {
                    "role" => paid.role = PayerRole::from_code(code).unwrap_or_default(),
                    "rate.unit" => paid.rate.unit = RateUnit::from_code(code).unwrap_or_default(),
                    _ => {}
                }
            }
            TransferList::PaidTo => {}
        }
    }

    /// How many rows a list has.
    pub fn rows(&self, list: TransferList) -> usize {
        match list {
            TransferList::Assignments => self.assignments.len(),
            TransferList::Mandates => self.mandates.len(),
            TransferList::PaidForBorrower => self.paid_for_borrower.len(),
            TransferList::PaidTo => self.paid_to.len(),
        }
    }

    /// Adds a row at the end, so that there are so many.
    pub fn grow(&mut self, list: TransferList, rows: usize) {
        match list {
            TransferList::Assignments => self.assignments.resize_with(rows, Default::default),
            TransferList::Mandates => self.mandates.resize_with(rows, Default::default),
            TransferList::PaidForBorrower => self.paid_for_borrower.resize_with(rows, Default::default),
            TransferList::PaidTo => self.paid_to.resize_with(rows, Default::default),
        }
    }

    /// Removes a row. One that was never written stands in the form only.
    pub fn remove(&mut self, list: TransferList, index: usize) {
        if index >= self.rows(list) {
            return;
        }
        match list {
            TransferList::Assignments => drop(self.assignments.remove(index)),
            TransferList::Mandates => drop(self.mandates.remove(index)),
            TransferList::PaidForBorrower => drop(self.paid_for_borrower.remove(index)),
            TransferList::PaidTo => drop(self.paid_to.remove(index)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_row_after_the_last_comes_about_by_being_written_and_no_other() {
        let mut entry = TransferEntry::default();
        *entry.text_mut(TransferList::Assignments, 0, "buyer").expect("a text") = "甲".into();
        entry.choose(TransferList::Mandates, 0, "may_receive", "yes");
        assert_eq!((entry.assignments[0].buyer.as_str(), entry.mandates.len()), ("甲", 1));
        assert_eq!(entry.chosen(TransferList::Mandates, 0, "may_receive"), "yes");
        assert!(entry.text_mut(TransferList::Assignments, 2, "buyer").is_none());
        assert!(entry.text_mut(TransferList::Assignments, 0, "agent").is_none());
        assert_eq!(entry.rows(TransferList::Assignments), 1);
    }

    #[test]
    fn what_is_chosen_is_told_by_its_name_and_unmade_by_none() {
        let mut entry = TransferEntry::default();
        for (list, member, code) in [
            (TransferList::Assignments, "buyer_kind", "local_amc"),
            (TransferList::Assignments, "notice_by", "suit"),
            (TransferList::Assignments, "proof_shown", "no"),
            (TransferList::Assignments, "buyer_agreed", "yes"),
            (TransferList::Assignments, "undone", "yes"),
            (TransferList::Assignments, "batch_seller", "other"),
            (TransferList::Assignments, "batch_loan", "card"),
            (TransferList::Assignments, "non_performing", "yes"),
            (TransferList::PaidForBorrower, "role", "insurer"),
            (TransferList::PaidForBorrower, "rate.unit", "percent_per_day"),
        ] {
            entry.choose(list, 0, member, code);
            assert_eq!(entry.chosen(list, 0, member), code, "{member}");
        }
        entry.choose(TransferList::Assignments, 0, "batch_seller", "");
        assert_eq!(entry.assignments[0].batch_seller, None);
    }

    #[test]
    fn rows_are_added_and_removed_in_every_list() {
        for list in [
            TransferList::Assignments,
            TransferList::Mandates,
            TransferList::PaidForBorrower,
            TransferList::PaidTo,
        ] {
            let mut entry = TransferEntry::default();
            entry.grow(list, 2);
            assert!(entry.text_mut(list, 1, "to").is_some() || entry.text_mut(list, 1, "date").is_some());
            entry.remove(list, 0);
            entry.remove(list, 7);
            assert_eq!(entry.rows(list), 1);
        }
    }
}
