//! Every instalment: a drawing, and the table from which it is drawn.

use leptos::prelude::*;

use super::chart;
use super::result::part;
use crate::engine::repayment::{Repayment, Row};
use crate::language::Text;
use crate::money::Yuan;
use crate::text::format;
use crate::text::total::answer as words;
use crate::ui::element::{El, el};
use crate::ui::store::Store;

pub(super) fn schedule(store: Store, repayment: &Repayment) -> El {
    let table = &repayment.table;
    let has_fees = table.fees().is_positive();
    let columns: Vec<Text> = [words::PAID, words::PRINCIPAL, words::INTEREST]
        .into_iter()
        .chain(has_fees.then_some(words::FEES))
        .chain([words::LEFT])
        .collect();
    let heads = columns.into_iter().map(|head| el("th").attr("scope", "col").text(store.say(head)));
    let head = el("tr").child(el("th").attr("scope", "col").text(store.say(words::NUMBER))).children(heads);
    let sums = amounts([table.total(), table.principal(), table.interest(), table.fees()], has_fees);
    let sums = sums.into_iter().map(|sum| el("td").text(sum));
    let foot = el("tr")
        .child(el("th").attr("scope", "row").text(store.say(words::SUM)))
        .children(sums)
        .child(el("td"));
    let body: String = (1..).zip(&table.rows).map(|(number, row)| written(number, row, has_fees)).collect();
    let written = el("table")
        .class("segments schedule")
        .child(el("caption").text(store.say(words::source(table.source))))
        .child(el("thead").child(head))
        // There may be hundreds of rows, and they are written anew at every key: in one piece. All of it is our own figures.
        .view(leptos::html::tbody().inner_html(body).into_any())
        .child(el("tfoot").child(foot));
    // Wide tables scroll by themselves, and can be reached by keyboard to do so.
    let scroll = el("div")
        .class("scroll")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", store.say(words::SCHEDULE));
    part(store, words::SCHEDULE).child(chart::of_rows(store, &table.rows)).child(scroll.child(written))
}

/// What is paid and of what it is made up.
fn amounts([paid, principal, interest, fees]: [Yuan; 4], has_fees: bool) -> Vec<String> {
    let fees = has_fees.then_some(fees);
    [paid, principal, interest].into_iter().chain(fees).map(format::yuan).collect()
}

fn written(number: usize, row: &Row, has_fees: bool) -> String {
    let mut cells = amounts([row.amount(), row.principal, row.interest, row.fees_total()], has_fees);
    cells.push(format::yuan(row.left));
    let due = format::iso(row.due);
    format!(
        "<tr><th scope=\"row\">{number} <small>{due}</small></th><td>{}</td></tr>",
        cells.join("</td><td>")
    )
}
