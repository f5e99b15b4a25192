//! Why the law supports less, line by line: a loan of 50,000 from 2022-03-01 to 2022-09-01, looked at a year later. The
//! ceiling is 14.8 %, four times the LPR of 3.7 % of the contract's day.

use rust_decimal::Decimal;
use rust_decimal_macros::dec;

use super::*;
use crate::case::{Charge, Lender, Payment, PaymentOrder, Plan};
use crate::dates::{DayCount, day};
use crate::money::{AnnualRate, QuotedRate, RatePeriod, RateSign};

fn yuan(amount: Decimal) -> Yuan {
    Yuan::new(amount)
}

fn yearly(percent: Decimal) -> QuotedRate {
    QuotedRate { value: percent, sign: RateSign::Percent, period: RatePeriod::Year }
}

/// At 10 % a year, and no more after the due date: below every ceiling.
fn loan(lender: Lender) -> Debt {
    Debt {
        lender,
        contract_date: day(2022, 3, 1),
        principal: yuan(dec!(50_000)),
        received: yuan(dec!(50_000)),
        term_rate: Some(yearly(dec!(10))),
        plan: Plan::Bullet { due: day(2022, 9, 1), called_in: None },
        overdue_rate: None,
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

fn charge(kind: ChargeKind, amount: Decimal, date: Option<Date>) -> Charge {
    Charge { kind, amount: yuan(amount), date }
}

fn paid(date: Date, amount: Decimal) -> Vec<Payment> {
    vec![Payment { date, amount: yuan(amount) }]
}

fn reasons_on(as_of: Date, debt: &Debt, item: Item) -> Vec<Difference> {
    let assessment = assess(debt, as_of).expect("figures");
    assessment.line(item).map_or_else(Vec::new, |line| line.differences.clone())
}

fn reasons(debt: &Debt, item: Item) -> Vec<Difference> {
    reasons_on(day(2023, 9, 1), debt, item)
}

#[test]
fn a_loan_below_every_ceiling_has_no_differences() {
    let debt = loan(Lender::Unlicensed);
    for item in [Item::Principal, Item::TermInterest, Item::OverdueInterest] {
        assert_eq!(reasons(&debt, item), []);
    }
}

#[test]
fn what_never_arrived_makes_the_principal_smaller_and_every_interest_on_it() {
    let debt = Debt { received: yuan(dec!(45_000)), ..loan(Lender::Unlicensed) };
    assert_eq!(reasons(&debt, Item::Principal), [Difference::Withheld]);
    assert_eq!(reasons(&debt, Item::TermInterest), [Difference::SmallerBalance]);
    assert_eq!(reasons(&debt, Item::OverdueInterest), [Difference::SmallerBalance]);
}

#[test]
fn interest_on_less_than_the_paper_says_was_less_also_when_the_principal_is_all_repaid() {
    // The payment covers either principal; of the paper's term interest, 10 % of 50,000 for 184 days, all is left.
    let debt = Debt {
        received: yuan(dec!(45_000)),
        payments: paid(day(2022, 9, 1), dec!(50_000)),
        payment_order: PaymentOrder::PrincipalFirst,
        ..loan(Lender::Unlicensed)
    };
    let assessment = assess(&debt, day(2023, 9, 1)).expect("figures");
    let line = assessment.line(Item::TermInterest).expect("a line");
    assert_eq!((line.claimed, line.lawful), (yuan(dec!(2520.55)), Yuan::ZERO));
    assert_eq!(line.differences, [Difference::SmallerBalance]);
}

#[test]
fn a_rate_above_the_ceiling_is_told_of_the_time_for_which_it_was_agreed() {
    let debt = Debt { overdue_rate: Some(yearly(dec!(24))), ..loan(Lender::Unlicensed) };
    assert_eq!(reasons(&debt, Item::TermInterest), []);
    assert_eq!(reasons(&debt, Item::OverdueInterest), [Difference::RateAboveCeiling]);
    let debt = Debt {
        term_rate: Some(yearly(dec!(24))),
        overdue_rate: Some(yearly(dec!(10))),
        ..loan(Lender::Unlicensed)
    };
    assert_eq!(reasons(&debt, Item::TermInterest), [Difference::RateAboveCeiling]);
    assert_eq!(reasons(&debt, Item::OverdueInterest), []);
}

#[test]
fn of_a_payment_more_goes_to_principal_where_interest_is_held_to_the_ceiling() {
    let debt = Debt {
        term_rate: Some(yearly(dec!(24))),
        payments: paid(day(2022, 9, 1), dec!(10_000)),
        ..loan(Lender::Unlicensed)
    };
    // Interest for 184 days: 6,049.32 on paper, 3,730.41 by the rules.
    let assessment = assess(&debt, day(2023, 9, 1)).expect("figures");
    let line = assessment.line(Item::Principal).expect("a line");
    assert_eq!((line.claimed, line.lawful), (yuan(dec!(46_049.32)), yuan(dec!(43_730.41))));
    assert_eq!(line.differences, [Difference::MoreRepaid]);
    assert_eq!(
        reasons(&debt, Item::OverdueInterest),
        [Difference::RateAboveCeiling, Difference::SmallerBalance]
    );
}

#[test]
fn a_bank_s_penalty_interest_is_at_most_half_above_the_rate_of_the_term() {
    let debt = Debt { overdue_rate: Some(yearly(dec!(20))), ..loan(Lender::Bank) };
    assert_eq!(reasons(&debt, Item::OverdueInterest), [Difference::PenaltyRateTooHigh]);
    let debt = Debt { overdue_rate: Some(yearly(dec!(15))), ..loan(Lender::Bank) };
    assert_eq!(reasons(&debt, Item::OverdueInterest), []);
    let cause = |percent| {
        let debt = Debt { overdue_rate: Some(yearly(percent)), ..loan(Lender::Bank) };
        let lawful = assess(&debt, day(2023, 9, 1)).expect("figures").lawful;
        lawful.slices.last().and_then(|slice| slice.overdue).expect("interest").cause
    };
    assert_eq!(cause(dec!(15)), Cause::Overdue(OverdueOrigin::Agreed));
    assert_eq!(cause(dec!(15.01)), Cause::Overdue(OverdueOrigin::HeldToPenaltyRate));
}

#[test]
fn a_ceiling_is_divided_by_the_days_of_the_calendar_however_the_contract_counts() {
    let debt = Debt {
        term_rate: Some(yearly(dec!(24))),
        day_count: DayCount::Actual360,
        ..loan(Lender::Unlicensed)
    };
    let assessment = assess(&debt, day(2022, 9, 1)).expect("figures");
    let year = |ledger: &Ledger| ledger.slices[0].term.expect("interest").year_days;
    assert_eq!((year(&assessment.claimed), year(&assessment.lawful)), (dec!(360), dec!(365)));
    // 50,000 for 184 days: 24 % by 360, 14.8 % by 365.
    let line = assessment.line(Item::TermInterest).expect("a line");
    assert_eq!((line.claimed, line.lawful), (yuan(dec!(6_133.33)), yuan(dec!(3_730.41))));
}

#[test]
fn interest_on_interest_is_for_licensed_lenders_within_the_ceiling() {
    let debt = Debt { compound: true, ..loan(Lender::Unlicensed) };
    assert_eq!(reasons(&debt, Item::CompoundInterest), [Difference::CompoundByUnlicensed]);
    let debt = Debt { compound: true, ..loan(Lender::Bank) };
    assert_eq!(reasons(&debt, Item::CompoundInterest), []);
    // 18 % and half of it again is more than the 24 % of licensed lenders: nothing is left beside it.
    let debt = Debt {
        term_rate: Some(yearly(dec!(18))),
        overdue_rate: Some(yearly(dec!(27))),
        compound: true,
        ..loan(Lender::Bank)
    };
    assert_eq!(reasons(&debt, Item::CompoundInterest), [Difference::TotalAboveCeiling]);
}

#[test]
fn a_charge_for_default_waits_for_default_and_a_fee_of_the_term_does_not() {
    let in_term = day(2022, 6, 1);
    let early = |kind| {
        let charges = vec![charge(kind, dec!(5000), Some(day(2022, 5, 1)))];
        Debt { charges, ..loan(Lender::Unlicensed) }
    };
    assert_eq!(reasons_on(in_term, &early(ChargeKind::Penalty), Item::Penalty), [Difference::NoDefault]);
    assert_eq!(reasons_on(in_term, &early(ChargeKind::CollectionFee), Item::Fees), [Difference::NoDefault]);
    let service_fee = early(ChargeKind::ServiceFee);
    assert_eq!(reasons_on(in_term, &service_fee, Item::Fees), [Difference::TotalAboveCeiling]);
    // A penalty of another line says nothing about the fees.
    let mut both = service_fee;
    both.charges.push(charge(ChargeKind::Penalty, dec!(5000), Some(day(2022, 5, 1))));
    assert_eq!(reasons_on(in_term, &both, Item::Fees), [Difference::TotalAboveCeiling]);
    // Since 2022-09-01 there is default. The ceiling leaves 4.8 % of 50,000 a year beside the interest.
    assert_eq!(reasons(&early(ChargeKind::Penalty), Item::Penalty), [Difference::TotalAboveCeiling]);
    assert_eq!(reasons(&early(ChargeKind::CollectionFee), Item::Fees), [Difference::TotalAboveCeiling]);
}

#[test]
fn the_ceiling_leaves_room_for_charges_of_the_term_and_after_default() {
    // 4.8 % of 50,000: for 184 days 1,209.86, for 365 days 2,400.00.
    let assessment = assess(&loan(Lender::Unlicensed), day(2023, 9, 1)).expect("figures");
    let room = |ledger: &Ledger| {
        [ledger.room_in_term, ledger.room_after_default].map(|room| room.map(|room| room.to_fen().exact()))
    };
    assert_eq!(room(&assessment.lawful), [Some(dec!(1_209.86)), Some(dec!(2_400.00))]);
    assert_eq!(room(&assessment.claimed), [None, None]);
}

#[test]
fn a_fen_less_than_the_instalment_is_no_default() {
    let in_default = |amount| {
        let debt =
            Debt { term_rate: None, payments: paid(day(2022, 9, 1), amount), ..loan(Lender::Unlicensed) };
        assess(&debt, day(2022, 9, 2)).expect("figures").claimed.default_since.is_some()
    };
    assert!(!in_default(dec!(49_999.99)));
    assert!(in_default(dec!(49_999.98)));
}

#[test]
fn what_the_contract_does_not_come_to_is_not_in_it() {
    let demand = Demand { principal: Some(yuan(dec!(60_000))), ..Demand::default() };
    let debt = Debt { demand, ..loan(Lender::Unlicensed) };
    let assessment = assess(&debt, day(2023, 9, 1)).expect("figures");
    let line = assessment.line(Item::Principal).expect("a line");
    assert_eq!((line.claimed, line.contract), (yuan(dec!(60_000)), yuan(dec!(50_000))));
    assert_eq!((line.supported, line.over_ceiling), (yuan(dec!(50_000)), Yuan::ZERO));
    assert_eq!(
        (line.unproven, &*line.differences),
        (yuan(dec!(10_000)), [Difference::NotInContract].as_slice())
    );
    assert_eq!(reasons(&debt, Item::TermInterest), []);
}

#[test]
fn a_figure_says_when_it_rests_on_an_lpr_that_a_later_one_was_due_after() {
    let late = day(2090, 1, 1);
    let rests = |debt: &Debt| assess(debt, late).expect("figures").rests_on_last_known_rate();
    assert!(!rests(&loan(Lender::Unlicensed)));
    let new = Debt {
        contract_date: day(2089, 3, 1),
        plan: Plan::Bullet { due: day(2089, 9, 1), called_in: None },
        ..loan(Lender::Unlicensed)
    };
    assert!(rests(&new));
    assert!(!rests(&Debt { newer_lpr: Some(AnnualRate::from_percent(dec!(3))), ..new }));
    // The ceiling is of 2022; the rate after a due date of 2089, of which nothing was agreed, is the LPR of that day.
    let silent = Debt {
        term_rate: None,
        plan: Plan::Bullet { due: day(2089, 9, 1), called_in: None },
        ..loan(Lender::Unlicensed)
    };
    assert!(rests(&silent));
}
