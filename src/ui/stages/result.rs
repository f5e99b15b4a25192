//! The answer: how long, what that is called by whom, what usually comes next and what binds it, the credit record.

use leptos::prelude::*;

use super::line::line;
use super::{Answer, NO_CRIME};
use crate::engine::credit_clock::{CreditClock, Repair};
use crate::engine::stages::{Applies, FiveClasses, Measure, Rung, Stages, rungs};
use crate::language::Text;
use crate::law::citation::{Kind, Rule};
use crate::text::{citation, stages as words};
use crate::ui::cited::rules;
use crate::ui::element::{El, el};
use crate::ui::route::Route;
use crate::ui::store::Store;
use crate::ui::tool::Tool;

/// Which parts the reader has unfolded, by their names; they stay so while they type.
type Unfolded = RwSignal<Vec<i64>>;

/// Shows the answer.
pub(super) fn shows(store: Store) -> impl Fn(&Answer) -> El + Send + Sync + 'static {
    let unfolded = RwSignal::new(Vec::new());
    move |answer| ready(store, answer, unfolded)
}

fn ready(store: Store, answer: &Answer, unfolded: Unfolded) -> El {
    let language = store.language();
    let rungs = rungs(answer.lender, answer.as_of);
    let broken = answer.broken.then(|| el("p").class("note").text(store.say(words::BROKEN)));
    let overdue = if answer.paid {
        store.say(words::PAID).to_owned()
    } else {
        words::overdue(language, &answer.stages, answer.as_of)
    };
    let technical =
        answer.stages.may_be_technical.then(|| el("p").class("aside").text(store.say(words::TECHNICAL)));
    let todo = el("p")
        .class("note")
        .child(el("strong").text(store.say(words::DO)))
        .text(store.say(words::advice(answer.stages.ladder.now.is)));
    el("div")
        .children(broken)
        .child(el("p").class("counted").text(overdue))
        .children(answer.from_loan.then(|| from_loan(store)))
        .child(todo)
        .children(technical)
        .child(el("h3").text(store.say(words::LADDER)))
        .child(el("p").class("small").text(store.say(words::LADDER_NOTE)))
        .child(line(store, &rungs, answer.stages.days))
        .child(ladder(store, answer, &rungs, unfolded))
        .child(schedules(store, answer))
        .child(el("p").class("small").text(store.say(words::SCHEDULES_NOTE)))
        .child(cited(store, words::RULES, &schedule_rules(&answer.stages), SCHEDULES, unfolded))
        .children(answer.credit.as_ref().map(|clock| credit(store, clock, unfolded)))
        .child(el("h3").text(store.say(words::CRIME)))
        .child(el("p").text(store.say(words::NO_CRIME)))
        .child(cited(store, words::LIMITS_OF_CRIME, &NO_CRIME, CRIME, unfolded))
        .child(el("p").class("small").text(store.say(words::SMALL_PRINT)))
}

/// The names of the unfolding parts that are no rungs.
const CRIME: i64 = -1;
const CREDIT: i64 = -2;
const SCHEDULES: i64 = -3;

fn from_loan(store: Store) -> El {
    let way = el("a").attr("href", store.page.link(Route::Tool(Tool::Owe))).text(store.say(words::TO_LOAN));
    el("p").class("small").text(store.say(words::FROM_LOAN)).text(" ").child(way)
}

fn head(store: Store, columns: &[Text]) -> El {
    let cells = columns.iter().map(|column| el("th").attr("scope", "col").text(store.say(*column)));
    el("thead").child(el("tr").children(cells))
}

fn ladder(
    store: Store,
    answer: &Answer,
    rungs: &[(Rung<Measure>, Vec<&'static Rule>)],
    unfolded: Unfolded,
) -> El {
    let rows = rungs.iter().enumerate().map(|(place, (rung, limits))| {
        let last = rungs.get(place + 1).map(|(next, _)| next.first_day - 1);
        let here = rung.first_day == answer.stages.ladder.now.first_day;
        // The day on which the rung begins, where it is known from which day to count.
        let begins = answer.stages.overdue_since.and_then(|since| {
            let days = u64::try_from(rung.first_day).ok().filter(|days| *days > 0)?;
            since.checked_add_days(chrono::Days::new(days))
        });
        let mark = here.then(|| el("strong").class("verdict allowed").text(store.say(words::HERE)));
        let days = words::rung_days(store.language(), rung.first_day, last, begins);
        let row = el("tr")
            .child(el("th").attr("scope", "row").text(days).children(mark))
            .child(el("td").text(store.say(words::measure(rung.is))));
        let row = if here { row.attr("aria-current", "step") } else { row };
        let under = (!limits.is_empty()).then(|| {
            let part = cited(store, words::LIMITS, limits, rung.first_day, unfolded);
            el("tr").class("because").child(el("td").attr("colspan", "2").child(part))
        });
        el("tbody").child(row).children(under)
    });
    el("table")
        .class("findings ladder")
        .child(el("caption").class("unseen").text(store.say(words::LADDER)))
        .child(head(store, &words::LADDER_COLUMNS))
        .children(rows)
}

/// Rules under a summary.
fn cited(store: Store, title: Text, all: &[&'static Rule], name: i64, unfolded: Unfolded) -> El {
    let toggle = move |event| {
        let open = event_target::<leptos::web_sys::Element>(&event).has_attribute("open");
        // Read by nobody but the next answer: nothing is to be made anew for it.
        unfolded.update_untracked(|names| {
            names.retain(|other| *other != name);
            if open {
                names.push(name);
            }
        });
    };
    let part = el("details").class("more").on("toggle", toggle);
    let part =
        if unfolded.with_untracked(|names| names.contains(&name)) { part.attr("open", "") } else { part };
    part.child(el("summary").text(store.say(title))).child(rules(store, all))
}

/// On what the schedules and the ladder rest, each once.
fn schedule_rules(stages: &Stages) -> Vec<&'static Rule> {
    let classes = match stages.classes {
        FiveClasses::AtLeast(class) if stages.classes_apply != Applies::No => {
            vec![
                class.now.rule,
                class.next.map_or(class.now.rule, |next| next.rule),
                stages.card_classes.now.rule,
            ]
        }
        _ => Vec::new(),
    };
    let mut rules = vec![stages.bucket.now.rule, stages.ladder.now.rule];
    for rule in classes {
        if !rules.contains(&rule) {
            rules.push(rule);
        }
    }
    rules
}

/// The same days by each schedule.
fn schedules(store: Store, answer: &Answer) -> El {
    let language = store.language();
    let stages = &answer.stages;
    let row = |name: Text, now: String, next: String, kind: Kind| {
        let kind = el("span").class("kind").text(store.say(citation::kind(kind)));
        el("tr")
            .child(el("th").attr("scope", "row").text(store.say(name)).text(" ").child(kind))
            .children([now, next].map(|cell| el("td").text(cell)))
    };
    let bucket = stages.bucket;
    let buckets = row(
        words::BUCKETS,
        store.say(words::bucket(bucket.now.is)).to_owned(),
        words::next(language, bucket, words::bucket),
        bucket.now.rule.kind,
    );
    let classes = match stages.classes {
        _ if stages.classes_apply == Applies::No => {
            let none = store.say(words::NOT_FOR_LENDER).to_owned();
            row(words::CLASSES, none, String::new(), stages.card_classes.now.rule.kind)
        }
        FiveClasses::Refused(why) => {
            row(words::CLASSES, store.say(why).to_owned(), String::new(), stages.card_classes.now.rule.kind)
        }
        FiveClasses::AtLeast(class) => row(
            words::CLASSES,
            words::class_now(language, class.now.is, stages.classes_apply),
            words::next(language, class, words::class),
            class.now.rule.kind,
        ),
    };
    let card = stages.card_classes;
    let may_be_card = !matches!(stages.classes_apply, Applies::No);
    let cards = may_be_card.then(|| {
        row(
            words::CARDS,
            store.say(words::class(card.now.is)).to_owned(),
            words::next(language, card, words::class),
            card.now.rule.kind,
        )
    });
    let table = el("table")
        .class("log schedules")
        .child(el("caption").text(store.say(words::SCHEDULES)))
        .child(head(store, &words::SCHEDULE_COLUMNS))
        .child(el("tbody").child(buckets).child(classes).children(cards));
    el("div")
        .class("scroll")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", store.say(words::SCHEDULES))
        .child(table)
}

fn credit(store: Store, clock: &CreditClock, unfolded: Unfolded) -> El {
    let language = store.language();
    let repair = (clock.repair != Repair::NotIssued).then(|| words::repair(language, clock));
    el("div")
        .child(el("h3").text(store.say(words::CREDIT)))
        .child(el("p").text(words::retention(language, clock)))
        .children(repair.map(|text| el("p").text(text)))
        .child(cited(store, words::RULES, &clock.rules, CREDIT, unfolded))
}
