//! A list in a part of the debt: its rows, each with the button that removes it, and the button that adds one.

use leptos::prelude::*;

use super::element::{El, el};
use super::section::Section;
use super::unfinished::focus;
use crate::language::{Language, Text};
use crate::text::form;

/// A list of the part `E`.
pub(super) struct List<E: Send + Sync + 'static> {
    pub(super) section: Section<E>,
    /// How many rows are shown.
    pub(super) count: fn(&E) -> usize,
    /// Adds a row at the end; says which it is.
    pub(super) add: fn(&mut E) -> usize,
    /// Removes a row.
    pub(super) remove: fn(&mut E, usize),
    /// The name of a row.
    pub(super) name: fn(Language, usize) -> String,
    /// The name of a row's first control.
    pub(super) first: fn(usize) -> String,
    /// On the button that adds one.
    pub(super) adds: Text,
}

impl<E: Send + Sync> Clone for List<E> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E: Send + Sync> Copy for List<E> {}

impl<E: Clone + Default + Send + Sync + 'static> List<E> {
    /// The rows inside `part`, with the controls that `row` makes for each.
    pub(super) fn inside(self, part: El, row: fn(Section<E>, usize) -> Vec<El>) -> El {
        let rows = self.section.rows(self.count);
        let language = self.section.store().language();
        let shown = move |index: usize| {
            let name = (self.name)(language, index + 1);
            el("div")
                .class("row")
                .attr("role", "group")
                .attr("aria-label", name.clone())
                .children(row(self.section, index))
                .child(self.removal(&name, index))
        };
        part.live(move || el("div").children((0..rows.get()).map(shown))).child(
            el("button")
                .class("quiet")
                .attr("type", "button")
                .on("click", move |_| self.adding())
                .text(self.section.store().say(self.adds)),
        )
    }

    fn adding(self) {
        let mut row = 0;
        self.section.change(|entry| row = (self.add)(entry));
        focus_soon((self.first)(row));
    }

    fn removal(self, name: &str, index: usize) -> El {
        let press = move |_| {
            let mut left = 0;
            self.section.move_rows(|entry| {
                (self.remove)(entry, index);
                left = (self.count)(entry);
            });
            focus_soon((self.first)(index.min(left.saturating_sub(1))));
        };
        el("button")
            .class("quiet remove")
            .attr("type", "button")
            .attr("aria-label", form::remove(self.section.store().language(), name))
            .on("click", press)
            .text("×")
    }
}

/// The page has to make or move the row first.
fn focus_soon(name: String) {
    request_animation_frame(move || focus(&name));
}
