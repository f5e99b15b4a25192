//! Pages and components: the only floor that touches the browser.
//!
//! Each tool is a file with a folder of its own, and its `app` is built into a module of its own (`src/bin/tools`): a
//! phone loads what its page needs. What more than one tool uses is a component here. Nothing here computes: views
//! show what the floors below return.

mod answer;
pub mod asked;
mod cited;
pub mod collection;
pub mod court;
mod debts;
mod drawing;
mod element;
mod fields;
mod frame;
pub mod judgment;
mod keep;
mod list;
mod loan;
pub mod options;
pub mod owe;
pub mod pack;
pub mod readings;
mod route;
mod rows;
mod section;
pub mod stages;
#[cfg(feature = "csr")]
mod start;
mod store;
mod sums;
mod tool;
pub mod total;
pub mod transfer;
#[cfg(feature = "csr")]
mod typed;
mod unfinished;

pub use route::{Page, Route};
#[cfg(feature = "csr")]
pub use start::start;
pub use tool::Tool;
