//! The names of what a suit adds.

use crate::engine::court::{Bearer, FeeKind, Note};

pub(in crate::explain::report) const fn fee(kind: FeeKind) -> &'static str {
    match kind {
        FeeKind::PaymentOrder => "payment_order",
        FeeKind::Acceptance => "acceptance",
        FeeKind::Preservation => "preservation",
        FeeKind::Appeal => "appeal",
        FeeKind::Enforcement => "enforcement",
    }
}

pub(in crate::explain::report) const fn bearer(bearer: Bearer) -> &'static str {
    match bearer {
        Bearer::Debtor => "by_the_debtor",
        Bearer::Creditor => "by_the_creditor",
        Bearer::InProportion { .. } => "in_proportion",
        Bearer::Agreement => "as_agreed",
    }
}

pub(in crate::explain::report) const fn note(note: Note) -> &'static str {
    match note {
        Note::Halved => "halved_once",
        Note::Third => "a_third_of_the_acceptance_fee",
        Note::CreditorAdvances => "creditor_advances",
        Note::AfterEnforcement => "after_enforcement",
        Note::OrderFeeCounts => "fee_of_the_payment_order_counts",
        Note::InTheClaim => "in_the_claim",
        Note::MayBeClaimed => "may_be_claimed",
        Note::NoAppeal => "no_appeal_in_small_claims",
    }
}
