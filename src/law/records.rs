//! The instruments, rules, numbers and series of `src/law/*.toml`, as the build wrote them: a module for each subject.

use rust_decimal::Decimal;
use rust_decimal_macros::dec;

use super::Subject;
use super::citation::{Instrument, InstrumentDetails, Kind, Rule, RuleDetails, Sureness, Unit, Use, Value};
use super::series::{Answer, Series, Span};
use crate::dates::{Date, day};
use crate::language::Text;
use crate::money::{AnnualRate, Yuan};

include!(concat!(env!("OUT_DIR"), "/records.rs"));
