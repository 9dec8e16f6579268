//! The only code that writes: a site's tree onto a disk, in one step; single files of a workspace;
//! a new workspace, all of it or nothing.
//!
//! The new site is laid out in a staging folder beside the old one and takes its place by one
//! exchange of names, so that a failed or killed run leaves the old site whole. Files that did not
//! change are linked from the old site and keep their dates. A folder that this program did not
//! make is never replaced.

#![expect(clippy::disallowed_methods, reason = "this module is the one that writes")]

mod create;
mod publish;
mod replace;
mod stage;

pub use create::{create, expect_vacant};
pub use publish::{PublishError, Published, Refusal, publish};
pub use replace::replace;
pub use stage::MARKER;
