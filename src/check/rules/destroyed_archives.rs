//! `destroyed-archives`: a public body that plans to delete what may be public archives.

use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::law::articles;
use crate::model::{EndAction, EntityKind};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "destroyed-archives",
        family: Family::Accessibility,
        // Not every document of a public body is kept for ever; the selection decides.
        level: Level::Advice,
        sources: &[articles::CODE_PATRIMOINE_L212_3],
        page: include_str!("destroyed_archives.md"),
        ..Rule::FRENCH_LAW
    },
    needs_whole_data: false,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let organisation = dossier.organisation;
    let identity = &organisation.identity;
    let controller = identity.entities.get_key_value(identity.controller.as_str());
    let Some((controller, _)) = controller.filter(|(_, it)| it.kind == EntityKind::PublicBody)
    else {
        return Vec::new();
    };
    let processing = &organisation.processing;
    let common = matches!(processing.end_of_retention, Some(EndAction::Deletion));
    let common = common.then(|| organisation.places.of("end-of-retention"));
    let rules = processing.retention.iter();
    let own = rules.filter(|(_, rule)| matches!(rule.end, Some(EndAction::Deletion)));
    let places = common.into_iter().chain(own.map(|(id, _)| id.span));
    let findings = places.map(|place| {
        Diagnostic::new("destroyed-archives")
            .label(place, "here")
            .label(controller.span, "controller")
            .help("help")
    });
    findings.collect()
}
