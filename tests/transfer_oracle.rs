//! A second computation of sold debts, by other algorithms: who is to be paid and who holds the claim by playing the
//! story day after day, and the views of interest after a sale by counting each day by itself in exact fractions.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{Signed, Zero};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::RngSeed;
use qingzhang::case::transfer::{Assignment, BuyerKind, Notice, NoticeBy, Party, Transfer};
use qingzhang::case::{Debt, Demand, Lender, Payment, PaymentOrder, Plan};
use qingzhang::dates::DayCount;
use qingzhang::engine::transfer::{Owner, Payee, View, amounts, ownership};
use qingzhang::money::{QuotedRate, RatePeriod, RateSign, Yuan};
use rust_decimal::Decimal;

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        rng_seed: RngSeed::Fixed(20_231_205),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

fn after(days: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2024, 1, 1).expect("a day") + chrono::Days::new(days)
}

fn percent(value: Decimal) -> QuotedRate {
    QuotedRate { value, sign: RateSign::Percent, period: RatePeriod::Year }
}

fn loan(principal: i64, term: i64, overdue: i64, due: u64) -> Debt {
    let principal = Yuan::new(Decimal::new(principal, 2));
    Debt {
        lender: Lender::MicroLoan,
        contract_date: after(0),
        principal,
        received: principal,
        term_rate: Some(percent(Decimal::new(term, 2))),
        plan: Plan::Bullet { due: after(due), called_in: None },
        overdue_rate: Some(percent(Decimal::new(overdue, 2))),
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

/// A sale on its own day, with a notice so many days later.
#[derive(Clone, Copy, Debug)]
struct Sold {
    seller: usize,
    buyer: usize,
    notice: Option<(u64, NoticeBy, bool)>,
}

fn party(number: usize) -> Party {
    number.checked_sub(1).map_or(Party::Lender, Party::Named)
}

fn assignments(story: &[Sold]) -> Vec<Assignment> {
    let sale = |(index, sold): (u64, &Sold)| Assignment {
        date: after(1 + index),
        date_told: true,
        seller: party(sold.seller),
        buyer: party(sold.buyer),
        buyer_kind: BuyerKind::Other,
        part: None,
        price: None,
        notice: sold.notice.map(|(later, by, proof_shown)| Notice {
            arrived: after(1 + index + later),
            by,
            proof_shown,
        }),
        withdrawn: None,
        undone: None,
        batch: None,
    };
    (0..).zip(story).map(sale).collect()
}

/// What the play says on one day; `None` where it is unclear.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Said {
    owner: Option<Party>,
    payee: Option<Party>,
}

/// Plays a story. A holding is numbered: the first holder's is nothing, each sale makes the next.
struct Play<'a> {
    sales: &'a [Assignment],
    /// What each sale sold; `None`: nothing that the seller held.
    sold: Vec<Option<usize>>,
    /// Since when the borrower has known of each holding.
    known: BTreeMap<usize, NaiveDate>,
    /// Holdings that a notice in doubtful form named.
    rumours: Vec<usize>,
}

impl<'a> Play<'a> {
    fn new(sales: &'a [Assignment]) -> Self {
        let mut stock = vec![(Party::Lender, 0)];
        let mut sold = Vec::new();
        for (index, sale) in sales.iter().enumerate() {
            let current = stock.last().filter(|(holder, _)| *holder == sale.seller);
            if let Some((_, holding)) = current.copied() {
                sold.push(Some(holding));
                stock.push((sale.buyer, index + 1));
            } else {
                // What the seller sold last, sold once more.
                let again = (0..index).rev().find(|earlier| sales[*earlier].seller == sale.seller);
                let again = again.and_then(|earlier| sold[earlier]);
                sold.push(again);
            }
        }
        Self { sales, sold, known: BTreeMap::new(), rumours: Vec::new() }
    }

    /// The notices of one day, those with proof first: what they prove is known by the evening.
    fn day(&mut self, today: NaiveDate) {
        let arrived: Vec<usize> = (0..self.sales.len())
            .filter(|index| self.sales[*index].notice.is_some_and(|notice| notice.arrived == today))
            .collect();
        let mut waiting = Vec::new();
        for index in arrived {
            let notice = self.sales[index].notice.expect("arrived");
            let proven = notice.proof_shown || notice.by == NoticeBy::Suit;
            if !proven || self.sold[index].is_none() {
                waiting.push(index);
                continue;
            }
            let mut at = index + 1;
            while at > 0 {
                self.known.entry(at).or_insert(today);
                at = self.sold[at - 1].expect("a holding");
            }
        }
        loop {
            let by_a_known_seller = waiting.iter().position(|index| {
                let by_seller = matches!(
                    self.sales[*index].notice.map(|notice| notice.by),
                    Some(NoticeBy::Seller | NoticeBy::Both)
                );
                let known = self.sold[*index].is_some_and(|from| from == 0 || self.known.contains_key(&from));
                by_seller && known
            });
            let Some(place) = by_a_known_seller else { break };
            let index = waiting.remove(place);
            self.known.entry(index + 1).or_insert(today);
        }
        self.rumours.extend(waiting.into_iter().map(|index| index + 1));
    }

    fn buyer(&self, holding: usize) -> Party {
        holding.checked_sub(1).map_or(Party::Lender, |sale| self.sales[sale].buyer)
    }

    fn came_from(&self, mut holding: usize, origin: usize) -> bool {
        while holding != origin {
            match holding.checked_sub(1).and_then(|sale| self.sold[sale]) {
                Some(from) => holding = from,
                None => return false,
            }
        }
        true
    }

    fn says(&self, today: NaiveDate) -> Said {
        let sales_of = |holding: usize| {
            let of =
                move |index: &usize| self.sold[*index] == Some(holding) && self.sales[*index].date <= today;
            (0..self.sales.len()).filter(of).map(|index| index + 1).collect::<Vec<_>>()
        };
        // Of several, the one known first; `Err` where two became known on one day.
        let first_known = |holdings: &[usize]| {
            let mut known: Vec<_> =
                holdings.iter().filter_map(|at| Some((self.known.get(at)?, *at))).collect();
            known.sort_unstable();
            match known.as_slice() {
                [] => Ok(None),
                [(one, _), (two, _), ..] if one == two => Err(()),
                [(_, first), ..] => Ok(Some(*first)),
            }
        };
        let mut at = 0;
        let payee = loop {
            match first_known(&sales_of(at)) {
                Err(()) => break None,
                Ok(Some(next)) => at = next,
                Ok(None) => {
                    let doubtful = |rumour: &usize| {
                        !self.known.contains_key(rumour)
                            && (self.sold[rumour - 1].is_none() || self.came_from(*rumour, at))
                    };
                    let rumoured = self.rumours.iter().any(doubtful);
                    break (!rumoured).then(|| self.buyer(at));
                }
            }
        };
        let mut at = 0;
        let owner = loop {
            let sold = sales_of(at);
            match (sold.as_slice(), first_known(&sold)) {
                ([], _) => break Some(self.buyer(at)),
                ([only], _) => at = *only,
                (_, Ok(Some(first))) => at = first,
                _ => break None,
            }
        };
        Said { owner, payee }
    }
}

fn sold() -> impl Strategy<Value = Sold> {
    let by = select(vec![NoticeBy::Seller, NoticeBy::Buyer, NoticeBy::Both, NoticeBy::Suit]);
    let notice = proptest::option::weighted(0.8, (0_u64..12, by, any::<bool>()));
    (0_usize..4, 1_usize..4, notice).prop_map(|(seller, buyer, notice)| Sold { seller, buyer, notice })
}

/// A bullet loan that is sold, in fen, hundredths of a per cent and days since the contract.
#[derive(Clone, Debug)]
struct Bullet {
    principal: i64,
    term: i64,
    overdue: i64,
    due: u64,
    sold: u64,
    as_of: u64,
    payments: Vec<(u64, i64)>,
}

fn bullet() -> impl Strategy<Value = Bullet> {
    let payments = vec((0_u64..1_000, 1_i64..3_000_000), 0..5);
    (1_i64..100_000_000, 0_i64..3_000, 0_i64..5_000, 1_u64..400, 0_u64..600, 600_u64..1_000, payments)
        .prop_map(|(principal, term, overdue, due, sold, as_of, mut payments)| {
            payments.retain(|(on, _)| *on <= as_of);
            payments.sort_by_key(|(on, _)| *on);
            Bullet { principal, term, overdue, due, sold, as_of, payments }
        })
}

fn whole(number: i64) -> BigRational {
    BigRational::from_integer(number.into())
}

/// What is left in fen. Each day adds its rate to a tally, and the tally becomes interest when the balance changes. The
/// ceiling is 24 %; the LPR of 2024-01-01 was 3.45 %.
fn day_by_day(loan: &Bullet, view: View) -> BigRational {
    let (mut principal, mut interest, mut tally) = (whole(loan.principal), whole(0), 0);
    for today in 0..=loan.as_of {
        for (_, amount) in loan.payments.iter().filter(|(on, _)| *on == today) {
            interest += &principal * whole(tally) / whole(10_000 * 365);
            tally = 0;
            let to_interest = interest.clone().min(whole(*amount));
            interest -= &to_interest;
            principal = (principal - (whole(*amount) - to_interest)).max(whole(0));
        }
        if today == loan.as_of {
            break;
        }
        let agreed = if today < loan.due { loan.term } else { loan.overdue };
        let limit = match view {
            _ if today < loan.sold => 2_400,
            View::GoesOn => 2_400,
            View::Nothing => 0,
            View::NoPenalty => loan.term.min(2_400),
            View::FourTimesLpr => 4 * 345,
        };
        tally += agreed.min(limit);
    }
    &principal * (whole(1) + whole(tally) / whole(10_000 * 365)) + interest
}

fn in_fen(amount: Yuan) -> BigRational {
    let exact = amount.exact();
    let scale = BigInt::from(10).pow(exact.scale());
    BigRational::new(BigInt::from(exact.mantissa()) * 100, scale)
}

proptest! {
    #![proptest_config(config(3_000))]

    #[test]
    fn the_holder_and_the_payee_of_every_day(story in vec(sold(), 0..6)) {
        let sales = assignments(&story);
        let facts = Transfer { assignments: sales.clone(), ..Transfer::default() };
        let debt = loan(10_000_000, 1_200, 1_800, 365);
        let found = ownership(Some(debt.lender), Some(debt.contract_date), &debt.payments, &facts, after(40));
        let mut play = Play::new(&sales);
        for today in (0..40).map(after) {
            play.day(today);
            let standing = found.titles[0].on(today).expect("a standing");
            let owner = match standing.owner { Owner::One(one) => Some(one), Owner::Disputed(..) => None };
            let payee = match standing.payee { Payee::One(one) => Some(one), Payee::Unclear(..) => None };
            prop_assert_eq!(Said { owner, payee }, play.says(today), "{}: {:#?}", today, standing);
        }
    }
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn the_views_of_interest_after_a_sale(bullet in bullet()) {
        let payment = |&(on, fen): &(u64, i64)| Payment { date: after(on), amount: Yuan::new(Decimal::new(fen, 2)) };
        let payments = bullet.payments.iter().map(payment).collect();
        let debt = Debt { payments, ..loan(bullet.principal, bullet.term, bullet.overdue, bullet.due) };
        let sale = Assignment { date: after(bullet.sold), ..assignments(&[Sold { seller: 0, buyer: 1, notice: None }])[0] };
        let facts = Transfer { assignments: vec![sale], ..Transfer::default() };
        let outcome = amounts(&debt, &facts, after(bullet.as_of)).expect("figures");
        prop_assert_eq!(outcome.scenarios.len(), 4);
        for scenario in &outcome.scenarios {
            let gap = in_fen(scenario.ledger.total()) - day_by_day(&bullet, scenario.view);
            prop_assert!(gap.is_zero() || gap.abs() * whole(10_000_000) <= whole(1), "{:?}", scenario.view);
        }
    }
}
