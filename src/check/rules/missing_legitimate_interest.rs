//! `missing-legitimate-interest`: legitimate interests as a basis, without the interest.

use crate::check::{Check, Corpus, Dossier, Edition, Find};
use crate::claim::Passage;
use crate::diagnostic::{Diagnostic, Family, Rule};
use crate::fact::LegalBasis;
use crate::language::lexicon::Topic;
use crate::law::articles;
use crate::syntax::markdown::BlockKind;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "missing-legitimate-interest",
        family: Family::LegalBases,
        sources: &[articles::GDPR_13_1_D],
        page: include_str!("missing_legitimate_interest.md"),
        ..Rule::DATA_PROTECTION
    },
    needs_whole_data: true,
    find: Find::Either { data: find, prose },
};

/// A text that invokes legitimate interests and nowhere says which.
fn prose(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let stated = [Topic::StatedInterest, Topic::ExampleInterest];
    let silent = |text: &&Edition<'_>| !stated.iter().any(|topic| text.tells(*topic));
    for text in corpus.whole_privacy_notices().filter(silent) {
        // The row of a table says what the interest is in.
        let in_row = |passage: &Passage| {
            let section = text.document.sections.get(passage.section);
            let block = section.and_then(|section| section.blocks.get(passage.block));
            block.is_some_and(|block| {
                matches!(block.kind, BlockKind::Cell { row: 1.., column: 1.., .. })
            })
        };
        if let Some(passage) = text.passages_on(Topic::BareInterest).find(|it| !in_row(it)) {
            findings.push(
                Diagnostic::new("missing-legitimate-interest")
                    .arg("from", "prose")
                    .arg("purpose", "")
                    .label(passage.span, "text")
                    .help("text-help"),
            );
        }
    }
    findings
}

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (id, purpose) in &dossier.organisation.processing.purposes {
        let basis =
            purpose.legal_basis.iter().find(|basis| basis.value == LegalBasis::LegitimateInterests);
        if let (Some(basis), None) = (basis, &purpose.legitimate_interest) {
            findings.push(
                Diagnostic::new("missing-legitimate-interest")
                    .arg("from", "data")
                    .arg("purpose", id.as_str())
                    .label(basis.span, "here")
                    .label(id.span, "purpose")
                    .help("help"),
            );
        }
    }
    findings
}
