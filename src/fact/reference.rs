//! References: to a part of the same document, or to an article of a law.

use std::fmt;

/// A reference to parts of the same document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference {
    /// What the part is called.
    pub noun: Noun,
    /// Its number, in Arabic digits: `9`, `2.1`.
    pub number: String,
    /// The last number of a range.
    pub to: Option<String>,
    /// Whether words say that the part is of this document: "see Article 6", "section 2 above".
    pub explicit: bool,
}

/// What a part of a document is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Noun {
    /// An article.
    Article,
    /// A section, a paragraph, a chapter.
    Section,
}

impl fmt::Display for Reference {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let noun = match self.noun {
            Noun::Article => "article",
            Noun::Section => "section",
        };
        write!(formatter, "{noun} {}", self.number)?;
        self.to.as_ref().map_or(Ok(()), |to| write!(formatter, "/{to}"))
    }
}

/// A reference to a law, in its normal form: `eu/2016/679#6.1.f`, `fr/loi/78-17`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LawReference {
    /// The text: `eu/2016/679`.
    pub text: String,
    /// The article and its parts: `6.1.f`.
    pub article: Option<String>,
}

impl fmt::Display for LawReference {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)?;
        self.article.as_ref().map_or(Ok(()), |article| write!(formatter, "#{article}"))
    }
}
