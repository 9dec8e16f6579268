//! Text made plain before it is read: one form for spaces, apostrophes, hyphens and accents.
//!
//! Two layers stand side by side: `plain` keeps capitals and accents, `folded` has neither. Every
//! byte of both knows the bytes of the block's text that it came from, so that a finding marks
//! exactly the words.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::layer::Layer;
use crate::language::Lexicon;
use crate::language::lexicon::{Cued, Phrases, fold_into};

/// A sentence of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence<'t> {
    /// Where it stands in the text as it was written, without spaces around it.
    pub range: Range<usize>,
    /// Its words, normalised and folded, with their punctuation.
    pub folded: &'t str,
    /// Where these stand among all of the text.
    place: Range<usize>,
}

/// A block's text, made plain, with the phrases that it has.
#[derive(Debug, Default)]
pub struct Text {
    pub(super) plain: Layer,
    pub(super) folded: Layer,
    /// The phrases that it has.
    cued: Cued,
    /// How many digits it has.
    pub(super) digits: usize,
    /// Sentences, as ranges of the folded text, in order and without gaps.
    sentences: Vec<Range<usize>>,
}

impl Text {
    /// Finds the phrases that readers ask for.
    pub(super) fn listen(&mut self, lexicon: &Lexicon) {
        self.cued = lexicon.cues.find(&self.folded.text);
    }

    /// The places of a set of phrases in the text as it was written, one after another.
    pub fn places<'t>(&'t self, phrases: &'t Phrases) -> impl Iterator<Item = Range<usize>> + 't {
        self.each(phrases).map(|found| self.folded.original(found))
    }

    /// Its sentences.
    pub fn parts(&self) -> impl Iterator<Item = Sentence<'_>> {
        self.sentences().filter_map(|range| {
            let folded = self.folded.text.get(range.clone())?;
            let start = range.start + (folded.len() - folded.trim_start().len());
            let folded = folded.trim();
            let place = start..start + folded.len();
            let says = folded.contains(char::is_alphanumeric);
            says.then(|| Sentence { range: self.folded.original(place.clone()), place, folded })
        })
    }

    /// Whether the sentence around a place of the text as it was written has a phrase of a set.
    pub fn says(&self, phrases: &Phrases, place: &Range<usize>) -> bool {
        let sentence = self.sentence(self.folded.place(place).start);
        self.each(phrases).any(|found| sentence.start <= found.start && found.end <= sentence.end)
    }

    /// The places of a set of phrases in a sentence, in its folded words.
    pub fn in_sentence<'t>(
        &'t self,
        phrases: &'t Phrases,
        sentence: &Sentence<'_>,
    ) -> impl Iterator<Item = Range<usize>> + 't {
        let Range { start, end } = sentence.place;
        let within = move |found: &Range<usize>| start <= found.start && found.end <= end;
        self.each(phrases).filter(within).map(move |found| found.start - start..found.end - start)
    }

    /// The places of a set of phrases in the folded text, one after another.
    pub(super) fn each<'t>(
        &'t self,
        phrases: &'t Phrases,
    ) -> impl Iterator<Item = Range<usize>> + 't {
        self.cued.each(phrases, &self.folded.text)
    }

    /// Whether a digit, one of the marks and another digit stand side by side.
    pub(super) fn has_pair(&self, marks: &[u8]) -> bool {
        self.digits > 1
            && self.plain.text.as_bytes().windows(3).any(|three| {
                three[0].is_ascii_digit() && marks.contains(&three[1]) && three[2].is_ascii_digit()
            })
    }

    /// Whether the folded text has a phrase of a set.
    pub fn has(&self, phrases: &Phrases) -> bool {
        self.cued.has(phrases, &self.folded.text)
    }

    /// The sentences, as ranges of the folded text.
    pub(super) fn sentences(&self) -> impl Iterator<Item = Range<usize>> {
        self.sentences.iter().cloned()
    }

    /// The sentence around a place in the folded text.
    pub(super) fn sentence(&self, at: usize) -> Range<usize> {
        let index = self.sentences.partition_point(|sentence| sentence.end <= at);
        self.sentences.get(index).or(self.sentences.last()).cloned().unwrap_or(0..0)
    }
}

/// Makes a text plain.
pub(super) fn normalise(text: &str, lexicon: &Lexicon) -> Text {
    let mut normal = Text::default();
    normal.plain.reserve(text.len());
    normal.folded.reserve(text.len());
    let mut at = 0;
    loop {
        let run = plain_run(&text.as_bytes()[at..]);
        normal.push_plain(&text[at..at + run], at);
        at += run;
        let Some(c) = text[at..].chars().next() else { break };
        at += normal.push_other(c, text, at);
    }
    normal.split(lexicon);
    normal
}

/// How many of the bytes at the start of a text stand for themselves, single spaces between words
/// included, and not the one before a character that may be a mark on it.
fn plain_run(text: &[u8]) -> usize {
    let itself = |byte: u8| byte.is_ascii_graphic() && byte != b'`';
    let mut length = 0;
    while let Some(byte) = text.get(length).copied() {
        let between = || byte == b' ' && text.get(length + 1).copied().is_some_and(itself);
        if !(itself(byte) || between()) {
            break;
        }
        length += 1;
    }
    // The letters of Latin-1 and Latin Extended-A are none.
    let marks = |byte: &u8| !byte.is_ascii() && !(0xC3..=0xC5).contains(byte);
    if text.get(length).is_some_and(marks) { length.saturating_sub(1) } else { length }
}

impl Text {
    /// Adds characters that stand for themselves.
    fn push_plain(&mut self, run: &str, start: usize) {
        if run.is_empty() {
            return;
        }
        self.digits += run.bytes().filter(u8::is_ascii_digit).count();
        self.plain.copy(run, start);
        let folded = self.folded.text.len();
        self.folded.copy(run, start);
        if let Some(added) = self.folded.text.get_mut(folded..) {
            added.make_ascii_lowercase();
        }
    }

    /// Adds the character that stands at a place of a text, with what belongs to it; gives how many
    /// bytes that were.
    fn push_other(&mut self, c: char, text: &str, start: usize) -> usize {
        let rest = &text[start + c.len_utf8()..];
        if is_invisible(c) {
            return c.len_utf8();
        }
        if c.is_whitespace() {
            let after = rest.trim_start_matches(|c: char| c.is_whitespace() || is_invisible(c));
            let spaces = &text[start..text.len() - after.len()];
            let space = if spaces.contains('\n') { '\n' } else { ' ' };
            self.push(space, start..start + spaces.len());
            return spaces.len();
        }
        let after = rest.trim_start_matches(is_combining_mark);
        let cluster = &text[start..text.len() - after.len()];
        if cluster.len() == 1 && uniform(c).is_none() {
            self.push_plain(cluster, start);
            return 1;
        }
        if cluster.len() == c.len_utf8() && is_composed(c) {
            self.plain.copy(cluster, start);
            self.folded.put(start..start + cluster.len(), |folded| fold_into(folded, c));
            return cluster.len();
        }
        // « 2½ ans » is no 21.
        if c == '½' && self.plain.text.ends_with(|c: char| c.is_ascii_digit()) {
            self.push(' ', start..start);
        }
        let origin = start..start + cluster.len();
        match uniform(c) {
            Some(other) => self.push(other, origin),
            None => cluster.nfkc().for_each(|c| self.push(c, origin.clone())),
        }
        cluster.len()
    }

    fn push(&mut self, c: char, origin: Range<usize>) {
        self.digits += usize::from(c.is_numeric());
        self.plain.put(origin.clone(), |plain| plain.push(c));
        self.folded.put(origin, |folded| fold_into(folded, c));
    }

    /// Finds the sentences: a full stop, an exclamation or question mark, a space, and something
    /// that does not begin in lower case. Abbreviations and numbers do not end one.
    fn split(&mut self, lexicon: &Lexicon) {
        let text = &self.plain.text;
        let mut start = 0;
        let mut ends = Vec::new();
        for (at, mark) in text.match_indices(['.', '!', '?']) {
            let after = &text[at + mark.len()..];
            let after = after.trim_start_matches(['"', ')', ']', '\'']);
            let mut next = after.chars();
            let space = next.next().is_some_and(char::is_whitespace);
            let begins = next.next().is_some_and(|c| !c.is_lowercase());
            if !space || !begins {
                continue;
            }
            let word = text[start..=at].rsplit([' ', '\n', '(', '\'']).next().unwrap_or("");
            let initial =
                word.chars().count() == 2 && word.chars().all(|c| c.is_uppercase() || c == '.');
            if mark == "." && (initial || lexicon.is_abbreviation(&word.to_lowercase())) {
                continue;
            }
            start = at + mark.len();
            ends.push(start);
        }
        ends.push(text.len());
        let ends = cut(text, ends);
        let mut from = 0;
        for end in ends {
            let to = if end == text.len() {
                self.folded.text.len()
            } else {
                self.folded.place(&self.plain.original(0..end)).end
            };
            self.sentences.push(from..to);
            from = to;
        }
    }
}

/// The longest sentence. Words are looked for within sentences, once for every fact in them, so
/// that one without end would take time without end.
const LONGEST: usize = 2000;

/// No word is longer, in bytes.
const WORD: usize = 200;

/// The ends of sentences, with long ones cut between words.
fn cut(text: &str, ends: Vec<usize>) -> Vec<usize> {
    let mut cuts = Vec::with_capacity(ends.len());
    let mut start = 0;
    for end in ends {
        while end - start > LONGEST {
            let middle =
                (start + LONGEST..=end).find(|at| text.is_char_boundary(*at)).unwrap_or(end);
            // What goes on without a space is no word, and is cut where it is.
            let last = text.floor_char_boundary(end.min(middle + WORD));
            let space = text[middle..last].find(char::is_whitespace);
            start = space.map_or(last, |space| middle + space);
            cuts.push(start);
        }
        start = end;
        cuts.push(end);
    }
    cuts.dedup();
    cuts
}

/// Whether a letter of the Latin-1 or the Latin Extended-A block is in its normal form, and is not
/// put together from two others.
fn is_composed(c: char) -> bool {
    matches!(c, 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ı' | 'Ĵ'..='ľ' | 'Ł'..='ň' | 'Ŋ'..='ž')
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// One character for all those that stand for it.
fn uniform(c: char) -> Option<char> {
    match c {
        '’' | '‘' | 'ʼ' | '`' | '´' | '′' | '‛' => Some('\''),
        '“' | '”' | '„' | '«' | '»' | '″' => Some('"'),
        '\u{2010}'..='\u{2015}' | '\u{2212}' => Some('-'),
        _ => None,
    }
}
