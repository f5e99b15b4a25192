//! The decision table: for each deed what it usually is, the laws that forbid it to everybody, what the national standard
//! says, and what else bears on it; and beside them what binds a kind of lender alone.

use super::Verdict;
use crate::case::Lender;
use crate::case::contacts::Deed;
use crate::law::assignment::PAYEE;
use crate::law::citation::Rule;
use crate::law::collection_conduct::{
    COLLECTION_CALLS_GUIDE, COLLECTION_CARDS, COLLECTION_CONSUMER_FINANCE, COLLECTION_GUIDE_CONTACTS,
    COLLECTION_GUIDE_VISITS, COLLECTION_NO_FEES_GUIDE, COLLECTION_ONLINE_LOANS, CONTACTS,
    CONTRACT_BINDS_PARTIES, DATA_DELETION, DATA_NO_TRADE, DATA_PUBLISHED_CRIME, ENTRUSTED_DATA,
    FILMING_PRIVATE, HARASSMENT, HOURS, ILLEGAL_DEBT_CRIME, LAWYERS_NAME, MARITAL_DEBT, MICRO_LOAN,
    PEACE_OF_LIFE, PUBLISHING_DATA, REPUTATION, SELF_REGULATION, SENSITIVE_DATA, VISITS,
};
use crate::law::criminal_law::{
    BREAKING_IN, CARD_FRAUD_AMOUNT, DETAINING_DEBTORS, EXTORTION, EXTORTION_LINE, FORGED_PAPERS,
    INSULT_CRIME, LATE_IS_NO_FRAUD, POSING_AS_OFFICIAL, PROVOKING_TROUBLE, SELLING_DATA_CRIME, SOFT_VIOLENCE,
};
use crate::law::suit_and_enforcement::{DISHONEST_LIST_PUBLISHED, PAYMENT_ORDER_PROCEDURE, SMALL_CLAIMS};

/// A few rules.
pub(super) type Rules = &'static [&'static Rule];

/// What the table says of a deed.
pub(super) struct Line {
    pub(super) deed: Deed,
    /// The verdict, where a rule in force decides it; `Banned` without such a rule is `Depends`.
    pub(super) usual: Verdict,
    /// Laws that forbid it to everybody.
    pub(super) law: Rules,
    /// What the national standard says.
    pub(super) standard: Rules,
    /// What else to know; it decides nothing here.
    pub(super) beside: Rules,
}

/// No rules.
pub(super) const NONE: Rules = &[];

/// It is about credit cards alone, and not every debt to a bank is one.
pub(super) static OF_CARDS: &Rule = &COLLECTION_CARDS;

/// It is about illegal debts alone, so it is not shown where the lender is licensed.
pub(super) static OF_ILLEGAL_DEBTS: &Rule = &ILLEGAL_DEBT_CRIME;

/// The table, deed by deed in the order of the page.
pub(super) static TABLE: [Line; 26] = [
    Line {
        deed: Deed::Reminded,
        usual: Verdict::Allowed,
        law: &[],
        standard: &[&HOURS],
        beside: &[&PEACE_OF_LIFE],
    },
    Line {
        deed: Deed::AtNight,
        usual: Verdict::Banned,
        law: &[],
        standard: &[&HOURS],
        beside: &[&PEACE_OF_LIFE, &HARASSMENT],
    },
    Line {
        deed: Deed::ManyCalls,
        usual: Verdict::Banned,
        law: &[],
        standard: &[&HOURS],
        beside: &[&PEACE_OF_LIFE, &HARASSMENT],
    },
    Line {
        deed: Deed::ManyAttempts,
        usual: Verdict::Banned,
        law: &[],
        standard: &[],
        beside: &[&PEACE_OF_LIFE, &HARASSMENT],
    },
    Line {
        deed: Deed::Bombed,
        usual: Verdict::Banned,
        law: &[&PEACE_OF_LIFE, &HARASSMENT],
        standard: &[&HOURS],
        beside: &[&SOFT_VIOLENCE],
    },
    Line {
        deed: Deed::AskedOthers,
        usual: Verdict::Depends,
        law: &[],
        standard: &[&CONTACTS],
        beside: &[&PEACE_OF_LIFE],
    },
    // Whether telling one relative breaches the law on privacy is for a court; the standard says it plainly.
    Line {
        deed: Deed::ToldOthers,
        usual: Verdict::Banned,
        law: &[],
        standard: &[&CONTACTS],
        beside: &[&FILMING_PRIVATE, &REPUTATION],
    },
    Line {
        deed: Deed::PressedOthers,
        usual: Verdict::Banned,
        law: &[],
        standard: &[&CONTACTS],
        beside: &[&CONTRACT_BINDS_PARTIES, &MARITAL_DEBT, &PEACE_OF_LIFE, &HARASSMENT],
    },
    Line {
        deed: Deed::Published,
        usual: Verdict::Banned,
        law: &[&PUBLISHING_DATA, &REPUTATION],
        standard: &[&CONTACTS],
        beside: &[&DISHONEST_LIST_PUBLISHED, &DATA_PUBLISHED_CRIME, &INSULT_CRIME, &SOFT_VIOLENCE],
    },
    Line {
        deed: Deed::Insulted,
        usual: Verdict::Banned,
        law: &[&REPUTATION],
        standard: &[],
        beside: &[&HARASSMENT, &INSULT_CRIME],
    },
    Line {
        deed: Deed::Threatened,
        usual: Verdict::Banned,
        law: &[&HARASSMENT, &PEACE_OF_LIFE],
        standard: &[],
        beside: &[&SOFT_VIOLENCE, &ILLEGAL_DEBT_CRIME],
    },
    Line {
        deed: Deed::Blackmailed,
        usual: Verdict::Banned,
        law: &[&EXTORTION],
        standard: &[],
        beside: &[&EXTORTION_LINE, &FILMING_PRIVATE],
    },
    Line {
        deed: Deed::Posed,
        usual: Verdict::Banned,
        law: &[&POSING_AS_OFFICIAL],
        standard: &[],
        beside: &[],
    },
    Line {
        deed: Deed::ForgedPaper,
        usual: Verdict::Banned,
        law: &[&FORGED_PAPERS],
        standard: &[],
        beside: &[&POSING_AS_OFFICIAL],
    },
    Line {
        deed: Deed::SaidJail,
        usual: Verdict::Depends,
        law: &[],
        standard: &[],
        beside: &[&LATE_IS_NO_FRAUD, &CARD_FRAUD_AMOUNT, &HARASSMENT],
    },
    Line {
        deed: Deed::SaidSuit,
        usual: Verdict::Allowed,
        law: &[],
        standard: &[],
        beside: &[&LAWYERS_NAME, &SMALL_CLAIMS, &PAYMENT_ORDER_PROCEDURE],
    },
    Line {
        deed: Deed::Visited,
        usual: Verdict::Allowed,
        law: &[],
        standard: &[&VISITS],
        beside: &[&PEACE_OF_LIFE],
    },
    Line {
        deed: Deed::CameAlone,
        usual: Verdict::Banned,
        law: &[],
        standard: &[&VISITS],
        beside: &[&PEACE_OF_LIFE],
    },
    Line {
        deed: Deed::CameOften,
        usual: Verdict::Banned,
        law: &[],
        standard: &[&VISITS],
        beside: &[&PEACE_OF_LIFE, &HARASSMENT],
    },
    Line {
        deed: Deed::Entered,
        usual: Verdict::Banned,
        law: &[&PEACE_OF_LIFE, &BREAKING_IN],
        standard: &[&VISITS],
        beside: &[],
    },
    Line { deed: Deed::Filmed, usual: Verdict::Banned, law: &[&FILMING_PRIVATE], standard: &[], beside: &[] },
    Line {
        deed: Deed::UsedForce,
        usual: Verdict::Banned,
        law: &[&DETAINING_DEBTORS, &PEACE_OF_LIFE],
        standard: &[],
        beside: &[&SOFT_VIOLENCE, &PROVOKING_TROUBLE, &ILLEGAL_DEBT_CRIME],
    },
    Line { deed: Deed::AskedFees, usual: Verdict::Banned, law: &[], standard: &[], beside: &[] },
    Line { deed: Deed::OtherAccount, usual: Verdict::Depends, law: &[], standard: &[], beside: &[&PAYEE] },
    Line { deed: Deed::NewLoan, usual: Verdict::Banned, law: &[], standard: &[], beside: &[] },
    Line {
        deed: Deed::HaveData,
        usual: Verdict::Depends,
        law: &[],
        standard: &[],
        beside: &[&DATA_NO_TRADE, &ENTRUSTED_DATA, &SENSITIVE_DATA, &DATA_DELETION, &SELLING_DATA_CRIME],
    },
];

/// What forbids a deed to a kind of lender alone, and to those who collect for it.
static OWN: [(Lender, &[Deed], Rules); 10] = [
    (Lender::Bank, &[Deed::AtNight], &[&SELF_REGULATION]),
    (Lender::Bank, &[Deed::ManyAttempts], &[&COLLECTION_CALLS_GUIDE]),
    (
        Lender::Bank,
        &[Deed::ToldOthers, Deed::PressedOthers],
        &[&COLLECTION_CARDS, &COLLECTION_GUIDE_CONTACTS, &COLLECTION_ONLINE_LOANS],
    ),
    (Lender::Bank, &[Deed::Published, Deed::AskedFees, Deed::NewLoan], &[&COLLECTION_NO_FEES_GUIDE]),
    (Lender::Bank, &[Deed::Posed], &[&SELF_REGULATION, &COLLECTION_NO_FEES_GUIDE]),
    (Lender::Bank, &[Deed::Insulted, Deed::Threatened, Deed::UsedForce], &[&COLLECTION_CARDS]),
    (Lender::Bank, &[Deed::CameAlone], &[&COLLECTION_GUIDE_VISITS]),
    (
        Lender::ConsumerFinance,
        &[Deed::Bombed, Deed::PressedOthers, Deed::Threatened, Deed::Blackmailed, Deed::UsedForce],
        &[&COLLECTION_CONSUMER_FINANCE],
    ),
    (
        Lender::MicroLoan,
        &[Deed::Bombed, Deed::PressedOthers, Deed::Threatened, Deed::Blackmailed, Deed::UsedForce],
        &[&MICRO_LOAN],
    ),
    (Lender::MicroLoan, &[Deed::Posed], &[&MICRO_LOAN]),
];

/// What the table says of a deed.
pub(super) fn line(deed: Deed) -> &'static Line {
    // A deed without a line would be one that depends on everything; a test sees to it that there is none.
    TABLE.iter().find(|line| line.deed == deed).unwrap_or(&UNKNOWN)
}

static UNKNOWN: Line =
    Line { deed: Deed::Reminded, usual: Verdict::Depends, law: NONE, standard: NONE, beside: NONE };

/// The rules of a kind of lender alone that forbid the deed.
pub(super) fn own(lender: Lender, deed: Deed) -> Rules {
    let found = OWN.iter().find(|(of, deeds, _)| *of == lender && deeds.contains(&deed));
    found.map_or(NONE, |(_, _, rules)| rules)
}

/// Every rule that a finding can cite.
pub(super) static CITED: [&Rule; 42] = [
    &CONTRACT_BINDS_PARTIES,
    &MARITAL_DEBT,
    &DISHONEST_LIST_PUBLISHED,
    &DATA_PUBLISHED_CRIME,
    &DATA_NO_TRADE,
    &LAWYERS_NAME,
    &PEACE_OF_LIFE,
    &PUBLISHING_DATA,
    &HARASSMENT,
    &HOURS,
    &CONTACTS,
    &VISITS,
    &SELF_REGULATION,
    &MICRO_LOAN,
    &ILLEGAL_DEBT_CRIME,
    &FILMING_PRIVATE,
    &REPUTATION,
    &ENTRUSTED_DATA,
    &SENSITIVE_DATA,
    &DATA_DELETION,
    &COLLECTION_CALLS_GUIDE,
    &COLLECTION_NO_FEES_GUIDE,
    &COLLECTION_CONSUMER_FINANCE,
    &COLLECTION_ONLINE_LOANS,
    &COLLECTION_CARDS,
    &COLLECTION_GUIDE_VISITS,
    &COLLECTION_GUIDE_CONTACTS,
    &LATE_IS_NO_FRAUD,
    &CARD_FRAUD_AMOUNT,
    &EXTORTION,
    &EXTORTION_LINE,
    &DETAINING_DEBTORS,
    &BREAKING_IN,
    &INSULT_CRIME,
    &SELLING_DATA_CRIME,
    &POSING_AS_OFFICIAL,
    &FORGED_PAPERS,
    &PROVOKING_TROUBLE,
    &SOFT_VIOLENCE,
    &PAYEE,
    &SMALL_CLAIMS,
    &PAYMENT_ORDER_PROCEDURE,
];
