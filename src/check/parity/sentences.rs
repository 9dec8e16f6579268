//! Sentences that stand for each other in two languages: whether one denies what the other
//! affirms, obliges where the other permits, or makes a reservation that the other does not make.
//!
//! A language has many ways to deny. A sentence differs only where the other has none of them, and
//! where the sections differ in how many of their sentences deny: then another order is not the
//! cause.

use std::ops::Range;

use super::align::{self, alike, monotone};
use super::facts::Side;
use crate::claim::{Sentence, Text};
use crate::language::Lexicon;
use crate::language::lexicon::{Phrases, TranslationWords};
use crate::source::Span;
use crate::syntax::markdown::{BlockKind, Section};
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
struct Wording {
    /// Where it stands.
    span: Span,
    /// Whether the author wrote some of it.
    written: bool,
    words: usize,
    digits: Vec<String>,
    plain: usize,
    implied: usize,
    obliges: usize,
    permits: usize,
    exceptions: usize,
}

/// The sentences of a text, each with its place and whether the author wrote some of it.
pub(in crate::check) fn read<'t>(
    mapped: &'t Mapped,
    text: &'t Text,
) -> impl Iterator<Item = (Sentence<'t>, Span, bool)> {
    text.parts().filter_map(|sentence| {
        let span = mapped.span(sentence.range.clone())?;
        let mut segments = mapped.segments();
        let written = segments.any(|(range, origin)| {
            !matches!(origin, Origin::Printed(_))
                && range.start < sentence.range.end
                && range.end > sentence.range.start
        });
        Some((sentence, span, written))
    })
}

impl Wording {
    fn new(
        (sentence, span, written): (Sentence<'_>, Span, bool),
        text: &Text,
        words: &TranslationWords,
    ) -> Self {
        let folded = sentence.folded;
        let digits = folded.split(|c: char| !c.is_ascii_digit()).filter(|word| !word.is_empty());
        let all = |phrases: &Phrases| -> Vec<Range<usize>> {
            text.in_sentence(phrases, &sentence).collect()
        };
        // What is taken for one thing is not taken for another.
        let apart = |mut found: Vec<Range<usize>>, taken: &[Range<usize>]| {
            let meets = |range: &Range<usize>, other: &Range<usize>| {
                other.start < range.end && range.start < other.end
            };
            found.retain(|range| !taken.iter().any(|other| meets(range, other)));
            found
        };
        let mut taken = all(&words.harmless);
        let negations = apart(all(&words.negation), &taken);
        let denies = |range: &Range<usize>| {
            negations.iter().any(|other| range.start <= other.start && other.end <= range.end)
        };
        let mut limits = apart(all(&words.limitation), &taken);
        limits.retain(|range| !denies(range));
        taken.extend(limits.iter().cloned());
        let count = |phrases: &Phrases| apart(all(phrases), &taken).len();
        let implied = apart(all(&words.implied_negation), &taken);
        let outright = apart(apart(negations.clone(), &taken), &implied);
        Self {
            span,
            written,
            words: folded.split_whitespace().count(),
            digits: digits.map(ToOwned::to_owned).collect(),
            plain: outright.len(),
            implied: implied.len() + limits.len(),
            obliges: count(&words.obligation),
            permits: count(&words.possibility),
            exceptions: count(&words.exception),
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
    }
}

/// In what the sentences of two sections differ.
pub(super) fn compare(left: &Side<'_>, right: &Side<'_>) -> Vec<Remark> {
    let (Some(one), Some(two)) = (left.edition.lexicon, right.edition.lexicon) else {
        return Vec::new();
    };
    let sections = (section(left), section(right));
    let (Some(ours), Some(theirs)) = sections else { return Vec::new() };
    let here = wordings(left, ours, one);
    let there = wordings(right, theirs, two);
    let mut blocks = Vec::new();
    for (at, other) in align::blocks(ours, theirs) {
        if let (Some(at), Some(other)) = (at, other) {
            let (one, two) = (&here[at], &there[other]);
            let paragraphs = [&ours.blocks[at], &theirs.blocks[other]]
                .iter()
                .all(|block| block.kind == BlockKind::Paragraph);
            let certain =
                paragraphs && one.len() == two.len() && ours.blocks.len() == theirs.blocks.len();
            blocks.push((certain.then_some((one, two)), aligned(one, two)));
        }
    }
    let mut remarks = Vec::new();
    for manner in [Manner::Negation, Manner::Exception, Manner::Modality] {
        let count = |sentences: &[Wording]| {
            sentences.iter().filter(|sentence| sentence.shows(manner)).count()
        };
        let sum = |blocks: &[Vec<Wording>]| -> usize { blocks.iter().map(|it| count(it)).sum() };
        let whole = (sum(&here), sum(&there));
        for (certain, pairs) in &blocks {
            // Paragraphs of as many sentences stand for each other, whatever the others do.
            let certain = certain.filter(|_| manner == Manner::Negation);
            let (left, right) = certain.map_or(whole, |(one, two)| (count(one), count(two)));
            if left == right {
                continue;
            }
            remarks.extend(pairs.iter().filter_map(|(one, two)| {
                let on_the_left = manner.differs(one, two)?;
                let shown = on_the_left == (left > right) && (one.written || two.written);
                let (left, right) = (one.span, two.span);
                shown.then_some(Remark { manner, left, right, on_the_left })
            }));
        }
    }
    remarks
}

fn section<'s>(side: &'s Side<'_>) -> Option<&'s Section> {
    side.edition.document.sections.get(side.section)
}

/// The sentences of each block.
fn wordings(side: &Side<'_>, section: &Section, lexicon: &Lexicon) -> Vec<Vec<Wording>> {
    let blocks = section.blocks.iter().enumerate().map(|(index, block)| {
        let text = side.edition.text_at(side.section, index);
        let sentences = text.into_iter().flat_map(|text| {
            let read = read(&block.text, text);
            read.map(move |sentence| Wording::new(sentence, text, &lexicon.translation))
        });
        sentences.collect()
    });
    blocks.collect()
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
