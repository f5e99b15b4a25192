//! The results of a credit card.

use serde::Serialize;

use super::{decimal, percent, yuan};
use crate::dates::Date;
use crate::engine::card::{
    Allocation, CardAssessment, CriminalLine, Cut, InstalmentCost, Issued, Item, Ledger, Line, Order,
    RateCause, Scenario, ScenarioTotal, Slice,
};
use crate::law::bank_cards::{CARD_REDUCTION, CARD_REPAYMENT_ORDER};
use crate::law::criminal_law::{CARD_FRAUD_AMOUNT, CARD_FRAUD_DEMANDS};
use crate::law::interest_caps::{LICENSED_24, LICENSED_FOUR_TIMES_LPR};

/// The results of one card.
#[derive(Debug, Serialize)]
pub struct CardReport {
    name: String,
    claimed_total: String,
    lawful_total: String,
    claimed_tomorrow: String,
    lawful_tomorrow: String,
    filing_date: String,
    lines: Vec<LineReport>,
    claimed: LedgerReport,
    lawful: LedgerReport,
    #[serde(skip_serializing_if = "Option::is_none")]
    overdue_since: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    principal_first_from: Option<String>,
    order_rule: &'static str,
    other_readings: Vec<ReadingReport>,
    instalments: Vec<InstalmentReport>,
    criminal_line: CriminalReport,
}

#[derive(Debug, Serialize)]
struct LineReport {
    line: &'static str,
    claimed: String,
    by_terms: String,
    lawful: String,
    difference: String,
    supported: String,
    over: String,
    unproven: String,
    cuts: Vec<CutReport>,
}

#[derive(Debug, Serialize)]
struct CutReport {
    because: &'static str,
    amount: String,
    rule: &'static str,
}

#[derive(Debug, Serialize)]
struct LedgerReport {
    /// Of principal, parts of instalments that are still to be posted.
    instalments_to_come: String,
    credit: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    room_beside_interest: Option<String>,
    segments: Vec<SegmentReport>,
    statements: Vec<StatementReport>,
    payments: Vec<PaymentReport>,
}

#[derive(Debug, Serialize)]
struct SegmentReport {
    from: String,
    to: String,
    days: i64,
    principal: String,
    percent_per_year: String,
    year_days: String,
    because: &'static str,
    interest: String,
    unpaid_interest: String,
    interest_on_interest: String,
}

#[derive(Debug, Serialize)]
struct StatementReport {
    closing: String,
    due: String,
    balance: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    printed_balance: Option<String>,
    minimum: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    paid_in_full: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unpaid_minimum: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    late_fee: Option<String>,
}

#[derive(Debug, Serialize)]
struct PaymentReport {
    date: String,
    amount: String,
    days_overdue: i64,
    order: &'static str,
    interest: String,
    compound_interest: String,
    late_fees: String,
    fees: String,
    principal: String,
    surplus: String,
    principal_left: String,
}

#[derive(Debug, Serialize)]
struct ReadingReport {
    reading: &'static str,
    lawful_total: String,
    /// What it has more than the lawful total; negative where it has less.
    difference: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rules: Vec<&'static str>,
}

#[derive(Debug, Serialize)]
struct InstalmentReport {
    fees: String,
    advertised_percent_per_year: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    percent_per_year: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    effective_percent_per_year: Option<String>,
    above_ceiling: bool,
}

#[derive(Debug, Serialize)]
struct CriminalReport {
    principal: String,
    line: String,
    amount_reached: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    second_demand: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    three_months_over_from: Option<String>,
    three_months_over: bool,
    outward_conditions_met: bool,
    rules: [&'static str; 2],
}

pub(super) fn card_report(name: &str, card: &CardAssessment) -> CardReport {
    CardReport {
        name: name.to_owned(),
        claimed_total: yuan(card.claimed_total()),
        lawful_total: yuan(card.lawful_total()),
        claimed_tomorrow: yuan(card.claimed_tomorrow),
        lawful_tomorrow: yuan(card.lawful_tomorrow),
        filing_date: card.filing.to_string(),
        lines: card.lines.iter().map(line_report).collect(),
        claimed: ledger_report(&card.claimed),
        lawful: ledger_report(&card.lawful),
        overdue_since: text(card.claimed.overdue_since),
        principal_first_from: text(card.principal_first_from),
        order_rule: CARD_REPAYMENT_ORDER.key,
        other_readings: card.scenarios.iter().map(|total| reading_report(total, card)).collect(),
        instalments: card.instalments.iter().map(instalment_report).collect(),
        criminal_line: criminal_report(card.criminal_line),
    }
}

fn text(date: Option<Date>) -> Option<String> {
    date.map(|date| date.to_string())
}

fn line_report(line: &Line) -> LineReport {
    LineReport {
        line: item(line.item),
        claimed: yuan(line.claimed),
        by_terms: yuan(line.contract),
        lawful: yuan(line.lawful),
        difference: yuan(line.difference()),
        supported: yuan(line.supported),
        over: yuan(line.over),
        unproven: yuan(line.unproven),
        cuts: line
            .cuts
            .iter()
            .map(|(cut, amount)| CutReport {
                because: cut_code(*cut),
                amount: yuan(*amount),
                rule: cut.rule().key,
            })
            .collect(),
    }
}

fn ledger_report(ledger: &Ledger) -> LedgerReport {
    LedgerReport {
        instalments_to_come: yuan(ledger.spread),
        credit: yuan(ledger.credit),
        room_beside_interest: ledger.room.map(yuan),
        segments: ledger.slices.iter().map(|slice| segment_report(ledger, slice)).collect(),
        statements: ledger.statements.iter().map(statement_report).collect(),
        payments: ledger.allocations.iter().map(payment_report).collect(),
    }
}

fn segment_report(ledger: &Ledger, slice: &Slice) -> SegmentReport {
    SegmentReport {
        from: slice.from.to_string(),
        to: slice.to.to_string(),
        days: slice.days(),
        principal: yuan(slice.principal),
        percent_per_year: percent(slice.applied),
        year_days: decimal(ledger.terms.year_days),
        because: cause(slice.cause),
        interest: yuan(slice.interest),
        unpaid_interest: yuan(slice.unpaid),
        interest_on_interest: yuan(slice.compound_interest),
    }
}

fn statement_report(issued: &Issued) -> StatementReport {
    StatementReport {
        closing: issued.statement.closing.to_string(),
        due: issued.statement.due.to_string(),
        balance: yuan(issued.balance),
        printed_balance: issued.statement.balance.map(yuan),
        minimum: yuan(issued.minimum),
        paid_in_full: issued.outcome.map(|outcome| outcome.in_full),
        unpaid_minimum: issued.outcome.map(|outcome| yuan(outcome.unpaid_minimum)),
        late_fee: issued.outcome.map(|outcome| yuan(outcome.late_fee)),
    }
}

fn payment_report(paid: &Allocation) -> PaymentReport {
    PaymentReport {
        date: paid.date.to_string(),
        amount: yuan(paid.amount),
        days_overdue: paid.overdue_days,
        order: match paid.order {
            Order::InterestFirst => "interest_first",
            Order::PrincipalFirst => "principal_first",
        },
        interest: yuan(paid.interest),
        compound_interest: yuan(paid.compound_interest),
        late_fees: yuan(paid.late_fees),
        fees: yuan(paid.fees),
        principal: yuan(paid.principal),
        surplus: yuan(paid.surplus),
        principal_left: yuan(paid.principal_left),
    }
}

fn reading_report(total: &ScenarioTotal, card: &CardAssessment) -> ReadingReport {
    let (reading, rules) = match total.scenario {
        Scenario::WithoutRequest => ("no_reduction_asked", vec![CARD_REDUCTION.key, LICENSED_24.key]),
        Scenario::FourTimesLpr(_) => ("lower_ceiling", vec![LICENSED_FOUR_TIMES_LPR.key]),
        Scenario::OtherMethod(method) => (method.code(), Vec::new()),
    };
    ReadingReport {
        reading,
        lawful_total: yuan(total.total),
        difference: yuan(total.total - card.lawful_total()),
        rules,
    }
}

fn instalment_report(cost: &InstalmentCost) -> InstalmentReport {
    InstalmentReport {
        fees: yuan(cost.fees),
        advertised_percent_per_year: percent(cost.advertised),
        percent_per_year: cost.cost.map(|cost| percent(cost.nominal)),
        effective_percent_per_year: cost.cost.map(|cost| percent(cost.effective)),
        above_ceiling: cost.above_ceiling,
    }
}

fn criminal_report(line: CriminalLine) -> CriminalReport {
    CriminalReport {
        principal: yuan(line.principal),
        line: yuan(line.line),
        amount_reached: line.amount_reached,
        second_demand: text(line.second_demand),
        three_months_over_from: text(line.time_over_from),
        three_months_over: line.time_over,
        outward_conditions_met: line.outward_conditions_met(),
        rules: [CARD_FRAUD_AMOUNT.key, CARD_FRAUD_DEMANDS.key],
    }
}

const fn item(item: Item) -> &'static str {
    match item {
        Item::Principal => "principal",
        Item::Interest => "interest",
        Item::CompoundInterest => "compound_interest",
        Item::LateFees => "late_fees",
        Item::Fees => "fees",
        Item::Unexplained => "unexplained",
    }
}

const fn cut_code(cut: Cut) -> &'static str {
    match cut {
        Cut::RateBand => "rate_band",
        Cut::FeesBearNoInterest => "fees_bear_no_interest",
        Cut::NotPointedOut => "not_pointed_out",
        Cut::OrderOfPayment => "order_of_payment",
        Cut::Ceiling => "licensed_24",
    }
}

const fn cause(cause: RateCause) -> &'static str {
    match cause {
        RateCause::Agreed => "agreed",
        RateCause::Usual => "usual",
        RateCause::Band => "rate_band",
        RateCause::Ceiling => "licensed_24",
    }
}
