//! A case as the text of a file: only the members that say something, in the order of the form.

use nojson::{DisplayJson, JsonFormatter};

use crate::case::Lender;
use crate::case::file::{CaseFile, ChargeEntry, DebtEntry, DemandEntry, PaymentEntry, RateEntry, VERSION};

impl CaseFile {
    /// The file's text.
    pub fn to_text(&self) -> String {
        let mut members = vec![("version", Tree::Number(VERSION))];
        if !self.as_of.is_empty() {
            members.push(("as_of", text(&self.as_of)));
        }
        // Kept even where there is none: a file without the list is no case.
        members.push(("debts", Tree::List(self.debts.iter().map(debt).collect())));
        let tree = Tree::Object(members);
        nojson::json(|formatter| {
            formatter.set_indent_size(2);
            formatter.set_spacing(true);
            formatter.value(&tree)
        })
        .to_string()
    }
}

impl DebtEntry {
    /// What the debt's sums follow from, as text: all that is told of the loan itself.
    pub fn loan_text(&self) -> String {
        section(&object(loan(self)))
    }
}

/// A section's text; empty where it says nothing.
pub(in crate::case) fn section(tree: &Tree) -> String {
    match tree {
        Tree::Object(members) if members.is_empty() => String::new(),
        _ => nojson::json(|formatter| formatter.value(tree)).to_string(),
    }
}

/// What is written into a file.
pub(in crate::case) enum Tree {
    Text(String),
    Number(u32),
    /// JSON as it stands; nothing where it is empty.
    Raw(String),
    List(Vec<Tree>),
    Object(Vec<(&'static str, Tree)>),
}

impl DisplayJson for Tree {
    fn fmt(&self, formatter: &mut JsonFormatter<'_, '_>) -> std::fmt::Result {
        match self {
            Self::Text(text) => formatter.string(text),
            Self::Number(number) => formatter.value(number),
            Self::Raw(json) => write!(formatter.inner_mut(), "{json}"),
            Self::List(list) => formatter.array(|array| array.elements(list)),
            Self::Object(members) => {
                formatter.object(|object| object.members(members.iter().map(|(name, value)| (name, value))))
            }
        }
    }
}

/// An object without the members that say nothing: empty texts, lists and objects.
pub(in crate::case) fn object(mut members: Vec<(&'static str, Tree)>) -> Tree {
    members.retain(|(_, value)| match value {
        Tree::Text(text) | Tree::Raw(text) => !text.is_empty(),
        Tree::Number(_) => true,
        Tree::List(list) => !list.is_empty(),
        Tree::Object(members) => !members.is_empty(),
    });
    Tree::Object(members)
}

#[inline(never)]
pub(in crate::case) fn text(text: &str) -> Tree {
    Tree::Text(text.to_owned())
}

fn debt(entry: &DebtEntry) -> Tree {
    let mut members = vec![("name", text(&entry.name))];
    members.extend(loan(entry));
    let sections = entry.sections.named().map(|(name, text)| (name, Tree::Raw(text.clone())));
    members.extend(sections);
    object(members)
}

/// What is told of the loan itself.
fn loan(entry: &DebtEntry) -> Vec<(&'static str, Tree)> {
    vec![
        ("lender", text(entry.lender.map_or("", Lender::code))),
        ("contract_date", text(&entry.contract_date)),
        ("principal", text(&entry.principal)),
        ("received", text(&entry.received)),
        ("rate", rate(&entry.rate)),
        ("repayment", text(entry.repayment.code())),
        ("due_date", text(&entry.due_date)),
        ("called_in", text(&entry.called_in)),
        ("first_due_date", text(&entry.first_due_date)),
        ("instalments", text(&entry.instalments)),
        ("overdue_rate", rate(&entry.overdue_rate)),
        ("compound", text(entry.compound.code())),
        ("charges", Tree::List(entry.charges.iter().map(charge).collect())),
        ("payments", Tree::List(entry.payments.iter().map(payment).collect())),
        ("payment_order", text(entry.payment_order.code())),
        ("demand", demand(&entry.demand)),
        ("filing_date", text(&entry.filing_date)),
        ("day_count", text(entry.day_count.code())),
        ("newer_lpr", text(&entry.newer_lpr)),
        ("unknown", Tree::List(entry.unknown.iter().map(|answer| text(answer.code())).collect())),
    ]
}

pub(in crate::case) fn rate(entry: &RateEntry) -> Tree {
    if *entry == RateEntry::default() {
        return object(Vec::new());
    }
    object(vec![("value", text(&entry.value)), ("unit", text(entry.unit.code()))])
}

fn charge(entry: &ChargeEntry) -> Tree {
    let kind = text(entry.kind.code());
    object(vec![("kind", kind), ("amount", text(&entry.amount)), ("date", text(&entry.date))])
}

pub(in crate::case) fn payment(entry: &PaymentEntry) -> Tree {
    // Kept even where both are empty: the row stands in the form.
    Tree::Object(vec![("date", text(&entry.date)), ("amount", text(&entry.amount))])
}

fn demand(entry: &DemandEntry) -> Tree {
    object(vec![
        ("principal", text(&entry.principal)),
        ("interest", text(&entry.interest)),
        ("overdue_interest", text(&entry.overdue_interest)),
        ("compound_interest", text(&entry.compound_interest)),
        ("penalty", text(&entry.penalty)),
        ("fees", text(&entry.fees)),
        ("total", text(&entry.total)),
    ])
}
