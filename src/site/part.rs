//! The pages of one organisation, which are made without a look at the others, and what is left of
//! them for the pages of all.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::robots::Entry;
use super::{Subject, Tree, data};
use crate::diagnostic::Diagnostic;
use crate::language::Language;

/// The pages of one organisation.
#[derive(Default)]
pub struct Part {
    pub(super) tree: Tree,
    pub(super) findings: Vec<Diagnostic>,
    pub(super) subjects: BTreeMap<String, Subject>,
    pub(super) listed: Arc<Listed>,
}

/// What the pages of all organisations need of one.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    /// Its pages, as the site map has them.
    pub(super) entries: Vec<Entry>,
    /// The organisation with its documents, as the list of all has it in each language.
    pub(super) organisations: BTreeMap<Language, data::Organisation>,
}

impl Part {
    /// What was found on the way. A page that cannot be made is left out.
    pub fn findings(&self) -> &[Diagnostic] {
        &self.findings
    }

    /// A part without files, of which that was known.
    pub fn again(listed: Listed, findings: Vec<Diagnostic>) -> Self {
        Self { findings, listed: Arc::new(listed), ..Self::default() }
    }

    /// What the pages of all organisations need of it.
    pub fn listed(&self) -> &Arc<Listed> {
        &self.listed
    }

    /// Its files, which it has no longer.
    pub fn take_files(&mut self) -> Tree {
        std::mem::take(&mut self.tree)
    }

    /// What was found on the way, which it has no longer.
    pub fn take_findings(&mut self) -> Vec<Diagnostic> {
        std::mem::take(&mut self.findings)
    }
}
