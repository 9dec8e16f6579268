//! `untranslated-text`: a sentence in the language of the other text.

use std::collections::BTreeSet;

use indexmap::IndexSet;

use crate::check::{Check, Corpus, Dossier, Edition, Find, Translation, parity, wording};
use crate::claim::Text;
use crate::diagnostic::{Diagnostic, Rule};
use crate::language::{Language, Lexicon};
use crate::source::Span;
use crate::syntax::markdown::Section;
use crate::syntax::text::Mapped;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "untranslated-text",
        page: include_str!("untranslated_text.md"),
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
            let section = other.and_then(|(other, section)| other.document.sections.get(section));
            let theirs = section.map(texts).unwrap_or_default();
            for (mapped, text) in edition.texts_of(index) {
                let copy = theirs.contains(mapped.text().trim());
                let Some((span, language)) =
                    foreign((mapped, text), copy, edition.language, lexicon)
                else {
                    continue;
                };
                findings.push(
                    Diagnostic::new("untranslated-text")
                        .arg("language", language.code())
                        .arg("here", wording::language(edition.language))
                        .label(span, "here")
                        .label_if(section.map(|section| section.span), "there")
                        .help("help"),
                );
            }
        }
    }
    findings
}

/// The texts of a section.
fn texts(section: &Section) -> BTreeSet<&str> {
    let blocks = section.blocks.iter().map(|block| &block.text);
    blocks.chain([&section.title]).map(|text| text.text().trim()).collect()
}

/// The words from which on a sentence can be told to be of a language.
const LONG: usize = 5;

/// The sentences of a text that are in another language, as one passage.
fn foreign(
    (mapped, text): (&Mapped, &Text),
    copy: bool,
    own: Language,
    lexicon: &Lexicon,
) -> Option<(Span, Language)> {
    let mut passage: Option<(Span, Language)> = None;
    for (sentence, place, _) in parity::read(mapped, text) {
        let Some(language) = language_of(sentence.folded, copy, own, lexicon) else { continue };
        passage = match passage {
            Some((span, before)) if before == language => Some((span.to(place), before)),
            Some(before) => Some(before),
            None => Some((place, language)),
        };
    }
    passage
}

/// The other language in which a sentence is certainly written. What stands between quotation
/// marks is somebody else's.
fn language_of(sentence: &str, copy: bool, own: Language, lexicon: &Lexicon) -> Option<Language> {
    let unquoted = sentence.split('"').step_by(2);
    let words = unquoted.flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let of = |set: &IndexSet<String>| words.iter().filter(|word| set.contains(**word)).count();
    let others = Language::ALL.into_iter().filter(|language| *language != own);
    others.into_iter().find(|language| {
        // Nearly every sentence has none of these words, and is told by them alone.
        let Some(tongue) = lexicon.translation.tongue(*language) else { return false };
        let theirs = of(&tongue.sentence_words);
        if theirs == 0 {
            return false;
        }
        let their_names = of(&tongue.name_words);
        let ours = lexicon.translation.tongue(own);
        let (ours, our_names) =
            ours.map_or((0, 0), |tongue| (of(&tongue.sentence_words), of(&tongue.name_words)));
        let all = theirs + their_names;
        let of_sentences = ours == 0 && our_names * 3 <= all;
        let several = theirs >= 2 && all * 4 >= words.len();
        // One may stand in the title of a law.
        let one = theirs == 1 && our_names == 0 && their_names >= 2 && all * 3 >= words.len();
        let titled = lexicon.date.law.is_match(sentence);
        let long = words.len() >= LONG && (several || (one && !titled));
        let copied = copy && words.len() > 1 && theirs >= 1 && our_names == 0;
        of_sentences && (long || copied)
    })
}
