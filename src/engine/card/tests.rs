//! Published figures about cards, and examples computed by hand.

mod beside;
mod payments;

use rust_decimal::Decimal;
use rust_decimal_macros::dec;

use super::*;
use crate::case::Payment;
use crate::case::card::{
    Booking, CardDemand, Carried, Compounding, Entry, EntryKind, InstalmentFee, InstalmentPlan, LateFee,
    Statement, Term,
};
use crate::dates::{DayCount, day};
use crate::money::{QuotedRate, RatePeriod, RateSign};

fn yuan(amount: Decimal) -> Yuan {
    Yuan::new(amount)
}

fn statement(closing: Date, due: Date) -> Statement {
    Statement { closing, due, balance: None, minimum: None }
}

/// A card at 0.05 % a day, full-balance method, without late fee or compounding.
fn card(closing: Date, due: Date) -> Card {
    Card {
        rate: None,
        method: Method::FullBalance,
        compounding: Compounding::None,
        booking: Booking::ByRule,
        late_fee: None,
        minimum_part: dec!(0.1),
        statements: vec![statement(closing, due)],
        carried: Carried::default(),
        entries: Vec::new(),
        instalments: Vec::new(),
        payments: Vec::new(),
        not_pointed_out: Vec::new(),
        demands: Vec::new(),
        asked: CardDemand::default(),
        filing_date: None,
        day_count: DayCount::Actual365,
    }
}

/// The card of the published examples: 1,000 on 30 March, statement on 5 April, due on 23 April.
fn published(paid: Decimal) -> Card {
    let mut card = card(day(2024, 4, 5), day(2024, 4, 23));
    card.entries.push(entry(EntryKind::Purchase, day(2024, 3, 30), dec!(1000)));
    card.payments.push(payment(day(2024, 4, 23), paid));
    card
}

/// The first statement that was not paid: 10,000 of principal.
fn unpaid(closing: Date, due: Date) -> Card {
    let mut card = card(closing, due);
    card.carried.principal = yuan(dec!(10000));
    card
}

fn entry(kind: EntryKind, posted: Date, amount: Decimal) -> Entry {
    Entry { kind, posted, amount: yuan(amount) }
}

fn payment(date: Date, amount: Decimal) -> Payment {
    Payment { date, amount: yuan(amount) }
}

fn a_day(percent: Decimal) -> QuotedRate {
    QuotedRate { value: percent, sign: RateSign::Percent, period: RatePeriod::Day }
}

fn five_per_cent() -> LateFee {
    LateFee { part: dec!(0.05), least: Yuan::ZERO, last_due: None }
}

fn on(card: &Card, as_of: Date) -> CardAssessment {
    assess(card, as_of).expect("within the data")
}

/// What is claimed and lawful on a line.
fn amounts(assessment: &CardAssessment, item: Item) -> (Decimal, Decimal) {
    assessment
        .line(item)
        .map_or((Decimal::ZERO, Decimal::ZERO), |line| (line.claimed.exact(), line.lawful.exact()))
}

fn interest(card: &Card, as_of: Date) -> Decimal {
    amounts(&on(card, as_of), Item::Interest).1
}

fn scenario(assessment: &CardAssessment, of: impl Fn(Scenario) -> bool) -> Decimal {
    let found = assessment.scenarios.iter().find(|total| of(total.scenario));
    found.expect("the scenario").total.exact()
}

#[test]
fn published_minimum_payment_on_a_thousand() {
    // G1: 1,000 for 24 days and 900 for 12 days.
    let card = published(dec!(100));
    let assessment = on(&card, day(2024, 5, 5));
    assert_eq!(amounts(&assessment, Item::Interest), (dec!(17.40), dec!(17.40)));
    assert_eq!(amounts(&assessment, Item::Principal), (dec!(900), dec!(900)));
    // The other method: 900 for 36 days, 1.20 less.
    let unpaid_balance = scenario(&assessment, |scenario| matches!(scenario, Scenario::OtherMethod(_)));
    assert_eq!(unpaid_balance, dec!(916.20));
    let total = assessment.lawful.slices.iter().map(|slice| slice.interest).sum::<Yuan>();
    assert_eq!(total.exact(), dec!(17.4));
    for slice in &assessment.lawful.slices {
        let bears = if slice.from < day(2024, 4, 23) { dec!(1000) } else { dec!(900) };
        assert_eq!(slice.principal.exact(), bears, "from {}", slice.from);
    }
}

#[test]
fn published_nothing_where_the_statement_is_paid_in_full_in_time() {
    // G5, and a day late.
    let paid = on(&published(dec!(1000)), day(2024, 5, 5));
    assert_eq!(amounts(&paid, Item::Interest), (dec!(0), dec!(0)));
    // The principal stands there though nothing is left of it, and nothing else does.
    assert_eq!(paid.lines.iter().map(|line| line.item).collect::<Vec<_>>(), [Item::Principal]);
    let mut late = published(dec!(1000));
    late.payments[0].date = day(2024, 4, 24);
    assert_eq!(interest(&late, day(2024, 5, 5)), dec!(12.50)); // 1,000 for 25 days
}

#[test]
fn a_tenth_left_unpaid_bears_interest_on_all_or_on_the_tenth() {
    let mut card = published(dec!(900));
    assert_eq!(interest(&card, day(2024, 5, 5)), dec!(12.60)); // 12.00 + 0.60
    card.method = Method::UnpaidBalance;
    assert_eq!(interest(&card, day(2024, 5, 5)), dec!(1.80)); // 100 for 36 days
}

#[test]
fn nothing_runs_before_the_due_date_has_passed() {
    let mut card = published(dec!(100));
    card.payments.clear();
    let before = on(&card, day(2024, 4, 23));
    assert_eq!((before.lawful_total().exact(), before.lawful_tomorrow.exact()), (dec!(1000.00), dec!(12.50)));
    // The next day brings all 25 days at once.
    assert_eq!(interest(&card, day(2024, 4, 24)), dec!(12.50));
    assert_eq!(on(&card, day(2024, 4, 24)).lawful_tomorrow.exact(), dec!(0.50));
}

#[test]
fn a_cash_advance_bears_interest_from_its_day() {
    let mut card = card(day(2024, 4, 5), day(2024, 4, 23));
    card.entries.push(entry(EntryKind::CashAdvance, day(2024, 3, 20), dec!(2000)));
    card.payments.push(payment(day(2024, 4, 23), dec!(2016)));
    // 16.00 for 16 days on the statement, then 18.00 for 18 days.
    let assessment = on(&card, day(2024, 5, 5));
    assert_eq!(assessment.claimed.statements[0].balance.exact(), dec!(2016));
    assert_eq!(amounts(&assessment, Item::Interest).1, dec!(18.00));
    assert_eq!(amounts(&assessment, Item::Principal).1, Decimal::ZERO);
}

#[test]
fn published_thirty_days_on_nine_thousand_are_135_and_not_13_50() {
    // N4 printed 13.5.
    let mut card = unpaid(day(2024, 4, 5), day(2024, 4, 23));
    card.carried.principal = yuan(dec!(9000));
    assert_eq!(interest(&card, day(2024, 5, 5)), dec!(135.00));
}

#[test]
fn published_five_in_ten_thousand_a_day_are_18_25_a_year() {
    // D6: the court kept 0.05 % a day and refused the buyer's 24 %.
    let mut card = unpaid(day(2017, 5, 28), day(2017, 6, 15));
    card.carried.principal = yuan(dec!(4496.24));
    let assessment = on(&card, day(2018, 5, 28));
    assert_eq!(assessment.lawful.slices[0].applied.percent(), dec!(18.25));
    assert_eq!(amounts(&assessment, Item::Interest).1, dec!(820.56));
}

#[test]
fn the_supervisors_limit_holds_to_the_end_of_2020() {
    let mut card = unpaid(day(2020, 12, 1), day(2020, 12, 20));
    card.rate = Some(a_day(dec!(0.06)));
    let assessment = on(&card, day(2021, 2, 1));
    // Claimed 62 days at 6.00; lawful 31 days at 5.00 and 31 at 6.00.
    assert_eq!(amounts(&assessment, Item::Interest), (dec!(372.00), dec!(341.00)));
    let line = assessment.line(Item::Interest).expect("claimed");
    assert_eq!(line.cuts, [(Cut::RateBand, yuan(dec!(31.00)))]);
    let causes: Vec<RateCause> = assessment.lawful.slices.iter().map(|slice| slice.cause).collect();
    assert!(causes.starts_with(&[RateCause::Band]) && causes.ends_with(&[RateCause::Agreed]));
    // A rate below the lower limit stays as agreed.
    card.rate = Some(a_day(dec!(0.03)));
    assert_eq!(amounts(&on(&card, day(2020, 12, 31)), Item::Interest), (dec!(90.00), dec!(90.00)));
}

#[test]
fn a_rate_above_the_ceiling_is_cut_on_request() {
    let mut card = unpaid(day(2024, 1, 5), day(2024, 1, 25));
    card.rate = Some(a_day(dec!(0.1)));
    let assessment = on(&card, day(2024, 2, 5));
    // 24 % on 10,000 for 31 days.
    assert_eq!(amounts(&assessment, Item::Interest), (dec!(310.00), dec!(203.84)));
    assert_eq!(assessment.lawful.slices[0].cause, RateCause::Ceiling);
    // At the ceiling itself nothing is cut.
    card.rate = Some(QuotedRate { value: dec!(24), sign: RateSign::Percent, period: RatePeriod::Year });
    assert_eq!(on(&card, day(2024, 2, 5)).lawful.slices[0].cause, RateCause::Agreed);
}

#[test]
fn a_day_before_everything_is_refused() {
    let card = published(dec!(100));
    assert_eq!(assess(&card, day(2024, 3, 29)), Err(Refusal::BeforeContract));
    assert!(assess(&card, day(2024, 3, 30)).is_ok());
}
