//! Reference tables of the law as typed data, each row with its source. State of the law:
//! 22 November 2026.
//!
//! Names of rights and legal bases are words, and stand in `locales/<language>/law.ftl`; here are
//! the articles, the authorities and the territories.

pub mod articles;
mod authorities;
pub mod retention_references;
mod rights;
mod tcf;
mod territory;
mod transfer_tools;
mod verification;

pub use authorities::{AUTHORITIES, Authority, authority};
pub use retention_references::{RetentionReference, retention_reference, retention_references};
pub use rights::{Availability, RightArticles, availability, available, right_articles};
pub use tcf::{
    FORMER_TCF_NAMES, FormerTcfName, TCF_ENTRIES, TCF_VERSION, TcfBasis, TcfEntry, TcfKind,
    tcf_entry,
};
pub use territory::in_european_economic_area;
pub use transfer_tools::{TRANSFER_TOOLS, TransferToolArticle, TransferWay, transfer_tool};
pub use verification::Verification;
