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

/// What links arrive at where this tag stands: the id or the name of an anchor.
pub fn anchor(tag: &str) -> Option<String> {
    let tokens::Token::Start(tag) = tokens::tokens(tag).into_iter().next()? else { return None };
    let id = tag.attribute("id").or_else(|| tag.attribute("name"));
    id.filter(|_| tag.name == "a").map(ToOwned::to_owned)
}
