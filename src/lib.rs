#![forbid(unsafe_code)]
//! stub
pub mod dates;
pub mod language;
pub mod law;
pub mod money;
pub mod typed;
