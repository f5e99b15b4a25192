//! Every word of the page, in both languages. A missing translation does not compile.
//!
//! Constants are [`Text`](crate::language::Text); sentences with numbers in them are functions that match on the
//! language. Numbers are always formatted by [`format`](mod@format), so both languages show the same ones.

pub mod articles;
pub mod citation;
pub mod collection;
pub mod court;
pub mod debts;
pub mod form;
pub mod format;
pub mod handout;
pub mod headline;
pub mod home;
pub mod letters;
pub mod options;
pub mod pack;
pub mod pasted;
pub mod problem;
pub mod readings;
pub mod reasons;
pub mod result;
pub mod site;
pub mod sources;
pub mod stages;
pub mod tools;
pub mod total;
pub mod transfer;
pub mod unknown;
