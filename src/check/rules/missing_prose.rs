//! `missing-prose`: a notice without prose in one of the languages.

use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Rule};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "missing-prose",
        page: include_str!("missing_prose.md"),
        ..Rule::STRUCTURE
    },
    needs_whole_data: false,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for notice in &dossier.notices {
        for language in dossier.languages {
            if notice.edition(*language).is_none() {
                let other = notice.editions.first().map(|edition| edition.head);
                findings.push(
                    Diagnostic::new("missing-prose")
                        .arg("notice", notice.notice.id.as_str())
                        .arg("file", format!("{language}.md"))
                        .arg("language", language.code())
                        .label(notice.notice.span, "here")
                        .label_if(other, "other")
                        .help("help"),
                );
            }
        }
    }
    findings
}
