//! Sentences that stand for each other in two languages: whether one denies what the other
//! affirms, obliges where the other permits, or makes a reservation that the other does not make.
//!
//! A language has many ways to deny. A sentence differs only where the other has none of them, and
//! where the sections differ in how many of their sentences deny: then another order is not the
//! cause.

use std::ops::Range;

use super::align::{self, alike, monotone};
use super::facts::Side;
use crate::claim;
use crate::language::Lexicon;
use crate::language::lexicon::TranslationWords;
use crate::source::Span;
use crate::syntax::markdown::{Block, BlockKind, Section};
use crate::syntax::text::{Mapped, Origin};

/// In what two sentences differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// In what.
    pub manner: Manner,
    /// The sentence on the left.
    pub left: Span,
    /// The sentence on the right.
    pub right: Span,
    /// Whether it is the left one that denies, obliges or makes the reservation.
    pub on_the_left: bool,
}

/// A manner in which sentences differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Manner {
    /// One of them denies.
    Negation,
    /// One of them obliges, the other permits.
    Modality,
    /// One of them makes a reservation.
    Exception,
}

/// A sentence and what it says by its small words.
#[derive(Clone, Debug)]
pub(in crate::check) struct Wording {
    /// Where it stands.
    pub span: Span,
    /// Whether the author wrote some of it.
    pub written: bool,
    /// Its words, folded, with their punctuation.
    pub folded: String,
    words: usize,
    digits: Vec<String>,
    plain: usize,
    implied: usize,
    obliges: usize,
    permits: usize,
    exceptions: usize,
}

/// The sentences of a text.
pub(in crate::check) fn read(mapped: &Mapped, lexicon: &Lexicon) -> Vec<Wording> {
    let sentences = claim::sentences(mapped.text(), lexicon);
    let read = sentences.into_iter().filter_map(|sentence| {
        let span = mapped.span(sentence.range.clone())?;
        let mut segments = mapped.segments();
        let written = segments.any(|(range, origin)| {
            !matches!(origin, Origin::Printed(_))
                && range.start < sentence.range.end
                && range.end > sentence.range.start
        });
        Some(Wording::new(span, written, sentence.folded, &lexicon.translation))
    });
    read.collect()
}

impl Wording {
    fn new(span: Span, written: bool, folded: String, words: &TranslationWords) -> Self {
        let digits = folded.split(|c: char| !c.is_ascii_digit()).filter(|word| !word.is_empty());
        let text = without(&folded, words.harmless.find_iter(&folded));
        let denies = |range: &Range<usize>| {
            text.get(range.clone()).is_some_and(|within| words.negation.is_match(within))
        };
        let limits = words.limitation.find_iter(&text).filter(|range| !denies(range));
        let limits: Vec<Range<usize>> = limits.collect();
        let text = without(&text, limits.iter().cloned());
        let implied = words.implied_negation.find_iter(&text);
        let implied: Vec<Range<usize>> = implied.collect();
        let outright = without(&text, implied.iter().cloned());
        Self {
            span,
            written,
            words: folded.split_whitespace().count(),
            digits: digits.map(ToOwned::to_owned).collect(),
            plain: words.negation.find_iter(&outright).count(),
            implied: implied.len() + limits.len(),
            obliges: words.obligation.find_iter(&text).count(),
            permits: words.possibility.find_iter(&text).count(),
            exceptions: words.exception.find_iter(&text).count(),
            folded,
        }
    }

    /// How much a sentence is like one of the other language.
    fn likeness(&self, other: &Self) -> i32 {
        let shared = self.digits.iter().filter(|number| other.digits.contains(number)).count();
        let shared = i32::try_from(shared).unwrap_or(0).min(4);
        let length = if alike(self.words, other.words) { 3 } else { 0 };
        let same = i32::from((self.plain > 0) == (other.plain > 0));
        2 * shared + length + same
    }

    /// Together with another one, where one sentence here stands for two there.
    fn join(&mut self, other: &Self) {
        self.span = self.span.to(other.span);
        self.written |= other.written;
        self.words += other.words;
        self.plain += other.plain;
        self.implied += other.implied;
        self.obliges += other.obliges;
        self.permits += other.permits;
        self.exceptions += other.exceptions;
        self.folded.push(' ');
        self.folded += &other.folded;
    }
}

/// A text with spaces in the place of some of its words.
fn without(text: &str, ranges: impl Iterator<Item = Range<usize>>) -> String {
    let mut left = String::with_capacity(text.len());
    let mut at = 0;
    for range in ranges {
        left += text.get(at..range.start).unwrap_or_default();
        left.push(' ');
        at = range.end;
    }
    left += text.get(at..).unwrap_or_default();
    left
}

/// In what the sentences of two sections differ.
pub(super) fn compare(left: &Side<'_>, right: &Side<'_>) -> Vec<Remark> {
    let (Some(one), Some(two)) = (left.edition.lexicon, right.edition.lexicon) else {
        return Vec::new();
    };
    let sections = (section(left), section(right));
    let (Some(ours), Some(theirs)) = sections else { return Vec::new() };
    let here: Vec<Vec<Wording>> = ours.blocks.iter().map(|block| of_block(block, one)).collect();
    let there: Vec<Vec<Wording>> = theirs.blocks.iter().map(|block| of_block(block, two)).collect();
    let mut pairs = Vec::new();
    for (at, other) in align::blocks(ours, theirs) {
        if let (Some(at), Some(other)) = (at, other) {
            pairs.extend(aligned(&here[at], &there[other]));
        }
    }
    let mut remarks = Vec::new();
    for manner in [Manner::Negation, Manner::Exception, Manner::Modality] {
        let count = |sentences: &[Vec<Wording>]| {
            sentences.iter().flatten().filter(|sentence| sentence.shows(manner)).count()
        };
        if count(&here) == count(&there) {
            continue;
        }
        let more_on_the_left = count(&here) > count(&there);
        remarks.extend(pairs.iter().filter_map(|(one, two)| {
            let on_the_left = manner.differs(one, two)?;
            (on_the_left == more_on_the_left && (one.written || two.written)).then_some(Remark {
                manner,
                left: one.span,
                right: two.span,
                on_the_left,
            })
        }));
    }
    remarks
}

fn section<'s>(side: &'s Side<'_>) -> Option<&'s Section> {
    side.edition.document.sections.get(side.section)
}

fn of_block(block: &Block, lexicon: &Lexicon) -> Vec<Wording> {
    if block.kind == BlockKind::Code { Vec::new() } else { read(&block.text, lexicon) }
}

/// The sentences of two blocks, aligned. One that has no partner belongs to the one before it.
fn aligned(here: &[Wording], there: &[Wording]) -> Vec<(Wording, Wording)> {
    if here.len() == there.len() {
        return here.iter().cloned().zip(there.iter().cloned()).collect();
    }
    let pairs = monotone(here.len(), there.len(), |i, j| here[i].likeness(&there[j]));
    let mut joined: Vec<(Wording, Wording)> = Vec::new();
    let (mut before, mut after): (Vec<usize>, Vec<usize>) = (Vec::new(), Vec::new());
    for pair in pairs {
        match (pair, joined.last_mut()) {
            ((Some(one), Some(two)), _) => {
                joined.push((here[one].clone(), there[two].clone()));
            }
            ((Some(one), None), Some(last)) => last.0.join(&here[one]),
            ((None, Some(two)), Some(last)) => last.1.join(&there[two]),
            ((Some(one), None), None) => before.push(one),
            ((None, Some(two)), None) => after.push(two),
            ((None, None), _) => {}
        }
    }
    if let Some(first) = joined.first_mut() {
        for one in before {
            first.0.join(&here[one]);
        }
        for two in after {
            first.1.join(&there[two]);
        }
    }
    joined
}

impl Wording {
    fn shows(&self, manner: Manner) -> bool {
        match manner {
            Manner::Negation => self.plain > 0,
            Manner::Modality => self.obliges > 0 && self.permits == 0,
            Manner::Exception => self.exceptions > 0,
        }
    }
}

impl Manner {
    /// Whether two sentences differ in this manner, and whether it is the left one that shows it.
    fn differs(self, left: &Wording, right: &Wording) -> Option<bool> {
        let on_the_left = left.shows(self);
        if on_the_left == right.shows(self) {
            return None;
        }
        let (with, without) = if on_the_left { (left, right) } else { (right, left) };
        let real = match self {
            Self::Negation => without.implied <= with.implied,
            // What must not be may not be: a denial turns one into the other.
            Self::Modality => {
                without.permits > 0
                    && with.plain == 0
                    && without.plain == 0
                    && without.implied <= with.implied
            }
            Self::Exception => {
                without.plain <= with.plain
                    && without.implied + without.plain < with.implied + with.plain
            }
        };
        real.then_some(on_the_left)
    }
}
