//! How much interest a court supports at most: by lender, by the date of the contract and by the date of the suit.

use rust_decimal::Decimal;
use rust_decimal_macros::dec;

use super::citation::{Rule, Sureness};
use super::instruments::{
    CIVIL_CODE, COURT_PRACTICE, FINANCIAL_TRIALS_2017, PRIVATE_LENDING, PRIVATE_LENDING_2015,
    PRIVATE_LENDING_2020, SCOPE_REPLY,
};
use crate::dates::{Date, day};
use crate::language::Text;
use crate::money::AnnualRate;

/// From this day private lending is capped at a multiple of the LPR.
pub const LPR_CAP_BEGINS: Date = day(2020, 8, 20);

/// The multiple.
pub const LPR_MULTIPLE: Decimal = dec!(4);

/// 24 % a year: enforceable from 2015-09-01 to 2020-08-19 for private lending; the most that licensed lenders get
/// where the borrower asks for a reduction.
pub const TWENTY_FOUR: AnnualRate = AnnualRate::from_percent(dec!(24));

/// 36 % a year: up to here, interest that a borrower paid of their own will between 2015-09-01 and 2020-08-19 stays paid.
pub const VOLUNTARY_2015: AnnualRate = AnnualRate::from_percent(dec!(36));

/// 24 % until the amendment of August 2020.
pub static PRIVATE_2015: Rule = Rule {
    key: "private-cap-2015",
    instrument: &PRIVATE_LENDING_2015,
    article: "26(1)",
    says: Text::new(
        "约定利率不超过年24%的，法院支持。",
        "Interest agreed at up to 24 % a year is supported.",
    ),
    from: day(2015, 9, 1),
    to: Some(day(2020, 8, 19)),
    sureness: Sureness::Secondary,
    read_in: "public copies of the 2015 text",
    checked: day(2026, 11, 23),
};

/// The zone between 24 % and 36 %.
pub static PRIVATE_2015_VOLUNTARY: Rule = Rule {
    key: "private-voluntary-2015",
    instrument: &PRIVATE_LENDING_2015,
    article: "26(2), 31",
    says: Text::new(
        "自愿付的、不超过年36%的利息不能要回；超过年36%的部分无效，已付的可以要回。",
        "Interest paid of one's own will up to 36 % a year cannot be claimed back; above 36 % the agreement is void and \
         what was paid can be claimed back.",
    ),
    from: day(2015, 9, 1),
    to: Some(day(2020, 8, 19)),
    sureness: Sureness::Secondary,
    read_in: "public copies of the 2015 text",
    checked: day(2026, 11, 23),
};

/// Four times the LPR, first version.
pub static PRIVATE_2020: Rule = Rule {
    key: "private-cap-2020",
    instrument: &PRIVATE_LENDING_2020,
    article: "26",
    says: Text::new(
        "约定利率不超过合同成立时一年期LPR四倍的，法院支持；超过的部分不支持。",
        "Interest agreed at up to four times the one-year LPR when the contract was made is supported; the part above \
         is not.",
    ),
    from: day(2020, 8, 20),
    to: Some(day(2020, 12, 31)),
    sureness: Sureness::Text,
    read_in: "LawRefBook/Laws 司法解释/, state of 2022-04",
    checked: day(2026, 11, 23),
};

/// Four times the LPR, in force.
pub static PRIVATE_2021: Rule = Rule {
    key: "private-cap",
    instrument: &PRIVATE_LENDING,
    article: "25",
    says: Text::new(
        "约定利率不超过合同成立时一年期LPR四倍的，法院支持；超过的部分不支持。",
        "Interest agreed at up to four times the one-year LPR when the contract was made is supported; the part above \
         is not.",
    ),
    from: day(2021, 1, 1),
    to: None,
    sureness: Sureness::Text,
    read_in: "LawRefBook/Laws 司法解释/",
    checked: day(2026, 11, 23),
};

/// Contracts made before 2020-08-20 and sued on after it.
pub static PRIVATE_TRANSITION: Rule = Rule {
    key: "private-transition",
    instrument: &PRIVATE_LENDING,
    article: "31(2)",
    says: Text::new(
        "合同成立于2020年8月20日之前、之后才起诉的：到2020年8月19日的利息可以按当时的规定算；从2020年8月20日起，\
         按起诉时一年期LPR的四倍封顶。",
        "For a contract made before 20 August 2020 and sued on after it: interest to 19 August 2020 may follow the \
         rule of that time; from 20 August 2020 the cap is four times the one-year LPR when the suit is filed.",
    ),
    from: day(2021, 1, 1),
    to: None,
    sureness: Sureness::Text,
    read_in: "LawRefBook/Laws 司法解释/",
    checked: day(2026, 11, 23),
};

/// Licensed lenders stand outside the private-lending rules.
pub static LICENSED_OUTSIDE_PRIVATE_LENDING: Rule = Rule {
    key: "licensed-outside-private-lending",
    instrument: &SCOPE_REPLY,
    article: "1",
    says: Text::new(
        "银行、消费金融公司、小额贷款公司、融资担保公司等持牌机构放贷，不适用民间借贷规定。",
        "Loans by banks, consumer-finance companies, micro-loan companies, guarantee companies and other licensed \
         institutions are not governed by the Private Lending Provisions.",
    ),
    from: day(2021, 1, 1),
    to: None,
    sureness: Sureness::Text,
    read_in: "LawRefBook/Laws 司法解释/",
    checked: day(2026, 11, 23),
};

/// The reduction to 24 % for licensed lenders, at the borrower's request.
pub static LICENSED_24: Rule = Rule {
    key: "licensed-24",
    instrument: &FINANCIAL_TRIALS_2017,
    article: "二（2）",
    says: Text::new(
        "金融借款的利息、复利、罚息、违约金和其他费用总计过高、显著背离实际损失的，借款人可以请求法院把超过年24%的部分调减。",
        "Where interest, compound interest, penalty interest, penalties and other fees of a financial loan are together \
         too high and clearly beyond the actual loss, the borrower may ask the court to cut the part above 24 % a year.",
    ),
    from: day(2017, 8, 4),
    to: None,
    sureness: Sureness::Secondary,
    read_in: "two law-firm pages that quote the text",
    checked: day(2026, 11, 23),
};

/// Some courts go further down.
pub static LICENSED_FOUR_TIMES_LPR: Rule = Rule {
    key: "licensed-four-times-lpr",
    instrument: &COURT_PRACTICE,
    article: "",
    says: Text::new(
        "有的法院把持牌机构的利息、罚息和费用也压到合同成立时一年期LPR的四倍；更多法院按年24%。这不是规则，只是可能。",
        "Some courts have cut the interest and fees of licensed lenders to four times the one-year LPR when the \
         contract was made; more courts apply 24 % a year. This is no rule, only a possibility.",
    ),
    from: LPR_CAP_BEGINS,
    to: None,
    sureness: Sureness::Secondary,
    read_in: "judgments reported by law firms, 2023–2024",
    checked: day(2026, 11, 23),
};

/// Interest taken out before payout is no principal.
pub static WITHHELD_INTEREST: Rule = Rule {
    key: "withheld-interest",
    instrument: &CIVIL_CODE,
    article: "670",
    says: Text::new(
        "利息不得预先从本金里扣；扣了的，按实际到手的钱算本金和利息。民间借贷规定第26条同样规定。",
        "Interest may not be taken out of the principal beforehand; where it was, principal and interest are counted \
         from what really arrived. Article 26 of the Private Lending Provisions says the same.",
    ),
    from: day(2021, 1, 1),
    to: None,
    sureness: Sureness::Text,
    read_in: "LawRefBook/Laws 民法典/",
    checked: day(2026, 11, 23),
};

/// No interest agreed, no interest.
pub static NO_INTEREST_AGREED: Rule = Rule {
    key: "no-interest-agreed",
    instrument: &CIVIL_CODE,
    article: "680(2)",
    says: Text::new(
        "借款合同没有约定利息的，视为没有利息。",
        "Where a loan contract says nothing of interest, there is none.",
    ),
    from: day(2021, 1, 1),
    to: None,
    sureness: Sureness::Text,
    read_in: "LawRefBook/Laws 民法典/",
    checked: day(2026, 11, 23),
};
