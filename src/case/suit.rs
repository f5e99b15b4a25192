//! A suit and what comes of it: the facts on which court fees and interest for late performance depend.

pub mod entry;
pub(super) mod json;
pub mod read;

use super::{Payment, choice};
use crate::dates::{Date, DayCount};
use crate::money::{QuotedRate, Yuan};

choice! {
    /// How far the matter has come.
    #[derive(Default)]
    Stage {
        /// Nothing has come from a court.
        #[default]
        Nothing = "nothing",
        /// The complaint or a summons has come.
        Papers = "papers",
        /// A payment order has come.
        PaymentOrder = "payment_order",
        /// There is a judgment or a mediation statement.
        Judgment = "judgment",
        /// It is being enforced.
        Enforcement = "enforcement",
    }
}

choice! {
    /// How the court proceeds in the first instance.
    #[derive(Default)]
    Procedure {
        /// 普通程序.
        #[default]
        Ordinary = "ordinary",
        /// 简易程序.
        Summary = "summary",
        /// 小额诉讼程序, a part of the summary procedure with one instance.
        SmallClaims = "small_claims",
    }
}

choice! {
    /// How an instance ends.
    #[derive(Default)]
    Ending {
        /// 判决.
        #[default]
        Judgment = "judgment",
        /// 调解.
        Mediation = "mediation",
        /// 撤诉: whoever sued or appealed withdraws.
        Withdrawal = "withdrawal",
    }
}

choice! {
    /// What became of a payment order (支付令).
    OrderOutcome {
        /// Nobody objected.
        Unopposed = "unopposed",
        /// It lapsed and the matter went on as a suit (民事诉讼法 art. 228).
        TurnedIntoSuit = "turned_into_suit",
        /// It lapsed and the creditor sued anew, with the order's fee in the claim.
        SuedAnew = "sued_anew",
        /// It lapsed and no suit followed.
        Ended = "ended",
    }
}

choice! {
    /// A side of the suit.
    Party {
        /// Who owes.
        Debtor = "debtor",
        /// Who claims.
        Creditor = "creditor",
    }
}

/// Property secured before or during the suit (保全).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preservation {
    /// How much was secured.
    pub amount: Yuan,
    /// Whether the creditor put the fee into the claim.
    pub claimed: bool,
}

/// An appeal (上诉).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Appeal {
    /// Who appealed.
    pub by: Party,
    /// How much of the first judgment is contested.
    pub contested: Yuan,
    /// Of it, how much the appellant won; at most all of it.
    pub won: Yuan,
    /// How the appeal ended.
    pub ending: Ending,
}

/// A claim of money before a court.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suit {
    /// The sum sued for: principal, and interest and the like as far as put into figures.
    pub claim: Yuan,
    /// Of it, what the court grants in the end; at most all of it.
    pub awarded: Yuan,
    /// The procedure of the first instance.
    pub procedure: Procedure,
    /// How the first instance ended.
    pub ending: Ending,
    /// What came of a payment order before it; `None`: there was none.
    pub payment_order: Option<OrderOutcome>,
    /// Property secured.
    pub preservation: Option<Preservation>,
    /// An appeal.
    pub appeal: Option<Appeal>,
    /// What enforcement (强制执行) was asked for; `None`: not asked.
    pub enforced: Option<Yuan>,
}

/// What a judgment orders to be paid by one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// The last day of the time to perform (履行期间届满之日).
    pub ends: Date,
    /// Principal: bears the judgment's interest and the doubled part.
    pub principal: Yuan,
    /// Penalties and other money that is no interest: bears the doubled part only.
    pub other: Yuan,
}

/// Interest that a judgment awards until payment (一般债务利息).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AwardedInterest {
    /// The rate, on unpaid principal.
    pub rate: QuotedRate,
    /// Its first day.
    pub from: Date,
}

/// Days that do not count because enforcement was stayed without the debtor's asking (法释〔2014〕8号 art. 3(3)).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stay {
    /// The first such day.
    pub from: Date,
    /// The day on which enforcement goes on.
    pub to: Date,
}

/// An effective judgment, mediation statement or award, and what was paid on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgment {
    /// What is to be paid and by when, earliest first.
    pub shares: Vec<Share>,
    /// Court costs that the debtor owes the creditor: bear nothing.
    pub costs: Yuan,
    /// Interest awarded as a sum: bears nothing.
    pub interest: Yuan,
    /// Interest awarded until payment.
    pub running: Option<AwardedInterest>,
    /// What was paid on it, earliest first.
    pub payments: Vec<Payment>,
    /// Days that do not count.
    pub stays: Vec<Stay>,
    /// How days are counted into years for the awarded interest.
    pub day_count: DayCount,
}

/// The days on which the debtor received what the court sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Received {
    /// The complaint.
    pub papers: Option<Date>,
    /// The payment order.
    pub payment_order: Option<Date>,
    /// The judgment.
    pub judgment: Option<Date>,
}

/// The suit and the judgment of a debt, each if there was one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Court {
    /// How far it has come.
    pub stage: Stage,
    /// When the court's papers arrived.
    pub received: Received,
    /// The suit.
    pub suit: Option<Suit>,
    /// The judgment.
    pub judgment: Option<Judgment>,
}
