//! A part of the debt that only this page's tool looks at, such as what became of the debt since.
//!
//! The case keeps it as the text that stands in its file. Here it is read when a debt comes, changed as the reader types,
//! and written back.

use std::sync::Arc;

use leptos::prelude::*;

use super::store::{Slot, Store, follow, steady, steady_name};
use crate::case::field::Field;
use crate::case::file::FileError;
use crate::case::sections::Sections;

/// Finds a text in a part.
type Finds<E> = dyn Fn(&mut E) -> Option<&mut String> + Send + Sync;

/// The part as typed, `E`. A handle.
pub(super) struct Section<E: Send + Sync + 'static> {
    store: Store,
    entry: RwSignal<E>,
    /// Rung when fields must take their texts from it again.
    replaced: Trigger,
    form: &'static Form<E>,
}

/// How the part is read from the case and written into it.
pub(super) struct Form<E> {
    /// From its text in the case.
    pub(super) read: fn(&Sections) -> Result<E, FileError>,
    /// Its text in the case.
    pub(super) write: fn(&mut Sections, &E),
}

impl<E: Send + Sync> Clone for Section<E> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E: Send + Sync> Copy for Section<E> {}

impl<E: Clone + Default + Send + Sync + 'static> Section<E> {
    /// A part that is broken in the file counts as empty, and is only written over once the reader fills it in anew.
    pub(super) fn new(store: Store, form: &'static Form<E>) -> Self {
        let entry = RwSignal::new(E::default());
        let replaced = Trigger::new();
        follow(Box::new(move || {
            store.replaced.track();
            entry.set(store.debt_now(|debt| (form.read)(&debt.sections)).unwrap_or_default());
            replaced.notify();
        }));
        Self { store, entry, replaced, form }
    }

    /// The state of the page.
    pub(super) fn store(self) -> Store {
        self.store
    }

    /// Looks at it; the caller hears of every change.
    pub(super) fn with<T>(self, read: impl FnOnce(&E) -> T) -> T {
        self.entry.with(read)
    }

    /// Changes it, in the case as well.
    pub(super) fn change(self, change: impl FnOnce(&mut E)) {
        let mut change = Some(change);
        self.change_by(&mut |entry| {
            if let Some(change) = change.take() {
                change(entry);
            }
        });
    }

    /// One piece of code for all changes.
    #[inline(never)]
    fn change_by(self, change: &mut dyn FnMut(&mut E)) {
        self.entry.update(change);
        self.entry.with_untracked(|entry| {
            self.store.change(|debt| (self.form.write)(&mut debt.sections, entry));
        });
    }

    /// A change after which rows stand in other places.
    pub(super) fn move_rows(self, change: impl FnOnce(&mut E)) {
        self.change(change);
        self.replaced.notify();
    }

    /// The name of a choice in it, followed as it changes.
    pub(super) fn chosen(self, name: impl Fn(&E) -> &'static str + Send + Sync + 'static) -> Signal<String> {
        steady_name(Box::new(move || self.entry.with(&name)))
    }

    /// How many rows a list of it has, followed as they change.
    pub(super) fn rows(self, count: fn(&E) -> usize) -> ReadSignal<usize> {
        steady(move || self.entry.with(count))
    }

    /// Where the text of `field` is kept. `place` finds it, and there is none in a row that has gone.
    pub(super) fn slot(
        self,
        field: Field,
        place: impl Fn(&mut E) -> Option<&mut String> + Send + Sync + 'static,
    ) -> Slot {
        self.slot_at(field, Arc::new(place))
    }

    /// One piece of code for all places.
    #[inline(never)]
    fn slot_at(self, field: Field, place: Arc<Finds<E>>) -> Slot {
        let find = place.clone();
        let read = move || {
            let mut entry = self.entry.get_untracked();
            find(&mut entry).cloned().unwrap_or_default()
        };
        let write = move |text: String| {
            self.change(|entry| {
                if let Some(place) = place(entry) {
                    *place = text;
                }
            });
        };
        Slot::new(self.store, field, self.replaced, Box::new(read), Box::new(write))
    }
}
