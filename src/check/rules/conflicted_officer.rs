//! `conflicted-officer`: a data protection officer who directs what they are to watch over.

use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::fact::fold;
use crate::language::Language;
use crate::law::articles;
use crate::model::Officer;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "conflicted-officer",
        family: Family::Identity,
        level: Level::Warning,
        sources: &[articles::GDPR_38_6],
        page: include_str!("conflicted_officer.md"),
        ..Rule::GDPR
    },
    needs_whole_data: false,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let organisation = dossier.organisation;
    let identity = &organisation.identity;
    let officer = identity.data_protection_officer.as_ref();
    let contact = officer.and_then(|id| identity.contacts.get(id.as_str()));
    let (Some(officer), Some(contact)) = (officer, contact) else { return Vec::new() };
    let name = contact.name.get(Language::Fr);
    let is_officer = |other: &Officer| {
        other.name.as_ref().is_some_and(|other| fold(other.get(Language::Fr)) == fold(name))
    };
    let directs = organisation.sites.publication_director.iter().any(is_officer);
    let entities = identity.entities.iter();
    let mut represents =
        entities.filter(|(_, entity)| entity.representative.iter().any(is_officer));
    let place = represents.next().map(|(id, _)| id.span);
    let place = place.or(directs.then(|| organisation.places.of("publication-director")));
    let Some(place) = place else { return Vec::new() };
    let finding = Diagnostic::new("conflicted-officer")
        .arg("name", name)
        .label(officer.span, "here")
        .label(place, "directs")
        .help("help");
    vec![finding]
}
