//! `missing-section`: a section of the notice that one of the languages does not have.

use crate::check::{Check, Dossier, Edition, Find, NoticeDossier};
use crate::diagnostic::{Arg, Diagnostic, Rule, nearest};
use crate::model::Id;
use crate::source::Span;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "missing-section",
        page: include_str!("missing_section.md"),
        ..Rule::STRUCTURE
    },
    needs_whole_data: false,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (notice, edition) in dossier.editions() {
        for (index, id) in notice.notice.file.sections.iter().enumerate() {
            let silent = edition.silent.iter().any(|silent| silent.value == id.value);
            if edition.document.section(id).is_some() || silent {
                continue;
            }
            let elsewhere = elsewhere(notice, edition, id);
            if elsewhere.is_none() {
                let first =
                    notice.editions.first().is_some_and(|one| one.language == edition.language);
                // A clause that was taken and has no heading of its id would run into the one before.
                let taken = edition.borrowed.contains_key(id.as_str());
                if (notice.notice.listed || taken) && first {
                    findings.push(nowhere(notice, id));
                }
                continue;
            }
            let before = notice.notice.file.sections[..index].iter().rev();
            findings.push(
                Diagnostic::new("missing-section")
                    .arg("section", id.as_str())
                    .arg("language", edition.language.code())
                    .label(place(edition, before), "here")
                    .label_if(elsewhere, "elsewhere")
                    .label(id.span, "listed")
                    .help("help"),
            );
        }
    }
    findings
}

/// A section that no language has: neither prose nor a standard clause.
fn nowhere(notice: &NoticeDossier<'_>, id: &Id) -> Diagnostic {
    let finding = Diagnostic::new("missing-section")
        .arg("section", id.as_str())
        .arg("language", "every")
        .label(id.span, "nowhere");
    let clauses = notice.notice.file.kind.clauses();
    match nearest(id, clauses.iter().copied()) {
        Some(near) => finding.arg("suggestion", near).help("suggestion"),
        None => finding
            .arg("clauses", Arg::all_of(clauses.iter().map(|id| format!("`{id}`"))))
            .note("clauses")
            .help("write"),
    }
}

/// Where the section should begin: after the nearest section before it that is there.
fn place<'i>(edition: &Edition<'_>, mut before: impl Iterator<Item = &'i Id>) -> Span {
    before.find_map(|id| edition.document.section(id)).map_or(edition.head, |section| section.span)
}

/// The same section in another language.
fn elsewhere(notice: &NoticeDossier<'_>, edition: &Edition<'_>, id: &str) -> Option<Span> {
    let others = notice.editions.iter().filter(|other| other.language != edition.language);
    others.filter_map(|other| other.document.section(id)).map(|section| section.span).next()
}
