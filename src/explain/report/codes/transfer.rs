//! The names of what became of a debt.

use crate::engine::options::{Choice, OutflowKind, Risk};
use crate::engine::transfer::{
    DefenceKind, Doubt, MayCollect, PilotFinding, Premise, RecourseView, Right, Verdict, View, Why,
};

pub(in crate::explain::report) const fn doubt(doubt: Doubt) -> &'static str {
    match doubt {
        Doubt::BuyerWithoutProof => "buyer_without_proof",
        Doubt::SenderUnknown => "sender_unknown",
        Doubt::Newspaper => "newspaper",
        Doubt::SameDay => "same_day",
        Doubt::MissingLink => "missing_link",
        Doubt::UndoneBelow => "undone_below",
    }
}

pub(in crate::explain::report) const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Discharges => "discharges",
        Verdict::Depends => "depends",
        Verdict::DoesNot => "does_not",
    }
}

pub(in crate::explain::report) const fn why(why: Why) -> &'static str {
    match why {
        Why::Creditor => "creditor",
        Why::SellerBeforeNotice => "seller_before_notice",
        Why::BuyerAfterNotice => "buyer_after_notice",
        Why::FirstNotified => "first_notified",
        Why::NoticeTakenBack => "notice_taken_back",
        Why::Agent => "agent",
        Why::Recourse => "recourse",
        Why::DayOfNotice => "day_of_notice",
        Why::HolderUntold => "holder_untold",
        Why::Unclear(reason) => doubt(reason),
        Why::AgentUnproven => "agent_unproven",
        Why::NotTold => "not_told",
        Why::SellerAfterNotice => "seller_after_notice",
        Why::NotFirstNotified => "not_first_notified",
        Why::Stranger => "stranger",
    }
}

pub(in crate::explain::report) const fn view(view: View) -> &'static str {
    match view {
        View::GoesOn => "goes_on",
        View::Nothing => "nothing",
        View::NoPenalty => "no_penalty",
        View::FourTimesLpr => "four_times_lpr",
    }
}

pub(in crate::explain::report) const fn premise(premise: Premise) -> &'static str {
    match premise {
        Premise::Met => "met",
        Premise::Open => "open",
        Premise::Missing => "missing",
    }
}

pub(in crate::explain::report) const fn recourse(view: RecourseView) -> &'static str {
    match view {
        RecourseView::LprOnPrincipal(_) => "lpr_on_principal",
        RecourseView::Agreed => "agreed",
    }
}

pub(in crate::explain::report) const fn may_collect(may: MayCollect) -> &'static str {
    match may {
        MayCollect::Yes => "yes",
        MayCollect::Unclear => "unclear",
        MayCollect::No => "no",
    }
}

pub(in crate::explain::report) const fn defence(kind: DefenceKind) -> &'static str {
    match kind {
        DefenceKind::Withheld => "withheld",
        DefenceKind::AboveCeiling => "above_ceiling",
        DefenceKind::Paid => "paid",
        DefenceKind::MayHavePaid => "may_have_paid",
        DefenceKind::Limitation => "limitation",
        DefenceKind::SetOff => "set_off",
        DefenceKind::CostsOfMissingNotice => "costs_of_missing_notice",
    }
}

pub(in crate::explain::report) const fn right(right: Right) -> &'static str {
    match right {
        Right::Accessory => "accessory",
        Right::GuarantorToBeTold => "guarantor_to_be_told",
        Right::CostsOfTransfer => "costs_of_transfer",
        Right::SellerMayBeJoined => "seller_may_be_joined",
        Right::Data => "data",
        Right::Subrogation => "subrogation",
    }
}

pub(in crate::explain::report) const fn pilot(finding: PilotFinding) -> &'static str {
    match finding {
        PilotFinding::NoPilotThen => "no_pilot_then",
        PilotFinding::SellerNotYet => "seller_not_yet",
        PilotFinding::SellerNotCovered => "seller_not_covered",
        PilotFinding::RegionOpen => "region_open",
        PilotFinding::BuyerNotCovered => "buyer_not_covered",
        PilotFinding::SecuredLoan => "secured_loan",
        PilotFinding::Performing => "performing",
        PilotFinding::SoldOn => "sold_on",
        PilotFinding::SellerUnknown => "seller_unknown",
        PilotFinding::BuyerUnknown => "buyer_unknown",
        PilotFinding::LoanUnknown => "loan_unknown",
    }
}

pub(in crate::explain::report) const fn choice(choice: Choice) -> &'static str {
    match choice {
        Choice::PayNow => "pay_now",
        Choice::Instalments => "instalments",
        Choice::Settle => "settle",
        Choice::BeSued => "be_sued",
    }
}

pub(in crate::explain::report) const fn outflow(kind: OutflowKind) -> &'static str {
    match kind {
        OutflowKind::Debt => "debt",
        OutflowKind::CourtFee => "court_fee",
        OutflowKind::EnforcementFee => "enforcement_fee",
        OutflowKind::LatePerformance => "late_performance",
    }
}

pub(in crate::explain::report) const fn risk(risk: Risk) -> &'static str {
    match risk {
        Risk::LimitationRestarts(_) => "limitation_restarts",
        Risk::LimitationStops(_) => "limitation_stops",
        Risk::RecordFrom(_) => "record_from",
        Risk::RestStaysOwed(_) => "rest_stays_owed",
        Risk::BeyondLawful(_) => "beyond_lawful",
        Risk::MoreCourtFee(_) => "more_court_fee",
        Risk::PreservationFee(_) => "preservation_fee",
        Risk::Enforcement => "enforcement",
        Risk::DutyGoesOn => "duty_goes_on",
    }
}
