//! The rules that the tools on suits, time limits and judgments can cite: their pages carry the words.

use crate::law::citation::Rule;
use crate::law::criminal_law::{POSING_AS_OFFICIAL, REFUSING_JUDGMENT};
use crate::law::suit_and_enforcement::{
    LIVING_NEEDS, PROPERTY_REPORT, PUBLIC_LISTS, SERVICE_ELECTRONIC, SUIT_SERVICE,
};
use crate::law::{
    assignment, court_fees, late_performance, limitation, payment_allocation, suit_and_enforcement,
};

/// How a court serves its papers, and what posing as one is.
pub const REAL_OR_FAKE: [&Rule; 3] = [&SUIT_SERVICE, &SERVICE_ELECTRONIC, &POSING_AS_OFFICIAL];

/// What an enforcing court may do, and what it must leave.
pub const ENFORCED: [&Rule; 4] = [&PROPERTY_REPORT, &LIVING_NEEDS, &PUBLIC_LISTS, &REFUSING_JUDGMENT];

/// Every rule that an answer before a judgment can rest on.
pub static CITED: [&Rule; 44] = [
    &limitation::LIMITATION,
    &limitation::LIMITATION_INTERRUPTED,
    &limitation::ACKNOWLEDGING,
    &limitation::LIMITATION_TWO_YEARS,
    &limitation::LIMITATION_CHANGE,
    &limitation::LIMITATION_INSTALMENTS,
    &limitation::LIMITATION_NO_DATE,
    &limitation::LIMITATION_COURT_SILENT,
    &limitation::LIMITATION_FIRST_INSTANCE,
    &limitation::LIMITATION_DEMAND,
    &limitation::LIMITATION_AFTER_EXPIRY,
    &limitation::LIMITATION_SUSPENDED,
    &limitation::LIMITATION_SUSPENDED_BEFORE_2017,
    &limitation::LIMITATION_NO_AGREEMENT,
    &limitation::COUNTING_DAYS,
    &limitation::COUNTING_DAYS_IN_COURT,
    &limitation::LIMITATION_SUIT,
    &limitation::LIMITATION_LIKE_SUIT,
    &limitation::LIMITATION_MEDIATION,
    &limitation::LIMITATION_POLICE,
    &limitation::LIMITATION_JOINT_DEBTORS,
    &limitation::LIMITATION_OUTER_BOUND,
    &limitation::LIMITATION_ACCELERATION,
    &limitation::LIMITATION_PART_AFTER_EXPIRY,
    &limitation::LIMITATION_WITHDRAWN_SUIT,
    &limitation::LIMITATION_AFTER_WAIVER,
    &assignment::LIMITATION_RESTARTS,
    &court_fees::ACCEPTANCE_FEE,
    &court_fees::APPLICATION_FEES,
    &court_fees::HALVES,
    &court_fees::HALVED_ONCE,
    &court_fees::BEARERS,
    &court_fees::COURT_FEE_PROPORTION,
    &court_fees::COURT_FEE_MEDIATION,
    &court_fees::COURT_FEE_PREPAID,
    &court_fees::COURT_FEE_APPEAL,
    &court_fees::COURT_FEE_FAILED_ORDER,
    &suit_and_enforcement::SMALL_CLAIMS,
    &suit_and_enforcement::PAYMENT_ORDER_PROCEDURE,
    &suit_and_enforcement::PAYMENT_ORDER_OBJECTION,
    &suit_and_enforcement::PAYMENT_ORDER_NOT_OBJECTION,
    &suit_and_enforcement::SUIT_ANSWER,
    &suit_and_enforcement::SUIT_JURISDICTION,
    &suit_and_enforcement::SUIT_DEFAULT_JUDGMENT,
];

/// Every rule that an answer about a judgment can rest on.
pub static CITED_OF_JUDGMENTS: [&Rule; 25] = [
    &suit_and_enforcement::ENFORCEMENT_TWO_YEARS,
    &suit_and_enforcement::ENFORCEMENT_TWO_YEARS_2022,
    &suit_and_enforcement::ENFORCEMENT_TWO_YEARS_2008,
    &suit_and_enforcement::ENFORCEMENT_INTERRUPTED,
    &suit_and_enforcement::ENFORCEMENT_SUSPENDED,
    &suit_and_enforcement::ENFORCEMENT_SETTLEMENT,
    &suit_and_enforcement::ENFORCEMENT_LATE_APPLICATION,
    &suit_and_enforcement::ENFORCEMENT_ANY_TIME,
    &suit_and_enforcement::DUTY_GOES_ON,
    &late_performance::LATE_PERFORMANCE,
    &late_performance::LATE_PERFORMANCE_LAW,
    &late_performance::LATE_PERFORMANCE_END,
    &payment_allocation::STATUTORY_ORDER,
    &suit_and_enforcement::SUIT_APPEAL,
    &suit_and_enforcement::JUDGMENT_EFFECTIVE,
    &limitation::COUNTING_DAYS_IN_COURT,
    &limitation::LIMITATION_SUSPENDED,
    &limitation::LIMITATION_WITHDRAWN_SUIT,
    &court_fees::APPLICATION_FEES,
    &court_fees::BEARERS,
    &court_fees::COURT_FEE_PREPAID,
    ENFORCED[0],
    ENFORCED[1],
    ENFORCED[2],
    ENFORCED[3],
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::case::Payment;
    use crate::case::suit::{
        Appeal, Court, Ending, Judgment as Ordered, OrderOutcome, Party, Preservation, Procedure, Share, Suit,
    };
    use crate::case::time::{Act, ActKind, Judgment, Obstacle, ObstacleKind, Outcome, Proof, TimeFacts};
    use crate::dates::{Date, DayCount, day};
    use crate::engine::clock::Scenario;
    use crate::engine::court::late_performance::rules_of_performance;
    use crate::engine::court::{Step, court_fees, judged};
    use crate::engine::enforcement_time::enforcement_time;
    use crate::engine::limitation::{Claim, Creditor, Due, limitation};
    use crate::money::Yuan;

    type Keys = BTreeSet<&'static str>;

    fn obstacle(date: Date) -> Obstacle {
        Obstacle { kind: ObstacleKind::ForceMajeure, from: date, to: date.succ_opt() }
    }

    /// Every act, on a day on which time runs and on one on which it has run out, with every outcome.
    fn acts(kind: ActKind, date: Date, late: Date) -> Vec<Vec<Act>> {
        let act = |date, until, outcome| Act { kind, date, until, outcome, proof: Proof::Proven };
        let ended = Outcome::ALL.iter().map(|outcome| vec![act(date, date.succ_opt(), Some(*outcome))]);
        [vec![act(date, None, None)], vec![act(late, None, None)]].into_iter().chain(ended).collect()
    }

    fn of_spans(keys: &mut Keys, scenarios: &[Scenario]) {
        keys.extend(scenarios.iter().flat_map(|scenario| scenario.spans.iter().map(|span| span.rule.key)));
    }

    fn of_limitation(keys: &mut Keys) {
        let dues: [fn(Date) -> Due; 3] = [Due::Agreed, Due::LastInstalment, Due::OnDemand];
        for (year, due) in [2003, 2012, 2021, 2023].into_iter().flat_map(|year| dues.map(|due| (year, due))) {
            let start = day(year, 5, 1);
            let (date, late) = (day(year, 8, 1), day(year + 4, 8, 1));
            for acts in ActKind::ALL.iter().flat_map(|kind| acts(*kind, date, late)) {
                for creditor in [Creditor::Licensed, Creditor::Unlicensed] {
                    let claim = Claim {
                        due: due(start),
                        called_due: Some(day(year, 6, 1)),
                        creditor,
                        acts: acts.clone(),
                        // In the last six months of two years, and of three.
                        obstacles: vec![obstacle(day(year + 1, 12, 15)), obstacle(day(year + 3, 1, 15))],
                    };
                    for as_of in [day(year, 9, 1), day(year + 4, 9, 1), day(year + 21, 6, 1)] {
                        let found = limitation(&claim, as_of).expect("an answer");
                        of_spans(keys, &found.scenarios);
                        keys.extend(found.rules.iter().map(|rule| rule.key));
                        keys.extend(found.restarts.iter().map(|restart| restart.rule.key));
                    }
                }
            }
        }
    }

    fn of_enforcement(keys: &mut Keys) {
        for year in [2009, 2022, 2024] {
            let ends = day(year, 5, 1);
            for acts in ActKind::ALL.iter().flat_map(|kind| acts(*kind, day(year, 8, 1), day(year + 4, 8, 1)))
            {
                let obstacles = vec![obstacle(day(year + 2, 4, 15))];
                let judgment = Judgment { effective: ends, perform_by: Some(ends), acts, obstacles };
                for as_of in [day(year, 9, 1), day(year + 4, 9, 1)] {
                    let found = enforcement_time(&judgment, as_of).expect("an answer");
                    of_spans(keys, &found.scenarios);
                    keys.extend(found.rules.iter().map(|rule| rule.key));
                }
            }
        }
    }

    fn of_fees(keys: &mut Keys) {
        let yuan = |amount: u32| Yuan::new(amount.into());
        let orders = OrderOutcome::ALL.iter().copied().map(Some).chain([None]);
        for payment_order in orders {
            for (procedure, ending) in
                Procedure::ALL.iter().flat_map(|each| Ending::ALL.iter().map(|ending| (*each, *ending)))
            {
                let suit = Suit {
                    claim: yuan(50_000),
                    awarded: yuan(40_000),
                    procedure,
                    ending,
                    payment_order,
                    preservation: Some(Preservation { amount: yuan(50_000), claimed: true }),
                    appeal: Some(Appeal { by: Party::Debtor, contested: yuan(1_000), won: yuan(1), ending }),
                    enforced: Some(yuan(40_000)),
                };
                let fees = court_fees(&suit).fees;
                keys.extend(fees.iter().flat_map(|fee| fee.rules.iter().map(|rule| rule.key)));
            }
        }
    }

    #[test]
    fn the_page_carries_the_words_of_every_rule_that_an_answer_can_rest_on_and_of_no_other() {
        let mut keys = Keys::new();
        of_limitation(&mut keys);
        of_fees(&mut keys);
        for step in [Step::Answer, Step::Objection] {
            keys.extend(step.rules().iter().map(|rule| rule.key));
        }
        assert_eq!(keys, CITED.iter().map(|rule| rule.key).collect());
    }

    #[test]
    fn and_so_does_the_page_about_judgments() {
        let ordered = Ordered {
            shares: vec![Share {
                ends: day(2024, 1, 1),
                principal: Yuan::new(100.into()),
                other: Yuan::ZERO,
            }],
            costs: Yuan::ZERO,
            interest: Yuan::ZERO,
            running: None,
            payments: vec![Payment { date: day(2024, 2, 1), amount: Yuan::ZERO }],
            stays: Vec::new(),
            day_count: DayCount::Actual365,
        };
        let mut keys: Keys = rules_of_performance(&ordered).iter().map(|rule| rule.key).collect();
        of_enforcement(&mut keys);
        keys.extend(Step::Appeal.rules().iter().chain(&ENFORCED).map(|rule| rule.key));
        let court = Court { judgment: Some(ordered), ..Court::default() };
        let fee = judged(&court, &TimeFacts::default(), day(2024, 3, 1)).fee.expect("a fee");
        keys.extend(fee.rules.iter().map(|rule| rule.key));
        assert_eq!(keys, CITED_OF_JUDGMENTS.iter().map(|rule| rule.key).collect());
    }

    #[test]
    fn what_courts_do_stands_in_the_laws_on_procedure_and_on_crimes() {
        let keys = |rules: &[&'static Rule]| rules.iter().map(|rule| rule.key).collect::<Vec<_>>();
        assert_eq!(keys(&REAL_OR_FAKE), ["suit-service", "service-electronic", "posing-as-official"]);
        let enforced = ["property-report", "living-needs", "public-lists", "refusing-judgment"];
        assert_eq!(keys(&ENFORCED), enforced);
    }
}
