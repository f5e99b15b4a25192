#![forbid(unsafe_code)]
//! stub
pub mod case;
pub mod dates;
pub mod engine;
pub mod explain;
pub mod language;
pub mod law;
pub mod money;
pub mod text;
pub mod typed;
