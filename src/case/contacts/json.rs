//! The section `contacts` of a debt, to and from JSON.

use super::entry::{ContactEntry, ContactsEntry};
use super::read::MOST_CONTACTS;
use super::{Addressee, Channel, Collector, Deed};
use crate::case::file::FileError;
use crate::case::json::Object;
use crate::case::json::write::{Tree, object, text};

impl Object<'_, '_> {
    pub(in crate::case) fn contacts(&mut self, contacts: &mut ContactsEntry) -> Result<(), FileError> {
        self.choice("collector", &mut contacts.collector, Collector::from_code)?;
        self.choices("deeds", &mut contacts.deeds, Deed::from_code)?;
        self.list("log", &mut contacts.log, (MOST_CONTACTS, FileError::TooManyRows), Self::contact)
    }

    fn contact(&mut self, contact: &mut ContactEntry) -> Result<(), FileError> {
        self.choice("channel", &mut contact.channel, Channel::from_code)?;
        self.choice("to", &mut contact.to, Addressee::from_code)?;
        self.texts(&mut [
            ("date", &mut contact.date),
            ("time", &mut contact.time),
            ("said", &mut contact.said),
        ])
    }
}

/// What is written; nothing where nothing was filled in.
pub(in crate::case) fn contacts(entry: &ContactsEntry) -> Tree {
    let collector = if entry.collector == Collector::default() { "" } else { entry.collector.code() };
    object(vec![
        ("collector", text(collector)),
        ("deeds", Tree::List(entry.deeds.iter().map(|deed| text(deed.code())).collect())),
        ("log", Tree::List(entry.log.iter().map(contact).collect())),
    ])
}

fn contact(entry: &ContactEntry) -> Tree {
    object(vec![
        ("date", text(&entry.date)),
        ("time", text(&entry.time)),
        ("channel", text(entry.channel.code())),
        ("to", text(entry.to.code())),
        ("said", text(&entry.said)),
    ])
}

#[cfg(test)]
mod tests {
    use crate::case::file::{CaseFile, FileError};

    #[test]
    fn what_is_written_can_be_read() {
        let text = r#"{"version":1,"debts":[{"contacts":{"collector":"agency","deeds":["at_night","told_others"],
            "log":[{"date":"2026-11-02","time":"22:40","channel":"call","to":"debtor","said":"“今晚必须还”<b>"},
                   {"channel":"message","to":"family"}]}}]}"#;
        let case = CaseFile::parse(text).expect("a case");
        let entries = case.debts[0].sections.entries("").expect("sections");
        assert_eq!((entries.contacts.deeds.len(), entries.contacts.log.len()), (2, 2));
        assert_eq!(entries.sections().entries(""), Ok(entries));
        assert_eq!(CaseFile::parse(&case.to_text()), Ok(case));
    }

    #[test]
    fn a_broken_section_is_refused_with_its_place() {
        for (section, place) in [
            (r#"{"deeds":["prayed"]}"#, "debts[0].contacts.deeds"),
            (r#"{"deeds":"at_night"}"#, "debts[0].contacts.deeds"),
            (r#"{"log":[{},{"channel":"pigeon"}]}"#, "debts[0].contacts.log[1].channel"),
            (r#"{"log":[{"hour":"22"}]}"#, "debts[0].contacts.log[0].hour"),
        ] {
            let case = CaseFile::parse(&format!(r#"{{"version":1,"debts":[{{"contacts":{section}}}]}}"#));
            match case.and_then(|case| case.debts[0].sections.entries("debts[0]")) {
                Err(FileError::Malformed { path, .. }) => assert_eq!(path, place),
                other => panic!("{section}: {other:?}"),
            }
        }
    }
}
