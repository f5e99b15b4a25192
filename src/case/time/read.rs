//! From the clocks' facts as typed to facts that fit together.

use super::entry::{ActEntry, CreditEntry, JudgmentEntry, ObstacleEntry, TimeEntry};
use super::{Act, CreditFacts, DueKind, Judgment, Obstacle, TimeFacts};
use crate::case::field::{Field, Place, Problem, Reason};
use crate::case::read::Reader;
use crate::dates::{Date, add_months};
use crate::typed;

/// More acts or obstacles than any debt has.
pub const MOST_ACTS: usize = 1_000;
/// No new day of repayment lies further away.
const LONGEST_TIME_MONTHS: u32 = 50 * 12;

/// Reads the section of a debt of `contract` (where that day is known), looked at on `as_of`.
///
/// # Errors
/// Every problem found, in the order of the section.
pub fn time(entry: &TimeEntry, contract: Option<Date>, as_of: Date) -> Result<TimeFacts, Vec<Problem>> {
    let mut reader = TimeReader { reader: Reader::new(as_of), contract, as_of };
    let facts = TimeFacts {
        due: reader.due(entry),
        overdue_since: reader.happened(OVERDUE_SINCE, &entry.overdue_since),
        acts: reader.acts("acts", &entry.acts),
        obstacles: reader.obstacles("obstacles", &entry.obstacles),
        judgment: reader.judgment(&entry.judgment),
        credit: reader.credit(&entry.credit),
    };
    reader.reader.finish(facts)
}

/// Reads since when the debt is overdue and what is known of the credit record, and nothing else of the section. The day
/// of the contract need not be known.
///
/// # Errors
/// As [`time`].
pub fn standing(
    entry: &TimeEntry,
    contract: Option<Date>,
    as_of: Date,
) -> Result<(Option<Date>, CreditFacts), Vec<Problem>> {
    let mut reader = TimeReader { reader: Reader::new(as_of), contract, as_of };
    let overdue_since = reader.happened(OVERDUE_SINCE, &entry.overdue_since);
    let credit = reader.credit(&entry.credit);
    reader.reader.finish((overdue_since, credit))
}

/// The due date that was missed.
pub const OVERDUE_SINCE: Field = place("overdue_since");
/// The day on which the debt ended.
pub const ENDED: Field = place("credit.ended");
/// The amount of the overdue entry.
pub const ENTRY_AMOUNT: Field = place("credit.entry_amount");

const fn place(list: &'static str) -> Field {
    Field::Time(Place { list, row: None, member: "" })
}

const fn cell(list: &'static str, row: usize, member: &'static str) -> Field {
    Field::Time(Place { list, row: Some(row), member })
}

struct TimeReader {
    reader: Reader,
    contract: Option<Date>,
    as_of: Date,
}

impl TimeReader {
    fn due(&mut self, entry: &TimeEntry) -> Option<(DueKind, Date)> {
        let date = self.reader.optional(place("due"), &entry.due, typed::date)?;
        let latest = add_months(self.contract.unwrap_or(self.as_of), LONGEST_TIME_MONTHS);
        let wrong = match self.contract {
            Some(contract) if date < contract => Some(Reason::BeforeContract { contract }),
            _ => (date > latest).then_some(Reason::TooFarAway { latest }),
        };
        Some((entry.due_kind, self.reader.accept(place("due"), date, wrong)?))
    }

    /// A day on which something happened, `None` where it is blank or wrong (and then reported).
    fn happened(&mut self, field: Field, text: &str) -> Option<Date> {
        let date = self.reader.optional(field, text, typed::date)?;
        self.reader.happened(field, date, self.contract)
    }

    fn had_to_happen(&mut self, field: Field, text: &str) -> Option<Date> {
        if text.trim().is_empty() {
            self.reader.report(field, Reason::Missing);
        }
        self.happened(field, text)
    }

    /// The end of what began on `from`; `may_come` where it may lie in the future.
    fn end(&mut self, field: Field, text: &str, from: Option<Date>, may_come: bool) -> Option<Date> {
        let end = if may_come {
            let date = self.reader.optional(field, text, typed::date)?;
            let latest = add_months(self.contract.unwrap_or(self.as_of), LONGEST_TIME_MONTHS);
            let wrong = (date > latest).then_some(Reason::TooFarAway { latest });
            self.reader.accept(field, date, wrong)
        } else {
            self.happened(field, text)
        }?;
        let wrong = from.filter(|from| end < *from).map(|from| Reason::EndsBeforeItBegins { begins: from });
        self.reader.accept(field, end, wrong)
    }

    fn kind<T>(&mut self, field: Field, kind: Option<T>) -> Option<T> {
        if kind.is_none() {
            self.reader.report(field, Reason::Missing);
        }
        kind
    }

    fn few_enough(&mut self, field: Field, count: usize) -> bool {
        let too_many = count > MOST_ACTS;
        if too_many {
            self.reader.report(field, Reason::TooMany { most: MOST_ACTS });
        }
        !too_many
    }

    fn acts(&mut self, list: &'static str, entries: &[ActEntry]) -> Vec<Act> {
        let mut acts = Vec::new();
        if !self.few_enough(place(list), entries.len()) {
            return acts;
        }
        for (index, entry) in entries.iter().enumerate() {
            // A row that nobody has touched yet is no act.
            if *entry == ActEntry::default() {
                continue;
            }
            let kind = self.kind(cell(list, index, "kind"), entry.kind);
            let date = self.had_to_happen(cell(list, index, "date"), &entry.date);
            let may_come = kind.is_some_and(|kind| !kind.opens_procedure());
            let until = self.end(cell(list, index, "until"), &entry.until, date, may_come);
            if let Some((kind, date)) = kind.zip(date) {
                let proof = entry.proof.unwrap_or(kind.usual_proof());
                acts.push(Act { kind, date, until, outcome: entry.outcome, proof });
            }
        }
        acts
    }

    fn obstacles(&mut self, list: &'static str, entries: &[ObstacleEntry]) -> Vec<Obstacle> {
        let mut obstacles = Vec::new();
        if !self.few_enough(place(list), entries.len()) {
            return obstacles;
        }
        for (index, entry) in entries.iter().enumerate() {
            let kind = self.kind(cell(list, index, "kind"), entry.kind);
            let from = self.had_to_happen(cell(list, index, "from"), &entry.from);
            let to = self.end(cell(list, index, "to"), &entry.to, from, false);
            obstacles.extend(kind.zip(from).map(|(kind, from)| Obstacle { kind, from, to }));
        }
        obstacles
    }

    fn judgment(&mut self, entry: &JudgmentEntry) -> Option<Judgment> {
        let untouched = entry.acts.iter().all(|act| *act == ActEntry::default());
        if untouched && *entry == (JudgmentEntry { acts: entry.acts.clone(), ..JudgmentEntry::default() }) {
            return None;
        }
        let effective = self.happened(place("judgment.effective"), &entry.effective);
        // The time to perform is counted from the judgment and may end before an appeal is decided or after today.
        let perform_by = self.end(place("judgment.perform_by"), &entry.perform_by, None, true);
        let acts = self.acts("judgment.acts", &entry.acts);
        let obstacles = self.obstacles("judgment.obstacles", &entry.obstacles);
        // Where it is not told, it was effective at the latest when it was to be performed or something was done about it.
        let known = acts.iter().map(|act| act.date).chain(perform_by);
        let effective = effective.or_else(|| known.min().map(|date| date.min(self.as_of)));
        if effective.is_none() && entry.effective.trim().is_empty() {
            self.reader.report(place("judgment.effective"), Reason::Missing);
        }
        Some(Judgment { effective: effective?, perform_by, acts, obstacles })
    }

    fn credit(&mut self, entry: &CreditEntry) -> CreditFacts {
        CreditFacts {
            ended: self.happened(ENDED, &entry.ended),
            entry_arose: self.happened(place("credit.entry_arose"), &entry.entry_arose),
            entry_amount: self.reader.optional(ENTRY_AMOUNT, &entry.entry_amount, typed::amount),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::time::{ActKind, ObstacleKind, Proof};
    use crate::dates::day;

    fn act(kind: ActKind, date: &str, until: &str) -> ActEntry {
        ActEntry { kind: Some(kind), date: date.into(), until: until.into(), ..ActEntry::default() }
    }

    fn read(entry: &TimeEntry) -> Result<TimeFacts, Vec<(String, Reason)>> {
        time(entry, Some(day(2022, 3, 1)), day(2026, 11, 24)).map_err(|problems| {
            problems.into_iter().map(|problem| (problem.field.to_string(), problem.reason)).collect()
        })
    }

    #[test]
    fn an_empty_section_says_nothing() {
        assert_eq!(read(&TimeEntry::default()), Ok(TimeFacts::default()));
    }

    #[test]
    fn that_a_demand_arrived_is_the_creditors_to_prove_unless_it_is_said() {
        let mut proven = act(ActKind::Message, "2024-05-05", "");
        proven.proof = Some(Proof::Proven);
        let acts =
            vec![act(ActKind::Message, "2024-05-05", ""), proven, act(ActKind::PartPayment, "20240606", "")];
        let facts = read(&TimeEntry { acts, ..TimeEntry::default() }).expect("facts");
        let proofs: Vec<Proof> = facts.acts.iter().map(|act| act.proof).collect();
        assert_eq!(proofs, [Proof::Claimed, Proof::Proven, Proof::Proven]);
    }

    #[test]
    fn what_is_wrong_is_told_with_its_place() {
        let entry = TimeEntry {
            overdue_since: "2021-01-01".into(),
            acts: vec![
                ActEntry { proof: Some(Proof::Proven), ..ActEntry::default() },
                act(ActKind::Suit, "2024-05-05", "2027-01-01"),
                act(ActKind::InstalmentPlan, "2024-05-05", "2027-01-01"),
                act(ActKind::Suit, "2024-05-05", "2024-05-04"),
            ],
            obstacles: vec![ObstacleEntry {
                kind: Some(ObstacleKind::Other),
                from: "2026-11-25".into(),
                to: String::new(),
            }],
            judgment: JudgmentEntry {
                obstacles: vec![ObstacleEntry {
                    kind: Some(ObstacleKind::Other),
                    from: "2024-01-01".into(),
                    to: String::new(),
                }],
                ..JudgmentEntry::default()
            },
            due: "2021-12-31".into(),
            due_kind: DueKind::LastInstalment,
            credit: CreditEntry { entry_amount: "a lot".into(), ..CreditEntry::default() },
        };
        let as_of = day(2026, 11, 24);
        let problems = read(&entry).expect_err("problems");
        let expected = [
            ("time.due", Reason::BeforeContract { contract: day(2022, 3, 1) }),
            ("time.overdue_since", Reason::BeforeContract { contract: day(2022, 3, 1) }),
            ("time.acts[0].kind", Reason::Missing),
            ("time.acts[0].date", Reason::Missing),
            ("time.acts[1].until", Reason::AfterAsOf { as_of }),
            ("time.acts[3].until", Reason::EndsBeforeItBegins { begins: day(2024, 5, 5) }),
            ("time.obstacles[0].from", Reason::AfterAsOf { as_of }),
            ("time.judgment.effective", Reason::Missing),
            ("time.credit.entry_amount", Reason::Unreadable(typed::Unreadable::NotANumber)),
        ];
        let expected: Vec<(String, Reason)> =
            expected.into_iter().map(|(field, reason)| (field.to_owned(), reason)).collect();
        assert_eq!(problems, expected);
    }

    #[test]
    fn without_its_day_of_effect_a_judgment_was_effective_when_something_was_done_about_it() {
        let effective = |perform_by: &str, acts: Vec<ActEntry>| {
            let judgment = JudgmentEntry { perform_by: perform_by.into(), acts, ..JudgmentEntry::default() };
            let facts = read(&TimeEntry { judgment, ..TimeEntry::default() }).expect("facts");
            facts.judgment.map(|judgment| judgment.effective)
        };
        assert_eq!(effective("2024-01-01", Vec::new()), Some(day(2024, 1, 1)));
        assert_eq!(effective("2027-01-01", Vec::new()), Some(day(2026, 11, 24)));
        let applied = act(ActKind::Enforcement, "2024-05-05", "");
        assert_eq!(effective("", vec![applied, ActEntry::default()]), Some(day(2024, 5, 5)));
        assert_eq!(effective("", vec![ActEntry::default()]), None);
    }

    #[test]
    fn without_a_contract_days_are_read_all_the_same() {
        let entry = TimeEntry {
            due: "2023-01-01".into(),
            due_kind: DueKind::OnDemand,
            acts: vec![act(ActKind::Call, "1999-01-01", "")],
            ..TimeEntry::default()
        };
        let facts = time(&entry, None, day(2026, 11, 24)).expect("facts");
        assert_eq!(facts.due, Some((DueKind::OnDemand, day(2023, 1, 1))));
        assert_eq!(facts.acts.len(), 1);
    }

    #[test]
    fn more_acts_than_any_debt_has_are_refused() {
        let acts = vec![act(ActKind::Call, "2024-05-05", ""); MOST_ACTS + 1];
        let problems = read(&TimeEntry { acts, ..TimeEntry::default() }).expect_err("too many");
        assert_eq!(problems, [("time.acts".to_owned(), Reason::TooMany { most: MOST_ACTS })]);
    }
}
