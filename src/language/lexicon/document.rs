//! Phrases of the titles by which documents name themselves and each other, over folded text.

use super::file::LexiconFile;
use super::phrases::Phrases;

/// What documents are called.
#[derive(Clone, Debug)]
pub struct DocumentWords {
    /// A privacy notice.
    pub privacy: Phrases,
    /// A cookie policy.
    pub cookies: Phrases,
    /// A legal notice.
    pub legal: Phrases,
    /// A text that tells how long data are kept, and nothing else.
    pub retention: Phrases,
    /// Words before the date of a version.
    pub updated: Phrases,
    /// References to something at the head of the document.
    pub at_head: Phrases,
    /// References to a table of the document.
    pub table: Phrases,
    /// Words that announce a list.
    pub announces: Phrases,
}

impl DocumentWords {
    pub(super) fn new(file: &LexiconFile) -> Self {
        let words = &file.documents;
        Self {
            privacy: Phrases::new(&words.privacy),
            cookies: Phrases::new(&words.cookies),
            legal: Phrases::new(&words.legal),
            retention: Phrases::new(&words.retention),
            updated: Phrases::new(&words.updated),
            at_head: Phrases::new(&words.at_head),
            table: Phrases::new(&words.tables),
            announces: Phrases::new(&words.announces),
        }
    }
}
