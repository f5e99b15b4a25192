//! 申请执行时效: how long a creditor with a judgment may apply for enforcement.
//!
//! When it has run out, the court still accepts an application, and refuses it if the debtor objects. What is owed stays
//! owed, and after an enforcement that found nothing the creditor is bound to no time.

use super::clock::{self, AfterObstacle, Clock, Doubt, Effect, Event, Reading, Scenario, SpanKind, Today};
use super::limitation::payments_as_acts;
use crate::case::suit;
use crate::case::time::{Act, ActKind, Judgment, Obstacle, ObstacleKind, Outcome, Proof};
use crate::dates::{Date, in_order, is_weekend};
use crate::law::citation::Rule;
use crate::law::limitation::{LIMITATION_SUSPENDED, LIMITATION_WITHDRAWN_SUIT};
use crate::law::records::suit_and_enforcement::{
    DUTY_GOES_ON, ENFORCEMENT_ANY_TIME, ENFORCEMENT_INTERRUPTED, ENFORCEMENT_LATE_APPLICATION,
    ENFORCEMENT_SETTLEMENT, ENFORCEMENT_SUSPENDED, ENFORCEMENT_TIME, ENFORCEMENT_YEARS,
};
use crate::law::series::Answer;

/// What a reader must know beside the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// Where the last day is a day of rest, the next working day is the last: not computed, for want of a table.
    HolidaysNotComputed,
    /// The last day is a Saturday or Sunday.
    LastDayIsWeekend,
    /// The judgment names no time to perform: it runs from the day on which the judgment took effect.
    NoTimeToPerform,
    /// The court accepts a late application and refuses it only if the debtor objects.
    MustObject,
    /// What is owed stays owed: the creditor may apply whenever property is found after an enforcement.
    DutyGoesOn,
}

/// Where the time to apply for enforcement stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnforcementTime {
    /// The acts since the judgment, earliest first: the timeline names them by their place here.
    pub acts: Vec<Act>,
    /// The obstacles, earliest first, likewise.
    pub obstacles: Vec<Obstacle>,
    /// The readings that differ.
    pub scenarios: Vec<Scenario>,
    /// The answer for the day.
    pub today: Today,
    /// What to know beside it.
    pub notes: Vec<Note>,
    /// The rules of the answer, beside those of the spans.
    pub rules: Vec<&'static Rule>,
}

/// The judgment that the section on the court tells of, with what the section on time `told` of it. `None` where neither
/// names a day.
pub fn judgment_with(told: Option<Judgment>, ordered: &suit::Judgment, as_of: Date) -> Option<Judgment> {
    let ends = || ordered.shares.iter().map(|share| share.ends);
    // The day of effect is not told there: at the latest, it is the first day by which to perform.
    let mut judgment = match told {
        Some(told) => told,
        None => Judgment {
            effective: ends().min()?.min(as_of),
            perform_by: None,
            acts: Vec::new(),
            obstacles: Vec::new(),
        },
    };
    judgment.perform_by = judgment.perform_by.or(ends().max());
    judgment.acts.extend(payments_as_acts(&ordered.payments));
    Some(judgment)
}

/// Where it stands on `as_of`; `None` where the data has no rule for the day from which it runs.
pub fn enforcement_time(judgment: &Judgment, as_of: Date) -> Option<EnforcementTime> {
    let start = judgment.perform_by.unwrap_or(judgment.effective);
    let period = rule_of(start)?;
    let acts = in_order(&judgment.acts, |act| act.date);
    let obstacles = in_order(&judgment.obstacles, |obstacle| obstacle.from);
    let walk = |reading: Reading| {
        let events: Vec<Event> = acts
            .iter()
            .enumerate()
            .filter(|(_, act)| {
                act.date <= as_of && (reading.counts(Doubt::Proof) || act.proof == Proof::Proven)
            })
            .filter_map(|(index, act)| event(index, act, reading))
            .collect();
        let counts = |obstacle: &Obstacle| {
            reading.counts(Doubt::DisputedEffect) || obstacle.kind != ObstacleKind::Other
        };
        let obstacles: Vec<Option<Obstacle>> =
            obstacles.iter().map(|obstacle| Some(*obstacle).filter(counts)).collect();
        let after_obstacle = if reading.counts(Doubt::AfterObstacle) { six_months } else { rest_runs_on };
        let years = |date| rule_of(date).map(|_| ENFORCEMENT_YEARS);
        let expiry = &ENFORCEMENT_LATE_APPLICATION;
        let clock =
            Clock { years, longer: None, after_obstacle, obstacles: &obstacles, events: &events, expiry };
        clock::walk(&clock, start, period)
    };
    let (scenarios, today) = clock::read(walk, as_of)?;
    let notes = notes(judgment, &today);
    let mut rules = vec![period, &DUTY_GOES_ON];
    if notes.contains(&Note::MustObject) {
        rules.push(&ENFORCEMENT_LATE_APPLICATION);
    }
    Some(EnforcementTime { acts, obstacles, scenarios, today, notes, rules })
}

/// The rule of a period that starts on the day.
fn rule_of(date: Date) -> Option<&'static Rule> {
    match ENFORCEMENT_TIME.on(date)?.answer {
        Answer::Rule(rule) => Some(rule),
        Answer::Refused(_) => None,
    }
}

fn six_months(_: Date) -> (AfterObstacle, &'static Rule) {
    (AfterObstacle::SixMonths, &LIMITATION_SUSPENDED)
}

fn rest_runs_on(_: Date) -> (AfterObstacle, &'static Rule) {
    (AfterObstacle::RestRunsOn, &ENFORCEMENT_SUSPENDED)
}

/// The act as the clock sees it; `None` where it does nothing in this reading.
fn event(index: usize, act: &Act, reading: Reading) -> Option<Event> {
    let until = act.until.map(|until| until.max(act.date));
    let interrupted = &ENFORCEMENT_INTERRUPTED;
    let (effect, rule, disputed): (Effect, &'static Rule, bool) = match (act.kind, until, act.outcome) {
        (ActKind::Enforcement, Some(on), Some(Outcome::NothingFound)) => {
            (Effect::Frees { on }, &ENFORCEMENT_ANY_TIME, false)
        }
        (ActKind::Enforcement, Some(_), Some(Outcome::NotAccepted)) => {
            (Effect::Pauses { until }, &LIMITATION_WITHDRAWN_SUIT, true)
        }
        (ActKind::Enforcement, until, _) => (Effect::Pauses { until }, interrupted, false),
        (ActKind::NewAgreement, Some(until), _) => {
            (Effect::GivesTime { until }, &ENFORCEMENT_SETTLEMENT, false)
        }
        // The rule names applications, settlements, demands and agreements to perform, and no other procedure.
        (kind, until, _) if kind.opens_procedure() => (Effect::Pauses { until }, interrupted, true),
        (kind, Some(until), _) if kind.may_give_time() => (Effect::GivesTime { until }, interrupted, false),
        (ActKind::PressNotice | ActKind::JointDebtor, ..) => (Effect::Restarts, interrupted, true),
        _ => (Effect::Restarts, interrupted, false),
    };
    // No article says that a debtor who agrees late can no longer object; by analogy with limitation some may hold it.
    let agrees = matches!(
        act.kind,
        ActKind::NewAgreement
            | ActKind::Acknowledgement
            | ActKind::InstalmentPlan
            | ActKind::Security
            | ActKind::RequestForTime
            | ActKind::SignedDun
            | ActKind::PartPayment
    );
    let late = (agrees && reading.counts(Doubt::DisputedEffect)).then_some(interrupted);
    (reading.counts(Doubt::DisputedEffect) || !disputed).then_some(Event {
        date: act.date,
        act: index,
        effect,
        rule,
        late,
    })
}

fn notes(judgment: &Judgment, today: &Today) -> Vec<Note> {
    let kind = today.span.map(|span| span.kind);
    let last_day = match kind {
        Some(SpanKind::Runs { last_day }) => last_day,
        Some(SpanKind::Expired { last_day }) => Some(last_day),
        _ => None,
    };
    [
        (Note::HolidaysNotComputed, last_day.is_some()),
        (Note::LastDayIsWeekend, last_day.is_some_and(is_weekend)),
        (Note::NoTimeToPerform, judgment.perform_by.is_none()),
        (Note::MustObject, matches!(kind, Some(SpanKind::Expired { .. }))),
        (Note::DutyGoesOn, true),
    ]
    .into_iter()
    .filter_map(|(note, holds)| holds.then_some(note))
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::day;
    use crate::engine::clock::Began;

    fn act(kind: ActKind, date: Date) -> Act {
        Act { kind, date, until: None, outcome: None, proof: Proof::Proven }
    }

    fn judged(acts: &[Act]) -> Judgment {
        Judgment {
            effective: day(2024, 2, 20),
            perform_by: Some(day(2024, 3, 10)),
            acts: acts.to_vec(),
            obstacles: Vec::new(),
        }
    }

    fn at(judgment: &Judgment, as_of: Date) -> EnforcementTime {
        enforcement_time(judgment, as_of).expect("a rule for that day")
    }

    fn kind(judgment: &Judgment, as_of: Date) -> SpanKind {
        at(judgment, as_of).today.span.expect("time has begun").kind
    }

    fn runs(last_day: Date) -> SpanKind {
        SpanKind::Runs { last_day: Some(last_day) }
    }

    #[test]
    fn two_years_from_the_last_day_to_perform() {
        let judgment = judged(&[]);
        assert!(at(&judgment, day(2024, 3, 9)).today.span.is_none());
        assert_eq!(kind(&judgment, day(2026, 3, 10)), runs(day(2026, 3, 10)));
        let late = at(&judgment, day(2026, 6, 1));
        let expired = SpanKind::Expired { last_day: day(2026, 3, 10) };
        assert_eq!(late.today.span.expect("a span").kind, expired);
        assert!(late.notes.contains(&Note::MustObject) && late.notes.contains(&Note::DutyGoesOn));
        assert!(late.rules.iter().any(|rule| rule.key == "enforcement-late-application"));
        let silent = Judgment { perform_by: None, ..judgment };
        assert_eq!(kind(&silent, day(2024, 5, 1)), runs(day(2026, 2, 20)));
        assert!(at(&silent, day(2024, 5, 1)).notes.contains(&Note::NoTimeToPerform));
    }

    #[test]
    fn the_rule_is_the_one_of_the_day_and_before_2008_there_is_none() {
        let of = |year| {
            let date = day(year, 5, 1);
            let judgment = Judgment { effective: date, perform_by: Some(date), ..judged(&[]) };
            enforcement_time(&judgment, day(year, 6, 1)).map(|time| time.rules[0].key)
        };
        assert_eq!(of(2007), None);
        assert_eq!(of(2010), Some("enforcement-two-years-2008"));
        assert_eq!(of(2023), Some("enforcement-two-years-2022"));
        assert_eq!(of(2024), Some("enforcement-two-years"));
    }

    #[test]
    fn after_an_enforcement_that_found_nothing_the_creditor_may_come_back_at_any_time() {
        let found_nothing = Act {
            until: Some(day(2025, 1, 15)),
            outcome: Some(Outcome::NothingFound),
            ..act(ActKind::Enforcement, day(2024, 6, 1))
        };
        let judgment = judged(&[found_nothing]);
        assert_eq!(kind(&judgment, day(2024, 12, 1)), SpanKind::StandsStill);
        assert_eq!(kind(&judgment, day(2027, 12, 1)), SpanKind::Open);
        let free = at(&judgment, day(2027, 12, 1));
        assert_eq!(free.today.span.expect("a span").rule.key, "enforcement-any-time");
        assert!(free.rules.iter().any(|rule| rule.key == "duty-goes-on"));
        let withdrawn = Act { outcome: Some(Outcome::Withdrawn), ..found_nothing };
        assert_eq!(kind(&judged(&[withdrawn]), day(2026, 1, 1)), runs(day(2027, 1, 15)));
    }

    #[test]
    fn a_settlement_starts_it_on_its_own_last_day_and_a_demand_at_once() {
        let settlement =
            Act { until: Some(day(2025, 12, 31)), ..act(ActKind::NewAgreement, day(2024, 8, 1)) };
        let judgment = judged(&[settlement]);
        let span = at(&judgment, day(2024, 9, 1)).today.span.expect("a span");
        assert_eq!((span.kind, span.rule.key), (SpanKind::TimeGiven, "enforcement-settlement"));
        assert_eq!(kind(&judgment, day(2026, 1, 1)), runs(day(2027, 12, 31)));
        let demand = judged(&[act(ActKind::Message, day(2025, 6, 1))]);
        let span = at(&demand, day(2026, 6, 1)).today.span.expect("a span");
        assert_eq!((span.kind, span.began), (runs(day(2027, 6, 1)), Began::Act(0)));
        assert_eq!(span.rule.key, "enforcement-interrupted");
    }

    #[test]
    fn acts_of_later_days_are_not_looked_at_yet() {
        let demand = judged(&[act(ActKind::Message, day(2025, 6, 1))]);
        assert_eq!(kind(&demand, day(2025, 5, 31)), runs(day(2026, 3, 10)));
        assert_eq!(kind(&demand, day(2025, 6, 1)), runs(day(2027, 6, 1)));
    }

    #[test]
    fn a_demand_that_is_only_claimed_counts_in_one_reading_only() {
        let claimed = Act { proof: Proof::Claimed, ..act(ActKind::Message, day(2025, 6, 1)) };
        let today = at(&judged(&[claimed]), day(2025, 9, 1)).today;
        assert_eq!(
            (today.span.expect("a span").kind, today.depends_on),
            (runs(day(2027, 6, 1)), vec![Doubt::Proof])
        );
    }

    #[test]
    fn the_application_stops_time_and_whether_one_that_is_refused_does_is_disputed() {
        let applied = act(ActKind::Enforcement, day(2025, 6, 1));
        let today = |act| at(&judged(&[act]), day(2025, 9, 1)).today;
        let pending = today(applied);
        assert_eq!((pending.span.expect("a span").kind, pending.depends_on), (SpanKind::StandsStill, vec![]));
        let refused =
            today(Act { until: Some(day(2025, 7, 1)), outcome: Some(Outcome::NotAccepted), ..applied });
        let span = refused.span.expect("a span");
        assert_eq!((span.kind, span.rule.key), (runs(day(2027, 7, 1)), "limitation-withdrawn-suit"));
        assert_eq!(refused.depends_on, [Doubt::DisputedEffect]);
    }

    #[test]
    fn what_the_rule_of_enforcement_does_not_name_is_disputed() {
        let today = |act| at(&judged(&[act]), day(2025, 9, 1)).today;
        for kind in [ActKind::PressNotice, ActKind::JointDebtor] {
            let today = today(act(kind, day(2025, 6, 1)));
            assert_eq!(today.depends_on, [Doubt::DisputedEffect], "{kind:?}");
            assert_eq!(today.span.expect("a span").kind, runs(day(2027, 6, 1)), "{kind:?}");
        }
        let suit = today(act(ActKind::Suit, day(2025, 6, 1)));
        assert_eq!(suit.depends_on, [Doubt::DisputedEffect]);
        assert_eq!(suit.span.expect("a span").kind, SpanKind::StandsStill);
        assert_eq!(today(act(ActKind::WrittenDemand, day(2025, 6, 1))).depends_on, []);
    }

    #[test]
    fn a_new_day_that_the_debtor_asked_for_is_waited_for_and_a_demand_sets_none() {
        let until = Some(day(2025, 12, 31));
        let kind = |of| kind(&judged(&[Act { until, ..act(of, day(2025, 6, 1)) }]), day(2025, 9, 1));
        assert_eq!(kind(ActKind::RequestForTime), SpanKind::TimeGiven);
        assert_eq!(kind(ActKind::WrittenDemand), runs(day(2027, 6, 1)));
    }

    #[test]
    fn that_holidays_are_not_computed_is_said_of_every_last_day() {
        let said =
            |judgment: &Judgment, as_of| at(judgment, as_of).notes.contains(&Note::HolidaysNotComputed);
        let judgment = judged(&[]);
        assert!(said(&judgment, day(2025, 1, 1)) && said(&judgment, day(2026, 6, 1)));
        assert!(!said(&judged(&[act(ActKind::Enforcement, day(2024, 6, 1))]), day(2025, 1, 1)));
    }

    #[test]
    fn after_an_obstacle_two_rules_give_two_answers() {
        // The last six months begin after 2025-09-10; nine days in the way.
        let obstacle = Obstacle {
            kind: ObstacleKind::ForceMajeure,
            from: day(2025, 12, 1),
            to: Some(day(2025, 12, 10)),
        };
        let judgment = Judgment { obstacles: vec![obstacle], ..judged(&[]) };
        let time = at(&judgment, day(2026, 1, 1));
        assert_eq!(time.today.depends_on, [Doubt::AfterObstacle]);
        assert_eq!(time.today.span.expect("a span").kind, runs(day(2026, 6, 10)));
        let other = &time.scenarios[1];
        assert_eq!(other.spans[1].rule.key, "enforcement-suspended");
        assert_eq!(clock::at(&other.spans, day(2026, 1, 1)).expect("a span").kind, runs(day(2026, 3, 19)));
    }

    #[test]
    fn paying_a_part_late_may_be_held_to_give_up_the_objection() {
        let judgment = judged(&[act(ActKind::PartPayment, day(2026, 5, 1))]);
        let today = at(&judgment, day(2026, 6, 1)).today;
        assert_eq!((today.depends_on, today.same_kind), (vec![Doubt::DisputedEffect], false));
    }
}
