//! `missing-retention`: a purpose, or a retention rule, without a period or criteria.

use crate::check::dossier::printed_in;
use crate::check::{Check, Corpus, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Rule};
use crate::language::lexicon::Topic;
use crate::law::articles;
use crate::model::{Datum, Retention, Stage};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "missing-retention",
        family: Family::Retention,
        sources: &[articles::GDPR_13_2_A],
        page: include_str!("missing_retention.md"),
        ..Rule::DATA_PROTECTION
    },
    needs_whole_data: true,
    find: Find::Either { data: find, prose },
};

/// A whole privacy notice that says nothing of how long data are kept.
fn prose(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let silent = corpus.whole_privacy_notices().filter(|text| !text.tells_retention());
    let findings = silent.map(|text| {
        Diagnostic::new("missing-retention")
            .arg("kind", "text")
            .arg("id", "")
            .label(text.place_of(Topic::RetentionTitle), "text")
            .help("help")
    });
    findings.collect()
}

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let processing = &dossier.organisation.processing;
    let unkept = processing.purposes.iter().filter(|(_, purpose)| purpose.retention.is_none()).map(
        |(id, _)| {
            Diagnostic::new("missing-retention")
                .arg("kind", "purpose")
                .arg("id", id.as_str())
                .label(id.span, "here")
                .label_if(printed_in(dossier, &Datum::Purpose(id.value.clone())), "printed")
                .help("help")
        },
    );
    let empty =
        processing.retention.iter().filter(|(_, retention)| !tells_how_long(retention)).map(
            |(id, _)| {
                Diagnostic::new("missing-retention")
                    .arg("kind", "retention")
                    .arg("id", id.as_str())
                    .label(id.span, "here")
                    .label_if(printed_in(dossier, &Datum::Retention(id.value.clone())), "printed")
                    .help("help")
            },
        );
    unkept.chain(empty).collect()
}

/// Whether a rule gives a period or what determines it, be it for an archive only.
fn tells_how_long(retention: &Retention) -> bool {
    let staged = |stage: &Stage| stage.period.is_some() || stage.until.is_some();
    retention.period.is_some()
        || retention.during.is_some()
        || !retention.criteria.is_empty()
        || [&retention.archive, &retention.extract].into_iter().flatten().any(staged)
}
