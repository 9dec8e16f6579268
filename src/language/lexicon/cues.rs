//! Sets of phrases that every text is searched for, all in one walk.
//!
//! A walk for each set would read a text a hundred times. Sets that readers of a text always ask
//! for are therefore numbered as they are put together, and found together, once.

use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::phrases::{PhraseIndex, Phrases};

/// The number of a set, and that of the lexicon that numbered it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cue {
    lexicon: usize,
    set: usize,
}

/// The sets of a lexicon as they are numbered.
#[derive(Debug)]
pub(super) struct CueSets {
    lexicon: usize,
    sets: Vec<Vec<String>>,
}

/// How many lexicons this process has numbered.
static LEXICONS: AtomicUsize = AtomicUsize::new(0);

impl CueSets {
    pub(super) fn new() -> Self {
        Self { lexicon: LEXICONS.fetch_add(1, Ordering::Relaxed), sets: Vec::new() }
    }

    /// Numbers a set.
    pub(super) fn add(&mut self, phrases: &[String]) -> Cue {
        self.sets.push(phrases.to_vec());
        Cue { lexicon: self.lexicon, set: self.sets.len() - 1 }
    }
}

/// All numbered sets of a lexicon, ready to be looked for.
#[derive(Clone, Debug)]
pub struct Cues {
    lexicon: usize,
    index: PhraseIndex,
}

impl Cues {
    pub(super) fn new(cues: &CueSets) -> Self {
        let sets = cues.sets.iter().map(|phrases| phrases.iter().collect());
        Self { lexicon: cues.lexicon, index: PhraseIndex::new(sets) }
    }

    /// The phrases of all sets in a folded text.
    pub fn find(&self, folded: &str) -> Cued {
        let found = self.index.by_set(folded);
        let mut present = Vec::new();
        if let Some((last, _)) = found.last() {
            present.resize(last / 64 + 1, 0);
        }
        for (set, _) in &found {
            present[set / 64] |= 1 << (set % 64);
        }
        Cued { lexicon: self.lexicon, found, present }
    }
}

/// The phrases that a text has, set by set.
#[derive(Clone, Debug, Default)]
pub struct Cued {
    lexicon: usize,
    found: Vec<(usize, Range<usize>)>,
    /// Which sets are among them, one bit each: most are not, and are asked for all the same.
    present: Vec<u64>,
}

impl Cued {
    /// The phrases of a set in `text`, the folded text that was searched, one after another.
    pub fn each<'c>(
        &'c self,
        phrases: &'c Phrases,
        text: &'c str,
    ) -> impl Iterator<Item = Range<usize>> {
        // Numbers of another lexicon say nothing here.
        let cue = self.cue(phrases);
        let known = cue.map(|Cue { set, .. }| {
            let start = || self.found.partition_point(|(other, _)| *other < set);
            let start = if self.is_present(set) { start() } else { self.found.len() };
            let all = self.found[start..].iter();
            all.take_while(move |(other, _)| *other == set).map(|(_, range)| range.clone())
        });
        let asked = cue.is_none().then(|| phrases.find_iter(text));
        known.into_iter().flatten().chain(asked.into_iter().flatten())
    }

    /// Whether `text`, the folded text that was searched, has a phrase of a set.
    pub fn has(&self, phrases: &Phrases, text: &str) -> bool {
        match self.cue(phrases) {
            Some(cue) => self.is_present(cue.set),
            None => phrases.is_match(text),
        }
    }

    /// The number of a set, if it is one of the lexicon that searched the text.
    fn cue(&self, phrases: &Phrases) -> Option<Cue> {
        phrases.cue().filter(|cue| cue.lexicon == self.lexicon)
    }

    fn is_present(&self, set: usize) -> bool {
        self.present.get(set / 64).is_some_and(|bits| bits >> (set % 64) & 1 == 1)
    }
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::{prop_assert, prop_assert_eq, proptest};
    use proptest::sample::select;

    use super::{CueSets, Cues};
    use crate::language::lexicon::Phrases;

    const PHRASES: &[&str] = &[
        "conserv*",
        "conservées",
        "ne ... pas",
        "pas",
        "n'... pas",
        "à",
        "a",
        "an",
        "ans",
        "vingt-quatre",
        "vingt quatre",
        "quatre",
        "d'",
        "le *",
        "*s",
        "{n} ans",
        "(",
        "-",
    ];
    const TEXTS: &[&str] = &[
        "conservees",
        "conserve",
        "ne",
        "pas",
        "n'",
        "est",
        "a",
        "an",
        "ans",
        "vingt",
        "-",
        " ",
        " ",
        " ",
        "quatre",
        "d'",
        "le",
        "s",
        "24",
        "(",
        ".",
        "é",
    ];

    proptest! {
        #[test]
        fn sets_that_are_found_together_are_found_as_they_are_alone(
            sets in vec(vec(select(PHRASES), 0..5), 1..5), text in vec(select(TEXTS), 0..20),
        ) {
            let text = text.concat();
            let mut numbers = CueSets::new();
            let sets: Vec<Phrases> = sets
                .iter()
                .map(|set| {
                    let set: Vec<String> = set.iter().map(ToString::to_string).collect();
                    Phrases::cued(&set, &mut numbers)
                })
                .collect();
            let found = Cues::new(&numbers).find(&text);
            let others = Cues::new(&CueSets::new()).find(&text);
            for set in &sets {
                let alone: Vec<_> = set.find_iter(&text).collect();
                let together: Vec<_> = found.each(set, &text).collect();
                prop_assert_eq!(&together, &alone);
                // A text that another lexicon searched is searched again.
                prop_assert!(others.each(set, &text).eq(alone));
            }
        }
    }
}
