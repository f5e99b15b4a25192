//! The results of a case as a plain document: what `evaluate` prints.

use serde::Serialize;

use super::{Figure, Side, StepKind, figure, lpr_of};
use crate::case::ChargeKind;
use crate::case::field::Problem;
use crate::case::file::CaseFile;
use crate::case::read;
use crate::dates::Date;
use crate::engine::ledger::{Allocation, Cause};
use crate::engine::regime::{Ceiling, CeilingOrigin, OverdueOrigin};
use crate::engine::{Assessment, Item, Line, Refusal, assess};
use crate::money::{AnnualRate, Yuan};

/// The results of every debt of a case, amounts in yuan to the fen, rates in per cent a year.
#[derive(Debug, Serialize)]
pub struct Report {
    /// The day for which they hold; that day itself does not count.
    pub as_of: String,
    /// The last LPR release that the rules know.
    pub last_known_lpr: String,
    /// The sum over the debts of what the law supports at most.
    pub lawful_total: String,
    /// The sum over the debts of what is claimed.
    pub claimed_total: String,
    /// One by one.
    pub debts: Vec<DebtReport>,
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
    overdue_principal: String,
    refund: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    lawful_total_where_courts_go_lower: Option<String>,
    ceilings: Vec<CeilingReport>,
    lines: Vec<LineReport>,
    payments: Vec<PaymentReport>,
}

#[derive(Debug, Serialize)]
struct CeilingReport {
    from: String,
    percent_per_year: String,
    origin: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    lpr_release: Option<String>,
}

#[derive(Debug, Serialize)]
struct LineReport {
    line: &'static str,
    claimed: String,
    lawful: String,
    supported: String,
    over_ceiling: String,
    unproven: String,
    why_claimed: FigureReport,
    why_lawful: FigureReport,
}

#[derive(Debug, Serialize)]
struct FigureReport {
    steps: Vec<StepReport>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    segments: Vec<SegmentReport>,
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
    let (mut lawful, mut claimed) = (Yuan::ZERO, Yuan::ZERO);
    for (index, entry) in case.debts.iter().enumerate() {
        match read::debt(entry, as_of) {
            Err(problems) => {
                let problem = |problem| ReportError::Problem { debt: Some(index), problem };
                errors.extend(problems.into_iter().map(problem));
            }
            Ok(debt) => match assess(&debt, as_of) {
                Err(refusal) => errors.push(ReportError::Refused { debt: index, refusal }),
                Ok(assessment) => {
                    lawful += assessment.lawful_total();
                    claimed += assessment.claimed_total();
                    debts.push(debt_report(&entry.name, &assessment));
                }
            },
        }
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    let last_known_lpr = crate::engine::regime::last_known_release().to_string();
    let (lawful_total, claimed_total) = (yuan(lawful), yuan(claimed));
    Ok(Report { as_of: as_of.to_string(), last_known_lpr, lawful_total, claimed_total, debts })
}

fn debt_report(name: &str, assessment: &Assessment) -> DebtReport {
    DebtReport {
        name: name.to_owned(),
        claimed_total: yuan(assessment.claimed_total()),
        lawful_total: yuan(assessment.lawful_total()),
        claimed_tomorrow: yuan(assessment.claimed_tomorrow),
        lawful_tomorrow: yuan(assessment.lawful_tomorrow),
        filing_date: assessment.filing.to_string(),
        rests_on_last_known_rate: assessment.rests_on_last_known_rate(),
        overdue_principal: yuan(assessment.lawful.overdue_principal),
        refund: yuan(assessment.lawful.refund),
        lawful_total_where_courts_go_lower: assessment.lower.map(|(total, _)| yuan(total)),
        ceilings: assessment.ceilings.iter().map(ceiling_report).collect(),
        lines: assessment.lines.iter().map(|line| line_report(assessment, line)).collect(),
        payments: assessment.lawful.allocations.iter().map(payment_report).collect(),
    }
}

fn ceiling_report(ceiling: &Ceiling) -> CeilingReport {
    CeilingReport {
        from: ceiling.from.to_string(),
        percent_per_year: percent(ceiling.rate),
        origin: ceiling_code(ceiling.origin),
        lpr_release: lpr_of(ceiling.origin).map(|lpr| lpr.release.date.to_string()),
    }
}

fn line_report(assessment: &Assessment, line: &Line) -> LineReport {
    LineReport {
        line: item_code(line.item),
        claimed: yuan(line.claimed),
        lawful: yuan(line.lawful),
        supported: yuan(line.supported),
        over_ceiling: yuan(line.over_ceiling),
        unproven: yuan(line.unproven),
        why_claimed: figure_report(&figure(assessment, line.item, Side::Claimed)),
        why_lawful: figure_report(&figure(assessment, line.item, Side::Lawful)),
    }
}

fn figure_report(figure: &Figure) -> FigureReport {
    let step = |step: &super::Step| StepReport { step: step_code(step.kind), amount: yuan(step.amount) };
    let segment = |segment: &super::Segment| SegmentReport {
        from: segment.from.to_string(),
        to: segment.to.to_string(),
        days: segment.days(),
        principal: yuan(segment.principal),
        percent_per_year: percent(segment.rate),
        year_days: segment.year_days.to_string(),
        because: cause_code(segment.cause),
        amount: yuan(segment.amount),
    };
    FigureReport {
        steps: figure.steps.iter().map(step).collect(),
        segments: figure.segments.iter().map(segment).collect(),
        rules: figure.rules.iter().map(|rule| rule.key).collect(),
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

fn percent(rate: AnnualRate) -> String {
    rate.percent().to_string()
}

const fn item_code(item: Item) -> &'static str {
    match item {
        Item::Principal => "principal",
        Item::TermInterest => "term_interest",
        Item::OverdueInterest => "overdue_interest",
        Item::Penalty => "penalty",
        Item::Fees => "fees",
        Item::Unexplained => "unexplained",
    }
}

const fn step_code(kind: StepKind) -> &'static str {
    match kind {
        StepKind::PaperPrincipal => "paper_principal",
        StepKind::Withheld => "withheld",
        StepKind::Repaid => "repaid",
        StepKind::Accrued => "accrued",
        StepKind::InterestPaid => "interest_paid",
        StepKind::Charge(ChargeKind::Penalty) => "penalty",
        StepKind::Charge(ChargeKind::ServiceFee) => "service_fee",
        StepKind::Charge(ChargeKind::CollectionFee) => "collection_fee",
        StepKind::Charge(ChargeKind::Other) => "other_fee",
        StepKind::AboveCeiling => "above_ceiling",
        StepKind::ChargesPaid => "charges_paid",
        StepKind::BeyondContract => "beyond_contract",
        StepKind::Rounding => "rounding",
    }
}

const fn ceiling_code(origin: CeilingOrigin) -> &'static str {
    match origin {
        CeilingOrigin::Private24 => "private_24",
        CeilingOrigin::LprAtContract(_) => "four_times_lpr_at_contract",
        CeilingOrigin::LprAtFiling(_) => "four_times_lpr_at_filing",
        CeilingOrigin::Licensed24 => "licensed_24",
        CeilingOrigin::LicensedLpr(_) => "licensed_four_times_lpr",
    }
}

const fn cause_code(cause: Cause) -> &'static str {
    match cause {
        Cause::TermAgreed => "agreed",
        Cause::TermFlat => "true_rate_of_flat_instalments",
        Cause::Overdue(OverdueOrigin::Agreed) => "overdue_agreed",
        Cause::Overdue(OverdueOrigin::TermRate) => "term_rate_goes_on",
        Cause::Overdue(OverdueOrigin::Silent2015) => "silent_6",
        Cause::Overdue(OverdueOrigin::SilentLpr(_)) => "silent_lpr",
        Cause::Overdue(OverdueOrigin::None) => "no_rate",
        Cause::Ceiling(origin) => ceiling_code(origin),
    }
}
