//! From a card as typed to a card whose facts fit together, or the problems field by field.

use rust_decimal::Decimal;
use rust_decimal_macros::dec;

use super::entry::{CardEntry, CardField, FeeCharged, InstalmentEntry};
use super::{
    Card, CardDemand, Carried, Entry, HIGHEST_LATE_FEE, HIGHEST_RATE, InstalmentFee, InstalmentPlan, LateFee,
    Statement,
};
use crate::case::Payment;
use crate::case::field::{Field, Problem, Reason};
use crate::case::file::DebtEntry;
use crate::case::read::{Reader, day_count};
use crate::dates::{Date, DayCount, add_months, next_day};
use crate::law::bank_cards::CARDS_BEGIN;
use crate::money::Yuan;
use crate::typed::{self, Unreadable};

/// More rows of a kind than any card has.
pub const MOST_ROWS: usize = 2_000;
/// More instalment plans than any card has.
pub const MOST_PLANS: usize = 50;
/// More parts than any plan has; supervisors allow 60.
const MOST_PARTS: u32 = 120;
/// What a minimum payment usually asks of the principal.
const USUAL_MINIMUM_PART: Decimal = dec!(0.1);

/// Reads a debt that is a card by its section, looked at on `as_of`; `None` where it is none.
///
/// # Errors
/// Every problem found.
pub fn card(debt: &DebtEntry, entry: &CardEntry, as_of: Date) -> Result<Option<Card>, Vec<Problem>> {
    if *entry == CardEntry::default() {
        return Ok(None);
    }
    let mut reader = Reader::new(as_of);
    let card = reader.card(debt, entry);
    reader.finish(card)
}

const fn at(name: &'static str) -> Field {
    Field::Card(CardField::At(name))
}

impl Reader {
    fn card(&mut self, debt: &DebtEntry, entry: &CardEntry) -> Option<Card> {
        let statements = self.statements(entry);
        let first = statements.first().map(|statement| statement.closing);
        let carried = self.carried(entry, first);
        let entries = self.entries(entry);
        let instalments: Vec<InstalmentPlan> = entry
            .instalments
            .iter()
            .enumerate()
            .filter_map(|(index, row)| self.instalment(index, row))
            .collect();
        let spent: Yuan = entries.iter().map(|entry| entry.amount).sum::<Yuan>()
            + instalments.iter().map(|plan| plan.amount).sum()
            + carried.total();
        if spent > Yuan::LARGEST {
            self.report(at("entries"), Reason::Unreadable(Unreadable::TooLarge));
        }
        let late_fee = self.late_fee(entry);
        let minimum_part = self.part(at("minimum_part"), &entry.minimum_part, Decimal::ONE);
        let demands = self.demands(entry);
        // What was paid up to the statement is in what it prints.
        let paid_after = first.filter(|_| carried.total().is_positive());
        let payments = self.card_payments(debt, paid_after);
        let rate = self.rate(Field::Rate, &debt.rate);
        let highest = HIGHEST_RATE.annual(DayCount::Actual365);
        if rate.is_some_and(|rate| rate.annual(DayCount::Actual365) > highest) {
            self.report(Field::Rate, Reason::AbovePercent { most: 73 });
        }
        let asked = self.demand(debt);
        let card = Card {
            rate,
            method: entry.method,
            compounding: entry.compounding,
            booking: entry.booking,
            late_fee,
            minimum_part: minimum_part.unwrap_or(USUAL_MINIMUM_PART),
            statements,
            carried,
            entries,
            instalments,
            payments,
            not_pointed_out: entry.not_pointed_out.clone(),
            demands,
            asked: CardDemand {
                principal: asked.principal,
                interest: asked
                    .interest
                    .into_iter()
                    .chain(asked.overdue_interest)
                    .reduce(|one, two| one + two),
                compound_interest: asked.compound_interest,
                late_fees: asked.penalty,
                fees: asked.fees,
                total: asked.total,
            },
            filing_date: self.filing_date(debt, None),
            day_count: day_count(debt.day_count),
        };
        first.map(|_| card)
    }

    /// A day on which something happened to the card.
    fn card_day(&mut self, field: Field, text: &str) -> Option<Date> {
        let date = self.required(field, text, typed::date)?;
        let early = (date < CARDS_BEGIN).then_some(Reason::BeforeData { begins: CARDS_BEGIN });
        let date = self.accept(field, date, early)?;
        self.happened(field, date, None)
    }

    fn statements(&mut self, entry: &CardEntry) -> Vec<Statement> {
        let field = |index, column| Field::Card(CardField::Row("statements", index, column));
        if entry.statements.is_empty() {
            self.report(field(0, "closing"), Reason::Missing);
        }
        let mut statements: Vec<Statement> = Vec::new();
        for (index, row) in entry.statements.iter().enumerate() {
            let closing = self.card_day(field(index, "closing"), &row.closing);
            let due = self.required(field(index, "due"), &row.due, typed::date);
            let balance = self.optional(field(index, "balance"), &row.balance, typed::amount);
            let minimum = self.optional(field(index, "minimum"), &row.minimum, typed::amount);
            let Some((closing, due)) = closing.zip(due) else { continue };
            let after = statements.last().map(|last| last.due);
            let wrong = after.filter(|due| closing <= *due).map(|day| Reason::NotAfter { day });
            let closing = self.accept(field(index, "closing"), closing, wrong);
            let Some(closing) = closing else { continue };
            let next = add_months(closing, 1);
            let wrong = if due <= closing {
                Some(Reason::NotAfter { day: closing })
            } else {
                (due >= next).then_some(Reason::NotBefore { day: next })
            };
            let due = self.accept(field(index, "due"), due, wrong);
            statements.extend(due.map(|due| Statement { closing, due, balance, minimum }));
        }
        statements
    }

    fn carried(&mut self, entry: &CardEntry, first: Option<Date>) -> Carried {
        let carried = &entry.carried;
        let mut amount = |name, text: &str| self.optional(at(name), text, typed::amount).unwrap_or_default();
        let [principal, interest, late_fees, fees] = [
            amount("carried.principal", &carried.principal),
            amount("carried.interest", &carried.interest),
            amount("carried.late_fees", &carried.late_fees),
            amount("carried.fees", &carried.fees),
        ];
        let field = at("carried.since");
        let since = if carried.since.trim().is_empty() { None } else { self.card_day(field, &carried.since) };
        let since = since.and_then(|since| {
            let late = first.filter(|first| since > *first);
            self.accept(field, since, late.map(|first| Reason::NotBefore { day: next_day(first) }))
        });
        Carried { principal, interest, late_fees, fees, since }
    }

    fn entries(&mut self, entry: &CardEntry) -> Vec<Entry> {
        let mut entries: Vec<Entry> = Vec::new();
        for (index, row) in entry.entries.iter().enumerate() {
            let field = |column| Field::Card(CardField::Row("entries", index, column));
            let posted = self.card_day(field("posted"), &row.posted);
            let amount = self.required(field("amount"), &row.amount, typed::positive_amount);
            if let Some((posted, amount)) = posted.zip(amount) {
                // Earliest first; rows of one day stay in the order in which they stand.
                let place = entries.partition_point(|earlier| earlier.posted <= posted);
                entries.insert(place, Entry { kind: row.kind, posted, amount });
            }
        }
        entries
    }

    fn instalment(&mut self, index: usize, row: &InstalmentEntry) -> Option<InstalmentPlan> {
        let field = |column| Field::Card(CardField::Row("instalments", index, column));
        let from = self.card_day(field("from"), &row.from);
        let amount = self.required(field("amount"), &row.amount, typed::positive_amount);
        let count = self.required(field("count"), &row.count, |text| typed::count(text, MOST_PARTS));
        let mut later = |column, text: &str| {
            let date = self.optional(field(column), text, typed::date)?;
            let wrong = from.filter(|from| date < *from).map(|day| Reason::NotAfter { day });
            self.accept(field(column), date, wrong)
        };
        let first_posted = later("first_posted", &row.first_posted);
        let accelerated = later("accelerated", &row.accelerated);
        let fee = self.optional(field("fee"), &row.fee, |text| {
            if text.trim_end().ends_with(['%', '％']) {
                let part = typed::percentage(text)?;
                return Ok(Yuan::new(amount.map_or(Decimal::ZERO, Yuan::exact) * part));
            }
            typed::amount(text)
        });
        let fee = fee.unwrap_or_default();
        let too_much = amount.is_some_and(|amount| fee > amount);
        let fee = self.accept(field("fee"), fee, too_much.then_some(Reason::AbovePercent { most: 100 }))?;
        let from = from?;
        Some(InstalmentPlan {
            from,
            amount: amount?,
            count: count?,
            first_posted: first_posted.unwrap_or_else(|| add_months(from, 1)),
            fee: match row.fee_charged {
                FeeCharged::EachPart => InstalmentFee::EachPart(fee),
                FeeCharged::AtOnce => InstalmentFee::AtOnce(fee),
            },
            accelerated,
        })
    }

    fn late_fee(&mut self, entry: &CardEntry) -> Option<LateFee> {
        let late_fee = &entry.late_fee;
        let part = self.part(at("late_fee.part"), &late_fee.part, HIGHEST_LATE_FEE);
        let least = self.optional(at("late_fee.least"), &late_fee.least, typed::amount);
        let last_due = self.optional(at("late_fee.last_due"), &late_fee.last_due, typed::date);
        Some(LateFee { part: part?, least: least.unwrap_or_default(), last_due })
    }

    /// A percentage up to `most`, as a fraction.
    fn part(&mut self, field: Field, text: &str, most: Decimal) -> Option<Decimal> {
        let part = self.optional(field, text, typed::percentage)?;
        let percent = u32::try_from(most * Decimal::ONE_HUNDRED).unwrap_or(100);
        self.accept(field, part, (part > most).then_some(Reason::AbovePercent { most: percent }))
    }

    fn demands(&mut self, entry: &CardEntry) -> Vec<Date> {
        let mut days = Vec::new();
        for (index, row) in entry.demands.iter().enumerate() {
            days.extend(self.card_day(Field::Card(CardField::Row("demands", index, "date")), &row.date));
        }
        days.sort();
        days
    }

    fn card_payments(&mut self, debt: &DebtEntry, after: Option<Date>) -> Vec<Payment> {
        let payments = self.payments(&debt.payments, None);
        let too_early = payments.first().is_some_and(|payment| payment.date < CARDS_BEGIN);
        self.accept(Field::Payments, (), too_early.then_some(Reason::BeforeData { begins: CARDS_BEGIN }));
        if let Some(after) = after {
            let early = payments.iter().any(|payment| payment.date <= after);
            self.accept(Field::Payments, (), early.then_some(Reason::NotAfter { day: after }));
        }
        payments
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::card::entry::{CarriedEntry, StatementEntry};
    use crate::case::file::{PaymentEntry, RateEntry, RateUnit};
    use crate::dates::day;

    fn entries() -> (DebtEntry, CardEntry) {
        let debt = DebtEntry {
            payments: vec![PaymentEntry { date: "2024-01-06".into(), amount: "500".into() }],
            ..DebtEntry::default()
        };
        let card = CardEntry {
            statements: vec![StatementEntry {
                closing: "2024-01-05".into(),
                due: "2024-01-25".into(),
                ..StatementEntry::default()
            }],
            carried: CarriedEntry { principal: "1万".into(), ..CarriedEntry::default() },
            ..CardEntry::default()
        };
        (debt, card)
    }

    fn problems((debt, entry): &(DebtEntry, CardEntry)) -> Vec<(String, Reason)> {
        match card(debt, entry, day(2024, 6, 1)) {
            Ok(_) => Vec::new(),
            Err(problems) => {
                problems.iter().map(|problem| (problem.field.to_string(), problem.reason)).collect()
            }
        }
    }

    #[test]
    fn a_debt_without_the_section_is_no_card() {
        assert_eq!(card(&DebtEntry::default(), &CardEntry::default(), day(2024, 6, 1)), Ok(None));
    }

    #[test]
    fn the_last_bills_are_enough() {
        let (debt, entry) = entries();
        let card = card(&debt, &entry, day(2024, 6, 1)).expect("it fits").expect("a card");
        assert_eq!(card.carried.principal, Yuan::new(dec!(10000)));
        assert_eq!((card.minimum_part, card.late_fee, card.rate), (dec!(0.1), None, None));
        assert_eq!(card.begins(), Some(day(2024, 1, 5)));
    }

    #[test]
    fn what_does_not_fit_together_is_named() {
        let mut paid_before = entries();
        paid_before.0.payments[0].date = "2024-01-05".into();
        let closing = day(2024, 1, 5);
        assert_eq!(problems(&paid_before), [("payments".into(), Reason::NotAfter { day: closing })]);

        let mut late_due = entries();
        late_due.1.statements[0].due = "2024-02-05".into();
        let place = "card.statements[0].due".to_owned();
        assert_eq!(problems(&late_due), [(place, Reason::NotBefore { day: day(2024, 2, 5) })]);

        let mut too_dear = entries();
        too_dear.0.rate = RateEntry { value: "0.5".into(), unit: RateUnit::PercentPerDay };
        too_dear.1.late_fee.part = "50%".into();
        assert_eq!(
            problems(&too_dear),
            [
                ("card.late_fee.part".into(), Reason::AbovePercent { most: 20 }),
                ("rate.value".into(), Reason::AbovePercent { most: 73 }),
            ]
        );

        let mut no_statement = entries();
        no_statement.1.statements.clear();
        assert_eq!(problems(&no_statement), [("card.statements[0].closing".into(), Reason::Missing)]);
    }
}
