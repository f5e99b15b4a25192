//! Rules for the clocks of a debt.

use proptest::prelude::*;
use proptest::sample::select;
use qingzhang::case::Lender;
use qingzhang::case::time::{Act, ActKind, CreditFacts, Judgment, Proof};
use qingzhang::dates::{Date, day, next_day};
use qingzhang::engine::clock::{Scenario, SpanKind, at};
use qingzhang::engine::credit_clock::{Repair, Retention, credit_clock};
use qingzhang::engine::enforcement_time::enforcement_time;
use qingzhang::engine::limitation::{Claim, Limitation, limitation};
use qingzhang::engine::stages::{FiveClasses, Position, Stages, stages};

use crate::cases;
use crate::claims::{claims, later};

fn look(claim: &Claim, as_of: Date) -> Limitation {
    limitation(claim, as_of).expect("the data goes back so far")
}

/// Whether the creditor still has time on the day, and until when.
fn reach(scenario: &Scenario, date: Date) -> (bool, Date) {
    match at(&scenario.spans, date).map(|span| span.kind) {
        Some(SpanKind::Expired { last_day }) => (false, last_day),
        Some(SpanKind::Runs { last_day: Some(last_day) }) => (true, last_day),
        _ => (true, Date::MAX),
    }
}

fn tile(scenarios: &[Scenario]) -> bool {
    scenarios.iter().all(|scenario| {
        let spans = &scenario.spans;
        spans.windows(2).all(|pair| pair[0].to == Some(pair[1].from) && pair[0].from < pair[1].from)
            && spans.last().is_some_and(|last| last.to.is_none())
    })
}

fn consistent<T: Copy + PartialEq>(
    now: Position<T>,
    then: impl Fn(&Stages) -> T,
    at: impl Fn(i64) -> Stages,
) -> bool {
    now.in_days.zip(now.next).is_none_or(|(days, next)| {
        days > 0 && then(&at(days - 1)) == now.now.is && then(&at(days)) == next.is
    })
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn the_spans_of_every_reading_leave_no_day_out((claim, as_of) in claims()) {
        let limitation = look(&claim, as_of);
        prop_assert!(tile(&limitation.scenarios));
        let judgment = Judgment {
            effective: claim.due.date(),
            perform_by: None,
            acts: claim.acts,
            obstacles: claim.obstacles,
        };
        if let Some(time) = enforcement_time(&judgment, as_of) {
            prop_assert!(tile(&time.scenarios));
        }
    }

    #[test]
    fn the_prudent_reading_is_one_and_gives_the_creditor_longest((claim, as_of) in claims()) {
        let scenarios = look(&claim, as_of).scenarios;
        prop_assert_eq!(scenarios.iter().filter(|scenario| scenario.prudent).count(), 1);
        let prudent = reach(&scenarios[0], as_of);
        prop_assert!(scenarios[0].prudent && scenarios.iter().all(|other| reach(other, as_of) <= prudent));
    }

    #[test]
    fn another_demand_never_shortens_the_time((claim, as_of) in claims(), days in 0_i64..4000) {
        let kind = ActKind::WrittenDemand;
        let date = later(claim.due.date(), days);
        let demand = Act { kind, date, until: None, outcome: None, proof: Proof::Proven };
        let mut more = claim.clone();
        more.acts.push(demand);
        let (without, with) = (look(&claim, as_of), look(&more, as_of));
        prop_assert!(reach(&without.scenarios[0], as_of) <= reach(&with.scenarios[0], as_of));
    }

    #[test]
    fn without_new_acts_later_days_lie_on_the_same_timeline((claim, as_of) in claims(), days in 0_i64..2000) {
        let then = later(as_of, days);
        prop_assume!(!claim.acts.iter().any(|act| as_of < act.date && act.date <= then));
        let all = |as_of| {
            let mut scenarios = look(&claim, as_of).scenarios;
            scenarios.sort_by_key(|scenario| format!("{:?}", scenario.spans));
            scenarios.into_iter().map(|scenario| scenario.spans).collect::<Vec<_>>()
        };
        prop_assert_eq!(all(as_of), all(then));
    }

    #[test]
    fn the_order_in_which_acts_are_told_changes_nothing((claim, as_of) in claims()) {
        prop_assume!({
            let mut dates: Vec<_> = claim.acts.iter().map(|act| act.date).collect();
            dates.sort_unstable();
            dates.windows(2).all(|pair| pair[0] < pair[1])
        });
        let mut turned = claim.clone();
        turned.acts.reverse();
        prop_assert_eq!(look(&claim, as_of), look(&turned, as_of));
    }

    #[test]
    fn the_next_stage_comes_in_as_many_days_as_it_says(lender in select(Lender::ALL), days in 0_i64..500) {
        let due = day(2024, 1, 1);
        let as_of = later(due, days);
        let stages_in = |more: i64| stages(Some(lender), Some(due), later(as_of, more));
        let now = stages_in(0);
        prop_assert_eq!(now.days, days);
        prop_assert!(consistent(now.bucket, |then| then.bucket.now.is, stages_in));
        prop_assert!(consistent(now.card_classes, |then| then.card_classes.now.is, stages_in));
        prop_assert!(consistent(now.ladder, |then| then.ladder.now.is, stages_in));
        let FiveClasses::AtLeast(class) = now.classes else { panic!("refused in 2024") };
        let class_then = |then: &Stages| match then.classes {
            FiveClasses::AtLeast(position) => position.now.is,
            FiveClasses::Refused(_) => panic!("refused after 2024"),
        };
        prop_assert!(consistent(class, class_then, stages_in));
        prop_assert!(now.limits.iter().chain(&now.next_limits).all(|rule| rule.in_force_on(as_of)));
    }

    #[test]
    fn the_record_is_kept_from_the_end_of_the_debt_for_five_years(days in 0_i64..6000, more in 0_i64..4000) {
        let ended = later(day(2013, 3, 15), days);
        let facts = CreditFacts { ended: Some(ended), ..CreditFacts::default() };
        let retention = |as_of| credit_clock(&facts, None, as_of).map(|clock| clock.retention);
        let before = ended.pred_opt().expect("a day before");
        prop_assert_eq!(retention(before), Some(Retention::NotStarted));
        match retention(later(ended, more)) {
            Some(Retention::Runs { last_day }) => {
                prop_assert!(later(ended, more) <= last_day);
                prop_assert_eq!(retention(next_day(last_day)), Some(Retention::Over { last_day }));
            }
            Some(Retention::Over { last_day }) => prop_assert!(last_day < later(ended, more)),
            other => prop_assert!(false, "{:?}", other),
        }
    }

    #[test]
    fn what_was_paid_after_the_window_is_never_hidden(days in 1_i64..600, amount in 0_u32..20_000) {
        let facts = CreditFacts {
            ended: Some(later(day(2026, 3, 31), days)),
            entry_arose: Some(day(2023, 1, 1)),
            entry_amount: Some(qingzhang::money::Yuan::new(amount.into())),
        };
        let clock = credit_clock(&facts, None, later(day(2026, 3, 31), days)).expect("there is a rule");
        prop_assert_eq!(clock.repair, Repair::NotMet);
    }
}
