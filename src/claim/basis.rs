//! Legal bases of processing.
//!
//! "Legitimate interests" are one wherever they stand; consent, a contract or an obligation are one
//! only where words such as "legal basis" announce them.

use std::ops::Range;

use super::around::{Around, Place};
use super::normal::Text;
use super::stance::{Clause, Stance};
use super::{Finds, Polarity};
use crate::fact::{LegalBasis, Value};
use crate::language::Lexicon;

/// How far from a basis the words that announce it may stand, in bytes.
const REACH: usize = 200;
/// The longest article between a bracket and a basis.
const ARTICLE: usize = 5;

/// Finds legal bases.
pub(super) fn extract(text: &Text, around: &Around<'_>, lexicon: &Lexicon, finds: &mut Finds) {
    let words = &lexicon.statement.basis;
    let announced = around.column.has(&words.titles)
        || around.lead_in.has(&words.titles)
        || around.lead_in.has(&words.frames)
        || around.place.is_short() && around.titles.has(&words.titles);
    let mut found: Vec<(LegalBasis, Range<usize>, Range<usize>)> = Vec::new();
    for (basis, [alone, framed, never]) in &words.bases {
        if !text.has(alone) && !text.has(framed) {
            continue;
        }
        let never: Vec<Range<usize>> = text.each(never).collect();
        let free = |range: &Range<usize>| {
            !never.iter().any(|never| never.start <= range.start && range.end <= never.end)
        };
        let framed = text.each(framed).filter(|range| {
            announced
                || is_announced(text, lexicon, range)
                || is_aside(text, lexicon, (around.place, *basis), range)
        });
        for range in text.each(alone).chain(framed).filter(free) {
            let sentence = text.sentence(range.start);
            let repeated = found.iter().any(|(other, _, at)| other == basis && *at == sentence);
            if !repeated {
                found.push((*basis, range, sentence));
            }
        }
    }
    for (basis, range, _) in found {
        let clause = Clause::around(text, lexicon, range.clone());
        // « Ce droit ne s'applique pas aux missions d'intérêt public » tells the basis of nothing.
        if lexicon.statement.right.denials.is_match(clause.before()) {
            continue;
        }
        let denied = clause.stance(false) == Stance::Denied && !clause.is_excepted();
        let polarity = if denied { Polarity::Negated } else { Polarity::Affirmed };
        let original = text.folded.original(range);
        finds.state(Value::LegalBasis(basis), original, polarity, clause.is_limited());
    }
}

/// Whether the sentence says an aim before a basis.
fn has_aim(text: &Text, lexicon: &Lexicon, range: &Range<usize>) -> bool {
    let before = text.folded.before(text.sentence(range.start).start, range.start, REACH);
    lexicon.statement.stance.aims.is_match(before)
}

/// Whether brackets hold a basis and nothing else, after a purpose: "to answer you (contract)", or
/// nothing but it follows a colon. In a sentence several of them stand so.
fn is_aside(
    text: &Text,
    lexicon: &Lexicon,
    (place, basis): (Place, LegalBasis),
    range: &Range<usize>,
) -> bool {
    let folded = &text.folded.text;
    let (before, after) = (&folded[..range.start], &folded[range.end..]);
    let several = folded[text.sentence(range.start)].matches('(').count() > 1;
    let opened = before.trim_end_matches(' ').rsplit('(').next().unwrap_or("");
    let article = !opened.is_empty() && opened.len() <= ARTICLE && !opened.contains([' ', ')']);
    // A contract is another thing too.
    let sure = basis != LegalBasis::Contract;
    let told = place == Place::Item || several || sure;
    let cited = told && after.starts_with(", art");
    // « Vous écrire : consentement. »
    let after_colon = before.trim_end().ends_with(':')
        && (after.trim_start_matches(' ').is_empty() || after.starts_with(['.', ';', '\n']));
    sure && after_colon
        || before.ends_with('(')
            && (told && after.starts_with(')') || cited || several && after.starts_with([',', ';']))
        || before.contains('(') && article && after.starts_with(')')
        || before.ends_with('(') && after.starts_with(')') && has_aim(text, lexicon, range)
}

fn is_announced(text: &Text, lexicon: &Lexicon, range: &Range<usize>) -> bool {
    let frames = &lexicon.statement.basis.frames;
    let sentence = text.sentence(range.start);
    frames.is_match(text.folded.before(sentence.start, range.start, REACH))
        || frames.is_match(text.folded.after(range.end, sentence.end, REACH))
}
