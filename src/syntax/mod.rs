//! Text into trees: YAML, Markdown, plain text and Handlebars expressions.
//!
//! Parsers never fail and never stop at the first error: they return what could be read and the
//! findings. They know no subject matter.

mod hidden;
pub mod html;
mod kind;
pub mod markdown;
pub mod plain;
pub mod prose;
pub mod text;
pub mod yaml;

pub use hidden::{hidden, is_hidden, number, turns};
pub use kind::Kind;
