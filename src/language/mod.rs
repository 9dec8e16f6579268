//! Languages: how facts and messages are worded in French and in English.
//!
//! The words themselves are data, below `locales/<language>/`; this module knows grammar.

mod messages;
mod name;

pub use messages::Words;
pub use name::Language;
