//! Plain text of anybody into a document: titles, lists, tables and paragraphs, by how their
//! lines look.
//!
//! Nothing in a plain text says what a line is. A title is a short line that ends no sentence and
//! stands before the text that it announces; a paragraph may be one line, or several that were
//! broken at the edge of a page. No words are known here, only their forms.

mod lines;
mod marker;
mod read;
mod row;
mod title;
mod wrap;

pub use read::parse;
