//! Reference tables of the law as typed data, each row with its source. State of the law:
//! 22 November 2026.
//!
//! Names of rights and legal bases are words, and stand in `locales/<language>/law.ftl`; here are
//! the articles, the authorities and the territories.

pub mod articles;
mod authorities;
mod rights;
mod territory;

pub use authorities::{AUTHORITIES, Authority, authority};
pub use rights::{RightArticles, right_articles};
pub use territory::in_european_economic_area;
