//! Phrases of the lexicon as patterns over folded text.
//!
//! The notation is for people: spaces match spaces and hyphens, `*` the end of a word, `...` up to
//! four words, `{n}` a number. Everything else is taken as it stands.

use regex::Regex;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The character in lower case and without accents, as folded text has it.
pub(crate) fn fold_char(c: char) -> impl Iterator<Item = char> {
    let wide: &'static str = match c {
        'œ' | 'Œ' => "oe",
        'æ' | 'Æ' => "ae",
        _ => "",
    };
    let plain = wide.is_empty().then(|| {
        std::iter::once(c).nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase)
    });
    wide.chars().chain(plain.into_iter().flatten())
}

/// A phrase as a pattern over folded text.
pub(super) fn pattern(phrase: &str) -> String {
    let folded: String = phrase.replace(['’', 'ʼ'], "'").chars().flat_map(fold_char).collect();
    let mut words: Vec<String> = Vec::new();
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
        gap = false;
        words.push(word.to_owned());
        pattern.push_str(&word_pattern(word));
    }
    let edge = |word: Option<&String>, last: bool| {
        let c = word.and_then(|word| if last { word.chars().last() } else { word.chars().next() });
        if c.is_some_and(char::is_alphanumeric) { r"\b" } else { "" }
    };
    format!("{}{pattern}{}", edge(words.first(), false), edge(words.last(), true))
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

/// The phrases as alternatives, the longest first, without capture groups.
pub(super) fn alternatives<'p>(phrases: impl IntoIterator<Item = &'p String>) -> String {
    let mut phrases: Vec<&String> = phrases.into_iter().collect();
    phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.chars().count()));
    let patterns: Vec<String> = phrases.into_iter().map(|phrase| pattern(phrase)).collect();
    if patterns.is_empty() { NOTHING.to_owned() } else { format!("(?:{})", patterns.join("|")) }
}

/// A pattern that matches no text.
const NOTHING: &str = r"[^\s\S]";

/// A pattern over folded text, put together from escaped phrases. Folded words are made of ASCII
/// letters and digits, so the classes are ASCII too: they compile ten times faster.
pub(super) fn compile(pattern: &str) -> Option<Regex> {
    let ascii = pattern
        .replace(r"\b", r"(?-u:\b)")
        .replace(r"\w", "[0-9A-Za-z_]")
        .replace(r"\W", "[^0-9A-Za-z_]")
        .replace(r"\d", "[0-9]")
        .replace(r"\s", r"[ \t\r\n\u{A0}\u{2007}\u{202F}\u{2009}]");
    compile_unicode(&ascii)
}

/// A pattern over text as it was written.
pub(super) fn compile_unicode(pattern: &str) -> Option<Regex> {
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
        assert!(matches("n’excédant pas", "n'excedant pas"));
        assert!(!matches("C++ (x)", "c"));
    }
}
