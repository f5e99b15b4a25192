//! What may be asked after the due date: agreed rates, what holds where nothing was agreed, and the ceiling over all.

use rust_decimal_macros::dec;

use super::citation::{Rule, Sureness};
use super::instruments::{COURT_PRACTICE, PENALTY_NOTICE_2003, PRIVATE_LENDING, PRIVATE_LENDING_2015};
use crate::dates::day;
use crate::language::Text;
use crate::money::AnnualRate;

/// 6 % a year: overdue interest to 2020-08-19 where neither a term rate nor an overdue rate was agreed.
pub const SILENT_2015: AnnualRate = AnnualRate::from_percent(dec!(6));

/// An agreed overdue rate, first version.
pub static AGREED_2015: Rule = Rule {
    key: "overdue-agreed-2015",
    instrument: &PRIVATE_LENDING_2015,
    article: "29(1)",
    says: Text::new(
        "约定了逾期利率的从其约定，但不超过年24%。",
        "An agreed overdue rate holds, up to 24 % a year.",
    ),
    from: day(2015, 9, 1),
    to: Some(day(2020, 8, 19)),
    sureness: Sureness::Secondary,
    read_in: "public copies of the 2015 text",
    checked: day(2026, 11, 23),
};

/// Nothing agreed, first version.
pub static SIX_PER_CENT_2015: Rule = Rule {
    key: "overdue-silent-2015",
    instrument: &PRIVATE_LENDING_2015,
    article: "29(2)",
    says: Text::new(
        "借期利率和逾期利率都没约定的，逾期后按年6%；只约定了借期利率的，逾期后照借期利率。",
        "Where neither a term rate nor an overdue rate was agreed, 6 % a year after the due date; where only a term \
         rate was, it goes on.",
    ),
    from: day(2015, 9, 1),
    to: Some(day(2020, 8, 19)),
    sureness: Sureness::Secondary,
    read_in: "a court's public copy and the legal press of 2015-08-06",
    checked: day(2026, 11, 23),
};

/// An agreed overdue rate.
pub static AGREED: Rule = Rule {
    key: "overdue-agreed",
    instrument: &PRIVATE_LENDING,
    article: "28(1)",
    says: Text::new(
        "约定了逾期利率的从其约定，但不超过合同成立时一年期LPR的四倍。",
        "An agreed overdue rate holds, up to four times the one-year LPR when the contract was made.",
    ),
    from: day(2021, 1, 1),
    to: None,
    sureness: Sureness::Text,
    read_in: "LawRefBook/Laws 司法解释/",
    checked: day(2026, 11, 23),
};

/// No overdue rate, but a term rate.
pub static TERM_RATE_GOES_ON: Rule = Rule {
    key: "overdue-term-rate",
    instrument: &PRIVATE_LENDING,
    article: "28(2)②",
    says: Text::new(
        "没约定逾期利率、但约定了借期利率的，逾期后照借期利率算。",
        "Where no overdue rate was agreed but a term rate was, the term rate goes on after the due date.",
    ),
    from: day(2021, 1, 1),
    to: None,
    sureness: Sureness::Text,
    read_in: "LawRefBook/Laws 司法解释/",
    checked: day(2026, 11, 23),
};

/// Neither rate agreed. Which day's LPR is "of that time" varies in practice; the page takes the day of default.
pub static LPR_FROM_DEFAULT: Rule = Rule {
    key: "overdue-lpr",
    instrument: &PRIVATE_LENDING,
    article: "28(2)①",
    says: Text::new(
        "借期利率和逾期利率都没约定的，逾期后按当时一年期LPR算。",
        "Where neither a term rate nor an overdue rate was agreed, the one-year LPR of that time runs from default.",
    ),
    from: day(2021, 1, 1),
    to: None,
    sureness: Sureness::Text,
    read_in: "LawRefBook/Laws 司法解释/",
    checked: day(2026, 11, 23),
};

/// The ceiling over everything asked after default, first version.
pub static TOTAL_2015: Rule = Rule {
    key: "overdue-total-2015",
    instrument: &PRIVATE_LENDING_2015,
    article: "30",
    says: Text::new(
        "逾期利息、违约金、其他费用可以选择主张，也可以一并主张，但总计不超过年24%。",
        "Overdue interest, penalties and other fees may be claimed together, but not above 24 % a year in all.",
    ),
    from: day(2015, 9, 1),
    to: Some(day(2020, 8, 19)),
    sureness: Sureness::Secondary,
    read_in: "public copies of the 2015 text",
    checked: day(2026, 11, 23),
};

/// The ceiling over everything asked after default.
pub static TOTAL: Rule = Rule {
    key: "overdue-total",
    instrument: &PRIVATE_LENDING,
    article: "29",
    says: Text::new(
        "逾期利息、违约金、其他费用可以选择主张，也可以一并主张，但总计不超过合同成立时一年期LPR的四倍。",
        "Overdue interest, penalties and other fees may be claimed together, but in all not above four times the \
         one-year LPR when the contract was made.",
    ),
    from: day(2021, 1, 1),
    to: None,
    sureness: Sureness::Text,
    read_in: "LawRefBook/Laws 司法解释/",
    checked: day(2026, 11, 23),
};

/// Licensed lenders' penalty interest.
pub static LICENSED_AGREED: Rule = Rule {
    key: "licensed-penalty-interest",
    instrument: &PENALTY_NOTICE_2003,
    article: "3",
    says: Text::new(
        "逾期贷款的罚息利率，在合同载明的贷款利率上加收30%–50%，计到清偿为止。",
        "Penalty interest on an overdue loan is the contract rate plus 30 % to 50 % of it, until the debt is cleared.",
    ),
    from: day(2004, 1, 1),
    to: None,
    sureness: Sureness::Secondary,
    read_in: "two public copies of the notice",
    checked: day(2026, 11, 23),
};

/// 365 or 360 days in a year.
pub static DAY_COUNT: Rule = Rule {
    key: "day-count",
    instrument: &COURT_PRACTICE,
    article: "",
    says: Text::new(
        "一年按365天还是360天折算，没有统一规定，两种判决都有。本页默认365天，可以改。",
        "No rule says whether a year has 365 or 360 days for interest; courts use both. This page takes 365 unless you \
         change it.",
    ),
    from: day(2015, 9, 1),
    to: None,
    sureness: Sureness::Secondary,
    read_in: "judgments recomputed to the fen",
    checked: day(2026, 11, 23),
};
