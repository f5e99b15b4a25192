//! Published cases and examples counted by hand.

mod rules;

use super::*;
use crate::dates::day;
use crate::engine::clock::Span;

fn act(kind: ActKind, date: Date) -> Act {
    Act { kind, date, until: None, outcome: None, proof: Proof::Proven }
}

fn procedure(kind: ActKind, date: Date, until: Date, outcome: Outcome) -> Act {
    Act { until: Some(until), outcome: Some(outcome), ..act(kind, date) }
}

fn claim_due(due: Date, acts: &[Act]) -> Claim {
    let acts = acts.to_vec();
    Claim {
        due: Due::Agreed(due),
        called_due: None,
        creditor: Creditor::Licensed,
        acts,
        obstacles: Vec::new(),
    }
}

fn at(claim: &Claim, as_of: Date) -> Limitation {
    limitation(claim, as_of).expect("the data goes back so far")
}

fn kind(claim: &Claim, as_of: Date) -> SpanKind {
    at(claim, as_of).today.span.expect("time has begun").kind
}

fn runs(last_day: Date) -> SpanKind {
    SpanKind::Runs { last_day: Some(last_day) }
}

fn expired(last_day: Date) -> SpanKind {
    SpanKind::Expired { last_day }
}

/// The span of the day in the reading that takes exactly these doubts to count.
fn in_reading(claim: &Claim, as_of: Date, doubts: &[Doubt]) -> Span {
    let limitation = at(claim, as_of);
    let reading = doubts.iter().fold(Reading::default(), |reading, doubt| reading.with(*doubt));
    let scenario = limitation.scenarios.iter().find(|each| each.reading == reading).expect("that reading");
    clock::at(&scenario.spans, as_of).expect("a span")
}

#[test]
fn three_years_end_on_the_same_day_which_still_counts() {
    let claim = claim_due(day(2022, 9, 1), &[]);
    assert!(at(&claim, day(2022, 8, 31)).today.span.is_none());
    assert_eq!(kind(&claim, day(2022, 9, 1)), runs(day(2025, 9, 1)));
    assert_eq!(kind(&claim, day(2025, 9, 1)), runs(day(2025, 9, 1)));
    assert_eq!(kind(&claim, day(2025, 9, 2)), expired(day(2025, 9, 1)));
    assert_eq!(kind(&claim_due(day(2020, 2, 29), &[]), day(2023, 2, 28)), runs(day(2023, 2, 28)));
}

#[test]
fn shortly_after_the_last_day_holidays_leave_it_open_and_later_not() {
    let claim = claim_due(day(2022, 9, 1), &[]);
    let soon = at(&claim, day(2025, 9, 12)).today;
    assert_eq!((soon.depends_on, soon.same_kind), (vec![Doubt::DayOfRest], false));
    let later = at(&claim, day(2025, 9, 13)).today;
    assert_eq!((later.depends_on, later.same_kind), (vec![], true));
    // 5 September 2026 is a Saturday.
    let saturday = claim_due(day(2023, 9, 5), &[]);
    assert!(at(&saturday, day(2026, 9, 1)).notes.contains(&Note::LastDayIsWeekend));
    assert!(!at(&claim, day(2025, 9, 1)).notes.contains(&Note::LastDayIsWeekend));
}

#[test]
fn what_ran_out_under_two_years_stays_so_and_the_rest_became_three() {
    assert_eq!(kind(&claim_due(day(2015, 9, 30), &[]), day(2018, 1, 1)), expired(day(2017, 9, 30)));
    assert_eq!(kind(&claim_due(day(2015, 10, 1), &[]), day(2018, 1, 1)), runs(day(2018, 10, 1)));
    // A demand starts a period of its own: two years from 2015-09-30 would have been over, from 2016-01-05 are not.
    let demanded = claim_due(day(2015, 9, 30), &[act(ActKind::WrittenDemand, day(2016, 1, 5))]);
    assert_eq!(kind(&demanded, day(2018, 1, 1)), runs(day(2019, 1, 5)));
    let notes = at(&demanded, day(2018, 1, 1)).notes;
    assert!(notes.contains(&Note::TwoYearRule) && notes.contains(&Note::BeforeCivilCode));
}

#[test]
fn published_a_demand_in_two_thousand_and_one() {
    let claim = claim_due(day(2000, 12, 31), &[]);
    assert_eq!(kind(&claim, day(2001, 1, 1)), runs(day(2002, 12, 31)));
    let claim = claim_due(day(2000, 12, 31), &[act(ActKind::WrittenDemand, day(2001, 10, 1))]);
    assert_eq!(kind(&claim, day(2002, 1, 1)), runs(day(2003, 10, 1)));
}

#[test]
fn published_a_part_paid_after_two_years_were_over() {
    // Due 2009-05-11, demand signed for on 2009-06-15, 10,000 of 60,000 paid on 2011-08-05: over since 2011-06-15. One
    // court held that the defence was given up; the Supreme People's Court held otherwise in a case of that kind.
    let acts = [act(ActKind::WrittenDemand, day(2009, 6, 15)), act(ActKind::PartPayment, day(2011, 8, 5))];
    let claim = claim_due(day(2009, 5, 11), &acts);
    assert_eq!(kind(&claim, day(2011, 8, 4)), expired(day(2011, 6, 15)));
    let after = day(2011, 9, 1);
    assert_eq!(in_reading(&claim, after, &[]).kind, expired(day(2011, 6, 15)));
    let given_up = in_reading(&claim, after, &[Doubt::DisputedEffect]);
    assert_eq!((given_up.kind, given_up.began), (runs(day(2013, 8, 5)), Began::Waiver(1)));
    let limitation = at(&claim, after);
    assert_eq!(limitation.today.depends_on, [Doubt::DisputedEffect]);
    assert!(!limitation.today.same_kind && limitation.today.span == Some(given_up));
    assert!(limitation.notes.contains(&Note::PaidAfterExpiryStaysPaid));

    // Likewise 200 yuan on 2011-07-10 after a demand signed for on 2009-05-10.
    let acts = [act(ActKind::SignedDun, day(2009, 5, 10)), act(ActKind::PartPayment, day(2011, 7, 10))];
    let claim = claim_due(day(2009, 4, 2), &acts);
    assert_eq!(in_reading(&claim, after, &[]).kind, expired(day(2011, 5, 10)));
}

#[test]
fn the_smallest_payment_before_the_end_starts_three_years_anew() {
    let claim = claim_due(day(2022, 9, 1), &[act(ActKind::PartPayment, day(2025, 9, 1))]);
    let span = at(&claim, day(2026, 1, 1)).today.span.expect("a span");
    assert_eq!((span.kind, span.began), (runs(day(2028, 9, 1)), Began::Act(0)));
    assert_eq!(span.rule.key, "limitation-acknowledging");
}

#[test]
fn what_the_creditor_only_claims_counts_in_one_reading_only() {
    let message = Act { proof: Proof::Claimed, ..act(ActKind::Message, day(2024, 5, 5)) };
    let claim = claim_due(day(2022, 9, 1), &[message]);
    let as_of = day(2026, 1, 1);
    assert_eq!(in_reading(&claim, as_of, &[]).kind, expired(day(2025, 9, 1)));
    assert_eq!(in_reading(&claim, as_of, &[Doubt::Proof]).kind, runs(day(2027, 5, 5)));
    // First the one in which the creditor has longest.
    let readings = at(&claim, as_of).scenarios.into_iter().map(|each| each.reading.doubts().collect());
    assert_eq!(readings.collect::<Vec<Vec<Doubt>>>(), [vec![Doubt::Proof], vec![]]);
    let today = at(&claim, as_of).today;
    assert_eq!((today.depends_on, today.same_kind), (vec![Doubt::Proof], false));
    // Before the end both say that it runs, only until another day.
    let today = at(&claim, day(2024, 6, 1)).today;
    assert_eq!((today.depends_on, today.same_kind), (vec![Doubt::Proof], true));
}

#[test]
fn of_instalments_time_runs_from_the_last_or_from_the_day_on_which_all_was_due() {
    let claim = Claim {
        due: Due::LastInstalment(day(2024, 1, 15)),
        called_due: Some(day(2022, 6, 1)),
        ..claim_due(day(2024, 1, 15), &[])
    };
    let as_of = day(2025, 10, 1);
    let last = in_reading(&claim, as_of, &[]);
    assert_eq!((last.kind, last.rule.key), (runs(day(2027, 1, 15)), "limitation-instalments"));
    let early = in_reading(&claim, as_of, &[Doubt::CalledDue]);
    assert_eq!(early.kind, expired(day(2025, 6, 1)));
    let before = in_reading(&claim, day(2025, 6, 1), &[Doubt::CalledDue]);
    assert_eq!((before.kind, before.rule.key), (runs(day(2025, 6, 1)), "limitation-acceleration"));
    assert_eq!(at(&claim, as_of).today.depends_on, [Doubt::CalledDue]);
    // While the last instalment is not due, the longer reading has not begun and is the one to reckon with.
    assert!(at(&claim, day(2023, 1, 1)).today.span.is_none());
}

#[test]
fn a_procedure_stops_time_until_its_end() {
    let order = procedure(ActKind::PaymentOrder, day(2024, 3, 1), day(2024, 4, 10), Outcome::Ended);
    let claim = claim_due(day(2022, 9, 1), &[order]);
    let during = at(&claim, day(2024, 3, 20)).today.span.expect("a span");
    assert_eq!((during.kind, during.rule.key), (SpanKind::StandsStill, "limitation-like-suit"));
    assert_eq!(kind(&claim, day(2024, 5, 1)), runs(day(2027, 4, 10)));

    let pending = claim_due(day(2022, 9, 1), &[act(ActKind::Suit, day(2024, 3, 1))]);
    assert_eq!(kind(&pending, day(2027, 12, 31)), SpanKind::StandsStill);
    assert!(at(&pending, day(2025, 1, 1)).notes.contains(&Note::RaiseItInThisSuit));
}

#[test]
fn a_judgment_closes_the_clock_even_after_time_ran_out() {
    for filed in [day(2024, 3, 1), day(2026, 3, 1)] {
        let suit = procedure(ActKind::Suit, filed, day(2026, 6, 1), Outcome::Awarded);
        let limitation = at(&claim_due(day(2022, 9, 1), &[suit]), day(2026, 7, 1));
        assert_eq!(limitation.today.span.expect("a span").kind, SpanKind::Closed);
        assert_eq!(limitation.restarts, []);
    }
}

#[test]
fn a_judgment_closes_the_clock_though_another_procedure_still_stands() {
    let preserved = act(ActKind::Preservation, day(2024, 2, 1));
    let suit = procedure(ActKind::Suit, day(2024, 3, 1), day(2024, 9, 1), Outcome::Awarded);
    let claim = claim_due(day(2022, 9, 1), &[preserved, suit]);
    assert_eq!(kind(&claim, day(2024, 8, 31)), SpanKind::StandsStill);
    assert_eq!(kind(&claim, day(2024, 9, 1)), SpanKind::Closed);
}

#[test]
fn whether_a_withdrawn_suit_counts_is_disputed_and_a_police_report_is_not() {
    let suit = procedure(ActKind::Suit, day(2024, 3, 1), day(2024, 6, 1), Outcome::Withdrawn);
    let claim = claim_due(day(2022, 9, 1), &[suit]);
    let as_of = day(2026, 1, 1);
    assert_eq!(in_reading(&claim, as_of, &[]).kind, expired(day(2025, 9, 1)));
    let counted = in_reading(&claim, as_of, &[Doubt::DisputedEffect]);
    assert_eq!((counted.kind, counted.rule.key), (runs(day(2027, 6, 1)), "limitation-withdrawn-suit"));
    let report = procedure(ActKind::PoliceReport, day(2024, 3, 1), day(2024, 6, 1), Outcome::NotAccepted);
    let claim = claim_due(day(2022, 9, 1), &[report]);
    assert_eq!(at(&claim, as_of).scenarios.len(), 1);
    assert_eq!(kind(&claim, as_of), runs(day(2027, 6, 1)));
}

#[test]
fn a_demand_after_the_end_does_nothing_and_an_agreement_gives_up_the_defence() {
    let late = claim_due(day(2022, 9, 1), &[act(ActKind::WrittenDemand, day(2026, 1, 10))]);
    assert_eq!(kind(&late, day(2026, 2, 1)), expired(day(2025, 9, 1)));
    let plan = Act { until: Some(day(2026, 12, 31)), ..act(ActKind::InstalmentPlan, day(2026, 1, 10)) };
    let agreed = claim_due(day(2022, 9, 1), &[plan]);
    let limitation = at(&agreed, day(2026, 2, 1));
    let span = limitation.today.span.expect("a span");
    assert_eq!(
        (span.kind, span.began, span.rule.key),
        (SpanKind::TimeGiven, Began::Waiver(0), "limitation-after-expiry")
    );
    assert!(limitation.rules.iter().any(|rule| rule.key == "limitation-after-waiver"));
    assert_eq!(kind(&agreed, day(2027, 1, 1)), runs(day(2029, 12, 31)));
}

#[test]
fn an_obstacle_in_the_last_six_months_leaves_six_more() {
    // Until 2023-01-15; the last six months begin after 2022-07-15.
    let with = |from, to| {
        let obstacles = vec![Obstacle { kind: ObstacleKind::ForceMajeure, from, to }];
        Claim { obstacles, ..claim_due(day(2020, 1, 15), &[]) }
    };
    let late = with(day(2022, 12, 1), Some(day(2023, 1, 10)));
    assert_eq!(at(&late, day(2022, 12, 1)).today.span.expect("a span").rule.key, "limitation-suspended");
    assert_eq!(kind(&late, day(2022, 12, 1)), SpanKind::Suspended);
    assert_eq!(kind(&late, day(2023, 1, 10)), runs(day(2023, 7, 10)));
    let early = with(day(2022, 3, 1), Some(day(2022, 7, 16)));
    assert_eq!(kind(&early, day(2022, 8, 1)), runs(day(2023, 1, 15)));
    let reaching_in = with(day(2022, 3, 1), Some(day(2022, 7, 20)));
    assert_eq!(kind(&reaching_in, day(2022, 8, 1)), runs(day(2023, 1, 20)));
    let lasting = with(day(2022, 12, 1), None);
    assert_eq!(kind(&lasting, day(2025, 1, 1)), SpanKind::Suspended);
    let on_the_last_day = with(day(2023, 1, 15), Some(day(2023, 2, 1)));
    assert_eq!(kind(&on_the_last_day, day(2023, 1, 15)), SpanKind::Suspended);
    assert_eq!(kind(&on_the_last_day, day(2023, 2, 1)), runs(day(2023, 8, 1)));
}

#[test]
fn an_obstacle_that_stands_when_another_is_gone_goes_on_without_a_day_between() {
    let obstacle = |from, to| Obstacle { kind: ObstacleKind::ForceMajeure, from, to: Some(to) };
    let obstacles =
        vec![obstacle(day(2022, 12, 1), day(2023, 1, 10)), obstacle(day(2022, 12, 15), day(2023, 3, 1))];
    let claim = Claim { obstacles, ..claim_due(day(2020, 1, 15), &[]) };
    assert_eq!(kind(&claim, day(2023, 1, 10)), SpanKind::Suspended);
    assert_eq!(kind(&claim, day(2023, 3, 1)), runs(day(2023, 9, 1)));
}

#[test]
fn of_two_acts_of_one_day_the_first_told_starts_time_anew() {
    let acts = [act(ActKind::WrittenDemand, day(2024, 5, 5)), act(ActKind::Message, day(2024, 5, 5))];
    let span = at(&claim_due(day(2022, 9, 1), &acts), day(2024, 6, 1)).today.span.expect("a span");
    assert_eq!((span.kind, span.began), (runs(day(2027, 5, 5)), Began::Act(0)));
}

#[test]
fn before_the_change_the_rest_ran_on_after_an_obstacle() {
    // Two years to 2002-12-31; 61 days in the way. A published example counts them as two months, to 2003-02-28: the
    // rule speaks of the time that was left, so that days are counted here.
    let obstacle =
        Obstacle { kind: ObstacleKind::ForceMajeure, from: day(2002, 8, 31), to: Some(day(2002, 10, 31)) };
    let claim = Claim { obstacles: vec![obstacle], ..claim_due(day(2000, 12, 31), &[]) };
    assert_eq!(kind(&claim, day(2003, 1, 1)), runs(day(2003, 3, 2)));
    let rule = at(&claim, day(2003, 1, 1)).today.span.expect("a span").rule;
    assert_eq!(rule.key, "limitation-suspended-before-2017");
}

#[test]
fn a_suspended_two_year_period_that_reached_the_change_became_three_years() {
    // Two years to 2017-09-20, with ten days in the way to 2017-09-30, and with eleven to 2017-10-01: three years.
    let with = |to| {
        let obstacle = Obstacle { kind: ObstacleKind::ForceMajeure, from: day(2017, 8, 1), to: Some(to) };
        Claim { obstacles: vec![obstacle], ..claim_due(day(2015, 9, 20), &[]) }
    };
    assert_eq!(kind(&with(day(2017, 8, 11)), day(2018, 1, 1)), expired(day(2017, 9, 30)));
    assert_eq!(kind(&with(day(2017, 8, 12)), day(2018, 1, 1)), runs(day(2018, 9, 20)));
}

#[test]
fn after_twenty_years_an_interrupted_claim_is_in_doubt() {
    let demands: Vec<Act> = (2005..2026).map(|year| act(ActKind::WrittenDemand, day(year, 6, 1))).collect();
    let claim = claim_due(day(2005, 1, 1), &demands);
    let limitation = at(&claim, day(2026, 1, 1));
    assert_eq!(limitation.outer_bound, day(2025, 1, 1));
    assert_eq!(limitation.today.span.expect("a span").kind, runs(day(2028, 6, 1)));
    assert_eq!(limitation.today.depends_on, [Doubt::TwentyYears]);
    assert!(limitation.rules.iter().any(|rule| rule.key == "limitation-outer-bound"));
    assert!(at(&claim, day(2025, 1, 1)).today.depends_on.is_empty());
}

#[test]
fn a_debt_tells_of_its_last_due_date_its_payments_and_its_suit() {
    use crate::case::time::Judgment;
    use crate::case::{Demand, InstalmentKind, Lender, PaymentOrder};
    use crate::dates::DayCount;
    use crate::money::Yuan;
    let amount = Yuan::new(900.into());
    let debt = Debt {
        lender: Lender::Unlicensed,
        contract_date: day(2022, 1, 31),
        principal: amount,
        received: amount,
        term_rate: None,
        plan: Plan::Instalments {
            kind: InstalmentKind::Equal,
            first_due: day(2022, 2, 28),
            count: 3,
            called_in: None,
        },
        overdue_rate: None,
        compound: false,
        charges: Vec::new(),
        payments: vec![Payment { date: day(2022, 6, 1), amount: Yuan::new(1.into()) }],
        payment_order: PaymentOrder::default(),
        demand: Demand::default(),
        filing_date: Some(day(2024, 5, 1)),
        day_count: DayCount::Actual365,
        newer_lpr: None,
    };
    let mut facts = TimeFacts::default();
    let told = claim(&debt, &facts);
    assert_eq!((told.due, told.creditor), (Due::LastInstalment(day(2022, 4, 30)), Creditor::Unlicensed));
    assert_eq!(kind(&told, day(2024, 4, 30)), runs(day(2025, 6, 1)));
    assert_eq!(kind(&told, day(2024, 5, 1)), SpanKind::StandsStill);
    facts.judgment = Some(Judgment {
        effective: day(2024, 10, 8),
        perform_by: None,
        acts: Vec::new(),
        obstacles: Vec::new(),
    });
    let told = claim(&debt, &facts);
    assert_eq!(kind(&told, day(2024, 10, 7)), SpanKind::StandsStill);
    assert_eq!(kind(&told, day(2024, 10, 8)), SpanKind::Closed);
    // The suit is told of by the judgment unless an act tells of its end already.
    let suits =
        |facts: &TimeFacts| claim(&debt, facts).acts.iter().filter(|act| act.kind == ActKind::Suit).count();
    facts.acts = vec![act(ActKind::Message, day(2024, 1, 1))];
    assert_eq!(suits(&facts), 1);
    facts.acts = vec![procedure(ActKind::Suit, day(2024, 5, 1), day(2024, 10, 8), Outcome::Awarded)];
    assert_eq!(suits(&facts), 1);
    facts.judgment = None;
    facts.acts = vec![procedure(ActKind::Suit, day(2024, 5, 1), day(2024, 7, 1), Outcome::Ended)];
    assert_eq!(kind(&claim(&debt, &facts), day(2024, 8, 1)), runs(day(2027, 7, 1)));
}

#[test]
fn payments_after_the_end_stay_paid_and_only_those() {
    let notes = |acts: &[Act]| at(&claim_due(day(2022, 9, 1), acts), day(2026, 3, 1)).notes;
    let late = Note::PaidAfterExpiryStaysPaid;
    assert!(notes(&[act(ActKind::PartPayment, day(2026, 1, 10))]).contains(&late));
    assert!(!notes(&[act(ActKind::PartPayment, day(2025, 9, 1))]).contains(&late));
    assert!(!notes(&[act(ActKind::PartPayment, day(2026, 3, 2))]).contains(&late));
    assert!(!notes(&[act(ActKind::WrittenDemand, day(2026, 1, 10))]).contains(&late));
}

#[test]
fn the_defence_is_to_be_raised_once_time_is_over_and_in_a_suit_while_it_goes_on() {
    let defence = |acts: &[Act], as_of| {
        let notes = at(&claim_due(day(2022, 9, 1), acts), as_of).notes;
        (notes.contains(&Note::DefenceMustBeRaised), notes.contains(&Note::RaiseItInThisSuit))
    };
    let (running, over) = (day(2025, 9, 1), day(2025, 9, 2));
    assert_eq!(defence(&[], running), (false, false));
    assert_eq!(defence(&[], over), (true, false));
    assert_eq!(defence(&[act(ActKind::Message, day(2023, 1, 1))], running), (false, false));
    // Filed after the end, and ended on 2026-02-01.
    let suit = [procedure(ActKind::Suit, day(2025, 12, 1), day(2026, 2, 1), Outcome::Ended)];
    assert_eq!(defence(&suit, day(2025, 11, 30)), (true, false));
    assert_eq!(defence(&suit, day(2025, 12, 1)), (false, true));
    assert_eq!(defence(&suit, day(2026, 1, 31)), (false, true));
    assert_eq!(defence(&suit, day(2026, 2, 1)), (true, false));
}

#[test]
fn older_rules_are_named_for_time_that_began_under_them() {
    let notes = |due| {
        let notes = at(&claim_due(due, &[]), day(2022, 1, 1)).notes;
        (notes.contains(&Note::TwoYearRule), notes.contains(&Note::BeforeCivilCode))
    };
    assert_eq!(notes(day(2017, 9, 30)), (true, true));
    assert_eq!(notes(day(2017, 10, 1)), (false, true));
    assert_eq!(notes(day(2020, 12, 31)), (false, true));
    assert_eq!(notes(day(2021, 1, 1)), (false, false));
}

#[test]
fn that_holidays_are_not_computed_is_said_of_every_last_day() {
    let claim = claim_due(day(2022, 9, 1), &[act(ActKind::Suit, day(2027, 1, 1))]);
    let said = |as_of| at(&claim, as_of).notes.contains(&Note::HolidaysNotComputed);
    assert!(said(day(2024, 1, 1)) && said(day(2026, 1, 1)));
    let pending = claim_due(day(2022, 9, 1), &[act(ActKind::Suit, day(2024, 1, 1))]);
    assert!(!at(&pending, day(2024, 6, 1)).notes.contains(&Note::HolidaysNotComputed));
}

#[test]
fn an_obstacle_that_the_law_does_not_name_counts_in_one_reading_only() {
    let of = |kind| {
        let obstacles = vec![Obstacle { kind, from: day(2022, 12, 1), to: Some(day(2023, 1, 10)) }];
        let today = at(&Claim { obstacles, ..claim_due(day(2020, 1, 15), &[]) }, day(2023, 1, 12)).today;
        (today.span.expect("a span").kind, today.depends_on)
    };
    assert_eq!(of(ObstacleKind::ForceMajeure), (runs(day(2023, 7, 10)), vec![]));
    assert_eq!(of(ObstacleKind::Other), (runs(day(2023, 7, 10)), vec![Doubt::DisputedEffect]));
}

#[test]
fn before_the_data_there_is_no_answer() {
    assert_eq!(limitation(&claim_due(day(1990, 1, 1), &[]), day(2020, 1, 1)), None);
}
