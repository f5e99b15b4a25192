//! Why a figure is what it is: a sentence, the steps and formulas with the reader's numbers, the dated segments, the
//! rules.

use leptos::prelude::*;

use super::store::Store;
use crate::engine::{Assessment, Line};
use crate::explain::{Figure, Segment, Side, Step, figure};
use crate::law::citation::Rule;
use crate::text::{citation, format, reasons};

/// Formulas are written out up to this many; beyond it the table says the same.
const MOST_FORMULAS: usize = 3;

/// The explanation of one line, lawful first.
pub(super) fn why(store: Store, assessment: &Assessment, line: &Line) -> AnyView {
    let sentence = reasons::sentence(store.language, &line.differences, line.claimed, line.lawful);
    let lawful = figure(assessment, line.item, Side::Lawful);
    let claimed = figure(assessment, line.item, Side::Claimed);
    let rules = lawful.rules.iter().map(|rule| cited(store, rule)).collect_view();
    let same = lawful.steps == claimed.steps && lawful.segments == claimed.segments;
    view! {
        <p>{sentence}</p>
        {side(store, &lawful)}
        {(!same).then(|| side(store, &claimed))}
        <ul class="rules" aria-label=store.say(reasons::RULES)>{rules}</ul>
    }
    .into_any()
}

fn side(store: Store, figure: &Figure) -> AnyView {
    let language = store.language;
    let title = match figure.side {
        Side::Lawful => reasons::LAWFUL_SIDE,
        Side::Claimed => reasons::CLAIMED_SIDE,
    };
    let formulas = (1..=MOST_FORMULAS).contains(&figure.segments.len()).then(|| {
        figure
            .segments
            .iter()
            .map(|each| view! { <p class="formula">{reasons::formula(language, each)}</p> })
            .collect_view()
    });
    let monthly = figure.segments.iter().any(|segment| segment.year_days > rust_decimal::Decimal::from(366));
    let legend = (!figure.segments.is_empty())
        .then(|| view! { <p class="small">{reasons::legend(language, monthly)}</p> });
    // A single step would only repeat the figure.
    let steps = (figure.steps.len() > 1).then(|| steps(store, figure));
    view! {
        <h3>{store.say(title)} " " <span>{format::yuan(figure.amount)}</span></h3>
        {formulas}
        {(!figure.segments.is_empty()).then(|| segments(store, figure))}
        {legend}
        {figure.room.map(|room| view! { <p>{reasons::room(language, room)}</p> })}
        {steps}
    }
    .into_any()
}

fn steps(store: Store, figure: &Figure) -> AnyView {
    let step = |step: &Step| {
        view! { <div><dt>{store.say(reasons::step(step.kind))}</dt><dd>{format::yuan(step.amount)}</dd></div> }
    };
    view! { <dl class="steps" aria-label=store.say(reasons::STEPS)>{figure.steps.iter().map(step).collect_view()}</dl> }
        .into_any()
}

fn segments(store: Store, figure: &Figure) -> AnyView {
    let row = |segment: &Segment| {
        view! {
            <tr>
                <th scope="row">
                    {format::iso(segment.from)} <br/> {format::iso(segment.to)}
                    <small>{reasons::cause(store.language, segment.cause)}</small>
                </th>
                <td>{segment.days()}</td>
                <td>{format::yuan(segment.principal)}</td>
                <td>{format::percent(segment.rate)}</td>
                <td>{format::yuan(segment.amount)}</td>
            </tr>
        }
    };
    let (from, to) = (store.say(reasons::FROM), store.say(reasons::TO));
    let heads = [reasons::DAYS, reasons::BALANCE, reasons::RATE, reasons::INTEREST]
        .map(|head| view! { <th scope="col">{store.say(head)}</th> });
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=store.say(reasons::SEGMENTS)>
            <table class="segments">
                <thead><tr><th scope="col">{from} <br/> {to}</th>{heads.collect_view()}</tr></thead>
                <tbody>{figure.segments.iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// A rule: its kind, where it stands, since when and how sure, and what it says.
fn cited(store: Store, rule: &'static Rule) -> AnyView {
    view! {
        <li>
            <span class="kind">{store.say(citation::kind(rule.instrument.kind))}</span>
            " " <cite>{citation::place(store.language, rule)}</cite>
            " " <span class="small">{citation::standing(store.language, rule)}</span>
            <p>{store.say(rule.says)}</p>
        </li>
    }
    .into_any()
}
