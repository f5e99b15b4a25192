//! Random debts as facts in whole fen, and the same debts as a person would type them.

use chrono::{Days, Months, NaiveDate};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use qingzhang::case::file::{
    ChargeEntry, Compound, DayCountEntry, DebtEntry, PaymentEntry, RateEntry, RateUnit, Repayment,
};
use qingzhang::case::{ChargeKind, Lender, PaymentOrder};

/// A rate: `value` with the last `decimals` digits after the point, in the unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Rate {
    pub(crate) value: i64,
    pub(crate) decimals: u32,
    pub(crate) unit: RateUnit,
}

/// How much a charge is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Price {
    Fen(i64),
    /// Of the principal on paper, in millionths of a per cent.
    Part(i64),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Charge {
    pub(crate) kind: ChargeKind,
    pub(crate) price: Price,
    pub(crate) date: Option<NaiveDate>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Plan {
    Bullet { due: NaiveDate },
    Instalments { kind: Repayment, first_due: Option<NaiveDate>, count: u32 },
}

/// A debt. Amounts are in fen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Facts {
    pub(crate) lender: Lender,
    pub(crate) contract: NaiveDate,
    pub(crate) as_of: NaiveDate,
    pub(crate) principal: i64,
    pub(crate) received: Option<i64>,
    pub(crate) term_rate: Option<Rate>,
    pub(crate) overdue_rate: Option<Rate>,
    pub(crate) compound: bool,
    pub(crate) payment_order: PaymentOrder,
    pub(crate) plan: Plan,
    pub(crate) charges: Vec<Charge>,
    pub(crate) payments: Vec<(NaiveDate, i64)>,
    pub(crate) filing: Option<NaiveDate>,
    pub(crate) actual_360: bool,
}

impl Facts {
    /// What a person would type.
    pub(crate) fn entry(&self) -> DebtEntry {
        let mut entry = DebtEntry {
            lender: Some(self.lender),
            contract_date: self.contract.to_string(),
            principal: decimal(self.principal, 2),
            received: self.received.map_or_else(String::new, |fen| decimal(fen, 2)),
            rate: rate_entry(self.term_rate),
            overdue_rate: rate_entry(self.overdue_rate),
            compound: if self.compound { Compound::UnpaidInterest } else { Compound::None },
            payment_order: self.payment_order,
            filing_date: date_text(self.filing),
            day_count: if self.actual_360 { DayCountEntry::Actual360 } else { DayCountEntry::Actual365 },
            ..DebtEntry::default()
        };
        match self.plan {
            Plan::Bullet { due } => entry.due_date = due.to_string(),
            Plan::Instalments { kind, first_due, count } => {
                entry.repayment = kind;
                entry.first_due_date = date_text(first_due);
                entry.instalments = count.to_string();
            }
        }
        entry.charges = self.charges.iter().map(Charge::entry).collect();
        entry.payments = self.payments.iter().map(|&(date, fen)| payment_entry(date, fen)).collect();
        entry
    }

    /// The due dates.
    pub(crate) fn due_dates(&self) -> Vec<NaiveDate> {
        match self.plan {
            Plan::Bullet { due } => vec![due],
            Plan::Instalments { first_due, count, .. } => {
                // A month after the contract, the 31st comes back after February.
                let a_month = months_after(self.contract, 1);
                let first = first_due.unwrap_or(a_month);
                let due = |index| {
                    if first == a_month {
                        months_after(self.contract, index + 1)
                    } else {
                        months_after(first, index)
                    }
                };
                (0..count).map(due).collect()
            }
        }
    }
}

impl Charge {
    fn entry(&self) -> ChargeEntry {
        let amount = match self.price {
            Price::Fen(fen) => decimal(fen, 2),
            Price::Part(millionths) => format!("{}%", decimal(millionths, 6)),
        };
        ChargeEntry { kind: self.kind, amount, date: date_text(self.date) }
    }
}

/// A payment as typed.
pub(crate) fn payment_entry(date: NaiveDate, fen: i64) -> PaymentEntry {
    PaymentEntry { date: date.to_string(), amount: decimal(fen, 2) }
}

fn rate_entry(rate: Option<Rate>) -> RateEntry {
    rate.map_or_else(RateEntry::default, |rate| RateEntry {
        value: decimal(rate.value, rate.decimals),
        unit: rate.unit,
    })
}

fn date_text(date: Option<NaiveDate>) -> String {
    date.map_or_else(String::new, |date| date.to_string())
}

/// `value` with a point before its last `decimals` digits.
fn decimal(value: i64, decimals: u32) -> String {
    let one = 10_i64.pow(decimals);
    let width = decimals as usize;
    format!("{}.{:0width$}", value / one, value % one)
}

pub(crate) fn ymd(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day of the calendar")
}

pub(crate) fn days_after(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_add_days(Days::new(days)).expect("within the calendar")
}

/// The same day of a later month, or its last.
pub(crate) fn months_after(date: NaiveDate, months: u32) -> NaiveDate {
    date.checked_add_months(Months::new(months)).expect("within the calendar")
}

/// Where between two days: in 65 535ths of the time between them.
#[derive(Clone, Copy, Debug)]
enum When {
    Between(u16),
    OnDueDate(u16),
    /// So many days after the day before the rules changed.
    AtSplit(u64),
    WithTheLast,
    First,
    Last,
}

fn when() -> impl Strategy<Value = When> {
    prop_oneof![
        8 => any::<u16>().prop_map(When::Between),
        6 => any::<u16>().prop_map(When::OnDueDate),
        1 => (0_u64..=2).prop_map(When::AtSplit),
        2 => Just(When::WithTheLast),
        1 => Just(When::First),
        1 => Just(When::Last),
    ]
}

fn between(from: NaiveDate, to: NaiveDate, part: u16) -> NaiveDate {
    let days = u64::try_from((to - from).num_days()).expect("in order");
    days_after(from, days * u64::from(part) / 65_535)
}

/// Chooses days from the contract to the day for which to compute; remembers the last one chosen.
struct Calendar<'a> {
    facts: &'a Facts,
    due: Vec<NaiveDate>,
    last: NaiveDate,
}

impl<'a> Calendar<'a> {
    fn new(facts: &'a Facts) -> Self {
        let due = facts.due_dates().into_iter().filter(|due| *due <= facts.as_of).collect();
        Self { facts, due, last: facts.contract }
    }

    fn pick(&mut self, when: When) -> NaiveDate {
        let (from, to) = (self.facts.contract, self.facts.as_of);
        self.last = match when {
            When::OnDueDate(part) if !self.due.is_empty() => {
                self.due[usize::from(part) * (self.due.len() - 1) / 65_535]
            }
            When::Between(part) | When::OnDueDate(part) => between(from, to, part),
            When::AtSplit(days) => days_after(ymd(2020, 8, 19), days).clamp(from, to),
            When::WithTheLast => self.last,
            When::First => from,
            When::Last => to,
        };
        self.last
    }
}

/// How much, beside the principal.
#[derive(Clone, Copy, Debug)]
enum Size {
    PerMille(i64),
    Principal,
    Instalment,
    Fen(i64),
}

impl Size {
    fn fen(self, facts: &Facts) -> i64 {
        let count = match facts.plan {
            Plan::Bullet { .. } => 1,
            Plan::Instalments { count, .. } => i64::from(count),
        };
        match self {
            Self::PerMille(part) => (facts.principal * part / 1000).max(1),
            Self::Principal => facts.principal,
            Self::Instalment => (facts.principal / count).max(1),
            Self::Fen(fen) => fen,
        }
    }
}

fn size() -> impl Strategy<Value = Size> {
    prop_oneof![
        6 => (1_i64..100).prop_map(Size::PerMille),
        4 => (100_i64..500).prop_map(Size::PerMille),
        1 => (500_i64..3000).prop_map(Size::PerMille),
        1 => Just(Size::Principal),
        2 => Just(Size::Instalment),
        1 => (1_i64..1000).prop_map(Size::Fen),
    ]
}

fn price() -> impl Strategy<Value = Result<Size, i64>> {
    prop_oneof![
        2 => size().prop_map(Ok),
        1 => (1_i64..=30).prop_map(|percent| Err(percent * 1_000_000)),
        1 => (1_i64..=60_000_000).prop_map(Err),
    ]
}

fn unit() -> impl Strategy<Value = RateUnit> {
    prop_oneof![
        Just(RateUnit::PercentPerYear),
        Just(RateUnit::PercentPerMonth),
        Just(RateUnit::PercentPerDay),
        Just(RateUnit::PerMillePerMonth),
        Just(RateUnit::PerMillePerDay),
        Just(RateUnit::PerTenThousandPerDay),
    ]
}

/// How many hundredths of a per cent a year one of the unit is, for 365 days.
fn hundredths(unit: RateUnit) -> i64 {
    match unit {
        RateUnit::PercentPerYear => 100,
        RateUnit::PercentPerMonth => 1_200,
        RateUnit::PercentPerDay => 36_500,
        RateUnit::PerMillePerMonth => 120,
        RateUnit::PerMillePerDay => 3_650,
        RateUnit::PerTenThousandPerDay => 365,
    }
}

fn rate() -> impl Strategy<Value = Option<Rate>> {
    let yearly = prop_oneof![4 => 1_i64..1_500, 4 => 1_500_i64..4_500, 2 => 4_500_i64..499_000];
    let decimals = prop_oneof![Just(2_u32), Just(4), Just(8)];
    let rate = (yearly, decimals, unit()).prop_map(|(yearly, decimals, unit)| {
        let value = (yearly * 10_i64.pow(decimals) / hundredths(unit)).max(1);
        Rate { value, decimals, unit }
    });
    option::weighted(0.75, rate)
}

fn lender() -> impl Strategy<Value = Lender> {
    prop_oneof![
        4 => Just(Lender::Unlicensed),
        2 => Just(Lender::P2p),
        1 => Just(Lender::MicroLoan),
        1 => Just(Lender::ConsumerFinance),
        1 => Just(Lender::Bank),
    ]
}

/// The law's order in most cases.
fn payment_order() -> impl Strategy<Value = PaymentOrder> {
    prop_oneof![
        4 => Just(PaymentOrder::Statutory),
        1 => Just(PaymentOrder::PrincipalFirst),
        1 => Just(PaymentOrder::ChargesFirst),
    ]
}

fn charge_kind() -> impl Strategy<Value = ChargeKind> {
    prop_oneof![
        Just(ChargeKind::Penalty),
        Just(ChargeKind::ServiceFee),
        Just(ChargeKind::CollectionFee),
        Just(ChargeKind::Other),
    ]
}

/// From 2005 to 2026-11-30, most of them since 2015-09-01 and many about the days on which the rules changed.
fn contract() -> impl Strategy<Value = NaiveDate> {
    let days = prop_oneof![
        5 => 3_895_u64..=8_003,
        1 => 5_690_u64..=5_730,
        1 => 3_875_u64..=3_915,
        1 => 0_u64..=3_895,
    ];
    days.prop_map(|days| days_after(ymd(2005, 1, 1), days))
}

/// What the law's data has no answer for: loans made before 2015-09-01 with no rate at all, or for too long a time.
fn with_an_answer(mut facts: Facts) -> Facts {
    if facts.contract < ymd(2015, 9, 1) {
        facts.term_rate.get_or_insert(Rate { value: 1234, decimals: 2, unit: RateUnit::PercentPerYear });
        facts.plan = match facts.plan {
            Plan::Bullet { due } => Plan::Bullet { due: due.min(months_after(facts.contract, 36)) },
            Plan::Instalments { kind, first_due, count } => {
                Plan::Instalments { kind, first_due, count: count.min(34) }
            }
        };
    }
    facts
}

fn principal() -> impl Strategy<Value = i64> {
    prop_oneof![
        8 => (1_i64..=500).prop_map(|hundreds| hundreds * 10_000),
        4 => 1_i64..=100_000_000,
        1 => 1_i64..=10_000_000_000,
    ]
}

#[derive(Clone, Copy, Debug)]
enum Shape {
    Bullet { days: u64 },
    Instalments { kind: Repayment, first: Option<u64>, count: u32 },
}

fn shape() -> impl Strategy<Value = Shape> {
    let days = prop_oneof![3 => 1_u64..=400, 1 => 1_u64..=3_653];
    let first = option::weighted(0.5, 1_u64..=70);
    let count = prop_oneof![3 => 1_u32..=12, 2 => 13_u32..=36, 1 => 37_u32..=60];
    // Not the flat rate: its true rate is no fraction. The published cases have it.
    let kind = prop_oneof![
        2 => Just(Repayment::EqualInstalments),
        1 => Just(Repayment::EqualPrincipal),
        1 => Just(Repayment::InterestFirst),
    ];
    prop_oneof![
        days.prop_map(|days| Shape::Bullet { days }),
        (kind, first, count).prop_map(|(kind, first, count)| Shape::Instalments { kind, first, count }),
    ]
}

/// The terms: everything but what happened afterwards.
fn terms() -> impl Strategy<Value = Facts> {
    let money = (principal(), option::weighted(0.3, 500_i64..=1000));
    let span = prop_oneof![3 => 0_u64..=1_200, 2 => 0_u64..=4_319];
    let ways = (any::<bool>(), any::<bool>(), payment_order());
    (lender(), contract(), span, money, rate(), rate(), shape(), ways).prop_map(
        |(lender, contract, span, (principal, received), term_rate, overdue_rate, shape, ways)| {
            with_an_answer(Facts {
                lender,
                contract,
                as_of: days_after(contract, span).min(ymd(2027, 6, 30)),
                principal,
                received: received.map(|part| (principal * part / 1000).max(1)),
                term_rate,
                overdue_rate,
                compound: ways.1,
                payment_order: ways.2,
                plan: match shape {
                    Shape::Bullet { days } => Plan::Bullet { due: days_after(contract, days) },
                    Shape::Instalments { kind, first, count } => Plan::Instalments {
                        kind,
                        first_due: first.map(|days| days_after(contract, days)),
                        count,
                    },
                },
                charges: Vec::new(),
                payments: Vec::new(),
                filing: None,
                actual_360: ways.0,
            })
        },
    )
}

/// When suit was filed.
#[derive(Clone, Copy, Debug)]
enum Suit {
    None,
    /// Before 2020-08-20, where that can be; for the oldest, before 2015-09-01 too.
    Early(u16),
    /// At any time to the end of 2027.
    Late(u16),
    /// So many days after 2020-08-19.
    AtSplit(u64),
}

fn suit() -> impl Strategy<Value = Suit> {
    prop_oneof![
        4 => Just(Suit::None),
        2 => any::<u16>().prop_map(Suit::Early),
        4 => any::<u16>().prop_map(Suit::Late),
        1 => (0_u64..=2).prop_map(Suit::AtSplit),
    ]
}

impl Suit {
    fn filed(self, contract: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::None => None,
            Self::Early(part) => Some(between(contract, contract.max(ymd(2020, 8, 19)), part)),
            Self::Late(part) => Some(between(contract, ymd(2027, 12, 31), part)),
            Self::AtSplit(days) => Some(contract.max(days_after(ymd(2020, 8, 19), days))),
        }
    }
}

/// Any debt that the page accepts, of the sizes and times that people have.
pub(crate) fn facts() -> impl Strategy<Value = Facts> {
    let charges = vec((charge_kind(), price(), option::of(when())), 0..=4);
    let payments = vec((when(), size()), 0..=8);
    (terms(), charges, payments, suit()).prop_map(|(mut facts, charges, payments, suit)| {
        let mut days = Calendar::new(&facts);
        let charges = charges
            .into_iter()
            .map(|(kind, price, date)| Charge {
                kind,
                price: price.map_or_else(Price::Part, |size| Price::Fen(size.fen(&facts))),
                date: date.map(|when| days.pick(when)),
            })
            .collect();
        let payments = payments.into_iter().map(|(when, size)| (days.pick(when), size.fen(&facts))).collect();
        (facts.charges, facts.payments) = (charges, payments);
        facts.filing = suit.filed(facts.contract);
        facts
    })
}
