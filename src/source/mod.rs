//! Texts and the outside world: files, spans, lines and columns, and what may be read.
//!
//! Everything above this module speaks of places in files as [`Span`]s and never opens a file:
//! reading goes through [`Host`], so that the whole compiler is a function of its inputs.

mod decode;
mod digest;
mod file;
pub mod host;
mod span;

pub use decode::{Decoded, Encoding, decode};
pub use digest::digest;
pub use file::{FileId, Position, SourceFile, Sources};
pub use host::Host;
pub use span::{Span, Spanned};
