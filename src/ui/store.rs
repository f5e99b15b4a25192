//! The state of the page: the case as typed, and the result that follows from it.

use leptos::prelude::*;

use crate::case::field::{Field, Problem, Reason};
use crate::case::file::{CaseFile, DebtEntry};
use crate::case::read;
use crate::dates::Date;
use crate::engine::{Assessment, Refusal, assess};
use crate::language::{Language, Text};

/// Where the case as typed has led.
#[derive(Clone, Debug)]
pub(super) enum Outcome {
    /// Something is still to be filled in, or to be mended.
    Unfinished(Vec<Problem>),
    /// The law's data has no answer.
    Refused(Refusal),
    /// The result.
    Ready(Box<Assessment>),
}

/// What every component of the page shares. A handle: copying it copies no state.
#[derive(Clone, Copy)]
pub(super) struct Store {
    pub(super) language: Language,
    pub(super) case: RwSignal<CaseFile>,
    pub(super) outcome: Memo<Outcome>,
    /// Fields that the reader has left, so that nobody is corrected in the middle of a word.
    left: RwSignal<Vec<Field>>,
}

impl Store {
    pub(super) fn new(language: Language, today: Date) -> Self {
        let case = RwSignal::new(CaseFile::default());
        // Whatever is typed makes a new outcome: comparing it with the last one would only cost.
        let outcome = Memo::new_with_compare(move |_| case.with(|case| outcome(case, today)), |_, _| true);
        Self { language, case, outcome, left: RwSignal::new(Vec::new()) }
    }

    pub(super) fn say(self, text: Text) -> &'static str {
        text.get(self.language)
    }

    /// The name of a choice in the debt, followed as it changes.
    pub(super) fn chosen(
        self,
        name: impl Fn(&DebtEntry) -> &'static str + Send + Sync + 'static,
    ) -> Signal<String> {
        let name: Box<dyn Fn(&DebtEntry) -> &'static str + Send + Sync> = Box::new(name);
        self.follow(Box::new(move |case| name(&case.debts[0]).to_owned()))
    }

    /// A text that follows the case; readers of it hear only of real changes.
    fn follow(self, read: Box<dyn Fn(&CaseFile) -> String + Send + Sync>) -> Signal<String> {
        Memo::new(move |_| self.case.with(|case| read(case))).into()
    }

    pub(super) fn change(self, change: impl FnOnce(&mut DebtEntry)) {
        self.case.update(|case| change(&mut case.debts[0]));
    }

    /// The text of a field.
    pub(super) fn text(self, field: Field) -> Signal<String> {
        self.follow(Box::new(move |case| match field {
            Field::AsOf => case.as_of.clone(),
            field => case.debts[0].text(field).to_owned(),
        }))
    }

    pub(super) fn set_text(self, field: Field, text: String) {
        self.case.update(|case| match field {
            Field::AsOf => case.as_of = text,
            field => case.debts[0].set_text(field, text),
        });
    }

    pub(super) fn leave(self, field: Field) {
        self.left.update(|left| {
            if !left.contains(&field) {
                left.push(field);
            }
        });
    }

    /// What is wrong with a field that the reader has left. Still to be filled in is not wrong.
    pub(super) fn problem(self, field: Field) -> Signal<Option<Reason>> {
        Signal::derive(move || {
            let seen = self.left.with(|left| left.contains(&field));
            self.outcome.with(|outcome| match outcome {
                Outcome::Unfinished(problems) if seen => problems
                    .iter()
                    .find(|problem| problem.field == field && problem.reason != Reason::Missing)
                    .map(|problem| problem.reason),
                _ => None,
            })
        })
    }

    /// Puts another case in the place of this one. Its problems show at once.
    #[cfg(feature = "csr")]
    pub(super) fn open(self, case: CaseFile) {
        self.case.set(case);
        self.outcome.with_untracked(|outcome| {
            if let Outcome::Unfinished(problems) = outcome {
                self.left.set(problems.iter().map(|problem| problem.field).collect());
            }
        });
    }
}

fn outcome(case: &CaseFile, today: Date) -> Outcome {
    let as_of = match read::as_of(&case.as_of, today) {
        Ok(as_of) => as_of,
        Err(problem) => return Outcome::Unfinished(vec![problem]),
    };
    match read::debt(&case.debts[0], as_of) {
        Err(problems) => Outcome::Unfinished(problems),
        Ok(debt) => match assess(&debt, as_of) {
            Ok(assessment) => Outcome::Ready(Box::new(assessment)),
            Err(refusal) => Outcome::Refused(refusal),
        },
    }
}
