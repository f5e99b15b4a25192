//! What a borrower could do as a plain document.

use serde::Serialize;

use super::codes::transfer as codes;
use super::yuan;
use crate::case::Debt;
use crate::case::options::Options;
use crate::dates::Date;
use crate::engine::Refusal;
use crate::engine::options::{Outflow, Prospect, Risk, options};

/// A way and where it leads.
#[derive(Debug, Serialize)]
pub(super) struct ProspectReport {
    choice: &'static str,
    total: String,
    ends: String,
    months: u32,
    outflows: Vec<OutflowReport>,
    lawful_left: String,
    beyond_lawful: String,
    claimed_then: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    discount_percent_of_lawful: Option<String>,
    risks: Vec<RiskReport>,
}

#[derive(Debug, Serialize)]
struct OutflowReport {
    date: String,
    kind: &'static str,
    amount: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule: Option<&'static str>,
}

#[derive(Debug, Serialize)]
struct RiskReport {
    risk: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    amount: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule: Option<&'static str>,
}

/// Every way on the table; none where none was asked about.
pub(super) fn options_report(
    debt: &Debt,
    given: Option<&Options>,
    as_of: Date,
) -> Result<Vec<ProspectReport>, Refusal> {
    let prospects = given.map_or(Ok(Vec::new()), |given| options(debt, given, as_of))?;
    Ok(prospects.iter().map(prospect).collect())
}

fn prospect(prospect: &Prospect) -> ProspectReport {
    ProspectReport {
        choice: codes::choice(prospect.choice),
        total: yuan(prospect.total()),
        ends: prospect.ends.to_string(),
        months: prospect.months,
        outflows: prospect.outflows.iter().map(outflow).collect(),
        lawful_left: yuan(prospect.left),
        beyond_lawful: yuan(prospect.beyond),
        claimed_then: yuan(prospect.claimed_then),
        discount_percent_of_lawful: prospect.discount_percent.map(|percent| percent.to_string()),
        risks: prospect.risks.iter().map(|each| risk(*each)).collect(),
    }
}

fn outflow(outflow: &Outflow) -> OutflowReport {
    OutflowReport {
        date: outflow.date.to_string(),
        kind: codes::outflow(outflow.kind),
        amount: yuan(outflow.amount),
        rule: outflow.kind.rule().map(|rule| rule.key),
    }
}

fn risk(risk: Risk) -> RiskReport {
    let (date, amount) = match risk {
        Risk::LimitationRestarts(day) | Risk::LimitationStops(day) | Risk::RecordFrom(day) => {
            (Some(day.to_string()), None)
        }
        Risk::RestStaysOwed(amount)
        | Risk::BeyondLawful(amount)
        | Risk::MoreCourtFee(amount)
        | Risk::PreservationFee(amount) => (None, Some(yuan(amount))),
        Risk::Enforcement | Risk::DutyGoesOn => (None, None),
    };
    RiskReport { risk: codes::risk(risk), date, amount, rule: risk.rule().map(|rule| rule.key) }
}
