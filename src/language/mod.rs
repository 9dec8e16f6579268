//! Languages: how facts and messages are worded in French and in English.
//!
//! The words themselves are data, below `locales/<language>/`; this module knows grammar.

mod name;

pub use name::Language;
