//! The engine as a module for Node and the browser, to be timed beside the same ledger in JavaScript. No part of the site.

#[path = "../cases/mod.rs"]
mod cases;

use qingzhang::case::file::CaseFile;
use qingzhang::case::{Debt, read};
use qingzhang::dates::{Date, days_between};
use qingzhang::engine::{Assessment, Item, assess};
use qingzhang::money::Yuan;
use wasm_bindgen::prelude::wasm_bindgen;

/// The text of a case by name.
#[wasm_bindgen]
pub fn case_text(name: &str, size: u32) -> Option<String> {
    cases::case(name, size).map(|file| file.to_text())
}

/// A case, read and waiting.
#[wasm_bindgen]
pub struct Case {
    debts: Vec<Debt>,
    as_of: Date,
}

#[wasm_bindgen]
impl Case {
    /// Reads the text of a case file.
    pub fn read(text: &str) -> Option<Case> {
        let file = CaseFile::parse(text).ok()?;
        let as_of = file.as_of.parse().ok()?;
        let debts: Result<Vec<Debt>, _> = file.debts.iter().map(|entry| read::debt(entry, as_of)).collect();
        Some(Self { debts: debts.ok()?, as_of })
    }

    /// The figures of every debt, a line each: claimed and lawful principal, interest of the term, overdue interest,
    /// penalties, fees and total, then what tomorrow adds to the one and the other.
    pub fn figures(&self) -> String {
        let figures = |debt| assess(debt, self.as_of).map_or_else(|_| String::new(), |found| line(&found));
        self.debts.iter().map(figures).collect::<Vec<_>>().join("\n")
    }

    /// What bears interest in the first debt's lawful ledger, a line each: principal, yearly rate, days, days in the year,
    /// interest; all of them exact.
    pub fn slices(&self) -> String {
        let Some(Ok(found)) = self.debts.first().map(|debt| assess(debt, self.as_of)) else {
            return String::new();
        };
        let mut text = String::new();
        for slice in &found.lawful.slices {
            for accrual in [slice.term, slice.overdue].into_iter().flatten() {
                let (principal, rate) = (accrual.principal.exact(), accrual.applied.fraction());
                let interest = accrual.interest.exact();
                text.push_str(&format!(
                    "{principal} {rate} {} {} {interest}\n",
                    days_between(slice.from, slice.to),
                    accrual.year_days
                ));
            }
        }
        text
    }
}

fn line(found: &Assessment) -> String {
    let mut figures = Vec::new();
    for item in [Item::Principal, Item::TermInterest, Item::OverdueInterest, Item::Penalty, Item::Fees] {
        let line = found.line(item);
        figures.push(line.map_or(Yuan::ZERO, |line| line.contract));
        figures.push(line.map_or(Yuan::ZERO, |line| line.lawful));
    }
    figures.extend([found.claimed_total(), found.lawful_total()]);
    figures.extend([found.claimed_tomorrow, found.lawful_tomorrow]);
    let texts: Vec<String> = figures.into_iter().map(|yuan| yuan.to_fen().exact().to_string()).collect();
    texts.join(" ")
}
