//! Markdown into a document: sections with ids, blocks, and their plain text with its origin.
//!
//! The document is what claims are read from and what structure checks compare. Pages are made
//! from the same text by `render`.

mod document;
mod parse;
mod part;
mod plain;

pub use document::{Block, BlockKind, Document, Link, Section};
pub use parse::{options, parse};
pub use part::{Part, parts};
pub use plain::plain;
