//! What a suit adds, and what is left of a judgment, as a plain document.

use serde::Serialize;

use super::codes::court as codes;
use super::{keys, yuan};
use crate::case::suit::{Judgment, Suit};
use crate::dates::Date;
use crate::engine::Assessment;
use crate::engine::court::late_performance::{
    Allocation, FirstDay, Slice, performance, rules_of_performance, tomorrow,
};
use crate::engine::court::{Course, Fee, courses, court_fees};
use crate::money::Yuan;

/// The courses that a suit over today's claim may take, where the court grants what the law supports.
#[derive(Debug, Serialize)]
pub(super) struct IfSuedReport {
    claim: String,
    granted: String,
    courses: Vec<CourseReport>,
}

#[derive(Debug, Serialize)]
struct CourseReport {
    #[serde(skip_serializing_if = "Option::is_none")]
    payment_order: Option<&'static str>,
    procedure: &'static str,
    ending: &'static str,
    fee: String,
    debtor_bears: String,
}

#[derive(Debug, Serialize)]
pub(super) struct SuitReport {
    debtor_bears: String,
    creditor_bears: String,
    fees: Vec<FeeReport>,
}

#[derive(Debug, Serialize)]
struct FeeReport {
    fee: &'static str,
    measured_on: String,
    full: String,
    charged: String,
    borne: &'static str,
    debtor: String,
    creditor: String,
    notes: Vec<&'static str>,
    rules: Vec<&'static str>,
}

/// A judgment's debt on the day, counted from the day on which the time to perform ended.
#[derive(Debug, Serialize)]
pub(super) struct JudgmentReport {
    costs: String,
    interest: String,
    other: String,
    principal: String,
    late_performance: String,
    total: String,
    tomorrow: String,
    refund: String,
    total_counted_from_the_day_after: String,
    slices: Vec<SliceReport>,
    payments: Vec<PaymentReport>,
    rules: Vec<&'static str>,
}

#[derive(Debug, Serialize)]
struct SliceReport {
    from: String,
    to: String,
    principal: String,
    interest: String,
    late: String,
    late_performance: String,
}

#[derive(Debug, Serialize)]
struct PaymentReport {
    date: String,
    amount: String,
    costs: String,
    interest: String,
    other: String,
    principal: String,
    late_performance: String,
    surplus: String,
}

/// `None` where nothing is claimed.
pub(super) fn if_sued(assessment: &Assessment) -> Option<IfSuedReport> {
    let claim = Some(assessment.claimed_total()).filter(|claim| claim.is_positive())?;
    let granted = assessment.lawful_total().min(claim);
    let courses = courses(claim, granted).iter().map(course_report).collect();
    Some(IfSuedReport { claim: yuan(claim), granted: yuan(granted), courses })
}

fn course_report(course: &Course) -> CourseReport {
    CourseReport {
        payment_order: course.payment_order.map(crate::case::suit::OrderOutcome::code),
        procedure: course.procedure.code(),
        ending: course.ending.code(),
        fee: yuan(course.charged),
        debtor_bears: yuan(course.debtor),
    }
}

pub(super) fn suit_report(suit: &Suit) -> SuitReport {
    let fees = court_fees(suit);
    SuitReport {
        debtor_bears: yuan(fees.debtor()),
        creditor_bears: yuan(fees.creditor()),
        fees: fees.fees.iter().map(fee_report).collect(),
    }
}

fn fee_report(fee: &Fee) -> FeeReport {
    FeeReport {
        fee: codes::fee(fee.kind),
        measured_on: yuan(fee.measured_on),
        full: yuan(fee.full),
        charged: yuan(fee.charged),
        borne: codes::bearer(fee.bearer),
        debtor: yuan(fee.debtor),
        creditor: yuan(fee.creditor),
        notes: fee.notes.iter().map(|note| codes::note(*note)).collect(),
        rules: keys(&fee.rules),
    }
}

pub(super) fn judgment_report(judgment: &Judgment, as_of: Date) -> JudgmentReport {
    let left = performance(judgment, FirstDay::OfExpiry, as_of);
    let [costs, interest, other, principal, late_performance] = left.lines().map(yuan);
    JudgmentReport {
        costs,
        interest,
        other,
        principal,
        late_performance,
        total: yuan(left.total()),
        tomorrow: yuan(tomorrow(judgment, FirstDay::OfExpiry, as_of)),
        refund: yuan(left.refund),
        total_counted_from_the_day_after: yuan(total_from_the_day_after(judgment, as_of)),
        slices: left.slices.iter().map(slice_report).collect(),
        payments: left.allocations.iter().map(payment_report).collect(),
        rules: keys(&rules_of_performance(judgment)),
    }
}

fn total_from_the_day_after(judgment: &Judgment, as_of: Date) -> Yuan {
    performance(judgment, FirstDay::AfterExpiry, as_of).total()
}

fn slice_report(slice: &Slice) -> SliceReport {
    SliceReport {
        from: slice.from.to_string(),
        to: slice.to.to_string(),
        principal: yuan(slice.principal),
        interest: yuan(slice.interest),
        late: yuan(slice.late),
        late_performance: yuan(slice.doubled),
    }
}

fn payment_report(paid: &Allocation) -> PaymentReport {
    PaymentReport {
        date: paid.date.to_string(),
        amount: yuan(paid.amount),
        costs: yuan(paid.costs),
        interest: yuan(paid.interest),
        other: yuan(paid.other),
        principal: yuan(paid.principal),
        late_performance: yuan(paid.doubled),
        surplus: yuan(paid.surplus),
    }
}
