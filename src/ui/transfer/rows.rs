//! Rows of the story: how their fields are kept, whatever the list.

use leptos::prelude::*;

use crate::case::field::Field;
use crate::case::transfer::entry::{
    AssignmentEntry, MandateEntry, PaidForBorrowerEntry, TransferEntry, TransferField, TransferList, YesNo,
};
use crate::language::Text;
use crate::text::transfer::{self, form};
use crate::ui::element::{El, el};
use crate::ui::fields::{Takes, id, select, text_field};
use crate::ui::section::Section;
use crate::ui::store::{Slot, Store, steady};

pub(super) type Story = Section<TransferEntry>;

/// A row of one of the story's lists.
pub(super) trait Row: Default + 'static {
    const LIST: TransferList;

    fn all(entry: &TransferEntry) -> &Vec<Self>;
    fn all_mut(entry: &mut TransferEntry) -> &mut Vec<Self>;
}

macro_rules! row {
    ($entry:ty, $list:ident, $rows:ident) => {
        impl Row for $entry {
            const LIST: TransferList = TransferList::$list;

            fn all(entry: &TransferEntry) -> &Vec<Self> {
                &entry.$rows
            }

            fn all_mut(entry: &mut TransferEntry) -> &mut Vec<Self> {
                &mut entry.$rows
            }
        }
    };
}

row!(AssignmentEntry, Assignments, assignments);
row!(MandateEntry, Mandates, mandates);
row!(PaidForBorrowerEntry, PaidForBorrower, paid_for_borrower);

/// The row in that place; the one after the last stands ready and comes about by being written.
fn at<R: Row>(entry: &mut TransferEntry, index: usize) -> Option<&mut R> {
    let rows = R::all_mut(entry);
    if index == rows.len() {
        rows.push(R::default());
    }
    rows.get_mut(index)
}

pub(super) fn field<R: Row>(index: usize, member: &'static str) -> Field {
    Field::Transfer(TransferField::Row(R::LIST, index, member))
}

/// Where the text of a member is kept.
pub(super) fn slot<R: Row>(
    story: Story,
    index: usize,
    member: &'static str,
    text: fn(&mut R) -> &mut String,
) -> Slot {
    story.slot(field::<R>(index, member), move |entry| at::<R>(entry, index).map(text))
}

/// A text of a row.
pub(super) fn typed<R: Row>(
    story: Story,
    index: usize,
    (member, text): (&'static str, fn(&mut R) -> &mut String),
    takes: Takes,
    label: Text,
    help: Option<Text>,
) -> El {
    text_field(slot(story, index, member, text), takes, label, help)
}

/// A choice of a row, by its names in case files.
pub(super) fn chosen<R: Row>(
    story: Story,
    index: usize,
    member: &'static str,
    label: Text,
    options: Vec<(&'static str, Text)>,
    code: fn(&R) -> &'static str,
    choose: fn(&mut R, &str),
) -> El {
    let first = options.first().map_or("", |(code, _)| *code);
    let now = story.chosen(move |entry| R::all(entry).get(index).map_or(first, code));
    let change = move |chosen: &str| {
        story.change(|entry| {
            if let Some(row) = at::<R>(entry, index) {
                choose(row, chosen);
            }
        });
    };
    labelled(
        story.store(),
        &id(field::<R>(index, member)),
        label,
        select(story.store(), options, now, change),
    )
}

/// Yes, no, or not known.
pub(super) fn answered<R: Row>(
    story: Story,
    index: usize,
    (member, answer): (&'static str, fn(&mut R) -> &mut Option<YesNo>),
    read: fn(&R) -> Option<YesNo>,
    label: Text,
) -> El {
    let options = YesNo::ALL.iter().map(|each| (each.code(), form::yes_no(*each)));
    let options: Vec<_> = std::iter::once(("", form::UNSURE)).chain(options).collect();
    let now = story.chosen(move |entry| R::all(entry).get(index).and_then(read).map_or("", YesNo::code));
    let change = move |chosen: &str| {
        story.change(|entry| {
            if let Some(row) = at::<R>(entry, index) {
                *answer(row) = YesNo::from_code(chosen);
            }
        });
    };
    labelled(
        story.store(),
        &id(field::<R>(index, member)),
        label,
        select(story.store(), options, now, change),
    )
}

/// A list to choose from below its label.
pub(super) fn labelled(store: Store, id: &str, label: Text, select: El) -> El {
    let select = select.attr("id", id).attr("name", id);
    el("div")
        .class("field")
        .child(el("label").attr("for", id).text(store.say(label)))
        .child(el("div").class("box").child(select))
}

/// Everybody who is named in the story.
pub(super) fn names(story: Story) -> Signal<Vec<String>> {
    steady(move || story.with(TransferEntry::names))
}

/// Somebody of the story: the lender, or one who is named anywhere in it. `none` offers that it is not told.
pub(super) fn party(
    story: Story,
    names: Signal<Vec<String>>,
    id: String,
    label: Text,
    none: Option<Text>,
    read: impl Fn(&TransferEntry) -> Option<String> + Send + Sync + 'static,
    write: impl Fn(&mut TransferEntry, Option<&str>) + Clone + Send + Sync + 'static,
) -> El {
    let store = story.store();
    let now = steady(move || {
        let name = story.with(&read);
        // The sign tells the lender, who has no name, from nobody.
        name.map_or_else(String::new, |name| format!("={}", name.trim()))
    });
    let name = id.clone();
    let list = move || {
        let option = |value: String, words: &str| {
            let option = el("option").attr("value", value.clone()).text(words);
            if now.get_untracked() == value { option.attr("selected", "") } else { option }
        };
        let write = write.clone();
        let changed = move |event| {
            let value = event_target_value(&event);
            story.change(|entry| write(entry, value.strip_prefix('=')));
        };
        el("select")
            .attr("id", name.clone())
            .attr("name", name.clone())
            .children(none.map(|none| option(String::new(), store.say(none))))
            .child(option("=".to_owned(), store.say(transfer::LENDER)))
            .children(names.get().iter().map(|name| option(format!("={name}"), name)))
            .value(now)
            .on("change", changed)
    };
    el("div")
        .class("field")
        .child(el("label").attr("for", id).text(store.say(label)))
        .child(el("div").class("box").live(list))
}
