//! What selling a debt changes and what it does not.

use super::citation::{Rule, Sureness};
use super::instruments::{CIVIL_CODE, CONTRACT_INTERPRETATION, LIMITATION_INTERPRETATION};
use crate::dates::day;
use crate::language::Text;

macro_rules! civil_code {
    ($name:ident, $key:literal, $article:literal, $zh:literal, $en:literal) => {
        #[doc = $en]
        pub static $name: Rule = Rule {
            key: $key,
            instrument: &CIVIL_CODE,
            article: $article,
            says: Text::new($zh, $en),
            from: day(2021, 1, 1),
            to: None,
            sureness: Sureness::Text,
            read_in: "LawRefBook/Laws 民法典/",
            checked: day(2026, 11, 23),
        };
    };
}

civil_code!(
    MAY_ASSIGN,
    "assign-allowed",
    "545",
    "债权人可以把债权全部或部分转让给第三人，依债权性质或依法律不得转让的除外；约定金钱债权不得转让的，不得对抗第三人。",
    "A creditor may transfer the claim, whole or in part, to a third person, unless its nature or the law forbids it; an \
     agreement that a money claim must not be transferred does not bind the third person."
);
civil_code!(
    NOTICE,
    "assign-notice",
    "546",
    "转让没有通知债务人的，对债务人不发生效力；通知不得撤销，受让人同意的除外。",
    "Without notice to the debtor the transfer has no effect against the debtor; a notice cannot be withdrawn without \
     the assignee's consent."
);
civil_code!(
    ACCESSORY_RIGHTS,
    "assign-accessory",
    "547",
    "受让人取得与债权有关的从权利，专属于债权人自身的除外。",
    "The assignee takes the accessory rights with the claim, except those that belong to the creditor personally."
);
civil_code!(
    DEFENCES,
    "assign-defences",
    "548",
    "债务人接到转让通知后，对原债权人的抗辩可以向受让人主张。",
    "After receiving the notice, the debtor may raise against the assignee every defence against the assignor."
);
civil_code!(
    LIMITATION,
    "limitation-three-years",
    "188, 192",
    "诉讼时效为三年，从权利人知道权利受损害和义务人之日起算；期满后债务人可以抗辩，但同意履行的不能再抗辩，已自愿履行的不得要回。",
    "The limitation period is three years from the day on which the creditor knows of the breach and the debtor; after it \
     the debtor has a defence, which is lost by agreeing to perform, and what was paid of one's own will cannot be \
     claimed back."
);
civil_code!(
    LIMITATION_INTERRUPTED,
    "limitation-interrupted",
    "195",
    "对方提出履行请求、债务人同意履行、起诉或者申请仲裁等，都使诉讼时效中断，重新计算。",
    "A demand by the creditor, the debtor's agreement to perform, a suit or an application for arbitration and the like \
     interrupt limitation, and it starts anew."
);
civil_code!(
    TRANSFER_COSTS,
    "assign-costs",
    "550",
    "因债权转让增加的履行费用，由让与人负担。",
    "Costs of performance that the transfer adds are borne by the assignor."
);

/// Whom a payment discharges before and after notice.
pub static PAYEE: Rule = Rule {
    key: "assign-payee",
    instrument: &CONTRACT_INTERPRETATION,
    article: "48(1)",
    says: Text::new(
        "接到转让通知前已向原债权人还的，算数；接到通知后仍向原债权人还的，受让人还可以要求履行。",
        "What was paid to the assignor before the notice arrived counts; after the notice, a payment to the assignor \
         does not stop the assignee from asking.",
    ),
    from: day(2023, 12, 5),
    to: None,
    sureness: Sureness::Text,
    read_in: "LawRefBook/Laws 司法解释/",
    checked: day(2026, 11, 23),
};

/// A notice of assignment restarts limitation.
pub static LIMITATION_RESTARTS: Rule = Rule {
    key: "assign-limitation",
    instrument: &LIMITATION_INTERPRETATION,
    article: "17(1)",
    says: Text::new(
        "债权转让的，诉讼时效从转让通知到达债务人之日起中断，重新计算。",
        "On an assignment, limitation is interrupted when the notice reaches the debtor, and starts anew.",
    ),
    from: day(2021, 1, 1),
    to: None,
    sureness: Sureness::Text,
    read_in: "LawRefBook/Laws 司法解释/",
    checked: day(2026, 11, 24),
};

/// Acts of the debtor that count as agreeing to perform.
pub static ACKNOWLEDGING: Rule = Rule {
    key: "limitation-acknowledging",
    instrument: &LIMITATION_INTERPRETATION,
    article: "14",
    says: Text::new(
        "债务人承诺分期履行、部分履行、提供担保、请求延期履行、制定清偿计划等，都属于同意履行，诉讼时效因此重新计算。",
        "A promise to pay in parts, a payment in part, security given, a request for more time or a repayment plan all \
         count as agreeing to perform, so that limitation starts anew.",
    ),
    from: day(2021, 1, 1),
    to: None,
    sureness: Sureness::Text,
    read_in: "LawRefBook/Laws 司法解释/",
    checked: day(2026, 11, 24),
};
