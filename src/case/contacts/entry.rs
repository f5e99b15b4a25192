//! The section `contacts` of a debt as typed.

use super::{Addressee, Channel, Collector, Deed};

/// What collectors did, as typed. See [`Contacts`](super::Contacts).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ContactsEntry {
    /// Who collects.
    pub collector: Collector,
    /// What happened.
    pub deeds: Vec<Deed>,
    /// The log.
    pub log: Vec<ContactEntry>,
}

/// One contact as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ContactEntry {
    /// The day.
    pub date: String,
    /// The time.
    pub time: String,
    /// How.
    pub channel: Channel,
    /// To whom.
    pub to: Addressee,
    /// What was said, and by whom: the reader's own words, which are kept and never judged.
    pub said: String,
}

impl ContactEntry {
    /// Whether nobody has filled it in yet.
    pub fn is_blank(&self) -> bool {
        let typed = [&self.date, &self.time, &self.said];
        let chosen = self.channel != Channel::default() || self.to != Addressee::default();
        !chosen && typed.iter().all(|text| text.trim().is_empty())
    }
}
