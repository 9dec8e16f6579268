//! `ended-controller`: a controller, a publisher or a recipient that is no more, or is not yet.

use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Rule};
use crate::model::Entity;
use crate::source::Span;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "ended-controller",
        family: Family::Identity,
        page: include_str!("ended_controller.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: false,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let organisation = dossier.organisation;
    let identity = &organisation.identity;
    let publisher = organisation.sites.publisher.iter();
    let recipients = organisation.recipients.recipients.values();
    let recipients = recipients.filter_map(|recipient| recipient.entity.as_ref());
    let used = std::iter::once(&identity.controller).chain(publisher).chain(recipients);
    let mut findings: Vec<Diagnostic> = Vec::new();
    for id in used {
        let Some(entity) = identity.entities.get(id.as_str()) else { continue };
        if let Some((when, span)) = absence(dossier, entity) {
            let finding = Diagnostic::new("ended-controller")
                .arg("entity", entity.name.as_str())
                .arg("when", when)
                .label(id.span, "here")
                .label(span, "date")
                .help("help");
            findings.push(finding);
        }
    }
    findings
}

/// Why an entity is not there today, and where the data say so.
fn absence(dossier: &Dossier<'_>, entity: &Entity) -> Option<(&'static str, Span)> {
    let ended = entity.valid_to.as_ref().filter(|last| last.value < dossier.today);
    let begins = entity.valid_from.as_ref().filter(|first| first.value > dossier.today);
    ended.map(|last| ("ended", last.span)).or(begins.map(|first| ("begins", first.span)))
}
