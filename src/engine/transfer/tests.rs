//! Stories of one bank loan of 100,000: made on 2023-01-01 at 12 % a year, due on 2024-01-01, 18 % after that.

mod amounts;

use rust_decimal::Decimal;
use rust_decimal_macros::dec;

use super::*;
use crate::case::transfer::{
    Assignment, BatchLoan, BatchSale, BatchSeller, BuyerKind, Mandate, Notice, NoticeBy, PaidTo, Paper,
    Undone, Withdrawal,
};
use crate::case::{Demand, Lender, Payment, PaymentOrder, Plan};
use crate::dates::{DayCount, day};
use crate::money::{QuotedRate, RatePeriod, RateSign, Yuan};

const BUYER: Party = Party::Named(0);
const OTHER: Party = Party::Named(1);
const STRANGER: Party = Party::Named(2);

fn yuan(amount: Decimal) -> Yuan {
    Yuan::new(amount)
}

fn percent_a_year(value: Decimal) -> QuotedRate {
    QuotedRate { value, sign: RateSign::Percent, period: RatePeriod::Year }
}

fn loan() -> Debt {
    Debt {
        lender: Lender::Bank,
        contract_date: day(2023, 1, 1),
        principal: yuan(dec!(100_000)),
        received: yuan(dec!(100_000)),
        term_rate: Some(percent_a_year(dec!(12))),
        plan: Plan::Bullet { due: day(2024, 1, 1), called_in: None },
        overdue_rate: Some(percent_a_year(dec!(18))),
        compound: false,
        charges: Vec::new(),
        payments: Vec::new(),
        payment_order: PaymentOrder::Statutory,
        demand: Demand::default(),
        filing_date: None,
        day_count: DayCount::Actual365,
        newer_lpr: None,
    }
}

fn sale(date: Date, buyer: Party) -> Assignment {
    Assignment {
        date,
        date_told: true,
        seller: Party::Lender,
        buyer,
        buyer_kind: BuyerKind::Other,
        part: None,
        price: None,
        notice: None,
        withdrawn: None,
        undone: None,
        batch: None,
    }
}

fn notice(arrived: Date, by: NoticeBy) -> Notice {
    Notice { arrived, by, proof_shown: false }
}

fn told(date: Date, buyer: Party, arrived: Date) -> Assignment {
    Assignment { notice: Some(notice(arrived, NoticeBy::Seller)), ..sale(date, buyer) }
}

fn sold(assignments: Vec<Assignment>) -> Transfer {
    Transfer { assignments, ..Transfer::default() }
}

fn outcome(debt: &Debt, story: &Transfer) -> Amounts {
    amounts(debt, story, day(2025, 1, 1)).expect("figures")
}

fn ownership_on(debt: &Debt, story: &Transfer, as_of: Date) -> Ownership {
    ownership(Some(debt.lender), Some(debt.contract_date), &debt.payments, story, as_of)
}

fn ownership_of(debt: &Debt, story: &Transfer) -> Ownership {
    ownership_on(debt, story, day(2025, 1, 1))
}

/// Who holds the claim on a day and whom to pay.
fn on(story: &Transfer, date: Date) -> (Owner, Payee) {
    let ownership = ownership_of(&loan(), story);
    let standing = ownership.titles[0].on(date).expect("a standing");
    (standing.owner, standing.payee)
}

/// What a payment of 1,000 to somebody on a day does.
fn paying(story: &Transfer, to: Party, date: Date) -> Why {
    let mut story = story.clone();
    story.paid_to = vec![PaidTo { from: date, to }];
    let debt = Debt { payments: vec![Payment { date, amount: yuan(dec!(1000)) }], ..loan() };
    ownership_of(&debt, &story).payments[0].why
}

#[test]
fn until_the_notice_arrives_the_seller_is_paid_with_effect_and_after_it_only_the_buyer() {
    let story = sold(vec![told(day(2024, 7, 1), BUYER, day(2024, 8, 10))]);
    let one = |owner, payee| (Owner::One(owner), Payee::One(payee));
    assert_eq!(on(&story, day(2024, 6, 30)), one(Party::Lender, Party::Lender));
    assert_eq!(on(&story, day(2024, 7, 1)), one(BUYER, Party::Lender));
    assert_eq!(on(&story, day(2024, 8, 10)), one(BUYER, BUYER));
    assert_eq!(paying(&story, Party::Lender, day(2024, 6, 30)), Why::Creditor);
    assert_eq!(paying(&story, Party::Lender, day(2024, 8, 9)), Why::SellerBeforeNotice);
    assert_eq!(paying(&story, BUYER, day(2024, 8, 9)), Why::HolderUntold);
    assert_eq!(paying(&story, Party::Lender, day(2024, 8, 10)), Why::DayOfNotice);
    assert_eq!(paying(&story, BUYER, day(2024, 8, 10)), Why::BuyerAfterNotice);
    assert_eq!(paying(&story, Party::Lender, day(2024, 8, 11)), Why::SellerAfterNotice);
    assert_eq!(paying(&story, STRANGER, day(2024, 8, 11)), Why::Stranger);
}

#[test]
fn a_payment_that_did_not_count_is_not_taken_off() {
    let story = sold(vec![told(day(2024, 7, 1), BUYER, day(2024, 8, 10))]);
    let paid = |date| Payment { date, amount: yuan(dec!(1000)) };
    let debt = Debt { payments: vec![paid(day(2024, 8, 10)), paid(day(2024, 9, 1))], ..loan() };
    let story = Transfer { paid_to: vec![PaidTo { from: day(2024, 8, 1), to: Party::Lender }], ..story };
    let outcome = outcome(&debt, &story);
    // Interest to 2025-01-01: 12,000.00 and 366 days at 18 %; the payment on the day of the notice may have counted.
    assert_eq!(Balance::of(&outcome.at_most).total(), yuan(dec!(130_049.32)));
    assert_eq!(Balance::of(&outcome.at_least).total(), yuan(dec!(129_049.32)));
}

#[test]
fn of_two_buyers_the_first_whose_notice_arrives_is_paid() {
    let first = told(day(2024, 7, 1), BUYER, day(2024, 9, 1));
    let second = told(day(2024, 7, 10), OTHER, day(2024, 8, 1));
    let story = sold(vec![first, second]);
    assert_eq!(on(&story, day(2024, 7, 9)), (Owner::One(BUYER), Payee::One(Party::Lender)));
    assert_eq!(on(&story, day(2024, 7, 31)), (Owner::Disputed(BUYER, OTHER), Payee::One(Party::Lender)));
    for date in [day(2024, 8, 1), day(2024, 9, 1), day(2025, 1, 1)] {
        assert_eq!(on(&story, date), (Owner::One(OTHER), Payee::One(OTHER)));
    }
    assert_eq!(paying(&story, OTHER, day(2024, 9, 2)), Why::FirstNotified);
    assert_eq!(paying(&story, BUYER, day(2024, 9, 2)), Why::NotFirstNotified);
    let same_day = sold(vec![first, Assignment { notice: first.notice, ..second }]);
    assert_eq!(on(&same_day, day(2024, 9, 1)).1, Payee::Unclear(BUYER, OTHER, Doubt::SameDay));
}

#[test]
fn who_bought_from_the_buyer_who_came_second_comes_second_too() {
    let first = sale(day(2024, 7, 1), BUYER);
    let second = told(day(2024, 7, 10), OTHER, day(2024, 8, 1));
    let proof = Some(Notice { arrived: day(2024, 9, 1), by: NoticeBy::Buyer, proof_shown: true });
    let further = Assignment { seller: BUYER, notice: proof, ..sale(day(2024, 8, 20), STRANGER) };
    let story = sold(vec![first, second, further]);
    assert_eq!(on(&story, day(2024, 10, 1)), (Owner::One(OTHER), Payee::One(OTHER)));
    assert_eq!(paying(&story, STRANGER, day(2024, 10, 1)), Why::NotFirstNotified);
    // Who bought from the one who came first has no rival.
    let first = told(day(2024, 7, 1), BUYER, day(2024, 7, 20));
    let story = sold(vec![first, second, further]);
    assert_eq!(paying(&story, BUYER, day(2024, 8, 10)), Why::FirstNotified);
    assert_eq!(paying(&story, STRANGER, day(2024, 10, 1)), Why::BuyerAfterNotice);
}

#[test]
fn while_two_untold_buyers_dispute_the_claim_either_may_be_its_holder() {
    let story = sold(vec![sale(day(2024, 7, 1), BUYER), sale(day(2024, 7, 10), OTHER)]);
    assert_eq!(paying(&story, BUYER, day(2024, 8, 1)), Why::HolderUntold);
    assert_eq!(paying(&story, OTHER, day(2024, 8, 1)), Why::HolderUntold);
    assert_eq!(paying(&story, STRANGER, day(2024, 8, 1)), Why::Stranger);
}

#[test]
fn paying_a_buyer_before_it_bought_is_paying_a_stranger() {
    let story = sold(vec![told(day(2024, 7, 1), BUYER, day(2024, 7, 10)), sale(day(2024, 9, 1), OTHER)]);
    assert_eq!(paying(&story, OTHER, day(2024, 8, 31)), Why::Stranger);
    assert_eq!(paying(&story, OTHER, day(2024, 9, 1)), Why::NotFirstNotified);
}

#[test]
fn before_the_contract_there_is_no_claim() {
    let on = |date| amounts(&loan(), &Transfer::default(), date).map(|_| ());
    assert_eq!(on(day(2022, 12, 31)), Err(Refusal::BeforeContract));
    assert_eq!(on(day(2023, 1, 1)), Ok(()));
}

/// What is to be asked about the sale in that place, if it is.
fn asked(story: &Transfer, index: usize, ask: Paper) -> Option<Asked> {
    let asks = ownership_of(&loan(), story).sales.swap_remove(index).asks;
    asks.into_iter().find(|asked| asked.ask == ask)
}

#[test]
fn the_seller_s_word_the_court_s_and_papers_prove_a_sale() {
    let proven = |by, proof_shown| {
        let told = Some(Notice { arrived: day(2024, 8, 10), by, proof_shown });
        asked(
            &sold(vec![Assignment { notice: told, ..sale(day(2024, 7, 1), BUYER) }]),
            0,
            Paper::ProofOfTransfer,
        )
        .map(|asked| asked.shown)
    };
    assert_eq!(proven(NoticeBy::Seller, false), Some(Some(true)));
    assert_eq!(proven(NoticeBy::Suit, false), Some(Some(true)));
    assert_eq!(proven(NoticeBy::Buyer, true), Some(Some(true)));
    assert_eq!(proven(NoticeBy::Buyer, false), Some(Some(false)));
}

#[test]
fn whether_another_buyer_was_announced_is_asked_where_the_same_seller_sold_twice() {
    let first = sale(day(2024, 7, 1), BUYER);
    let asks = |second| {
        let story = sold(vec![first, second]);
        [0, 1].map(|index| asked(&story, index, Paper::OtherNotice).is_some())
    };
    assert_eq!(asks(sale(day(2024, 8, 1), OTHER)), [true, true]);
    assert_eq!(asks(sale(day(2024, 8, 1), BUYER)), [false, false]);
    assert_eq!(asks(Assignment { seller: BUYER, ..sale(day(2024, 8, 1), OTHER) }), [false, false]);
    // Of a part sold, the holder of the rest is no rival; the part could have been sold with the whole.
    let part = Assignment { part: Some(yuan(dec!(30_000))), ..sale(day(2024, 8, 1), OTHER) };
    assert_eq!(asks(part), [false, true]);
    assert_eq!(asked(&sold(vec![first]), 0, Paper::OtherNotice), None);
}

#[test]
fn an_agent_s_authority_is_asked_for_where_the_buyer_has_an_agent() {
    let authority = |creditor, may_receive| {
        let mandate = Mandate { from: day(2024, 8, 1), to: None, creditor, agent: OTHER, may_receive };
        let story = Transfer { mandates: vec![mandate], ..sold(vec![sale(day(2024, 7, 1), BUYER)]) };
        asked(&story, 0, Paper::AgentsAuthority).map(|asked| asked.shown)
    };
    assert_eq!(authority(BUYER, true), Some(Some(true)));
    assert_eq!(authority(BUYER, false), Some(Some(false)));
    assert_eq!(authority(Party::Lender, true), None);
}

#[test]
fn a_notice_is_only_taken_back_with_the_buyers_consent() {
    let with = |buyer_agrees| {
        let withdrawn = Some(Withdrawal { arrived: day(2024, 10, 1), buyer_agrees });
        sold(vec![Assignment { withdrawn, ..told(day(2024, 7, 1), BUYER, day(2024, 8, 10)) }])
    };
    assert_eq!(on(&with(false), day(2024, 10, 1)).1, Payee::One(BUYER));
    assert_eq!(on(&with(true), day(2024, 9, 30)).1, Payee::One(BUYER));
    assert_eq!(on(&with(true), day(2024, 10, 1)).1, Payee::One(Party::Lender));
    assert_eq!(paying(&with(true), Party::Lender, day(2024, 10, 2)), Why::NoticeTakenBack);
}

#[test]
fn a_transfer_that_was_undone_moves_nothing_but_its_notice_protects_who_relied_on_it() {
    let with = |notice_revoked| {
        let undone = Some(Undone { notice_revoked });
        sold(vec![Assignment { undone, ..told(day(2024, 7, 1), BUYER, day(2024, 8, 10)) }])
    };
    assert_eq!(on(&with(None), day(2024, 12, 1)), (Owner::One(Party::Lender), Payee::One(BUYER)));
    assert_eq!(paying(&with(None), BUYER, day(2024, 12, 1)), Why::BuyerAfterNotice);
    assert_eq!(paying(&with(None), Party::Lender, day(2024, 12, 1)), Why::HolderUntold);
    let revoked = with(Some(day(2024, 11, 1)));
    assert_eq!(on(&revoked, day(2024, 10, 31)).1, Payee::One(BUYER));
    assert_eq!(on(&revoked, day(2024, 11, 1)).1, Payee::One(Party::Lender));
}

#[test]
fn the_complaint_that_a_court_serves_is_notice_and_a_word_of_the_buyer_alone_is_not_surely() {
    let by = |by| {
        sold(vec![Assignment { notice: Some(notice(day(2024, 8, 10), by)), ..sale(day(2024, 7, 1), BUYER) }])
    };
    assert_eq!(on(&by(NoticeBy::Suit), day(2024, 8, 10)).1, Payee::One(BUYER));
    let doubt = Payee::Unclear(Party::Lender, BUYER, Doubt::BuyerWithoutProof);
    assert_eq!(on(&by(NoticeBy::Buyer), day(2024, 8, 10)).1, doubt);
    for to in [Party::Lender, BUYER] {
        assert_eq!(paying(&by(NoticeBy::Buyer), to, day(2024, 9, 1)), Why::Unclear(Doubt::BuyerWithoutProof));
    }
    assert!(!ownership_of(&loan(), &by(NoticeBy::Buyer)).sales[0].notice_is_sure);
    assert!(ownership_of(&loan(), &by(NoticeBy::Suit)).sales[0].notice_is_sure);
}

#[test]
fn the_press_was_notice_only_for_banks_bad_loans_bought_by_the_national_companies_until_2020() {
    let story = |buyer_kind, arrived| {
        let by_press = Some(notice(arrived, NoticeBy::Newspaper));
        sold(vec![Assignment { buyer_kind, notice: by_press, ..sale(day(2019, 1, 1), BUYER) }])
    };
    let debt = Debt {
        contract_date: day(2016, 1, 1),
        plan: Plan::Bullet { due: day(2017, 1, 1), called_in: None },
        ..loan()
    };
    let payee = |buyer_kind, arrived| {
        ownership_of(&debt, &story(buyer_kind, arrived)).titles[0].on(arrived).expect("a standing").payee
    };
    let unclear = Payee::Unclear(Party::Lender, BUYER, Doubt::Newspaper);
    assert_eq!(payee(BuyerKind::NationalAmc, day(2020, 12, 31)), Payee::One(BUYER));
    assert_eq!(payee(BuyerKind::NationalAmc, day(2021, 1, 1)), unclear);
    assert_eq!(payee(BuyerKind::LocalAmc, day(2020, 12, 31)), unclear);
}

#[test]
fn who_holds_the_claim_and_whom_to_pay_needs_no_figures_of_the_loan() {
    let paid = |date| Payment { date, amount: yuan(dec!(2000)) };
    // The story of the page: sold on 10 May, told on 2 June; two payments to the lender before, one after.
    let payments = [paid(day(2024, 5, 1)), paid(day(2024, 5, 20)), paid(day(2024, 6, 10))];
    let mut story = sold(vec![told(day(2024, 5, 10), BUYER, day(2024, 6, 2))]);
    story.paid_to = vec![PaidTo { from: day(2024, 6, 10), to: Party::Lender }];
    let found = ownership(None, None, &payments, &story, day(2026, 11, 24));
    let verdicts: Vec<Why> = found.payments.iter().map(|paid| paid.why).collect();
    assert_eq!(verdicts, [Why::Creditor, Why::SellerBeforeNotice, Why::SellerAfterNotice]);
    let holders: Vec<Owner> = found.titles[0].standings.iter().map(|standing| standing.owner).collect();
    assert_eq!(holders, [Owner::One(Party::Lender), Owner::One(BUYER), Owner::One(BUYER)]);
    let payees: Vec<Payee> = found.titles[0].standings.iter().map(|standing| standing.payee).collect();
    assert_eq!(payees, [Payee::One(Party::Lender), Payee::One(Party::Lender), Payee::One(BUYER)]);
    // Without the lender nobody knows what the views of interest rest on.
    let views = views(None, None, &story, day(2026, 11, 24));
    assert_eq!(views[0], (View::GoesOn, Premise::Met));
    assert!(views[1..].iter().all(|(_, premise)| *premise == Premise::Open));

    let debt = Debt { payments: payments.into(), ..loan() };
    let with_the_loan = ownership_on(&debt, &story, day(2026, 11, 24));
    assert_eq!((found.payments, found.sales), (with_the_loan.payments, with_the_loan.sales));
}

#[test]
fn who_sells_what_they_never_held_leaves_a_link_missing() {
    let story = sold(vec![Assignment { seller: OTHER, ..told(day(2024, 7, 1), BUYER, day(2024, 8, 10)) }]);
    assert_eq!(
        on(&story, day(2024, 9, 1)),
        (Owner::One(Party::Lender), Payee::Unclear(Party::Lender, BUYER, Doubt::MissingLink))
    );
    let ownership = ownership_of(&loan(), &story);
    let asked = Asked { ask: Paper::MissingLinks, shown: Some(false) };
    assert!(ownership.sales[0].asks.contains(&asked));
    assert_eq!(ownership.titles[0].missing_links, [0]);
}

#[test]
fn a_second_sale_needs_its_own_notice_or_proof_of_both() {
    let first = sale(day(2024, 7, 1), BUYER);
    let second = |notice| Assignment { seller: BUYER, notice, ..sale(day(2024, 9, 1), OTHER) };
    let by_seller = sold(vec![first, second(Some(notice(day(2024, 9, 5), NoticeBy::Seller)))]);
    // The borrower does not know that seller as the creditor.
    let unclear = Payee::Unclear(Party::Lender, OTHER, Doubt::MissingLink);
    assert_eq!(on(&by_seller, day(2024, 9, 5)), (Owner::One(OTHER), unclear));
    let proven = Some(Notice { arrived: day(2024, 9, 5), by: NoticeBy::Buyer, proof_shown: true });
    let with_proof = sold(vec![first, second(proven)]);
    assert_eq!(on(&with_proof, day(2024, 9, 4)).1, Payee::One(Party::Lender));
    assert_eq!(on(&with_proof, day(2024, 9, 5)).1, Payee::One(OTHER));
}

#[test]
fn handing_collection_over_changes_no_owner() {
    let mandate = |may_receive| Mandate {
        from: day(2024, 3, 1),
        to: Some(day(2024, 12, 31)),
        creditor: Party::Lender,
        agent: OTHER,
        may_receive,
    };
    let story = |may_receive| Transfer { mandates: vec![mandate(may_receive)], ..Transfer::default() };
    assert_eq!(on(&story(true), day(2024, 6, 1)), (Owner::One(Party::Lender), Payee::One(Party::Lender)));
    assert_eq!(paying(&story(true), OTHER, day(2024, 6, 1)), Why::Agent);
    assert_eq!(paying(&story(false), OTHER, day(2024, 6, 1)), Why::AgentUnproven);
    assert_eq!(paying(&story(true), OTHER, day(2025, 1, 1)), Why::Stranger);
    assert!(outcome(&loan(), &story(true)).scenarios.is_empty());
}

#[test]
fn who_collects_for_the_seller_may_not_once_the_notice_has_arrived() {
    let for_whom =
        |creditor, agent| Mandate { from: day(2024, 3, 1), to: None, creditor, agent, may_receive: true };
    let mut story = sold(vec![told(day(2024, 7, 1), BUYER, day(2024, 8, 10))]);
    story.mandates = vec![for_whom(Party::Lender, OTHER), for_whom(BUYER, STRANGER)];
    let on = |date| {
        let found = ownership_on(&loan(), &story, date).collectors;
        found.into_iter().map(|each| (each.who, each.may)).collect::<Vec<_>>()
    };
    let (yes, no) = (MayCollect::Yes, MayCollect::No);
    assert_eq!(on(day(2024, 8, 9)), [(Party::Lender, yes), (OTHER, yes), (STRANGER, no)]);
    assert_eq!(on(day(2024, 8, 10)), [(BUYER, yes), (OTHER, no), (STRANGER, yes)]);
}

#[test]
fn the_pilot_covers_what_its_notices_name_on_their_days() {
    let look = |date, buyer_kind, seller, loan, non_performing| {
        let batch = Some(BatchSale { seller, loan, non_performing });
        pilot(&Assignment { buyer_kind, batch, ..sale(date, BUYER) }).expect("a batch")
    };
    let amc = BuyerKind::NationalAmc;
    let card = |date, seller| look(date, amc, seller, BatchLoan::Card, Some(true));
    let national = BatchSeller::NationalBank;
    assert_eq!(card(day(2021, 1, 12), national).covers(), Some(true));
    assert_eq!(card(day(2021, 1, 11), national).findings, [PilotFinding::NoPilotThen]);
    assert_eq!(card(day(2021, 1, 11), national).covers(), Some(false));
    assert_eq!(card(day(2026, 12, 31), national).covers(), Some(true));
    assert_eq!(card(day(2027, 1, 1), national).findings, [PilotFinding::NoPilotThen]);
    let company = BatchSeller::FinanceCompany;
    assert_eq!(card(day(2022, 12, 29), company).findings, [PilotFinding::SellerNotYet]);
    assert_eq!(card(day(2022, 12, 30), company).covers(), Some(true));
    assert_eq!(card(day(2024, 1, 1), BatchSeller::RegionalBank).covers(), None);
    assert_eq!(card(day(2024, 1, 1), BatchSeller::Other).findings, [PilotFinding::SellerNotCovered]);
    let of = |buyer, loan, bad| look(day(2024, 1, 1), buyer, national, loan, bad).findings;
    assert_eq!(of(BuyerKind::Other, BatchLoan::Card, Some(true)), [PilotFinding::BuyerNotCovered]);
    assert_eq!(of(amc, BatchLoan::Secured, Some(true)), [PilotFinding::SecuredLoan]);
    assert_eq!(of(amc, BatchLoan::Consumer, Some(false)), [PilotFinding::Performing]);
    assert_eq!(of(amc, BatchLoan::Consumer, None), [PilotFinding::LoanUnknown]);
    let batch = Some(BatchSale { seller: national, loan: BatchLoan::Card, non_performing: Some(true) });
    let resold = Assignment { seller: OTHER, buyer_kind: amc, batch, ..sale(day(2024, 1, 1), BUYER) };
    assert_eq!(pilot(&resold).expect("a batch").findings, [PilotFinding::SoldOn]);
    assert_eq!(pilot(&sale(day(2024, 1, 1), BUYER)), None);
}
