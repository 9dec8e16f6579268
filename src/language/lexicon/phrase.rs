//! Phrases of the lexicon as patterns over folded text.
//!
//! The notation is for people: spaces match spaces and hyphens, `*` the end of a word, `...` up to
//! four words, `{n}` a number. Everything else is taken as it stands.

use std::sync::{LazyLock, OnceLock};

use regex::Regex;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::fact::without_accents;

/// The character in lower case and without accents, as folded text has it.
pub(crate) fn fold_char(c: char) -> impl Iterator<Item = char> {
    let wide = without_accents(c);
    let plain = wide.is_empty().then(|| {
        std::iter::once(c).nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase)
    });
    wide.chars().chain(plain.into_iter().flatten())
}

/// Adds a character in lower case and without accents to folded text.
pub(crate) fn fold_into(folded: &mut String, c: char) {
    if c.is_ascii() {
        folded.push(c.to_ascii_lowercase());
        return;
    }
    match without_accents(c) {
        "" => folded.extend(fold_char(c)),
        letters => folded.push_str(letters),
    }
}

/// A phrase as folded text would have it.
fn folded(phrase: &str) -> String {
    let mut folded = String::with_capacity(phrase.len());
    for c in phrase.chars() {
        match c {
            '’' | 'ʼ' => folded.push('\''),
            c => fold_into(&mut folded, c),
        }
    }
    folded
}

/// One step along a phrase. Words are ASCII letters and digits, as folding leaves them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// A byte of a word or a sign.
    Byte(u8),
    /// Where a word begins or ends.
    Break,
    /// Up to three spaces and hyphens.
    Space,
    /// A space or a hyphen.
    Hyphen,
    /// A hyphen or a space, or nothing.
    Joint,
    /// Up to four spaces, hyphens, commas and quotes.
    Loose,
    /// A space, or nothing: what may follow an apostrophe.
    Pause,
    /// The rest of a word, if there is any.
    Rest,
    /// Up to four words.
    Gap,
    /// A number of one or two digits.
    Number,
}

impl Step {
    /// The byte of a step that is one; others have none.
    pub(super) fn byte(self) -> u8 {
        if let Self::Byte(byte) = self { byte } else { 0 }
    }

    /// Whether what the step takes may begin with a byte.
    pub(super) fn may_begin_with(self, byte: u8) -> bool {
        let space = || matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | b'-' | 0xC2 | 0xE2);
        match self {
            Self::Byte(own) => own == byte,
            Self::Number => byte.is_ascii_digit(),
            Self::Space | Self::Hyphen => space(),
            Self::Loose => space() || matches!(byte, b',' | b'"'),
            Self::Break | Self::Joint | Self::Pause | Self::Rest | Self::Gap => true,
        }
    }
}

/// The steps along a phrase.
pub(super) fn steps(phrase: &str) -> Vec<Step> {
    let folded = folded(phrase);
    let words: Vec<&str> = folded.split_whitespace().filter(|word| *word != "...").collect();
    let mut steps = Vec::with_capacity(folded.len() + 2);
    let edge = |c: Option<char>| c.filter(|c| c.is_alphanumeric()).map(|_| Step::Break);
    steps.extend(edge(words.first().and_then(|word| word.chars().next())));
    let (mut begun, mut gap) = (false, false);
    for word in folded.split_whitespace() {
        if word == "..." {
            gap = true;
            continue;
        }
        if begun {
            steps.push(if gap { Step::Gap } else { Step::Space });
        }
        let elided = before_gap(word);
        (begun, gap) = (true, elided.is_some());
        word_steps(elided.unwrap_or(word), &mut steps);
    }
    steps.extend(edge(words.last().and_then(|word| word.chars().last())));
    steps
}

/// An elided word right before a gap, as « n' » in « n'... pas »: the gap begins with its
/// apostrophe.
fn before_gap(word: &str) -> Option<&str> {
    word.strip_suffix("'...").filter(|word| !word.is_empty())
}

fn word_steps(word: &str, steps: &mut Vec<Step>) {
    if word == "-" {
        steps.push(Step::Byte(b'-'));
        return;
    }
    for (index, part) in word.split("{n}").enumerate() {
        if index > 0 {
            steps.push(Step::Number);
        }
        for byte in part.bytes() {
            match byte {
                b'*' => steps.push(Step::Rest),
                b'-' => steps.push(Step::Hyphen),
                b'\'' => steps.extend([Step::Byte(byte), Step::Pause]),
                byte => steps.push(Step::Byte(byte)),
            }
        }
    }
}

/// A word as folded text has it.
pub(super) fn fold_word(word: &str) -> String {
    folded(word)
}

/// A phrase as a pattern over folded text.
pub(super) fn pattern(phrase: &str) -> String {
    let phrase = Alternative::new(phrase);
    format!("{}{}{}", edge(phrase.begins), phrase.pattern, edge(phrase.ends))
}

fn edge(of_a_word: bool) -> &'static str {
    if of_a_word { r"\b" } else { "" }
}

/// A phrase among others: its pattern, and whether it begins and ends with a word.
struct Alternative {
    begins: bool,
    pattern: String,
    ends: bool,
}

impl Alternative {
    fn new(phrase: &str) -> Self {
        let folded = folded(phrase);
        let mut words: Vec<&str> = Vec::new();
        let mut gap = false;
        let mut pattern = String::new();
        for word in folded.split_whitespace() {
            if word == "..." {
                gap = true;
                continue;
            }
            if !pattern.is_empty() {
                pattern.push_str(if gap { r"\W+(?:[\w']+\W+){0,4}?" } else { r"[\s-]{1,3}" });
            }
            let elided = before_gap(word);
            gap = elided.is_some();
            let word = elided.unwrap_or(word);
            words.push(word);
            pattern.push_str(&word_pattern(word));
        }
        let of_a_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        Self {
            begins: of_a_word(words.first().and_then(|word| word.chars().next())),
            pattern,
            ends: of_a_word(words.last().and_then(|word| word.chars().last())),
        }
    }

    fn edges(&self) -> (bool, bool) {
        (self.begins, self.ends)
    }
}

fn word_pattern(word: &str) -> String {
    if word == "-" {
        return word.to_owned();
    }
    let with_number = word.replace("{n}", "\u{1}");
    let mut pattern = String::new();
    for c in with_number.chars() {
        match c {
            '*' => pattern.push_str(r"\w*"),
            '\u{1}' => pattern.push_str(r"(?P<n>\d{1,2})\b"),
            '\'' => pattern.push_str("'\\s?"),
            '-' => pattern.push_str(r"[\s-]"),
            c => pattern.push_str(&regex::escape(c.encode_utf8(&mut [0; 4]))),
        }
    }
    pattern
}

/// The phrases as alternatives, the longest first, without capture groups. Those that follow each
/// other and have the same edges share them: words alone compile into one small tree.
pub(super) fn alternatives<'p>(phrases: impl IntoIterator<Item = &'p String>) -> String {
    let mut phrases: Vec<&String> = phrases.into_iter().collect();
    phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.chars().count()));
    let phrases: Vec<Alternative> =
        phrases.into_iter().map(|phrase| Alternative::new(phrase)).collect();
    let runs = phrases.chunk_by(|one, next| one.edges() == next.edges()).map(|run| {
        let (begins, ends) = run.first().map(Alternative::edges).unwrap_or_default();
        let patterns: Vec<&str> = run.iter().map(|phrase| phrase.pattern.as_str()).collect();
        format!("{}(?:{}){}", edge(begins), patterns.join("|"), edge(ends))
    });
    let runs: Vec<String> = runs.collect();
    if runs.is_empty() { NOTHING.to_owned() } else { format!("(?:{})", runs.join("|")) }
}

/// A pattern that matches no text.
const NOTHING: &str = r"[^\s\S]";

/// A pattern over the folded text of a block, put together from escaped phrases. Folded words are
/// made of ASCII letters and digits, and its spaces are plain ones, so the classes are ASCII too:
/// they compile ten times faster.
pub(super) fn compile(pattern: &str) -> Option<Regex> {
    let ascii = pattern
        .replace(r"\b", r"(?-u:\b)")
        .replace(r"\w", "[0-9A-Za-z_]")
        .replace(r"\W", "[^0-9A-Za-z_]")
        .replace(r"\d", "[0-9]")
        .replace(r"\s", r"[ \n]");
    build(&ascii)
}

/// A pattern that is compiled when it is first needed: many texts need few, and languages can be
/// made ready side by side.
#[derive(Clone, Debug)]
pub struct LatePattern {
    text: String,
    /// Whether it is one over folded text.
    folded: bool,
    compiled: OnceLock<Option<Regex>>,
}

impl LatePattern {
    /// A pattern over folded text.
    pub(super) fn folded(text: String) -> Self {
        Self { text, folded: true, compiled: OnceLock::new() }
    }

    /// A pattern over text as it was written.
    pub(super) fn plain(text: String) -> Self {
        Self { text, folded: false, compiled: OnceLock::new() }
    }
}

impl std::ops::Deref for LatePattern {
    type Target = Regex;

    /// The pattern; one that matches nothing where it is longer than memory holds.
    fn deref(&self) -> &Regex {
        let compile = if self.folded { compile } else { compile_plain };
        self.compiled.get_or_init(|| compile(&self.text)).as_ref().unwrap_or(&NEVER)
    }
}

#[expect(clippy::expect_used, reason = "the pattern is a constant, and tests compile it")]
static NEVER: LazyLock<Regex> = LazyLock::new(|| Regex::new(NOTHING).expect("a constant pattern"));

/// A pattern over text as it was written, but for its spaces. Names are in Latin letters, and the
/// classes too: those of all letters take milliseconds to compile. Beyond Latin-1, where capitals
/// and small letters take turns, a letter counts as either, but for `œ`, with which words begin. No
/// word boundary stands before a letter with an accent: what may begin with one asks for half of one,
/// which looks at what is before it only.
fn compile_plain(pattern: &str) -> Option<Regex> {
    const HALF: &str = "\u{1}";
    let latin = pattern
        .replace(r"\b{start-half}", HALF)
        .replace(r"\b", r"(?-u:\b)")
        .replace(HALF, r"(?-u:\b{start-half})")
        .replace(r"\d", "[0-9]")
        .replace(r"\s", r"[ \n]")
        .replace(r"\p{Lu}", r"[A-ZÀ-ÖØ-ÞĀ-ŒŔ-ɏ]")
        .replace(r"\p{Ll}", r"[a-zß-öø-ɏ]")
        .replace(r"\p{L}", r"[A-Za-zÀ-ÖØ-öø-ɏ]")
        .replace(r"\p{N}", "[0-9]");
    build(&latin)
}

/// A constant pattern over a block's plain or folded text. Tests compile them all.
#[expect(clippy::expect_used, reason = "the patterns are constants, and tests compile them")]
pub(crate) fn fixed(pattern: &str) -> Regex {
    compile_plain(pattern).expect("a constant pattern")
}

fn build(pattern: &str) -> Option<Regex> {
    regex::RegexBuilder::new(pattern).size_limit(usize::MAX).build().ok()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests fail by panicking")]
mod tests {
    use super::{compile, pattern};

    fn matches(phrase: &str, text: &str) -> bool {
        compile(&pattern(phrase)).unwrap().is_match(text)
    }

    #[test]
    fn notation_is_understood() {
        assert!(matches("à compter de", "a compter de"));
        assert!(matches("vingt quatre", "vingt-quatre"));
        assert!(matches("conserv*", "conservees"));
        assert!(!matches("an", "ans"));
        assert!(matches("ne ... pas", "ne les conservons pas"));
        assert!(matches("n'... pas", "n'est donc pas"));
        assert!(matches("n’excédant pas", "n'excedant pas"));
        assert!(!matches("C++ (x)", "c"));
    }
}
