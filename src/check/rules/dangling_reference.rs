//! `dangling-reference`: a reference to an article or a section that the notice does not have.

use crate::check::{Check, Dossier, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::fact::{Noun, Reference, Value};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "dangling-reference",
        family: Family::Structure,
        level: Level::Error,
        sources: &[],
        page: include_str!("dangling_reference.md"),
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (notice, edition) in dossier.editions() {
        let sections = &notice.notice.file.sections;
        let last = sections.last().and_then(|id| edition.document.section(id));
        for claim in &edition.claims {
            let Value::Reference(reference) = &claim.value else { continue };
            let Some(highest) = highest(reference) else { continue };
            if (1..=sections.len()).contains(&highest) {
                continue;
            }
            findings.push(
                Diagnostic::new("dangling-reference")
                    .arg("kind", "number")
                    .arg("reference", claim.text(&edition.document))
                    .arg("count", sections.len())
                    .label(claim.span, "here")
                    .label_if(last.map(|section| section.span), "last")
                    .help("help"),
            );
        }
        for block in edition.document.sections.iter().flat_map(|section| &section.blocks) {
            for link in &block.links {
                let Some(anchor) = link.target.strip_prefix('#') else { continue };
                if edition.document.section(anchor).is_none() {
                    findings.push(
                        Diagnostic::new("dangling-reference")
                            .arg("kind", "anchor")
                            .arg("reference", anchor)
                            .arg("count", sections.len())
                            .label(link.span, "here")
                            .label(edition.head, "file")
                            .help("help"),
                    );
                }
            }
        }
    }
    findings
}

/// The highest article to which a reference leads; none where it may be one of a law.
fn highest(reference: &Reference) -> Option<usize> {
    let last = reference.to.as_ref().unwrap_or(&reference.number);
    let whole = last.split('.').next()?;
    let certain = reference.explicit || reference.to.is_some();
    (certain && reference.noun == Noun::Article).then(|| whole.parse().ok())?
}
