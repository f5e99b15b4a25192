//! The days on which something happens to a card.

use super::terms::rule_changes;
use crate::case::card::{Card, InstalmentPlan, Statement};
use crate::dates::{Date, add_months, next_day};

/// The statements that close by `as_of`: those listed, then one a month, due so long after as the last one listed.
pub(super) fn statements(card: &Card, as_of: Date) -> Vec<Statement> {
    let mut statements = card.statements.clone();
    if let Some(last) = card.statements.last().copied() {
        let later = (1..).map(|months| {
            // A statement is due before the next one closes, also where February cuts the month short.
            let next = add_months(last.closing, months + 1);
            let due = add_months(last.due, months).min(next.pred_opt().unwrap_or(next));
            Statement { closing: add_months(last.closing, months), due, balance: None, minimum: None }
        });
        statements.extend(later.take_while(|statement| statement.closing <= as_of));
    }
    statements.retain(|statement| statement.closing <= as_of);
    statements
}

/// The day on which a part of a plan is posted, counted from 0; `None` after the last, and where all that is left is
/// asked for by then.
pub(super) fn part_day(plan: &InstalmentPlan, part: u32) -> Option<Date> {
    let day = add_months(plan.first_posted, part);
    let asked_before = plan.accelerated.is_some_and(|asked| asked <= day);
    (part < plan.count && !asked_before).then_some(day)
}

/// The days from the card's first to `as_of` on which something happens.
pub(super) fn cuts(card: &Card, statements: &[Statement], begins: Date, as_of: Date) -> Vec<Date> {
    let mut cuts = vec![begins, as_of];
    cuts.extend(statements.iter().flat_map(|statement| [statement.closing, next_day(statement.due)]));
    cuts.extend(card.carried.since);
    cuts.extend(card.entries.iter().map(|entry| entry.posted));
    for plan in &card.instalments {
        cuts.push(plan.from);
        cuts.extend((0..plan.count).map_while(|part| part_day(plan, part)));
        cuts.extend(plan.accelerated);
    }
    cuts.extend(card.payments.iter().map(|payment| payment.date));
    cuts.extend(rule_changes());
    cuts.retain(|date| (begins..=as_of).contains(date));
    cuts.sort();
    cuts.dedup();
    cuts
}
