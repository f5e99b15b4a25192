//! The answer: each deed with its verdict, why and by what rule; what to do; the log and its count as tables.

use leptos::prelude::*;

use super::Answer;
use crate::case::contacts::Deed;
use crate::engine::conduct::{Advice, DayCount, Finding, Logged, Step, Verdict};
use crate::language::Text;
use crate::text::collection as words;
use crate::text::collection::{advice, deeds};
use crate::text::{citation, form, format};
use crate::ui::cited::{places, rules};
use crate::ui::element::{El, el};
use crate::ui::store::Store;

/// Which rules the reader has unfolded; they stay so while they tick and type.
type Unfolded = RwSignal<Vec<Deed>>;

/// Shows the answer.
pub(super) fn shows(store: Store) -> impl Fn(&Answer) -> El + Send + Sync + 'static {
    let unfolded = RwSignal::new(Vec::new());
    move |answer| ready(store, answer, unfolded)
}

fn ready(store: Store, answer: &Answer, unfolded: Unfolded) -> El {
    let broken = answer.broken.then(|| el("p").class("note").text(store.say(words::BROKEN)));
    if answer.conduct.findings.is_empty() {
        let nothing = el("p").class("note").text(store.say(words::NOTHING_YET));
        return el("div").children(broken).child(nothing);
    }
    el("div")
        .children(broken)
        .child(el("p").class("as-of").text(words::as_of(store.language(), answer.as_of)))
        .child(el("p").class("counted").text(words::summary(store.language(), &answer.conduct)))
        .children(danger(store, &answer.conduct.advice))
        .child(findings(store, answer, unfolded))
        .children(steps(store, &answer.conduct.advice, false))
        .children(steps(store, &answer.conduct.advice, true))
        .children(log(store, answer))
        .children(days(store, &answer.conduct.days))
        .child(el("p").text(store.say(words::DEBT_STAYS)))
        .child(el("p").class("small").text(store.say(words::LIMITS)))
}

/// What is banned by law looks stronger than what only a standard or an association bans.
fn class(finding: &Finding) -> &'static str {
    match finding.verdict {
        Verdict::Banned if finding.is_by_law() => "verdict banned",
        Verdict::Banned => "verdict discouraged",
        Verdict::Depends => "verdict depends",
        Verdict::Allowed => "verdict allowed",
    }
}

fn tag(store: Store, finding: &Finding) -> El {
    el("strong").class(class(finding)).text(store.say(words::verdict(finding.verdict)))
}

fn head(store: Store, columns: &[Text]) -> El {
    let cells = columns.iter().map(|column| el("th").attr("scope", "col").text(store.say(*column)));
    el("thead").child(el("tr").children(cells))
}

fn findings(store: Store, answer: &Answer, unfolded: Unfolded) -> El {
    el("table")
        .class("findings")
        .child(el("caption").class("unseen").text(store.say(words::FINDINGS)))
        .child(head(store, &[words::WHAT, words::ANSWER]))
        .children(answer.conduct.findings.iter().map(|finding| found(store, answer, finding, unfolded)))
}

/// A deed and its verdict; why, under it.
fn found(store: Store, answer: &Answer, finding: &Finding, unfolded: Unfolded) -> El {
    let deed = finding.deed;
    let kind = finding.by.map(|kind| el("small").text(store.say(citation::kind(kind))));
    let row = el("tr")
        .child(el("th").attr("scope", "row").text(store.say(deeds::deed(deed))))
        .child(el("td").child(tag(store, finding)).children(kind));
    let why = el("td")
        .attr("colspan", "2")
        .child(el("p").text(store.say(words::grounds(finding, answer.contacts.collector, answer.lender))))
        .child(el("p").text(store.say(deeds::reason(deed))))
        .children((!finding.rules.is_empty()).then(|| cited(store, finding, unfolded)));
    el("tbody").child(row).child(el("tr").class("because").child(why))
}

fn cited(store: Store, finding: &Finding, unfolded: Unfolded) -> El {
    let deed = finding.deed;
    let toggle = move |event| {
        let open = event_target::<leptos::web_sys::Element>(&event).has_attribute("open");
        // Read by nobody but the next answer: nothing is to be made anew for it.
        unfolded.update_untracked(|deeds| {
            deeds.retain(|other| *other != deed);
            if open {
                deeds.push(deed);
            }
        });
    };
    let part = el("details").class("more").on("toggle", toggle);
    let open = unfolded.with_untracked(|deeds| deeds.contains(&deed));
    let part = if open { part.attr("open", "") } else { part };
    part.child(el("summary").text(store.say(words::RULES))).child(rules(store, &finding.rules))
}

/// What cannot wait until the rest is read.
fn danger(store: Store, all: &[Advice]) -> Option<El> {
    let call = all.iter().find(|advice| advice.step == Step::Call110)?;
    let sentence = el("p").class("note").text(advice::step(store.language(), call.step)).text(" ");
    Some(sentence.children(places(store, call.rules)))
}

/// What to do now, or later.
fn steps(store: Store, all: &[Advice], later: bool) -> Option<El> {
    let mut steps =
        all.iter().filter(|advice| advice.later == later && advice.step != Step::Call110).peekable();
    steps.peek()?;
    let title = if later { words::LATER } else { words::NOW };
    let items = steps.map(|taken| {
        el("li")
            .text(advice::step(store.language(), taken.step))
            .text(" ")
            .children(places(store, taken.rules))
    });
    Some(
        el("div")
            .child(el("h3").text(store.say(title)))
            .child(el("ol").class("steps-to-take").children(items)),
    )
}

/// The log as it can be handed over.
fn log(store: Store, answer: &Answer) -> Option<El> {
    let columns = [form::DATE, words::TIME, words::CHANNEL, words::TO, words::SAID, words::ANSWER];
    let rows = answer.contacts.log.iter().zip(&answer.conduct.log).map(|(contact, logged)| {
        let said = answer.entry.log.get(contact.row).map_or("", |row| row.said.as_str());
        let cells = [
            contact.time.map_or_else(String::new, words::time),
            store.say(words::channel(contact.channel)).to_owned(),
            store.say(words::addressee(contact.to)).to_owned(),
            said.to_owned(),
        ];
        el("tr")
            .child(el("th").attr("scope", "row").text(contact.date.map_or_else(String::new, format::iso)))
            .children(cells.map(|cell| el("td").text(cell)))
            .child(el("td").children(shown(store, answer, logged)))
    });
    let rows: Vec<El> = rows.collect();
    (!rows.is_empty()).then(|| table(store, words::LOGGED, &columns, rows))
}

/// What a row shows, with its verdict.
fn shown(store: Store, answer: &Answer, logged: &Logged) -> Vec<El> {
    let findings = answer.conduct.findings.iter();
    let shown = findings.filter(|finding| logged.shows.contains(&finding.deed));
    shown
        .map(|finding| {
            el("p").child(tag(store, finding)).text(" ").text(store.say(deeds::deed(finding.deed)))
        })
        .collect()
}

fn days(store: Store, days: &[DayCount]) -> Option<El> {
    let rows = days.iter().map(|day| {
        el("tr")
            .child(el("th").attr("scope", "row").text(format::iso(day.date)))
            .children(words::counts(store.language(), day).map(|cell| el("td").text(cell)))
    });
    let rows: Vec<El> = rows.collect();
    (!rows.is_empty()).then(|| table(store, words::COUNTED, &words::COUNTS, rows))
}

/// A table that scrolls by itself where it is wide, and can be reached by keyboard to do so.
fn table(store: Store, caption: Text, columns: &[Text], rows: Vec<El>) -> El {
    let table = el("table")
        .class("log")
        .child(el("caption").text(store.say(caption)))
        .child(head(store, columns))
        .child(el("tbody").children(rows));
    el("div")
        .class("scroll")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", store.say(caption))
        .child(table)
}
