//! The section `options` of a debt, to and from JSON.

use super::entry::{InstalmentOfferEntry, OptionsEntry, SettlementEntry, SuitEntry};
use crate::case::file::FileError;
use crate::case::json::Object;
use crate::case::json::write::{Tree, object, text};
use crate::case::transfer::json::yes_no;

impl Object<'_, '_> {
    pub(in crate::case) fn options(&mut self, entry: &mut OptionsEntry) -> Result<(), FileError> {
        self.texts(&mut [("pay_on", &mut entry.pay_on)])?;
        self.part("instalments", &mut entry.instalments, Self::instalment_offer)?;
        self.part("settlement", &mut entry.settlement, Self::settlement)?;
        self.part("suit", &mut entry.suit, Self::possible_suit)
    }

    fn instalment_offer(&mut self, offer: &mut InstalmentOfferEntry) -> Result<(), FileError> {
        self.texts(&mut [
            ("first", &mut offer.first),
            ("count", &mut offer.count),
            ("amount", &mut offer.amount),
        ])?;
        self.yes_no("rest_waived", &mut offer.rest_waived)
    }

    fn settlement(&mut self, offer: &mut SettlementEntry) -> Result<(), FileError> {
        self.texts(&mut [("date", &mut offer.date), ("amount", &mut offer.amount)])?;
        self.yes_no("rest_waived", &mut offer.rest_waived)
    }

    fn possible_suit(&mut self, suit: &mut SuitEntry) -> Result<(), FileError> {
        self.texts(&mut [
            ("filed", &mut suit.filed),
            ("pay_by", &mut suit.pay_by),
            ("paid", &mut suit.paid),
        ])?;
        self.yes_no("fee_halved", &mut suit.fee_halved)?;
        self.yes_no("preserved", &mut suit.preserved)?;
        self.yes_no("enforced", &mut suit.enforced)
    }
}

/// What is written; nothing where nothing was typed.
pub(in crate::case) fn options(entry: &OptionsEntry) -> Tree {
    let OptionsEntry { pay_on, instalments, settlement, suit } = entry;
    object(vec![
        ("pay_on", text(pay_on)),
        (
            "instalments",
            object(vec![
                ("first", text(&instalments.first)),
                ("count", text(&instalments.count)),
                ("amount", text(&instalments.amount)),
                ("rest_waived", yes_no(instalments.rest_waived)),
            ]),
        ),
        (
            "settlement",
            object(vec![
                ("date", text(&settlement.date)),
                ("amount", text(&settlement.amount)),
                ("rest_waived", yes_no(settlement.rest_waived)),
            ]),
        ),
        (
            "suit",
            object(vec![
                ("filed", text(&suit.filed)),
                ("pay_by", text(&suit.pay_by)),
                ("paid", text(&suit.paid)),
                ("fee_halved", yes_no(suit.fee_halved)),
                ("preserved", yes_no(suit.preserved)),
                ("enforced", yes_no(suit.enforced)),
            ]),
        ),
    ])
}
