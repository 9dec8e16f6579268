//! Patterns of the parts of an article: paragraphs, points, sentences, « bis », over folded text.

use super::law::Laws;
use super::phrase::{LatePattern, alternatives};

/// Patterns of the parts of an article.
#[derive(Clone, Debug)]
pub struct PartWords {
    /// A paragraph: `number`, `letter`.
    pub paragraph: LatePattern,
    /// An ordinal before its paragraph: `first`, `second`, `third`.
    pub ordinal: LatePattern,
    /// A point: `part`.
    pub point: LatePattern,
    /// A sentence, which references leave out.
    pub sentence: LatePattern,
    /// A part of an annex: `number`.
    pub of_schedule: LatePattern,
    /// « bis », « ter » and the like: `suffix`.
    pub suffix: LatePattern,
}

impl PartWords {
    pub(super) fn new(words: &Laws) -> Self {
        let any = |words: &[String]| alternatives(words);
        Self {
            paragraph: LatePattern::folded(format!(
                r"^[\s,]{{0,2}}(?:\(\s?)?{}\s?\(?(?P<number>\d{{1,2}})(?P<letter>[a-z]\b)?(?:er)?\)?",
                any(&words.paragraphs).replace(r"\b", "")
            )),
            ordinal: LatePattern::folded(format!(
                r"^[\s,]{{0,2}}(?:(?P<first>{})|(?P<second>{})|(?P<third>{}))\s{}",
                any(&words.first),
                any(&words.second),
                any(&words.third),
                any(&words.paragraphs),
            )),
            point: LatePattern::folded(format!(
                r"^[\s,]{{0,2}}(?:{}\s?)?{}\s?\(?(?P<part>[a-z]|\d{{1,2}})\b\)?",
                any(&words.sentences),
                any(&words.points).replace(r"\b", "")
            )),
            sentence: LatePattern::folded(format!(r"^[\s,]{{0,2}}{}", any(&words.sentences))),
            of_schedule: LatePattern::folded(format!(
                r"^[\s,(]{{0,2}}{}\s?(?P<number>\d{{1,2}})\b",
                any(&words.parts_of_schedules)
            )),
            suffix: LatePattern::folded(
                r"^[\s-]?(?P<suffix>bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies)\b".to_owned(),
            ),
        }
    }
}
