//! Parts of a debt that only some tools look at.
//!
//! A case file's reader keeps each as it stands there. A tool that does not look at a part hands it on unchanged, and
//! what reads it does not travel to a phone that has no use for it.

use super::card::entry::CardEntry;
use super::card::json::card;
use super::file::FileError;
use super::json::read_section;
use super::json::write::section;
use super::options::entry::OptionsEntry;
use super::options::json::options;
use super::promise::entry::PromiseEntry;
use super::promise::json::promise;
use super::suit::entry::CourtEntry;
use super::suit::json::court;
use super::time::entry::TimeEntry;
use super::time::json::time;
use super::transfer::entry::TransferEntry;
use super::transfer::json::transfer;

/// Each part as the JSON text that stands in the file; empty where it is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sections {
    /// What the loan was to cost beside its plan.
    pub promise: String,
    /// The statements and terms, where the debt is a credit card.
    pub card: String,
    /// The suit and the judgment.
    pub court: String,
    /// What happened to the debt since.
    pub transfer: String,
    /// What could be done about it.
    pub options: String,
    /// What the clocks of the debt need.
    pub time: String,
}

/// Each part as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SectionEntries {
    /// What the loan was to cost beside its plan.
    pub promise: PromiseEntry,
    /// The statements and terms, where the debt is a credit card.
    pub card: CardEntry,
    /// The suit and the judgment.
    pub court: CourtEntry,
    /// What happened to the debt since.
    pub transfer: TransferEntry,
    /// What could be done about it.
    pub options: OptionsEntry,
    /// What the clocks of the debt need.
    pub time: TimeEntry,
}

impl Sections {
    /// Every part with its name, in the order of the file.
    pub(super) fn named(&self) -> [(&'static str, &String); 6] {
        [
            ("promise", &self.promise),
            ("card", &self.card),
            ("court", &self.court),
            ("transfer", &self.transfer),
            ("options", &self.options),
            ("time", &self.time),
        ]
    }

    /// The same, to be filled in.
    pub(super) fn named_mut(&mut self) -> [(&'static str, &mut String); 6] {
        [
            ("promise", &mut self.promise),
            ("card", &mut self.card),
            ("court", &mut self.court),
            ("transfer", &mut self.transfer),
            ("options", &mut self.options),
            ("time", &mut self.time),
        ]
    }

    /// Reads every part of the debt that stands at `path` in its file.
    ///
    /// # Errors
    /// As [`CaseFile::parse`](super::file::CaseFile::parse): a part that is broken, and where.
    #[allow(
        clippy::redundant_closure_for_method_calls,
        reason = "the methods themselves are for one text and not for any"
    )]
    pub fn entries(&self, path: &str) -> Result<SectionEntries, FileError> {
        let at = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
        Ok(SectionEntries {
            promise: read_section(&self.promise, at("promise"), |object, entry| object.promise(entry))?,
            card: read_section(&self.card, at("card"), |object, entry| object.card(entry))?,
            court: read_section(&self.court, at("court"), |object, entry| object.court(entry))?,
            transfer: read_section(&self.transfer, at("transfer"), |object, entry| object.transfer(entry))?,
            options: read_section(&self.options, at("options"), |object, entry| object.options(entry))?,
            time: read_section(&self.time, at("time"), |object, entry| object.time(entry))?,
        })
    }
}

impl SectionEntries {
    /// What stands in the file.
    pub fn sections(&self) -> Sections {
        Sections {
            promise: section(&promise(&self.promise)),
            card: section(&card(&self.card)),
            court: section(&court(&self.court)),
            transfer: section(&transfer(&self.transfer)),
            options: section(&options(&self.options)),
            time: section(&time(&self.time)),
        }
    }
}
