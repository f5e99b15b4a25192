//! The section `court` of a debt as typed.

use super::{Ending, OrderOutcome, Party, Procedure, Stage};
use crate::case::choice;
use crate::case::file::{PaymentEntry, RateEntry};

/// What a suit was about and what came of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CourtEntry {
    /// How far it has come.
    pub stage: Stage,
    /// When the court's papers arrived.
    pub received: ReceivedEntry,
    /// The suit; nothing typed: none.
    pub suit: SuitEntry,
    /// The judgment; nothing typed: none.
    pub judgment: JudgmentDebtEntry,
}

/// The days on which the debtor received what the court sent, as typed; empty: not, or not known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReceivedEntry {
    /// The complaint.
    pub papers: String,
    /// The payment order.
    pub payment_order: String,
    /// The judgment.
    pub judgment: String,
}

/// A suit as typed. See [`Suit`](super::Suit).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SuitEntry {
    /// The sum sued for.
    pub claim: String,
    /// What the court grants; empty: all of it.
    pub awarded: String,
    /// The procedure.
    pub procedure: Procedure,
    /// How the first instance ended.
    pub ending: Ending,
    /// What came of a payment order; `None`: there was none.
    pub payment_order: Option<OrderOutcome>,
    /// How much was secured; empty: nothing.
    pub preserved: String,
    /// Whether the fee for securing it is in the claim.
    pub preservation_fee: PreservationFee,
    /// The appeal; nothing typed: none.
    pub appeal: AppealEntry,
    /// What enforcement was asked for; empty: none was.
    pub enforced: String,
}

choice! {
    /// Whether the creditor put the fee for preservation into the claim.
    #[derive(Default)]
    PreservationFee {
        /// Not.
        #[default]
        NotClaimed = "not_claimed",
        /// It is in the claim.
        Claimed = "claimed",
    }
}

/// An appeal as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AppealEntry {
    /// Who appealed.
    pub by: Option<Party>,
    /// How much is contested.
    pub contested: String,
    /// How much of it the appellant won; empty: nothing.
    pub won: String,
    /// How it ended.
    pub ending: Ending,
}

/// A judgment's debt as typed. See [`Judgment`](super::Judgment).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JudgmentDebtEntry {
    /// What is to be paid and by when.
    pub shares: Vec<ShareEntry>,
    /// Court costs owed to the creditor.
    pub costs: String,
    /// Interest awarded as a sum.
    pub interest: String,
    /// Interest awarded until payment.
    pub interest_rate: RateEntry,
    /// Its first day.
    pub interest_from: String,
    /// What was paid on it.
    pub payments: Vec<PaymentEntry>,
    /// Days that do not count.
    pub stays: Vec<StayEntry>,
}

/// What is to be paid by one day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShareEntry {
    /// The last day to perform.
    pub ends: String,
    /// Principal.
    pub principal: String,
    /// Penalties and other money; empty: none.
    pub other: String,
}

/// Days that do not count.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StayEntry {
    /// The first.
    pub from: String,
    /// The day on which enforcement went on; empty: it has not.
    pub to: String,
}
