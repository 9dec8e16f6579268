//! `leftover`: words that were left over from drafting.

use crate::check::{Check, Corpus, Find};
use crate::diagnostic::{Diagnostic, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule { name: "leftover", page: include_str!("leftover.md"), ..Rule::STRUCTURE },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for edition in corpus.editions() {
        let Some(lexicon) = edition.lexicon else { continue };
        for (index, section) in edition.document.sections.iter().enumerate() {
            for (mapped, text) in edition.texts_of(index) {
                for range in text.places(&lexicon.leftover) {
                    let Some((span, true)) = mapped.origin(range.clone()) else { continue };
                    findings.push(
                        Diagnostic::new("leftover")
                            .arg("text", &mapped.text()[range])
                            .label(span, "here")
                            .label(section.span, "section")
                            .help("help"),
                    );
                }
            }
        }
    }
    findings
}
