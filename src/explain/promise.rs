//! Why a loan truly costs another rate than was quoted, and which rules its result cites.

use crate::case::promise::FeeKind;
use crate::case::{Debt, InstalmentKind, Plan};
use crate::engine::repayment::{Cap, Counts, Repayment, Source, counts, rules_of_costs, rules_of_counting};
use crate::explain::rules::of_ceiling;
use crate::law::citation::Rule;
use crate::law::interest_caps;
use crate::law::records::annual_cost::{
    ALL_IN_COST_ITEMS, ANNUAL_RATE_FORMULA, ANNUAL_RATE_IRR, ANNUAL_RATE_SHOWN, BANK_RATE_CONVERSION,
    COST_DISCLOSURE, FLAT_RATE, MEMBERSHIP_FEES,
};
use crate::law::records::interest_caps::{CALLED_IN, EARLY_REPAYMENT, EARLY_REPAYMENT_PRIVATE};
use crate::law::reference_rates::ONE_YEAR_LPR;
use crate::money::{AnnualRate, Yuan};

/// Every rule that the result can cite: a page that shows it carries their words.
pub static CITED: [&Rule; 19] = [
    &ANNUAL_RATE_SHOWN,
    &ANNUAL_RATE_FORMULA,
    &ANNUAL_RATE_IRR,
    &FLAT_RATE,
    &BANK_RATE_CONVERSION,
    &COST_DISCLOSURE,
    &ALL_IN_COST_ITEMS,
    &MEMBERSHIP_FEES,
    &interest_caps::WITHHELD_INTEREST,
    &interest_caps::PRIVATE_1991,
    &interest_caps::PRIVATE_2015,
    &interest_caps::PRIVATE_2021,
    &interest_caps::LICENSED_24,
    &interest_caps::LICENSED_OUTSIDE_PRIVATE_LENDING,
    &interest_caps::LICENSED_FOUR_TIMES_LPR,
    &ONE_YEAR_LPR,
    &EARLY_REPAYMENT,
    &EARLY_REPAYMENT_PRIVATE,
    &CALLED_IN,
];

/// How the true rate stands to the quoted one, both as shown: in per cent to two decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compared {
    /// No more is paid than arrived: there is no cost.
    NoCost,
    /// It costs more than any rate that is told.
    BeyondBounds,
    /// No rate was quoted; the true one.
    NotQuoted(AnnualRate),
    /// The same.
    Same(AnnualRate),
    /// The true rate is higher than the quoted one.
    Higher {
        /// The rate as quoted, a year.
        quoted: AnnualRate,
        /// The true one.
        truly: AnnualRate,
    },
    /// The true rate is lower.
    Lower {
        /// The rate as quoted, a year.
        quoted: AnnualRate,
        /// The true one.
        truly: AnnualRate,
    },
}

/// Why a true rate is higher than it seems.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// So much was taken out beforehand, while interest is asked on all of the principal.
    Withheld(Yuan),
    /// Interest on the first principal throughout, while it is being paid back.
    Flat,
    /// So much is paid in fees that count.
    Fees(Yuan),
    /// The lender's own table asks for what it asks for.
    OwnTable,
}

/// The true rate with every fee that counts, beside the quoted one.
pub fn compared(debt: &Debt, repayment: &Repayment) -> Compared {
    let Some(truly) = repayment.costs.official.map(|cost| cost.nominal) else {
        return if repayment.price.is_positive() { Compared::BeyondBounds } else { Compared::NoCost };
    };
    let Some(quoted) = debt.term_rate.map(|rate| rate.annual(debt.day_count)) else {
        return Compared::NotQuoted(truly);
    };
    let shown = |rate: AnnualRate| rate.percent().round_dp(2);
    match shown(truly).cmp(&shown(quoted)) {
        std::cmp::Ordering::Equal => Compared::Same(truly),
        std::cmp::Ordering::Greater => Compared::Higher { quoted, truly },
        std::cmp::Ordering::Less => Compared::Lower { quoted, truly },
    }
}

/// What makes the loan dearer than its rate says, in the order of the result.
pub fn causes(debt: &Debt, repayment: &Repayment) -> Vec<Cause> {
    let counted = repayment.fees().into_iter().filter(|(kind, _)| counts(*kind) == Counts::Yes);
    let fees: Yuan = counted.map(|(_, amount)| amount).sum();
    let of_plan = repayment.table.source == Source::Plan;
    let causes = [
        repayment.withheld.is_positive().then_some(Cause::Withheld(repayment.withheld)),
        (of_plan && is_flat(debt)).then_some(Cause::Flat),
        fees.is_positive().then_some(Cause::Fees(fees)),
        (!of_plan).then_some(Cause::OwnTable),
    ];
    causes.into_iter().flatten().collect()
}

/// The rules behind the true rate.
pub fn of_costs(debt: &Debt, repayment: &Repayment) -> Vec<&'static Rule> {
    let mut rules = rules_of_costs().to_vec();
    if repayment.withheld.is_positive() {
        rules.push(&interest_caps::WITHHELD_INTEREST);
    }
    if is_flat(debt) {
        rules.push(&FLAT_RATE);
    }
    rules
}

/// The rules behind the forms of a rate.
pub fn of_rate_forms() -> [&'static Rule; 2] {
    [&ANNUAL_RATE_SHOWN, &BANK_RATE_CONVERSION]
}

/// The rules by which fees count or not, each once.
pub fn of_fees(fees: &[(FeeKind, Yuan)]) -> Vec<&'static Rule> {
    once(fees.iter().flat_map(|(kind, _)| rules_of_counting(counts(*kind))))
}

/// The rules behind caps, each once.
pub fn of_caps(caps: &[Cap]) -> Vec<&'static Rule> {
    once(caps.iter().flat_map(|cap| of_ceiling(cap.ceiling.origin)))
}

fn once(rules: impl Iterator<Item = &'static Rule>) -> Vec<&'static Rule> {
    let mut found: Vec<&'static Rule> = Vec::new();
    for rule in rules {
        if !found.iter().any(|known| known.key == rule.key) {
            found.push(rule);
        }
    }
    found
}

fn is_flat(debt: &Debt) -> bool {
    matches!(debt.plan, Plan::Instalments { kind: InstalmentKind::Flat, .. })
}

#[cfg(test)]
mod tests {
    use rust_decimal_macros::dec;

    use super::*;
    use crate::case::file::DebtEntry;
    use crate::case::promise::read::loan;
    use crate::dates::day;
    use crate::engine::repayment::repayment;

    fn found(debt: &str) -> (Debt, Repayment) {
        let loan = loan(&DebtEntry::from_json(debt).expect("a debt"), day(2024, 1, 31)).expect("a loan");
        let repayment = repayment(&loan.debt, &loan.promise).expect("a repayment");
        (loan.debt, repayment)
    }

    fn told(more: &str) -> (Compared, Vec<Cause>) {
        let debt = format!(r#"{{"principal":"10000","instalments":"12",{more}}}"#);
        let (debt, repayment) = found(&debt);
        (compared(&debt, &repayment), causes(&debt, &repayment))
    }

    fn yuan(amount: rust_decimal::Decimal) -> Yuan {
        Yuan::new(amount)
    }

    #[test]
    fn a_plain_loan_costs_what_was_quoted() {
        let (compared, causes) = told(r#""repayment":"equal_instalments","rate":{"value":"18"}"#);
        assert!(matches!(compared, Compared::Same(rate) if rate.percent().round_dp(2) == dec!(18)));
        assert_eq!(causes, []);
    }

    #[test]
    fn each_cause_is_told_with_its_amount() {
        // 0.6 % a month of the whole principal is 13.03 % a year; 500 of 10,000 were kept back, 20 a month are fees.
        let (compared, causes) = told(
            r#""repayment":"flat_rate","rate":{"value":"0.6","unit":"percent_per_month"},"received":"9500",
                "promise":{"fees":[{"time":"each_period","amount":"20"},{"kind":"membership","amount":"0.5%"}]}"#,
        );
        let Compared::Higher { quoted, truly } = compared else { panic!("{compared:?}") };
        assert_eq!(quoted.percent(), dec!(7.2));
        assert!(truly.percent() > dec!(13.03));
        // 50 of what was kept back pay for the membership, which only counts if the loan was tied to it.
        assert_eq!(causes, [Cause::Withheld(yuan(dec!(450))), Cause::Flat, Cause::Fees(yuan(dec!(240)))]);
    }

    #[test]
    fn the_lenders_table_and_no_cost_at_all() {
        let rows = r#""promise":{"rows":[{"date":"2024-03-01","amount":"5000"},{"date":"2024-04-01","amount":"6000"}]}"#;
        let (compared, causes) = told(rows);
        assert!(matches!(compared, Compared::NotQuoted(_)));
        assert_eq!(causes, [Cause::OwnTable]);
        let (compared, _) = told(&rows.replace("6000", "4999"));
        assert_eq!(compared, Compared::NoCost);
    }

    #[test]
    fn every_rule_of_a_result_is_among_those_that_its_page_carries() {
        let carried = |rule: &&'static Rule| CITED.iter().any(|cited| cited.key == rule.key);
        for lender in ["unlicensed", "p2p", "bank", "micro_loan", "consumer_finance"] {
            for (made, called) in [
                ("2010-03-01", "2010-06-15"),
                ("2018-03-01", "2018-06-15"),
                ("2020-09-01", "2020-12-15"),
                ("2023-01-15", "2023-04-20"),
            ] {
                let (debt, repayment) = found(&format!(
                    r#"{{"lender":"{lender}","contract_date":"{made}","principal":"10000","received":"9000",
                        "rate":{{"value":"24"}},"repayment":"flat_rate","instalments":"12","called_in":"{called}",
                        "promise":{{"early":{{"date":"{called}"}}}}}}"#
                ));
                let mut rules = of_costs(&debt, &repayment);
                rules.extend(of_rate_forms());
                rules.extend(of_fees(
                    &FeeKind::ALL.iter().map(|kind| (*kind, Yuan::ZERO)).collect::<Vec<_>>(),
                ));
                rules.extend(of_caps(&repayment.caps));
                rules.extend(repayment.early.iter().flat_map(|early| early.rules.clone()));
                rules.extend(repayment.called_in.iter().map(|called| called.rule));
                let missing: Vec<_> =
                    rules.iter().filter(|rule| !carried(rule)).map(|rule| rule.key).collect();
                assert_eq!(missing, Vec::<&str>::new(), "{lender} {made}");
            }
        }
    }

    #[test]
    fn a_flat_loan_and_money_kept_back_cite_their_rules() {
        let (debt, repayment) = found(
            r#"{"principal":"10000","received":"9500","repayment":"flat_rate","instalments":"12","rate":{"value":"7.2"}}"#,
        );
        let rules = of_costs(&debt, &repayment);
        assert!(rules.contains(&&FLAT_RATE) && rules.contains(&&interest_caps::WITHHELD_INTEREST));
        // Half a thousand a day is 18 % by the banks' 360 days.
        assert!(of_rate_forms().contains(&&BANK_RATE_CONVERSION));
        assert_eq!(ANNUAL_RATE_SHOWN.key, "annual-rate-shown");
    }
}
