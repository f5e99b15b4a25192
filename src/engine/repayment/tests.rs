use super::*;
use crate::case::promise::{EarlyInterest, EarlyRepayment};
use crate::case::{Charge, ChargeKind, Demand, InstalmentKind, Lender, PaymentOrder, Plan};
use crate::dates::{Date, DayCount, day};
use crate::engine::regime::CeilingOrigin;
use crate::money::{QuotedRate, RatePeriod, RateSign};
use rust_decimal::Decimal;
use rust_decimal_macros::dec;

fn yuan(amount: Decimal) -> Yuan {
    Yuan::new(amount)
}

fn percent(value: Decimal, period: RatePeriod) -> QuotedRate {
    QuotedRate { value, sign: RateSign::Percent, period }
}

fn debt(principal: Decimal, rate: QuotedRate, plan: Plan) -> Debt {
    Debt {
        lender: Lender::Bank,
        contract_date: day(2024, 1, 31),
        principal: yuan(principal),
        received: yuan(principal),
        term_rate: Some(rate),
        plan,
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

fn monthly(kind: InstalmentKind, count: u32) -> Plan {
    Plan::Instalments { kind, first_due: day(2024, 2, 29), count, called_in: None }
}

fn yearly(principal: Decimal, rate: Decimal, plan: Plan) -> Debt {
    debt(principal, percent(rate, RatePeriod::Year), plan)
}

fn promised(debt: &Debt) -> Repayment {
    repayment(debt, &Promise::default()).expect("a repayment")
}

fn with(debt: &Debt, promise: &Promise) -> Repayment {
    repayment(debt, promise).expect("a repayment")
}

fn fee(kind: FeeKind, time: FeeTime, amount: Decimal) -> Fee {
    Fee { kind, time, amount: yuan(amount) }
}

fn fees(fees: Vec<Fee>) -> Promise {
    Promise { fees, ..Promise::default() }
}

fn shown(rate: AnnualRate) -> Decimal {
    rate.percent().round_dp(2)
}

fn nominal(cost: Option<TrueCost>) -> Decimal {
    shown(cost.expect("a cost").nominal)
}

#[test]
fn published_equal_instalments_add_up_as_shown() {
    // F5: 105,499.06 a month, 65,988.78 in all, effectively 10.47 %.
    let result = promised(&yearly(dec!(1_200_000), dec!(10), monthly(InstalmentKind::Equal, 12)));
    let rows = &result.table.rows;
    assert!(rows[..11].iter().all(|row| row.amount() == yuan(dec!(105_499.06))));
    assert_eq!((result.table.interest(), result.price), (yuan(dec!(65_988.78)), yuan(dec!(65_988.78))));
    // 1,265,988.78 less eleven times 105,499.06.
    assert_eq!((rows[11].amount(), result.table.rounding), (yuan(dec!(105_499.12)), yuan(dec!(0.06))));
    let cost = result.costs.official.expect("a cost");
    assert_eq!((shown(cost.nominal), cost.effective.map(shown)), (dec!(10.00), Some(dec!(10.47))));
}

#[test]
fn a_fee_of_six_thousandths_is_not_a_rate_of_six_thousandths() {
    // F9: as a rate 866.19 a month and 394.28 in all, as a fee 720; 325.72 more.
    let rate = percent(dec!(0.6), RatePeriod::Month);
    let as_rate = promised(&debt(dec!(10_000), rate, monthly(InstalmentKind::Equal, 12)));
    let as_fee = promised(&debt(dec!(10_000), rate, monthly(InstalmentKind::Flat, 12)));
    assert_eq!((as_rate.table.rows[0].amount(), as_rate.price), (yuan(dec!(866.19)), yuan(dec!(394.28))));
    assert_eq!((as_fee.price, as_fee.price - as_rate.price), (yuan(dec!(720)), yuan(dec!(325.72))));
    // 7.2 % quoted; the true cost, and the rule of thumb 24 × 0.072 ÷ 13.
    assert_eq!(
        (nominal(as_fee.costs.interest), as_fee.estimate.map(shown)),
        (dec!(13.03), Some(dec!(13.29)))
    );
    // Lenders print the same interest in every row.
    assert!(as_fee.table.rows.iter().all(|row| row.interest == yuan(dec!(60))));
}

#[test]
fn a_published_loan_at_36_per_cent() {
    // F1: 20,000 over six months at 36 %: interest 2,151.70, 3,691.95 a month.
    let result = promised(&yearly(dec!(20_000), dec!(36), monthly(InstalmentKind::Equal, 6)));
    assert_eq!((result.table.rows[0].amount(), result.price), (yuan(dec!(3_691.95)), yuan(dec!(2_151.70))));
}

#[test]
fn a_published_rate_a_day_and_its_year_of_365_and_360() {
    // F11: 0.0121 % a day is 4.4165 % over 365; twelve equal instalments with 237.19 of interest are 4.35 % a year.
    let forms = rate_forms(percent(dec!(0.0121), RatePeriod::Day), DayCount::Actual365);
    assert_eq!((forms.year_365.percent(), forms.year_360.percent()), (dec!(4.4165), dec!(4.356)));
    // D6, and 万分之五: 18.25 % over 365, 18 % over 360, 20.02 % with interest on interest.
    let forms = rate_forms(percent(dec!(0.05), RatePeriod::Day), DayCount::Actual365);
    assert_eq!((forms.year_365.percent(), forms.year_360.percent()), (dec!(18.25), dec!(18)));
    assert_eq!(shown(forms.compounded), dec!(20.02));
    let forms = rate_forms(percent(dec!(2), RatePeriod::Month), DayCount::Actual360);
    assert_eq!((forms.year_365.percent(), forms.month.percent()), (dec!(24), dec!(2)));
    assert_eq!((shown(forms.compounded), forms.day.percent().round_dp(4)), (dec!(26.82), dec!(0.0667)));
}

#[test]
fn the_31st_comes_back_after_february() {
    let result = promised(&yearly(dec!(3_000), dec!(12), monthly(InstalmentKind::EqualPrincipal, 3)));
    let due: Vec<Date> = result.table.rows.iter().map(|row| row.due).collect();
    assert_eq!(due, [day(2024, 2, 29), day(2024, 3, 31), day(2024, 4, 30)]);
    let interest: Vec<Decimal> = result.table.rows.iter().map(|row| row.interest.exact()).collect();
    assert_eq!(interest, [dec!(30), dec!(20), dec!(10)]);
}

#[test]
fn a_month_of_thirty_days_is_a_month_by_either_year() {
    // From 1 April to 1 May twelve times thirty days are the 360 of the other count.
    let plan = Plan::Instalments {
        kind: InstalmentKind::Equal,
        first_due: day(2024, 5, 1),
        count: 2,
        called_in: None,
    };
    let debt = Debt {
        day_count: DayCount::Actual360,
        contract_date: day(2024, 4, 1),
        ..yearly(dec!(1_000), dec!(12), plan)
    };
    let result = promised(&debt);
    assert!(result.table.monthly);
    assert_eq!(result.costs.official.expect("a cost").effective.map(shown), Some(dec!(12.68)));
}

#[test]
fn the_last_row_takes_the_rounding() {
    let result = promised(&yearly(dec!(100), dec!(0.1), monthly(InstalmentKind::EqualPrincipal, 3)));
    let principal: Vec<Decimal> = result.table.rows.iter().map(|row| row.principal.exact()).collect();
    assert_eq!(principal, [dec!(33.33), dec!(33.33), dec!(33.34)]);
    assert_eq!(result.table.rows[2].left, Yuan::ZERO);
    // 100, 66.67 and 33.33 at 0.1 % ÷ 12: 0.0083, 0.0056, 0.0028, in all 0.0167.
    let interest: Vec<Decimal> = result.table.rows.iter().map(|row| row.interest.exact()).collect();
    assert_eq!(interest, [dec!(0.01), dec!(0.01), dec!(0)]);
    // 33.34 as shown; 33.3361 by the exact plan.
    assert_eq!(result.table.rounding, Yuan::ZERO);
}

#[test]
fn a_deferred_first_period_bears_interest_by_days() {
    let plan = Plan::Instalments {
        kind: InstalmentKind::EqualPrincipal,
        first_due: day(2024, 4, 30),
        count: 2,
        called_in: None,
    };
    let result = promised(&yearly(dec!(7_300), dec!(10), plan));
    let rows = &result.table.rows;
    // 90 days of 365 on 7,300: 180.00; then a month on 3,650: 30.42.
    assert_eq!((rows[0].interest, rows[1].interest), (yuan(dec!(180)), yuan(dec!(30.42))));
    assert!(!result.table.monthly && result.costs.official.expect("a cost").effective.is_none());
    assert_eq!(nominal(result.costs.official), dec!(10.00));
}

#[test]
fn fees_count_by_what_they_are_for_and_when_they_are_paid() {
    let debt = yearly(dec!(10_000), dec!(12), Plan::Bullet { due: day(2025, 1, 30), called_in: None });
    // 365 days: 1,200 of interest. Without fees 12 %; 200 at payout: 1,400 on 9,800 is 14.29 %.
    let result = with(&debt, &fees(vec![fee(FeeKind::Guarantee, FeeTime::AtPayout, dec!(200))]));
    assert_eq!((nominal(result.costs.interest), nominal(result.costs.official)), (dec!(12.00), dec!(14.29)));
    assert_eq!((result.price, result.total()), (yuan(dec!(1_400)), yuan(dec!(11_400))));
    // A membership of 200 at the end: 14 % if it counts.
    let result = with(&debt, &fees(vec![fee(FeeKind::Membership, FeeTime::AtEnd, dec!(200))]));
    assert_eq!(
        (nominal(result.costs.official), nominal(result.costs.with_doubtful)),
        (dec!(12.00), dec!(14.00))
    );
    // 100 with every instalment of 12: 1,200 in the rows.
    let debt = yearly(dec!(12_000), dec!(0.12), monthly(InstalmentKind::EqualPrincipal, 12));
    let result = with(&debt, &fees(vec![fee(FeeKind::Service, FeeTime::EachPeriod, dec!(100))]));
    assert_eq!(
        (result.table.fees(), result.table.rows[0].amount()),
        (yuan(dec!(1_200)), yuan(dec!(1_101.20)))
    );
}

#[test]
fn a_fee_taken_out_of_the_payout_is_not_counted_twice() {
    let mut debt = yearly(dec!(10_000), dec!(12), Plan::Bullet { due: day(2025, 1, 30), called_in: None });
    debt.received = yuan(dec!(9_500));
    let result = with(&debt, &fees(vec![fee(FeeKind::Service, FeeTime::AtPayout, dec!(200))]));
    // 500 were taken out: the fee of 200, and 300 that stand for interest: (1,200 + 300) on 9,700, and 1,700 on 9,500.
    assert_eq!((result.withheld, result.price), (yuan(dec!(300)), yuan(dec!(1_700))));
    assert_eq!((nominal(result.costs.interest), nominal(result.costs.official)), (dec!(15.46), dec!(17.89)));
    // 9,500 arrived and 11,200 go back: what was taken out is not paid once more.
    assert_eq!(result.total(), yuan(dec!(11_200)));
}

#[test]
fn fees_are_told_by_kind_and_to_the_fen() {
    // 33.333 at payout is 33.33; with 10 in each of twelve rows 153.33 for service, and 50 for a membership at the end.
    let debt = yearly(dec!(12_000), dec!(12), monthly(InstalmentKind::EqualPrincipal, 12));
    let promise = fees(vec![
        fee(FeeKind::Service, FeeTime::AtPayout, dec!(33.333)),
        fee(FeeKind::Membership, FeeTime::AtEnd, dec!(50)),
        fee(FeeKind::Service, FeeTime::EachPeriod, dec!(10)),
    ]);
    let result = with(&debt, &promise);
    let told = [(FeeKind::Service, yuan(dec!(153.33))), (FeeKind::Membership, yuan(dec!(50)))];
    assert_eq!(result.fees(), told);
    // 780 of interest and 203.33 of fees.
    assert_eq!((result.price, result.total()), (yuan(dec!(983.33)), yuan(dec!(12_983.33))));
}

#[test]
fn a_week_s_loan_with_a_third_taken_out() {
    let plan = Plan::Bullet { due: day(2024, 2, 7), called_in: None };
    let mut debt = Debt { lender: Lender::Unlicensed, term_rate: None, ..yearly(dec!(1_000), dec!(1), plan) };
    debt.received = yuan(dec!(700));
    let result = promised(&debt);
    assert_eq!((result.withheld, result.price, result.quoted), (yuan(dec!(300)), yuan(dec!(300)), None));
    assert_eq!(nominal(result.costs.official), dec!(2_234.69));
    // LPR 3.45 on 2024-01-31: 13.8 %.
    let cap = result.caps[0];
    assert_eq!((cap.standing, cap.ceiling.rate.percent()), (Standing::Binding, dec!(13.8)));
    assert_eq!(cap.above.map(shown), Some(dec!(2_220.89)));
    assert_eq!(result.caps[1].standing, Standing::NoLonger);
}

#[test]
fn the_caps_of_a_licensed_lender() {
    let result = promised(&yearly(dec!(10_000), dec!(20), monthly(InstalmentKind::Equal, 12)));
    let caps: Vec<_> = result
        .caps
        .iter()
        .map(|cap| (cap.standing, cap.ceiling.rate.percent(), cap.above.map(shown)))
        .collect();
    assert_eq!(
        caps,
        [(Standing::IfAsked, dec!(24), Some(dec!(0))), (Standing::SomeCourts, dec!(13.8), Some(dec!(6.20))),]
    );
    assert!(matches!(result.caps[1].ceiling.origin, CeilingOrigin::LicensedLpr(_)));
}

#[test]
fn the_lenders_own_rows_are_split_at_the_agreed_rate() {
    let debt = yearly(dec!(10_000), dec!(7.3), Plan::Bullet { due: day(2025, 1, 31), called_in: None });
    let row = |date, amount| Payment { date, amount: yuan(amount) };
    let rows = vec![row(day(2024, 3, 1), dec!(1_060)), row(day(2024, 5, 10), dec!(9_126))];
    let result = with(&debt, &Promise { rows, ..Promise::default() });
    assert_eq!(result.table.source, Source::RowsAtRate);
    // 30 days on 10,000 at 2.00 a day: 60; 70 days on 9,000 at 1.80: 126.
    let parts: Vec<_> = result
        .table
        .rows
        .iter()
        .map(|row| (row.principal.exact(), row.interest.exact(), row.left.exact()))
        .collect();
    assert_eq!(parts, [(dec!(1_000), dec!(60), dec!(9_000)), (dec!(9_000), dec!(126), dec!(0))]);
    assert_eq!(nominal(result.costs.official), dec!(7.30));
}

#[test]
fn rows_without_a_rate_hold_principal_in_proportion() {
    let plan = Plan::Bullet { due: day(2025, 1, 31), called_in: None };
    let debt = Debt { term_rate: None, ..yearly(dec!(1_000), dec!(1), plan) };
    let row = |date, amount| Payment { date, amount: yuan(amount) };
    let rows = vec![
        row(day(2024, 2, 10), dec!(400)),
        row(day(2024, 2, 20), dec!(400)),
        row(day(2024, 3, 1), dec!(700)),
    ];
    let result = with(&debt, &Promise { rows, ..Promise::default() });
    assert_eq!(result.table.source, Source::RowsInProportion);
    let principal: Vec<Decimal> = result.table.rows.iter().map(|row| row.principal.exact()).collect();
    assert_eq!(principal, [dec!(266.67), dec!(266.67), dec!(466.66)]);
    assert_eq!(result.price, yuan(dec!(500)));
    let left: Vec<Decimal> = result.table.rows.iter().map(|row| row.left.exact()).collect();
    assert_eq!(left, [dec!(733.33), dec!(466.66), dec!(0)]);
    assert_eq!(result.table.principal(), yuan(dec!(1_000)));

    // What rounding leaves is in the last.
    let rows = [10, 20, 29].map(|date| row(day(2024, 2, date), dec!(500))).to_vec();
    let thirds = with(&debt, &Promise { rows, ..Promise::default() }).table.rows;
    let principal: Vec<Decimal> = thirds.iter().map(|row| row.principal.exact()).collect();
    assert_eq!(principal, [dec!(333.33), dec!(333.33), dec!(333.34)]);
}

#[test]
fn what_default_costs_is_listed_apart() {
    let mut debt = yearly(dec!(10_000), dec!(12), Plan::Bullet { due: day(2025, 1, 30), called_in: None });
    debt.overdue_rate = Some(percent(dec!(0.05), RatePeriod::Day));
    debt.charges = vec![
        Charge { kind: ChargeKind::Penalty, amount: yuan(dec!(1_000)), date: None },
        Charge { kind: ChargeKind::ServiceFee, amount: yuan(dec!(300)), date: None },
        Charge { kind: ChargeKind::ServiceFee, amount: yuan(dec!(50)), date: Some(day(2024, 6, 1)) },
    ];
    let result = promised(&debt);
    let [DefaultCost::OverdueRate(forms), DefaultCost::Charge(ChargeKind::Penalty, penalty)] =
        result.default_costs[..]
    else {
        panic!("{:?}", result.default_costs)
    };
    assert_eq!((forms.year_365.percent(), penalty), (dec!(18.25), yuan(dec!(1_000))));
    // The term's fees count: 300 at payout and 50 with the repayment.
    assert_eq!((result.price, result.table.fees()), (yuan(dec!(1_550)), yuan(dec!(50))));
}

#[test]
fn repayment_before_time_costs_interest_for_the_days() {
    // 12,000 in twelve parts at 12 %: on 10 April, 10 of 30 days on 10,000 at 100.00 a month.
    let debt = yearly(dec!(12_000), dec!(12), monthly(InstalmentKind::EqualPrincipal, 12));
    let payoff = |interest, fee| {
        let early = EarlyRepayment { date: day(2024, 4, 10), interest, fee: yuan(fee) };
        with(&debt, &Promise { early: Some(early), ..Promise::default() }).early.expect("a payoff")
    };
    let by_days = payoff(EarlyInterest::ActualDays, dec!(0));
    assert_eq!(
        (by_days.principal, by_days.interest, by_days.total()),
        (yuan(dec!(10_000)), yuan(dec!(33.33)), yuan(dec!(10_033.33)))
    );
    // The plan held 780 of interest, 230 of it in the two rows paid.
    assert_eq!(by_days.saved, yuan(dec!(516.67)));
    assert_eq!(nominal(by_days.cost), dec!(12.00));
    assert_eq!(by_days.rules.len(), 1);
    assert_eq!(payoff(EarlyInterest::WholePeriod, dec!(0)).interest, yuan(dec!(100)));
    let whole = payoff(EarlyInterest::WholeTerm, dec!(300));
    assert_eq!((whole.interest, whole.saved), (yuan(dec!(550)), Yuan::ZERO - yuan(dec!(300))));
    assert!(nominal(whole.cost) > dec!(24));
}

#[test]
fn repayment_before_time_costs_the_fees_of_the_running_days_and_counts_those_that_are_counted() {
    let debt = yearly(dec!(12_000), dec!(12), monthly(InstalmentKind::EqualPrincipal, 12));
    let payoff = |fees| {
        let early = EarlyRepayment {
            date: day(2024, 4, 10),
            interest: EarlyInterest::ActualDays,
            fee: yuan(dec!(100)),
        };
        with(&debt, &Promise { early: Some(early), fees, ..Promise::default() }).early.expect("a payoff")
    };
    let service = fee(FeeKind::Service, FeeTime::EachPeriod, dec!(30));
    let membership = fee(FeeKind::Membership, FeeTime::EachPeriod, dec!(60));
    let both = payoff(vec![service, membership]);
    // 10 of 30 days: 33.33 of 100.00, and 30.00 of 90.00.
    assert_eq!((both.fees, both.total()), (yuan(dec!(30)), yuan(dec!(10_163.33))));
    let counted = payoff(vec![service]);
    assert_eq!((counted.fees, counted.total()), (yuan(dec!(10)), yuan(dec!(10_143.33))));
    assert_eq!(both.cost, counted.cost);
    // 1,150.00, 1,140.00 and, a third of a month later, 10,143.33 for 12,000; without the fee 30 and 10 less.
    assert_eq!((nominal(counted.cost), nominal(payoff(Vec::new()).cost)), (dec!(19.69), dec!(16.51)));
}

#[test]
fn what_was_taken_out_of_the_payout_makes_repayment_before_time_dearer() {
    let mut debt = yearly(dec!(10_000), dec!(12), Plan::Bullet { due: day(2025, 1, 30), called_in: None });
    debt.received = yuan(dec!(9_500));
    let early =
        EarlyRepayment { date: day(2024, 7, 31), interest: EarlyInterest::ActualDays, fee: Yuan::ZERO };
    let fees = vec![fee(FeeKind::Service, FeeTime::AtPayout, dec!(200))];
    let payoff = with(&debt, &Promise { early: Some(early), fees, ..Promise::default() }).early;
    let payoff = payoff.expect("a payoff");
    // 182 days at 12 % are 598.36; with the 500 that never arrived, 1,098.36 on 9,500: × 365 / 182 a year.
    assert_eq!((payoff.total(), nominal(payoff.cost)), (yuan(dec!(10_598.36)), dec!(23.19)));
}

#[test]
fn a_fee_with_a_day_of_its_own_is_paid_with_the_next_row() {
    let with_fee_on = |date| {
        let mut debt = yearly(dec!(3_000), dec!(12), monthly(InstalmentKind::EqualPrincipal, 3));
        debt.charges =
            vec![Charge { kind: ChargeKind::ServiceFee, amount: yuan(dec!(50)), date: Some(date) }];
        promised(&debt).table.rows.iter().map(|row| row.fees_total().exact()).collect::<Vec<_>>()
    };
    assert_eq!(with_fee_on(day(2024, 2, 29)), [dec!(50), dec!(0), dec!(0)]);
    assert_eq!(with_fee_on(day(2024, 3, 1)), [dec!(0), dec!(50), dec!(0)]);
    assert_eq!(with_fee_on(day(2024, 5, 1)), [dec!(0), dec!(0), dec!(50)]);
}

#[test]
fn the_rule_of_thumb_takes_flat_interest_and_every_fee() {
    let debt = yearly(dec!(12_000), dec!(12), monthly(InstalmentKind::Flat, 12));
    let charged = fees(vec![
        fee(FeeKind::Service, FeeTime::AtPayout, dec!(240)),
        fee(FeeKind::Service, FeeTime::EachPeriod, dec!(10)),
    ]);
    // 1,440 of interest, 240 and 120 of fees are 15 % of the principal: 24 × 15 % / 13.
    assert_eq!(with(&debt, &charged).estimate.map(shown), Some(dec!(27.69)));
}

#[test]
fn nothing_is_left_to_repay_early_after_the_end() {
    let debt = yearly(dec!(12_000), dec!(12), monthly(InstalmentKind::EqualPrincipal, 12));
    let early =
        EarlyRepayment { date: day(2025, 1, 31), interest: EarlyInterest::ActualDays, fee: Yuan::ZERO };
    assert_eq!(with(&debt, &Promise { early: Some(early), ..Promise::default() }).early, None);
}

#[test]
fn a_loan_called_in_owes_its_principal_and_the_interest_so_far() {
    let plan = Plan::Instalments {
        kind: InstalmentKind::EqualPrincipal,
        first_due: day(2024, 2, 29),
        count: 12,
        called_in: Some(day(2024, 4, 10)),
    };
    let result = promised(&yearly(dec!(12_000), dec!(12), plan));
    let called = result.called_in.expect("called in");
    assert_eq!((called.principal, called.interest), (yuan(dec!(10_000)), yuan(dec!(33.33))));
    assert_eq!(called.not_owed, yuan(dec!(516.67)));
    // The table stays as agreed, to compare.
    assert_eq!(result.table.rows.len(), 12);
}

#[test]
fn called_in_on_a_due_date_that_day_s_row_falls_due_with_the_rest() {
    let plan = Plan::Instalments {
        kind: InstalmentKind::EqualPrincipal,
        first_due: day(2024, 2, 29),
        count: 12,
        called_in: Some(day(2024, 3, 31)),
    };
    let called = promised(&yearly(dec!(12_000), dec!(12), plan)).called_in.expect("called in");
    assert_eq!((called.principal, called.interest), (yuan(dec!(11_000)), yuan(dec!(110))));
}
