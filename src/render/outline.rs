//! The headings of a text, numbered as the notice asks.
//!
//! Numbers are counted, never written: a reference to a section prints the number that its
//! heading carries. First-level sections are Markdown's second level, since the first is the
//! notice's title.

use std::collections::BTreeSet;

use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd};

use crate::diagnostic::Message;
use crate::language::Words;
use crate::model::{NoticeFile, Numbering, SubNumbering};
use crate::syntax::markdown::options;

/// The deepest level that carries a number.
const NUMBERED: usize = 2;

/// A heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Its level, 2 to 6.
    pub level: u8,
    /// Its id; unique in the text.
    pub id: String,
    /// Its plain text.
    pub title: String,
    /// Its number.
    pub number: Option<Number>,
}

/// The number of a heading, as it is printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    /// Before the title: `Article 1:`, `1.`.
    pub mark: String,
    /// In a reference: `Article 1`, `Article 8, point 4`.
    pub reference: String,
}

/// The headings of a text.
pub fn outline(text: &str, numbering: Style, words: &Words) -> Vec<Heading> {
    let mut headings: Vec<Heading> = Vec::new();
    let mut ids = Ids::default();
    let mut counter = Counter { numbering, words, counts: [0; NUMBERED] };
    let mut current: Option<Heading> = None;
    for event in Parser::new_ext(text, options()) {
        match event {
            Event::Start(Tag::Heading { level, id, .. }) => {
                let level = page_level(level);
                let id = ids.next(id.as_deref());
                let number = counter.next(level);
                current = Some(Heading { level, id, title: String::new(), number });
            }
            Event::End(TagEnd::Heading(_)) => headings.extend(current.take()),
            Event::Text(words) | Event::Code(words) => {
                if let Some(heading) = &mut current {
                    heading.title.push_str(&words);
                }
            }
            Event::SoftBreak | Event::HardBreak => {
                if let Some(heading) = &mut current {
                    heading.title.push(' ');
                }
            }
            _ => {}
        }
    }
    headings
}

/// The level of a heading on a page, where the title of the notice is the first one.
fn page_level(level: HeadingLevel) -> u8 {
    (level as u8).max(2)
}

/// The ids that headings have.
#[derive(Default)]
struct Ids {
    taken: BTreeSet<String>,
    /// How many headings there were.
    count: usize,
    /// The number of the last id that was made.
    made: usize,
}

impl Ids {
    /// The id of the next heading: its own, or one made for it where it has none or repeats
    /// another's.
    fn next(&mut self, id: Option<&str>) -> String {
        self.count += 1;
        let own = id.filter(|id| !self.taken.contains(*id));
        let id = own.map_or_else(|| self.make(), str::to_owned);
        self.taken.insert(id.clone());
        id
    }

    fn make(&mut self) -> String {
        // Numbers below were refused before and stay taken.
        let mut number = self.count.max(self.made + 1);
        while self.taken.contains(&format!("section-{number}")) {
            number += 1;
        }
        self.made = number;
        format!("section-{number}")
    }
}

/// How the headings of a notice are numbered.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    /// Sections.
    pub sections: Numbering,
    /// Sub-sections, where they are not numbered as sections ask.
    pub parts: Option<SubNumbering>,
}

impl Style {
    /// What a notice asks for.
    pub fn of(notice: &NoticeFile) -> Self {
        Self { sections: notice.numbering, parts: notice.sub_numbering }
    }
}

struct Counter<'a> {
    numbering: Style,
    words: &'a Words,
    counts: [usize; NUMBERED],
}

impl Counter<'_> {
    fn next(&mut self, level: u8) -> Option<Number> {
        let depth = usize::from(level).checked_sub(2)?;
        let count = self.counts.get_mut(depth)?;
        *count += 1;
        if let Some(below) = self.counts.get_mut(depth + 1..) {
            below.fill(0);
        }
        self.worded(depth)
    }

    fn worded(&self, depth: usize) -> Option<Number> {
        if depth == 0 { self.section() } else { self.sub_section() }
    }

    fn section(&self) -> Option<Number> {
        let [section, _] = self.counts;
        let number = match self.numbering.sections {
            Numbering::None => return None,
            Numbering::Decimal | Numbering::Articles | Numbering::Parenthesis => {
                section.to_string()
            }
            Numbering::Roman => roman(section),
        };
        let (mark, reference) = match self.numbering.sections {
            Numbering::None => return None,
            Numbering::Decimal => (format!("{number}."), "section-reference"),
            Numbering::Parenthesis => (format!("{number})"), "section-reference"),
            Numbering::Articles => (self.word("article-mark", &number), "article-reference"),
            Numbering::Roman => (self.word("roman-mark", &number), "article-reference"),
        };
        Some(Number { mark, reference: self.word(reference, &number) })
    }

    fn sub_section(&self) -> Option<Number> {
        let [section, part] = self.counts;
        let style = self.numbering.parts.unwrap_or(match self.numbering.sections {
            Numbering::None => SubNumbering::None,
            Numbering::Parenthesis => SubNumbering::Parenthesis,
            Numbering::Decimal | Numbering::Articles | Numbering::Roman => SubNumbering::Decimal,
        });
        let nested = self.numbering.sections == Numbering::Decimal;
        let mark = match style {
            SubNumbering::None => return None,
            SubNumbering::Decimal if nested => format!("{section}.{part}"),
            SubNumbering::Decimal => format!("{part}."),
            SubNumbering::Parenthesis => format!("{part})"),
        };
        let (number, reference) = match self.numbering.sections {
            Numbering::None => (String::new(), "point-reference"),
            Numbering::Decimal | Numbering::Parenthesis => {
                (section.to_string(), "section-part-reference")
            }
            Numbering::Articles => (section.to_string(), "article-part-reference"),
            Numbering::Roman => (roman(section), "article-part-reference"),
        };
        Some(Number { mark, reference: self.word(reference, &number) })
    }

    fn word(&self, id: &'static str, section: &str) -> String {
        let [_, part] = self.counts;
        self.words.message(&Message::new(id).arg("section", section).arg("part", part))
    }
}

/// A number in Roman numerals.
fn roman(mut number: usize) -> String {
    const NUMERALS: [(usize, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let mut numeral = String::new();
    for (value, letters) in NUMERALS {
        while number >= value {
            numeral.push_str(letters);
            number -= value;
        }
    }
    numeral
}

#[cfg(test)]
mod tests {
    use super::roman;

    #[test]
    fn roman_numerals() {
        let numerals = [1, 4, 9, 14, 40, 1999].map(roman);
        assert_eq!(numerals, ["I", "IV", "IX", "XIV", "XL", "MCMXCIX"]);
    }
}
