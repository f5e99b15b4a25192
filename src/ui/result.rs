//! The result: the lawful total in large figures, the claim beside it, why they differ, and the lines.

use std::time::Duration;

use leptos::prelude::*;

use super::bar::bar;
use super::store::{Outcome, Store};
use super::why::why;
use crate::case::field::{Problem, Reason};
use crate::engine::{Assessment, Item, Line};
use crate::text::{format, problem, reasons, result};

/// How long nothing must change before the result is announced.
const PAUSE: Duration = Duration::from_millis(600);

/// The result as it stands, and its announcement to screen readers.
#[component]
pub(super) fn ResultCard(store: Store) -> impl IntoView {
    let open = RwSignal::new(Vec::<Item>::new());
    let view = move || {
        store.outcome.with(|outcome| match outcome {
            Outcome::Unfinished(problems) => unfinished(store, problems),
            Outcome::Refused(refusal) => {
                view! { <p class="note">{problem::refusal(store.language, *refusal)}</p> }.into_any()
            }
            Outcome::Ready(assessment) => ready(store, assessment, open),
        })
    };
    view! {
        <section class="card result" id="result" aria-label=store.say(result::RESULT)>
            {view}
        </section>
        <Announcement store/>
    }
}

/// The total at the bottom of a phone's screen; tapping it goes to the result.
#[component]
pub(super) fn Dock(store: Store) -> impl IntoView {
    let total = move || {
        store.outcome.with(|outcome| match outcome {
            Outcome::Ready(assessment) => format::money(assessment.lawful_total()),
            Outcome::Unfinished(_) | Outcome::Refused(_) => "—".to_owned(),
        })
    };
    view! {
        <a class="dock" href="#result">
            <span>{store.say(result::LAWFUL)}</span>
            <strong>{total}</strong>
        </a>
    }
}

/// One short sentence, said politely once the reader has stopped typing.
#[component]
fn Announcement(store: Store) -> impl IntoView {
    let words = RwSignal::new(String::new());
    let text = move || {
        store.outcome.with(|outcome| match outcome {
            Outcome::Ready(assessment) => result::announcement(store.language, assessment),
            Outcome::Unfinished(_) | Outcome::Refused(_) => String::new(),
        })
    };
    let mut announce = debounce(PAUSE, move |text| words.set(text));
    Effect::new(move |_| announce(text()));
    view! { <output class="unseen" aria-live="polite">{words}</output> }
}

fn unfinished(store: Store, problems: &[Problem]) -> AnyView {
    let (missing, wrong): (Vec<&Problem>, Vec<&Problem>) =
        problems.iter().partition(|problem| problem.reason == Reason::Missing);
    let (words, shown) = if wrong.is_empty() { (result::WAITING, missing) } else { (result::TO_MEND, wrong) };
    let name = |problem: &&Problem| {
        let field = result::field_name(store.language, problem.field);
        let text = match problem.reason {
            Reason::Missing => field.to_owned(),
            reason => format!("{field}: {}", problem::reason(store.language, reason)),
        };
        view! { <li>{text}</li> }
    };
    view! {
        <p class="note">{store.say(words)}</p>
        <ul class="waiting">{shown.iter().map(name).collect_view()}</ul>
    }
    .into_any()
}

fn ready(store: Store, assessment: &Assessment, open: RwSignal<Vec<Item>>) -> AnyView {
    let language = store.language;
    let (claimed, lawful) = (assessment.claimed_total(), assessment.lawful_total());
    let debt = &assessment.debt;
    let typed = debt.demand != crate::case::Demand::default();
    let claimed_words = store.say(if typed { result::CLAIMED } else { result::CLAIMED_BY_CONTRACT });
    let not_all_due = assessment.lawful.overdue_principal < assessment.lawful.principal;
    let notes = [
        (!assessment.lawful.refund.to_fen().is_zero())
            .then(|| result::refund(language, assessment.lawful.refund)),
        not_all_due.then(|| result::due_by_now(language, assessment.lawful.overdue_principal)),
        assessment.lower.map(|(total, ceiling)| result::lower(language, total, ceiling)),
        result::if_sued(language, assessment),
    ];
    let sources =
        [Some(store.say(result::NOT_COUNTED).to_owned()), result::reference_rates(language, assessment)];
    view! {
        <p class="as-of">{result::as_of(language, assessment)}</p>
        <div class="totals">
            <p class="total"><small>"¥"</small>{format::yuan(lawful)}</p>
            <dl>
                <div><dt>{claimed_words}</dt><dd>{format::money(claimed)}</dd></div>
                <div><dt>{store.say(result::DIFFERENCE)}</dt><dd>{format::money((claimed - lawful).or_zero())}</dd></div>
            </dl>
        </div>
        <p class="note">{result::headline(language, assessment)}</p>
        {notes.into_iter().flatten().map(|text| view! { <p class="aside">{text}</p> }).collect_view()}
        {bar(store, assessment)}
        <table class="lines">
            <caption class="unseen">{store.say(result::LINES)}</caption>
            <thead>
                <tr>
                    <th scope="col">{store.say(result::LINE)}</th>
                    <th scope="col">{claimed_words}</th>
                    <th scope="col">{store.say(result::LAWFUL)}</th>
                </tr>
            </thead>
            {assessment.lines.iter().map(|line| row(store, assessment, line, open)).collect_view()}
            <tfoot>
                <tr>
                    <th scope="row">{store.say(result::TOTAL)}</th>
                    <td>{format::yuan(claimed)}</td>
                    <td>{format::yuan(lawful)}</td>
                </tr>
            </tfoot>
        </table>
        {payments(store, assessment)}
        <p class="small">
            {result::claimed_tomorrow(language, assessment.claimed_tomorrow)} " · "
            {sources.into_iter().flatten().collect::<Vec<_>>().join(" ")}
        </p>
    }
    .into_any()
}

/// A line and, where it is open, its explanation under it.
fn row(store: Store, assessment: &Assessment, line: &Line, open: RwSignal<Vec<Item>>) -> AnyView {
    let item = line.item;
    let is_open = open.with(|open| open.contains(&item));
    let toggle = move |_| {
        open.update(|open| match open.iter().position(|known| *known == item) {
            Some(index) => drop(open.remove(index)),
            None => open.push(item),
        });
    };
    let name = store.say(result::item(item, line.claimed < crate::money::Yuan::ZERO));
    let tags = line
        .differences
        .iter()
        .map(|difference| view! { <span class="tag">{store.say(reasons::difference(*difference))}</span> })
        .collect_view();
    view! {
        <tbody>
            <tr>
                <th scope="row">
                    {name}
                    <button
                        type="button"
                        class="why"
                        aria-expanded=if is_open { "true" } else { "false" }
                        aria-label=format!("{} · {name}", store.say(result::WHY))
                        on:click=toggle
                    >
                        {if is_open { "−" } else { "?" }}
                    </button>
                    {tags}
                </th>
                <td>{format::yuan(line.claimed)}</td>
                <td>{format::yuan(line.lawful)}</td>
            </tr>
            {is_open.then(|| view! { <tr class="reasons"><td colspan="3">{why(store, assessment, line)}</td></tr> })}
        </tbody>
    }
    .into_any()
}

fn payments(store: Store, assessment: &Assessment) -> AnyView {
    if assessment.lawful.allocations.is_empty() {
        return ().into_any();
    }
    let row = |paid: &crate::engine::ledger::Allocation| {
        view! {
            <tr>
                <th scope="row">{format::iso(paid.date)}</th>
                <td>{format::yuan(paid.amount)}</td>
                <td>{reasons::payment(store.language, paid)}</td>
            </tr>
        }
    };
    view! {
        <details class="more">
            <summary>{store.say(result::PAYMENTS)}</summary>
            <table class="payments">
                <caption class="unseen">{store.say(result::PAYMENTS)}</caption>
                <tbody>{assessment.lawful.allocations.iter().map(row).collect_view()}</tbody>
            </table>
        </details>
    }
    .into_any()
}
