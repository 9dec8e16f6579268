//! `duplicate-section`: two sections of one id.

use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "duplicate-section",
        page: include_str!("duplicate_section.md"),
        ..Rule::STRUCTURE
    },
    needs_whole_data: false,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (_, edition) in dossier.editions() {
        let sections = &edition.document.sections;
        for (index, section) in sections.iter().enumerate() {
            let Some(id) = section.id.as_deref() else { continue };
            let before = sections[..index].iter().find(|other| other.id.as_deref() == Some(id));
            if let Some(first) = before {
                findings.push(
                    Diagnostic::new("duplicate-section")
                        .arg("section", id)
                        .label(section.span, "again")
                        .label(first.span, "first")
                        .help("help"),
                );
            }
        }
    }
    findings
}
