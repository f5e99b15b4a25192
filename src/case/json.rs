//! A case file's text, to and from JSON.
//!
//! The JSON is cut into values and those are walked by hand: that names the field in which a file is broken, and is a
//! fifth of the size of derived readers on the phone.

pub(super) mod write;

use std::borrow::Cow;

use nojson::{JsonParseError, JsonValueKind, RawJson, RawJsonValue};

use super::file::{
    CaseFile, ChargeEntry, Compound, DayCountEntry, DebtEntry, DemandEntry, FileError, LARGEST_FILE,
    LONGEST_TEXT, MOST_DEBTS, PaymentEntry, RateEntry, RateUnit, Repayment, VERSION,
};
use super::read::{MOST_CHARGES, MOST_PAYMENTS};
use super::unknown::UnknownAnswer;
use super::{ChargeKind, Lender, PaymentOrder};

impl CaseFile {
    /// Reads a case file.
    ///
    /// # Errors
    /// Says why the text is none; see [`FileError`].
    pub fn parse(text: &str) -> Result<Self, FileError> {
        if text.len() > LARGEST_FILE {
            return Err(FileError::TooLarge);
        }
        let mut case = Self { version: VERSION, as_of: String::new(), debts: Vec::new() };
        Object::read(json(text)?.value(), String::new(), &mut case, Object::case)?;
        Ok(case)
    }
}

impl DebtEntry {
    /// Reads one debt, as it stands in a case file.
    ///
    /// # Errors
    /// As [`CaseFile::parse`].
    pub fn from_json(text: &str) -> Result<Self, FileError> {
        let mut debt = Self::default();
        Object::read(json(text)?.value(), String::new(), &mut debt, Object::debt)?;
        Ok(debt)
    }
}

/// Numbers are kept as they are written; nesting that could overflow the stack is refused.
fn json(text: &str) -> Result<RawJson<'_>, FileError> {
    RawJson::parse(text).map_err(|error: JsonParseError| {
        let place = error.get_line_and_column_numbers(text);
        let place = place.map_or(String::new(), |(line, column)| format!(": line {line}, column {column}"));
        malformed(String::new(), &format!("this is not JSON{place}"))
    })
}

/// Reads a section that stands at `path`; one that is left out says nothing.
pub(super) fn read_section<T: Default>(
    text: &str,
    path: String,
    read: impl Fn(&mut Object<'_, '_>, &mut T) -> Result<(), FileError>,
) -> Result<T, FileError> {
    let mut entry = T::default();
    if !text.is_empty() {
        let json = json(text)?;
        let mut object = Object::of(json.value(), path)?;
        read(&mut object, &mut entry)?;
        object.end()?;
    }
    Ok(entry)
}

const OBJECT_NEEDED: &str = "an object { … } is needed here";

fn malformed(path: String, message: &str) -> FileError {
    FileError::Malformed { path, message: message.to_owned() }
}

/// A JSON object whose members are taken out one by one; what is left at the end does not belong there.
pub(super) struct Object<'text, 'json> {
    members: Vec<(Cow<'text, str>, RawJsonValue<'text, 'json>)>,
    path: String,
}

/// Fills in an entry from an object's members.
pub(super) type Read<'text, 'json, T> = fn(&mut Object<'text, 'json>, &mut T) -> Result<(), FileError>;

// Called for every member: not to be copied into every caller, hence `inline(never)`.
impl<'text, 'json> Object<'text, 'json> {
    #[inline(never)]
    fn of(value: RawJsonValue<'text, 'json>, path: String) -> Result<Self, FileError> {
        let Ok(members) = value.to_object() else {
            return Err(malformed(path, OBJECT_NEEDED));
        };
        let members = members.map(|(name, value)| (unquoted(name), value)).collect();
        Ok(Self { members, path })
    }

    /// Fills in an entry from an object that has no other members.
    fn read<T>(
        value: RawJsonValue<'text, 'json>,
        path: String,
        entry: &mut T,
        read: Read<'text, 'json, T>,
    ) -> Result<(), FileError> {
        let mut object = Self::of(value, path)?;
        read(&mut object, entry)?;
        object.end()
    }

    /// What is left does not belong here.
    fn end(&self) -> Result<(), FileError> {
        match self.members.first() {
            None => Ok(()),
            Some((name, _)) => self.wrong(name, "this name is not known here"),
        }
    }

    fn path(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) }
    }

    #[inline(never)]
    fn wrong<T>(&self, name: &str, message: &str) -> Result<T, FileError> {
        Err(malformed(self.path(name), message))
    }

    /// A member's value; `None` where it is left out. Of two with the same name nobody could say which is meant.
    #[inline(never)]
    fn take(&mut self, name: &str) -> Result<Option<RawJsonValue<'text, 'json>>, FileError> {
        let mut found = None;
        while let Some(index) = self.members.iter().position(|member| member.0 == name) {
            if found.replace(self.members.swap_remove(index).1).is_some() {
                return self.wrong(name, "this name stands here twice");
            }
        }
        Ok(found)
    }

    /// A text; empty where it is left out. Numbers are taken as they are written.
    #[inline(never)]
    fn text(&mut self, name: &str) -> Result<Cow<'text, str>, FileError> {
        let Some(value) = self.take(name)? else { return Ok(Cow::Borrowed("")) };
        let text = match value.kind() {
            JsonValueKind::String => unquoted(value),
            JsonValueKind::Integer | JsonValueKind::Float => Cow::Borrowed(value.as_raw_str()),
            _ => return self.wrong(name, "a text in quotes is needed here, such as \"1234.50\""),
        };
        if text.chars().count() > LONGEST_TEXT {
            return Err(FileError::TextTooLong { path: self.path(name) });
        }
        Ok(text)
    }

    pub(super) fn texts(&mut self, texts: &mut [(&str, &mut String)]) -> Result<(), FileError> {
        for (name, text) in texts {
            **text = self.text(name)?.into_owned();
        }
        Ok(())
    }

    /// One of a few names.
    pub(super) fn choice<T>(
        &mut self,
        name: &str,
        chosen: &mut T,
        from_code: fn(&str) -> Option<T>,
    ) -> Result<(), FileError> {
        let code = self.text(name)?;
        match from_code(&code) {
            Some(choice) => *chosen = choice,
            None if code.is_empty() => {}
            None => return self.wrong(name, "no such choice"),
        }
        Ok(())
    }

    /// A list of a few names.
    pub(super) fn choices<T>(
        &mut self,
        name: &str,
        chosen: &mut Vec<T>,
        from_code: fn(&str) -> Option<T>,
    ) -> Result<(), FileError> {
        let Some(value) = self.take(name)? else { return Ok(()) };
        let Ok(values) = value.to_array() else { return self.wrong(name, "a list [ … ] is needed here") };
        for value in values {
            match from_code(&unquoted(value)) {
                Some(choice) => chosen.push(choice),
                None => return self.wrong(name, "no such choice"),
            }
        }
        Ok(())
    }

    /// A list of objects.
    pub(super) fn list<T: Default>(
        &mut self,
        name: &str,
        rows: &mut Vec<T>,
        (most, too_many): (usize, FileError),
        read: Read<'text, 'json, T>,
    ) -> Result<(), FileError> {
        self.rows(name, (most, too_many), &mut |value, path| {
            let mut row = T::default();
            Self::read(value, path, &mut row, read)?;
            rows.push(row);
            Ok(())
        })
    }

    /// The same for rows of any kind, so that there is one piece of code for them all. `row` is handed each with its path.
    fn rows(
        &mut self,
        name: &str,
        (most, too_many): (usize, FileError),
        row: &mut dyn FnMut(RawJsonValue<'text, 'json>, String) -> Result<(), FileError>,
    ) -> Result<(), FileError> {
        let Some(value) = self.take(name)? else { return Ok(()) };
        let Ok(values) = value.to_array() else { return self.wrong(name, "a list [ … ] is needed here") };
        for (index, value) in values.enumerate() {
            if index == most {
                return Err(too_many);
            }
            row(value, format!("{}[{index}]", self.path(name)))?;
        }
        Ok(())
    }

    /// An object of its own.
    pub(super) fn part<T>(
        &mut self,
        name: &str,
        entry: &mut T,
        read: Read<'text, 'json, T>,
    ) -> Result<(), FileError> {
        let Some(value) = self.take(name)? else { return Ok(()) };
        Self::read(value, self.path(name), entry, read)
    }

    /// An object that is kept as it stands.
    fn section(&mut self, name: &str, text: &mut String) -> Result<(), FileError> {
        let Some(value) = self.take(name)? else { return Ok(()) };
        if value.kind() != JsonValueKind::Object {
            return self.wrong(name, OBJECT_NEEDED);
        }
        value.as_raw_str().clone_into(text);
        Ok(())
    }

    fn case(&mut self, case: &mut CaseFile) -> Result<(), FileError> {
        let version = self.take("version")?.and_then(|version| version.as_raw_str().parse().ok());
        match version {
            Some(VERSION) => {}
            // A newer file may well have members that this program does not know: they are not looked at.
            Some(version) if version > VERSION => return Err(FileError::Newer { version }),
            _ => return self.wrong("version", "the version of the format is needed here: 1"),
        }
        if !self.members.iter().any(|member| member.0 == "debts") {
            return self.wrong("debts", "a list [ … ] is needed here");
        }
        self.texts(&mut [("as_of", &mut case.as_of)])?;
        self.list("debts", &mut case.debts, (MOST_DEBTS, FileError::TooManyDebts), Self::debt)
    }

    fn debt(&mut self, debt: &mut DebtEntry) -> Result<(), FileError> {
        self.texts(&mut [
            ("name", &mut debt.name),
            ("contract_date", &mut debt.contract_date),
            ("principal", &mut debt.principal),
            ("received", &mut debt.received),
            ("due_date", &mut debt.due_date),
            ("called_in", &mut debt.called_in),
            ("first_due_date", &mut debt.first_due_date),
            ("instalments", &mut debt.instalments),
            ("filing_date", &mut debt.filing_date),
            ("newer_lpr", &mut debt.newer_lpr),
        ])?;
        self.choice("lender", &mut debt.lender, |code| Lender::from_code(code).map(Some))?;
        self.choice("repayment", &mut debt.repayment, Repayment::from_code)?;
        self.choice("compound", &mut debt.compound, Compound::from_code)?;
        self.choice("payment_order", &mut debt.payment_order, PaymentOrder::from_code)?;
        self.choice("day_count", &mut debt.day_count, DayCountEntry::from_code)?;
        self.choices("unknown", &mut debt.unknown, UnknownAnswer::from_code)?;
        self.part("rate", &mut debt.rate, Self::rate)?;
        self.part("overdue_rate", &mut debt.overdue_rate, Self::rate)?;
        self.part("demand", &mut debt.demand, Self::demand)?;
        for (name, text) in debt.sections.named_mut() {
            self.section(name, text)?;
        }
        self.list("charges", &mut debt.charges, (MOST_CHARGES, FileError::TooManyRows), Self::charge)?;
        self.list("payments", &mut debt.payments, (MOST_PAYMENTS, FileError::TooManyRows), Self::payment)
    }

    pub(super) fn rate(&mut self, rate: &mut RateEntry) -> Result<(), FileError> {
        self.choice("unit", &mut rate.unit, RateUnit::from_code)?;
        self.texts(&mut [("value", &mut rate.value)])
    }

    fn charge(&mut self, charge: &mut ChargeEntry) -> Result<(), FileError> {
        self.choice("kind", &mut charge.kind, ChargeKind::from_code)?;
        self.texts(&mut [("amount", &mut charge.amount), ("date", &mut charge.date)])
    }

    pub(super) fn payment(&mut self, payment: &mut PaymentEntry) -> Result<(), FileError> {
        self.texts(&mut [("date", &mut payment.date), ("amount", &mut payment.amount)])
    }

    fn demand(&mut self, demand: &mut DemandEntry) -> Result<(), FileError> {
        self.texts(&mut [
            ("principal", &mut demand.principal),
            ("interest", &mut demand.interest),
            ("overdue_interest", &mut demand.overdue_interest),
            ("compound_interest", &mut demand.compound_interest),
            ("penalty", &mut demand.penalty),
            ("fees", &mut demand.fees),
            ("total", &mut demand.total),
        ])
    }
}

#[inline(never)]
fn unquoted<'text>(value: RawJsonValue<'text, '_>) -> Cow<'text, str> {
    value.to_unquoted_string_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_can_be_read() {
        let mut case = CaseFile::default();
        let debt = &mut case.debts[0];
        debt.principal = "1.2万".into();
        debt.lender = Some(Lender::MicroLoan);
        debt.overdue_rate = RateEntry { value: "5".into(), unit: RateUnit::PerTenThousandPerDay };
        debt.payments.push(PaymentEntry { date: "2024-01-05".into(), amount: "600".into() });
        debt.payments.push(PaymentEntry::default());
        debt.charges.push(ChargeEntry {
            kind: ChargeKind::ServiceFee,
            amount: "10%".into(),
            date: String::new(),
        });
        debt.demand.total = "20000".into();
        debt.unknown = vec![UnknownAnswer::Lender, UnknownAnswer::Rate];
        assert_eq!(CaseFile::parse(&case.to_text()), Ok(case));
    }

    #[test]
    fn a_broken_file_is_refused_with_its_place() {
        let malformed = |text: &str| match CaseFile::parse(text) {
            Err(FileError::Malformed { path, .. }) => path,
            other => panic!("{text}: {other:?}"),
        };
        assert_eq!(malformed(""), "");
        assert_eq!(malformed(r#"{"version":1,"debts":[]} x"#), "");
        assert_eq!(malformed(r#"{"version":1,"debts":[{"principal":true}]}"#), "debts[0].principal");
        assert_eq!(malformed(r#"{"version":1,"debts":[{"lender":"uncle"}]}"#), "debts[0].lender");
        assert_eq!(malformed(r#"{"version":1,"debts":[{},{"shoe":"x"}]}"#), "debts[1].shoe");
        assert_eq!(malformed(r#"{"version":1,"debts":[{"rate":{"value":["x"]}}]}"#), "debts[0].rate.value");
        assert_eq!(malformed(r#"{"version":1,"debts":{}}"#), "debts");
        assert_eq!(malformed(r#"{"version":1}"#), "debts");
        assert_eq!(malformed(r#"{"version":0,"debts":[]}"#), "version");
        malformed(&"[".repeat(100_000));
        malformed(&r#"{"version":1,"debts":"#.repeat(100_000));
    }

    #[test]
    fn a_name_that_stands_twice_is_refused_by_name() {
        for (text, name) in [
            (r#"{"version":1,"version":1,"debts":[]}"#, "version"),
            (r#"{"version":1,"debts":[],"debts":[{}]}"#, "debts"),
            (
                r#"{"version":1,"debts":[{"principal":"1","received":"1","principal":"1"}]}"#,
                "debts[0].principal",
            ),
            (r#"{"version":1,"debts":[{"principal":"1","princip\u0061l":"2"}]}"#, "debts[0].principal"),
            (r#"{"version":1,"debts":[{"rate":{"value":1,"value":2}}]}"#, "debts[0].rate.value"),
        ] {
            let message = "this name stands here twice".to_owned();
            assert_eq!(CaseFile::parse(text), Err(FileError::Malformed { path: name.into(), message }));
        }
    }

    #[test]
    fn what_is_not_strictly_json_is_refused_with_line_and_column() {
        let message = |name: &str| {
            let text = format!("{{\"version\":1,\"debts\":[{{\n\"name\": {name}}}]}}");
            match CaseFile::parse(&text) {
                Err(FileError::Malformed { path, message }) if path.is_empty() => message,
                other => panic!("{name}: {other:?}"),
            }
        };
        assert_eq!(message("NaN"), "this is not JSON: line 2, column 9");
        let [control, escape, high, low] = ["\"a\tb\"", r#""\x41""#, r#""\ud800""#, r#""\udc00x""#];
        let [trailing, comment] = ["\"a\",", "\"a\" // why"];
        for name in [control, escape, high, low, "01", "+1", ".5", "1.", "1e", "'a'", trailing, comment] {
            assert!(message(name).starts_with("this is not JSON: line 2, column "), "{name}");
        }
    }

    #[test]
    fn escapes_and_all_the_worlds_letters_are_kept() {
        let name = |name: &str| {
            let case = CaseFile::parse(&format!(r#"{{"version":1,"debts":[{{"name":{name}}}]}}"#));
            case.expect("a case").debts.remove(0).name
        };
        assert_eq!(name(r#""\u501f\u6761 \"A\" \\ \/ \n \ud83d\ude00""#), "借条 \"A\" \\ / \n 😀");
        let mut case = CaseFile::default();
        case.debts[0].name = "借条 \"A\" \\ \u{0}\u{1f}\u{7f}\u{2028} 😀".into();
        assert_eq!(CaseFile::parse(&case.to_text()), Ok(case));
    }

    #[test]
    fn numbers_may_go_without_quotes_and_stay_as_written() {
        let case = CaseFile::parse(r#"{"version":1,"debts":[{"principal":50000.10}]}"#).expect("a case");
        assert_eq!(case.debts[0].principal, "50000.10");
    }

    #[test]
    fn more_rows_than_the_page_takes_are_refused() {
        let file = |rows: usize| {
            let payments = vec!["{}"; rows].join(",");
            CaseFile::parse(&format!(r#"{{"version":1,"debts":[{{"payments":[{payments}]}}]}}"#))
        };
        assert!(file(MOST_PAYMENTS).is_ok());
        assert_eq!(file(MOST_PAYMENTS + 1), Err(FileError::TooManyRows));
    }

    #[test]
    fn a_text_longer_than_the_form_takes_is_refused_with_its_place() {
        let file = |length: usize| {
            let [text, number] = ["账", "1"].map(|one| one.repeat(length));
            let debt =
                |member: String| CaseFile::parse(&format!(r#"{{"version":1,"debts":[{{{member}}}]}}"#));
            [debt(format!(r#""name":"{text}""#)), debt(format!(r#""name":{number}"#))]
        };
        let too_long = || Err(FileError::TextTooLong { path: "debts[0].name".into() });
        assert!(file(LONGEST_TEXT).iter().all(Result::is_ok));
        assert_eq!(file(LONGEST_TEXT + 1), [too_long(), too_long()]);
    }

    #[test]
    fn a_newer_file_is_refused_as_newer() {
        let text = r#"{"version":7,"debts":[],"something":"new"}"#;
        assert_eq!(CaseFile::parse(text), Err(FileError::Newer { version: 7 }));
    }
}
