//! The answer about a judgment: the day or the sum that counts now, the sum line by line, the time to enforce it.

use super::sum::sum;
use crate::case::suit::Stage;
use crate::dates::next_day;
use crate::engine::court::{Deadline, Judged, JudgmentDebt, Step};
use crate::explain::court::ENFORCED;
use crate::language::Text;
use crate::text::court::answer as words;
use crate::text::court::clock::{self as clock_words, Which};
use crate::text::court::{costs, judgment};
use crate::text::format;
use crate::ui::cited::rules;
use crate::ui::court::clock::{Shown, card, waiting};
use crate::ui::court::costs::fees;
use crate::ui::court::result::{cards, days, figure_in_large, read_on};
use crate::ui::element::{El, el};
use crate::ui::store::Store;

/// What counts now.
enum Counts<'a> {
    /// A day by which to act.
    By(&'a Deadline),
    /// The sum.
    Sum(&'a JudgmentDebt),
}

/// An appeal that can still be lodged comes before the sum.
fn counts(found: &Judged) -> Option<Counts<'_>> {
    let appeal = found.deadline.as_ref();
    let open = appeal.filter(|deadline| deadline.days_left >= 0);
    open.map(Counts::By).or(found.debt.as_ref().map(Counts::Sum)).or(appeal.map(Counts::By))
}

/// The words above the figure, and the figure.
fn large(store: Store, found: &Judged) -> Option<(String, String)> {
    let (words, figure) = match counts(found)? {
        Counts::By(deadline) => {
            (words::step(deadline.step), format::date(store.language(), deadline.last_day))
        }
        Counts::Sum(debt) => (judgment::TOTAL, format::money(debt.left.total())),
    };
    Some((store.say(words).to_owned(), figure))
}

/// In the line at the bottom of a phone's screen.
pub(super) fn figure(store: Store, found: &Judged) -> String {
    large(store, found).map_or_else(|| "—".to_owned(), |(_, figure)| figure)
}

/// The answer in a sentence.
pub(super) fn sentence(store: Store, found: &Judged) -> String {
    match counts(found) {
        Some(Counts::By(deadline)) => words::by_day(store.language(), deadline),
        Some(Counts::Sum(debt)) => judgment::headline(store.language(), debt.left.total(), debt.tomorrow),
        None => store.say(meaning(found.stage)).to_owned(),
    }
}

/// Whoever comes here without having told the stage has a judgment.
const fn meaning(stage: Stage) -> Text {
    match stage {
        Stage::Enforcement => words::ENFORCEMENT_MEANS,
        _ => words::JUDGMENT_MEANS,
    }
}

/// Everything that is answered, each part on a card.
pub(super) fn all(store: Store, found: &Judged) -> El {
    let mut parts = vec![first(store, found), sum(store, found), enforcement(store, found)];
    parts.extend(found.fee.as_ref().map(|fee| {
        el("div")
            .child(el("h2").text(store.say(costs::ENFORCING)))
            .child(fees(store, std::slice::from_ref(fee)))
    }));
    let heading = el("h2").text(store.say(words::ENFORCED));
    parts.push(el("div").child(heading).child(rules(store, &ENFORCED)));
    cards(parts)
}

fn first(store: Store, found: &Judged) -> El {
    let said = counts(found).map(|_| el("p").class("note").text(sentence(store, found)));
    let appeal = (found.stage != Stage::Enforcement).then(|| appeal(store, found));
    el("div")
        .children(large(store, found).map(figure_in_large))
        .children(said)
        .child(el("p").text(store.say(meaning(found.stage))))
        .children(appeal)
        .child(read_on(store, &[("sued", words::SUED)]))
}

/// Until when an appeal can be lodged, and when the judgment takes effect if nobody does.
fn appeal(store: Store, found: &Judged) -> El {
    let language = store.language();
    let mut said = Vec::new();
    if let Some(deadline) = &found.deadline {
        if matches!(counts(found), Some(Counts::Sum(_))) {
            said.push(words::by_day(language, deadline));
        }
        said.push(words::takes_effect(language, next_day(deadline.monday.unwrap_or(deadline.last_day))));
    }
    el("div").children(said.into_iter().map(|text| el("p").text(text))).child(days(
        store,
        Step::Appeal,
        found.deadline.as_ref(),
    ))
}

/// Where the time to apply for enforcement stands.
fn enforcement(store: Store, found: &Judged) -> El {
    let which = Which::Enforcement;
    let Some(time) = &found.enforcement else {
        return waiting(store, which, clock_words::WAITING_JUDGMENT);
    };
    let (acts, scenarios, today, as_of) = (&time.acts, &time.scenarios, &time.today, found.as_of);
    let shown = Shown { which, acts, scenarios, today, as_of, told: false, of_suit: None };
    let notes = time.notes.iter().filter_map(|note| clock_words::enforcement_note(*note));
    card(store, &shown, None, notes.collect(), &time.rules)
}
