//! The section `time` of a debt, to and from JSON.

use super::entry::{ActEntry, CreditEntry, JudgmentEntry, ObstacleEntry, TimeEntry};
use super::read::MOST_ACTS;
use super::{ActKind, DueKind, ObstacleKind, Outcome, Proof};
use crate::case::file::FileError;
use crate::case::json::Object;
use crate::case::json::write::{Tree, object, text};

const MOST: (usize, FileError) = (MOST_ACTS, FileError::TooManyRows);

impl Object<'_, '_> {
    pub(in crate::case) fn time(&mut self, time: &mut TimeEntry) -> Result<(), FileError> {
        self.texts(&mut [("due", &mut time.due), ("overdue_since", &mut time.overdue_since)])?;
        self.choice("due_kind", &mut time.due_kind, DueKind::from_code)?;
        self.list("acts", &mut time.acts, MOST, Self::act)?;
        self.list("obstacles", &mut time.obstacles, MOST, Self::obstacle)?;
        self.part("judgment", &mut time.judgment, Self::judgment)?;
        self.part("credit", &mut time.credit, Self::credit)
    }

    fn act(&mut self, act: &mut ActEntry) -> Result<(), FileError> {
        self.choice("kind", &mut act.kind, |code| ActKind::from_code(code).map(Some))?;
        self.choice("outcome", &mut act.outcome, |code| Outcome::from_code(code).map(Some))?;
        self.choice("proof", &mut act.proof, |code| Proof::from_code(code).map(Some))?;
        self.texts(&mut [("date", &mut act.date), ("until", &mut act.until)])
    }

    fn obstacle(&mut self, obstacle: &mut ObstacleEntry) -> Result<(), FileError> {
        self.choice("kind", &mut obstacle.kind, |code| ObstacleKind::from_code(code).map(Some))?;
        self.texts(&mut [("from", &mut obstacle.from), ("to", &mut obstacle.to)])
    }

    fn judgment(&mut self, judgment: &mut JudgmentEntry) -> Result<(), FileError> {
        self.texts(&mut [("effective", &mut judgment.effective), ("perform_by", &mut judgment.perform_by)])?;
        self.list("acts", &mut judgment.acts, MOST, Self::act)?;
        self.list("obstacles", &mut judgment.obstacles, MOST, Self::obstacle)
    }

    fn credit(&mut self, credit: &mut CreditEntry) -> Result<(), FileError> {
        self.texts(&mut [
            ("ended", &mut credit.ended),
            ("entry_arose", &mut credit.entry_arose),
            ("entry_amount", &mut credit.entry_amount),
        ])
    }
}

/// What is written; nothing where nothing was typed.
pub(in crate::case) fn time(entry: &TimeEntry) -> Tree {
    let due_kind = if entry.due_kind == DueKind::default() { "" } else { entry.due_kind.code() };
    object(vec![
        ("due", text(&entry.due)),
        ("due_kind", text(due_kind)),
        ("overdue_since", text(&entry.overdue_since)),
        ("acts", acts(&entry.acts)),
        ("obstacles", obstacles(&entry.obstacles)),
        ("judgment", judgment(&entry.judgment)),
        ("credit", credit(&entry.credit)),
    ])
}

fn acts(entries: &[ActEntry]) -> Tree {
    let act = |entry: &ActEntry| {
        object(vec![
            ("kind", text(entry.kind.map_or("", ActKind::code))),
            ("date", text(&entry.date)),
            ("until", text(&entry.until)),
            ("outcome", text(entry.outcome.map_or("", Outcome::code))),
            ("proof", text(entry.proof.map_or("", Proof::code))),
        ])
    };
    Tree::List(entries.iter().map(act).collect())
}

fn obstacles(entries: &[ObstacleEntry]) -> Tree {
    let obstacle = |entry: &ObstacleEntry| {
        object(vec![
            ("kind", text(entry.kind.map_or("", ObstacleKind::code))),
            ("from", text(&entry.from)),
            ("to", text(&entry.to)),
        ])
    };
    Tree::List(entries.iter().map(obstacle).collect())
}

fn judgment(entry: &JudgmentEntry) -> Tree {
    object(vec![
        ("effective", text(&entry.effective)),
        ("perform_by", text(&entry.perform_by)),
        ("acts", acts(&entry.acts)),
        ("obstacles", obstacles(&entry.obstacles)),
    ])
}

fn credit(entry: &CreditEntry) -> Tree {
    object(vec![
        ("ended", text(&entry.ended)),
        ("entry_arose", text(&entry.entry_arose)),
        ("entry_amount", text(&entry.entry_amount)),
    ])
}

#[cfg(test)]
mod tests {
    use crate::case::file::{CaseFile, FileError};

    #[test]
    fn what_is_written_can_be_read() {
        let text = r#"{"version":1,"debts":[{"time":{"due":"2023-06-10","due_kind":"on_demand","overdue_since":"2023-05-10",
            "acts":[{"kind":"message","date":"2024-05-05","proof":"proven"},
                    {"kind":"suit","date":"2025-01-01","until":"2025-06-01","outcome":"withdrawn"}],
            "obstacles":[{"kind":"force_majeure","from":"2025-01-01","to":"2025-02-01"}],
            "judgment":{"effective":"2025-01-01","perform_by":"2025-01-11","acts":[{"kind":"call"}]},
            "credit":{"ended":"2026-01-01","entry_amount":"8000"}}}]}"#;
        let case = CaseFile::parse(text).expect("a case");
        let entries = case.debts[0].sections.entries("").expect("sections");
        assert_eq!(entries.time.acts.len(), 2);
        assert_eq!(entries.sections().entries(""), Ok(entries));
        assert_eq!(CaseFile::parse(&case.to_text()), Ok(case));
    }

    #[test]
    fn a_broken_section_is_refused_with_its_place() {
        for (section, place) in [
            (r#"{"acts":[{"kind":"prayer"}]}"#, "debts[0].time.acts[0].kind"),
            (r#"{"judgment":{"acts":[{},{"day":"x"}]}}"#, "debts[0].time.judgment.acts[1].day"),
            (r#"{"credit":{"ended":true}}"#, "debts[0].time.credit.ended"),
            ("[]", "debts[0].time"),
        ] {
            let case = CaseFile::parse(&format!(r#"{{"version":1,"debts":[{{"time":{section}}}]}}"#));
            match case.and_then(|case| case.debts[0].sections.entries("debts[0]")) {
                Err(FileError::Malformed { path, .. }) => assert_eq!(path, place),
                other => panic!("{section}: {other:?}"),
            }
        }
    }
}
