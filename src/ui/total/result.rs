//! The answer: what is paid in all, what the money truly costs, and every instalment.

use super::{Found, caps, chart, schedule};
use crate::engine::repayment::{CalledIn, DefaultCost, Payoff, RateForms, Repayment, TrueCost, counts};
use crate::explain::promise::{causes, compared, of_costs, of_fees, of_rate_forms};
use crate::language::Text;
use crate::law::citation::Rule;
use crate::money::{AnnualRate, Yuan};
use crate::text::format;
use crate::text::total::{self, answer as words};
use crate::ui::cited;
use crate::ui::element::{El, el};
use crate::ui::route::Route;
use crate::ui::store::Store;
use crate::ui::tool::Tool;

/// Everything. Parts that have nothing to say are empty and keep their place, so that what the reader has unfolded in
/// another stays so.
pub(super) fn ready(store: Store, found: &Found) -> El {
    let (loan, repayment) = (&found.loan, &found.repayment);
    let sentence =
        words::headline(store.language(), compared(&loan.debt, repayment), &causes(&loan.debt, repayment));
    let asides = words::taken(store.language(), loan, repayment);
    let to_owe = el("a").attr("href", store.page.link(Route::Tool(Tool::Owe))).text(store.say(words::TO_OWE));
    el("div")
        .child(el("p").class("as-of").text(store.say(words::IN_ALL)))
        .child(totals(store, repayment))
        .child(el("p").class("note").text(sentence))
        .child(el("div").children(asides.into_iter().map(|text| el("p").class("aside").text(text))))
        .child(chart::of_total(store, repayment))
        .child(costs(store, found))
        .child(caps::caps(store, found))
        .child(fees(store, repayment))
        .child(forms(store, repayment.quoted))
        .child(early(store, found))
        .child(called_in(store, repayment.called_in))
        .child(default_costs(store, &repayment.default_costs))
        .child(schedule::schedule(store, repayment))
        .child(el("p").class("small").text(store.say(words::SMALL_PRINT)))
        .child(el("p").child(to_owe))
}

fn totals(store: Store, repayment: &Repayment) -> El {
    let beside = |words: Text, figure: String| {
        el("div").child(el("dt").text(store.say(words))).child(el("dd").text(figure))
    };
    let truly = repayment.costs.official.map(|cost| words::rate(cost.nominal));
    el("div")
        .class("totals")
        .child(el("p").class("total").child(el("small").text("¥")).text(format::yuan(repayment.total())))
        .child(
            el("dl")
                .child(beside(words::ARRIVED, format::money(repayment.received)))
                .child(beside(words::MORE, format::money(repayment.price)))
                .children(truly.map(|truly| beside(words::TRUE_RATE, truly).class("rate"))),
        )
}

/// A part of the answer under its heading.
pub(super) fn part(store: Store, heading: Text) -> El {
    el("section").child(el("h3").text(store.say(heading)))
}

/// The rules behind a part, folded.
pub(super) fn basis(store: Store, rules: &[&'static Rule]) -> El {
    el("details")
        .class("more")
        .child(el("summary").text(store.say(words::BASIS)))
        .child(cited::rules(store, rules))
}

/// A table under its caption, whose first column names the rows.
fn table(
    store: Store,
    caption: Text,
    heads: &[Text],
    rows: impl Iterator<Item = (String, Vec<String>)>,
) -> El {
    let heads = heads.iter().map(|head| el("th").attr("scope", "col").text(store.say(*head)));
    let rows = rows.map(|(name, cells)| {
        el("tr")
            .child(el("th").attr("scope", "row").text(name))
            .children(cells.into_iter().map(|cell| el("td").text(cell)))
    });
    el("table")
        .child(el("caption").class("unseen").text(store.say(caption)))
        .child(el("thead").child(el("tr").child(el("td")).children(heads)))
        .child(el("tbody").children(rows))
}

/// The true cost beside the quoted rate.
fn costs(store: Store, found: &Found) -> El {
    let (debt, repayment) = (&found.loan.debt, &found.repayment);
    let costs = &repayment.costs;
    let name = |words: Text| store.say(words).to_owned();
    let cells = |simple: AnnualRate, compound: Option<AnnualRate>| {
        vec![words::rate(simple), compound.map_or_else(|| "—".to_owned(), words::compounded)]
    };
    let row = |words: Text, cost: Option<TrueCost>| {
        cost.map(|cost| (name(words), cells(cost.nominal, cost.effective.or(cost.by_days))))
    };
    let quoted =
        repayment.quoted.map(|forms| (name(words::QUOTED), cells(forms.year, Some(forms.compounded))));
    let alone =
        if costs.interest == costs.official { None } else { row(words::INTEREST_ALONE, costs.interest) };
    let doubtful = if costs.with_doubtful == costs.official {
        None
    } else {
        row(words::WITH_DOUBTFUL, costs.with_doubtful)
    };
    let official = row(if alone.is_some() { words::WITH_FEES } else { words::TRUE_RATE }, costs.official);
    let rows = [quoted, alone, official, doubtful].into_iter().flatten();
    let estimate = repayment.estimate.map(|estimate| words::estimate(store.language(), estimate));
    let formula = costs.official.as_ref().and_then(words::by_months).unwrap_or_default();
    part(store, words::COST)
        .child(table(store, words::COST, &[words::SIMPLE, words::COMPOUND], rows))
        .child(el("p").class("formula").text(formula))
        .child(el("p").class("small").text(store.say(words::columns(repayment.table.monthly))))
        .child(el("p").class("small").text(estimate.unwrap_or_default()))
        .child(basis(store, &of_costs(debt, repayment)))
}

/// Which fee counts, and why; nothing where there is none.
fn fees(store: Store, repayment: &Repayment) -> El {
    let fees = repayment.fees();
    if fees.is_empty() {
        return el("section");
    }
    let items = fees.iter().map(|(kind, amount)| {
        el("li")
            .child(el("strong").text(format!(
                "{} {}",
                store.say(total::fee_kind(*kind)),
                format::money(*amount)
            )))
            .child(el("br"))
            .text(store.say(words::counted(counts(*kind))))
    });
    part(store, words::WHICH_COUNT)
        .child(el("ul").class("facts").children(items))
        .child(basis(store, &of_fees(&fees)))
}

/// The quoted rate in all its forms; nothing where none was quoted.
fn forms(store: Store, quoted: Option<RateForms>) -> El {
    let Some(forms) = quoted else { return el("section") };
    let rows = words::form_rows(&forms).into_iter().map(|(name, rate)| {
        el("tr").child(el("th").attr("scope", "row").text(store.say(name))).child(el("td").text(rate))
    });
    part(store, words::FORMS)
        .child(el("p").class("formula").text(words::forms(store.language(), &forms)))
        .child(
            el("table")
                .child(el("caption").class("unseen").text(store.say(words::FORMS)))
                .child(el("tbody").children(rows)),
        )
        .child(basis(store, &of_rate_forms()))
}

/// Repayment before time; nothing where none was asked for.
fn early(store: Store, found: &Found) -> El {
    if found.loan.promise.early.is_none() {
        return el("section");
    }
    let part = part(store, words::EARLY);
    match &found.repayment.early {
        None => part.child(el("p").text(store.say(words::NOTHING_LEFT))),
        Some(payoff) => {
            let cost = words::early_cost(store.language(), payoff).unwrap_or_default();
            part.child(el("p").class("note").text(words::early(store.language(), payoff)))
                .child(steps(store, payoff))
                .child(el("p").text(cost))
                .child(basis(store, &payoff.rules))
        }
    }
}

fn steps(store: Store, payoff: &Payoff) -> El {
    let parts: [(Text, Yuan); 4] = [
        (words::PRINCIPAL, payoff.principal),
        (words::INTEREST, payoff.interest),
        (words::FEES, payoff.fees),
        (words::EARLY_FEE, payoff.early_fee),
    ];
    let step = |(name, amount): &(Text, Yuan)| {
        el("div").child(el("dt").text(store.say(*name))).child(el("dd").text(format::yuan(*amount)))
    };
    let parts = parts.iter().filter(|(_, amount)| amount.is_positive());
    el("dl").class("steps").children(parts.map(step))
}

fn called_in(store: Store, called: Option<CalledIn>) -> El {
    let Some(called) = called else { return el("section") };
    let sentence =
        words::called_in(store.language(), called.date, called.principal, called.interest, called.not_owed);
    part(store, words::CALLED_IN).child(el("p").text(sentence)).child(basis(store, &[called.rule]))
}

/// What default would cost by the contract; nothing where it names nothing.
fn default_costs(store: Store, costs: &[DefaultCost]) -> El {
    if costs.is_empty() {
        return el("section");
    }
    let items = costs.iter().map(|cost| {
        let (name, figure) = words::default_cost(store.language(), *cost);
        el("li").child(el("strong").text(name)).text(" ").text(figure)
    });
    part(store, words::DEFAULT)
        .child(el("ul").class("facts").children(items))
        .child(el("p").class("small").text(store.say(words::DEFAULT_HELP)))
}
