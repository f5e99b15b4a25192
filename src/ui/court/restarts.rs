//! What would start limitation anew, told before it is done.

use crate::case::time::ActKind;
use crate::engine::limitation::Restart;
use crate::language::Text;
use crate::text::court::acts::{THEIRS, YOURS, YOURS_HELP, YOURS_LATE_HELP, act, if_now, is_debtors};
use crate::ui::cited::place;
use crate::ui::element::{El, el};
use crate::ui::store::Store;

/// Acts that nobody in trouble with a loan meets before a judgment.
const RARE: [ActKind; 3] = [ActKind::BankruptcyClaim, ActKind::SetOff, ActKind::Enforcement];

/// What the debtor may do, as a warning, and what needs nothing from them; nothing where no act does anything now.
pub(super) fn restarts(store: Store, restarts: &[Restart], expired: bool) -> El {
    let list = |title: Text, help: Option<Text>, class: &'static str, of_debtor: bool| {
        let items = restarts
            .iter()
            .filter(|restart| is_debtors(restart.kind) == of_debtor && !RARE.contains(&restart.kind));
        el("div")
            .class(class)
            .child(el("h3").text(store.say(title)))
            .children(help.map(|help| el("p").class("help").text(store.say(help))))
            .child(el("ul").children(items.map(|restart| item(store, restart))))
    };
    let help = if expired { YOURS_LATE_HELP } else { YOURS_HELP };
    let lists = (!restarts.is_empty())
        .then(|| [list(YOURS, Some(help), "restarts warned", true), list(THEIRS, None, "restarts", false)]);
    el("div").children(lists.into_iter().flatten())
}

fn item(store: Store, restart: &Restart) -> El {
    el("li")
        .text(store.say(act(restart.kind)))
        .text(" ")
        .child(el("span").class("tag").text(store.say(if_now(restart.if_now))))
        .text(" ")
        .child(place(store, restart.rule))
}
