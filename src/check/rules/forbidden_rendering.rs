//! `forbidden-rendering`: a term that is rendered by a word that means something else.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::check::{Check, Corpus, Dossier, Edition, Find, Translation};
use crate::diagnostic::{Diagnostic, Level, Rule};
use crate::language::lexicon::{GlossaryTerm, Phrases, TranslationWords};
use crate::source::Span;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "forbidden-rendering",
        level: Level::Warning,
        page: include_str!("forbidden_rendering.md"),
        ..Rule::TRANSLATION
    },
    needs_whole_data: false,
    find: Find::Either { data, prose },
};

fn data(dossier: &Dossier<'_>) -> Vec<Diagnostic> {
    let editions = dossier.editions().map(|(_, edition)| edition);
    found(editions, dossier.translations())
}

fn prose(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    found(corpus.texts.iter().map(|text| text.edition), corpus.translations())
}

fn found<'t>(
    editions: impl Iterator<Item = &'t Edition<'t>>,
    translations: impl Iterator<Item = Translation<'t>>,
) -> Vec<Diagnostic> {
    let translations: Vec<Translation<'_>> = translations.collect();
    let mut findings = Vec::new();
    for edition in editions {
        let Some(lexicon) = edition.lexicon else { continue };
        for index in 0..edition.document.sections.len() {
            let other = translations.iter().find_map(|it| it.partner(edition, index));
            let mut told = BTreeSet::new();
            for rendering in renderings(edition, index, &lexicon.translation) {
                let facing = rendering.term.facing.as_ref();
                let facing = facing.map(|facing| other.and_then(|other| first(facing, other)));
                if facing == Some(None) || !told.insert((rendering.words, &rendering.term.write)) {
                    continue;
                }
                findings.push(
                    Diagnostic::new("forbidden-rendering")
                        .arg("words", rendering.words)
                        .arg("write", rendering.term.write.as_str())
                        .arg("source", rendering.term.source.as_str())
                        .label(rendering.span, "here")
                        .label_if(facing.flatten(), "there")
                        .note("note")
                        .help("help"),
                );
            }
        }
    }
    findings
}

/// Words that stand for a term and must not.
struct Rendering<'r> {
    term: &'r GlossaryTerm,
    words: &'r str,
    span: Span,
}

/// The renderings that the author of a section wrote. What stands between quotation marks is
/// somebody else's.
fn renderings<'r>(
    edition: &'r Edition<'_>,
    section: usize,
    words: &'r TranslationWords,
) -> Vec<Rendering<'r>> {
    let mut found = Vec::new();
    for (mapped, text) in edition.texts_of(section) {
        for term in words.terms.iter().filter(|term| text.has(&term.avoid)) {
            let right: Vec<Range<usize>> = text.places(&term.unless).collect();
            let wrong = text.places(&term.avoid).filter(|range| {
                !right.iter().any(|other| other.start <= range.start && range.end <= other.end)
                    && !is_quoted(mapped.text(), range.start)
            });
            found.extend(wrong.filter_map(|range| {
                let (span, literal) = mapped.origin(range.clone())?;
                literal.then(|| Rendering { term, words: &mapped.text()[range], span })
            }));
        }
    }
    found
}

/// Whether a place of a text stands between quotation marks.
fn is_quoted(text: &str, at: usize) -> bool {
    let before = &text[..at];
    let count = |mark: char| before.matches(mark).count();
    count('«') > count('»') || count('“') > count('”') || count('"') % 2 == 1
}

/// Where a section has the words of a term first.
fn first(words: &Phrases, (edition, section): (&Edition<'_>, usize)) -> Option<Span> {
    edition.texts_of(section).find_map(|(mapped, text)| mapped.span(text.places(words).next()?))
}
