//! Readings of the same facts: with what is only claimed or without it, with what courts see differently or without it.

use super::{Span, SpanKind};
use crate::dates::{Date, days_between};

/// On what an answer depends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Doubt {
    /// On whether an act that is only claimed can be proved.
    Proof,
    /// On an effect that courts see differently.
    DisputedEffect,
    /// On whether time runs from the day on which the whole was due early.
    CalledDue,
    /// In enforcement, on whether an obstacle gives six full months or only what was left.
    AfterObstacle,
    /// The last day may have been a day of rest, and was then followed by more.
    DayOfRest,
    /// More than twenty years have passed, and time was started anew meanwhile.
    TwentyYears,
}

/// The doubts of which each reading decides, one way or the other.
const OF_READINGS: [Doubt; 4] = [Doubt::Proof, Doubt::DisputedEffect, Doubt::CalledDue, Doubt::AfterObstacle];

/// What a reading takes to count: claimed acts, disputed effects, the whole due early, six full months after an
/// obstacle.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    counts: u8,
}

impl Reading {
    fn bit(doubt: Doubt) -> u8 {
        1 << doubt as u8
    }

    /// Whether it takes that to count.
    pub fn counts(self, doubt: Doubt) -> bool {
        self.counts & Self::bit(doubt) != 0
    }

    /// The same, and that counts too.
    #[must_use]
    pub fn with(self, doubt: Doubt) -> Self {
        Self { counts: self.counts | Self::bit(doubt) }
    }

    /// What it takes to count.
    pub fn doubts(self) -> impl Iterator<Item = Doubt> {
        OF_READINGS.into_iter().filter(move |doubt| self.counts(*doubt))
    }

    /// Every reading, fewer assumptions before more.
    fn all() -> Vec<Self> {
        let every = 1 << OF_READINGS.len();
        (0..=OF_READINGS.len())
            .flat_map(|many| (0..every).filter(move |counts: &u8| counts.count_ones() as usize == many))
            .map(|counts| Self { counts })
            .collect()
    }
}

/// A reading and its timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// What it takes to count.
    pub reading: Reading,
    /// The timeline, from the start of the clock on.
    pub spans: Vec<Span>,
    /// Whether this is the reading that a debtor should reckon with: of all, the one in which the creditor has longest.
    pub prudent: bool,
}

/// The clock on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Today {
    /// The span of the prudent reading; `None` where its clock has not started.
    pub span: Option<Span>,
    /// On what that depends: nothing where every reading says the same.
    pub depends_on: Vec<Doubt>,
    /// Whether every reading at least comes to the same kind of span.
    pub same_kind: bool,
}

/// The readings that differ, the prudent one first, each with the timeline that `walk` gives for it; and what they say
/// of `as_of`. `None` where the data has no answer.
pub fn read(walk: impl Fn(Reading) -> Option<Vec<Span>>, as_of: Date) -> Option<(Vec<Scenario>, Today)> {
    let mut all = Vec::new();
    for reading in Reading::all() {
        all.push(Scenario { reading, spans: walk(reading)?, prudent: false });
    }
    // Of readings that come to the same the last is found: from behind, the one with the fewest assumptions.
    let prudent = all.iter_mut().rev().max_by_key(|scenario| reach(at(&scenario.spans, as_of)))?;
    prudent.prudent = true;
    let today = today(&all, as_of);
    let (first, others): (Vec<Scenario>, Vec<Scenario>) =
        all.into_iter().partition(|scenario| scenario.prudent);
    let mut differing: Vec<Scenario> = first;
    for scenario in others {
        if !differing.iter().any(|earlier| earlier.spans == scenario.spans) {
            differing.push(scenario);
        }
    }
    Some((differing, today))
}

/// The span of a day; `None` before the first.
pub fn at(spans: &[Span], date: Date) -> Option<Span> {
    let index = spans.partition_point(|span| span.from <= date).checked_sub(1)?;
    spans.get(index).copied()
}

/// Whether a creditor still has time, and until when: to the end of the calendar where no end is in sight.
fn reach(span: Option<Span>) -> (bool, Date) {
    match span.map(|span| span.kind) {
        Some(SpanKind::Expired { last_day }) => (false, last_day),
        Some(SpanKind::Runs { last_day: Some(last_day) }) => (true, last_day),
        _ => (true, Date::MAX),
    }
}

/// No run of days of rest has been longer than ten days (the Spring Festival of 2020), and one more is left for those
/// who count from the day after the due date.
const LONGEST_REST: i64 = 11;

/// The clock on `as_of`, from all readings.
fn today(all: &[Scenario], as_of: Date) -> Today {
    let span = all.iter().find(|scenario| scenario.prudent).and_then(|each| at(&each.spans, as_of));
    let kind = |scenario: &Scenario| at(&scenario.spans, as_of).map(|span| span.kind);
    let decides = |doubt: Doubt| {
        all.iter().filter(|without| !without.reading.counts(doubt)).any(|without| {
            let reading = without.reading.with(doubt);
            all.iter().any(|with| with.reading == reading && kind(with) != kind(without))
        })
    };
    let mut depends_on: Vec<Doubt> = OF_READINGS.into_iter().filter(|doubt| decides(*doubt)).collect();
    let name = |kind: Option<SpanKind>| kind.map(|kind| std::mem::discriminant(&kind));
    let mut same_kind = all.iter().all(|each| name(kind(each)) == name(span.map(|span| span.kind)));
    if let Some(SpanKind::Expired { last_day }) = span.map(|span| span.kind)
        && days_between(last_day, as_of) <= LONGEST_REST
    {
        depends_on.push(Doubt::DayOfRest);
        same_kind = false;
    }
    Today { span, depends_on, same_kind }
}
