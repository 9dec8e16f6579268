//! `unlisted-section`: a section of the prose that `notice.yaml` does not list.

use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Rule, nearest};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "unlisted-section",
        page: include_str!("unlisted_section.md"),
        ..Rule::STRUCTURE
    },
    needs_whole_data: false,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (notice, edition) in dossier.editions() {
        let listed: Vec<&str> =
            notice.notice.file.sections.iter().map(|id| id.value.as_str()).collect();
        for section in edition.document.sections.iter().filter(|section| section.level == 2) {
            let Some(id) = section.id.as_deref().filter(|id| !listed.contains(id)) else {
                continue;
            };
            let place = notice.notice.file.sections.last().map(|last| last.span);
            let mut finding = Diagnostic::new("unlisted-section")
                .arg("section", id)
                .label(section.span, "here")
                .label_if(place, "listed");
            finding = match nearest(id, listed.iter().copied()) {
                Some(near) => finding.arg("suggestion", near).help("suggestion"),
                None => finding.help("help"),
            };
            findings.push(finding);
        }
    }
    findings
}
