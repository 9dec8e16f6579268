//! Handlebars expressions in prose, with their places: found before anything is printed.
//!
//! The grammar itself belongs to the template engine; this module only tells where expressions
//! begin and end, so that findings and printed facts can point at them.

mod hole;

pub use hole::{Hole, HoleKind, holes};
