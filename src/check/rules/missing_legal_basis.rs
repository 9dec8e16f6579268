//! `missing-legal-basis`: a purpose without a legal basis.

use crate::check::dossier::printed_in;
use crate::check::{Check, Corpus, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Rule};
use crate::language::lexicon::Topic;
use crate::law::articles;
use crate::model::Datum;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "missing-legal-basis",
        family: Family::LegalBases,
        sources: &[articles::GDPR_13_1_C, articles::GDPR_6_1],
        page: include_str!("missing_legal_basis.md"),
        ..Rule::DATA_PROTECTION
    },
    needs_whole_data: true,
    find: Find::Either { data: find, prose },
};

/// A whole privacy notice that names no legal basis at all.
fn prose(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let silent = corpus.whole_privacy_notices().filter(|text| !text.tells(Topic::TellsBasis));
    let findings = silent.map(|text| {
        Diagnostic::new("missing-legal-basis")
            .arg("from", "prose")
            .arg("purpose", "")
            .label(text.place_of(Topic::TellsPurposes), "text")
            .help("text-help")
    });
    findings.collect()
}

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let purposes = &dossier.organisation.processing.purposes;
    purposes
        .iter()
        .filter(|(_, purpose)| purpose.legal_basis.is_empty())
        .map(|(id, _)| {
            Diagnostic::new("missing-legal-basis")
                .arg("from", "data")
                .arg("purpose", id.as_str())
                .label(id.span, "here")
                .label_if(printed_in(dossier, &Datum::Purpose(id.value.clone())), "printed")
                .help("help")
        })
        .collect()
}
