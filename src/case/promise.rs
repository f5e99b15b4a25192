//! What a loan was to cost if all went as promised, beyond what [`Debt`](super::Debt) says: fees of the term, a table
//! of payments that follows no formula, repayment before time.

pub mod entry;
pub(super) mod json;
pub mod read;

use super::{Payment, choice};
use crate::dates::Date;
use crate::money::Yuan;

choice! {
    /// What a fee of the term is for.
    #[derive(Default)]
    FeeKind {
        /// 服务费、手续费 and the like of the lender or platform.
        #[default]
        Service = "service_fee",
        /// 担保费: for a guarantee of the loan.
        Guarantee = "guarantee_fee",
        /// 保险费: for insurance of the loan.
        Insurance = "insurance",
        /// 会员费、权益卡: memberships and benefits sold beside the loan.
        Membership = "membership",
    }
}

choice! {
    /// When a fee of the term is paid.
    #[derive(Default)]
    FeeTime {
        /// When the money is paid out, out of it or beside it.
        #[default]
        AtPayout = "at_payout",
        /// With every instalment.
        EachPeriod = "each_period",
        /// With the last.
        AtEnd = "at_end",
    }
}

/// A fee of the term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fee {
    /// What for.
    pub kind: FeeKind,
    /// When.
    pub time: FeeTime,
    /// How much, each time.
    pub amount: Yuan,
}

choice! {
    /// What interest is asked when a loan is repaid before time.
    #[derive(Default)]
    EarlyInterest {
        /// For the days on which the money was really lent, as the law has it where nothing else was agreed.
        #[default]
        ActualDays = "actual_days",
        /// As agreed: to the end of the running period.
        WholePeriod = "whole_period",
        /// As agreed: all that the plan held.
        WholeTerm = "whole_term",
    }
}

/// Repayment of everything before time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EarlyRepayment {
    /// The day.
    pub date: Date,
    /// The interest asked.
    pub interest: EarlyInterest,
    /// A fee agreed for it (提前还款违约金).
    pub fee: Yuan,
}

/// What was promised beside the debt's own plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Promise {
    /// Fees of the term.
    pub fees: Vec<Fee>,
    /// Payments as the lender's own table has them, earliest first; empty: the debt's plan holds.
    pub rows: Vec<Payment>,
    /// Repayment before time.
    pub early: Option<EarlyRepayment>,
}
