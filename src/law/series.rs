//! A question about a date, and for every day since 1991 exactly one rule or a reason why there is none.

use super::citation::Rule;
use crate::dates::Date;
use crate::language::Text;

/// What holds on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// This rule.
    Rule(&'static Rule),
    /// No rule that the data knows, for this reason.
    Refused(Text),
}

/// Days with one answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first.
    pub from: Date,
    /// The last; `None` while it goes on.
    pub to: Option<Date>,
    /// What holds.
    pub answer: Answer,
}

impl Span {
    /// Whether `date` is one of the days.
    pub fn holds_on(&self, date: Date) -> bool {
        self.from <= date && self.to.is_none_or(|last| date <= last)
    }
}

/// A question and its answers, without a gap or an overlap since 1991-01-01 (the build refuses others).
#[derive(Debug, PartialEq, Eq)]
pub struct Series {
    /// Its name in the data.
    pub key: &'static str,
    /// The question.
    pub title: Text,
    /// The answers, earliest first.
    pub spans: &'static [Span],
}

impl Series {
    /// What holds on `date`; `None` before 1991-01-01.
    ///
    /// ```
    /// use qingzhang::{dates::day, law::{interest_caps, series::Answer}};
    /// let span = interest_caps::PRIVATE_CAP.on(day(2016, 1, 1)).expect("after 1991");
    /// assert_eq!(span.answer, Answer::Rule(&interest_caps::PRIVATE_2015));
    /// ```
    pub fn on(&self, date: Date) -> Option<&'static Span> {
        let index = self.spans.partition_point(|span| span.from <= date).checked_sub(1)?;
        self.spans.get(index).filter(|span| span.holds_on(date))
    }
}
