//! A clock of the law: a period that runs, stands still, starts anew and runs out, as a timeline of spans.
//!
//! 诉讼时效 ([`limitation`](super::limitation)) and the time to apply for enforcement
//! ([`enforcement_time`](super::enforcement_time)) are such clocks; each says what the acts do to it.

mod reading;
mod run;

use crate::case::time::Obstacle;
use crate::dates::{Date, next_day};
use crate::law::citation::Rule;

pub use reading::{Doubt, Reading, Scenario, Today, at, read};

/// What an event does to time that runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// It starts anew.
    Restarts,
    /// It stands still from then on, and starts anew on the day; `None`: it still stands.
    Pauses {
        /// The day on which the procedure ended.
        until: Option<Date>,
    },
    /// There is a new day of repayment, on which it starts anew.
    GivesTime {
        /// That day.
        until: Date,
    },
    /// It stands still, and on the day another clock takes its place.
    Closes {
        /// That day.
        on: Date,
    },
    /// It stands still, and from the day on the creditor is bound to no time.
    Frees {
        /// That day.
        on: Date,
    },
}

impl Effect {
    /// The day on which the effect is over; never before `date`, that of the act.
    fn ends(self, date: Date) -> Date {
        match self {
            Self::Restarts => date,
            Self::GivesTime { until } | Self::Pauses { until: Some(until) } => until,
            Self::Pauses { until: None } | Self::Closes { .. } | Self::Frees { .. } => Date::MAX,
        }
    }
}

/// An act, as the clock sees it.
#[derive(Clone, Copy, Debug)]
pub struct Event {
    /// The day.
    pub date: Date,
    /// Which act it is.
    pub act: usize,
    /// What it does while time runs.
    pub effect: Effect,
    /// The rule that says so.
    pub rule: &'static Rule,
    /// The rule by which it gives up the defence when time has run out; `None` where it does not.
    pub late: Option<&'static Rule>,
}

/// What happens to time when an obstacle in its last six months is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AfterObstacle {
    /// Six months more from that day.
    SixMonths,
    /// What was left runs on.
    RestRunsOn,
}

/// How a clock goes.
pub struct Clock<'a> {
    /// The length in years of a period that starts on the day; `None` where the data does not know.
    pub years: fn(Date) -> Option<u32>,
    /// From the day on, every period that has not run out by then has so many years.
    pub longer: Option<(Date, u32)>,
    /// What follows an obstacle that was gone on the day, and the rule.
    pub after_obstacle: fn(Date) -> (AfterObstacle, &'static Rule),
    /// The obstacles that count.
    pub obstacles: &'a [Option<Obstacle>],
    /// What happened, earliest first.
    pub events: &'a [Event],
    /// The rule of running out.
    pub expiry: &'static Rule,
}

/// What began a span.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Began {
    /// The day on which the clock starts.
    Start,
    /// An act.
    Act(usize),
    /// The end of a procedure, or the new day of repayment, of an act.
    EndOf(usize),
    /// An act by which the defence was given up.
    Waiver(usize),
    /// An obstacle.
    Obstacle(usize),
    /// An obstacle that was gone.
    ObstacleGone(usize),
    /// The last day passed.
    TimeUp,
}

/// What a span is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpanKind {
    /// Time runs; its last day if nothing else happens (`None` where an obstacle leaves it open).
    Runs {
        /// That day, which still counts.
        last_day: Option<Date>,
    },
    /// A procedure goes on and time stands still.
    StandsStill,
    /// A new day of repayment was agreed and has not come.
    TimeGiven,
    /// An obstacle stands in the way.
    Suspended,
    /// Time has run out: the debt survives, the debtor has a defence.
    Expired {
        /// The last day of the time.
        last_day: Date,
    },
    /// Another clock has taken the place of this one.
    Closed,
    /// The creditor may act at any time.
    Open,
}

/// Days on which the clock is in one state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first.
    pub from: Date,
    /// The first of the next span; `None`: it goes on.
    pub to: Option<Date>,
    /// The state.
    pub kind: SpanKind,
    /// What began it.
    pub began: Began,
    /// The rule.
    pub rule: &'static Rule,
}

/// The spans of a clock that starts on `start`, and on if nothing else happens; they leave no day out. `None` where the
/// data does not go back so far.
pub fn walk(clock: &Clock, start: Date, start_rule: &'static Rule) -> Option<Vec<Span>> {
    let mut timeline = Timeline { spans: Vec::new() };
    let mut next = Some((start, Began::Start, start_rule));
    let mut events = clock.events.iter();
    while let Some((from, began, rule)) = next {
        let run = run::run(clock, from, began, rule)?;
        timeline.run(&run, clock.expiry);
        // What ended before this time began has done its work.
        let counts = |event: &&Event| event.effect.ends(event.date) > from;
        let in_time = |date: Date| run.last_day.is_none_or(|last_day| date <= last_day);
        next = match events.by_ref().find(counts) {
            None => None,
            Some(event) if in_time(event.date.max(from)) => timeline.interrupt(event, event.date.max(from)),
            Some(event) => {
                let mut late = [event].into_iter().chain(events.by_ref());
                late.find_map(|event| Some((event, event.late?)))
                    .map(|(event, rule)| timeline.give_up(event, rule))
            }
        };
    }
    timeline.close(clock.events, start);
    Some(timeline.spans)
}

struct Timeline {
    spans: Vec<Span>,
}

/// Where and why the clock starts again.
type Next = (Date, Began, &'static Rule);

impl Timeline {
    /// Adds a span from the day on, in place of whatever was to follow.
    fn push(&mut self, from: Date, kind: SpanKind, began: Began, rule: &'static Rule) {
        while self.spans.last().is_some_and(|span| span.from >= from) {
            self.spans.pop();
        }
        if let Some(before) = self.spans.last_mut() {
            before.to = Some(from);
        }
        self.spans.push(Span { from, to: None, kind, began, rule });
    }

    fn run(&mut self, run: &run::Run, expiry: &'static Rule) {
        for span in &run.spans {
            self.push(span.from, span.kind, span.began, span.rule);
        }
        if let Some(last_day) = run.last_day {
            self.push(next_day(last_day), SpanKind::Expired { last_day }, Began::TimeUp, expiry);
        }
    }

    /// An event while time runs.
    fn interrupt(&mut self, event: &Event, at: Date) -> Option<Next> {
        let (kind, until) = match event.effect {
            Effect::Restarts => return Some((at, Began::Act(event.act), event.rule)),
            Effect::GivesTime { until } => (SpanKind::TimeGiven, Some(until)),
            Effect::Pauses { until } => (SpanKind::StandsStill, until),
            Effect::Closes { .. } | Effect::Frees { .. } => (SpanKind::StandsStill, None),
        };
        self.push(at, kind, Began::Act(event.act), event.rule);
        until.map(|until| (until.max(at), Began::EndOf(event.act), event.rule))
    }

    /// An event after time ran out that gives up the defence.
    fn give_up(&mut self, event: &Event, rule: &'static Rule) -> Next {
        match event.effect {
            Effect::GivesTime { until } => {
                self.push(event.date, SpanKind::TimeGiven, Began::Waiver(event.act), rule);
                (until.max(event.date), Began::EndOf(event.act), rule)
            }
            _ => (event.date, Began::Waiver(event.act), rule),
        }
    }

    /// Another clock takes the place of this one, whether time was running, stood still or had run out.
    fn close(&mut self, events: &[Event], start: Date) {
        let closing = events.iter().filter_map(|event| match event.effect {
            Effect::Closes { on } => Some((on, SpanKind::Closed, event)),
            Effect::Frees { on } => Some((on, SpanKind::Open, event)),
            _ => None,
        });
        if let Some((on, kind, event)) = closing.min_by_key(|(on, ..)| *on) {
            self.push(on.max(start), kind, Began::EndOf(event.act), event.rule);
        }
    }
}
