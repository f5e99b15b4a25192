use super::*;
use crate::case::suit::{Appeal, Party, Preservation};
use crate::law::court_fees::{BEARERS, COURT_FEE_MEDIATION, COURT_FEE_PROPORTION, HALVED_ONCE};
use rust_decimal::Decimal;
use rust_decimal_macros::dec;

fn yuan(amount: Decimal) -> Yuan {
    Yuan::new(amount)
}

fn suit(claim: Decimal) -> Suit {
    Suit {
        claim: yuan(claim),
        awarded: yuan(claim),
        procedure: Procedure::Ordinary,
        ending: Ending::Judgment,
        payment_order: None,
        preservation: None,
        appeal: None,
        enforced: None,
    }
}

fn of_all(claim: Decimal) -> Vec<Course> {
    courses(yuan(claim), yuan(claim))
}

fn only(suit: &Suit) -> Fee {
    let [fee] = court_fees(suit).fees.try_into().expect("one fee");
    fee
}

#[test]
fn the_courses_of_a_published_claim() {
    // E: 88,000 costs 2,000.00; in summary procedure 1,000.00; as a payment order 666.67.
    let charged: Vec<Decimal> = of_all(dec!(88_000)).iter().map(|course| course.charged.exact()).collect();
    assert_eq!(charged, [dec!(666.67), dec!(1_000), dec!(1_000), dec!(2_000), dec!(1_000), dec!(1_000)]);
    let withdrawn = of_all(dec!(88_000))[5];
    assert_eq!((withdrawn.ending, withdrawn.debtor), (Ending::Withdrawal, Yuan::ZERO));
    // A1, and E again.
    for (claim, fee) in
        [(dec!(500_000), dec!(8_800)), (dec!(9_000), dec!(50)), (dec!(55_017), dec!(1_175.43))]
    {
        assert_eq!(of_all(claim)[3].debtor, yuan(fee));
    }
}

#[test]
fn a_fee_is_halved_once_however_many_reasons_there_are() {
    let mediated = Suit { procedure: Procedure::Summary, ending: Ending::Mediation, ..suit(dec!(88_000)) };
    let fee = only(&mediated);
    assert_eq!((fee.full, fee.charged), (yuan(dec!(2_000)), yuan(dec!(1_000))));
    assert!(fee.notes.contains(&Note::Halved) && fee.rules.contains(&&HALVED_ONCE));
    assert_eq!((fee.bearer, fee.debtor), (Bearer::Agreement, yuan(dec!(1_000))));
    assert!(fee.rules.contains(&&COURT_FEE_MEDIATION) && !fee.rules.contains(&&BEARERS));
}

#[test]
fn a_claim_won_in_part_shares_the_fee_in_proportion() {
    // 55,017 of 88,000: 2,000 × 0.625193… = 1,250.39
    let fee = only(&Suit { awarded: yuan(dec!(55_017)), ..suit(dec!(88_000)) });
    assert_eq!((fee.debtor, fee.creditor), (yuan(dec!(1_250.39)), yuan(dec!(749.61))));
    assert!(fee.rules.contains(&&COURT_FEE_PROPORTION));
    let lost = only(&Suit { awarded: Yuan::ZERO, ..suit(dec!(88_000)) });
    assert_eq!((lost.debtor, lost.creditor), (Yuan::ZERO, yuan(dec!(2_000))));
    assert!(!lost.rules.contains(&&COURT_FEE_PROPORTION));
}

#[test]
fn a_payment_order_is_borne_by_how_it_ends() {
    let with = |order| court_fees(&Suit { payment_order: Some(order), ..suit(dec!(88_000)) });
    let borne = |order| (with(order).debtor().exact(), with(order).creditor().exact());
    assert_eq!(borne(OrderOutcome::Unopposed), (dec!(666.67), dec!(0)));
    assert_eq!(borne(OrderOutcome::Ended), (dec!(0), dec!(666.67)));
    // Only the rest of the acceptance fee is paid on going over to the suit: 2,000 in all.
    assert_eq!(borne(OrderOutcome::TurnedIntoSuit), (dec!(2_000), dec!(0)));
    assert_eq!(borne(OrderOutcome::SuedAnew), (dec!(2_666.67), dec!(0)));
    assert!(with(OrderOutcome::TurnedIntoSuit).fees[0].notes.contains(&Note::OrderFeeCounts));
}

#[test]
fn preservation_is_the_creditors_unless_claimed() {
    // N1: 520, published as 4,930.
    let with = |claimed| Suit {
        awarded: yuan(dec!(44_000)),
        preservation: Some(Preservation { amount: yuan(dec!(50_000)), claimed }),
        ..suit(dec!(88_000))
    };
    let fee = |claimed| court_fees(&with(claimed)).fees[1].clone();
    assert_eq!((fee(false).charged, fee(false).debtor), (yuan(dec!(520)), Yuan::ZERO));
    assert_eq!((fee(true).debtor, fee(true).creditor), (yuan(dec!(260)), yuan(dec!(260))));
    assert_eq!(fee(false).notes, [Note::MayBeClaimed]);
}

#[test]
fn an_appeal_is_on_what_is_contested_and_borne_by_who_loses_it() {
    let with = |by, won, ending| {
        let appeal = Appeal { by, contested: yuan(dec!(38_000)), won: yuan(won), ending };
        court_fees(&Suit { appeal: Some(appeal), ..suit(dec!(88_000)) }).fees[1].clone()
    };
    // 38,000 × 2.5 % − 200 = 750
    let lost = with(Party::Debtor, dec!(0), Ending::Judgment);
    assert_eq!((lost.charged, lost.debtor), (yuan(dec!(750)), yuan(dec!(750))));
    assert!(!lost.notes.contains(&Note::CreditorAdvances));
    let half_won = with(Party::Debtor, dec!(19_000), Ending::Judgment);
    assert_eq!((half_won.debtor, half_won.creditor), (yuan(dec!(375)), yuan(dec!(375))));
    let creditors = with(Party::Creditor, dec!(9_500), Ending::Judgment);
    assert_eq!((creditors.debtor, creditors.creditor), (yuan(dec!(187.5)), yuan(dec!(562.5))));
    let withdrawn = with(Party::Debtor, dec!(0), Ending::Withdrawal);
    assert_eq!((withdrawn.charged, withdrawn.debtor), (yuan(dec!(375)), yuan(dec!(375))));
}

#[test]
fn small_claims_have_one_instance() {
    let appeal =
        Appeal { by: Party::Debtor, contested: yuan(dec!(9_000)), won: Yuan::ZERO, ending: Ending::Judgment };
    let fee = only(&Suit { procedure: Procedure::SmallClaims, appeal: Some(appeal), ..suit(dec!(9_000)) });
    assert_eq!((fee.kind, fee.charged), (FeeKind::Acceptance, yuan(dec!(25))));
    assert!(fee.notes.contains(&Note::NoAppeal));
}

#[test]
fn enforcement_is_the_debtors() {
    // A5: up to 10,000: 50; 55,017 × 1.5 % − 100 = 725.26 (725.255); 500,000: 7,400; 1,000,000: 12,400.
    for (sum, charged) in [
        (dec!(10_000), dec!(50)),
        (dec!(55_017), dec!(725.26)),
        (dec!(500_000), dec!(7_400)),
        (dec!(1_000_000), dec!(12_400)),
    ] {
        let fees = court_fees(&Suit { enforced: Some(yuan(sum)), ..suit(dec!(9_000)) });
        assert_eq!((fees.fees[1].charged, fees.fees[1].debtor), (yuan(charged), yuan(charged)));
        assert_eq!(fees.fees[1].notes, [Note::AfterEnforcement]);
    }
}
