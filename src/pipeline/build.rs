//! Check, then make the site; no site while an error stands.

use std::io;
use std::sync::{Mutex, PoisonError};

use super::Settings;
use super::check::{Checked, examined};
use super::pages::Sink;
use crate::site::Tree;
use crate::source::Host;

/// Checks a workspace and hands its site to `sink`, a tree for each organisation and one for what
/// they share. The site is whole, and may be published, where nothing that was found is an error.
///
/// # Errors
/// When there is no workspace, or a file is there but cannot be read.
pub fn build_into(host: &dyn Host, settings: &Settings, sink: &Sink<'_>) -> io::Result<Checked> {
    // Nothing is hidden here: an error in what was not asked for forbids publication as well.
    let everything = Settings { notices: Vec::new(), languages: Vec::new(), ..settings.clone() };
    Ok(examined(host, settings, &everything, sink)?.0)
}

/// Checks a workspace and makes its site; `None` while an error stands.
///
/// # Errors
/// When there is no workspace, or a file is there but cannot be read.
pub fn build(host: &dyn Host, settings: &Settings) -> io::Result<(Checked, Option<Tree>)> {
    let whole = Mutex::new(Tree::default());
    let checked = build_into(host, settings, &|tree| {
        whole.lock().unwrap_or_else(PoisonError::into_inner).join(tree);
    })?;
    let whole = whole.into_inner().unwrap_or_else(PoisonError::into_inner);
    let tree = (!checked.has_errors() && checked.waivers.is_some()).then_some(whole);
    Ok((checked, tree))
}
