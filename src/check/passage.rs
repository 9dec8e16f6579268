//! Sentences that a rule judges by what they say, whoever says it.

use super::corpus::{Corpus, CorpusText};
use super::dossier::Edition;
use crate::claim::Passage;
use crate::diagnostic::Diagnostic;
use crate::language::lexicon::Topic;

impl Corpus<'_> {
    /// One finding for each sentence that says something of the topic in the author's words. The
    /// message takes `text`, the words, and the label `here`.
    pub(super) fn findings_on(&self, topic: Topic, rule: &'static str) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        for CorpusText { edition, .. } in &self.texts {
            let mut last = None;
            for passage in edition.passages_on(topic).filter(|passage| passage.literal) {
                let sentence = (passage.section, passage.block, passage.sentence.start);
                if last.replace(sentence) != Some(sentence) {
                    findings.push(finding(edition, passage, rule));
                }
            }
        }
        findings
    }
}

/// A finding about the words of a passage.
pub(super) fn finding(edition: &Edition<'_>, passage: &Passage, rule: &'static str) -> Diagnostic {
    let words = edition.words_of(passage);
    Diagnostic::new(rule).arg("text", words).label(passage.span, "here").help("help")
}
