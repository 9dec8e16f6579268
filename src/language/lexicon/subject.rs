//! Phrases of what sentences speak of, over folded text.

use super::file::LexiconFile;
use super::phrases::Phrases;

/// Phrases of subjects that have no name in the data.
#[derive(Clone, Debug)]
pub struct SubjectWords {
    /// How long a choice about trackers counts.
    pub consent: Phrases,
    /// Trackers.
    pub trackers: Phrases,
    /// A breach of personal data.
    pub breach: Phrases,
    /// Changes of the document.
    pub changes: Phrases,
    /// Laws, and recommendations of authorities.
    pub norms: Phrases,
    /// Words of names that tell nothing apart.
    pub generic: Phrases,
    /// Words that bend with the name after them.
    pub bending: Phrases,
    /// Proofs of identity.
    pub identity: Phrases,
    /// Consent that a minor may give alone.
    pub consent_age: Phrases,
    /// Commercial messages.
    pub marketing: Phrases,
    /// What was so before, and is told as such.
    pub former: Phrases,
    /// What becomes of data after their active use.
    pub archive: Phrases,
    /// Verbs before which a sentence says what it is about.
    pub head_verb: Phrases,
    /// Words there that name nothing.
    pub head_pronoun: Phrases,
    /// Small words with which it may begin.
    pub head_opener: Phrases,
    /// Words that begin a clause before it.
    pub subordinator: Phrases,
    /// Words that end it where it follows the verb.
    pub head_end: Phrases,
    /// Words that join a clause about something else.
    pub head_joiner: Phrases,
}

impl SubjectWords {
    pub(super) fn new(file: &LexiconFile) -> Self {
        let subjects = &file.subjects;
        Self {
            consent: Phrases::new(&subjects.consent),
            trackers: Phrases::new(&subjects.trackers),
            breach: Phrases::new(&subjects.breach),
            changes: Phrases::new(&subjects.changes),
            norms: Phrases::new(&subjects.norms),
            archive: Phrases::new(&subjects.archive),
            generic: Phrases::new(&subjects.generic),
            bending: Phrases::new(&subjects.bending),
            identity: Phrases::new(&subjects.identity),
            consent_age: Phrases::new(&subjects.consent_age),
            marketing: Phrases::new(&subjects.marketing),
            former: Phrases::new(&subjects.former),
            head_verb: Phrases::new(&subjects.heads.verbs),
            head_pronoun: Phrases::new(&subjects.heads.pronouns),
            head_opener: Phrases::new(&subjects.heads.openers),
            subordinator: Phrases::new(&subjects.heads.subordinators),
            head_end: Phrases::new(&subjects.heads.ends),
            head_joiner: Phrases::new(&subjects.heads.joiners),
        }
    }
}
