//! The clocks of a debt as a plain document.

use serde::Serialize;

use super::codes::time as codes;
use crate::case::Debt;
use crate::case::suit::Court;
use crate::case::time::{Act, Obstacle, TimeFacts};
use crate::dates::Date;
use crate::engine::clock::{Began, Scenario, Span, SpanKind, Today};
use crate::engine::credit_clock::{CreditClock, Repair, Retention, credit_clock};
use crate::engine::enforcement_time::{EnforcementTime, enforcement_time, judgment_with};
use crate::engine::limitation::{Limitation, claim, limitation};
use crate::engine::stages::{FiveClasses, Position, Stages, oldest_unpaid, stages};
use crate::law::citation::Rule;

/// Where the clocks of a debt stand. What has no answer in the data is left out.
#[derive(Debug, Serialize)]
pub(super) struct TimeReport {
    stages: StagesReport,
    #[serde(skip_serializing_if = "Option::is_none")]
    limitation: Option<LimitationReport>,
    #[serde(skip_serializing_if = "Option::is_none")]
    enforcement: Option<ClockReport>,
    #[serde(skip_serializing_if = "Option::is_none")]
    credit_record: Option<CreditReport>,
}

#[derive(Debug, Serialize)]
struct StagesReport {
    #[serde(skip_serializing_if = "Option::is_none")]
    overdue_since: Option<String>,
    days_overdue: i64,
    bucket: PositionReport,
    #[serde(skip_serializing_if = "Option::is_none")]
    class_at_least: Option<PositionReport>,
    classes_apply: &'static str,
    may_be_technical: bool,
    card_class: PositionReport,
    usual_measures: PositionReport,
    limits: Vec<&'static str>,
    limits_of_next_measures: Vec<&'static str>,
}

#[derive(Debug, Serialize)]
struct PositionReport {
    now: &'static str,
    rule: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_in_days: Option<i64>,
}

#[derive(Debug, Serialize)]
struct LimitationReport {
    #[serde(flatten)]
    clock: ClockReport,
    twenty_years_end: String,
    if_done_now: Vec<RestartReport>,
}

#[derive(Debug, Serialize)]
struct RestartReport {
    act: &'static str,
    does: &'static str,
    rule: &'static str,
}

/// A clock: its state on the day by the prudent reading, on what that depends, and every reading.
#[derive(Debug, Serialize)]
struct ClockReport {
    #[serde(skip_serializing_if = "Option::is_none")]
    today: Option<SpanReport>,
    certain: bool,
    depends_on: Vec<&'static str>,
    notes: Vec<&'static str>,
    rules: Vec<&'static str>,
    readings: Vec<ReadingReport>,
}

#[derive(Debug, Serialize)]
struct ReadingReport {
    prudent: bool,
    counts: Vec<&'static str>,
    spans: Vec<SpanReport>,
}

#[derive(Debug, Serialize)]
struct SpanReport {
    from: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<String>,
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_day: Option<String>,
    began_with: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    act: Option<&'static str>,
    rule: &'static str,
}

#[derive(Debug, Serialize)]
struct CreditReport {
    five_years: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_day: Option<String>,
    repair: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    repair_day: Option<String>,
    conditions: Vec<ConditionReport>,
    rules: Vec<&'static str>,
}

#[derive(Debug, Serialize)]
struct ConditionReport {
    condition: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    met: Option<bool>,
}

pub(super) fn time_report(debt: &Debt, facts: &TimeFacts, court: &Court, as_of: Date) -> TimeReport {
    let mut facts = facts.clone();
    if let Some(ordered) = &court.judgment {
        facts.judgment = judgment_with(facts.judgment, ordered, as_of);
    }
    // What has been paid in full is not overdue any more.
    let ended = facts.credit.ended.is_some_and(|ended| ended <= as_of);
    let missed = facts.overdue_since.or_else(|| oldest_unpaid(debt, as_of));
    let overdue_since = missed.filter(|_| !ended);
    let enforcement = facts.judgment.as_ref().and_then(|judgment| enforcement_time(judgment, as_of));
    TimeReport {
        stages: stages_report(&stages(Some(debt.lender), overdue_since, as_of)),
        limitation: limitation(&claim(debt, &facts), as_of).as_ref().map(limitation_report),
        enforcement: enforcement.as_ref().map(enforcement_report),
        credit_record: credit_clock(&facts.credit, missed, as_of).as_ref().map(credit_report),
    }
}

fn keys(rules: &[&'static Rule]) -> Vec<&'static str> {
    rules.iter().map(|rule| rule.key).collect()
}

fn position<T>(position: Position<T>, code: fn(T) -> &'static str) -> PositionReport {
    PositionReport {
        now: code(position.now.is),
        rule: position.now.rule.key,
        next: position.next.map(|next| code(next.is)),
        next_in_days: position.in_days,
    }
}

fn stages_report(stages: &Stages) -> StagesReport {
    StagesReport {
        overdue_since: stages.overdue_since.map(|date| date.to_string()),
        days_overdue: stages.days,
        bucket: position(stages.bucket, codes::bucket),
        class_at_least: match stages.classes {
            FiveClasses::AtLeast(class) => Some(position(class, codes::class)),
            FiveClasses::Refused(_) => None,
        },
        classes_apply: codes::applies(stages.classes_apply),
        may_be_technical: stages.may_be_technical,
        card_class: position(stages.card_classes, codes::class),
        usual_measures: position(stages.ladder, codes::measure),
        limits: keys(&stages.limits),
        limits_of_next_measures: keys(&stages.next_limits),
    }
}

fn limitation_report(limitation: &Limitation) -> LimitationReport {
    let Limitation { acts, obstacles, scenarios, today, notes, rules, .. } = limitation;
    let restart = |restart: &crate::engine::limitation::Restart| RestartReport {
        act: restart.kind.code(),
        does: codes::if_now(restart.if_now),
        rule: restart.rule.key,
    };
    let notes = notes.iter().map(|note| codes::limitation_note(*note)).collect();
    LimitationReport {
        clock: clock_report(acts, obstacles, scenarios, today, notes, keys(rules)),
        twenty_years_end: limitation.outer_bound.to_string(),
        if_done_now: limitation.restarts.iter().map(restart).collect(),
    }
}

fn enforcement_report(time: &EnforcementTime) -> ClockReport {
    let EnforcementTime { acts, obstacles, scenarios, today, notes, rules } = time;
    let notes = notes.iter().map(|note| codes::enforcement_note(*note)).collect();
    clock_report(acts, obstacles, scenarios, today, notes, keys(rules))
}

fn clock_report(
    acts: &[Act],
    obstacles: &[Obstacle],
    scenarios: &[Scenario],
    today: &Today,
    notes: Vec<&'static str>,
    rules: Vec<&'static str>,
) -> ClockReport {
    let span = |span: &Span| span_report(span, acts, obstacles);
    let reading = |scenario: &Scenario| ReadingReport {
        prudent: scenario.prudent,
        counts: scenario.reading.doubts().map(codes::doubt).collect(),
        spans: scenario.spans.iter().map(span).collect(),
    };
    ClockReport {
        today: today.span.as_ref().map(span),
        certain: today.same_kind,
        depends_on: today.depends_on.iter().map(|doubt| codes::doubt(*doubt)).collect(),
        notes,
        rules,
        readings: scenarios.iter().map(reading).collect(),
    }
}

fn span_report(span: &Span, acts: &[Act], obstacles: &[Obstacle]) -> SpanReport {
    let act = |index: usize| acts.get(index).map(|act| act.kind.code());
    let (began_with, act) = match span.began {
        Began::Start => ("start", None),
        Began::Act(index) => ("act", act(index)),
        Began::EndOf(index) => ("end_of_act", act(index)),
        Began::Waiver(index) => ("defence_given_up", act(index)),
        Began::Obstacle(index) => ("obstacle", obstacles.get(index).map(|obstacle| obstacle.kind.code())),
        Began::ObstacleGone(index) => {
            ("obstacle_gone", obstacles.get(index).map(|obstacle| obstacle.kind.code()))
        }
        Began::TimeUp => ("time_up", None),
    };
    let last_day = match span.kind {
        SpanKind::Runs { last_day } => last_day,
        SpanKind::Expired { last_day } => Some(last_day),
        _ => None,
    };
    SpanReport {
        from: span.from.to_string(),
        to: span.to.map(|to| to.to_string()),
        state: codes::state(span.kind),
        last_day: last_day.map(|date| date.to_string()),
        began_with,
        act,
        rule: span.rule.key,
    }
}

fn credit_report(clock: &CreditClock) -> CreditReport {
    let (five_years, last_day) = match clock.retention {
        Retention::NotStarted => ("not_started", None),
        Retention::Runs { last_day } => ("running", Some(last_day)),
        Retention::Over { last_day } => ("over", Some(last_day)),
    };
    let (repair, repair_day) = match clock.repair {
        Repair::Hidden { from } => ("hidden", Some(from)),
        Repair::NotIssued => ("not_issued", None),
        Repair::NotMet => ("not_met", None),
        Repair::StillOpen { pay_by } => ("still_open", Some(pay_by)),
        Repair::Unknown => ("unknown", None),
    };
    let condition = |met: &crate::engine::credit_clock::Met| ConditionReport {
        condition: codes::condition(met.condition),
        met: met.met,
    };
    CreditReport {
        five_years,
        last_day: last_day.map(|date| date.to_string()),
        repair,
        repair_day: repair_day.map(|date| date.to_string()),
        conditions: clock.conditions.iter().map(condition).collect(),
        rules: keys(&clock.rules),
    }
}
