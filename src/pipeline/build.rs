//! Check, then make the site; no site while an error stands.

use std::io;
use std::sync::{Mutex, PoisonError};

use super::Settings;
use super::check::{Checked, examined};
use crate::site::{Known, Sink, Tree};
use crate::source::Host;
use crate::source::host::Store;

/// Checks a workspace and hands its site to `sink`, a tree for each organisation and one for what
/// they share. Whether it may be published, [`Checked::may_be_published`] tells. What is laid aside
/// in `store` is used again, where it still holds.
///
/// # Errors
/// When there is no workspace, or a file is there but cannot be read.
pub fn build_into(
    host: &dyn Host,
    settings: &Settings,
    sink: &dyn Sink,
    store: Option<&dyn Store>,
) -> io::Result<Checked> {
    // Nothing is hidden here: an error in what was not asked for forbids publication as well.
    let everything = Settings { notices: Vec::new(), languages: Vec::new(), ..settings.clone() };
    Ok(examined(host, settings, &everything, sink, store)?.0)
}

/// Checks a workspace and makes its site; `None` while an error stands.
///
/// # Errors
/// When there is no workspace, or a file is there but cannot be read.
pub fn build(host: &dyn Host, settings: &Settings) -> io::Result<(Checked, Option<Tree>)> {
    let whole = Whole::default();
    let checked = build_into(host, settings, &whole, None)?;
    let tree = whole.0.into_inner().unwrap_or_else(PoisonError::into_inner);
    let tree = checked.may_be_published().then_some(tree);
    Ok((checked, tree))
}

/// A site in memory.
#[derive(Default)]
struct Whole(Mutex<Tree>);

impl Sink for Whole {
    fn put(&self, tree: Tree) -> io::Result<()> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).join(tree);
        Ok(())
    }

    fn put_again(&self, _: &[Known]) -> io::Result<bool> {
        Ok(false)
    }
}
