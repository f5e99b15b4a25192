//! From the ways on the table as typed to facts that fit together.

use super::entry::{InstalmentOfferEntry, OptionsEntry, OptionsField, SettlementEntry, SuitEntry};
use super::{InstalmentOffer, Options, SettlementOffer, Suit};
use crate::case::Debt;
use crate::case::field::{Field, Problem, Reason};
use crate::case::read::{MOST_INSTALMENTS, Reader};
use crate::case::transfer::entry::YesNo;
use crate::dates::{Date, add_months};
use crate::law::DATA_ENDS;
use crate::money::Yuan;
use crate::typed;

/// Reads the section of a debt, looked at on `as_of`; `None` where nothing was typed.
///
/// # Errors
/// Every problem found, in the order of the section.
pub fn options(entry: &OptionsEntry, debt: &Debt, as_of: Date) -> Result<Option<Options>, Vec<Problem>> {
    if *entry == OptionsEntry::default() {
        return Ok(None);
    }
    let mut reader = OptionsReader { reader: Reader::new(as_of), contract: debt.contract_date, as_of };
    let read = Options {
        pay_on: reader.day(OptionsField::PayOn, &entry.pay_on).unwrap_or(as_of),
        instalments: reader.instalments(&entry.instalments),
        settlement: reader.settlement(&entry.settlement),
        suit: reader.suit(&entry.suit, debt),
    };
    reader.reader.finish(Some(read))
}

struct OptionsReader {
    reader: Reader,
    contract: Date,
    as_of: Date,
}

impl OptionsReader {
    /// A day of the debt, past or to come, within the law's data; `None` where it is blank or wrong (and then reported).
    fn day(&mut self, field: OptionsField, text: &str) -> Option<Date> {
        let (field, contract) = (Field::Options(field), self.contract);
        let date = self.reader.optional(field, text, typed::date)?;
        let wrong = if date > DATA_ENDS {
            Some(Reason::AfterData { ends: DATA_ENDS })
        } else {
            (date < contract).then_some(Reason::BeforeContract { contract })
        };
        self.reader.accept(field, date, wrong)
    }

    fn day_after(&mut self, field: OptionsField, text: &str, begins: Date) -> Option<Date> {
        self.needed(field, text);
        let date = self.day(field, text)?;
        let wrong = (date < begins).then_some(Reason::EndsBeforeItBegins { begins });
        self.reader.accept(Field::Options(field), date, wrong)
    }

    fn needed(&mut self, field: OptionsField, text: &str) {
        if text.trim().is_empty() {
            self.reader.report(Field::Options(field), Reason::Missing);
        }
    }

    fn amount(&mut self, field: OptionsField, text: &str) -> Option<Yuan> {
        self.needed(field, text);
        self.reader.optional(Field::Options(field), text, typed::positive_amount)
    }

    fn instalments(&mut self, entry: &InstalmentOfferEntry) -> Option<InstalmentOffer> {
        if *entry == InstalmentOfferEntry::default() {
            return None;
        }
        self.needed(OptionsField::First, &entry.first);
        let first = self.day(OptionsField::First, &entry.first);
        self.needed(OptionsField::Count, &entry.count);
        let field = Field::Options(OptionsField::Count);
        let count = self.reader.optional(field, &entry.count, |text| typed::count(text, MOST_INSTALMENTS));
        let beyond = |(first, count): (Date, u32)| add_months(first, count - 1) > DATA_ENDS;
        if first.zip(count).is_some_and(beyond) {
            self.reader.report(field, Reason::AfterData { ends: DATA_ENDS });
        }
        let amount = self.amount(OptionsField::Instalment, &entry.amount);
        let rest_waived = entry.rest_waived == Some(YesNo::Yes);
        Some(InstalmentOffer { first: first?, count: count?, amount: amount?, rest_waived })
    }

    fn settlement(&mut self, entry: &SettlementEntry) -> Option<SettlementOffer> {
        if *entry == SettlementEntry::default() {
            return None;
        }
        let on = self.day(OptionsField::SettleOn, &entry.date).unwrap_or(self.as_of);
        let amount = self.amount(OptionsField::Settlement, &entry.amount);
        Some(SettlementOffer { on, amount: amount?, rest_waived: entry.rest_waived == Some(YesNo::Yes) })
    }

    fn suit(&mut self, entry: &SuitEntry, debt: &Debt) -> Option<Suit> {
        if *entry == SuitEntry::default() {
            return None;
        }
        let by_then = debt.filing_date.unwrap_or(self.as_of);
        let filed = self.day(OptionsField::Filed, &entry.filed).unwrap_or(by_then);
        let pay_by = self.day_after(OptionsField::PayBy, &entry.pay_by, filed);
        let paid = self.day_after(OptionsField::Paid, &entry.paid, filed);
        let yes = |answer| answer == Some(YesNo::Yes);
        Some(Suit {
            filed,
            pay_by: pay_by?,
            paid: paid?,
            fee_halved: yes(entry.fee_halved),
            preserved: yes(entry.preserved),
            enforced: yes(entry.enforced),
        })
    }
}
