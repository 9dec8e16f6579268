//! The only code that writes: a site's trees onto a disk, in one step; single files of a workspace;
//! a new workspace, all of it or nothing.
//!
//! A new site is laid out in a staging folder beside the old one, as its parts come, and takes its
//! place by one exchange of names, so that a failed or killed run leaves the old site whole. Files
//! that did not change are linked from the old site and keep their dates. A folder that this
//! program did not make is never replaced.

#![expect(clippy::disallowed_methods, reason = "this module is the one that writes")]

mod cache;
mod create;
mod each;
mod error;
mod leftovers;
mod mounts;
mod place;
mod publish;
mod replace;
mod stage;

pub use cache::Cache;
pub use create::{create, expect_vacant};
pub use error::{PublishError, Refusal};
pub use publish::{Publication, Published, publish};
pub use replace::replace;
pub use stage::MARKER;
