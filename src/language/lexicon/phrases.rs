//! A set of phrases of the lexicon, looked for together in folded text.
//!
//! Extractors and rules ask a set whether one of its phrases stands in a text, where the first one
//! stands, or whether one stands right at an end of a text. How phrases are found is known here
//! only.

use std::ops::Range;
use std::sync::OnceLock;

use regex::Regex;

use super::phrase::{alternatives, compile};

/// A set of phrases. It is made ready when it is first asked.
#[derive(Clone, Debug)]
pub struct Phrases(Pattern);

impl Phrases {
    pub(super) fn new<'p>(phrases: impl IntoIterator<Item = &'p String>) -> Self {
        Self(Pattern::new(alternatives(phrases)))
    }

    /// Whether a phrase stands in the folded text.
    pub fn is_match(&self, text: &str) -> bool {
        self.0.regex().is_some_and(|regex| regex.is_match(text))
    }

    /// The first phrase in the folded text, the longest where several begin together.
    pub fn find(&self, text: &str) -> Option<Range<usize>> {
        self.find_iter(text).next()
    }

    /// The phrases in the folded text, one after another.
    pub fn find_iter<'t>(&'t self, text: &'t str) -> impl Iterator<Item = Range<usize>> {
        let regex = self.0.regex().into_iter();
        regex.flat_map(move |regex| regex.find_iter(text).map(|found| found.range()))
    }

    /// The last phrase in the folded text.
    pub fn find_last(&self, text: &str) -> Option<Range<usize>> {
        self.find_iter(text).last()
    }
}

/// Phrases that stand right before something: at the end of a text, with nothing but fillers
/// between.
#[derive(Clone, Debug)]
pub struct PhrasesBefore(Pattern);

impl PhrasesBefore {
    pub(super) fn new(phrases: &[String], fillers: &[String]) -> Self {
        let (phrases, fillers) = (alternatives(phrases), alternatives(fillers));
        Self(Pattern::new(format!(r"{phrases}(?:[\s(:,]{{0,2}}{fillers})*\W{{0,3}}$")))
    }

    /// Whether a phrase stands at the end of the folded text.
    pub fn is_match(&self, text: &str) -> bool {
        self.0.regex().is_some_and(|regex| regex.is_match(text))
    }
}

/// Phrases that stand right after something: at the start of a text.
#[derive(Clone, Debug)]
pub struct PhrasesAfter(Pattern);

impl PhrasesAfter {
    pub(super) fn new(phrases: &[String]) -> Self {
        Self(Pattern::new(format!(r"^[\s,(']{{0,3}}{}", alternatives(phrases))))
    }

    /// Whether a phrase stands at the start of the folded text.
    pub fn is_match(&self, text: &str) -> bool {
        self.0.regex().is_some_and(|regex| regex.is_match(text))
    }
}

/// A pattern that is compiled when it is first needed.
#[derive(Clone, Debug)]
struct Pattern {
    text: String,
    compiled: OnceLock<Option<Regex>>,
}

impl Pattern {
    fn new(text: String) -> Self {
        Self { text, compiled: OnceLock::new() }
    }

    fn regex(&self) -> Option<&Regex> {
        self.compiled.get_or_init(|| compile(&self.text)).as_ref()
    }
}
