//! The section `card` of a debt, to and from JSON.

use super::entry::{
    CardEntry, CarriedEntry, DemandedEntry, FeeCharged, InstalmentEntry, LateFeeEntry, PostedEntry,
    StatementEntry,
};
use super::read::{MOST_PLANS, MOST_ROWS};
use super::{Booking, Compounding, EntryKind, Method, Term};
use crate::case::file::FileError;
use crate::case::json::Object;
use crate::case::json::write::{Tree, object, text};

impl Object<'_, '_> {
    pub(in crate::case) fn card(&mut self, card: &mut CardEntry) -> Result<(), FileError> {
        let most = || (MOST_ROWS, FileError::TooManyRows);
        self.list("statements", &mut card.statements, most(), Self::statement)?;
        self.part("carried", &mut card.carried, Self::carried)?;
        self.list("entries", &mut card.entries, most(), Self::posted)?;
        self.list(
            "instalments",
            &mut card.instalments,
            (MOST_PLANS, FileError::TooManyRows),
            Self::instalment,
        )?;
        self.choice("method", &mut card.method, Method::from_code)?;
        self.choice("compounding", &mut card.compounding, Compounding::from_code)?;
        self.choice("booking", &mut card.booking, Booking::from_code)?;
        self.part("late_fee", &mut card.late_fee, Self::late_fee)?;
        self.texts(&mut [("minimum_part", &mut card.minimum_part)])?;
        self.choices("not_pointed_out", &mut card.not_pointed_out, Term::from_code)?;
        self.list("demands", &mut card.demands, most(), Self::demanded)
    }

    fn statement(&mut self, row: &mut StatementEntry) -> Result<(), FileError> {
        self.texts(&mut [
            ("closing", &mut row.closing),
            ("due", &mut row.due),
            ("balance", &mut row.balance),
            ("minimum", &mut row.minimum),
        ])
    }

    fn carried(&mut self, carried: &mut CarriedEntry) -> Result<(), FileError> {
        self.texts(&mut [
            ("principal", &mut carried.principal),
            ("interest", &mut carried.interest),
            ("late_fees", &mut carried.late_fees),
            ("fees", &mut carried.fees),
            ("since", &mut carried.since),
        ])
    }

    fn posted(&mut self, row: &mut PostedEntry) -> Result<(), FileError> {
        self.choice("kind", &mut row.kind, EntryKind::from_code)?;
        self.texts(&mut [("posted", &mut row.posted), ("amount", &mut row.amount)])
    }

    fn instalment(&mut self, row: &mut InstalmentEntry) -> Result<(), FileError> {
        self.choice("fee_charged", &mut row.fee_charged, FeeCharged::from_code)?;
        self.texts(&mut [
            ("from", &mut row.from),
            ("amount", &mut row.amount),
            ("count", &mut row.count),
            ("first_posted", &mut row.first_posted),
            ("fee", &mut row.fee),
            ("accelerated", &mut row.accelerated),
        ])
    }

    fn late_fee(&mut self, fee: &mut LateFeeEntry) -> Result<(), FileError> {
        self.texts(&mut [("part", &mut fee.part), ("least", &mut fee.least), ("last_due", &mut fee.last_due)])
    }

    fn demanded(&mut self, row: &mut DemandedEntry) -> Result<(), FileError> {
        self.texts(&mut [("date", &mut row.date)])
    }
}

/// What is written; nothing where there is no card.
pub(in crate::case) fn card(entry: &CardEntry) -> Tree {
    if *entry == CardEntry::default() {
        return object(Vec::new());
    }
    let (carried, late_fee) = (&entry.carried, &entry.late_fee);
    object(vec![
        ("statements", Tree::List(entry.statements.iter().map(statement).collect())),
        (
            "carried",
            object(vec![
                ("principal", text(&carried.principal)),
                ("interest", text(&carried.interest)),
                ("late_fees", text(&carried.late_fees)),
                ("fees", text(&carried.fees)),
                ("since", text(&carried.since)),
            ]),
        ),
        ("entries", Tree::List(entry.entries.iter().map(posted).collect())),
        ("instalments", Tree::List(entry.instalments.iter().map(instalment).collect())),
        ("method", text(entry.method.code())),
        ("compounding", text(entry.compounding.code())),
        ("booking", text(entry.booking.code())),
        (
            "late_fee",
            object(vec![
                ("part", text(&late_fee.part)),
                ("least", text(&late_fee.least)),
                ("last_due", text(&late_fee.last_due)),
            ]),
        ),
        ("minimum_part", text(&entry.minimum_part)),
        ("not_pointed_out", Tree::List(entry.not_pointed_out.iter().map(|term| text(term.code())).collect())),
        (
            "demands",
            Tree::List(entry.demands.iter().map(|row| object(vec![("date", text(&row.date))])).collect()),
        ),
    ])
}

fn statement(row: &StatementEntry) -> Tree {
    object(vec![
        ("closing", text(&row.closing)),
        ("due", text(&row.due)),
        ("balance", text(&row.balance)),
        ("minimum", text(&row.minimum)),
    ])
}

fn posted(row: &PostedEntry) -> Tree {
    object(vec![
        ("kind", text(row.kind.code())),
        ("posted", text(&row.posted)),
        ("amount", text(&row.amount)),
    ])
}

fn instalment(row: &InstalmentEntry) -> Tree {
    object(vec![
        ("from", text(&row.from)),
        ("amount", text(&row.amount)),
        ("count", text(&row.count)),
        ("first_posted", text(&row.first_posted)),
        ("fee", text(&row.fee)),
        ("fee_charged", text(row.fee_charged.code())),
        ("accelerated", text(&row.accelerated)),
    ])
}
