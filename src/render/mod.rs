//! The model and the prose into the text of pages: expressions printed, Markdown made into HTML,
//! themes filled in.
//!
//! Rendering knows neither rules nor routes: what a page is called and where it lies is the work
//! of `site`.

mod address;
mod embed;
mod html;
mod markdown;
mod outline;
mod portable;
pub mod prose;
pub mod theme;

pub use embed::{Embedded, embed};
pub(crate) use html::escape;
pub use html::{Body, Ground, Part, Table, body};
pub use markdown::{Edition, markdown};
pub use outline::{Heading, Number, Style as NumberingStyle, outline};
