//! The names of things in a report.

pub(super) mod court;
pub(super) mod promise;
pub(super) mod time;
pub(super) mod transfer;

use crate::case::{ChargeKind, PaymentOrder};
use crate::engine::Item;
use crate::engine::assessment::Difference;
use crate::engine::ledger::Cause;
use crate::engine::regime::{AfterSale, CeilingOrigin, OverdueOrigin};
use crate::engine::scenarios::Reading;
use crate::explain::StepKind;

pub(super) const fn item(item: Item) -> &'static str {
    match item {
        Item::Principal => "principal",
        Item::TermInterest => "term_interest",
        Item::OverdueInterest => "overdue_interest",
        Item::CompoundInterest => "compound_interest",
        Item::Penalty => "penalty",
        Item::Fees => "fees",
        Item::Unexplained => "unexplained",
    }
}

pub(super) const fn step(kind: StepKind) -> &'static str {
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

pub(super) const fn ceiling(origin: CeilingOrigin) -> &'static str {
    match origin {
        CeilingOrigin::Private1991 => "four_times_benchmark",
        CeilingOrigin::Private24 => "private_24",
        CeilingOrigin::LprAtContract(_) => "four_times_lpr_at_contract",
        CeilingOrigin::LprAtFiling(_) => "four_times_lpr_at_filing",
        CeilingOrigin::Licensed24 => "licensed_24",
        CeilingOrigin::LicensedLpr(_) => "licensed_four_times_lpr",
        CeilingOrigin::AfterSale(AfterSale::Nothing) => "after_sale_nothing",
        CeilingOrigin::AfterSale(AfterSale::TermRate) => "after_sale_term_rate",
        CeilingOrigin::AfterSale(AfterSale::FourTimesLpr(_)) => "after_sale_four_times_lpr",
    }
}

pub(super) const fn cause(cause: Cause) -> &'static str {
    match cause {
        Cause::TermAgreed => "agreed",
        Cause::TermFlat => "true_rate_of_flat_instalments",
        Cause::Overdue(OverdueOrigin::Agreed) => "overdue_agreed",
        Cause::Overdue(OverdueOrigin::HeldToPenaltyRate) => "held_to_penalty_rate",
        Cause::Overdue(OverdueOrigin::TermRate) => "term_rate_goes_on",
        Cause::Overdue(OverdueOrigin::Silent2015) => "silent_6",
        Cause::Overdue(OverdueOrigin::SilentLpr(_)) => "silent_lpr",
        Cause::Overdue(OverdueOrigin::None) => "no_rate",
        Cause::Ceiling(origin) => ceiling(origin),
    }
}

pub(super) const fn difference(difference: Difference) -> &'static str {
    match difference {
        Difference::Withheld => "withheld",
        Difference::MoreRepaid => "more_repaid",
        Difference::RateAboveCeiling => "rate_above_ceiling",
        Difference::PenaltyRateTooHigh => "penalty_rate_too_high",
        Difference::TotalAboveCeiling => "total_above_ceiling",
        Difference::NoDefault => "no_default",
        Difference::CompoundByUnlicensed => "compound_by_unlicensed",
        Difference::SmallerBalance => "smaller_balance",
        Difference::NotInContract => "not_in_contract",
    }
}

pub(super) const fn reading(reading: Reading) -> &'static str {
    match reading {
        Reading::LowerCeiling(_) => "lower_ceiling",
        Reading::NoReductionAsked => "no_reduction_asked",
        Reading::LprOfFiling(_) => "lpr_of_filing",
        Reading::PenaltyReduced => "penalty_reduced",
        Reading::Order(PaymentOrder::Statutory) => "payment_order_statutory",
        Reading::Order(PaymentOrder::PrincipalFirst) => "payment_order_principal_first",
        Reading::Order(PaymentOrder::ChargesFirst) => "payment_order_charges_first",
    }
}
