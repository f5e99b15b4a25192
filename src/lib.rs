//! 清账 Qingzhang: what an overdue online loan in mainland China really costs, computed on the reader's own device.
//!
//! The house has floors, and each knows only those below it:
//!
//! | floor | what it knows |
//! |---|---|
//! | [`ui`] | pages and components; the only floor that touches the browser |
//! | [`text`] | every word, in both languages |
//! | [`explain`] | why a figure is what it is, as data |
//! | [`engine`] | case + law → results; pure functions |
//! | [`case`](mod@case) | what the reader told us, and nothing we computed |
//! | [`law`] | dated values and rules, each with its source |
//! | [`money`], [`dates`], [`typed`], [`language`] | exact yuan and rates, days, reading what people type, two languages |
//!
//! Below the page nothing is ambient: today and the language are passed in. Amounts are exact and are rounded half up
//! to the fen where they are shown, and a total is the sum of its lines as shown. A day outside the law's data has no
//! figure, only a reason.
#![forbid(unsafe_code)]

pub mod case;
pub mod dates;
pub mod engine;
pub mod explain;
pub mod language;
pub mod law;
pub mod money;
pub mod text;
pub mod typed;
#[cfg(feature = "ui")]
pub mod ui;
