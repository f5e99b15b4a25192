//! Rules for debts that were sold or paid by others.

use std::fmt::Debug;

use chrono::NaiveDate;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestCaseError;
use qingzhang::case::file::{CaseFile, DebtEntry, RateEntry};
use qingzhang::case::sections::SectionEntries;
use qingzhang::case::transfer::entry::{
    AssignmentEntry, MandateEntry, PaidForBorrowerEntry, PaidToEntry, TransferEntry, YesNo,
};
use qingzhang::case::transfer::read::transfer as read_transfer;
use qingzhang::case::transfer::{
    Assignment, BatchSeller, BuyerKind, Notice, NoticeBy, PaidForBorrower, PaidTo, Party, PayerRole,
    Transfer, Undone, Withdrawal,
};
use qingzhang::case::{Debt, read};
use qingzhang::dates::Date;
use qingzhang::engine::assess;
use qingzhang::engine::transfer::{
    Amounts, Owner, Ownership, Payee, Premise, Verdict, View, Why, amounts, ownership,
};
use qingzhang::money::Yuan;
use rust_decimal::Decimal;

use crate::cases;
use crate::common::{Facts, days_after, facts};

fn failed(reason: impl Debug) -> TestCaseError {
    TestCaseError::fail(format!("{reason:?}"))
}

/// What decimals of 28 digits may lose in a case.
fn at_most(less: Yuan, more: Yuan) -> bool {
    less <= more + Yuan::new(Decimal::new(1, 9))
}

/// A sale as parts of the time between contract and the day asked for, and choices.
#[derive(Clone, Debug)]
struct Sold {
    at: u16,
    seller: usize,
    buyer: usize,
    kind: BuyerKind,
    notice: Option<(u16, NoticeBy, bool)>,
    withdrawn: Option<(u16, bool)>,
    /// Whether it was undone, and whether and when its notice was revoked.
    undone: Option<(bool, u16)>,
    part: Option<u32>,
}

#[derive(Clone, Debug)]
struct Story {
    sold: Vec<Sold>,
    paid: Vec<(u16, usize, u32, PayerRole)>,
    paid_to: Vec<(u16, usize)>,
}

fn part_of_time(facts: &Facts, part: u16) -> NaiveDate {
    let days = u64::try_from((facts.as_of - facts.contract).num_days()).expect("in order");
    days_after(facts.contract, days * u64::from(part) / 65_535)
}

fn party(number: usize) -> Party {
    number.checked_sub(1).map_or(Party::Lender, Party::Named)
}

impl Story {
    fn facts(&self, facts: &Facts) -> Transfer {
        let on = |part| part_of_time(facts, part);
        let mut assignments: Vec<Assignment> = self
            .sold
            .iter()
            .map(|sold| Assignment {
                date: on(sold.at),
                date_told: true,
                seller: party(sold.seller),
                buyer: party(sold.buyer),
                buyer_kind: sold.kind,
                part: sold.part.map(|yuan| Yuan::new(yuan.into())),
                price: None,
                notice: sold.notice.map(|(at, by, proof_shown)| Notice { arrived: on(at), by, proof_shown }),
                withdrawn: sold
                    .withdrawn
                    .map(|(at, buyer_agrees)| Withdrawal { arrived: on(at), buyer_agrees }),
                undone: sold.undone.map(|(revoked, at)| Undone { notice_revoked: revoked.then(|| on(at)) }),
                batch: None,
            })
            .collect();
        assignments.sort_by_key(|sale| sale.date);
        let paid = |&(at, payer, yuan, role): &(u16, usize, u32, PayerRole)| PaidForBorrower {
            date: on(at),
            payer: party(payer),
            role,
            amount: Yuan::new(yuan.into()),
            principal: None,
            rate: None,
            told: Some(on(at)),
        };
        let mut paid_for_borrower: Vec<_> = self.paid.iter().map(paid).collect();
        paid_for_borrower.sort_by_key(|paid| paid.date);
        let mut paid_to: Vec<_> =
            self.paid_to.iter().map(|&(at, to)| PaidTo { from: on(at), to: party(to) }).collect();
        paid_to.sort_by_key(|paid| paid.from);
        let names = ["a", "b", "c"].map(str::to_owned).to_vec();
        Transfer { names, assignments, mandates: Vec::new(), paid_for_borrower, paid_to }
    }
}

fn sold() -> impl Strategy<Value = Sold> {
    (
        any::<u16>(),
        0_usize..3,
        1_usize..4,
        select(BuyerKind::ALL),
        proptest::option::weighted(0.7, (any::<u16>(), select(NoticeBy::ALL), any::<bool>())),
        proptest::option::weighted(0.15, (any::<u16>(), any::<bool>())),
        proptest::option::weighted(0.15, (any::<bool>(), any::<u16>())),
        proptest::option::weighted(0.1, 1_u32..100_000),
    )
        .prop_map(|(at, seller, buyer, kind, notice, withdrawn, undone, part)| Sold {
            at,
            seller,
            buyer,
            kind,
            notice,
            withdrawn,
            undone,
            part,
        })
}

fn story() -> impl Strategy<Value = Story> {
    let paid = (any::<u16>(), 1_usize..4, 1_u32..1_000_000, select(PayerRole::ALL));
    (vec(sold(), 0..4), vec(paid, 0..2), vec((any::<u16>(), 0_usize..4), 0..3))
        .prop_map(|(sold, paid, paid_to)| Story { sold, paid, paid_to })
}

fn read(facts: &Facts) -> Result<Debt, TestCaseError> {
    read::debt(&facts.entry(), facts.as_of).map_err(failed)
}

fn who(debt: &Debt, story: &Transfer, as_of: Date) -> Ownership {
    ownership(Some(debt.lender), Some(debt.contract_date), &debt.payments, story, as_of)
}

fn looked_at(facts: &Facts, story: &Transfer) -> Result<(Debt, Amounts), TestCaseError> {
    let debt = read(facts)?;
    let outcome = amounts(&debt, story, facts.as_of).map_err(failed)?;
    Ok((debt, outcome))
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn a_debt_without_a_story_is_what_it_was(facts in facts()) {
        let (debt, outcome) = looked_at(&facts, &Transfer::default())?;
        let assessment = assess(&debt, facts.as_of).map_err(failed)?;
        prop_assert_eq!(&outcome.at_most, &assessment.lawful);
        prop_assert_eq!(&outcome.at_least, &assessment.lawful);
        let ownership = who(&debt, &Transfer::default(), facts.as_of);
        prop_assert!(ownership.payments.iter().all(|paid| paid.why == Why::Creditor));
        prop_assert!(outcome.scenarios.is_empty() && ownership.sales.is_empty());
    }

    #[test]
    fn selling_a_debt_never_adds_to_it(facts in facts(), story in story()) {
        let mut story = story.facts(&facts);
        // Everything that was paid reached the right one.
        (story.paid_for_borrower, story.paid_to) = (Vec::new(), Vec::new());
        let debt = Debt { payments: Vec::new(), ..read(&facts)? };
        let outcome = amounts(&debt, &story, facts.as_of).map_err(failed)?;
        let assessment = assess(&debt, facts.as_of).map_err(failed)?;
        prop_assert_eq!(&outcome.at_most, &assessment.lawful);
        for scenario in &outcome.scenarios {
            prop_assert!(at_most(scenario.ledger.total(), assessment.lawful.total()), "{:?}", scenario.view);
        }
    }

    #[test]
    fn every_view_lies_between_nothing_and_everything(facts in facts(), story in story()) {
        let story = story.facts(&facts);
        let (debt, outcome) = looked_at(&facts, &story)?;
        let Some(nothing) = outcome.scenarios.iter().find(|each| each.view == View::Nothing) else {
            return Ok(());
        };
        let goes_on = &outcome.scenarios[0];
        prop_assert_eq!(&goes_on.ledger, &outcome.at_most);
        for scenario in &outcome.scenarios {
            prop_assert!(at_most(nothing.ledger.total(), scenario.ledger.total()), "{:?}", scenario.view);
            prop_assert!(at_most(scenario.ledger.total(), goes_on.ledger.total()), "{:?}", scenario.view);
            let private = !debt.lender.is_licensed() && scenario.view != View::GoesOn;
            prop_assert!(!private || scenario.premise == Premise::Missing);
        }
    }

    #[test]
    fn what_may_not_have_counted_only_adds(facts in facts(), story in story()) {
        let story = story.facts(&facts);
        let (debt, outcome) = looked_at(&facts, &story)?;
        prop_assert!(at_most(outcome.at_least.total(), outcome.at_most.total()));
        let ownership = who(&debt, &story, facts.as_of);
        prop_assert_eq!(ownership.payments.len(), debt.payments.len());
        let doubtful = ownership.payments.iter().any(|paid| {
            paid.why != Why::NotTold && paid.why.verdict() == Verdict::Depends
        });
        prop_assert!(doubtful || outcome.at_least == outcome.at_most);
    }

    #[test]
    fn every_day_has_one_standing(facts in facts(), story in story()) {
        let debt = read(&facts)?;
        let ownership = who(&debt, &story.facts(&facts), facts.as_of);
        let whole = &ownership.titles[0].standings;
        prop_assert_eq!(whole[0].from, debt.contract_date);
        prop_assert!(whole.windows(2).all(|pair| pair[0].from < pair[1].from));
        for standing in whole {
            // Who holds the claim or is to be paid was the lender, or bought it.
            let bought = |party: Party| party == Party::Lender || outcome_buyers(&story, &facts).contains(&party);
            let owners = match standing.owner { Owner::One(one) => [one; 2], Owner::Disputed(one, two) => [one, two] };
            let payees = match standing.payee { Payee::One(one) => [one; 2], Payee::Unclear(one, two, _) => [one, two] };
            prop_assert!(owners.into_iter().chain(payees).all(bought));
        }
    }

    #[test]
    fn who_paid_for_the_borrower_asks_no_more_than_was_paid_and_owed(facts in facts(), story in story()) {
        let story = story.facts(&facts);
        let (_, outcome) = looked_at(&facts, &story)?;
        for recourse in &outcome.recourses {
            let paid = &story.paid_for_borrower[recourse.index];
            prop_assert_eq!(recourse.recoverable + recourse.beyond, paid.amount.to_fen());
            prop_assert!(recourse.principal <= recourse.recoverable);
            prop_assert!(recourse.views.iter().all(|view| view.left <= recourse.recoverable));
        }
    }
}

fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => Just(String::new()),
        2 => select(vec!["a", "b", "c", " a "]).prop_map(str::to_owned),
        4 => (2015_i32..2028, 1_u32..14, 1_u32..32).prop_map(|(y, m, d)| format!("{y}-{m:02}-{d:02}")),
        2 => select(vec!["0.01", "1", "5万", "100亿", "-1", "1e9", "24", "5000"]).prop_map(str::to_owned),
        1 => any::<String>(),
    ]
}

fn typed_sale() -> impl Strategy<Value = AssignmentEntry> {
    let words = (word(), word(), word(), word(), word(), word(), word(), word());
    (words, select(BuyerKind::ALL), select(NoticeBy::ALL), any::<[bool; 4]>()).prop_map(
        |((date, seller, buyer, part, price, notice_date, withdrawn, notice_revoked), kind, by, answers)| {
            let answer = |index: usize| answers[index].then_some(YesNo::Yes);
            AssignmentEntry {
                date,
                seller,
                buyer,
                buyer_kind: kind,
                part,
                price,
                notice_date,
                notice_by: by,
                proof_shown: answer(0),
                withdrawn,
                buyer_agreed: answer(1),
                undone: answer(2),
                notice_revoked,
                batch_seller: answer(3).map(|_| BatchSeller::Unknown),
                ..AssignmentEntry::default()
            }
        },
    )
}

fn typed_story() -> impl Strategy<Value = TransferEntry> {
    let mandate = (word(), word(), word(), word()).prop_map(|(from, to, creditor, agent)| MandateEntry {
        from,
        to,
        creditor,
        agent,
        may_receive: None,
    });
    let paid = (word(), word(), word(), word(), word(), word()).prop_map(
        |(date, payer, amount, principal, value, told)| PaidForBorrowerEntry {
            date,
            payer,
            amount,
            principal,
            rate: RateEntry { value, ..RateEntry::default() },
            told,
            ..PaidForBorrowerEntry::default()
        },
    );
    let paid_to = (word(), word()).prop_map(|(from, to)| PaidToEntry { from, to });
    (vec(typed_sale(), 0..4), vec(mandate, 0..2), vec(paid, 0..2), vec(paid_to, 0..3)).prop_map(
        |(assignments, mandates, paid_for_borrower, paid_to)| TransferEntry {
            assignments,
            mandates,
            paid_for_borrower,
            paid_to,
            ..TransferEntry::default()
        },
    )
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn whatever_is_typed_is_read_or_refused_and_kept_in_the_file(facts in facts(), typed in typed_story()) {
        let debt = read(&facts)?;
        match read_transfer(&typed, Some(debt.contract_date), facts.as_of) {
            Ok(story) => {
                amounts(&debt, &story, facts.as_of).map_err(failed)?;
                let touched = typed.assignments.iter().filter(|sale| **sale != AssignmentEntry::default());
                prop_assert_eq!(who(&debt, &story, facts.as_of).sales.len(), touched.count());
            }
            Err(problems) => {
                prop_assert!(!problems.is_empty());
                let places = problems.iter().map(|problem| problem.field.to_string());
                prop_assert!(places.into_iter().all(|place| place.starts_with("transfer.")));
            }
        }
        let entries = SectionEntries { transfer: typed, ..SectionEntries::default() };
        let entry = DebtEntry { sections: entries.sections(), ..facts.entry() };
        let case = CaseFile { debts: vec![entry], ..CaseFile::default() };
        prop_assert_eq!(CaseFile::parse(&case.to_text()), Ok(case.clone()));
        prop_assert_eq!(case.debts[0].sections.entries(""), Ok(entries));
    }
}

fn outcome_buyers(story: &Story, facts: &Facts) -> Vec<Party> {
    story.facts(facts).assignments.iter().map(|sale| sale.buyer).collect()
}
