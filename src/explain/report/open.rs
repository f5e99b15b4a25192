//! The report of a debt of which some answers are unknown.

use serde::Serialize;

use super::yuan;
use crate::engine::range::Range;

/// Between which totals the law's most lies.
#[derive(Debug, Serialize)]
pub struct RangeReport {
    name: String,
    lawful_total_at_least: String,
    lawful_total_at_most: String,
    narrowing: Vec<NarrowingReport>,
}

/// An unknown answer, and how wide the range can still be with it.
#[derive(Debug, Serialize)]
struct NarrowingReport {
    answer: &'static str,
    range_left: String,
}

pub(super) fn range_report(name: &str, range: &Range) -> RangeReport {
    let narrowing = range
        .narrowing
        .iter()
        .map(|(unknown, left)| NarrowingReport { answer: unknown.answer().code(), range_left: yuan(*left) });
    RangeReport {
        name: name.to_owned(),
        lawful_total_at_least: yuan(range.least),
        lawful_total_at_most: yuan(range.most),
        narrowing: narrowing.collect(),
    }
}
