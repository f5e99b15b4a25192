//! What became of a debt as a plain document.

use serde::Serialize;

use super::codes::transfer as codes;
use super::{percent, yuan};
use crate::case::Debt;
use crate::case::transfer::{Party, Transfer};
use crate::dates::Date;
use crate::engine::Refusal;
use crate::engine::transfer::{
    Amounts, Balance, Moved, Owner, Ownership, Paid, Payee, Pilot, Recourse, Sale, Scenario, Standing, Title,
    amounts, ownership, pilot,
};
use crate::law::citation::Rule;

/// Who holds the claim and whom to pay, what counted, what moved and what may be asked.
#[derive(Debug, Serialize)]
pub(super) struct TransferReport {
    /// Of the whole, then of each part that was split off.
    titles: Vec<Vec<StandingReport>>,
    collectors: Vec<CollectorReport>,
    payments: Vec<PaidReport>,
    at_most: BalanceReport,
    at_least: BalanceReport,
    sales: Vec<SaleReport>,
    /// Views that courts have taken of interest after the sale. None of them is the answer.
    views_after_sale: Vec<ViewReport>,
    recourses: Vec<RecourseReport>,
    defences: Vec<ItemReport>,
    rights: Vec<ItemReport>,
}

#[derive(Debug, Serialize)]
struct StandingReport {
    from: String,
    /// One, or two between whom it is disputed.
    owner: Vec<String>,
    /// One, or two between whom it is unclear.
    payee: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unclear: Option<&'static str>,
}

#[derive(Debug, Serialize)]
struct CollectorReport {
    who: String,
    #[serde(rename = "for")]
    creditor: String,
    may_collect: &'static str,
}

#[derive(Debug, Serialize)]
struct PaidReport {
    date: String,
    amount: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<String>,
    verdict: &'static str,
    why: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule: Option<&'static str>,
}

#[derive(Debug, Serialize)]
struct BalanceReport {
    principal: String,
    term_interest: String,
    overdue_interest: String,
    compound_interest: String,
    charges: String,
    total: String,
}

#[derive(Debug, Serialize)]
struct SaleReport {
    date: String,
    seller: String,
    buyer: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    whole: Option<BalanceReport>,
    #[serde(skip_serializing_if = "Option::is_none")]
    moved: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    price_percent_of_moved: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    limitation_restarts: Option<String>,
    notice_is_sure: bool,
    data_duty: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pilot: Option<PilotReport>,
    ask_for: Vec<AskReport>,
}

#[derive(Debug, Serialize)]
struct PilotReport {
    #[serde(skip_serializing_if = "Option::is_none")]
    covered: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule: Option<&'static str>,
    findings: Vec<ItemReport>,
}

#[derive(Debug, Serialize)]
struct AskReport {
    what: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    shown: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule: Option<&'static str>,
}

#[derive(Debug, Serialize)]
struct ViewReport {
    view: &'static str,
    premise: &'static str,
    from: String,
    balance: BalanceReport,
    rule: &'static str,
}

#[derive(Debug, Serialize)]
struct RecourseReport {
    date: String,
    payer: String,
    recoverable: String,
    principal: String,
    beyond_what_was_owed: String,
    sure: bool,
    paid_creditor_again_untold: String,
    paid_creditor_again_told: String,
    interest_from: String,
    views: Vec<RecourseViewReport>,
    rules: Vec<&'static str>,
}

#[derive(Debug, Serialize)]
struct RecourseViewReport {
    view: &'static str,
    percent_per_year: String,
    left: String,
    interest: String,
    total: String,
}

#[derive(Debug, Serialize)]
struct ItemReport {
    what: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    amount: Option<String>,
    rules: Vec<&'static str>,
}

/// `None` where nothing happened.
pub(super) fn transfer_report(
    debt: &Debt,
    story: &Transfer,
    as_of: Date,
) -> Result<Option<TransferReport>, Refusal> {
    if *story == Transfer::default() {
        return Ok(None);
    }
    let amounts = amounts(debt, story, as_of)?;
    let ownership = ownership(Some(debt.lender), Some(debt.contract_date), &debt.payments, story, as_of);
    Ok(Some(Names(&story.names).report(story, &ownership, &amounts)))
}

struct Names<'a>(&'a [String]);

impl Names<'_> {
    fn of(&self, party: Party) -> String {
        match party {
            Party::Lender => "lender".to_owned(),
            Party::Named(index) => self.0.get(index).cloned().unwrap_or_default(),
        }
    }

    fn report(&self, story: &Transfer, ownership: &Ownership, amounts: &Amounts) -> TransferReport {
        let defence = |defence: &crate::engine::transfer::Defence| ItemReport {
            what: codes::defence(defence.kind),
            amount: defence.amount.map(yuan),
            rules: keys(&defence.rules),
        };
        let right = |right: &crate::engine::transfer::Right| ItemReport {
            what: codes::right(*right),
            amount: None,
            rules: keys(&[right.rule()]),
        };
        let collector = |collector: &crate::engine::transfer::Collector| CollectorReport {
            who: self.of(collector.who),
            creditor: self.of(collector.creditor),
            may_collect: codes::may_collect(collector.may),
        };
        let sales = ownership.sales.iter().zip(&amounts.moved);
        TransferReport {
            titles: ownership.titles.iter().map(|title| self.title(title)).collect(),
            collectors: ownership.collectors.iter().map(collector).collect(),
            payments: ownership.payments.iter().map(|paid| self.paid(paid)).collect(),
            at_most: balance(&Balance::of(&amounts.at_most)),
            at_least: balance(&Balance::of(&amounts.at_least)),
            sales: sales.map(|(sale, moved)| self.sale(story, sale, moved.as_ref())).collect(),
            views_after_sale: amounts.scenarios.iter().map(view).collect(),
            recourses: amounts.recourses.iter().map(|recourse| self.recourse(story, recourse)).collect(),
            defences: amounts.defences.iter().map(defence).collect(),
            rights: ownership.rights.iter().map(right).collect(),
        }
    }

    fn title(&self, title: &Title) -> Vec<StandingReport> {
        let standing = |standing: &Standing| {
            let owner = match standing.owner {
                Owner::One(one) => vec![one],
                Owner::Disputed(one, other) => vec![one, other],
            };
            let (payee, unclear) = match standing.payee {
                Payee::One(one) => (vec![one], None),
                Payee::Unclear(one, other, doubt) => (vec![one, other], Some(codes::doubt(doubt))),
            };
            let names = |parties: Vec<Party>| parties.into_iter().map(|party| self.of(party)).collect();
            let from = standing.from.to_string();
            StandingReport { from, owner: names(owner), payee: names(payee), unclear }
        };
        title.standings.iter().map(standing).collect()
    }

    fn paid(&self, paid: &Paid) -> PaidReport {
        PaidReport {
            date: paid.payment.date.to_string(),
            amount: yuan(paid.payment.amount),
            to: paid.to.map(|to| self.of(to)),
            verdict: codes::verdict(paid.why.verdict()),
            why: codes::why(paid.why),
            rule: paid.why.rule().map(|rule| rule.key),
        }
    }

    fn sale(&self, story: &Transfer, sale: &Sale, moved: Option<&Moved>) -> SaleReport {
        let facts = &story.assignments[sale.index];
        let ask = |asked: &crate::engine::transfer::Asked| AskReport {
            what: asked.ask.code(),
            shown: asked.shown,
            rule: asked.ask.rule().map(|rule| rule.key),
        };
        SaleReport {
            date: facts.date.to_string(),
            seller: self.of(facts.seller),
            buyer: self.of(facts.buyer),
            whole: moved.map(|moved| balance(&moved.whole)),
            moved: moved.map(|moved| yuan(moved.total())),
            price_percent_of_moved: moved.and_then(|moved| Some(moved.price_percent?.to_string())),
            limitation_restarts: sale.limitation_restarts.map(|day| day.to_string()),
            notice_is_sure: sale.notice_is_sure,
            data_duty: sale.data_duty,
            pilot: pilot(facts).as_ref().map(in_pilot),
            ask_for: sale.asks.iter().map(ask).collect(),
        }
    }

    fn recourse(&self, story: &Transfer, recourse: &Recourse) -> RecourseReport {
        let facts = &story.paid_for_borrower[recourse.index];
        let view = |view: &crate::engine::transfer::RecourseInterest| RecourseViewReport {
            view: codes::recourse(view.view),
            percent_per_year: percent(view.rate),
            left: yuan(view.left),
            interest: yuan(view.interest),
            total: yuan(view.total()),
        };
        RecourseReport {
            date: facts.date.to_string(),
            payer: self.of(facts.payer),
            recoverable: yuan(recourse.recoverable),
            principal: yuan(recourse.principal),
            beyond_what_was_owed: yuan(recourse.beyond),
            sure: recourse.basis.sure,
            paid_creditor_again_untold: yuan(recourse.paid_again[0]),
            paid_creditor_again_told: yuan(recourse.paid_again[1]),
            interest_from: recourse.interest_from.to_string(),
            views: recourse.views.iter().map(view).collect(),
            rules: keys(&recourse.rules),
        }
    }
}

fn keys(rules: &[&'static Rule]) -> Vec<&'static str> {
    let mut keys: Vec<&'static str> = rules.iter().map(|rule| rule.key).collect();
    keys.dedup();
    keys
}

fn balance(balance: &Balance) -> BalanceReport {
    BalanceReport {
        principal: yuan(balance.principal),
        term_interest: yuan(balance.term_interest),
        overdue_interest: yuan(balance.overdue_interest),
        compound_interest: yuan(balance.compound_interest),
        charges: yuan(balance.charges),
        total: yuan(balance.total()),
    }
}

fn view(scenario: &Scenario) -> ViewReport {
    ViewReport {
        view: codes::view(scenario.view),
        premise: codes::premise(scenario.premise),
        from: scenario.from.to_string(),
        balance: balance(&scenario.balance),
        rule: scenario.view.rule().key,
    }
}

fn in_pilot(pilot: &Pilot) -> PilotReport {
    let finding = |finding: &crate::engine::transfer::PilotFinding| ItemReport {
        what: codes::pilot(*finding),
        amount: None,
        rules: keys(&[finding.rule()]),
    };
    PilotReport {
        covered: pilot.covers(),
        rule: pilot.rule.map(|rule| rule.key),
        findings: pilot.findings.iter().map(finding).collect(),
    }
}
