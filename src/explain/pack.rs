//! The rules behind how debts are bundled and sold.

use crate::law::assignment::{DEFENCES, NOTICE, PAYEE, TRANSFER_COSTS};
use crate::law::bad_loan_sales::{NPL_BUYERS, NPL_PRICE, NPL_RECOVERY, NPL_TARGETS};
use crate::law::citation::Rule;

/// Every rule that the tool can cite: its page carries their words.
pub static CITED: [&Rule; 8] =
    [&NPL_PRICE, &NPL_RECOVERY, &NPL_TARGETS, &NPL_BUYERS, &NOTICE, &PAYEE, &DEFENCES, &TRANSFER_COSTS];

/// Why the price is not the debt.
pub static PRICE_IS_NOT_DEBT: [&Rule; 2] = [&DEFENCES, &TRANSFER_COSTS];

/// Who may hold a pack that a bank sold, from when the holder may ask, and whom to pay.
pub static WHO_HOLDS: [&Rule; 3] = [&NPL_BUYERS, &NOTICE, &PAYEE];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::pack::entry::PackEntry;
    use crate::case::pack::read;
    use crate::engine::pack::pack;

    #[test]
    fn the_page_carries_the_words_of_every_rule_that_a_pack_cites() {
        let result = pack(&read::pack(&PackEntry::example()).expect("a pack"));
        let references = result.references.iter().map(|reference| reference.rule);
        let rest = PRICE_IS_NOT_DEBT.iter().chain(&WHO_HOLDS).copied();
        for rule in references.chain(rest) {
            assert!(CITED.iter().any(|cited| cited.key == rule.key), "{}", rule.key);
        }
    }

    #[test]
    fn costs_that_a_sale_adds_are_the_seller_s_and_buyers_of_packs_may_not_resell() {
        assert_eq!((TRANSFER_COSTS.article, NPL_BUYERS.key), ("550", "npl-buyers"));
    }
}
