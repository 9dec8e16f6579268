//! Words of the short titles of acts: "Equality Act 2010".

use super::cues::CueSets;
use super::law::Laws;
use super::phrases::Phrases;

/// Words of the titles of acts, which are written in capitals.
#[derive(Clone, Debug)]
pub struct TitleWords {
    /// The last words.
    pub last: Phrases,
    /// Those that need no year.
    pub last_without_year: Phrases,
    /// Small words within.
    pub small: Phrases,
    /// Between the word for an act and what it is about.
    pub about: Phrases,
    /// Articles before a title and within it.
    pub articles: Phrases,
    /// Capitalised words that are in no title.
    pub never: Phrases,
}

impl TitleWords {
    pub(super) fn new(words: &Laws, cues: &mut CueSets) -> Self {
        Self {
            last: Phrases::cued(&words.titled, cues),
            last_without_year: Phrases::new(&words.titled_without_year),
            small: Phrases::new(&words.title_words),
            about: Phrases::new(&words.titles_about),
            articles: Phrases::new(&words.title_articles),
            never: Phrases::new(&words.untitled),
        }
    }
}
