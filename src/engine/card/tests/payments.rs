//! Where payments go.

use super::*;

#[test]
fn what_was_paid_before_the_statement_is_not_on_it() {
    let mut card = published(dec!(100));
    card.payments.insert(0, payment(day(2024, 4, 2), dec!(400)));
    // 600 for 24 days and 500 for 12 days.
    assert_eq!(interest(&card, day(2024, 5, 5)), dec!(10.20));
}

#[test]
fn a_statement_paid_in_full_later_leaves_the_interest_since_it() {
    let mut card = published(dec!(100));
    card.payments.push(payment(day(2024, 5, 23), dec!(917.40)));
    // 900 for the 18 days from 5 to 23 May.
    let assessment = on(&card, day(2024, 6, 5));
    assert_eq!(assessment.lawful_total().exact(), dec!(8.10));
    assert_eq!(assessment.lawful.allocations[1].interest.exact(), dec!(17.4));
}

#[test]
fn from_day_91_a_payment_goes_to_principal_first() {
    let mut card = unpaid(day(2023, 1, 5), day(2023, 1, 25));
    card.payments.push(payment(day(2023, 4, 25), dec!(1000)));
    let assessment = on(&card, day(2023, 5, 1));
    assert_eq!(assessment.principal_first_from, Some(day(2023, 4, 26)));
    let paid = assessment.lawful.allocations[0];
    assert_eq!((paid.overdue_days, paid.order), (90, Order::InterestFirst));
    // Billed on 5 April: 90 days at 5.00.
    assert_eq!((paid.interest.exact(), paid.principal.exact()), (dec!(450), dec!(550)));
    card.payments[0].date = day(2023, 4, 26);
    let paid = on(&card, day(2023, 5, 1)).lawful.allocations[0];
    assert_eq!((paid.overdue_days, paid.order), (91, Order::PrincipalFirst));
    assert_eq!((paid.interest.exact(), paid.principal.exact()), (dec!(0), dec!(1000)));
}

#[test]
fn a_bank_that_always_books_interest_first_is_set_right() {
    let mut card = unpaid(day(2023, 1, 5), day(2023, 1, 25));
    card.booking = Booking::InterestFirst;
    card.payments.push(payment(day(2023, 4, 26), dec!(1000)));
    let assessment = on(&card, day(2023, 5, 26));
    // Since 26 April: 9,450 for 30 days by the bank, 9,000 by the rule. Until then 111 days at 5.00.
    assert_eq!(amounts(&assessment, Item::Principal), (dec!(9450.00), dec!(9000.00)));
    assert_eq!(amounts(&assessment, Item::Interest), (dec!(246.75), dec!(690.00)));
    assert_eq!((assessment.claimed_total() - assessment.lawful_total()).exact(), dec!(6.75));
    let line = assessment.line(Item::Principal).expect("owed");
    assert_eq!(line.cuts, [(Cut::OrderOfPayment, yuan(dec!(450.00)))]);
    assert_eq!(line.cuts[0].0.rule().key, "card-repayment-order");
}

#[test]
fn what_is_overdue_is_made_good_by_paying_what_the_minimum_asked() {
    let mut card = unpaid(day(2023, 1, 5), day(2023, 1, 25));
    card.payments.push(payment(day(2023, 2, 1), dec!(999)));
    assert_eq!(on(&card, day(2023, 2, 2)).claimed.overdue_since, Some(day(2023, 1, 25)));
    card.payments[0].amount = yuan(dec!(1000));
    assert_eq!(on(&card, day(2023, 2, 2)).claimed.overdue_since, None);
}

#[test]
fn the_criminal_line_counts_principal_and_every_payment_against_it() {
    let mut card = card(day(2024, 1, 5), day(2024, 1, 25));
    card.entries.push(entry(EntryKind::Purchase, day(2023, 12, 20), dec!(60000)));
    card.entries.push(entry(EntryKind::Fee, day(2023, 12, 20), dec!(3600)));
    card.payments.push(payment(day(2024, 6, 1), dec!(10000)));
    card.demands = vec![day(2024, 1, 31), day(2024, 2, 29), day(2024, 3, 1)];
    // N10: not 10,000. The bank booked a part of the payment to interest; here all of it counts.
    let line = criminal_line(&card, day(2024, 6, 1));
    assert_eq!((line.principal.exact(), line.line.exact()), (dec!(50000), dec!(50000)));
    // 29 February is 29 days after the first demand, 1 March 30; more than three months are over on 2 June.
    assert_eq!(line.second_demand, Some(day(2024, 3, 1)));
    assert_eq!(line.time_over_from, Some(day(2024, 6, 2)));
    assert!(line.amount_reached && !line.time_over && !line.outward_conditions_met());
    assert!(criminal_line(&card, day(2024, 6, 2)).outward_conditions_met());
    card.payments[0].amount = yuan(dec!(10000.01));
    assert!(!criminal_line(&card, day(2024, 6, 2)).amount_reached);
    // What was spread over instalments is principal from its day on.
    card.instalments.push(InstalmentPlan {
        from: day(2024, 6, 2),
        amount: yuan(dec!(600)),
        count: 6,
        first_posted: day(2024, 7, 2),
        fee: InstalmentFee::EachPart(yuan(dec!(5))),
        accelerated: None,
    });
    let principal = |as_of| criminal_line(&card, as_of).principal.exact();
    assert_eq!((principal(day(2024, 6, 1)), principal(day(2024, 6, 2))), (dec!(49999.99), dec!(50599.99)));
}

#[test]
fn money_paid_beyond_everything_pays_what_is_posted_later() {
    let mut card = published(dec!(1300));
    card.entries.push(entry(EntryKind::Purchase, day(2024, 4, 28), dec!(500)));
    let assessment = on(&card, day(2024, 4, 25));
    assert_eq!(
        (assessment.lawful_total().exact(), assessment.lawful.credit.exact()),
        (dec!(0.00), dec!(300))
    );
    let assessment = on(&card, day(2024, 5, 5));
    assert_eq!((assessment.lawful_total().exact(), assessment.lawful.credit), (dec!(200.00), Yuan::ZERO));
}
