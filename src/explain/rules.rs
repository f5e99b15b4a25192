//! Which rules a figure rests on.

use super::{accruals, rooms};
use crate::case::Debt;
use crate::dates::Date;
use crate::engine::ledger::{Allocation, Cause};
use crate::engine::regime::{AfterSale, CeilingOrigin, OverdueOrigin};
use crate::engine::scenarios::Reading;
use crate::engine::{Assessment, Item};
use crate::law::citation::Rule;
use crate::law::interest_caps::{self, LPR_CAP_BEGINS};
use crate::law::reference_rates::ONE_YEAR_LPR;
use crate::law::series::Answer;
use crate::law::{assignment, overdue_interest, payment_allocation};

/// Every rule that a line of a result can cite: a page that shows lines carries their words.
pub static CITED: [&Rule; 23] = [
    &interest_caps::WITHHELD_INTEREST,
    &interest_caps::NO_INTEREST_AGREED,
    &interest_caps::PRIVATE_1991,
    &interest_caps::PRIVATE_2015,
    &interest_caps::PRIVATE_2015_VOLUNTARY,
    &interest_caps::PRIVATE_2021,
    &interest_caps::PRIVATE_TRANSITION,
    &interest_caps::LICENSED_24,
    &interest_caps::LICENSED_OUTSIDE_PRIVATE_LENDING,
    &interest_caps::LICENSED_FOUR_TIMES_LPR,
    &ONE_YEAR_LPR,
    &overdue_interest::AGREED_2015,
    &overdue_interest::AGREED,
    &overdue_interest::SIX_PER_CENT_2015,
    &overdue_interest::TERM_RATE_GOES_ON,
    &overdue_interest::LPR_FROM_DEFAULT,
    &overdue_interest::TOTAL_2015,
    &overdue_interest::TOTAL,
    &overdue_interest::LICENSED_AGREED,
    &overdue_interest::LICENSED_COMPOUND_INTEREST,
    &overdue_interest::OVERDUE_CIVIL_CODE,
    &payment_allocation::STATUTORY_ORDER,
    &payment_allocation::ORDER_2009,
];

/// Every rule that another reading can cite.
pub static CITED_OF_READINGS: [&Rule; 8] = [
    &interest_caps::LICENSED_24,
    &interest_caps::LICENSED_FOUR_TIMES_LPR,
    &ONE_YEAR_LPR,
    &overdue_interest::LPR_FROM_DEFAULT,
    &overdue_interest::PENALTY_REDUCTION,
    &overdue_interest::PENALTY_THIRTY_PERCENT,
    &overdue_interest::PENALTY_BURDEN,
    &payment_allocation::STATUTORY_ORDER,
];

/// The rules that a lawful line rests on, each once.
pub(super) fn of_line(assessment: &Assessment, item: Item) -> Vec<&'static Rule> {
    let (debt, lawful) = (&assessment.debt, &assessment.lawful);
    let mut rules: Vec<&'static Rule> = Vec::new();
    match item {
        Item::Principal => {
            if debt.received < debt.principal {
                rules.push(&interest_caps::WITHHELD_INTEREST);
            }
            rules.extend(lawful.allocations.iter().flat_map(of_payment));
        }
        Item::TermInterest if debt.term_rate.is_none() => rules.push(&interest_caps::NO_INTEREST_AGREED),
        Item::TermInterest => {
            rules.extend(accruals(lawful, item).flat_map(|(_, accrual)| match accrual.cause {
                Cause::Ceiling(origin) => of_ceiling(origin),
                _ => Vec::new(),
            }));
        }
        Item::OverdueInterest => {
            rules.extend(
                accruals(lawful, item)
                    .flat_map(|(slice, accrual)| of_overdue(debt, accrual.cause, slice.from)),
            );
        }
        Item::CompoundInterest if debt.lender.is_licensed() => {
            rules.push(&overdue_interest::LICENSED_COMPOUND_INTEREST);
            rules.extend(assessment.ceilings.iter().flat_map(|ceiling| of_total(ceiling.origin)));
        }
        Item::Penalty | Item::Fees => {
            let rooms = rooms(lawful, item);
            for ceiling in &assessment.ceilings {
                for room in &rooms {
                    let origin = ceiling.origin;
                    rules.extend(if room.in_term { of_ceiling(origin) } else { of_total(origin) });
                }
            }
        }
        Item::CompoundInterest | Item::Unexplained => {}
    }
    let mut seen: Vec<&'static Rule> = Vec::new();
    rules.retain(|rule| {
        let new = !seen.iter().any(|known| known.key == rule.key);
        if new {
            seen.push(*rule);
        }
        new
    });
    rules
}

/// The rules behind the order in which a payment was taken.
fn of_payment(paid: &Allocation) -> Vec<&'static Rule> {
    let mut rules: Vec<&'static Rule> = Vec::new();
    if paid.voluntary.is_positive() {
        rules.push(&interest_caps::PRIVATE_2015_VOLUNTARY);
    }
    match payment_allocation::ORDER_OF_PAYMENT.on(paid.date).map(|span| span.answer) {
        Some(Answer::Rule(rule)) => rules.push(rule),
        Some(Answer::Refused(_)) | None => {}
    }
    rules
}

/// The rules behind a rate after the due date, on days from `from`.
fn of_overdue(debt: &Debt, cause: Cause, from: Date) -> Vec<&'static Rule> {
    let private = !debt.lender.is_licensed();
    let old = from < LPR_CAP_BEGINS;
    match cause {
        Cause::TermAgreed | Cause::TermFlat => Vec::new(),
        Cause::Ceiling(origin) => {
            let agreed = debt.overdue_rate.is_some();
            let origin_of_rate = if agreed { OverdueOrigin::Agreed } else { OverdueOrigin::TermRate };
            let mut rules = of_overdue(debt, Cause::Overdue(origin_of_rate), from);
            rules.extend(of_ceiling(origin));
            rules
        }
        Cause::Overdue(OverdueOrigin::Agreed | OverdueOrigin::HeldToPenaltyRate) if !private => {
            vec![&overdue_interest::LICENSED_AGREED]
        }
        Cause::Overdue(OverdueOrigin::TermRate) if !private => vec![&overdue_interest::OVERDUE_CIVIL_CODE],
        Cause::Overdue(OverdueOrigin::None) => vec![&interest_caps::NO_INTEREST_AGREED],
        Cause::Overdue(_) if from < interest_caps::PRIVATE_2015.from => Vec::new(),
        Cause::Overdue(OverdueOrigin::Agreed | OverdueOrigin::HeldToPenaltyRate) if old => {
            vec![&overdue_interest::AGREED_2015]
        }
        Cause::Overdue(OverdueOrigin::Agreed | OverdueOrigin::HeldToPenaltyRate) => {
            vec![&overdue_interest::AGREED]
        }
        Cause::Overdue(OverdueOrigin::TermRate) if old => vec![&overdue_interest::SIX_PER_CENT_2015],
        Cause::Overdue(OverdueOrigin::TermRate) => vec![&overdue_interest::TERM_RATE_GOES_ON],
        Cause::Overdue(OverdueOrigin::Silent2015) => vec![&overdue_interest::SIX_PER_CENT_2015],
        Cause::Overdue(OverdueOrigin::SilentLpr(_)) => {
            vec![&overdue_interest::LPR_FROM_DEFAULT, &ONE_YEAR_LPR]
        }
    }
}

/// The rules behind a ceiling.
pub fn of_ceiling(origin: CeilingOrigin) -> Vec<&'static Rule> {
    match origin {
        CeilingOrigin::Private1991 => vec![&interest_caps::PRIVATE_1991],
        CeilingOrigin::Private24 => vec![&interest_caps::PRIVATE_2015],
        CeilingOrigin::LprAtContract(_) => vec![&interest_caps::PRIVATE_2021, &ONE_YEAR_LPR],
        CeilingOrigin::LprAtFiling(_) => vec![&interest_caps::PRIVATE_TRANSITION, &ONE_YEAR_LPR],
        CeilingOrigin::Licensed24 => {
            vec![&interest_caps::LICENSED_24, &interest_caps::LICENSED_OUTSIDE_PRIVATE_LENDING]
        }
        CeilingOrigin::LicensedLpr(_) => vec![&interest_caps::LICENSED_FOUR_TIMES_LPR, &ONE_YEAR_LPR],
        CeilingOrigin::AfterSale(AfterSale::Nothing) => vec![&assignment::AFTER_SALE_NOTHING],
        CeilingOrigin::AfterSale(AfterSale::TermRate) => vec![&assignment::AFTER_SALE_NO_PENALTY],
        CeilingOrigin::AfterSale(AfterSale::FourTimesLpr(_)) => {
            vec![&assignment::AFTER_SALE_FOUR_TIMES, &ONE_YEAR_LPR]
        }
    }
}

/// The rules behind the ceiling over interest, penalties and fees together.
fn of_total(origin: CeilingOrigin) -> Vec<&'static Rule> {
    match origin {
        CeilingOrigin::Private24 => vec![&overdue_interest::TOTAL_2015],
        CeilingOrigin::LprAtContract(_) => vec![&overdue_interest::TOTAL, &ONE_YEAR_LPR],
        CeilingOrigin::LprAtFiling(_) => {
            vec![&overdue_interest::TOTAL, &interest_caps::PRIVATE_TRANSITION, &ONE_YEAR_LPR]
        }
        CeilingOrigin::Private1991
        | CeilingOrigin::Licensed24
        | CeilingOrigin::LicensedLpr(_)
        | CeilingOrigin::AfterSale(_) => of_ceiling(origin),
    }
}

/// The rules behind another reading.
pub fn of_reading(reading: Reading) -> Vec<&'static Rule> {
    match reading {
        Reading::LowerCeiling(ceiling) => of_ceiling(ceiling.origin),
        Reading::NoReductionAsked => vec![&interest_caps::LICENSED_24],
        Reading::LprOfFiling(_) => vec![&overdue_interest::LPR_FROM_DEFAULT, &ONE_YEAR_LPR],
        Reading::PenaltyReduced => vec![
            &overdue_interest::PENALTY_REDUCTION,
            &overdue_interest::PENALTY_THIRTY_PERCENT,
            &overdue_interest::PENALTY_BURDEN,
        ],
        Reading::Order(_) => vec![&payment_allocation::STATUTORY_ORDER],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::PaymentOrder;
    use crate::case::file::DebtEntry;
    use crate::case::read;
    use crate::dates::day;
    use crate::engine::assess;
    use crate::engine::scenarios::scenarios;

    /// Debts under which each kind of reading comes up.
    const DEBTS: [&str; 3] = [
        r#"{"lender":"bank","contract_date":"2022-01-01","principal":"10000","rate":{"value":"30"},"due_date":"2023-01-01"}"#,
        r#"{"lender":"unlicensed","contract_date":"2021-01-10","principal":"10000","due_date":"2021-07-10",
            "payments":[{"date":"2022-01-10","amount":"500"}]}"#,
        r#"{"lender":"unlicensed","contract_date":"2022-01-10","principal":"10000","rate":{"value":"3"},"due_date":"2022-07-10",
            "charges":[{"kind":"penalty","amount":"900","date":"2022-07-11"}],"payments":[{"date":"2023-01-10","amount":"300"}]}"#,
    ];

    #[test]
    fn other_readings_cite_only_what_their_page_carries() {
        let as_of = day(2024, 1, 10);
        let mut kinds = [false; 5];
        for debt in DEBTS {
            let debt = read::debt(&DebtEntry::from_json(debt).expect("an entry"), as_of).expect("a debt");
            for found in scenarios(&assess(&debt, as_of).expect("a result")) {
                kinds[match found.reading {
                    Reading::LowerCeiling(_) => 0,
                    Reading::NoReductionAsked => 1,
                    Reading::LprOfFiling(_) => 2,
                    Reading::PenaltyReduced => 3,
                    Reading::Order(order) => {
                        assert_ne!(order, PaymentOrder::Statutory);
                        4
                    }
                }] = true;
                for rule in of_reading(found.reading) {
                    assert!(CITED_OF_READINGS.contains(&rule), "{} is not in the page", rule.key);
                }
            }
        }
        assert_eq!(kinds, [true; 5], "a kind of reading was not met");
    }
}
