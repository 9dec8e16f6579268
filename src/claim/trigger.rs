//! The event from which a stated period runs.

use super::duration::Stretch;
use super::normal::Text;
use super::role::Around;
use crate::fact::{StatedTrigger, Trigger};
use crate::language::Lexicon;

/// An introducer stands at most so far from the period, and the event so far from it.
const NEAR: usize = 45;
const REACH: usize = 100;

/// The event from which a period runs, if the sentence says it.
pub(super) fn trigger(
    text: &Text,
    lexicon: &Lexicon,
    stretch: &Stretch,
    around: &Around<'_>,
) -> Option<StatedTrigger> {
    let after = around.text_after(text, stretch);
    after_period(lexicon, after).or_else(|| bare(lexicon, after)).or_else(|| {
        let before = text.folded.before(around.before, stretch.whole.start, REACH);
        before_period(lexicon, before)
    })
}

/// "… from the end of the contract".
fn after_period(lexicon: &Lexicon, after: &str) -> Option<StatedTrigger> {
    let introducer = lexicon.duration.introducer.find(after)?;
    if introducer.start() > NEAR || after[..introducer.start()].contains(['.', ';']) {
        return None;
    }
    let rest = &after[introducer.end()..];
    let clause = clause(rest);
    let event = event(lexicon, clause);
    let words = clause.split(',').next().unwrap_or(clause).trim();
    match event {
        Some((id, words)) => Some(StatedTrigger { id: Some(id), words }),
        None if words.len() > 2 => Some(StatedTrigger { id: None, words: words.to_owned() }),
        None => None,
    }
}

/// « 3 ans dernier contact »: an event right after the period.
fn bare(lexicon: &Lexicon, after: &str) -> Option<StatedTrigger> {
    let found = lexicon.duration.events.iter().find_map(|(id, pattern)| {
        pattern.find(after).filter(|found| found.start() <= 4).map(|found| (*id, found))
    });
    found.map(|(id, found)| StatedTrigger { id: Some(id), words: found.as_str().to_owned() })
}

/// "At the end of the contract, for five years".
fn before_period(lexicon: &Lexicon, before: &str) -> Option<StatedTrigger> {
    let introducer = lexicon.duration.introducer.find_iter(before).last()?;
    // The event may stand in the introducer's own words: « à la fin du contrat ».
    let (id, words) = event(lexicon, clause(&before[introducer.start()..]))?;
    Some(StatedTrigger { id: Some(id), words })
}

fn clause(text: &str) -> &str {
    text.split([';', '.', ':']).next().unwrap_or(text)
}

/// The first event of a text, the longest where several begin together.
fn event(lexicon: &Lexicon, text: &str) -> Option<(Trigger, String)> {
    lexicon
        .duration
        .events
        .iter()
        .filter_map(|(id, pattern)| pattern.find(text).map(|found| (*id, found)))
        .min_by_key(|(_, found)| (found.end() - found.len(), usize::MAX - found.len()))
        .map(|(id, found)| (id, found.as_str().to_owned()))
}
