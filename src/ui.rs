//! Pages and components: the only floor that touches the browser.
//!
//! A page is one file; what more than one page uses is a component of its own. Nothing here computes: views show
//! what the floors below return.
#![allow(unreachable_pub, reason = "Leptos's component macro writes `pub` items of its own")]

mod bar;
mod fields;
mod form;
mod keep;
mod owe;
mod result;
mod route;
mod rows;
mod store;
#[cfg(feature = "csr")]
mod typed;
mod why;

pub use owe::App;
pub use route::{Page, Route};
#[cfg(feature = "csr")]
pub use typed::Typed;
