//! Where courts differ, or where the reader has a choice: what the law would support at most under another reading.
//! None of them is the answer; each stands beside it.

use rust_decimal::Decimal;

use super::assessment::{Assessment, lawful_total};
use super::ledger::{Accrual, Ledger, Terms, ledger};
use super::regime::{Ceiling, Reference, lower_ceiling, reference};
use crate::case::{ChargeKind, Debt, PaymentOrder};
use crate::law::interest_caps::LPR_CAP_BEGINS;
use crate::law::overdue_interest::PENALTY_ABOVE_LOSS;
use crate::money::{QuotedRate, RatePeriod, RateSign, Yuan};

/// Another reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Licensed lenders: the lower ceiling that some courts apply.
    LowerCeiling(Ceiling),
    /// Licensed lenders: nobody asks the court to cut what is above 24 %.
    NoReductionAsked,
    /// Nothing was agreed: the LPR "of that time" is that of the suit and not of the default.
    LprOfFiling(Reference),
    /// A court takes the overdue interest for the lender's loss and cuts penalties above 30 % of it.
    PenaltyReduced,
    /// Payments pay in another order.
    Order(PaymentOrder),
}

/// What the law would support at most, to the fen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// Under which reading.
    pub reading: Reading,
    /// In all.
    pub total: Yuan,
}

/// The readings that come to another total than the assessment's.
pub fn scenarios(assessment: &Assessment) -> Vec<Scenario> {
    let debt = &assessment.debt;
    let under = |reading, debt: &Debt, ceilings: &[Ceiling]| {
        let lawful = ledger(debt, Terms::Lawful(ceilings), assessment.filing, assessment.as_of);
        Scenario { reading, total: lawful_total(&lawful) }
    };
    let mut found = Vec::new();
    if let Some(lower) = lower_ceiling(debt) {
        found.push(under(Reading::LowerCeiling(lower), debt, &[lower]));
    }
    if debt.lender.is_licensed() {
        found.push(under(Reading::NoReductionAsked, debt, &[]));
    }
    if let Some((lpr, told)) = with_lpr_of_filing(assessment) {
        found.push(under(Reading::LprOfFiling(lpr), &told, &assessment.ceilings));
    }
    let cut = above_loss(&assessment.lawful);
    found.push(Scenario { reading: Reading::PenaltyReduced, total: assessment.lawful_total() - cut });
    for order in PaymentOrder::ALL.iter().copied().filter(|order| *order != debt.payment_order) {
        let other = Debt { payment_order: order, ..debt.clone() };
        found.push(under(Reading::Order(order), &other, &assessment.ceilings));
    }
    found.retain(|scenario| scenario.total != assessment.lawful_total());
    found
}

/// The debt with the LPR of the day of the suit after default, where no rate was agreed and the reading matters.
fn with_lpr_of_filing(assessment: &Assessment) -> Option<(Reference, Debt)> {
    let debt = &assessment.debt;
    let silent = debt.term_rate.is_none() && debt.overdue_rate.is_none() && !debt.lender.is_licensed();
    if !silent || debt.contract_date < LPR_CAP_BEGINS {
        return None;
    }
    let lpr = reference(debt, assessment.filing)?;
    let (sign, period) = (RateSign::Percent, RatePeriod::Year);
    let rate = QuotedRate { value: lpr.rate.percent(), sign, period };
    Some((lpr, Debt { overdue_rate: Some(rate), ..debt.clone() }))
}

/// Of the penalties left, what is above 30 % of the interest since default.
fn above_loss(lawful: &Ledger) -> Yuan {
    let overdue = lawful.slices.iter().filter_map(|slice| slice.overdue);
    let loss: Yuan = overdue.map(|Accrual { interest, .. }| interest).sum();
    let most = Yuan::new(loss.exact() * PENALTY_ABOVE_LOSS / Decimal::ONE_HUNDRED);
    let is_penalty = |kind| kind == ChargeKind::Penalty;
    let allowed: Yuan =
        lawful.charges.iter().filter(|charge| is_penalty(charge.kind)).map(|charge| charge.allowed).sum();
    (allowed - most).or_zero().min(lawful.charges_left(is_penalty)).to_fen()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::file::{ChargeEntry, DebtEntry, PaymentEntry, RateEntry};
    use crate::case::{Lender, read};
    use crate::dates::{Date, day};
    use crate::engine::assess;
    use rust_decimal_macros::dec;

    fn entry(lender: Lender, contract: &str, due: &str, percent: &str) -> DebtEntry {
        DebtEntry {
            lender: Some(lender),
            contract_date: contract.into(),
            principal: "10000".into(),
            rate: RateEntry { value: percent.into(), ..RateEntry::default() },
            due_date: due.into(),
            ..DebtEntry::default()
        }
    }

    fn totals(entry: &DebtEntry, as_of: Date) -> Vec<(Reading, Decimal)> {
        let debt = read::debt(entry, as_of).expect("a debt");
        let assessment = assess(&debt, as_of).expect("figures");
        scenarios(&assessment).iter().map(|found| (found.reading, found.total.exact())).collect()
    }

    #[test]
    fn a_licensed_lender_at_30_per_cent() {
        // 365 days at 30 %, 24 % (the assessment) and 15.2 % (four times 3.80 %).
        let found = totals(&entry(Lender::Bank, "2022-01-01", "2023-01-01", "30"), day(2023, 1, 1));
        assert!(matches!(found[0], (Reading::LowerCeiling(_), total) if total == dec!(11520.00)));
        assert_eq!(found[1], (Reading::NoReductionAsked, dec!(13000.00)));
        assert_eq!(found.len(), 2);
    }

    #[test]
    fn nothing_agreed_and_the_lpr_fell_before_the_suit() {
        // In default since 2022-03-01 (3.70 %); sued on 2024-03-01 (3.45 %): 731 days.
        let mut silent = entry(Lender::Unlicensed, "2021-03-01", "2022-03-01", "");
        silent.filing_date = "2024-03-01".into();
        let found = totals(&silent, day(2024, 3, 1));
        assert!(matches!(found[..], [(Reading::LprOfFiling(_), total)] if total == dec!(10690.95)));
    }

    #[test]
    fn the_lpr_of_default_or_of_the_suit_is_a_question_of_contracts_since_2020_08_20() {
        let of = |contract: &str| {
            let mut silent = entry(Lender::Unlicensed, contract, "2022-03-01", "");
            silent.filing_date = "2024-03-01".into();
            totals(&silent, day(2024, 3, 1))
                .iter()
                .any(|(reading, _)| matches!(reading, Reading::LprOfFiling(_)))
        };
        assert!(of("2020-08-20"));
        assert!(!of("2020-08-19") && !of("2018-03-01"));
    }

    #[test]
    fn a_penalty_above_thirty_per_cent_of_the_interest() {
        // 365 days at 6 % are 600.00; of a penalty of 500.00, within the cap, 180.00 are left.
        let mut penalised = entry(Lender::Unlicensed, "2022-01-01", "2023-01-01", "6");
        let charge = ChargeEntry { amount: "500".into(), ..ChargeEntry::default() };
        penalised.charges.push(charge);
        let found = totals(&penalised, day(2024, 1, 1));
        assert_eq!(found, [(Reading::PenaltyReduced, dec!(11380.00))]);
    }

    #[test]
    fn the_order_of_payments() {
        // 600.00 of interest and 1,000.00 paid when it is due: 9,600.00 bear 6 % for a year, or 9,000.00 do.
        let mut paid = entry(Lender::Unlicensed, "2022-01-01", "2023-01-01", "6");
        paid.payments.push(PaymentEntry { date: "2023-01-01".into(), amount: "1000".into() });
        let found = totals(&paid, day(2024, 1, 1));
        assert_eq!(found, [(Reading::Order(PaymentOrder::PrincipalFirst), dec!(10140.00))]);
    }
}
