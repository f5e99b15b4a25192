//! What was promised, as a plain document.

use serde::Serialize;

use super::codes::promise as codes;
use super::{CeilingReport, ceiling_report, keys, percent_shown, yuan};
use crate::case::promise::FeeKind;
use crate::engine::repayment::{
    CalledIn, Cap, Costs, DefaultCost, Payoff, RateForms, Repayment, Row, TrueCost, counts, rules_of_costs,
    rules_of_counting,
};
use crate::money::Yuan;

/// The table and its true cost. Rates in per cent a year, shown to four decimals.
#[derive(Debug, Serialize)]
pub(super) struct PromiseReport {
    source: &'static str,
    principal: String,
    interest: String,
    fees: String,
    withheld: String,
    price: String,
    total: String,
    rounding_in_the_last_row: String,
    rows: Vec<RowReport>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    at_payout: Vec<FeeReport>,
    #[serde(skip_serializing_if = "Option::is_none")]
    quoted: Option<FormsReport>,
    costs: CostsReport,
    caps: Vec<CapReport>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    default_costs: Vec<DefaultReport>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule_of_thumb: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    called_in: Option<CalledInReport>,
    #[serde(skip_serializing_if = "Option::is_none")]
    early: Option<EarlyReport>,
}

#[derive(Debug, Serialize)]
struct RowReport {
    due: String,
    amount: String,
    principal: String,
    interest: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fees: Vec<FeeReport>,
    left: String,
}

#[derive(Debug, Serialize)]
struct FeeReport {
    fee: &'static str,
    amount: String,
    counts: &'static str,
    rules: Vec<&'static str>,
}

#[derive(Debug, Serialize)]
struct CostsReport {
    #[serde(skip_serializing_if = "Option::is_none")]
    interest_alone: Option<CostReport>,
    #[serde(skip_serializing_if = "Option::is_none")]
    official: Option<CostReport>,
    #[serde(skip_serializing_if = "Option::is_none")]
    with_doubtful_fees: Option<CostReport>,
    rules: Vec<&'static str>,
}

#[derive(Debug, Serialize)]
struct CostReport {
    per_period: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    effective: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    by_days: Option<String>,
}

#[derive(Debug, Serialize)]
struct CapReport {
    #[serde(flatten)]
    cap: CeilingReport,
    standing: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    official_cost_above: Option<String>,
}

#[derive(Debug, Serialize)]
struct DefaultReport {
    cost: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    amount: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rate: Option<FormsReport>,
}

#[derive(Debug, Serialize)]
struct FormsReport {
    year_of_365: String,
    year_of_360: String,
    month: String,
    day: String,
    compounded: String,
}

#[derive(Debug, Serialize)]
struct CalledInReport {
    date: String,
    principal: String,
    interest: String,
    interest_not_owed: String,
    rules: Vec<&'static str>,
}

#[derive(Debug, Serialize)]
struct EarlyReport {
    date: String,
    interest_asked: &'static str,
    principal: String,
    interest: String,
    fees: String,
    early_fee: String,
    total: String,
    saved: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    cost: Option<CostReport>,
    rules: Vec<&'static str>,
}

pub(super) fn promise_report(promise: &Repayment) -> PromiseReport {
    let table = &promise.table;
    let of_payout: Yuan = promise.at_payout.iter().map(|(_, amount)| *amount).sum();
    PromiseReport {
        source: codes::source(table.source),
        principal: yuan(table.principal()),
        interest: yuan(table.interest()),
        fees: yuan(table.fees() + of_payout),
        withheld: yuan(promise.withheld),
        price: yuan(promise.price),
        total: yuan(promise.total()),
        rounding_in_the_last_row: yuan(table.rounding),
        rows: table.rows.iter().map(row_report).collect(),
        at_payout: fee_reports(&promise.at_payout),
        quoted: promise.quoted.map(forms_report),
        costs: costs_report(&promise.costs),
        caps: promise.caps.iter().map(cap_report).collect(),
        default_costs: promise.default_costs.iter().map(default_report).collect(),
        rule_of_thumb: promise.estimate.map(percent_shown),
        called_in: promise.called_in.as_ref().map(called_in_report),
        early: promise.early.as_ref().map(early_report),
    }
}

fn row_report(row: &Row) -> RowReport {
    RowReport {
        due: row.due.to_string(),
        amount: yuan(row.amount()),
        principal: yuan(row.principal),
        interest: yuan(row.interest),
        fees: fee_reports(&row.fees),
        left: yuan(row.left),
    }
}

fn fee_reports(fees: &[(FeeKind, Yuan)]) -> Vec<FeeReport> {
    let fee = |(kind, amount): &(FeeKind, Yuan)| FeeReport {
        fee: kind.code(),
        amount: yuan(*amount),
        counts: codes::counts(counts(*kind)),
        rules: keys(&rules_of_counting(counts(*kind))),
    };
    fees.iter().map(fee).collect()
}

fn costs_report(costs: &Costs) -> CostsReport {
    CostsReport {
        interest_alone: costs.interest.map(cost_report),
        official: costs.official.map(cost_report),
        with_doubtful_fees: costs.with_doubtful.map(cost_report),
        rules: keys(&rules_of_costs()),
    }
}

fn cost_report(cost: TrueCost) -> CostReport {
    CostReport {
        per_period: percent_shown(cost.nominal),
        effective: cost.effective.map(percent_shown),
        by_days: cost.by_days.map(percent_shown),
    }
}

fn cap_report(cap: &Cap) -> CapReport {
    CapReport {
        cap: ceiling_report(&cap.ceiling),
        standing: codes::standing(cap.standing),
        official_cost_above: cap.above.map(percent_shown),
    }
}

fn default_report(cost: &DefaultCost) -> DefaultReport {
    let (amount, rate) = match cost {
        DefaultCost::OverdueRate(forms) => (None, Some(forms_report(*forms))),
        DefaultCost::Charge(_, amount) | DefaultCost::EarlyFee(amount) => (Some(yuan(*amount)), None),
    };
    DefaultReport { cost: codes::default_cost(*cost), amount, rate }
}

fn forms_report(forms: RateForms) -> FormsReport {
    FormsReport {
        year_of_365: percent_shown(forms.year_365),
        year_of_360: percent_shown(forms.year_360),
        month: percent_shown(forms.month),
        day: percent_shown(forms.day),
        compounded: percent_shown(forms.compounded),
    }
}

fn called_in_report(called: &CalledIn) -> CalledInReport {
    CalledInReport {
        date: called.date.to_string(),
        principal: yuan(called.principal),
        interest: yuan(called.interest),
        interest_not_owed: yuan(called.not_owed),
        rules: keys(&[called.rule]),
    }
}

fn early_report(payoff: &Payoff) -> EarlyReport {
    EarlyReport {
        date: payoff.date.to_string(),
        interest_asked: payoff.basis.code(),
        principal: yuan(payoff.principal),
        interest: yuan(payoff.interest),
        fees: yuan(payoff.fees),
        early_fee: yuan(payoff.early_fee),
        total: yuan(payoff.total()),
        saved: yuan(payoff.saved),
        cost: payoff.cost.map(cost_report),
        rules: keys(&payoff.rules),
    }
}
