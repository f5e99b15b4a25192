//! The questions: which ways are on the table.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::Found;
use super::loan::loan;
use crate::case::field::Field;
use crate::case::file::{CaseFile, DebtEntry};
use crate::case::options::entry::{OptionsEntry, OptionsField};
use crate::case::transfer::entry::YesNo;
use crate::dates::add_months;
use crate::language::Text;
use crate::money::Yuan;
use crate::text::{form, options as words};
use crate::ui::element::{El, el};
use crate::ui::fields::{Takes, text_field, tiles, unfolding};
use crate::ui::section::Section;
use crate::ui::store::{Outcome, Store};

/// Part of the judgment's example: the suit a month away, the deadline seven.
const SUED_IN: u32 = 1;
const PAID_IN: u32 = 7;
/// Instalments in the example.
const EXAMPLE_INSTALMENTS: u32 = 12;

type Options = Section<OptionsEntry>;

/// Everything the reader is asked.
pub(super) fn questions(store: Store, section: Options, outcome: Memo<Outcome<Option<Found>>>) -> El {
    el("form")
        .class("questions")
        .attr("autocomplete", "off")
        // A form that is never sent: pressing Enter must not leave the page.
        .on("submit", |event| event.prevent_default())
        .child(loan(store, outcome))
        .child(settlement(store, section))
        .child(instalments(store, section, outcome))
        .child(suit(store, section))
        .child(more(store, section))
}

fn field(section: Options, field: OptionsField, takes: Takes, help: Option<Text>) -> El {
    let slot = section.slot(Field::Options(field), move |entry| Some(place(entry, field)));
    text_field(slot, takes, words::label(field), help)
}

/// Where the text of a field stands.
fn place(entry: &mut OptionsEntry, field: OptionsField) -> &mut String {
    match field {
        OptionsField::PayOn => &mut entry.pay_on,
        OptionsField::First => &mut entry.instalments.first,
        OptionsField::Count => &mut entry.instalments.count,
        OptionsField::Instalment => &mut entry.instalments.amount,
        OptionsField::SettleOn => &mut entry.settlement.date,
        OptionsField::Settlement => &mut entry.settlement.amount,
        OptionsField::Filed => &mut entry.suit.filed,
        OptionsField::PayBy => &mut entry.suit.pay_by,
        OptionsField::Paid => &mut entry.suit.paid,
    }
}

/// A question with two answers; what is not known counts as no.
fn yes_no(
    store: Store,
    section: Options,
    name: &'static str,
    label: Text,
    place: fn(&mut OptionsEntry) -> &mut Option<YesNo>,
) -> El {
    let choices = [(YesNo::Yes.code(), words::YES, None), (YesNo::No.code(), words::NO, None)].into_iter();
    let chosen = section.chosen(move |entry| place(&mut entry.clone()).map_or(YesNo::No.code(), YesNo::code));
    tiles(store, name, label, choices, chosen, move |code| {
        // A way of which only this is left is not on the table.
        section.change(|entry| *place(entry) = YesNo::from_code(code).filter(|it| *it == YesNo::Yes));
    })
}

fn settlement(store: Store, section: Options) -> El {
    part(store, words::SETTLEMENT, words::SETTLEMENT_HELP, |_, debt| has(debt, "\"settlement\""))
        .child(
            el("div")
                .class("pair")
                .child(field(section, OptionsField::Settlement, Takes::Amount, None))
                .child(field(section, OptionsField::SettleOn, Takes::Date, Some(words::OR_TODAY))),
        )
        .child(yes_no(store, section, "options-settlement-rest_waived", words::REST_WAIVED, |entry| {
            &mut entry.settlement.rest_waived
        }))
}

fn instalments(store: Store, section: Options, outcome: Memo<Outcome<Option<Found>>>) -> El {
    let example = move || {
        outcome.with_untracked(|outcome| {
            let Outcome::Ready(Some(found)) = outcome else { return };
            let count = Decimal::from(EXAMPLE_INSTALMENTS);
            let each = Yuan::new(found.today.lawful_total().exact() / count).to_fen();
            section.move_rows(|entry| {
                let offer = &mut entry.instalments;
                offer.first = add_months(found.today.as_of, 1).to_string();
                offer.count = EXAMPLE_INSTALMENTS.to_string();
                offer.amount = each.exact().to_string();
            });
        });
    };
    part(store, words::INSTALMENTS, words::INSTALMENTS_HELP, |_, debt| has(debt, "\"instalments\""))
        .child(
            el("div")
                .class("pair")
                .child(field(section, OptionsField::Instalment, Takes::Amount, None))
                .child(field(section, OptionsField::Count, Takes::Count, None)),
        )
        .child(field(section, OptionsField::First, Takes::Date, None))
        .child(yes_no(store, section, "options-instalments-rest_waived", words::REST_WAIVED, |entry| {
            &mut entry.instalments.rest_waived
        }))
        .child(button(store, words::PLAN_EXAMPLE, example).flag("disabled", without_loan(outcome)))
}

fn suit(store: Store, section: Options) -> El {
    let example = move || {
        let as_of = store.case.with_untracked(|case| crate::case::read::as_of(&case.as_of, store.today));
        let from = as_of.unwrap_or(store.today);
        section.move_rows(|entry| {
            let suit = &mut entry.suit;
            suit.filed = add_months(from, SUED_IN).to_string();
            suit.pay_by = add_months(from, PAID_IN).to_string();
            suit.paid.clone_from(&suit.pay_by);
            suit.fee_halved = Some(YesNo::Yes);
        });
    };
    let question = move |name, label, place| yes_no(store, section, name, label, place);
    part(store, words::SUIT, words::SUIT_HELP, |_, debt| has(debt, "\"suit\""))
        .child(button(store, words::SUIT_EXAMPLE, example))
        .child(field(section, OptionsField::Filed, Takes::Date, Some(words::OR_TODAY)))
        .child(
            el("div")
                .class("pair")
                .child(field(section, OptionsField::PayBy, Takes::Date, None))
                .child(field(section, OptionsField::Paid, Takes::Date, None)),
        )
        .child(question("options-suit-fee_halved", words::FEE_HALVED, |entry| &mut entry.suit.fee_halved))
        .child(question("options-suit-preserved", words::PRESERVED, |entry| &mut entry.suit.preserved))
        .child(question("options-suit-enforced", words::ENFORCED, |entry| &mut entry.suit.enforced))
}

fn more(store: Store, section: Options) -> El {
    unfolding(store, words::MORE, |case, debt| !case.as_of.is_empty() || has(debt, "\"pay_on\""))
        .child(field(section, OptionsField::PayOn, Takes::Date, Some(words::OR_TODAY)))
        .child(text_field(store.slot(Field::AsOf), Takes::Date, form::AS_OF, Some(form::AS_OF_HELP)))
}

/// A way's questions, folded until they are asked for.
fn part(store: Store, title: Text, help: Text, filled: fn(&CaseFile, &DebtEntry) -> bool) -> El {
    unfolding(store, title, filled).child(el("p").class("help").text(store.say(help)))
}

/// Whether the section, as it stands in the file, has a member of that name.
fn has(debt: &DebtEntry, member: &str) -> bool {
    debt.sections.options.contains(member)
}

/// Without the loan there is nothing to divide into instalments.
fn without_loan(outcome: Memo<Outcome<Option<Found>>>) -> Signal<bool> {
    Signal::derive(move || outcome.with(|outcome| !matches!(outcome, Outcome::Ready(Some(_)))))
}

fn button(store: Store, text: Text, press: impl Fn() + 'static) -> El {
    el("button").class("quiet").attr("type", "button").on("click", move |_| press()).text(store.say(text))
}
