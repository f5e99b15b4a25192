//! Rows of the story: what is asked for one, and how its fields are kept, whatever the list.

use leptos::prelude::*;

use crate::case::field::Field;
use crate::case::file::RateUnit;
use crate::case::transfer::entry::{TransferEntry, TransferField, TransferList, YesNo};
use crate::language::Text;
use crate::text::transfer::{self, form};
use crate::ui::element::{El, el};
use crate::ui::fields::{Takes, id, rate_field, select, text_field};
use crate::ui::section::Section;
use crate::ui::store::{Slot, Store, steady};

pub(in crate::ui) type Story = Section<TransferEntry>;

/// Names with their words.
pub(in crate::ui) type Options = Vec<(&'static str, Text)>;

/// A row of one of the story's lists.
#[derive(Clone, Copy)]
pub(in crate::ui) struct Row {
    pub(in crate::ui) story: Story,
    pub(in crate::ui) list: TransferList,
    pub(in crate::ui) index: usize,
}

impl Row {
    pub(in crate::ui) fn field(self, member: &'static str) -> Field {
        Field::Transfer(TransferField::Row(self.list, self.index, member))
    }

    fn slot(self, member: &'static str) -> Slot {
        let Self { story, list, index } = self;
        story.slot(self.field(member), move |entry| entry.text_mut(list, index, member))
    }

    /// A text.
    pub(in crate::ui) fn text(
        self,
        member: &'static str,
        takes: Takes,
        label: Text,
        help: Option<Text>,
    ) -> El {
        text_field(self.slot(member), takes, label, help)
    }

    /// A choice, the first of `options` where nothing was chosen.
    pub(in crate::ui) fn choice(self, member: &'static str, label: Text, options: Options) -> El {
        let Self { story, list, index } = self;
        let first = options.first().map_or("", |(code, _)| *code);
        let now = story.chosen(move |entry| match entry.chosen(list, index, member) {
            "" => first,
            code => code,
        });
        let change = move |code: &str| story.change(|entry| entry.choose(list, index, member, code));
        labelled(story.store(), &id(self.field(member)), label, select(story.store(), options, now, change))
    }

    /// Yes, no, or not known.
    pub(in crate::ui) fn answer(self, member: &'static str, label: Text) -> El {
        let answers = YesNo::ALL.iter().map(|each| (each.code(), form::yes_no(*each)));
        self.choice(member, label, std::iter::once(("", form::UNSURE)).chain(answers).collect())
    }

    /// A rate with its unit.
    pub(in crate::ui) fn rate(self, label: Text, help: Text) -> El {
        let Self { story, list, index } = self;
        let unit = story.chosen(move |entry| match entry.chosen(list, index, "rate.unit") {
            "" => RateUnit::default().code(),
            code => code,
        });
        let choose = move |unit: RateUnit| {
            story.change(|entry| entry.choose(list, index, "rate.unit", unit.code()));
        };
        rate_field(self.slot("rate.value"), unit, choose, label, help)
    }

    /// Somebody of the story.
    pub(in crate::ui) fn somebody(self, member: &'static str, label: Text) -> El {
        let Self { story, list, index } = self;
        party(
            story,
            names(story),
            id(self.field(member)),
            label,
            None,
            Box::new(move |entry| {
                // What is read must not make a row.
                Some(entry.clone().text_mut(list, index, member).cloned().unwrap_or_default())
            }),
            Box::new(move |entry, name| {
                if let Some(text) = entry.text_mut(list, index, member) {
                    name.unwrap_or_default().clone_into(text);
                }
            }),
        )
    }

    /// A part that unfolds, open from the start where `filled` says so.
    pub(in crate::ui) fn folded(self, title: Text, filled: bool, parts: impl IntoIterator<Item = El>) -> El {
        let store = self.story.store();
        let part = el("details").class("more").child(el("summary").text(store.say(title))).children(parts);
        if filled { part.attr("open", "") } else { part }
    }
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
pub(super) fn names(story: Story) -> ReadSignal<Vec<String>> {
    steady(move || story.with(TransferEntry::names))
}

type Reads = dyn Fn(&TransferEntry) -> Option<String> + Send + Sync;
type Writes = dyn Fn(&mut TransferEntry, Option<&str>) + Send + Sync;

/// Somebody of the story: the lender, or one who is named anywhere in it. `none` offers that it is not told.
pub(super) fn party(
    story: Story,
    names: ReadSignal<Vec<String>>,
    id: String,
    label: Text,
    none: Option<Text>,
    read: Box<Reads>,
    write: Box<Writes>,
) -> El {
    let store = story.store();
    let write = StoredValue::new(write);
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
        let changed = move |event| {
            let value = event_target_value(&event);
            story.change(|entry| write.with_value(|write| write(entry, value.strip_prefix('='))));
        };
        el("select")
            .attr("id", name.clone())
            .attr("name", name.clone())
            .children(none.map(|none| option(String::new(), store.say(none))))
            .child(option("=".to_owned(), store.say(transfer::LENDER)))
            .children(names.get().iter().map(|name| option(format!("={name}"), name)))
            .value(now.into())
            .on("change", changed)
    };
    el("div")
        .class("field")
        .child(el("label").attr("for", id).text(store.say(label)))
        .child(el("div").class("box").live(list))
}
