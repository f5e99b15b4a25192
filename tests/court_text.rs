//! What the tool on suits and time limits says is the same in both languages: every day and every figure.

use std::collections::BTreeSet;

use qingzhang::case::suit::{Court, Judgment, Preservation, Share, Stage, Suit};
use qingzhang::case::time::{Act, ActKind, DueKind, Proof, TimeFacts};
use qingzhang::case::{Payment, suit};
use qingzhang::dates::{Date, DayCount, day};
use qingzhang::engine::clock::{Span, SpanKind};
use qingzhang::engine::court::{Judged, LoanSums, deadline, judged, prospect};
use qingzhang::engine::limitation::{Due, IfNow, Loan, claim_of};
use qingzhang::language::Language;
use qingzhang::law::court_fees::{Scale, parts};
use qingzhang::money::Yuan;
use qingzhang::text::court::{acts, answer as says, clock, costs, judgment};
use rust_decimal::Decimal;
use rust_decimal_macros::dec;

const AS_OF: Date = day(2026, 11, 24);

fn yuan(amount: Decimal) -> Yuan {
    Yuan::new(amount)
}

/// The numbers in a sentence, the names of English months as numbers; what is written out in words is none.
fn numbers(text: &str) -> BTreeSet<String> {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let mut text = text.to_owned();
    for (index, month) in MONTHS.iter().enumerate() {
        text = text.replace(month, &format!("{}", index + 1));
    }
    text.split(|c: char| !c.is_ascii_digit() && c != '.' && c != ',')
        .map(|part| part.trim_matches(['.', ',']).to_owned())
        .filter(|part| !part.is_empty())
        .collect()
}

fn assert_same(say: impl Fn(Language) -> String) -> String {
    let [zh, en] = Language::ALL.map(say);
    assert!(!zh.is_empty() && !en.is_empty());
    assert_eq!(numbers(&zh), numbers(&en), "{zh} / {en}");
    en
}

fn court(stage: Stage) -> Court {
    Court { stage, ..Court::default() }
}

fn of_judgment() -> Judged {
    let judgment = Judgment {
        shares: vec![Share { ends: day(2026, 10, 15), principal: yuan(dec!(50000)), other: yuan(dec!(100)) }],
        costs: yuan(dec!(525)),
        interest: yuan(dec!(1234.56)),
        running: None,
        payments: vec![Payment { date: day(2026, 11, 1), amount: yuan(dec!(2000)) }],
        stays: Vec::new(),
        day_count: DayCount::Actual365,
    };
    let court = Court { judgment: Some(judgment), ..court(Stage::Judgment) };
    judged(&court, &TimeFacts::default(), AS_OF)
}

#[test]
fn where_a_clock_stands_is_told_with_the_same_days() {
    let last_day = day(2027, 3, 10);
    let at = |kind| {
        let claim =
            claim_of(Due::from((DueKind::OneDay, day(2024, 3, 10))), Loan::default(), &TimeFacts::default());
        let found = prospect(&court(Stage::Nothing), Some(&claim), None, AS_OF);
        let span = found.limitation.and_then(|found| found.today.span).expect("a span");
        Some(Span { kind, ..span })
    };
    for which in [clock::Which::Limitation, clock::Which::Enforcement] {
        let runs = assert_same(|language| {
            clock::state(language, which, at(SpanKind::Runs { last_day: Some(last_day) }), AS_OF)
        });
        // From 24 November to 10 March are 106 days.
        assert!(runs.contains("10 March 2027") && runs.contains("106 days"), "{runs}");
        let over = assert_same(|language| {
            clock::state(language, which, at(SpanKind::Expired { last_day }), day(2027, 5, 1))
        });
        assert!(over.contains("10 March 2027"), "{over}");
        for kind in [
            SpanKind::StandsStill,
            SpanKind::TimeGiven,
            SpanKind::Suspended,
            SpanKind::Closed,
            SpanKind::Open,
        ] {
            assert_same(|language| clock::state(language, which, at(kind), AS_OF));
            assert_same(|language| clock::holds(language, kind));
        }
        assert_same(|language| clock::state(language, which, None, AS_OF));
    }
}

#[test]
fn every_start_of_the_time_is_named_in_both_languages() {
    let acts: Vec<Act> = ActKind::ALL
        .iter()
        .zip(1_u32..)
        .map(|(kind, month)| Act {
            kind: *kind,
            date: day(if month < 12 { 2024 } else { 2025 }, month % 12 + 1, 5),
            until: None,
            outcome: None,
            proof: Proof::Proven,
        })
        .collect();
    let facts = TimeFacts { acts, ..TimeFacts::default() };
    let claim = claim_of(Due::from((DueKind::OneDay, day(2024, 1, 1))), Loan::default(), &facts);
    let found = prospect(&court(Stage::Nothing), Some(&claim), None, AS_OF).limitation.expect("an answer");
    for span in &found.scenarios[0].spans {
        assert_same(|language| clock::began(language, span, &found.acts));
    }
    let names: BTreeSet<&str> = ActKind::ALL.iter().map(|kind| acts::act(*kind).zh).collect();
    assert_eq!(names.len(), ActKind::ALL.len(), "two acts have one name");
}

#[test]
fn what_the_debtor_does_is_warned_of_and_the_law_needs_nothing_else_from_them() {
    let of_debtor: Vec<ActKind> =
        ActKind::ALL.iter().copied().filter(|kind| acts::is_debtors(*kind)).collect();
    assert_eq!(
        of_debtor,
        [
            ActKind::PartPayment,
            ActKind::RequestForTime,
            ActKind::InstalmentPlan,
            ActKind::Security,
            ActKind::Acknowledgement,
            ActKind::SignedDun,
            ActKind::NewAgreement
        ]
    );
    assert_eq!(acts::if_now(IfNow::GivesUpDefence).zh, "等于放弃时效抗辩");
}

#[test]
fn a_day_to_answer_is_told_with_its_days() {
    for (stage, received) in [
        (Stage::Papers, day(2026, 11, 20)),
        (Stage::PaymentOrder, day(2026, 11, 2)),
        (Stage::Judgment, AS_OF),
    ] {
        let received = Some(received);
        let received = suit::Received { papers: received, payment_order: received, judgment: received };
        let found = deadline(&Court { received, ..court(stage) }, AS_OF).expect("a day");
        assert_same(|language| says::without_day(language, found.step));
        assert_same(|language| says::takes_effect(language, found.last_day));
        if found.monday.is_some() {
            assert_same(|language| says::weekend(language, &found).expect("in both"));
        }
        let [zh, en] = Language::ALL.map(|language| says::by_day(language, &found));
        for text in [&zh, &en] {
            let left = found.days_left.to_string();
            assert!(
                numbers(text).contains("15") && (found.days_left < 0 || numbers(text).contains(&left)),
                "{text}"
            );
        }
        let say = says::how(found.step);
        assert!(!say.zh.is_empty() && !say.en.is_empty());
    }
}

#[test]
fn what_a_suit_adds_is_told_with_the_same_figures() {
    let loan = Some(LoanSums { claimed: yuan(dec!(74299.32)), lawful: yuan(dec!(55017.37)) });
    let preservation = Some(Preservation { amount: yuan(dec!(20000)), claimed: false });
    for stage in [Stage::Nothing, Stage::PaymentOrder] {
        let found = prospect(&court(stage), None, loan, AS_OF).costs.expect("costs");
        let told = Suit { preservation, ..found.suit };
        for suit in [found.suit, told] {
            let fees = qingzhang::engine::court::court_fees(&suit);
            assert_same(|language| costs::headline(language, suit.claim, suit.awarded, fees.debtor()));
            for fee in &fees.fees {
                assert_same(|language| costs::bearer(language, fee.bearer));
            }
        }
    }
    assert_same(|language| costs::loan(language, yuan(dec!(74299.32)), yuan(dec!(55017.37))));
    for scale in [Scale::Acceptance, Scale::Enforcement, Scale::Preservation] {
        for part in parts(yuan(dec!(1234567.89)), scale) {
            assert_same(|language| costs::part(language, &part));
        }
    }
}

#[test]
fn what_a_judgment_comes_to_is_told_with_the_same_figures() {
    let debt = of_judgment().debt.expect("a debt");
    // 17 days on 50,100: 149.05 for being late. 2,000 pay 525 of costs, 1,234.56 of interest, the 100 and 140.44 of
    // principal; then 23 days on 49,859.56: 200.68.
    let headline = assert_same(|language| judgment::headline(language, debt.left.total(), debt.tomorrow));
    assert!(headline.contains("¥50,209.29") && headline.contains("¥8.73"), "{headline}");
    assert_same(|language| judgment::day_after(language, debt.total_from_day_after));
    assert_same(|language| judgment::refund(language, yuan(dec!(12.34))));
    let paid = assert_same(|language| judgment::payment(language, &debt.left.allocations[0]));
    assert!(paid.contains("525.00") && paid.contains("1,234.56") && paid.contains("140.44"), "{paid}");
    let late: Vec<String> =
        debt.left.slices.iter().filter(|slice| slice.late.is_positive()).map(judgment::formula).collect();
    assert_eq!(late, ["50,100.00 × 0.0175% × 17 = 149.05", "49,859.56 × 0.0175% × 23 = 200.68"]);
}
