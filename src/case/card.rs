//! A credit card debt: facts that a person can read off the statements and the card's terms.
//!
//! Someone who has every statement lists what was posted. Someone who has only the last ones takes the first that was
//! not paid in full: what it prints stands in [`Carried`], and only what came later is listed.

pub mod entry;
pub(in crate::case) mod json;
pub mod read;

use rust_decimal::Decimal;
use rust_decimal_macros::dec;

use super::{Payment, choice};
use crate::dates::{Date, DayCount};
use crate::money::{QuotedRate, RatePeriod, RateSign, Yuan};

/// No card charges more: a typing error. With it, what compounds monthly until the data ends stays in range.
pub const HIGHEST_RATE: QuotedRate =
    QuotedRate { value: dec!(0.2), sign: RateSign::Percent, period: RatePeriod::Day };

/// No late fee is a larger part of the unpaid minimum.
pub const HIGHEST_LATE_FEE: Decimal = dec!(0.2);

choice! {
    /// What bears interest from its posting day once a statement is not paid in full by its due date.
    #[derive(Default)]
    Method {
        /// 全额计息: all of the statement, less payments from their days on.
        #[default]
        FullBalance = "full_balance",
        /// 未清偿部分计息: only what was still unpaid when the due date ended.
        UnpaidBalance = "unpaid_balance",
    }
}

choice! {
    /// What bears interest beside principal, from the statement on which it stands.
    #[derive(Default)]
    Compounding {
        /// Nothing.
        #[default]
        None = "none",
        /// 按月计收复利: unpaid interest.
        Monthly = "monthly",
        /// Unpaid interest, late fees and other fees.
        MonthlyWithFees = "monthly_with_fees",
    }
}

choice! {
    /// In which order the bank books payments.
    #[derive(Default)]
    Booking {
        /// As the rule says: interest and fees first, after 90 days overdue principal first.
        #[default]
        ByRule = "by_rule",
        /// Always interest and fees first.
        InterestFirst = "interest_first",
    }
}

choice! {
    /// What was posted.
    #[derive(Default)]
    EntryKind {
        /// A purchase: no interest where its statement is paid in full in time.
        #[default]
        Purchase = "purchase",
        /// 预借现金: bears interest from its posting day.
        CashAdvance = "cash_advance",
        /// 年费、取现手续费 and the like.
        Fee = "fee",
    }
}

choice! {
    /// A term of the card that the bank did not point out or explain, and that the holder therefore did not notice or
    /// understand.
    Term {
        /// Interest on interest.
        Compounding = "compounding",
        /// The late fee.
        LateFee = "late_fee",
        /// Fees for instalments, cash advances and the like.
        Fees = "fees",
        /// Interest on all of a statement of which a part was paid.
        FullBalance = "full_balance",
    }
}

/// 违约金: what the terms charge where the minimum payment is not met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LateFee {
    /// The part of the unpaid minimum, as a fraction.
    pub part: Decimal,
    /// At least so much.
    pub least: Yuan,
    /// The last due date after which the bank charged it; `None`: it still does.
    pub last_due: Option<Date>,
}

/// A statement (账单).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Statement {
    /// 账单日: what is posted up to and on this day stands on it.
    pub closing: Date,
    /// 到期还款日: a payment on this day is in time.
    pub due: Date,
    /// The balance that it prints.
    pub balance: Option<Yuan>,
    /// The minimum payment that it prints.
    pub minimum: Option<Yuan>,
}

/// What the first statement prints of what was posted before, beside the entries that are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Carried {
    /// Principal.
    pub principal: Yuan,
    /// Interest.
    pub interest: Yuan,
    /// Late fees.
    pub late_fees: Yuan,
    /// Other fees.
    pub fees: Yuan,
    /// The day from which its principal bears interest where the statement is not paid in full in time; `None`: the
    /// statement's own day.
    pub since: Option<Date>,
}

impl Carried {
    /// Everything carried.
    pub fn total(self) -> Yuan {
        self.principal + self.interest + self.late_fees + self.fees
    }
}

/// A purchase, cash advance or fee.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What.
    pub kind: EntryKind,
    /// 记账日.
    pub posted: Date,
    /// How much.
    pub amount: Yuan,
}

/// How the fee of an instalment plan is charged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InstalmentFee {
    /// So much with every part.
    EachPart(Yuan),
    /// All of it on the first day.
    AtOnce(Yuan),
}

/// 分期: an amount that is billed in equal monthly parts. What it replaced is not listed beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InstalmentPlan {
    /// The first day.
    pub from: Date,
    /// How much is spread.
    pub amount: Yuan,
    /// In how many parts.
    pub count: u32,
    /// The day on which the first part is posted; the others follow monthly.
    pub first_posted: Date,
    /// The fee.
    pub fee: InstalmentFee,
    /// The day on which the bank asked for all that was left; `None` where it did not.
    pub accelerated: Option<Date>,
}

/// What the bank or its collector asks, as far as they say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CardDemand {
    /// Principal.
    pub principal: Option<Yuan>,
    /// Interest.
    pub interest: Option<Yuan>,
    /// Interest on interest.
    pub compound_interest: Option<Yuan>,
    /// Late fees.
    pub late_fees: Option<Yuan>,
    /// Other fees.
    pub fees: Option<Yuan>,
    /// The total.
    pub total: Option<Yuan>,
}

/// One card: the facts, checked to fit together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// The rate on what is overdrawn; `None`: as is usual.
    pub rate: Option<QuotedRate>,
    /// What bears it.
    pub method: Method,
    /// Interest on interest.
    pub compounding: Compounding,
    /// How the bank books payments.
    pub booking: Booking,
    /// The late fee; `None` where none was agreed.
    pub late_fee: Option<LateFee>,
    /// The part of the principal that a minimum payment asks, where the statement does not print it; a fraction.
    pub minimum_part: Decimal,
    /// The statements, earliest first and at least one, each due before the next closes; after the last they go on
    /// monthly.
    pub statements: Vec<Statement>,
    /// What the first statement brings along.
    pub carried: Carried,
    /// What was posted, earliest first.
    pub entries: Vec<Entry>,
    /// Instalment plans.
    pub instalments: Vec<InstalmentPlan>,
    /// What was paid, earliest first, with refunds.
    pub payments: Vec<Payment>,
    /// Terms that were not pointed out.
    pub not_pointed_out: Vec<Term>,
    /// Days of the bank's demands that reached the holder after the due date, earliest first.
    pub demands: Vec<Date>,
    /// What is asked.
    pub asked: CardDemand,
    /// The day on which suit was filed; `None` where it was not.
    pub filing_date: Option<Date>,
    /// How days are counted into years.
    pub day_count: DayCount,
}

impl Card {
    /// The first day on which anything is known to have happened.
    pub fn begins(&self) -> Option<Date> {
        let first = self.statements.first()?.closing;
        let carried = self.carried.since.filter(|_| self.carried.principal.is_positive());
        let posted = self.entries.iter().map(|entry| entry.posted);
        let spread = self.instalments.iter().map(|plan| plan.from);
        let paid = self.payments.iter().map(|payment| payment.date);
        posted.chain(spread).chain(paid).chain(carried).chain([first]).min()
    }

    /// Whether the bank did not point the term out.
    pub fn is_hidden(&self, term: Term) -> bool {
        self.not_pointed_out.contains(&term)
    }
}
