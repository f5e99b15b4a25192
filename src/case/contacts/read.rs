//! From contacts as typed to facts.

use super::entry::{ContactEntry, ContactsEntry};
use super::{Contact, Contacts, Deed};
use crate::case::field::{Field, Place, Problem, Reason};
use crate::case::read::Reader;
use crate::dates::Date;
use crate::typed;

/// More contacts than a log takes.
pub const MOST_CONTACTS: usize = 500;

/// Reads the section, looked at on `as_of`. Day and time may stay blank: what is not known is not counted.
///
/// # Errors
/// Every problem found, in the order of the log.
pub fn contacts(entry: &ContactsEntry, as_of: Date) -> Result<Contacts, Vec<Problem>> {
    let mut reader = Reader::new(as_of);
    if entry.log.len() > MOST_CONTACTS {
        let log = Field::Contacts(Place { list: "log", row: None, member: "" });
        reader.report(log, Reason::TooMany { most: MOST_CONTACTS });
    }
    let rows = entry.log.iter().enumerate().take(MOST_CONTACTS);
    let log = rows.filter(|(_, row)| !row.is_blank()).map(|(place, row)| contact(&mut reader, place, row));
    let log = log.collect();
    // Each once, and in the order of the page, however the file has them.
    let deeds = Deed::ALL.iter().copied().filter(|deed| entry.deeds.contains(deed)).collect();
    reader.finish(Contacts { collector: entry.collector, deeds, log })
}

/// The cell of a log.
pub const fn cell(row: usize, member: &'static str) -> Field {
    Field::Contacts(Place { list: "log", row: Some(row), member })
}

fn contact(reader: &mut Reader, row: usize, entry: &ContactEntry) -> Contact {
    let date = reader.optional(cell(row, "date"), &entry.date, typed::date);
    let date = date.and_then(|date| reader.happened(cell(row, "date"), date, None));
    let time = reader.optional(cell(row, "time"), &entry.time, typed::time);
    Contact { row, date, time, channel: entry.channel, to: entry.to }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::day;

    fn row(date: &str, time: &str) -> ContactEntry {
        ContactEntry { date: date.into(), time: time.into(), ..ContactEntry::default() }
    }

    #[test]
    fn blank_rows_are_no_contacts_and_the_others_keep_their_places() {
        let log = vec![row("", " "), row("20261102", "22点40分"), row("", "7:15")];
        let read = contacts(&ContactsEntry { log, ..ContactsEntry::default() }, day(2026, 11, 24));
        let rows: Vec<_> = read.expect("a log").log.iter().map(|each| (each.row, each.date)).collect();
        assert_eq!(rows, [(1, Some(day(2026, 11, 2))), (2, None)]);
    }

    #[test]
    fn every_wrong_cell_is_named() {
        let log = vec![row("昨天", "25:00"), row("2026-11-25", "夜里")];
        let wrong = contacts(&ContactsEntry { log, ..ContactsEntry::default() }, day(2026, 11, 24));
        let fields: Vec<String> =
            wrong.expect_err("wrong").iter().map(|problem| problem.field.to_string()).collect();
        let expected = ["log[0].date", "log[0].time", "log[1].date", "log[1].time"]
            .map(|cell| format!("contacts.{cell}"));
        assert_eq!(fields, expected);
    }
}
