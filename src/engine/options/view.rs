//! Each way computed.

use rust_decimal::Decimal;

use super::{Choice, Outflow, OutflowKind, Prospect, Risk};
use crate::case::options::{InstalmentOffer, SettlementOffer, Suit};
use crate::case::{Debt, Payment};
use crate::dates::{Date, add_months};
use crate::engine::ledger::{Ledger, Terms, ledger};
use crate::engine::regime::ceilings;
use crate::engine::{Refusal, assess};
use crate::law::court_fees;
use crate::law::late_performance::doubled_part;
use crate::money::Yuan;

/// A debt as it stands on the day from which the borrower looks ahead.
pub(super) struct View<'a> {
    pub(super) debt: &'a Debt,
    pub(super) as_of: Date,
}

impl View<'_> {
    pub(super) fn pay_now(&self, on: Date) -> Result<Prospect, Refusal> {
        let amount = assess(self.debt, on)?.lawful_total();
        let mut prospect = self.paying(Choice::PayNow, &[Payment { date: on, amount }])?;
        // Lines are rounded to the fen: what is shown is all that is owed.
        (prospect.left, prospect.beyond) = (Yuan::ZERO, Yuan::ZERO);
        prospect.discount_percent = amount.is_positive().then_some(Decimal::ZERO);
        prospect.risks = self.record(on);
        Ok(prospect)
    }

    pub(super) fn instalments(&self, offer: &InstalmentOffer) -> Result<Prospect, Refusal> {
        let payments: Vec<Payment> = (0..offer.count)
            .map(|index| Payment { date: add_months(offer.first, index), amount: offer.amount })
            .collect();
        let prospect = self.paying(Choice::Instalments, &payments)?;
        Ok(self.agreed(prospect, offer.first, offer.rest_waived))
    }

    pub(super) fn settle(&self, offer: &SettlementOffer) -> Result<Prospect, Refusal> {
        let payments = [Payment { date: offer.on, amount: offer.amount }];
        let prospect = self.paying(Choice::Settle, &payments)?;
        Ok(self.agreed(prospect, offer.on, offer.rest_waived))
    }

    /// What follows from paying by agreement.
    fn agreed(&self, mut prospect: Prospect, first: Date, rest_waived: bool) -> Prospect {
        prospect.risks.push(Risk::LimitationRestarts(first));
        if prospect.left.is_positive() && !rest_waived {
            prospect.risks.push(Risk::RestStaysOwed(prospect.left));
        }
        if prospect.beyond.is_positive() {
            prospect.risks.push(Risk::BeyondLawful(prospect.beyond));
        }
        if !prospect.left.is_positive() || rest_waived {
            prospect.risks.extend(self.record(prospect.ends));
        }
        prospect
    }

    /// The five years of the record begin when the debt ends. Only licensed lenders report to it.
    fn record(&self, ends: Date) -> Vec<Risk> {
        if self.debt.lender.is_licensed() { vec![Risk::RecordFrom(ends)] } else { Vec::new() }
    }

    /// What payments come to, and what they leave of the lawful debt on the day of the last.
    fn paying(&self, choice: Choice, payments: &[Payment]) -> Result<Prospect, Refusal> {
        let ends = payments.iter().map(|payment| payment.date).max().unwrap_or(self.as_of);
        let outflow = |payment: &Payment| Outflow {
            date: payment.date,
            kind: OutflowKind::Debt,
            amount: payment.amount.to_fen(),
        };
        let outflows: Vec<Outflow> = payments.iter().map(outflow).collect();
        let after = self.lawful(self.debt.filing_date.unwrap_or(self.as_of), payments, ends)?;
        let before = self.lawful(self.debt.filing_date.unwrap_or(self.as_of), &[], ends)?;
        let left = after.total().to_fen();
        let beyond = (after.refund - before.refund).or_zero().to_fen();
        let paid: Yuan = outflows.iter().map(|outflow| outflow.amount).sum();
        let discount_percent = share(left, paid - beyond + left);
        let months = months_to(self.as_of, ends);
        let claimed_then = assess(self.debt, ends)?.claimed_total();
        let risks = Vec::new();
        Ok(Prospect { choice, outflows, ends, months, left, beyond, claimed_then, discount_percent, risks })
    }

    /// The lawful ledger with further payments.
    fn lawful(&self, filing: Date, further: &[Payment], on: Date) -> Result<Ledger, Refusal> {
        let ceilings = ceilings(self.debt, filing)?;
        let mut debt = self.debt.clone();
        debt.payments.extend_from_slice(further);
        debt.payments.sort_by_key(|payment| payment.date);
        Ok(ledger(&debt, Terms::Lawful(&ceilings), filing, on))
    }

    pub(super) fn be_sued(&self, suit: &Suit) -> Result<Prospect, Refusal> {
        let filing = self.debt.filing_date.unwrap_or(suit.filed);
        let at_filing = assess(self.debt, filing)?;
        let (claimed, awarded) = (at_filing.claimed_total(), at_filing.lawful_total());
        let full = if suit.fee_halved {
            court_fees::acceptance_halved(claimed)
        } else {
            court_fees::acceptance(claimed)
        };
        let part = if claimed.is_positive() {
            awarded.min(claimed).exact() / claimed.exact()
        } else {
            Decimal::ZERO
        };
        let borne = Yuan::new(full.exact() * part).to_fen();
        // Interest runs on as in the contract until payment; what is doubled is asked on the money without it.
        let at_time = self.lawful(filing, &[], suit.pay_by)?;
        let at_payment = self.lawful(filing, &[], suit.paid)?.total().to_fen();
        let money = at_time.principal + at_time.charges_left(|_| true);
        let late = doubled_part(money, suit.pay_by, suit.paid).to_fen();
        let enforcement =
            if suit.enforced { court_fees::enforcement(at_payment).to_fen() } else { Yuan::ZERO };
        let outflows = [
            (OutflowKind::Debt, at_payment),
            (OutflowKind::CourtFee, borne),
            (OutflowKind::EnforcementFee, enforcement),
            (OutflowKind::LatePerformance, late),
        ];
        let outflow = |(kind, amount): (OutflowKind, Yuan)| {
            amount.is_positive().then_some(Outflow { date: suit.paid, kind, amount })
        };
        let mut risks = vec![Risk::LimitationStops(suit.filed)];
        let more = (full.to_fen() - borne).or_zero();
        risks.extend(more.is_positive().then_some(Risk::MoreCourtFee(more)));
        if suit.preserved {
            risks.push(Risk::PreservationFee(court_fees::preservation(claimed).to_fen()));
        }
        if suit.enforced {
            risks.extend([Risk::Enforcement, Risk::DutyGoesOn]);
        }
        risks.extend(self.record(suit.paid));
        Ok(Prospect {
            choice: Choice::BeSued,
            outflows: outflows.into_iter().filter_map(outflow).collect(),
            ends: suit.paid,
            months: months_to(self.as_of, suit.paid),
            left: Yuan::ZERO,
            beyond: Yuan::ZERO,
            claimed_then: assess(self.debt, suit.paid)?.claimed_total(),
            discount_percent: at_payment.is_positive().then_some(Decimal::ZERO),
            risks,
        })
    }
}

/// In per cent to two decimals.
fn share(part: Yuan, whole: Yuan) -> Option<Decimal> {
    whole.is_positive().then(|| (part.exact() * Decimal::ONE_HUNDRED / whole.exact()).round_dp(2))
}

/// Months from one day to another, begun ones counted.
fn months_to(from: Date, to: Date) -> u32 {
    use chrono::Datelike;
    let months = (to.year() - from.year()) * 12 + to.month0().cast_signed() - from.month0().cast_signed();
    let months = u32::try_from(months).unwrap_or(0);
    if add_months(from, months) < to { months + 1 } else { months }
}
