//! A case file's text, to and from JSON.
//!
//! The JSON is read into a tree and the tree by hand: that names the field in which a file is broken, and is a fifth of
//! the size of derived readers on the phone.

use serde_json::{Map, Value};

use super::file::{
    CaseFile, ChargeEntry, Compound, DayCountEntry, DebtEntry, DemandEntry, FileError, LARGEST_FILE,
    MOST_DEBTS, PaymentEntry, RateEntry, RateUnit, Repayment, VERSION,
};
use super::read::{MOST_CHARGES, MOST_PAYMENTS};
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
        let tree =
            serde_json::from_str(text).map_err(|error| malformed(String::new(), &error.to_string()))?;
        Object::of(tree, String::new())?.case()
    }

    /// The file's text.
    pub fn to_text(&self) -> String {
        let debts: Vec<Value> = self.debts.iter().map(debt).collect();
        let members = vec![
            ("version", Value::from(VERSION)),
            ("as_of", text(&self.as_of)),
            ("debts", Value::Array(debts)),
        ];
        format!("{:#}", object(members))
    }
}

impl DebtEntry {
    /// Reads one debt, as it stands in a case file.
    ///
    /// # Errors
    /// As [`CaseFile::parse`].
    pub fn from_json(tree: Value) -> Result<Self, FileError> {
        Object::of(tree, String::new())?.debt()
    }
}

fn malformed(path: String, message: &str) -> FileError {
    FileError::Malformed { path, message: message.to_owned() }
}

/// A JSON object whose members are taken out one by one; what is left at the end does not belong there.
struct Object {
    members: Map<String, Value>,
    path: String,
}

// Called for every member: not to be copied into every caller, hence `inline(never)`.
impl Object {
    fn of(tree: Value, path: String) -> Result<Self, FileError> {
        match tree {
            Value::Object(members) => Ok(Self { members, path }),
            _ => Err(malformed(path, "an object { … } is needed here")),
        }
    }

    fn path(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) }
    }

    fn wrong<T>(&self, name: &str, message: &str) -> Result<T, FileError> {
        Err(malformed(self.path(name), message))
    }

    /// A text; empty where it is left out. Numbers are taken as they are written.
    #[inline(never)]
    fn text(&mut self, name: &str) -> Result<String, FileError> {
        match self.members.remove(name) {
            None => Ok(String::new()),
            Some(Value::String(text)) => Ok(text),
            Some(Value::Number(number)) => Ok(number.to_string()),
            Some(_) => self.wrong(name, "a text in quotes is needed here, such as \"1234.50\""),
        }
    }

    /// One of a few names; `None` where it is left out.
    fn choice<T>(&mut self, name: &str, from_code: fn(&str) -> Option<T>) -> Result<Option<T>, FileError> {
        let code = self.text(name)?;
        match from_code(&code) {
            None if code.is_empty() => Ok(None),
            None => self.wrong(name, "no such choice"),
            chosen => Ok(chosen),
        }
    }

    fn list<T>(
        &mut self,
        name: &str,
        read: impl Fn(Self) -> Result<T, FileError>,
    ) -> Result<Vec<T>, FileError> {
        let trees = match self.members.remove(name) {
            None => Vec::new(),
            Some(Value::Array(trees)) => trees,
            Some(_) => return self.wrong(name, "a list [ … ] is needed here"),
        };
        let read = |(index, tree)| read(Self::of(tree, format!("{}[{index}]", self.path(name)))?);
        trees.into_iter().enumerate().map(read).collect()
    }

    /// An object of its own; empty where it is left out.
    #[inline(never)]
    fn part(&mut self, name: &str) -> Result<Self, FileError> {
        let tree = self.members.remove(name).unwrap_or_else(|| Value::Object(Map::new()));
        Self::of(tree, self.path(name))
    }

    /// That nothing is left.
    #[inline(never)]
    fn end(self) -> Result<(), FileError> {
        match self.members.keys().next() {
            None => Ok(()),
            Some(name) => self.wrong(name, "this name is not known here"),
        }
    }

    fn case(mut self) -> Result<CaseFile, FileError> {
        let version = self.members.remove("version").and_then(|version| version.as_u64());
        match version.and_then(|version| u32::try_from(version).ok()) {
            Some(VERSION) => {}
            // A newer file may well have members that this program does not know: they are not looked at.
            Some(version) if version > VERSION => return Err(FileError::Newer { version }),
            _ => return self.wrong("version", "the version of the format is needed here: 1"),
        }
        let as_of = self.text("as_of")?;
        if !self.members.contains_key("debts") {
            return self.wrong("debts", "a list [ … ] is needed here");
        }
        if self.members["debts"].as_array().is_some_and(|debts| debts.len() > MOST_DEBTS) {
            return Err(FileError::TooManyDebts);
        }
        let debts = self.list("debts", Self::debt)?;
        self.end()?;
        Ok(CaseFile { version: VERSION, as_of, debts })
    }

    fn debt(mut self) -> Result<DebtEntry, FileError> {
        let entry = DebtEntry {
            name: self.text("name")?,
            lender: self.choice("lender", Lender::from_code)?,
            contract_date: self.text("contract_date")?,
            principal: self.text("principal")?,
            received: self.text("received")?,
            rate: self.part("rate")?.rate()?,
            repayment: self.choice("repayment", Repayment::from_code)?.unwrap_or_default(),
            due_date: self.text("due_date")?,
            first_due_date: self.text("first_due_date")?,
            instalments: self.text("instalments")?,
            overdue_rate: self.part("overdue_rate")?.rate()?,
            compound: self.choice("compound", Compound::from_code)?.unwrap_or_default(),
            charges: self.list("charges", Self::charge)?,
            payments: self.list("payments", Self::payment)?,
            payment_order: self.choice("payment_order", PaymentOrder::from_code)?.unwrap_or_default(),
            demand: self.part("demand")?.demand()?,
            filing_date: self.text("filing_date")?,
            day_count: self.choice("day_count", DayCountEntry::from_code)?.unwrap_or_default(),
            newer_lpr: self.text("newer_lpr")?,
        };
        self.end()?;
        if entry.payments.len() > MOST_PAYMENTS || entry.charges.len() > MOST_CHARGES {
            return Err(FileError::TooManyRows);
        }
        Ok(entry)
    }

    fn rate(mut self) -> Result<RateEntry, FileError> {
        let unit = self.choice("unit", RateUnit::from_code)?.unwrap_or_default();
        let entry = RateEntry { value: self.text("value")?, unit };
        self.end()?;
        Ok(entry)
    }

    fn charge(mut self) -> Result<ChargeEntry, FileError> {
        let kind = self.choice("kind", ChargeKind::from_code)?.unwrap_or_default();
        let entry = ChargeEntry { kind, amount: self.text("amount")?, date: self.text("date")? };
        self.end()?;
        Ok(entry)
    }

    fn payment(mut self) -> Result<PaymentEntry, FileError> {
        let entry = PaymentEntry { date: self.text("date")?, amount: self.text("amount")? };
        self.end()?;
        Ok(entry)
    }

    fn demand(mut self) -> Result<DemandEntry, FileError> {
        let entry = DemandEntry {
            principal: self.text("principal")?,
            interest: self.text("interest")?,
            overdue_interest: self.text("overdue_interest")?,
            compound_interest: self.text("compound_interest")?,
            penalty: self.text("penalty")?,
            fees: self.text("fees")?,
            total: self.text("total")?,
        };
        self.end()?;
        Ok(entry)
    }
}

/// An object without the members that say nothing: empty texts, lists and objects.
fn object(members: Vec<(&str, Value)>) -> Value {
    let mut object = Map::new();
    for (name, value) in members {
        let says_nothing = match &value {
            Value::String(text) => text.is_empty(),
            Value::Array(list) => list.is_empty(),
            Value::Object(members) => members.is_empty(),
            _ => false,
        };
        if !says_nothing {
            object.insert(name.to_owned(), value);
        }
    }
    Value::Object(object)
}

#[inline(never)]
fn text(text: &str) -> Value {
    Value::String(text.to_owned())
}

fn debt(entry: &DebtEntry) -> Value {
    let charges: Vec<Value> = entry.charges.iter().map(charge).collect();
    let payments: Vec<Value> = entry.payments.iter().map(payment).collect();
    object(vec![
        ("name", text(&entry.name)),
        ("lender", text(entry.lender.map_or("", Lender::code))),
        ("contract_date", text(&entry.contract_date)),
        ("principal", text(&entry.principal)),
        ("received", text(&entry.received)),
        ("rate", rate(&entry.rate)),
        ("repayment", text(entry.repayment.code())),
        ("due_date", text(&entry.due_date)),
        ("first_due_date", text(&entry.first_due_date)),
        ("instalments", text(&entry.instalments)),
        ("overdue_rate", rate(&entry.overdue_rate)),
        ("compound", text(entry.compound.code())),
        ("charges", Value::Array(charges)),
        ("payments", Value::Array(payments)),
        ("payment_order", text(entry.payment_order.code())),
        ("demand", demand(&entry.demand)),
        ("filing_date", text(&entry.filing_date)),
        ("day_count", text(entry.day_count.code())),
        ("newer_lpr", text(&entry.newer_lpr)),
    ])
}

fn rate(entry: &RateEntry) -> Value {
    if *entry == RateEntry::default() {
        return object(Vec::new());
    }
    object(vec![("value", text(&entry.value)), ("unit", text(entry.unit.code()))])
}

fn charge(entry: &ChargeEntry) -> Value {
    let kind = text(entry.kind.code());
    object(vec![("kind", kind), ("amount", text(&entry.amount)), ("date", text(&entry.date))])
}

fn payment(entry: &PaymentEntry) -> Value {
    // Kept even where both are empty: the row stands in the form.
    let mut members = Map::new();
    members.insert("date".to_owned(), text(&entry.date));
    members.insert("amount".to_owned(), text(&entry.amount));
    Value::Object(members)
}

fn demand(entry: &DemandEntry) -> Value {
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
    fn a_newer_file_is_refused_as_newer() {
        let text = r#"{"version":7,"debts":[],"something":"new"}"#;
        assert_eq!(CaseFile::parse(text), Err(FileError::Newer { version: 7 }));
    }
}
