//! Rights of data subjects.
//!
//! « suppression », "object" and "correct" are common words: each is a right only where words such
//! as "right to" announce it, in its sentence, before its list or in the title above.

use std::ops::Range;

use super::around::{Around, Place};
use super::normal::Text;
use super::stance::{Clause, Stance, slice};
use super::{Finds, Polarity};
use crate::fact::{LegalBasis, Right, Value};
use crate::language::Lexicon;
use crate::language::lexicon::Phrases;
use crate::law::available;

/// How far before a right the words that announce it may stand, in bytes.
const REACH: usize = 260;
/// How far after a right the words may end that announce it, in bytes.
const BEYOND: usize = 60;
/// How far into an item or a cell a right may stand that a title or a lead-in announces.
const HEAD: usize = 60;

/// Finds rights.
pub(super) fn extract(text: &Text, around: &Around<'_>, lexicon: &Lexicon, finds: &mut Finds) {
    let words = &lexicon.statement.right;
    let refused = refusals(text, lexicon);
    for (right, range, exception) in &refused {
        let range = text.folded.original(range.clone());
        finds.state(Value::Right(*right), range, Polarity::Negated, *exception);
    }
    let listed = around.lead_in.has(&words.frames) || around.column.has(&words.frames);
    let titled = around.titles.has(&words.titles);
    if !listed && !titled && !text.has(&words.frames) {
        return;
    }
    let never: Vec<Range<usize>> = text.each(&words.never).collect();
    let mut found: Vec<(Right, Range<usize>, Range<usize>)> = Vec::new();
    for (right, nouns) in &words.nouns {
        for range in text.each(nouns) {
            if never.iter().any(|never| never.start <= range.start && range.end <= never.end) {
                continue;
            }
            let sentence = text.sentence(range.start);
            if *right == Right::WithdrawConsent && !speaks_of_consent(text, lexicon, &sentence) {
                continue;
            }
            if refused.iter().any(|(of, at, _)| of == right && sentence.contains(&at.start)) {
                continue;
            }
            let repeated = found.iter().any(|(other, _, at)| other == right && *at == sentence);
            if !repeated && is_announced(text, around, lexicon, &range, (listed, titled)) {
                found.push((*right, range, sentence));
            }
        }
    }
    if titled {
        found.extend(enumerated(text, lexicon, &found, &never));
    }
    for (right, range, _) in found {
        let (polarity, exception) = stance(text, lexicon, &range);
        finds.state(Value::Right(right), text.folded.original(range), polarity, exception);
    }
}

/// Whether a sentence has a word for consent: what else may be withdrawn is no right.
fn speaks_of_consent(text: &Text, lexicon: &Lexicon, sentence: &Range<usize>) -> bool {
    let sentence = slice(&text.folded.text, sentence.clone());
    let mut bases = lexicon.statement.basis.bases.iter();
    bases.any(|(basis, [alone, framed, never])| {
        *basis == LegalBasis::Consent
            && [alone, framed, never].into_iter().any(|words| words.is_match(sentence))
    })
}

/// How many rights a sentence must name to be a list of them.
const SEVERAL: usize = 3;

/// The rights that a sentence lists in a part about rights: « Accès, rectification, opposition : la
/// loi vous les reconnaît ».
fn enumerated(
    text: &Text,
    lexicon: &Lexicon,
    known: &[(Right, Range<usize>, Range<usize>)],
    never: &[Range<usize>],
) -> Vec<(Right, Range<usize>, Range<usize>)> {
    let mut found: Vec<(Right, Range<usize>, Range<usize>)> = Vec::new();
    for (right, nouns) in &lexicon.statement.right.nouns {
        for range in text.each(nouns) {
            let sentence = text.sentence(range.start);
            let own = |other: &(Right, Range<usize>, Range<usize>)| {
                other.0 == *right && other.2 == sentence
            };
            let apart = never.iter().all(|it| it.end <= range.start || range.end <= it.start);
            if apart && !found.iter().any(own) {
                found.push((*right, range, sentence));
            }
        }
    }
    let own = |list: &[(Right, Range<usize>, Range<usize>)], sentence: &Range<usize>| {
        list.iter().filter(|(_, _, other)| other == sentence).count()
    };
    let counts: Vec<bool> =
        found.iter().map(|(_, _, sentence)| own(&found, sentence) >= SEVERAL).collect();
    let new = found.into_iter().zip(counts).filter(|((right, _, sentence), several)| {
        *several && !known.iter().any(|(other, _, at)| other == right && at == sentence)
    });
    new.map(|(found, _)| found).collect()
}

/// How far after words that refuse something it may begin, in bytes.
const NEAR: usize = 30;

/// What sentences refuse to their readers: "you may not object", « le consentement ne peut pas être
/// retiré ». Each with its words, and whether it is refused within limits only.
fn refusals(text: &Text, lexicon: &Lexicon) -> Vec<(Right, Range<usize>, bool)> {
    let words = &lexicon.statement.right;
    let mut found: Vec<(Right, Range<usize>, bool)> = Vec::new();
    for refusal in text.each(&words.refusals) {
        let clause = Clause::around(text, lexicon, refusal.clone());
        let after = text.folded.after(refusal.end, clause.sentence.end, REACH);
        let near = words.refused.iter().filter_map(|(right, phrases)| {
            let first = phrases.find(after).filter(|found| found.start <= NEAR)?;
            is_reader(text, lexicon, *right, &clause).then_some((*right, first))
        });
        let Some((right, first)) = near.min_by_key(|(_, first)| first.start) else { continue };
        // Trackers that need no consent cannot be refused.
        if lexicon.statement.cookie.contexts.is_match(clause.whole()) || clause.is_question() {
            continue;
        }
        let rest = after.get(first.end..).unwrap_or_default();
        let limited = clause.is_limited() && right != Right::Complaint
            || is_conditional(lexicon, right, &clause)
            || is_bound_to_a_basis(lexicon, right, rest);
        found.push((right, refusal.start..refusal.end + first.end, limited));
    }
    found
}

/// Whether it is the reader who may not do it. Others cannot do much of it either, which is no
/// refusal; but to object, to withdraw and to complain is for readers alone.
fn is_reader(text: &Text, lexicon: &Lexicon, right: Right, clause: &Clause<'_>) -> bool {
    match right {
        Right::Objection | Right::Complaint => true,
        Right::WithdrawConsent => {
            let consent = |(basis, [_, framed, _]): &(LegalBasis, [Phrases; 3])| {
                *basis == LegalBasis::Consent && framed.is_match(&text.folded.text)
            };
            lexicon.statement.basis.bases.iter().any(consent)
        }
        _ => {
            let before = clause.before().trim_end();
            let last = before.rsplit(' ').next().unwrap_or(before);
            lexicon.statement.right.readers.is_match(last)
        }
    }
}

/// Whether the sentence refuses it in some cases only. That somebody may complain is said of those
/// who think that their rights are not respected, which is no limit.
fn is_conditional(lexicon: &Lexicon, right: Right, clause: &Clause<'_>) -> bool {
    right != Right::Complaint && lexicon.statement.stance.conditions.is_match(clause.whole())
}

/// Whether the words that follow name a legal basis that does not bring the right.
fn is_bound_to_a_basis(lexicon: &Lexicon, right: Right, rest: &str) -> bool {
    lexicon.statement.basis.bases.iter().any(|(basis, [alone, framed, _])| {
        !available(right, *basis) && (alone.is_match(rest) || framed.is_match(rest))
    })
}

fn is_announced(
    text: &Text,
    around: &Around<'_>,
    lexicon: &Lexicon,
    range: &Range<usize>,
    (listed, titled): (bool, bool),
) -> bool {
    let words = &lexicon.statement.right;
    let sentence = text.sentence(range.start);
    let before = text.folded.before(sentence.start, range.start, REACH);
    if frame(text, lexicon, range).is_some() {
        return true;
    }
    // "access rights"
    let after = text.folded.after(range.end, sentence.end, 12).trim_start();
    if words.frames.at_start(after).is_some() {
        return true;
    }
    let at_head = range.start - sentence.start < HEAD;
    let short = matches!(around.place, Place::Item | Place::FirstCell | Place::Title);
    short && at_head && (listed || titled) || titled && words.modals.is_match(before)
}

/// The words before a right that announce it in its sentence.
fn frame(text: &Text, lexicon: &Lexicon, range: &Range<usize>) -> Option<Range<usize>> {
    let words = &lexicon.statement.right;
    let sentence = text.sentence(range.start);
    // « réclamation devant la CNIL »: the words that announce it may hold it.
    let end = sentence.end.min(text.folded.text.ceil_char_boundary(range.end + BEYOND));
    let around = text.folded.before(sentence.start, end, REACH + BEYOND);
    let offset = end - around.len();
    let found = words.frames.find_iter(around).filter(|found| {
        let start = offset + found.start;
        start == range.start || offset + found.end <= range.end
    });
    found.last().map(|found| offset + found.start..offset + found.end)
}

/// A right is denied where its frame is, or where the sentence says that it does not apply.
fn stance(text: &Text, lexicon: &Lexicon, range: &Range<usize>) -> (Polarity, bool) {
    let clause = Clause::around(text, lexicon, range.clone());
    let framed = frame(text, lexicon, range);
    let denied = framed.is_some_and(|frame| {
        let clause = Clause::around(text, lexicon, frame);
        clause.stance(false) == Stance::Denied
    });
    let after = slice(&text.folded.text, range.end..clause.sentence.end);
    let barred = lexicon.statement.right.denials.find(after);
    let barred = barred.is_some_and(|found| found.start < REACH);
    let polarity = if denied || barred { Polarity::Negated } else { Polarity::Affirmed };
    // That it does not apply somewhere is a limit.
    (polarity, barred || clause.is_limited())
}
