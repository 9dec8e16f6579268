//! The event from which a stated period runs.

use std::ops::Range;

use super::duration::Stretch;
use super::normal::Text;
use super::role::Around;
use crate::fact::{StatedTrigger, Trigger};
use crate::language::Lexicon;

/// An introducer stands at most so far from the period, and the event so far from it.
const NEAR: usize = 45;
const REACH: usize = 100;

/// An event and where its words stand in the text that was searched.
type Event = (Option<Trigger>, Range<usize>);

/// The event from which a period runs, if the sentence says it.
pub(super) fn trigger(
    text: &Text,
    lexicon: &Lexicon,
    stretch: &Stretch,
    around: &Around<'_>,
) -> Option<StatedTrigger> {
    let after = around.text_after(text, stretch);
    let before = text.folded.before(around.before, stretch.whole.start, REACH);
    // What stands after an earlier period belongs to that one, unless a new clause begins.
    let own = if around.before == around.sentence.start {
        before
    } else {
        before.rsplit_once(';').map_or("", |(_, clause)| clause)
    };
    let at = stretch.whole.end;
    // « des » is not « dès », which folded text does not tell.
    let accented = |introducer: &Range<usize>| {
        let folded = at + introducer.start..at + introducer.end;
        let word = &text.folded.text[folded.clone()];
        let own = lexicon.duration.accented.iter().find(|(bare, _)| bare == word);
        let written = || &text.plain.text[text.plain.place(&text.folded.original(folded.clone()))];
        own.is_none_or(|(_, own)| written().to_lowercase().contains(own))
    };
    let found = after_period(lexicon, after, &accented).or_else(|| bare(lexicon, after));
    let (id, range) = if let Some((id, range)) = found {
        (id, shift(&range, stretch.whole.end))
    } else {
        let (id, range) = before_period(lexicon, own)?;
        (id, shift(&range, stretch.whole.start - own.len()))
    };
    let plain = text.plain.place(&text.folded.original(range));
    let words = text.plain.text.get(plain)?.trim().replace('\n', " ");
    Some(StatedTrigger { id, words })
}

fn shift(range: &Range<usize>, by: usize) -> Range<usize> {
    range.start + by..range.end + by
}

/// "… from the end of the contract".
fn after_period(
    lexicon: &Lexicon,
    after: &str,
    accented: &dyn Fn(&Range<usize>) -> bool,
) -> Option<Event> {
    let mut from = 0;
    let introducer = loop {
        let found = lexicon.duration.introducer.find(after.get(from..)?)?;
        let found = shift(&found, from);
        if accented(&found) {
            break found;
        }
        from = found.end;
    };
    if introducer.start > NEAR || after[..introducer.start].contains(['.', ';']) {
        return None;
    }
    // The event may begin in the introducer's own words: "at the end of the contract".
    let from = introducer.start;
    if let Some((id, range)) = event(lexicon, clause(&after[from..])) {
        return Some((Some(id), shift(&range, from)));
    }
    let from = introducer.end;
    let words = clause(&after[from..]).split(',').next().unwrap_or("");
    let names_event = words.trim().len() > 2 && !lexicon.duration.not_event.is_match(words);
    names_event.then(|| (None, from..from + words.len()))
}

/// « 3 ans dernier contact »: an event right after the period.
fn bare(lexicon: &Lexicon, after: &str) -> Option<Event> {
    let events = lexicon.duration.events.iter().filter(|_| lexicon.duration.bare);
    events.into_iter().find_map(|(id, pattern)| {
        let found = pattern.find(after).filter(|found| found.start <= 4)?;
        Some((Some(*id), found))
    })
}

/// "At the end of the contract, for five years".
fn before_period(lexicon: &Lexicon, before: &str) -> Option<Event> {
    let introducer = lexicon.duration.introducer.find_last(before)?;
    let (id, range) = event(lexicon, clause(&before[introducer.start..]))?;
    Some((Some(id), shift(&range, introducer.start)))
}

fn clause(text: &str) -> &str {
    text.split([';', '.', ':']).next().unwrap_or(text)
}

/// The first event of a text, the longest where several begin together.
fn event(lexicon: &Lexicon, text: &str) -> Option<(Trigger, Range<usize>)> {
    lexicon
        .duration
        .events
        .iter()
        .filter_map(|(id, pattern)| pattern.find(text).map(|found| (*id, found)))
        .min_by_key(|(_, range)| (range.start, usize::MAX - range.len()))
}
