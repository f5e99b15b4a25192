//! The tool "What will it cost in all?".

mod caps;
mod chart;
mod form;
mod result;
mod schedule;
mod terms;

use leptos::prelude::*;

use super::answer::{announcement, answer, dock};
use super::frame::frame;
use super::route::Page;
use super::section::{Form, Section};
use super::store::{Outcome, Store};
use crate::case::file::DebtEntry;
use crate::case::promise::entry::PromiseEntry;
use crate::case::promise::read::{Loan, loan};
use crate::case::sections::Sections;
use crate::case::{Debt, Lender};
use crate::dates::Date;
use crate::engine::repayment::{Cap, Repayment, caps, repayment};
use crate::text::format;
use crate::text::total::{self, answer as words};

/// The part of the case that only this tool looks at.
type Promised = Section<PromiseEntry>;

static PROMISE: Form<PromiseEntry> =
    Form { read: |sections| sections.read_promise(""), write: Sections::write_promise };

/// What was found.
struct Found {
    loan: Loan,
    repayment: Repayment,
    /// Where no lender was told: the cap if it was one without a licence.
    unlicensed: Option<Cap>,
}

/// The tool of `page`, the same tree for the prerender and for the browser. `today` is the reader's; the prerendered
/// page is empty, so there it does not matter.
pub fn app(page: Page, today: Date) -> AnyView {
    let store = Store::new(page, today).naming(total::field);
    let promise = Section::new(store, &PROMISE);
    let outcome = store.outcome(found);
    frame(
        store,
        form::questions(store, promise),
        vec![answer(store, outcome, move |found| result::ready(store, found))],
        [
            announcement(store, outcome, move |found| {
                words::announcement(store.language(), &found.repayment)
            }),
            dock(store, outcome, store.say(words::IN_ALL_SHORT), |found| {
                format::money(found.repayment.total())
            }),
        ],
    )
}

fn found(debt: &DebtEntry, as_of: Date) -> Outcome<Found> {
    let loan = match loan(debt, as_of) {
        Err(problems) => return Outcome::Unfinished(problems),
        Ok(loan) => loan,
    };
    match repayment(&loan.debt, &loan.promise) {
        Err(refusal) => Outcome::Refused(refusal),
        Ok(repayment) => {
            let unlicensed = if loan.no_lender { unlicensed(&loan, &repayment) } else { None };
            Outcome::Ready(Found { loan, repayment, unlicensed })
        }
    }
}

/// The cap if the lender had no licence; none where the law's data names none.
fn unlicensed(loan: &Loan, repayment: &Repayment) -> Option<Cap> {
    let debt = Debt { lender: Lender::Unlicensed, ..loan.debt.clone() };
    caps(&debt, repayment.costs.official).ok()?.into_iter().next()
}
