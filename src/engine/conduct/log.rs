//! The log of contacts: what each row shows, and how many contacts there were on each day.

use rust_decimal::Decimal;

use crate::case::contacts::{Addressee, Channel, Contact, Deed};
use crate::dates::{Date, TimeOfDay};
use crate::law::collection_conduct::{ATTEMPTS_A_DAY, CALLS_A_DAY, NIGHT_BEGINS, NIGHT_ENDS, VISITS_A_DAY};

/// A row of the log and what it shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logged {
    /// Its place in the log as typed.
    pub row: usize,
    /// What it shows, by itself or together with others of its day.
    pub shows: Vec<Deed>,
}

/// The contacts of one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayCount {
    /// The day.
    pub date: Date,
    /// Calls to the debtor that were answered.
    pub calls: usize,
    /// Calls to the debtor that were not.
    pub attempts: usize,
    /// Messages and letters to the debtor.
    pub messages: usize,
    /// Visits to the debtor.
    pub visits: usize,
    /// Contacts with others, and what was made public.
    pub others: usize,
    /// Of all these, how many at night.
    pub at_night: usize,
}

impl DayCount {
    /// Whether more calls were answered than the standard allows.
    pub fn many_calls(&self) -> bool {
        Decimal::from(self.calls) > CALLS_A_DAY
    }

    /// Whether more calls failed than the guide advises. (It counts for each number; the log is of one.)
    pub fn many_attempts(&self) -> bool {
        Decimal::from(self.attempts) > ATTEMPTS_A_DAY
    }

    /// Whether they came more often than the standard allows.
    pub fn came_often(&self) -> bool {
        Decimal::from(self.visits) > VISITS_A_DAY
    }
}

/// Whether the standard counts the time to the night.
fn is_night(time: TimeOfDay) -> bool {
    time.hour >= NIGHT_BEGINS || time.hour < NIGHT_ENDS
}

/// Reads the log: row by row, and day by day.
pub(super) fn read(contacts: &[Contact]) -> (Vec<Logged>, Vec<DayCount>) {
    let days = days(contacts);
    let shown = |contact: &Contact| {
        let day = days.iter().find(|day| Some(day.date) == contact.date);
        Logged { row: contact.row, shows: shows(contact, day) }
    };
    (contacts.iter().map(shown).collect(), days)
}

fn shows(contact: &Contact, day: Option<&DayCount>) -> Vec<Deed> {
    let mut shows = Vec::new();
    let on_its_day = |is: fn(&DayCount) -> bool| day.is_some_and(is);
    let to_debtor = contact.to == Addressee::Debtor;
    match contact.channel {
        Channel::Post => shows.push(Deed::Published),
        _ if !to_debtor => shows.push(Deed::AskedOthers),
        Channel::Call if on_its_day(DayCount::many_calls) => shows.push(Deed::ManyCalls),
        Channel::MissedCall if on_its_day(DayCount::many_attempts) => shows.push(Deed::ManyAttempts),
        Channel::Visit if on_its_day(DayCount::came_often) => shows.push(Deed::CameOften),
        Channel::Call | Channel::MissedCall | Channel::Message | Channel::Visit | Channel::Letter => {}
    }
    // A letter or a notice on a wall comes at no hour.
    let has_hour = !matches!(contact.channel, Channel::Letter | Channel::Post);
    if has_hour && contact.time.is_some_and(is_night) {
        shows.push(Deed::AtNight);
    }
    if shows.is_empty() {
        shows.push(if contact.channel == Channel::Visit { Deed::Visited } else { Deed::Reminded });
    }
    shows
}

fn days(contacts: &[Contact]) -> Vec<DayCount> {
    let mut days: Vec<DayCount> = Vec::new();
    for contact in contacts {
        let Some(date) = contact.date else { continue };
        let place = days.partition_point(|day| day.date < date);
        if days.get(place).is_none_or(|day| day.date != date) {
            let none =
                DayCount { date, calls: 0, attempts: 0, messages: 0, visits: 0, others: 0, at_night: 0 };
            days.insert(place, none);
        }
        let day = &mut days[place];
        let count = match (contact.channel, contact.to) {
            (Channel::Post, _) | (_, Addressee::Family | Addressee::Work | Addressee::Others) => {
                &mut day.others
            }
            (Channel::Call, _) => &mut day.calls,
            (Channel::MissedCall, _) => &mut day.attempts,
            (Channel::Message | Channel::Letter, _) => &mut day.messages,
            (Channel::Visit, _) => &mut day.visits,
        };
        *count += 1;
        let has_hour = !matches!(contact.channel, Channel::Letter | Channel::Post);
        day.at_night += usize::from(has_hour && contact.time.is_some_and(is_night));
    }
    days
}
