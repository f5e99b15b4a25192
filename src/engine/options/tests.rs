//! One loan of 45,000 that arrived of 50,000 on paper (worked example A), looked at on 2023-09-01.

use rust_decimal_macros::dec;

use super::*;
use crate::case::options::{InstalmentOffer, SettlementOffer, Suit};
use crate::case::{Charge, ChargeKind, Demand, Lender, Payment, PaymentOrder, Plan};
use crate::dates::{DayCount, day};
use crate::money::{QuotedRate, RatePeriod, RateSign};

fn yuan(amount: Decimal) -> Yuan {
    Yuan::new(amount)
}

fn loan(lender: Lender) -> Debt {
    let rate = |value, period| QuotedRate { value, sign: RateSign::Percent, period };
    Debt {
        lender,
        contract_date: day(2022, 3, 1),
        principal: yuan(dec!(50_000)),
        received: yuan(dec!(45_000)),
        term_rate: Some(rate(dec!(2), RatePeriod::Month)),
        plan: Plan::Bullet { due: day(2022, 9, 1), called_in: None },
        overdue_rate: Some(rate(dec!(0.1), RatePeriod::Day)),
        compound: false,
        charges: Vec::new(),
        payments: Vec::new(),
        payment_order: PaymentOrder::Statutory,
        demand: Demand::default(),
        filing_date: None,
        day_count: DayCount::Actual365,
        newer_lpr: None,
    }
}

const TODAY: Date = day(2023, 9, 1);

fn only_now() -> Options {
    Options { pay_on: TODAY, instalments: None, settlement: None, suit: None }
}

fn of(choice: Choice, debt: &Debt, given: &Options) -> Prospect {
    let prospects = options(debt, given, TODAY).expect("figures");
    prospects.into_iter().find(|prospect| prospect.choice == choice).expect("that way")
}

#[test]
fn paying_now_is_paying_what_the_law_supports() {
    let now = of(Choice::PayNow, &loan(Lender::Unlicensed), &only_now());
    assert_eq!((now.total(), now.claimed_then), (yuan(dec!(55_017.37)), yuan(dec!(74_299.32))));
    assert_eq!((now.months, now.left, now.beyond), (0, Yuan::ZERO, Yuan::ZERO));
    // Only licensed lenders report to the credit record.
    assert!(now.risks.is_empty());
    let licensed = of(Choice::PayNow, &loan(Lender::MicroLoan), &only_now());
    assert_eq!(licensed.risks, [Risk::RecordFrom(TODAY)]);
}

#[test]
fn a_discount_is_measured_on_the_lawful_debt() {
    let offer = |amount, rest_waived| {
        let settlement = Some(SettlementOffer { on: TODAY, amount: yuan(amount), rest_waived });
        of(Choice::Settle, &loan(Lender::Unlicensed), &Options { settlement, ..only_now() })
    };
    // 20 % off the claim of 74,299.32 is 59,439.46: more than the law supports.
    let dear = offer(dec!(59_439.46), true);
    assert_eq!((dear.beyond, dear.discount_percent), (yuan(dec!(4_422.09)), Some(dec!(0.00))));
    assert!(dear.risks.contains(&Risk::BeyondLawful(yuan(dec!(4_422.09)))));
    // 40,000 leaves 15,017.37 of 55,017.37.
    let fair = offer(dec!(40_000), true);
    assert_eq!((fair.left, fair.discount_percent), (yuan(dec!(15_017.37)), Some(dec!(27.30))));
    assert_eq!(fair.risks, [Risk::LimitationRestarts(TODAY)]);
    let open = offer(dec!(40_000), false);
    assert!(open.risks.contains(&Risk::RestStaysOwed(yuan(dec!(15_017.37)))));
}

#[test]
fn the_five_years_of_the_record_begin_when_nothing_is_left_or_the_rest_is_waived() {
    let record_begins = |amount, rest_waived| {
        let settlement = Some(SettlementOffer { on: TODAY, amount: yuan(amount), rest_waived });
        let settled = of(Choice::Settle, &loan(Lender::MicroLoan), &Options { settlement, ..only_now() });
        settled.risks.contains(&Risk::RecordFrom(TODAY))
    };
    assert!(record_begins(dec!(40_000), true));
    assert!(!record_begins(dec!(40_000), false));
    assert!(record_begins(dec!(100_000), false));
}

#[test]
fn who_owes_nothing_any_more_gets_no_discount_and_everything_paid_is_beyond() {
    let payments = vec![Payment { date: day(2023, 1, 1), amount: yuan(dec!(80_000)) }];
    let repaid = Debt { payments, ..loan(Lender::Unlicensed) };
    let settlement = Some(SettlementOffer { on: TODAY, amount: yuan(dec!(100)), rest_waived: false });
    let settled = of(Choice::Settle, &repaid, &Options { settlement, ..only_now() });
    assert_eq!((settled.left, settled.beyond), (Yuan::ZERO, yuan(dec!(100))));
    assert_eq!(settled.discount_percent, None);
}

#[test]
fn instalments_are_set_against_the_debt_that_runs_on() {
    // Eight of 6,000. The lawful debt runs on at 14.8 % of the principal, each instalment paying interest first.
    let instalments = Some(InstalmentOffer {
        first: day(2023, 10, 1),
        count: 8,
        amount: yuan(dec!(6_000)),
        rest_waived: true,
    });
    let plan = of(Choice::Instalments, &loan(Lender::Unlicensed), &Options { instalments, ..only_now() });
    assert_eq!((plan.total(), plan.ends, plan.months), (yuan(dec!(48_000)), day(2024, 5, 1), 8));
    assert_eq!(plan.risks[0], Risk::LimitationRestarts(day(2023, 10, 1)));
    // By hand: interest 10,564.74 on 2023-10-01 is only paid off with the second; then principal falls month by month.
    let (mut principal, mut interest, mut day_before) = (dec!(45_000), dec!(10_017.3698630137), TODAY);
    for month in 0..8 {
        let date = crate::dates::add_months(day(2023, 10, 1), month);
        let days = crate::dates::days_between(day_before, date);
        interest += principal * dec!(0.148) * Decimal::from(days) / dec!(365);
        let to_interest = interest.min(dec!(6_000));
        interest -= to_interest;
        principal -= (dec!(6_000) - to_interest).min(principal);
        day_before = date;
    }
    assert_eq!(plan.left, yuan(principal + interest).to_fen());
    assert_eq!(plan.beyond, Yuan::ZERO);
}

#[test]
fn a_suit_costs_fees_and_late_payment_costs_the_doubled_part() {
    let suit = Some(Suit {
        filed: TODAY,
        pay_by: day(2024, 3, 1),
        paid: day(2024, 4, 10),
        fee_halved: true,
        preserved: true,
        enforced: true,
    });
    let sued = of(Choice::BeSued, &loan(Lender::Unlicensed), &Options { suit, ..only_now() });
    let paid = |kind| sued.outflows.iter().find(|each| each.kind == kind).map(|each| each.amount.exact());
    // 55,017.37 and 222 more days at 14.8 % on 45,000: 4,050.74.
    assert_eq!(paid(OutflowKind::Debt), Some(dec!(59_068.11)));
    // 2.5 % of 74,299.32 less 200 is 1,657.483, half 828.7415; borne by 55,017.37 / 74,299.32: 613.67.
    assert_eq!(paid(OutflowKind::CourtFee), Some(dec!(613.67)));
    assert!(sued.risks.contains(&Risk::MoreCourtFee(yuan(dec!(215.07)))));
    // 30 and 1 % of the claim above 1,000: 732.99 + 30.
    assert!(sued.risks.contains(&Risk::PreservationFee(yuan(dec!(762.99)))));
    // 50 and 1.5 % of 49,068.11.
    assert_eq!(paid(OutflowKind::EnforcementFee), Some(dec!(786.02)));
    // 40 days of 0.0175 % on the principal.
    assert_eq!(paid(OutflowKind::LatePerformance), Some(dec!(315.00)));
    assert_eq!(sued.total(), yuan(dec!(60_782.80)));
    assert_eq!(sued.months, 8);
    // A penalty of 1,000 has room below the ceiling and bears the doubled part too: 40 days on 51,000.
    let penalty = Charge { kind: ChargeKind::Penalty, amount: yuan(dec!(1_000)), date: None };
    let mild = Debt {
        received: yuan(dec!(50_000)),
        term_rate: Some(QuotedRate { value: dec!(10), sign: RateSign::Percent, period: RatePeriod::Year }),
        overdue_rate: None,
        charges: vec![penalty],
        ..loan(Lender::Unlicensed)
    };
    let sued = of(Choice::BeSued, &mild, &Options { suit, ..only_now() });
    let late = sued.outflows.iter().find(|each| each.kind == OutflowKind::LatePerformance);
    assert_eq!(late.map(|each| each.amount), Some(yuan(dec!(357.00))));
}

#[test]
fn every_cost_of_a_suit_has_its_rule() {
    let keys =
        [OutflowKind::Debt, OutflowKind::CourtFee, OutflowKind::EnforcementFee, OutflowKind::LatePerformance]
            .map(|kind| kind.rule().map(|rule| rule.key));
    assert_eq!(
        keys,
        [None, Some("court-fee-acceptance"), Some("court-fee-applications"), Some("late-performance")]
    );
}

#[test]
fn at_most_four_ways_and_none_before_the_contract() {
    let debt = loan(Lender::Unlicensed);
    assert_eq!(options(&debt, &only_now(), TODAY).map(|ways| ways.len()), Ok(1));
    let early = Options { pay_on: day(2022, 2, 28), ..only_now() };
    assert_eq!(options(&debt, &early, TODAY), Err(Refusal::BeforeContract));
}
