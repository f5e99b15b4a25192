//! The cases that are timed: made up here once, so that whoever computes them computes the same ones.
//!
//! They are as typed, and nothing in them is random: the same numbers come out on every machine.

use qingzhang::case::file::{
    CaseFile, ChargeEntry, DayCountEntry, DebtEntry, DemandEntry, PaymentEntry, RateEntry, RateUnit,
    Repayment,
};
use qingzhang::case::{ChargeKind, Lender};
use qingzhang::dates::{Date, day, days_between};

/// Every kind of case by name; `size` is the number of events or debts, or the years, as the name says.
pub(crate) fn case(name: &str, size: u32) -> Option<CaseFile> {
    match name {
        "instalments" => Some(instalments(size)),
        "debts" => Some(debts(size)),
        "events" => Some(payments(size, 10)),
        "years" => Some(payments(365, size)),
        _ => None,
    }
}

/// 360 instalments, all of them past, a charge of every kind and so many payments, none of which ends the debt. Made
/// before 2020-08-20, so that the ceiling changes on the way.
pub(crate) fn instalments(payments: u32) -> CaseFile {
    let (contract, as_of) = (day(2016, 1, 15), day(2046, 3, 1));
    let charge =
        |kind, amount: &str, date: &str| ChargeEntry { kind, amount: amount.into(), date: date.into() };
    let debt = DebtEntry {
        rate: rate("36", RateUnit::PercentPerYear),
        repayment: Repayment::EqualInstalments,
        instalments: "360".into(),
        charges: vec![
            charge(ChargeKind::ServiceFee, "2%", ""),
            charge(ChargeKind::Penalty, "10%", ""),
            charge(ChargeKind::CollectionFee, "3000", "2019-05-06"),
            charge(ChargeKind::Other, "500", "2031-02-03"),
        ],
        payments: spread(contract, as_of, payments, 90_037_000 / payments),
        ..private(contract)
    };
    file(as_of, vec![debt])
}

/// One repayment, overdue for most of so many years, and so many payments spread over them. A size of payment is
/// chosen that leaves some of the debt to the end.
fn payments(payments: u32, years: u32) -> CaseFile {
    let contract = day(2016, 1, 15);
    let as_of = qingzhang::dates::add_months(contract, 12 * years);
    let debt = DebtEntry {
        rate: rate("2", RateUnit::PercentPerMonth),
        due_date: day(2016, 7, 15).to_string(),
        payments: spread(contract, as_of, payments, 2_000_000 * years / payments),
        ..private(contract)
    };
    file(as_of, vec![debt])
}

/// Debts of mixed kinds: every lender, every kind of instalments, with and without charges, payments, demand and suit.
fn debts(count: u32) -> CaseFile {
    file(day(2026, 11, 1), (0..count).map(mixed).collect())
}

fn mixed(index: u32) -> DebtEntry {
    let pick = |of: u32| index / of;
    let contract = day(2018 + (pick(3) % 7).cast_signed(), 1 + pick(2) % 12, 1 + index % 28);
    let kinds = [
        Repayment::Bullet,
        Repayment::EqualInstalments,
        Repayment::EqualPrincipal,
        Repayment::InterestFirst,
        Repayment::Flat,
    ];
    let lender = Lender::ALL[pick(5) as usize % Lender::ALL.len()];
    let principal = 3_000 + 137 * (index % 997);
    let mut debt = DebtEntry {
        name: format!("{index}"),
        lender: Some(lender),
        principal: principal.to_string(),
        rate: rate(["2", "1.5", "3", ""][pick(7) as usize % 4], RateUnit::PercentPerMonth),
        repayment: kinds[index as usize % kinds.len()],
        overdue_rate: rate(["0.1", "", "0.05"][pick(11) as usize % 3], RateUnit::PercentPerDay),
        payments: spread(contract, day(2026, 9, 1), index % 6, principal * 100 / 13),
        ..private(contract)
    };
    match debt.repayment {
        Repayment::Bullet => debt.due_date = qingzhang::dates::add_months(contract, 6).to_string(),
        _ => debt.instalments = ["3", "6", "12", "24", "36"][pick(13) as usize % 5].into(),
    }
    if index % 3 == 1 {
        debt.received = (principal - principal / 10).to_string();
        debt.charges = vec![
            ChargeEntry { kind: ChargeKind::Penalty, amount: "10%".into(), date: String::new() },
            ChargeEntry { kind: ChargeKind::ServiceFee, amount: "120.5".into(), date: String::new() },
        ];
    }
    if index % 4 == 2 {
        debt.demand = DemandEntry { total: (principal * 2).to_string(), ..DemandEntry::default() };
        debt.day_count = DayCountEntry::Actual360;
    }
    if index % 6 == 5 {
        debt.filing_date = "2026-02-03".into();
    }
    debt
}

fn private(contract: Date) -> DebtEntry {
    DebtEntry {
        lender: Some(Lender::Unlicensed),
        contract_date: contract.to_string(),
        principal: "300000".into(),
        overdue_rate: rate("0.1", RateUnit::PercentPerDay),
        ..DebtEntry::default()
    }
}

fn rate(value: &str, unit: RateUnit) -> RateEntry {
    RateEntry { value: value.into(), unit }
}

fn file(as_of: Date, debts: Vec<DebtEntry>) -> CaseFile {
    CaseFile { as_of: as_of.to_string(), debts, ..CaseFile::default() }
}

/// `count` payments of `fen` at even distances, on days that rarely are due dates.
fn spread(from: Date, to: Date, count: u32, fen: u32) -> Vec<PaymentEntry> {
    let days = days_between(from, to);
    (0..count)
        .map(|index| {
            let after = days * (2 * i64::from(index) + 1) / (2 * i64::from(count));
            let date = from + chrono::TimeDelta::days(after);
            let amount = format!("{}.{:02}", fen / 100, fen % 100);
            PaymentEntry { date: date.to_string(), amount }
        })
        .collect()
}
