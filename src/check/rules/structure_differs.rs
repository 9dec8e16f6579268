//! `structure-differs`: sections that are built otherwise in another language.

use crate::check::{Check, Corpus, Dossier, Edition, Find, NoticeDossier, Translation, parity};
use crate::diagnostic::{Diagnostic, Rule};
use crate::source::Span;
use crate::syntax::markdown::{BlockKind, Section};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "structure-differs",
        page: include_str!("structure_differs.md"),
        ..Rule::TRANSLATION
    },
    needs_whole_data: true,
    find: Find::Either { data, prose },
};

fn data(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for translation in dossier.translations() {
        let Some(notice) = dossier.notices.get(translation.notice) else { continue };
        let Translation { left, right, .. } = translation;
        findings.extend(missing_headings(notice, left, right));
        findings.extend(missing_headings(notice, right, left));
        findings.extend(order(notice, translation));
        findings.extend(shapes(translation));
    }
    findings
}

fn prose(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for translation in corpus.translations() {
        findings.extend(headings_alone(translation));
        findings.extend(shapes(translation));
    }
    findings
}

/// Sections of a document that its translation does not have.
fn headings_alone(translation: Translation<'_>) -> Vec<Diagnostic> {
    let Translation { left, right, comparison, .. } = translation;
    let mut findings = Vec::new();
    let mut before: (Option<&Section>, Option<&Section>) = (None, None);
    for pair in &comparison.sections {
        let section = |edition: &'_ Edition<'_>, at: Option<usize>| -> Option<usize> {
            at.filter(|at| *at < edition.document.sections.len())
        };
        let one = section(left, pair.places.0).map(|at| &left.document.sections[at]);
        let two = section(right, pair.places.1).map(|at| &right.document.sections[at]);
        let alone = match (one, two) {
            (Some(one), None) => Some((left, one, right, before.1)),
            (None, Some(two)) => Some((right, two, left, before.0)),
            _ => None,
        };
        before = (one.or(before.0), two.or(before.1));
        let Some((here, section, there, after)) = alone else { continue };
        let words = section.title.text().trim();
        if section.level > 0 && !words.is_empty() {
            let place = after.map_or(there.head, |section| section.span);
            findings.push(heading(here, there, section, place));
        }
    }
    findings
}

fn heading(here: &Edition<'_>, there: &Edition<'_>, section: &Section, place: Span) -> Diagnostic {
    Diagnostic::new("structure-differs")
        .arg("kind", "heading")
        .arg("title", section.title.text())
        .arg("here", here.language.code())
        .arg("there", there.language.code())
        .label(place, "lacks")
        .label(section.span, "heading")
        .help("help")
}

/// A sub-section that both editions have, in another order. The order of sections is that of
/// the notice, which another rule asks for.
fn order(notice: &NoticeDossier<'_>, translation: Translation<'_>) -> Option<Diagnostic> {
    let listed = |section: &Section| {
        notice
            .notice
            .file
            .sections
            .iter()
            .any(|id| Some(id.value.as_str()) == section.id.as_deref())
    };
    let mut furthest: Option<&Section> = None;
    for (here, there) in translation.section_pairs() {
        if listed(here) {
            furthest = None;
            continue;
        }
        if let Some(before) = furthest
            && before.span.file == there.span.file
            && there.span.start < before.span.start
        {
            return Some(
                Diagnostic::new("structure-differs")
                    .arg("kind", "order")
                    .arg("title", there.title.text())
                    .label(there.span, "earlier")
                    .label(here.span, "later")
                    .help("help"),
            );
        }
        furthest = Some(there);
    }
    None
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
            findings.push(heading(here, there, section, parent.span));
        }
    }
    findings
}

/// The words of a paragraph that may not be missing.
const LONG: usize = 12;

/// Paragraphs that stand in one of two sections only, and are not part of one beside them.
fn paragraphs(
    (here, section): (&Edition<'_>, &Section),
    (there, other): (&Edition<'_>, &Section),
) -> Vec<Diagnostic> {
    let count = |section: &Section| {
        section.blocks.iter().filter(|block| block.kind == BlockKind::Paragraph).count()
    };
    if count(section) == count(other) {
        return Vec::new();
    }
    let words = |section: &Section, at: usize| {
        section.blocks.get(at).map_or(0, |block| block.text.text().split_whitespace().count())
    };
    let pairs = parity::blocks(section, other);
    let joined = |at: usize, pair: Option<&(Option<usize>, Option<usize>)>| {
        let Some((Some(one), Some(two))) = pair else { return false };
        let longer = words(other, *two).saturating_sub(words(section, *one));
        longer * 2 >= words(section, at)
    };
    let both = |pair: &&(Option<usize>, Option<usize>)| pair.0.is_some() && pair.1.is_some();
    // The next pair of each, found from the end.
    let mut following: Vec<_> = pairs
        .iter()
        .rev()
        .scan(None, |next, pair| {
            let after = *next;
            *next = Some(pair).filter(both).or(after);
            Some(after)
        })
        .collect();
    let mut before = None;
    let mut findings = Vec::new();
    for pair in &pairs {
        let after = following.pop().flatten();
        before = Some(pair).filter(both).or(before);
        let (Some(at), None) = pair else { continue };
        let Some(block) = section.blocks.get(*at) else { continue };
        let paragraph = block.kind == BlockKind::Paragraph && words(section, *at) >= LONG;
        if paragraph && !joined(*at, before) && !joined(*at, after) {
            findings.push(
                Diagnostic::new("structure-differs")
                    .arg("kind", "paragraph")
                    .arg("title", "")
                    .arg("here", here.language.code())
                    .arg("there", there.language.code())
                    .label(other.span, "lacks")
                    .label(block.span, "alone")
                    .help("help"),
            );
        }
    }
    findings
}

/// Lists and tables of unequal length in sections that both editions have. A list may stand for
/// a table with as many rows below its head.
fn shapes(translation: Translation<'_>) -> Vec<Diagnostic> {
    let Translation { left: here, right: there, .. } = translation;
    let mut findings = Vec::new();
    for (section, other) in translation.section_pairs() {
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
        findings.extend(paragraphs((here, section), (there, other)));
        findings.extend(paragraphs((there, other), (here, section)));
        for (one, two) in left.iter().zip(&right) {
            let (kind, count, others) = if one.entries() != two.entries() {
                (one.kind, one.length, two.length)
            } else if one.kind == two.kind && one.columns != two.columns {
                ("columns", one.columns, two.columns)
            } else {
                continue;
            };
            findings.push(differing(kind, here, there, (one.span, count), (two.span, others)));
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
    columns: usize,
    span: Span,
}

impl Group {
    /// The items, or the rows below the head.
    fn entries(&self) -> usize {
        if self.kind == "table" { self.length.saturating_sub(1) } else { self.length }
    }
}

/// How many lists may stand within each other.
const MOST_OPEN: usize = 20;

fn groups(section: &Section) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for block in &section.blocks {
        let (kind, number, column) = match block.kind {
            BlockKind::Item { list, .. } => ("list", list, 0),
            BlockKind::Cell { table, column, .. } => ("table", table, column),
            _ => continue,
        };
        let known = groups.iter_mut().rev();
        let known = known.take(MOST_OPEN).find(|it| it.kind == kind && it.number == number);
        if let Some(group) = known {
            group.length += usize::from(column == 0);
            group.columns = group.columns.max(column + 1);
            group.span = group.span.to(block.span);
        } else {
            let span = block.span;
            groups.push(Group { kind, number, length: 1, columns: 1, span });
        }
    }
    groups
}
