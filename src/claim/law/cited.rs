//! An article as a reference has it: its number, its parts, and how they are written together.
//!
//! What the hyphen in a number means depends on whose law it is: see [`Style`].

use std::ops::Range;

/// Paragraphs in Roman numbers.
const ROMAN: [&str; 5] = ["I", "II", "III", "IV", "V"];
/// The article of definitions in the GDPR.
const DEFINITIONS: u32 = 4;

/// An article, or a range of articles.
pub(super) struct Item {
    pub(super) from: Article,
    pub(super) to: Option<Article>,
    pub(super) range: Range<usize>,
}

/// An article and its parts, as they were written.
#[derive(Clone, Default)]
pub(super) struct Article {
    /// The letter of an article of a code.
    pub(super) code: Option<char>,
    pub(super) number: String,
    /// « bis », « ter ».
    pub(super) suffix: String,
    pub(super) parts: Vec<String>,
}

/// How a hyphen in the number of an article is understood.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// In texts of the Union it is that of a range, or sets parts apart.
    Union,
    /// In French and Monegasque ones it is a part of the number, or that of a range.
    French,
    /// In those of other countries it is that of a range.
    Other,
}

impl Style {
    /// That of a text.
    pub(super) fn of(text: &str) -> Self {
        if text.starts_with("eu/") || text == "gb/gdpr" {
            Self::Union
        } else if text.starts_with("fr/") || text.starts_with("mc/") {
            Self::French
        } else {
            Self::Other
        }
    }
}

impl Item {
    /// The article and its parts in the normal form: `6.1.f`, `L123-22`, `15/22`.
    pub(super) fn path(&self, style: Style, plural: bool) -> String {
        let from = self.from.path(style);
        if let Some(to) = &self.to {
            return format!("{from}/{}", to.path(style));
        }
        let alone = self.from.code.is_none() && self.from.parts.is_empty();
        match self.from.number.split_once('-') {
            Some((first, last)) if alone && is_range(first, last, style, plural) => {
                format!("{first}/{last}")
            }
            _ => from,
        }
    }
}

impl Article {
    /// The last part, or the digits after the last hyphen of the number.
    pub(super) fn last_number(&self) -> Option<&str> {
        let hyphened = self.number.rsplit_once('-').map(|(_, last)| last);
        self.parts.last().map(String::as_str).or(hyphened)
    }

    fn path(&self, style: Style) -> String {
        let mut path = String::new();
        path.extend(self.code.map(|code| code.to_ascii_uppercase()));
        if style == Style::Union {
            path.push_str(&self.number.replace('-', "."));
        } else {
            path.push_str(&self.number);
        }
        path.push_str(&self.suffix);
        // "Article 6(1)(1)(f)": the second number is that of a sentence.
        let sentence = match self.parts.as_slice() {
            [first, second, point] if first == "1" && second == "1" => {
                style == Style::Union && point.starts_with(|c: char| c.is_ascii_lowercase())
            }
            _ => false,
        };
        for part in self.parts.iter().skip(usize::from(sentence)) {
            path.push('.');
            // "Art. 6 I c GDPR": German lawyers write paragraphs so.
            let arabic = ROMAN.iter().position(|roman| roman == part);
            match arabic.filter(|_| style == Style::Union) {
                Some(index) => path.push_str(&(index + 1).to_string()),
                None => path.push_str(part),
            }
        }
        path
    }
}

/// « articles 15-22 »: a hyphen between ascending numbers is a range, if the noun is in the plural
/// or the article cannot have so many paragraphs: definitions have them, and stand at the start.
fn is_range(first: &str, last: &str, style: Style, plural: bool) -> bool {
    match (first.parse::<u32>(), last.parse::<u32>()) {
        (Ok(first), Ok(last)) if first < last => match style {
            Style::Union => plural || first > DEFINITIONS,
            Style::French => plural,
            Style::Other => true,
        },
        _ => false,
    }
}
