//! One period from its start to its last day, with the obstacles in its last six months.

use chrono::Days;

use super::{AfterObstacle, Began, Clock, SpanKind};
use crate::dates::{Date, add_months, days_between, next_day, subtract_months};
use crate::law::citation::Rule;

/// Obstacles count in the last months of a period only (Civil Code, art. 194).
const OBSTACLE_MONTHS: u32 = 6;

/// A part of a period.
pub(super) struct Part {
    pub(super) from: Date,
    pub(super) kind: SpanKind,
    pub(super) began: Began,
    pub(super) rule: &'static Rule,
}

/// A period if nothing interrupts it.
pub(super) struct Run {
    pub(super) spans: Vec<Part>,
    /// Its last day, which still counts; `None` while an obstacle lasts.
    pub(super) last_day: Option<Date>,
}

pub(super) fn run(clock: &Clock, from: Date, began: Began, rule: &'static Rule) -> Option<Run> {
    let run = of_years(clock, from, began, rule, (clock.years)(from)?);
    let longer = clock
        .longer
        .filter(|(day, _)| from < *day && run.last_day.is_none_or(|last_day| last_day >= *day))
        .map(|(_, years)| of_years(clock, from, began, rule, years));
    Some(longer.unwrap_or(run))
}

fn of_years(clock: &Clock, from: Date, began: Began, rule: &'static Rule, years: u32) -> Run {
    // The first day is not counted, so that the last is the same day of the year (Civil Code, arts 201–202).
    let mut last_day = add_months(from, 12 * years);
    let runs = |from, began, rule| Part { from, kind: SpanKind::Runs { last_day: None }, began, rule };
    let mut spans = vec![runs(from, began, rule)];
    for (index, obstacle) in clock.obstacles.iter().enumerate() {
        let Some(obstacle) = obstacle else { continue };
        let reached = spans.last().map_or(from, |span| span.from);
        let window = next_day(subtract_months(last_day, OBSTACLE_MONTHS));
        // One that already stood when another was gone goes on from there.
        let goes_on = spans.len() > 1 && obstacle.from <= reached;
        let first = if goes_on { reached } else { obstacle.from.max(window).max(reached) };
        if first > last_day || obstacle.to.is_some_and(|to| to <= first) {
            continue;
        }
        let (then, rule) = (clock.after_obstacle)(obstacle.to.unwrap_or(Date::MAX));
        spans.push(Part { from: first, kind: SpanKind::Suspended, began: Began::Obstacle(index), rule });
        let Some(to) = obstacle.to else { return Run { spans, last_day: None } };
        last_day = match then {
            AfterObstacle::SixMonths => add_months(to, OBSTACLE_MONTHS),
            AfterObstacle::RestRunsOn => later(last_day, days_between(first, to)),
        };
        spans.push(runs(to, Began::ObstacleGone(index), rule));
    }
    for span in &mut spans {
        if let SpanKind::Runs { last_day: last } = &mut span.kind {
            *last = Some(last_day);
        }
    }
    Run { spans, last_day: Some(last_day) }
}

fn later(date: Date, days: i64) -> Date {
    date.checked_add_days(Days::new(days.unsigned_abs())).unwrap_or(Date::MAX)
}
