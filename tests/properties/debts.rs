//! Rules for debts.

use std::fmt::Debug;

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::TestCaseError;
use qingzhang::case::file::{DebtEntry, DemandEntry};
use qingzhang::case::unknown::Unknown;
use qingzhang::case::{ChargeKind, Debt, read};
use qingzhang::dates::Date;
use qingzhang::engine::ledger::Ledger;
use qingzhang::engine::range::range;
use qingzhang::engine::{Assessment, Item, assess};
use qingzhang::explain::rules::CITED;
use qingzhang::explain::{Side, figure};
use qingzhang::law::reference_rates::lpr_on;
use qingzhang::money::Yuan;
use rust_decimal::Decimal;

use crate::cases;
use crate::common::{self, Charge, Facts, days_after, facts, payment_entry, ymd};

fn failed(reason: impl Debug) -> TestCaseError {
    TestCaseError::fail(format!("{reason:?}"))
}

fn assessed(debt: &Debt, as_of: Date) -> Result<Assessment, TestCaseError> {
    assess(debt, as_of).map_err(failed)
}

fn assess_entry(entry: &DebtEntry, as_of: Date) -> Result<Assessment, TestCaseError> {
    assessed(&read::debt(entry, as_of).map_err(failed)?, as_of)
}

fn assess_facts(facts: &Facts) -> Result<Assessment, TestCaseError> {
    assess_entry(&facts.entry(), facts.as_of)
}

/// What decimals of 28 digits may lose in a case: a thousand-millionth of a yuan.
fn little() -> Yuan {
    Yuan::new(Decimal::new(1, 9))
}

fn at_most(less: Yuan, more: Yuan) -> bool {
    less <= more + little()
}

fn is_close(one: Yuan, other: Yuan) -> bool {
    at_most(one, other) && at_most(other, one)
}

fn amounts(ledger: &Ledger) -> [Yuan; 7] {
    [
        ledger.principal,
        ledger.overdue_principal,
        ledger.term_interest,
        ledger.overdue_interest,
        ledger.compound_interest.left(),
        ledger.charges_left(|_| true),
        ledger.refund,
    ]
}

fn ledgers(assessment: &Assessment) -> [&Ledger; 2] {
    [&assessment.claimed, &assessment.lawful]
}

fn same(one: &Assessment, other: &Assessment) -> Result<(), TestCaseError> {
    for (one, other) in ledgers(one).into_iter().zip(ledgers(other)) {
        let (one, other) = (amounts(one), amounts(other));
        let all = one.iter().zip(&other).all(|(one, other)| is_close(*one, *other));
        prop_assert!(all, "{:?} is not {:?}", one, other);
    }
    Ok(())
}

fn not_more(less: &Assessment, more: &Assessment) -> Result<(), TestCaseError> {
    for (less, more) in ledgers(less).into_iter().zip(ledgers(more)) {
        prop_assert!(at_most(less.total(), more.total()), "{:?} > {:?}", less.total(), more.total());
    }
    Ok(())
}

/// Whether the rate after default depends on the day of default: private lending that agreed no rate at all.
fn is_silent(facts: &Facts) -> bool {
    !facts.lender.is_licensed() && facts.term_rate.is_none() && facts.overdue_rate.is_none()
}

/// A demand with any of its lines left out.
fn demand() -> impl Strategy<Value = DemandEntry> {
    let line = || select(vec!["", "", "0", "0.01", "1234.56", "5万", "100亿"]).prop_map(str::to_owned);
    (line(), line(), line(), line(), line(), line(), line()).prop_map(
        |(principal, interest, overdue_interest, compound_interest, penalty, fees, total)| DemandEntry {
            principal,
            interest,
            overdue_interest,
            compound_interest,
            penalty,
            fees,
            total,
        },
    )
}

fn slices_tile(ledger: &Ledger, from: Date, to: Date) -> Result<(), TestCaseError> {
    let mut reached = from;
    for slice in &ledger.slices {
        prop_assert_eq!(slice.from, reached);
        prop_assert!(slice.to > slice.from);
        reached = slice.to;
    }
    prop_assert_eq!(reached, to);
    Ok(())
}

fn lines_add_up(assessment: &Assessment) -> Result<(), TestCaseError> {
    let (mut claimed, mut lawful) = (Yuan::ZERO, Yuan::ZERO);
    for line in &assessment.lines {
        prop_assert_eq!(line.claimed, line.supported + line.over_ceiling + line.unproven);
        prop_assert!(line.over_ceiling >= Yuan::ZERO && line.unproven >= Yuan::ZERO);
        prop_assert!(line.supported <= line.lawful);
        for shown in [line.claimed, line.contract, line.lawful] {
            prop_assert_eq!(shown, shown.to_fen());
            prop_assert!(shown >= Yuan::ZERO || line.item == Item::Unexplained);
        }
        claimed += line.claimed;
        lawful += line.lawful;
    }
    prop_assert_eq!(assessment.claimed_total(), claimed);
    prop_assert_eq!(assessment.lawful_total(), lawful);
    Ok(())
}

/// Nothing that is paid gets lost, and nothing is paid twice.
fn payments_are_whole(ledger: &Ledger) -> Result<(), TestCaseError> {
    let (mut principal, mut surplus) = (ledger.lent, Yuan::ZERO);
    for paid in &ledger.allocations {
        let parts = [paid.costs, paid.interest, paid.voluntary, paid.charges, paid.principal, paid.surplus];
        prop_assert!(parts.into_iter().all(|part| at_most(Yuan::ZERO, part)), "{:?}", paid);
        prop_assert!(is_close(parts.into_iter().sum(), paid.amount), "{:?}", paid);
        principal -= paid.principal;
        surplus += paid.surplus;
        prop_assert!(is_close(principal, paid.principal_left), "{:?}", paid);
    }
    prop_assert!(is_close(principal, ledger.principal));
    prop_assert!(at_most(ledger.refund, surplus));
    Ok(())
}

fn never_negative(ledger: &Ledger) -> Result<(), TestCaseError> {
    prop_assert!(
        amounts(ledger).into_iter().all(|amount| at_most(Yuan::ZERO, amount)),
        "{:?}",
        amounts(ledger)
    );
    for charge in &ledger.charges {
        let steps = [Yuan::ZERO, charge.paid, charge.allowed, charge.asked];
        prop_assert!(steps.is_sorted_by(|less, more| at_most(*less, *more)), "{:?}", charge);
    }
    prop_assert!(ledger.refund.is_zero() || is_close(ledger.total(), Yuan::ZERO));
    Ok(())
}

/// Dates of suits that the same rule and the same LPR decide.
fn decided_alike(one: NaiveDate, other: NaiveDate) -> bool {
    let age = |date| [ymd(2015, 9, 1), ymd(2020, 8, 20)].iter().filter(|change| date >= **change).count();
    let rate = |date| lpr_on(date).map(|lpr| lpr.release.one_year);
    age(one) == age(other) && (age(one) < 2 || rate(one) == rate(other))
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn slices_tile_the_time_from_the_contract_to_the_day(facts in facts()) {
        let assessment = assess_facts(&facts)?;
        slices_tile(&assessment.claimed, facts.contract, facts.as_of)?;
        slices_tile(&assessment.lawful, facts.contract, facts.as_of)?;
    }

    #[test]
    fn lines_add_up_to_their_claims_and_to_the_totals(facts in facts(), demand in demand()) {
        let entry = DebtEntry { demand, ..facts.entry() };
        lines_add_up(&assess_entry(&entry, facts.as_of)?)?;
    }

    #[test]
    fn debts_grow_with_time_when_nothing_is_paid(facts in facts(), days in 1_u64..500) {
        // Without a date of the suit, the day asked for is taken for it and may change the ceiling.
        let filing = facts.filing.unwrap_or(facts.as_of);
        let debt = read::debt(&Facts { filing: Some(filing), ..facts.clone() }.entry(), facts.as_of).map_err(failed)?;
        not_more(&assessed(&debt, facts.as_of)?, &assessed(&debt, days_after(facts.as_of, days))?)?;
    }

    #[test]
    fn paying_more_never_raises_what_is_owed(facts in facts(), which in any::<Index>(), more in 1_i64..1_000_000) {
        prop_assume!(!is_silent(&facts) && !facts.payments.is_empty());
        let mut paid_more = facts.clone();
        paid_more.payments[which.index(facts.payments.len())].1 += more;
        not_more(&assess_facts(&paid_more)?, &assess_facts(&facts)?)?;
    }

    #[test]
    fn another_payment_never_raises_what_is_owed(facts in facts(), when in any::<Index>(), fen in 1_i64..1_000_000) {
        prop_assume!(!is_silent(&facts));
        let days = usize::try_from((facts.as_of - facts.contract).num_days()).map_err(failed)?;
        let date = days_after(facts.contract, when.index(days + 1) as u64);
        let mut paid_more = facts.clone();
        paid_more.payments.push((date, fen));
        not_more(&assess_facts(&paid_more)?, &assess_facts(&facts)?)?;
    }

    #[test]
    fn the_law_never_supports_more_than_the_contract(facts in facts()) {
        prop_assume!(!is_silent(&facts));
        let assessment = assess_facts(&facts)?;
        let claimed = assessment.claimed.total();
        prop_assert!(at_most(assessment.lawful.total(), claimed), "{:?} > {claimed:?}", assessment.lawful.total());
    }

    #[test]
    fn nothing_is_overdue_before_the_first_due_date(facts in facts()) {
        let first = facts.due_dates()[0];
        let as_of = first.pred_opt().map_or(first, |eve| eve.min(facts.as_of));
        let mut young = Facts { as_of, ..facts };
        young.charges.retain(|charge| charge.date.is_none());
        young.payments.retain(|payment| payment.0 <= as_of);
        let assessment = assess_facts(&young)?;
        for ledger in ledgers(&assessment) {
            prop_assert_eq!(ledger.overdue_principal, Yuan::ZERO);
            let arisen = ledger.charges.iter().find(|charge| !charge.kind.belongs_to_term());
            prop_assert!(arisen.is_none(), "{:?}", arisen);
        }
    }

    #[test]
    fn what_is_paid_on_its_due_date_was_never_in_default(facts in facts(), later in 0_u64..1_000) {
        // The plan of a loan without interest and withheld part, so that it can be paid to the fen.
        let due = facts.due_dates()[0];
        let charges = facts.charges.iter().copied().filter(|charge| charge.kind != ChargeKind::ServiceFee);
        let charges = charges.map(|charge| Charge { date: None, ..charge }).collect();
        let as_of = days_after(due, later).min(ymd(2027, 12, 31));
        // Of older loans without any rate the law's data does not know what happens when they are due.
        prop_assume!(due <= as_of && facts.contract >= ymd(2015, 9, 1));
        let paid = Facts {
            as_of, charges, received: None, term_rate: None, plan: common::Plan::Bullet { due },
            payments: vec![(due, facts.principal)], ..facts.clone()
        };
        for ledger in ledgers(&assess_facts(&paid)?) {
            prop_assert_eq!((ledger.total(), ledger.refund), (Yuan::ZERO, Yuan::ZERO));
        }
    }

    #[test]
    fn who_pays_every_instalment_to_the_fen_is_never_in_default(facts in facts(), early in 0_u64..4, later in 1_u64..400) {
        let fee = |charge: &Charge| charge.kind != ChargeKind::ServiceFee || charge.date.is_none();
        let charges = facts.charges.iter().copied().filter(fee).map(|charge| Charge { date: None, ..charge });
        let mut paid = Facts { payments: Vec::new(), charges: charges.collect(), received: None, ..facts.clone() };
        paid.as_of = days_after(facts.due_dates().into_iter().next_back().unwrap_or(facts.as_of), later);
        prop_assume!(paid.as_of <= ymd(2027, 12, 31));
        let plan = assess_facts(&paid)?.claimed.plan;
        for row in &plan {
            let fen = ((row.principal + row.interest).to_fen().exact() * Decimal::ONE_HUNDRED).normalize();
            let day = row.due.checked_sub_days(Days::new(early)).unwrap_or(row.due).max(row.from);
            let fen = i64::try_from(fen.trunc().mantissa()).map_err(failed)?;
            if fen > 0 {
                paid.payments.push((day, fen));
            }
        }
        for ledger in ledgers(&assess_facts(&paid)?) {
            prop_assert_eq!(ledger.default_since, None);
            prop_assert!(ledger.charges.iter().all(|charge| charge.kind.belongs_to_term()));
            prop_assert!(at_most(ledger.principal, Yuan::new(Decimal::new(i64::try_from(plan.len()).map_err(failed)?, 2))));
        }
    }

    #[test]
    fn every_answer_lies_in_the_range_of_all_answers(facts in facts(), earlier in 0_u64..200, later in 0_u64..200) {
        prop_assume!(facts.contract > ymd(2015, 9, 1));
        let facts = Facts { payments: Vec::new(), ..facts };
        let debt = read::debt(&facts.entry(), facts.as_of).map_err(failed)?;
        let first = facts.due_dates()[0].min(facts.as_of);
        let from = facts.contract.checked_sub_days(Days::new(earlier)).unwrap_or(facts.contract).max(ymd(2015, 9, 1));
        let when = Unknown::ContractDate { from, to: days_after(facts.contract, later).min(first) };
        let unknown = match facts.plan {
            // A monthly plan moves with the contract.
            common::Plan::Instalments { .. } => vec![Unknown::Lender, Unknown::OverdueRate],
            common::Plan::Bullet { .. } => vec![Unknown::TermRate, when, Unknown::Received { least: Yuan::ZERO }],
        };
        let found = range(&debt, &unknown, facts.as_of).map_err(failed)?;
        let total = assessed(&debt, facts.as_of)?.lawful_total();
        // Lines are rounded one by one: the same sum in other parts may differ by some fen.
        let fen = Yuan::new(Decimal::new(3, 2));
        prop_assert!(found.least - fen <= total && total <= found.most + fen, "{total:?} not in {found:?}");
        for (_, left) in &found.narrowing {
            prop_assert!(*left <= found.most - found.least);
        }
    }

    #[test]
    fn the_pages_that_show_lines_carry_the_words_of_every_rule_they_cite(facts in facts()) {
        let assessment = assess_facts(&facts)?;
        for line in &assessment.lines {
            for rule in figure(&assessment, line.item, Side::Lawful).rules {
                prop_assert!(CITED.contains(&rule), "{}", rule.key);
            }
        }
    }

    #[test]
    fn no_payment_loses_money(facts in facts()) {
        let assessment = assess_facts(&facts)?;
        payments_are_whole(&assessment.claimed)?;
        payments_are_whole(&assessment.lawful)?;
    }

    #[test]
    fn a_payment_in_two_parts_on_one_day_is_the_same_payment(facts in facts(), which in any::<Index>(), part in any::<Index>()) {
        prop_assume!(facts.payments.iter().any(|payment| payment.1 > 1));
        let splittable: Vec<usize> = (0..facts.payments.len()).filter(|index| facts.payments[*index].1 > 1).collect();
        let index = *which.get(&splittable);
        let (date, fen) = facts.payments[index];
        let first = 1 + i64::try_from(part.index(usize::try_from(fen - 1).map_err(failed)?)).map_err(failed)?;
        let mut split = facts.clone();
        split.payments[index].1 = first;
        split.payments.insert(index + 1, (date, fen - first));
        same(&assess_facts(&split)?, &assess_facts(&facts)?)?;
    }

    #[test]
    fn an_overpaid_debt_is_never_negative(facts in facts(), times in 1_i64..100) {
        let mut entry = facts.entry();
        entry.payments.push(payment_entry(facts.as_of, facts.principal.min(1_000_000_000) * times));
        let assessment = assess_entry(&entry, facts.as_of)?;
        never_negative(&assessment.claimed)?;
        never_negative(&assessment.lawful)?;
        prop_assert!(assessment.claimed_total() >= Yuan::ZERO && assessment.lawful_total() >= Yuan::ZERO);
    }

    #[test]
    fn dates_of_the_suit_with_the_same_lpr_are_alike(facts in facts(), days in 1_u64..400) {
        let filing = facts.filing.unwrap_or(facts.as_of);
        let later = days_after(filing, days).min(ymd(2027, 12, 31));
        prop_assume!(decided_alike(filing, later));
        let at = |filing| Facts { filing: Some(filing), ..facts.clone() };
        same(&assess_facts(&at(filing))?, &assess_facts(&at(later))?)?;
    }

    #[test]
    fn payments_may_stand_in_any_order(
        (facts, shuffled) in facts().prop_flat_map(|facts| (Just(facts.payments.clone()).prop_shuffle(), Just(facts)))
            .prop_map(|(payments, facts)| (facts.clone(), Facts { payments, ..facts }))
    ) {
        same(&assess_facts(&shuffled)?, &assess_facts(&facts)?)?;
    }
}
