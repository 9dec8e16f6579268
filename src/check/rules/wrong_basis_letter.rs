//! `wrong-basis-letter`: a letter of Article 6(1) GDPR that is not that of the basis beside it.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::check::{Check, Corpus, Edition, Find};
use crate::claim::Passage;
use crate::diagnostic::{Diagnostic, Family, Message, Rule};
use crate::fact::LegalBasis;
use crate::language::lexicon::Topic;
use crate::law::articles;
use crate::syntax::markdown::Block;

pub(super) static CHECK: Check = Check {
    rule: &Rule {
        name: "wrong-basis-letter",
        family: Family::LegalBases,
        sources: &[articles::GDPR_6_1],
        page: include_str!("wrong_basis_letter.md"),
        ..Rule::GDPR
    },
    needs_whole_data: false,
    find: Find::Prose(find),
};

/// Article 6(1) with its letter, as texts write it: `6(1)(f)`, `6.1.f`, `6, paragraphe 1, point f)`.
#[expect(clippy::expect_used, reason = "the pattern is a constant, and tests compile it")]
static LETTER: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = r"(?i)\b6\s?(?:[.(§-]|,\s?(?:paragraphe?|par\.|§)\s?|\s§\s?)\s?1\s?\)?(?:,?\s?(?:point|lettre|letter)\s\(?|\s?[.(-]\s?|,?\s(?:al\.\s)?)(?P<letter>[a-z])(?P<close>\))?(?:[^0-9a-zà-ÿ]|$)";
    Regex::new(pattern).expect("a constant pattern")
});

/// The topics by which sentences name the bases.
const BASES: [(Topic, LegalBasis); 6] = [
    (Topic::BasisConsent, LegalBasis::Consent),
    (Topic::BasisContract, LegalBasis::Contract),
    (Topic::BasisObligation, LegalBasis::LegalObligation),
    (Topic::BasisVital, LegalBasis::VitalInterests),
    (Topic::BasisTask, LegalBasis::PublicTask),
    (Topic::BasisInterests, LegalBasis::LegitimateInterests),
];

fn find(corpus: &Corpus<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for edition in corpus.editions() {
        for (section_index, section) in edition.document.sections.iter().enumerate() {
            for (block_index, block) in section.blocks.iter().enumerate() {
                let letters = letters(block.text.text());
                if !letters.is_empty() {
                    let named = named(edition, (section_index, block_index));
                    findings.extend(judge(block, &letters, &named));
                }
            }
        }
    }
    findings
}

/// The letters in a text, with their places.
fn letters(text: &str) -> Vec<(char, Range<usize>)> {
    let found = LETTER.captures_iter(text).filter_map(|captures| {
        let (whole, letter) = (captures.get(0)?, captures.name("letter")?);
        let before = &text[whole.start()..letter.start()];
        // « 6.1 a » may be the beginning of other words, where nothing marks the letter.
        let marked = captures.name("close").is_some()
            || before.ends_with(['(', '.', '-'])
            || before.trim_end().ends_with(|c: char| c.is_alphabetic());
        let letter_end = captures.name("close").map_or(letter.end(), |close| close.end());
        let value = letter.as_str().to_ascii_lowercase().chars().next()?;
        marked.then_some((value, whole.start()..letter_end))
    });
    found.collect()
}

/// The bases that a block names, in the order of the text.
fn named(edition: &Edition<'_>, place: (usize, usize)) -> Vec<(LegalBasis, Range<usize>)> {
    let here = |passage: &&Passage| (passage.section, passage.block) == place;
    let mut named: Vec<(LegalBasis, Range<usize>)> = BASES
        .iter()
        .flat_map(|(topic, basis)| {
            let passages = edition.passages_on(*topic).filter(here);
            passages.map(move |passage| (*basis, passage.range.clone()))
        })
        .collect();
    named.sort_by_key(|(_, range)| range.start);
    named
}

/// A letter is that of the one basis between it and the letter before, or else of the one between
/// it and the next.
fn judge(
    block: &Block,
    letters: &[(char, Range<usize>)],
    named: &[(LegalBasis, Range<usize>)],
) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (index, (letter, range)) in letters.iter().enumerate() {
        let from = index.checked_sub(1).map_or(0, |before| letters[before].1.end);
        let to = letters.get(index + 1).map_or(usize::MAX, |next| next.1.start);
        let basis = only(named, from..range.start).or_else(|| {
            let none = !named.iter().any(|(_, place)| (from..range.start).contains(&place.start));
            let following = none.then(|| only(named, range.end..to)).flatten();
            // "… (c) and to improve our courses, a legitimate interest (f)": that of the next one.
            let next = letters.get(index + 1).map(|(next, _)| *next);
            following.filter(|(basis, _)| next != Some(own_letter(*basis)))
        });
        // "… the contract, otherwise Article 6(1)(f), our legitimate interest": what stood before
        // belongs to the letter before.
        let own = only(named, range.end..to).is_some_and(|(own, _)| own_letter(own) == *letter);
        let basis = basis.filter(|_| !own);
        let Some((span, true)) = block.text.origin(range.clone()) else { continue };
        let finding = |kind: &'static str, basis: &'static str, article: &'static str| {
            Diagnostic::new("wrong-basis-letter")
                .arg("kind", kind)
                .arg("letter", letter.to_string())
                .arg("basis", Message::new(basis))
                .arg("article", article)
                .label(span, "here")
        };
        if !('a'..='f').contains(letter) {
            findings.push(finding("unknown", "basis-consent", "6(1)(a)").help("help"));
        } else if let Some((basis, place)) =
            basis.filter(|(basis, _)| own_letter(*basis) != *letter)
            && let Some((beside, _)) = block.text.origin(place)
        {
            let found = finding("other", message(basis), basis.article());
            findings.push(found.label(beside, "basis").help("help"));
        }
    }
    findings
}

/// The one basis that a stretch names.
fn only(
    named: &[(LegalBasis, Range<usize>)],
    within: Range<usize>,
) -> Option<(LegalBasis, Range<usize>)> {
    let mut here = named.iter().filter(|(_, place)| within.contains(&place.start));
    let first = here.next()?;
    here.all(|(basis, _)| *basis == first.0).then(|| first.clone())
}

/// The letter of a basis.
fn own_letter(basis: LegalBasis) -> char {
    basis.article().chars().rev().nth(1).unwrap_or_default()
}

fn message(basis: LegalBasis) -> &'static str {
    match basis {
        LegalBasis::Consent => "basis-consent",
        LegalBasis::Contract => "basis-contract",
        LegalBasis::LegalObligation => "basis-legal-obligation",
        LegalBasis::VitalInterests => "basis-vital-interests",
        LegalBasis::PublicTask => "basis-public-task",
        LegalBasis::LegitimateInterests => "basis-legitimate-interests",
    }
}

#[cfg(test)]
mod tests {
    use super::letters;

    #[test]
    fn letters_are_known_in_all_their_forms() {
        for text in [
            "Article 6(1)(f) GDPR",
            "article 6.1.f du RGPD",
            "art. 6-1-f",
            "article 6, paragraphe 1, point f), du RGPD",
            "article 6 § 1 f)",
            "Article 6(1) (f)",
            "article 6.1 f) du RGPD",
        ] {
            assert_eq!(letters(text).first().map(|found| found.0), Some('f'), "{text}");
        }
        for text in ["Article 6.1 a legal basis", "section 6.1", "article 16.1.f", "6.1.2"] {
            assert!(letters(text).is_empty(), "{text}");
        }
    }
}
