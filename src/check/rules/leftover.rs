//! `leftover`: words that were left over from drafting.

use crate::check::{Check, Corpus, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::syntax::markdown::BlockKind;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "leftover",
        family: Family::Structure,
        level: Level::Error,
        sources: &[],
        page: include_str!("leftover.md"),
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for edition in corpus.editions() {
        let Some(lexicon) = edition.lexicon else { continue };
        for section in &edition.document.sections {
            let blocks = section.blocks.iter().filter(|block| block.kind != BlockKind::Code);
            for text in std::iter::once(&section.title).chain(blocks.map(|block| &block.text)) {
                for range in lexicon.leftovers(text.text()) {
                    let Some((span, true)) = text.origin(range.clone()) else { continue };
                    findings.push(
                        Diagnostic::new("leftover")
                            .arg("text", &text.text()[range])
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
