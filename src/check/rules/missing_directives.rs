//! `missing-directives`: a privacy notice under French law that does not speak of data after death.

use crate::check::{Check, Corpus, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule, day};
use crate::fact::Right;
use crate::language::lexicon::Topic;
use crate::law::articles;
use crate::model::NoticeKind;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "missing-directives",
        family: Family::Rights,
        level: Level::Warning,
        from: day(2016, 10, 9),
        sources: &[articles::LIL_85],
        page: include_str!("missing_directives.md"),
        ..Rule::FRENCH_LAW
    },
    needs_whole_data: true,
    find: Find::Either { data: find, prose },
};

/// Whole privacy notices that name the French authority or the French law, and say nothing of death.
fn prose(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let french = corpus.whole_privacy_notices().filter(|text| text.tells(Topic::FrenchLaw));
    let silent = french.filter(|text| !text.tells(Topic::TellsDirectives));
    let findings = silent.map(|text| {
        Diagnostic::new("missing-directives")
            .arg("from", "prose")
            .label(text.place_of_rights(), "text")
            .help("text-help")
    });
    findings.collect()
}

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let organisation = dossier.organisation;
    let listed = &organisation.rights.rights;
    let declared = listed.iter().any(|right| right.value == Right::PostMortemDirectives);
    let readings = dossier.readings(NoticeKind::PrivacyNotice);
    let Some(reading) = readings.first().filter(|_| !declared) else { return Vec::new() };
    let finding = Diagnostic::new("missing-directives")
        .arg("from", "data")
        .label(organisation.places.of("rights"), "here")
        .label(reading.place("rights"), "notice")
        .help("help");
    vec![finding]
}
