//! Markdown into a document: sections with ids, blocks, and their plain text with its origin.
//!
//! The document is what claims are read from and what structure checks compare. Pages are made
//! from the same text by `render`.

mod apart;
mod document;
mod parse;
mod part;
mod titles;

pub use apart::{Edit, apart, edited, edited_in_place, stands_alone};
pub use document::{Block, BlockKind, Document, Link, Section};
pub use parse::{foreign, options, parse};
pub use part::{Part, definitions, parts};
pub use titles::promote;
