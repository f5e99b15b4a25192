//! What the clocks of a debt need to know: who did what when, what stood in the way, and what was decided and paid.

pub mod entry;
pub(super) mod json;
pub mod read;

use super::choice;
use crate::dates::Date;
use crate::money::Yuan;

choice! {
    /// Of which kind the day is on which the claim fell due.
    #[derive(Default)]
    DueKind {
        /// The one day on which everything was to be paid.
        #[default]
        OneDay = "one_day",
        /// The last instalment's.
        LastInstalment = "last_instalment",
        /// None was agreed: the end of the grace that the first demand left, or the day of a clear refusal.
        OnDemand = "on_demand",
    }
}

choice! {
    /// What someone did about the debt that may start a clock anew.
    ActKind {
        /// A written demand that was signed for, or proved to have arrived otherwise.
        WrittenDemand = "written_demand",
        /// A letter, message or e-mail that arrived or should have.
        Message = "message",
        /// A demand by telephone.
        Call = "call",
        /// A financial institution's debit of the account.
        AccountDebit = "account_debit",
        /// A notice in influential media for someone who cannot be found.
        PressNotice = "press_notice",
        /// The notice that the claim was sold, on the day on which it arrived.
        TransferNotice = "transfer_notice",
        /// A payment in part.
        PartPayment = "part_payment",
        /// The debtor asked for more time.
        RequestForTime = "request_for_time",
        /// The debtor promised to pay in parts, or made a plan.
        InstalmentPlan = "instalment_plan",
        /// The debtor gave security.
        Security = "security",
        /// The debtor said that the debt will be paid.
        Acknowledgement = "acknowledgement",
        /// The debtor signed a dun.
        SignedDun = "signed_dun",
        /// Both made a new agreement on the old debt; in enforcement, a settlement.
        NewAgreement = "new_agreement",
        /// Any of these, by or against someone who owes jointly.
        JointDebtor = "joint_debtor",
        /// A suit.
        Suit = "suit",
        /// An application for arbitration.
        Arbitration = "arbitration",
        /// An application for a payment order.
        PaymentOrder = "payment_order",
        /// Property preserved before a suit.
        Preservation = "preservation",
        /// A claim lodged in a bankruptcy.
        BankruptcyClaim = "bankruptcy_claim",
        /// Set-off raised by the creditor in a suit.
        SetOff = "set_off",
        /// An application for enforcement.
        Enforcement = "enforcement",
        /// A request to a mediation committee or a like body.
        Mediation = "mediation",
        /// A report to the police or the procuratorate.
        PoliceReport = "police_report",
    }
}

impl ActKind {
    /// Whether it opens a procedure, during which time stands still until its end.
    pub const fn opens_procedure(self) -> bool {
        matches!(
            self,
            Self::Suit
                | Self::Arbitration
                | Self::PaymentOrder
                | Self::Preservation
                | Self::BankruptcyClaim
                | Self::SetOff
                | Self::Enforcement
                | Self::Mediation
                | Self::PoliceReport
        )
    }

    /// Whether it may give a new day of repayment.
    pub const fn may_give_time(self) -> bool {
        matches!(
            self,
            Self::RequestForTime | Self::InstalmentPlan | Self::Acknowledgement | Self::NewAgreement
        )
    }

    /// What is taken where nothing is said of the proof: that a demand arrived is the creditor's to prove, what the
    /// debtor did is told by the debtor, and procedures leave files.
    pub const fn usual_proof(self) -> Proof {
        match self {
            Self::WrittenDemand
            | Self::Message
            | Self::Call
            | Self::PressNotice
            | Self::TransferNotice
            | Self::JointDebtor => Proof::Claimed,
            _ => Proof::Proven,
        }
    }
}

choice! {
    /// Whether an act can be proved.
    Proof {
        /// It can, or nobody disputes it.
        Proven = "proven",
        /// The creditor says so and has shown no proof.
        Claimed = "claimed",
    }
}

choice! {
    /// How a procedure ended.
    Outcome {
        /// With a judgment, award, order or settlement that can be enforced: its own clock follows.
        Awarded = "awarded",
        /// Withdrawn, or taken as withdrawn.
        Withdrawn = "withdrawn",
        /// Not accepted, or dismissed without a decision on the debt.
        NotAccepted = "not_accepted",
        /// Otherwise, such as a payment order that lapsed or a report on which no case was opened.
        Ended = "ended",
        /// Of enforcement: ended for the time being, because nothing was found (终结本次执行).
        NothingFound = "nothing_found",
    }
}

/// Something that was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Act {
    /// What.
    pub kind: ActKind,
    /// The day; of demands and notices, the day on which they arrived.
    pub date: Date,
    /// Of a procedure, the day of its end, `None` while it lasts; of a plan or agreement, the last day of repayment
    /// that it gives.
    pub until: Option<Date>,
    /// How a procedure ended; only looked at where it did.
    pub outcome: Option<Outcome>,
    /// Whether it can be proved.
    pub proof: Proof,
}

choice! {
    /// What kept the creditor from asking.
    ObstacleKind {
        /// Force majeure.
        ForceMajeure = "force_majeure",
        /// Someone without capacity had no legal representative.
        NoRepresentative = "no_representative",
        /// After a death, no heir or administrator was known.
        NoHeir = "no_heir",
        /// The creditor was under someone's control.
        Controlled = "controlled",
        /// Another obstacle; whether it counts is for the court.
        Other = "other",
    }
}

/// A time in which the creditor could not ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Obstacle {
    /// What it was.
    pub kind: ObstacleKind,
    /// Its first day.
    pub from: Date,
    /// The day on which it was gone; `None` while it lasts.
    pub to: Option<Date>,
}

/// What a court or an arbitration ordered to be paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgment {
    /// The day on which it took effect.
    pub effective: Date,
    /// The last day of the time to perform, of instalments the last one's; `None` where it names none.
    pub perform_by: Option<Date>,
    /// What was done since.
    pub acts: Vec<Act>,
    /// What stood in the way.
    pub obstacles: Vec<Obstacle>,
}

/// What is known of the record at a credit bureau.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CreditFacts {
    /// The day on which the debt was paid in full, or ended otherwise.
    pub ended: Option<Date>,
    /// The day on which the overdue entry arose; `None`: the first day overdue.
    pub entry_arose: Option<Date>,
    /// The amount of the overdue entry.
    pub entry_amount: Option<Yuan>,
}

/// What the clocks of a debt need, beside the debt itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TimeFacts {
    /// The day on which the claim fell due, where it is told otherwise than by the plan.
    pub due: Option<(DueKind, Date)>,
    /// The day since which it is overdue, where it is known otherwise than from the payments.
    pub overdue_since: Option<Date>,
    /// What was done.
    pub acts: Vec<Act>,
    /// What stood in the way.
    pub obstacles: Vec<Obstacle>,
    /// What was ordered.
    pub judgment: Option<Judgment>,
    /// What the credit record may hold.
    pub credit: CreditFacts,
}
