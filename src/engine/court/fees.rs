//! The fees of a suit, one by one, and who bears each.

use crate::case::suit::{Appeal, Ending, OrderOutcome, Party, Procedure, Suit};
use crate::law::citation::Rule;
use crate::law::court_fees::{
    ACCEPTANCE_FEE, APPLICATION_FEES, BEARERS, COURT_FEE_APPEAL, COURT_FEE_FAILED_ORDER, COURT_FEE_MEDIATION,
    COURT_FEE_PREPAID, COURT_FEE_PROPORTION, HALVED_ONCE, HALVES, acceptance, acceptance_halved, enforcement,
    payment_order, preservation,
};
use crate::law::records::suit_and_enforcement::{PAYMENT_ORDER_OBJECTION, SMALL_CLAIMS};
use crate::money::Yuan;

/// What a fee is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FeeKind {
    /// 支付令申请费.
    PaymentOrder,
    /// 案件受理费 of the first instance.
    Acceptance,
    /// 保全申请费.
    Preservation,
    /// 案件受理费 of the second instance.
    Appeal,
    /// 执行申请费.
    Enforcement,
}

/// Who bears a fee.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bearer {
    /// The debtor, all of it.
    Debtor,
    /// The creditor, all of it.
    Creditor,
    /// Each in proportion to what was lost, as courts mostly decide.
    InProportion {
        /// What the creditor won.
        won: Yuan,
        /// Of so much in dispute.
        of: Yuan,
    },
    /// Whoever the two sides agree on, failing which the court decides. It is shown as the debtor's, the most that can
    /// come of it.
    Agreement,
}

/// What a reader must know beside a fee.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// Halved, and only once however many reasons there are.
    Halved,
    /// A third of the acceptance fee.
    Third,
    /// Paid by the creditor in advance, who gets the debtor's part back by the judgment.
    CreditorAdvances,
    /// Not paid in advance: taken after enforcement.
    AfterEnforcement,
    /// The fee of the lapsed payment order counts towards it.
    OrderFeeCounts,
    /// The creditor put it into the claim.
    InTheClaim,
    /// The creditor may put it into the claim of a suit, and did not.
    MayBeClaimed,
    /// In small claims there is no appeal: none is counted.
    NoAppeal,
}

/// A fee of a court, amounts to the fen: `charged` = `debtor` + `creditor`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fee {
    /// What for.
    pub kind: FeeKind,
    /// The sum on which it is measured.
    pub measured_on: Yuan,
    /// Before any reduction.
    pub full: Yuan,
    /// What is charged.
    pub charged: Yuan,
    /// Who bears it.
    pub bearer: Bearer,
    /// The debtor's part.
    pub debtor: Yuan,
    /// The creditor's part.
    pub creditor: Yuan,
    /// What to know beside it.
    pub notes: Vec<Note>,
    /// The rules.
    pub rules: Vec<&'static Rule>,
}

/// The fees of a suit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CourtFees {
    /// In the order in which they come up.
    pub fees: Vec<Fee>,
}

impl CourtFees {
    /// What the debtor bears in all.
    pub fn debtor(&self) -> Yuan {
        self.fees.iter().map(|fee| fee.debtor).sum()
    }

    /// What the creditor bears in all.
    pub fn creditor(&self) -> Yuan {
        self.fees.iter().map(|fee| fee.creditor).sum()
    }
}

/// The fees of a suit and who bears them.
pub fn court_fees(suit: &Suit) -> CourtFees {
    let mut fees = Vec::new();
    fees.extend(suit.payment_order.and_then(|order| order_fee(suit, order)));
    if goes_to_suit(suit) {
        fees.push(acceptance_fee(suit));
    }
    fees.extend(preservation_fee(suit));
    if goes_to_suit(suit) {
        fees.extend(suit.appeal.and_then(|appeal| appeal_fee(suit, appeal)));
    }
    fees.extend(suit.enforced.map(enforcement_fee));
    CourtFees { fees }
}

fn goes_to_suit(suit: &Suit) -> bool {
    !matches!(suit.payment_order, Some(OrderOutcome::Unopposed | OrderOutcome::Ended))
}

fn fee(kind: FeeKind, measured_on: Yuan, full: Yuan, charged: Yuan, bearer: Bearer) -> Fee {
    let charged = charged.to_fen();
    let debtor = match bearer {
        Bearer::Debtor | Bearer::Agreement => charged,
        Bearer::Creditor => Yuan::ZERO.to_fen(),
        Bearer::InProportion { won, of } => part(charged, won, of),
    };
    let creditor = charged - debtor;
    Fee {
        kind,
        measured_on,
        full: full.to_fen(),
        charged,
        bearer,
        debtor,
        creditor,
        notes: Vec::new(),
        rules: Vec::new(),
    }
}

/// `won / of` of an amount, to the fen; all of it where nothing was in dispute.
fn part(amount: Yuan, won: Yuan, of: Yuan) -> Yuan {
    if won >= of {
        return amount;
    }
    Yuan::new(amount.exact() * won.exact() / of.exact()).to_fen()
}

/// The fee of a payment order; `None` where it is counted in the acceptance fee.
fn order_fee(suit: &Suit, order: OrderOutcome) -> Option<Fee> {
    let bearer = match order {
        OrderOutcome::Unopposed => Bearer::Debtor,
        OrderOutcome::TurnedIntoSuit => return None,
        OrderOutcome::SuedAnew => of_suit(suit),
        OrderOutcome::Ended => Bearer::Creditor,
    };
    let full = acceptance(suit.claim);
    let mut fee = fee(FeeKind::PaymentOrder, suit.claim, full, payment_order(suit.claim), bearer);
    fee.notes = vec![Note::Third];
    fee.rules = vec![&APPLICATION_FEES, &BEARERS];
    match order {
        OrderOutcome::SuedAnew => fee.notes.push(Note::InTheClaim),
        OrderOutcome::Ended => fee.notes.push(Note::MayBeClaimed),
        OrderOutcome::Unopposed | OrderOutcome::TurnedIntoSuit => fee.notes.push(Note::CreditorAdvances),
    }
    if order != OrderOutcome::Unopposed {
        fee.rules.push(&PAYMENT_ORDER_OBJECTION);
    }
    Some(fee)
}

/// Who bears the costs of the first instance.
fn of_suit(suit: &Suit) -> Bearer {
    match suit.ending {
        Ending::Judgment => Bearer::InProportion { won: suit.awarded, of: suit.claim },
        Ending::Mediation => Bearer::Agreement,
        Ending::Withdrawal => Bearer::Creditor,
    }
}

fn acceptance_fee(suit: &Suit) -> Fee {
    let mut fee = charged_on(
        FeeKind::Acceptance,
        suit.claim,
        suit.procedure != Procedure::Ordinary,
        suit.ending,
        of_suit(suit),
    );
    if suit.procedure == Procedure::SmallClaims {
        fee.rules.push(&SMALL_CLAIMS);
        if suit.appeal.is_some() {
            fee.notes.push(Note::NoAppeal);
        }
    }
    if suit.payment_order == Some(OrderOutcome::TurnedIntoSuit) {
        fee.notes.push(Note::OrderFeeCounts);
        fee.rules.extend([&PAYMENT_ORDER_OBJECTION, &COURT_FEE_FAILED_ORDER]);
    }
    fee
}

fn appeal_fee(suit: &Suit, appeal: Appeal) -> Option<Fee> {
    if suit.procedure == Procedure::SmallClaims {
        return None;
    }
    let of = appeal.contested;
    let bearer = match (appeal.ending, appeal.by) {
        (Ending::Judgment, Party::Creditor) => Bearer::InProportion { won: appeal.won, of },
        (Ending::Judgment, Party::Debtor) => Bearer::InProportion { won: of - appeal.won, of },
        (Ending::Mediation, _) => Bearer::Agreement,
        (Ending::Withdrawal, Party::Creditor) => Bearer::Creditor,
        (Ending::Withdrawal, Party::Debtor) => Bearer::Debtor,
    };
    let mut fee = charged_on(FeeKind::Appeal, of, false, appeal.ending, bearer);
    if appeal.by == Party::Debtor {
        fee.notes.retain(|note| *note != Note::CreditorAdvances);
    }
    fee.rules.insert(0, &COURT_FEE_APPEAL);
    Some(fee)
}

/// An acceptance fee, halved in summary procedure, on mediation and on withdrawal, and never twice.
fn charged_on(kind: FeeKind, sum: Yuan, summary: bool, ending: Ending, bearer: Bearer) -> Fee {
    let halved = summary || ending != Ending::Judgment;
    let full = acceptance(sum);
    let charged = if halved { acceptance_halved(sum) } else { full };
    let mut fee = fee(kind, sum, full, charged, bearer);
    fee.notes.push(Note::CreditorAdvances);
    fee.rules.push(&ACCEPTANCE_FEE);
    if halved {
        fee.notes.push(Note::Halved);
        fee.rules.extend([&HALVES, &HALVED_ONCE]);
    }
    fee.rules.extend([
        if bearer == Bearer::Agreement { &COURT_FEE_MEDIATION } else { &BEARERS },
        &COURT_FEE_PREPAID,
    ]);
    if is_shared(bearer) {
        fee.rules.push(&COURT_FEE_PROPORTION);
    }
    fee
}

fn is_shared(bearer: Bearer) -> bool {
    matches!(bearer, Bearer::InProportion { won, of } if won < of && won.is_positive())
}

fn preservation_fee(suit: &Suit) -> Option<Fee> {
    let secured = suit.preservation?;
    let bearer = if secured.claimed && goes_to_suit(suit) { of_suit(suit) } else { Bearer::Creditor };
    let amount = preservation(secured.amount);
    let mut fee = fee(FeeKind::Preservation, secured.amount, amount, amount, bearer);
    fee.notes = vec![if secured.claimed { Note::InTheClaim } else { Note::MayBeClaimed }];
    fee.rules = vec![&APPLICATION_FEES, &BEARERS];
    if is_shared(bearer) {
        fee.rules.push(&COURT_FEE_PROPORTION);
    }
    Some(fee)
}

/// The fee for enforcing a sum; the debtor bears it.
pub(super) fn enforcement_fee(sum: Yuan) -> Fee {
    let amount = enforcement(sum);
    let mut fee = fee(FeeKind::Enforcement, sum, amount, amount, Bearer::Debtor);
    fee.notes = vec![Note::AfterEnforcement];
    fee.rules = vec![&APPLICATION_FEES, &BEARERS, &COURT_FEE_PREPAID];
    fee
}
