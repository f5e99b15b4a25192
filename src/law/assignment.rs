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
    "债权人可以把债权全部或部分转让给第三人；约定金钱债权不得转让的，不得对抗第三人。",
    "A creditor may transfer the claim, whole or in part, to a third person; an agreement that a money claim must not \
     be transferred does not bind the third person."
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
    "请求保护民事权利的诉讼时效为三年；期满后债务人可以抗辩，但已自愿履行的不得要回。",
    "The limitation period is three years; after it the debtor has a defence, but what was paid of one's own will \
     cannot be claimed back."
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
    from: day(2008, 9, 1),
    to: None,
    sureness: Sureness::Text,
    read_in: "LawRefBook/Laws 司法解释/",
    checked: day(2026, 11, 23),
};
