//! Which rule each act counts by, and which rules an answer names.

use super::*;

#[test]
fn which_acts_would_start_it_again() {
    let of = |claim: &Claim, as_of, kind| {
        let restarts = at(claim, as_of).restarts;
        let restart = restarts.into_iter().find(|restart| restart.kind == kind).expect("every act");
        (restart.if_now, restart.rule.key)
    };
    let claim = claim_due(day(2022, 9, 1), &[]);
    let (running, over) = (day(2024, 1, 1), day(2026, 1, 1));
    assert_eq!(of(&claim, running, ActKind::PartPayment), (IfNow::StartsAnew, "limitation-acknowledging"));
    assert_eq!(of(&claim, over, ActKind::PartPayment), (IfNow::Disputed, "limitation-part-after-expiry"));
    assert_eq!(of(&claim, running, ActKind::TransferNotice), (IfNow::StartsAnew, "assign-limitation"));
    assert_eq!(of(&claim, over, ActKind::TransferNotice), (IfNow::Nothing, "limitation-after-expiry"));
    assert_eq!(of(&claim, over, ActKind::SignedDun), (IfNow::Disputed, "limitation-after-expiry"));
    assert_eq!(of(&claim, over, ActKind::Acknowledgement).0, IfNow::GivesUpDefence);
    assert_eq!(of(&claim, running, ActKind::Suit), (IfNow::StandsStill, "limitation-suit"));
    assert_eq!(of(&claim, running, ActKind::AccountDebit).0, IfNow::StartsAnew);
    assert_eq!(of(&claim, running, ActKind::PressNotice).0, IfNow::Disputed);
    let card = Claim { creditor: Creditor::CardBank, ..claim.clone() };
    assert_eq!(of(&card, running, ActKind::Message).1, "limitation-cards");
    let person = Claim { creditor: Creditor::Unlicensed, ..claim };
    assert_eq!(of(&person, running, ActKind::AccountDebit).0, IfNow::Disputed);
    assert_eq!(of(&person, running, ActKind::Message).0, IfNow::StartsAnew);
}

#[test]
fn a_debit_interrupts_for_financial_institutions_and_an_announcement_where_nobody_could_be_found() {
    let doubts = |creditor, kind| {
        let claim = Claim { creditor, ..claim_due(day(2022, 9, 1), &[act(kind, day(2024, 5, 5))]) };
        at(&claim, day(2024, 6, 1)).today.depends_on
    };
    let disputed = [Doubt::DisputedEffect];
    assert_eq!(doubts(Creditor::Licensed, ActKind::AccountDebit), []);
    assert_eq!(doubts(Creditor::Unlicensed, ActKind::AccountDebit), disputed);
    assert_eq!(doubts(Creditor::Licensed, ActKind::PressNotice), disputed);
    assert_eq!(doubts(Creditor::Licensed, ActKind::WrittenDemand), []);
}

#[test]
fn only_what_the_debtor_agrees_to_moves_the_day_of_repayment() {
    let until = Some(day(2025, 1, 1));
    let of = |kind| kind_after(Act { until, ..act(kind, day(2024, 5, 5)) });
    assert_eq!(of(ActKind::NewAgreement), SpanKind::TimeGiven);
    assert_eq!(of(ActKind::WrittenDemand), runs(day(2027, 5, 5)));
}

fn kind_after(act: Act) -> SpanKind {
    kind(&claim_due(day(2022, 9, 1), &[act]), day(2024, 6, 1))
}

/// The rules by which acts would count now.
fn rules_now(claim: &Claim, as_of: Date, kinds: &[ActKind]) -> Vec<&'static str> {
    let restarts = at(claim, as_of).restarts;
    let of =
        |kind: &ActKind| restarts.iter().find(|restart| restart.kind == *kind).expect("every act").rule.key;
    kinds.iter().map(of).collect()
}

#[test]
fn procedures_interrupt_by_articles_10_to_13_and_what_binds_a_joint_debtor_by_article_15() {
    let kinds = [
        ActKind::Suit,
        ActKind::PaymentOrder,
        ActKind::SetOff,
        ActKind::Mediation,
        ActKind::PoliceReport,
        ActKind::JointDebtor,
    ];
    let rules = rules_now(&claim_due(day(2022, 9, 1), &[]), day(2024, 1, 1), &kinds);
    let expected = [
        "limitation-suit",
        "limitation-like-suit",
        "limitation-like-suit",
        "limitation-mediation",
        "limitation-police",
        "limitation-joint-debtors",
    ];
    assert_eq!(rules, expected);
    let articles: Vec<&str> =
        rules.iter().map(|key| crate::law::rule(key).expect("a rule").article).collect();
    assert_eq!(articles, ["10", "11", "11", "12", "13", "15(2)"]);
}

#[test]
fn demands_interrupt_by_article_8_and_calls_by_the_code_itself() {
    let kinds = [ActKind::WrittenDemand, ActKind::Message, ActKind::Call, ActKind::Security];
    let rules = rules_now(&claim_due(day(2022, 9, 1), &[]), day(2024, 1, 1), &kinds);
    let expected =
        ["limitation-demand", "limitation-demand", "limitation-interrupted", "limitation-acknowledging"];
    assert_eq!(rules, expected);
}

#[test]
fn the_answer_names_the_rules_on_raising_the_defence_and_on_the_old_period() {
    let keys = |limitation: &Limitation| limitation.rules.iter().map(|rule| rule.key).collect::<Vec<_>>();
    let over = at(&claim_due(day(2014, 6, 1), &[]), day(2020, 1, 1));
    for key in [
        "counting-days",
        "limitation-no-agreement",
        "limitation-court-silent",
        "limitation-first-instance",
        "limitation-two-years",
        "limitation-change",
    ] {
        assert!(keys(&over).contains(&key), "{key}");
    }
    let on_demand = Claim { due: Due::OnDemand(day(2023, 1, 1)), ..claim_due(day(2023, 1, 1), &[]) };
    assert_eq!(keys(&at(&on_demand, day(2023, 6, 1)))[3], "limitation-no-date");
}
