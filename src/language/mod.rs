//! Languages: how facts and messages are worded in French and in English.
//!
//! The words themselves are data, below `locales/<language>/`; this module knows grammar.

mod detect;
pub mod format;
pub mod lexicon;
mod messages;
mod name;
mod typography;

pub use detect::detect;
pub use lexicon::Lexicon;
pub use messages::Words;
pub use name::Language;
pub use typography::Typesetter;
