//! Patterns of what sentences speak of, over folded text.

use regex::Regex;

use super::file::LexiconFile;
use super::phrase::{alternatives, compile};

/// Patterns of subjects that have no name in the data.
#[derive(Clone, Debug)]
pub struct SubjectWords {
    /// How long a choice about trackers counts.
    pub consent: Regex,
    /// Trackers.
    pub trackers: Regex,
    /// A breach of personal data.
    pub breach: Regex,
    /// Changes of the document.
    pub changes: Regex,
    /// Laws, and recommendations of authorities.
    pub norms: Regex,
    /// Commercial messages.
    pub marketing: Regex,
    /// What was so before, and is told as such.
    pub former: Regex,
}

impl SubjectWords {
    pub(super) fn new(file: &LexiconFile) -> Option<Self> {
        let subjects = &file.subjects;
        Some(Self {
            consent: compile(&alternatives(&subjects.consent))?,
            trackers: compile(&alternatives(&subjects.trackers))?,
            breach: compile(&alternatives(&subjects.breach))?,
            changes: compile(&alternatives(&subjects.changes))?,
            norms: compile(&alternatives(&subjects.norms))?,
            marketing: compile(&alternatives(&subjects.marketing))?,
            former: compile(&alternatives(&subjects.former))?,
        })
    }
}
