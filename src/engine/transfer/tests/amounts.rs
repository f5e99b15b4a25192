//! What moved, what may be asked afterwards, and what somebody who paid for the borrower asks back.

use super::*;
use crate::case::transfer::{PaidForBorrower, PayerRole};
use crate::engine::ledger::Cause;
use crate::engine::regime::CeilingOrigin;

#[test]
fn a_part_that_is_sold_has_its_own_holder_and_the_rest_stays() {
    let part =
        Assignment { part: Some(yuan(dec!(30_000))), ..told(day(2024, 7, 1), BUYER, day(2024, 8, 10)) };
    let outcome = outcome(&loan(), &sold(vec![part]));
    assert_eq!(owners(vec![part], day(2024, 9, 1)), [Owner::One(Party::Lender), Owner::One(BUYER)]);
    let moved = outcome.moved[0].expect("a claim");
    assert_eq!((moved.total(), moved.whole.total()), (yuan(dec!(30_000)), yuan(dec!(120_975.34))));
    for to in [Party::Lender, BUYER] {
        assert_eq!(paying(&sold(vec![part]), to, day(2024, 9, 1)).verdict(), Verdict::Discharges);
    }
    // What the parts bear afterwards is not told apart.
    assert!(outcome.scenarios.is_empty());
}

/// Who holds the whole, then each part.
fn owners(assignments: Vec<Assignment>, date: Date) -> Vec<Owner> {
    ownership_of(&loan(), &sold(assignments)).standings_on(date).map(|standing| standing.owner).collect()
}

#[test]
fn who_only_bought_a_part_can_only_sell_that_part_on() {
    let part = |buyer, amount| Assignment { part: Some(yuan(amount)), ..sale(day(2024, 7, 1), buyer) };
    let further = Assignment { seller: BUYER, ..sale(day(2024, 9, 1), OTHER) };
    let sales = vec![part(BUYER, dec!(30_000)), part(STRANGER, dec!(20_000)), further];
    let of = |party| Owner::One(party);
    assert_eq!(owners(sales.clone(), day(2024, 8, 31)), [of(Party::Lender), of(BUYER), of(STRANGER)]);
    assert_eq!(owners(sales, day(2024, 9, 1)), [of(Party::Lender), of(OTHER), of(STRANGER)]);
    // A part of the part is a part of its own.
    let smaller = Assignment { part: Some(yuan(dec!(10_000))), ..further };
    let sales = vec![part(BUYER, dec!(30_000)), smaller];
    assert_eq!(owners(sales, day(2024, 9, 1)), [of(Party::Lender), of(BUYER), of(OTHER)]);
    // Who bought the whole too sells the whole.
    let sales = vec![
        Assignment { date: day(2024, 6, 1), ..part(BUYER, dec!(30_000)) },
        sale(day(2024, 7, 1), BUYER),
        further,
    ];
    assert_eq!(owners(sales, day(2024, 9, 1)), [of(OTHER), of(BUYER)]);
}

#[test]
fn what_moved_is_what_was_owed_on_the_day_of_the_sale() {
    let moved = |date| outcome(&loan(), &sold(vec![sale(date, BUYER)])).moved[0].map(|moved| moved.total());
    assert_eq!(moved(day(2022, 12, 31)), None);
    assert_eq!(moved(day(2023, 1, 1)), Some(yuan(dec!(100_000))));
    assert_eq!(moved(day(2024, 1, 1)), Some(yuan(dec!(112_000))));
}

#[test]
fn the_views_begin_with_the_first_sale_of_the_whole_that_stands() {
    let begins = |assignments| outcome(&loan(), &sold(assignments)).scenarios.first().map(|each| each.from);
    let first = sale(day(2024, 7, 1), BUYER);
    assert_eq!(begins(vec![first]), Some(day(2024, 7, 1)));
    assert_eq!(begins(vec![Assignment { undone: Some(Undone { notice_revoked: None }), ..first }]), None);
    assert_eq!(begins(vec![sale(day(2025, 1, 1), BUYER)]), Some(day(2025, 1, 1)));
    assert_eq!(begins(vec![sale(day(2025, 1, 2), BUYER)]), None);
    // From a national company, itself a financial institution, to one who is none.
    let to_company = Assignment { buyer_kind: BuyerKind::NationalAmc, ..first };
    let from_company = Assignment { seller: BUYER, ..sale(day(2024, 9, 1), OTHER) };
    assert_eq!(begins(vec![to_company, from_company]), Some(day(2024, 9, 1)));
}

#[test]
fn the_lines_of_a_claim_add_up_and_charges_of_later_days_are_left_out_where_penalties_end() {
    let penalty = |date, amount| crate::case::Charge {
        kind: crate::case::ChargeKind::Penalty,
        amount: yuan(amount),
        date: Some(date),
    };
    let charges = vec![penalty(day(2024, 6, 1), dec!(100)), penalty(day(2024, 8, 1), dec!(50))];
    let debt = Debt { charges, ..loan() };
    let outcome = outcome(&debt, &sold(vec![sale(day(2024, 7, 1), BUYER)]));
    let charges: Vec<_> = outcome.scenarios.iter().map(|each| each.balance.charges.exact()).collect();
    assert_eq!(charges, [dec!(150), dec!(100), dec!(100), dec!(150)]);
    // 100,000 and 12,000.00, and 366 days at 18 %: 18,049.32.
    assert_eq!(outcome.scenarios[0].balance.total(), yuan(dec!(130_199.32)));
}

#[test]
fn where_penalty_rates_end_with_the_sale_what_was_paid_of_them_is_principal() {
    let debt = Debt {
        contract_date: day(2018, 1, 1),
        plan: Plan::Bullet { due: day(2019, 1, 1), called_in: None },
        payments: vec![Payment { date: day(2020, 1, 1), amount: yuan(dec!(30_000)) }],
        ..loan()
    };
    let found = amounts(&debt, &sold(vec![sale(day(2019, 1, 1), BUYER)]), day(2020, 1, 1)).expect("figures");
    let principal = |view| {
        let scenario = found.scenarios.iter().find(|each| each.view == view).expect("the view");
        scenario.balance.principal.exact()
    };
    // 12,000 for the term; then 18,000, or 12,000 at the rate of the term.
    assert_eq!((principal(View::GoesOn), principal(View::NoPenalty)), (dec!(100_000), dec!(94_000)));
}

#[test]
fn the_four_views_of_interest_after_a_sale() {
    // To the sale: 12,000.00 and 182 days at 18 %, 8,975.342466. Then 184 days on 100,000: 18 % is 9,073.972603, 12 %
    // is 6,049.315068, 4 × 3.65 % is 7,360.00.
    let price = Some(yuan(dec!(5_000)));
    let story = sold(vec![Assignment { price, ..told(day(2024, 7, 1), BUYER, day(2024, 8, 10)) }]);
    let outcome = outcome(&loan(), &story);
    let found: Vec<_> = outcome
        .scenarios
        .iter()
        .map(|each| (each.view, each.premise, each.balance.total().exact()))
        .collect();
    assert_eq!(
        found,
        [
            (View::GoesOn, Premise::Met, dec!(130_049.32)),
            (View::Nothing, Premise::Met, dec!(120_975.34)),
            (View::NoPenalty, Premise::Met, dec!(127_024.66)),
            (View::FourTimesLpr, Premise::Met, dec!(128_335.34)),
        ]
    );
    assert_eq!(outcome.at_most.total(), outcome.scenarios[0].ledger.total());
    let last = outcome.scenarios[3].ledger.slices.last().and_then(|slice| slice.overdue).expect("interest");
    assert!(matches!(last.cause, Cause::Ceiling(CeilingOrigin::AfterSale(_))));
    let moved = outcome.moved[0].expect("a claim");
    assert_eq!(moved.total(), yuan(dec!(120_975.34)));
    // 5,000 of 120,975.34.
    assert_eq!(moved.price_percent, Some(dec!(4.13)));
    let sale = &ownership_of(&loan(), &story).sales[0];
    assert_eq!(sale.limitation_restarts, Some(day(2024, 8, 10)));
    assert_eq!(sale.limitation_ends, Some(day(2027, 8, 10)));
    assert!(sale.data_duty);
}

#[test]
fn interest_on_interest_ends_with_the_sale_where_penalty_rates_do() {
    // 18 % on the 12,000.00 of unpaid interest: 2,165.92 in 366 days, 1,077.04 in the 182 before the sale.
    let debt = Debt { compound: true, ..loan() };
    let outcome = outcome(&debt, &sold(vec![told(day(2024, 7, 1), BUYER, day(2024, 8, 10))]));
    let compound: Vec<_> =
        outcome.scenarios.iter().map(|each| each.balance.compound_interest.exact()).collect();
    assert_eq!(compound, [dec!(2165.92), dec!(1077.04), dec!(1077.04), dec!(2165.92)]);
    assert_eq!(outcome.scenarios[0].balance.total(), yuan(dec!(132_215.24)));
}

#[test]
fn the_price_changes_no_figure() {
    let at = |price| {
        let story = sold(vec![Assignment { price, ..told(day(2024, 7, 1), BUYER, day(2024, 8, 10)) }]);
        let Amounts { scenarios, at_most, at_least, .. } = outcome(&loan(), &story);
        (scenarios, at_most, at_least)
    };
    assert_eq!(at(None), at(Some(yuan(dec!(1)))));
}

#[test]
fn the_views_rest_on_a_financial_institution_selling_to_one_who_is_none() {
    let premise = |debt: &Debt, buyer_kind| {
        let story = sold(vec![Assignment { buyer_kind, ..sale(day(2024, 7, 1), BUYER) }]);
        outcome(debt, &story).scenarios[1].premise
    };
    assert_eq!(premise(&loan(), BuyerKind::LocalAmc), Premise::Open);
    assert_eq!(premise(&loan(), BuyerKind::NationalAmc), Premise::Missing);
    assert_eq!(premise(&Debt { lender: Lender::Unlicensed, ..loan() }, BuyerKind::Other), Premise::Missing);
}

#[test]
fn a_buyer_may_not_raise_the_agreed_rate() {
    // D6: 4,496.24 at 0.05 % a day from 2017-05-28; the court keeps 18.25 % and refuses the 24 % that the buyer asks.
    let daily = QuotedRate { value: dec!(0.05), sign: RateSign::Percent, period: RatePeriod::Day };
    let debt = Debt {
        contract_date: day(2016, 5, 28),
        principal: yuan(dec!(4496.24)),
        received: yuan(dec!(4496.24)),
        term_rate: None,
        overdue_rate: Some(daily),
        plan: Plan::Bullet { due: day(2017, 5, 28), called_in: None },
        ..loan()
    };
    let outcome = outcome(&debt, &sold(vec![told(day(2024, 7, 1), BUYER, day(2024, 8, 10))]));
    let goes_on = &outcome.scenarios[0];
    let rates = goes_on.ledger.slices.iter().filter_map(|slice| Some(slice.overdue?.applied.percent()));
    assert!(rates.into_iter().all(|rate| rate == dec!(18.25)));
    // 2,775 days: 4,496.24 × 0.0005 × 2,775.
    assert_eq!(goes_on.balance.overdue_interest, yuan(dec!(6238.53)));
    assert_ne!(goes_on.balance.overdue_interest, yuan(dec!(8204.03)));
}

/// E1: (2025) Gan 0732 Min Chu 3959. What the judgment prints of the loan is its balance on the day on which the
/// guarantor paid; the schedule before it is not told, so the loan here begins with the last instalment paid.
fn paid_by_a_guarantor(rate: Option<QuotedRate>) -> (Debt, Transfer) {
    let debt = Debt {
        lender: Lender::ConsumerFinance,
        contract_date: day(2023, 10, 19),
        principal: yuan(dec!(7713.67)),
        received: yuan(dec!(7713.67)),
        term_rate: Some(percent_a_year(dec!(8))),
        overdue_rate: Some(percent_a_year(dec!(12))),
        plan: Plan::Bullet { due: day(2023, 11, 19), called_in: None },
        ..loan()
    };
    let paid = PaidForBorrower {
        date: day(2024, 2, 3),
        payer: BUYER,
        role: PayerRole::Guarantor,
        amount: yuan(dec!(7880.42)),
        principal: Some(yuan(dec!(7713.67))),
        rate,
        told: Some(day(2024, 2, 3)),
    };
    (debt, Transfer { paid_for_borrower: vec![paid], ..Transfer::default() })
}

#[test]
fn a_guarantor_asks_for_what_it_paid_and_one_lpr_on_the_principal() {
    let (debt, story) = paid_by_a_guarantor(None);
    let recourse = &amounts(&debt, &story, day(2025, 2, 4)).expect("figures").recourses[0];
    assert_eq!(recourse.principal, yuan(dec!(7713.67)));
    assert_eq!(recourse.recoverable - recourse.principal, yuan(dec!(166.75)));
    assert_eq!(recourse.interest_from, day(2024, 2, 4));
    let [view] = recourse.views.as_slice() else { panic!("one view: {recourse:?}") };
    assert_eq!(view.rate.percent(), dec!(3.45));
    // 366 days; four times the LPR, which was refused, would be 1,067.40.
    assert_eq!((view.left, view.interest), (yuan(dec!(7880.42)), yuan(dec!(266.85))));
    assert_ne!(view.interest, yuan(dec!(1067.40)));
    assert_eq!(view.total(), yuan(dec!(8147.27)));
}

#[test]
fn what_the_guarantors_contract_asks_is_cut_to_the_ceiling_and_payments_to_it_count() {
    let (mut debt, mut story) = paid_by_a_guarantor(Some(percent_a_year(dec!(36))));
    debt.payments = vec![Payment { date: day(2024, 5, 4), amount: yuan(dec!(1000)) }];
    story.paid_to = vec![PaidTo { from: day(2024, 5, 4), to: BUYER }];
    let outcome = amounts(&debt, &story, day(2024, 5, 4)).expect("figures");
    assert_eq!(ownership_on(&debt, &story, day(2024, 5, 4)).payments[0].why, Why::Recourse);
    let agreed =
        outcome.recourses[0].views.iter().find(|view| view.view == RecourseView::Agreed).expect("a view");
    assert_eq!(agreed.rate.percent(), dec!(24));
    // 90 days at 24 % on 7,880.42 are 466.35; the rest of the 1,000 goes to the sum.
    assert_eq!((agreed.left, agreed.interest), (yuan(dec!(7346.77)), yuan(dec!(0))));
    assert_eq!(agreed.total(), yuan(dec!(7346.77)));
    // The day before, nothing is paid yet: 89 days are 461.17.
    let before = amounts(&debt, &story, day(2024, 5, 3)).expect("figures");
    let agreed =
        before.recourses[0].views.iter().find(|view| view.view == RecourseView::Agreed).expect("a view");
    assert_eq!((agreed.left, agreed.interest), (yuan(dec!(7880.42)), yuan(dec!(461.17))));
}

#[test]
fn what_is_paid_to_the_guarantor_s_agent_counts_for_the_guarantor_and_nobody_else_s_does() {
    let (mut debt, mut story) = paid_by_a_guarantor(Some(percent_a_year(dec!(36))));
    let second = PaidForBorrower { payer: OTHER, date: day(2024, 3, 1), ..story.paid_for_borrower[0] };
    story.paid_for_borrower.push(second);
    debt.payments = vec![Payment { date: day(2024, 5, 4), amount: yuan(dec!(1000)) }];
    let mandate =
        |creditor, agent| Mandate { from: day(2024, 4, 1), to: None, creditor, agent, may_receive: true };
    let left = |story: &Transfer| {
        let recourse = &amounts(&debt, story, day(2024, 5, 4)).expect("figures").recourses[0];
        recourse.views.iter().find(|view| view.view == RecourseView::Agreed).expect("a view").total()
    };
    story.paid_to = vec![PaidTo { from: day(2024, 5, 4), to: STRANGER }];
    story.mandates = vec![mandate(BUYER, STRANGER)];
    assert_eq!(left(&story), yuan(dec!(7346.77)));
    // 7,880.42 and 466.35.
    story.mandates = vec![mandate(OTHER, STRANGER)];
    assert_eq!(left(&story), yuan(dec!(8346.77)));
    story.paid_to[0].to = OTHER;
    assert_eq!(left(&story), yuan(dec!(8346.77)));
}

#[test]
fn who_paid_for_the_borrower_may_collect_from_that_day_on_and_so_may_its_agent() {
    let (debt, mut story) = paid_by_a_guarantor(None);
    let for_whom =
        |creditor, agent| Mandate { from: day(2024, 1, 1), to: None, creditor, agent, may_receive: true };
    story.mandates = vec![for_whom(BUYER, OTHER), for_whom(STRANGER, OTHER)];
    let on = |date| {
        let found = ownership_on(&debt, &story, date).collectors;
        found.into_iter().map(|each| (each.who, each.creditor, each.may)).collect::<Vec<_>>()
    };
    let (yes, no) = (MayCollect::Yes, MayCollect::No);
    let lender = (Party::Lender, Party::Lender, yes);
    assert_eq!(on(day(2024, 2, 2)), [lender, (OTHER, BUYER, no), (OTHER, STRANGER, no)]);
    assert_eq!(
        on(day(2024, 2, 3)),
        [lender, (BUYER, BUYER, yes), (OTHER, BUYER, yes), (OTHER, STRANGER, no)]
    );
}

#[test]
fn paying_who_has_not_paid_for_the_borrower_is_paying_a_stranger() {
    let (debt, mut story) = paid_by_a_guarantor(None);
    let why = |story: &Transfer, date| {
        let debt = Debt { payments: vec![Payment { date, amount: yuan(dec!(10)) }], ..debt.clone() };
        ownership_on(&debt, story, day(2024, 5, 1)).payments[0].why
    };
    story.paid_to = vec![PaidTo { from: day(2024, 1, 1), to: BUYER }];
    assert_eq!(why(&story, day(2024, 2, 2)), Why::Stranger);
    assert_eq!(why(&story, day(2024, 2, 3)), Why::Recourse);
    story.paid_to[0].to = STRANGER;
    assert_eq!(why(&story, day(2024, 2, 3)), Why::Stranger);
}

#[test]
fn of_two_guarantors_on_one_day_each_asks_for_its_own_part() {
    let (debt, mut story) = paid_by_a_guarantor(None);
    let one = PaidForBorrower { amount: yuan(dec!(4000)), principal: None, ..story.paid_for_borrower[0] };
    story.paid_for_borrower = vec![one, PaidForBorrower { payer: OTHER, amount: yuan(dec!(3880.42)), ..one }];
    let recourses = amounts(&debt, &story, day(2024, 2, 3)).expect("figures").recourses;
    // The first pays the 245.15 of interest too.
    let principal: Vec<_> = recourses.iter().map(|recourse| recourse.principal.exact()).collect();
    assert_eq!(principal, [dec!(3754.85), dec!(3880.42)]);
}

#[test]
fn what_is_paid_back_counts_once_against_a_guarantor_who_paid_twice() {
    let (mut debt, mut story) = paid_by_a_guarantor(None);
    let again =
        PaidForBorrower { date: day(2024, 3, 1), amount: yuan(dec!(50)), ..story.paid_for_borrower[0] };
    story.paid_for_borrower.push(again);
    debt.payments = vec![Payment { date: day(2024, 5, 4), amount: yuan(dec!(1000)) }];
    story.paid_to = vec![PaidTo { from: day(2024, 5, 4), to: BUYER }];
    let recourses = amounts(&debt, &story, day(2024, 5, 4)).expect("figures").recourses;
    assert_eq!(recourses[1].views[0].left, yuan(dec!(50)));
}

#[test]
fn interest_that_was_only_voluntary_is_not_asked_back() {
    // 30 % in 2018: 24 % is owed, and up to 36 % stays paid.
    let debt = Debt {
        lender: Lender::Unlicensed,
        contract_date: day(2018, 1, 1),
        term_rate: Some(percent_a_year(dec!(30))),
        plan: Plan::Bullet { due: day(2019, 1, 1), called_in: None },
        ..loan()
    };
    let (_, mut story) = paid_by_a_guarantor(None);
    story.paid_for_borrower[0].date = day(2019, 1, 1);
    story.paid_for_borrower[0].amount = yuan(dec!(130_000));
    let recourse = &amounts(&debt, &story, day(2019, 1, 1)).expect("figures").recourses[0];
    assert_eq!((recourse.recoverable, recourse.beyond), (yuan(dec!(124_000)), yuan(dec!(6_000))));
}

#[test]
fn what_a_guarantor_paid_beyond_the_debt_is_not_asked_from_the_borrower() {
    let (debt, mut story) = paid_by_a_guarantor(None);
    story.paid_for_borrower[0].amount = yuan(dec!(9000));
    let outcome = amounts(&debt, &story, day(2024, 2, 3)).expect("figures");
    // 31 days at 8 % are 52.41, 76 at 12 % are 192.74; with the principal 7,958.82.
    assert_eq!(outcome.recourses[0].recoverable, yuan(dec!(7958.82)));
    assert_eq!(outcome.recourses[0].beyond, yuan(dec!(1041.18)));
    // That was the guarantor's own payment, not one of the borrower.
    assert_eq!(outcome.recourses[0].paid_again, [Yuan::ZERO; 2]);
    assert!(outcome.at_most.total().is_zero());
}

#[test]
fn paying_the_creditor_again_counts_against_an_insurer_until_it_has_told() {
    let (mut debt, mut story) = paid_by_a_guarantor(None);
    story.paid_for_borrower[0].role = PayerRole::Insurer;
    story.paid_for_borrower[0].amount = yuan(dec!(7958.82));
    story.paid_for_borrower[0].told = Some(day(2024, 3, 1));
    let paid = |date, amount| Payment { date, amount: yuan(amount) };
    debt.payments = vec![paid(day(2024, 2, 20), dec!(300)), paid(day(2024, 3, 1), dec!(400))];
    story.paid_to = vec![PaidTo { from: day(2024, 2, 20), to: Party::Lender }];
    let recourse = &amounts(&debt, &story, day(2024, 4, 1)).expect("figures").recourses[0];
    assert_eq!(recourse.paid_again, [yuan(dec!(300)), yuan(dec!(400))]);
    assert!(recourse.rules.iter().any(|rule| rule.key == "insurer-notice"));
    // The same amount again on a later day is again too much.
    debt.payments = vec![paid(day(2024, 2, 20), dec!(7958.82))];
    let recourse = &amounts(&debt, &story, day(2024, 4, 1)).expect("figures").recourses[0];
    assert_eq!(recourse.paid_again, [yuan(dec!(7958.82)), Yuan::ZERO]);
}

#[test]
fn what_the_payer_has_for_paying_comes_only_with_a_payer() {
    let (debt, story) = paid_by_a_guarantor(None);
    assert_eq!(ownership_on(&debt, &story, day(2025, 1, 1)).rights, [Right::Subrogation]);
    let rights = ownership_of(&loan(), &sold(vec![sale(day(2024, 7, 1), BUYER)])).rights;
    assert!(rights.contains(&Right::Accessory) && !rights.contains(&Right::Subrogation));
}

#[test]
fn defences_travel_with_the_claim() {
    let withheld = Debt {
        lender: Lender::Unlicensed,
        received: yuan(dec!(90_000)),
        overdue_rate: Some(percent_a_year(dec!(36))),
        ..loan()
    };
    let outcome = outcome(&withheld, &sold(vec![told(day(2024, 7, 1), BUYER, day(2024, 8, 10))]));
    let worth =
        |kind| outcome.defences.iter().find(|defence| defence.kind == kind).and_then(|each| each.amount);
    assert_eq!(worth(DefenceKind::Withheld), Some(yuan(dec!(10_000))));
    // Interest: claimed 12,000.00 + 36,098.630 on 100,000; lawful 10,800.00 + 13,176.00 (4 × 3.65 %) on 90,000.
    assert_eq!(worth(DefenceKind::AboveCeiling), Some(yuan(dec!(24_122.63))));
    assert_eq!(worth(DefenceKind::Paid), None);
    assert!(outcome.defences.iter().any(|defence| defence.kind == DefenceKind::Limitation));
    let untold = |outcome: &Amounts| {
        outcome.defences.iter().any(|defence| defence.kind == DefenceKind::CostsOfMissingNotice)
    };
    assert!(!untold(&outcome));

    // What was paid is a defence of its own, and no part of what the ceiling takes off; the suit as notice is another.
    let paid =
        Debt { payments: vec![Payment { date: day(2024, 6, 1), amount: yuan(dec!(60_000)) }], ..withheld };
    let by_suit = Some(notice(day(2024, 8, 10), NoticeBy::Suit));
    let outcome =
        self::outcome(&paid, &sold(vec![Assignment { notice: by_suit, ..sale(day(2024, 7, 1), BUYER) }]));
    let worth =
        |kind| outcome.defences.iter().find(|defence| defence.kind == kind).and_then(|each| each.amount);
    assert_eq!(worth(DefenceKind::AboveCeiling), Some(yuan(dec!(24_122.63))));
    assert_eq!(worth(DefenceKind::Paid), Some(yuan(dec!(60_000))));
    assert!(untold(&outcome));
}
