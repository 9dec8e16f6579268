//! Check, then make the site; no site while an error stands.

use std::io;

use super::Settings;
use super::check::{Checked, judge, run};
use super::pages::pages;
use crate::site::Tree;
use crate::source::Host;

/// Checks a workspace and makes its site; `None` while an error stands.
///
/// # Errors
/// When there is no workspace, or a file is there but cannot be read.
pub fn build(host: &dyn Host, settings: &Settings) -> io::Result<(Checked, Option<Tree>)> {
    let mut run = run(host, settings)?;
    let Some(workspace) = run.workspace.take() else { return Ok((run.checked, None)) };
    let tree = pages(host, &mut run, &workspace, settings, &|part| part)?;
    // Nothing is hidden here: an error in what was not asked for forbids publication as well.
    let everything = Settings { notices: Vec::new(), languages: Vec::new(), ..settings.clone() };
    let (checked, _) = judge(host, &everything, &workspace, run);
    let tree = (!checked.has_errors()).then_some(tree);
    Ok((checked, tree))
}
