//! The headings of a text, numbered as the notice asks.
//!
//! Numbers are counted, never written: a reference to a section prints the number that its
//! heading carries. First-level sections are Markdown's second level, since the first is the
//! notice's title.

use std::collections::BTreeSet;

use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd};

use crate::diagnostic::Message;
use crate::language::Words;
use crate::model::Numbering;
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
pub fn outline(text: &str, numbering: Numbering, words: &Words) -> Vec<Heading> {
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

struct Counter<'a> {
    numbering: Numbering,
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
        let [section, part] = self.counts;
        let word = |id: &'static str| {
            let message = Message::new(id).arg("section", section).arg("part", part);
            self.words.message(&message)
        };
        match (self.numbering, depth) {
            (Numbering::None, _) => None,
            (Numbering::Decimal, 0) => {
                Some(Number { mark: format!("{section}."), reference: word("section-reference") })
            }
            (Numbering::Decimal, _) => Some(Number {
                mark: format!("{section}.{part}"),
                reference: word("section-part-reference"),
            }),
            (Numbering::Articles, 0) => {
                Some(Number { mark: word("article-mark"), reference: word("article-reference") })
            }
            (Numbering::Articles, _) => {
                Some(Number { mark: format!("{part}."), reference: word("article-part-reference") })
            }
        }
    }
}
