//! Which rule and which rate count on which side of the days on which the law changed.

use rust_decimal_macros::dec;

use super::*;
use crate::case::{Demand, PaymentOrder};
use crate::dates::DayCount;
use crate::money::{QuotedRate, RatePeriod, RateSign, Yuan};

/// Private lending of 10,000 without any agreed rate.
fn silent(contract_date: Date, due: Date) -> Debt {
    Debt {
        lender: Lender::Unlicensed,
        contract_date,
        principal: Yuan::new(dec!(10_000)),
        received: Yuan::new(dec!(10_000)),
        term_rate: None,
        plan: Plan::Bullet { due, called_in: None },
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

/// The same at 12 % a year.
fn loan(contract_date: Date, due: Date) -> Debt {
    let rate = QuotedRate { value: dec!(12), sign: RateSign::Percent, period: RatePeriod::Year };
    Debt { term_rate: Some(rate), ..silent(contract_date, due) }
}

#[test]
fn each_day_of_a_loan_has_the_ceiling_of_its_rule() {
    let begins = |contract: Date, filing| {
        let found = ceilings(&loan(contract, add_months(contract, 6)), filing).expect("ceilings");
        found.iter().map(|ceiling| (ceiling.from, ceiling.rate.percent())).collect::<Vec<_>>()
    };
    let (first_2015, first_2020) = (day(2015, 9, 1), day(2020, 8, 20));
    // Four times the bank rates of 4.60 %; then 24 %; then four times the LPR of 3.85 %.
    let until_2015 = (day(2015, 8, 31), dec!(18.4));
    assert_eq!(begins(day(2015, 8, 31), day(2015, 8, 31)), [until_2015]);
    assert_eq!(begins(day(2015, 8, 31), first_2015), [until_2015, (first_2015, dec!(24))]);
    assert_eq!(begins(first_2015, day(2020, 8, 19)), [(first_2015, dec!(24))]);
    assert_eq!(begins(first_2015, first_2020), [(first_2015, dec!(24)), (first_2020, dec!(15.4))]);
    assert_eq!(begins(first_2020, day(2024, 1, 1)), [(first_2020, dec!(15.4))]);
}

#[test]
fn what_runs_on_a_silent_loan_due_before_september_2015_no_rule_says() {
    let refused = |debt: &Debt| ceilings(debt, day(2016, 1, 1)).is_err();
    assert!(refused(&silent(day(2015, 3, 1), day(2015, 8, 31))));
    assert!(!refused(&silent(day(2015, 3, 1), day(2015, 9, 1))));
    assert!(!refused(&loan(day(2015, 3, 1), day(2015, 8, 31))));
}

#[test]
fn a_silent_loan_bears_6_per_cent_to_2020_08_19_and_an_lpr_from_then_on() {
    let on = |contract, date, default, filing| {
        let (rate, _) = overdue_rate(&silent(contract, default), date, default, filing);
        rate.percent()
    };
    let (last, first) = (day(2020, 8, 19), day(2020, 8, 20));
    let old = day(2018, 1, 1);
    // Sued on in 2023, when the LPR was 3.65 %; in default since 2019.
    assert_eq!(on(old, last, day(2019, 1, 2), day(2023, 1, 1)), dec!(6));
    assert_eq!(on(old, first, day(2019, 1, 2), day(2023, 1, 1)), dec!(3.65));
    // Sued on before the change, the older rule stays.
    assert_eq!(on(old, first, day(2019, 1, 2), last), dec!(6));
    assert_eq!(on(old, first, day(2019, 1, 2), first), dec!(3.85));
    // In default since the change: the LPR of that day, 3.85 %.
    assert_eq!(on(old, day(2023, 1, 1), last, day(2023, 1, 1)), dec!(3.65));
    assert_eq!(on(old, day(2023, 1, 1), first, day(2023, 1, 1)), dec!(3.85));
    assert_eq!(on(first, day(2023, 1, 1), first, day(2023, 1, 1)), dec!(3.85));
}

#[test]
fn an_lpr_is_the_one_released_or_told_or_only_the_last_known() {
    let told = Some(AnnualRate::from_percent(dec!(2.5)));
    let debt = loan(day(2022, 3, 1), day(2022, 9, 1));
    let of = |newer_lpr, date| reference(&Debt { newer_lpr, ..debt.clone() }, date).expect("an LPR");
    let released = Reference {
        rate: AnnualRate::from_percent(dec!(3.7)),
        source: RateSource::Released(day(2022, 2, 21)),
    };
    assert_eq!((of(None, day(2022, 3, 1)), of(told, day(2022, 3, 1))), (released, released));
    let late = day(2090, 1, 1);
    assert_eq!(of(None, late).source, RateSource::LastKnown(last_known_release()));
    assert_eq!(
        of(told, late),
        Reference { rate: AnnualRate::from_percent(dec!(2.5)), source: RateSource::Told }
    );
}

#[test]
fn after_the_last_release_known_there_is_none() {
    let release = |date| lpr_on(date).expect("an LPR").release.date;
    assert_eq!(release(Date::MAX), last_known_release());
}
