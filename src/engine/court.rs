//! What a suit adds to a debt: the court's fees and who bears them, and interest for not performing a judgment in time.
//!
//! The fees follow from the sum in dispute; how they are shared where a claim succeeds in part is for the court, and the
//! proportion shown here is only its usual way.

mod answer;
mod deadline;
mod fees;
pub mod late_performance;

pub use answer::{Costs, Judged, JudgmentDebt, LoanSums, Prospect, judged, prospect};
pub use deadline::{Deadline, Step, deadline};
pub use fees::{Bearer, CourtFees, Fee, FeeKind, Note, court_fees};

use crate::case::suit::{Ending, OrderOutcome, Procedure, Suit};
use crate::money::Yuan;

/// A course that a claim may take, and what its first fee then is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Course {
    /// What becomes of a payment order; `None`: no order is asked for.
    pub payment_order: Option<OrderOutcome>,
    /// The procedure.
    pub procedure: Procedure,
    /// How it ends.
    pub ending: Ending,
    /// The fee, to the fen.
    pub charged: Yuan,
    /// The debtor's part of it.
    pub debtor: Yuan,
}

/// The courses that a claim may take, side by side: payment order, small claims and summary procedure, ordinary
/// procedure, mediation, withdrawal. Where the court decides, it grants `awarded`.
pub fn courses(claim: Yuan, awarded: Yuan) -> Vec<Course> {
    let course = |payment_order, procedure, ending| {
        let suit = Suit {
            claim,
            awarded,
            procedure,
            ending,
            payment_order,
            preservation: None,
            appeal: None,
            enforced: None,
        };
        let fees = court_fees(&suit);
        let charged = fees.fees.iter().map(|fee| fee.charged).sum();
        Course { payment_order, procedure, ending, charged, debtor: fees.debtor() }
    };
    vec![
        course(Some(OrderOutcome::Unopposed), Procedure::Ordinary, Ending::Judgment),
        course(None, Procedure::SmallClaims, Ending::Judgment),
        course(None, Procedure::Summary, Ending::Judgment),
        course(None, Procedure::Ordinary, Ending::Judgment),
        course(None, Procedure::Ordinary, Ending::Mediation),
        course(None, Procedure::Ordinary, Ending::Withdrawal),
    ]
}

#[cfg(test)]
mod tests;
