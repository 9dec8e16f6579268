//! Durations whose words are no number before a unit: "a fortnight", "number of months: 12",
//! « dans le mois ».
//!
//! The phrases are data. This file does not know what the periods are for.

use std::ops::Range;

use super::amount::{Amount, amount_of, duration_of};
use super::duration::{Measure, measure};
use super::normal::Text;
use crate::fact::Duration;
use crate::language::Lexicon;
use crate::language::lexicon::Unit;

/// Adds such durations to those that are measured, in order and apart from them.
pub(super) fn add(text: &Text, lexicon: &Lexicon, measures: &mut Vec<Measure>) {
    let mut more = whole(text, lexicon);
    more.extend(counts(text, lexicon));
    more.extend(definite(text, lexicon));
    more.extend(seamed(text, lexicon));
    for measure in more {
        let at = measures.partition_point(|other| other.range.start < measure.range.start);
        let meets = |other: &Measure| {
            other.range.start < measure.range.end && measure.range.start < other.range.end
        };
        let near = measures[at.saturating_sub(1)..].iter().take(2);
        if !near.into_iter().any(meets) {
            measures.insert(at, measure);
        }
    }
}

/// How far from a seam a measure is looked for.
const PIECE: usize = 40;
/// So many small letters before a digit make a seam.
const LETTERS: usize = 3;

/// Measures that stick to the words of the next cell, as tables do whose lines were lost:
/// "Financial data7 years", "1 yearNo disclosure". A seam is a capital after a small letter, or a
/// digit after some.
fn seamed(text: &Text, lexicon: &Lexicon) -> Vec<Measure> {
    let pattern = &lexicon.duration.measure;
    let seams = seams(text);
    let mut measures = Vec::new();
    for (index, seam) in seams.iter().copied().enumerate() {
        let next = seams.get(index + 1).copied().unwrap_or(usize::MAX);
        if let Some(found) = pattern.captures(text.folded.after(seam, next, PIECE)) {
            measures.extend(measure(text, lexicon, seam, &found));
        }
        let previous = index.checked_sub(1).map_or(0, |index| seams[index]);
        let before = text.folded.before(previous, seam, PIECE);
        let start = seam - before.len();
        // At the seam before, the measure is known.
        let words = before.match_indices([' ', '\n', '(', ')', ',', ':', ';', '|']).rev();
        let last = words.map(|(at, mark)| at + mark.len()).find_map(|at| {
            let rest = &before[at..];
            let found = pattern.captures(rest)?;
            let whole = found.name("unit").is_some_and(|unit| unit.end() == rest.len());
            whole.then_some((start + at, found))
        });
        measures.extend(last.and_then(|(at, found)| measure(text, lexicon, at, &found)));
    }
    measures
}

/// The places in the folded text where two words stick together.
fn seams(text: &Text) -> Vec<usize> {
    let plain = &text.plain.text;
    let mut seams = Vec::new();
    let mut small = 0;
    for (at, c) in plain.char_indices() {
        if (c.is_uppercase() && small > 0) || (c.is_ascii_digit() && small >= LETTERS) {
            let origin = text.plain.original(at..at + c.len_utf8());
            seams.push(text.folded.place(&origin).start);
        }
        small = if c.is_lowercase() { small + 1 } else { 0 };
    }
    seams
}

fn one(duration: Duration, unit: Unit, range: Range<usize>) -> Measure {
    let amount = Amount { whole: 1, half: false };
    Measure { amount, unit, duration, disagreement: None, range, completed: false }
}

/// "a fortnight", "half a year".
fn whole(text: &Text, lexicon: &Lexicon) -> Vec<Measure> {
    let mut measures = Vec::new();
    for (duration, phrases) in &lexicon.duration.whole {
        let found = text.each(phrases);
        measures.extend(found.map(|range| one(*duration, unit_of(duration), range)));
    }
    measures
}

/// The smallest unit of a duration.
fn unit_of(duration: &Duration) -> Unit {
    if duration.seconds > 0 {
        Unit::Second
    } else if duration.minutes > 0 {
        Unit::Minute
    } else if duration.hours > 0 {
        Unit::Hour
    } else if duration.days > 0 {
        Unit::Day
    } else if duration.weeks > 0 {
        Unit::Week
    } else if duration.months > 0 {
        Unit::Month
    } else {
        Unit::Year
    }
}

/// "number of months: 12".
fn counts(text: &Text, lexicon: &Lexicon) -> Vec<Measure> {
    let words = &lexicon.duration;
    if !text.has(&words.counts) {
        return Vec::new();
    }
    let found = words.count.captures_iter(&text.folded.text);
    found
        .filter_map(|captures| {
            let (unit, number) = (captures.name("unit")?, captures.name("number")?);
            let amount = amount_of(lexicon, number.as_str())?;
            let kind = words.unit(unit.as_str())?;
            let duration = duration_of(amount, kind)?;
            Some(Measure { amount, ..one(duration, kind, unit.start()..number.end()) })
        })
        .collect()
}

/// « dans le mois »: one unit, unless a name of a month or a year of something follows.
fn definite(text: &Text, lexicon: &Lexicon) -> Vec<Measure> {
    let folded = &text.folded.text;
    let found = text.each(&lexicon.duration.definite);
    found
        .filter_map(|phrase| {
            let words = &folded[phrase.clone()];
            let unit_at = words.rfind([' ', '-', '\n', '\''])? + 1;
            let unit = lexicon.duration.unit(&words[unit_at..])?;
            let after = text.folded.after(phrase.end, usize::MAX, 24);
            let mut next = after.split_whitespace();
            let of_month = next.next().is_some_and(|word| word.len() <= 2)
                && next.next().is_some_and(|word| {
                    lexicon.date.month(word.trim_matches(|c: char| !c.is_alphabetic())).is_some()
                });
            if of_month {
                return None;
            }
            let article_at = words.find([' ', '-', '\n']).map_or(0, |at| at + 1);
            let duration = duration_of(Amount { whole: 1, half: false }, unit)?;
            Some(one(duration, unit, phrase.start + article_at..phrase.end))
        })
        .collect()
}
