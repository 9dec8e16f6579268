//! The lines of a text that say something, and what stands between them.

use std::ops::Range;

/// A line with words.
#[derive(Debug)]
pub(super) struct Line<'t> {
    /// Its words, without the white space around them.
    pub text: &'t str,
    /// Where they stand.
    pub range: Range<usize>,
    /// How far it is set in, in columns.
    pub indent: usize,
    /// How wide it is with that, in characters.
    pub width: usize,
    /// Whether it is set apart from the line before.
    pub apart: bool,
    /// Whether a line of dashes or the like is drawn below it.
    pub underlined: bool,
}

impl Line<'_> {
    /// Whether it ends a sentence or a part of one.
    pub(super) fn is_complete(&self) -> bool {
        self.text.ends_with(['.', '!', '?', ';', '…']) || self.announces()
    }

    /// Whether it announces what follows.
    pub(super) fn announces(&self) -> bool {
        self.text.ends_with(':')
    }

    /// Whether it is, or belongs to, a postal address or a number: it begins with digits, or holds
    /// five of them before a name.
    pub(super) fn is_of_address(&self) -> bool {
        let digit = |c: char| c.is_ascii_digit();
        self.text.starts_with(digit) && self.text.contains(char::is_alphabetic) && self.width < 80
            || postcode(self.text).is_some()
    }
}

/// Where a postcode stands: five digits and a word after them.
pub(super) fn postcode(text: &str) -> Option<usize> {
    let mut words = text.split_whitespace().peekable();
    while let Some(word) = words.next() {
        let word = word.trim_start_matches(['(', '-', '–']);
        let is_code = word.len() == 5 && word.bytes().all(|byte| byte.is_ascii_digit());
        let named = words.peek().is_some_and(|next| next.starts_with(char::is_alphabetic));
        if is_code && named {
            return Some(word.as_ptr() as usize - text.as_ptr() as usize);
        }
    }
    None
}

/// Whether a line is the last one of a postal address: it begins with a postcode and a town, as on
/// the continent, or ends in a code of letters and digits, as in the British Isles.
pub(super) fn ends_address(text: &str) -> bool {
    if postcode(text) == Some(0) {
        return true;
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    let capital = |word: &&str| word.starts_with(char::is_uppercase);
    if let [code, town, ..] = words[..] {
        // « 1000 Bruxelles », « CH-1204 Genève ».
        let number = code.rsplit('-').next().unwrap_or(code);
        let digits = number.len() == 4 && number.bytes().all(|byte| byte.is_ascii_digit());
        let prefix = code.len() == 4 || code.len() <= 7 && code.contains('-');
        if digits && prefix && capital(&town) && words.len() <= 4 && words[1..].iter().all(capital)
        {
            return true;
        }
    }
    let [.., outer, inner] = words[..] else { return false };
    let is_code = |part: &str| {
        (2..=4).contains(&part.len())
            && part.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
            && part.contains(|c: char| c.is_ascii_digit())
    };
    outer.starts_with(|c: char| c.is_ascii_uppercase())
        && is_code(outer)
        && is_code(inner)
        && (3..=4).contains(&inner.len())
        && words.len() <= 5
}

/// The lines of a text. Those that are drawn and the numbers of pages are none.
pub(super) fn lines(text: &str) -> Vec<Line<'_>> {
    let mut lines: Vec<Line<'_>> = Vec::new();
    let (mut at, mut apart, mut page) = (0, true, false);
    for piece in text.split_inclusive(['\n', '\r', '\u{c}']) {
        let start = at;
        at += piece.len();
        let words = piece.trim();
        // `\r\n` gives a piece of its own for the line feed, which is no empty line.
        if piece == "\n" && start > 0 && text.as_bytes().get(start - 1) == Some(&b'\r') {
            continue;
        }
        let page_ends = piece.ends_with('\u{c}');
        if words.is_empty() {
            apart = true;
            page |= page_ends;
            continue;
        }
        let before = &piece[..piece.len() - piece.trim_start().len()];
        let range = start + before.len()..start + before.len() + words.len();
        let after = text[at..].trim_start_matches(['\r', '\n']);
        if is_number_of_page(words) && (page || page_ends || after.starts_with('\u{c}')) {
            apart = true;
            page = page_ends;
            continue;
        }
        if is_drawn(words) {
            if let Some(last) = lines.last_mut()
                && !apart
                && words.len() * 3 >= last.text.len()
            {
                last.underlined = true;
            }
            apart = true;
            continue;
        }
        let columns = before.chars().map(|c| if c == '\t' { 4 } else { 1 });
        let indent = columns.sum();
        let width = indent + words.chars().count();
        lines.push(Line { text: words, range, indent, width, apart, underlined: false });
        apart = page_ends;
        page = page_ends;
    }
    lines
}

/// A number that stands alone, such as `3`, `- 3 -` or `3/12`.
fn is_number_of_page(words: &str) -> bool {
    words.len() <= 9
        && words.contains(|c: char| c.is_ascii_digit())
        && words.chars().all(|c| c.is_ascii_digit() || " -–/".contains(c))
}

/// A line of dashes, stars or the like.
fn is_drawn(words: &str) -> bool {
    words.chars().count() >= 3 && words.chars().all(|c| "-=_*~+.—–─═#".contains(c))
}
