//! Countries and regions, and what is promised about them: that data stay in one, do not leave it,
//! or are hosted there.

use std::ops::Range;

use super::around::Around;
use super::normal::Text;
use super::stance::{Clause, Stance, slice};
use super::{Finds, Polarity};
use crate::fact::{Commitment, Place, Value};
use crate::language::Lexicon;

/// How far before a place its verb may stand, in bytes.
const REACH: usize = 140;
/// How far from an adjective what it tells of may stand, in bytes.
const BEARER: usize = 40;

/// How far after the verb of hosting a place may stand, in bytes.
const HOSTED: usize = 70;

/// Finds countries and regions, and the commitments about them.
pub(super) fn extract(text: &Text, around: &Around<'_>, lexicon: &Lexicon, finds: &mut Finds) {
    let words = &lexicon.statement.place;
    let mut places: Vec<(Place, Range<usize>)> = Vec::new();
    for found in text.each(&words.names) {
        let name = slice(&text.folded.text, found.clone());
        let Some(place) = words.place(name) else { continue };
        if finds.takes(&text.folded.original(found.clone()))
            || !is_written_so(text, lexicon, &found, place)
            || is_part_of_a_name(text, lexicon, &found, place)
        {
            continue;
        }
        places.push(outside(text, lexicon, place, found));
    }
    let nationals = nationals(text, lexicon).into_iter();
    let apart = |range: &Range<usize>| {
        places.iter().all(|(_, other)| other.end <= range.start || range.end <= other.start)
    };
    let nationals: Vec<_> = nationals.filter(|(_, range)| apart(range)).collect();
    for (place, range) in places.iter().chain(&nationals) {
        let clause = Clause::around(text, lexicon, range.clone());
        // « … pas …, sauf vers la Suisse » denies nothing of Switzerland.
        let denied = clause.stance(false) == Stance::Denied && !clause.is_excepted();
        let polarity = if denied { Polarity::Negated } else { Polarity::Affirmed };
        let original = text.folded.original(range.clone());
        finds.state(Value::Country(*place), original, polarity, clause.is_limited());
    }
    if around.place.says(&text.plain.text) {
        promises(text, lexicon, &places, finds);
    }
}

/// Countries that an adjective tells beside a word for a company or a server: « un prestataire
/// américain », "an American provider".
fn nationals(text: &Text, lexicon: &Lexicon) -> Vec<(Place, Range<usize>)> {
    let words = &lexicon.statement.place;
    let found = text.each(&words.adjectives).filter(|found| {
        let before = text.folded.before(text.sentence(found.start).start, found.start, BEARER);
        let after = text.folded.after(found.end, usize::MAX, BEARER);
        let gap = |gap: &str| {
            gap.chars().all(|c| c.is_alphabetic() || " \n-".contains(c))
                && gap.split_whitespace().count() <= 1
        };
        let close = words.bearers.find_last(before).is_some_and(|own| gap(&before[own.end..]));
        let name = slice(&text.folded.text, found.clone());
        let written = text.plain.place(&text.folded.original(found.clone()));
        let written = slice(&text.plain.text, written);
        let small = words.is_acronym(name) && written.chars().any(char::is_lowercase);
        !small && (close || words.bearers.find(after).is_some_and(|own| gap(&after[..own.start])))
    });
    let place =
        |found: Range<usize>| Some((words.place(slice(&text.folded.text, found.clone()))?, found));
    found.filter_map(place).collect()
}

/// Whether a hyphen joins a word to a name that tells where somebody is: "US-based".
fn is_based(lexicon: &Lexicon, after: &str) -> bool {
    let joined = after.strip_prefix('-');
    joined.is_some_and(|word| lexicon.statement.place.based.at_start(word).is_some())
}

/// Whether a name has the capitals of a name.
fn is_written_so(text: &Text, lexicon: &Lexicon, found: &Range<usize>, place: Place) -> bool {
    let words = &lexicon.statement.place;
    let name = slice(&text.folded.text, found.clone());
    let plain = text.plain.place(&text.folded.original(found.clone()));
    let written = slice(&text.plain.text, plain.clone());
    if place == Place::ThirdCountries {
        return true;
    }
    if words.is_acronym(name) {
        return !written.chars().any(char::is_lowercase);
    }
    let capital = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
    if !written.split([' ', '\'', '-']).any(capital) {
        return false;
    }
    if words.is_ambiguous(name) {
        let before = text.folded.before(0, found.start, 24);
        let before = before.trim_end();
        let after = text.folded.after(found.end, usize::MAX, 24);
        // A cell that holds nothing else.
        if before.is_empty() && after.trim().is_empty() || is_based(lexicon, after) {
            return true;
        }
        let near = words.prepositions.find_last(before);
        return near.is_some_and(|near| near.end == before.len());
    }
    true
}

/// Whether a place is a part of another name: "Google France", the Official Journal of the Union.
fn is_part_of_a_name(text: &Text, lexicon: &Lexicon, found: &Range<usize>, place: Place) -> bool {
    let words = &lexicon.statement.place;
    let folded = &text.folded;
    let after = folded.after(found.end, usize::MAX, 60);
    let before = folded.before(0, found.start, 60);
    if after.starts_with(['-', '@']) && !is_based(lexicon, after)
        || before.ends_with(['-', '@', '.', '_']) && !before.ends_with("non-")
    {
        return true;
    }
    // « Règlement (UE) 2016/679 »
    let number = after.trim_start_matches([')', ' ']).trim_start_matches("n°").trim_start();
    if number.starts_with(|c: char| c.is_ascii_digit()) {
        return true;
    }
    // « règlement 2016/679 (UE) »
    let lead = before.trim_end_matches([' ', '(']);
    let own: Vec<&str> = lead.rsplit(' ').next().unwrap_or("").split('/').collect();
    let is_number =
        |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if own.len() == 2 && own.iter().all(is_number) && lead.len() < before.len() {
        return true;
    }
    let mut stripped = before.trim_end();
    for _ in 0..2 {
        let ends = |found: &Range<usize>| found.end == stripped.len();
        if words.within.find_iter(stripped).any(|found| ends(&found)) {
            return true;
        }
        match words.fillers.find_last(stripped).filter(ends) {
            Some(filler) => stripped = slice(stripped, 0..filler.start).trim_end(),
            None => break,
        }
    }
    if words.within_after.at_start(after.trim_start()).is_some() {
        return true;
    }
    matches!(place, Place::Country(_)) && stands_among_capitals(text, lexicon, found)
}

/// Whether the word right before or right after a name has a capital of its own.
fn stands_among_capitals(text: &Text, lexicon: &Lexicon, found: &Range<usize>) -> bool {
    let plain = text.plain.place(&text.folded.original(found.clone()));
    let capital = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
    let after = text.plain.after(plain.end, usize::MAX, 40);
    let next = after.strip_prefix(' ').and_then(|rest| rest.split(' ').next()).unwrap_or("");
    // A word in capitals only is an acronym and no name.
    if capital(next) && next.chars().any(char::is_lowercase) {
        return true;
    }
    let before = text.plain.before(0, plain.start, 60);
    let Some(before) = before.strip_suffix(' ') else { return false };
    let previous = before.rsplit([' ', '\n', '(', '\'', '"']).next().unwrap_or("");
    if !capital(previous) || previous.ends_with([':', ',', '.', ';']) {
        return false;
    }
    let folded = crate::fact::fold(previous);
    !lexicon.statement.place.prepositions.is_whole(&folded)
}

/// The place, or all that lies outside of it where the words before say so.
fn outside(
    text: &Text,
    lexicon: &Lexicon,
    place: Place,
    found: Range<usize>,
) -> (Place, Range<usize>) {
    let words = &lexicon.statement.place;
    let Some(beyond) = place.outside() else { return (place, found) };
    let from = found.start.saturating_sub(90);
    let before = text.folded.before(text.sentence(found.start).start, found.start, 90);
    let from = from.max(found.start - before.len());
    let mut stripped = before.trim_end_matches([' ', '\n', '-', '(']);
    for _ in 0..6 {
        let ends = |found: &Range<usize>| found.end == stripped.len();
        if let Some(out) = words.outside.find_iter(stripped).find(ends) {
            return (beyond, from + out.start..found.end);
        }
        match words.fillers.find_iter(stripped).find(ends) {
            Some(filler) => {
                stripped = slice(stripped, 0..filler.start).trim_end_matches([' ', '\n']);
            }
            None => break,
        }
    }
    (place, found)
}

/// Finds what is promised about places.
fn promises(text: &Text, lexicon: &Lexicon, places: &[(Place, Range<usize>)], finds: &mut Finds) {
    let words = &lexicon.statement.place;
    let mut hosted: Option<(Range<usize>, Range<usize>)> = None;
    for (place, range) in places {
        let clause = Clause::around(text, lexicon, range.clone());
        if !words.data.is_match(clause.whole()) || !clause.is_told() || clause.is_excepted() {
            continue;
        }
        let before = text.folded.before(clause.range.start, range.start, REACH);
        let offset = range.start - before.len();
        let act = |phrases: &crate::language::lexicon::Phrases| {
            phrases.find_last(before).map(|found| offset + found.start..range.end)
        };
        let stance = clause.stance(false);
        let union = match place {
            Place::Union | Place::OutsideUnion => Commitment::NoTransferOutsideUnion,
            _ => Commitment::NoTransferOutsideArea,
        };
        let inside = matches!(place, Place::Country(_)) || place.outside().is_some();
        let whole = |act: Option<Range<usize>>| act.unwrap_or_else(|| range.clone());
        let kept = if inside {
            let region = place.outside().is_some();
            let leaves = act(&words.leaves).filter(|_| stance == Stance::Denied);
            let stays = act(&words.stays).filter(|_| stance != Stance::Denied);
            leaves.or(stays).filter(|_| region)
        } else {
            let moved = act(&words.moves).or_else(|| act(&words.hosts));
            let noun = words.moves.is_match(clause.text());
            let denied = stance == Stance::Denied || clause.stance(true) == Stance::Denied && noun;
            (denied && (moved.is_some() || noun)).then(|| whole(moved))
        };
        if let Some(kept) = kept {
            let value = Value::Commitment { commitment: union, places: Vec::new() };
            let original = text.folded.original(kept);
            finds.state(value, original, Polarity::Affirmed, clause.is_limited());
            continue;
        }
        // One commitment for all the places of a clause: "in Monaco or in the European Union".
        if inside
            && stance != Stance::Denied
            && hosted.as_ref().is_none_or(|(hosted, _)| *hosted != clause.range)
            && let Some(act) = act(&words.hosts).filter(|act| range.start <= act.start + HOSTED)
        {
            let own = places.iter().filter(|(place, other)| {
                other.start >= range.start
                    && other.end <= clause.range.end
                    && (matches!(place, Place::Country(_)) || place.outside().is_some())
            });
            let (own, ends): (Vec<Place>, Vec<usize>) =
                own.map(|(place, range)| (*place, range.end)).unzip();
            let act = act.start..ends.into_iter().max().unwrap_or(act.end);
            hosted = Some((clause.range.clone(), act.clone()));
            let value = Value::Commitment { commitment: Commitment::HostedIn, places: own };
            let original = text.folded.original(act);
            finds.state(value, original, Polarity::Affirmed, clause.is_limited());
        }
    }
}
