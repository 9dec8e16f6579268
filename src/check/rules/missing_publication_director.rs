//! `missing-publication-director`: a legal notice for whose sites no publication director is declared by name.

use crate::check::publication::{is_french, kind, publisher, requires};
use crate::check::{Check, Corpus, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Rule};
use crate::language::lexicon::Topic;
use crate::law::articles;
use crate::law::{Director, LegalNoticeItem, PublisherKind};
use crate::model::NoticeKind;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "missing-publication-director",
        family: Family::LegalNotice,
        sources: &[articles::LCEN_1_1_DIRECTOR, articles::LOI_82_652_93_2],
        page: include_str!("missing_publication_director.md"),
        ..Rule::FRENCH_LAW
    },
    needs_whole_data: true,
    find: Find::Either { data: find, prose },
};

/// A legal notice under French law that names no director of publication.
fn prose(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let silent = corpus.french_legal_notices().filter(|text| !text.tells(Topic::TellsDirector));
    let findings = silent.map(|text| {
        Diagnostic::new("missing-publication-director")
            .arg("declared", "text")
            .label(text.head, "text")
            .help("text-help")
    });
    findings.collect()
}

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let organisation = dossier.organisation;
    let Some((id, entity)) = publisher(organisation) else { return Vec::new() };
    // Whatever stands behind a mere name, the law asks for its director.
    let kind = kind(entity).unwrap_or(PublisherKind::Company);
    let readings = dossier.readings(NoticeKind::LegalNotice);
    let Some(reading) = readings.iter().find(|reading| is_french(reading.scope)) else {
        return Vec::new();
    };
    let declared = organisation.sites.publication_director.as_ref();
    // A person who publishes under their own name is the director as well.
    let owed = requires(LegalNoticeItem::PublicationDirector, kind)
        && kind.director() != Director::Publisher;
    if !owed || declared.is_some_and(|director| director.name.is_some()) {
        return Vec::new();
    }
    let place = organisation.places.find("publication-director").unwrap_or(id.span);
    let finding = Diagnostic::new("missing-publication-director")
        .arg("declared", if declared.is_some() { "function" } else { "nothing" })
        .label(place, "here")
        .label(reading.place("publication-director"), "notice")
        .help("help");
    vec![finding]
}
