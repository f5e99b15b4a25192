//! The claim as one bar: supported, not supported, not in the contract.

use rust_decimal::Decimal;

use crate::engine::Assessment;
use crate::language::Text;
use crate::money::Yuan;
use crate::text::{format, result};
use crate::ui::bar::{drawing, patterns};
use crate::ui::element::{El, el};
use crate::ui::store::Store;

/// The parts of the claim, from the totals as shown: what is supported, what is not, and what the contract as told does
/// not explain. Lines that ask for less than the rules allow make up for others, as they do in the totals.
fn parts(assessment: &Assessment) -> [Yuan; 3] {
    let claimed = assessment.claimed_total();
    let supported = claimed.min(assessment.lawful_total());
    let rest = claimed - supported;
    let unproven = rest.min(assessment.lines.iter().map(|line| line.unproven.or_zero()).sum());
    [supported, rest - unproven, unproven]
}

/// The bar and its legend; none where nothing is claimed. The table below it says the same in figures.
pub(super) fn bar(store: Store, assessment: &Assessment) -> Option<El> {
    let total = assessment.claimed_total();
    if !total.is_positive() {
        return None;
    }
    let [supported, over, unproven] = parts(assessment);
    let parts: [(&'static str, Yuan, Text); 3] = [
        ("supported", supported, result::SUPPORTED),
        ("over", over, result::NOT_SUPPORTED),
        ("unproven", unproven, result::UNPROVEN),
    ];
    let drawing = drawing(&parts.map(|(class, amount, _)| (class, amount)), total);
    let words = parts.iter().filter(|part| part.1.is_positive()).map(|(class, amount, words)| {
        let percent = format::decimals(amount.exact() * Decimal::ONE_HUNDRED / total.exact(), 0);
        el("li").child(el("i").class(class)).text(format!("{} {percent}%", store.say(*words)))
    });
    Some(el("div").view(patterns()).view(drawing).child(el("ul").class("legend").children(words)))
}

#[cfg(test)]
mod tests {
    use rust_decimal_macros::dec;

    use super::*;
    use crate::case::file::DebtEntry;
    use crate::case::read;
    use crate::dates::day;
    use crate::engine::assess;

    /// Withheld interest and the cap: 74,299.32 by the contract, 55,017.37 by the rules.
    fn parts_of(more: &str) -> [Decimal; 3] {
        let debt = format!(
            r#"{{"lender":"unlicensed","contract_date":"2022-03-01","principal":"50000","received":"45000",
                "rate":{{"value":"24"}},"due_date":"2022-09-01","overdue_rate":{{"value":"36.5"}}{more}}}"#
        );
        let as_of = day(2023, 9, 1);
        let debt = read::debt(&DebtEntry::from_json(&debt).expect("a debt"), as_of).expect("a debt");
        parts(&assess(&debt, as_of).expect("a result")).map(Yuan::exact)
    }

    #[test]
    fn without_a_demand_the_contract_is_the_claim() {
        assert_eq!(parts_of(""), [dec!(55017.37), dec!(19281.95), dec!(0)]);
    }

    #[test]
    fn a_total_below_the_contract_is_taken_as_it_is() {
        assert_eq!(parts_of(r#","demand":{"total":"60000"}"#), [dec!(55017.37), dec!(4982.63), dec!(0)]);
        assert_eq!(parts_of(r#","demand":{"total":"40000"}"#), [dec!(40000), dec!(0), dec!(0)]);
    }

    #[test]
    fn a_total_above_the_contract_is_unexplained_by_what_it_has_more() {
        assert_eq!(
            parts_of(r#","demand":{"total":"80000"}"#),
            [dec!(55017.37), dec!(19281.95), dec!(5700.68)]
        );
    }

    #[test]
    fn a_low_line_makes_up_for_a_high_one() {
        // 45,000 + 3,357.37 + 6,660 is lawful; 40,000 of principal and 20,000 of overdue interest come to 66,049.32.
        assert_eq!(
            parts_of(r#","demand":{"principal":"40000","overdue_interest":"20000"}"#),
            [dec!(55017.37), dec!(9281.95), dec!(1750)]
        );
    }
}
