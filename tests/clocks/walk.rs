//! Limitation day by day, on plain years, months and days.

use chrono::Datelike;
use qingzhang::case::time::{Act, ActKind, Obstacle, ObstacleKind, Outcome, Proof};
use qingzhang::dates::Date;
use qingzhang::engine::limitation::{Claim, Creditor};

/// Year, month, day.
pub(crate) type Plain = (i32, u32, u32);

pub(crate) fn plain(date: Date) -> Plain {
    (date.year(), date.month(), date.day())
}

fn month_length(year: i32, month: u32) -> u32 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn tomorrow((year, month, day): Plain) -> Plain {
    if day < month_length(year, month) {
        (year, month, day + 1)
    } else if month < 12 {
        (year, month + 1, 1)
    } else {
        (year + 1, 1, 1)
    }
}

/// Months later, or earlier where `months` is below zero.
fn months_away((year, month, day): Plain, months: i32) -> Plain {
    let count = year * 12 + i32::try_from(month).expect("twelve") - 1 + months;
    let (year, month) = (count.div_euclid(12), u32::try_from(count.rem_euclid(12)).expect("twelve") + 1);
    (year, month, day.min(month_length(year, month)))
}

/// The state of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    Runs(Option<Plain>),
    StandsStill,
    TimeGiven,
    Suspended,
    Expired(Plain),
    Closed,
    Open,
}

/// What holds time up, and the day on which that ends.
#[derive(Clone, Copy)]
struct Block {
    state: State,
    until: Option<Plain>,
}

struct Walk {
    last_day: Plain,
    started: Plain,
    block: Option<Block>,
    expired: bool,
    suspended: Option<Plain>,
}

const CHANGE: Plain = (2017, 10, 1);

impl Walk {
    fn start(&mut self, today: Plain) {
        let years = if today < CHANGE { 2 } else { 3 };
        (self.started, self.last_day) = (today, months_away(today, 12 * years));
        (self.block, self.expired, self.suspended) = (None, false, None);
    }
}

/// The state on `as_of`; `None` before the start.
pub(crate) fn walk(claim: &Claim, start: Date, claimed: bool, disputed: bool, as_of: Date) -> Option<State> {
    if as_of < start {
        return None;
    }
    let as_of = plain(as_of);
    let mut acts: Vec<&Act> = claim
        .acts
        .iter()
        .filter(|act| plain(act.date) <= as_of && (claimed || act.proof == Proof::Proven))
        .filter(|act| disputed || !is_disputed(act, claim.creditor))
        .collect();
    acts.sort_by_key(|act| act.date);
    // A judgment is the end, whatever stood before it.
    let judged = acts.iter().filter(|act| is_judged(act)).filter_map(|act| act.until).map(plain).min();
    if judged.is_some_and(|on| on <= as_of) {
        return Some(State::Closed);
    }
    let mut today = plain(start);
    let mut walk = Walk { last_day: today, started: today, block: None, expired: false, suspended: None };
    walk.start(today);
    let mut waiting: Vec<&Act> = Vec::new();
    let mut acts = acts.into_iter().peekable();
    loop {
        let not_over = walk.last_day >= CHANGE || walk.suspended.is_some();
        if today == CHANGE && not_over && !walk.expired && walk.block.is_none() && walk.started < CHANGE {
            // The same period again, as one of three years.
            let mut day = walk.started;
            (walk.last_day, walk.suspended) = (months_away(day, 36), None);
            while day != today {
                suspend(&mut walk, &claim.obstacles, disputed, day);
                day = tomorrow(day);
            }
        }
        if walk.block.is_some_and(|block| block.until == Some(today)) {
            walk.start(today);
        }
        suspend(&mut walk, &claim.obstacles, disputed, today);
        let runs_out = walk.block.is_none() && walk.suspended.is_none() && today > walk.last_day;
        walk.expired |= runs_out;
        while let Some(act) = acts.next_if(|act| plain(act.date) <= today) {
            waiting.push(act);
        }
        for act in std::mem::take(&mut waiting) {
            if walk.block.is_some() {
                waiting.push(act);
            } else {
                happens(&mut walk, act, disputed, today);
            }
        }
        // An act on this very day may have started time on a day within an obstacle.
        suspend(&mut walk, &claim.obstacles, disputed, today);
        if today == as_of {
            return Some(state(&walk));
        }
        today = tomorrow(today);
    }
}

fn state(walk: &Walk) -> State {
    match walk.block {
        Some(block) => block.state,
        None if walk.expired => State::Expired(walk.last_day),
        None if walk.suspended.is_some() => State::Suspended,
        None => State::Runs(Some(walk.last_day)),
    }
}

/// Articles 194 of the Civil Code and 139 of the General Principles: obstacles in the last six months.
fn suspend(walk: &mut Walk, obstacles: &[Obstacle], disputed: bool, today: Plain) {
    if walk.block.is_some() || walk.expired {
        return;
    }
    let stands = |obstacle: &&Obstacle| {
        (disputed || obstacle.kind != ObstacleKind::Other)
            && plain(obstacle.from) <= today
            && obstacle.to.is_none_or(|to| today < plain(to))
    };
    let in_the_way = obstacles.iter().any(|obstacle| stands(&obstacle));
    match walk.suspended {
        Some(since) if !in_the_way => {
            walk.suspended = None;
            walk.last_day = if today < CHANGE {
                let (mut day, mut last_day) = (since, walk.last_day);
                while day != today {
                    (day, last_day) = (tomorrow(day), tomorrow(last_day));
                }
                last_day
            } else {
                months_away(today, 6)
            };
        }
        None if in_the_way && today <= walk.last_day && today > months_away(walk.last_day, -6) => {
            walk.suspended = Some(today);
        }
        _ => {}
    }
}

fn happens(walk: &mut Walk, act: &Act, disputed: bool, today: Plain) {
    let until = act.until.map(|until| plain(until).max(plain(act.date)));
    let gives_time = matches!(
        act.kind,
        ActKind::RequestForTime | ActKind::InstalmentPlan | ActKind::Acknowledgement | ActKind::NewAgreement
    ) && until.is_some();
    let is_now = plain(act.date) == today;
    if walk.expired {
        let gives_up = match act.kind {
            ActKind::Acknowledgement
            | ActKind::InstalmentPlan
            | ActKind::NewAgreement
            | ActKind::Security => true,
            ActKind::SignedDun | ActKind::RequestForTime | ActKind::PartPayment => disputed,
            _ => false,
        };
        if !gives_up || !is_now {
            return;
        }
    }
    if is_procedure(act.kind) && !walk.expired {
        let until = if is_judged(act) { None } else { until };
        if until.is_none_or(|until| until > today) {
            walk.block = Some(Block { state: State::StandsStill, until });
        } else if is_now {
            walk.start(today);
        }
    } else if gives_time && until.is_some_and(|until| until > today) {
        walk.block = Some(Block { state: State::TimeGiven, until });
    } else if is_now {
        walk.start(today);
    }
}

fn is_procedure(kind: ActKind) -> bool {
    use ActKind::{
        Arbitration, BankruptcyClaim, Enforcement, Mediation, PaymentOrder, PoliceReport, Preservation,
        SetOff, Suit,
    };
    [
        Arbitration,
        BankruptcyClaim,
        Enforcement,
        Mediation,
        PaymentOrder,
        PoliceReport,
        Preservation,
        SetOff,
        Suit,
    ]
    .contains(&kind)
}

fn is_judged(act: &Act) -> bool {
    let decides = [ActKind::Suit, ActKind::Arbitration, ActKind::PaymentOrder, ActKind::Mediation];
    decides.contains(&act.kind) && act.outcome == Some(Outcome::Awarded) && act.until.is_some()
}

/// Withdrawn or refused procedures, debits by others than financial institutions, and notices in the press.
fn is_disputed(act: &Act, creditor: Creditor) -> bool {
    let failed =
        matches!(act.outcome, Some(Outcome::Withdrawn | Outcome::NotAccepted)) && act.until.is_some();
    match act.kind {
        ActKind::PoliceReport | ActKind::Mediation => false,
        ActKind::PressNotice => true,
        ActKind::AccountDebit => creditor == Creditor::Unlicensed,
        kind => is_procedure(kind) && failed,
    }
}
