//! The section `court` of a debt, to and from JSON.

use super::entry::{
    AppealEntry, CourtEntry, JudgmentDebtEntry, PreservationFee, ReceivedEntry, ShareEntry, StayEntry,
    SuitEntry,
};
use super::read::MOST_STAYS;
use super::{Ending, OrderOutcome, Party, Procedure, Stage};
use crate::case::file::FileError;
use crate::case::json::Object;
use crate::case::json::write::{Tree, object, payment, rate, text};
use crate::case::read::{MOST_INSTALMENTS, MOST_PAYMENTS};

impl Object<'_, '_> {
    pub(in crate::case) fn court(&mut self, court: &mut CourtEntry) -> Result<(), FileError> {
        self.choice("stage", &mut court.stage, Stage::from_code)?;
        self.part("received", &mut court.received, Self::received)?;
        self.part("suit", &mut court.suit, Self::suit)?;
        self.part("judgment", &mut court.judgment, Self::judgment_debt)
    }

    fn received(&mut self, received: &mut ReceivedEntry) -> Result<(), FileError> {
        self.texts(&mut [
            ("papers", &mut received.papers),
            ("payment_order", &mut received.payment_order),
            ("judgment", &mut received.judgment),
        ])
    }

    fn suit(&mut self, suit: &mut SuitEntry) -> Result<(), FileError> {
        self.texts(&mut [
            ("claim", &mut suit.claim),
            ("awarded", &mut suit.awarded),
            ("preserved", &mut suit.preserved),
            ("enforced", &mut suit.enforced),
        ])?;
        self.choice("procedure", &mut suit.procedure, Procedure::from_code)?;
        self.choice("ending", &mut suit.ending, Ending::from_code)?;
        self.choice("payment_order", &mut suit.payment_order, |code| {
            OrderOutcome::from_code(code).map(Some)
        })?;
        self.choice("preservation_fee", &mut suit.preservation_fee, PreservationFee::from_code)?;
        self.part("appeal", &mut suit.appeal, Self::appeal)
    }

    fn appeal(&mut self, appeal: &mut AppealEntry) -> Result<(), FileError> {
        self.choice("by", &mut appeal.by, |code| Party::from_code(code).map(Some))?;
        self.choice("ending", &mut appeal.ending, Ending::from_code)?;
        self.texts(&mut [("contested", &mut appeal.contested), ("won", &mut appeal.won)])
    }

    fn judgment_debt(&mut self, judgment: &mut JudgmentDebtEntry) -> Result<(), FileError> {
        let at_most = |most| (most, FileError::TooManyRows);
        self.texts(&mut [
            ("costs", &mut judgment.costs),
            ("interest", &mut judgment.interest),
            ("interest_from", &mut judgment.interest_from),
        ])?;
        self.part("interest_rate", &mut judgment.interest_rate, Self::rate)?;
        self.list("shares", &mut judgment.shares, at_most(MOST_INSTALMENTS as usize), Self::share)?;
        self.list("payments", &mut judgment.payments, at_most(MOST_PAYMENTS), Self::payment)?;
        self.list("stays", &mut judgment.stays, at_most(MOST_STAYS), Self::stay)
    }

    fn share(&mut self, share: &mut ShareEntry) -> Result<(), FileError> {
        self.texts(&mut [
            ("ends", &mut share.ends),
            ("principal", &mut share.principal),
            ("other", &mut share.other),
        ])
    }

    fn stay(&mut self, stay: &mut StayEntry) -> Result<(), FileError> {
        self.texts(&mut [("from", &mut stay.from), ("to", &mut stay.to)])
    }
}

/// What is written; nothing where nothing was typed.
pub(in crate::case) fn court(entry: &CourtEntry) -> Tree {
    let stage = if entry.stage == Stage::default() { "" } else { entry.stage.code() };
    object(vec![
        ("stage", text(stage)),
        ("received", received(&entry.received)),
        ("suit", suit(&entry.suit)),
        ("judgment", judgment_debt(&entry.judgment)),
    ])
}

fn received(entry: &ReceivedEntry) -> Tree {
    object(vec![
        ("papers", text(&entry.papers)),
        ("payment_order", text(&entry.payment_order)),
        ("judgment", text(&entry.judgment)),
    ])
}

fn suit(entry: &SuitEntry) -> Tree {
    if *entry == SuitEntry::default() {
        return object(Vec::new());
    }
    object(vec![
        ("claim", text(&entry.claim)),
        ("awarded", text(&entry.awarded)),
        ("procedure", text(entry.procedure.code())),
        ("ending", text(entry.ending.code())),
        ("payment_order", text(entry.payment_order.map_or("", OrderOutcome::code))),
        ("preserved", text(&entry.preserved)),
        ("preservation_fee", text(entry.preservation_fee.code())),
        ("appeal", appeal(&entry.appeal)),
        ("enforced", text(&entry.enforced)),
    ])
}

fn appeal(entry: &AppealEntry) -> Tree {
    if *entry == AppealEntry::default() {
        return object(Vec::new());
    }
    object(vec![
        ("by", text(entry.by.map_or("", Party::code))),
        ("contested", text(&entry.contested)),
        ("won", text(&entry.won)),
        ("ending", text(entry.ending.code())),
    ])
}

fn judgment_debt(entry: &JudgmentDebtEntry) -> Tree {
    let share = |share: &ShareEntry| {
        object(vec![
            ("ends", text(&share.ends)),
            ("principal", text(&share.principal)),
            ("other", text(&share.other)),
        ])
    };
    let stay = |stay: &StayEntry| object(vec![("from", text(&stay.from)), ("to", text(&stay.to))]);
    object(vec![
        ("shares", Tree::List(entry.shares.iter().map(share).collect())),
        ("costs", text(&entry.costs)),
        ("interest", text(&entry.interest)),
        ("interest_rate", rate(&entry.interest_rate)),
        ("interest_from", text(&entry.interest_from)),
        ("payments", Tree::List(entry.payments.iter().map(payment).collect())),
        ("stays", Tree::List(entry.stays.iter().map(stay).collect())),
    ])
}
