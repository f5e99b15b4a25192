//! The results of a case as a plain document: what `evaluate` prints.

mod card;
mod codes;
mod court;
mod open;
mod options;
mod promise;
mod time;
mod transfer;

use rust_decimal::{Decimal, RoundingStrategy};
use serde::Serialize;

use super::{Figure, Room, Side, figure, rules};
use crate::case::Debt;
use crate::case::card::read::card as read_card;
use crate::case::field::Problem;
use crate::case::file::{CaseFile, DebtEntry, FileError};
use crate::case::options::Options;
use crate::case::options::read::options as read_options;
use crate::case::promise::Promise;
use crate::case::promise::read::promise as read_promise;
use crate::case::sections::SectionEntries;
use crate::case::suit::Court;
use crate::case::suit::read::court as read_court;
use crate::case::time::TimeFacts;
use crate::case::time::read::time as read_time;
use crate::case::transfer::Transfer;
use crate::case::transfer::read::transfer as read_transfer;
use crate::case::{read, unknown};
use crate::dates::Date;
use crate::engine::card::assess as assess_card;
use crate::engine::ledger::Allocation;
use crate::engine::range::range;
use crate::engine::regime::{Ceiling, RateSource, Reference, last_known_release};
use crate::engine::repayment::{Repayment, repayment};
use crate::engine::scenarios::{Scenario, scenarios};
use crate::engine::{Assessment, Line, Refusal, assess};
use crate::law::citation::Rule;
use crate::money::{AnnualRate, Yuan};
use card::card_report;
use court::{IfSuedReport, JudgmentReport, SuitReport, if_sued, judgment_report, suit_report};
use promise::{PromiseReport, promise_report};
use time::{TimeReport, time_report};

use options::{ProspectReport, options_report};
use transfer::{TransferReport, transfer_report};

/// The results of every debt of a case, amounts in yuan to the fen, rates in per cent a year.
#[derive(Debug, Serialize)]
pub struct Report {
    /// The day for which they hold; that day itself does not count.
    pub as_of: String,
    /// The last LPR release that the rules know.
    pub last_known_lpr: String,
    /// The sum over the debts of what the law supports at most, where no answer is unknown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lawful_total: Option<String>,
    /// The sum over the debts of what is claimed, where no answer is unknown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claimed_total: Option<String>,
    /// One by one.
    pub debts: Vec<DebtResult>,
}

/// The results of one debt.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum DebtResult {
    /// Everything needed was told.
    Figures(Box<DebtReport>),
    /// Some answers are unknown.
    Range(open::RangeReport),
    /// A credit card.
    Card(Box<card::CardReport>),
}

/// The results of one debt.
#[derive(Debug, Serialize)]
pub struct DebtReport {
    name: String,
    claimed_total: String,
    lawful_total: String,
    claimed_tomorrow: String,
    lawful_tomorrow: String,
    filing_date: String,
    rests_on_last_known_rate: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    in_default_since: Option<String>,
    overdue_principal: String,
    refund: String,
    ceilings: Vec<CeilingReport>,
    lines: Vec<LineReport>,
    payments: Vec<PaymentReport>,
    other_readings: Vec<ScenarioReport>,
    promise: PromiseReport,
    #[serde(skip_serializing_if = "Option::is_none")]
    if_sued: Option<IfSuedReport>,
    #[serde(skip_serializing_if = "Option::is_none")]
    suit: Option<SuitReport>,
    #[serde(skip_serializing_if = "Option::is_none")]
    judgment: Option<JudgmentReport>,
    #[serde(skip_serializing_if = "Option::is_none")]
    transfer: Option<TransferReport>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    options: Vec<ProspectReport>,
    time: TimeReport,
}

/// What the law would support at most under another reading.
#[derive(Debug, Serialize)]
struct ScenarioReport {
    reading: &'static str,
    lawful_total: String,
    rules: Vec<&'static str>,
}

#[derive(Debug, Serialize)]
struct CeilingReport {
    from: String,
    percent_per_year: String,
    origin: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    lpr: Option<LprReport>,
}

#[derive(Debug, Serialize)]
struct LprReport {
    percent_per_year: String,
    source: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    released: Option<String>,
}

#[derive(Debug, Serialize)]
struct LineReport {
    line: &'static str,
    claimed: String,
    lawful: String,
    supported: String,
    over_ceiling: String,
    unproven: String,
    differences: Vec<&'static str>,
    why_claimed: FigureReport,
    why_lawful: FigureReport,
}

#[derive(Debug, Serialize)]
struct FigureReport {
    steps: Vec<StepReport>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    segments: Vec<SegmentReport>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rooms: Vec<RoomReport>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rules: Vec<&'static str>,
}

#[derive(Debug, Serialize)]
struct StepReport {
    step: &'static str,
    amount: String,
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
    amount: String,
}

/// What a ceiling comes to by now, and what interest takes of it.
#[derive(Debug, Serialize)]
struct RoomReport {
    of: &'static str,
    ceiling: String,
    interest: String,
}

#[derive(Debug, Serialize)]
struct PaymentReport {
    date: String,
    amount: String,
    costs: String,
    interest: String,
    interest_up_to_36_percent: String,
    charges: String,
    principal: String,
    surplus: String,
    principal_left: String,
}

/// Why a case has no results.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReportError {
    /// Something that was typed is wrong.
    Problem {
        /// The debt's place in the file; `None` for the case as a whole.
        debt: Option<usize>,
        /// What.
        problem: Problem,
    },
    /// A part of a debt is broken.
    Broken(FileError),
    /// The law's data has no answer.
    Refused {
        /// The debt's place in the file.
        debt: usize,
        /// Why.
        refusal: Refusal,
    },
}

/// Computes every debt of a case; `today` stands where the file names no day.
///
/// # Errors
/// Every problem of every debt.
pub fn report(case: &CaseFile, today: Date) -> Result<Report, Vec<ReportError>> {
    let as_of = read::as_of(&case.as_of, today)
        .map_err(|problem| vec![ReportError::Problem { debt: None, problem }])?;
    let mut errors = Vec::new();
    let mut debts = Vec::new();
    let mut totals = Some((Yuan::ZERO, Yuan::ZERO));
    for (index, entry) in case.debts.iter().enumerate() {
        match debt_result(index, entry, as_of) {
            Err(found) => errors.extend(found),
            Ok((result, sums)) => {
                totals = totals.zip(sums).map(|(sum, one)| (sum.0 + one.0, sum.1 + one.1));
                debts.push(result);
            }
        }
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    Ok(Report {
        as_of: as_of.to_string(),
        last_known_lpr: last_known_release().to_string(),
        lawful_total: totals.map(|(lawful, _)| yuan(lawful)),
        claimed_total: totals.map(|(_, claimed)| yuan(claimed)),
        debts,
    })
}

/// What the law supports at most and what is claimed, where no answer is unknown.
type Totals = Option<(Yuan, Yuan)>;

fn debt_result(
    index: usize,
    entry: &DebtEntry,
    as_of: Date,
) -> Result<(DebtResult, Totals), Vec<ReportError>> {
    let typed_wrong = |problems: Vec<Problem>| -> Vec<ReportError> {
        problems.into_iter().map(|problem| ReportError::Problem { debt: Some(index), problem }).collect()
    };
    let refused = |refusal| vec![ReportError::Refused { debt: index, refusal }];
    let broken = |error| vec![ReportError::Broken(error)];
    let sections = entry.sections.entries(&format!("debts[{index}]")).map_err(broken)?;
    if let Some(card) = read_card(entry, &sections.card, as_of).map_err(typed_wrong)? {
        let assessment = assess_card(&card, as_of).map_err(refused)?;
        let totals = (assessment.lawful_total(), assessment.claimed_total());
        let report = card_report(&entry.name, &assessment);
        return Ok((DebtResult::Card(Box::new(report)), Some(totals)));
    }
    if !entry.unknown.is_empty() {
        let (debt, unknown) = unknown::debt(entry, as_of).map_err(typed_wrong)?;
        let range = range(&debt, &unknown, as_of).map_err(refused)?;
        return Ok((DebtResult::Range(open::range_report(&entry.name, &range)), None));
    }
    let facts = read_debt(entry, &sections, as_of).map_err(typed_wrong)?;
    let (assessment, promised) = compute(&facts, as_of).map_err(refused)?;
    let totals = (assessment.lawful_total(), assessment.claimed_total());
    let transfer = transfer_report(&facts.debt, &facts.transfer, as_of).map_err(refused)?;
    let options = options_report(&facts.debt, facts.options.as_ref(), as_of).map_err(refused)?;
    let report = debt_report(&entry.name, &assessment, &promised, &facts);
    Ok((DebtResult::Figures(Box::new(DebtReport { transfer, options, ..report })), Some(totals)))
}

/// A debt with its sections.
struct Facts {
    debt: Debt,
    promise: Promise,
    court: Court,
    transfer: Transfer,
    options: Option<Options>,
    time: TimeFacts,
}

fn read_debt(entry: &DebtEntry, sections: &SectionEntries, as_of: Date) -> Result<Facts, Vec<Problem>> {
    let debt = read::debt(entry, as_of)?;
    let promise = read_promise(&sections.promise, &debt, as_of);
    let court = read_court(&sections.court, Some(debt.contract_date), debt.day_count, as_of);
    let transfer = read_transfer(&sections.transfer, Some(debt.contract_date), as_of);
    let options = read_options(&sections.options, &debt, as_of);
    let time = read_time(&sections.time, Some(debt.contract_date), as_of);
    match (promise, court, transfer, options, time) {
        (Ok(promise), Ok(court), Ok(transfer), Ok(options), Ok(time)) => {
            Ok(Facts { debt, promise, court, transfer, options, time })
        }
        (promise, court, transfer, options, time) => {
            let problems = [promise.err(), court.err(), transfer.err(), options.err(), time.err()];
            Err(problems.into_iter().flatten().flatten().collect())
        }
    }
}

fn compute(facts: &Facts, as_of: Date) -> Result<(Assessment, Repayment), Refusal> {
    Ok((assess(&facts.debt, as_of)?, repayment(&facts.debt, &facts.promise)?))
}

fn debt_report(name: &str, assessment: &Assessment, promised: &Repayment, facts: &Facts) -> DebtReport {
    let Facts { debt, court, time, .. } = facts;
    DebtReport {
        name: name.to_owned(),
        claimed_total: yuan(assessment.claimed_total()),
        lawful_total: yuan(assessment.lawful_total()),
        claimed_tomorrow: yuan(assessment.claimed_tomorrow),
        lawful_tomorrow: yuan(assessment.lawful_tomorrow),
        filing_date: assessment.filing.to_string(),
        rests_on_last_known_rate: assessment.rests_on_last_known_rate(),
        in_default_since: assessment.lawful.default_since.map(|day| day.to_string()),
        overdue_principal: yuan(assessment.lawful.overdue_principal),
        refund: yuan(assessment.lawful.refund),
        ceilings: assessment.ceilings.iter().map(ceiling_report).collect(),
        lines: assessment.lines.iter().map(|line| line_report(assessment, line)).collect(),
        payments: assessment.lawful.allocations.iter().map(payment_report).collect(),
        other_readings: scenarios(assessment).iter().map(scenario_report).collect(),
        promise: promise_report(promised),
        if_sued: if_sued(assessment),
        suit: court.suit.as_ref().map(suit_report),
        judgment: court.judgment.as_ref().map(|judgment| judgment_report(judgment, assessment.as_of)),
        transfer: None,
        options: Vec::new(),
        time: time_report(debt, time, court, assessment.as_of),
    }
}

fn scenario_report(scenario: &Scenario) -> ScenarioReport {
    ScenarioReport {
        reading: codes::reading(scenario.reading),
        lawful_total: yuan(scenario.total),
        rules: rules::of_reading(scenario.reading).iter().map(|rule| rule.key).collect(),
    }
}

fn ceiling_report(ceiling: &Ceiling) -> CeilingReport {
    CeilingReport {
        from: ceiling.from.to_string(),
        percent_per_year: percent(ceiling.rate),
        origin: codes::ceiling(ceiling.origin),
        lpr: ceiling.origin.reference().map(lpr_report),
    }
}

fn lpr_report(lpr: Reference) -> LprReport {
    let (source, released) = match lpr.source {
        RateSource::Released(day) => ("released", Some(day)),
        RateSource::LastKnown(day) => ("last_known", Some(day)),
        RateSource::Told => ("told", None),
    };
    LprReport { percent_per_year: percent(lpr.rate), source, released: released.map(|day| day.to_string()) }
}

fn line_report(assessment: &Assessment, line: &Line) -> LineReport {
    LineReport {
        line: codes::item(line.item),
        claimed: yuan(line.claimed),
        lawful: yuan(line.lawful),
        supported: yuan(line.supported),
        over_ceiling: yuan(line.over_ceiling),
        unproven: yuan(line.unproven),
        differences: line.differences.iter().map(|found| codes::difference(*found)).collect(),
        why_claimed: figure_report(&figure(assessment, line.item, Side::Claimed)),
        why_lawful: figure_report(&figure(assessment, line.item, Side::Lawful)),
    }
}

fn figure_report(figure: &Figure) -> FigureReport {
    let step = |step: &super::Step| StepReport { step: codes::step(step.kind), amount: yuan(step.amount) };
    let segment = |segment: &super::Segment| SegmentReport {
        from: segment.from.to_string(),
        to: segment.to.to_string(),
        days: segment.days(),
        principal: yuan(segment.principal),
        percent_per_year: percent(segment.rate),
        year_days: decimal(segment.year_days),
        because: codes::cause(segment.cause),
        amount: yuan(segment.amount),
    };
    FigureReport {
        steps: figure.steps.iter().map(step).collect(),
        segments: figure.segments.iter().map(segment).collect(),
        rooms: figure.rooms.iter().map(room_report).collect(),
        rules: keys(&figure.rules),
    }
}

fn room_report(room: &Room) -> RoomReport {
    RoomReport {
        of: if room.in_term { "term" } else { "after_default" },
        ceiling: yuan(room.ceiling),
        interest: yuan(room.interest),
    }
}

fn payment_report(paid: &Allocation) -> PaymentReport {
    PaymentReport {
        date: paid.date.to_string(),
        amount: yuan(paid.amount),
        costs: yuan(paid.costs),
        interest: yuan(paid.interest),
        interest_up_to_36_percent: yuan(paid.voluntary),
        charges: yuan(paid.charges),
        principal: yuan(paid.principal),
        surplus: yuan(paid.surplus),
        principal_left: yuan(paid.principal_left),
    }
}

fn yuan(amount: Yuan) -> String {
    amount.to_fen().exact().to_string()
}

/// To eight decimals, the most that a quoted rate has; true rates of instalments have no end.
fn percent(rate: AnnualRate) -> String {
    decimal(rate.percent())
}

fn decimal(number: Decimal) -> String {
    number.round_dp(8).normalize().to_string()
}

/// To four decimals, half up: a true cost has no last digit.
fn percent_shown(rate: AnnualRate) -> String {
    decimal(rate.percent().round_dp_with_strategy(4, RoundingStrategy::MidpointAwayFromZero))
}

fn keys(rules: &[&'static Rule]) -> Vec<&'static str> {
    rules.iter().map(|rule| rule.key).collect()
}
