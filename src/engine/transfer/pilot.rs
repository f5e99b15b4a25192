//! Whether the pilot in which banks sell personal bad loans in batches covers a sale. A sale outside it may still be an
//! ordinary assignment.

use crate::case::transfer::{Assignment, BatchLoan, BatchSeller, BuyerKind, Party};
use crate::law::bad_loan_sales::{NPL_BUYERS, NPL_NOT_OTHERS, NPL_PILOT, NPL_PILOT_TIME, NPL_WIDENING};
use crate::law::citation::Rule;
use crate::law::series::Answer;

/// What speaks against the pilot, or is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PilotFinding {
    /// On that day there was no pilot, or no rule about it is known.
    NoPilotThen,
    /// Sellers of this kind came in later.
    SellerNotYet,
    /// Sellers of this kind are not in it.
    SellerNotCovered,
    /// Only regional banks of some places are in it; which, is not in the data.
    RegionOpen,
    /// Only certain buyers may buy.
    BuyerNotCovered,
    /// Only loans on credit are in it.
    SecuredLoan,
    /// Only loans already classed as non-performing are in it.
    Performing,
    /// Buyers must handle the loans themselves and may not sell them on.
    SoldOn,
    /// Who sold is not known.
    SellerUnknown,
    /// What the buyer is is not known.
    BuyerUnknown,
    /// What kind of loan it was, or how it was classed, is not known.
    LoanUnknown,
}

impl PilotFinding {
    /// Whether it takes the sale out of the pilot; otherwise something is only not known.
    pub const fn excludes(self) -> bool {
        match self {
            Self::NoPilotThen
            | Self::SellerNotYet
            | Self::SellerNotCovered
            | Self::BuyerNotCovered
            | Self::SecuredLoan
            | Self::Performing
            | Self::SoldOn => true,
            Self::RegionOpen | Self::SellerUnknown | Self::BuyerUnknown | Self::LoanUnknown => false,
        }
    }

    /// The rule behind it.
    pub fn rule(self) -> &'static Rule {
        match self {
            Self::NoPilotThen | Self::SecuredLoan | Self::Performing | Self::LoanUnknown => &NPL_PILOT,
            Self::SellerNotYet | Self::RegionOpen | Self::SellerUnknown => &NPL_WIDENING,
            Self::SellerNotCovered => &NPL_NOT_OTHERS,
            Self::BuyerNotCovered | Self::SoldOn | Self::BuyerUnknown => &NPL_BUYERS,
        }
    }
}

/// What is known about a batch and the pilot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pilot {
    /// The notice in force on the day of the sale.
    pub rule: Option<&'static Rule>,
    /// What speaks against it, or is not known.
    pub findings: Vec<PilotFinding>,
}

impl Pilot {
    /// Whether the sale is in the pilot; `None` where that is not known.
    pub fn covers(&self) -> Option<bool> {
        if self.findings.iter().any(|finding| finding.excludes()) {
            Some(false)
        } else {
            self.findings.is_empty().then_some(true)
        }
    }
}

/// Looks at a sale; `None` where it was not in a batch.
pub fn pilot(sale: &Assignment) -> Option<Pilot> {
    let batch = sale.batch?;
    let rule = NPL_PILOT_TIME.on(sale.date).and_then(|span| match span.answer {
        Answer::Rule(rule) => Some(rule),
        Answer::Refused(_) => None,
    });
    let widened = sale.date >= NPL_WIDENING.from;
    let none = rule.is_none().then_some(PilotFinding::NoPilotThen);
    let resold = (sale.seller != Party::Lender).then_some(PilotFinding::SoldOn);
    let seller = match batch.seller {
        BatchSeller::NationalBank => None,
        BatchSeller::Other => Some(PilotFinding::SellerNotCovered),
        BatchSeller::Unknown => Some(PilotFinding::SellerUnknown),
        _ if !widened => Some(PilotFinding::SellerNotYet),
        BatchSeller::RegionalBank => Some(PilotFinding::RegionOpen),
        BatchSeller::PolicyBank | BatchSeller::FinanceCompany => None,
    };
    let buyer = match sale.buyer_kind {
        BuyerKind::NationalAmc | BuyerKind::LocalAmc | BuyerKind::BankInvestment => None,
        BuyerKind::Unknown => Some(PilotFinding::BuyerUnknown),
        BuyerKind::Licensed | BuyerKind::Other => Some(PilotFinding::BuyerNotCovered),
    };
    let loan = match (batch.loan, batch.non_performing) {
        (BatchLoan::Secured, _) => Some(PilotFinding::SecuredLoan),
        (_, Some(false)) => Some(PilotFinding::Performing),
        (BatchLoan::Unknown, _) | (_, None) => Some(PilotFinding::LoanUnknown),
        (BatchLoan::Consumer | BatchLoan::Card | BatchLoan::Business, Some(true)) => None,
    };
    Some(Pilot { rule, findings: [none, resold, seller, buyer, loan].into_iter().flatten().collect() })
}
