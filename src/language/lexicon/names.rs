//! Names as they are written, capitals and all, looked for together.

use std::ops::Range;

use aho_corasick::{AhoCorasick, Input, MatchKind};

/// A set of names.
#[derive(Clone, Debug)]
pub struct Names(AhoCorasick);

impl Names {
    /// `None` where there are more names than memory holds.
    pub(super) fn new<'n>(names: impl IntoIterator<Item = &'n String>) -> Option<Self> {
        let names = names.into_iter().filter(|name| !name.is_empty());
        AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(names).ok().map(Self)
    }

    /// Whether a name stands in the text, if only within a word.
    pub fn is_match(&self, text: &str) -> bool {
        self.0.is_match(text)
    }

    /// The first name from a place on that no word, address or path goes before, the longest where
    /// several begin together. Spaces of the text are plain ones.
    pub fn find(&self, text: &str, from: usize) -> Option<Range<usize>> {
        let mut from = from;
        loop {
            let input = Input::new(text).span(from..text.len());
            let found = self.0.find(input)?.range();
            let before = text.get(..found.start)?.chars().next_back();
            if !before.is_some_and(|c| c.is_alphanumeric() || "@._/-".contains(c)) {
                return Some(found);
            }
            from = text.ceil_char_boundary(found.start + 1);
        }
    }
}
