//! The clocks' facts as typed.

use super::{ActKind, DueKind, ObstacleKind, Outcome, Proof};

/// What was done, stood in the way, was ordered and paid, as typed. See [`TimeFacts`](super::TimeFacts).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TimeEntry {
    /// The day on which the claim fell due; empty: as the plan tells.
    pub due: String,
    /// Of which kind that day is.
    pub due_kind: DueKind,
    /// The due date that was missed; empty: as the payments tell.
    pub overdue_since: String,
    /// What was done.
    pub acts: Vec<ActEntry>,
    /// What stood in the way.
    pub obstacles: Vec<ObstacleEntry>,
    /// What was ordered.
    pub judgment: JudgmentEntry,
    /// The credit record.
    pub credit: CreditEntry,
}

/// An act as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ActEntry {
    /// What.
    pub kind: Option<ActKind>,
    /// The day.
    pub date: String,
    /// The day of its end, or of repayment; empty: none.
    pub until: String,
    /// How it ended.
    pub outcome: Option<Outcome>,
    /// Whether it can be proved; left out: as is usual for its kind.
    pub proof: Option<Proof>,
}

/// An obstacle as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ObstacleEntry {
    /// What.
    pub kind: Option<ObstacleKind>,
    /// Its first day.
    pub from: String,
    /// The day on which it was gone; empty: it lasts.
    pub to: String,
}

/// A judgment as typed. Its day of effect may be left out where another day says by when it was.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JudgmentEntry {
    /// The day on which it took effect.
    pub effective: String,
    /// The last day to perform; empty: none named.
    pub perform_by: String,
    /// What was done since.
    pub acts: Vec<ActEntry>,
    /// What stood in the way.
    pub obstacles: Vec<ObstacleEntry>,
}

/// The credit record as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CreditEntry {
    /// The day on which the debt ended; empty: it has not.
    pub ended: String,
    /// The day on which the overdue entry arose; empty: with the first day overdue.
    pub entry_arose: String,
    /// The amount of the overdue entry.
    pub entry_amount: String,
}
