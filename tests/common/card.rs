//! Random credit cards as facts in whole fen.

use chrono::{Days, Months, NaiveDate};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, subsequence};
use qingzhang::case::Payment;
use qingzhang::case::card::{
    Booking, Card, CardDemand, Carried, Compounding, Entry, EntryKind, InstalmentFee, InstalmentPlan,
    LateFee, Method, Statement, Term,
};
use qingzhang::dates::DayCount;
use qingzhang::money::{QuotedRate, RatePeriod, RateSign, Yuan};
use rust_decimal::Decimal;

/// The terms of a late fee.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Late {
    /// Of the unpaid minimum, in thousandths.
    pub(crate) part: i64,
    pub(crate) least: i64,
    pub(crate) last_due: Option<NaiveDate>,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Spread {
    pub(crate) from: NaiveDate,
    pub(crate) amount: i64,
    pub(crate) count: u32,
    pub(crate) first_posted: NaiveDate,
    pub(crate) at_once: bool,
    pub(crate) fee: i64,
    pub(crate) accelerated: Option<NaiveDate>,
}

/// A card. Amounts are in fen.
#[derive(Clone, Debug)]
pub(crate) struct CardFacts {
    /// A day, in millionths.
    pub(crate) rate: Option<i64>,
    pub(crate) method: Method,
    pub(crate) compounding: Compounding,
    pub(crate) booking: Booking,
    pub(crate) late: Option<Late>,
    /// In hundredths.
    pub(crate) minimum_part: i64,
    /// Closing day, due day, printed minimum payment.
    pub(crate) statements: Vec<(NaiveDate, NaiveDate, Option<i64>)>,
    /// Principal, interest, late fees, other fees.
    pub(crate) carried: [i64; 4],
    pub(crate) carried_since: Option<NaiveDate>,
    pub(crate) entries: Vec<(NaiveDate, EntryKind, i64)>,
    pub(crate) plans: Vec<Spread>,
    pub(crate) payments: Vec<(NaiveDate, i64)>,
    pub(crate) hidden: Vec<Term>,
    pub(crate) actual_360: bool,
    pub(crate) as_of: NaiveDate,
}

pub(crate) fn fen(fen: i64) -> Yuan {
    Yuan::new(Decimal::new(fen, 2))
}

pub(crate) fn later(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_add_days(Days::new(days)).expect("within the calendar")
}

pub(crate) fn months_later(date: NaiveDate, months: u32) -> NaiveDate {
    date.checked_add_months(Months::new(months)).expect("within the calendar")
}

impl CardFacts {
    /// The card as the engine takes it.
    pub(crate) fn card(&self) -> Card {
        let statement = |&(closing, due, minimum): &(NaiveDate, NaiveDate, Option<i64>)| Statement {
            closing,
            due,
            balance: None,
            minimum: minimum.map(fen),
        };
        let [principal, interest, late_fees, fees] = self.carried.map(fen);
        Card {
            rate: self.rate.map(|millionths| QuotedRate {
                value: Decimal::new(millionths, 4),
                sign: RateSign::Percent,
                period: RatePeriod::Day,
            }),
            method: self.method,
            compounding: self.compounding,
            booking: self.booking,
            late_fee: self.late.map(|late| LateFee {
                part: Decimal::new(late.part, 3),
                least: fen(late.least),
                last_due: late.last_due,
            }),
            minimum_part: Decimal::new(self.minimum_part, 2),
            statements: self.statements.iter().map(statement).collect(),
            carried: Carried { principal, interest, late_fees, fees, since: self.carried_since },
            entries: self
                .entries
                .iter()
                .map(|&(posted, kind, amount)| Entry { kind, posted, amount: fen(amount) })
                .collect(),
            instalments: self.plans.iter().map(Spread::plan).collect(),
            payments: self
                .payments
                .iter()
                .map(|&(date, amount)| Payment { date, amount: fen(amount) })
                .collect(),
            not_pointed_out: self.hidden.clone(),
            demands: Vec::new(),
            asked: CardDemand::default(),
            filing_date: None,
            day_count: if self.actual_360 { DayCount::Actual360 } else { DayCount::Actual365 },
        }
    }
}

impl Spread {
    fn plan(&self) -> InstalmentPlan {
        InstalmentPlan {
            from: self.from,
            amount: fen(self.amount),
            count: self.count,
            first_posted: self.first_posted,
            fee: if self.at_once {
                InstalmentFee::AtOnce(fen(self.fee))
            } else {
                InstalmentFee::EachPart(fen(self.fee))
            },
            accelerated: self.accelerated,
        }
    }
}

/// When something happens: days after the first statement less forty, or so many days around a statement's days.
#[derive(Clone, Copy, Debug)]
enum When {
    Day(u64),
    AroundDue(u32, u64),
    AtClosing(u32),
}

fn when() -> impl Strategy<Value = When> {
    prop_oneof![
        3 => (0_u64..700).prop_map(When::Day),
        3 => (0_u32..12, 0_u64..3).prop_map(|(month, day)| When::AroundDue(month, day)),
        1 => (0_u32..12).prop_map(When::AtClosing),
    ]
}

/// Amounts that often are the same, so that statements are often paid in full.
fn amount() -> impl Strategy<Value = i64> {
    prop_oneof![3 => (1_i64..20).prop_map(|hundreds| hundreds * 10_000), 2 => 1_i64..2_000_000]
}

fn kind() -> impl Strategy<Value = EntryKind> {
    prop_oneof![5 => Just(EntryKind::Purchase), 1 => Just(EntryKind::CashAdvance), 1 => Just(EntryKind::Fee)]
}

type Terms = (Option<i64>, Method, Compounding, Booking, Option<Late>, i64, Vec<Term>, bool);

fn terms() -> impl Strategy<Value = Terms> {
    let late = (0_i64..100, prop_oneof![Just(0), 0_i64..5_000]);
    let late = late.prop_map(|(part, least)| Late { part, least, last_due: None });
    (
        option::of(prop_oneof![3 => 300_i64..=600, 1 => 1_i64..=2_000]),
        prop_oneof![2 => Just(Method::FullBalance), 1 => Just(Method::UnpaidBalance)],
        prop_oneof![Just(Compounding::None), Just(Compounding::Monthly), Just(Compounding::MonthlyWithFees)],
        prop_oneof![3 => Just(Booking::ByRule), 1 => Just(Booking::InterestFirst)],
        option::weighted(0.8, late),
        1_i64..=20,
        prop_oneof![3 => Just(Vec::new()), 1 => subsequence(Term::ALL.to_vec(), 1..=4)],
        prop_oneof![4 => Just(false), 1 => Just(true)],
    )
}

type Statements = Vec<(NaiveDate, NaiveDate, Option<i64>)>;

fn statements() -> impl Strategy<Value = Statements> {
    let first = (2019_i32..=2024, 1_u32..=12, 1_u32..=28);
    let minimum = option::weighted(0.3, 1_000_i64..500_000);
    (first, 10_u64..=25, vec(minimum, 1..=3)).prop_map(|((year, month, day), grace, minimums)| {
        let first = NaiveDate::from_ymd_opt(year, month, day).expect("a day");
        (0..)
            .zip(minimums)
            .map(|(month, minimum)| {
                let closing = months_later(first, month);
                (closing, later(closing, grace), minimum)
            })
            .collect()
    })
}

/// Offsets of a plan: begin, days to the first part, amount, count, whether at once, fee, acceleration.
type Offsets = (When, u64, i64, u32, bool, i64, Option<u64>);

fn plans() -> impl Strategy<Value = Vec<Offsets>> {
    let plan = (
        when(),
        0_u64..40,
        10_000_i64..3_000_000,
        1_u32..=24,
        any::<bool>(),
        0_i64..20_000,
        option::of(1_u64..500),
    );
    prop_oneof![3 => Just(Vec::new()), 1 => vec(plan, 1..=2)]
}

/// A random card with everything that can happen to it.
pub(crate) fn card_facts() -> impl Strategy<Value = CardFacts> {
    let carried = prop_oneof![
        1 => Just([0; 4]),
        1 => amount().prop_map(|principal| [principal, 0, 0, 0]),
        1 => (amount(), 0_i64..100_000, 0_i64..50_000, 0_i64..50_000)
            .prop_map(|(principal, interest, late, fees)| [principal, interest, late, fees]),
    ];
    (
        terms(),
        statements(),
        (carried, option::of(0_u64..40)),
        vec((when(), kind(), amount()), 0..8),
        plans(),
        vec((when(), amount()), 0..8),
        (0_u64..800, any::<Index>()),
    )
        .prop_map(
            |(terms, statements, (carried, since), entries, plans, payments, (days, late_month))| {
                let (rate, method, compounding, booking, late, minimum_part, hidden, actual_360) = terms;
                let first = statements[0].0;
                let grace = u64::try_from((statements[0].1 - first).num_days()).expect("later");
                let begins = first.checked_sub_days(Days::new(40)).expect("within the calendar");
                let as_of = later(first, days);
                let on = |when| match when {
                    When::Day(days) => later(begins, days),
                    When::AroundDue(month, day) => later(months_later(first, month), grace - 1 + day),
                    When::AtClosing(month) => months_later(first, month),
                };
                let happened = |date: NaiveDate| date.min(as_of);
                // Where something is carried, earlier payments are in it.
                let first_payment = if carried == [0; 4] { begins } else { later(first, 1) };
                let mut entries: Vec<_> = entries
                    .into_iter()
                    .map(|(when, kind, amount)| (happened(on(when)), kind, amount))
                    .collect();
                let mut payments: Vec<_> = payments
                    .into_iter()
                    .map(|(when, amount)| (happened(on(when)).max(first_payment), amount))
                    .filter(|(date, _)| *date <= as_of)
                    .collect();
                entries.sort_by_key(|entry| entry.0);
                payments.sort_by_key(|payment| payment.0);
                let plans = plans
                    .into_iter()
                    .map(|(when, days, amount, count, at_once, fee, accelerated)| {
                        let from = happened(on(when));
                        Spread {
                            from,
                            amount,
                            count,
                            first_posted: later(from, days),
                            at_once,
                            fee,
                            accelerated: accelerated.map(|days| later(from, days)),
                        }
                    })
                    .collect();
                let late = late.map(|late| Late {
                    last_due: (late.part % 4 == 0).then(|| {
                        later(months_later(first, u32::try_from(late_month.index(24)).expect("small")), grace)
                    }),
                    ..late
                });
                CardFacts {
                    rate,
                    method,
                    compounding,
                    booking,
                    late,
                    minimum_part,
                    statements,
                    carried,
                    carried_since: since.map(|days| first.checked_sub_days(Days::new(days)).expect("a day")),
                    entries,
                    plans,
                    payments,
                    hidden,
                    actual_360,
                    as_of,
                }
            },
        )
}
