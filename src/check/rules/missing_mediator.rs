//! `missing-mediator`: a legal notice that speaks of sales to consumers, and names no mediator.

use crate::check::publication::is_french;
use crate::check::{Check, Corpus, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::language::lexicon::Topic;
use crate::law::articles;
use crate::model::NoticeKind;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "missing-mediator",
        family: Family::Commerce,
        // A text does not say for certain that its author sells to consumers.
        level: Level::Warning,
        sources: &[articles::CODE_CONSOMMATION_L612_1],
        page: include_str!("missing_mediator.md"),
        ..Rule::FRENCH_LAW
    },
    needs_whole_data: true,
    find: Find::Either { data: find, prose },
};

/// Legal notices under French law that speak of sales to consumers, and not of mediation.
fn prose(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let selling = corpus.french_legal_notices().filter(|text| text.tells(Topic::ConsumerSales));
    let silent = selling.filter(|text| !text.tells(Topic::TellsMediator));
    let findings = silent.map(|text| {
        Diagnostic::new("missing-mediator")
            .label(text.place_of(Topic::ConsumerSales), "here")
            .help("text-help")
    });
    findings.collect()
}

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    if !dossier.organisation.sites.mediators.is_empty() {
        return Vec::new();
    }
    let readings = dossier.readings(NoticeKind::LegalNotice);
    let french = readings.iter().filter(|reading| is_french(reading.scope));
    let editions = french.map(|reading| reading.main);
    let silent = editions.filter(|edition| {
        edition.tells(Topic::ConsumerSales) && !edition.tells(Topic::TellsMediator)
    });
    let findings = silent.map(|edition| {
        Diagnostic::new("missing-mediator")
            .label(edition.place_of(Topic::ConsumerSales), "here")
            .label(dossier.organisation.places.of("mediators"), "data")
            .help("help")
    });
    findings.collect()
}
