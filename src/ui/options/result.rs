//! The ways side by side: what each costs, how long it takes, what comes with it.

use leptos::prelude::*;

use super::Found;
use crate::engine::Assessment;
use crate::engine::options::{Choice, Outflow, OutflowKind, Prospect, Risk};
use crate::explain::options::of_way;
use crate::language::Text;
use crate::money::Yuan;
use crate::text::{format, options as words, result};
use crate::ui::cited::rules;
use crate::ui::drawing::{PATTERNS, drawing, key, stacked};
use crate::ui::element::{El, el};
use crate::ui::store::Store;

type Open = RwSignal<Vec<Choice>>;

/// Shows the ways.
pub(super) fn shows(store: Store) -> impl Fn(&Option<Found>) -> El + Send + Sync + 'static {
    let open = RwSignal::new(Vec::new());
    move |found| match found {
        Some(found) => ready(store, found, open),
        None => without_figures(store),
    }
}

fn without_figures(store: Store) -> El {
    let ways = words::WITHOUT_FIGURES.map(|(choice, text)| {
        el("div").child(el("dt").text(store.say(words::choice(choice)))).child(el("dd").text(store.say(text)))
    });
    el("div")
        .child(el("p").class("note").text(store.say(words::BEFORE_FIGURES)))
        .child(el("dl").class("plain").children(ways))
}

fn ready(store: Store, found: &Found, open: Open) -> El {
    let Found { today, ways, .. } = found;
    let language = store.language();
    let beside = |words: &str, amount: Yuan| {
        el("div").child(el("dt").text(words)).child(el("dd").text(format::money(amount)))
    };
    let lawful = today.lawful_total();
    let last_known = if today.rests_on_last_known_rate() { store.say(result::LAST_KNOWN) } else { "" };
    let totals = el("div")
        .class("totals")
        .child(el("p").class("total").child(el("small").text("¥")).text(format::yuan(lawful)))
        .child(el("dl").child(beside(store.say(result::claimed(today)), today.claimed_total())));
    el("div")
        .child(el("p").class("as-of").text(result::as_of(language, today)))
        .child(totals)
        .child(el("p").class("note").text(words::headline(language, today, ways)))
        .children(words::waiting(language, today).map(|text| el("p").class("aside").text(text)))
        .children(result::lower(language, today).map(|text| el("p").class("aside").text(text)))
        .child(chart(store, today, ways))
        .child(table(store, today, ways, open))
        .child(el("p").class("small").text(store.say(words::NOT_COUNTED)).text(last_known))
}

/// What is paid for the lawful debt, what is paid beyond it, and what is not paid.
fn parts(way: &Prospect) -> [(&'static str, Yuan); 3] {
    let debt: Yuan =
        way.outflows.iter().filter(|out| out.kind == OutflowKind::Debt).map(|out| out.amount).sum();
    let extra = way.total() - debt + way.beyond;
    [("supported", debt - way.beyond), ("over", extra), ("unproven", way.left)]
}

/// A bar for the claim and one for each way, on one scale. The table says the same in figures.
fn chart(store: Store, today: &Assessment, ways: &[Prospect]) -> El {
    let claimed = today.claimed_total();
    let supported = claimed.min(today.lawful_total());
    let claim = [("supported", supported), ("over", claimed - supported)];
    let longest = ways
        .iter()
        .map(|way| parts(way).iter().map(|part| part.1).sum())
        .fold(claimed, |longest: Yuan, each: Yuan| if each > longest { each } else { longest });
    if !longest.is_positive() {
        return el("div");
    }
    let bar = |name: &str, parts: &[(&'static str, Yuan)], amount: Yuan| {
        el("li")
            .child(el("span").text(name))
            .child(el("span").text(format::money(amount)))
            .view(stacked(parts, longest))
    };
    let name = if result::is_theirs(today) { words::CLAIM } else { words::CONTRACT };
    let bars = ways.iter().map(|way| bar(store.say(words::choice(way.choice)), &parts(way), way.total()));
    let legend: [(&'static str, Text); 3] =
        [("supported", words::TO_DEBT), ("over", words::EXTRA), ("unproven", words::UNPAID)];
    let legend = legend.map(|(class, text)| key(class, store.say(text).to_owned()));
    el("div")
        .class("chart")
        .attr("aria-hidden", "true")
        .view(drawing("bar patterns", 1, PATTERNS.to_owned()))
        .child(el("ul").class("bars").child(bar(store.say(name), &claim, claimed)).children(bars))
        .child(el("ul").class("legend").children(legend))
}

fn table(store: Store, today: &Assessment, ways: &[Prospect], open: Open) -> El {
    let heads = [words::WAY, words::PAID, words::UNTIL]
        .map(|head| el("th").attr("scope", "col").text(store.say(head)));
    let table = el("table")
        .class("lines ways-table")
        .child(el("caption").class("unseen").text(store.say(words::WAYS)))
        .child(el("thead").child(el("tr").children(heads).child(el("td"))))
        .children(ways.iter().map(|way| row(store, today, way, open)));
    el("div").class("scroll").child(table)
}

/// A way, what comes with it in a word each and, where it is open, why.
fn row(store: Store, today: &Assessment, way: &Prospect, open: Open) -> El {
    let choice = way.choice;
    let is_open = open.with(|open| open.contains(&choice));
    let toggle = move |_| {
        open.update(|open| match open.iter().position(|known| *known == choice) {
            Some(index) => drop(open.remove(index)),
            None => open.push(choice),
        });
    };
    let name = store.say(words::choice(choice));
    let button = el("button")
        .class("why")
        .attr("type", "button")
        .attr("aria-expanded", if is_open { "true" } else { "false" })
        .attr("aria-label", format!("{} · {name}", store.say(result::WHY)))
        .on("click", toggle)
        .text(if is_open { "−" } else { "?" });
    let until = el("td")
        .text(format::iso(way.ends))
        .child(el("small").text(words::months(store.language(), way.months)));
    let figures = el("tr")
        .child(el("th").attr("scope", "row").text(name))
        .child(el("td").text(format::yuan(way.total())))
        .child(until)
        .child(el("td").child(button));
    let explanation = is_open.then(|| {
        el("tr").class("reasons").child(el("td").attr("colspan", "4").child(why(store, today, way)))
    });
    el("tbody").child(figures).children(tags(store, way)).children(explanation)
}

fn tags(store: Store, way: &Prospect) -> Option<El> {
    let open = way.risks.iter().any(|risk| matches!(risk, Risk::RestStaysOwed(_)));
    let waived = (way.left.is_positive() && !open)
        .then(|| el("span").class("kind").text(words::waived(store.language(), way.left)));
    let any = waived.is_some() || !way.risks.is_empty();
    let risks = way.risks.iter().map(|risk| {
        let class = match risk {
            Risk::LimitationStops(_) | Risk::RecordFrom(_) => "kind",
            _ => "tag",
        };
        // A space between them, for who copies the result as text.
        [el("span").text(" "), el("span").class(class).text(words::tag(store.language(), *risk))]
    });
    any.then(|| {
        el("tr").class("tags").child(el("td").attr("colspan", "4").children(waived).children(risks.flatten()))
    })
}

fn why(store: Store, today: &Assessment, way: &Prospect) -> El {
    let language = store.language();
    let risks = way.risks.iter().map(|risk| el("li").text(words::risk(language, *risk)));
    let discount = words::discount(language, way, result::is_theirs(today));
    el("div")
        .child(payments(store, way))
        .children(discount.map(|text| el("p").text(text)))
        .children((way.choice == Choice::PayNow).then(|| el("p").text(store.say(words::SUM_EXPLAINED))))
        .child(el("ul").children(risks))
        .child(rules(store, &of_way(way)))
}

/// What is paid; instalments, which are all the same, in one line.
fn payments(store: Store, way: &Prospect) -> El {
    let mut kinds: Vec<(&Outflow, usize)> = Vec::new();
    for outflow in &way.outflows {
        match kinds.last_mut() {
            Some((first, count)) if first.kind == outflow.kind => *count += 1,
            _ => kinds.push((outflow, 1)),
        }
    }
    let lines = kinds.into_iter().map(|(first, count)| {
        let sum: Yuan = way.outflows.iter().filter(|out| out.kind == first.kind).map(|out| out.amount).sum();
        el("div")
            .child(el("dt").text(words::payment(store.language(), first, count)))
            .child(el("dd").text(format::yuan(sum)))
    });
    el("dl").class("steps").attr("aria-label", store.say(words::OUTFLOWS)).children(lines)
}
