//! Certain edits, applied in memory until none is left; what is written is for the caller.
//!
//! Nothing is edited but the user's own files, and only where the text that was read is the file to
//! the byte. After each round everything is checked again, so that an edit never rests on a text
//! that another has changed.

use std::collections::BTreeMap;
use std::io;

use super::check::Checked;
use super::{Settings, check};
use crate::diagnostic::{Diagnostic, Edit, apply};
use crate::source::host::{Layered, Memory};
use crate::source::{FileId, Host, Sources};

/// How often everything is looked at again. Edits that still make others then go round in circles.
const ROUNDS: usize = 10;

/// What was edited.
pub struct Fixed {
    /// What is found in the edited files.
    pub checked: Checked,
    /// The new text of each file that changed, by path.
    pub files: BTreeMap<String, String>,
    /// The edits, in the order in which they were made.
    pub edits: Vec<FixedPlace>,
}

/// One passage that was edited.
pub struct FixedPlace {
    /// The rule that asked for it.
    pub rule: &'static str,
    /// The file.
    pub path: String,
    /// The line, counted from 1, before the edit.
    pub line: usize,
    /// What stood there.
    pub old: String,
    /// What stands there now.
    pub new: String,
}

/// Applies every certain edit of a workspace in memory.
///
/// # Errors
/// When there is no workspace, or a file is there but cannot be read.
pub fn fix(host: &dyn Host, settings: &Settings) -> io::Result<Fixed> {
    let settings = Settings { baseline: false, ..settings.clone() };
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    let mut edits = Vec::new();
    for _ in 0..ROUNDS {
        let edited = over(host, &files);
        let checked = check(&edited, &settings)?;
        let before = edits.len();
        for (file, groups) in editable(&edited, &checked)? {
            let source = checked.sources.file(file);
            let bare: Vec<&[Edit]> = groups.iter().map(|finding| &*finding.edits).collect();
            let (text, applied) = apply(&source.text, &bare);
            let done = groups.iter().zip(applied).filter(|(_, applied)| *applied);
            edits.extend(done.flat_map(|(finding, _)| places(finding, &checked.sources)));
            if *text != *source.text {
                files.insert(source.path.clone(), text);
            }
        }
        if edits.len() == before {
            break;
        }
    }
    let checked = check(&over(host, &files), &settings)?;
    Ok(Fixed { checked, files, edits })
}

/// The workspace with some of its files edited.
fn over<'h>(host: &'h dyn Host, files: &BTreeMap<String, String>) -> Layered<Memory, &'h dyn Host> {
    let mut upper = Memory::new(host.today());
    for (path, text) in files {
        upper.insert(path.clone(), text.clone());
    }
    Layered { upper, lower: host }
}

/// The findings with edits, by the file in which all of them lie.
fn editable<'c>(
    host: &dyn Host,
    checked: &'c Checked,
) -> io::Result<BTreeMap<FileId, Vec<&'c Diagnostic>>> {
    let mut by_file: BTreeMap<FileId, Vec<&Diagnostic>> = BTreeMap::new();
    for finding in &checked.findings {
        let mut files = finding.edits.iter().map(|edit| edit.span.file);
        let Some(file) = files.next().filter(|file| files.all(|other| other == *file)) else {
            continue;
        };
        by_file.entry(file).or_default().push(finding);
    }
    let mut kept = BTreeMap::new();
    for (file, findings) in by_file {
        let source = checked.sources.file(file);
        let own = source.path.starts_with("content/") || source.path == crate::load::SETTINGS;
        let whole = host.read(&source.path)?.is_some_and(|bytes| bytes == source.text.as_bytes());
        if own && whole {
            kept.insert(file, findings);
        }
    }
    Ok(kept)
}

fn places<'f>(
    finding: &'f Diagnostic,
    sources: &'f Sources,
) -> impl Iterator<Item = FixedPlace> + 'f {
    finding.edits.iter().map(|edit| FixedPlace {
        rule: finding.rule,
        path: sources.file(edit.span.file).path.clone(),
        line: sources.locate(edit.span).0.line,
        old: sources.text(edit.span).to_owned(),
        new: edit.text.clone(),
    })
}
