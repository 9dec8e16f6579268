//! Draft, then check: a new workspace, and what remains to be filled in there.

use std::collections::BTreeSet;
use std::io;

use super::check::Checked;
use super::{Settings, build, embedded, rules, schemas_in, with_embedded};
use crate::diagnostic::{Level, Nature};
use crate::draft::{self, Answers, DraftFile};
use crate::source::host::Memory;

/// How the names of rules begin that find what a document must say and the data do not tell.
const LACKING: &str = "missing-";

/// A new workspace and what was found in it.
pub struct Drafted {
    /// The files.
    pub files: Vec<DraftFile>,
    /// What was found in them. Without an error, the documents can be published.
    pub checked: Checked,
}

/// Where the schemas lie to which the first line of each file points.
const SCHEMAS: &str = "schemas";

/// The files of a new workspace, and the schemas by which editors help to write them. What the
/// answers leave open is found there as warnings, so that the documents can be published before it
/// is filled in.
///
/// # Errors
/// When a template cannot be printed.
pub fn draft(answers: &Answers) -> io::Result<Drafted> {
    let strict = drafted(answers, &[])?;
    let lacking: BTreeSet<&str> = strict
        .checked
        .findings
        .iter()
        .filter(|finding| finding.level == Level::Error && is_lacking(finding.rule))
        .map(|finding| finding.rule)
        .collect();
    let mut done = match Vec::from_iter(lacking).as_slice() {
        [] => strict,
        lacking => drafted(answers, lacking)?,
    };
    for (kind, schema) in schemas_in(&answers.languages) {
        let text = serde_json::to_string_pretty(&schema).map_err(io::Error::other)? + "\n";
        done.files.push((format!("{SCHEMAS}/{kind}.json"), text));
    }
    Ok(done)
}

/// Whether a rule finds that a datum is not there yet.
fn is_lacking(name: &str) -> bool {
    let known = rules().find(|rule| rule.name == name);
    name.starts_with(LACKING) && known.is_some_and(|rule| rule.nature != Nature::Syntax)
}

fn drafted(answers: &Answers, lenient: &[&str]) -> io::Result<Drafted> {
    let files = draft::files(&embedded(), answers, lenient)?;
    let mut memory = Memory::new(answers.today);
    for (path, text) in &files {
        memory.insert(path.as_str(), text.as_str());
    }
    let (checked, _) = build(&with_embedded(memory), &Settings::default())?;
    Ok(Drafted { files, checked })
}
