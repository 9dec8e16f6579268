//! `retired-name`: a body, a company or a service under a name that it no longer bears.

use std::ops::Range;

use crate::check::{Check, Corpus, Edition, Find};
use crate::diagnostic::{Diagnostic, Family, Level, Rule};
use crate::fact::{Date, fold};
use crate::language::format;
use crate::law::{RETIRED_NAMES, RetiredName};
use crate::source::Span;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "retired-name",
        family: Family::Consistency,
        level: Level::Advice,
        sources: &[],
        page: include_str!("retired_name.md"),
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for edition in corpus.editions() {
        for row in RETIRED_NAMES {
            let Ok(since) = row.since.parse::<Date>() else { continue };
            let place = (since <= corpus.today).then(|| first(edition, row)).flatten();
            let Some(place) = place else { continue };
            let kind = if row.now.is_some() { "renamed" } else { "gone" };
            findings.push(
                Diagnostic::new("retired-name")
                    .arg("kind", kind)
                    .arg("name", row.name)
                    .arg("now", row.now.unwrap_or_default())
                    .arg("since", format::date_message(since.into()))
                    .label(place, "here")
                    .help("help"),
            );
        }
    }
    findings
}

/// Where a text uses the name first, in words of the author and not of the past.
fn first(edition: &Edition<'_>, row: &RetiredName) -> Option<Span> {
    for section in &edition.document.sections {
        let blocks = section.blocks.iter().map(|block| &block.text);
        for mapped in std::iter::once(&section.title).chain(blocks) {
            let text = mapped.text();
            for range in places(text, row) {
                if !tells_the_past(edition, text, &range)
                    && let Some((span, true)) = mapped.origin(range)
                {
                    return Some(span);
                }
            }
        }
    }
    None
}

/// The places of the name in a text, apart from other letters, digits and signs of a web address.
fn places(text: &str, row: &RetiredName) -> Vec<Range<usize>> {
    let lower = |text: &str| if row.any_case { text.to_lowercase() } else { text.to_owned() };
    let (within, name) = (lower(text), lower(row.name));
    // A letter that changes its length with its case would move the places.
    if within.len() != text.len() {
        return Vec::new();
    }
    let apart = |c: Option<char>| c.is_none_or(|c| !(c.is_alphanumeric() || "@/-_".contains(c)));
    let found = within.match_indices(&name).map(|(at, _)| at..at + name.len());
    let alone = found.filter(|range| {
        apart(within[..range.start].chars().next_back())
            && apart(within[range.end..].chars().next())
    });
    alone.collect()
}

/// Whether the sentence says itself that it tells of the past, as far as full stops tell.
fn tells_the_past(edition: &Edition<'_>, text: &str, range: &Range<usize>) -> bool {
    let start = text[..range.start].rfind(". ").map_or(0, |at| at + 2);
    let end = text[range.end..].find(". ").map_or(text.len(), |at| range.end + at);
    let sentence = fold(text.get(start..end).unwrap_or_default());
    edition.lexicon.is_some_and(|lexicon| lexicon.subject.former.is_match(&sentence))
}
