//! What can be said of a debt that may come, or has come, before a court: the next day that counts, where the clocks
//! stand, what a suit adds, and what a judgment comes to. Each part stands by itself where others are not known.

use super::deadline::{Deadline, deadline};
use super::fees::{CourtFees, Fee, court_fees, enforcement_fee};
use super::late_performance::{FirstDay, Performance, performance, tomorrow};
use super::{Course, courses};
use crate::case::suit::{Court, Ending, Judgment, OrderOutcome, Preservation, Procedure, Stage, Suit};
use crate::case::time::{ActKind, TimeFacts};
use crate::dates::Date;
use crate::engine::enforcement_time::{EnforcementTime, enforcement_time, judgment_with};
use crate::engine::limitation::{Claim, Limitation, limitation};
use crate::money::Yuan;

/// What a loan comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoanSums {
    /// What is claimed.
    pub claimed: Yuan,
    /// What the law supports at most.
    pub lawful: Yuan,
}

/// What a suit adds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Costs {
    /// The suit as told; what is not told is supposed to be taken to the end: all of the claim frozen, and enforced.
    pub suit: Suit,
    /// Its fees.
    pub fees: CourtFees,
    /// The courses that the claim may take, side by side.
    pub courses: Vec<Course>,
}

/// A judgment's debt on the day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JudgmentDebt {
    /// The judgment.
    pub judgment: Judgment,
    /// What is left of it, counted from the last day to pay.
    pub left: Performance,
    /// What one more day adds.
    pub tomorrow: Yuan,
    /// The total, counted from the day after that day.
    pub total_from_day_after: Yuan,
}

/// What can be said before there is a judgment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prospect {
    /// How far it has come.
    pub stage: Stage,
    /// The day looked at.
    pub as_of: Date,
    /// The next day that counts; `None` where there is none, or it is not known when the paper came.
    pub deadline: Option<Deadline>,
    /// What the loan comes to, where it is known.
    pub loan: Option<LoanSums>,
    /// Whether it is known when the claim fell due.
    pub due_known: bool,
    /// Whether a suit goes on of which it is not known when it began: that day decides, and not today.
    pub filing_unknown: bool,
    /// Where limitation stands; `None` where the day on which the claim fell due is not known or lies before the data.
    pub limitation: Option<Limitation>,
    /// What a suit adds; `None` where no sum is known.
    pub costs: Option<Costs>,
}

/// What can be said before there is a judgment, on `as_of`. `claim` is the loan as limitation sees it, `loan` its sums,
/// each where it is known.
pub fn prospect(court: &Court, claim: Option<&Claim>, loan: Option<LoanSums>, as_of: Date) -> Prospect {
    Prospect {
        stage: court.stage,
        as_of,
        deadline: deadline(court, as_of),
        loan,
        due_known: claim.is_some(),
        filing_unknown: court.stage == Stage::Papers
            && claim.is_none_or(|claim| !claim.acts.iter().any(|act| act.kind == ActKind::Suit)),
        limitation: claim.and_then(|claim| limitation(claim, as_of)),
        costs: costs(court, loan),
    }
}

/// What can be said once there is a judgment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// How far it has come.
    pub stage: Stage,
    /// The day looked at.
    pub as_of: Date,
    /// Until when an appeal can be lodged; `None` where it is not known when the judgment came, or it is enforced.
    pub deadline: Option<Deadline>,
    /// What the judgment comes to.
    pub debt: Option<JudgmentDebt>,
    /// Where the time to apply for enforcement stands.
    pub enforcement: Option<EnforcementTime>,
    /// What enforcing it adds.
    pub fee: Option<Fee>,
}

/// What can be said of a judgment on `as_of`, each part where it is told.
pub fn judged(court: &Court, time: &TimeFacts, as_of: Date) -> Judged {
    let debt = court.judgment.as_ref().map(|judgment| JudgmentDebt {
        left: performance(judgment, FirstDay::OfExpiry, as_of),
        tomorrow: tomorrow(judgment, FirstDay::OfExpiry, as_of),
        total_from_day_after: performance(judgment, FirstDay::AfterExpiry, as_of).total(),
        judgment: judgment.clone(),
    });
    let clock = match &court.judgment {
        Some(ordered) => judgment_with(time.judgment.clone(), ordered, as_of),
        None => time.judgment.clone(),
    };
    let enforced = || court.suit.and_then(|suit| suit.enforced).or(Some(debt.as_ref()?.left.total()));
    let fee = enforced().filter(|sum| sum.is_positive()).map(enforcement_fee);
    let enforcement = clock.and_then(|judgment| enforcement_time(&judgment, as_of));
    Judged { stage: court.stage, as_of, deadline: deadline(court, as_of), debt, enforcement, fee }
}

fn suit_over(claim: Yuan, awarded: Yuan) -> Suit {
    Suit {
        claim,
        awarded,
        procedure: Procedure::default(),
        ending: Ending::default(),
        payment_order: None,
        preservation: None,
        appeal: None,
        enforced: None,
    }
}

fn costs(court: &Court, loan: Option<LoanSums>) -> Option<Costs> {
    let of_loan = || {
        let loan = loan.filter(|loan| loan.claimed.is_positive())?;
        Some(suit_over(loan.claimed, loan.lawful.min(loan.claimed)))
    };
    let told = court.suit.or_else(of_loan)?;
    // An objection to a payment order leads on to a suit.
    let order = (court.stage == Stage::PaymentOrder).then_some(OrderOutcome::TurnedIntoSuit);
    let enforced = told.enforced.or(Some(told.awarded)).filter(|sum| sum.is_positive());
    let suit = Suit {
        payment_order: told.payment_order.or(order),
        preservation: told.preservation.or(Some(Preservation { amount: told.claim, claimed: true })),
        enforced,
        ..told
    };
    Some(Costs { suit, fees: court_fees(&suit), courses: courses(suit.claim, suit.awarded) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::suit::Share;
    use crate::case::time::DueKind;
    use crate::dates::{DayCount, day};
    use crate::engine::clock::SpanKind;
    use crate::engine::court::Step;
    use crate::engine::limitation::{Due, Loan, claim_of};
    use rust_decimal_macros::dec;

    const AS_OF: Date = day(2026, 11, 24);

    fn at(stage: Stage) -> Court {
        Court { stage, ..Court::default() }
    }

    fn of_loan(claimed: Yuan, lawful: Yuan) -> LoanSums {
        LoanSums { claimed, lawful }
    }

    #[test]
    fn from_a_due_day_alone_limitation_is_told_and_no_amount() {
        let due = Due::from((DueKind::LastInstalment, day(2024, 3, 10)));
        let claim = claim_of(due, Loan::default(), &TimeFacts::default());
        let found = prospect(&at(Stage::Nothing), Some(&claim), None, AS_OF);
        let span = found.limitation.and_then(|limitation| limitation.today.span).expect("a span");
        assert_eq!(span.kind, SpanKind::Runs { last_day: Some(day(2027, 3, 10)) });
        assert_eq!((found.costs, found.deadline), (None, None));
    }

    #[test]
    fn the_sums_come_from_the_loan_and_go_to_the_end() {
        // Claimed 74,299.32, of which 55,017.37 are lawful: acceptance 50 + 64,299.32 × 2.5 % = 1,657.48, of which
        // 55,017.37 / 74,299.32 are the debtor's: 1,227.34. Freezing 30 + 73,299.32 × 1 % = 762.99, likewise 564.98.
        // Enforcement 50 + 45,017.37 × 1.5 % = 725.26.
        let loan = Some(of_loan(Yuan::new(dec!(74299.32)), Yuan::new(dec!(55017.37))));
        let costs = prospect(&at(Stage::Nothing), None, loan, AS_OF).costs.expect("costs");
        let fees = costs.fees.fees.iter().map(|fee| (fee.charged.exact(), fee.debtor.exact()));
        let expected =
            [(dec!(1657.48), dec!(1227.34)), (dec!(762.99), dec!(564.98)), (dec!(725.26), dec!(725.26))];
        assert_eq!(fees.collect::<Vec<_>>(), expected);
        assert_eq!(costs.courses.len(), 6);
    }

    #[test]
    fn what_is_told_of_the_suit_goes_before_the_loan() {
        let suit = Suit { procedure: Procedure::SmallClaims, ..suit_over(Yuan::new(dec!(9000)), Yuan::ZERO) };
        let court = Court { suit: Some(suit), ..at(Stage::Papers) };
        let loan = Some(of_loan(Yuan::new(dec!(50000)), Yuan::new(dec!(50000))));
        let costs = prospect(&court, None, loan, AS_OF).costs.expect("costs");
        // 50 halved; nothing granted, nothing to enforce, nothing for the debtor to bear.
        assert_eq!(costs.fees.fees[0].charged, Yuan::new(dec!(25)));
        assert_eq!((costs.fees.debtor(), costs.suit.enforced), (Yuan::ZERO.to_fen(), None));
    }

    #[test]
    fn a_judgment_has_its_own_sum_clock_and_day_to_appeal() {
        // 50,000 to be paid by 2026-10-15: 40 days at 8.75 a day are 350. Enforcement 50 + 40,350 × 1.5 % = 655.25.
        let shares =
            vec![Share { ends: day(2026, 10, 15), principal: Yuan::new(dec!(50000)), other: Yuan::ZERO }];
        let judgment = Judgment {
            shares,
            costs: Yuan::ZERO,
            interest: Yuan::ZERO,
            running: None,
            payments: Vec::new(),
            stays: Vec::new(),
            day_count: DayCount::Actual365,
        };
        let mut court = Court { judgment: Some(judgment), ..at(Stage::Judgment) };
        court.received.judgment = Some(day(2026, 9, 16));
        let found = judged(&court, &TimeFacts::default(), AS_OF);
        let debt = found.debt.expect("a debt");
        assert_eq!(
            (debt.left.total(), debt.tomorrow, debt.total_from_day_after),
            (Yuan::new(dec!(50350.00)), Yuan::new(dec!(8.75)), Yuan::new(dec!(50341.25)))
        );
        let span = found.enforcement.and_then(|time| time.today.span).expect("a span");
        assert_eq!(span.kind, SpanKind::Runs { last_day: Some(day(2028, 10, 15)) });
        assert_eq!(found.deadline.map(|deadline| deadline.step), Some(Step::Appeal));
        assert_eq!(found.fee.map(|fee| fee.debtor), Some(Yuan::new(dec!(655.25))));
    }

    #[test]
    fn an_objection_to_a_payment_order_leads_on_to_a_suit() {
        let loan = Some(of_loan(Yuan::new(dec!(88000)), Yuan::new(dec!(88000))));
        let costs = prospect(&at(Stage::PaymentOrder), None, loan, AS_OF).costs;
        let suit = costs.expect("costs").suit;
        assert_eq!(suit.payment_order, Some(OrderOutcome::TurnedIntoSuit));
    }
}
