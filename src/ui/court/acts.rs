//! What happened to the debt since it fell due, or to the judgment: one event a row.

use leptos::prelude::*;

use super::Told;
use super::form::of_loan;
use crate::case::field::{Field, Place};
use crate::case::time::entry::ActEntry;
use crate::case::time::{ActKind, Outcome, Proof};
use crate::language::Text;
use crate::text::court as words;
use crate::text::court::acts::act;
use crate::ui::element::{El, el};
use crate::ui::fields::{Takes, id, select, text_field, unfolding};
use crate::ui::list::List;
use crate::ui::section::Section;

/// One of the two lists of events.
#[derive(Clone, Copy)]
struct Acts {
    /// Its name in the case file.
    list: &'static str,
    read: fn(&Told) -> &Vec<ActEntry>,
    write: fn(&mut Told) -> &mut Vec<ActEntry>,
}

const OF_DEBT: Acts = Acts { list: "acts", read: |told| &told.time.acts, write: |told| &mut told.time.acts };
const OF_JUDGMENT: Acts = Acts {
    list: "judgment.acts",
    read: |told| &told.time.judgment.acts,
    write: |told| &mut told.time.judgment.acts,
};

/// What happened since the claim fell due.
pub(super) fn events(part: Section<Told>) -> El {
    let store = part.store();
    let known = move || match of_loan(store).payments.len() {
        0 => String::new(),
        count => words::payments_known(store.language(), count),
    };
    let list_of = unfolding(store, words::ACTS, |_, debt| !debt.sections.time.is_empty())
        .child(el("p").class("help").text(store.say(words::ACTS_HELP)))
        .child(el("p").class("help").live_text(Signal::derive(known)));
    let list = List {
        section: part,
        count: |told: &Told| told.time.acts.len(),
        add: |told| add(&mut told.time.acts),
        remove: |told, row| drop(told.time.acts.remove(row)),
        name: words::act_row,
        first: |row| kind_id(OF_DEBT, row),
        adds: words::ADD_ACT,
    };
    list.inside(list_of, |section, row| controls(section, OF_DEBT, row))
}

/// What happened since the judgment.
pub(in crate::ui) fn since(part: Section<Told>) -> El {
    let list_of = unfolding(part.store(), words::SINCE, |_, debt| !debt.sections.time.is_empty())
        .child(el("p").class("help").text(part.store().say(words::SINCE_HELP)));
    let list = List {
        section: part,
        count: |told: &Told| told.time.judgment.acts.len(),
        add: |told| add(&mut told.time.judgment.acts),
        remove: |told, row| drop(told.time.judgment.acts.remove(row)),
        name: words::act_row,
        first: |row| kind_id(OF_JUDGMENT, row),
        adds: words::ADD_ACT,
    };
    list.inside(list_of, |section, row| controls(section, OF_JUDGMENT, row))
}

fn add(acts: &mut Vec<ActEntry>) -> usize {
    acts.push(ActEntry::default());
    acts.len() - 1
}

const fn cell(acts: Acts, row: usize, member: &'static str) -> Field {
    Field::Time(Place { list: acts.list, row: Some(row), member })
}

fn kind_id(acts: Acts, row: usize) -> String {
    id(cell(acts, row, "kind"))
}

/// The controls of one event; what does not fit its kind is hidden.
fn controls(section: Section<Told>, acts: Acts, row: usize) -> Vec<El> {
    let kind = section
        .chosen(move |told| (acts.read)(told).get(row).and_then(|act| act.kind).map_or("", ActKind::code));
    let only_if = move |fits: fn(ActKind) -> bool, control: El| {
        let hidden = move || !kind.with(|code| ActKind::from_code(code).is_some_and(fits));
        control.flag("hidden", Signal::derive(hidden))
    };
    let text = |member, label, help, of: fn(&mut ActEntry) -> &mut String| {
        let slot = section.slot(cell(acts, row, member), move |told| (acts.write)(told).get_mut(row).map(of));
        text_field(slot, Takes::Date, label, help)
    };
    let choice = Choice { section, acts, row };
    let until = text("until", words::UNTIL, Some(words::UNTIL_HELP), |act| &mut act.until);
    vec![
        choice.control(
            "kind",
            words::KIND,
            ActKind::ALL.iter().map(|kind| (kind.code(), act(*kind))),
            |act| act.kind.map_or("", ActKind::code),
            |act, code| act.kind = ActKind::from_code(code),
        ),
        text("date", words::DATE, None, |act| &mut act.date),
        only_if(|kind| kind.opens_procedure() || kind.may_give_time(), el("div").child(until)),
        only_if(
            ActKind::opens_procedure,
            choice.control(
                "outcome",
                words::OUTCOME,
                Outcome::ALL.iter().map(|each| (each.code(), words::outcome(*each))),
                |act| act.outcome.map_or("", Outcome::code),
                |act, code| act.outcome = Outcome::from_code(code),
            ),
        ),
        only_if(
            |kind| kind.usual_proof() == Proof::Claimed,
            choice.control(
                "proof",
                words::PROOF,
                Proof::ALL.iter().map(|each| (each.code(), words::proof(*each))),
                |act| act.proof.map_or("", Proof::code),
                |act, code| act.proof = Proof::from_code(code),
            ),
        ),
    ]
}

/// A choice in the row of an event.
#[derive(Clone, Copy)]
struct Choice {
    section: Section<Told>,
    acts: Acts,
    row: usize,
}

impl Choice {
    fn control(
        self,
        member: &'static str,
        label: Text,
        choices: impl Iterator<Item = (&'static str, Text)>,
        read: fn(&ActEntry) -> &'static str,
        write: fn(&mut ActEntry, &str),
    ) -> El {
        let Self { section, acts, row } = self;
        let store = section.store();
        let id = id(cell(acts, row, member));
        let chosen = section.chosen(move |told| (acts.read)(told).get(row).map_or("", read));
        let choose = move |code: &str| {
            section.change(|told| {
                if let Some(act) = (acts.write)(told).get_mut(row) {
                    write(act, code);
                }
            });
        };
        let options = [("", words::CHOOSE)].into_iter().chain(choices).collect();
        let select = select(store, options, chosen, choose).attr("id", id.clone()).attr("name", id.clone());
        el("div")
            .class("field")
            .child(el("label").attr("for", id).text(store.say(label)))
            .child(el("div").class("box").child(select))
    }
}
