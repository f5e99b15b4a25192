//! What a payment pays first.

use super::citation::{Rule, Sureness};
use super::instruments::CIVIL_CODE;
use crate::dates::day;
use crate::language::Text;

/// Costs, then interest, then principal.
pub static STATUTORY_ORDER: Rule = Rule {
    key: "payment-order",
    instrument: &CIVIL_CODE,
    article: "561",
    says: Text::new(
        "还的钱不够还清全部时，除另有约定外，先抵实现债权的费用，再抵利息，最后抵本金。",
        "A payment that does not cover everything goes, unless agreed otherwise, first to the costs of realising the \
         claim, then to interest, then to principal.",
    ),
    from: day(2021, 1, 1),
    to: None,
    sureness: Sureness::Text,
    read_in: "LawRefBook/Laws 民法典/",
    checked: day(2026, 11, 23),
};
