//! The state of the page: the case as typed, and the result that follows from it.

use leptos::prelude::*;

use super::route::Page;
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
///
/// A case may have hundreds of fields. So fields do not watch the case: they hear of typing in themselves, of another
/// case that takes the place of this one, and of problems when those change.
#[derive(Clone, Copy)]
pub(super) struct Store {
    /// The page that it is the state of.
    pub(super) page: Page,
    pub(super) language: Language,
    pub(super) case: RwSignal<CaseFile>,
    pub(super) outcome: Memo<Outcome>,
    /// Rung when fields must take their texts from the case again.
    replaced: Trigger,
    /// Fields that the reader has left, so that nobody is corrected in the middle of a word.
    left: RwSignal<Vec<Field>>,
    /// What is wrong with those.
    problems: Signal<Vec<Problem>>,
}

impl Store {
    pub(super) fn new(page: Page, today: Date) -> Self {
        let case = RwSignal::new(CaseFile::default());
        // Whatever is typed makes a new outcome: comparing it with the last one would only cost.
        let outcome = Memo::new_with_compare(move |_| case.with(|case| outcome(case, today)), |_, _| true);
        let left = RwSignal::new(Vec::new());
        let problems = steady(move || {
            outcome.with(|outcome| match outcome {
                Outcome::Unfinished(problems) => left.with(|left| seen(problems, left)),
                Outcome::Refused(_) | Outcome::Ready(_) => Vec::new(),
            })
        });
        Self { page, language: page.language, case, outcome, replaced: Trigger::new(), left, problems }
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
        chosen(self.case, name)
    }

    /// How many rows a list of the debt has; one at least, which stands ready to be filled in.
    pub(super) fn rows(self, count: fn(&DebtEntry) -> usize) -> Signal<usize> {
        steady(move || self.case.with(|case| count(&case.debts[0]).max(1)))
    }

    pub(super) fn change(self, change: impl FnOnce(&mut DebtEntry)) {
        self.case.update(|case| change(&mut case.debts[0]));
    }

    /// A change after which rows stand in other places.
    pub(super) fn move_rows(self, change: impl FnOnce(&mut DebtEntry)) {
        self.change(change);
        self.replaced.notify();
    }

    /// The text of a field, for the one component that shows it.
    pub(super) fn text(self, field: Field) -> RwSignal<String> {
        let read = move || {
            self.case.with_untracked(|case| match field {
                Field::AsOf => case.as_of.clone(),
                field => case.debts[0].text(field).to_owned(),
            })
        };
        let text = RwSignal::new(read());
        follow(Box::new(move || {
            self.replaced.track();
            text.set(read());
        }));
        text
    }

    /// Whether a case has come that is filled in there. What is typed since does not count.
    pub(super) fn once_filled(self, filled: fn(&CaseFile) -> bool) -> Signal<bool> {
        let once = RwSignal::new(false);
        follow(Box::new(move || {
            self.replaced.track();
            if self.case.with_untracked(filled) {
                once.set(true);
            }
        }));
        once.into()
    }

    pub(super) fn set_text(self, field: Field, text: String) {
        self.case.update(|case| match field {
            Field::AsOf => case.as_of = text,
            field => case.debts[0].set_text(field, text),
        });
        // Where nothing was wrong, the new word is let be until its end, too.
        let told = self.problems.with_untracked(|told| told.iter().any(|problem| problem.field == field));
        if !told && self.left.with_untracked(|left| left.contains(&field)) {
            self.left.update(|left| left.retain(|other| *other != field));
        }
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
            self.problems.with(|problems| {
                problems.iter().find(|problem| problem.field == field).map(|problem| problem.reason)
            })
        })
    }

    /// The problems as the reader is told of them: a word that is still being typed, and may become right, is only missing.
    pub(super) fn told(self, problems: &[Problem]) -> Vec<Problem> {
        let told = |problem: &Problem| {
            let known = problem.reason.is_final() || self.left.with(|left| left.contains(&problem.field));
            Problem { reason: if known { problem.reason } else { Reason::Missing }, ..*problem }
        };
        problems.iter().map(told).collect()
    }

    /// Puts another case in the place of this one. Its problems show at once.
    #[cfg(feature = "csr")]
    pub(super) fn open(self, case: CaseFile) {
        self.case.set(case);
        self.replaced.notify();
        self.outcome.with_untracked(|outcome| {
            if let Outcome::Unfinished(problems) = outcome {
                self.left.set(problems.iter().map(|problem| problem.field).collect());
            }
        });
    }
}

/// Runs at once and again whenever what it reads changes; in the browser only. Boxed, so that there is one kind of it.
pub(super) fn follow(run: Box<dyn FnMut()>) {
    let mut run = run;
    Effect::new(move |_| run());
}

/// A value whose followers hear of it only when it has changed. (Leptos's memos ask each follower to look for itself.)
fn steady<T>(read: impl Fn() -> T + 'static) -> Signal<T>
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let value = RwSignal::new(untrack(&read));
    follow(Box::new(move || {
        let new = read();
        if value.with_untracked(|old| *old != new) {
            value.set(new);
        }
    }));
    value.into()
}

fn chosen(
    case: RwSignal<CaseFile>,
    name: Box<dyn Fn(&DebtEntry) -> &'static str + Send + Sync>,
) -> Signal<String> {
    steady(move || case.with(|case| name(&case.debts[0]).to_owned()))
}

/// The problems of the fields that the reader has left.
fn seen(problems: &[Problem], left: &[Field]) -> Vec<Problem> {
    let seen = |problem: &&Problem| problem.reason != Reason::Missing && left.contains(&problem.field);
    problems.iter().filter(seen).copied().collect()
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
