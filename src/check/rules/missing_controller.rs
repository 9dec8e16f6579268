//! `missing-controller`: a privacy notice that does not name the controller.

use crate::check::{Check, Corpus, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Rule};
use crate::language::lexicon::Topic;
use crate::law::articles;
use crate::model::NoticeKind;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "missing-controller",
        family: Family::Identity,
        sources: &[articles::GDPR_13_1_A],
        page: include_str!("missing_controller.md"),
        ..Rule::DATA_PROTECTION
    },
    needs_whole_data: true,
    find: Find::Either { data: find, prose },
};

/// A whole privacy notice that nowhere says who is responsible.
fn prose(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let silent = corpus.whole_privacy_notices().filter(|text| !text.tells(Topic::TellsController));
    let findings = silent.map(|text| {
        Diagnostic::new("missing-controller")
            .arg("from", "prose")
            .arg("name", "")
            .label(text.head, "text")
            .help("text-help")
    });
    findings.collect()
}

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let identity = &dossier.organisation.identity;
    let Some(controller) = identity.entities.get(&identity.controller) else {
        return Vec::new();
    };
    let names = || {
        let aliases = controller.aliases.iter().map(|alias| alias.as_str());
        std::iter::once(controller.name.as_str()).chain(aliases)
    };
    let mut findings = Vec::new();
    for reading in dossier.readings(NoticeKind::PrivacyNotice) {
        // What expressions print is part of the text; an address alone names nobody.
        if !names().any(|name| reading.mentions(name)) {
            findings.push(
                Diagnostic::new("missing-controller")
                    .arg("from", "data")
                    .arg("name", controller.name.as_str())
                    .label(reading.place("controller"), "here")
                    .label(controller.name.span, "declared")
                    .help("help"),
            );
        }
    }
    findings
}
