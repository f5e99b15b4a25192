//! Rules for texts: whatever is typed or opened is read or refused, never stumbled over.

use chrono::Datelike;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use qingzhang::case::file::{
    CaseFile, ChargeEntry, DayCountEntry, DebtEntry, MOST_DEBTS, PaymentEntry, RateEntry, RateUnit,
    Repayment, VERSION,
};
use qingzhang::case::{ChargeKind, Lender, read};
use qingzhang::dates::{Date, DayCount, day};
use qingzhang::engine::{Refusal, assess};
use qingzhang::law::DATA_ENDS;
use qingzhang::money::{RatePeriod, RateSign, Yuan};
use qingzhang::typed;
use rust_decimal::Decimal;

use crate::cases;
use crate::common::{facts, ymd};

/// Anything at all, things made of the characters that numbers and dates are made of, and whole numbers.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[0-9０-９]{1,14}[.。．]?[0-9]{0,4}[万亿千百wk元块%％‰‱期月]{0,2}",
        "[-+－0-9０-９,，、.。/年月日号万亿千百wWkK元整块钱¥￥%％‰‱期个 \u{3000}]{0,45}",
        "[每]?[年月日天]?[化利息率]{0,2}(百分之|千分之|万分之|万)?[0-9一二两五.]{1,3}[分厘%‰‱]?[0-9五半]?(厘|/月|每天)?",
        "[0-9]{4}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}[日号]?",
        "[0-9]{1,9}",
    ]
}

fn sign() -> impl Strategy<Value = RateSign> {
    select(vec![RateSign::Percent, RateSign::PerMille, RateSign::PerTenThousand])
}

fn period() -> impl Strategy<Value = RatePeriod> {
    select(vec![RatePeriod::Year, RatePeriod::Month, RatePeriod::Day])
}

fn unit() -> impl Strategy<Value = RateUnit> {
    select(vec![
        RateUnit::PercentPerYear,
        RateUnit::PercentPerMonth,
        RateUnit::PercentPerDay,
        RateUnit::PerMillePerMonth,
        RateUnit::PerMillePerDay,
        RateUnit::PerTenThousandPerDay,
    ])
}

fn lender() -> impl Strategy<Value = Lender> {
    select(vec![Lender::Unlicensed, Lender::P2p, Lender::MicroLoan, Lender::ConsumerFinance, Lender::Bank])
}

fn charge_kind() -> impl Strategy<Value = ChargeKind> {
    select(vec![ChargeKind::Penalty, ChargeKind::ServiceFee, ChargeKind::CollectionFee, ChargeKind::Other])
}

/// One of the texts, as likely as another.
fn one_of(texts: &[&str]) -> impl Strategy<Value = String> + use<> {
    let texts: Vec<String> = texts.iter().map(|text| (*text).to_owned()).collect();
    select(texts)
}

/// The first and last days that the page takes, and days on which something changes.
fn extreme_date() -> impl Strategy<Value = String> {
    one_of(&[
        "2004-01-01",
        "2008-02-29",
        "2015-09-01",
        "2019-08-19",
        "2019-08-20",
        "2020-08-19",
        "2020-08-20",
        "2024-02-29",
        "2026-12-31",
        "2027-12-31",
    ])
}

fn extreme_due() -> impl Strategy<Value = String> {
    prop_oneof![
        1 => one_of(&["2004-01-02", "2054-01-01", "2065-09-01", "2070-08-20", "2077-12-31", "9999-12-31"]),
        1 => extreme_date(),
    ]
}

fn extreme_amount() -> impl Strategy<Value = String> {
    one_of(&["0.01", "0.03", "1", "33333.33", "99999999.99", "9999999999.99", "100亿"])
}

fn extreme_rate() -> impl Strategy<Value = RateEntry> {
    let value = one_of(&[
        "",
        "0.00000001",
        "0.12345678",
        "24",
        "5000",
        "416.66666666",
        "13.69863013",
        "4166.66666666",
        "136.98630136",
        "1369.8630136",
    ]);
    (value, unit()).prop_map(|(value, unit)| RateEntry { value, unit })
}

fn extreme_charge() -> impl Strategy<Value = ChargeEntry> {
    let amount = prop_oneof![extreme_amount(), one_of(&["1000%", "0.000001%", "33.333333%"])];
    let date = prop_oneof![one_of(&[""]), extreme_date()];
    (charge_kind(), amount, date).prop_map(|(kind, amount, date)| ChargeEntry { kind, amount, date })
}

fn extreme_payment() -> impl Strategy<Value = PaymentEntry> {
    (extreme_date(), extreme_amount()).prop_map(|(date, amount)| PaymentEntry { date, amount })
}

/// A debt at the bounds of what the page accepts, and beyond some of them.
fn extreme_debt() -> impl Strategy<Value = DebtEntry> {
    let shape = (any::<bool>(), extreme_due(), one_of(&["1", "2", "59", "360", "599", "600"]));
    let dates = (extreme_date(), prop_oneof![one_of(&[""]), extreme_date()]);
    let events = (vec(extreme_charge(), 0..6), vec(extreme_payment(), 0..6));
    let money = (extreme_amount(), prop_oneof![one_of(&[""]), extreme_amount()]);
    (lender(), money, dates, shape, extreme_rate(), extreme_rate(), events, any::<bool>()).prop_map(
        |(
            lender,
            (principal, received),
            dates,
            (bullet, due, instalments),
            rate,
            overdue_rate,
            events,
            long,
        )| {
            DebtEntry {
                lender: Some(lender),
                contract_date: dates.0,
                principal,
                received,
                rate,
                repayment: if bullet { Repayment::Bullet } else { Repayment::EqualInstalments },
                due_date: due.clone(),
                first_due_date: if long { due } else { String::new() },
                instalments,
                overdue_rate,
                charges: events.0,
                payments: events.1,
                filing_date: dates.1,
                day_count: if long { DayCountEntry::Actual365 } else { DayCountEntry::Actual360 },
                ..DebtEntry::default()
            }
        },
    )
}

/// Parts of the debt that do not fit it are left out, so that most debts are accepted.
fn mend(mut entry: DebtEntry, as_of: Date) -> DebtEntry {
    let happened =
        |text: &str| text.is_empty() || *text <= *as_of.to_string() && *text >= *entry.contract_date;
    entry.charges.retain(|charge| happened(&charge.date));
    entry.payments.retain(|payment| happened(&payment.date));
    if !happened(&entry.filing_date) {
        entry.filing_date.clear();
    }
    let principal = typed::amount(&entry.principal);
    if typed::amount(&entry.received).ok() > principal.ok() {
        entry.received.clear();
    }
    for rate in [&mut entry.rate, &mut entry.overdue_rate] {
        if read::quoted_rate(&rate.value, rate.unit).is_err() {
            rate.unit = RateUnit::PercentPerYear;
        }
    }
    entry
}

fn never_fails(entry: &DebtEntry, as_of: Date) -> Result<bool, TestCaseError> {
    let Ok(debt) = read::debt(entry, as_of) else { return Ok(false) };
    let assessment = match assess(&debt, as_of) {
        Ok(assessment) => assessment,
        // Of private loans made before then the law's data does not know everything.
        Err(Refusal::NoRule { .. }) if !debt.lender.is_licensed() && debt.contract_date < day(2015, 9, 1) => {
            return Ok(false);
        }
        Err(refusal) => return Err(TestCaseError::fail(format!("{refusal:?}"))),
    };
    for line in &assessment.lines {
        prop_assert!(line.lawful >= Yuan::ZERO && line.contract >= Yuan::ZERO, "{:?}", line);
    }
    Ok(true)
}

/// A valid file's bytes with some of them changed, taken out, doubled or swapped.
fn mutate(text: &str, changes: &[(u8, Index, u8)]) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for (kind, place, byte) in changes {
        if bytes.is_empty() {
            break;
        }
        let place = place.index(bytes.len());
        match kind % 4 {
            0 => bytes[place] = *byte,
            1 => drop(bytes.remove(place)),
            2 => bytes.insert(place, *byte),
            _ => bytes.truncate(place),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

proptest! {
    #![proptest_config(cases(4_000))]

    #[test]
    fn amounts_are_read_within_bounds_or_refused(text in text()) {
        if let Ok(amount) = typed::amount(&text) {
            prop_assert!(amount >= Yuan::ZERO && amount <= Yuan::LARGEST);
            prop_assert_eq!(amount, amount.to_fen());
        }
        if let Ok(amount) = typed::positive_amount(&text) {
            prop_assert!(amount.is_positive());
        }
    }

    #[test]
    fn rates_are_read_within_bounds_or_refused(text in text(), sign in sign(), period in period()) {
        if let Ok(rate) = typed::rate(&text, sign, period) {
            let percent = rate.annual(DayCount::Actual365).percent();
            prop_assert!(percent > Decimal::ZERO && percent <= Decimal::from(typed::HIGHEST_RATE_PERCENT));
            let unit = typed::rate_unit(&text).unwrap_or((sign, period));
            prop_assert_eq!((rate.sign, rate.period), unit);
            // Whatever is read can be shown beside the field.
            prop_assert!(typed::rate_unit(&text).is_none() || RateUnit::named_in(&text).is_some());
        }
    }

    #[test]
    fn percentages_are_read_within_bounds_or_refused(text in text()) {
        if let Ok(part) = typed::percentage(&text) {
            prop_assert!(part > Decimal::ZERO && part <= Decimal::TEN);
        }
    }

    #[test]
    fn dates_are_read_as_they_stand_or_refused(text in text()) {
        if let Ok(date) = typed::date(&text) {
            prop_assert!((0..=9_999).contains(&date.year()));
            prop_assert_eq!(typed::date(&date.to_string()), Ok(date));
        }
    }

    #[test]
    fn counts_are_read_within_bounds_or_refused(text in text(), largest in any::<u32>()) {
        if let Ok(count) = typed::count(&text, largest) {
            prop_assert!((1..=largest).contains(&count));
        }
    }

    #[test]
    fn the_day_asked_for_lies_within_the_data(text in text()) {
        if let Ok(date) = read::as_of(&text, ymd(2026, 11, 24)) {
            prop_assert!(date <= DATA_ENDS);
        }
    }
}

proptest! {
    #![proptest_config(cases(1_000))]

    #[test]
    fn any_text_is_a_case_file_or_refused(bytes in vec(any::<u8>(), 0..400), text in any::<String>()) {
        for text in [text, String::from_utf8_lossy(&bytes).into_owned()] {
            if let Ok(case) = CaseFile::parse(&text) {
                prop_assert!(case.version == VERSION && case.debts.len() <= MOST_DEBTS);
            }
        }
    }

    #[test]
    fn a_case_file_is_read_as_it_was_written(facts in facts(), as_of in text(), name in any::<String>()) {
        let entry = DebtEntry { name, ..facts.entry() };
        let case = CaseFile { as_of, debts: vec![entry], ..CaseFile::default() };
        prop_assert_eq!(CaseFile::parse(&case.to_text()), Ok(case));
    }

    #[test]
    fn a_damaged_case_file_is_read_or_refused(
        facts in facts(),
        changes in vec((any::<u8>(), any::<Index>(), any::<u8>()), 1..6),
    ) {
        let case = CaseFile { debts: vec![facts.entry()], ..CaseFile::default() };
        if let Ok(case) = CaseFile::parse(&mutate(&case.to_text(), &changes)) {
            prop_assert_eq!(CaseFile::parse(&case.to_text()), Ok(case.clone()));
            for entry in &case.debts {
                never_fails(entry, facts.as_of)?;
            }
        }
    }

    #[test]
    fn any_texts_in_a_debt_are_read_or_refused(facts in facts(), texts in vec(text(), 8), which in any::<u8>()) {
        let mut entry = facts.entry();
        let places = [
            &mut entry.principal,
            &mut entry.received,
            &mut entry.contract_date,
            &mut entry.due_date,
            &mut entry.instalments,
            &mut entry.rate.value,
            &mut entry.overdue_rate.value,
            &mut entry.filing_date,
        ];
        for (index, (place, text)) in places.into_iter().zip(texts).enumerate() {
            if which >> index & 1 == 1 {
                *place = text;
            }
        }
        never_fails(&entry, facts.as_of)?;
    }

    #[test]
    fn a_debt_that_is_accepted_is_assessed(entry in extreme_debt(), as_of in extreme_date()) {
        let as_of = typed::date(&as_of).map_err(|reason| TestCaseError::fail(format!("{reason:?}")))?;
        never_fails(&mend(entry, as_of), as_of)?;
    }
}
