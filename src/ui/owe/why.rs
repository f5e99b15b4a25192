//! Why a figure is what it is: a sentence, the steps and formulas with the reader's numbers, the dated segments, the
//! rules.

use rust_decimal::Decimal;

use crate::engine::{Assessment, Line};
use crate::explain::{Figure, Segment, Side, figure};
use crate::language::Text;
use crate::text::{format, reasons};
use crate::ui::cited::rules;
use crate::ui::element::{El, el};
use crate::ui::store::Store;

/// Formulas are written out up to this many; beyond it the table says the same.
const MOST_FORMULAS: usize = 3;

/// The explanation of one line, lawful first.
pub(super) fn why(store: Store, assessment: &Assessment, line: &Line) -> El {
    let sentence = reasons::sentence(store.language(), assessment, line);
    let lawful = figure(assessment, line.item, Side::Lawful);
    let claimed = figure(assessment, line.item, Side::Claimed);
    let same = lawful.steps == claimed.steps && lawful.segments == claimed.segments;
    el("div")
        .child(el("p").text(sentence))
        .child(side(store, reasons::LAWFUL_SIDE, &lawful))
        .children((!same).then(|| side(store, reasons::claimed_side(assessment, line), &claimed)))
        .child(rules(store, &lawful.rules))
}

fn side(store: Store, title: Text, figure: &Figure) -> El {
    let language = store.language();
    let heading =
        el("h3").text(store.say(title)).text(" ").child(el("span").text(format::yuan(figure.amount)));
    let segments = &figure.segments;
    let written_out = (1..=MOST_FORMULAS).contains(&segments.len());
    let formulas = segments.iter().filter(|_| written_out);
    let monthly = segments.iter().any(|segment| segment.year_days > Decimal::from(366));
    let legend =
        (!segments.is_empty()).then(|| el("p").class("small").text(reasons::legend(language, monthly)));
    el("div")
        .child(heading)
        .children(formulas.map(|each| el("p").class("formula").text(reasons::formula(language, each))))
        .children((!segments.is_empty()).then(|| table(store, title, segments)))
        .children(legend)
        .children(figure.rooms.iter().map(|room| el("p").text(reasons::room(language, *room))))
        // A single step would only repeat the figure.
        .children((figure.steps.len() > 1).then(|| steps(store, figure)))
}

fn steps(store: Store, figure: &Figure) -> El {
    let steps = figure.steps.iter().map(|step| {
        let name = el("dt").text(store.say(reasons::step(step.kind)));
        el("div").child(name).child(el("dd").text(format::yuan(step.amount)))
    });
    el("dl").class("steps").attr("aria-label", store.say(reasons::STEPS)).children(steps)
}

fn table(store: Store, title: Text, segments: &[Segment]) -> El {
    let heads = [reasons::DAYS, reasons::BALANCE, reasons::RATE, reasons::INTEREST]
        .map(|head| el("th").attr("scope", "col").text(store.say(head)));
    let rows = |segment: &Segment| {
        let cells = [
            segment.days().to_string(),
            format::yuan(segment.principal),
            format::percent(segment.rate),
            format::yuan(segment.amount),
        ];
        // The dates and the reason stand over their figures: beside them they would not fit on a phone.
        let over = el("th")
            .attr("scope", "colgroup")
            .attr("colspan", "4")
            .text(reasons::over(store.language(), segment));
        [el("tr").class("over").child(over), el("tr").children(cells.map(|cell| el("td").text(cell)))]
    };
    let table = el("table")
        .class("segments")
        .child(el("thead").child(el("tr").children(heads)))
        .child(el("tbody").children(segments.iter().flat_map(rows)));
    // Wide tables scroll by themselves, and can be reached by keyboard to do so.
    el("div")
        .class("scroll")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", format!("{} · {}", store.say(title), store.say(reasons::SEGMENTS)))
        .child(table)
}
