//! `empty-section`: a section with nothing in it.

use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "empty-section",
        page: include_str!("empty_section.md"),
        ..Rule::STRUCTURE
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (_, edition) in dossier.editions() {
        let sections = &edition.document.sections;
        for (index, section) in sections.iter().enumerate().filter(|(_, each)| each.level > 0) {
            let next = sections.get(index + 1);
            if section.blocks.is_empty() && next.is_none_or(|next| next.level <= section.level) {
                findings.push(
                    Diagnostic::new("empty-section")
                        .arg("title", section.title.text())
                        .label(section.span, "here")
                        .label_if(next.map(|next| next.span), "next")
                        .help("help"),
                );
            }
        }
    }
    findings
}
