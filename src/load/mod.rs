//! DECLARED facts: the files of a workspace, read, checked in shape and resolved.
//!
//! Reading goes through a [`Host`]; everything after the first lines of each file here is a pure
//! function. It knows nothing of prose but where its files are.

mod address;
mod baseline;
mod circle;
mod file;
mod locale;
mod organisation;
mod portable;
mod reference;
mod schema;
mod workspace;

use std::io;
use std::sync::Arc;

use serde_json::Value as Json;

use crate::diagnostic::Diagnostic;
use crate::language::Language;
use crate::model::{Organisation, WorkspaceFile};
use crate::source::{FileId, Host, Sources};
use crate::syntax::yaml::{self, Leaf, Node};

pub use baseline::{BASELINE, baseline};
pub use file::read_text;
pub use locale::{Locale, locales, words};
pub use organisation::{notice_ids, organisations};
pub use schema::{FILE_KINDS, FileKind, schemas, schemas_in};
pub use workspace::{SETTINGS, settings};

/// The prose of a notice in one language.
#[derive(Clone, Debug)]
pub struct Prose {
    /// The notice.
    pub notice: String,
    /// The language.
    pub language: Language,
    /// The file.
    pub file: FileId,
}

/// What was read of one organisation.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// Its data; `None` where too much is broken to go on.
    pub organisation: Option<Organisation>,
    /// Its prose.
    pub prose: Vec<Prose>,
    /// The trees of its data, as far as they are right, with their schemas.
    trees: Vec<(Node, Arc<Json>)>,
    /// Whether its data are whole. Where they are not, what seems missing may only be unread.
    pub whole: bool,
    /// What was found.
    pub findings: Vec<Diagnostic>,
}

impl Loaded {
    /// Its values as a flat list.
    pub fn values(&self) -> Vec<Leaf> {
        self.trees.iter().flat_map(|(node, schema)| yaml::leaves(node, schema)).collect()
    }
}

/// Reads an organisation: of `content/<id>/`, the files at `paths`.
///
/// # Errors
/// When a file is there but cannot be read.
pub fn organisation(
    host: &dyn Host,
    sources: &mut Sources,
    settings: &WorkspaceFile,
    id: &str,
    paths: &[String],
) -> io::Result<Loaded> {
    organisation::load(host, sources, settings, id, paths)
}
