//! HTML of anybody into a document: the text of the article, with exact places.
//!
//! A tokeniser that follows the standard gives tags and text with their places; from them a tree
//! is made as browsers would make it, near enough for text. Pages are never refused: what is
//! wrong in them is read as well as it can be.

mod article;
mod elements;
mod read;
mod table;
mod tokens;
mod tree;

pub use elements::is_element;
pub use read::parse;
