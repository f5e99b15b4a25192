//! What to ask the one who wants the money to show: a list to tick.

use leptos::prelude::*;

use super::Found;
use super::basis::{Open, basis};
use super::rows::Story;
use crate::case::transfer::Paper;
use crate::engine::transfer::first_asks;
use crate::law::citation::Rule;
use crate::text::transfer::answer as words;
use crate::ui::cited::place;
use crate::ui::element::{El, el};
use crate::ui::store::Store;

/// The list for the last sale, or else for the one who asks; none before that is known.
pub(super) fn papers(store: Store, story: Story, found: &Found, open: Open) -> Option<El> {
    let of_sale = found.ownership.sales.last();
    // What was told about the sale needs no ticking.
    let (asks, told): (Vec<Paper>, Vec<Paper>) = match (of_sale, found.told.contact) {
        (Some(sale), _) => {
            let told = sale.asks.iter().filter(|asked| asked.shown == Some(true)).map(|asked| asked.ask);
            (sale.asks.iter().map(|asked| asked.ask).collect(), told.collect())
        }
        (None, Some(contact)) => (first_asks(contact).into(), Vec::new()),
        (None, None) => return None,
    };
    let cited: Vec<&'static Rule> = asks.iter().filter_map(|paper| paper.rule()).collect();
    let items = asks.into_iter().map(|paper| item(store, story, paper, told.contains(&paper)));
    Some(
        el("div")
            .child(el("h2").text(store.say(words::PAPERS)))
            .child(el("ul").class("papers").children(items))
            .child(el("p").class("small").text(store.say(words::PAPERS_NOTE)))
            .children((!cited.is_empty()).then(|| basis(store, open, "papers", &cited))),
    )
}

fn item(store: Store, story: Story, paper: Paper, told: bool) -> El {
    let name = format!("shown-{}", paper.code());
    let ticked = Signal::derive(move || told || story.with(|entry| entry.shown.contains(&paper)));
    let toggle = move |_| {
        story.change(|entry| {
            if entry.shown.contains(&paper) {
                entry.shown.retain(|other| *other != paper);
            } else {
                entry.shown.push(paper);
            }
        });
        // The list is made anew; who ticks by keyboard goes on where they were.
        let name = format!("shown-{}", paper.code());
        request_animation_frame(move || crate::ui::unfinished::focus(&name));
    };
    let tick = el("input").attr("type", "checkbox").attr("name", name).checked(ticked).on("change", toggle);
    let tick = if told { tick.attr("disabled", "") } else { tick };
    el("li")
        .child(el("label").child(tick).child(el("span").text(store.say(words::paper(paper)))))
        .children(paper.rule().map(|rule| el("span").class("small").child(place(store, rule))))
}
