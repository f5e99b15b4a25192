//! What happened: boxes to tick, by what they are about.

use leptos::ev::Event;
use leptos::prelude::*;

use crate::case::contacts::Deed;
use crate::case::contacts::entry::ContactsEntry;
use crate::text::collection as words;
use crate::text::collection::deeds::{GROUPS, deed};
use crate::ui::element::{El, el};
use crate::ui::section::Section;
use crate::ui::store::{Store, steady};

/// All groups of boxes.
pub(super) fn happened(store: Store, section: Section<ContactsEntry>) -> El {
    let groups = GROUPS.map(|(title, deeds)| {
        let boxes = deeds.iter().map(|each| tick(store, section, *each));
        el("fieldset")
            .class("tiles")
            .child(el("legend").text(store.say(title)))
            .child(el("div").class("grid").children(boxes))
    });
    el("section").class("happened").child(el("h2").text(store.say(words::HAPPENED))).children(groups)
}

/// A box that is ticked or not.
fn tick(store: Store, section: Section<ContactsEntry>, each: Deed) -> El {
    let ticked = steady(move || section.with(|entry| entry.deeds.contains(&each)));
    let changed = move |event: Event| {
        let now = event_target_checked(&event);
        section.change(|entry| {
            entry.deeds.retain(|other| *other != each);
            if now {
                entry.deeds.push(each);
            }
        });
    };
    let input = el("input")
        .attr("type", "checkbox")
        .attr("name", "deed")
        .attr("value", each.code())
        .checked(ticked.into())
        .on("change", changed);
    el("label").class("tile").child(input).child(el("span").text(store.say(deed(each))))
}
