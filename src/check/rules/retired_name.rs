//! `retired-name`: a body, a company or a service under a name that it no longer bears.

use std::ops::Range;

use crate::check::{Check, Corpus, Edition, Find, renaming};
use crate::diagnostic::{Diagnostic, Family, Level, Reason, Rule};
use crate::fact::{Date, fold};
use crate::language::format;
use crate::law::{RETIRED_NAMES, RetiredName};
use crate::source::Span;
use crate::syntax::text::Mapped;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "retired-name",
        family: Family::Identity,
        level: Level::Advice,
        reason: Some(Reason::Table),
        page: include_str!("retired_name.md"),
        ..Rule::CONSISTENCY
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for edition in corpus.editions() {
        let texts = lowered(edition);
        let all: String = texts.iter().map(|it| it.lower.as_str()).collect();
        for row in RETIRED_NAMES {
            // Hardly any text has one of them.
            if !all.contains(&row.name.to_lowercase()) {
                continue;
            }
            let Ok(since) = row.since.parse::<Date>() else { continue };
            let found = (since <= corpus.today).then(|| first(edition, &texts, row)).flatten();
            let Some((place, mapped, range)) = found else { continue };
            let kind = if row.now.is_some() { "renamed" } else { "gone" };
            let finding = Diagnostic::new("retired-name")
                .arg("kind", kind)
                .arg("name", row.name)
                .arg("now", row.now.unwrap_or_default())
                .arg("since", format::date_message(since.into()))
                .label(place, "here")
                .help("help");
            let certain = row
                .now
                .filter(|_| row.same)
                .and_then(|now| Some((renaming::place(edition, mapped, &range, now)?, now)));
            findings.push(match certain {
                Some((place, now)) => finding.edit(place, now),
                None => finding,
            });
        }
    }
    findings
}

/// A text as its author wrote it, and in lower case.
struct Lowered<'e> {
    mapped: &'e Mapped,
    lower: String,
}

/// The texts of an edition, lowered once for all names.
fn lowered<'e>(edition: &'e Edition<'_>) -> Vec<Lowered<'e>> {
    let sections = edition.document.sections.iter();
    let texts = sections.flat_map(|section| {
        let blocks = section.blocks.iter().map(|block| &block.text);
        std::iter::once(&section.title).chain(blocks)
    });
    texts.map(|mapped| Lowered { mapped, lower: mapped.text().to_lowercase() }).collect()
}

/// Where a text uses the name first, in words of the author and not of the past.
fn first<'e>(
    edition: &Edition<'_>,
    texts: &[Lowered<'e>],
    row: &RetiredName,
) -> Option<(Span, &'e Mapped, Range<usize>)> {
    let lower = row.name.to_lowercase();
    texts.iter().find_map(|it| {
        let text = it.mapped.text();
        // A letter that changes its length with its case would move the places.
        let moved = it.lower.len() != text.len();
        let within = if row.any_case && !moved { &it.lower } else { text };
        let name = if row.any_case && !moved { &lower } else { row.name };
        let mut present =
            places(within, name).filter(|range| !tells_the_past(edition, text, range));
        present.find_map(|range| {
            let (span, own) = it.mapped.origin(range.clone())?;
            own.then_some((span, it.mapped, range))
        })
    })
}

/// The places of the name in a text, apart from other letters, digits and signs of a web address.
fn places<'t>(within: &'t str, name: &'t str) -> impl Iterator<Item = Range<usize>> + 't {
    let apart = |c: Option<char>| c.is_none_or(|c| !(c.is_alphanumeric() || "@/-_".contains(c)));
    let found = within.match_indices(name).map(|(at, _)| at..at + name.len());
    found.filter(move |range| {
        apart(within[..range.start].chars().next_back())
            && apart(within[range.end..].chars().next())
    })
}

/// Whether the sentence says itself that it tells of the past, as far as full stops tell.
fn tells_the_past(edition: &Edition<'_>, text: &str, range: &Range<usize>) -> bool {
    let start = text[..range.start].rfind(". ").map_or(0, |at| at + 2);
    let end = text[range.end..].find(". ").map_or(text.len(), |at| range.end + at);
    let sentence = fold(text.get(start..end).unwrap_or_default());
    edition.lexicon.is_some_and(|lexicon| lexicon.subject.former.is_match(&sentence))
}
