//! `misordered-section`: a section that stands elsewhere than `notice.yaml` puts it.

use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "misordered-section",
        page: include_str!("misordered_section.md"),
        ..Rule::STRUCTURE
    },
    needs_whole_data: false,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (notice, edition) in dossier.editions() {
        let listed = &notice.notice.file.sections;
        let mut furthest = 0;
        for section in &edition.document.sections {
            let Some(id) = section.id.as_deref() else { continue };
            let Some(index) = listed.iter().position(|other| other.value == id) else { continue };
            if index < furthest {
                findings.push(
                    Diagnostic::new("misordered-section")
                        .arg("section", id)
                        .arg("after", listed[furthest].as_str())
                        .label(section.span, "here")
                        .label(listed[index].span, "listed")
                        .help("help"),
                );
            }
            furthest = furthest.max(index);
        }
    }
    findings
}
