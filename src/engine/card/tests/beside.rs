//! Interest on interest, fees, the ceiling over them, and instalments.

use super::*;
use crate::case::card::{HIGHEST_LATE_FEE, HIGHEST_RATE};

#[test]
fn published_total_at_24_per_cent() {
    // D2: 4,998.06 for 1,284 days at 24 % is 4,219.73; interest takes 3,208.75 of it and late fees the rest.
    let mut card = unpaid(day(2018, 10, 7), day(2018, 10, 27));
    card.carried.principal = yuan(dec!(4998.06));
    card.late_fee = Some(five_per_cent());
    let assessment = on(&card, day(2022, 4, 13));
    assert_eq!(assessment.lawful_total().exact(), dec!(9217.79));
    assert_eq!(amounts(&assessment, Item::Interest).1, dec!(3208.75));
    assert_eq!(amounts(&assessment, Item::LateFees).1, dec!(1010.98));
    assert!(assessment.claimed_total() > assessment.lawful_total());
}

#[test]
fn interest_on_interest_runs_from_the_statement_that_prints_it() {
    let mut card = published(dec!(100));
    card.compounding = Compounding::Monthly;
    let assessment = on(&card, day(2024, 6, 5));
    // 17.40 + 900 for 31 days; 17.40 for 31 days.
    assert_eq!(amounts(&assessment, Item::Interest).0, dec!(31.35));
    assert_eq!(amounts(&assessment, Item::CompoundInterest), (dec!(0.27), dec!(0.27)));
    // Not pointed out, it does not bind.
    card.not_pointed_out.push(Term::Compounding);
    let assessment = on(&card, day(2024, 6, 5));
    let line = assessment.line(Item::CompoundInterest).expect("claimed");
    assert_eq!((line.claimed.exact(), line.lawful.exact()), (dec!(0.27), dec!(0.00)));
    assert_eq!(line.cuts, [(Cut::NotPointedOut, yuan(dec!(0.27)))]);
    assert_eq!(line.cuts[0].0.rule().key, "card-terms");
}

#[test]
fn fees_bear_no_interest() {
    let mut card = unpaid(day(2024, 1, 5), day(2024, 1, 25));
    card.carried.late_fees = yuan(dec!(200));
    card.compounding = Compounding::MonthlyWithFees;
    // 200 for 31 days.
    let assessment = on(&card, day(2024, 2, 5));
    let line = assessment.line(Item::CompoundInterest).expect("claimed");
    assert_eq!((line.claimed.exact(), line.lawful.exact()), (dec!(3.10), dec!(0.00)));
    assert_eq!(line.cuts, [(Cut::FeesBearNoInterest, yuan(dec!(3.10)))]);
    assert_eq!(line.cuts[0].0.rule().key, "card-late-fee");
    assert_eq!(amounts(&assessment, Item::LateFees).1, dec!(200.00));
}

#[test]
fn the_dearest_card_from_the_first_day_to_the_last_stays_in_range() {
    let mut card = unpaid(day(2017, 1, 1), day(2017, 1, 20));
    card.rate = Some(HIGHEST_RATE);
    card.carried.principal = Yuan::LARGEST;
    card.carried.since = Some(day(2017, 1, 1));
    card.compounding = Compounding::MonthlyWithFees;
    card.minimum_part = Decimal::ONE;
    card.late_fee = Some(LateFee { part: HIGHEST_LATE_FEE, least: Yuan::LARGEST, last_due: None });
    let assessment = on(&card, crate::law::DATA_ENDS);
    assert!(assessment.claimed_total() > assessment.lawful_total());
}

#[test]
fn the_late_fee_is_a_part_of_the_unpaid_minimum_with_a_floor() {
    let mut card = unpaid(day(2024, 1, 5), day(2024, 1, 25));
    card.statements[0].minimum = Some(yuan(dec!(1000)));
    card.late_fee = Some(LateFee { part: dec!(0.05), least: yuan(dec!(20)), last_due: None });
    card.payments.push(payment(day(2024, 1, 20), dec!(400)));
    let late_fee = |card: &Card| amounts(&on(card, day(2024, 1, 26)), Item::LateFees).0;
    assert_eq!(late_fee(&card), dec!(30.00)); // 5 % of 600
    card.payments[0].amount = yuan(dec!(900));
    assert_eq!(late_fee(&card), dec!(20.00)); // 5 % of 100 is below the floor
    card.payments[0].amount = yuan(dec!(1000));
    assert_eq!(late_fee(&card), Decimal::ZERO);
    card.payments.clear();
    assert_eq!(late_fee(&card), dec!(50.00));
    card.late_fee = Some(LateFee { last_due: Some(day(2024, 1, 24)), ..card.late_fee.expect("agreed") });
    assert_eq!(late_fee(&card), Decimal::ZERO);
}

#[test]
fn the_minimum_payment_by_the_terms_asks_again_for_what_was_not_paid() {
    let mut card = unpaid(day(2024, 1, 5), day(2024, 1, 25));
    card.payments.push(payment(day(2024, 2, 10), dec!(155)));
    let minimum =
        |index: usize| on(&card, day(2024, 3, 6)).claimed.statements[index].minimum.to_fen().exact();
    // A tenth of 10,000; then that and a tenth of the other 9,000, with interest for 31 days; then that and a tenth of
    // 8,100, with interest for 29 days: the payment paid the interest of the second.
    assert_eq!(minimum(0), dec!(1000.00));
    assert_eq!(minimum(1), dec!(2055.00));
    assert_eq!(minimum(2), dec!(2855.00));
}

#[test]
fn the_ceiling_leaves_room_for_a_part_of_the_late_fee() {
    let mut card = unpaid(day(2023, 1, 5), day(2023, 1, 25));
    card.statements[0].minimum = Some(yuan(dec!(4000)));
    card.late_fee = Some(five_per_cent());
    let assessment = on(&card, day(2023, 2, 5));
    // 5.75 % a year on 10,000 for 31 days.
    assert_eq!(amounts(&assessment, Item::LateFees), (dec!(200.00), dec!(48.84)));
    assert_eq!(amounts(&assessment, Item::Interest), (dec!(155.00), dec!(155.00)));
    let line = assessment.line(Item::LateFees).expect("claimed");
    assert_eq!(line.cuts, [(Cut::Ceiling, yuan(dec!(151.16)))]);
    assert_eq!(assessment.lawful.room.map(Yuan::to_fen), Some(yuan(dec!(48.84))));
    assert_eq!(assessment.claimed.room, None);
    assert_eq!((line.supported.exact(), line.over.exact()), (dec!(48.84), dec!(151.16)));
    // Nobody asks; and the court that goes down to 14.6 %, where the late fee finds no room at all.
    assert_eq!(scenario(&assessment, |scenario| scenario == Scenario::WithoutRequest), dec!(10355.00));
    let lower = scenario(&assessment, |scenario| matches!(scenario, Scenario::FourTimesLpr(_)));
    assert_eq!(lower, dec!(10124.00)); // 14.6 % on 10,000 for 31 days
}

#[test]
fn published_lower_ceilings_follow_the_day_of_the_suit() {
    let mut card = unpaid(day(2021, 1, 5), day(2021, 1, 25));
    for (filing, percent) in [(day(2023, 6, 1), dec!(14.6)), (day(2023, 7, 3), dec!(14.2))] {
        card.filing_date = Some(filing);
        let assessment = on(&card, day(2023, 8, 1));
        let lpr = assessment.scenarios.iter().find_map(|total| match total.scenario {
            Scenario::FourTimesLpr(lpr) => Some(lpr.release.one_year.times(dec!(4)).percent()),
            _ => None,
        });
        assert_eq!(lpr, Some(percent));
    }
}

#[test]
fn instalments_are_posted_monthly_and_their_true_cost_is_almost_twice_the_advertised() {
    let plan = InstalmentPlan {
        from: day(2024, 1, 5),
        amount: yuan(dec!(12000)),
        count: 12,
        first_posted: day(2024, 2, 5),
        fee: InstalmentFee::EachPart(yuan(dec!(72))),
        accelerated: None,
    };
    let cost = instalment_cost(&plan);
    assert_eq!((cost.fees.exact(), cost.advertised.percent()), (dec!(864), dec!(7.2)));
    // 0.6 % a month of the whole amount for twelve months is 13.03 % a year on what is owed.
    assert_eq!(cost.cost.expect("a cost").nominal.percent().round_dp(2), dec!(13.03));
    assert!(!cost.above_ceiling);
    // F1: 20,000 in six parts of 3,933.33 is 59.33 % a year.
    let dear = InstalmentPlan {
        amount: yuan(dec!(20000)),
        count: 6,
        fee: InstalmentFee::EachPart(yuan(dec!(599.9966666667))),
        ..plan
    };
    let dear = instalment_cost(&dear);
    assert_eq!(dear.cost.expect("a cost").nominal.percent().round_dp(2), dec!(59.33));
    assert!(dear.above_ceiling);
    // One part with 2 % for its month is 24 % a year, and no more.
    let just = InstalmentPlan { count: 1, fee: InstalmentFee::EachPart(yuan(dec!(240))), ..plan };
    assert!(!instalment_cost(&just).above_ceiling);
    // 600 taken off at once: twelve parts of 1,000 for 11,400 received.
    let at_once = instalment_cost(&InstalmentPlan { fee: InstalmentFee::AtOnce(yuan(dec!(600))), ..plan });
    assert_eq!((at_once.fees.exact(), at_once.advertised.percent()), (dec!(600), dec!(5)));
    assert_eq!(at_once.cost.expect("a cost").nominal.percent().round_dp(2), dec!(9.58));

    let mut card = card(day(2024, 1, 10), day(2024, 1, 28));
    card.instalments.push(plan);
    let assessment = on(&card, day(2024, 3, 6));
    // Two parts and two fees posted; the first part was on the statement of 10 February, due on 28 February.
    assert_eq!(assessment.claimed.spread.exact(), dec!(10000));
    assert_eq!(amounts(&assessment, Item::Principal).0, dec!(12000.00));
    assert_eq!(amounts(&assessment, Item::Fees).0, dec!(144.00));
    assert_eq!(amounts(&assessment, Item::Interest).0, dec!(15.00)); // 1,000 for 30 days from 5 February
    // All that is left is asked for at once: no more fees, and interest where it is not paid in time.
    card.instalments[0].accelerated = Some(day(2024, 3, 1));
    let assessment = on(&card, day(2024, 3, 29));
    assert_eq!(assessment.claimed.spread, Yuan::ZERO);
    assert_eq!(amounts(&assessment, Item::Fees).0, dec!(72.00));
    // 1,000 for 53 days and 11,000 for 28 days.
    assert_eq!(amounts(&assessment, Item::Interest).0, dec!(180.50));
}

#[test]
fn a_late_fee_above_its_term_is_not_explained() {
    let mut card = unpaid(day(2024, 1, 5), day(2024, 1, 25));
    card.statements[0].minimum = Some(yuan(dec!(1000)));
    card.late_fee = Some(five_per_cent());
    card.asked.late_fees = Some(yuan(dec!(300)));
    let assessment = on(&card, day(2024, 3, 1));
    let line = assessment.line(Item::LateFees).expect("claimed");
    // 50.00 on 26 January; then 5 % of 1,000 + 900 + interest of 155.00 + 50.00 on 26 February.
    assert_eq!((line.contract.exact(), line.claimed.exact()), (dec!(155.25), dec!(300.00)));
    assert_eq!(line.unproven.exact(), dec!(144.75));
    assert_eq!(line.supported + line.over + line.unproven, line.claimed);
}

#[test]
fn a_line_is_shown_that_only_the_bank_or_only_the_terms_have() {
    let mut card = unpaid(day(2024, 1, 5), day(2024, 1, 25));
    card.asked.fees = Some(yuan(dec!(50)));
    card.asked.interest = Some(Yuan::ZERO);
    let assessment = on(&card, day(2024, 2, 5));
    assert_eq!(amounts(&assessment, Item::Fees), (dec!(50.00), dec!(0)));
    // 31 days on 10,000.
    assert_eq!(amounts(&assessment, Item::Interest), (dec!(0), dec!(155.00)));
    assert!(assessment.line(Item::LateFees).is_none());
}

#[test]
fn a_total_alone_leaves_a_line_for_what_it_does_not_explain() {
    let mut card = unpaid(day(2024, 1, 5), day(2024, 1, 25));
    card.asked.total = Some(yuan(dec!(12000)));
    let assessment = on(&card, day(2024, 2, 5));
    assert_eq!(amounts(&assessment, Item::Unexplained), (dec!(1845.00), dec!(0)));
    assert_eq!(assessment.claimed_total().exact(), dec!(12000.00));
}
