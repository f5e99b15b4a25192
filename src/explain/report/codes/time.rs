//! The names of what the clocks say.

use crate::engine::clock::{Doubt, SpanKind};
use crate::engine::credit_clock::Condition;
use crate::engine::limitation::IfNow;
use crate::engine::stages::{Applies, Bucket, Class, Measure};
use crate::engine::{enforcement_time, limitation};

pub(in crate::explain::report) const fn bucket(bucket: Bucket) -> &'static str {
    match bucket {
        Bucket::M0 => "M0",
        Bucket::M1 => "M1",
        Bucket::M2 => "M2",
        Bucket::M3 => "M3",
        Bucket::M4 => "M4",
        Bucket::M5 => "M5",
        Bucket::M6 => "M6",
        Bucket::MoreThanM6 => "M6+",
    }
}

pub(in crate::explain::report) const fn class(class: Class) -> &'static str {
    match class {
        Class::Normal => "normal",
        Class::SpecialMention => "special_mention",
        Class::Substandard => "substandard",
        Class::Doubtful => "doubtful",
        Class::Loss => "loss",
    }
}

pub(in crate::explain::report) const fn applies(applies: Applies) -> &'static str {
    match applies {
        Applies::Yes => "yes",
        Applies::Perhaps => "perhaps",
        Applies::No => "no",
    }
}

pub(in crate::explain::report) const fn measure(measure: Measure) -> &'static str {
    match measure {
        Measure::Nothing => "nothing",
        Measure::MessagesAndCalls => "messages_and_calls",
        Measure::Letter => "letter",
        Measure::VisitsOrAgency => "visits_or_agency",
        Measure::SuitOrSale => "suit_or_sale",
    }
}

pub(in crate::explain::report) const fn if_now(if_now: IfNow) -> &'static str {
    match if_now {
        IfNow::StartsAnew => "starts_anew",
        IfNow::StandsStill => "stands_still",
        IfNow::GivesUpDefence => "gives_up_defence",
        IfNow::Disputed => "disputed",
        IfNow::Nothing => "nothing",
    }
}

pub(in crate::explain::report) const fn doubt(doubt: Doubt) -> &'static str {
    match doubt {
        Doubt::Proof => "proof",
        Doubt::DisputedEffect => "disputed_effect",
        Doubt::CalledDue => "called_due",
        Doubt::AfterObstacle => "after_obstacle",
        Doubt::DayOfRest => "day_of_rest",
        Doubt::TwentyYears => "twenty_years",
    }
}

pub(in crate::explain::report) const fn state(kind: SpanKind) -> &'static str {
    match kind {
        SpanKind::Runs { .. } => "running",
        SpanKind::StandsStill => "stands_still",
        SpanKind::TimeGiven => "time_given",
        SpanKind::Suspended => "suspended",
        SpanKind::Expired { .. } => "expired",
        SpanKind::Closed => "closed",
        SpanKind::Open => "any_time",
    }
}

pub(in crate::explain::report) const fn condition(condition: Condition) -> &'static str {
    match condition {
        Condition::AroseInTime => "arose_in_time",
        Condition::SmallEnough => "small_enough",
        Condition::PaidInTime => "paid_in_time",
    }
}

pub(in crate::explain::report) const fn limitation_note(note: limitation::Note) -> &'static str {
    use limitation::Note;
    match note {
        Note::HolidaysNotComputed => "holidays_not_computed",
        Note::LastDayIsWeekend => "last_day_is_weekend",
        Note::BeforeCivilCode => "before_civil_code",
        Note::TwoYearRule => "two_year_rule",
        Note::DefenceMustBeRaised => "defence_must_be_raised",
        Note::RaiseItInThisSuit => "raise_it_in_this_suit",
        Note::PaidAfterExpiryStaysPaid => "paid_after_expiry_stays_paid",
        Note::TwentyYearsPassed => "twenty_years_passed",
    }
}

pub(in crate::explain::report) const fn enforcement_note(note: enforcement_time::Note) -> &'static str {
    use enforcement_time::Note;
    match note {
        Note::HolidaysNotComputed => "holidays_not_computed",
        Note::LastDayIsWeekend => "last_day_is_weekend",
        Note::NoTimeToPerform => "no_time_to_perform",
        Note::MustObject => "must_object",
        Note::DutyGoesOn => "duty_goes_on",
    }
}
