//! 催收: what collectors may do, and what not.
//!
//! The rules and numbers stand in `collection_conduct.toml`; the hours of the night, which its rule names in words, here.

pub use super::records::collection_conduct::*;

/// From this hour of the evening on nobody is to be dunned ([`HOURS`]); 22:00 itself belongs to the night.
pub const NIGHT_BEGINS: u32 = 22;

/// Until this hour of the morning; 8:00 itself belongs to the day.
pub const NIGHT_ENDS: u32 = 8;
