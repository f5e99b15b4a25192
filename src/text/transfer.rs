//! The words of the tools "My debt was sold: what now?" and "How much may the buyer ask?".

pub mod advice;
pub mod answer;
pub mod change;
pub mod form;
pub mod money;
pub mod paid;

use crate::case::transfer::Party;
use crate::engine::transfer::Doubt;
use crate::language::{Language, Text};

/// Where the lender stands beside names.
pub const LENDER: Text = Text::new("出借方", "the lender");

/// Somebody in the story: the lender, or the name that the reader gave.
pub fn party(language: Language, names: &[String], party: Party) -> String {
    match party {
        Party::Lender => LENDER.get(language).to_owned(),
        Party::Named(index) => names.get(index).cloned().unwrap_or_default(),
    }
}

/// Why it is not clear whom to pay, in the middle of a sentence.
pub const fn doubt(doubt: Doubt) -> Text {
    match doubt {
        Doubt::BuyerWithoutProof => Text::new(
            "只有买家自己通知，没有出示转让凭证",
            "only the buyer told you, and showed no proof of the sale",
        ),
        Doubt::SenderUnknown => Text::new(
            "不清楚是谁通知的，也没看到转让凭证",
            "it is not known who told you, and no proof of the sale was shown",
        ),
        Doubt::Newspaper => Text::new(
            "只登在报纸或网上，不一定算通知到你",
            "it only stood in the press, which may be no notice to you",
        ),
        Doubt::SameDay => Text::new(
            "两个买家的通知同一天到，要看哪个先到",
            "two buyers' notices came on one day, and the earlier one decides",
        ),
        Doubt::MissingLink => Text::new("中间缺了一次转让的凭证", "proof of a sale in between is missing"),
        Doubt::UndoneBelow => Text::new("前面那次转让后来不算数了", "an earlier sale was undone later"),
    }
}
