//! Patterns of dates.

use super::cues::CueSets;
use super::file::LexiconFile;
use super::phrase::{LatePattern, alternatives};
use super::phrases::{PhraseTable, Phrases};

/// Patterns of dates over folded text.
#[derive(Clone, Debug)]
pub struct DateWords {
    /// A day, a month in words and a year: `day`, `month`, `year`.
    pub day_month_year: LatePattern,
    /// A month in words, a day and a year.
    pub month_day_year: LatePattern,
    /// A month in words and a year.
    pub month_year: LatePattern,
    /// Words after which a date belongs to the title of a law.
    pub law: Phrases,
    /// Whether the day stands first in `05/04/2023`.
    pub day_first: bool,
    /// The names of the months.
    pub month_names: Phrases,
    months: PhraseTable<i8>,
}

impl DateWords {
    pub(super) fn new(file: &LexiconFile, cues: &mut CueSets) -> Self {
        let dates = &file.dates;
        let month = alternatives(dates.months.keys());
        let ordinals = alternatives(&dates.ordinals).replace(r"\b", "");
        let first = alternatives(&dates.first_day);
        let day = format!(r"(?:\b(?P<day>\d{{1,2}})(?:\s?{ordinals})?|(?P<first>{first}))");
        let year = r"(?P<year>(?:1[89]|20)\d\d)\b";
        let months = dates.months.iter();
        let months = months.filter_map(|(name, number)| Some((name, i8::try_from(*number).ok()?)));
        Self {
            day_month_year: LatePattern::folded(format!(
                r"{day}[\s/-]?(?P<month>{month}),?[\s/-]?{year}"
            )),
            month_day_year: LatePattern::folded(format!(
                r"(?P<month>{month})\s(?:the\s)?{day},?\s{year}"
            )),
            month_year: LatePattern::folded(format!(r"(?P<month>{month}),?\s(?:of\s)?{year}")),
            law: Phrases::new(&dates.laws),
            day_first: dates.day_first,
            month_names: Phrases::cued(dates.months.keys(), cues),
            months: PhraseTable::new(months),
        }
    }

    /// The number of a month.
    pub fn month(&self, name: &str) -> Option<i8> {
        self.months.of(name)
    }
}
