//! The state of a page: the case as typed, which debt of it is looked at, and what is wrong with it.

use leptos::prelude::*;

use super::route::Page;
use crate::case::field::{Field, Problem, Reason};
use crate::case::file::{CaseFile, DebtEntry};
use crate::case::read;
use crate::dates::Date;
use crate::engine::Refusal;
use crate::language::{Language, Text};
use crate::text::problem;

/// Where the case as typed has led.
#[derive(Clone, Debug)]
pub(super) enum Outcome<T> {
    /// Something is still to be filled in, or to be mended.
    Unfinished(Vec<Problem>),
    /// The law's data has no answer.
    Refused(Refusal),
    /// The result.
    Ready(T),
}

/// What every component of the page shares. A handle: copying it copies no state.
///
/// A case may have hundreds of fields. So fields do not watch the case: they hear of typing in themselves, of another
/// debt or case that takes the place of this one, and of problems when those change.
#[derive(Clone, Copy)]
pub(super) struct Store {
    /// The page that it is the state of.
    pub(super) page: Page,
    /// The reader's own day.
    pub(super) today: Date,
    pub(super) case: RwSignal<CaseFile>,
    /// The place of the debt that is looked at.
    pub(super) place: RwSignal<usize>,
    /// Rung when fields must take their texts from the case again.
    pub(super) replaced: Trigger,
    /// Fields that the reader has left, so that nobody is corrected in the middle of a word.
    left: RwSignal<Vec<Field>>,
    /// What the tool finds wrong, as it was last.
    found: RwSignal<Vec<Problem>>,
    /// The same, looked for anew.
    find: StoredValue<Box<dyn Fn() -> Vec<Problem> + Send + Sync>>,
    /// What is wrong with fields that the reader has left.
    problems: ReadSignal<Vec<Problem>>,
    /// A field by its label.
    name: fn(Language, Field) -> String,
}

impl Store {
    pub(super) fn new(page: Page, today: Date) -> Self {
        let (left, found) = (RwSignal::new(Vec::new()), RwSignal::new(Vec::new()));
        Self {
            page,
            today,
            case: RwSignal::new(CaseFile::default()),
            place: RwSignal::new(0),
            replaced: Trigger::new(),
            left,
            found,
            find: StoredValue::new(Box::new(Vec::new)),
            problems: steady(move || found.with(|found| left.with(|left| seen(found, left)))),
            name: problem::field,
        }
    }

    /// In a module of one language this is a constant, and the words of the other fall away.
    pub(super) const fn language(self) -> Language {
        match Language::ONLY {
            Some(only) => only,
            None => self.page.language,
        }
    }

    /// The same for a tool with fields of its own, which `name` names.
    pub(super) fn naming(self, name: fn(Language, Field) -> String) -> Self {
        Self { name, ..self }
    }

    /// A field by its label.
    pub(super) fn name(self, field: Field) -> String {
        (self.name)(self.language(), field)
    }

    pub(super) fn say(self, text: Text) -> &'static str {
        text.get(self.language())
    }

    /// Computes anew whatever is typed. `compute` is handed the debt that is looked at, and the day.
    pub(super) fn outcome<T: Send + Sync + 'static>(
        self,
        compute: impl Fn(&DebtEntry, Date) -> Outcome<T> + Send + Sync + 'static,
    ) -> Memo<Outcome<T>> {
        self.outcome_of(move || {
            let place = self.place.get();
            self.case.with(|case| match read::as_of(&case.as_of, self.today) {
                Ok(as_of) => compute(&case.debts[place], as_of),
                Err(problem) => Outcome::Unfinished(vec![problem]),
            })
        })
    }

    /// The same, of something else than a debt.
    pub(super) fn outcome_of<T: Send + Sync + 'static>(
        self,
        computed: impl Fn() -> Outcome<T> + Send + Sync + 'static,
    ) -> Memo<Outcome<T>> {
        // Whatever is typed makes a new outcome: comparing it with the last one would only cost.
        let outcome = Memo::new_with_compare(move |_| computed(), |_, _| true);
        let find = move || {
            outcome.with(|outcome| match outcome {
                Outcome::Unfinished(problems) => problems.clone(),
                Outcome::Refused(_) | Outcome::Ready(_) => Vec::new(),
            })
        };
        self.find.set_value(Box::new(find));
        follow(Box::new(move || {
            let found = find();
            if self.found.with_untracked(|old| *old != found) {
                self.found.set(found);
            }
        }));
        outcome
    }

    /// The debt that is looked at; the caller hears of every change in it.
    pub(super) fn debt<T>(self, read: impl FnOnce(&DebtEntry) -> T) -> T {
        let place = self.place.get();
        self.case.with(|case| read(&case.debts[place]))
    }

    /// The same, for a caller that need not hear of changes.
    pub(super) fn debt_now<T>(self, read: impl FnOnce(&DebtEntry) -> T) -> T {
        let place = self.place.get_untracked();
        self.case.with_untracked(|case| read(&case.debts[place]))
    }

    /// The name of a choice in the debt, followed as it changes.
    pub(super) fn chosen(
        self,
        name: impl Fn(&DebtEntry) -> &'static str + Send + Sync + 'static,
    ) -> Signal<String> {
        let name: Box<dyn Fn(&DebtEntry) -> &'static str + Send + Sync> = Box::new(name);
        steady_name(Box::new(move || self.debt(&name)))
    }

    /// How many rows a list of the debt has; one at least, which stands ready to be filled in.
    pub(super) fn rows(self, count: fn(&DebtEntry) -> usize) -> ReadSignal<usize> {
        steady(move || self.debt(count).max(1))
    }

    pub(super) fn change(self, change: impl FnOnce(&mut DebtEntry)) {
        let place = self.place.get_untracked();
        self.case.update(|case| change(&mut case.debts[place]));
    }

    /// A change after which rows stand in other places.
    pub(super) fn move_rows(self, change: impl FnOnce(&mut DebtEntry)) {
        self.change(change);
        self.replaced.notify();
    }

    /// Where the text of `field` is kept, for the one component that shows it.
    pub(super) fn slot(self, field: Field) -> Slot {
        let read = move || match field {
            Field::AsOf => self.case.with_untracked(|case| case.as_of.clone()),
            field => self.debt_now(|debt| debt.text(field).to_owned()),
        };
        let write = move |text| match field {
            Field::AsOf => self.case.update(|case| case.as_of = text),
            field => self.change(|debt| debt.set_text(field, text)),
        };
        Slot::new(self, field, self.replaced, Box::new(read), Box::new(write))
    }

    /// Whether a case has come that is filled in there. What is typed since does not count.
    pub(super) fn once_filled(self, filled: fn(&CaseFile, &DebtEntry) -> bool) -> Signal<bool> {
        let once = RwSignal::new(false);
        follow(Box::new(move || {
            self.replaced.track();
            let place = self.place.get_untracked();
            if self.case.with_untracked(|case| filled(case, &case.debts[place])) {
                once.set(true);
            }
        }));
        once.into()
    }

    /// A field is being typed in: where nothing was wrong, the new word is let be until its end, too.
    fn typing(self, field: Field) {
        let told = self.problems.with_untracked(|told| told.iter().any(|problem| problem.field == field));
        if !told && self.left.with_untracked(|left| left.contains(&field)) {
            self.left.update(|left| left.retain(|other| *other != field));
        }
    }

    fn leave(self, field: Field) {
        self.left.update(|left| {
            if !left.contains(&field) {
                left.push(field);
            }
        });
    }

    /// What is wrong with a field that the reader has left. Still to be filled in is not wrong.
    fn problem(self, field: Field) -> Option<Reason> {
        self.problems.with(|problems| {
            problems.iter().find(|problem| problem.field == field).map(|problem| problem.reason)
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

    /// Puts another case in the place of this one.
    #[cfg(feature = "csr")]
    pub(super) fn open(self, case: CaseFile) {
        self.place.set(0);
        self.case.set(case);
        self.show();
    }

    /// Looks at another debt of the case.
    pub(super) fn look_at(self, place: usize) {
        self.place.set(place);
        self.show();
    }

    /// Another debt stands there now. Its problems show at once.
    fn show(self) {
        self.replaced.notify();
        let found = untrack(|| self.find.with_value(|find| find()));
        self.left.set(found.iter().map(|problem| problem.field).collect());
    }
}

/// Where the text of a field is kept, and what is wrong with it.
#[derive(Clone, Copy)]
pub(super) struct Slot {
    pub(super) store: Store,
    pub(super) field: Field,
    /// The text as it stands in the field.
    pub(super) text: RwSignal<String>,
    write: StoredValue<Box<dyn Fn(String) + Send + Sync>>,
}

impl Slot {
    /// `read` is asked at once and whenever `replaced` rings.
    pub(super) fn new(
        store: Store,
        field: Field,
        replaced: Trigger,
        read: Box<dyn Fn() -> String>,
        write: Box<dyn Fn(String) + Send + Sync>,
    ) -> Self {
        let text = RwSignal::new(read());
        follow(Box::new(move || {
            replaced.track();
            text.set(read());
        }));
        Self { store, field, text, write: StoredValue::new(write) }
    }

    /// Takes what was typed.
    pub(super) fn take(self, text: String) {
        self.text.set(text.clone());
        self.write.with_value(|write| write(text));
        self.store.typing(self.field);
    }

    /// The reader has gone on to something else.
    pub(super) fn leave(self) {
        self.store.leave(self.field);
    }

    /// What is wrong with it, once it was left; the caller hears of changes.
    pub(super) fn problem(self) -> Option<Reason> {
        self.store.problem(self.field)
    }
}

/// Runs at once and again whenever what it reads changes; in the browser only. Boxed, so that there is one kind of it.
pub(super) fn follow(run: Box<dyn FnMut()>) {
    let mut run = run;
    Effect::new(move |_| run());
}

/// A value whose followers hear of it only when it has changed. (Leptos's memos ask each follower to look for itself.)
///
/// No `Signal`: that is also a memo and a derived value, with code of its own for each `T` there is.
pub(super) fn steady<T>(read: impl Fn() -> T + 'static) -> ReadSignal<T>
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
    value.read_only()
}

/// The name of a choice, followed as it changes.
pub(super) fn steady_name(name: Box<dyn Fn() -> &'static str>) -> Signal<String> {
    steady(move || name().to_owned()).into()
}

/// The problems of the fields that the reader has left.
fn seen(problems: &[Problem], left: &[Field]) -> Vec<Problem> {
    let seen = |problem: &&Problem| problem.reason != Reason::Missing && left.contains(&problem.field);
    problems.iter().filter(seen).copied().collect()
}
