//! Which texts are the same text in two languages, and their comparisons, made once.

use std::sync::OnceLock;

use super::{Aspect, Comparison, Known, Manner, Remark, SectionPair, Stated};
use crate::check::bodies::bodies;
use crate::check::corpus::Corpus;
use crate::check::dossier::{Dossier, Edition};
use crate::language::Language;
use crate::source::Span;
use crate::syntax::markdown::Section;

/// Comparisons that are made when they are first asked for.
#[derive(Default)]
pub struct Comparisons(OnceLock<Vec<Compared>>);

/// The places of two texts in the list to which they belong, and what was compared.
struct Compared {
    list: usize,
    left: usize,
    right: usize,
    comparison: Comparison,
}

/// One text in two languages.
#[derive(Clone, Copy)]
pub struct Translation<'t> {
    /// The place of the notice among the notices; of the left text among the texts of a corpus.
    pub notice: usize,
    /// The text in the first language.
    pub left: &'t Edition<'t>,
    /// The text in the other language.
    pub right: &'t Edition<'t>,
    /// What was compared.
    pub comparison: &'t Comparison,
}

impl<'t> Translation<'t> {
    /// The facts that differ in an aspect, in the order of the text. Words that data printed on
    /// both sides are the same for every reader.
    pub(in crate::check) fn differing(
        self,
        aspect: Aspect,
    ) -> impl Iterator<Item = (&'t Stated, &'t Stated)> {
        let facts = self.comparison.sections.iter().flat_map(|section| &section.facts);
        let differing = facts.filter(move |fact| fact.differences.contains(&aspect));
        // To keep a commitment, a sentence may deny or affirm: its sentences tell which.
        let differing =
            differing.filter(move |it| aspect != Aspect::Polarity || it.kind != "commitment");
        let both = differing.filter_map(|fact| fact.left.as_ref().zip(fact.right.as_ref()));
        both.filter(|(left, right)| left.literal || right.literal)
    }

    /// The sentences that differ in a manner.
    pub(in crate::check) fn remarks(self, manner: Manner) -> Vec<Remark> {
        let remarks = self.comparison.sections.iter().flat_map(|section| &section.remarks);
        remarks.filter(|remark| remark.manner == manner).cloned().collect()
    }

    /// The sentence that shows what the remark is about, and the one that does not.
    pub(in crate::check) fn sides(self, remark: &Remark) -> ((Language, Span), (Language, Span)) {
        let (left, right) =
            ((self.left.language, remark.left), (self.right.language, remark.right));
        if remark.on_the_left { (left, right) } else { (right, left) }
    }

    /// The edition in the other language and the section of it that stands for a section of an
    /// edition; none where the edition is neither of the two.
    pub(in crate::check) fn partner(
        self,
        edition: &Edition<'_>,
        section: usize,
    ) -> Option<(&'t Edition<'t>, usize)> {
        let on_the_left = std::ptr::addr_eq(edition, self.left);
        if !on_the_left && !std::ptr::addr_eq(edition, self.right) {
            return None;
        }
        let mut pairs = self.comparison.sections.iter().map(|section| section.places);
        let (other, partner) = if on_the_left {
            (self.right, pairs.find(|pair| pair.0 == Some(section))?.1)
        } else {
            (self.left, pairs.find(|pair| pair.1 == Some(section))?.0)
        };
        Some((other, partner?))
    }

    /// The sections that stand for each other.
    pub(in crate::check) fn section_pairs(
        self,
    ) -> impl Iterator<Item = (&'t Section, &'t Section)> {
        self.comparison.sections.iter().filter_map(move |pair| {
            let (one, two) = (pair.places.0?, pair.places.1?);
            let (left, right) = (&self.left.document.sections, &self.right.document.sections);
            left.get(one).zip(right.get(two))
        })
    }

    /// Where a section stands in the language that is not the given one.
    pub(in crate::check) fn opposite(
        &self,
        section: &SectionPair,
        here: &Edition<'_>,
    ) -> Option<Span> {
        let (one, two) = section.places;
        let (edition, place) =
            if here.language == self.left.language { (self.right, two) } else { (self.left, one) };
        edition.document.sections.get(place?).map(|section| section.span)
    }
}

impl Dossier<'_> {
    /// The notices in the first language with each of the others.
    pub fn translations(&self) -> impl Iterator<Item = Translation<'_>> {
        let compared = self.comparisons.0.get_or_init(|| {
            let bodies = bodies(self.organisation);
            let controller = self.organisation.identity.controller.as_str();
            let known = Known { bodies, controller };
            let notices = self.notices.iter().enumerate();
            let pairs = notices.flat_map(|(list, notice)| {
                (1..notice.editions.len()).map(move |right| (list, &notice.editions, right))
            });
            // A language whose words could not be read says nothing that could be compared.
            let readable = |(_, editions, right): &(usize, &Vec<Edition<'_>>, usize)| {
                [0, *right].iter().all(|at| editions[*at].lexicon.is_some())
            };
            pairs
                .filter(readable)
                .map(|(list, editions, right)| Compared {
                    list,
                    left: 0,
                    right,
                    comparison: Comparison::of(&editions[0], &editions[right], &known),
                })
                .collect()
        });
        compared.iter().filter_map(|compared| {
            let editions = &self.notices.get(compared.list)?.editions;
            Some(Translation {
                notice: compared.list,
                left: editions.get(compared.left)?,
                right: editions.get(compared.right)?,
                comparison: &compared.comparison,
            })
        })
    }
}

impl Corpus<'_> {
    /// The texts that are clearly translations of each other.
    pub fn translations(&self) -> impl Iterator<Item = Translation<'_>> {
        let compared = self.comparisons.0.get_or_init(|| pairs(self));
        compared.iter().filter_map(|compared| {
            Some(Translation {
                notice: compared.left,
                left: self.texts.get(compared.left)?.edition,
                right: self.texts.get(compared.right)?.edition,
                comparison: &compared.comparison,
            })
        })
    }
}

/// Each text with the one of another language that is most like it, where each is the other's.
fn pairs(corpus: &Corpus<'_>) -> Vec<Compared> {
    let texts = &corpus.texts;
    let mut candidates: Vec<(usize, Compared)> = Vec::new();
    for left in 0..texts.len() {
        for right in left + 1..texts.len() {
            let (one, two) = (texts[left], texts[right]);
            let kinds = one.kind.zip(two.kind).is_none_or(|(one, two)| one == two);
            if one.edition.language == two.edition.language || !kinds {
                continue;
            }
            let comparison = Comparison::of(one.edition, two.edition, &Known::default());
            let likeness = likeness(&comparison, one.edition, two.edition);
            if likeness >= CLEAR {
                candidates.push((likeness, Compared { list: left, left, right, comparison }));
            }
        }
    }
    candidates.sort_by_key(|(likeness, it)| (std::cmp::Reverse(*likeness), it.left, it.right));
    let mut taken = vec![false; texts.len()];
    let mut pairs = Vec::new();
    for (_, compared) in candidates {
        if !taken[compared.left] && !taken[compared.right] {
            (taken[compared.left], taken[compared.right]) = (true, true);
            pairs.push(compared);
        }
    }
    pairs.sort_by_key(|compared| (compared.left, compared.right));
    pairs
}

/// From what likeness on, in hundredths, one text is clearly the translation of another.
const CLEAR: usize = 60;

/// How like two texts are: the share of the sections that stand for each other, and of the facts
/// that are equal.
fn likeness(comparison: &Comparison, left: &Edition<'_>, right: &Edition<'_>) -> usize {
    let (ours, theirs) = (left.document.sections.len(), right.document.sections.len());
    let both = comparison.sections.iter().filter(|pair| pair.places.0.and(pair.places.1).is_some());
    let sections = 100 * both.count() / ours.max(theirs).max(1);
    let facts = || comparison.sections.iter().flat_map(|section| &section.facts);
    let equal = facts().filter(|fact| fact.left.is_some() && fact.right.is_some());
    let equal = equal.filter(|fact| fact.differences.is_empty()).count();
    match facts().count() {
        // Texts without facts are told by their sections alone, and need several.
        0 => {
            if ours.min(theirs) >= 4 {
                sections
            } else {
                0
            }
        }
        all => sections.midpoint(100 * equal / all),
    }
}
