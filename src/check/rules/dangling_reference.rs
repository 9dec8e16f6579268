//! `dangling-reference`: a reference to an article or a section that the notice does not have.

use std::ops::Range;

use crate::check::corpus::version_dates;
use crate::check::{Check, Corpus, Dossier, Edition, Find};
use crate::claim::{Claim, title_number};
use crate::diagnostic::{Diagnostic, Rule};
use crate::fact::{Noun, Reference, Value, fold};
use crate::language::lexicon::Phrases;
use crate::model::DatePosition;
use crate::source::Span;
use crate::syntax::markdown::{BlockKind, Section};

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "dangling-reference",
        page: include_str!("dangling_reference.md"),
        ..Rule::STRUCTURE
    },
    needs_whole_data: true,
    find: Find::Either { data, prose },
};

/// In a workspace, sections are listed and have ids.
fn data(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (notice, edition) in dossier.editions() {
        let sections = &notice.notice.file.sections;
        let last = sections.last().and_then(|id| edition.document.section(id));
        let last = last.map(|section| section.span);
        findings.extend(beyond(edition, sections.len(), last));
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
        let dated = notice.notice.file.date_position == DatePosition::Top;
        findings.extend(missing_parts(edition, dated));
    }
    findings
}

/// Elsewhere, the numbers of the titles tell how many articles there are.
fn prose(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for edition in corpus.editions() {
        let titles = edition
            .document
            .sections
            .iter()
            .filter_map(|section| Some((title_number(section.title.text())?, section.span)));
        let last = titles.max_by_key(|(number, _)| *number);
        let count = last.map_or(0, |(number, _)| number);
        findings.extend(beyond(edition, count, last.map(|(_, span)| span)));
        let at_head = version_dates(edition).any(|(claim, _)| is_at_head(edition, claim));
        findings.extend(missing_parts(edition, at_head));
    }
    findings
}

/// The references to articles beyond the last one.
fn beyond(edition: &Edition<'_>, count: usize, last: Option<Span>) -> Vec<Diagnostic> {
    let leads_nowhere = |claim: &&Claim| match &claim.value {
        Value::Reference(reference) => {
            highest(reference).is_some_and(|highest| !(1..=count).contains(&highest))
        }
        _ => false,
    };
    let nowhere = edition.claims.iter().filter(leads_nowhere);
    nowhere
        .map(|claim| {
            Diagnostic::new("dangling-reference")
                .arg("kind", if count == 0 { "unnumbered" } else { "number" })
                .arg("reference", claim.text(&edition.document))
                .arg("count", count)
                .label(claim.span, "here")
                .label(last.unwrap_or(edition.head), if last.is_some() { "last" } else { "file" })
                .help("help")
        })
        .collect()
}

/// The references to a table that does not follow, and to a date that the head of the text lacks.
fn missing_parts(edition: &Edition<'_>, dated: bool) -> Vec<Diagnostic> {
    let Some(words) = edition.lexicon.map(|lexicon| &lexicon.documents) else { return Vec::new() };
    let has_table = |section: &Section| {
        section.blocks.iter().any(|block| matches!(block.kind, BlockKind::Cell { .. }))
    };
    let tabled = edition.document.sections.iter().any(has_table);
    let mut findings = Vec::new();
    let mut lost = |kind: &'static str, phrases: &Phrases| {
        for (span, words) in mentions(edition, phrases) {
            findings.push(
                Diagnostic::new("dangling-reference")
                    .arg("kind", kind)
                    .arg("reference", words)
                    .arg("count", 0_usize)
                    .label(span, "here")
                    .label(edition.head, if kind == "date" { "head" } else { "file" })
                    .help(kind),
            );
        }
    };
    if !tabled {
        lost("table", &words.table);
    }
    if !dated {
        lost("date", &words.at_head);
    }
    findings
}

/// How many blocks stand at the head of a text.
const HEAD: usize = 6;

fn is_at_head(edition: &Edition<'_>, claim: &Claim) -> bool {
    let sections = edition.document.sections.iter().take(claim.section);
    let before: usize = sections.map(|section| section.blocks.len()).sum();
    before + claim.block.min(HEAD) < HEAD
}

/// Where the author of a text uses one of the phrases, with its words.
fn mentions(edition: &Edition<'_>, phrases: &Phrases) -> Vec<(Span, String)> {
    let blocks = edition.document.sections.iter().flat_map(|section| &section.blocks);
    let mut found = Vec::new();
    for block in blocks {
        let text = block.text.text();
        if !phrases.is_match(&fold(text)) {
            continue;
        }
        for sentence in sentences(text) {
            let Some(words) = text.get(sentence.clone()) else { continue };
            if let Some((span, true)) = block.text.origin(sentence.clone())
                && phrases.is_match(&fold(words))
            {
                found.push((span, words.trim().to_owned()));
            }
        }
    }
    found
}

/// The sentences of a text, as far as full stops tell.
fn sentences(text: &str) -> Vec<Range<usize>> {
    let ends = text.match_indices(". ").map(|(at, _)| at + 1).chain([text.len()]);
    let mut start = 0;
    let cut = ends.map(|end| {
        let lead = text[start..end].len() - text[start..end].trim_start().len();
        let sentence = start + lead..end;
        start = end;
        sentence
    });
    cut.filter(|sentence| !sentence.is_empty()).collect()
}

/// The highest article to which a reference leads; none where it may be one of a law.
fn highest(reference: &Reference) -> Option<usize> {
    let last = reference.to.as_ref().unwrap_or(&reference.number);
    let whole = last.split('.').next()?;
    let certain = reference.explicit || reference.to.is_some();
    (certain && reference.noun == Noun::Article).then(|| whole.parse().ok())?
}
