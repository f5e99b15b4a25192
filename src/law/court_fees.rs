//! 诉讼费用交纳办法: what courts charge, by the amount claimed, enforced or secured. Exact; shown to the fen.

use rust_decimal::Decimal;
use rust_decimal_macros::dec;

use super::citation::{Rule, Sureness};
use super::instruments::{CIVIL_PROCEDURE_INTERPRETATION, LITIGATION_COSTS};
use crate::dates::day;
use crate::language::Text;
use crate::money::Yuan;

/// A part of an amount, up to so many yuan, and what is charged on it in per cent.
type Bracket = (Decimal, Decimal);

/// First instance, art. 13(1): 50 yuan up to 10,000, then by parts.
const ACCEPTANCE: [Bracket; 9] = [
    (dec!(100_000), dec!(2.5)),
    (dec!(200_000), dec!(2)),
    (dec!(500_000), dec!(1.5)),
    (dec!(1_000_000), dec!(1)),
    (dec!(2_000_000), dec!(0.9)),
    (dec!(5_000_000), dec!(0.8)),
    (dec!(10_000_000), dec!(0.7)),
    (dec!(20_000_000), dec!(0.6)),
    (Decimal::MAX, dec!(0.5)),
];

/// Enforcement, art. 14(1): 50 yuan up to 10,000, then by parts.
const ENFORCEMENT: [Bracket; 4] = [
    (dec!(500_000), dec!(1.5)),
    (dec!(5_000_000), dec!(1)),
    (dec!(10_000_000), dec!(0.5)),
    (Decimal::MAX, dec!(0.1)),
];

/// Preservation, art. 14(2): 30 yuan up to 1,000, then by parts.
const PRESERVATION: [Bracket; 2] = [(dec!(100_000), dec!(1)), (Decimal::MAX, dec!(0.5))];

/// Preservation costs no more than this.
const PRESERVATION_MOST: Yuan = Yuan::new(dec!(5_000));

/// `base` up to `from` yuan, and the brackets on what is above.
fn by_parts(amount: Yuan, base: Decimal, from: Decimal, brackets: &[Bracket]) -> Yuan {
    let (mut fee, mut reached) = (base, from);
    for (up_to, percent) in brackets {
        let part = (amount.exact().min(*up_to) - reached).max(Decimal::ZERO);
        fee += part * percent / Decimal::ONE_HUNDRED;
        reached = *up_to;
    }
    Yuan::new(fee)
}

/// The fee for a claim of money in the first instance, in full (案件受理费).
///
/// ```
/// use qingzhang::{law::court_fees::acceptance, money::Yuan};
/// use rust_decimal_macros::dec;
/// assert_eq!(acceptance(Yuan::new(dec!(500_000))), Yuan::new(dec!(8_800)));
/// ```
pub fn acceptance(claim: Yuan) -> Yuan {
    by_parts(claim, dec!(50), dec!(10_000), &ACCEPTANCE)
}

/// The same where it is halved: summary procedure, mediation or withdrawal. Halved once, never twice.
pub fn acceptance_halved(claim: Yuan) -> Yuan {
    Yuan::new(acceptance(claim).exact() / Decimal::TWO)
}

/// The fee for a payment order (支付令): a third of the acceptance fee.
pub fn payment_order(claim: Yuan) -> Yuan {
    Yuan::new(acceptance(claim).exact() / dec!(3))
}

/// The fee for enforcement; the debtor bears it.
pub fn enforcement(amount: Yuan) -> Yuan {
    by_parts(amount, dec!(50), dec!(10_000), &ENFORCEMENT)
}

/// The fee for preservation of property (保全); the applicant bears it and may claim it in the suit.
pub fn preservation(amount: Yuan) -> Yuan {
    by_parts(amount, dec!(30), dec!(1_000), &PRESERVATION).min(PRESERVATION_MOST)
}

const fn rule(key: &'static str, article: &'static str, says: Text) -> Rule {
    Rule {
        key,
        instrument: &LITIGATION_COSTS,
        article,
        says,
        from: day(2007, 4, 1),
        to: None,
        sureness: Sureness::Text,
        read_in: "LawRefBook/Laws 行政法规/",
        checked: day(2026, 11, 24),
    }
}

/// The acceptance fee.
pub static ACCEPTANCE_FEE: Rule = rule(
    "court-fee-acceptance",
    "13(1)",
    Text::new(
        "要钱的案件按请求的金额分段累计收受理费：1万元以下50元；超过1万到10万的部分2.5%；到20万2%；到50万1.5%；到100万1%；到200万0.9%；\
         到500万0.8%；到1000万0.7%；到2000万0.6%；再以上0.5%。",
        "The acceptance fee of a money claim, part by part: 50 yuan up to 10,000; 2.5% of the part up to 100,000; 2% to \
         200,000; 1.5% to 500,000; 1% to 1 million; 0.9% to 2 million; 0.8% to 5 million; 0.7% to 10 million; 0.6% to 20 \
         million; 0.5% above.",
    ),
);

/// Other fees.
pub static APPLICATION_FEES: Rule = rule(
    "court-fee-applications",
    "14(1)–(3)",
    Text::new(
        "申请执行：1万元以下50元，到50万1.5%，到500万1%，到1000万0.5%，再以上0.1%。申请保全：1000元以下30元，到10万1%，再以上0.5%，最多5000元。\
         支付令：受理费的三分之一。",
        "Enforcement: 50 yuan up to 10,000, then 1.5% to 500,000, 1% to 5 million, 0.5% to 10 million, 0.1% above. \
         Preservation: 30 yuan up to 1,000, then 1% to 100,000, 0.5% above, at most 5,000. A payment order: a third of the \
         acceptance fee.",
    ),
);

/// Halves.
pub static HALVES: Rule = rule(
    "court-fee-halves",
    "15, 16",
    Text::new(
        "调解结案、撤诉或者适用简易程序的，受理费减半。",
        "The acceptance fee is halved on mediation, on withdrawal and in summary procedure.",
    ),
);

/// Who bears them.
pub static BEARERS: Rule = rule(
    "court-fee-bearers",
    "29, 34, 36, 38",
    Text::new(
        "受理费由败诉方负担，部分胜诉的由法院分担；撤诉的由原告负担；执行费由被执行人负担；保全费由申请人负担，可以列入诉讼请求；\
         支付令没有异议的由债务人负担，因异议终结的由申请人负担，另行起诉时可以列入请求。",
        "The losing party bears the acceptance fee, shared by the court where each wins in part; on withdrawal the \
         plaintiff; the debtor bears the enforcement fee; the applicant bears the preservation fee and may claim it in the \
         suit; the fee of a payment order is the debtor's if unopposed, the applicant's if an objection ends it, who may \
         then claim it in the suit.",
    ),
);

/// Halved once only.
pub static HALVED_ONCE: Rule = Rule {
    key: "court-fee-halved-once",
    instrument: &CIVIL_PROCEDURE_INTERPRETATION,
    article: "206",
    says: Text::new("受理费只能减半一次。", "The acceptance fee can be halved only once."),
    from: day(2015, 2, 4),
    to: None,
    sureness: Sureness::Text,
    read_in: "LawRefBook/Laws 司法解释/",
    checked: day(2026, 11, 24),
};

#[cfg(test)]
mod tests {
    use super::*;

    fn yuan(amount: Decimal) -> Yuan {
        Yuan::new(amount)
    }

    #[test]
    fn published_and_worked_fees() {
        for (claim, fee) in [
            (dec!(9_000), dec!(50)),
            (dec!(55_017), dec!(1175.425)),
            (dec!(88_000), dec!(2_000)),
            (dec!(300_000), dec!(5_800)),
            (dec!(500_000), dec!(8_800)),
        ] {
            assert_eq!(acceptance(yuan(claim)), yuan(fee));
        }
        assert_eq!(acceptance_halved(yuan(dec!(88_000))), yuan(dec!(1_000)));
        assert_eq!(payment_order(yuan(dec!(88_000))).to_fen(), yuan(dec!(666.67)));
    }

    #[test]
    fn the_published_quick_table_at_and_around_every_edge() {
        let quick = [
            (dec!(10_000), dec!(0.025), dec!(-200)),
            (dec!(100_000), dec!(0.02), dec!(300)),
            (dec!(200_000), dec!(0.015), dec!(1_300)),
            (dec!(500_000), dec!(0.01), dec!(3_800)),
            (dec!(1_000_000), dec!(0.009), dec!(4_800)),
            (dec!(2_000_000), dec!(0.008), dec!(6_800)),
            (dec!(5_000_000), dec!(0.007), dec!(11_800)),
            (dec!(10_000_000), dec!(0.006), dec!(21_800)),
            (dec!(20_000_000), dec!(0.005), dec!(41_800)),
        ];
        for (edge, rate, constant) in quick {
            for claim in [edge, edge + dec!(0.01), edge + dec!(1234.56)] {
                assert_eq!(
                    acceptance(yuan(claim)).exact().normalize(),
                    (claim * rate + constant).normalize(),
                    "{claim}"
                );
            }
        }
    }

    #[test]
    fn the_published_enforcement_table_at_every_edge() {
        for (edge, rate, constant) in [
            (dec!(10_000), dec!(0.015), dec!(-100)),
            (dec!(500_000), dec!(0.01), dec!(2_400)),
            (dec!(5_000_000), dec!(0.005), dec!(27_400)),
            (dec!(10_000_000), dec!(0.001), dec!(67_400)),
        ] {
            for amount in [edge, edge + dec!(999.99)] {
                let expected = (amount * rate + constant).normalize();
                assert_eq!(enforcement(yuan(amount)).exact().normalize(), expected, "{amount}");
            }
        }
        assert_eq!(enforcement(yuan(dec!(3))), yuan(dec!(50)));
    }

    #[test]
    fn preservation_of_50_000_is_520_and_not_the_4_930_that_is_published() {
        assert_eq!(preservation(yuan(dec!(50_000))), yuan(dec!(520)));
        assert_ne!(preservation(yuan(dec!(50_000))), yuan(dec!(4_930)));
        assert_eq!(preservation(yuan(dec!(1_000))), yuan(dec!(30)));
        assert_eq!(preservation(yuan(dec!(896_000))), yuan(dec!(5_000)));
        assert_eq!(preservation(Yuan::LARGEST), yuan(dec!(5_000)));
    }
}
