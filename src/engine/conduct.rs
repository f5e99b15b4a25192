//! Whether a collector has crossed a line: what happened, who collects and when → banned, allowed or depends, with the
//! rules and their kinds, and what to do now and later. Codes only.
//!
//! What a law forbids is forbidden to everybody. The national standard speaks to licensed lenders and to those who
//! collect for them; what it says of companies that bought a debt was not read. Associations bind their members, and a
//! supervisor's rule binds the lenders it is made for. So the same call may be banned for one and depend for another.

pub mod advice;
mod deeds;
mod log;
#[cfg(test)]
mod tests;

use crate::case::Lender;
use crate::case::contacts::{Collector, Contacts, Deed};
use crate::dates::Date;
use crate::law::citation::{Kind, Rule, Sureness};

pub use advice::{Advice, Step};
pub use log::{DayCount, Logged};

/// What the rules say of a deed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// A rule that binds this collector forbids it.
    Banned,
    /// It depends on more than is known, or no rule was read that binds this collector.
    Depends,
    /// Nothing forbids it.
    Allowed,
}

/// A deed, judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What was done.
    pub deed: Deed,
    /// What the rules say of it.
    pub verdict: Verdict,
    /// Where it is banned, what the strongest rule that forbids it is.
    pub by: Option<Kind>,
    /// The rules in force on that day, those that decide first.
    pub rules: Vec<&'static Rule>,
    /// Rows of the log that show it; none where the reader chose it.
    pub rows: Vec<usize>,
}

impl Finding {
    /// Whether a law or a supervisor's rule forbids it, and not only a standard or an association.
    pub fn is_by_law(&self) -> bool {
        self.by.is_some_and(|kind| rank(kind) < rank(Kind::RecommendedStandard))
    }
}

/// What the collectors' conduct comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conduct {
    /// What happened, the banned first.
    pub findings: Vec<Finding>,
    /// The log, row by row.
    pub log: Vec<Logged>,
    /// The log's days, counted; earliest first.
    pub days: Vec<DayCount>,
    /// What to do now and later.
    pub advice: Vec<Advice>,
}

impl Conduct {
    /// How many deeds have this verdict.
    pub fn count(&self, verdict: Verdict) -> usize {
        self.findings.iter().filter(|finding| finding.verdict == verdict).count()
    }
}

/// Who collects, and the lender of the debt as far as it is known.
#[derive(Clone, Copy, Debug)]
struct Who {
    collector: Collector,
    lender: Option<Lender>,
}

/// Whether the national standard speaks to the collector.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Bound {
    Yes,
    /// Not known, or not read.
    Perhaps,
    No,
}

impl Who {
    fn by_standard(self) -> Bound {
        match self.collector {
            Collector::Bank | Collector::ConsumerFinance | Collector::MicroLoan => Bound::Yes,
            Collector::Agency => match self.lender {
                Some(lender) if lender.is_licensed() => Bound::Yes,
                Some(_) => Bound::No,
                None => Bound::Perhaps,
            },
            Collector::Buyer | Collector::Unknown => Bound::Perhaps,
            Collector::Private => Bound::No,
        }
    }

    /// The licensed lender whose own rules bind the collector.
    fn own(self) -> Option<Lender> {
        match self.collector {
            Collector::Bank => Some(Lender::Bank),
            Collector::ConsumerFinance => Some(Lender::ConsumerFinance),
            Collector::MicroLoan => Some(Lender::MicroLoan),
            Collector::Agency => self.lender.filter(|lender| lender.is_licensed()),
            Collector::Buyer | Collector::Unknown | Collector::Private => None,
        }
    }
}

/// Whether the rules that there are forbid the deed, to whomever they bind.
pub fn is_usually_banned(deed: Deed) -> bool {
    deeds::line(deed).usual == Verdict::Banned
}

/// Every rule that a finding or advice can cite: a page that shows them carries their words.
pub fn cited() -> Vec<&'static Rule> {
    [deeds::CITED.as_slice(), advice::CITED.as_slice()].concat()
}

/// Judges what collectors did about a debt of `lender`. Deeds of the log are judged by the rules of their own day, the
/// others by those of `as_of`.
pub fn conduct(contacts: &Contacts, lender: Option<Lender>, as_of: Date) -> Conduct {
    let who = Who { collector: contacts.collector, lender };
    let (log, days) = log::read(&contacts.log);
    let mut findings = Vec::new();
    for deed in Deed::ALL {
        let rows: Vec<usize> =
            log.iter().filter(|logged| logged.shows.contains(deed)).map(|logged| logged.row).collect();
        if rows.is_empty() && !contacts.deeds.contains(deed) {
            continue;
        }
        // The latest day decides: that is what a complaint is made of.
        let dates = contacts.log.iter().filter(|contact| rows.contains(&contact.row));
        let day = dates.filter_map(|contact| contact.date).max().unwrap_or(as_of);
        findings.push(judge(*deed, who, day, rows));
    }
    let order = [Verdict::Banned, Verdict::Depends, Verdict::Allowed];
    let findings: Vec<Finding> = order
        .iter()
        .flat_map(|verdict| findings.iter().filter(move |finding| finding.verdict == *verdict).cloned())
        .collect();
    let advice = advice::advice(&findings, who);
    Conduct { findings, log, days, advice }
}

fn judge(deed: Deed, who: Who, day: Date, rows: Vec<usize>) -> Finding {
    let line = deeds::line(deed);
    let own = who.own().map_or(deeds::NONE, |lender| deeds::own(lender, deed));
    let bound = who.by_standard();
    let standard = if bound == Bound::No { deeds::NONE } else { line.standard };
    let binding = if bound == Bound::Yes { standard } else { deeds::NONE };
    let in_force =
        |rules: Vec<&'static Rule>| rules.into_iter().filter(|rule| rule.in_force_on(day)).collect();
    let deciding: Vec<_> = in_force([line.law, own, binding].concat());
    let deciding = strongest_first(&deciding.into_iter().filter(|rule| decides(rule)).collect::<Vec<_>>());
    let verdict = match line.usual {
        Verdict::Banned if deciding.is_empty() => Verdict::Depends,
        usual => usual,
    };
    let by = deciding.first().map(|rule| rule.kind).filter(|_| verdict == Verdict::Banned);
    let unlicensed = bound == Bound::No;
    let beside: Vec<_> = in_force([own, standard, line.beside].concat());
    let mut rules = deciding;
    for rule in beside {
        let out_of_place = rule == deeds::OF_ILLEGAL_DEBTS && !unlicensed;
        if !out_of_place && !rules.contains(&rule) {
            rules.push(rule);
        }
    }
    Finding { deed, verdict, by, rules, rows }
}

/// Whether a rule can decide by itself. What was not verified, what is mere practice and what is only about cards stands
/// beside the others.
fn decides(rule: &Rule) -> bool {
    let practice = rank(rule.kind) == rank(Kind::Practice);
    rule.sureness != Sureness::Unverified && !practice && rule != deeds::OF_CARDS
}

/// How strong a kind of rule is; lower is stronger.
const fn rank(kind: Kind) -> u8 {
    match kind {
        Kind::Law => 0,
        Kind::AdministrativeRegulation | Kind::JudicialInterpretation | Kind::JudicialPolicy => 1,
        Kind::DepartmentalRule | Kind::OfficialRelease => 2,
        Kind::RecommendedStandard => 3,
        Kind::SelfRegulation => 4,
        Kind::Practice | Kind::Unsettled => 5,
    }
}

/// The rules by the strength of their kind; those of one kind as they came.
fn strongest_first(rules: &[&'static Rule]) -> Vec<&'static Rule> {
    (0..=rank(Kind::Unsettled))
        .flat_map(|strength| rules.iter().copied().filter(move |rule| rank(rule.kind) == strength))
        .collect()
}
