//! What a sale changes and what it leaves, and which rules the tools on sold debts can cite.

use crate::law::citation::Rule;
use crate::law::credit_record::{CREDIT_RETENTION, CREDIT_SOLD_LOANS};
use crate::law::limitation::{ACKNOWLEDGING, LIMITATION, LIMITATION_AFTER_EXPIRY};
use crate::law::{assignment, bad_loan_sales, interest_caps, payment_allocation};

/// Something looked at before and after a sale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Who holds the claim.
    Creditor,
    /// Whom to pay.
    Payee,
    /// The notice.
    Notice,
    /// How much is owed.
    Amount,
    /// What runs from then on.
    Interest,
    /// What may be said against the claim.
    Defences,
    /// The time to sue.
    Limitation,
    /// The credit record.
    CreditRecord,
    /// What the buyer paid.
    Price,
}

impl Change {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 9] = [
        Self::Creditor,
        Self::Payee,
        Self::Notice,
        Self::Amount,
        Self::Interest,
        Self::Defences,
        Self::Limitation,
        Self::CreditRecord,
        Self::Price,
    ];

    /// The rule behind it; without one, no rule was found that says otherwise.
    pub fn rule(self) -> Option<&'static Rule> {
        match self {
            Self::Creditor => Some(&assignment::MAY_ASSIGN),
            Self::Payee => Some(&assignment::PAYEE),
            Self::Notice => Some(&assignment::NOTICE),
            Self::Amount | Self::Defences => Some(&assignment::DEFENCES),
            Self::Limitation => Some(&assignment::LIMITATION_RESTARTS),
            Self::CreditRecord => Some(&CREDIT_SOLD_LOANS),
            Self::Interest | Self::Price => None,
        }
    }
}

/// Why not even one yuan should be paid, nor anything signed, before it is clear whom and how much.
pub static RESTARTS: [&Rule; 3] = [&ACKNOWLEDGING, &LIMITATION, &LIMITATION_AFTER_EXPIRY];

/// What is kept of the credit record, and where it stands after a sale.
pub static RECORD: [&Rule; 2] = [&CREDIT_SOLD_LOANS, &CREDIT_RETENTION];

/// What else decides on what goes with a sale: mortgages, and on which ground personal data may be passed on.
pub static WITH_SALE: [&Rule; 2] = [&assignment::ASSIGN_MORTGAGE, &assignment::ASSIGN_DATA_GROUNDS];

/// What the view that nothing accrues after a sale leans on, and for whom it was made.
pub static BY_ANALOGY: [&Rule; 1] = [&assignment::HAINAN_MINUTES];

/// Every rule that the tool on whom to pay can cite: its page carries their words.
pub static CITED: &[&Rule] = &[
    &assignment::MAY_ASSIGN,
    &assignment::NOTICE,
    &assignment::PAYEE,
    &assignment::DEFENCES,
    &assignment::LIMITATION_RESTARTS,
    &assignment::ACCESSORY_RIGHTS,
    &assignment::TRANSFER_COSTS,
    &assignment::ASSIGN_SET_OFF,
    &assignment::ASSIGN_ASSIGNOR_JOINED,
    &assignment::ASSIGN_SUIT_AS_NOTICE,
    &assignment::ASSIGN_VOID_LATER,
    &assignment::ASSIGN_TWO_BUYERS,
    &assignment::ASSIGN_GUARANTOR,
    &assignment::ASSIGN_NOTICE_BY_BUYER,
    &assignment::ASSIGN_NEWSPAPER,
    &assignment::ASSIGN_DATA,
    &assignment::GUARANTOR_RECOURSE,
    &bad_loan_sales::NPL_BUYERS,
    &interest_caps::WITHHELD_INTEREST,
    &payment_allocation::STATUTORY_ORDER,
    &ACKNOWLEDGING,
    &LIMITATION,
    &LIMITATION_AFTER_EXPIRY,
    &CREDIT_SOLD_LOANS,
    &CREDIT_RETENTION,
    &assignment::ASSIGN_MORTGAGE,
    &assignment::ASSIGN_DATA_GROUNDS,
];

/// Every rule that the tool on what may be asked can cite: its page carries their words.
pub static CITED_OF_AMOUNTS: &[&Rule] = &[
    &assignment::AFTER_SALE_GOES_ON,
    &assignment::AFTER_SALE_NOTHING,
    &assignment::AFTER_SALE_NO_PENALTY,
    &assignment::AFTER_SALE_FOUR_TIMES,
    &assignment::HAINAN_MINUTES,
    &assignment::GUARANTOR_RECOURSE,
    &assignment::SECURITY_RECOURSE,
    &assignment::INSURER_SUBROGATION,
    &assignment::INSURER_NOTICE,
    &assignment::THIRD_PARTY_PERFORMANCE,
    &assignment::RECOURSE_LIMIT,
    &assignment::RECOURSE_INTEREST_LPR,
    &assignment::RECOURSE_INTEREST_AGREED,
    &bad_loan_sales::NPL_PILOT,
    &bad_loan_sales::NPL_WIDENING,
    &bad_loan_sales::NPL_NOT_OTHERS,
    &bad_loan_sales::NPL_BUYERS,
    &assignment::DEFENCES,
    &assignment::PAYEE,
    &assignment::LIMITATION_RESTARTS,
    &assignment::ASSIGN_SET_OFF,
    &assignment::ASSIGN_SUIT_AS_NOTICE,
    &interest_caps::WITHHELD_INTEREST,
    &payment_allocation::STATUTORY_ORDER,
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::file::DebtEntry;
    use crate::case::read::debt as read_debt;
    use crate::case::transfer::read::transfer as read_transfer;
    use crate::case::transfer::{Paper, PayerRole};
    use crate::dates::day;
    use crate::engine::transfer::{DefenceKind, Doubt, PilotFinding, Right, View, Why, amounts};
    use crate::law::citation::Use;

    /// The keys of those that are not in `list`.
    fn missing(list: &[&Rule], rules: impl Iterator<Item = &'static Rule>) -> Vec<&'static str> {
        rules.filter(|rule| !list.contains(rule)).map(|rule| rule.key).collect()
    }

    #[test]
    fn the_page_on_whom_to_pay_carries_every_rule_that_its_answers_can_cite() {
        let papers = Paper::ALL.iter().filter_map(|paper| paper.rule());
        let changes = Change::ALL.into_iter().filter_map(Change::rule);
        let doubts = [
            Doubt::BuyerWithoutProof,
            Doubt::SenderUnknown,
            Doubt::Newspaper,
            Doubt::SameDay,
            Doubt::MissingLink,
            Doubt::UndoneBelow,
        ];
        let doubts = doubts.into_iter().map(Doubt::rule);
        let whys = [Why::SellerBeforeNotice, Why::FirstNotified, Why::NoticeTakenBack, Why::Recourse];
        let whys = whys.into_iter().filter_map(Why::rule);
        let rights = [
            Right::Accessory,
            Right::GuarantorToBeTold,
            Right::CostsOfTransfer,
            Right::SellerMayBeJoined,
            Right::Data,
            Right::Subrogation,
        ];
        let rights = rights.into_iter().map(Right::rule);
        let defences = DEFENCE_KINDS.into_iter().map(DefenceKind::rule);
        let fixed = RESTARTS.iter().chain(&RECORD).chain(&WITH_SALE).copied();
        let all = papers.chain(changes).chain(doubts).chain(whys).chain(rights).chain(defences).chain(fixed);
        assert_eq!(missing(CITED, all), Vec::<&str>::new());
    }

    const DEFENCE_KINDS: [DefenceKind; 7] = [
        DefenceKind::Withheld,
        DefenceKind::AboveCeiling,
        DefenceKind::Paid,
        DefenceKind::MayHavePaid,
        DefenceKind::Limitation,
        DefenceKind::SetOff,
        DefenceKind::CostsOfMissingNotice,
    ];

    #[test]
    fn the_page_on_what_may_be_asked_carries_every_rule_that_its_answers_can_cite() {
        let views = View::ALL.into_iter().map(View::rule).chain(BY_ANALOGY);
        let pilot = [
            PilotFinding::NoPilotThen,
            PilotFinding::SellerNotYet,
            PilotFinding::SellerNotCovered,
            PilotFinding::SoldOn,
        ];
        let pilot = pilot.into_iter().map(PilotFinding::rule);
        let defences = DEFENCE_KINDS.into_iter().map(DefenceKind::rule).chain([&assignment::DEFENCES]);
        assert_eq!(missing(CITED_OF_AMOUNTS, views.chain(pilot).chain(defences)), Vec::<&str>::new());
    }

    #[test]
    fn it_carries_those_of_whoever_paid_for_the_borrower() {
        let as_of = day(2026, 11, 24);
        for role in PayerRole::ALL {
            let debt = DebtEntry::from_json(&format!(
                r#"{{"lender":"bank","contract_date":"2023-01-01","principal":"100000","rate":{{"value":"12"}},
                "due_date":"2024-01-01","transfer":{{"paid_for_borrower":[{{"payer":"甲","role":"{}","date":"2024-01-01",
                "amount":"112000","rate":{{"value":"10"}}}}]}}}}"#,
                role.code()
            ))
            .expect("a debt");
            let story = debt.sections.read_transfer("").expect("a story");
            let (facts, story) = (read_debt(&debt, as_of), read_transfer(&story, None, as_of));
            let amounts = amounts(&facts.expect("a debt"), &story.expect("a story"), as_of);
            let recourse = amounts.expect("figures").recourses.remove(0);
            assert_eq!(recourse.views.len(), 2);
            assert_eq!(missing(CITED_OF_AMOUNTS, recourse.rules.into_iter()), Vec::<&str>::new());
        }
    }

    #[test]
    fn what_is_cited_says_that_it_is_used_here_and_stands_once() {
        for list in [CITED, CITED_OF_AMOUNTS] {
            for (place, rule) in list.iter().enumerate() {
                assert!(rule.details().used_for.contains(&Use::Transfer), "{}", rule.key);
                assert!(!list[..place].contains(rule), "{} twice", rule.key);
            }
        }
    }
}
