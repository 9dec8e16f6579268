//! The known findings of a workspace: taken away from those of a run, or written down.

use std::io;

use super::check::Checked;
use super::{Settings, check as run};
use crate::check::{Levels, baseline as text, sift};
use crate::load;
use crate::source::Host;

pub use crate::load::BASELINE;

/// Takes away what the baseline knows. What is wrong with the baseline itself is a finding.
pub(super) fn hide_known(
    host: &dyn Host,
    settings: &Settings,
    levels: &Levels,
    mut checked: Checked,
) -> io::Result<Checked> {
    let mut found = Vec::new();
    let known = load::baseline(host, &mut checked.sources, &mut found)?;
    let findings = std::mem::take(&mut checked.findings);
    let Some(known) = known else {
        checked.findings = findings;
        checked.findings.extend(levels.apply(found, &checked.sources));
        return Ok(checked);
    };
    let everything = checked.everything && settings.is_for_all();
    let count = findings.len();
    let sifted = sift(&known, &checked.sources, everything, findings);
    checked.known = sifted.known;
    // What was judged keeps its level; what is found only here still needs one.
    let mut new = sifted.new;
    found.extend(new.split_off(count - sifted.known));
    checked.findings = new;
    checked.findings.extend(levels.apply(found, &checked.sources));
    Ok(checked)
}

/// The text of a baseline that knows all that is found now.
///
/// # Errors
/// When there is no workspace, or a file is there but cannot be read.
pub fn new_baseline(host: &dyn Host, settings: &Settings) -> io::Result<(Checked, String)> {
    let checked = run(host, &Settings { baseline: false, ..settings.clone() })?;
    let text = text(&checked.findings, &checked.sources);
    Ok((checked, text))
}
