//! Pages and components: the only floor that touches the browser.
//!
//! A page is one file; what more than one page uses is a component of its own. Nothing here computes: views show
//! what the floors below return.

mod bar;
mod element;
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
mod unfinished;
mod why;

pub use owe::app;
pub use route::{Page, Route};
#[cfg(feature = "csr")]
pub use typed::Typed;
