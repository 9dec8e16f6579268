//! Sets of phrases that every text is searched for, all in one walk.
//!
//! A walk for each set would read a text a hundred times. Sets that readers of a text always ask
//! for are therefore numbered as they are put together, and found together, once.

use std::ops::Range;

use super::phrases::{PhraseIndex, Phrases};

/// The number of a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Cue(usize);

/// Sets as they are numbered.
#[derive(Debug, Default)]
pub(super) struct CueSets(Vec<Vec<String>>);

impl CueSets {
    /// Numbers a set.
    pub(super) fn add(&mut self, phrases: &[String]) -> Cue {
        self.0.push(phrases.to_vec());
        Cue(self.0.len() - 1)
    }
}

/// All numbered sets, ready to be looked for.
#[derive(Clone, Debug)]
pub struct Cues(PhraseIndex);

impl Cues {
    pub(super) fn new(sets: &CueSets) -> Self {
        Self(PhraseIndex::new(sets.0.iter().map(|phrases| phrases.iter().collect())))
    }

    /// The phrases of all sets in a folded text.
    pub fn find(&self, folded: &str) -> Cued {
        Cued(self.0.by_set(folded))
    }
}

/// The phrases that a text has, set by set.
#[derive(Clone, Debug, Default)]
pub struct Cued(Vec<(usize, Range<usize>)>);

impl Cued {
    /// The phrases of a set in `text`, the folded text that was searched, one after another.
    pub fn each<'c>(
        &'c self,
        phrases: &'c Phrases,
        text: &'c str,
    ) -> impl Iterator<Item = Range<usize>> {
        let known = phrases.cue().map(|Cue(set)| {
            let start = self.0.partition_point(|(other, _)| *other < set);
            let all = self.0[start..].iter();
            all.take_while(move |(other, _)| *other == set).map(|(_, range)| range.clone())
        });
        let asked = phrases.cue().is_none().then(|| phrases.find_iter(text));
        known.into_iter().flatten().chain(asked.into_iter().flatten())
    }

    /// Whether `text`, the folded text that was searched, has a phrase of a set.
    pub fn has(&self, phrases: &Phrases, text: &str) -> bool {
        self.each(phrases, text).next().is_some()
    }
}
