//! `missing-controller`: a privacy notice that does not name the controller.

use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::law::articles;
use crate::model::NoticeKind;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "missing-controller",
        family: Family::Law,
        level: Level::Error,
        sources: &[articles::GDPR_13_1_A],
        page: include_str!("missing_controller.md"),
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

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
                    .arg("name", controller.name.as_str())
                    .label(reading.place("controller"), "here")
                    .label(controller.name.span, "declared")
                    .help("help"),
            );
        }
    }
    findings
}
