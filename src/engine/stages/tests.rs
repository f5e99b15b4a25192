//! The schedules at their borders, counted by hand.

use super::*;
use crate::case::{InstalmentKind, Payment, Plan};
use crate::dates::{DayCount, add_months, day};
use crate::money::{QuotedRate, RatePeriod, RateSign};
use rust_decimal_macros::dec;

/// Due 2025-01-01, looked at so many days later.
fn after_days(lender: Lender, days: u64) -> Stages {
    let due = day(2025, 1, 1);
    stages(Some(lender), Some(due), due + chrono::Days::new(days))
}

fn class(days: u64) -> Class {
    match after_days(Lender::Bank, days).classes {
        FiveClasses::AtLeast(position) => position.now.is,
        FiveClasses::Refused(_) => panic!("refused"),
    }
}

#[test]
fn buckets_are_thirty_days_each() {
    let of = |days| after_days(Lender::Bank, days).bucket.now.is;
    assert_eq!([of(0), of(1), of(30), of(31)], [Bucket::M0, Bucket::M1, Bucket::M1, Bucket::M2]);
    assert_eq!([of(60), of(61), of(90), of(91)], [Bucket::M2, Bucket::M3, Bucket::M3, Bucket::M4]);
    assert_eq!([of(120), of(121), of(150), of(151)], [Bucket::M4, Bucket::M5, Bucket::M5, Bucket::M6]);
    assert_eq!([of(180), of(181)], [Bucket::M6, Bucket::MoreThanM6]);
    let bucket = after_days(Lender::Bank, 25).bucket;
    assert_eq!((bucket.next.map(|next| next.is), bucket.in_days), (Some(Bucket::M2), Some(6)));
    assert_eq!(after_days(Lender::Bank, 900).bucket.in_days, None);
}

#[test]
fn the_five_classes_and_the_card_schedule_are_two_things() {
    let expected = [
        (0, Class::Normal, Class::Normal),
        (1, Class::SpecialMention, Class::SpecialMention),
        (90, Class::SpecialMention, Class::SpecialMention),
        (91, Class::Substandard, Class::Substandard),
        (121, Class::Substandard, Class::Doubtful),
        (180, Class::Substandard, Class::Doubtful),
        (181, Class::Substandard, Class::Loss),
        (270, Class::Substandard, Class::Loss),
        (271, Class::Doubtful, Class::Loss),
        (361, Class::Loss, Class::Loss),
    ];
    for (days, loan, card) in expected {
        let card_class = after_days(Lender::Bank, days).card_classes.now.is;
        assert_eq!((class(days), card_class), (loan, card), "{days}");
    }
    assert!(!Class::SpecialMention.is_bad() && Class::Substandard.is_bad());
}

#[test]
fn a_week_may_be_technical_and_old_days_have_no_classes() {
    let technical = [0, 1, 7, 8].map(|days| after_days(Lender::Bank, days).may_be_technical);
    assert_eq!(technical, [false, true, true, false]);
    let old = stages(Some(Lender::Bank), Some(day(2022, 1, 1)), day(2023, 6, 30));
    assert!(matches!(old.classes, FiveClasses::Refused(_)));
    assert_eq!(after_days(Lender::P2p, 40).classes_apply, Applies::No);
}

#[test]
fn each_schedule_names_its_rule() {
    let stages = after_days(Lender::Bank, 271);
    let FiveClasses::AtLeast(class) = stages.classes else { panic!("refused") };
    let rules =
        [class.now.rule, stages.card_classes.now.rule, stages.bucket.now.rule, stages.ladder.now.rule];
    assert_eq!(
        rules.map(|rule| rule.key),
        ["class-doubtful", "card-classes", "m-buckets", "collection-ladder"]
    );
    let keys = [1, 91].map(|days| match after_days(Lender::Bank, days).classes {
        FiveClasses::AtLeast(position) => position.now.rule.key,
        FiveClasses::Refused(_) => "",
    });
    assert_eq!(keys, ["class-special-mention", "class-substandard"]);
}

#[test]
fn each_rung_names_the_rules_that_bind_it() {
    let keys = |rules: &[&Rule]| rules.iter().map(|rule| rule.key).collect::<Vec<_>>();
    let stages = after_days(Lender::MicroLoan, 88);
    assert_eq!(stages.ladder.now.is, Measure::Letter);
    assert_eq!(
        (stages.ladder.next.map(|next| next.is), stages.ladder.in_days),
        (Some(Measure::VisitsOrAgency), Some(3))
    );
    assert!(keys(&stages.next_limits).contains(&"collection-visits"));
    assert!(keys(&stages.limits).contains(&"collection-micro-loan"));
    let person = after_days(Lender::Unlicensed, 10);
    assert!(keys(&person.limits).contains(&"peace-of-life"));
    assert!(!keys(&person.limits).contains(&"collection-hours"));
    // The standard on hours is of 2025-02-28.
    let earlier = super::stages(Some(Lender::Bank), Some(day(2025, 2, 1)), day(2025, 2, 27));
    assert!(!keys(&earlier.limits).contains(&"collection-hours"));
    assert!(keys(&after_days(Lender::Bank, 130).limits).contains(&"public-lists"));
}

#[test]
fn payments_fill_the_oldest_instalment_first() {
    // Three of 100.00 without interest, due on the 1st of March, April and May.
    let debt = |payments: &[(Date, rust_decimal::Decimal)]| Debt {
        lender: Lender::Bank,
        contract_date: day(2024, 2, 1),
        principal: Yuan::new(dec!(300)),
        received: Yuan::new(dec!(300)),
        term_rate: None,
        plan: Plan::Instalments {
            kind: InstalmentKind::Equal,
            first_due: day(2024, 3, 1),
            count: 3,
            called_in: None,
        },
        overdue_rate: None,
        compound: false,
        charges: Vec::new(),
        payments: payments
            .iter()
            .map(|(date, amount)| Payment { date: *date, amount: Yuan::new(*amount) })
            .collect(),
        payment_order: crate::case::PaymentOrder::default(),
        demand: crate::case::Demand::default(),
        filing_date: None,
        day_count: DayCount::Actual365,
        newer_lpr: None,
    };
    let march = day(2024, 3, 1);
    assert_eq!(oldest_unpaid(&debt(&[]), march), None);
    assert_eq!(oldest_unpaid(&debt(&[]), day(2024, 3, 2)), Some(march));
    let paid = debt(&[(march, dec!(100)), (day(2024, 4, 20), dec!(98))]);
    assert_eq!(oldest_unpaid(&paid, day(2024, 4, 21)), Some(day(2024, 4, 1)));
    let paid = debt(&[(march, dec!(100)), (day(2024, 4, 20), dec!(98.01))]);
    assert_eq!(oldest_unpaid(&paid, day(2024, 4, 21)), None);
    assert_eq!(oldest_unpaid(&paid, add_months(march, 3)), Some(day(2024, 5, 1)));
    // At 12 % a year each comes to 102.01; 99 fen less is enough, a yuan less is not.
    let rate = QuotedRate { value: dec!(12), sign: RateSign::Percent, period: RatePeriod::Year };
    let with_interest = |paid| Debt { term_rate: Some(rate), ..debt(&[(march, paid)]) };
    assert_eq!(oldest_unpaid(&with_interest(dec!(101.02)), day(2024, 3, 2)), None);
    assert_eq!(oldest_unpaid(&with_interest(dec!(101.01)), day(2024, 3, 2)), Some(march));
}

#[test]
fn on_the_due_date_nothing_is_overdue_yet() {
    let due = day(2024, 3, 1);
    let since = |as_of| stages(Some(Lender::Bank), Some(due), as_of).overdue_since;
    assert_eq!((since(due), since(day(2024, 3, 2))), (None, Some(due)));
}

/// The keys of what binds a lender so many days after 2026-02-01.
fn limits(lender: Lender, days: u64) -> Vec<&'static str> {
    let due = day(2026, 2, 1);
    let limits = stages(Some(lender), Some(due), due + chrono::Days::new(days)).limits;
    limits.iter().map(|rule| rule.key).collect()
}

#[test]
fn calls_are_bound_by_law_for_everyone_and_by_standards_for_lenders() {
    let law = ["peace-of-life", "harassment", "publishing-data", "reputation"];
    assert_eq!(limits(Lender::P2p, 30), law);
    let standards = ["collection-hours", "collection-contacts", "collection-consumer-finance"];
    assert_eq!(limits(Lender::ConsumerFinance, 30)[4..], standards);
}

#[test]
fn banks_follow_their_association_too_once_it_had_a_guide() {
    let before: Vec<&str> = after_days(Lender::Bank, 30).limits.iter().map(|rule| rule.key).collect();
    assert!(!before.contains(&"collection-guide") && before.contains(&"collection-online-loans"));
    let guides = ["collection-guide", "collection-calls-guide", "collection-online-loans"];
    assert_eq!(limits(Lender::Bank, 60)[6..], guides);
    assert!(limits(Lender::Bank, 61).contains(&"collection-no-fees-guide"));
}

#[test]
fn visits_and_agencies_have_bounds_of_their_own() {
    let expected = [
        "peace-of-life",
        "filming-private",
        "harassment",
        "entrusted-data",
        "collection-visits",
        "collection-contacts",
        "collection-micro-loan",
    ];
    assert_eq!(limits(Lender::MicroLoan, 91), expected);
}

#[test]
fn a_suit_or_a_sale_leaves_the_defences_and_what_one_needs_to_live() {
    let expected = [
        "limitation-court-silent",
        "limitation-first-instance",
        "living-needs",
        "public-lists",
        "assign-notice",
        "assign-defences",
    ];
    assert_eq!(limits(Lender::Unlicensed, 121), expected);
}

#[test]
fn a_lender_that_is_not_known_may_be_bound_by_the_standard() {
    let keys = |lender| {
        let rungs = rungs(lender, day(2026, 11, 24));
        rungs[1].1.iter().map(|rule| rule.key).collect::<Vec<_>>()
    };
    let unknown = keys(None);
    assert!(unknown.contains(&"collection-hours") && !unknown.contains(&"collection-guide"), "{unknown:?}");
    assert!(keys(Some(Lender::Bank)).contains(&"collection-guide"));
    assert_eq!(super::stages(None, None, day(2026, 11, 24)).classes_apply, Applies::Perhaps);
}

#[test]
fn every_rung_says_when_it_begins() {
    let first_days: Vec<i64> =
        rungs(Some(Lender::Bank), day(2026, 11, 24)).iter().map(|(rung, _)| rung.first_day).collect();
    assert_eq!(first_days, [0, 1, 61, 91, 121]);
}
