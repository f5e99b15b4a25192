//! Where the reader does not know an answer: between which totals the law's most lies, and which answer would narrow
//! that the most.

use super::Refusal;
use super::assessment::lawful_total;
use super::ledger::{Terms, ledger};
use super::regime::ceilings;
use crate::case::unknown::Unknown;
use crate::case::{Debt, Lender};
use crate::dates::Date;
use crate::law::interest_caps::LPR_CAP_BEGINS;
use crate::law::reference_rates::RELEASES;
use crate::money::{QuotedRate, RatePeriod, RateSign, Yuan};

use rust_decimal::Decimal;

/// Above every cap, so that the cap decides: per cent a year.
const ABOVE_EVERY_CAP: Decimal = Decimal::from_parts(100, 0, 0, false, 0);

/// How far apart the totals lie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Range {
    /// The least that the law may support at most, to the fen.
    pub least: Yuan,
    /// The most.
    pub most: Yuan,
    /// What is unknown, the answer that narrows the range most first, and how wide the range can still be with it.
    pub narrowing: Vec<(Unknown, Yuan)>,
}

/// The range of what the law supports at most on `as_of`, with `debt` as told and each of `unknown` left open.
///
/// The bounds are those of the extreme answers: no rate, one of nothing and one above every cap, the first and the last day and every
/// release of the LPR between them. What was paid, and how the loan is repaid, have to be known.
///
/// # Errors
/// Where no combination of answers has a figure: why the answers that stand in `debt` have none.
pub fn range(debt: &Debt, unknown: &[Unknown], as_of: Date) -> Result<Range, Refusal> {
    bounds(debt, unknown, as_of).ok_or_else(|| match lawful_most(debt, as_of) {
        Err(refusal) => refusal,
        Ok(_) => Refusal::BeforeContract,
    })
}

fn bounds(debt: &Debt, unknown: &[Unknown], as_of: Date) -> Option<Range> {
    let total = |unknown: &[Unknown], debt: &Debt| -> Option<(Yuan, Yuan)> {
        let totals: Vec<Yuan> =
            answers(debt, unknown).iter().filter_map(|each| lawful_most(each, as_of).ok()).collect();
        Some((*totals.iter().min()?, *totals.iter().max()?))
    };
    let (least, most) = total(unknown, debt)?;
    let mut narrowing = Vec::new();
    for (index, known) in unknown.iter().enumerate() {
        let others: Vec<Unknown> = [&unknown[..index], &unknown[index + 1..]].concat();
        let left = variants(debt, *known)
            .iter()
            .filter_map(|debt| total(&others, debt))
            .map(|(least, most)| most - least)
            .max();
        narrowing.push((*known, left?));
    }
    narrowing.sort_by_key(|(_, left)| *left);
    Some(Range { least, most, narrowing })
}

fn lawful_most(debt: &Debt, as_of: Date) -> Result<Yuan, Refusal> {
    if debt.contract_date < debt.lender.data_begins() || as_of < debt.contract_date {
        return Err(Refusal::BeforeContract);
    }
    let filing = debt.filing_date.unwrap_or(as_of);
    let ceilings = ceilings(debt, filing)?;
    Ok(lawful_total(&ledger(debt, Terms::Lawful(&ceilings), filing, as_of)))
}

/// The debt with every combination of extreme answers.
fn answers(debt: &Debt, unknown: &[Unknown]) -> Vec<Debt> {
    unknown.iter().fold(vec![debt.clone()], |debts, unknown| {
        debts.iter().flat_map(|debt| variants(debt, *unknown)).collect()
    })
}

/// The debt with each extreme answer to one question.
fn variants(debt: &Debt, unknown: Unknown) -> Vec<Debt> {
    let rate = |percent| QuotedRate { value: percent, sign: RateSign::Percent, period: RatePeriod::Year };
    // An agreed rate may be lower than what runs where none was agreed.
    let rates = [None, Some(rate(Decimal::ZERO)), Some(rate(ABOVE_EVERY_CAP))];
    match unknown {
        Unknown::Lender => {
            Lender::ALL.iter().map(|lender| Debt { lender: *lender, ..debt.clone() }).collect()
        }
        Unknown::TermRate => rates.map(|term_rate| Debt { term_rate, ..debt.clone() }).into(),
        Unknown::OverdueRate => rates.map(|overdue_rate| Debt { overdue_rate, ..debt.clone() }).into(),
        Unknown::Received { least } => {
            [least, debt.principal].map(|received| Debt { received, ..debt.clone() }).into()
        }
        Unknown::ContractDate { from, to } => {
            days(from, to).into_iter().map(|contract_date| Debt { contract_date, ..debt.clone() }).collect()
        }
    }
}

/// The days from `from` to `to` that may make a difference: the ends, and those on which a rule or the LPR changes.
fn days(from: Date, to: Date) -> Vec<Date> {
    let changes = RELEASES.iter().map(|release| release.date).chain([LPR_CAP_BEGINS]);
    let around = changes.flat_map(|change| [change.pred_opt().unwrap_or(change), change]);
    let mut days: Vec<Date> = around.chain([from, to]).filter(|day| (from..=to).contains(day)).collect();
    days.sort();
    days.dedup();
    days
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::file::{DebtEntry, RateEntry};
    use crate::case::read;
    use crate::dates::day;
    use rust_decimal_macros::dec;

    const DUE: Date = day(2023, 1, 1);

    fn debt(percent: &str) -> Debt {
        let entry = DebtEntry {
            lender: Some(Lender::Unlicensed),
            contract_date: "2022-01-01".into(),
            principal: "10000".into(),
            rate: RateEntry { value: percent.into(), ..RateEntry::default() },
            due_date: "2023-01-01".into(),
            ..DebtEntry::default()
        };
        read::debt(&entry, DUE).expect("a debt")
    }

    fn yuan(amount: Decimal) -> Yuan {
        Yuan::new(amount)
    }

    #[test]
    fn without_the_lender_both_caps_are_possible() {
        // 365 days at 15.2 % (four times 3.80 %) or at 24 %.
        let found = range(&debt("30"), &[Unknown::Lender], DUE).expect("a range");
        assert_eq!((found.least, found.most), (yuan(dec!(11_520.00)), yuan(dec!(12_400.00))));
        assert_eq!(found.narrowing, [(Unknown::Lender, yuan(dec!(0)))]);
    }

    #[test]
    fn the_rate_narrows_more_than_the_lender() {
        let found = range(&debt(""), &[Unknown::Lender, Unknown::TermRate], DUE).expect("a range");
        assert_eq!((found.least, found.most), (yuan(dec!(10_000.00)), yuan(dec!(12_400.00))));
        // Knowing the rate leaves 15.2 % to 24 % at worst, knowing the lender nothing to 24 %.
        let left = [(Unknown::TermRate, yuan(dec!(880.00))), (Unknown::Lender, yuan(dec!(2_400.00)))];
        assert_eq!(found.narrowing, left);
    }

    #[test]
    fn a_contract_of_some_day_in_two_months() {
        let when = Unknown::ContractDate { from: day(2021, 12, 1), to: day(2022, 1, 31) };
        let found = range(&debt("36"), &[when], DUE).expect("a range");
        // 335 days at 14.8 % (3.70 %) to 396 days at 15.4 % (3.85 %).
        assert_eq!((found.least, found.most), (yuan(dec!(11_358.36)), yuan(dec!(11_670.79))));
    }

    #[test]
    fn without_the_overdue_rate_nothing_or_the_cap_may_run_after_the_due_date() {
        // 1,200.00 for the term; then nothing, or 365 days at 15.2 %.
        let found = range(&debt("12"), &[Unknown::OverdueRate], day(2024, 1, 1)).expect("a range");
        assert_eq!((found.least, found.most), (yuan(dec!(11_200.00)), yuan(dec!(12_720.00))));
    }

    #[test]
    fn before_the_contract_and_before_the_data_there_is_no_range() {
        let on = |debt: &Debt, as_of| range(debt, &[], as_of).map(|found| found.most);
        let contract = day(2022, 1, 1);
        assert_eq!(on(&debt("12"), day(2021, 12, 31)), Err(Refusal::BeforeContract));
        assert_eq!(on(&debt("12"), contract), Ok(yuan(dec!(10_000.00))));
        let bank = |contract_date| Debt { lender: Lender::Bank, contract_date, ..debt("12") };
        assert_eq!(on(&bank(day(2003, 12, 31)), DUE), Err(Refusal::BeforeContract));
        assert!(on(&bank(day(2004, 1, 1)), DUE).is_ok());
    }

    #[test]
    fn how_much_arrived() {
        let found =
            range(&debt("12"), &[Unknown::Received { least: yuan(dec!(7_000)) }], DUE).expect("a range");
        assert_eq!((found.least, found.most), (yuan(dec!(7_840.00)), yuan(dec!(11_200.00))));
    }
}
