//! `structure-differs`: sections that are built otherwise in another language.

use crate::check::{Check, Dossier, Edition, Find, NoticeDossier};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::source::Span;
use crate::syntax::markdown::{BlockKind, Section};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "structure-differs",
        family: Family::Translation,
        level: Level::Error,
        sources: &[],
        page: include_str!("structure_differs.md"),
    },
    needs_whole_data: true,
    find: Find::Data(find),
};

fn find(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for notice in &dossier.notices {
        let Some((first, others)) = notice.editions.split_first() else { continue };
        for other in others {
            findings.extend(missing_headings(notice, first, other));
            findings.extend(missing_headings(notice, other, first));
            findings.extend(shapes(first, other));
        }
    }
    findings
}

/// Sub-sections that only one of two editions has, where the section around them is in both.
fn missing_headings(
    notice: &NoticeDossier<'_>,
    here: &Edition<'_>,
    there: &Edition<'_>,
) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let mut parent: Option<&Section> = None;
    for section in &here.document.sections {
        let Some(id) = section.id.as_deref() else { continue };
        if notice.notice.file.sections.iter().any(|listed| listed.value == id) {
            parent = there.document.section(id);
            continue;
        }
        if let Some(parent) = parent
            && section.level > 2
            && there.document.section(id).is_none()
        {
            findings.push(
                Diagnostic::new("structure-differs")
                    .arg("kind", "heading")
                    .arg("title", section.title.text())
                    .arg("here", here.language.code())
                    .arg("there", there.language.code())
                    .label(parent.span, "lacks")
                    .label(section.span, "heading")
                    .help("help"),
            );
        }
    }
    findings
}

/// Lists and tables of unequal length in sections that both editions have.
fn shapes(here: &Edition<'_>, there: &Edition<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for section in &here.document.sections {
        let Some(other) = section.id.as_deref().and_then(|id| there.document.section(id)) else {
            continue;
        };
        let (left, right) = (groups(section), groups(other));
        if left.len() != right.len() {
            findings.push(differing(
                "groups",
                here,
                there,
                (section.span, left.len()),
                (other.span, right.len()),
            ));
            continue;
        }
        for (one, two) in left.iter().zip(&right) {
            if one.kind != two.kind || one.length != two.length {
                findings.push(differing(
                    one.kind,
                    here,
                    there,
                    (one.span, one.length),
                    (two.span, two.length),
                ));
            }
        }
    }
    findings
}

fn differing(
    kind: &'static str,
    here: &Edition<'_>,
    there: &Edition<'_>,
    (left, count): (Span, usize),
    (right, other): (Span, usize),
) -> Diagnostic {
    Diagnostic::new("structure-differs")
        .arg("kind", kind)
        .arg("title", "")
        .arg("here", here.language.code())
        .arg("there", there.language.code())
        .arg("count", count)
        .arg("other", other)
        .label(right, "other")
        .label(left, "one")
        .help("help")
}

/// A list or a table and how long it is.
struct Group {
    kind: &'static str,
    number: usize,
    length: usize,
    span: Span,
}

fn groups(section: &Section) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for block in &section.blocks {
        let (kind, number) = match block.kind {
            BlockKind::Item { list, .. } => ("list", list),
            BlockKind::Cell { table, column: 0, .. } => ("table", table),
            _ => continue,
        };
        match groups.iter_mut().find(|group| group.kind == kind && group.number == number) {
            Some(group) => {
                group.length += 1;
                group.span = group.span.to(block.span);
            }
            None => groups.push(Group { kind, number, length: 1, span: block.span }),
        }
    }
    groups
}
