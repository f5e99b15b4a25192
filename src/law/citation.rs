//! What every value and rule carries: where it stands, since when, what kind of rule it is and how sure we are.

use rust_decimal::Decimal;

use super::records::{INSTRUMENT_DETAILS, RULE_DETAILS};
use crate::dates::Date;
use crate::language::Text;

/// What a rule is. A reader must never take a standard for a statute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// 法律: passed by the National People's Congress or its Standing Committee.
    Law,
    /// 行政法规: a regulation of the State Council.
    AdministrativeRegulation,
    /// 司法解释: binding interpretation of the Supreme People's Court (法释).
    JudicialInterpretation,
    /// 司法政策文件: guidance of the Supreme People's Court to the courts (法发); no legislation.
    JudicialPolicy,
    /// 部门规章或规范性文件: of a ministry, the central bank or a supervisor.
    DepartmentalRule,
    /// 官方公布: a figure that the authority publishes.
    OfficialRelease,
    /// 推荐性国家标准 (GB/T): recommended, binding only where agreed or referred to.
    RecommendedStandard,
    /// 行业自律: rules of an association for its members.
    SelfRegulation,
    /// 实践做法: what courts or lenders usually do.
    Practice,
    /// 尚无定论: courts differ.
    Unsettled,
}

/// How we know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sureness {
    /// One weak source or memory: shown to the reader as "to be verified".
    Unverified,
    /// Read in secondary sources that agree.
    Secondary,
    /// Read in a copy of the full legal text.
    Text,
}

/// What a rule is used for on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Use {
    /// What is owed, line by line.
    Owe,
    /// The ceiling over interest, penalties and fees together, and the whole with all costs.
    Total,
    /// A debt that was sold, or paid by a guarantor.
    Transfer,
    /// Suing, being sued, and what it costs.
    Court,
    /// What collectors may not do.
    Collection,
    /// How long a debt is overdue, and what follows.
    Stages,
    /// What a debtor can do: plans, complaints, help.
    Options,
    /// The explainers.
    Article,
    /// Nothing but the page of sources.
    Listed,
}

/// What a number of the law is measured in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Per cent a year.
    PercentAYear,
    /// Per cent a day.
    PercentADay,
    /// Per cent of something that the words name.
    Percent,
    /// Times the one-year LPR.
    TimesLpr,
    /// Times the central bank's benchmark lending rate of the same kind.
    TimesBenchmark,
    /// Times, or how many.
    Times,
    /// Days.
    Days,
    /// Years.
    Years,
    /// Yuan.
    Yuan,
}

/// A number that a rule fixes. The constant of the same name, beside the rule, is what is computed with.
#[derive(Debug, PartialEq, Eq)]
pub struct Value {
    /// The name of the constant.
    pub name: &'static str,
    /// What it is.
    pub says: Text,
    /// The rule that fixes it.
    pub rule: &'static Rule,
    /// What it is measured in.
    pub unit: Unit,
    /// How much.
    pub amount: Decimal,
}

/// A law, interpretation, rule or standard.
#[derive(Debug, PartialEq, Eq)]
pub struct Instrument {
    /// Its name in the data.
    pub key: &'static str,
    /// A short name for tables and notes.
    pub short: Text,
    /// Whether earlier laws, or earlier versions of it, mostly said something like it: a rule's first day in force is
    /// then only that of this version.
    pub restates: bool,
    /// What it is.
    pub kind: Kind,
    /// The day of its publication (for releases without one text: of the first).
    pub published: Date,
}

/// What only pages about the law itself show of an instrument. It stands apart so that a tool which cites the rules
/// need not carry it.
#[derive(Debug, PartialEq, Eq)]
pub struct InstrumentDetails {
    /// Its name: the official one in Chinese, the usual one in English.
    pub title: Text,
    /// Its official number, such as 法释〔2020〕17号.
    pub number: Option<&'static str>,
    /// What is not certain about its number or dates.
    pub note: Option<Text>,
}

impl Instrument {
    /// Its full name, its number, and what is not certain about them.
    pub fn details(&self) -> &'static InstrumentDetails {
        const NOTHING: &InstrumentDetails =
            &InstrumentDetails { title: Text::new("", ""), number: None, note: None };
        let found = INSTRUMENT_DETAILS.iter().find(|(key, _)| *key == self.key);
        found.map_or(NOTHING, |(_, details)| details)
    }
}

/// A rule in one article, over the time it was in force.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// The name by which texts and explanations cite it; never changed once published.
    pub key: &'static str,
    /// The key of the subject that it stands in.
    pub subject: &'static str,
    /// Where it stands.
    pub instrument: &'static Instrument,
    /// What it is: mostly what its instrument is, sometimes less ([`Kind::Practice`], [`Kind::Unsettled`]).
    pub kind: Kind,
    /// Article and paragraph, as cited in Chinese legal writing: `25`, `31(2)`, empty for releases.
    pub article: &'static str,
    /// First day in force.
    pub from: Date,
    /// Last day in force; `None` while in force.
    pub to: Option<Date>,
    /// How we know.
    pub sureness: Sureness,
    /// The day on which we last checked it.
    pub checked: Date,
}

/// What only pages about the law itself show of a rule; apart as [`InstrumentDetails`] is.
#[derive(Debug, PartialEq, Eq)]
pub struct RuleDetails {
    /// What it says, in our words.
    pub says: Text,
    /// What a reader must know beside it.
    pub caveat: Option<Text>,
    /// Where it was read.
    pub read_in: &'static str,
    /// What the page uses it for.
    pub used_for: &'static [Use],
}

impl Rule {
    /// What it says, what to know beside it, where it was read, and what it is used for.
    pub fn details(&self) -> &'static RuleDetails {
        const NOTHING: &RuleDetails =
            &RuleDetails { says: Text::new("", ""), caveat: None, read_in: "", used_for: &[] };
        let found = RULE_DETAILS.iter().find(|(key, _)| *key == self.key);
        found.map_or(NOTHING, |(_, details)| details)
    }

    /// Whether the rule was in force on `date`.
    pub fn in_force_on(&self, date: Date) -> bool {
        self.from <= date && self.to.is_none_or(|last| date <= last)
    }
}
