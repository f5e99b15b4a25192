//! The tool "Where am I, and what comes next?".

mod form;
mod line;
mod result;

use leptos::prelude::*;

use super::answer::{announcement, answer, dock};
use super::frame::frame;
use super::route::Page;
use super::section::{Form, Section};
use super::store::{Outcome, Store};
use crate::case::Lender;
use crate::case::field::{Problem, Reason};
use crate::case::file::DebtEntry;
use crate::case::read;
use crate::case::sections::Sections;
use crate::case::time::entry::TimeEntry;
use crate::case::time::read::{OVERDUE_SINCE, standing};
use crate::dates::Date;
use crate::engine::credit_clock::{CreditClock, credit_clock};
use crate::engine::stages::{Stages, oldest_unpaid, stages};
use crate::law::citation::Rule;
use crate::law::credit_record::{CREDIT_REPAIR, CREDIT_RETENTION};
use crate::law::criminal_law::{CARD_FRAUD_AMOUNT, CARD_FRAUD_DEMANDS, LATE_IS_NO_FRAUD};
use crate::text::stages as words;
use crate::typed;

/// The part of the debt that this tool looks at.
static TIME: Form<TimeEntry> = Form { read: |sections| sections.read_time(""), write: Sections::write_time };

/// Why being late is no crime, and what is one.
const NO_CRIME: [&Rule; 3] = [&LATE_IS_NO_FRAUD, &CARD_FRAUD_DEMANDS, &CARD_FRAUD_AMOUNT];

/// Every rule that this tool can cite.
pub fn cited() -> Vec<&'static Rule> {
    let mut cited = crate::engine::stages::cited();
    cited.extend(NO_CRIME);
    cited.extend([&CREDIT_RETENTION, &CREDIT_REPAIR]);
    cited
}

/// The answer, and what it was asked of.
struct Answer {
    as_of: Date,
    lender: Option<Lender>,
    /// Whether the day comes from the loan and its payments.
    from_loan: bool,
    /// Whether it was paid in full.
    paid: bool,
    /// Whether what stands in the file cannot be read.
    broken: bool,
    stages: Stages,
    credit: Option<CreditClock>,
}

/// The tool of `page`, as [`owe::app`](super::owe::app).
pub fn app(page: Page, today: Date) -> AnyView {
    let store = Store::new(page, today).naming(words::field);
    let section = Section::new(store, &TIME);
    let days = form::days(store, section);
    let outcome = store.outcome(move |debt, as_of| match days.text.with(|text| form::read_days(text)) {
        Err(reason) => Outcome::Unfinished(vec![Problem {
            field: form::DAYS_OVERDUE,
            reason: Reason::Unreadable(reason),
        }]),
        Ok(_) => placed(debt, as_of),
    });
    let language = store.language();
    frame(
        store,
        form::questions(store, section, days),
        vec![answer(store, outcome, result::shows(store))],
        [
            announcement(store, outcome, move |found| words::days(language, &found.stages)),
            dock(store, outcome, store.say(words::DOCK), move |found| words::days(language, &found.stages)),
        ],
    )
}

fn placed(debt: &DebtEntry, as_of: Date) -> Outcome<Answer> {
    let entry = debt.sections.read_time("");
    let broken = entry.is_err();
    let entry = entry.unwrap_or_default();
    let contract = typed::date(&debt.contract_date).ok();
    let (told, credit) = match standing(&entry, contract, as_of) {
        Err(problems) => return Outcome::Unfinished(problems),
        Ok(read) => read,
    };
    let paid = credit.ended.is_some_and(|ended| ended <= as_of);
    let loan = told.is_none().then(|| read::debt(debt, as_of).ok()).flatten();
    if told.is_none() && loan.is_none() && !paid {
        return Outcome::Unfinished(vec![Problem { field: OVERDUE_SINCE, reason: Reason::Missing }]);
    }
    let missed = told.or_else(|| oldest_unpaid(loan.as_ref()?, as_of));
    Outcome::Ready(Answer {
        as_of,
        lender: debt.lender,
        from_loan: loan.is_some(),
        paid,
        broken,
        stages: stages(debt.lender, missed.filter(|_| !paid), as_of),
        credit: credit_clock(&credit, missed, as_of),
    })
}
