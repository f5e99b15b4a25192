//! What collectors may not do. Each rule says whether it is law or only a standard.

use super::citation::{Instrument, Rule, Sureness};
use super::instruments::{
    BANKING_ASSOCIATION_GUIDE, CIVIL_CODE, COLLECTION_STANDARD, CRIMINAL_LAW, MICRO_LOAN_MEASURES,
    PERSONAL_INFORMATION, PUBLIC_SECURITY,
};
use crate::dates::{Date, day};
use crate::language::Text;

const fn limit(
    key: &'static str,
    instrument: &'static Instrument,
    article: &'static str,
    from: Date,
    sureness: Sureness,
    says: Text,
) -> Rule {
    let read_in = match sureness {
        Sureness::Text => "LawRefBook/Laws",
        Sureness::Secondary | Sureness::Unverified => "press and public copies",
    };
    Rule { key, instrument, article, says, from, to: None, sureness, read_in, checked: day(2026, 11, 23) }
}

/// Private peace.
pub static PEACE_OF_LIFE: Rule = limit(
    "peace-of-life",
    &CIVIL_CODE,
    "1032, 1033",
    day(2021, 1, 1),
    Sureness::Text,
    Text::new(
        "除法律另有规定或者本人明确同意外，任何人不得用电话、短信、即时通讯等侵扰他人的私人生活安宁，不得进入他人住宅等私密空间。",
        "Unless the law says otherwise or the person clearly agrees, nobody may disturb another's private peace by calls, \
         messages or the like, or enter another's home or other private space.",
    ),
);

/// Publishing personal data.
pub static PUBLISHING_DATA: Rule = limit(
    "publishing-data",
    &PERSONAL_INFORMATION,
    "25",
    day(2021, 11, 1),
    Sureness::Text,
    Text::new(
        "处理个人信息的人不得公开它，取得本人单独同意的除外。",
        "Whoever handles personal information must not make it public without the person's separate consent.",
    ),
);

/// Threats and pestering.
pub static HARASSMENT: Rule = limit(
    "harassment",
    &PUBLIC_SECURITY,
    "50(1)⑤",
    day(2026, 1, 1),
    Sureness::Secondary,
    Text::new(
        "多次发送侮辱、恐吓等信息，或者以滋扰、纠缠、跟踪等方法干扰他人正常生活的，公安机关可以拘留或者罚款。",
        "Repeated insulting or threatening messages, or disturbing someone's normal life by pestering, following and \
         the like, may be punished by the police with detention or a fine.",
    ),
);

/// Hours and number of calls.
pub static HOURS: Rule = limit(
    "collection-hours",
    &COLLECTION_STANDARD,
    "",
    day(2025, 2, 28),
    Sureness::Secondary,
    Text::new(
        "催收只在8:00至22:00进行；对同一债务人的语音联系每天不超过3次。",
        "Collection only between 8:00 and 22:00; at most three voice contacts a day with one debtor.",
    ),
);

/// Other people.
pub static CONTACTS: Rule = limit(
    "collection-contacts",
    &COLLECTION_STANDARD,
    "",
    day(2025, 2, 28),
    Sureness::Secondary,
    Text::new(
        "不得向无关的人催收；联系不上债务人时才可以向联系人打听联系方式或请其转告，不得透露欠款金额和逾期情况，对方拒绝就要停止。",
        "Unrelated people may not be dunned. A contact person may be asked for a way to reach the debtor or to pass a message \
         only when the debtor cannot be reached, is never told the amount or how long it is overdue, and is left alone \
         after refusing.",
    ),
);

/// Visits.
pub static VISITS: Rule = limit(
    "collection-visits",
    &COLLECTION_STANDARD,
    "",
    day(2025, 2, 28),
    Sureness::Secondary,
    Text::new(
        "上门每天不超过1次，每次2至3人，未经同意不得进入住所或办公场所。",
        "At most one visit a day, by two or three people, not into home or office without consent.",
    ),
);

/// The association's guide.
pub static SELF_REGULATION: Rule = limit(
    "collection-guide",
    &BANKING_ASSOCIATION_GUIDE,
    "",
    day(2026, 1, 30),
    Sureness::Secondary,
    Text::new(
        "未经同意22:00至次日8:00不催收；不得冒充国家机关；不得催收无关第三人；债权转让要告知债务人。",
        "No collection from 22:00 to 8:00 without consent; no posing as a state organ; no dunning of unrelated people; \
         the debtor is to be told of a transfer of the claim.",
    ),
);

/// Micro-loan companies.
pub static MICRO_LOAN: Rule = limit(
    "collection-micro-loan",
    &MICRO_LOAN_MEASURES,
    "37",
    day(2025, 1, 17),
    Sureness::Secondary,
    Text::new(
        "小额贷款公司及其委托的机构催收，不得使用暴力、威胁、恐吓、骚扰，不得冒充国家机关，不得向没有还款义务的人催收。",
        "Micro-loan companies and their agents must not use violence, threats or harassment, pose as a state organ, or \
         dun people who do not owe.",
    ),
);

/// Collecting an illegal debt by force.
pub static ILLEGAL_DEBT_CRIME: Rule = limit(
    "illegal-debt-crime",
    &CRIMINAL_LAW,
    "293之一",
    day(2021, 3, 1),
    Sureness::Text,
    Text::new(
        "用暴力、限制自由、恐吓、跟踪、骚扰等催收高利放贷等产生的非法债务，情节严重的，构成犯罪；催收合法贷款不适用这一条。",
        "Collecting an illegal debt, such as one from high-interest lending, by violence, restraint, threats, following \
         or harassment is a crime where serious; this article is not about lawful loans.",
    ),
);
