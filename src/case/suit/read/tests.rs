use super::*;
use crate::case::file::{CaseFile, DebtEntry};
use crate::case::read;
use crate::case::suit::{Ending, Party, Procedure, Stage};
use crate::dates::day;
use rust_decimal_macros::dec;

fn facts(court: &str) -> Result<Court, Vec<(String, Reason)>> {
    let file = format!(
        r#"{{"version":1,"debts":[{{
            "lender":"bank","contract_date":"2022-03-01","principal":"5万","due_date":"2022-09-01","court":{court}
        }}]}}"#
    );
    let entry: DebtEntry = CaseFile::parse(&file).expect("a case").debts.remove(0);
    let as_of = day(2024, 6, 1);
    let debt = read::debt(&entry, as_of).expect("a debt");
    let sections = entry.sections.entries("").expect("sections");
    super::court(&sections.court, Some(debt.contract_date), debt.day_count, as_of).map_err(|problems| {
        problems.into_iter().map(|problem| (problem.field.to_string(), problem.reason)).collect()
    })
}

#[test]
fn an_empty_section_says_nothing() {
    assert_eq!(facts("{}"), Ok(Court::default()));
}

#[test]
fn a_suit_is_won_in_full_unless_told() {
    let Court { suit, judgment, .. } =
        facts(r#"{"suit":{"claim":"8.8万","procedure":"summary"}}"#).expect("facts");
    let suit = suit.expect("a suit");
    assert_eq!((suit.claim, suit.awarded), (Yuan::new(dec!(88_000)), Yuan::new(dec!(88_000))));
    assert_eq!((suit.procedure, suit.ending, suit.appeal), (Procedure::Summary, Ending::Judgment, None));
    assert_eq!(judgment, None);
}

#[test]
fn a_judgment_s_shares_and_payments_are_put_in_order() {
    let Court { judgment, .. } = facts(
        r#"{"judgment":{
            "shares":[{"ends":"2024-05-01","principal":"1000"},{"ends":"2024-02-01","principal":"2000","other":"50"}],
            "payments":[{"date":"2024-04-01","amount":"10"},{"date":"2024-03-01","amount":"20"}],
            "stays":[{"from":"2024-05-20"}]
        }}"#,
    )
    .expect("facts");
    let judgment = judgment.expect("a judgment");
    assert_eq!(judgment.shares[0].other, Yuan::new(dec!(50)));
    assert_eq!((judgment.shares[0].ends, judgment.shares[1].ends), (day(2024, 2, 1), day(2024, 5, 1)));
    assert_eq!(judgment.payments[0].date, day(2024, 3, 1));
    // A stay that is not over lasts to the day for which we compute.
    assert_eq!(judgment.stays, [Stay { from: day(2024, 5, 20), to: day(2024, 6, 1) }]);
    assert_eq!(judgment.running, None);
}

#[test]
fn what_is_wrong_is_told_with_its_place() {
    let problems = facts(
        r#"{"suit":{"claim":"100","awarded":"101","appeal":{"contested":"200","won":"x"}},
            "judgment":{
                "shares":[{"ends":"2014-07-31","principal":"1"},{"principal":"1"}],
                "interest_rate":{"value":"4"},
                "payments":[{"date":"2024-06-02","amount":"10"}],
                "stays":[{"from":"2024-05-20","to":"2024-05-19"},{"to":"2024-05-19"}]
            }}"#,
    )
    .expect_err("problems");
    let unreadable = Reason::Unreadable(Unreadable::NotANumber);
    let expected = [
        ("court.suit.awarded", Reason::AboveWhole),
        ("court.suit.appeal.by", Reason::Missing),
        ("court.suit.appeal.contested", Reason::AboveWhole),
        ("court.suit.appeal.won", unreadable),
        ("court.judgment.shares[0].ends", Reason::BeforeData { begins: day(2014, 8, 1) }),
        ("court.judgment.shares[1].ends", Reason::Missing),
        ("court.judgment.interest_from", Reason::Missing),
        ("court.judgment.payments[0].date", Reason::AfterAsOf { as_of: day(2024, 6, 1) }),
        ("court.judgment.stays[0].to", Reason::EndsBeforeItBegins { begins: day(2024, 5, 20) }),
        ("court.judgment.stays[1].from", Reason::Missing),
    ];
    let expected: Vec<(String, Reason)> =
        expected.into_iter().map(|(field, reason)| (field.to_owned(), reason)).collect();
    assert_eq!(problems, expected);
}

#[test]
fn who_appealed_is_needed() {
    let Court { suit, .. } =
        facts(r#"{"suit":{"claim":"100","appeal":{"by":"creditor","contested":"100"}}}"#).expect("facts");
    let appeal = suit.expect("a suit").appeal.expect("an appeal");
    assert_eq!((appeal.by, appeal.won), (Party::Creditor, Yuan::ZERO));
}

#[test]
fn what_a_court_sent_arrived_after_the_contract_and_by_today() {
    let received = |text: &str| facts(&format!(r#"{{"stage":"papers","received":{{"papers":"{text}"}}}}"#));
    let court = received("2024-05-20").expect("facts");
    assert_eq!((court.stage, court.received.papers), (Stage::Papers, Some(day(2024, 5, 20))));
    let as_of = day(2024, 6, 1);
    for (text, reason) in [
        ("2024-06-02", Reason::AfterAsOf { as_of }),
        ("2022-02-28", Reason::BeforeContract { contract: day(2022, 3, 1) }),
        ("soon", Reason::Unreadable(Unreadable::NotADate)),
    ] {
        assert_eq!(received(text), Err(vec![("court.received.papers".to_owned(), reason)]));
    }
}
