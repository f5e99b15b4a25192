//! Parts of a debt that only some tools look at.
//!
//! A case file's reader keeps each as it stands there. A tool that does not look at a part hands it on unchanged, and
//! what reads it does not travel to a phone that has no use for it.

use super::card::entry::CardEntry;
use super::card::json::card;
use super::contacts::entry::ContactsEntry;
use super::contacts::json::contacts;
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
    /// What collectors did.
    pub contacts: String,
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
    /// What collectors did.
    pub contacts: ContactsEntry,
}

impl Sections {
    /// Every part with its name, in the order of the file.
    pub(super) fn named(&self) -> [(&'static str, &String); 7] {
        [
            ("promise", &self.promise),
            ("card", &self.card),
            ("court", &self.court),
            ("transfer", &self.transfer),
            ("options", &self.options),
            ("time", &self.time),
            ("contacts", &self.contacts),
        ]
    }

    /// The same, to be filled in.
    pub(super) fn named_mut(&mut self) -> [(&'static str, &mut String); 7] {
        [
            ("promise", &mut self.promise),
            ("card", &mut self.card),
            ("court", &mut self.court),
            ("transfer", &mut self.transfer),
            ("options", &mut self.options),
            ("time", &mut self.time),
            ("contacts", &mut self.contacts),
        ]
    }

    /// Reads every part of the debt that stands at `path` in its file.
    ///
    /// # Errors
    /// As [`CaseFile::parse`](super::file::CaseFile::parse): a part that is broken, and where.
    pub fn entries(&self, path: &str) -> Result<SectionEntries, FileError> {
        Ok(SectionEntries {
            promise: self.read_promise(path)?,
            card: self.read_card(path)?,
            court: self.read_court(path)?,
            transfer: self.read_transfer(path)?,
            options: self.read_options(path)?,
            time: self.read_time(path)?,
            contacts: self.read_contacts(path)?,
        })
    }
}

/// What reads a part and what writes it: a tool takes the pair that it needs.
macro_rules! pair {
    ($name:ident: $entry:ty, $read:ident, $write:ident) => {
        impl Sections {
            /// Reads this part of the debt that stands at `path` in its file.
            ///
            /// # Errors
            /// As [`Sections::entries`].
            pub fn $read(&self, path: &str) -> Result<$entry, FileError> {
                let at =
                    |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
                read_section(&self.$name, at(stringify!($name)), |object, entry| object.$name(entry))
            }

            /// Writes this part.
            pub fn $write(&mut self, entry: &$entry) {
                self.$name = section(&$name(entry));
            }
        }
    };
}

pair!(promise: PromiseEntry, read_promise, write_promise);
pair!(card: CardEntry, read_card, write_card);
pair!(court: CourtEntry, read_court, write_court);
pair!(transfer: TransferEntry, read_transfer, write_transfer);
pair!(options: OptionsEntry, read_options, write_options);
pair!(time: TimeEntry, read_time, write_time);
pair!(contacts: ContactsEntry, read_contacts, write_contacts);

impl SectionEntries {
    /// What stands in the file.
    pub fn sections(&self) -> Sections {
        let mut sections = Sections::default();
        sections.write_promise(&self.promise);
        sections.write_card(&self.card);
        sections.write_court(&self.court);
        sections.write_transfer(&self.transfer);
        sections.write_options(&self.options);
        sections.write_time(&self.time);
        sections.write_contacts(&self.contacts);
        sections
    }
}
