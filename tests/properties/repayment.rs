//! Rules for promised tables, early repayment and loans called in.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use qingzhang::case::promise::{EarlyInterest, EarlyRepayment, Fee, FeeKind, FeeTime, Promise};
use qingzhang::case::{Debt, InstalmentKind, Payment, Plan, read};
use qingzhang::dates::Date;
use qingzhang::engine::assess;
use qingzhang::engine::repayment::{Repayment, Source, TrueCost, repayment};
use qingzhang::money::Yuan;
use rust_decimal::Decimal;

use crate::cases;
use crate::common::{Facts, days_after, facts};

fn debt(facts: &Facts) -> Result<Debt, TestCaseError> {
    read::debt(&facts.entry(), facts.as_of).map_err(|problems| TestCaseError::fail(format!("{problems:?}")))
}

fn promised(debt: &Debt, promise: &Promise) -> Result<Repayment, TestCaseError> {
    repayment(debt, promise).map_err(|refusal| TestCaseError::fail(format!("{refusal:?}")))
}

fn fees() -> impl Strategy<Value = Vec<Fee>> {
    let fee = (select(FeeKind::ALL), select(FeeTime::ALL), 1_i64..100_000);
    vec(fee.prop_map(|(kind, time, fen)| Fee { kind, time, amount: Yuan::new(Decimal::new(fen, 2)) }), 0..4)
}

fn rows() -> impl Strategy<Value = Vec<(u64, i64)>> {
    vec((1_u64..2_000, 1_i64..10_000_000), 1..20)
}

fn with_rows(contract: Date, mut rows: Vec<(u64, i64)>) -> Vec<Payment> {
    rows.sort_unstable();
    let row =
        |(days, fen)| Payment { date: days_after(contract, days), amount: Yuan::new(Decimal::new(fen, 2)) };
    rows.into_iter().map(row).collect()
}

/// The loan with flat instalments where it has any, which the random debts have not.
fn flat(mut debt: Debt, flat: bool) -> Debt {
    if let Plan::Instalments { kind, .. } = &mut debt.plan
        && flat
    {
        *kind = InstalmentKind::Flat;
    }
    debt
}

fn called_in_on(mut debt: Debt, day: Date) -> Debt {
    let (Plan::Bullet { called_in, .. } | Plan::Instalments { called_in, .. }) = &mut debt.plan;
    *called_in = Some(day);
    debt
}

fn adds_up(result: &Repayment, debt: &Debt) -> Result<(), TestCaseError> {
    let table = &result.table;
    let mut left = debt.principal.to_fen();
    for row in &table.rows {
        prop_assert!(row.principal >= Yuan::ZERO && row.interest >= Yuan::ZERO, "{:?}", row);
        for amount in [row.principal, row.interest, row.fees_total(), row.left] {
            prop_assert_eq!(amount, amount.to_fen());
        }
        left -= row.principal;
        prop_assert_eq!(row.left, left);
        prop_assert!(left >= Yuan::ZERO);
    }
    prop_assert_eq!(table.total(), table.principal() + table.interest() + table.fees());
    prop_assert!(table.source != Source::Plan || left.is_zero());
    Ok(())
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn the_rows_of_a_plan_add_up_as_shown(facts in facts(), fees in fees(), is_flat in any::<bool>()) {
        let debt = flat(debt(&facts)?, is_flat);
        let promise = Promise { fees, ..Promise::default() };
        let result = promised(&debt, &promise)?;
        adds_up(&result, &debt)?;
        let at_payout: Yuan = result.at_payout.iter().map(|(_, amount)| *amount).sum();
        prop_assert_eq!(result.price, result.table.interest() + result.table.fees() + at_payout + result.withheld);
    }

    #[test]
    fn the_lenders_own_rows_stay_as_typed(facts in facts(), rows in rows()) {
        let debt = debt(&facts)?;
        let rows = with_rows(debt.contract_date, rows);
        let promise = Promise { rows: rows.clone(), ..Promise::default() };
        let result = promised(&debt, &promise)?;
        adds_up(&result, &debt)?;
        for (row, typed) in result.table.rows.iter().zip(&rows) {
            prop_assert_eq!((row.due, row.principal + row.interest), (typed.date, typed.amount));
        }
    }

    #[test]
    fn every_fee_makes_the_loan_dearer_or_leaves_it(facts in facts(), fees in fees()) {
        let debt = debt(&facts)?;
        let costs = promised(&debt, &Promise { fees, ..Promise::default() })?.costs;
        let rate = |cost: Option<TrueCost>| cost.map(|cost| cost.nominal.fraction().round_dp(15));
        if let (Some(interest), Some(official)) = (rate(costs.interest), rate(costs.official)) {
            prop_assert!(interest <= official);
        }
        if let (Some(official), Some(all)) = (rate(costs.official), rate(costs.with_doubtful)) {
            prop_assert!(official <= all);
        }
    }

    #[test]
    fn going_early_with_interest_for_the_days_never_costs_more(facts in facts(), days in 1_u64..1_500, is_flat in any::<bool>()) {
        let debt = flat(debt(&facts)?, is_flat);
        let early = |interest| {
            let early = EarlyRepayment { date: days_after(debt.contract_date, days), interest, fee: Yuan::ZERO };
            Ok::<_, TestCaseError>(promised(&debt, &Promise { early: Some(early), ..Promise::default() })?.early)
        };
        let by_days = early(EarlyInterest::ActualDays)?;
        prop_assume!(by_days.is_some());
        let saved = |payoff: Option<qingzhang::engine::repayment::Payoff>| payoff.map(|payoff| payoff.saved);
        let whole = saved(early(EarlyInterest::WholeTerm)?);
        let period = saved(early(EarlyInterest::WholePeriod)?);
        let by_days = saved(by_days);
        prop_assert_eq!(whole, Some(Yuan::ZERO));
        prop_assert!(by_days >= period && period >= whole, "{:?} {:?}", by_days, period);
    }

    #[test]
    fn until_it_is_called_in_a_loan_runs_as_agreed(facts in facts(), days in 1_u64..3_000) {
        let debt = debt(&facts)?;
        let called = called_in_on(debt.clone(), days_after(facts.as_of, days));
        let of = |debt: &Debt| assess(debt, facts.as_of).map(|found| (found.claimed_total(), found.lawful_total()));
        prop_assert_eq!(of(&called), of(&debt));
    }

    #[test]
    fn from_the_day_it_is_called_in_everything_left_is_overdue(facts in facts(), part in 0_u64..1_000) {
        let debt = debt(&facts)?;
        let span = u64::try_from((facts.as_of - facts.contract).num_days()).unwrap_or_default();
        prop_assume!(span > 0);
        let day = days_after(facts.contract, 1 + (span - 1) * part / 1_000);
        let called = called_in_on(debt.clone(), day);
        let found = assess(&called, facts.as_of).map_err(|refusal| TestCaseError::fail(format!("{refusal:?}")))?;
        for ledger in [&found.claimed, &found.lawful] {
            prop_assert_eq!(ledger.overdue_principal, ledger.principal);
            prop_assert!(ledger.plan.iter().all(|row| row.due <= day || row.due <= facts.as_of));
            prop_assert_eq!(ledger.plan.iter().map(|row| row.principal).sum::<Yuan>().to_fen(), ledger.lent.to_fen());
        }
    }
}
