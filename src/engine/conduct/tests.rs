//! The table held against the rules' own words, deed by deed and collector by collector.

use super::*;
use crate::case::contacts::{Addressee, Channel, Contact};
use crate::dates::{TimeOfDay, day};
use crate::law::collection_conduct::{HARASSMENT, HOURS, ILLEGAL_DEBT_CRIME};

const TODAY: Date = day(2026, 11, 24);

/// One deed by one collector, for a lender not known.
fn one(deed: Deed, collector: Collector, on: Date) -> Finding {
    of(deed, collector, None, on)
}

fn of(deed: Deed, collector: Collector, lender: Option<Lender>, on: Date) -> Finding {
    let contacts = Contacts { collector, deeds: vec![deed], log: Vec::new() };
    conduct(&contacts, lender, on).findings.remove(0)
}

fn keys(finding: &Finding) -> Vec<&'static str> {
    finding.rules.iter().map(|rule| rule.key).collect()
}

#[test]
fn a_call_at_night_is_banned_by_the_standard_and_not_by_law() {
    for collector in [Collector::Bank, Collector::ConsumerFinance, Collector::MicroLoan] {
        let night = one(Deed::AtNight, collector, TODAY);
        assert_eq!((night.verdict, night.by), (Verdict::Banned, Some(Kind::RecommendedStandard)));
        assert_eq!(night.rules[0].key, "collection-hours");
    }
    // The banks' association says so too; the law on private peace only where it comes to disturbing.
    let bank = one(Deed::AtNight, Collector::Bank, TODAY);
    assert_eq!(keys(&bank), ["collection-hours", "collection-guide", "peace-of-life", "harassment"]);
    let private = one(Deed::AtNight, Collector::Private, TODAY);
    assert_eq!((private.verdict, private.by), (Verdict::Depends, None));
    assert_eq!(keys(&private), ["peace-of-life", "harassment"]);
}

#[test]
fn an_agency_is_bound_as_the_lender_behind_it_is() {
    let night = |lender| of(Deed::AtNight, Collector::Agency, lender, TODAY);
    assert_eq!(night(Some(Lender::Bank)).verdict, Verdict::Banned);
    assert_eq!(night(None).verdict, Verdict::Depends);
    assert!(night(None).rules.contains(&&HOURS), "the standard is shown, since it may apply");
    assert_eq!(night(Some(Lender::Unlicensed)).verdict, Verdict::Depends);
    assert!(!night(Some(Lender::Unlicensed)).rules.contains(&&HOURS));
}

#[test]
fn what_the_standard_says_of_buyers_was_not_read() {
    let night = of(Deed::AtNight, Collector::Buyer, Some(Lender::Bank), TODAY);
    assert_eq!(night.verdict, Verdict::Depends);
    assert!(night.rules.contains(&&HOURS));
}

#[test]
fn before_the_standard_and_before_the_laws_nothing_is_said_to_be_banned() {
    // GB/T 45251-2025 is of 2025-02-28.
    assert_eq!(one(Deed::AtNight, Collector::MicroLoan, day(2025, 2, 28)).verdict, Verdict::Banned);
    assert_eq!(one(Deed::AtNight, Collector::MicroLoan, day(2025, 2, 27)).verdict, Verdict::Depends);
    // The fine for harassment in its present version is of 2026; private peace of the Civil Code, 2021.
    let threat = one(Deed::Threatened, Collector::Unknown, day(2025, 12, 31));
    assert_eq!((threat.verdict, threat.by), (Verdict::Banned, Some(Kind::Law)));
    assert!(!threat.rules.contains(&&HARASSMENT));
    assert!(one(Deed::Threatened, Collector::Unknown, day(2026, 1, 1)).rules.contains(&&HARASSMENT));
    assert_eq!(one(Deed::Threatened, Collector::Unknown, day(2020, 12, 31)).verdict, Verdict::Depends);
}

#[test]
fn what_a_law_forbids_is_forbidden_to_everybody() {
    for deed in [
        Deed::Bombed,
        Deed::Published,
        Deed::Insulted,
        Deed::Threatened,
        Deed::Blackmailed,
        Deed::Posed,
        Deed::ForgedPaper,
        Deed::Entered,
        Deed::Filmed,
        Deed::UsedForce,
    ] {
        for collector in Collector::ALL {
            let finding = one(deed, *collector, TODAY);
            assert_eq!((finding.verdict, finding.by), (Verdict::Banned, Some(Kind::Law)), "{deed:?}");
            assert_eq!(finding.rules[0].kind, Kind::Law, "{deed:?}");
        }
    }
}

/// The verdict, and the key of the rule that decides.
fn decided(deed: Deed, collector: Collector) -> (Verdict, &'static str) {
    let finding = one(deed, collector, TODAY);
    (finding.verdict, finding.rules.first().map_or("", |rule| rule.key))
}

#[test]
fn the_standard_and_the_rules_for_lenders_forbid_their_deeds() {
    for (deed, collector, key) in [
        (Deed::ManyCalls, Collector::Bank, "collection-hours"),
        (Deed::ManyAttempts, Collector::Bank, "collection-calls-guide"),
        (Deed::ToldOthers, Collector::MicroLoan, "collection-contacts"),
        (Deed::PressedOthers, Collector::MicroLoan, "collection-micro-loan"),
        (Deed::PressedOthers, Collector::ConsumerFinance, "collection-consumer-finance"),
        (Deed::CameOften, Collector::ConsumerFinance, "collection-visits"),
        (Deed::AskedFees, Collector::Bank, "collection-no-fees-guide"),
        (Deed::NewLoan, Collector::Bank, "collection-no-fees-guide"),
    ] {
        assert_eq!(decided(deed, collector), (Verdict::Banned, key), "{deed:?}");
    }
    // Six failed calls a day are advice of the banks' association; nobody else is bound by it.
    assert_eq!(decided(Deed::ManyAttempts, Collector::MicroLoan).0, Verdict::Depends);
    assert_eq!(decided(Deed::AskedFees, Collector::Private), (Verdict::Depends, ""));
}

#[test]
fn crimes_are_told_with_the_line_where_they_begin() {
    let told = |deed| keys(&one(deed, Collector::Private, TODAY));
    assert_eq!(told(Deed::Blackmailed), ["extortion", "extortion-line", "filming-private"]);
    assert_eq!(told(Deed::ForgedPaper), ["forged-papers", "posing-as-official"]);
    assert_eq!(told(Deed::Insulted), ["reputation", "harassment", "insult-crime"]);
}

#[test]
fn force_is_told_with_what_is_said_of_quarrels_over_debts() {
    let force = keys(&one(Deed::UsedForce, Collector::Private, TODAY));
    let expected =
        ["detaining-debtors", "peace-of-life", "soft-violence", "provoking-trouble", "illegal-debt-crime"];
    assert_eq!(force, expected);
    assert_eq!(keys(&one(Deed::Entered, Collector::Private, TODAY)), ["peace-of-life", "breaking-in"]);
}

#[test]
fn jail_is_untrue_and_a_suit_is_a_right() {
    let jail = one(Deed::SaidJail, Collector::Bank, TODAY);
    assert_eq!(jail.verdict, Verdict::Depends);
    assert_eq!(keys(&jail), ["late-is-no-fraud", "card-fraud-amount", "harassment"]);
    let suit = one(Deed::SaidSuit, Collector::Bank, TODAY);
    assert_eq!(suit.verdict, Verdict::Allowed);
    assert_eq!(keys(&suit), ["lawyers-name", "small-claims", "payment-order-procedure"]);
}

#[test]
fn what_they_hold_of_data_depends_on_purpose_and_consent() {
    let data = one(Deed::HaveData, Collector::Agency, TODAY);
    assert_eq!(data.verdict, Verdict::Depends);
    let expected =
        ["data-no-trade", "entrusted-data", "sensitive-data", "data-deletion", "selling-data-crime"];
    assert_eq!(keys(&data), expected);
    assert_eq!(keys(&one(Deed::OtherAccount, Collector::Agency, TODAY)), ["assign-payee"]);
}

#[test]
fn one_man_at_the_door_and_a_cousin_told_are_against_the_standard_first_and_the_banks_guide_after() {
    let alone = one(Deed::CameAlone, Collector::Bank, TODAY);
    assert_eq!((alone.verdict, alone.by), (Verdict::Banned, Some(Kind::RecommendedStandard)));
    assert_eq!(keys(&alone), ["collection-visits", "collection-guide-visits", "peace-of-life"]);
    // What was not verified decides nothing and stands behind.
    let told = keys(&one(Deed::ToldOthers, Collector::Bank, TODAY));
    assert_eq!(told[..3], ["collection-contacts", "collection-cards", "collection-guide-contacts"]);
}

#[test]
fn the_rule_on_cards_decides_nothing_of_other_loans() {
    // On the day before the standard only the card rule, a self-regulating guide that is not verified, and reports spoke.
    let told = one(Deed::ToldOthers, Collector::Bank, day(2025, 2, 27));
    assert_eq!(told.verdict, Verdict::Depends);
    assert!(keys(&told).contains(&"collection-cards"));
    assert_eq!(one(Deed::ToldOthers, Collector::Bank, TODAY).by, Some(Kind::RecommendedStandard));
}

#[test]
fn collecting_illegal_debts_is_told_of_private_lenders_alone() {
    let threat = |collector| one(Deed::Threatened, collector, TODAY);
    assert!(threat(Collector::Private).rules.contains(&&ILLEGAL_DEBT_CRIME));
    assert!(!threat(Collector::Bank).rules.contains(&&ILLEGAL_DEBT_CRIME));
}

#[test]
fn what_is_allowed_is_said_to_be_allowed_and_needs_no_advice() {
    for deed in [Deed::Reminded, Deed::SaidSuit, Deed::Visited] {
        let contacts = Contacts { collector: Collector::Bank, deeds: vec![deed], ..Contacts::default() };
        let conduct = conduct(&contacts, None, TODAY);
        assert_eq!((conduct.count(Verdict::Allowed), conduct.advice.len()), (1, 0), "{deed:?}");
    }
}

#[test]
fn every_rule_that_can_be_cited_is_in_the_list_and_every_rule_of_the_list_can_be_cited() {
    let listed = cited();
    let mut seen: Vec<&Rule> = Vec::new();
    let lenders = Lender::ALL.iter().map(|lender| Some(*lender)).chain([None]);
    for lender in lenders {
        for collector in Collector::ALL {
            for on in [day(2024, 6, 1), TODAY] {
                let contacts =
                    Contacts { collector: *collector, deeds: Deed::ALL.to_vec(), ..Contacts::default() };
                let conduct = conduct(&contacts, lender, on);
                let rules = conduct.findings.iter().flat_map(|finding| finding.rules.iter().copied());
                seen.extend(
                    rules.chain(conduct.advice.iter().flat_map(|advice| advice.rules.iter().copied())),
                );
            }
        }
    }
    for rule in &seen {
        assert!(listed.contains(rule), "{} is not in the list", rule.key);
    }
    for rule in &listed {
        assert!(seen.contains(rule), "{} is cited by nothing", rule.key);
        assert_eq!(listed.iter().filter(|other| other.key == rule.key).count(), 1, "{} twice", rule.key);
    }
}

fn contact(row: usize, date: (u32, u32), hour: u32, minute: u32, channel: Channel, to: Addressee) -> Contact {
    let time = Some(TimeOfDay { hour, minute });
    Contact { row, date: Some(day(2026, date.0, date.1)), time, channel, to }
}

fn shown(log: Vec<Contact>) -> Vec<Vec<Deed>> {
    let contacts = Contacts { collector: Collector::Bank, deeds: Vec::new(), log };
    conduct(&contacts, None, TODAY).log.into_iter().map(|row| row.shows).collect()
}

#[test]
fn the_night_begins_at_22_and_ends_at_8() {
    for (hour, minute, night) in
        [(21, 59, false), (22, 0, true), (23, 59, true), (0, 0, true), (7, 59, true), (8, 0, false)]
    {
        let shows = shown(vec![contact(0, (11, 2), hour, minute, Channel::Message, Addressee::Debtor)]);
        let expected = if night { Deed::AtNight } else { Deed::Reminded };
        assert_eq!(shows[0], [expected], "{hour}:{minute}");
    }
}

#[test]
fn the_fourth_answered_call_of_a_day_makes_all_of_them_too_many() {
    let call = |row, date| contact(row, date, 10, 0, Channel::Call, Addressee::Debtor);
    let three = vec![call(0, (11, 2)), call(1, (11, 2)), call(2, (11, 2)), call(3, (11, 3))];
    assert!(shown(three.clone()).iter().all(|shows| *shows == [Deed::Reminded]));
    let mut four = three;
    four.push(call(4, (11, 2)));
    let many: Vec<bool> = shown(four).iter().map(|shows| *shows == [Deed::ManyCalls]).collect();
    assert_eq!(many, [true, true, true, false, true]);
}

#[test]
fn seven_failed_calls_and_two_visits_a_day_are_too_many() {
    let rows = |count: usize, channel| {
        shown((0..count).map(|row| contact(row, (11, 2), 9, 30, channel, Addressee::Debtor)).collect())
    };
    assert_eq!(rows(6, Channel::MissedCall)[5], [Deed::Reminded]);
    assert_eq!(rows(7, Channel::MissedCall)[0], [Deed::ManyAttempts]);
    assert_eq!(rows(1, Channel::Visit)[0], [Deed::Visited]);
    assert_eq!(rows(2, Channel::Visit)[0], [Deed::CameOften]);
}

#[test]
fn others_are_counted_apart_and_a_row_can_show_two_things() {
    let log = vec![
        contact(0, (11, 2), 22, 40, Channel::Call, Addressee::Family),
        contact(1, (11, 2), 23, 0, Channel::Post, Addressee::Others),
        contact(2, (11, 1), 9, 0, Channel::Letter, Addressee::Debtor),
    ];
    assert_eq!(
        shown(log.clone()),
        [vec![Deed::AskedOthers, Deed::AtNight], vec![Deed::Published], vec![Deed::Reminded]]
    );
    let contacts = Contacts { collector: Collector::Bank, deeds: vec![Deed::AtNight], log };
    let conduct = conduct(&contacts, None, TODAY);
    let days: Vec<_> =
        conduct.days.iter().map(|day| (day.date, day.messages, day.others, day.at_night)).collect();
    assert_eq!(days, [(day(2026, 11, 1), 1, 0, 0), (day(2026, 11, 2), 0, 2, 1)]);
    // Chosen and logged is one finding, which names its row.
    let night: Vec<_> = conduct.findings.iter().filter(|finding| finding.deed == Deed::AtNight).collect();
    assert_eq!((night.len(), night[0].rows.as_slice()), (1, [0].as_slice()));
}

#[test]
fn a_day_of_the_log_is_judged_by_its_own_rules() {
    let mut call = contact(0, (11, 2), 22, 40, Channel::Call, Addressee::Debtor);
    let judged = |call: &Contact| {
        let contacts = Contacts { collector: Collector::Bank, deeds: Vec::new(), log: vec![call.clone()] };
        conduct(&contacts, None, TODAY).findings[0].verdict
    };
    assert_eq!(judged(&call), Verdict::Banned);
    call.date = Some(day(2024, 11, 2));
    assert_eq!(judged(&call), Verdict::Depends);
}

#[test]
fn danger_comes_first_and_complaints_go_where_they_are_heard() {
    let steps = |deed, collector, lender| {
        let contacts = Contacts { collector, deeds: vec![deed], ..Contacts::default() };
        let advice = conduct(&contacts, lender, TODAY).advice;
        advice.iter().map(|advice| advice.step).collect::<Vec<_>>()
    };
    assert_eq!(steps(Deed::Threatened, Collector::Private, None)[0], Step::Call110);
    let bank = steps(Deed::AtNight, Collector::Bank, None);
    assert!(bank.contains(&Step::Line12378) && !bank.contains(&Step::Line12345), "{bank:?}");
    let micro = steps(Deed::AtNight, Collector::Agency, Some(Lender::MicroLoan));
    assert!(micro.contains(&Step::Line12345) && !micro.contains(&Step::Line12378), "{micro:?}");
    let private = steps(Deed::AtNight, Collector::Private, None);
    assert!(!private.contains(&Step::Complain) && private.contains(&Step::Lawyer), "{private:?}");
}

#[test]
fn every_deed_has_its_line() {
    let lines: Vec<Deed> = deeds::TABLE.iter().map(|line| line.deed).collect();
    assert_eq!(lines, Deed::ALL);
}

/// What a step rests on, where every deed was done by a collector that is not known.
fn rests_on(step: Step) -> Vec<&'static str> {
    let contacts = Contacts { deeds: Deed::ALL.to_vec(), ..Contacts::default() };
    let advice = conduct(&contacts, None, TODAY).advice;
    let found = advice.iter().find(|advice| advice.step == step).expect("advised");
    found.rules.iter().map(|rule| rule.key).collect()
}

#[test]
fn each_line_is_named_for_what_it_takes_on() {
    for (step, line) in [
        (Step::Call110, "line-110"),
        (Step::Line12378, "line-12378"),
        (Step::Line12345, "line-12345"),
        (Step::Line12321, "line-12321"),
        (Step::Association, "line-nifa"),
        (Step::Lawyer, "line-12348"),
        (Step::Complain, "complaint-times"),
    ] {
        assert_eq!(rests_on(step), [line]);
    }
}

#[test]
fn police_and_courts_can_forbid_and_award() {
    assert_eq!(rests_on(Step::Report), ["harassment", "police-order"]);
    assert_eq!(rests_on(Step::Court), ["personality-remedies", "injunction", "data-damages"]);
    assert_eq!(rests_on(Step::DeleteData), ["data-deletion", "data-report"]);
}

#[test]
fn who_did_not_sign_owes_nothing_and_only_courts_publish_debtors() {
    let pressed = keys(&one(Deed::PressedOthers, Collector::Private, TODAY));
    assert_eq!(pressed[..2], ["contract-binds-parties", "marital-debt"]);
    let published = keys(&one(Deed::Published, Collector::Private, TODAY));
    assert_eq!(
        published[..4],
        ["publishing-data", "reputation", "dishonest-list-published", "data-published-crime"]
    );
    assert_eq!(rests_on(Step::Line12377), ["online-takedown", "line-12377"]);
}
