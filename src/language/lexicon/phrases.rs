//! A set of phrases of the lexicon, looked for together in folded text.
//!
//! Extractors and rules ask a set whether one of its phrases stands in a text, where the first one
//! stands, or whether one stands right at an end of a text. How phrases are found is known here
//! only.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::OnceLock;

use super::cues::{Cue, CueSets};
use super::phrase::fold_word;
use super::tree::{Found, Tree, space_width};

/// A set of phrases. Many texts ask few sets, so the tree is put together when it is first needed.
#[derive(Clone, Debug)]
pub struct Phrases {
    words: Vec<String>,
    tree: OnceLock<Tree<()>>,
    /// The number by which the phrases of a whole text are known.
    cue: Option<Cue>,
}

impl Phrases {
    pub(super) fn new<'p>(phrases: impl IntoIterator<Item = &'p String>) -> Self {
        let words = phrases.into_iter().cloned().collect();
        Self { words, tree: OnceLock::new(), cue: None }
    }

    /// Phrases that every text is searched for, together with all others that are added to `cues`.
    pub(super) fn cued<'p>(
        phrases: impl IntoIterator<Item = &'p String>,
        cues: &mut CueSets,
    ) -> Self {
        let set = Self::new(phrases);
        Self { cue: Some(cues.add(&set.words)), ..set }
    }

    /// The number of the set among those that every text is searched for.
    pub(super) fn cue(&self) -> Option<Cue> {
        self.cue
    }

    fn tree(&self) -> &Tree<()> {
        self.tree.get_or_init(|| Tree::new(self.words.iter().map(|phrase| (phrase, ()))))
    }

    /// Whether a phrase stands in the folded text.
    pub fn is_match(&self, text: &str) -> bool {
        self.tree().any(text, |_| true)
    }

    /// The first phrase in the folded text, the longest where several begin together.
    pub fn find(&self, text: &str) -> Option<Range<usize>> {
        self.find_iter(text).next()
    }

    /// The end of the phrase with which the folded text begins.
    pub fn at_start(&self, text: &str) -> Option<usize> {
        self.tree().find_at(text, 0).map(|found| found.end)
    }

    /// Whether the folded text is a phrase.
    pub fn is_whole(&self, text: &str) -> bool {
        !text.is_empty() && self.at_start(text) == Some(text.len())
    }

    /// The phrases in the folded text, one after another.
    pub fn find_iter<'t>(&'t self, text: &'t str) -> impl Iterator<Item = Range<usize>> {
        let mut from = 0;
        std::iter::from_fn(move || {
            let Found { start, end, .. } = self.tree().find(text, from)?;
            from = end.max(start + 1);
            Some(start..end)
        })
    }

    /// The last phrase in the folded text.
    pub fn find_last(&self, text: &str) -> Option<Range<usize>> {
        self.find_iter(text).last()
    }
}

/// Phrases that stand for something each.
#[derive(Clone, Debug)]
pub(super) struct PhraseTable<T>(Tree<T>);

impl<T: Copy> PhraseTable<T> {
    pub(super) fn new<'p>(phrases: impl IntoIterator<Item = (&'p String, T)>) -> Self {
        Self(Tree::new(phrases))
    }

    /// Names, whose words stand apart by spaces, hyphens, commas and quotes.
    pub(super) fn names<'p>(names: impl IntoIterator<Item = (&'p String, T)>) -> Self {
        Self(Tree::loose(names))
    }

    /// The phrases in the folded text, one after another, with what they stand for.
    pub(super) fn find_iter<'t>(
        &'t self,
        text: &'t str,
    ) -> impl Iterator<Item = (T, Range<usize>)> {
        let mut from = 0;
        std::iter::from_fn(move || {
            let found = self.0.find(text, from)?;
            from = found.end.max(found.start + 1);
            Some((*self.0.value(&found)?, found.start..found.end))
        })
    }

    /// What the whole folded text stands for.
    pub(super) fn of(&self, text: &str) -> Option<T> {
        let (value, length) = self.at_start(text)?;
        (length == text.len()).then_some(value)
    }

    /// What the longest phrase at the start of a folded text stands for, and its length.
    pub(super) fn at_start(&self, text: &str) -> Option<(T, usize)> {
        let mut longest: Option<Found> = None;
        self.0.any_at(text, 0, |found| {
            if longest.is_none_or(|longest| longest.end < found.end) {
                longest = Some(found);
            }
            false
        });
        let longest = longest?;
        Some((*self.0.value(&longest)?, longest.end))
    }
}

/// Sets of phrases that are looked for together, in one walk.
#[derive(Clone, Debug)]
pub(super) struct PhraseIndex(Tree<Vec<usize>>);

impl PhraseIndex {
    /// The sets, which count from 0.
    pub(super) fn new<'p>(sets: impl IntoIterator<Item = Vec<&'p String>>) -> Self {
        let mut owners: BTreeMap<String, (&String, Vec<usize>)> = BTreeMap::new();
        for (set, phrases) in sets.into_iter().enumerate() {
            for phrase in phrases {
                let (_, owners) = owners.entry(fold_word(phrase)).or_insert((phrase, Vec::new()));
                owners.push(set);
            }
        }
        Self(Tree::new(owners.into_values()))
    }

    /// The phrases in a folded text with the number of their set, by set, and in each in the order
    /// of the text. Of those of one set that meet, the first one counts; where several begin
    /// together, the one that is the longest in the lexicon.
    pub(super) fn by_set(&self, text: &str) -> Vec<(usize, Range<usize>)> {
        let mut all: Vec<(usize, Found)> = Vec::new();
        self.0.any(text, |found| {
            let sets = self.0.value(&found).into_iter().flatten();
            all.extend(sets.map(|set| (*set, found)));
            false
        });
        all.sort_by_key(|(set, found)| (*set, found.start, found.phrase));
        let mut taken: Option<(usize, usize)> = None;
        let free = |(set, found): (usize, Found)| {
            let free = taken.is_none_or(|(last, end)| last != set || end <= found.start);
            free.then(|| {
                taken = Some((set, found.end));
                (set, found.start..found.end)
            })
        };
        all.into_iter().filter_map(free).collect()
    }

    /// The same in the order of the text.
    pub(super) fn find(&self, text: &str) -> Vec<(usize, Range<usize>)> {
        let mut all = self.by_set(text);
        all.sort_by_key(|(set, range)| (range.start, *set));
        all
    }
}

/// Phrases that stand right before something: at the end of a text, with nothing but fillers
/// between.
#[derive(Clone, Debug)]
pub struct PhrasesBefore {
    phrases: Tree<()>,
    fillers: Tree<()>,
}

impl PhrasesBefore {
    pub(super) fn new(phrases: &[String], fillers: &[String]) -> Self {
        let tree = |phrases: &[String]| Tree::new(phrases.iter().map(|phrase| (phrase, ())));
        Self { phrases: tree(phrases), fillers: tree(fillers) }
    }

    /// Whether a phrase stands at the end of the folded text.
    pub fn is_match(&self, text: &str) -> bool {
        let mut tried = Vec::new();
        self.phrases.any(text, |found| self.leads_to_end(text, found.end, &mut tried))
    }

    /// Whether only fillers stand between a place and the end. Places that were tried before lead
    /// nowhere.
    fn leads_to_end(&self, text: &str, from: usize, tried: &mut Vec<bool>) -> bool {
        let mut places = vec![from];
        while let Some(at) = places.pop() {
            if tried.get(at) == Some(&true) {
                continue;
            }
            tried.resize(tried.len().max(at + 1), false);
            tried[at] = true;
            if ends(text, at) {
                return true;
            }
            for start in after_marks(text, at, 2, b"(:,") {
                self.fillers.any_at(text, start, |filler| {
                    places.push(filler.end);
                    false
                });
            }
        }
        false
    }
}

/// Whether at most three characters that belong to no word stand between a place and the end.
fn ends(text: &str, at: usize) -> bool {
    let Some(rest) = text.get(at..) else { return false };
    let mut rest = rest.chars();
    let marks = rest.by_ref().take(3).all(|c| !(c.is_ascii_alphanumeric() || c == '_'));
    marks && rest.next().is_none()
}

/// The place, and those after each of up to some spaces and marks from there.
fn after_marks(text: &str, at: usize, most: usize, marks: &[u8]) -> impl Iterator<Item = usize> {
    std::iter::successors(Some(at), move |at| {
        let mark = text.as_bytes().get(*at).is_some_and(|byte| marks.contains(byte));
        let width = if mark { 1 } else { space_width(text.as_bytes(), *at) };
        (width > 0).then_some(at + width)
    })
    .take(most + 1)
}

/// Phrases that stand right after something: at the start of a text.
#[derive(Clone, Debug)]
pub struct PhrasesAfter(Tree<()>);

impl PhrasesAfter {
    pub(super) fn new(phrases: &[String]) -> Self {
        Self(Tree::new(phrases.iter().map(|phrase| (phrase, ()))))
    }

    /// Whether a phrase stands at the start of the folded text.
    pub fn is_match(&self, text: &str) -> bool {
        after_marks(text, 0, 3, b",('").any(|at| self.0.any_at(text, at, |_| true))
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests fail by panicking")]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::{Strategy, prop_assert_eq, proptest};
    use proptest::sample::select;

    use super::super::phrase::compile;
    use super::{Phrases, PhrasesAfter, PhrasesBefore};

    const PHRASES: &[&str] = &[
        "à compter de",
        "à compter d'",
        "conserv*",
        "ne ... pas",
        "n'excédant pas",
        "an",
        "ans",
        "vingt-quatre",
        "vingt quatre",
        "aucun* ... au-delà de",
        "au-delà de",
        "[à compléter *",
        "€",
        "-",
        ":",
        "(",
        "d'",
        "de",
        "témoin* de connexion",
        "a - b",
        "/ 24",
        "âgé(e) de",
        "aged {n}",
        "{n} or older",
        "{n}",
        "le *",
        "e.g.",
        "pas ... de ... ans",
        "et/ou",
        "*s",
        "l'*",
        "ᵉʳ",
    ];

    const TEXTS: &[&str] = &[
        "a",
        "compter",
        "de",
        "d'",
        "conserv",
        "es",
        "ne",
        "n'",
        "pas",
        "excedant",
        "an",
        "ans",
        "vingt",
        "quatre",
        "aucun",
        "au",
        "dela",
        "[",
        "€",
        "-",
        ":",
        "(",
        ")",
        "temoin",
        "connexion",
        "b",
        "/",
        "24",
        "7",
        "age",
        "(e)",
        "aged",
        "or",
        "older",
        "le",
        "e.g.",
        "et",
        "ou",
        " ",
        " ",
        " ",
        " ",
        "  ",
        "\n",
        "\u{a0}",
        "\u{202f}",
        "'",
        ",",
        ".",
        "ᵉʳ",
        "1",
    ];

    /// The phrases as alternatives of one pattern, without a name for their numbers.
    fn alternatives(phrases: &[String]) -> String {
        super::super::phrase::alternatives(phrases).replace("(?P<n>", "(?:")
    }

    /// A pattern over text whose spaces may be any.
    fn over_any_spaces(pattern: &str) -> regex::Regex {
        compile(&pattern.replace(r"\s", r"[ \t\r\n\u{A0}\u{2007}\u{202F}\u{2009}]")).unwrap()
    }

    fn phrases() -> impl Strategy<Value = Vec<String>> {
        vec(select(PHRASES).prop_map(ToOwned::to_owned), 0..6)
    }

    fn texts() -> impl Strategy<Value = String> {
        vec(select(TEXTS), 0..24).prop_map(|parts| parts.concat())
    }

    proptest! {
        #[test]
        fn phrases_are_found_where_their_patterns_are(phrases in phrases(), text in texts()) {
            let regex = over_any_spaces(&alternatives(&phrases));
            let expected: Vec<_> = regex.find_iter(&text).map(|found| found.range()).collect();
            let found: Vec<_> = Phrases::new(&phrases).find_iter(&text).collect();
            prop_assert_eq!(found, expected);
        }

        #[test]
        fn phrases_stand_at_the_ends_where_their_patterns_do(
            phrases in phrases(), fillers in phrases(), text in texts(),
        ) {
            let (words, between) = (alternatives(&phrases), alternatives(&fillers));
            let before = format!(r"{words}(?:[\s(:,]{{0,2}}{between})*\W{{0,3}}$");
            let before = over_any_spaces(&before).is_match(&text);
            prop_assert_eq!(PhrasesBefore::new(&phrases, &fillers).is_match(&text), before);
            let after = over_any_spaces(&format!(r"^[\s,(']{{0,3}}{words}")).is_match(&text);
            prop_assert_eq!(PhrasesAfter::new(&phrases).is_match(&text), after);
        }
    }
}
