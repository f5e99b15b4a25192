//! The section `promise` of a debt, to and from JSON.

use super::entry::{EarlyEntry, FeeEntry, PromiseEntry};
use super::{EarlyInterest, FeeKind, FeeTime};
use crate::case::file::FileError;
use crate::case::json::Object;
use crate::case::json::write::{Tree, object, payment, text};
use crate::case::read::{MOST_CHARGES, MOST_INSTALMENTS};

impl Object<'_, '_> {
    pub(in crate::case) fn promise(&mut self, promise: &mut PromiseEntry) -> Result<(), FileError> {
        let at_most = |most| (most, FileError::TooManyRows);
        self.list("fees", &mut promise.fees, at_most(MOST_CHARGES), Self::term_fee)?;
        self.list("rows", &mut promise.rows, at_most(MOST_INSTALMENTS as usize), Self::payment)?;
        self.part("early", &mut promise.early, Self::early)
    }

    fn term_fee(&mut self, fee: &mut FeeEntry) -> Result<(), FileError> {
        self.choice("kind", &mut fee.kind, FeeKind::from_code)?;
        self.choice("time", &mut fee.time, FeeTime::from_code)?;
        self.texts(&mut [("amount", &mut fee.amount)])
    }

    fn early(&mut self, early: &mut EarlyEntry) -> Result<(), FileError> {
        self.choice("interest", &mut early.interest, EarlyInterest::from_code)?;
        self.texts(&mut [("date", &mut early.date), ("fee", &mut early.fee)])
    }
}

/// What is written; nothing where nothing was typed.
pub(in crate::case) fn promise(entry: &PromiseEntry) -> Tree {
    let fee = |fee: &FeeEntry| {
        object(vec![
            ("kind", text(fee.kind.code())),
            ("time", text(fee.time.code())),
            ("amount", text(&fee.amount)),
        ])
    };
    object(vec![
        ("fees", Tree::List(entry.fees.iter().map(fee).collect())),
        ("rows", Tree::List(entry.rows.iter().map(payment).collect())),
        ("early", early(&entry.early)),
    ])
}

fn early(entry: &EarlyEntry) -> Tree {
    if *entry == EarlyEntry::default() {
        return object(Vec::new());
    }
    object(vec![
        ("date", text(&entry.date)),
        ("interest", text(entry.interest.code())),
        ("fee", text(&entry.fee)),
    ])
}
